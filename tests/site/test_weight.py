"""What a reader's phone has to load."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.bench import bounds
from tools.bench.weight import weigh

SITE = Path(__file__).parents[2] / "build" / "html"

pytestmark = pytest.mark.usefixtures("published")


@pytest.mark.parametrize("language", ["en", "ar", "vi"])
def test_pages_are_light(language: str) -> None:
    """Each page with all that it loads, after gzip, as `tools.bench.bounds` has it."""
    pages: dict[Path, tuple[int, int]] = dict.fromkeys((SITE / language / "manual").glob("*.html"), bounds.CHAPTER)
    pages[SITE / language / "manual" / "russia.html"] = bounds.LONGEST_CHAPTER
    pages[SITE / language / "facts" / "all.html"] = bounds.ALL_FACTS
    pages[SITE / language / "search.html"] = bounds.SEARCH
    heavy = {
        path.relative_to(SITE).as_posix(): weight
        for path, (size, requests) in pages.items()
        if (weight := weigh(path)).bytes > size or weight.requests > requests
    }

    assert len(pages) > 13
    assert {} == heavy
