"""Formulas that are lost, added or changed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.checks.parity import difference, parity
from sphinx_vernacular.catalogs.findings import Finding, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message

_TEXT = re.compile(r"\\text\{[^{}]{0,200}\}")


def formula(text: str) -> str:
    """Return a formula as it is compared: TeX does not mind spaces, and words in it are the reader's."""
    if "{,}" in text:  # the decimal comma of a language, which parts pairs by semicolons
        text = text.replace("{,}", ".").replace(";", ",")
    return "".join(_NAMED.sub("…", _TEXT.sub(r"\\text{}", text)).split())


# a word that an author has put in the place of a letter
_NAMED = re.compile(r"(?<![\\{\w])[^\W\d_]{4,}(?!\w)")
_TEX = re.compile(r"\\(?:text|mathrm|operatorname)\{[^{}]{0,200}\}|\\[A-Za-z]{1,30}|\{|\}")


def is_formula(source: str) -> bool:
    """Whether a message is a formula that stands alone, without the marks of one within a sentence."""
    if "$" in source or "`" in source or not re.search(r"\\[A-Za-z]", source):
        return False
    return not re.search(r"[A-Za-z]{4}", _TEX.sub("", source))


@needs("`$\\")
def formulas(message: Message) -> Iterator[Finding]:
    """Find formulas that are lost, added or changed."""
    if message.context.markup == "myst" and message.text != message.source and is_formula(message.source):
        yield finding("math/block")
        return
    lost, added = difference(message.ours.formulas, message.theirs.formulas, formula)
    yield from parity("math", added, lost)
