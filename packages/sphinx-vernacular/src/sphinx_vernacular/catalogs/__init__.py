"""What is wrong with a catalog, said with file and line, before a reader can meet it.

As an extension it checks the catalogs of the build's language: an error stops the build, the rest are warnings
with a type of their own (``vernacular.number``), and matters of style are said only where a setting asks for them.
In a released language it also names what is not translated, pages without a catalog and catalogs without a page.
As a command it checks single files: ``python -m sphinx_vernacular.catalogs FILE.po ...``.

`sphinx_vernacular.catalogs.findings` has all that can be found, with its level. Where a check is wrong about an entry,
a translator's comment mutes its code there, with the reason: ``# vernacular: ok english: the name of a program``.
"""

from __future__ import annotations

import hashlib
import sys
from bdb import BdbQuit
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from sphinx.errors import SphinxError
from sphinx.locale import get_translator
from sphinx.util import logging
from sphinx.util.logging import is_suppressed_warning

from sphinx_vernacular import __version__
from sphinx_vernacular.catalogs import compiled, files, misread
from sphinx_vernacular.catalogs.checker import DOMAINS, check, strays
from sphinx_vernacular.catalogs.findings import UPDATE, Level, Problem, chosen, levels_of, told_once
from sphinx_vernacular.catalogs.memory import Memory
from sphinx_vernacular.catalogs.substituted import Substituted
from sphinx_vernacular.catalogs.terms import Terms
from sphinx_vernacular.catalogs.untranslated import Untranslated, all_of
from sphinx_vernacular.settings import is_complete, with_catalogs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import ModuleType

    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

__all__ = ["CatalogError", "check", "load", "setup", "strays"]

logger: logging.SphinxLoggerAdapter = logging.getLogger(__name__)


class CatalogError(SphinxError, BdbQuit):
    """A catalog has errors, which have been printed.

    Sphinx adds its versions, its extensions and a traceback to every error but one, a quitted debugger:
    a translator needs the lines that were printed and nothing else.
    """

    category = "Catalogs"


def load(name: str) -> Callable[..., Any]:
    """Return the function that a name such as ``package.module:function`` has; `ValueError` if there is none."""
    module, _, function = name.partition(":")
    try:
        loaded: Callable[..., Any] = getattr(import_module(module), function)
    except (ImportError, AttributeError, ValueError) as error:
        raise ValueError(f"there is no check {name!r}, which is written package.module:function: {error}") from error
    return loaded


def _is_wanted(app: Sphinx) -> bool:
    # extraction is how a language begins: there is nothing to check yet
    return app.config.language != app.config.vernacular_source and app.builder.name != "gettext"


def _stop(message: str) -> NoReturn:
    logger.error("%s", message)  # without a type, by which it could be hidden
    raise CatalogError(message)


def _levels(config: Config) -> dict[str, Level | None]:
    if not isinstance(config.vernacular_checks, dict):
        raise ValueError(f"{config.vernacular_checks!r} is no dict such as {{'quotes': 'off'}}")  # noqa: TRY004  # one kind
    return levels_of(config.vernacular_checks, has_own=config.vernacular_extra_checks)


def _configure(app: Sphinx, config: Config) -> None:
    try:
        _levels(config)
    except ValueError as error:
        _stop(f"vernacular_checks: {error}")
    if config.vernacular_references:
        # the checks compare references in any order, and can be muted
        config.suppress_warnings = [*config.suppress_warnings, "i18n.inconsistent_references"]


