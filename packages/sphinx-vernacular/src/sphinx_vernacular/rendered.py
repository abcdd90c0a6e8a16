"""Small changes to finished pages, whatever theme or template bridge rendered them.

Themes write ``<html>`` and their labels outside any block that a template could override. A page that has been
rendered can be changed without a copy of the theme's templates, and beside the templates that a project overrides.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from sphinx.util import logging

if TYPE_CHECKING:
    from sphinx.builders.html import StandaloneHTMLBuilder

logger = logging.getLogger(__name__)

_PAGE = re.compile("<html", re.IGNORECASE)

# what a page becomes, from its HTML and the context that it was rendered with
Change = Callable[[str, dict[str, Any]], str]


def change_pages(builder: StandaloneHTMLBuilder, change: Change) -> None:
    """Pass each page that a builder renders through ``change``; call it at ``builder-inited``."""
    render = builder.templates.render

    def rendered(template: str, context: dict[str, Any]) -> str:
        page = render(template, context)
        # else it is a part of a page, or opensearch.xml
        return change(page, context) if _PAGE.search(page) else page

    builder.templates.render = rendered  # Sphinx has no event after rendering


@cache  # Sphinx can say warnings once, and no more than warnings
def say_once(text: str) -> None:
    """Inform whoever builds of what every page would tell again."""
    logger.info("%s", text)
