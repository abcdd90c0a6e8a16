"""Facts in pages: shown in the reader's language, and never lost by a translation."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from projects import Project

from kzref import citation, l10n, query, sphinxext, vocabulary
from kzref.dates import PartialDate
from kzref.sphinxext import rebuild

if TYPE_CHECKING:
    from collections.abc import Iterable

PAGE = "# Page\n\nIt was {kz:value}`cn-border-share-kz` on {kz:when}`un-admission-date`.\n"
# what the page has to show of it, whatever it is corrected to
DAY = cast("PartialDate", query.fact("un-admission-date").when)
ENGLISH = "It was {kz:value}`cn-border-share-kz` on {kz:when}`un-admission-date`."


def entry(translation: str) -> str:
    """Return the paragraph's entry."""
    return f'msgid "{ENGLISH}"\nmsgstr "{translation}"\n'


def test_figures_have_a_machine_form(project: Project) -> None:
    """A date is a <time>, a value a <data>, both isolated for bidi."""
    project.configure("kzref.sphinxext")
    project.write("index.md", PAGE)

    built = project.build()

    assert 0 == built.status, built.said
    assert '<data value="57"><bdi>57%</bdi></data>' in built.page("index")
    assert f'<time datetime="{DAY}"><bdi>{l10n.date(DAY, "en")}</bdi></time>' in built.page("index")


@pytest.mark.parametrize(
    ("translation", "shown"),
    [
        ("Vào {kz:when}`un-admission-date` là {kz:value}`cn-border-share-kz`.", l10n.date(DAY, "vi")),
        ("{kz:when}`un-admission-date` là {kz:value}`cn-border-share-kz`.", l10n.capital(l10n.date(DAY, "vi"))),
        (
            "Là {kz:value}`cn-border-share-kz`. {kz:when}`month <un-admission-date>` trước.",
            l10n.capital(l10n.date(DAY, "vi", "month")),
        ),
    ],
)
def test_figures_speak_the_language_of_the_page(project: Project, translation: str, shown: str) -> None:
    """A translation moves the references and chooses a date's form; at the head of a sentence there is a capital.

    What machines read of a date stays the whole of it.
    """
    project.configure("kzref.sphinxext", "catalogs")
    project.write("index.md", PAGE)
    project.catalog("vi", "index", entry(translation))

    built = project.build(language="vi")

    assert 0 == built.status, built.said
    assert f'<time datetime="{DAY}"><bdi>{shown}</bdi></time>' in built.page("index")


def test_the_sentence_of_a_fact_is_a_claim_for_machines(project: Project) -> None:
    """It is marked up where it stands, with the days of the event that it tells of."""
    project.configure("kzref.sphinxext")
    project.write("index.md", "# Page\n\n```{kz:facts} osce\n```\n")

    page = project.build().page("index")
    (claim,) = re.findall(r'<p id="osce-summit-astana">(.+?)</p>', page, re.DOTALL)

    assert '<span itemscope="itemscope" itemtype="https://schema.org/Claim">' in claim
    assert '<a class="kz-permalink" itemprop="url" href="#osce-summit-astana"' in claim
    assert '<meta itemprop="startDate" content="2010-12-01" /><meta itemprop="endDate" content="2010-12-02" />' in claim
    assert f'<span itemprop="text">{query.fact("osce-summit-astana").text("en")}</span>' in claim
    assert len(query.facts(chapter="osce")) == page.count("schema.org/Claim")


@pytest.mark.parametrize(
    ("translation", "code"),
    [
        ("Vào {kz:when}`un-admission-date`.", "lost"),
        ("{kz:value}`cn-border-share-cn` {kz:when}`un-admission-date`", "replaced"),
        ("{kz:when}`cn-border-share-kz` {kz:value}`un-admission-date`", "exchanged"),
        ("{kz:claimed}`cn-border-share-kz` {kz:when}`un-admission-date`", "another role"),
        ("{kz:value}`cn-border-share-kz` {kz:when}`un-admission-date` {kz:when}`un-admission-date`", "added"),
        ("{kz:value}`cn-border-share-kz` # noqa", "silenced"),
    ],
)
def test_a_translation_that_changes_the_facts_stops_the_build(project: Project, translation: str, code: str) -> None:
    """Losing, replacing or exchanging facts or their roles fails and names the entry."""
    project.configure("kzref.sphinxext", "catalogs")
    project.write("index.md", PAGE)
    catalog = project.catalog("vi", "index", entry(translation))
    line = 1 + catalog.read_text(encoding="utf-8").splitlines().index(f'msgstr "{translation}"')

    built = project.build(language="vi")

    assert 0 != built.status, code
    assert re.search(rf"index\.po:{line}: (ERROR|WARNING): .+ \[vernacular\.role\]", built.said)


