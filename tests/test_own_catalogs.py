"""The catalogs of the manuals are sound, and each kind of damage to them is found.

``damage.toml`` says what is done to them.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from sphinx_vernacular.catalogs import findings, languages, po
from sphinx_vernacular.catalogs.example_code import is_example
from sphinx_vernacular.catalogs.terms import Terms
from tools.check import check_catalog

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
ROOT = HERE.parent
LANGUAGES = ("ar", "vi")
TERMS = Terms.read(ROOT / "docs" / "terms.csv")
# what single messages can have; formats are tried in the toolbox's tests, since no message here has a flag
CODES = findings.CODES - (findings.NEVER_MUTED - {"live", "noqa"}) - {"format"}


@cache
def real(language: str) -> tuple[po.Catalog, ...]:
    """Return the catalogs of a language as they stand."""
    return tuple(po.read(path) for path in sorted((ROOT / "locale" / language / "LC_MESSAGES").rglob("*.po")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogs_as_they_stand_are_sound(language: str) -> None:
    """No false alarm on anything that is translated."""
    assert [] == [
        str(problem)
        for catalog in real(language)
        for problem in check_catalog(catalog.path, language=language, terms=TERMS)
    ]


def rules() -> Iterator[Any]:
    """Yield each kind of damage, for each language that it is for, as a parameter of a test."""
    for group, listed in tomllib.loads((HERE / "damage.toml").read_text(encoding="utf-8")).items():
        for language in LANGUAGES if group == "both" else (group,):
            for number, rule in enumerate(listed, 1):
                yield pytest.param(language, rule, id=f"{language}-{group}-{number}-{rule['codes'][0]}")


def test_every_class_is_tried_on_the_real_catalogs() -> None:
    """No class of damage to a message is left out of what is done to the real catalogs."""
    done = {language: set[str]() for language in LANGUAGES}
    for language, rule in (parameter.values for parameter in rules()):
        done[language].update(rule["codes"])

    assert dict.fromkeys(LANGUAGES, CODES) == done


@pytest.mark.slow  # checks each catalog some hundred times
@pytest.mark.parametrize(("language", "rule"), list(rules()))
def test_damage_to_the_real_catalogs_is_found(tmp_path: Path, language: str, rule: dict[str, Any]) -> None:
    """One entry is damaged in each of three catalogs: the file and the line are named, and no other line."""
    tried = 0
    for catalog in real(language):
        entry = next(
            (entry for entry in catalog.messages if fits(entry, rule) and damaged(entry, rule, language)), None
        )
        if entry is None or tried == 3:
            continue
        tried += 1
        before, entry.msgstr[0] = entry.msgstr[0], damaged(entry, rule, language) or ""
        path = tmp_path / catalog.path.name
        path.write_text(po.render(catalog.entries), encoding="utf-8")
        entry.msgstr[0] = before
        at = next(each for each in po.read(path).messages if each.key == entry.key)

        problems = check_catalog(path, language=language, terms=TERMS)

        assert {problem.code for problem in problems} & set(rule["codes"]), (catalog.path.name, entry.msgid, problems)
        assert {path} == {problem.path for problem in problems}
        assert {problem.line for problem in problems} <= {at.msgstr_line, *at.msgstr_lines} | partner(rule, path)
    assert tried


def partner(rule: dict[str, Any], path: Path) -> set[int]:
    """Return the lines of the other entry, where the damage is that two are the same."""
    return {entry.msgstr_line for entry in po.read(path).messages} if rule["put"] == "@neighbour" else set()


def fits(entry: po.Entry, rule: dict[str, Any]) -> bool:
    """Say whether an entry is of the kind that a rule damages."""
    kind = "example" if is_example(entry.msgid) else "page" if entry.msgctxt is None else "words"
    has_both = re.search(rule["find"], entry.msgstr[0]) and re.search(rule.get("source", ""), entry.msgid)
    return kind == rule["in"] and entry.is_translated and entry.msgid_plural is None and has_both is not None


def damaged(entry: po.Entry, rule: dict[str, Any], language: str) -> str | None:
    """Return an entry's translation after the damage; None where there is nothing to damage."""
    text = entry.msgstr[0]
    if not rule["put"].startswith("@"):
        return re.sub(rule["find"], rule["put"], text, count=1)
    if rule["put"] == "@english":
        return entry.msgid if re.search(r"\b[a-z]{3,}\b", entry.msgid) else None
    if rule["put"] == "@other":
        return in_the_other_language(entry, language)
    if rule["put"] == "@affirmed":
        return denying(language).sub("", text)
    if rule["put"] == "@neighbour":
        return of_the_neighbour(entry, rule, language)
    return MANGLED[rule["put"]](text)


