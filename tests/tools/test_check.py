"""What a translator breaks is told by its line: each kind of damage is done to real catalogs, in both languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from kzref.sphinxext.template import cited
from sphinx_vernacular.catalogs import po
from sphinx_vernacular.catalogs.example_code import is_example
from sphinx_vernacular.catalogs.terms import Terms
from tools import check, project
from tools.project import TERMS, catalogs_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sphinx_vernacular.catalogs.findings import Problem

DAMAGES = {
    "a word before a figure that brings it along": (
        "manual/china",
        "diện tích tranh chấp là {kz:value}",
        "diện tích tranh chấp là khoảng {kz:value}",
        "[doubled] “khoảng”",
    ),
    "ngày before a date": (
        "manual/china",
        "{kz:when}`cn-central-asia-treaty`, tại",
        "ngày {kz:when}`cn-central-asia-treaty`, tại",
        "[doubled] “ngày”",
    ),
    "a figure twice": ("kzref", "chung dài {value}.", "chung dài {value} {value}.", "[doubled] {value}"),
    "English typed over": (
        "manual/china",
        'msgid "China"',
        'msgid "Trung"',
        "[english] trang không có câu tiếng Anh này",
    ),
    "English of a fact typed over": ("kzref", 'msgid "Kazakhstan declared', 'msgid "It declared', "[english] trang"),
    "English of a unit typed over": ("units", 'msgid "{n} year"', 'msgid "{n} năm"', "[english] trang"),
    "English of the interface typed over": (
        "sphinx",
        'msgid "This page does not exist."',
        'msgid "Trang này không tồn tại."',
        "[english] không có gì quanh các trang ghi câu tiếng Anh này",
    ),
    "an output typed over": ("manual/china", "khoảng 1.000 km²", "khoảng 1.100 km²", "[output] ví dụ này"),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_what_is_typed_wrong_is_told_in_the_translators_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: str
) -> None:
    """Once, by its line."""
    name, old, new, told = DAMAGES[damage]
    sound = (catalogs_of("vi") / f"{name}.po").read_text(encoding="utf-8")
    before, found, after = sound.rpartition(old) if name != "kzref" else sound.partition(old)
    assert found

    (problem,) = problems(tmp_path, monkeypatch, "vi", name, before + new + after)

    assert told in str(problem)
    assert 0 <= before.count("\n") + 1 - problem.line <= 20  # an entry begins some lines before its words


def problems(folder: Path, monkeypatch: pytest.MonkeyPatch, language: str, name: str, text: str) -> list[Problem]:
    """Return what is wrong with a catalog that has another text."""
    path = folder / language / "LC_MESSAGES" / f"{name}.po"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(project, "LOCALE", folder)
    return check._problems(po.read(path), language, Terms.read(TERMS))


def cut(text: str) -> str:
    """Return a text without its last sentence."""
    return re.sub(r"(?<=\.) [^.]+\.$", "", text)


def before_figure(word: str) -> Callable[[po.Entry, str], None]:
    """Return what puts a word before the first figure that brings it along."""

    def edit(entry: po.Entry, language: str) -> None:
        for told in cited(entry.msgid, language):
            name, _, reading = told.partition(" = ")
            if reading.startswith(f"{word} "):
                entry.msgstr[0] = entry.msgstr[0].replace(name, f"{word} {name}", 1)
                return

    return edit


def english(change: Callable[[str], str]) -> Callable[[po.Entry, str], None]:
    """Return what types over the English."""

    def edit(entry: po.Entry, language: str) -> None:
        entry.msgid = change(entry.msgid) or entry.msgid

    return edit


def translation(pattern: str, put: str) -> Callable[[po.Entry, str], None]:
    """Return what changes a translation."""

    def edit(entry: po.Entry, language: str) -> None:
        entry.msgstr[0] = re.sub(pattern, put, entry.msgstr[0], count=1)

    return edit


def typed_over(entry: po.Entry, language: str) -> None:
    """Put the translation in the place of the English too, which is the commonest mistake of all."""
    entry.msgid = entry.msgstr[0]


# what is done, in which catalogs, to which kind of entry, and the code by which it is told
EDITS: dict[str, tuple[Callable[[po.Entry, str], None], str, bool, str]] = {
    "the translation is typed over the English": (typed_over, "manual/china", False, "english"),
    "a sentence of the English is gone": (english(cut), "manual/china", False, "english"),
    "a word of the English is gone": (
        english(lambda text: text.rpartition(" ")[0]),
        "reference/index",
        False,
        "english",
    ),
    "a word of a fact is gone": (english(lambda text: text.partition(" ")[2]), "kzref", False, "english"),
    "a word of a hedge is gone": (english(lambda text: text.partition(" ")[2]), "units", False, "english"),
    "the translation is typed over the English of the interface": (typed_over, "sphinx", False, "english"),
    "a letter of the interface is gone": (english(lambda text: text[:-1]), "sphinx", False, "english"),
    "the full stop is gone": (translation(r"\.$", ""), "manual/china", False, "punctuation"),
    "the full stop behind a bracket is gone": (translation(r"\)\.$", ")"), "kzref", False, "punctuation"),
    "the full stop behind a quotation is gone": (translation(r"([”»])\.$", r"\1"), "kzref", False, "punctuation"),
    "the full stop behind a figure is gone": (translation(r"\}\.$", "}"), "kzref", False, "punctuation"),
    "a reference stands twice": (translation(r"(\{kz:\w+\}`[^`]+`)", r"\1 \1"), "manual/china", False, "role"),
    "a word of an output is gone": (translation(r" [^ ]+$", ""), "guide/questions", True, "output"),
    "an output has a line more": (translation(r"$", "\nx"), "guide/questions", True, "output"),
    "a digit of an output is another": (
        translation(r"(?m)^((?!>>>|\.\.\.).*?)9", r"\g<1>8"),
        "guide/questions",
        True,
        "output",
    ),
}


@pytest.mark.slow  # checks catalogs some dozens of times
@pytest.mark.parametrize("language", ["ar", "vi"])
@pytest.mark.parametrize("edit", EDITS)
def test_each_kind_of_damage_is_told_by_the_line_of_its_entry(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, edit: str
) -> None:
    """Whatever its first word or its last: the first entry that can be damaged so is."""
    change, name, example, code = EDITS[edit]
    catalog = po.read(catalogs_of(language) / f"{name}.po")
    for entry in catalog.messages:
        before = entry.msgid, entry.msgstr[0]
        if is_example(entry.msgid) is example and entry.msgid_plural is None:
            change(entry, language)
        if (entry.msgid, entry.msgstr[0]) != before:
            break
    else:
        pytest.fail(f"nothing in {name} can be damaged so")

    found = problems(tmp_path, monkeypatch, language, name, po.render(catalog.entries))

    damaged = po.read(tmp_path / language / "LC_MESSAGES" / f"{name}.po").find(entry.msgid, entry.msgctxt)
    assert damaged is not None
    assert code in {problem.code for problem in found}
    assert {problem.line for problem in found} <= {damaged.line, damaged.msgstr_line, *damaged.msgstr_lines}


@pytest.mark.parametrize(("language", "word"), [("ar", "نحو"), ("ar", "أكثر من"), ("vi", "khoảng"), ("vi", "ngày")])
def test_words_that_figures_bring_along_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, word: str
) -> None:
    """In the first chapter that has such a figure."""
    change = before_figure(word)
    for path in sorted((catalogs_of(language) / "manual").glob("*.po")):
        catalog = po.read(path)
        for entry in catalog.messages:
            before = entry.msgstr[0]
            change(entry, language)
            if entry.msgstr[0] != before:
                name = path.relative_to(catalogs_of(language)).with_suffix("").as_posix()
                found = problems(tmp_path, monkeypatch, language, name, po.render(catalog.entries))
                assert ["doubled"] == [problem.code for problem in found], found
                return
    pytest.fail(f"no figure brings {word} along")
