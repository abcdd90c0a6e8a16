"""A page knows itself in the other languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from projects import Project


def links(page: str) -> dict[str, str]:
    """Return where a page says that it is, and is in other languages."""
    found = re.findall(r'<link rel="(?:alternate" hreflang="([^"]*)|canonical)" href="([^"]*)"', page)
    return {language or "canonical": address for language, address in found}


def test_addresses_are_complete_where_that_of_the_site_is_known(project: Project) -> None:
    """Each language has a folder of its own, in the canonical address too."""
    project.configure("languages", more='html_baseurl = "https://example.org/ref/"\nvernacular_released = ["en", "ar"]')
    project.write("index.md", "# One\n\n```{toctree}\ndeep/two\n```\n")
    project.write("deep/two.md", "# Two\n")
    project.catalog("ar", "index", 'msgid "One"\nmsgstr "واحد"\n')
    project.catalog("ar", "deep/two", 'msgid "Two"\nmsgstr "اثنان"\n')

    built = project.build("html", "ar")

    assert 0 == built.status, built.said
    two = "https://example.org/ref/{}/deep/two.html"
    assert links(built.page("deep/two")) == {
        "canonical": two.format("ar"),
        "en": two.format("en"),
        "ar": two.format("ar"),
        "x-default": two.format("en"),
    }
