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


ASIDE = """
Beside
======

.. header:: Above each page.

.. epigraph::

   Words of another.

   -- Somebody

*Release* 26.1 (`What's new? <https://example.org/>`_)

term
   What it means.

-a  What it does.

`All of it. <https://example.org/>`_

Words with `a link <https://example.org/>`_ end so.
"""


@pytest.mark.parametrize("suffix", ["rst", "md"])
def test_sentences_describe_a_page(project: Project, suffix: str) -> None:
    """No header, no motto, no meaning of a term, no line of links; a page without a sentence has its first line."""
    project.configure(
        "description", more='html_theme = "alabaster"\nextensions.append("sphinx.ext.autosectionlabel")\n'
    )
    text = ASIDE if suffix == "rst" else f"# Beside\n\n```{{eval-rst}}\n{ASIDE.partition('======')[2]}\n```\n"
    project.write(f"index.{suffix}", text)
    project.write(
        "line.md",
        "---\norphan: true\n---\n# Line\n\n*Release* 26.1 ([What's new?](https://example.org/))\n\n## More\n\nWords.\n",
    )

    built = project.build()

    assert 0 == built.status, built.said
    assert ['<meta name="description" content="Words with a link end so.">'] == descriptions(built.page("index"))
    assert ['<meta name="description" content="Release 26.1 (What’s new?)">'] == descriptions(built.page("line"))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("没有空格的文字" * 30 + "。", ("没有空格的文字" * 30)[:159] + "…"),
        ("使用 Sphinx，" + "没有空格的文字" * 30 + "。", ("使用 Sphinx，" + "没有空格的文字" * 30)[:159] + "…"),
        ("Từ " * 60 + "cuối.", ("Từ " * 53).strip() + "…"),
    ],
)
def test_a_long_paragraph_is_shortened_in_every_script(project: Project, text: str, shown: str) -> None:
    """At a space, and in Chinese, which has none, between two characters."""
    project.configure("description")
    project.write("index.md", f"# One\n\n{text}\n")

    built = project.build()

    assert 0 == built.status, built.said
    assert [f'<meta name="description" content="{shown}">'] == descriptions(built.page("index"))