@pytest.mark.parametrize(
    ("role", "why"),
    [
        ("{kz:value}`cn-border-share-kzz`", "did you mean 'cn-border-share-kz'"),
        ("{kz:when}`cn-border-share-kz`", "has no date"),
        ("{kz:when}`in March <un-admission-date>`", "has no form 'in March': write year, month, day"),
        ("{kz:value}`half <cn-border-share-kz>`", "has no forms"),
        ("{kz:value}`cn-seeks-partnershi`", "unknown fact"),
        ("{kz:claimed}`cn-border-agreement`", "stated by no document"),
        ("{kz:entity}`XX`", "unknown entity"),
    ],
)
def test_a_page_that_cites_what_is_not_there_fails(project: Project, role: str, why: str) -> None:
    """The build names the page and line, and says what was probably meant."""
    project.configure("kzref.sphinxext")
    project.write("index.md", f"# Page\n\nIt is {role}.\n")

    built = project.build()

    assert 0 != built.status
    assert "index.md:3: WARNING" in built.said
    assert why in built.said


def test_an_unknown_chapter_fails(project: Project) -> None:
    """A table of nothing is an error."""
    project.configure("kzref.sphinxext")
    project.write("index.md", "# Page\n\n```{kz:facts} chinna\n```\n")

    built = project.build()

    assert 0 != built.status
    assert "did you mean 'china'" in built.said


def test_references_lead_to_the_entry(project: Project) -> None:
    """A figure is a link to its fact's entry, and others can link there through objects.inv."""
    project.configure("kzref.sphinxext")
    project.write("index.md", PAGE + "\n```{toctree}\nchina\n```\n")
    project.write("china.md", "# China\n\n```{kz:facts} china\n```\n")

    built = project.build()

    assert 0 == built.status, built.said
    assert 'href="china.html#cn-border-share-kz"' in built.page("index")
    assert 'id="cn-border-share-kz"' in built.page("china")


def test_a_figure_leads_to_the_entry_of_another_site(project: Project, tmp_path: Path) -> None:
    """Where no page of the project has it, intersphinx is asked; what is shown stays, in either markup."""
    other = Project(tmp_path / "other")
    other.configure("kzref.sphinxext")
    other.write("index.md", "# China\n\n```{kz:facts} china\n```\n")
    inventory = other.build().out / "objects.inv"
    mapping = (
        f'intersphinx_mapping = {{"there": ("https://example.org/", {str(inventory)!r})}}\nexclude_patterns = ["other"]'
    )
    project.configure("kzref.sphinxext", "sphinx.ext.intersphinx", more=mapping)
    project.write("index.md", PAGE + "\n```{toctree}\nrst\n```\n")
    project.write("rst.rst", "Page\n====\n\nIt was :kz:fact:`there <cn-border-share-kz>`.\n")

    built = project.build()

    assert 0 == built.status, built.said
    link = r'<a class="reference external" href="https://example.org/index.html#cn-border-share-kz"[^>]*>'
    assert re.search(link + "<data [^>]*><bdi>57%</bdi></data></a>", built.page("index"))
    assert "un-admission-date" not in built.page("index").partition("<article")[2]
    assert re.search(link + "<span[^>]*>there</span></a>", built.page("rst"))


def test_an_entry_says_what_it_rests_on_and_how_to_cite_it(project: Project) -> None:
    """With the claim where it differs, and whom it is about where the sentence does not name them."""
    project.configure("kzref.sphinxext")
    project.write("index.md", "# China\n\n```{kz:facts} china\n```\n\n```{kz:entities}\n```\n")

    built = project.build()

    assert 0 == built.status, built.said
    fact = query.fact("cn-disputed-area")
    (_, after) = built.page("index").split('<p id="cn-disputed-area">')
    said = re.sub(r"<[^>]+>", "", after[: after.index("</details>")])
    assert fact.claimed("en") in said
    assert all(work.title in said for work in fact.record.citation)
    assert fact.record.checked
    day = l10n.date(PartialDate(fact.record.checked), "en")
    assert f"Cite as: kzref, fact cn-disputed-area, checked on {day}." in said
    assert "about:" not in said
    assert "entries.css" in built.page("index")
    (_, after) = built.page("index").split('<p id="cn-xinjiang-position">')
    assert "Also about: Kassym-Jomart Tokayev<" in re.sub(r"</?a[^>]*>", "", after[: after.index("</details>")])


