"""Damage to a catalog is found, with file and line, before a reader can meet it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from sphinx_vernacular import catalogs
from sphinx_vernacular.catalogs.__main__ import main

if TYPE_CHECKING:
    from pathlib import Path

    from projects import Project

    from sphinx_vernacular.catalogs.findings import Problem

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


ARABIC = GOOD.replace("Language: vi", "Language: ar").replace(
    "nplurals=1; plural=0;",
    "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;",
)
ARABIC = ARABIC.replace('"Một."', '"واحد."').replace("Hai {kz", "اثنان {kz").replace("[liên kết]", "[رابط]")
ARABIC = ARABIC.replace("` và [", "` و[").replace(") với `", ") مع `")


def found_in_arabic(tmp_path: Path, text: str) -> list[tuple[int, str]]:
    """Return line and code of each problem of an Arabic catalog."""
    path = tmp_path / "page.po"
    path.write_text(text, encoding="utf-8")
    return [(problem.line, problem.code) for problem in catalogs.check(path, language="ar", complete=True)]


@pytest.mark.parametrize(
    ("old", "new", "line", "code"),
    [
        ('msgstr "واحد."', 'msgstr "واحد.', 9, "quote"),
        ('msgstr "واحد."', 'msgstr واحد."', 9, "quote"),
        ('msgstr "واحد."', 'msgstr "واحد "اثنان"."', 9, "quote"),
        ('msgstr "واحد."', 'msgstr "واحد\\d."', 9, "escape"),
        ('msgstr "واحد."', 'msgstr "واحد."\nmsgstr "واحد."', 10, "syntax"),
        ('msgstr "واحد."', '<<<<<<< HEAD\nmsgstr "واحد."\n=======\nmsgstr "اثنان."\n>>>>>>> other', 9, "merge"),
        ('msgstr "واحد."', 'msgstr "واحد."\njunk', 10, "syntax"),
        ('msgid "First."\nmsgstr "واحد."', 'msgid "First."', 9, "truncated"),
        ('\nmsgid "Second', '\nmsgid "First."\nmsgstr "واحد."\n\nmsgid "Second', 11, "duplicate"),
        ('msgid ""\nmsgstr ""\n"Language: ar', 'msgid "x"\nmsgstr ""\n"Language: ar', 1, "header"),
        ("Language: ar", "Language: vi", 1, "header"),
        ("Language: ar", "Language: ar_EG", 1, "header"),
        ("charset=utf-8", "charset=windows-1256", 1, "header"),
        ("nplurals=6", "nplurals=2", 1, "header"),
        ('msgstr "واحد."', 'msgstr ""', 9, "untranslated"),
        ('msgstr "واحد."', 'msgstr "  "', 9, "empty"),
        ('msgid "First."', '#, fuzzy\nmsgid "First."', 10, "fuzzy"),
    ],
)
def test_damage_to_an_arabic_file_is_found_too(tmp_path: Path, old: str, new: str, line: int, code: str) -> None:
    """Nothing that is found in one language is passed in the other."""
    assert [] == found_in_arabic(tmp_path, ARABIC)
    assert old in ARABIC

    assert (line, code) in found_in_arabic(tmp_path, ARABIC.replace(old, new, 1))


def test_a_translation_of_spaces_alone(tmp_path: Path) -> None:
    """It shows English, also where a language is only begun."""
    path = tmp_path / "page.po"
    path.write_text(GOOD.replace('"Một."', '" "'), encoding="utf-8")

    assert [(9, "empty")] == [(found.line, found.code) for found in catalogs.check(path, language="vi")]


def test_each_form_of_a_plural_has_its_line(tmp_path: Path) -> None:
    """What is wrong with one form is told on its line; a missing form too."""
    forms = ["لا أصوات", "صوت واحد", "صوتان", "{n} أصوات", "{n} صوتًا", "{n} صوت"]
    entry = '\nmsgctxt "unit"\nmsgid "{n} vote"\nmsgid_plural "{n} votes"\n'
    entry += "".join(f'msgstr[{number}] "{form}"\n' for number, form in enumerate(forms))

    assert [] == found_in_arabic(tmp_path, ARABIC + entry)
    assert [(21, "doubled")] == found_in_arabic(tmp_path, ARABIC + entry.replace("{n} صوتًا", "{n} صوتًا من من"))
    assert [(17, "header")] == found_in_arabic(tmp_path, ARABIC + entry.rpartition("msgstr[5]")[0])


def test_the_translation_of_another_text(tmp_path: Path) -> None:
    """A long translation that stands under two texts is in the wrong place once."""
    text = "Đường biên giới giữa hai nước rất dài và đã có từ lâu."
    entry = f'\nmsgid "{{}}"\nmsgstr "{text}"\n'
    first = entry.format("The border of the two states is very long and old.")

    assert [(18, "repeated")] == found(tmp_path, GOOD + first + entry.format("Nobody knows what happened before that."))
    assert [] == found(tmp_path, GOOD + first + entry.format("The border between the two states is very long and old."))


def test_the_line_of_an_example(tmp_path: Path) -> None:
    """Of an example, the line of the code that differs is told, and that of a comment."""
    entry = '\nmsgid ""\n">>> # Say it now\\n"\n">>> f(1)\\n"\n"x"\nmsgstr ""\n">>> # {}\\n"\n">>> {}\\n"\n"y"\n'

    assert [] == found(tmp_path, GOOD + entry.format("Nói ngay", "f(1)"))
    assert [(20, "code")] == found(tmp_path, GOOD + entry.format("Nói ngay", "f(2)"))
    assert [(19, "english")] == found(tmp_path, GOOD + entry.format("Say it now", "f(1)"))


def muted(note: str, text: str = "Một một.") -> str:
    """Return a catalog with an entry that says twice what it says, and a translator's comment."""
    return GOOD.replace("#. a comment\n", f"# {note}\n#. a comment\n").replace('"Một."', f'"{text}"')


