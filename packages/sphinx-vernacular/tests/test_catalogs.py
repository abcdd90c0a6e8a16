"""Damage to a catalog is found, with file and line, before a reader can meet it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from sphinx_vernacular import catalogs
from sphinx_vernacular.catalogs import findings, memory, po
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


def test_an_empty_line_within_an_entry(tmp_path: Path) -> None:
    """The string of a message may come behind one, and the next message never belongs to the one before it."""
    apart = GOOD.replace('msgid "First."', 'msgctxt "a"\n\nmsgid "First."\n').replace('msgid ""', 'msgid ""\n\n', 1)
    (tmp_path / "a.po").write_text(apart, encoding="utf-8")

    assert [] == found(tmp_path, apart)
    assert [("a", "First.", "Một.")] == [
        (entry.msgctxt, entry.msgid, entry.msgstr[0]) for entry in po.read(tmp_path / "a.po").messages[:1]
    ]
    for cut in ('msgid "First."\n\n', 'msgctxt "a"\nmsgid "First."\n\n', 'msgid "First."\n\n# of the next\n'):
        text = GOOD.replace('msgid "First."\nmsgstr "Một."\n\n', cut)
        assert [(8 + cut.count("\n", 0, cut.index("\n\n") + 1), "truncated")] == found(tmp_path, text)
    assert "syntax" in {code for _, code in found(tmp_path, GOOD.replace('msgid "First."\n', "\n"))}


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
        ('msgstr "Một."', 'msgstr ""', 9, "untranslated"),
        ('msgid "First."', '#, fuzzy\nmsgid "First."', 10, "fuzzy"),
        ('msgstr "Một."', 'msgstr "- Một."', 9, "block"),
        ('msgstr "Một."', 'msgstr "1. Một."', 9, "block"),
        ('msgstr "Một."', 'msgstr "Một.\\n\\nHai."', 9, "paragraph"),
        ('msgstr "Một."', 'msgstr "Một. # noqa"', 9, "noqa"),
        ('msgstr "Một."', 'msgstr "<<<<<<< HEAD\\nMột."', 9, "merge"),
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


def test_the_files_of_the_pages_tell_their_markup(tmp_path: Path) -> None:
    """Single backticks are no code on a page whose name ends in .rst, however many there are."""
    path = tmp_path / "page.po"
    text = GOOD.partition("#. a comment")[0] + '#: page.{}:1\nmsgid "Two `ways`."\nmsgstr "Hai `cách`."\n'
    for suffix, codes in (("md", ["literal"]), ("rst", [])):
        path.write_text(text.format(suffix), encoding="utf-8")

        assert codes == [problem.code for problem in catalogs.check(path, language="vi")]

    number = text.replace("Two", "2. Two").replace("Hai", "2. Hai").replace("`", "")
    for suffix, codes in (("md", ["block"]), ("py", [])):  # a program has no lists
        path.write_text(number.format(suffix), encoding="utf-8")

        assert codes == [problem.code for problem in catalogs.check(path, language="vi")]


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

    path = tmp_path / "kept.po"  # the tag may belong to what the example shows
    path.write_text(GOOD + entry.format('f(\\"en\\")  # nay'), encoding="utf-8")
    assert [(findings.Level.STYLE, "code")] == [(each.level, each.code) for each in catalogs.check(path, language="vi")]


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


@pytest.mark.parametrize("language", ["ar", "vi", "fr", "pt_BR", "sr@latin"])
def test_no_language_has_to_be_complete(tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str) -> None:
    """The command says what is missing where it is asked, of every language alike."""
    path = tmp_path / "locale" / language / "LC_MESSAGES" / "page.po"
    path.parent.mkdir(parents=True)
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
    path.write_text(f'{header}msgid "First"\nmsgstr ""\n', encoding="utf-8")

    assert 0 == main([str(path)])
    assert "" == capsys.readouterr().out
    assert 1 == main(["--complete", "--lang", "en", str(path)])
    assert "[untranslated]" in capsys.readouterr().out


def test_a_table_that_nobody_has_named_is_no_termbase(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    """Any project may have a ``terms.csv``, beside its catalogs or its pages."""
    project.configure("catalogs")
    project.write("index.md", "# First\n")
    catalog = project.catalog("vi", "index", 'msgid "First"\nmsgstr "Nhất"\n')
    for folder in ("", "docs/", "locale/", "locale/vi/"):
        project.write(f"{folder}terms.csv", "a,b,c\n1,2,3\n")

    assert 0 == main([str(catalog)])
    assert 0 == project.build("html", "vi").status
    assert "" == capsys.readouterr().out


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        ("fr", "See `this guide`_, `PyPI`_.", "Voir `ce guide`_, `PyPI`_."),
        ("es", "See `this guide`_.", "Véase `esta guía`_."),
        ("fa", "See `this guide`__.", "`این راهنما`__ را ببینید."),
        ("ru", "See `this guide`_.", "См. `это руководство`_."),
        ("zh_Hans", "See `this guide`_.", "参见 `本指南`_。"),
        ("he", "See `this guide`_.", "ראו `המדריך`_."),
        ("fa", "The forms are here.", "فرم\u200cها اینجا هستند."),
        ("fr", "Use bandersnatch with get-pip.py.", "Utilisez bandersnatch avec get-pip.py."),
        ("uk", "Use cibuildwheel with get-pip.py.", "Використовуйте cibuildwheel з get-pip.py."),
        ("es", 'He says \\"yes\\".', 'Dice \\"sí\\".'),
        ("pt_BR", "He says “yes”.", 'Diz \\"sim\\".'),
        ("es", "He says “yes”.", "Dice «sí»."),
    ],
)
def test_what_every_translator_may_write(tmp_path: Path, language: str, source: str, text: str) -> None:
    """Words of references, names, joiners within words and quotation marks of the language, whoever checks them."""
    path = tmp_path / language / "LC_MESSAGES" / "page.po"
    path.parent.mkdir(parents=True)
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
    path.write_text(f'{header}#: ../page.rst:1\nmsgid "{source}"\nmsgstr "{text}"\n', encoding="utf-8")

    assert 0 == main([str(path)])


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


def test_one_bad_file_or_entry_silences_no_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What can't be read is said, and the rest is checked; a folder means all of its catalogs."""
    text = GOOD.replace('"Một."', '"Một.').replace("](china.md) với", "](russia.md) với")
    assert [(9, "quote"), (12, "link")] == found(tmp_path, text)

    other = tmp_path / "below" / "vi" / "LC_MESSAGES" / "other.po"
    other.parent.mkdir(parents=True)
    other.write_text("\ufeff" + GOOD.replace("](china.md) với", "](russia.md) với"), encoding="utf-8")
    assert 2 == main([str(tmp_path / "none.po"), str(tmp_path / "below")])
    captured = capsys.readouterr()
    assert "none.po" in captured.err
    assert f"{other}:1: [bom]" in captured.out
    assert f"{other}:12: [link]" in captured.out


