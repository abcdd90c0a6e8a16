"""Code that a translation must leave as it is, and what in code is there for readers to change."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.code.listings import is_listed
from sphinx_vernacular.catalogs.checks.code.renamed import is_shown_otherwise, names_of, pairs_of, renames
from sphinx_vernacular.catalogs.checks.code.respelled import MARKS_AROUND, respelled, with_a_word, without_brackets
from sphinx_vernacular.catalogs.checks.code.sameness import (
    EXAMPLE,
    OTHER_SCRIPT,
    SENTENCE,
    as_compared,
    is_filled_otherwise,
    is_in_words,
    is_key,
    is_label,
    is_mended,
    is_on_a_button,
    is_same_amount,
    is_translated,
    is_truth,
)
from sphinx_vernacular.catalogs.checks.code.samples import is_in_bold, is_path_of_menus, is_sample
from sphinx_vernacular.catalogs.checks.code.values import (
    has_value_of,
    is_another_value,
    is_no_translation,
    is_one_of,
    is_words,
)
from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.checks.markup.links import DETACHED
from sphinx_vernacular.catalogs.checks.markup.references import LITERAL_ROLES, broken_roles, times
from sphinx_vernacular.catalogs.checks.parity import difference, parity
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.matching import is_slip
from sphinx_vernacular.catalogs.text import MARK, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

_SUFFIX = re.compile(r"\.[a-z]\w{1,4}")
# a space before the brackets of a call, or before the end of a comment, changes nothing
_SPACE_AT_END = re.compile(r" (\(\)$|\*/)")


@needs("`")
def compare(message: Message) -> Iterator[Finding]:
    """Find code that is lost, added, translated or written with other digits."""
    ours, theirs = message.ours.code, message.theirs.code
    if ours == theirs:
        return
    broken = Counter(code for code in broken_roles(message).values() if code)
    targets = {link.target for link in message.theirs.links}
    broken.update(code for code in ours if (match := DETACHED.fullmatch(f"`{code}`")) and match[3] in targets)
    if _runs_on(message):
        return  # what is not closed is told as that
    lost, added = difference((Counter(ours) - broken).elements(), theirs, as_compared)
    lost = _without_roles(lost, message)
    added = [code for code in added if lost or code not in message.source]  # what the source has in quotation marks
    if message.context.markup == "rst" and not any("``" in code for code in theirs):
        added = [code for code in added if "``" not in code]  # marks that touch a word and reach to the next
    yield from _typed_wrong(lost, added, message)
    yield from respelled(lost, added, message)
    changed = {code.lower() for code in added}
    is_alone = not added  # nothing stands in the place of what is lost
    unchanged = [code for code in lost if code.lower() not in changed]
    for code in [code for code in unchanged if _is_said(code, ours, is_alone=is_alone) or _is_measured(code, message)]:
        lost.remove(code)
        yield finding("literal/words", expected=code)
    yield from without_brackets(lost, added)
    has_others = renames(lost, added)
    for code, other in pairs_of(lost, added, message):
        lost.remove(code)
        added.remove(other)
        yield finding("literal/words", expected=code)
    yield from _labels(lost, added, message)
    yield from _filled(lost, added, message)
    yield from with_a_word(lost, added)
    for code in [code for code in lost if code.endswith("'s") and code[:-2] in added]:
        lost.remove(code)  # the source has the ending of its own language within the marks
        added.remove(code[:-2])
        yield finding("literal/words", expected=code)
    for code in [code for code in lost if code[:-1] in added and code[:-1] in theirs and code.endswith("s")]:
        lost.remove(code)  # many languages have no such plural
        added.remove(code[:-1])
    bare = _bare(lost, message) if lost else set[str]()
    # what was put in the place of code is told of the code that stands nowhere
    for each in _graded(parity("literal", added, sorted(lost, key=bare.__contains__)), message, bare):
        is_name = has_others and each.key == "literal/lost" and names_of([dict(each.values)["expected"]], [])[0]
        yield each._replace(own_level=Level.STYLE) if is_name else each  # one of several that are said in words


_NO_WORD = re.compile(r"\w*(?:[a-z\d][A-Z]|[A-Z][A-Z][a-z]|_|\d)\w*", re.ASCII)


def _typed_wrong(lost: list[str], added: list[str], message: Message) -> Iterator[Finding]:
    """Find a name that has a letter wrong, or a command with a capital, and take it out of the lists."""
    for code in list(lost):
        is_command = code.islower() and not code.isalpha()
        if is_command and (other := next((each for each in added if each.lower() == code), None)) is not None:
            lost.remove(code)
            added.remove(other)
            yield finding("literal/changed", expected=code, actual=other)
            continue
        is_name = _NO_WORD.fullmatch(code) or (OTHER_SCRIPT.search(message.text) is not None and code.isalnum())
        if not is_name or len(code) <= _LONGER_NAME or message.context.own_listed:
            continue
        other = next(
            (
                each
                for each in added
                if is_slip(code, each) and each.lower() != code.lower() and each not in message.source
            ),
            None,
        )
        if other is not None:
            lost.remove(code)
            added.remove(other)
            yield finding("literal/changed", expected=code, actual=other)


def _labels(lost: list[str], added: list[str], message: Message) -> Iterator[Finding]:
    """Find labels and examples that are translated, and take them out of the lists."""
    ours, theirs = message.ours.code, message.theirs.code
    # what is on a button, or an example of text, is translated where the program is
    for label in [code for code in lost if is_words(code, message.source)]:
        if (
            label in message.ours.interpreted
            and message.context.markup == "rst"
            and not message.ours.default_role_is_code
        ):
            continue  # as it is, but in the marks of no code
        lost.remove(label)
        is_free = EXAMPLE.search(label) is not None or is_on_a_button(label, message.source)
        others = [code for code in added if is_free or not code.isascii() or is_label(code)]
        words = _nearest(others, ours, theirs.index(label) / len(theirs))
        if words is None and is_one_of(label, lost, theirs, message):
            lost.append(label)  # a member of a row that is left out
            continue
        if words is not None:
            added.remove(words)
            if is_another_value(label, words, message):
                yield finding("literal/changed", expected=label, actual=words)
                continue
        if words is None or not SENTENCE.fullmatch(label):
            yield finding("literal/words", expected=label)


def _filled(lost: list[str], added: list[str], message: Message) -> Iterator[Finding]:
    """Find code that has another name for a value, and take it out of the lists."""
    for code in list(lost):
        same = (other for other in added if is_filled_otherwise(code, other) or is_sample(code, other, message))
        filled = next(same, None)
        if filled is not None:
            lost.remove(code)
            added.remove(filled)
            if has_value_of(code, filled, message):
                yield finding("literal/changed", expected=code, actual=filled)
            else:
                yield finding("literal/words", expected=code)


def _bare(lost: list[str], message: Message) -> set[str]:
    """Return the code whose words stand in a text without its marks."""
    ours = message.ours
    text = " ".join([ours.rest, *(() if ours.default_role_is_code else ours.interpreted)])
    return {code for code in lost if _stands(_without_values(code), text) and not _has_a_mark(code, ours.rest)}


def _stands(name: str, text: str) -> bool:
    return name in text and times(name, text) > 0


def _has_a_mark(code: str, rest: str) -> bool:
    """Whether code has one of its marks, or has them with a space within."""
    return re.search(rf"`\s?{re.escape(code)}|{re.escape(code)}\s?`", rest, re.IGNORECASE) is not None


_VALUES = re.compile(r"\s*[\[<({].*", re.DOTALL)


def _without_values(code: str) -> str:
    """Return the name of a command or a function without what is given to it, which may have other names."""
    name = _VALUES.sub("", code)
    return name if len(name) > _SHORT else code


def _without_roles(lost: list[str], message: Message) -> list[str]:
    """Return the code that no role sets as code either; of backslashes, :code: alone lets all stand."""
    names: dict[str, set[str]] = {}
    for role in message.ours.roles:
        names.setdefault(role.target, set()).add(role.name)
    roles = {code: names.get(code, set()) & LITERAL_ROLES for code in lost}
    return [code for code in lost if not roles[code] or ("\\" in code and "code" not in roles[code])]


def _is_measured(code: str, message: Message) -> bool:
    """Whether code is a measure that stands without marks in a text, with a decimal comma."""
    own = code.replace(".", ",")
    return is_same_amount(code, own) and own in message.ours.rest


def _is_said(code: str, ours: list[str], *, is_alone: bool) -> bool:
    """Whether code stands elsewhere in a text, more than once or with what it belongs to: ``git commit -s``.

    Where nothing has taken its place (``is_alone``), once is enough, and so is the singular of an English plural.
    """
    if is_alone and (code in ours or (code.endswith("s") and code[:-1] in ours)):
        return True
    others = [f" {other.strip(MARKS_AROUND)} " for other in ours if other != code]
    return ours.count(code) > 1 or any(f" {code} " in other for other in others)


def _nearest(codes: list[str], ours: list[str], place: float) -> str | None:
    """Return the one of several codes that stands nearest to a place in the order of a translation's."""
    return min(codes, key=lambda code: abs(ours.index(code) / len(ours) - place), default=None)