@pytest.mark.parametrize(
    ("note", "text", "expected"),
    [
        ("vernacular: ok doubled: a play on words", "Một một.", []),
        ("vernacular: ok doubled: a play on words", "Một.", [(7, "mute")]),
        ("vernacular: ok doubled:", "Một một.", [(7, "mute"), (10, "doubled")]),
        ("vernacular: ok doubled", "Một một.", [(7, "mute"), (10, "doubled")]),
        ("vernacular: ok quotes: a play on words", "Một một.", [(7, "mute"), (10, "doubled")]),
        ("vernacular: ok nonsense: a play on words", "Một một.", [(7, "mute"), (10, "doubled")]),
        ("vernacular: ok noqa: let me", "Một. # noqa", [(7, "mute"), (10, "noqa")]),
        ("a note of the translator's", "Một một.", [(10, "doubled")]),
    ],
)
def test_a_translator_mutes_a_code_and_says_why(
    tmp_path: Path, note: str, text: str, expected: list[tuple[int, str]]
) -> None:
    """One code, in one entry, with a reason; a mute without one, or of nothing, is itself a problem."""
    assert expected == found(tmp_path, muted(note, text))


def test_a_mute_is_for_one_entry(tmp_path: Path) -> None:
    """The next entry is checked as ever."""
    text = muted("vernacular: ok doubled: a play on words").replace("Hai {kz", "Hai hai {kz")

    assert [(13, "doubled")] == found(tmp_path, text)


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
    assert 0 == main([str(path)])

    path.write_text(GOOD.replace('"Một."', '"Một.'), encoding="utf-8")
    assert 1 == main([str(path)])
    assert f"{path}:9: [quote] dòng phải kết thúc" in capsys.readouterr().out
    assert 1 == main(["--lang", "en", str(path)])
    assert f"{path}:9: [quote] the line must end" in capsys.readouterr().out
    assert 2 == main([])
    assert 2 == main([str(tmp_path / "none.po")])
    assert 2 == main(["--lang", "xx", str(path)])


