"""What a link looks like where it is shared: in a chat, or on a social network."""

from __future__ import annotations

import re
import runpy
import struct
from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup
from copies import Copy
from sphinx.util.tags import Tags

import kzref
from kzref import l10n
from tools.project import DOCS
from tools.site import publish

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.slow  # builds a copy of the repository

ADDRESS = "https://example.org/ref"


def tags(html: str) -> dict[str, str]:
    """Return what the head of a page says to machines, each once."""
    found = [
        (str(tag.get("property") or tag["name"]), str(tag["content"]))
        for tag in BeautifulSoup(html, "html.parser").select("meta[content]:is([property], [name])")
        if tag.get("name") != "viewport"  # Sphinx and Furo write one each
    ]
    assert len(dict(found)) == len(found)
    return dict(found)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """Return a site that is told its address."""
    copy = Copy(tmp_path_factory.mktemp("shared"), ("index", "manual/index", "manual/viet-nam"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KZREF_BASEURL", f"{ADDRESS}/")
        built = copy.make("html")
    assert 0 == built.returncode, built.stdout + built.stderr
    return copy


@pytest.mark.parametrize(("language", "locale"), [("en", "en_GB"), ("ar", "ar_AR"), ("vi", "vi_VN")])
def test_a_page_says_what_it_is(shared: Copy, language: kzref.Language, locale: str) -> None:
    """In its own language, with the words that search engines get, and a picture that is there."""
    name = f"{language}/manual/viet-nam.html"
    said = tags(shared.page(name))

    assert l10n.word("chapter", "viet-nam", language) == said["og:title"]
    assert said["description"] == said["og:description"]
    assert bool(re.search("[ء-ي]", said["og:description"])) is (language == "ar")
    assert (locale, f"{ADDRESS}/{name}") == (said["og:locale"], said["og:url"])
    assert f"{ADDRESS}/card-{language}.png" == said["og:image"]
    assert (shared.root / "build" / "html" / f"card-{language}.png").is_file()
    assert ("article", "summary_large_image") == (said["og:type"], said["twitter:card"])
    front = tags(shared.page(f"{language}/index.html"))
    assert (publish.word(publish.TITLE, language, "index"), "website") == (front["og:title"], front["og:type"])
    assert front["og:title"] == front["og:site_name"] == said["og:site_name"] == said["og:image:alt"]


def test_pages_without_prose_say_nothing(shared: Copy) -> None:
    """The page of the search is shared by nobody."""
    assert not [name for name in tags(shared.page("en/search.html")) if name.startswith("og:")]


def test_the_page_of_languages_names_them_all(shared: Copy) -> None:
    """It is what a link to the bare address leads to."""
    said = tags(shared.page("index.html"))

    assert said["description"] == said["og:description"]
    assert all(publish.word(publish.TITLE, language, "index") in said["description"] for language in kzref.LANGUAGES)
    assert (f"{ADDRESS}/", f"{ADDRESS}/card-en.png") == (said["og:url"], said["og:image"])


def test_without_an_address_nothing_is_said(site: Callable[[str], Path], published: Path) -> None:
    """Such addresses have to be complete; nor are there pictures that nobody sees."""
    for path in (published / "index.html", *(site(language) / "index.html" for language in kzref.LANGUAGES)):
        said = tags(path.read_text(encoding="utf-8"))
        assert "description" in said
        assert not [name for name in said if name.startswith(("og:", "twitter:"))]
    assert [] == list(published.rglob("card-*"))


def test_every_language_has_a_small_picture() -> None:
    """Of the size that all take; ``python -m tools.site.cards`` draws them."""
    pictures = {path.stem.removeprefix("card-"): path for path in (publish.HERE / "front").glob("card-*.png")}
    settings = runpy.run_path(str(DOCS / "conf.py"), {"tags": Tags()})

    assert set(kzref.LANGUAGES) == set(pictures) == set(settings["html_context"]["site_locales"])
    for path in pictures.values():
        content = path.read_bytes()
        assert content.startswith(b"\x89PNG")
        assert (1200, 630) == struct.unpack(">II", content[16:24])
        assert len(content) < 60_000
