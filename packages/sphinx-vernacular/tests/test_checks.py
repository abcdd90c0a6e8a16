"""Each kind of damage to a translation is found, and nothing that is right is called wrong.

The entries are data: ``corpus/bad-*.toml`` and ``corpus/good-*.toml`` have them under the code that is expected,
``corpus/damage.toml`` says what is done to the real catalogs.
"""

from __future__ import annotations

import ast
import re
import tomllib
import unicodedata
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from sphinx_vernacular import catalogs
from sphinx_vernacular.catalogs import checks, numbers, po, sayings
from sphinx_vernacular.catalogs.checks import Message
from sphinx_vernacular.catalogs.terms import Terms

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
CORPUS = HERE / "corpus"
LANGUAGES = ("ar", "vi")
TERMS = Terms.read(ROOT / "docs" / "terms.csv")

# what single messages can have; files and headers are tested in test_catalogs.py
CODES = frozenset(
    [
        "role",
        "link",
        "literal",
        "substitution",
        "footnote",
        "math",
        "html",
        "live",
        "placeholder",
        "noqa",
        "markup",
        "block",
        "paragraph",
        "number",
        "date",
        "unit",
        "percent",
        "sign",
        "english",
        "language",
        "letters",
        "mojibake",
        "bidi",
        "invisible",
        "doubled",
        "punctuation",
        "quotes",
        "normal",
        "term",
        "code",
    ]
)


def load(name: str) -> dict[str, list[dict[str, Any]]]:
    """Return the entries of a corpus by the code that they stand under."""
    return tomllib.loads((CORPUS / f"{name}.toml").read_text(encoding="utf-8"))


def entries(kind: str) -> Iterator[Any]:
    """Yield each entry of a kind as a parameter of a test."""
    for language in LANGUAGES:
        for code, group in load(f"{kind}-{language}").items():
            for number, entry in enumerate(group, 1):
                yield pytest.param(language, code, entry, id=f"{language}-{code}-{number}")


def found(path: Path, language: str, entry: dict[str, Any]) -> list[po.Problem]:
    """Return what is found in a catalog that has an entry between two sound ones."""
    header = f"Language: {language}\nContent-Type: text/plain; charset=utf-8\n"
    forms = entry["tr"] if isinstance(entry["tr"], list) else [entry["tr"]]
    texts = [
        po.Entry(msgid="", msgstr=[f"{header}Plural-Forms: {catalogs.PLURAL_FORMS[language]}\n"]),
        po.Entry(msgid=entry.get("lower", "Before."), msgstr=[""]),
        po.Entry(
            msgid=entry["en"],
            msgstr=forms,
            msgctxt=entry.get("ctx"),
            msgid_plural=entry.get("plural"),
            notes=entry.get("notes", []),
        ),
        po.Entry(msgid="Behind.", msgstr=[""]),
    ]
    path.write_text(po.render(texts), encoding="utf-8")
    return catalogs.check(path, language=language, terms=TERMS)


@pytest.mark.parametrize(("language", "code", "entry"), list(entries("bad")))
def test_damage_is_found(tmp_path: Path, language: str, code: str, entry: dict[str, Any]) -> None:
    """A damaged entry is found with its code, on its line, and is called nothing else."""
    path = tmp_path / "page.po"
    problems = found(path, language, entry)
    at = next(each for each in po.read(path).messages if each.msgid == entry["en"])

    assert {code, *entry.get("also", [])} == {problem.code for problem in problems}
    assert {path} == {problem.path for problem in problems}
    assert {problem.line for problem in problems} <= {at.msgstr_line, *at.msgstr_lines}


@pytest.mark.parametrize(("language", "code", "entry"), list(entries("good")))
def test_nothing_right_is_called_wrong(tmp_path: Path, language: str, code: str, entry: dict[str, Any]) -> None:
    """An entry that looks like damage and is right is not reported."""
    assert [] == [str(problem) for problem in found(tmp_path / "page.po", language, entry)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["bad", "good"])
