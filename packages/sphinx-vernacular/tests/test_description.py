"""A page has one description, of its own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from projects import Project

PAGES = {
    "index.rst": """
One
===

.. note:: Beside the text.

.. contents:: Here

- A list.

====== ======
a cell a cell
====== ======

.. toctree::

   own
   none

First words [#]_, with "marks" & more:
on two lines. [#]_

.. [#] Below.
.. [#] Below.
""",
    "own.rst": """
.. meta::
   :description: Mine.

Own
===

Words.
""",
    "none.rst": """
None
====

.. image:: dot.png
""",
}


def descriptions(page: str) -> list[str]:
    """Return what stands in the head of a page."""
    return re.findall(r'<meta[^>]*name="description"[^>]*>', page)


@pytest.fixture
def pages(project: Project) -> Project:
    """Return a project of three pages."""
    for name, text in PAGES.items():
        project.write(name, text)
    project.write("dot.png", "")
    return project


def test_prose_is_what_describes_a_page(pages: Project) -> None:
    """No note, list, table or heading, no numbers of footnotes; a page of pictures has no description."""
    pages.configure("description", more='templates_path = ["_templates"]')
    pages.write(
        "_templates/page.html",
        "{% extends '!page.html' %}{% block extrahead %}[{{ meta_description }}]{% endblock %}",
    )

    built = pages.build()

    assert 0 == built.status, built.said
    assert "[First words, with “marks” & more: on two lines.]" in built.page("index")
    assert "[]" in built.page("own")
    words = "First words, with “marks” &amp; more: on two lines."
    assert [f'<meta name="description" content="{words}">'] == descriptions(built.page("index"))
    assert ['<meta content="Mine." name="description" />'] == descriptions(built.page("own"))
    assert [] == descriptions(built.page("none"))


def test_another_extension_s_description_stands(pages: Project) -> None:
    """Whatever the order in which both are loaded."""
    pytest.importorskip("sphinxext.opengraph")
    pages.configure("description", "sphinxext.opengraph")

    built = pages.build()

    assert 0 == built.status, built.said
    assert 1 == len(descriptions(built.page("index")))


def test_metadata_of_markdown_stands(project: Project) -> None:
    """As MyST writes it."""
    project.configure("description")
    project.write("index.md", "---\nmyst:\n  html_meta:\n    description: Mine.\n---\n# One\n\nWords.\n")

    built = project.build()

    assert 0 == built.status, built.said
    assert ['<meta content="Mine." name="description" />'] == descriptions(built.page("index"))
