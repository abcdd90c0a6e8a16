"""HTML in a translation, and entities."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.parity import difference, parity
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.markup import ENTITY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.message import Message


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