def test_every_class_has_its_entries(kind: str, language: str) -> None:
    """At least three damaged and three sound entries stand under each code, in each language."""
    corpus = load(f"{kind}-{language}")

    assert CODES == corpus.keys()
    assert [] == [code for code, group in corpus.items() if len(group) < 3]


# the real catalogs


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
        for problem in catalogs.check(catalog.path, language=language, terms=TERMS)
    ]


def rules() -> Iterator[Any]:
    """Yield each kind of damage, for each language that it is for, as a parameter of a test."""
    for group, listed in load("damage").items():
        for language in LANGUAGES if group == "both" else (group,):
            for number, rule in enumerate(listed, 1):
                yield pytest.param(language, rule, id=f"{language}-{group}-{number}-{rule['codes'][0]}")


def test_every_class_is_tried_on_the_real_catalogs() -> None:
    """No class of damage to a message is left out of what is done to the real catalogs."""
    done = {language: set[str]() for language in LANGUAGES}
    for language, rule in (parameter.values for parameter in rules()):
        done[language].update(rule["codes"])

    assert dict.fromkeys(LANGUAGES, CODES | {"repeated"}) == done


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

        problems = catalogs.check(path, language=language, terms=TERMS)

        assert {problem.code for problem in problems} & set(rule["codes"]), (catalog.path.name, entry.msgid, problems)
        assert {path} == {problem.path for problem in problems}
        assert {problem.line for problem in problems} <= {at.msgstr_line, *at.msgstr_lines} | partner(rule, path)
    assert tried


def partner(rule: dict[str, Any], path: Path) -> set[int]:
    """Return the lines of the other entry, where the damage is that two are the same."""
    return {entry.msgstr_line for entry in po.read(path).messages} if rule["put"] == "@neighbour" else set()


def fits(entry: po.Entry, rule: dict[str, Any]) -> bool:
    """Say whether an entry is of the kind that a rule damages."""
    kind = "example" if catalogs.is_example(entry.msgid) else "page" if entry.msgctxt is None else "words"
    return kind == rule["in"] and entry.is_translated and entry.msgid_plural is None


def damaged(entry: po.Entry, rule: dict[str, Any], language: str) -> str | None:
    """Return an entry's translation after the damage; None where there is nothing to damage."""
    text = entry.msgstr[0]
    if not re.search(rule["find"], text):
        return None
    if not rule["put"].startswith("@"):
        return re.sub(rule["find"], rule["put"], text, count=1)
    if rule["put"] == "@english":
        return entry.msgid if re.search(r"\b[a-z]{3,}\b", entry.msgid) else None
    if rule["put"] == "@other":
        return in_the_other_language(entry, language)
    if rule["put"] == "@neighbour":
        return of_the_neighbour(entry, rule, language)
    return MANGLED[rule["put"]](text)


def in_the_other_language(entry: po.Entry, language: str) -> str | None:
    """Return the translation of a message in the other language."""
    other = next(code for code in LANGUAGES if code != language)
    match = (each for catalog in real(other) for each in catalog.messages if each.key == entry.key)
    return next((each.msgstr[0] for each in match if each.is_translated), None)


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


# what is said


def test_everything_is_said_in_every_language() -> None:
    """Each saying names the same things in English, Arabic and Vietnamese."""
    named = re.compile(r"\{\w+\}")

    assert [] == [
        key for key, texts in sayings.SAYINGS.items() if len({frozenset(named.findall(text)) for text in texts}) != 1
    ]
    assert {len(sayings.LANGUAGES)} == {len(texts) for texts in sayings.SAYINGS.values()}


def test_every_finding_has_its_words() -> None:
    """What the checks can yield is what can be said, and nothing can be said in vain."""
    sources = "".join(
        (Path(catalogs.__file__).parent / f"{name}.py").read_text(encoding="utf-8")
        for name in ("checks", "__init__", "numbers")
    )
    used = set(re.findall(r'"([a-z]+/[a-z]+)"', sources))
    for code in re.findall(r'_parity\("(\w+)"', sources):
        used |= {f"{code}/lost", f"{code}/added", f"{code}/changed"}
    of_files = {"encoding", "bom", "truncated", "duplicate", "merge", "syntax", "quote", "escape"}
    said = {key for key in sayings.SAYINGS if key.partition("/")[0] not in of_files and key != "header/none"}

    assert said == used & sayings.SAYINGS.keys()
    assert set() == {key for key in used - sayings.SAYINGS.keys() if key.partition("/")[0] in CODES}