def _check_and_compile(app: Sphinx) -> None:
    config = app.config
    if not _is_wanted(app):
        return
    folders = files.folders(app.srcdir, config)
    if not folders:
        _without_catalogs(app)
        return
    app.add_transform(Substituted)
    misread.add_transforms(app)
    misread.warn_of_blocks(app)
    options, levels = _options(app), _levels(config)
    own = [_state_of(sys.modules[check.__module__], config.language) for check in options["extra"]]
    memory = Memory(Path(app.doctreedir, "catalogs.json"), (levels, {**options, "extra": own}))
    catalogs = {path: domain for folder in folders for domain, path in files.catalogs(folder)}
    problems, checked = [], 0
    for path, domain in catalogs.items():
        formats = files.sources(app.srcdir, config, domain)
        if formats or domain in config.vernacular_domains:
            problems += memory.check(path, levels, markup=files.markup_of(formats), **options)
            checked += 1
    _report(told_once(problems, files=checked, levels=levels), config)
    if config.gettext_auto_build:
        _compile(folders, catalogs, memory, use_fuzzy=config.gettext_allow_fuzzy_translations)
    app.vernacular_memory = memory  # type: ignore[attr-defined]  # until the build ends, when all is compiled


def _compile(folders: list[Path], catalogs: Iterable[Path], memory: Memory, *, use_fuzzy: bool) -> None:
    stale = compiled.refresh(catalogs, memory.compiled, use_fuzzy=use_fuzzy)
    gone = [target for target in compiled.gone(memory.compiled) if target.parent in folders]
    for target in (*stale, *gone):
        if target.stem == "sphinx":  # Sphinx read it before any extension could look at it
            message = "%s was not what sphinx.po says; it is compiled anew: build again to see its words"
            if target in gone:
                message = (
                    "%s was made from a sphinx.po that is gone, and will be deleted: build again to lose its words"
                )
            logger.warning(message, target, type="vernacular", subtype="stale")
    for folder in folders:
        compiled.write_script(folder)


def _state_of(module: ModuleType, language: str) -> tuple[bytes, object]:
    """Return what the answers of a project's own checks depend on, besides a catalog: their code, and what they say."""
    state = getattr(module, "state", None)
    return Path(module.__file__ or "").read_bytes(), state(language) if state else None


def _options(app: Sphinx) -> dict[str, Any]:
    config = app.config
    try:
        terms = Terms.read(Path(app.srcdir, config.vernacular_terms)) if config.vernacular_terms else None
    except (OSError, ValueError) as error:
        _stop(f"the termbase can't be read: {error}")
    try:
        extra = [load(name) for name in config.vernacular_extra_checks]
    except ValueError as error:
        _stop(f"vernacular_extra_checks: {error}")
    return {
        "language": config.language,
        "complete": is_complete(config),
        "terms": terms,
        "default_role_is_code": config.default_role is not None,
        "filled_domains": config.vernacular_filled_domains,
        "formed_roles": config.vernacular_formed_roles,
        "marks_in_words": files.has_marks_in_words(Path(app.confdir), 0),
        "is_inline": misread.is_inline(app),
        "use_fuzzy": config.gettext_allow_fuzzy_translations,
        "extra": extra,
        "update": config.vernacular_update_command,
    }


def _without_catalogs(app: Sphinx) -> None:
    config = app.config
    message = "there are no catalogs in %r: pages stay as they are written. There are %s; %s begins a language"
    arguments = (
        config.language,
        ", ".join(sorted({config.vernacular_source, *with_catalogs(app.srcdir, config)})),
        config.vernacular_begin_command,
    )
    if config.language in config.vernacular_released:
        _stop(message % arguments)
    logger.warning(message, *arguments, type="vernacular", subtype="language")


def _report(problems: Iterable[tuple[Level, Problem]], config: Config) -> None:
    errors, hidden = 0, set()
    for level, problem in problems:
        is_error = level is Level.ERROR
        errors += is_error
        log = logger.error if is_error else logger.warning
        if is_error and is_suppressed_warning("vernacular", problem.code, config.suppress_warnings):
            hidden.add(f"vernacular.{problem.code}")
        log("%s", problem.message, location=f"{problem.path}:{problem.line}", type="vernacular", subtype=problem.code)
    if hidden:
        message = "the catalogs have errors that suppress_warnings hides (%s): take these types out of it to see them"
        logger.error(message, ", ".join(sorted(hidden)))
    if errors:
        raise CatalogError(f"errors in the catalogs: {errors}")


