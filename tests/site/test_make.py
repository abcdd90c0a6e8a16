"""The site of all languages: published whole or not at all, and never with old words."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import time
from typing import TYPE_CHECKING

import pytest
from copies import Copy

import kzref
from tools.bench.weight import loaded

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.slow  # builds copies of the repository


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """Return a copy of the repository with a few pages, built once."""
    copy = Copy(tmp_path_factory.mktemp("site"))
    built = copy.make("html")
    assert 0 == built.returncode, built.stdout + built.stderr
    return copy


@pytest.fixture(autouse=True)
def _as_it_was(site: Copy) -> Iterator[None]:
    """Whatever a test does to the sources is undone after it."""
    before = site.sources()
    yield
    after = site.sources()
    for path in after.keys() - before.keys():
        path.unlink()
    for path, content in before.items():
        if after.get(path) != content:
            path.write_bytes(content)


def site_of(copy: Copy) -> dict[str, str]:
    """Return every file that readers get, by a sum of what is in it."""
    folder = (copy.root / "build" / "html").resolve()
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_equal_sources_make_equal_pages(site: Copy) -> None:
    """Built at once, built again with nothing changed, and after a change and its reversal: the same bytes."""
    clean = site_of(site)
    assert 0 == site.make("html").returncode
    assert clean == site_of(site)

    chapter, catalog = "src/kzref/chapters/china.py", "locale/vi/LC_MESSAGES/kzref.po"
    site.replace(chapter, "SHARE_KZ = 57", "SHARE_KZ = 58")
    site.replace(catalog, 'msgstr "Trung Quốc"', 'msgstr "Trung Hoa"')
    for command in ("examples", "accept", "html"):
        assert 0 == site.make(command).returncode, command
    assert clean != site_of(site)
    site.replace(chapter, "SHARE_KZ = 58", "SHARE_KZ = 57")
    site.replace(catalog, 'msgstr "Trung Hoa"', 'msgstr "Trung Quốc"')
    for command in ("examples", "accept", "html"):
        assert 0 == site.make(command).returncode, command

    assert clean == site_of(site)


def test_ctrl_c_in_a_first_build_leaves_the_site_and_the_next_build_whole(site: Copy) -> None:
    """Stopped while pages are written: one line, no process left, and the next build makes the same site."""
    clean = site_of(site)
    shutil.rmtree(site.root / "build" / "doctrees")
    shutil.rmtree(site.root / "build" / "stage")
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # what a shell runs with & inherits a deaf ear
    running = subprocess.Popen(
        site.command("html"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, **site.place
    )
    signal.signal(signal.SIGINT, before)
    read = site.root / "build" / "doctrees" / "ar-html" / "environment.pickle"
    while not read.exists() and running.poll() is None:  # what has been read is written down, and no page is
        time.sleep(0.01)
    os.killpg(running.pid, signal.SIGINT)
    said = running.communicate(timeout=60)[1].decode()  # pyright: ignore[reportAttributeAccessIssue]

    assert 130 == running.returncode, said
    assert 1 == len(said.strip().splitlines()), said
    assert clean == site_of(site)
    with pytest.raises(ProcessLookupError):
        os.killpg(running.pid, 0)
    built = site.make("html")
    assert 0 == built.returncode, built.stdout
    assert clean == site_of(site)


def test_two_builds_at_once_wait_for_each_other(site: Copy) -> None:
    """The second says so, and goes on when the first has ended."""
    with (site.root / "build" / ".lock").open("w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        second = subprocess.Popen(site.command("html", "en"), stdout=subprocess.PIPE, text=True, **site.place)
        assert second.stdout is not None
        assert "waiting for another build to end\n" == second.stdout.readline()
    said = second.communicate(timeout=120)[0]

    assert 0 == second.returncode
    assert "built: " in said


def test_a_stale_example_stops_the_build(site: Copy) -> None:
    """An output that was edited in a catalog: its line, the difference alone, and the way out."""
    name = "locale/vi/LC_MESSAGES/manual/china.po"
    site.replace(name, "khoảng 1.000 km²", "khoảng 1.100 km²")

    built = site.make("html", "vi")

    assert 1 == built.returncode
    assert re.search(rf"^{name}:\d+:$", built.stdout, re.MULTILINE)
    assert re.search(r"^Expected:\n.*1\.100 km².*\nGot:\n.*1\.000 km²", built.stdout, re.MULTILINE)
    assert "vi: 1 failed; make examples lang=vi fills in what the examples print" in built.stdout
    assert len(built.stdout.splitlines()) < 20, built.stdout


def test_a_changed_sentence_stops_the_build_until_it_is_accepted(site: Copy) -> None:
    """Whether an example shows it or not."""
    name = "locale/vi/LC_MESSAGES/kzref.po"
    site.replace(name, "diện tích thuộc về Kazakhstan", "diện tích là của Kazakhstan")

    built = site.make("html", "vi")

    assert 1 == built.returncode
    assert "[vi] cn-border-share-kz." in built.stdout
    assert "if this is meant: make accept" in built.stdout


def test_every_language_is_there_and_knows_the_others(site: Copy) -> None:
    """A page links to itself in the other languages, for readers and for machines."""
    for language in ("en", "ar", "vi"):
        page = site.page(f"{language}/manual/china.html")
        for other in ("en", "ar", "vi"):
            assert f'hreflang="{other}" href="../../{other}/manual/china.html"' in page
            assert f'href="../../{other}/manual/china.html" lang="{other}"' in page
        assert 'hreflang="x-default"' in page
    assert 'dir="rtl"' in site.page("ar/manual/china.html").partition("<head")[0]
    assert "dir=" not in site.page("vi/manual/china.html").partition("<head")[0]


def test_the_front_page_leads_with_and_without_javascript(site: Copy) -> None:
    """A plain list of links, and a script of its own file."""
    page = site.page("index.html")

    assert all(f'href="{language}/index.html"' in page for language in ("en", "ar", "vi"))
    assert '<script src="lead.js" defer></script>' in page


def test_words_that_are_not_translated_stop_the_build(site: Copy) -> None:
    """A changed page whose catalog was not brought up to date is named, each time; readers keep the last good site."""
    before = (site.root / "build" / "html").resolve()
    site.replace("docs/manual/china.md", "# China\n", "# The China of old\n")

    built = site.make("html", "vi")
    again = site.make("html", "vi")

    assert 0 != built.returncode
    assert "manual/china.md:1: WARNING: not translated into vi: “The China of old”" in built.stdout
    assert (built.returncode, built.stdout) == (again.returncode, again.stdout)
    assert before == (site.root / "build" / "html").resolve()


def test_code_keeps_its_direction(site: Copy) -> None:
    """Style sheets of the Arabic site name no side that Furo meant as a beginning or an end."""
    pages = (site.root / "build" / "html" / "ar").resolve().rglob("*.html")
    sheets = {sheet for page in pages for sheet in loaded(page) if sheet.suffix == ".css"}
    rules = "".join(sheet.read_text(encoding="utf-8") for sheet in sheets)

    assert "margin-inline-start" in rules
    assert "margin-left" not in rules
    assert "margin-left" in site.page("vi/_static/site.css")


def test_a_page_that_does_not_exist_is_said_in_every_language(site: Copy) -> None:
    """Its links begin at the root: a host shows it at any depth."""
    page = site.page("404.html")

    for language, words in (("en", "does not exist"), ("ar", "غير موجودة"), ("vi", "không tồn tại")):
        assert words in page
        assert f'href="/{language}/index.html"' in page


def test_a_page_says_its_facts_to_machines(site: Copy) -> None:
    """Claims have the ids of their entries, an event its days; the page of all facts is a dataset with its files."""
    claims = site.claims("ar/manual/osce.html")
    facts = kzref.facts(chapter="osce")
    assert set(claims) == {f"#{fact.id}" for fact in facts}
    assert all(claims[f"#{fact.id}"]["text"] == fact.text("ar") for fact in facts)
    summit = claims["#osce-summit-astana"]
    assert ("2010-12-01", "2010-12-02") == (summit["startDate"], summit["endDate"])
    assert 'itemprop="about" itemscope="itemscope" itemtype="https://schema.org/Event"' in site.page(
        "ar/manual/osce.html"
    )

    (dataset,) = site.linked("vi/facts/all.html")
    assert "Dataset" == dataset["@type"]
    assert dataset["description"].startswith("Các dữ kiện về chính sách đối ngoại")
    folder = site.root / "build" / "html" / "vi" / "facts"
    assert dataset["distribution"]
    published = json.loads(site.page("data/kzref.jsonld"))["@graph"][0]
    assert dataset["version"] == published["version"], "the page speaks of other data than the files beside it"
    assert all((folder / file["contentUrl"]).is_file() for file in dataset["distribution"])


def test_a_failing_language_leaves_the_last_good_site(site: Copy) -> None:
    """Nothing is replaced where one language can't be built, and the line is named."""
    before = (site.root / "build" / "html").resolve()
    name = "locale/ar/LC_MESSAGES/manual/china.po"
    sound = (site.root / name).read_text(encoding="utf-8")
    damaged = sound.replace('msgid "China"\nmsgstr "الصين"', 'msgid "China"\nmsgstr "الصين')
    line = 1 + damaged.splitlines().index('msgstr "الصين')
    (site.root / name).write_text(damaged, encoding="utf-8")

    built = site.make("html", "ar")

    assert 0 != built.returncode
    assert re.search(rf"manual/china\.po:{line}: .*quote\]", built.stdout)
    assert before == (site.root / "build" / "html").resolve()
    assert "الصين" in site.page("ar/manual/china.html")


