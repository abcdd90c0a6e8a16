"""What begins a block within a paragraph, and what parts one from the next."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs import messages
from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.markup import PLACEHOLDER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message


@needs("#")
def noqa(message: Message) -> Iterator[Finding]:
    """Find what would switch off Sphinx's own check of references."""
    if "noqa" in message.text.lower() and re.search(r"(?<!\\)#\s*noqa\s*$", message.text, re.IGNORECASE):
        yield finding("noqa/found")


_BLOCKS = {
    "myst": re.compile(
        r"\s{4}|\t|\s{0,3}(#{1,6}(\s|$)|[-*+](\s|$)|\d{1,9}[.)](\s|$)|>|`{3}|~{3}|:{3}|-{3}|\*{3}|_{3}|\+{3}|\|\s|%|:\s"
        r"|\([\w:-]+\)=|\[\^[^\]]+\]:|\{[\w-]+\}\s*$"
        # the address of a link has no words behind it but a title
        r"|\[[^\]]+\]:\s*(?:<[^<>\n]*>|\S+)(?:\s+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?\s*(?:\n|$)"
        r"|</?(?:div|p|table|ul|ol|li|h[1-6]|pre|section|details|blockquote|hr)\b)"
    ),
    "rst": re.compile(
        r"\s+|[-*+•](?:\s|$)|(?:\d{1,9}|#|[A-Za-z]|[ivxIVX]{2,5})[.)]\s|\((?:\d{1,9}|#|[A-Za-z])\)\s|\|\s|\.\.\s|>>>\s"
        r"|:[\w -]{1,40}:\s"
    ),
}
# a substitution, and what is none for the spaces in it
_BARS = re.compile(r"(?<![\w|])\|(?![\s|])[^|\n]{1,100}(?<!\s)\|(?![\w|])")
_SPACED = re.compile(r"\|\s+([^|\s][^|\n]{0,100}?)\s*\|(?!\w)")
# Sphinx reads a title of reStructuredText as a title in each language
_ESCAPED_TITLE = re.compile(r"\d{1,3}\\[.)] [A-Z](?:[^.!?:;\s]+(?: (?!$)|$)){1,8}$")


def block(message: Message) -> Iterator[Finding]:
    """Find a beginning that is taken for a list, a heading or a block: readers would see the source."""
    markup = message.context.markup
    if markup == "myst" and message.context.has_blocks:
        return
    match = _BLOCKS[markup].match(message.text)
    if not match or message.text == message.source or PLACEHOLDER.match(message.text):
        return
    start = match[0].strip()
    if _is_harmless(start, message):
        return
    is_title = markup == "rst" and _ESCAPED_TITLE.match(message.source) is not None
    if start.startswith(":") and start.strip(":") in {role.name for role in message.theirs.roles}:
        return  # a role with a space behind its name is told as that
    if message.text.startswith("* *") and message.source.startswith("**"):
        yield finding("block/bold", actual="* *", expected="**")
    elif markup == "rst" and start == "|" and (spaced := _SPACED.match(message.text)) and "|" in message.source:
        names = _BARS.findall(message.source)
        same = f"|{spaced[1]}|"
        expected = same if same in names else next((name for name in names if name not in message.text), "")
        yield finding("block/spaces", expected=expected) if expected else finding("block/start", actual=start)
    elif (
        markup == "rst"
        and start[:1].isdigit()
        and start[:-1] in message.source
        and (is_title or _STEP.match(message.source))
    ):
        yield finding("block/start", actual=start)._replace(own_level=Level.STYLE)
    elif start[:1].isdigit() and start[-1:] in ".)" and re.search(rf"(?<!\d){start[:-1]}(?!\d)", message.source):
        yield finding("block/number", actual=start, expected=f"{start[:-1]}\\{start[-1]}")
    elif markup == "rst" and not start and _may_be_heading(message.source):
        yield finding("block/space")
    else:
        begun = finding("block/start", actual=start or "␣" * len(match[0]))
        yield begun if start else begun._replace(own_texts=_of_a_space())


