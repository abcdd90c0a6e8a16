"""A page knows itself in the other languages, and says nothing where there is nothing to say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from projects import Project

RELEASED = 'vernacular_released = ["ar", "pt_BR"]\n'


def links(page: str) -> dict[str, str]:
    """Return where a page says that it is, and is in other languages."""
    found = re.findall(r'<link rel="(?:alternate" hreflang="([^"]*)|canonical)" href="([^"]*)"', page)
    return {language or "canonical": address for language, address in found}


def switch(page: str) -> list[tuple[str, str, str]]:
    """Return what the switch offers: where, in which language, and which one the page is in."""
    nav = re.search(r'<nav class="vernacular-languages".*?</nav>', page, re.DOTALL)
    return re.findall(r'<a href="([^"]*)" lang="([^"]*)" hreflang="\2"([^>]*)>', nav[0]) if nav else []


@pytest.fixture
def pages(project: Project) -> Project:
    """Return a project of two pages, one of them in a folder, with Arabic and a begun Vietnamese."""
    project.write("index.md", "# One\n\n```{toctree}\ndeep/two\n```\n")
    project.write("deep/two.md", "# Two\n\nWords.\n\n```\ncode\n```\n")
    project.catalog("ar", "index", 'msgid "One"\nmsgstr "واحد"\n')
    project.catalog("ar", "deep/two", 'msgid "Two"\nmsgstr "اثنان"\n')
    project.catalog("vi", "index", 'msgid "One"\nmsgstr "Một"\n')
    return project


def test_each_language_has_the_address_that_the_project_gives(pages: Project) -> None:
    """The page's own address, too; Read the Docs writes languages in its own way."""
    pages.configure("languages", more=RELEASED + 'vernacular_page_url = "https://example.org/{slug}/latest/{page}"')

    built = pages.build("html", "ar")

    assert 0 == built.status, built.said
    two = "https://example.org/{}/latest/deep/two.html"
    assert links(built.page("deep/two")) == {
        "canonical": two.format("ar"),
        "en": two.format("en"),
        "ar": two.format("ar"),
        "pt-BR": two.format("pt-br"),
        "x-default": two.format("en"),
    }


def test_without_an_address_languages_are_folders_beside_each_other(pages: Project) -> None:
    """The project's canonical address is its own affair; a language that is begun is not offered."""
    pages.configure("languages", more=RELEASED + 'html_baseurl = "https://example.org/en/latest/"')

    built = pages.build("dirhtml", "en")

    assert 0 == built.status, built.said
    page = (built.out / "deep/two/index.html").read_text(encoding="utf-8")
    assert links(page) == {
        "canonical": "https://example.org/en/latest/deep/two/",
        "en": "../../../en/deep/two/",
        "ar": "../../../ar/deep/two/",
        "pt-BR": "../../../pt_BR/deep/two/",
        "x-default": "../../../en/deep/two/",
    }
    assert switch(page) == [
        ("../../../en/deep/two/", "en", ' aria-current="true"'),
        ("../../../ar/deep/two/", "ar", ""),
        ("../../../pt_BR/deep/two/", "pt-BR", ""),
    ]
    assert "../ar/" == links((built.out / "index.html").read_text(encoding="utf-8"))["ar"]
    assert "vernacular-note" not in page


def test_a_begun_language_leads_back_and_is_hidden_from_search_engines(pages: Project) -> None:
    """Its pages say how much is translated, but for those that are whole."""
    pages.configure("languages", more=RELEASED)

    built = pages.build("html", "vi")

    assert 0 == built.status, built.said
    page = built.page("deep/two")
    assert "_static/vernacular-languages.css" in page
    assert (built.out / "_static" / "vernacular-languages.css").exists()
    assert {} == links(page)
    assert ["en", "ar", "pt-BR", "vi"] == [code for _, code, _ in switch(page)]
    assert "0%" in re.search(r'<aside class="vernacular-note">(.*?)</aside>', page)[1]  # type: ignore[index]
    assert "vernacular-note" not in built.page("index")


@pytest.mark.parametrize("language", ["de", "en", "en_GB"])
@pytest.mark.parametrize("theme", ["furo", "alabaster"])
def test_pages_in_a_language_without_catalogs_are_not_called_untranslated(
    project: Project, language: str, theme: str
) -> None:
    """A site of one language is as it is without the extension, whichever language that is."""
    project.write("index.md", "# Seite\n\nWorte.\n")
    more = f'html_theme = "{theme}"\nhtml_baseurl = vernacular_page_url = "https://example.org/{{page}}"\n'
    project.configure(
        "sphinx.ext.mathjax", more=f'html_theme = "{theme}"\nhtml_baseurl = "https://example.org/{{page}}"'
    )
    without = project.build("html", language).page("index")
    project.configure("languages", more=more)

    built = project.build("html", language, "-E")

    assert 0 == built.status, built.said
    assert without == built.page("index")
    assert not (built.out / "_static" / "vernacular-languages.css").exists()
    assert "the theme is not Furo" not in built.said