def test_the_page_of_a_deleted_source_goes(site: Copy) -> None:
    """What Sphinx leaves behind is not published."""
    (site.root / "docs" / "passing.md").write_text("# kzref\n", encoding="utf-8")
    site.replace("docs/index.md", "translating/index\n", "translating/index\npassing\n")
    for catalogs in (site.root / "locale" / code / "LC_MESSAGES" for code in ("ar", "vi")):
        head = (catalogs / "facts" / "all.po").read_text(encoding="utf-8").partition("\n\n")[0]
        (catalogs / "passing.po").write_text(head + '\n\nmsgid "kzref"\nmsgstr "kzref"\n', encoding="utf-8")
    built = site.make("html")
    assert 0 == built.returncode, built.stdout
    assert "kzref" in site.page("vi/passing.html")

    for path in (*site.root.glob("locale/*/LC_MESSAGES/passing.po"), site.root / "docs" / "passing.md"):
        path.unlink()
    site.replace("docs/index.md", "translating/index\npassing\n", "translating/index\n")
    built = site.make("html", "vi")

    assert 0 == built.returncode, built.stdout
    assert not (site.root / "build" / "html" / "vi" / "passing.html").exists()


def test_a_misspelt_language_is_an_error(site: Copy) -> None:
    """No English site under a wrong name."""
    built = site.make("html", "arr")

    assert 0 != built.returncode
    assert "the manuals are in en, ar, vi" in built.stderr


