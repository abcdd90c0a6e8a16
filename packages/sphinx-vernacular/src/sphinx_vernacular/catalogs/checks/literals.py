"""Code that a translation must leave as it is, and what in code is there for readers to change."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.links import DETACHED
from sphinx_vernacular.catalogs.checks.references import LITERAL_ROLES, broken_roles, difference, parity, times
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.markup import PLACEHOLDER
from sphinx_vernacular.catalogs.text import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message


def compare(message: Message) -> Iterator[Finding]:
    """Find code that is lost, added, translated or written with other digits."""
    ours, theirs = message.ours.code, message.theirs.code
    if ours == theirs:
        return
    broken = Counter(code for code in broken_roles(message).values() if code)
    targets = {link.target for link in message.theirs.links}
    broken.update(code for code in ours if (match := DETACHED.fullmatch(f"`{code}`")) and match[3] in targets)
    lost, added = difference((Counter(ours) - broken).elements(), theirs, _code)
    lost = _without_roles(lost, message)
    added = [code for code in added if lost or code not in message.source]  # what the source has in quotation marks
    if message.context.markup == "rst" and not any("``" in code for code in theirs):
        added = [code for code in added if "``" not in code]  # marks that touch a word and reach to the next
    yield from _respelled(lost, added, message)
    changed = {code.lower() for code in added}
    is_alone = not added  # nothing stands in the place of what is lost
    for code in [code for code in lost if code.lower() not in changed and _is_said(code, ours, is_alone=is_alone)]:
        lost.remove(code)
        yield finding("literal/words", expected=code)
    yield from _without_brackets(lost, added)
    yield from _labels(lost, added, message)
    yield from _filled(lost, added, message)
    yield from _with_a_word(lost, added)
    for code in [code for code in lost if code[:-1] in added and code[:-1] in theirs and code.endswith("s")]:
        lost.remove(code)  # many languages have no such plural
        added.remove(code[:-1])
    yield from _renamed(lost, added, message)
    bare = _bare(lost, message) if lost else set[str]()
    # what was put in the place of code is told of the code that stands nowhere
    yield from _graded(parity("literal", added, sorted(lost, key=bare.__contains__)), message, bare)


_PARTS = re.compile(r"\s*[=:]\s*|\s+")
_VALUE_OF = re.compile(r"\s*[=:]\s*")
_SECTION = re.compile(r"\[([\w.-]+)\]")
_AMOUNT = re.compile(r"([$€£¥]) (?=\d)")
# “Out = Left `LogicalOr` Right”
_BETWEEN = r"= \(?(\w+) `+{}`+ (\w+)"


def _respelled(lost: list[str], added: list[str], message: Message) -> Iterator[Finding]:
    """Find code of which the translation says all in another way, and take it out of the lists.

    A key and its value are put together, or parted; a section has its brackets; an operation has its sign.
    """
    theirs, ours = message.theirs.code, message.ours.code
    has_sign = "= " in message.source
    for code in list(added):
        parts = _PARTS.split(code)
        if len(parts) > 1 and set(parts).intersection(theirs) and all(_is_part(part, message) for part in parts):
            added.remove(code)
            lost[:] = [each for each in lost if each not in parts]
        elif (match := _SECTION.fullmatch(code)) and match[1] in lost:
            added.remove(code)
            lost.remove(match[1])
    for code in list(lost):
        parts = _VALUE_OF.split(code)
        if len(parts) > 1 and parts[0] not in theirs and set(parts).issubset(ours) and set(parts).intersection(added):
            lost.remove(code)
            added[:] = [each for each in added if each not in parts]
            continue
        same = next((other for other in added if _is_same(code, other)), None)
        match = re.search(_BETWEEN.format(re.escape(code)), message.source) if has_sign else None
        if same is not None:
            added.remove(same)
        elif not (match and re.search(rf"\b{match[1]} [^\w\s`]{{1,2}} {match[2]}\b", message.ours.rest)):
            continue
        lost.remove(code)
        yield finding("literal/words", expected=code)


def _is_part(part: str, message: Message) -> bool:
    """Whether the source has a part of code as code, or a value as a word."""
    return (
        part in message.theirs.code or re.search(rf"(?<!\w){re.escape(part)}(?!\w)", message.source_prose) is not None
    )


def _is_same(code: str, other: str) -> bool:
    """Whether an amount has another space, or bold text with code in it was read as code."""
    if _AMOUNT.sub(r"\1", code) == _AMOUNT.sub(r"\1", other):
        return True
    ours, theirs = other.split("``"), code.split("``")
    return len(ours) == len(theirs) > 2 and (ours[0], ours[-1]) == (theirs[0], theirs[-1])


def _labels(lost: list[str], added: list[str], message: Message) -> Iterator[Finding]:
    """Find labels and examples that are translated, and take them out of the lists."""
    ours, theirs = message.ours.code, message.theirs.code
    # what is on a button, or an example of text, is translated where the program is
    for label in [code for code in lost if _is_label(code) or _is_on_a_button(code, message.source)]:
        lost.remove(label)
        is_free = _EXAMPLE.search(label) is not None or _is_on_a_button(label, message.source)
        others = [code for code in added if is_free or not code.isascii() or _is_label(code)]
        words = _nearest(others, ours, theirs.index(label) / len(theirs))
        if words is None and _is_one_of(label, lost, theirs, message):
            lost.append(label)  # a member of a row that is left out
            continue
        if words is not None:
            added.remove(words)
            if (words == f"{label[:-1]}s>" or label == f"{words[:-1]}s>") or _has_value_of(label, words, message):
                yield finding("literal/changed", expected=label, actual=words)
                continue
        if words is None or not _SENTENCE.fullmatch(label):
            yield finding("literal/words", expected=label)


def _filled(lost: list[str], added: list[str], message: Message) -> Iterator[Finding]:
    """Find code that has another name for a value, and take it out of the lists."""
    for code in list(lost):
        filled = next((other for other in added if _is_filled_otherwise(code, other)), None)
        if filled is not None:
            lost.remove(code)
            added.remove(filled)
            if _has_value_of(code, filled, message):
                yield finding("literal/changed", expected=code, actual=filled)
            else:
                yield finding("literal/words", expected=code)


def _is_one_of(label: str, lost: list[str], theirs: list[str], message: Message) -> bool:
    """Whether a code has marks of its own, and stands nowhere, where the others with such marks are kept."""
    if not _MARKED.fullmatch(label) or label in message.text or label[1:-1] in message.text:
        return False
    others = {code for code in theirs if code[0] == label[0] and _MARKED.fullmatch(code) and code != label}
    return bool(others) and others.issubset(message.ours.code) and others.isdisjoint(lost)


_MARKED = re.compile(r"<[^<>]+>|\{[^{}]+\}")


def _has_value_of(code: str, other: str, message: Message) -> bool:
    """Whether a value has another name in one place alone: elsewhere the translation keeps it."""
    values = set(_SHOWN_VALUE.findall(code)) - set(_SHOWN_VALUE.findall(other))
    return any(value in message.text and message.source.count(value) > 1 for value in values)


def _renamed(lost: list[str], added: list[str], message: Message) -> Iterator[Finding]:
    """Find code that has another name in the place of a foo, wherever the source has that, and empty the lists."""
    if len(lost) < 2 or len(lost) != len(added):
        return
    of_shape = {_WORD.sub("a", code): code for code in added}
    others = [of_shape.get(_WORD.sub("a", code), "") for code in lost]
    words = [pair for pair in zip(lost, others, strict=True) for pair in zip(*map(_WORD.findall, pair), strict=False)]
    names = {name: other for name, other in words if name != other}
    is_whole = len(names) == 1 and len({*others} - {""}) == len(lost)
    if is_whole and _MEANINGLESS.issuperset(names) and not {*names}.intersection(_WORD.findall(message.text)):
        yield from (finding("literal/words", expected=code) for code in lost)
        lost.clear()
        added.clear()


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


# “the ``id_container file``”
_WITH_A_WORD = re.compile(r"([^\W_]+(?:[_.][^\W_]+)+) (?:files?|folder|directory)")


def _with_a_word(lost: list[str], added: list[str]) -> Iterator[Finding]:
    """Find code that has a word of the source's own within its marks, and take it out of the lists."""
    for code in list(lost):
        match = _WITH_A_WORD.fullmatch(code)
        if match and match[1] in added:
            lost.remove(code)
            added.remove(match[1])
            yield finding("literal/words", expected=code)