def _pages(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    config = app.config
    if not _is_wanted(app) or not is_complete(config):
        return
    folders = files.folders(app.srcdir, config)
    problems = strays(
        folders,
        env.found_docs - set(config.vernacular_own_pages),  # written in this language: nothing to translate
        compact=config.gettext_compact,
        domains=config.vernacular_domains,
        speak=config.language,
        update=config.vernacular_update_command,
    )
    _report(chosen(problems, _levels(config)), config)


def _outdated(app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]) -> list[str]:
    # Sphinx knows which page a page's catalog belongs to, and forgets that sphinx.po shows on all: what counts is what
    # it has read, which may be a sphinx.mo of other words
    now = hashlib.sha256(repr(sorted(all_of(get_translator()).items(), key=repr)).encode()).hexdigest()
    before = getattr(env, "vernacular_interface", None)
    env.vernacular_interface = now  # type: ignore[attr-defined]  # an extension's own mark on the environment
    return sorted(env.found_docs) if before not in (None, now) else []


def _remember(app: Sphinx, exception: Exception | None) -> None:
    memory: Memory | None = getattr(app, "vernacular_memory", None)
    if memory is None:
        return
    if app.config.gettext_auto_build:  # else somebody else compiles, and deletes
        catalogs = [path for folder in files.folders(app.srcdir, app.config) for _, path in files.catalogs(folder)]
        compiled.remember(catalogs, memory.compiled)
    memory.write()


def setup(app: Sphinx) -> ExtensionMetadata:
    """Check the catalogs before Sphinx reads them.

    ``vernacular_checks``
        the level of a code, of a single key, or of a whole level: ``{"quotes": "off", "style": "warning"}``.
    ``vernacular_terms``
        the termbase, seen from the sources' folder.
    ``vernacular_domains``
        catalogs that belong to no page and are checked too: ``["sphinx"]``.
    ``vernacular_references``
        whether these checks take the place of Sphinx's own warning of inconsistent references.
    ``vernacular_filled_domains``
        domains whose roles fill in what readers see: such a reference takes no words, and a lost one can't be muted.
    ``vernacular_formed_roles``
        roles that say before their target in which form it is shown (``{kz:when}`year <id>```): a translator's choice.
    ``vernacular_extra_checks``
        checks of a project's own, ``package.module:function``. Where their answers depend on more than the code of
        that module, it has a function ``state``, which takes the language and returns something that then changes.
    ``vernacular_update_command``, ``vernacular_begin_command``
        the commands that messages name.
    """
    app.setup_extension("sphinx_vernacular.settings")
    sequence = frozenset({list, tuple})
    app.add_config_value("vernacular_checks", {}, "", types=frozenset({dict}))
    app.add_config_value("vernacular_terms", "", "", types=frozenset({str, Path, type(Path())}))
    app.add_config_value("vernacular_domains", list(DOMAINS), "", types=sequence)
    app.add_config_value("vernacular_references", default=False, rebuild="", types=frozenset({bool}))
    app.add_config_value("vernacular_filled_domains", [], "", types=sequence)
    app.add_config_value("vernacular_formed_roles", [], "", types=sequence)
    app.add_config_value("vernacular_extra_checks", [], "", types=sequence)
    app.add_config_value("vernacular_update_command", UPDATE, "", types=frozenset({str}))
    app.add_config_value("vernacular_begin_command", "sphinx-intl update -l LANGUAGE", "", types=frozenset({str}))
    app.add_transform(Untranslated)
    app.connect("config-inited", _configure)
    app.connect("builder-inited", _check_and_compile)
    app.connect("env-before-read-docs", _pages)
    app.connect("env-get-outdated", _outdated)
    app.connect("build-finished", _remember)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
