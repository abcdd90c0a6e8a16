"""Draw what a shared link shows, a picture a language: ``python -m tools.site.cards``.

Run by hand, with Playwright and a browser, when the title or the first sentence of the front page has changed;
the pictures are in the repository.
"""

from __future__ import annotations

import os
import re
import shutil
import struct
import zlib
from base64 import b64encode
from collections import Counter
from html import escape
from typing import TYPE_CHECKING

import kzref
from sphinx_vernacular.direction import direction
from tools.project import DOCS
from tools.site import publish

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

WIDTH, HEIGHT = 1200, 630  # what every site that shows such pictures takes
_PIXELS = """async (address) => {
  const image = new Image();
  image.src = address;
  await image.decode();
  const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  return Array.from(new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer));
}"""
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


def png(pixels: list[int]) -> bytes:
    """Return a PNG with a palette of 256 colours, which is a third of what browsers write.

    A pixel is a number, of which the lowest byte is red; what has no place in the palette becomes its nearest colour.
    """
    counted = Counter(pixels)
    palette = [pixel.to_bytes(4, "little")[:3] for pixel, _ in counted.most_common(256)]
    places = {pixel: _nearest(pixel.to_bytes(4, "little")[:3], palette) for pixel in counted}
    rows = (bytes(places[pixel] for pixel in pixels[start : start + WIDTH]) for start in range(0, len(pixels), WIDTH))
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 3, 0, 0, 0)  # a byte a pixel, of a palette
    chunks = {
        b"IHDR": header,
        b"PLTE": b"".join(palette),
        b"IDAT": zlib.compress(b"\0" + b"\0".join(rows), 9),
        b"IEND": b"",
    }
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        for name, content in chunks.items()
    )


def _nearest(colour: bytes, palette: list[bytes]) -> int:
    return min(
        range(len(palette)), key=lambda place: sum((a - b) ** 2 for a, b in zip(colour, palette[place], strict=True))
    )


def launched(playwright: Playwright) -> Browser:
    """Start the browser that ``KZREF_BROWSER`` names, or the Chromium that is found."""
    found = os.environ.get("KZREF_BROWSER") or shutil.which("chromium")
    return playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])


def main() -> None:
    """Draw the pictures of all released languages."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as started:
        browser = launched(started)
        for language in kzref.LANGUAGES:
            page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
            page.set_content(card(language))
            address = f"data:image/png;base64,{b64encode(page.screenshot()).decode()}"
            (publish.HERE / "front" / f"card-{language}.png").write_bytes(png(page.evaluate(_PIXELS, address)))
        browser.close()


if __name__ == "__main__":
    main()
