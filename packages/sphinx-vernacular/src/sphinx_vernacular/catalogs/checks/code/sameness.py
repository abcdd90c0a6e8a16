"""Whether two pieces of code say the same: names, labels, keys, samples and values that a reader's language may change."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.markup import PLACEHOLDER
from sphinx_vernacular.catalogs.text import words_of

if TYPE_CHECKING:
    from sphinx_vernacular.catalogs.message import Message


def is_in_words(code: str, other: str, source: str) -> bool:
    """Whether the names in code are words, which the source says as well: ``target_length × 2`` and target length."""
    names = _SNAKE.findall(code)
    return (
        not other.isascii()
        and bool(names)
        and all(name.replace("_", " ") in source for name in names)
        and _SNAKE.sub("a", code) == WORD.sub("a", other)
    )


_TRUTH = re.compile(r"\bpredicates?\b|\bevaluates? to `+(?:true|false)`", re.IGNORECASE)


def is_truth(code: str, other: str, source: str) -> bool:
    """Whether a condition is said to hold or not to hold: nobody types that."""
    return not (other.isascii() and other) and code.islower() and _TRUTH.search(source) is not None


_TWO_BACKSLASHES = re.compile(r"(?<=\w)\\\\(?=\w)")
_ROOT = re.compile(r"(?:bin|etc|home|opt|root|srv|tmp|usr|var)/")


def is_mended(code: str, other: str) -> bool:
    """Whether the source has a slip in a path: two backslashes, or none of the slash that it begins with."""
    return other in (_TWO_BACKSLASHES.sub(r"\\", code), f"/{code}" if _ROOT.match(code) else code)


# words alone: what a program shows, the name of an argument, the state of a setting
_PLAIN = re.compile(r"[^\W\d_]+(?:(?:[ ’'-]| ?[&,] | [/:>|+-] |: )[^\W\d_]+)*[.!?:…]{0,3}")
# what a program fills in: %title%
_VARIABLE = re.compile(r"%[A-Za-z_]\w{0,60}%")
_MARKS_BEFORE = re.compile(r"^(?:[+*>-] |\[[ x]?\] ?|\+|[^\w\s\x00-\x7f]{1,2} )+")
# an action of a list with its number
_ACTION = re.compile(r"(\d+ )(?=[A-Z][a-z]+[ .])")
_DURATION = re.compile(
    r"(\d+) (?:ns|ms|s|sec|min|h|(?:nano|micro|milli)?seconds?|minutes?|hours?|days?|weeks?|months?|years?)"
)
# words with a stroke between them, told as a form: `current/maximum` format
_FORM = re.compile(r"[a-z]+(?:/[a-z]+)+")
_CONSTANT = re.compile(r"(?:[Tt]rue|[Ff]alse|None|null|nil)")
_FOR_EXAMPLE = re.compile(
    r"\b(?:e\.g|i\.e|such as|for instance|for example|example|like|called|named|similar to|say)\b|^.{0,20}:\s*$",
    re.IGNORECASE,
)
# several words, the first with a capital: “Exposure Time (sec)”
_TITLE = re.compile(r"['\"(]?[A-Z][a-z]+ (?!.* -\w)")
# RA/DEC
_ABBREVIATIONS = re.compile(r"[A-Z]{2,4}(?:/[A-Z]{2,4})+")
# YourUserName
_YOURS = re.compile(r"[Yy]our(?:[A-Z][a-z]+)+")
WORD = re.compile(r"[^\W\d_]+")
# from here to the code, an example is told as one
_NEAR = 60


def is_translated(code: str, other: str, source: str) -> bool:
    """Whether of code the words alone are others, where they may be a program's words in the reader's language."""
    at = source.find(f"`{code}`")
    if (
        _VARIABLE.findall(code) != _VARIABLE.findall(other)
        or PLACEHOLDER.findall(code) != PLACEHOLDER.findall(other)
        or (code.islower() and code == other.lower())
        or _CONSTANT.fullmatch(code)
        or (at >= 0 and _is_command(code, source, at))
        or _is_another_key(code, other)
        or _KIND_OF_FILE.findall(code) != _KIND_OF_FILE.findall(other)
    ):
        return False
    is_yours = _YOURS.fullmatch(code) and _PLAIN.fullmatch(other)
    if is_yours or (_ABBREVIATIONS.fullmatch(code) and other.isupper()) or _is_measured(code, other, source, at):
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
    if WORD.sub("a", code) != WORD.sub("a", other) or _is_another_part(code, other):
        return False
    return _FOR_EXAMPLE.search(source[max(0, at - _NEAR) : max(0, at)].rstrip("`")) is not None


_KIND_OF_FILE = re.compile(r"(?<![\w.)])\.[a-z][a-z\d]{1,4}(?!\w)", re.ASCII)


# letters of a script other than Latin, in which a word in Latin letters is a name
OTHER_SCRIPT = re.compile("[\u0370-\u1dff\u2c80-\ud7a3]")
# Ctrl + l
_COMBINED = re.compile(r"[A-Z][A-Za-z]*(?: ?[+-] ?[A-Za-z]+)* ?[+-] ?[A-Za-z\d]", re.ASCII)


def _is_another_key(code: str, other: str) -> bool:
    """Whether keys that are pressed together end with another letter: it stands on every keyboard."""
    return code[:-1] == other[:-1] and other.isascii() and _COMBINED.fullmatch(code) is not None


_FILE = re.compile(r"\S+\.[a-z]\w{0,4}", re.ASCII)
# an example that is translated has all its words in another language
_MANY_PARTS = 4


def _is_another_part(code: str, other: str) -> bool:
    """Whether of the many words in the name of a file a single one is another."""
    if not _FILE.fullmatch(code):
        return False
    theirs, ours = WORD.findall(code), WORD.findall(other)
    return len(theirs) >= _MANY_PARTS and sum(one != two for one, two in zip(theirs, ours, strict=True)) == 1


def _is_measured(code: str, other: str, source: str, at: int) -> bool:
    """Whether code is a duration, or the form of what is shown, and its words are those of another script."""
    if other.isascii() or WORD.sub("a", code) != WORD.sub("a", other):
        return False
    is_form = _FORM.fullmatch(code) and re.match(r"`+ (?:form|format|pattern)\b", source[at + 1 + len(code) :])
    return bool(is_form or _DURATION.fullmatch(code))


# an amount with its unit: 1.3 m/s, 1,000 kg, ± 5 °C
_AMOUNT = re.compile(
    r"([^\w\s]{0,2})\s?(\d{1,9}(?:[.,'’ \u00a0\u202f]\d{1,9}){0,4})[\s\u00a0\u202f]?([^\W\d_]{1,4}(?:[²³]|/[^\W\d_]{1,4}[²³]?)?|[°%‰][CFСФ]?)"
)
_BETWEEN_DIGITS = re.compile(r"[,'’ \u00a0\u202f]")


def is_same_amount(code: str, other: str) -> bool:
    """Whether code is a measure that has the decimal comma, the spaces or the letters of another language.

    >>> [is_same_amount("1.3 m/s", other) for other in ("1,3 m/s", "1,3 м/с", "13 m/s", "1,3 km/s")]
    [True, True, False, False]
    """
    one, two = _AMOUNT.fullmatch(code), _AMOUNT.fullmatch(other)
    if one is None or two is None or one[1] != two[1]:
        return False
    values = [_BETWEEN_DIGITS.sub(".", match[2]) for match in (one, two)]
    size = _OF_DATA.match(one[3])
    if (
        size
        and two[3].upper().translate(_SIZES)[:1] in "KMGTP"
        and two[3].upper().translate(_SIZES)[0] != size[0].upper()
    ):
        return False
    return values[0] == values[1] and (one[3] == two[3] or not two[3].isascii())


_OF_DATA = re.compile("[KkMGTP](?=i?[Bb](?:it|yte)?s?$)")
_SIZES = str.maketrans("КМГТП", "KMGTP")


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


def is_key(code: str, other: str, message: Message) -> bool:
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


SENTENCE = re.compile(
    r"<[A-Za-z]+(?:_[a-z]+)*>|[\"'<][A-Za-z]+(?:[ ,]+[A-Za-z]+)+[.!?]?[\"'>]|[\"'][A-Z][a-z]+[.!?]?[\"']|[A-Z][a-z]+(?: [A-Za-z]+)+[.!?]?"
    r"|[A-Z][a-z]+(?: [A-Za-z]+)* & [A-Za-z]+(?: [A-Za-z]+)*"
)
# one word with a capital, or several that are no command
_LABEL = re.compile(
    rf"{SENTENCE.pattern}|(?!(?:True|False|None)$)[A-Z][a-z]+(?:-[a-z]+)?|(?!(?:sudo|git|pip3?|make|npm|npx|yarn|docker|python3?|apt|brew"
    r"|cargo|conda|cd|sphinx-\w+)\b)(?:[^\w\s]{1,2} ?)?[A-Za-z]+(?:[ ,/()&>-]{1,3}[A-Za-z\d]+)* ?(?:(?<=[a-z]) [A-Za-z]+|[^\x00-\x7f])[.!?)]?"
)
# an address, a path or a value that a reader puts his own in the place of
EXAMPLE = re.compile(
    r"example\.(?:com|net|org)|(?<![a-z])(?:your|my)[-_][a-z]|path[_/]to|^\([a-z ]+\)$| (?:of|the|some|your|this) [a-z]"
)


# an option, a path, a name with an underscore
_NO_LABEL = re.compile(r"-{1,2}\w|.*[_=\\$<>{}\[\]]|.*\w\.\w|\S*/\S*$")
_BUTTON = re.compile(
    r"`+\s(?:button|menu|tab|field|option|check ?box|icon|tag|label|column|dialog|drop-?down|slider|switch|toggle|window)s?\b"
)


def is_on_a_button(code: str, source: str) -> bool:
    """Whether the source says that code is what a program shows: it stands there in the reader's language."""
    at = -1 if _NO_LABEL.match(code) else source.find(f"`{code}`")
    return at >= 0 and _BUTTON.match(source, at + len(code) + 1) is not None


def is_label(code: str) -> bool:
    """Whether code is what a window shows, or a sample that a reader changes."""
    return _LABEL.fullmatch(code) is not None or EXAMPLE.search(code) is not None


# a line across the page has any length, and so has a space
_RULE = re.compile(r"([-=*_#])\1{9,}|( ) +")
_NAMED_VALUE = re.compile(r"<[^<>=/]{1,60}>")


SHOWN_VALUE = re.compile(r"[<{\[]\s?[^\W\d][\w -]{0,60}[>}\]]")
_GIVEN_VALUE = re.compile(r"=[\w.-]{1,60}")


_SHOWN_TEXT = re.compile(r">[A-Z][a-z]+(?: [A-Za-z][a-z]*)*<")
_ANY_NAME = re.compile(r"%(?:any|some|your|my)_\w+%")
_SNAKE = re.compile(r"[a-z]+(?:_[a-z]+)+")


def is_filled_otherwise(code: str, other: str) -> bool:
    """Whether two codes differ in what a reader puts a value of his own in the place of."""
    if SHOWN_VALUE.sub("<…>", code) == SHOWN_VALUE.sub("<…>", other):
        return True
    if _SHOWN_TEXT.search(code) and _SHOWN_TEXT.sub("><", code) == re.sub(r">[^<>]+<", "><", other):
        return True  # what a sample of HTML shows
    if _ANY_NAME.search(code) and _ANY_NAME.sub("%…%", code) == re.sub(r"%[^%\s]+%", "%…%", other):
        return True
    return not other.isascii() and _GIVEN_VALUE.sub("=…", code) == _GIVEN_VALUE.sub("=…", other)


_LINE_BREAK = re.compile(r"\s*\n\s*")


def as_compared(code: str) -> str:
    """Return code as it is compared: without spaces at its edges, and with whatever name a value has in ``-o <file>``."""
    code = _RULE.sub(r"\1\2", _LINE_BREAK.sub(" ", code.strip())).replace("…", "...")
    if not any(character.isalnum() for character in code):
        return code.replace(" ", "")
    return code if _NAMED_VALUE.fullmatch(code) else _NAMED_VALUE.sub("<…>", code)