def denying(language: str) -> re.Pattern[str]:
    """Return a pattern for the words that deny in a language."""
    negation = languages.get(language).negation
    assert negation is not None
    return negation


def in_the_other_language(entry: po.Entry, language: str) -> str | None:
    """Return the translation of a message in the other language; None where it has no word of that."""
    other = next(code for code in LANGUAGES if code != language)
    match = (each for catalog in real(other) for each in catalog.messages if each.key == entry.key)
    text = next((each.msgstr[0] for each in match if each.is_translated), "")
    return text if re.search(r"[^\W\d_]", re.sub(r"\{\w+\}", "", text)) else None


def of_the_neighbour(entry: po.Entry, rule: dict[str, Any], language: str) -> str | None:
    """Return the translation of another message of the same catalog."""
    catalog = next(catalog for catalog in real(language) if any(each is entry for each in catalog.messages))
    others = (each for each in catalog.messages if fits(each, rule) and plain_and_other(each, entry))
    return next((each.msgstr[0] for each in others), None)


def read_as_western(text: str) -> str:
    """Return a text as it looks when its UTF-8 is read as a Western encoding."""
    return "".join(bytes([byte]).decode("cp1252", "replace") for byte in text.encode())


def decomposed(text: str) -> str:
    """Return a text with its marks beside the letters."""
    return unicodedata.normalize("NFD", text)


MANGLED = {"@mojibake": read_as_western, "@decomposed": decomposed}


def plain_and_other(one: po.Entry, other: po.Entry) -> bool:
    """Say whether a text could be pasted over another without a reference or a figure giving it away."""
    both = one.msgid + other.msgid
    return one is not other and len(one.msgstr[0]) > 45 and not re.search(r"[`\[{\d]", both)


def test_writing_and_reading_again_changes_nothing() -> None:
    """The catalogs in the repository have the one form in which they are written."""
    wrong = [
        path
        for path in sorted((ROOT / "locale").rglob("*.po"))
        if po.render(po.read(path).entries) != path.read_text(encoding="utf-8")
    ]

    assert [] == wrong


def test_the_termbase_is_sound() -> None:
    """Each term has a word in each language, stands there once, and forbids no other's word."""
    names = [term.words["en"] for term in TERMS.terms]
    assert [] == [name for name in names if names.count(name) > 1]
    assert [] == [term.line for term in TERMS.terms for language in LANGUAGES if not term.words[language]]
    for language in LANGUAGES:
        words = {term.words[language] for term in TERMS.terms}
        assert set() == words & {each for term in TERMS.terms for each in term.forbidden[language]}


def test_the_termbase_has_the_names_of_the_package() -> None:
    """Each name in kzref.po is in the termbase, as it is there."""
    known = {(term.words["en"], language): term.words[language] for term in TERMS.terms for language in LANGUAGES}
    for language in LANGUAGES:
        catalog = next(catalog for catalog in real(language) if catalog.path.name == "kzref.po")
        named = {
            (e.msgid, language): e.msgstr[0] for e in catalog.messages if e.msgctxt == "entity" and e.is_translated
        }

        assert {} == {key: word for key, word in named.items() if known.get(key) != word}