# a shorter name may be any word
_SHORT = 2


def _graded(found: Iterator[Finding], message: Message, bare: set[str]) -> Iterator[Finding]:
    unmarked: dict[Level | None, list[str]] = {}  # told at once: the marks are missing
    for each in found:
        expected, actual = (dict(each.values).get(name, "") for name in ("expected", "actual"))
        is_said = expected in message.context.translated_code
        if each.key == "literal/lost" and expected in bare:
            is_said = is_said or message.context.bares_code or f"**{expected}**" in message.text
            level = Level.STYLE if is_said else None
            if _is_within_code(expected, message.text):
                continue  # of code whose marks are not read
            is_single = expected in message.ours.interpreted and message.context.markup == "rst"
            name = _without_values(expected)
            if not is_single and times(name, message.ours.rest) <= times(name, message.theirs.rest):
                level = Level.STYLE  # the source has it without them too, and a pronoun may stand for the other
            if is_single:
                yield finding("literal/single", expected=expected)._replace(own_level=level)
            else:
                unmarked.setdefault(level, []).append(expected)
            continue
        if each.key == "literal/lost":
            is_said = is_said or _is_named_otherwise(expected, message)
        if each.key == "literal/changed":
            is_said = is_said or is_mended(expected, actual) or is_listed(expected, actual, message)
            is_said = is_said or (
                not _is_kept(expected, actual, message) and is_translated(expected, actual, message.source)
            )
            is_said = is_said or is_key(expected, actual, message) or is_same_amount(expected, actual)
            is_said = is_said or is_shown_otherwise(expected, actual)
            is_said = is_said or is_in_words(expected, actual, message.source)
            is_said = is_said or _is_marked_outside(expected, actual, message)
            is_said = is_said or _is_menu(expected, actual)
            is_said = is_said or (expected == f"{actual}s" and message.language.code in _WITHOUT_PLURALS)
            is_said = is_said or _SPACE_AT_END.sub(r"\1", actual) == expected
        if each.key != "literal/added" and expected.lower() in ("true", "false"):
            is_said = is_said or is_truth(expected, actual, message.source)
        yield each._replace(own_level=Level.STYLE) if is_said else each
    for level, codes in unmarked.items():
        yield finding("literal/bare", expected=", ".join(dict.fromkeys(codes)))._replace(own_level=level)