def test_the_command_says_what_it_is_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Style on request, a code or a level left out, another markup; what does not exist is refused."""
    path = tmp_path / "page.po"
    path.write_text(GOOD.replace('"Một."', '"Một \\"hai\\" 5."').replace("vi\\n", "vi_VN\\n"), encoding="utf-8")

    def said(*options: str) -> list[str]:
        main([*options, str(path)])
        return re.findall(r"\[(\w+)\]", capsys.readouterr().out.partition("msgid")[0])

    assert ["number"] == said()
    assert ["number", "quotes"] == said("--style")
    assert ["number", "quotes"] == said("--error", "quotes")
    assert [] == said("--off", "number")
    assert [] == said("--off", "warning")
    assert ["number", "quotes"] == said("--style", "--markup", "myst")
    assert 2 == main(["--off", "nothing/at-all", str(path)])
    capsys.readouterr()
    assert 2 == main(["--off", "qoutes", str(path)])
    assert "'qoutes' is no finding of catalogs: did you mean 'quotes'?" in capsys.readouterr().err
    assert 2 == main(["--check", "house:nothing", str(path)])
    assert 2 == main(["--markup", "html", str(path)])


@pytest.mark.parametrize(
    ("rule", "codes"),
    [
        ("nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5)", []),
        ("nplurals = 6; plural = n<3 ? n : n%100<=10 && n%100>2 ? 3 : n%100<3 ? 5 : 4;", []),
        (
            "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100<3 ? 4 : 5;",
            ["header"],
        ),
        ("nplurals=6; plural=n/0;", ["header"]),
        ("nplurals=6; plural=__import__('os');", ["header"]),
    ],
)
def test_a_plural_rule_is_what_it_says_of_each_number(tmp_path: Path, rule: str, codes: list[str]) -> None:
    """However it is written; where a catalog has no plural it does not matter."""
    path = tmp_path / "page.po"
    forms = "".join(f'msgstr[{number}] "{{n}} سفن"\n' for number in range(6))
    text = re.sub("nplurals=6.*;", rule, ARABIC) + f'\nmsgid "{{n}} ship"\nmsgid_plural "{{n}} ships"\n{forms}'
    path.write_text(text, encoding="utf-8")
    assert codes == [problem.code for problem in catalogs.check(path, language="ar")]

    path.write_text(re.sub("nplurals=6.*;", rule, ARABIC), encoding="utf-8")
    assert [] == catalogs.check(path, language="ar")


def test_a_reference_that_is_filled_in_is_not_muted(tmp_path: Path) -> None:
    """A translator may leave out a link, and no fact; and gives a fact no words of its own."""
    path = tmp_path / "page.po"
    note = "# vernacular: ok role: said before\n"
    entry = '\n{}msgid "It is {{kz:value}}`a` or {{ref}}`b`."\nmsgstr "{}"\n'
    for text, codes in (
        ("Là {kz:value}`a`.", []),
        ("Là {ref}`b`.", ["role"]),
        ("Là {kz:value}`mười <a>` hoặc {ref}`cái kia <b>`.", ["role"]),
        ("Là {kz:value}`a` hoặc {ref}`cái kia <b>`.", ["mute"]),
    ):
        path.write_text(GOOD + entry.format(note, text), encoding="utf-8")
        assert codes == [problem.code for problem in catalogs.check(path, language="vi", filled_domains=["kz"])], text


def test_a_fuzzy_translation_that_readers_are_shown(tmp_path: Path) -> None:
    """It is checked where Sphinx is told to use it."""
    path = tmp_path / "page.po"
    path.write_text(GOOD.replace('msgid "First."', '#, fuzzy\nmsgid "First."').replace('"Một."', '"Một 5."'), "utf-8")

    assert [] == catalogs.check(path, language="vi")
    assert ["number"] == [problem.code for problem in catalogs.check(path, language="vi", use_fuzzy=True)]


# --- in a build

VIETNAMESE = """msgid "Page"
msgstr "Trang"