def _without_roles(lost: list[str], message: Message) -> list[str]:
    """Return the code that no role sets as code either; of backslashes, :code: alone lets all stand."""
    names: dict[str, set[str]] = {}
    for role in message.ours.roles:
        names.setdefault(role.target, set()).add(role.name)
    roles = {code: names.get(code, set()) & LITERAL_ROLES for code in lost}
    return [code for code in lost if not roles[code] or ("\\" in code and "code" not in roles[code])]


def _is_said(code: str, ours: list[str], *, is_alone: bool) -> bool:
    """Whether code stands elsewhere in a text, more than once or with what it belongs to: ``git commit -s``.

    Where nothing has taken its place (``is_alone``), once is enough, and so is the singular of an English plural.
    """
    if is_alone and (code in ours or (code.endswith("s") and code[:-1] in ours)):
        return True
    others = [f" {other.strip(_MARKS_AROUND)} " for other in ours if other != code]
    return ours.count(code) > 1 or any(f" {code} " in other for other in others)


def _nearest(codes: list[str], ours: list[str], place: float) -> str | None:
    """Return the one of several codes that stands nearest to a place in the order of a translation's."""
    return min(codes, key=lambda code: abs(ours.index(code) / len(ours) - place), default=None)


# a shorter name may be any word
_SHORT = 2
# names that mean nothing: a language may have others
_MEANINGLESS = words_of("bar baz eggs foo qux quux spam")
_MARKS_AROUND = "\"'"


