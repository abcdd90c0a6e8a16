"""A language's life: begun, built, released, given up, and nobody else the worse for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

import pytest
from copies import Copy

from sphinx_vernacular.catalogs import lands, po
from sphinx_vernacular.catalogs.example_code import is_example

if TYPE_CHECKING:
    from pathlib import Path


PAGES = ("index", "manual/index", "manual/osce", "translating/index")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """Return a copy of the repository in which Kazakh is begun."""
    copy = Copy(tmp_path_factory.mktemp("languages"), PAGES)
    begun = copy.make("language", "KK")
    assert 0 == begun.returncode, begun.stdout + begun.stderr
    assert "KK is written kk" in begun.stdout
    return copy


@pytest.mark.parametrize(
    ("lang", "answer"),
    [
        ("", "which language?"),
        ("en", "en is the language that the pages are written in"),
        ("fr de", "one language at a time"),
        ("kz", "'kz' is no language that CLDR knows"),
        ("_", "'_' is no code of a language"),
        ("kk", "is begun already"),
        ("Vi", "is begun already"),
    ],
)
def test_what_is_no_new_language_is_refused(copy: Copy, lang: str, answer: str) -> None:
    """With a sentence, and nothing is written."""
    before = sorted(path.name for path in (copy.root / "locale").iterdir())

    refused = copy.make("language", lang)

    assert 2 == refused.returncode
    assert answer in refused.stderr
    assert 1 == len(refused.stderr.splitlines())
    assert before == sorted(path.name for path in (copy.root / "locale").iterdir())


def test_a_begun_language_is_sound(copy: Copy) -> None:
    """One form of header, all pages and words, and a check that has nothing to say."""
    catalogs = {path.stem: po.read(path) for path in (copy.root / "locale" / "kk" / "LC_MESSAGES").glob("*.po")}

    assert {"index", "kzref", "dates", "units", "sphinx"} == catalogs.keys()
    assert {"nplurals=2; plural=(n != 1);"} == {catalog.header["Plural-Forms"] for catalog in catalogs.values()}
    assert 2 == len(next(entry.msgstr for entry in catalogs["units"].messages if entry.msgctxt == "unit"))
    assert all(catalog.messages for catalog in catalogs.values())
    checked = copy.make("check", "kk")
    assert 0 == checked.returncode, checked.stdout
    assert checked.stdout.startswith("kk: nothing wrong")


def test_a_damaged_begun_language_stops_nobody_else(copy: Copy) -> None:
    """Its problems are told; the site comes without it, and a build of it alone fails."""
    damaged = copy.root / "locale" / "kk" / "LC_MESSAGES" / "index.po"
    sound = damaged.read_text(encoding="utf-8")
    damaged.write_text(sound + 'msgid "a\n', encoding="utf-8")

    checked, built, alone = copy.make("check"), copy.make("html"), copy.make("html", "kk")

    damaged.write_text(sound, encoding="utf-8")
    assert 0 == checked.returncode
    assert "locale/kk/LC_MESSAGES/index.po" in checked.stdout
    assert (0, 1) == (built.returncode, alone.returncode), built.stdout
    assert "kk: only begun, and left out of the site" in built.stdout
    assert not (copy.root / "build" / "html" / "kk").exists()
    assert "Traceback" not in built.stdout + alone.stdout


def test_a_begun_language_is_built_beside_the_others(copy: Copy) -> None:
    """It has its pages; the front page leads to the released ones alone."""
    built = copy.make("html", "kk")

    assert 0 == built.returncode, built.stdout + built.stderr
    assert 'lang="kk"' in copy.page("kk/manual/osce.html").partition("<head")[0]
    assert 'hreflang="kk"' not in copy.page("index.html") + copy.page("404.html") + copy.page("en/index.html")


def test_an_incomplete_language_is_not_released(copy: Copy) -> None:
    """What is missing is counted, and no file changes."""
    before = copy.sources()

    refused = copy.make("release", "kk")

    assert 1 == refused.returncode
    assert re.match(r"kk is not complete: \d{3,} messages are missing", refused.stdout)
    assert before == copy.sources()


def test_a_complete_language_is_released(copy: Copy) -> None:
    """The package speaks it, its examples are filled in, and the site holds; given up it can't be any more."""
    translate(copy.root / "locale" / "kk" / "LC_MESSAGES")

    released = copy.make("release", "kk")
    built = copy.make("html")

    assert 0 == released.returncode, released.stdout + released.stderr
    assert 0 == built.returncode, built.stdout + built.stderr
    assert re.search(r"kk: (\d+) examples, \1 from the catalog", built.stdout)
    assert 'hreflang="kk"' in copy.page("index.html")
    assert 2 == copy.make("forget", "kk").returncode


@pytest.mark.slow
def test_a_language_is_given_up(tmp_path: Path) -> None:
    """As if it had never been."""
    copy = Copy(tmp_path, PAGES)
    before = copy.sources()
    copy.make("language", "he")
    assert before != copy.sources()
    published = copy.root / "build" / "html" / "he"
    published.mkdir(parents=True)

    given_up = copy.make("forget", "he")

    assert 0 == given_up.returncode, given_up.stderr
    assert before == copy.sources()
    assert not published.exists()


def translate(folder: Path) -> None:
    """Make up translations that a check finds nothing wrong in: the English, in Cyrillic letters where it may be."""
    for path in folder.rglob("*.po"):
        catalog = po.read(path)
        for entry in catalog.messages:
            translated = example(entry.msgid) if is_example(entry.msgid) else made_up(entry.msgid)
            entry.msgstr = [translated] * len(entry.msgstr)
            entry.flags = []
        path.write_text(po.render(catalog.entries), encoding="utf-8")


LATIN, CYRILLIC = "abcdefghijklmnopqrstuvwxyzđıłø", "абцдефгхийклмнопқрстувўхыздило"
LETTERS = str.maketrans(LATIN + LATIN.upper(), CYRILLIC + CYRILLIC.upper())
# markup, figures, names of messages, abbreviations
KEPT = r"`[^`]*`|\{[^}]*\}|\]\([^)]*\)|<[^>]*>|%\(\w+\)s|%\w|https?://\S+|\w*[A-Z]\w*[A-Z]\w*|[\w.-]*[\d_]\w*"


def made_up(text: str) -> str:
    """Return a text with its words in other letters, and everything else as it was."""
    text = re.sub(r"\b(\d+)(?:st|nd|rd|th)\b", r"\1-ші", text)
    # a check knows what Kazakh calls the lands of a row; their names in Latin letters are no other ones
    kept = "|".join([*(rf"\b{name}\b" for name in lands.named(text)), KEPT])
    return re.sub(rf"({kept})|[^\W\d_]+", lambda match: match[1] or in_cyrillic(match[0]), text)


def in_cyrillic(word: str) -> str:
    """Return a word in Cyrillic letters, whatever stands above and below its own."""
    return "".join(each for each in normalize("NFD", word) if not combining(each)).translate(LETTERS)


def example(text: str) -> str:
    """Return an example as a translator leaves it: the code in the language, the comments translated, no output."""
    lines = [line.replace('"en"', '"kk"') for line in text.splitlines() if line.startswith((">>>", "..."))]
    return "\n".join(f">>> #{made_up(line[5:])}" if line.startswith(">>> #") else line for line in lines)