def test_the_command_takes_a_termbase(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One that is no termbase, or is not there, is said."""
    path = tmp_path / "locale" / "vi" / "LC_MESSAGES" / "page.po"
    path.parent.mkdir(parents=True)
    path.write_text(GOOD.replace("Một", "Nhất"), encoding="utf-8")
    terms = tmp_path / "terms.csv"
    terms.write_text("en,vi,forbidden_vi\nfirst,Một,nhất\n", encoding="utf-8")
    assert 0 == main([str(path)])

    assert 1 == main(["--terms", str(terms), "--lang", "en", str(path)])
    assert f"{path}:9: [term] the termbase does not want “Nhất”: write “Một”" in capsys.readouterr().out

    assert 2 == main(["--terms", str(tmp_path / "nothing.csv"), str(path)])
    terms.write_text("first\n", encoding="utf-8")
    assert 2 == main(["--terms", str(terms), str(path)])


def test_catalogs_without_pages_and_pages_without_catalogs(tmp_path: Path) -> None:
    """Each is named, with its path; those of Sphinx belong to no page."""
    for name in ("index", "old/page", "sphinx"):
        path = tmp_path / f"{name}.po"
        path.parent.mkdir(exist_ok=True)
        path.touch()

    problems = catalogs.strays(tmp_path, ["index", "new/page"])

    assert [(tmp_path / "old/page.po", 1, "orphan"), (tmp_path / "new/page.po", 1, "missing")] == [
        (problem.path, problem.line, problem.code) for problem in problems
    ]
    assert [] == catalogs.strays(tmp_path, ["index", "old/page"])
    assert ["orphan"] == [found.code for found in catalogs.strays(tmp_path, ["index", "old/page"], domains=[])]


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


@pytest.mark.parametrize(
    ("page", "catalog", "said"),
    [("new", "", "new.po:1: [missing] "), ("", "old", "old.po:1: [orphan] ")],
)
def test_strays_fail_a_strict_build(project: Project, page: str, catalog: str, said: str) -> None:
    """A page that has lost its catalog, or a catalog its page, does not pass unseen."""
    project.configure("catalogs")
    project.write("index.md", "# Page\n")
    project.catalog("vi", "index", 'msgid "Page"\nmsgstr "Trang"\n')
    if page:
        project.write(f"{page}.md", "---\norphan: true\n---\n\n# Page\n")
    if catalog:
        project.catalog("vi", catalog, 'msgid "Page"\nmsgstr "Trang"\n')

    built = project.build(language="vi")

    assert 0 != built.status
    assert said in built.said


def test_the_build_knows_the_termbase(project: Project) -> None:
    """A forbidden term stops it; a termbase that can't be read does too, and is named."""
    project.configure("catalogs", more='vernacular_terms = "names.csv"')
    project.write("index.md", "# First\n")
    project.catalog("vi", "index", 'msgid "First"\nmsgstr "Nhất"\n')
    terms = project.write("names.csv", "en,vi,forbidden_vi\nfirst,Một,nhất\n")
    assert "index.po:8: [term] " in project.build(language="vi").said

    terms.write_text("en,vi,forbidden_vi\nfirst,Một,hai\n", encoding="utf-8")
    assert 0 == project.build(language="vi").status

    terms.unlink()
    assert "termbase can't be read" in project.build(language="vi").said


def test_a_sound_catalog_is_not_checked_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was sound and has not changed is left; a change, another language or stricter rules count."""
    path, memory = tmp_path / "page.po", tmp_path / "doctrees" / "catalogs.json"
    path.write_text(GOOD, encoding="utf-8")
    checked: list[Path] = []

    def check(path: Path, **options: object) -> list[Problem]:
        checked.append(path)
        return []

    monkeypatch.setattr(catalogs, "check", check)

    def check_all(*, complete: bool = False) -> int:
        before = len(checked)
        catalogs._check_all(tmp_path, "vi", memory, complete=complete, terms=None)
        return len(checked) - before

    assert 1 == check_all()
    assert 0 == check_all()
    assert 1 == check_all(complete=True)
    path.write_text(GOOD.replace("Một", "Nhất"), encoding="utf-8")
    assert 1 == check_all()


def test_every_module_that_judges_a_catalog_is_part_of_the_memory(tmp_path: Path) -> None:
    """A sound catalog is checked again when a check changes, in whatever file it stands."""
    (tmp_path / "page.po").write_text(GOOD, encoding="utf-8")
    code = """
import sys
from pathlib import Path
from sphinx_vernacular import catalogs
catalogs.check(Path(sys.argv[1]), language="vi")
judges = {str(path) for path in catalogs._JUDGES}
used = {module.__file__ for name, module in sys.modules.items() if name.startswith("sphinx_vernacular.")
        and name != "sphinx_vernacular.settings"}
print(*sorted(used - judges))
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "page.po")], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == ""


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
