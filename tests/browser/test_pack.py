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
    plain = root / "build" / "stage" / "html" / language
    changed = []
    for width, scheme, medium in ((1280, "light", "screen"), (390, "dark", "screen"), (800, "light", "print")):
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        page = context.new_page()
        page.emulate_media(media=medium)
        for name in PAGES:
            seen = []
            for folder in (plain, site(language)):
                page.goto((folder / f"{name}.html").as_uri())
                seen.append(page.screenshot())
            if seen[0] != seen[1]:
                changed.append((name, width, scheme, medium))
        context.close()

    assert [] == changed
