"""The settings that several extensions share: which languages a project has, and what is asked of them."""

from __future__ import annotations

import ast
import zlib
from datetime import date
from functools import cache
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from sphinx_vernacular import __version__

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata


def is_complete(config: Config) -> bool:
    """Return whether the build's language is a released one, in which nothing may be missing."""
    released = config.language in config.vernacular_released and config.language != config.vernacular_source
    return bool(released and config.vernacular_strict)


def with_catalogs(srcdir: Path, config: Config) -> set[str]:
    """Return the languages that have a folder of catalogs."""
    folders = (path for directory in config.locale_dirs for path in Path(srcdir, directory).glob("*/LC_MESSAGES"))
    return {path.parent.name for path in folders if path.is_dir()}


def add_static_folder(config: Config, folder: Path, *, first: bool = False) -> None:
    """Have a folder copied to ``_static``, where files of one that is added later replace those of an earlier one."""
    folders = [*config.html_static_path]  # a project may have a tuple
    folders.insert(0 if first else len(folders), str(folder))
    config.html_static_path = folders


def as_meant(value: Any, default: Any) -> Any:
    """Return a setting in the form of its default, where it is clear what another form means.

    >>> as_meant(None, {}), as_meant("ar", []), as_meant([""], []), as_meant(PurePath("terms.csv"), "")
    ({}, ['ar'], [], 'terms.csv')
    """
    if value is None:
        return default
    if isinstance(default, list) and isinstance(value, (str, list, tuple, set, frozenset)):
        if isinstance(value, str):
            value = value.split(",")
        elif isinstance(value, (set, frozenset)):
            value = sorted(value)
        # ``-D vernacular_released=`` is a list of one empty name, with Sphinx
        return [one.strip() if isinstance(one, str) else one for one in value if one not in ("", None)]
    if isinstance(default, str) and isinstance(value, (PurePath, date)):
        return str(value)
    return value


def _take_as_meant(app: Sphinx, config: Config) -> None:
    for setting in config:
        if setting.name.startswith("vernacular_"):
            default = config._options[setting.name].default  # noqa: SLF001  # Sphinx has no other way to it
            config[setting.name] = as_meant(setting.value, default)


@cache
def code_version() -> int:
    """Return a sum of the toolbox's own files, from all of which pages may come.

    Sphinx reads all pages anew where it has changed: an upgrade would else show on the pages alone that are edited.
    """
    folder = Path(__file__).parent
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and path.suffix not in (".mo", ".pyc"))
    return zlib.crc32(b"".join(path.read_bytes() for path in files))


def conf_version(conf: Path, config: Config) -> int:
    """Return a sum of what ``conf.py`` has besides settings: its function ``setup``, and all that this may use.

    Sphinx compares the settings alone. Comments and the layout do not count.
    """
    if not conf.is_file():
        return 0
    code = ast.parse(conf.read_bytes()).body
    return zlib.crc32("".join(ast.dump(node) for node in code if not _is_setting(node, config)).encode())


def _is_setting(node: ast.stmt, config: Config) -> bool:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return bool(targets) and all(isinstance(target, ast.Name) and target.id in config for target in targets)


def _made_by_other_code(
    app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]
) -> set[str]:
    now = code_version(), conf_version(Path(app.confdir, "conf.py"), app.config)
    before = getattr(env, "vernacular_code", None)
    env.vernacular_code = now  # type: ignore[attr-defined]
    return set() if before == now else env.found_docs - added


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the settings, and watch the code; all extensions call it by `Sphinx.setup_extension`.

    ``vernacular_source`` (``"en"``)
        The language that the pages are written in.
    ``vernacular_released`` (``[]``)
        The languages that are complete, by the names of their folders of catalogs (``["ar", "pt_BR"]``). They are
        offered to readers and to search engines. A language that has a folder and is not named here is *begun*.
    ``vernacular_strict`` (``True``)
        Whether a build insists on released languages being complete; ``-D vernacular_strict=0`` shows
        a work in progress.
    ``vernacular_own_pages`` (``{}``)
        Pages that are written in one language and exist on its site alone: ``{"translating/style-ar": "ar"}``.
    """
    app.add_config_value("vernacular_source", "en", "env", types=frozenset({str}))
    app.add_config_value("vernacular_released", [], "html", types=frozenset({list, tuple}))
    app.add_config_value("vernacular_strict", True, "env", types=frozenset({bool, int}))  # noqa: FBT003  # its default
    app.add_config_value("vernacular_own_pages", {}, "env", types=frozenset({dict}))
    app.connect("config-inited", _take_as_meant, priority=100)  # before all that reads them, and Sphinx's look at types
    # not `env_version`, which Sphinx writes into the index of the search too
    app.connect("env-get-outdated", _made_by_other_code)
    return {
        "version": __version__,
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }
