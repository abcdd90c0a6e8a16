"""Numbers in words, in the languages of which nothing else is known: “dertig” is 30.

Babel has no words for numbers, so they stand in ``numerals.toml``: those from 1 to 19, the tens, a hundred and a
thousand, and what may stand behind or between them.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_VALUES = (*range(1, 20), *range(20, 100, 10), 100, 1000)
_ROWS = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
_APOSTROPHES = re.compile("[’ʼ`]")
# vowels of Devanagari are marks, and no letters
_WORD = re.compile(r"(?:[^\W\d_]|[\u0900-\u0963])+(?:'[^\W\d_]+)*")
# what may stand between two words of one number
_GAP = re.compile(r"[\s\u00a0\u200c-]{1,3}")
# a longer word, or a row of more words, is no number
_LONGEST, _MOST = 40, 8


class _Words(NamedTuple):
    values: dict[str, int]
    phrases: tuple[tuple[re.Pattern[str], str], ...]  # what is written in several words
    joint: re.Pattern[str]
    ending: re.Pattern[str]


@cache
def _of(code: str) -> _Words | None:
    row = _ROWS.get({"no": "nb", "nn": "nb", "ms": "id", "bs": "hr"}.get(code, code))
    if row is None:
        return None
    values: dict[str, int] = {}
    for value, names in zip(_VALUES, row["words"].split(), strict=True):
        for name in names.split("/"):
            for each in (re.sub(r"\[(.)\]", r"\1", name), re.sub(r"\[.\]", "", name)):
                values.setdefault(each, value)
    phrases = sorted((name for name in values if "_" in name), key=len, reverse=True)
    return _Words(
        values,
        tuple((re.compile(rf"(?<!\w){name.replace('_', '[ -]')}(?!\w)"), name.replace("_", "")) for name in phrases),
        re.compile(row.get("joint", "(?!)")),
        re.compile(row.get("ending", "(?!)")),
    )


def is_known(code: str) -> bool:
    """Whether the numerals of a language are known."""
    return code in _DENSE or _of(code) is not None


def said(text: str, code: str) -> frozenset[int]:
    """Return the numbers above two that a text says in words.

    >>> sorted(said("dertig van de vijfenveertig", "nl")), sorted(said("三十五天", "zh"))
    ([30, 45], [35])
    """
    return frozenset(value for value in all_said(text, code) if value > 2)


def is_within(value: int, text: str, code: str) -> bool:
    """Whether a text has a word with that for a number in it: десятиденний is of ten days."""
    words = _of(code)
    names = [name for name, each in words.values.items() if each == value] if words else []
    text = _APOSTROPHES.sub("'", text.lower()) if names else ""
    return any(name[: max(3, len(name) - 2)] in text for name in names)


def all_said(text: str, code: str) -> list[int]:
    """Return all numbers that a text says in words, as often as it says them; small ones may be other words."""
    if code in _DENSE:
        return list(_in_characters(text) if code != "ko" else _in_hangul(text))
    words = _of(code)
    if words is None:
        return []
    text = _APOSTROPHES.sub("'", text.lower())
    values = {name.replace("_", ""): value for name, value in words.values.items()}
    for pattern, name in words.phrases:
        text = pattern.sub(name, text)
    found: list[int] = []
    row: list[int] = []
    end = 0
    for match in _WORD.finditer(text):
        parts = _parts(match[0], values, words)
        is_next = _GAP.fullmatch(text[end : match.start()]) is not None and len(row) < _MOST
        if row and is_next and words.joint.fullmatch(match[0]):
            end = match.end()
            continue
        if not parts or not is_next or not (row and (parts[0] < row[-1] > 9 or parts[0] > 99)):
            found.append(_total(row))
            row = []
        row.extend(parts)
        end = match.end()
    return [value for value in (*found, _total(row)) if value]


def _parts(word: str, values: dict[str, int], words: _Words) -> list[int]:
    """Return the numbers that a word is put together of; none where it is no numeral."""
    if len(word) > _LONGEST:
        return []
    for end in range(len(word), 0, -1):
        value = values.get(word[:end])
        if value is None:
            continue
        rest = word[end:]
        joint = words.joint.match(rest)
        for tail in (rest[joint.end() :] if joint else "", rest):
            if tail and (others := _parts(tail, values, words)):
                return [value, *others]
        if not rest or words.ending.fullmatch(rest):
            return [value]
    return []


def _total(row: list[int]) -> int:
    """Return the value of a row of numbers: what stands before a hundred or a thousand is so many of them."""
    total = rest = 0
    for value in row:
        if value == 1000:
            total, rest = total + (rest or 1) * value, 0
        elif value == 100:
            rest = (rest or 1) * value
        else:
            rest += value
    return total + rest


_DENSE = ("ja", "ko", "yue", "zh")
_CHARACTERS = {character: value for value, character in enumerate("一二三四五六七八九", 1)} | {"两": 2, "兩": 2}
_POWERS = {"十": 10, "百": 100, "千": 1000}
_RUN = re.compile(f"[{''.join((*_CHARACTERS, *_POWERS))}零〇]+")
_HANGUL = {character: value for value, character in enumerate("일이삼사오육칠팔구", 1)} | {
    "십": 10,
    "백": 100,
    "천": 1000,
}
_HANGUL_RUN = re.compile(f"[{''.join(_HANGUL)}]+")
_NATIVE_TENS: dict[str, int] = dict(
    zip(("열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"), range(10, 100, 10), strict=True)
)
_NATIVE_TENS["스무"] = 20
_NATIVE_ONES = {
    "하나": 1, "한": 1, "둘": 2, "두": 2, "셋": 3, "세": 3, "넷": 4, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9,
}  # fmt: skip
_NATIVE = re.compile(
    f"(?<![가-힣])({'|'.join(_NATIVE_TENS)})?({'|'.join(_NATIVE_ONES)})?(?: ?번째| ?[가-힣]|(?![가-힣]))"
)


def _in_characters(text: str) -> Iterator[int]:
    for match in _RUN.finditer(text):
        value = _of_powers([_CHARACTERS.get(each, _POWERS.get(each, 0)) for each in match[0]])
        yield value


def _in_hangul(text: str) -> Iterator[int]:
    for match in _HANGUL_RUN.finditer(text):
        value = _of_powers([_HANGUL[each] for each in match[0]])
        if value > 9:  # one syllable may be any word's
            yield value
    for match in _NATIVE.finditer(text):
        value = _NATIVE_TENS.get(match[1], 0) + _NATIVE_ONES.get(match[2], 0)
        yield value


def _of_powers(values: list[int]) -> int:
    total = one = 0
    for value in values:
        if value >= 10:
            total, one = total + (one or 1) * value, 0
        else:
            one = value
    return total + one