msgid "It has 57 pages."
msgstr "{}"
"""


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (lambda text: text.replace('"Một."', '"Một.'), "quote"),
        (lambda text: text.replace('msgstr "Một."', '<<<<<<< HEAD\nmsgstr "Một."'), "merge"),
        (lambda text: text.encode().replace("Một".encode(), b"M\xf4t"), "encoding"),
    ],
)
def test_a_damaged_catalog_stops_the_build(project: Project, damage: object, code: str) -> None:
    """Nothing is written where a catalog of the language can't be read, and nothing is said but what is wrong."""
    project.configure("catalogs")
    project.write("index.md", "# Page\n\nFirst.\n")
    damaged = damage(GOOD.rpartition("\n\n")[0] + "\n")  # type: ignore[operator]
    path = project.write("locale/vi/LC_MESSAGES/index.po", "")
    path.write_bytes(damaged if isinstance(damaged, bytes) else damaged.encode())

    built = project.build("html", "vi", "-q")

    assert 2 == built.status
    assert [f"{path}:9: ERROR: "] == [line[: len(f"{path}:9: ERROR: ")] for line in built.said.splitlines() if line]
    assert f"[vernacular.{code}]" in built.said
    assert not (built.out / "index.html").exists()


def test_a_build_stops_at_errors_alone(project: Project) -> None:
    """A number is a warning with a type of its own; a matter of style is said where a setting asks for it."""
    project.configure("catalogs")
    project.write("index.md", "# Page\n\nIt has 57 pages.\n")
    project.catalog("vi", "index", VIETNAMESE.format('Có  75 \\"trang\\".'))

    built = project.build("html", "vi", "-q")
    assert "index.po:11: WARNING: " in built.said
    assert "[vernacular.number]" in built.said
    assert "[vernacular.quotes]" not in built.said
    assert "trang" in built.page("index")

    project.configure("catalogs", more='suppress_warnings = ["vernacular.number"]')
    assert 0 == project.build("html", "vi").status

    project.configure("catalogs", more='vernacular_checks = {"style": "error", "number": "off", "punctuation": "off"}')
    built = project.build("html", "vi", "-q")
    assert 2 == built.status
    assert ["quotes"] == [line.rpartition("vernacular.")[2][:-1] for line in built.said.splitlines() if line]

    project.configure("catalogs", more="vernacular_checks = {'number': 'error'}; suppress_warnings = ['vernacular']")
    built = project.build("html", "vi", "-q")
    assert 2 == built.status
    assert "errors that suppress_warnings hides (vernacular.number)" in built.said

    project.configure("catalogs", more='vernacular_checks = {"qoutes": "off"}')
    assert "did you mean 'quotes'?" in project.build("html", "vi", "-q").said

    wrong = {'{"quotes": "loud"}': "'loud' is no level for 'quotes'", '["quotes"]': "['quotes'] is no dict such as"}
    for setting, said in wrong.items():
        project.configure("catalogs", more=f"vernacular_checks = {setting}")
        built = project.build("html", "vi", "-q")
        assert said in built.said
        assert "Traceback" not in built.said


@pytest.mark.parametrize(
    ("page", "catalog", "said"),
    [("new", "", "new.po:1: WARNING: "), ("", "old", "old.po:1: WARNING: ")],
)
def test_strays_fail_a_strict_build_of_a_released_language(
    project: Project, page: str, catalog: str, said: str
) -> None:
    """A page that has lost its catalog, or a catalog its page, does not pass unseen; a language that is begun may."""
    project.configure("catalogs", more='vernacular_released = ["vi"]')
    project.write("index.md", "# Page\n")
    project.catalog("vi", "index", 'msgid "Page"\nmsgstr "Trang"\n')
    if page:
        project.write(f"{page}.md", "---\norphan: true\n---\n\n# Page\n")
    if catalog:
        project.catalog("vi", catalog, 'msgid "Page"\nmsgstr "Trang"\n')

    built = project.build(language="vi")

    assert 0 != built.status
    assert said in built.said
    assert 0 == project.build("html", "vi", "-E", "-D", "vernacular_strict=0").status


def test_the_build_knows_the_termbase(project: Project) -> None:
    """A forbidden term is a warning; a termbase that can't be read stops the build and is named."""
    project.configure("catalogs", more='from pathlib import Path\nvernacular_terms = Path("names.csv")')
    project.write("index.md", "# First\n")
    project.catalog("vi", "index", 'msgid "First"\nmsgstr "Nhất"\n')
    terms = project.write("names.csv", "en,vi,forbidden_vi\nfirst,Một,nhất\n")
    assert "[vernacular.term]" in project.build(language="vi").said

    terms.write_text("en,vi,forbidden_vi\nfirst,Một,hai\n", encoding="utf-8")
    assert 0 == project.build(language="vi").status

    terms.unlink()
    built = project.build(language="vi")
    assert "termbase can't be read" in built.said
    assert "Traceback" not in built.said


