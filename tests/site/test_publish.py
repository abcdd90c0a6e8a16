"""What stands around the languages of the site."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from tools.site import publish

PAGES = {"en": {"index", "manual/china", "style-en"}, "ar": {"index", "manual/china"}, "vi": {"index"}}


def test_the_map_has_every_page_with_its_other_languages() -> None:
    """English is what readers of none of the languages get; a page of one language alone stands alone."""
    found = ET.fromstring(publish.sitemap(PAGES, "https://example.org/ref/"))  # noqa: S314  # our own
    known = {
        str(url[0].text).removeprefix("https://example.org/ref/"): {
            str(link.get("hreflang")): str(link.get("href")).removeprefix("https://example.org/ref/")
            for link in url[1:]
        }
        for url in found
    }

    assert set(known) == {f"{language}/{page}.html" for language, pages in PAGES.items() for page in pages}
    china = {"en": "en/manual/china.html", "ar": "ar/manual/china.html", "x-default": "en/manual/china.html"}
    assert china == known["ar/manual/china.html"] == known["en/manual/china.html"]
    assert {"en", "x-default"} == set(known["en/style-en.html"])


def test_a_missing_page_leads_to_every_language_from_any_depth() -> None:
    """Its links and its style sheet begin at the root of the site."""
    for address, root in (("", "/"), ("https://example.org", "/"), ("https://example.org/ref/", "/ref/")):
        page = publish.missing_page(["en", "ar", "vi"], address)
        assert f'href="{root}lead.css"' in page
        assert all(f'href="{root}{language}/index.html"' in page for language in ("en", "ar", "vi"))
    assert all(words in page for words in ("This page does not exist.", "غير موجودة", "không tồn tại"))
    assert '<li lang="ar" dir="rtl">' in page