_MENU = re.compile(r"[A-Z][A-Za-z ]+(?:->[A-Z][A-Za-z ]+)+")


def _is_menu(code: str, other: str) -> bool:
    """Whether code is a way through menus, and as many have another name: File->Save."""
    steps = [part.strip() for part in other.split("->")]
    return (
        _MENU.fullmatch(code) is not None and not other.isascii() and code.count("->") == len(steps) - 1 and all(steps)
    )


# languages whose nouns have no plural
_WITHOUT_PLURALS = words_of("id ja ko ms th vi yue zh")


def _is_marked_outside(code: str, other: str, message: Message) -> bool:
    """Whether a mark of the sentence stands within code in the source: the comma behind it, or its quotation marks."""
    if code[-1:] == "`" and code[:-1] == other:
        return True  # one mark too many
    if code[-1:] == "," and code[:-1] == other:
        return re.search(rf"{re.escape(code)}`+ \w", message.source) is not None
    return code[:1] == code[-1:] == '"' and code[1:-1] == other and f"「{MARK}」" in message.prose.replace(" ", "")


def _is_named_otherwise(code: str, message: Message) -> bool:
    """Whether lost code is the kind of a file, which the text around it names, or stands there in other marks."""
    if not message.ours.code and all(map(_SUFFIX.fullmatch, message.theirs.code)):
        return True
    return is_path_of_menus(code, message) or is_in_bold(code, message)


def _runs_on(message: Message) -> bool:
    """Whether a backquote is missing, so that code before it and behind it is read otherwise."""
    mark = "``" if message.context.markup == "rst" else "`"
    if message.text.count(mark) % 2 == 0 or message.source.count(mark) % 2:
        return False
    return any(each.mark == mark for each in message.ours.unread)


_LOWER = re.compile(r"[a-z]{2,}(?:[_-][a-z]+)*")


def _is_kept(code: str, other: str, message: Message) -> bool:
    """Whether a name in lower case is another one where all like it are kept, or has a single letter wrong."""
    if (
        _LOWER.fullmatch(code)
        and code not in message.context.translated_code
        and is_no_translation(code, other, message)
    ):
        return True
    if not _LOWER.fullmatch(code) or message.context.translated_code:
        return False
    if len(code) > _LONGER_NAME and is_slip(code, other):
        return True
    alike = {each for each in message.theirs.code if each != code and _LOWER.fullmatch(each)}
    return bool(alike) and alike.issubset(message.ours.code) and code not in message.prose


# of shorter ones, another language may have a similar word
_LONGER_NAME = 4


def _is_within_code(code: str, text: str) -> bool:
    """Whether two backquotes stand on both sides wherever code is found in a text."""
    pieces = text.split("``")
    return any(code in piece for piece in pieces[1::2]) and not any(code in piece for piece in pieces[::2])