def _without_brackets(lost: list[str], added: list[str]) -> Iterator[Finding]:
    """Find code that lost its brackets or got a language's quotation marks, and take both out of the lists."""
    for code in list(lost):
        bare, quoted = code.strip("<>{}[]$%|"), _QUOTES.sub('"', code)
        same = (
            other for other in added if (other == bare != code and len(bare) > 1) or _QUOTES.sub('"', other) == quoted
        )
        if (actual := next(same, None)) is not None:
            lost.remove(code)
            added.remove(actual)
            yield finding("literal/changed", expected=code, actual=actual)


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
        if each.key == "literal/lost" and not message.ours.code and all(map(_SUFFIX.fullmatch, message.theirs.code)):
            is_said = True  # kinds of files, which the text around it names
        if each.key == "literal/changed":
            is_said = is_said or _is_mended(expected, actual) or _is_translated(expected, actual, message.source)
            is_said = is_said or _is_key(expected, actual, message)
            is_said = is_said or _is_in_words(expected, actual, message.source)
            is_said = is_said or _SPACE_AT_END.sub(r"\1", actual) == expected
        if each.key != "literal/added" and expected.lower() in ("true", "false"):
            is_said = is_said or _is_truth(expected, actual, message.source)
        yield each._replace(own_level=Level.STYLE) if is_said else each
    for level, codes in unmarked.items():
        yield finding("literal/bare", expected=", ".join(dict.fromkeys(codes)))._replace(own_level=level)


def _is_within_code(code: str, text: str) -> bool:
    """Whether two backquotes stand on both sides wherever code is found in a text."""
    pieces = text.split("``")
    return any(code in piece for piece in pieces[1::2]) and not any(code in piece for piece in pieces[::2])


def _is_in_words(code: str, other: str, source: str) -> bool:
    """Whether the names in code are words, which the source says as well: ``target_length × 2`` and target length."""
    names = _SNAKE.findall(code)
    return (
        not other.isascii()
        and bool(names)
        and all(name.replace("_", " ") in source for name in names)
        and _SNAKE.sub("a", code) == _WORD.sub("a", other)
    )


_SUFFIX = re.compile(r"\.[a-z]\w{1,4}")
# a space before the brackets of a call, or before the end of a comment, changes nothing
_SPACE_AT_END = re.compile(r" (\(\)$|\*/)")
_TRUTH = re.compile(r"\bpredicates?\b|\bevaluates? to `+(?:true|false)`", re.IGNORECASE)


def _is_truth(code: str, other: str, source: str) -> bool:
    """Whether a condition is said to hold or not to hold: nobody types that."""
    return not (other.isascii() and other) and code.islower() and _TRUTH.search(source) is not None


_TWO_BACKSLASHES = re.compile(r"(?<=\w)\\\\(?=\w)")
_ROOT = re.compile(r"(?:bin|etc|home|opt|root|srv|tmp|usr|var)/")


def _is_mended(code: str, other: str) -> bool:
    """Whether the source has a slip in a path: two backslashes, or none of the slash that it begins with."""
    return other in (_TWO_BACKSLASHES.sub(r"\\", code), f"/{code}" if _ROOT.match(code) else code)


