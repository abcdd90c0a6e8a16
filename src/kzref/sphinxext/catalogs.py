"""What is wrong with a catalog, said with file and line, before a reader can meet it.

As an extension it checks the catalogs of the build's language and stops the build at an error,
refuses a language that has no catalogs, and compiles every catalog anew, so that no stale ``.mo``
is published. As a command it checks single files:
``python -m kzref.sphinxext.catalogs FILE.po ...`` prints ``FILE:LINE: [code] message`` and exits 1
where it finds something.
"""

from __future__ import annotations

import hashlib
import json
import re
import struct
import sys
from collections import Counter
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sphinx
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po
from docutils import nodes
from sphinx.errors import ConfigError, ExtensionError
from sphinx.transforms import SphinxTransform
from sphinx.util import logging

import kzref
from kzref.sphinxext import po
from kzref.sphinxext.po import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

logger = logging.getLogger(__name__)

# GNU's, since Babel writes another one for Arabic
PLURAL_FORMS = {
    "ar": "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;",
    "vi": "nplurals=1; plural=0;",
}

_ROLE = re.compile(r"(?<!`)\{([\w:.-]+)\}(`+)(.+?)\2")
_TARGET = re.compile(r"^.*<(.+?)>$", re.DOTALL)
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_LINK = re.compile(r"\]\(<?([^)\s>]+)>?[^)]*\)|<(https?://[^>]+)>")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_BLOCK = re.compile(r"\s{4}|\s*(#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|>|```|~~~|:::|---|\|)")
_PLACEHOLDER = re.compile(r"\{[a-z]*\}")
_NOQA = re.compile(r"(?<!\\)#\s*noqa\s*$")
_PROMPT = re.compile(r"(>>>|\.\.\.)( |$)")


def is_example(msgid: str) -> bool:
    """Whether a message is a doctest."""
    return msgid.startswith(">>> ")


def code_of(example: str, language: str, source: str = "en") -> list[str]:
    """Return the code lines of an example as they must stand in a language: the language tag is changed."""
    lines = [line for line in example.splitlines() if _PROMPT.match(line)]
    return [
        line if line[4:].lstrip().startswith("#") else line.replace(f'"{source}"', f'"{language}"') for line in lines
    ]


def check(path: Path, *, language: str | None = None, complete: bool = False) -> list[Problem]:
    """Return what is wrong with one catalog, in the order of its lines.

    ``language`` is the one that its header must name, ``complete`` says that
    nothing in it may be fuzzy or without a translation.
    """
    catalog = po.read(path)
    problems = list(catalog.problems)
    if not problems:
        problems += _header(catalog, language)
        for entry in catalog.messages:
            problems += _entry(path, entry, language or catalog.header.get("Language", ""), complete=complete)
    return sorted(problems, key=lambda problem: problem.line)


def _header(catalog: po.Catalog, language: str | None) -> Iterator[Problem]:
    path, header = catalog.path, catalog.header
    if language and header.get("Language") != language:
        text = f"the header says Language: {header.get('Language')!r}, the folder {language!r}: set it to {language}"
        yield Problem(path, 1, "header", text)
    charset = header.get("Content-Type", "").lower().replace(" ", "")
    if "charset=utf-8" not in charset:
        yield Problem(path, 1, "header", "the header must have Content-Type: text/plain; charset=utf-8")
    forms = PLURAL_FORMS.get(header.get("Language", ""))
    if forms and header.get("Plural-Forms", "").replace(" ", "") != forms.replace(" ", ""):
        yield Problem(path, 1, "header", f"the header must have Plural-Forms: {forms}")


def _entry(path: Path, entry: po.Entry, language: str, *, complete: bool) -> Iterator[Problem]:
    def problem(code: str, message: str) -> Problem:
        line = entry.msgstr_line
        return Problem(path, line, code, message)

    if not entry.is_translated:
        if complete and entry.is_fuzzy:
            yield problem("fuzzy", "readers get English here: look at the translation, then delete the word fuzzy")
        elif complete:
            yield problem("untranslated", "this message has no translation yet")
        if entry.is_fuzzy or not any(entry.msgstr):
            return
    for text in entry.msgstr:
        if is_example(entry.msgid):
            yield from (problem(*found) for found in _example(entry.msgid, text, language))
        elif entry.msgctxt is None:
            yield from (problem(*found) for found in _markup(entry.msgid, text))
        else:
            yield from (problem(*found) for found in _words(entry, text))


def _example(msgid: str, msgstr: str, language: str) -> Iterator[tuple[str, str]]:
    ours = [line for line in code_of(msgstr, language) if not line[4:].lstrip().startswith("#")]
    theirs = [line for line in code_of(msgid, language) if not line[4:].lstrip().startswith("#")]
    for mine, wanted in zip(ours, theirs, strict=False):
        if mine != wanted:
            yield "code", f"the code of an example is not translated, its language tag apart: write {wanted}"
            return
    if len(ours) != len(theirs):
        yield "code", f"the example has {len(ours)} lines of code, the English has {len(theirs)}: make them the same"


def _words(entry: po.Entry, text: str) -> Iterator[tuple[str, str]]:
    wanted, found = set(_PLACEHOLDER.findall(entry.msgid)), set(_PLACEHOLDER.findall(text))
    # a form for one or two may say the number in a word
    missing = wanted - found if entry.msgid_plural is None else set()
    for name in sorted(missing):
        yield "placeholder", f"{name} is lost: write it where the figure or the name belongs"
    for name in sorted(found - wanted):
        yield (
            "placeholder",
            f"{name} is not in the English: only {', '.join(sorted(wanted)) or 'none'} can be filled in",
        )


