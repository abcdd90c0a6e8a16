"""Catalogs are kept up by our commands, or by sphinx-intl alone."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest
from copies import Copy


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """Return a copy of the repository whose catalogs are up to date."""
    copy = Copy(tmp_path_factory.mktemp("catalogs"))
    updated = copy.make("update")
    assert 0 == updated.returncode, updated.stdout + updated.stderr
    return copy


def sphinx_intl(copy: Copy, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run sphinx-intl as its users do."""
    command = [sys.executable, "-m", "sphinx_intl", "-c", "docs/conf.py", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, **copy.place)


def catalogs(copy: Copy) -> dict[str, bytes]:
    """Return every catalog."""
    return {str(path): path.read_bytes() for path in copy.root.glob("locale/*/LC_MESSAGES/**/*.po")}


def test_a_sound_repository_needs_no_update(copy: Copy) -> None:
    """Nothing is written, and it is said."""
    before = catalogs(copy)

    updated = copy.make("update")

    assert "ar: nothing to update\nvi: nothing to update\n" == updated.stdout
    assert before == catalogs(copy)


def test_sphinx_intl_leaves_a_sound_repository_as_it_is(copy: Copy) -> None:
    """It finds the templates by itself, makes no catalog of a page that a language does not have, and counts."""
    before = catalogs(copy)

    updated = sphinx_intl(copy, "update", "-l", "ar,vi")
    compiled = sphinx_intl(copy, "build")
    counted = sphinx_intl(copy, "stat", "-l", "vi")

    assert 0 == updated.returncode, updated.stderr
    assert "Create" not in updated.stdout
    assert "Update" not in updated.stdout
    assert before == catalogs(copy)
    assert 0 == compiled.returncode, compiled.stderr
    assert 0 == counted.returncode
    assert "kzref.po" in counted.stdout
    assert "units.po" in counted.stdout
    checked = copy.make("check")
    assert 0 == checked.returncode
    assert checked.stdout.startswith("ar, vi: nothing wrong (")


def test_what_sphinx_intl_has_written_is_checked_and_brought_into_one_form(copy: Copy) -> None:
    """A new page and a new paragraph, brought in by it: its catalogs are read, and take our form at the next update."""
    (copy.root / "docs" / "new.md").write_text("# A new page\n\nWith a paragraph.\n", encoding="utf-8")
    copy.replace("docs/index.md", "translating/index\n", "translating/index\nnew\n")
    pots = [sys.executable, "-m", "sphinx", "-q", "-b", "gettext", "docs", "build/gettext"]
    assert 0 == subprocess.run(pots, capture_output=True, check=False, **copy.place).returncode
    for style in (copy.root / "build/gettext/translating").glob("style-*.pot"):
        style.unlink()

    updated = sphinx_intl(copy, "update", "-l", "vi")
    checked = copy.make("check", "vi")
    ours = copy.make("update", "vi")

    catalog = copy.root / "locale" / "vi" / "LC_MESSAGES" / "new.po"
    assert f"Create: {catalog}" in updated.stdout
    assert "[untranslated]" in checked.stdout
    assert "Traceback" not in checked.stderr
    assert "updated: locale/vi/LC_MESSAGES/new.po" in ours.stdout
    assert "POT-Creation-Date" not in catalog.read_text(encoding="utf-8")
    catalog.unlink()
    (copy.root / "docs" / "new.md").unlink()
    copy.replace("docs/index.md", "translating/index\nnew\n", "translating/index\n")


def test_our_count_is_that_of_sphinx_intl(copy: Copy) -> None:
    """In the order of names, with the share of a language below."""
    counted = copy.make("stats", "vi")

    assert [line.partition(": ")[0] for line in counted.stdout.splitlines() if ".po: " in line] == sorted(
        path.relative_to(copy.root).as_posix() for path in copy.root.glob("locale/vi/LC_MESSAGES/**/*.po")
    )
    assert "vi: 100% of " in counted.stdout


def test_a_catalog_whose_page_is_gone_goes(copy: Copy) -> None:
    """Its template is not left over from an earlier build."""
    shutil.copy(copy.root / "locale/vi/LC_MESSAGES/index.po", copy.root / "locale/vi/LC_MESSAGES/gone.po")

    copy.make("update", "vi")

    assert not (copy.root / "locale/vi/LC_MESSAGES/gone.po").exists()


def test_ends_of_lines_are_those_that_catalogs_have_here(copy: Copy) -> None:
    """An editor on Windows may write others: they are told, and mended by the next update."""
    path = copy.root / "locale" / "vi" / "LC_MESSAGES" / "index.po"
    sound = path.read_bytes()
    path.write_bytes(sound.replace(b"\n", b"\r\n"))

    checked, updated = copy.make("check", "vi"), copy.make("update", "vi")

    assert (1, 0) == (checked.returncode, updated.returncode)
    assert checked.stdout.startswith("locale/vi/LC_MESSAGES/index.po:1: [ends] các dòng kết thúc")
    assert 1 == len(checked.stdout.splitlines())
    assert sound == path.read_bytes()


def test_check_names_the_line_that_a_translator_has_to_mend(copy: Copy) -> None:
    """In the translator's language; ``test_check.py`` has all that can be broken."""
    path = copy.root / "locale" / "vi" / "LC_MESSAGES" / "manual" / "china.po"
    sound = path.read_text(encoding="utf-8")
    path.write_text(sound.replace('msgid "China"', 'msgid "Trung"'), encoding="utf-8")

    checked = copy.make("check", "vi")

    path.write_text(sound, encoding="utf-8")
    line = 1 + sound.splitlines().index('msgid "China"')
    told = f"locale/vi/LC_MESSAGES/manual/china.po:{line}: [english] trang không có câu tiếng Anh này"
    assert (1, 1) == (checked.returncode, len(checked.stdout.splitlines()))
    assert checked.stdout.startswith(told)


def test_what_is_wrong_is_told_in_the_order_of_languages_and_catalogs(copy: Copy) -> None:
    """Whichever of them was looked at first; a language that is sound is not counted with one that is not."""
    damaged = [copy.root / f"locale/{name}.po" for name in ("ar/LC_MESSAGES/index", "ar/LC_MESSAGES/manual/china")]
    sound = {path: path.read_text(encoding="utf-8") for path in damaged}
    for path, text in sound.items():
        path.write_text(text.replace('msgid "', 'msgid "ё', 3), encoding="utf-8")

    checked = copy.make("check")

    for path, text in sound.items():
        path.write_text(text, encoding="utf-8")
    *told, last = checked.stdout.splitlines()
    assert 1 == checked.returncode
    assert [path.relative_to(copy.root).as_posix() for path in damaged] == list(
        dict.fromkeys(line.partition(":")[0] for line in told)
    )
    assert last.startswith("vi: nothing wrong (")