def test_begun_languages_are_offered_where_the_project_says_so(pages: Project) -> None:
    """To readers, not to search engines; a language comes back from where its catalog can be mended."""
    more = 'vernacular_offer_begun = True\nvernacular_catalog_url = "https://example.org/{language}/{domain}.po"\n'
    pages.configure("languages", more=RELEASED + more)

    built = pages.build("html", "ar")

    assert 0 == built.status, built.said
    page = built.page("deep/two")
    assert ["en", "ar", "pt-BR", "vi"] == [code for _, code, _ in switch(page)]
    assert {"en", "ar", "pt-BR", "x-default"} == links(page).keys()
    assert '<a class="muted-link" href="https://example.org/ar/deep/two.po">' in page


@pytest.mark.parametrize("language", ["en", "ars", "aeb", "lzh", "sr@latin", "zz"])
@pytest.mark.parametrize("builder", ["html", "epub"])
def test_a_code_that_nobody_knows_stops_no_build(pages: Project, builder: str, language: str) -> None:
    """It is offered by its code, and its pages run in the direction that is likely."""
    pages.configure(
        "languages", "rtl", "ebook", more='vernacular_offer_begun = True\nversion = "1"\nauthor = copyright = "us"\n'
    )
    for code in ("ars", "aeb", "lzh", "sr@latin", "zz"):
        pages.write(
            f"locale/{code}/LC_MESSAGES/index.po", 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n'
        )

    built = pages.build(builder, language)

    assert 0 == built.status, built.said
    page = (built.out / ("index.html" if builder == "html" else "index.xhtml")).read_text(encoding="utf-8")
    assert (language in ("ars", "aeb")) == ('dir="rtl"' in page)
    assert f'lang="{language.replace("@latin", "-Latn")}"' in page
    if builder == "html":
        assert {"en", "ar", "ars", "aeb", "lzh", "sr-Latn", "vi", "zz"} == {code for _, code, _ in switch(page)}
        assert ">Srpski (latinica)</a>" in page
        assert ">ars</a>" in page


def test_themes_that_have_no_room_say_so_once(pages: Project) -> None:
    """As information; a template of the project's may use its own ``languages``, or ours."""
    more = 'html_theme = "alabaster"\ntemplates_path = ["_templates"]\nhtml_context = {"languages": [("en", "/en")]}\n'
    pages.configure("languages", more=RELEASED + more)
    own = "{% for name, url in languages %}{{ url }}{% endfor %} {{ vernacular_languages[1].href }}"
    pages.write("_templates/page.html", "{% extends '!page.html' %}{% block body %}" + own + "{% endblock %}")

    built = pages.build("html", "en")

    assert 0 == built.status, built.said
    assert "/en ../ar/index.html" in built.page("index")
    assert "../../ar/deep/two.html" == links(built.page("deep/two"))["ar"]
    assert 1 == built.said.count("the theme is not Furo")


def test_overridden_templates_and_bridges_are_respected(pages: Project) -> None:
    """The switch is put into the page that was rendered, whoever rendered it."""
    more = 'templates_path = ["_templates"]\nhtml_theme = "child"\nhtml_theme_path = ["."]\n'
    bridge = "from sphinx.jinja2glue import BuiltinTemplateLoader\n\n\nclass Bridge(BuiltinTemplateLoader):\n    pass\n"
    pages.write("bridge.py", bridge)
    more += 'import sys\nsys.path.insert(0, __file__.rpartition("/")[0])\ntemplate_bridge = "bridge.Bridge"\n'
    pages.configure("languages", "furo", "rtl", more=RELEASED + more)
    pages.write("child/theme.toml", '[theme]\ninherit = "furo"\n')
    pages.write(
        "_templates/page.html", "{% extends '!page.html' %}{% block content %}Mine. {{ super() }}{% endblock %}"
    )

    built = pages.build("html", "ar")

    assert 0 == built.status, built.said
    page = built.page("index")
    assert "Mine." in page
    assert 3 == len(switch(page))
    assert 'dir="rtl"' in page
    assert 'aria-label="Toggle' not in page


@pytest.mark.parametrize("name", ["base.html", "page.html", "search.html", "genindex.html"])
def test_every_template_may_be_the_project_s(pages: Project, name: str) -> None:
    """By a line of its own in the theme's, or a comment: nothing is looked for in it."""
    pages.configure("languages", "furo", "rtl", "search", more=RELEASED + 'templates_path = ["_templates"]\n')
    pages.write(f"_templates/{name}", f"{{# ours #}}{{% extends '!{name}' %}}")

    built = pages.build("html", "ar")

    assert 0 == built.status, built.said
    for page in ("index", "search", "genindex"):
        assert 3 == len(switch(built.page(page)))
        assert 'dir="rtl"' in built.page(page)


@pytest.mark.parametrize(
    "url", ["https://example.org/{lang}/{page}", "https://example.org/{", "https://example.org/{}"]
)
def test_an_address_that_can_not_be_filled_in_is_refused(pages: Project, url: str) -> None:
    """With what may stand in it."""
    pages.configure("languages", more=f'vernacular_page_url = "{url}"')

    built = pages.build("html", "en")

    assert 2 == built.status
    assert "it may have {language}, {slug}, {page} and no other braces" in built.said
