"""Bringing catalogs up to date: no translation lost, nothing changed that did not change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sphinx_vernacular.catalogs import merge, po
from sphinx_vernacular.catalogs.po import Entry

if TYPE_CHECKING:
    from pathlib import Path


def template(*messages: str) -> list[Entry]:
    """Return what a page asks for."""
    return [Entry(msgid=message, msgstr=[""]) for message in messages]


def translate(path: Path, words: dict[str, str]) -> None:
    """Translate messages of a catalog, as somebody would."""
    catalog = po.read(path)
    for entry in catalog.messages:
        if entry.msgid in words:
            entry.msgstr = [words[entry.msgid]]
    path.write_text(po.render(catalog.entries), encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return catalogs of two pages, translated."""
    wanted = {"a": template("First paragraph of a page.", "Second paragraph."), "b": template("Something else.")}
    merge.update(tmp_path, "vi", wanted)
    translate(tmp_path / "a.po", {"First paragraph of a page.": "Đoạn một.", "Second paragraph.": "Đoạn hai."})
    translate(tmp_path / "b.po", {"Something else.": "Điều khác."})
    return tmp_path


def test_a_second_run_changes_nothing(folder: Path) -> None:
    """The same templates give the same files, byte for byte."""
    wanted = {"a": template("First paragraph of a page.", "Second paragraph."), "b": template("Something else.")}

    assert [] == merge.update(folder, "vi", wanted)


def test_the_ends_of_lines_are_those_of_unix(folder: Path) -> None:
    """An editor on Windows has written others: they go, and nothing else changes."""
    wanted = {"a": template("First paragraph of a page.", "Second paragraph."), "b": template("Something else.")}
    before = (folder / "a.po").read_bytes()
    (folder / "a.po").write_bytes(before.replace(b"\n", b"\r\n"))

    assert [folder / "a.po"] == merge.update(folder, "vi", wanted)
    assert before == (folder / "a.po").read_bytes()


def test_one_changed_word_changes_one_entry(folder: Path) -> None:
    """The translation stays, fuzzy, with the English it was made for."""
    before = (folder / "a.po").read_text(encoding="utf-8").split("\n\n")

    changed = merge.update(
        folder,
        "vi",
        {"a": template("First paragraph of one page.", "Second paragraph."), "b": template("Something else.")},
    )

    after = (folder / "a.po").read_text(encoding="utf-8").split("\n\n")
    assert [folder / "a.po"] == changed
    assert 1 == sum(one != other for one, other in zip(before, after, strict=True))
    entry = po.read(folder / "a.po").find("First paragraph of one page.")
    assert entry is not None
    assert (["Đoạn một."], ["fuzzy"], ['msgid "First paragraph of a page."']) == (
        entry.msgstr,
        entry.flags,
        entry.previous,
    )


def test_the_previous_english_goes_with_the_word_fuzzy(folder: Path) -> None:
    """A translator deletes the word; the lines that helped to decide go with the next run."""
    wanted = {"a": template("First paragraph of one page.", "Second paragraph."), "b": template("Something else.")}
    merge.update(folder, "vi", wanted)
    path = folder / "a.po"
    path.write_text(path.read_text(encoding="utf-8").replace("#, fuzzy\n", ""), encoding="utf-8")

    merge.update(folder, "vi", wanted)

    entry = po.read(path).find("First paragraph of one page.")
    assert entry is not None
    assert ([], ["Đoạn một."]) == (entry.previous, entry.msgstr)


def test_the_previous_english_stays_through_further_changes(folder: Path) -> None:
    """What the translation was made for is shown until somebody has looked at it."""
    for text in ("First paragraph of one page.", "The first paragraph of one page."):
        merge.update(folder, "vi", {"a": template(text, "Second paragraph."), "b": template("Something else.")})

    entry = po.read(folder / "a.po").find("The first paragraph of one page.")
    assert entry is not None
    assert ['msgid "First paragraph of a page."'] == entry.previous
    assert [] == merge.update(
        folder,
        "vi",
        {"a": template("The first paragraph of one page.", "Second paragraph."), "b": template("Something else.")},
    )


def test_a_moved_paragraph_keeps_its_translation(folder: Path) -> None:
    """A translation follows its message to another page."""
    merge.update(
        folder,
        "vi",
        {"a": template("First paragraph of a page."), "b": template("Something else.", "Second paragraph.")},
    )

    entry = po.read(folder / "b.po").find("Second paragraph.")
    assert entry is not None
    assert entry.is_translated


def test_a_renamed_page_keeps_its_translations(folder: Path) -> None:
    """The old catalog goes, the new one has its words."""
    merge.update(
        folder,
        "vi",
        {"c": template("First paragraph of a page.", "Second paragraph."), "b": template("Something else.")},
    )

    assert not (folder / "a.po").exists()
    assert all(entry.is_translated for entry in po.read(folder / "c.po").messages)