def test_a_sound_catalog_is_not_checked_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was sound and has not changed is left; a change, or stricter rules, count."""
    path, kept = tmp_path / "page.po", tmp_path / "doctrees" / "catalogs.json"
    path.write_text(GOOD, encoding="utf-8")
    checked: list[Path] = []

    def check(path: Path, **options: object) -> list[Problem]:
        checked.append(path)
        return []

    monkeypatch.setattr(memory, "check", check)

    def count(*, complete: bool = False) -> int:
        before = len(checked)
        remembered = memory.Memory(kept, complete)
        remembered.check(path, {}, language="vi", complete=complete)
        remembered.write()
        return len(checked) - before

    assert 1 == count()
    assert 0 == count()
    assert 1 == count(complete=True)
    path.write_text(GOOD.replace("Một", "Nhất"), encoding="utf-8")
    assert 1 == count()


def test_every_file_that_judges_a_catalog_is_part_of_the_memory(tmp_path: Path) -> None:
    """A sound catalog is checked again when a check or a language changes, in whatever file it stands."""
    (tmp_path / "page.po").write_text(GOOD, encoding="utf-8")
    code = """
import sys
from pathlib import Path
from sphinx_vernacular import catalogs
from sphinx_vernacular.catalogs import memory
catalogs.check(Path(sys.argv[1]), language="vi")
judges = {str(path) for path in memory.JUDGES}
used = {module.__file__ for name, module in sys.modules.items() if name.startswith("sphinx_vernacular.")
        and name != "sphinx_vernacular.settings"}
print(*sorted(used - judges))
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "page.po")], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == ""
    assert {"en.toml", "vi.py"} <= {path.name for path in memory.JUDGES}


def test_a_language_without_catalogs(project: Project) -> None:
    """Its pages stay in the source's language, which is said; a released language has to have some."""
    project.configure("catalogs")
    project.write("index.md", "# Page\n")
    project.catalog("vi", "index", 'msgid "Page"\nmsgstr "Trang"\n')

    built = project.build(language="vn")
    assert 1 == built.said.count("there are no catalogs in 'vn'")
    assert "There are en, vi; sphinx-intl update" in built.said
    assert "[vernacular.language]" in built.said
    assert "Page" in built.page("index")
    assert 0 == project.build("gettext", "vn").status
    assert 0 == project.build("html", "en").status

    project.configure("catalogs", more='vernacular_released = ["vn"]')
    built = project.build("html", "vn", "-q")
    assert 2 == built.status
    assert 1 == len([line for line in built.said.splitlines() if line])


def test_what_is_compiled_says_what_its_catalog_says(project: Project) -> None:
    """Whatever the files' times say; a file that was not made from a catalog stays as it is."""
    project.configure("catalogs")
    project.write("index.md", "# Page\n\nFirst.\n")
    project.write("other.md", "---\norphan: true\n---\n\n# Page\n\nFirst.\n")
    path = project.catalog("vi", "index", 'msgid "First."\nmsgstr "Mới."\n')
    other = project.catalog("vi", "other", 'msgid "First."\nmsgstr "Khác."\n')
    path.with_suffix(".mo").write_bytes(b"garbage")
    foreign = project.write("locale/vi/LC_MESSAGES/vendor.mo", "somebody else's")
    script = project.write("locale/vi/LC_MESSAGES/sphinx.js", "// somebody else's")

    built = project.build(language="vi")
    assert 0 == built.status, built.said
    assert "Mới." in built.page("index")
    assert "Khác." in built.page("other")

    other.unlink()
    built = project.build("html", "vi", "-E")
    assert "First." in project.build("html", "vi", "-E").page("other")
    assert not other.with_suffix(".mo").exists()
    assert "somebody else's" == foreign.read_text(encoding="utf-8")
    assert "// somebody else's" == script.read_text(encoding="utf-8")


def test_words_around_the_pages_that_were_read_too_early_are_a_warning(project: Project) -> None:
    """Sphinx has read them before they are compiled anew; the build goes on, and the next one has them."""
    project.configure("catalogs")
    project.write("index.rst", "Page\n====\n\n.. versionadded:: 2\n")
    catalog = project.catalog("vi", "sphinx", 'msgid "Added in version %s"\nmsgstr "Có từ %s"\n')
    project.catalog("vi", "index", 'msgid "Page"\nmsgstr "Trang"\n')
    assert "Có từ 2" in project.build(language="vi").page("index")
    catalog.write_text(catalog.read_text(encoding="utf-8").replace("Có từ", "Kể từ"), encoding="utf-8")
    os.utime(catalog, (0, 0))  # older than what was compiled from it, as after a checkout

    built = project.build(language="vi")

    assert "it is compiled anew: build again to see its words [vernacular.stale]" in built.said
    assert "Trang" in built.page("index")
    again = project.build(language="vi")
    assert 0 == again.status, again.said
    assert "Kể từ 2" in again.page("index")


def test_who_compiles_by_himself_keeps_his_files(project: Project) -> None:
    """Without ``gettext_auto_build`` nothing is compiled here, and nothing deleted."""
    project.configure("catalogs", more="gettext_auto_build = False")
    project.write("index.md", "# Page\n")
    project.catalog("vi", "index", 'msgid "Page"\nmsgstr "Trang"\n')
    catalog = project.catalog("vi", "other", 'msgid "Page"\nmsgstr "Trang"\n')
    compiled = project.write("locale/vi/LC_MESSAGES/other.mo", "somebody else's")
    assert 0 == project.build(language="vi").status

    catalog.unlink()

    assert 0 == project.build("html", "vi", "-E").status
    assert "somebody else's" == compiled.read_text(encoding="utf-8")
    assert not (compiled.parent / "index.mo").exists()