def test_what_is_wrong_with_a_file_is_said_in_the_language_too() -> None:
    """Each problem of the reader of catalogs is known, so that it can be told in Arabic and Vietnamese."""
    source = Path(po.__file__).read_text(encoding="utf-8")
    told = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Tuple | ast.Call):
            values = node.elts if isinstance(node, ast.Tuple) else node.args
            code = next((each.value for each in values if isinstance(each, ast.Constant)), None)
            if isinstance(code, str) and re.fullmatch(
                "encoding|bom|truncated|header|duplicate|merge|syntax|quote|escape", code
            ):
                told += [(code, text) for each in values if (text := spoken(each)) and text != code]

    assert len(told) > 10
    assert [] == [text for code, text in told if sayings.again(code, text, "vi") == text]


def spoken(node: ast.expr) -> str:
    """Return a text of the source, with something in the place of what is filled in."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(spoken(part) for part in node.values)
    if isinstance(node, ast.FormattedValue):
        return "something"
    return ""


def test_a_catalog_speaks_its_language(tmp_path: Path) -> None:
    """A Vietnamese catalog's problems are told in Vietnamese, an Arabic one's in Arabic."""
    for language, word in (("vi", "hãy"), ("ar", "احذف"), ("en", "delete")):
        entry = {"en": "Now.", "tr": "# noqa"} | {"tr": {"vi": "Nay. # noqa"}.get(language, "الآن. # noqa")}
        path = tmp_path / "page.po"
        found(path, "vi" if language == "vi" else "ar", entry)
        problems = catalogs.check(path, language="vi" if language == "vi" else "ar", speak=language)

        assert word in problems[0].message


# the parts


@pytest.mark.parametrize(
    ("source", "text", "language", "kinds"),
    [
        ("It was 21.3%.", "Là 21,3%.", "vi", []),
        ("It was 21.3%.", "Là 21.3%.", "vi", ["number/notation"]),
        ("It was 1,250.", "كان ١٬٢٥٠.", "ar", []),
        ("It was 1,250.", "كان ١٢٥٫٠.", "ar", ["number/notation"]),
        ("It was 1,250 km.", "Болды 1 250 км.", "kk", ["number/lost", "number/added", "number/added"]),
        ("It was 1250 km.", "Болды 1250 км.", "kk", []),
        ("On 2 March 1992.", "1992 ж. 2 наурыз", "kk", []),
        ("Ten of them.", "Mười ba người.", "vi", ["number/word"]),
        ("Ten of them.", "Mười người.", "vi", []),
        ("Thirteen of them.", "ثلاثة عشر منهم.", "ar", []),
        ("Three of them.", "ثلاثة عشر منهم.", "ar", ["number/word"]),
        ("the 168th", "الثامن والستون بعد المئة", "ar", []),
    ],
)
def test_figures(source: str, text: str, language: str, kinds: list[str]) -> None:
    """Numbers are compared as the language writes them; by digits alone where nobody has said how."""
    assert kinds == [difference.kind for difference in numbers.compare(source, text, language)]


def test_a_plural_may_follow_either_english_form() -> None:
    """A form for one may say the one in digits, and need not."""
    for text in ("Một trang.", "1 trang.", "{n} trang."):
        message = Message.of("{n} pages", text, "vi", others=("1 page",), form=True)

        assert [] == checks.findings(message, checks.WORDS)


def test_a_termbase_says_what_it_lacks(tmp_path: Path) -> None:
    """A column or a word that is missing is an error that names the line."""
    path = tmp_path / "terms.csv"
    path.write_text("english,ar\nChina,الصين\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"terms.csv:1: a termbase has the columns"):
        Terms.read(path)

    path.write_text("en,ar,forbidden_ar\nChina,الصين,\nIran,,ايران\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"terms.csv:3: ar forbids 'ايران' and has no other word"):
        Terms.read(path)


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
