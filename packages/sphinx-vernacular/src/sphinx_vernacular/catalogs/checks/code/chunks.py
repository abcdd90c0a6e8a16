"""Code without marks that a translation keeps: its quotation marks and brackets, and the signs between its words.

A word processor makes “vxlan” of "vxlan", and a hand slips over a sign. What stands on both sides of it, in both
texts, shows that nobody has translated there.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.code import keys
from sphinx_vernacular.catalogs.checks.conditions import needs, unless
from sphinx_vernacular.catalogs.checks.figures import signs
from sphinx_vernacular.catalogs.checks.names import tokens
from sphinx_vernacular.catalogs.findings import Finding, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

# a="b"; ['a', 'b']; {"a": 1}; f(a="b"), f(); <a b="c">
_CHUNK = re.compile(
    r"[A-Za-z_][\w.-]{0,60}=(?:\"[^\"'\n]{0,60}\"|'[^\"'\n]{0,60}')"
    r"|(?:\b[A-Za-z_]\w{0,60})?\[[^\[\]\n]{0,60}[\"'][^\[\]\n]{0,120}\](?!\()"
    r"|\{[^{}\n\"']{0,60}[\"'][^{}\n]{0,120}\}"
    r"|\b[A-Za-z_][\w.]{0,60}\((?:[^()\n\"'=]{0,60}[\"'=][^()\n]{0,80})?\)"
    r"|<[a-z][\w-]{0,30}(?: [\w-]{1,30}=[\"'][^\"'<>\n]{0,80}[\"']){1,4} ?/?>",
    re.ASCII,
)
_TYPESET = str.maketrans(
    "“”„‟«»‹›‘’‚‛＂＇「」『』–—−－＝（），：［］｛｝＿＜＞；", '""""""\'\'\'\'\'\'"\'""""----=(),:[]{}_<>;'
)
_ONE_QUOTE = str.maketrans('"', "'")
_MOST = 8


@needs("“”„‟«»‹›‘’‚‛＂＇「」『』–—−－＝（），：［］｛｝＿＜＞；")
def typeset(message: Message) -> Iterator[Finding]:
    """Find code whose straight marks are those of a language: a=“b” for a="b"."""
    source = message.theirs.rest
    if '"' not in source and "'" not in source and "()" not in source:
        return
    plain = message.text.translate(_TYPESET).translate(_ONE_QUOTE)
    for chunk in list(dict.fromkeys(_CHUNK.findall(source)))[:_MOST]:
        if chunk in message.text:
            continue
        at = plain.find(chunk.translate(_ONE_QUOTE))
        here = message.text[at : at + len(chunk)]
        if at >= 0 and not here.isascii() and here not in message.source:
            yield finding("literal/changed", expected=chunk, actual=here)
            return


# a bracket bounds as a word does: (~35)
_WORD = re.compile(r"[^\W_]\w*|[()]")
_SIGN = re.compile("[+=<>~^@#]|!(?==)|'(?= ?[=+])")
# no more lies between two words
_FAR = 6
# one arrow is as good as another
_ALIKE = (
    ("＋", "+"), ("＝", "="), ("＜", "<"), ("＞", ">"), ("≥", ">="), ("≤", "<="), ("≧", ">="), ("≦", "<="), ("⩾", ">="),
    ("⩽", "<="), ("≠", "!="), ("=>", ">"), ("⇒", ">"), ("→", ">"), ("»", ">"), ("›", ">"), ("➔", ">"), ("➜", ">"),
    ("▸", ">"), ("▶", ">"), (">>", ">"), ("←", "<"), ("～", "~"), ("≈", "~"), ("＃", "#"),
)  # fmt: skip


# how languages that part no words say that something is so much at least, or at most
_COMPARED = {
    ">=": re.compile("以上|이상|不[小少低]于"),
    "<=": re.compile("以下|이하|以内|不[大多高]于"),
    ">": re.compile("超|초과|大于|高于|以上|이상"),
    "<": re.compile("未満|미만|小于|低于|以下|이하"),
}
_SIZE = re.compile(r"\d+\+ ?[KMGT]i?B")


@needs("+=<>~^@#")
@unless(keys.arrows, signs.compare, tokens.compare)
def between(message: Message) -> Iterator[Finding]:
    """Find a sign that is lost, or another one, between two words that stand side by side in both texts."""
    if message.is_untouched or not _SIGN.search(message.theirs.rest) or "\n" in message.source.strip():
        return
    theirs = _pairs(message.theirs.rest)
    ours = _pairs(message.ours.rest) if any(meant for meant, _ in theirs.values()) else {}
    for words, (meant, expected) in theirs.items():
        own, actual = ours.get(words, (meant, ""))
        # C-x for C + x; 24+ GB may be said in words
        is_said = meant == "+" and ("-" in actual or (not own and _SIZE.fullmatch(expected)))
        is_said = is_said or (not own and meant in _COMPARED and _COMPARED[meant].search(message.prose) is not None)
        if meant and own != meant and not is_said:
            yield finding("literal/changed", expected=expected, actual=actual)
            return


def _pairs(text: str) -> dict[tuple[str, str], tuple[str, str]]:
    """Return the signs between the words that follow one another once, and how they are written."""
    words = [(match[0], match.start(), match.end()) for match in _WORD.finditer(text)]
    found: dict[tuple[str, str], tuple[str, str]] = {}
    times = Counter[tuple[str, str]]()
    for (one, start, end), (other, begin, stop) in pairwise(words):
        if begin - end <= _FAR and one.isascii() and other.isascii():
            times[one, other] += 1
            found[one, other] = (_signs(text[end:begin]), text[start:stop])
    return {pair: value for pair, value in found.items() if times[pair] == 1}


def _signs(between: str) -> str:
    for sign, plain in _ALIKE:
        between = between.replace(sign, plain)
    return "".join(_SIGN.findall(between.replace("’", "'").replace("′", "'")))
