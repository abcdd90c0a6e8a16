"""Draw the picture of the README, one chapter in two languages: ``python -m tools.site.readme``.

Run by hand after ``make html``, with Playwright and a browser, when the chapter looks otherwise;
the picture is in the repository.
"""

from __future__ import annotations

from tools.project import BUILD, DOCS
from tools.site import cards

CHAPTER, LANGUAGES = "manual/china", ("ar", "vi")
WIDTH, HEIGHT, GAP = 700, 760, 12  # of a page


def main() -> None:
    """Draw the picture from the built site."""
    from playwright.sync_api import sync_playwright

    sources = [f"html/{language}/{CHAPTER}.html" for language in LANGUAGES]
    frames = "".join(
        f'<iframe src="{source}" style="border:0;width:{WIDTH}px;height:{HEIGHT}px"></iframe>' for source in sources
    )
    beside = BUILD / "readme.html"
    beside.write_text(f'<body style="margin:0;background:#ccc;display:flex;gap:{GAP}px">{frames}', encoding="utf-8")
    with sync_playwright() as playwright:
        browser = cards.launched(playwright)
        page = browser.new_page(viewport={"width": len(LANGUAGES) * (WIDTH + GAP) - GAP, "height": HEIGHT})
        page.goto(beside.as_uri(), wait_until="load")
        page.screenshot(path=DOCS / "_readme" / "pages.png")
        browser.close()
    beside.unlink()


if __name__ == "__main__":
    main()