def test_changed_words_reach_every_page_that_shows_them(site: Copy) -> None:
    """A fact, kzref.po and sphinx.po: refused until they are accepted, and then no page has the old words."""
    before = (site.root / "build" / "html").resolve()
    site.replace("src/kzref/chapters/china.py", "SHARE_KZ = 57", "SHARE_KZ = 58")
    site.replace("locale/vi/LC_MESSAGES/kzref.po", 'msgstr "đã xác nhận"', 'msgstr "được xác nhận rồi"')
    with (site.root / "locale/ar/LC_MESSAGES/sphinx.po").open("a", encoding="utf-8") as words:
        words.write('\nmsgid "On this page"\nmsgstr "هنا في هذه الصفحة"\n')
    refused = site.make("html")
    assert 1 == refused.returncode
    assert "[en, ar, vi] cn-border-share-kz.claim.quantity: 57 | percent | - -> 58 | percent | -" in refused.stdout
    assert "if this is meant: make accept" in refused.stdout
    assert before == (site.root / "build" / "html").resolve()

    assert 0 == site.make("examples").returncode
    assert 0 == site.make("accept").returncode
    catalogs = [path.read_text(encoding="utf-8") for path in site.root.glob("locale/*/LC_MESSAGES/**/*.po")]
    assert not [text for text in catalogs if re.search("^#,.*fuzzy", text, re.MULTILINE)], "nothing waits for anybody"
    built = site.make("html")

    assert 0 == built.returncode, built.stdout
    for language in ("en", "ar", "vi"):
        assert "58%" in site.page(f"{language}/manual/china.html")
        assert "42%" in site.page(f"{language}/manual/china.html")
    pages = sorted((site.root / "build" / "html" / "vi" / "manual").glob("*.html"))
    stale = '<span class="kz-verdict kz-confirmed">đã xác nhận</span>'
    assert not [page.name for page in pages if stale in page.read_text(encoding="utf-8")]
    assert "được xác nhận rồi" in site.page("vi/manual/china.html")
    pages = sorted((site.root / "build" / "html" / "ar" / "manual").glob("*.html"))
    without = [page.stem for page in pages if "هنا في هذه الصفحة" not in page.read_text(encoding="utf-8")]
    assert [] == without
