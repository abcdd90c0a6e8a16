"""Damage to a catalog is found, with file and line, before a reader can meet it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kzref.sphinxext import catalogs, po

if TYPE_CHECKING:
    from sphinxext.conftest import Project

GOOD = """msgid ""
msgstr ""
"Language: vi\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"

#. a comment
msgid "First."
msgstr "Một."

msgid "Second {kz:value}`a` and [link](china.md) with `code`."
msgstr "Hai {kz:value}`a` và [liên kết](china.md) với `code`."
"""


def found(tmp_path: Path, text: str | bytes) -> list[tuple[int, str]]:
    """Return line and code of each problem of a catalog."""
    path = tmp_path / "page.po"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return [(problem.line, problem.code) for problem in catalogs.check(path, language="vi", complete=True)]


def test_a_sound_catalog_has_no_problems(tmp_path: Path) -> None:
    """No false alarm."""
    assert [] == found(tmp_path, GOOD)


@pytest.mark.parametrize(
    ("old", "new", "line", "code"),
    [
        ('msgstr "Một."', 'msgstr "Một.', 9, "quote"),
        ('msgstr "Một."', 'msgstr Một."', 9, "quote"),
        ('msgstr "Một."', 'msgstr "Một "hai"."', 9, "quote"),
        ('msgstr "Một."', 'msgstr "Một\\d."', 9, "escape"),
        ('msgstr "Một."', 'msgstr "Một."\nmsgstr "Một."', 10, "syntax"),
        ('msgstr "Một."', '<<<<<<< HEAD\nmsgstr "Một."\n=======\nmsgstr "Hai."\n>>>>>>> other', 9, "merge"),
        ('msgstr "Một."', 'msgstr "Một."\njunk', 10, "syntax"),
        ('msgid "First."\nmsgstr "Một."', 'msgid "First."', 9, "truncated"),
        ('\nmsgid "Second', '\nmsgid "First."\nmsgstr "Một."\n\nmsgid "Second', 11, "duplicate"),
        ('msgid ""\nmsgstr ""\n"Language: vi', 'msgid "x"\nmsgstr ""\n"Language: vi', 1, "header"),
        ("Language: vi", "Language: ar", 1, "header"),
        ("charset=utf-8", "charset=latin-1", 1, "header"),
        ("nplurals=1", "nplurals=2", 1, "header"),
        ('msgstr "Một."', 'msgstr ""', 9, "untranslated"),
        ('msgid "First."', '#, fuzzy\nmsgid "First."', 10, "fuzzy"),
        ('msgstr "Một."', 'msgstr "- Một."', 9, "block"),
        ('msgstr "Một."', 'msgstr "1. Một."', 9, "block"),
        ('msgstr "Một."', 'msgstr "Một.\\n\\nHai."', 9, "paragraph"),
        ('msgstr "Một."', 'msgstr "Một. # noqa"', 9, "noqa"),
        ('msgstr "Một."', 'msgstr "Một <script>x</script>."', 9, "html"),
        ("Hai {kz:value}`a`", "Hai {kz:value}`b`", 12, "role"),
        ("Hai {kz:value}`a`", "Hai", 12, "role"),
        ("Hai {kz:value}`a`", "Hai {kz:when}`a`", 12, "role"),
        ("](china.md) với", "](russia.md) với", 12, "link"),
        ("với `code`", "với `kode`", 12, "literal"),
    ],
)
def test_damage_is_found_where_it_is(tmp_path: Path, old: str, new: str, line: int, code: str) -> None:
    """Each class of damage has its code, and the line it is on."""
    assert old in GOOD

    assert (line, code) in found(tmp_path, GOOD.replace(old, new, 1))


def test_bytes_that_are_not_utf8(tmp_path: Path) -> None:
    """The line of the first bad byte is named."""
    assert [(9, "encoding")] == found(tmp_path, GOOD.encode().replace("Một".encode(), b"M\xf4t", 1))


def test_a_byte_order_mark(tmp_path: Path) -> None:
    """Windows editors add it, gettext refuses it."""
    assert [(1, "bom")] == found(tmp_path, "\ufeff" + GOOD)


def test_the_code_of_an_example_is_the_sources(tmp_path: Path) -> None:
    """Only the language tag and the comments of an example may change."""
    entry = '\nmsgid ""\n">>> # say\\n"\n">>> f(\\"en\\")\\n"\n"x"\nmsgstr ""\n">>> # nói\\n"\n">>> {}\\n"\n"y"\n'

    assert [] == found(tmp_path, GOOD + entry.format('f(\\"vi\\")'))
    assert "code" in [code for _, code in found(tmp_path, GOOD + entry.format('f(\\"ar\\")'))]
    assert "code" in [code for _, code in found(tmp_path, GOOD + entry.format('g(\\"vi\\")'))]


def test_placeholders_of_words(tmp_path: Path) -> None:
    """A sentence of the package keeps its placeholders."""
    entry = '\nmsgctxt "statement"\nmsgid "In {{when}} there were {{value}}."\nmsgstr "{}"\n'

    assert [] == found(tmp_path, GOOD + entry.format("{value} vào {when}."))
    assert [(16, "placeholder")] == found(tmp_path, GOOD + entry.format("{value}."))
    assert [(16, "placeholder")] == found(tmp_path, GOOD + entry.format("{value} {when} {x}."))


def test_the_command_prints_and_exits(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """FILE:LINE: [code] message, and exit 1 where something is found."""
    path = tmp_path / "vi" / "LC_MESSAGES" / "page.po"
    path.parent.mkdir(parents=True)
    path.write_text(GOOD, encoding="utf-8")
    assert 0 == catalogs.main([str(path)])

    path.write_text(GOOD.replace('"Một."', '"Một.'), encoding="utf-8")
    assert 1 == catalogs.main([str(path)])
    assert f"{path}:9: [quote] " in capsys.readouterr().out
    assert 2 == catalogs.main([])


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (lambda text: text.replace('"Một."', '"Một.'), "quote"),
        (lambda text: text.replace('msgstr "Một."', '<<<<<<< HEAD\nmsgstr "Một."'), "merge"),
        (lambda text: text.encode().replace("Một".encode(), b"M\xf4t"), "encoding"),
    ],
)
def test_a_damaged_catalog_stops_the_build(project: Project, damage: object, code: str) -> None:
    """Nothing is written where a catalog of the language can't be read."""
    project.configure("catalogs")
    project.write("index.md", "# Page\n\nFirst.\n")
    path = project.write("locale/vi/LC_MESSAGES/index.po", GOOD.rpartition("\n\n")[0] + "\n")
    assert 0 == project.build(language="vi").status
    before = {file: file.read_bytes() for file in (project.folder / "out").rglob("*.html")}

    damaged = damage(path.read_text(encoding="utf-8"))  # type: ignore[operator]
    path.write_bytes(damaged if isinstance(damaged, bytes) else damaged.encode())
    built = project.build(language="vi")

    assert 0 != built.status
    assert f"index.po:9: [{code}]" in built.said
    assert before == {file: file.read_bytes() for file in before}