def test_the_words_around_the_pages_are_those_of_the_catalog(project: Project) -> None:
    """Sphinx reads sphinx.mo first: what is stale there is told, and shown on no page once it is built again."""
    project.configure("catalogs")
    project.write("index.md", "# Page\n\n```{note}\nFirst.\n```\n")
    project.catalog("vi", "index", 'msgid "Page"\nmsgstr "Trang"\n')
    path = project.catalog("vi", "sphinx", 'msgid "Note"\nmsgstr "Lưu ý"\n')
    text = path.read_text(encoding="utf-8")

    def title() -> str:
        return project.build("html", "vi").page("index").partition('admonition-title">')[2].partition("<")[0]

    assert title() == "Lưu ý"
    path.write_text(text.replace("Lưu ý", "Nhớ"), encoding="utf-8")
    assert title() == "Nhớ"

    path.write_text(text, encoding="utf-8")
    os.utime(path, (1, 1))  # as a copy or a checkout may leave it
    assert "sphinx.mo was not what sphinx.po says" in project.build("html", "vi").said
    assert title() == "Lưu ý"

    path.unlink()
    assert "sphinx.mo was made from a sphinx.po that is gone" in project.build("html", "vi").said
    assert title() == "Ghi chú"
    assert not path.with_suffix(".mo").exists()
    assert 0 == project.build("html", "vi").status


def test_a_build_without_headers_says_so_once(project: Project) -> None:
    """Where no catalog has one, the project does without; where one alone lacks it, it is lost and stops the build."""
    project.configure("catalogs")
    project.write("index.md", "# Page\n")
    project.write("other.md", "---\norphan: true\n---\n\n# Page\n")
    for name in ("index", "other"):
        path = project.write(f"locale/vi/LC_MESSAGES/{name}.po", f'#: ../{name}.md:1\nmsgid "Page"\nmsgstr "Trang"\n')

    built = project.build("html", "vi", "-q")

    assert ["WARNING"] == re.findall(r": (\w+): .*\[vernacular\.header\]", built.said)
    assert "Trang" in built.page("other")

    path.unlink()
    project.catalog("vi", "other", 'msgid "Page"\nmsgstr "Trang"\n')
    built = project.build("html", "vi", "-q")
    assert ["ERROR"] == re.findall(r": (\w+): .*\[vernacular\.header\]", built.said)
    assert 2 == built.status


def test_every_folder_and_every_region_of_a_language(project: Project) -> None:
    """Several ``locale_dirs`` are looked at; ``vi_VN`` has the checks of Vietnamese, and pages of rst those of rst."""
    project.configure("catalogs", more='locale_dirs = ["first", "second"]')
    project.write("index.md", "# Page\n\nIt has 57 pages.\n")
    project.write(
        "more.rst", ":orphan:\n\nPage\n====\n\nRead `this guide`_ and :term:`that`.\n\n.. _this guide: x.html\n"
    )
    project.write("first/vi_VN/LC_MESSAGES/more.po", GOOD.partition("#. a")[0].replace("vi", "vi_VN"))
    more = (
        'msgid "Read `this guide`_ and :term:`that`."\nmsgstr "Hãy đọc `hướng dẫn này`_ và :term:`cái kia <that>`."\n'
    )
    header = GOOD.partition("#. a")[0].replace("vi", "vi_VN")
    project.write("first/vi_VN/LC_MESSAGES/more.po", header + more)
    project.write("second/vi_VN/LC_MESSAGES/index.po", header + VIETNAMESE.format("Có 57,5 trang."))

    built = project.build("html", "vi_VN", "-q")

    assert ["number"] == re.findall(r"\[vernacular\.(\w+)\]", built.said)
    assert "second/vi_VN/LC_MESSAGES/index.po:11: WARNING: số ở đây là 57,5" in built.said


WHOLE = """# Page

![A red dot](dot.png)

```{toctree}
:caption: All pages

Another page <more>
```
"""
WHOLE_CATALOG = """msgid "Page"
msgstr "Trang"

msgid "A red dot"
msgstr "Một chấm đỏ"

msgid "All pages"
msgstr "Mọi trang"

msgid "Another page"
msgstr "Trang khác"
"""
FUNCTION = """More
====

.. py:function:: warm(heat)

   It warms.

   :param heat: How hot.
"""


def test_what_is_translated_is_not_called_untranslated(project: Project) -> None:
    """Captions, the words of images, labels of Sphinx's own: no warning, and a page that is whole says so."""
    project.configure("catalogs", more='vernacular_released = ["vi"]')
    project.write("index.md", WHOLE)
    project.write("dot.png", "")
    project.write("more.rst", FUNCTION)
    project.catalog("vi", "index", WHOLE_CATALOG)
    words = {"More": "Thêm", "It warms.": "Nó làm ấm.", "How hot.": "Nóng đến mức nào."}
    project.catalog("vi", "more", "".join(f'msgid "{en}"\nmsgstr "{vi}"\n\n' for en, vi in words.items()))
    project.write("show.py", "def setup(app):\n    app.connect('doctree-resolved', show)\n\n\n" + SHOW)

    more = 'vernacular_released = ["vi"]\nimport sys\nsys.path.insert(0, ".")\nextensions.append("show")'
    project.configure("catalogs", more=more.replace('"."', f"{str(project.folder)!r}"))
    built = project.build("html", "vi")
    assert 0 == built.status, built.said
    assert {"index (4, 4)", "more (2, 2)"} == set(re.findall(r"(\w+ \(\d+, \d+\))", built.said))

    project.catalog("vi", "index", WHOLE_CATALOG.partition('msgid "A red')[0])
    built = project.build("html", "vi", "-D", "vernacular_strict=0")
    assert "index (1, 4)" in built.said
    assert "[vernacular.untranslated]" in project.build("html", "vi", "-E").said