# words alone: what a program shows, the name of an argument, the state of a setting
_PLAIN = re.compile(r"[^\W\d_]+(?:(?:[ ’'-]| ?[&,] | [/:>|+-] |: )[^\W\d_]+)*[.!?:…]{0,3}")
# what a program fills in: %title%
_VARIABLE = re.compile(r"%[A-Za-z_]\w{0,60}%")
_MARKS_BEFORE = re.compile(r"^(?:[+*>-] |\[[ x]?\] ?|\+|[^\w\s\x00-\x7f]{1,2} )+")
# an action of a list with its number
_ACTION = re.compile(r"(\d+ )(?=[A-Z][a-z]+[ .])")
_DURATION = re.compile(r"(\d+) (?:ns|ms|s|sec|min|h)")
# words with a stroke between them, told as a form: `current/maximum` format
_FORM = re.compile(r"[a-z]+(?:/[a-z]+)+")
_QUOTES = re.compile("[\"'“”„‘’«»]")
_CONSTANT = re.compile(r"(?:[Tt]rue|[Ff]alse|None|null|nil)")
_FOR_EXAMPLE = re.compile(
    r"\b(?:e\.g|i\.e|such as|for instance|for example|example|like|called|named|similar to|say)\b|^.{0,20}:\s*$",
    re.IGNORECASE,
)
# several words, the first with a capital: “Exposure Time (sec)”
_TITLE = re.compile(r"['\"(]?[A-Z][a-z]+ (?!.* -\w)")
# RA/DEC
_ABBREVIATIONS = re.compile(r"[A-Z]{2,4}(?:/[A-Z]{2,4})+")
_WORD = re.compile(r"[^\W\d_]+")
# from here to the code, an example is told as one
_NEAR = 60


def _is_translated(code: str, other: str, source: str) -> bool:
    """Whether of code the words alone are others, where they may be a program's words in the reader's language."""
    at = source.find(f"`{code}`")
    if (
        _VARIABLE.findall(code) != _VARIABLE.findall(other)
        or PLACEHOLDER.findall(code) != PLACEHOLDER.findall(other)
        or (code.islower() and code == other.lower())
        or _CONSTANT.fullmatch(code)
        or (at >= 0 and _is_command(code, source, at))
    ):
        return False
    if (_ABBREVIATIONS.fullmatch(code) and other.isupper()) or _is_measured(code, other, source, at):
        return True
    plain = _MARKS_BEFORE.sub("", code).replace("(s)", "")
    if (match := _ACTION.match(plain)) and other.startswith(match[1]):
        plain = plain[match.end() :]
    if _PLAIN.fullmatch(plain):
        first = plain.split(maxsplit=1)[0]
        is_name = re.search("[a-z][A-Z]", code) is not None and not _TITLE.match(plain)
        # of a command, the first word stays where the others are wrong
        return not is_name and not (" " in plain and plain.islower() and other.startswith(f"{first} "))
    if _TITLE.match(plain) and not _NO_LABEL.match(plain):
        return True
    if _WORD.sub("a", code) != _WORD.sub("a", other):
        return False
    return _FOR_EXAMPLE.search(source[max(0, at - _NEAR) : max(0, at)].rstrip("`")) is not None


def _is_measured(code: str, other: str, source: str, at: int) -> bool:
    """Whether code is a duration, or the form of what is shown, and its words are those of another script."""
    if other.isascii() or _WORD.sub("a", code) != _WORD.sub("a", other):
        return False
    is_form = _FORM.fullmatch(code) and re.match(r"`+ (?:form|format|pattern)\b", source[at + 1 + len(code) :])
    return bool(is_form or _DURATION.fullmatch(code))


_KEYS = words_of(
    "alt backspace capslock cmd command control ctrl del delete down end enter esc escape home insert left meta option "
    "pagedown pageup return right shift space spacebar super tab up"
)
_PRESSED = re.compile(r"\b(?:press(?:ing)?|hit(?:ting)?)(?: the)? $", re.IGNORECASE)
_KEY = r"(?:keys?|tasten?|touche|tecla|tasto|toets|klawisz\w*|klávesu?|клавиш\w*|tuş\w*|phím|مفتاح|[键鍵]|按[键鍵]|キー|키)"
_KEY_BEFORE, _KEY_AFTER = (
    re.compile(rf"(?<![a-z]){_KEY} ?$", re.IGNORECASE),
    re.compile(rf" ?{_KEY}(?![a-z])", re.IGNORECASE),
)


def _is_key(code: str, other: str, message: Message) -> bool:
    """Whether code is a key to press, with another first letter: ``enter`` and ``Enter``."""
    if code.lower() not in _KEYS or code[1:] != other[1:] or code[0].lower() != other[0].lower():
        return False
    for name, text in ((code, message.source), (other, message.text)):
        before, _, after = (part.strip("`") for part in text.partition(f"`{name}`"))
        if _PRESSED.search(before) or _KEY_BEFORE.search(before) or _KEY_AFTER.match(after):
            return True
    return False


