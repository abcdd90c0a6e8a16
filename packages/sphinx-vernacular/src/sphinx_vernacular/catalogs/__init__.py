"""What is wrong with a catalog, said with file and line, before a reader can meet it.

As an extension it checks the catalogs of the build's language and stops the build at an error,
refuses a language that has no catalogs, warns of catalogs without a page and pages without a catalog,
and compiles every catalog anew, so that no stale ``.mo`` is published. As a command it checks single files:
``python -m sphinx_vernacular.catalogs FILE.po ...`` prints ``FILE:LINE: [code] message``, in the language of
the catalog (``--lang en`` for English), and exits 1 where it finds something.

`sphinx_vernacular.catalogs.checks` has the checks of single messages. Where one is wrong about an entry, a translator's
comment mutes its code there, with the reason: ``# vernacular: ok english: the name of a program``.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import struct
import sys
from difflib import SequenceMatcher
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

import sphinx
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po
from docutils import nodes
from sphinx.errors import ConfigError, ExtensionError
from sphinx.transforms import SphinxTransform
from sphinx.util import logging
from sphinx.util.i18n import docname_to_domain

from sphinx_vernacular import __version__
from sphinx_vernacular.catalogs import checks, po, sayings
from sphinx_vernacular.catalogs.checks import Finding, Message
from sphinx_vernacular.catalogs.po import Problem
from sphinx_vernacular.catalogs.terms import NO_TERMS, Terms
from sphinx_vernacular.settings import is_complete

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

logger: logging.SphinxLoggerAdapter = logging.getLogger(__name__)

# GNU's, since Babel writes another one for Arabic
PLURAL_FORMS = {
    "ar": "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;",
    "vi": "nplurals=1; plural=0;",
}
# catalogs that belong to no page: the words of Sphinx and its theme
DOMAINS = ("sphinx",)

_PROMPT = re.compile(r"(>>>|\.\.\.)( |$)")
_MUTE = re.compile(r"vernacular:\s*ok\b\s*([\w-]*)\s*:?\s*(.*)")
# what readers see or what can't be read is not a matter of taste
_NEVER_MUTED = frozenset({"empty", "header", "live", "fuzzy", "mute", "noqa", "untranslated"})
_MUTABLE = frozenset(key.partition("/")[0] for key in sayings.SAYINGS) - _NEVER_MUTED

# shorter texts may well be the same for two messages
_LONG = 40


class Found(NamedTuple):
    """A finding and the line that it is on."""

    line: int
    finding: Finding


def is_example(msgid: str) -> bool:
    """Whether a message is a doctest."""
    return msgid.startswith(">>> ")


def code_of(example: str, language: str, source: str = "en") -> list[str]:
    """Return the code lines of an example as they must stand in a language: the language tag is changed."""
    lines = [line for line in example.splitlines() if _PROMPT.match(line)]
    return [line if _is_comment(line) else line.replace(f'"{source}"', f'"{language}"') for line in lines]


def _is_comment(line: str) -> bool:
    return line[4:].lstrip().startswith("#")


def check(
    path: Path,
    *,
    language: str | None = None,
    complete: bool = False,
    terms: Terms | None = None,
    speak: str | None = None,
) -> list[Problem]:
    """Return what is wrong with one catalog, in the order of its lines.

    ``language`` is the one that its header must name, ``complete`` says that
    nothing in it may be fuzzy or without a translation, ``terms`` is the termbase.
    Problems are told in the language ``speak``, or in that of the catalog.
    """
    catalog = po.read(path)
    speak = speak or language or catalog.header.get("Language", "")
    if catalog.problems:
        return [found._replace(message=sayings.again(found.code, found.message, speak)) for found in catalog.problems]
    found = [Found(1, finding) for finding in _header(catalog, language)]
    found += _Checker(catalog, language or catalog.header.get("Language", ""), terms or NO_TERMS).entries(
        complete=complete
    )
    found.sort(key=lambda item: item.line)
    return [Problem(path, line, at.code, sayings.say(at.key, speak, **dict(at.named))) for line, at in found]


def _header(catalog: po.Catalog, language: str | None) -> Iterator[Finding]:
    header = catalog.header
    named = header.get("Language", "")
    if language and named != language:
        yield Finding("header/language", (("found", named), ("wanted", language)))
    if "charset=utf-8" not in header.get("Content-Type", "").lower().replace(" ", ""):
        yield Finding("header/charset")
    forms = PLURAL_FORMS.get(named)
    if forms and header.get("Plural-Forms", "").replace(" ", "") != forms.replace(" ", ""):
        yield Finding("header/plural", (("wanted", forms),))


class _Checker:
    """Checks the entries of one catalog, which it reads as a whole."""

    def __init__(self, catalog: po.Catalog, language: str, terms: Terms) -> None:
        self.catalog = catalog
        self.language = language
        self.terms = terms
        self.lines = catalog.path.read_text(encoding="utf-8").split("\n")
        counted = re.search(r"nplurals=(\d+)", catalog.header.get("Plural-Forms", ""))
        self.forms = int(counted[1]) if counted else 0
        # what the English writes in lower case somewhere is no name
        self.words = frozenset(
            word for entry in catalog.messages for word in re.findall(r"(?<![\w.`])[a-z]{3,}(?![\w`])", entry.msgid)
        )

    def entries(self, *, complete: bool) -> Iterator[Found]:
        repeated = self.repeated()
        for entry in self.catalog.messages:
            if not entry.is_translated:
                yield from self.unfinished(entry, complete=complete)
                continue
            found = [*self.entry(entry), *repeated.get(id(entry), [])]
            yield from self.muted(entry, found)

    def unfinished(self, entry: po.Entry, *, complete: bool) -> Iterator[Found]:
        line = entry.msgstr_line
        if entry.is_fuzzy:
            if complete:
                yield Found(line, Finding("fuzzy/marked"))
        elif any(entry.msgstr):
            yield Found(line, Finding("empty/form"))
        elif complete:
            yield Found(line, Finding("untranslated/missing"))

    def entry(self, entry: po.Entry) -> Iterator[Found]:
        if is_example(entry.msgid):
            yield from self.example(entry)
            return
        plural = entry.msgid_plural is not None
        if plural and self.forms not in (0, len(entry.msgstr)):
            named = (("found", str(len(entry.msgstr))), ("wanted", str(self.forms)))
            yield Found(entry.msgstr_line, Finding("header/forms", named))
        for number, text in enumerate(entry.msgstr):
            message = self.message(
                entry.msgid_plural or entry.msgid, text, others=(entry.msgid,) if plural else (), form=plural
            )
            wanted = checks.PAGE if entry.msgctxt is None else checks.WORDS
            for finding in checks.findings(message, wanted):
                yield Found(self.line_of_form(entry, number) if plural else entry.msgstr_line, finding)

    def message(self, source: str, text: str, *, others: tuple[str, ...] = (), form: bool = False) -> Message:
        return Message.of(source, text, self.language, terms=self.terms, others=others, form=form, words=self.words)

    def example(self, entry: po.Entry) -> Iterator[Found]:
        """Compare the code with the English, and look at what is the translator's: the comments."""
        text = entry.msgstr[0]
        at = dict(zip(range(len(text.splitlines())), entry.msgstr_lines, strict=False))
        ours = [(number, line) for number, line in enumerate(text.splitlines()) if _PROMPT.match(line)]
        code = [(at.get(number, entry.msgstr_line), line) for number, line in ours if not _is_comment(line)]
        comments = [(at.get(number, entry.msgstr_line), line) for number, line in ours if _is_comment(line)]
        wanted = [line for line in code_of(entry.msgid, self.language) if not _is_comment(line)]
        for (line, mine), theirs in zip(code, wanted, strict=False):
            if mine != theirs:
                yield Found(line, Finding("code/line", (("wanted", theirs),)))
                break
        else:
            if len(code) != len(wanted):
                named = (("found", str(len(code))), ("wanted", str(len(wanted))))
                yield Found(entry.msgstr_line, Finding("code/count", named))
        english = [
            line[4:].lstrip("# ") for line in entry.msgid.splitlines() if _PROMPT.match(line) and _is_comment(line)
        ]
        if len(english) == len(comments):
            for source, (line, comment) in zip(english, comments, strict=True):
                message = self.message(source, comment[4:].lstrip("# "))
                yield from (Found(line, finding) for finding in checks.findings(message, checks.PLAIN))
        hidden = (checks.mojibake, checks.bidi, checks.invisible)
        yield from (
            Found(entry.msgstr_line, finding) for finding in checks.findings(self.message(entry.msgid, text), hidden)
        )

    def repeated(self) -> dict[int, list[Found]]:
        """Find the translation of another text: pasted in the wrong place, it is the same twice."""
        first: dict[str, po.Entry] = {}
        found: dict[int, list[Found]] = {}
        for entry in self.catalog.messages:
            text = entry.msgstr[0]
            if not entry.is_translated or len(text) < _LONG or is_example(entry.msgid):
                continue
            other = first.setdefault(text, entry)
            if other is not entry and SequenceMatcher(None, other.msgid, entry.msgid).ratio() < 0.6:
                named = (("wanted", str(other.msgstr_line)),)
                found[id(entry)] = [Found(entry.msgstr_line, Finding("repeated/text", named))]
        return found

    def muted(self, entry: po.Entry, found: list[Found]) -> Iterator[Found]:
        """Leave out what a translator has said to be right, and say where that was said in vain."""
        codes = {item.finding.code for item in found}
        muted = set()
        for note in entry.notes:
            match = _MUTE.match(note)
            if not match:
                continue
            code, reason = match.groups()
            if code not in _MUTABLE:
                yield Found(self.line_of_note(entry, note), Finding("mute/code", (("found", code),)))
            elif not reason.strip(" .:-"):
                yield Found(self.line_of_note(entry, note), Finding("mute/reason", (("wanted", code),)))
            elif code not in codes:
                yield Found(self.line_of_note(entry, note), Finding("mute/nothing", (("wanted", code),)))
            else:
                muted.add(code)
        yield from (item for item in found if item.finding.code not in muted)

    def line_of_form(self, entry: po.Entry, number: int) -> int:
        """Return the line on which one form of a plural begins."""
        for line in range(entry.msgstr_line, len(self.lines) + 1):
            if self.lines[line - 1].lstrip().startswith(f"msgstr[{number}]"):
                return line
        return entry.msgstr_line

    def line_of_note(self, entry: po.Entry, note: str) -> int:
        """Return the line of a translator's comment, which stands above its entry."""
        for line in range(entry.line, 0, -1):
            if self.lines[line - 1].lstrip("# ").rstrip() == note:
                return line
        return entry.line