LABELS = """More
====

.. py:function:: warm(heat)

   It warms.

   :param heat: How hot.
   :chef: Somebody.

.. glossary::

   salt
      White.
"""


def test_a_reference_that_is_said_twice_may_be_said_once(project: Project) -> None:
    """A translator mutes the check with a reason, and Sphinx has nothing to say beside it."""
    project.configure("catalogs", more="vernacular_references = True")
    project.write(
        "index.rst", "Page\n====\n\n.. _oven:\n\nOven\n----\n\nOpen the :ref:`oven`, look into the :ref:`oven`.\n"
    )
    entry = 'msgid "Open the :ref:`oven`, look into the :ref:`oven`."\nmsgstr "Mở :ref:`oven` và nhìn vào đó."\n'
    project.catalog("vi", "index", entry)
    assert "[vernacular.role]" in project.build("html", "vi").said

    project.catalog("vi", "index", "# vernacular: ok role: said before\n" + entry)
    built = project.build("html", "vi")
    assert 0 == built.status, built.said
    assert "nhìn vào đó" in built.page("index")


def test_a_label_of_the_projects_own_is_missed_and_the_line_is_told(project: Project) -> None:
    """Sphinx translates its labels alone; a term has no line, and is told with that of its glossary."""
    project.configure("catalogs", more='vernacular_released = ["vi"]\nvernacular_checks = {"untranslated": "off"}')
    project.write("index.rst", LABELS)
    words = {
        "More": "Thêm",
        "It warms.": "Nó làm ấm.",
        "How hot.": "Nóng thế nào.",
        "Somebody.": "Ai đó.",
        "White.": "Trắng.",
    }
    text = "".join(f'msgid "{en}"\nmsgstr "{vi}"\n\n' for en, vi in words.items())
    project.catalog("vi", "index", text)

    said = project.build("html", "vi").said

    assert ["9", "12"] == re.findall(r"index\.rst:(\d*): WARNING: not translated into vi", said)
    project.catalog("vi", "index", text + 'msgid "chef"\nmsgstr "đầu bếp"\n\nmsgid "salt"\nmsgstr "muối"\n')
    built = project.build("html", "vi")
    assert 0 == built.status, built.said


@pytest.mark.parametrize(("compact", "domains"), [(True, ["index", "deep"]), ("all", ["all"])])
def test_a_catalog_may_have_several_pages(project: Project, compact: bool | str, domains: list[str]) -> None:
    """Sphinx's ``gettext_compact``: no page lacks its catalog, none is a stray, and a second build writes nothing."""
    more = f'gettext_compact = {compact!r}\nvernacular_released = ["vi"]\nmyst_heading_anchors = 2\n'
    project.configure("catalogs", "myst", "examples", "languages", more=more)
    project.write(
        "index.md", "# Page\n\n## Same\n\n## Also\n\n[](deep/two.md#days)\n\n```{toctree}\ndeep/two\ndeep/three\n```\n"
    )
    project.write("deep/two.md", "# Two\n\n## Days\n\n```{doctest}\n>>> 1  # one\n1\n```\n")
    project.write("deep/three.rst", "Three\n=====\n\nThe `list <https://example.org>`_.\n")
    entry = 'msgid "{}"\nmsgstr "{}"\n\n'
    texts = {
        "index": [
            ("Page", "Trang"),
            ("Same", "Trùng"),
            ("Also", "Trùng"),
            ("[](deep/two.md#days)", "[](deep/two.md#days)"),
        ],
        "deep": [
            ("Two", "Hai"),
            ("Days", "Ngày"),
            (">>> 1  # one\\n1", ">>> 1  # một\\n1"),
            ("Three", "Ba"),
            ("The `list <https://example.org>`_.", "Cái `danh sách <https://example.org>`_."),
        ],
    }
    texts["all"] = texts["index"] + texts["deep"]
    for domain in domains:
        project.catalog("vi", domain, "".join(entry.format(*pair) for pair in texts[domain]))

    built = project.build("html", "vi")

    assert 0 == built.status, built.said
    assert ">Ngày</span>" in built.page("index")
    assert "# một" in built.page("deep/two")
    assert "danh sách</a>" in built.page("deep/three")
    assert 2 == built.page("index").partition("<article")[2].partition("</article>")[0].count("<h2>Trùng")
    assert "0 added, 0 changed, 0 removed" in project.build("html", "vi").said


