"""Packing takes away only what nobody sees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PAGES = ("index", "manual/china", "facts/all", "guide/data", "reference/index", "search")


@pytest.mark.parametrize("language", ["ar", "vi"])
def test_packed_pages_look_the_same(browser: Any, site: Callable[[str], Path], root: Path, language: str) -> None:
    """To the pixel: wide and narrow, light and dark, and on paper."""
    folders = (root / "build" / "stage" / "html" / language, site(language))
    changed = []
    for width, scheme, medium in ((1280, "light", "screen"), (390, "dark", "screen"), (800, "light", "print")):
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
        )
        page = context.new_page()
        page.emulate_media(media=medium)
        # a busy machine may show a page before it is painted: a difference has to stay
        changed += [
            (name, width, scheme, medium)
            for name in PAGES
            if not any(len({seen(page, folder / f"{name}.html") for folder in folders}) == 1 for _ in range(5))
        ]
        context.close()

    assert [] == changed


def seen(page: Any, path: Path) -> bytes:
    """Return a picture of a page that has come to rest."""
    page.goto(path.as_uri())
    page.evaluate(
        "document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))"
    )
    return bytes(page.screenshot(animations="disabled"))