def strays(
    path: Path,
    docnames: Iterable[str],
    *,
    compact: bool | str = False,
    domains: Iterable[str] = DOMAINS,
    speak: str = "en",
) -> list[Problem]:
    """Return the catalogs below a folder that have no page, and the pages that have no catalog.

    ``domains`` are catalogs that belong to no page, ``compact`` is Sphinx's ``gettext_compact``.
    """
    pages = {docname_to_domain(docname, compact) for docname in docnames}
    known = {catalog.relative_to(path).with_suffix("").as_posix(): catalog for catalog in path.rglob("*.po")}
    found = [
        Problem(catalog, 1, "orphan", sayings.say("orphan/page", speak, wanted=domain))
        for domain, catalog in sorted(known.items())
        if domain not in {*pages, *domains}
    ]
    return found + [
        Problem(path / f"{domain}.po", 1, "missing", sayings.say("missing/catalog", speak, wanted=domain))
        for domain in sorted(pages - known.keys())
    ]


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
    known = {path.parent.name for directory in directories for path in directory.glob("*/LC_MESSAGES")}
    raise ConfigError(
        f"unknown language {config.language!r}: there are {', '.join([config.vernacular_source, *sorted(known)])}; "
        f"make language lang={config.language} begins a new one"
    )


def compile_all(path: Path) -> list[Path]:
    """Compile every catalog below a folder and delete each ``.mo`` that has no catalog.

    Returns the ``.mo`` files that were there and wrong.
    """
    wanted, stale = set(), []
    for catalog in sorted(path.rglob("*.po")):
        target = catalog.with_suffix(".mo")
        wanted.add(target)
        compiled = BytesIO()
        with catalog.open("rb") as file:
            write_mo(compiled, read_po(file, abort_invalid=True))
        if not target.exists():
            target.write_bytes(compiled.getvalue())
        elif _messages_of(target.read_bytes()) != _messages_of(compiled.getvalue()):
            target.write_bytes(compiled.getvalue())
            stale.append(target)
    for orphan in set(path.rglob("*.mo")) - wanted:
        orphan.unlink()
    _write_script(path)
    return stale


