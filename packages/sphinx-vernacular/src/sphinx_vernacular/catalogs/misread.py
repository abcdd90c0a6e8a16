"""Translations on Markdown pages that are read as Markdown though their source is not, where nothing mends that."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

from docutils import nodes
from sphinx.transforms import SphinxTransform
from sphinx.util import logging

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

logger: logging.SphinxLoggerAdapter = logging.getLogger(__name__)

_ROLE = re.compile(r"(?<!\w):[A-Za-z][\w:+.-]{0,60}:$")
_LINK = re.compile(r".+\s<\S+>", re.DOTALL)
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


def _raw(document: nodes.document) -> Iterator[tuple[nodes.Element, str]]:
    """Yield the marks of reStructuredText that readers of a page see, each with the node that it stands in."""
    for code in document.findall(nodes.literal):
        before, after = code.previous_sibling(), code.next_node(descend=False, siblings=True)
        if isinstance(before, nodes.Text) and (role := _ROLE.search(before.astext())):
            yield code.parent, f"{role[0]}`{code.astext()}`"
        elif isinstance(after, nodes.Text) and after.startswith("_") and _LINK.fullmatch(code.astext()):
            yield code.parent, f"`{code.astext()}`_"


class SeeMarks(SphinxTransform):
    """Remembers which marks of reStructuredText the source shows: it may write of them."""

    default_priority: ClassVar[int | None] = 15  # before Sphinx's Locale (20)

    def apply(self, **kwargs: Any) -> None:
        self.document["vernacular_marks"] = [mark for _, mark in _raw(self.document)]


class NameMarks(SphinxTransform):
    """Names the marks that translations alone show: their source stands in {eval-rst}, or in a docstring."""

    default_priority: ClassVar[int | None] = 26

    def apply(self, **kwargs: Any) -> None:
        known = self.document.attributes.pop("vernacular_marks", [])
        for node, mark in _raw(self.document):
            if mark not in known and node.get("translated"):
                logger.warning(
                    "readers see %s: the source is reStructuredText there, and its translation is read as Markdown; "
                    "add sphinx_vernacular.myst to the extensions",
                    mark,
                    location=node,
                    type="vernacular",
                    subtype="markdown",
                )


def add_transforms(app: Sphinx) -> None:
    """Look for such marks where pages may be Markdown, and nothing else mends them."""
    if "myst_parser" in app.extensions and not is_inline(app):
        app.add_transform(SeeMarks)
        app.add_transform(NameMarks)
