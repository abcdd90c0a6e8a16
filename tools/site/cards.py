"""Draw what a shared link shows, a picture a language: ``python -m tools.site.cards``.

Run by hand, with Playwright and a browser, when the title or the first sentence of the front page has changed;
the pictures are in the repository.
"""

from __future__ import annotations

import os
import re
import shutil
from html import escape

import kzref
from sphinx_vernacular.direction import direction
from tools.project import DOCS
from tools.site import publish

_FIRST = re.compile(r".*?[.?؟](?=\s)")


def card(language: str) -> str:
    """Return a picture as a page: title and first sentence of the front page, beside the map."""
    paragraphs = (DOCS / "index.md").read_text(encoding="utf-8").split("\n\n")
    about = publish.word(" ".join(paragraphs[1].split()), language, "index")
    first = _FIRST.match(about)
    return publish.filled(
        "card.html.in",
        language=language,
        direction=direction(language),
        title=escape(publish.word(publish.TITLE, language, "index")),
        question=escape(first[0] if first else about),
        map=publish.region_map(),
    )


def main() -> None:
    """Draw the pictures of all released languages."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as started:
        found = os.environ.get("KZREF_BROWSER") or shutil.which("chromium")
        browser = started.chromium.launch(executable_path=found, args=["--no-sandbox"])
        for language in kzref.LANGUAGES:
            page = browser.new_page(viewport={"width": 1200, "height": 630})  # what all sites take
            page.set_content(card(language))
            page.screenshot(path=publish.HERE / "front" / f"card-{language}.png")
        browser.close()


if __name__ == "__main__":
    main()
