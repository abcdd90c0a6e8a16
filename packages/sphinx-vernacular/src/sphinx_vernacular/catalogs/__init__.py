"""What is wrong with a catalog, said with file and line, before a reader can meet it.

As an extension it checks the catalogs of the build's language and stops the build at an error,
refuses a language that has no catalogs, warns of catalogs without a page and pages without a catalog,
and compiles every catalog anew, so that no stale ``.mo`` is published. As a command it checks single files:
``python -m sphinx_vernacular.catalogs FILE.po ...``.

`sphinx_vernacular.catalogs.checks` has the checks of single messages. Where one is wrong about an entry, a translator's
comment mutes its code there, with the reason: ``# vernacular: ok english: the name of a program``.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from docutils import nodes
from sphinx.errors import ConfigError, ExtensionError
from sphinx.transforms import SphinxTransform
from sphinx.util import logging

from sphinx_vernacular import __version__
from sphinx_vernacular.catalogs import languages
from sphinx_vernacular.catalogs.checker import DOMAINS, check, strays
from sphinx_vernacular.catalogs.compiled import compile_all
from sphinx_vernacular.catalogs.doctests import code_of, is_example
from sphinx_vernacular.catalogs.terms import Terms
from sphinx_vernacular.settings import is_complete

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

    from sphinx_vernacular.catalogs.findings import Problem

__all__ = ["PLURAL_FORMS", "check", "code_of", "is_example", "setup", "strays"]

logger: logging.SphinxLoggerAdapter = logging.getLogger(__name__)

# GNU's rule of each language with checks of its own
PLURAL_FORMS = {code: languages.get(code).plural_forms for code in languages.CODES}


def _is_metadata(node: nodes.Node) -> bool:
    # ``orphan`` and the like at the head of a page, which Sphinx takes for words and does not extract
    if isinstance(node, nodes.field_list) and isinstance(node.parent, nodes.document):
        return True
    return node.parent is not None and _is_metadata(node.parent)


class Untranslated(SphinxTransform):
    """Says which words of a page readers would get in the language of the sources."""

    default_priority: ClassVar[int | None] = 26  # after Sphinx has counted what is translated

    def apply(self, **kwargs: Any) -> None:
        config = self.config
        if not is_complete(config) or self.env.current_document.docname in config.vernacular_own_pages:
            return
        for node in self.document.findall(nodes.Element):
            if node.get("translated") is False and not _is_metadata(node):
                text = node.astext().replace("\n", " ")[:60]
                message = "not translated into %s: “%s”; run make update, then translate it"
                logger.warning(message, config.language, text, location=node, type="catalogs", subtype="untranslated")


def folder(srcdir: Path, config: Config) -> Path | None:
    """Return where the catalogs of the build's language are; None for the language of the sources."""
    directories = [Path(srcdir, directory) for directory in config.locale_dirs]
    if config.language == config.vernacular_source:
        return None
    for directory in directories:
        path: Path = directory / config.language / "LC_MESSAGES"
        if path.is_dir():
            return path
    begun = {path.parent.name for directory in directories for path in directory.glob("*/LC_MESSAGES")}
    raise ConfigError(
        f"unknown language {config.language!r}: there are {', '.join([config.vernacular_source, *sorted(begun)])}; "
        f"make language lang={config.language} begins a new one"
    )


def _prepare(app: Sphinx, config: Config) -> None:
    path = folder(app.srcdir, config)
    if path is None:
        return
    complete = is_complete(config)
    memory = Path(app.doctreedir, "catalogs.json")
    try:
        terms = Terms.read(Path(app.srcdir, config.vernacular_terms)) if config.vernacular_terms else None
        problems = _check_all(path, config.language, memory, complete=complete, terms=terms)
    except (OSError, ValueError) as error:
        raise ConfigError(f"the termbase can't be read: {error}") from error
    if problems:
        raise ExtensionError("the catalogs must be mended first:\n" + "\n".join(map(str, problems)))
    stale = compile_all(path)
    if path / "sphinx.mo" in stale:  # Sphinx read it before any extension could look at it
        raise ExtensionError(f"{path / 'sphinx.mo'} was not what sphinx.po says. It is compiled anew: build again")


# a change of any of these files may change what is wrong with a catalog
_JUDGES = tuple(sorted(file for file in Path(__file__).parent.rglob("*") if file.suffix in (".py", ".toml")))


def _check_all(path: Path, language: str, memory: Path, *, complete: bool, terms: Terms | None) -> list[Problem]:
    """Check every catalog below a folder, but for those that were sound and have not changed since."""
    judges = [file.read_bytes() for file in _JUDGES]
    salt = repr((language, complete, terms and terms.terms)).encode() + b"".join(judges)
    before = set(json.loads(memory.read_text(encoding="utf-8"))) if memory.exists() else set()
    sound, problems = set(), []
    for catalog in sorted(path.rglob("*.po")):
        digest = hashlib.sha256(salt + catalog.read_bytes()).hexdigest()
        in_file = [] if digest in before else check(catalog, language=language, complete=complete, terms=terms)
        problems += in_file
        if not in_file:
            sound.add(digest)
    if sound != before:
        memory.parent.mkdir(parents=True, exist_ok=True)
        memory.write_text(json.dumps(sorted(sound)), encoding="utf-8")
    return problems


def _pages(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    path, config = folder(app.srcdir, app.config), app.config
    if path is None:
        return
    for problem in strays(
        path,
        env.found_docs - set(app.config.vernacular_own_pages),  # written in this language: nothing to translate
        compact=config.gettext_compact,
        domains=config.vernacular_domains,
        speak=config.language,
    ):
        logger.warning("%s", problem, type="catalogs", subtype=problem.code)


def _outdated(app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]) -> list[str]:
    # Sphinx knows which page a page's catalog belongs to, and forgets that sphinx.po shows on all
    path = folder(app.srcdir, app.config)
    words = path / "sphinx.po" if path else None
    now = hashlib.sha256(words.read_bytes()).hexdigest() if words and words.exists() else ""
    before = getattr(env, "vernacular_interface", None)
    env.vernacular_interface = now  # type: ignore[attr-defined]  # an extension's own mark on the environment
    return sorted(env.found_docs) if before not in (None, now) else []


def setup(app: Sphinx) -> ExtensionMetadata:
    """Check and compile the catalogs before Sphinx reads them.

    In a released language nothing may be missing or fuzzy. ``vernacular_terms`` is the termbase, seen from the sources'
    folder, ``vernacular_domains`` the catalogs that belong to no page.
    """
    app.setup_extension("sphinx_vernacular.settings")
    app.add_config_value("vernacular_terms", "", "", types=frozenset({str}))
    app.add_config_value("vernacular_domains", list(DOMAINS), "", types=frozenset({list}))
    app.add_transform(Untranslated)
    app.connect("config-inited", _prepare)
    app.connect("env-before-read-docs", _pages)
    app.connect("env-get-outdated", _outdated)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
