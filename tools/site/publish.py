"""The whole site from its languages: each packed, and around them what belongs to none of them.

`publish` puts it in the place of ``build/html`` in one step.

That is the front page, the page for an address that does not exist, the facts as files, and, where the address
of the site is known (``KZREF_BASEURL``), the map that search engines ask for and the pictures of shared links.
"""

from __future__ import annotations

import shutil
import signal
import time
from html import escape
from multiprocessing import get_context
from pathlib import Path
from urllib.parse import urlsplit

import kzref
from kzref import export
from kzref.sphinxext.map import outlines
from sphinx_vernacular.catalogs import po
from sphinx_vernacular.direction import direction, name_of
from tools.project import LOCALE
from tools.site import pack

HERE = Path(__file__).resolve().parent
TITLE = "The foreign policy of Kazakhstan"
MISSING = "This page does not exist."


def publish(build: Path, built: dict[str, Path], pages: dict[str, set[str]], address: str) -> None:
    """Put the finished languages beside each other, and move the link ``html`` to them in one step.

    ``built`` is where each language was built, ``pages`` what it has; ``address`` is that of the site, or empty.
    """
    sites = build / "sites"
    new = sites / f"{time.time_ns():x}"
    try:
        _fill(new, built, pages, address)
    except BaseException:  # a full disk is not to be filled further, nor by who gave up
        shutil.rmtree(new, ignore_errors=True)
        raise
    link = build / "html.new"
    link.unlink(missing_ok=True)
    link.symlink_to(new.relative_to(build))
    link.replace(build / "html")
    for old in sites.iterdir():
        if old != new:
            shutil.rmtree(old)


def _fill(new: Path, built: dict[str, Path], pages: dict[str, set[str]], address: str) -> None:
    # whoever started this hears of Ctrl-C
    with get_context("fork").Pool(initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_IGN)) as pool:
        pool.starmap(_place, [(folder, new / language, pages[language]) for language, folder in built.items()])
    # readers and search engines are not led to a language that is only begun
    released: dict[str, set[str]] = {language: pages[language] for language in built if language in kzref.LANGUAGES}
    files = {
        "index.html": front_page(list(released), address),
        "404.html": missing_page(list(released), address),
        **{name: (HERE / "front" / name).read_text(encoding="utf-8") for name in ("lead.css", "lead.js")},
        **({"sitemap.xml": sitemap(released, address)} if address else {}),
        "data/facts.jsonl": export.to_jsonl(),
        "data/kzref.jsonld": export.to_jsonld(),
        **{f"data/{name}": text for name, text in export.to_csv().items()},
    }
    for name, text in files.items():
        path = new / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    if address:
        for picture in (HERE / "front").glob("card-*.png"):
            shutil.copy(picture, new)


def _place(folder: Path, site: Path, pages: set[str]) -> None:
    """Copy what Sphinx has built of one language, and pack it."""
    shutil.copytree(folder, site, ignore=shutil.ignore_patterns(".buildinfo*", "_sources"))
    # Sphinx leaves the page of a deleted source where it was
    for page in site.rglob("*.html"):
        if page.relative_to(site).with_suffix("").as_posix() not in {*pages, "search"}:
            page.unlink()
    pack.pack(site, site.name)


def front_page(languages: list[str], address: str) -> str:
    """Return the page that leads readers to their language."""
    items, titles = [], []
    for language in _ordered(languages):
        attributes = f'lang="{language}" dir="{direction(language)}" hreflang="{language}"'
        title = escape(word(TITLE, language, "index"))
        titles.append(title)
        words = f"<b>{name_of(language)}</b> <span>{title}</span>"
        items.append(f'<li><a href="{language}/index.html" {attributes}>{words}</a></li>')
    links = [f'<link rel="alternate" hreflang="{code}" href="{code}/index.html">' for code in languages]
    about = {"description": " · ".join(titles)}
    if address:
        base = address.rstrip("/")
        about |= {
            "og:type": "website",
            "og:title": TITLE,
            "og:description": about["description"],
            "og:url": f"{base}/",
            "og:image": f"{base}/card-en.png",
            "twitter:card": "summary_large_image",
        }
    return filled(
        "index.html.in",
        items="\n".join(items),
        links="\n".join(links),
        map=region_map(),
        title=TITLE,
        about="\n".join(_meta(name, content) for name, content in about.items()),
    )


def _meta(name: str, content: str) -> str:
    kind = "property" if name.startswith("og:") else "name"
    return f'<meta {kind}="{name}" content="{content}">'


def region_map() -> str:
    """Return the region without words: for what has no language."""
    shapes = outlines()
    width, height = shapes["size"]
    paths = [f'<path class="land" d="{shapes["land"]}"/>']
    for state, path in shapes["states"].items():
        here = ' class="here"' if state == "KZ" else ""
        paths.append(f'<path{here} d="{path}"/>')
    head = (
        f'<svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" fill-rule="evenodd" aria-hidden="true">'
    )
    return f"{head}{''.join(paths)}</svg>"


def missing_page(languages: list[str], address: str) -> str:
    """Return what readers get for an address that does not exist, in every language.

    It is shown at any depth, so its links begin at the root of the site.
    """
    root = urlsplit(address).path.rstrip("/") + "/"
    items = []
    for language in _ordered(languages):
        text = escape(word(MISSING, language, "sphinx"))
        title = escape(word(TITLE, language, "index"))
        link = f'<a href="{root}{language}/index.html" hreflang="{language}">{title}</a>'
        items.append(f'<li lang="{language}" dir="{direction(language)}">{text} {link}</li>')
    return filled("404.html.in", items="\n".join(items), root=root)


def sitemap(pages: dict[str, set[str]], address: str) -> str:
    """Return the map of the site: each page with its versions in the other languages."""
    base = address.rstrip("/")
    entries = []
    for language, names in pages.items():
        for name in sorted(names):
            found = {other: f"{base}/{other}/{name}.html" for other in pages if name in pages[other]}
            if "en" in found:
                found["x-default"] = found["en"]
            links = "".join(
                f'<xhtml:link rel="alternate" hreflang="{code}" href="{escape(url)}"/>' for code, url in found.items()
            )
            entries.append(f"<url><loc>{escape(found[language])}</loc>{links}</url>\n")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
        f"{''.join(entries)}</urlset>\n"
    )


def _ordered(languages: list[str]) -> list[str]:
    return sorted(languages, key=lambda code: code == "en")  # whoever reads English finds it at the end as well


def word(message: str, language: str, domain: str) -> str:
    """Return a message of a catalog in a language; in English where it is not translated."""
    if language == "en":
        return message
    entry = po.read(LOCALE / language / "LC_MESSAGES" / f"{domain}.po").find(message)
    return entry.msgstr[0] if entry and entry.is_translated else message


def filled(template: str, **words: str) -> str:
    """Return a page of ``front`` with its words."""
    text = (HERE / "front" / template).read_text(encoding="utf-8")
    for name, word in words.items():
        text = text.replace(f"{{{name}}}", word)
    return text