def test_a_translation_that_sphinx_drops_is_not_called_missing(project: Project) -> None:
    """It is there, and begins like a list: who reads that it is missing looks for it in vain."""
    more = 'vernacular_released = ["vi"]\nvernacular_checks = {"block": "off", "untranslated": "off"}'
    project.configure("catalogs", more=more)
    project.write("index.md", "# 1. One\n\n## - Two\n\nThree.\n\npytest\n")
    entry = 'msgid "{}"\nmsgstr "{}"\n\n'
    texts = [("1. One", "1. Một"), ("- Two", "- Hai"), ("Three.", ""), ("pytest", "pytest")]
    project.catalog("vi", "index", "".join(entry.format(*pair) for pair in texts))

    told = re.findall(r"index\.md:(\d): WARNING: (.*) \[vernacular\.untranslated\]", project.build("html", "vi").said)

    reason = "into vi is not shown: it is read as a list or another block, write \\ before it"
    assert told[:2] == [("1", f"the translation of “1. One” {reason}"), ("3", f"the translation of “- Two” {reason}")]
    assert [("5", "not translated into vi: “Three.”; run sphinx-intl update, then translate it")] == told[2:]


MISREAD = """# Page

Write ":ref:`page`" there [optional], see [lists].

[lists]: https://example.org/lists

```{eval-rst}
The :ref:`page` and the `book <https://example.org/book>`_ here.
```

(page)=
## End
"""


def test_what_a_markdown_page_loses_is_named(project: Project) -> None:
    """Text in {eval-rst} and translated code, where the extension is missing that mends both; not what shows its marks."""
    project.write("index.md", MISREAD)
    entries = (
        'msgid "Write \\":ref:`page`\\" there [optional], see [lists]."\n'
        'msgstr "Hãy viết \\":ref:`page`\\" ở đó [tùy chọn], xem [lists]."\n\n'
        'msgid "The :ref:`page` and the `book <https://example.org/book>`_ here."\n'
        'msgstr "Cái :ref:`page` và `cuốn sách <https://example.org/book>`_ ở đây."\n'
    )
    project.catalog("vi", "index", entries)
    more = 'vernacular_references = True\ngettext_additional_targets = ("raw",)'
    project.configure("catalogs", more=more)

    said = project.build("html", "vi").said
    assert 4 == said.count("[vernacular.markdown]")
    assert "WARNING: gettext_additional_targets has raw: on Markdown pages readers would see ::" in said
    assert "index.md:8: WARNING: readers see `cuốn sách <https://example.org/book>`_: the source is" in said
    assert "index.md:8: WARNING: readers see :ref:`page`: the source is" in said
    assert "index.md:3: WARNING: readers see [lists]: a translation does not have the page's list of links" in said

    project.configure("myst", "catalogs", more=more)
    built = project.build("html", "vi", "-E")
    assert 0 == built.status, built.said
    assert ">cuốn sách</a>" in built.page("index")


def test_a_table_that_no_catalog_can_have_is_named(project: Project) -> None:
    """Its cells stay in the source's language, which a released language must not hide; another extension mends that."""
    more = 'vernacular_released = ["vi"]\nvernacular_checks = {"untranslated": "off"}'
    project.configure("catalogs", more=more)
    project.write("index.md", "# Page\n\n:::{note}\n| Nut |\n|---|\n| almond |\n:::\n")
    words = {"Page": "Trang", "Nut": "Hạt", "almond": "hạnh nhân"}
    project.catalog("vi", "index", "".join(f'msgid "{en}"\nmsgstr "{vi}"\n\n' for en, vi in words.items()))

    said = project.build("html", "vi").said
    assert (
        "index.md:4: WARNING: the cells of this table can’t be translated into vi: add sphinx_vernacular.myst" in said
    )
    assert 0 == project.build("html", "vi", "-E", "-D", "vernacular_strict=0").status

    project.configure("myst", "catalogs", more=more)
    built = project.build("html", "vi")
    assert "hạnh nhân" in built.page("index")
    assert "[vernacular.untranslated]" not in built.said


SHOW = """def show(app, doctree, docname):
    from sphinx_vernacular.catalogs.untranslated import share

    print(docname, share(doctree))
"""

FOOTNOTES = """Page
====

Salt [#s]_ and pepper [#p]_, with `bread`_ and `oil`_.

.. [#s] Salt.
.. [#p] Pepper.
.. _bread: bread.html
.. _oil: oil.html
"""


def test_the_checks_take_the_place_of_sphinxs_comparison(project: Project) -> None:
    """References in another order are right; without the setting Sphinx's own warning stands."""
    project.configure("catalogs")
    project.write("index.rst", FOOTNOTES)
    message = 'msgid "Salt [#s]_ and pepper [#p]_, with `bread`_ and `oil`_."\nmsgstr "{}"\n'
    text = "Tiêu [#p]_ và muối [#s]_, với `oil`_ và `bread`_."
    project.catalog("vi", "index", message.format(text))
    assert "inconsistent" in project.build(language="vi").said

    project.configure("catalogs", more="vernacular_references = True")
    assert 0 == project.build("html", "vi", "-E").status

    project.catalog("vi", "index", message.format(text.replace(" [#s]_", "")))
    assert "[vernacular.footnote]" in project.build(language="vi").said


SUBSTITUTED = """Page
====

Put it |Into| the |oven| of |tool|, |pic| |version|.

.. |into| replace:: into all of
.. |oven| replace:: the *big* oven
.. |oven_vi| replace:: lò to
.. |tool| replace:: Sphinx 9
.. |pic| image:: dot.png
   :alt: some words
"""