def _messages_of(compiled: bytes) -> dict[object, object] | None:
    # Sphinx compiles some catalogs itself, with another header: what counts is what readers are shown
    try:
        return {
            (message.context, str(message.id)): message.string for message in read_mo(BytesIO(compiled)) if message.id
        }
    except (OSError, struct.error):
        return None


def _write_script(path: Path) -> None:
    # the search page takes its words from here; Sphinx's own file is mostly empty in some languages
    target = path / "sphinx.js"
    if not (path / "sphinx.po").exists():
        target.unlink(missing_ok=True)
        return
    static = Path(sphinx.__file__).parent / "themes" / "basic" / "static"
    scripts = "".join(file.read_text(encoding="utf-8") for file in sorted(static.glob("*.js")))
    catalog = po.read(path / "sphinx.po")
    rule = catalog.header["Plural-Forms"].partition("plural=")[2].rstrip("; ")
    messages = {
        entry.msgid: entry.msgstr[0] if entry.msgid_plural is None else entry.msgstr
        for entry in catalog.messages
        if entry.is_translated and entry.msgid in scripts
    }
    # Documentation.addTranslations would compile the rule with new Function, which a strict policy forbids
    text = (
        f"Object.assign(Documentation.TRANSLATIONS, {json.dumps(messages, ensure_ascii=False, indent=1)});\n"
        f"Documentation.PLURAL_EXPR = (n) => Number({rule});\n"
        f"Documentation.LOCALE = {json.dumps(path.parent.name)};\n"
    )
    if not target.exists() or target.read_text(encoding="utf-8") != text:
        target.write_text(text, encoding="utf-8")


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


