"""Marks that readers would see in a translation: bold type, emphasis and brackets that it breaks."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.checks.markup import brackets, mistyped
from sphinx_vernacular.catalogs.checks.markup.backquotes import half_marked, swallowing
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.unread import underscores, without_quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.markup import Parsed
    from sphinx_vernacular.catalogs.message import Message
    from sphinx_vernacular.catalogs.unread import Unread


_SINGLE = re.compile(r"(?<!\*)\*(?!\*)")
_BOLD = re.compile(r"\*\*([^\s*][^*]{0,200})\*\*")


@needs("*")
def emphasis(message: Message) -> Iterator[Finding]:
    """Find a translation in which less is bold than in its source."""
    match = _BOLD.search(message.theirs.rest)
    if match and message.ours.rest.count("**") < message.theirs.rest.count("**") and not message.is_untouched:
        less = finding("markup/emphasis", expected=match[1][:40])
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
# the algorithm A*, any number within an address, as in 192.168.*.0, and any system: *nix
_NAMED = re.compile(r"(?<![*\w])[A-Z]{1,5}\*(?![\w*])|(?<=\.)\*(?=\.)|(?<!\*)\*(?=nix(?![A-Za-z]))")


def _unpaired(text: str) -> Finding | None:
    """Return what is wrong with asterisks that are read, but not as they are meant: as one emphasis with the next."""
    if "*" not in text:
        return None
    text = _NAMED.sub(" ", _MULTIPLIED.sub(" ", _ESCAPED.sub("", _WIDE_TIMES.sub(" ", text))))
    if text.count("*") % 2:  # the other asterisks are pairs, and may touch a word in Markdown
        text = _IN_A_WORD.sub("", text)
    marks = [match.span() for match in re.finditer(r"(?<!\*)\*\*(?!\*)", text)]
    if len(marks) % 2 or text.count("*") % 2:
        return finding("markup/open", actual="**" if len(marks) % 2 else "*")
    singles = [match.span() for match in _SINGLE.finditer(text)]
    for each in (marks, singles):
        for number, (start, end) in enumerate(each):
            inside = text[start - 1 : start] if number % 2 else text[end : end + 1]
            if inside.isspace():
                return finding("markup/space", actual=text[max(0, start - 12) : end + 12])
    return None


def _underscored(message: Message) -> Finding | None:
    """Return what is wrong with underscores of a Markdown page that are emphasis in the source, and seen here."""
    if message.context.markup != "myst" or "_" not in message.theirs.rest:
        return None
    (theirs, shown), (ours, marks) = (underscores(parsed.rest) for parsed in (message.theirs, message.ours))
    if ours >= theirs or len(marks) <= len(shown):
        return None
    if len(marks) % 2:
        return finding("markup/open", actual=marks[0].mark)
    is_spaced = any(mark.space_before if number % 2 else mark.space_after for number, mark in enumerate(marks))
    return finding("markup/space" if is_spaced else "markup/glued", actual=marks[0].around)


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
    elif underscored := _underscored(message):
        yield underscored
    if swallowing(message):
        return  # brackets stand in what runs on
    yield from brackets.compare(message)


def _is_sign(mark: Unread) -> bool:
    """Whether an asterisk says that two numbers are multiplied, or ends a name."""
    if mark.mark == "*" and (
        _NAMED.search(mark.around) or _MULTIPLIED.search(mark.around) or _WIDE_TIMES.search(mark.around)
    ):
        return True
    return mark.mark == "*" and mark.space_before and mark.space_after and not mark.around.startswith("*")
