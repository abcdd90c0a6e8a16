"""Furo's navigation is made once, and is the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from projects import Built, Project

PAGES = {
    "index": "# Start & end\n\n```{toctree}\n:caption: First\nguide/index\nsingle\n```\n\n"
    "```{toctree}\n:hidden:\nOther `name` <other/index>\nAway <https://example.org/?a=1&b=2>\ntwo\nself\n```\n",
    "guide/index": "# The current guide\n\n## Part\n\n```{toctree}\none\ndeep/index\n```\n",
    "guide/one": '# One "quoted" & <more>\n',
    "guide/deep/index": "# Deep\n\n```{toctree}\nleaf\n../../single\n```\n",
    "guide/deep/leaf": "# Leaf\n\n## Words\n",
    "other/index": "# Other\n\n```{toctree}\n:titlesonly:\nmore\n```\n",
    "other/more": "# `More` of *it*\n",
    "single": "# Single\n",
    "two": "# Two\n\nText.\n\n# tops\n\nText.\n",
    "orphan": "---\norphan: true\n---\n\n# Orphan\n",
}


def _build(project: Project, *extensions: str, builder: str = "html", more: str = "") -> Built:
    project.configure(*extensions, more=more)
    for name, text in PAGES.items():
        project.write(f"{name}.md", text)
    return project.build(builder, "en", "-E")


def _navigations(built: Built) -> dict[str, str]:
    return {
        path.relative_to(built.out).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(built.out.rglob("*.html"))
    }


NAVIGATION = "sphinx_vernacular.furo.navigation"

COUNTING = """
import furo

made = []
compute = furo.get_navigation_tree
furo.get_navigation_tree = lambda html: made.append(html) or compute(html)

def setup(app):
    app.connect("build-finished", lambda app, error: print("made", sum(map(bool, made))))
"""


@pytest.mark.parametrize("builder", ["html", "dirhtml"])
def test_every_page_is_the_same_to_the_byte(project: Project, builder: str) -> None:
    """Nested, hidden and captioned lists, pages that stand in two places or in none, and Furo's own pages."""
    without = _navigations(_build(project, builder=builder))

    built = _build(project, NAVIGATION, builder=builder, more=COUNTING)

    assert 0 == built.status, built.said
    assert without == _navigations(built)
    assert "made 3" in built.said  # one to start with, two to compare
    assert len(PAGES) < len(without)


def test_a_site_of_many_pages_shows_the_page_s_own_path(project: Project) -> None:
    """Beyond the number of the setting the top level is whole, and other branches are folded away."""
    built = _build(project, NAVIGATION, more="vernacular_navigation_pages = 5")

    def shown(name: str) -> list[tuple[str, str]]:
        navigation = built.page(name).partition('<div class="sidebar-tree">')[2].partition("</div>")[0]
        assert navigation.count("<ul") == navigation.count("</ul>")
        assert navigation.count("<input") == navigation.count("has-children")
        return re.findall(r"toctree-l(\d)[^>]*><a[^>]*>([^<]*)", navigation)

    top = [("1", "The current guide"), ("1", "Single"), ("1", "Other `name`"), ("1", "Away")]
    top += [("1", "Two"), ("1", "tops"), ("1", "Start &amp; end")]
    below, leaves = [("2", "One “quoted” &amp; "), ("2", "Deep")], [("3", "Leaf"), ("3", "Single")]
    assert top == shown("orphan")
    assert [*top[:1], *below, *top[1:]] == shown("guide/one")
    assert [*top[:1], *below, *leaves, *top[1:]] == shown("guide/deep/leaf") == shown("single")


def test_what_is_not_known_is_left_to_furo(project: Project) -> None:
    """Where the list comes out in another way, it is Furo's on every page, and a strict build goes on."""
    change = COUNTING.replace("made.append(html) or compute(html)", "compute(html).replace('current-page', 'here')")
    without = _navigations(_build(project, more=change))

    built = _build(project, NAVIGATION, more=change)

    assert 0 == built.status, built.said
    assert without == _navigations(built)
    assert 1 == built.said.count("Furo's navigation is not what sphinx_vernacular.furo.navigation knows")


def test_another_theme_is_left_alone(project: Project) -> None:
    """There is nothing to do and nothing to say."""
    without = _navigations(_build(project, more='html_theme = "alabaster"'))

    built = _build(project, NAVIGATION, more='html_theme = "alabaster"')

    assert 0 == built.status, built.said
    assert without == _navigations(built)
