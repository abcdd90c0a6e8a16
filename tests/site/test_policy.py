"""The policy on the page on hosting is the one that the pages work under."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SITE = ROOT / "build" / "html"
POLICY = (ROOT / "docs" / "guide" / "policy.txt").read_text(encoding="utf-8")

pytestmark = pytest.mark.usefixtures("published")


def pages() -> list[str]:
    """Return every page of the site."""
    return [path.read_text(encoding="utf-8") for path in sorted(SITE.rglob("*.html"))]


def hashes(pattern: str) -> set[str]:
    """Return the hashes of what stands between tags in the pages, as a policy names them."""
    found = {text for page in pages() for text in re.findall(pattern, page, re.DOTALL)}
    digests = (hashlib.sha256(text.encode()).digest() for text in found)
    return {f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests}


def allowed(directive: str) -> set[str]:
    """Return the hashes that the policy allows."""
    (line,) = re.findall(rf"{directive} ([^;]*)", POLICY)
    return {word for word in line.split() if word.startswith("'sha256-")}


def test_scripts_in_pages_are_those_of_the_policy() -> None:
    """No inline script but the one whose hash the policy has."""
    assert hashes(r"<script(?![^>]*\bsrc=)(?![^>]*application/ld\+json)[^>]*>(.*?)</script>") == allowed("script-src")


def test_styles_in_pages_are_those_of_the_policy() -> None:
    """No inline style sheet but the one whose hash the policy has, and no style attribute."""
    assert hashes(r"<style[^>]*>(.*?)</style>") == allowed("style-src")
    assert not [page[:200] for page in pages() if re.search(r"<[^>]+\sstyle=", page)]


def test_no_page_asks_another_host() -> None:
    """Scripts, style sheets, images and fonts are the site's own."""
    loaded = r'<(?:script|img|iframe|source)[^>]+src="(https?:)?//|<link[^>]+rel="(?:stylesheet|preload|icon)"[^>]+href="(https?:)?//'

    assert not [page[:200] for page in pages() if re.search(loaded, page)]


def test_no_event_handlers_in_attributes() -> None:
    """A handler in an attribute would be an inline script."""
    assert not [page[:200] for page in pages() if re.search(r"<[^>]+\son\w+=\"", page)]
