"""What a reader's phone has to load."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

from tools.bench.weight import weigh  # noqa: E402

SITE = ROOT / "build" / "html"

pytestmark = pytest.mark.usefixtures("published")


@pytest.mark.parametrize("language", ["en", "ar", "vi"])
def test_pages_are_light(language: str) -> None:
    """A chapter with all that it loads: 30 kB in ten files, after gzip; the search and all facts 60 kB."""
    pages = dict.fromkeys((SITE / language / "manual").glob("*.html"), (30_000, 10))
    # two chapters have outgrown the bound, by their sources and what happened since the articles: they may not grow on
    pages |= {SITE / language / "manual" / name: (37_000, 10) for name in ("russia.html", "united-states.html")}
    pages |= {SITE / language / name: (60_000, 12) for name in ("facts/all.html", "search.html")}
    heavy = {
        path.relative_to(SITE).as_posix(): weight
        for path, (size, requests) in pages.items()
        if (weight := weigh(path)).bytes > size or weight.requests > requests
    }

    assert len(pages) > 13
    assert {} == heavy