def test_translators_keep_their_notes(folder: Path) -> None:
    """Comments of translators survive."""
    path = folder / "a.po"
    path.write_text(
        path.read_text(encoding="utf-8").replace('msgid "Second', '# hỏi lại\nmsgid "Second'), encoding="utf-8"
    )

    merge.update(folder, "vi", {"a": template("Second paragraph."), "b": template("Something else.")})

    entry = po.read(path).find("Second paragraph.")
    assert entry is not None
    assert ["hỏi lại"] == entry.notes


def test_a_damaged_catalog_is_refused_and_not_rewritten(folder: Path) -> None:
    """Nothing is touched where something can't be read."""
    path = folder / "a.po"
    path.write_text(path.read_text(encoding="utf-8").replace('"Đoạn một."', '"Đoạn một.'), encoding="utf-8")
    before = {file: file.read_bytes() for file in folder.iterdir()}

    with pytest.raises(merge.DamagedError, match=r"a\.po:\d+: \[quote\]"):
        merge.update(folder, "vi", {"a": template("New.")})

    assert before == {file: file.read_bytes() for file in folder.iterdir()}


def test_what_figures_read_as_is_said_beside_the_message(tmp_path: Path) -> None:
    """An extracted comment, kept current."""
    for reading in ("57%", "58%"):
        merge.update(tmp_path, "ar", {"a": template("It is {kz:value}`x`.")}, lambda _, told=reading: [told])  # type: ignore[misc]

        assert f"#. {reading}\n" in (tmp_path / "a.po").read_text(encoding="utf-8")


def test_plural_forms_are_gnus(tmp_path: Path) -> None:
    """Arabic has six forms, under the header that every tool knows."""
    merge.update(
        tmp_path, "ar", {"a": [Entry(msgid="{n} state", msgid_plural="{n} states", msgctxt="unit", msgstr=[""])]}
    )

    catalog = po.read(tmp_path / "a.po")
    assert [] == catalog.problems
    assert 6 == len(catalog.messages[0].msgstr)
    assert catalog.header["Plural-Forms"].startswith("nplurals=6; plural=n==0 ? 0")


def test_a_message_that_comes_back_has_its_translation(folder: Path) -> None:
    """Meanwhile it is obsolete, which no reader and no check meets; nothing is kept twice."""
    whole = {"a": template("First paragraph of a page.", "Second paragraph."), "b": template("Something else.")}
    before = (folder / "a.po").read_bytes()
    merge.update(folder, "vi", {**whole, "a": template("Second paragraph.")})
    without = po.read(folder / "a.po")
    assert ["Second paragraph."] == [entry.msgid for entry in without.messages]
    assert '#~ msgstr "Đoạn một."' in (folder / "a.po").read_text(encoding="utf-8")
    assert [] == merge.update(folder, "vi", {**whole, "a": template("Second paragraph.")})

    merge.update(folder, "vi", whole)

    assert before == (folder / "a.po").read_bytes()


def test_a_change_that_is_taken_back_leaves_no_trace(folder: Path) -> None:
    """The translation is again that of its message; nobody has to look at it."""
    whole = {"a": template("First paragraph of a page.", "Second paragraph."), "b": template("Something else.")}
    before = (folder / "a.po").read_bytes()
    merge.update(folder, "vi", {**whole, "a": template("First paragraph of one page.", "Second paragraph.")})

    merge.update(folder, "vi", whole)

    assert before == (folder / "a.po").read_bytes()


def test_a_fuzzy_translation_that_goes_is_kept_too(folder: Path) -> None:
    """It waits as it was; and for the message that it was made for it is no guess."""
    whole = {"a": template("First paragraph of a page.", "Second paragraph."), "b": template("Something else.")}
    changed = {**whole, "a": template("First paragraph of one page.", "Second paragraph.")}
    merge.update(folder, "vi", changed)
    fuzzy = (folder / "a.po").read_bytes()
    merge.update(folder, "vi", {**whole, "a": template("Second paragraph.")})
    assert "#~| msgid" in (folder / "a.po").read_text(encoding="utf-8")
    assert [] == po.read(folder / "a.po").problems

    merge.update(folder, "vi", changed)
    assert fuzzy == (folder / "a.po").read_bytes()

    merge.update(folder, "vi", {**whole, "a": template("Second paragraph.")})
    merge.update(folder, "vi", whole)
    entry = po.read(folder / "a.po").find("First paragraph of a page.")
    assert entry is not None
    assert entry.is_translated
    assert "#~" not in (folder / "a.po").read_text(encoding="utf-8")


def test_obsolete_translations_can_be_forgotten(folder: Path) -> None:
    """As sphinx-intl does with ``--no-obsolete``."""
    whole = {"a": template("Second paragraph."), "b": template("Something else.")}
    merge.update(folder, "vi", whole)

    merge.update(folder, "vi", whole, obsolete=False)

    assert "#~" not in (folder / "a.po").read_text(encoding="utf-8")
