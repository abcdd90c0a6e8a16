"""Translations on Markdown pages that are read as Markdown though their source is not, where nothing mends that."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from docutils import nodes
from sphinx.transforms import SphinxTransform
from sphinx.util import logging

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

logger: logging.SphinxLoggerAdapter = logging.getLogger(__name__)

_ROLE = re.compile(r"(?<!\w):[A-Za-z][\w:+.-]{0,60}:$")
_LINK = re.compile(r".+\s<\S+>", re.DOTALL)
_BRACKETS = re.compile(r"\[[^\[\]\n]{1,80}\](?:\[[^\[\]\n]{0,80}\])?")
_RST = (
    "the source is reStructuredText there, and its translation is read as Markdown; "
    "add sphinx_vernacular.myst to the extensions"
)
_LABEL = (
    "a translation does not have the page's list of links; "
    "write [words](address), or add sphinx_vernacular.myst to the extensions"
)
# of Sphinx's gettext_additional_targets, what it gives to a parser as reStructuredText has it
_BLOCKS = ("literal-block", "raw")


def is_inline(app: Sphinx) -> bool:
    """Return whether `sphinx_vernacular.myst` reads the translations of Markdown pages."""
    return getattr(app.registry.get_source_parsers().get("markdown"), "reads_inline", False)


def warn_of_blocks(app: Sphinx) -> None:
    """Say that translated blocks of code are lost on Markdown pages, where that is so."""
    lost = [target for target in _BLOCKS if target in (app.config.gettext_additional_targets or ())]
    if lost and "myst_parser" in app.extensions and not is_inline(app):
        logger.warning(
            "gettext_additional_targets has %s: on Markdown pages readers would see :: in the place of the translation; "
            "add sphinx_vernacular.myst to the extensions",
            " and ".join(lost),
            type="vernacular",
            subtype="markdown",
        )


class _Mark(NamedTuple):
    """What readers of a page see of its markup, and why."""

    text: str
    reason: str


def _marks(document: nodes.document) -> dict[int, tuple[nodes.Element, list[_Mark]]]:
    """Return the marks that readers see of each node, by its identity."""
    found: dict[int, tuple[nodes.Element, list[_Mark]]] = {}
    for node, mark in (*_rst(document), *_brackets(document)):
        found.setdefault(id(node), (node, []))[1].append(mark)
    return found


def _rst(document: nodes.document) -> Iterator[tuple[nodes.Element, _Mark]]:
    for code in document.findall(nodes.literal):
        before, after = code.previous_sibling(), code.next_node(descend=False, siblings=True)
        if isinstance(before, nodes.Text) and (role := _ROLE.search(before.astext())):
            yield code.parent, _Mark(f"{role[0]}`{code.astext()}`", _RST)
        elif isinstance(after, nodes.Text) and after.startswith("_") and _LINK.fullmatch(code.astext()):
            yield code.parent, _Mark(f"`{code.astext()}`_", _RST)


def _brackets(document: nodes.document) -> Iterator[tuple[nodes.Element, _Mark]]:
    for text in document.findall(nodes.Text):
        if isinstance(text.parent, nodes.TextElement) and not isinstance(text.parent, nodes.literal | nodes.label):
            for match in _BRACKETS.finditer(text.astext()):
                yield text.parent, _Mark(match[0], _LABEL)


class SeeMarks(SphinxTransform):
    """Remembers which marks the source shows: it may write of them."""

    default_priority: ClassVar[int | None] = 15  # before Sphinx's Locale (20)

    def apply(self, **kwargs: Any) -> None:
        self.document["vernacular_marks"] = {key: len(marks) for key, (_, marks) in _marks(self.document).items()}


class NameMarks(SphinxTransform):
    """Names the marks that translations alone show."""

    default_priority: ClassVar[int | None] = 26

    def apply(self, **kwargs: Any) -> None:
        before = self.document.attributes.pop("vernacular_marks", {})
        for key, (node, marks) in _marks(self.document).items():
            if not node.get("translated"):
                continue
            for mark in marks[before.get(key, 0) :]:
                logger.warning(
                    "readers see %s: %s", mark.text, mark.reason, location=node, type="vernacular", subtype="markdown"
                )


def add_transforms(app: Sphinx) -> None:
    """Look for such marks where pages may be Markdown, and nothing else mends them."""
    if "myst_parser" in app.extensions and not is_inline(app):
        app.add_transform(SeeMarks)
        app.add_transform(NameMarks)