def test_a_substitution_with_words_is_named_where_nothing_may_be_missing(project: Project) -> None:
    """No catalog has its words; a substitution of the language's own is the way out, and names and pictures are none."""
    project.configure("catalogs", more='vernacular_released = ["vi"]')
    project.write("dot.png", "")
    project.write("index.rst", SUBSTITUTED)
    entries = (
        'msgid "Page"\nmsgstr "Trang"\n\nmsgid "some words"\nmsgstr "vài chữ"\n\n'
        'msgid "Put it |Into| the |oven| of |tool|, |pic| |version|."\nmsgstr "{}"\n'
    )
    text = "Hãy đặt |Into| |{}| của |tool|, |pic| |version|."
    project.catalog("vi", "index", entries.format(text.format("oven")))

    said = project.build("html", "vi").said
    assert 2 == said.count("[vernacular.substitution]")
    assert (
        "index.po:14: WARNING: |into| puts 'into all of' into a page in vi: define |into_vi| for this language" in said
    )
    assert "index.po:14: WARNING: |oven| puts 'the big oven' into a page" in said
    assert 0 == project.build("gettext", "vi").status
    assert 0 == project.build("html", "vi", "-E", "-D", "vernacular_strict=0").status

    project.write("index.rst", SUBSTITUTED.replace("into all of", "5"))
    project.catalog("vi", "index", entries.format(text.format("oven_vi")))
    built = project.build("html", "vi", "-E")
    assert 0 == built.status, built.said
    assert "lò to" in built.page("index")


def test_a_check_says_what_its_answers_depend_on(project: Project) -> None:
    """A catalog that was sound is checked again when that changes."""
    code = """
from pathlib import Path
from sphinx_vernacular.catalogs.findings import own

HERE = Path(__file__).parent


def state(language):
    return (HERE / "forbidden.txt").read_text() + language


def forbidden(message):
    if (HERE / "forbidden.txt").read_text() in message.text:
        yield own("tone", {"en": "“{actual}” is not our word"}, actual=message.text)
"""
    project.write("house.py", code)
    project.write("forbidden.txt", "Chương")
    more = f'import sys\nsys.path.insert(0, {str(project.folder)!r})\nvernacular_extra_checks = ["house:forbidden"]'
    project.configure("catalogs", more=more)
    project.write("index.md", "# Page\n")
    project.catalog("vi", "index", 'msgid "Page"\nmsgstr "Trang"\n')
    assert 0 == project.build(language="vi").status

    project.write("forbidden.txt", "Trang")

    assert "“Trang” is not our word" in project.build(language="vi").said


def test_a_check_of_the_projects_own(project: Project) -> None:
    """It is named in a setting, gets each message, and says its own words."""
    code = """
from sphinx_vernacular.catalogs.findings import Level, own


def no_hereby(message):
    if "hereby" in message.text:
        yield own("tone", {"en": "“{actual}” is stiff", "vi": "“{actual}” cứng nhắc"}, Level.ERROR, actual="hereby")
"""
    project.write("house.py", code)
    more = f'import sys\nsys.path.insert(0, {str(project.folder)!r})\nvernacular_extra_checks = ["house:no_hereby"]'
    project.configure("catalogs", more=more)
    project.write("index.md", "# Page\n")
    project.catalog("vi", "index", 'msgid "Page"\nmsgstr "Trang này hereby"\n')

    built = project.build(language="vi")
    assert "index.po:8: ERROR: “hereby” cứng nhắc [vernacular.tone]" in built.said

    project.configure("catalogs", more=more.replace("no_hereby", "nothing"))
    assert "there is no check 'house:nothing'" in project.build(language="vi").said


@pytest.mark.parametrize(
    ("tag", "name", "keys"),
    [
        ("ar_SA", "pages.po", {"doubled/word"}),
        ("ar-EG", "pages.po", {"doubled/word"}),
        ("ara", "pages.po", {"doubled/word"}),
        ("", "ar.po", {"doubled/word", "header/unnamed"}),
        ("", "ar/pages.po", {"doubled/word", "header/unnamed"}),
        ("", "ar/LC_MESSAGES/pages.po", {"doubled/word", "header/unnamed"}),
        ("", "pages.po", {"header/unknown"}),
    ],
)
def test_the_language_of_a_catalog(tmp_path: Path, tag: str, name: str, keys: set[str]) -> None:
    """Its header names it, whatever the region, or else its file or folder; where nothing does, that is said."""
    path = tmp_path / "catalogs" / name
    path.parent.mkdir(parents=True)
    header = f"Language: {tag}\nContent-Type: text/plain; charset=utf-8\n"
    texts = [po.Entry(msgid="", msgstr=[header]), po.Entry(msgid="Open the file now.", msgstr=["افتح الملف الملف."])]
    path.write_text(po.render(texts), encoding="utf-8")

    assert keys == {problem.finding.key for problem in catalogs.check(path)}


def test_a_folder_without_catalogs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What can't be checked is named, and is no success; what can be is checked all the same."""
    (tmp_path / "empty").mkdir()
    sound = tmp_path / "a.po"
    sound.write_text(
        po.render([po.Entry(msgid="", msgstr=["Language: fr\nContent-Type: text/plain; charset=utf-8\n"])])
    )

    assert main([str(tmp_path / "empty"), str(sound)]) == 2
    assert "empty: there is no catalog" in capsys.readouterr().err
    assert main([str(tmp_path / "gone.po"), str(sound)]) == 2
    assert f"{tmp_path / 'gone.po'}: No such file" in capsys.readouterr().err
    assert main([str(sound)]) == 0
