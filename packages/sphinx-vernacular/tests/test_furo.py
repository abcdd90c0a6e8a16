"""Furo's labels are in the language of the page, and nothing else of Furo changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sphinx_vernacular import furo

if TYPE_CHECKING:
    import pytest
    from projects import Project

PAGES = {
    "index.md": "# One\n\n```{toctree}\n:caption: All\ntwo\n```\n",
    "two.md": "# Two\n\n```{toctree}\nthree\n```\n",
    "three.md": "# Three\n",
}
ICONS = """
html_theme_options = {"source_repository": "https://github.com/us/it", "source_branch": "main"}
"""


def written(project: Project, more: str = "", language: str = "ar") -> str:
    """Return the page of a project that shows each label."""
    project.configure("furo", more=ICONS + more)
    for name, text in PAGES.items():
        project.write(name, text)
    built = project.build("html", language)
    assert 0 == built.status, built.said
    return built.page("two") + built.page("search")


def test_no_label_is_left_in_english(project: Project) -> None:
    """Neither those of Furo's templates nor those that it makes of titles; icons have no names of their own."""
    page = written(project)

    for words in ("Toggle", "Back to top", "Skip to content", "On this page", "View this page", "<title>Menu"):
        assert words not in page, words
    assert "إظهار صفحات «Two» أو إخفاؤها" in page
    assert '<symbol id="svg-eye"' in page
    assert '<symbol id="svg-pencil"' in page
    assert '<bdi dir="ltr"><a class="muted-link" href="https://pradyunsg.me">@pradyunsg</a>\'s</bdi>' in page
    assert "<h1>" not in page.partition("search-results")[0].rpartition("<article")[2]


def test_other_languages_get_their_words_by_gettext(project: Project) -> None:
    """A project's own catalog prevails over the one that comes along, too."""
    project.catalog("vi", "sphinx", 'msgid "Toggle site navigation sidebar"\nmsgstr "Của tôi"\n')

    page = written(project, language="vi")

    assert "Của tôi" in page
    assert "Mở hoặc đóng mục lục của trang này" in page


def test_landmarks_and_credit_are_for_the_project_to_decide(project: Project) -> None:
    """In English as well."""
    page = written(project, "vernacular_furo_landmarks = True\nvernacular_furo_credit = False\n", "en")

    assert '<aside aria-label="Site navigation" class="sidebar-drawer">' in page
    assert '<aside aria-label="On this page" class="toc-drawer' in page
    assert '<h1>Search</h1>\n<div id="search-results">' in page
    assert "pradyunsg.me" not in page
    assert "Toggle site navigation sidebar" in page


def test_english_of_a_region_is_english(project: Project) -> None:
    """Its pages are as Furo writes them."""
    ours = written(project, language="en_GB")
    project.configure("sphinx.ext.mathjax", more=ICONS)

    built = project.build("html", "en_GB", "-E")

    assert built.page("two") + built.page("search") == ours


def test_another_version_of_furo_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """An older one hides its labels in elements; one that has a label no more is information."""
    said: list[str] = []
    monkeypatch.setattr(furo, "say_once", said.append)
    monkeypatch.setattr(furo, "_", str.upper)
    page = '<html><div class="visually-hidden">Toggle site navigation sidebar</div><p id="furo-main-content">'

    assert "SITE NAVIGATION" in furo._translate(page, {})
    assert said == [f"this version of Furo has no label “{label}”" for label in furo._LABELS[1:]]
    assert "<html>Toggle" == furo._translate("<html>Toggle", {})