def _is_command(code: str, source: str, at: int) -> bool:
    after = source[at + len(code) + 1 :].lstrip("`")
    before = source[:at].rstrip("`")
    return re.match(r" (?:sub)?commands?\b", after) is not None or re.search(r"\bcommands? $", before) is not None


_SENTENCE = re.compile(
    r"<[A-Za-z]+>|[\"'<][A-Za-z]+(?:[ ,]+[A-Za-z]+)+[.!?]?[\"'>]|[\"'][A-Z][a-z]+[.!?]?[\"']|[A-Z][a-z]+(?: [A-Za-z]+)+[.!?]?"
    r"|[A-Z][a-z]+(?: [A-Za-z]+)* & [A-Za-z]+(?: [A-Za-z]+)*"
)
# one word with a capital, or several that are no command
_LABEL = re.compile(
    rf"{_SENTENCE.pattern}|(?!(?:True|False|None)$)[A-Z][a-z]+(?:-[a-z]+)?|(?!(?:sudo|git|pip3?|make|npm|npx|yarn|docker|python3?|apt|brew"
    r"|cargo|conda|cd|sphinx-\w+)\b)(?:[^\w\s]{1,2} ?)?[A-Za-z]+(?:[ ,/()&>-]{1,3}[A-Za-z\d]+)* ?(?:(?<=[a-z]) [A-Za-z]+|[^\x00-\x7f])[.!?)]?"
)
# an address, a path or a value that a reader puts his own in the place of
_EXAMPLE = re.compile(
    r"example\.(?:com|net|org)|(?<![a-z])(?:your|my)[-_][a-z]|path[_/]to|^\([a-z ]+\)$| (?:of|the|some|your|this) [a-z]"
)


# an option, a path, a name with an underscore
_NO_LABEL = re.compile(r"-{1,2}\w|.*[_=\\$<>{}\[\]]|.*\w\.\w|\S*/\S*$")
_BUTTON = re.compile(r"`+\s(?:button|menu|tab|field|option|check ?box|icon|tag|label|column)s?\b")


def _is_on_a_button(code: str, source: str) -> bool:
    """Whether the source says that code is what a program shows: it stands there in the reader's language."""
    at = -1 if _NO_LABEL.match(code) else source.find(f"`{code}`")
    return at >= 0 and _BUTTON.match(source, at + len(code) + 1) is not None


def _is_label(code: str) -> bool:
    return _LABEL.fullmatch(code) is not None or _EXAMPLE.search(code) is not None


# a line across the page has any length, and so has a space
_RULE = re.compile(r"([-=*_#])\1{9,}|( ) +")
_NAMED_VALUE = re.compile(r"<[^<>=/]{1,60}>")


_SHOWN_VALUE = re.compile(r"[<{\[]\s?[^\W\d][\w -]{0,60}[>}\]]")
_GIVEN_VALUE = re.compile(r"=[\w.-]{1,60}")


_SHOWN_TEXT = re.compile(r">[A-Z][a-z]+(?: [A-Za-z][a-z]*)*<")
_ANY_NAME = re.compile(r"%(?:any|some|your|my)_\w+%")
_SNAKE = re.compile(r"[a-z]+(?:_[a-z]+)+")


def _is_filled_otherwise(code: str, other: str) -> bool:
    """Whether two codes differ in what a reader puts a value of his own in the place of."""
    if _SHOWN_VALUE.sub("<…>", code) == _SHOWN_VALUE.sub("<…>", other):
        return True
    if _SHOWN_TEXT.search(code) and _SHOWN_TEXT.sub("><", code) == re.sub(r">[^<>]+<", "><", other):
        return True  # what a sample of HTML shows
    if _ANY_NAME.search(code) and _ANY_NAME.sub("%…%", code) == re.sub(r"%[^%\s]+%", "%…%", other):
        return True
    return not other.isascii() and _GIVEN_VALUE.sub("=…", code) == _GIVEN_VALUE.sub("=…", other)


_LINE_BREAK = re.compile(r"\s*\n\s*")


def _code(code: str) -> str:
    """Return code as it is compared: without spaces at its edges, and with whatever name a value has in ``-o <file>``."""
    code = _RULE.sub(r"\1\2", _LINE_BREAK.sub(" ", code.strip())).replace("…", "...")
    if not any(character.isalnum() for character in code):
        return code.replace(" ", "")
    return code if _NAMED_VALUE.fullmatch(code) else _NAMED_VALUE.sub("<…>", code)
