"""HTML, placeholders, and marks that a translation breaks or brings in."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs import messages
from sphinx_vernacular.catalogs.checks.markup import brackets, mistyped
from sphinx_vernacular.catalogs.checks.markup.backquotes import half_marked, swallowing
from sphinx_vernacular.catalogs.checks.markup.references import difference, parity
from sphinx_vernacular.catalogs.checks.needs import needs
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.markup import ENTITY, NUMBERED, PLACEHOLDER
from sphinx_vernacular.catalogs.text import MARK, words_of
from sphinx_vernacular.catalogs.unread import without_quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.markup import Parsed
    from sphinx_vernacular.catalogs.message import Message
    from sphinx_vernacular.catalogs.unread import Unread


# the words of a tag that readers are shown, and a comment, which nobody is
_FOR_READERS = re.compile(
    r"(\b(?:alt|aria-label|placeholder|title)=)(?:\"[^\"]*\"|'[^']*')|<!--.*", re.DOTALL | re.IGNORECASE
)
_TYPE = ("b", "code", "em", "i", "small", "strong", "u")


_HREF = re.compile(r"<a\s[^<>]{0,1000}?href=[\"']([^\"'<>]*)")
_ELEMENT = re.compile(
    r"<[!?]|</?(?:a|abbr|address|article|aside|audio|b|blockquote|body|br|button|caption|center|cite|code|col|dd|del"
    r"|details|dfn|div|dl|dt|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li"
    r"|link|main|mark|meta|nav|object|ol|option|p|path|picture|pre|q|s|samp|script|section|select|small|source|span"
    r"|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|tr|tt|u|ul|var|video)\b"
)


def _addresses(text: str) -> set[str]:
    return set(_HREF.findall(text)) if "href" in text else set()


def _tags(message: Message) -> tuple[list[str], list[str]]:
    """Return the tags of a translation and of its source, without the words in them that readers are shown."""
    ours, theirs = (
        [_FOR_READERS.sub(lambda match: f"{match[1] or match[0][:4]}…", tag) for tag in parsed.tags]
        for parsed in (message.ours, message.theirs)
    )
    values = [tag for tag in theirs if not _ELEMENT.match(tag)]  # <name>: what a reader puts a name in the place of
    for tag in [tag for tag in ours if not _ELEMENT.match(tag)][: len(values)]:
        ours.remove(tag)
    return ours, [tag for tag in theirs if tag not in values]


def html(message: Message) -> Iterator[Finding]:
    """Find HTML that the source does not have, or that a translation lost: it would reach the page as it is."""
    ours, theirs = _tags(message) if message.ours.tags or message.theirs.tags else ([], [])
    lost, added = difference(ours, theirs)
    anchors = _addresses(message.ours.rest) & {link.target.replace(".md", ".html") for link in message.theirs.links}
    for each in parity("html", ours, theirs):
        tag = dict(each.values).get("actual" if each.key == "html/added" else "expected", "")
        name, tags = tag.strip("</>"), lost if each.key == "html/lost" else added
        # type that a phrase has or has not; a link in HTML
        is_type = name in _TYPE and tags.count(f"<{name}>") == tags.count(f"</{name}>")
        is_link = (
            each.key == "html/added" and (tag == "</a>" or _addresses(tag)) and len(anchors) >= added.count("</a>")
        )
        # an end without a beginning is a slip of the source
        is_end = each.key == "html/lost" and tag.startswith("</") and f"<{name}" not in message.source
        is_style = each.key != "html/changed" and (is_type or is_link or is_end)
        yield each._replace(own_level=Level.STYLE) if is_style else each
    if "&" in message.ours.rest and not ENTITY.search(message.source):
        for match in ENTITY.finditer(message.ours.rest):
            if unescape(match[0]) == match[0]:
                continue  # &MIME; is no character
            entity = finding("html/entity", actual=match[0])
            # reStructuredText shows it as it is written
            yield entity._replace(own_level=Level.WARNING) if message.context.markup == "rst" else entity


_CAPITAL = re.compile(r"\{[A-Z]")
_EMPTY = re.compile(r"\{\s+\}")
_VALUE = re.compile(r"\$?\{[A-Za-z_][\w.]{0,80}\}")


def placeholders(message: Message) -> Iterator[Finding]:
    """Find placeholders that are lost or made up; a form of a plural may say its number in a word."""
    if not message.theirs.default_role_is_code:  # in code it is compared as code
        for value in message.theirs.interpreted:
            if _VALUE.fullmatch(value) and value not in message.text:
                yield finding("placeholder/lost", expected=value)
    theirs = set(message.theirs.placeholders)
    ours = set(message.ours.placeholders)
    numbered = set(message.theirs.numbered_placeholders)
    if numbered == {"%%"} and not theirs and not message.is_format:
        numbered = set()  # a page, on which they stand for nothing
    if numbered:
        theirs |= numbered
        ours |= set(message.ours.numbered_placeholders)
    if theirs == ours:
        return
    fillable = theirs.union(*(message.parse(text).placeholders for text in message.others))
    lost = [] if message.is_plural_form else sorted(theirs - ours)
    if "%%" in lost and "%" not in NUMBERED.sub("", PLACEHOLDER.sub("", message.text)):
        lost.remove("%%")  # said in a word, or with a sign that no format reads
    # { }: the picture of a button
    pictures = {"{}"} if not message.is_format and _EMPTY.search(message.source) else set[str]()
    kind, added = "format" if message.is_format else "placeholder", sorted(ours - fillable - pictures)
    # a reader puts a value of his own in the place of {Publisher_Name}; what a program fills in has no capital
    is_words = kind == "placeholder" and len(lost) == len(added) and all(_is_word(name, message) for name in lost)
    level = Level.STYLE if is_words else None
    for name in lost:
        yield _lost(kind, name, message)._replace(own_level=level)
    for name in added:
        yield finding(f"{kind}/added", actual=name, expected=", ".join(sorted(fillable)) or "–")._replace(
            own_level=level
        )


def _lost(kind: str, name: str, message: Message) -> Finding:
    wide = name.replace("%", "％")  # a sign that no program reads
    if wide != name and wide in message.text:
        return finding("literal/changed", expected=name, actual=wide)
    return finding(f"{kind}/lost", expected=name)


# what JSON has: {object} says of what type a value is
_TYPES = words_of("{array} {boolean} {integer} {null} {number} {object} {string}")


def _is_word(name: str, message: Message) -> bool:
    return _CAPITAL.match(name) is not None or name in message.context.translated_values | _TYPES


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
    # rst writes titles in another way, and lists have no beginning of their own in a catalog
    if _BLOCKS[markup].match(message.source) and (markup == "rst" or not start[:1].isdigit()):
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


def _of_a_space() -> tuple[tuple[str, str], ...]:
    return tuple((language, messages.load(language)["block/space"]) for language in messages.LANGUAGES)


# headings, which Sphinx underlines before they are read
_STEP = re.compile(r"(?:Chapter|Lesson|Part|Phase|Stage|Step) \d{1,3}[:.]? .*[^.:]$")
_QUESTION = re.compile(r"[^.!?:`]{3,100}\?|About [^.!?:`]{3,60}(?:, etc\.)?")
_TITLE = re.compile(r"(?:(?:[A-Z\d][\w’'-]*|[a-z]{1,4})(?: |$)){2,12}")


def _may_be_heading(source: str) -> bool:
    """Whether a text may be a heading, of which Sphinx shows what is behind a space too: a question, or in capitals."""
    return _QUESTION.fullmatch(source) is not None or _TITLE.fullmatch(source) is not None


def paragraph(message: Message) -> Iterator[Finding]:
    """Find a second paragraph, which would not be shown."""
    text = message.text.strip()
    if "\n" not in text or "\n" in message.source.strip("\n"):
        return
    first, _, rest = text.partition("\n")
    if "\n\n" in text or (first.strip() and _BLOCKS[message.context.markup].match(rest)):
        yield finding("paragraph/second", actual=rest.strip()[:30])


@needs(":")
def colons(message: Message) -> Iterator[Finding]:
    """Find a paragraph that announces an example, and has neither two colons nor one at its end."""
    context = message.context
    if not (context.keeps_colons and context.markup == "rst" and message.source.endswith("::")):
        return
    if not message.text.rstrip().endswith("::" if context.keeps_two_colons else (":", "：", "׃", "።")):
        yield finding("literal/lost", expected="::")


_CONFLICT = re.compile(r"^(?:<{7} |>{7} |={7}$)|(?<!\S)[<>]{7} (?=[\w/-])", re.MULTILINE)


@needs("<>=")
def conflict(message: Message) -> Iterator[Finding]:
    """Find what git leaves where two translators changed the same lines."""
    text = message.text
    if not ("<" * 7 in text or ">" * 7 in text or "=" * 7 in text):
        return
    if _CONFLICT.search(text) and not _CONFLICT.search(message.source):
        yield finding("merge/conflict")


_SINGLE = re.compile(r"(?<!\*)\*(?!\*)")
_BOLD = re.compile(r"\*\*([^\s*][^*]{0,200})\*\*")


@needs("*")
def emphasis(message: Message) -> Iterator[Finding]:
    """Find a translation in which less is bold than in its source."""
    match = _BOLD.search(message.theirs.rest)
    if match and message.ours.rest.count("**") < message.theirs.rest.count("**") and not message.is_untouched:
        less = finding("markup/emphasis", expected=match[1][:40].replace(MARK, "…"))
        # two asterisks that became one are no choice of words
        ours, theirs = (len(_SINGLE.findall(parsed.rest)) for parsed in (message.ours, message.theirs))
        is_row = message.source.count("**") >= _ROW and not any(map(str.isalpha, _BOLD.sub("", message.source)))
        yield less._replace(own_level=Level.WARNING) if ours >= theirs + 2 or is_row else less


# four members in bold, with signs alone between them
_ROW = 8


# German has words for both men and women with an asterisk: Leser*in
_BOLD_FIRST = re.compile(r"\*\*[^*]{1,400}\*\*")
_IN_A_WORD = re.compile(r"(?<=[^\W\d_\u3040-\u9fff\uac00-\ud7a3])\*(?=[^\W\d_\u3040-\u9fff\uac00-\ud7a3])")


# a sign of multiplication that touches kana: rst lets it be
# 2 × 3, N × 2: a single asterisk behind a letter or a figure begins nothing in reStructuredText
_MULTIPLIED = re.compile(r"(?<=[\u3040-\u9fff\uac00-\ud7a3])\*(?=\d)|(?<=[^\W_])\*(?=\d)")
# （100-0）*（100-0）
_WIDE_TIMES = re.compile(r"(?<=[）)])\*(?=[（(])")
_ESCAPED = re.compile(r"\\[\\*]")


def _unpaired(text: str) -> Finding | None:
    """Return what is wrong with asterisks that are read, but not as they are meant: as one emphasis with the next."""
    if "*" not in text:
        return None
    text = _WIDE_TIMES.sub(" ", text)
    text = _MULTIPLIED.sub(" ", _IN_A_WORD.sub("", _ESCAPED.sub("", text)))
    marks = [match.span() for match in re.finditer(r"(?<!\*)\*\*(?!\*)", text)]
    if len(marks) % 2 or text.count("*") % 2:
        return finding("markup/open", actual="**" if len(marks) % 2 else "*")
    for number, (start, end) in enumerate(marks):
        inside = text[start - 1 : start] if number % 2 else text[end : end + 1]
        if inside.isspace():
            return finding("markup/space", actual=text[max(0, start - 12) : end + 12].replace(MARK, "…"))
    return None


def _meant(parsed: Parsed) -> str:
    """Return a text without the asterisks that are there to be seen."""
    return without_quoted(parsed.rest) if parsed.markup == "rst" and "*" in parsed.rest else parsed.rest


# of a list that runs on in a paragraph
_BULLET = re.compile(r"(?<![^\s。：；！？，、])\* ")


def _without_bullets(message: Message) -> str:
    """Return a translation without asterisks that part the members of a list, as many as in its source."""
    text, source = _meant(message.ours), _meant(message.theirs)
    if len(_BULLET.findall(text)) == len(_BULLET.findall(source)):
        text = _BULLET.sub(" ", text)
    return text.replace(" * ", " ")


_STARS = re.compile(r"(\s|^)?(\*+)(?=(\s|$))?")


def _stars(text: str) -> list[tuple[bool, str, bool]]:
    """Return the asterisks of a text, and whether a space stands before and behind them."""
    return [(match[1] is not None, match[2], match[3] is not None) for match in _STARS.finditer(text)]


def _behind_bold(message: Message) -> Message:
    """Return a message without the bold type that it begins with, where rst shows the backquotes within that in both."""
    if message.context.markup != "rst" or not message.source.startswith("**") or "`" not in message.source:
        return message
    theirs, ours = (_BOLD_FIRST.match(text) for text in (message.source, message.text))
    if not (theirs and ours and "`" in theirs[0] and "`" in ours[0]):
        return message
    if message.text.count("`") != message.source.count("`"):
        return message
    return replace(message, source=message.source[theirs.end() :], text=message.text[ours.end() :])


def _shown(message: Message) -> list[Unread]:
    """Return the marks that readers see in a translation, and not in its source as well."""
    marks = message.ours.unread
    if len(marks) == 1 and (_IN_A_WORD.search(marks[0].around) or _is_sign(marks[0])):
        return []
    if "``**" in message.text and ("**``" in message.source or "``**" in message.source):
        return [mark for mark in marks if mark.mark != "``"]  # in bold type code is none
    return marks


@needs("`*_|\\/<>(){}（）［］｛｝[]")
def unread(message: Message) -> Iterator[Finding]:
    """Find marks that readers would see: opened and not closed, with a space inside, or glued to a word."""
    message = _behind_bold(message)
    if (code := half_marked(message)) is not None:
        yield finding("markup/code", actual=code)
        return
    if (words := mistyped.link(message)) is not None:
        yield finding("link/broken", expected=words)
        return
    marks = _shown(message)
    if len(marks) > len(message.theirs.unread):
        same_in_source = {mark.mark for mark in message.theirs.unread}
        first = next((mark for mark in marks if mark.mark not in same_in_source), marks[0])
        alike = [mark for mark in marks if mark.mark == first.mark]
        if len(alike) % 2:
            yield finding("markup/open", actual=first.mark)
        elif any(mark.space_before if number % 2 else mark.space_after for number, mark in enumerate(alike)):
            yield finding("markup/space", actual=first.around)
        else:
            yield finding(
                "markup/glued" if message.context.markup == "myst" else "markup/attached", actual=first.around
            )
    elif code := swallowing(message):
        before, _, after = code.partition("``")
        key = "markup/space" if before[-1:].isspace() else "markup/attached"
        yield finding(key, actual=f"{before[-12:]}``{after[:12]}")
    elif (unpaired := _unpaired(_without_bullets(message))) and not (
        _unpaired(_meant(message.theirs)) or _stars(message.ours.rest) == _stars(message.theirs.rest)
    ):
        yield unpaired
    if swallowing(message):
        return  # brackets stand in what runs on
    yield from brackets.compare(message)


def _is_sign(mark: Unread) -> bool:
    """Whether an asterisk says that two numbers are multiplied."""
    if mark.mark == "*" and (_MULTIPLIED.search(mark.around) or _WIDE_TIMES.search(mark.around)):
        return True
    return mark.mark == "*" and mark.space_before and mark.space_after and not mark.around.startswith("*")