def test_a_language_without_catalogs_is_an_error(project: Project) -> None:
    """A misspelt language does not become an English site."""
    project.configure("catalogs")
    project.write("index.md", "# Page\n")
    project.catalog("vi", "index", 'msgid "Page"\nmsgstr "Trang"\n')

    built = project.build(language="vn")

    assert 0 != built.status
    assert "unknown language 'vn': there are en, vi" in built.said


def test_no_stale_or_orphan_mo_is_published(project: Project) -> None:
    """Each build compiles the catalogs as they are, whatever the files' times say."""
    project.configure("catalogs")
    project.write("index.md", "# Page\n\nFirst.\n")
    path = project.catalog("vi", "index", 'msgid "First."\nmsgstr "Mới."\n')
    stale = path.with_suffix(".mo")
    stale.write_bytes(b"garbage")
    orphan = project.write("locale/vi/LC_MESSAGES/gone.mo", "x")

    built = project.build(language="vi")

    assert 0 == built.status, built.said
    assert "Mới." in built.page("index")
    assert not orphan.exists()


def test_writing_and_reading_again_changes_nothing(root: Path) -> None:
    """The catalogs in the repository have the one form in which they are written."""
    wrong = [
        path
        for path in sorted((root / "locale").rglob("*.po"))
        if po.render(po.read(path).entries) != path.read_text(encoding="utf-8")
    ]

    assert [] == wrong
