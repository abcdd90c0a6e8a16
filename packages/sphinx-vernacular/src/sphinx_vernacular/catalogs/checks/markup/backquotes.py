"""Code whose backquotes reStructuredText does not read: one where there are two, or none at its end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx_vernacular.catalogs.message import Message

# one backquote on one side and two on the other, or other signs in their place
_HALF = re.compile(
    r"(?<!`)``(?![`\s])([^`\n]{0,79}?[^`\s])(?:(?<!`)`(?!`)|''|´{1,2}|’’)(?!\w)"
    r"|(?<!`)`(?![`\s])([^`\n]{0,79}?[^`\s])``(?!`)"
)


# longer code is known from the source
_LONGEST_CODE = 24


def half_marked(message: Message) -> str | None:
    """Return code that has no two backquotes on each side, where its source has them all."""
    if message.context.markup == "myst" or "``" not in message.source or _HALF.search(message.theirs.rest):
        return None
    if match := _HALF.search(message.ours.rest):
        code = match[1] or match[2]
        if code in message.source or (code.isascii() and len(code) <= _LONGEST_CODE):
            return code  # and no words between two pieces of code
    before, _, after = swallowing(message).partition("``")
    is_next = before[-1:].isspace() and "``" not in after  # the next code begins there
    return re.split(r"[`'´’\s]", before, maxsplit=1)[0] or None if is_next else None


def swallowing(message: Message) -> str:
    """Return code whose closing marks rst does not read, so that it goes on to the marks of the next; else nothing."""
    if message.context.markup == "myst" or any("``" in code for code in message.theirs.code):
        return ""
    return next((code for code in message.ours.code if "``" in code), "")