def _markup(msgid: str, msgstr: str) -> Iterator[tuple[str, str]]:
    if _NOQA.search(msgstr):
        yield "noqa", "a translation must not switch off the checks: delete “# noqa”"
    if _BLOCK.match(msgstr) and not _BLOCK.match(msgid):
        yield "block", "the text begins like a list, a heading or a block: readers would get English; begin with a word"
    if "\n" in msgstr.strip("\n"):
        yield "paragraph", "a translation is one paragraph in one line: what comes after it would not be shown"
    for code, word, found in (
        ("role", "reference", _roles),
        ("link", "link", _links),
        ("html", "HTML tag", _tags),
        ("literal", "code", _literals),
    ):
        ours, theirs = Counter(found(msgstr)), Counter(found(msgid))
        for item in (theirs - ours).elements():
            yield code, f"the {word} {item} is lost: copy it from the English"
        for item in (ours - theirs).elements():
            yield code, f"the {word} {item} is not in the English: take it out, or copy the right one"


def _roles(text: str) -> list[str]:
    found = []
    for role, _, content in _ROLE.findall(text):
        target = _TARGET.match(content)
        found.append(f"{{{role}}}`{target[1] if target else content}`")
    return found


def _links(text: str) -> list[str]:
    return [inline or bare for inline, bare in _LINK.findall(text)]


def _tags(text: str) -> list[str]:
    return _TAG.findall(_LINK.sub("", _CODE.sub("", text)))


def _literals(text: str) -> list[str]:
    return [content for _, content in _CODE.findall(_ROLE.sub("", text))]


class Untranslated(SphinxTransform):
    """Says which words of a page readers would get in the language of the sources."""

    default_priority = 26  # after Sphinx has counted what is translated

    def apply(self, **kwargs: Any) -> None:
        language = self.config.language
        if language not in self.config.catalogs_complete:
            return
        for node in self.document.findall(nodes.Element):
            if node.get("translated") is False:
                text = node.astext().replace("\n", " ")[:60]
                message = "not translated into %s: “%s”; run make update, then translate it"
                logger.warning(message, language, text, location=node, type="catalogs", subtype="untranslated")


def folder(srcdir: Path, config: Config) -> Path | None:
    """Return where the catalogs of the build's language are; None for the language of the sources."""
    directories = [Path(srcdir, directory) for directory in config.locale_dirs]
    if config.language == config.languages_source:
        return None
    for directory in directories:
        path: Path = directory / config.language / "LC_MESSAGES"
        if path.is_dir():
            return path
    known = {path.parent.name for directory in directories for path in directory.glob("*/LC_MESSAGES")}
    raise ConfigError(
        f"unknown language {config.language!r}: there are {', '.join([config.languages_source, *sorted(known)])}; "
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
    words = {"locale": path.parent.name, "messages": messages, "plural_expr": rule}
    text = f"Documentation.addTranslations({json.dumps(words, ensure_ascii=False, indent=1)});\n"
    if not target.exists() or target.read_text(encoding="utf-8") != text:
        target.write_text(text, encoding="utf-8")


def _prepare(app: Sphinx, config: Config) -> None:
    path = folder(app.srcdir, config)
    if path is None:
        return
    complete = config.language in config.catalogs_complete
    problems = [
        problem
        for catalog in sorted(path.rglob("*.po"))
        for problem in check(catalog, language=config.language, complete=complete)
    ]
    if problems:
        raise ExtensionError("the catalogs must be mended first:\n" + "\n".join(map(str, problems)))
    stale = compile_all(path)
    if path / "sphinx.mo" in stale:  # Sphinx read it before any extension could look at it
        raise ExtensionError(f"{path / 'sphinx.mo'} was not what sphinx.po says. It is compiled anew: build again")


def _outdated(app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]) -> list[str]:
    # Sphinx knows which page a page's catalog belongs to, and forgets that sphinx.po shows on all
    path = folder(app.srcdir, app.config)
    words = path / "sphinx.po" if path else None
    now = hashlib.sha256(words.read_bytes()).hexdigest() if words and words.exists() else ""
    before = getattr(env, "kzref_interface", None)
    env.kzref_interface = now  # type: ignore[attr-defined]  # an extension's own mark on the environment
    return sorted(env.found_docs) if before not in (None, now) else []


def main(arguments: Sequence[str] | None = None) -> int:
    """Check the catalogs that are named; return 1 where something is wrong."""
    paths = [Path(argument) for argument in (sys.argv[1:] if arguments is None else arguments)]
    if not paths:
        print("usage: python -m kzref.sphinxext.catalogs FILE.po ...", file=sys.stderr)
        return 2
    found = 0
    for path in paths:
        parts = path.resolve().parts
        language = parts[parts.index("LC_MESSAGES") - 1] if "LC_MESSAGES" in parts else None
        for problem in check(path, language=language, complete=language in kzref.LANGUAGES):
            print(problem)
            found += 1
    return 1 if found else 0


def setup(app: Sphinx) -> ExtensionMetadata:
    """Check and compile the catalogs before Sphinx reads them.

    ``catalogs_complete`` lists the languages in which nothing may be missing or fuzzy.
    """
    app.setup_extension("kzref.sphinxext.languages")
    app.add_config_value("catalogs_complete", [], "", types=frozenset({list}))
    app.add_transform(Untranslated)
    app.connect("config-inited", _prepare)
    app.connect("env-get-outdated", _outdated)
    return {"version": kzref.__version__, "parallel_read_safe": True, "parallel_write_safe": True}


if __name__ == "__main__":
    sys.exit(main())