def _check_all(path: Path, language: str, memory: Path, *, complete: bool, terms: Terms | None) -> list[Problem]:
    """Check every catalog below a folder, but for those that were sound and have not changed since."""
    judges = [file.read_bytes() for file in _JUDGES]
    salt = repr((language, complete, terms and terms.terms)).encode() + b"".join(judges)
    before = set(json.loads(memory.read_text(encoding="utf-8"))) if memory.exists() else set()
    sound, problems = set(), []
    for catalog in sorted(path.rglob("*.po")):
        digest = hashlib.sha256(salt + catalog.read_bytes()).hexdigest()
        found = [] if digest in before else check(catalog, language=language, complete=complete, terms=terms)
        problems += found
        if not found:
            sound.add(digest)
    if sound != before:
        memory.parent.mkdir(parents=True, exist_ok=True)
        memory.write_text(json.dumps(sorted(sound)), encoding="utf-8")
    return problems


# a sound catalog is not so for ever: the checks change too
_JUDGES = tuple(sorted(Path(__file__).parent.rglob("*.py")))


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


def main(arguments: Sequence[str] | None = None) -> int:
    """Check the catalogs that are named; return 1 where something is wrong, 2 where nothing could be checked."""
    parser = argparse.ArgumentParser(
        prog="python -m sphinx_vernacular.catalogs", description="Say what is wrong in gettext catalogs, and where."
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE.po")
    parser.add_argument("--lang", choices=sayings.LANGUAGES, help="say it in this language, not in the catalog's own")
    parser.add_argument("--terms", type=Path, help="the termbase: a CSV file")
    parser.add_argument("--complete", action="store_true", help="nothing may be fuzzy or without a translation")
    try:
        options = parser.parse_args(arguments)
        found = [problem for path in options.files for problem in _check_file(path, options)]
    except SystemExit as error:  # argparse has said what is wrong
        return int(error.code or 0)
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    for problem in found:
        print(problem)
    return 1 if found else 0


def _check_file(path: Path, options: argparse.Namespace) -> list[Problem]:
    parts = path.resolve().parts
    language = parts[parts.index("LC_MESSAGES") - 1] if "LC_MESSAGES" in parts else None
    known = Terms.read(options.terms) if options.terms else None
    return check(path, language=language, complete=options.complete, terms=known, speak=options.lang)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Check and compile the catalogs before Sphinx reads them.

    In a released language nothing may be missing or fuzzy. ``vernacular_terms`` is the termbase, seen from the sources' folder, ``vernacular_domains`` the catalogs that belong to no page.
    """
    app.setup_extension("sphinx_vernacular.settings")
    app.add_config_value("vernacular_terms", "", "", types=frozenset({str}))
    app.add_config_value("vernacular_domains", list(DOMAINS), "", types=frozenset({list}))
    app.add_transform(Untranslated)
    app.connect("config-inited", _prepare)
    app.connect("env-before-read-docs", _pages)
    app.connect("env-get-outdated", _outdated)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}


if __name__ == "__main__":
    sys.exit(main())