def _is_harmless(start: str, message: Message) -> bool:
    """Whether readers get a text though it begins like a block: as its source does, or since it is read as text alone."""
    markup = message.context.markup
    if markup == "myst" and message.context.is_inline and (start[:1].isdigit() or start == "-"):
        return True
    # rst writes titles in another way, and lists have no beginning of their own in a catalog
    return _BLOCKS[markup].match(message.source) is not None and (markup == "rst" or not start[:1].isdigit())


def _of_a_space() -> tuple[tuple[str, str], ...]:
    return tuple((language, messages.load(language)["block/space"]) for language in messages.LANGUAGES)


# headings, which Sphinx underlines before they are read
_STEP = re.compile(r"(?:Chapter|Lesson|Part|Phase|Stage|Step) \d{1,3}[:.]? .*[^.:]$")
_QUESTION = re.compile(r"[^.!?:`]{3,100}\?|About [^.!?:`]{3,60}(?:, etc\.)?")
_TITLE = re.compile(r"(?:(?:[A-Z\d][\w’'-]*|[a-z]{1,4})(?: |$)){2,12}")


def _may_be_heading(source: str) -> bool:
    """Whether a text may be a heading, of which Sphinx shows what is behind a space too: a question, or in capitals."""
    return _QUESTION.fullmatch(source) is not None or _TITLE.fullmatch(source) is not None


_BELOW = re.compile(r"([!-/:-@\[-`{-~])\1{3,} *(?:\n|$)|\s+\S")


def paragraph(message: Message) -> Iterator[Finding]:
    """Find a second paragraph, which would not be shown."""
    text = message.text.strip()
    if "\n" not in text or "\n" in message.source.strip("\n"):
        return
    first, _, rest = text.partition("\n")
    # reStructuredText begins a list behind an empty line alone; a line below another makes it a title or a term
    begins = _BLOCKS["myst"] if message.context.markup == "myst" else _BELOW
    is_begun = first.strip() and begins.match(rest)
    if "\n\n" in text or is_begun:
        yield finding("paragraph/second", actual=rest.strip()[:30])


@needs(":")
def colons(message: Message) -> Iterator[Finding]:
    """Find a paragraph that announces an example, and has neither two colons nor one at its end."""
    context = message.context
    if not (context.keeps_colons and context.markup == "rst" and message.source.endswith("::")):
        return
    text = message.text.rstrip()
    if not text.endswith("::" if context.keeps_two_colons else _COLONS):
        lost = finding("literal/lost", expected="::")
        # Sphinx shows nothing of two colons behind a space
        yield lost._replace(own_level=Level.STYLE) if message.source[-3:-2] == " " else lost


# what stands around texts in a catalog, and what a program that translates says of its own work
_RESIDUE = re.compile(
    r"(?<![\w`])msg(?:str|id)(?![\w`])"
    r"|^(?:(?:Sure|Certainly|Of course)[,!.] )?(?:Here(?: is|['’]s)|This is) (?:the|your) translat[a-z]+[^:.]{0,40}[:.]"
    r"|^(?:Sure|Certainly|Of course)[,!] [Hh]ere(?: is|['’]s)[^:.]{0,60}[:.]"
)
# how such a sentence begins
_POLITE = ("Sure", "Certainly", "Of course", "Here", "This")


def residue(message: Message) -> Iterator[Finding]:
    """Find what a tool has left in a text: words of the catalog, or a sentence of its own."""
    text = message.ours.rest
    match = _RESIDUE.search(text) if "msg" in text or text.startswith(_POLITE) else None
    if match and match[0] not in message.source:
        yield finding("residue/found", actual=match[0])


_COLONS = (":", "：", "׃", "።")
_CONFLICT = re.compile(r"^(?:<{7} |>{7} |={7}$)|(?<!\S)[<>]{7} (?=[\w/-])", re.MULTILINE)


@needs("<>=")
def conflict(message: Message) -> Iterator[Finding]:
    """Find what git leaves where two translators changed the same lines."""
    text = message.text
    if not ("<" * 7 in text or ">" * 7 in text or "=" * 7 in text):
        return
    if _CONFLICT.search(text) and not _CONFLICT.search(message.source):
        yield finding("merge/conflict")