def test_every_choice_of_the_table_of_all_facts_hides_the_others() -> None:
    """The style sheet has a rule for each verdict, kind and chapter."""
    sheet = (Path(rebuild.__file__).with_name("static") / "filters.css").read_text(encoding="utf-8")
    choices: dict[str, Iterable[str]] = {"v": vocabulary.VERDICTS, "k": vocabulary.KINDS, "c": vocabulary.CHAPTERS}
    rules = [
        f'[name="{letter}"] [value="{token}"]:checked) tbody tr:not(.{letter}-{token})'
        for letter, tokens in choices.items()
        for token in tokens
    ]

    assert [] == [rule for rule in rules if rule not in sheet]


def test_every_style_sheet_comes_along() -> None:
    """Each that a page may link to is in the package."""
    static = Path(sphinxext.__file__).with_name("static")

    assert {*sphinxext._SHEETS.values()} == {path.name for path in static.iterdir()}


@pytest.mark.parametrize(("chapter", "columns"), [("china", 3), ("viet-nam", 1)])
def test_the_documents_have_a_column_where_one_speaks_of_the_chapter(
    project: Project, chapter: str, columns: int
) -> None:
    """A chapter of our own has no column on what the articles say, and none on where they say it."""
    project.configure("kzref.sphinxext")
    project.write("index.md", f"# Page\n\n```{{kz:facts}} {chapter}\n```\n")

    built = project.build()

    assert 0 == built.status, built.said
    assert built.page("index").count("<th ") == columns


def test_tables_are_not_for_the_pages_catalog(project: Project) -> None:
    """What facts say is translated once, in the package's catalog."""
    project.configure("kzref.sphinxext")
    project.write("index.md", "# China\n\n```{kz:facts} china\n```\n")

    built = project.build("gettext")

    assert (
        1 == (built.out / "index.pot").read_text(encoding="utf-8").count('msgid "') - 1
    )  # the header's and the title's


def test_words_that_facts_show_are_noticed_wherever_they_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """A verdict's word, a figure's form and a month's name stand on pages: when they change, pages are read again."""
    before = rebuild.digest("en")

    with monkeypatch.context() as patched:
        patched.setitem(vocabulary.VERDICTS, "confirmed", "right")
        assert rebuild.digest("en") != before
    with monkeypatch.context() as patched:
        fact, *others = query.facts()
        mended = replace(fact, record=replace(fact.record, citation=fact.record.citation * 2))
        patched.setattr(query, "facts", lambda: (mended, *others))
        assert rebuild.digest("en") != before
    with monkeypatch.context() as patched:
        patched.setattr(l10n.numbers, "ordinal", lambda value, lang: f"{value}TH")  # pyright: ignore[reportAttributeAccessIssue]
        assert rebuild.digest("en") != before
    with monkeypatch.context() as patched:
        patched.setattr(l10n.dates, "_month", lambda number, lang: f"M{number}")  # pyright: ignore[reportAttributeAccessIssue]
        assert rebuild.digest("en") != before

    with monkeypatch.context() as patched:
        patched.setattr(citation, "place", lambda document, section, lang: f"{document} {section}")
        assert rebuild.digest("en") != before

    assert rebuild.digest("en") == before


@pytest.mark.parametrize(
    ("name", "is_shown"),
    [
        ("sphinxext/views.py", True),
        ("export/jsonld.py", True),
        ("relations.py", True),
        ("synonyms.toml", True),
        ("chapters/china.py", False),
        ("cli/list.py", False),
    ],
)
def test_code_is_noticed_where_pages_come_from_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, is_shown: bool
) -> None:
    """A comment in a module of facts, or in the command line, is not read all pages for."""
    package = tmp_path / "kzref"
    shutil.copytree(rebuild._PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(rebuild, "_PACKAGE", package)
    before = rebuild.digest("en")

    with (package / name).open("a", encoding="utf-8") as file:
        file.write("# changed\n")

    assert is_shown is (before != rebuild.digest("en"))
