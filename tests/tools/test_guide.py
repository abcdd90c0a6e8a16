"""The guide on facts is followed to the letter, on a copy of the repository; and what goes wrong on the way is told."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from copies import Copy

from kzref.chapters import united_nations
from kzref.dates import PartialDate
from kzref.model import Claim, Work
from sphinx_vernacular.catalogs import po

if TYPE_CHECKING:
    import subprocess

GUIDE = (Path(__file__).parents[2] / "docs" / "guide" / "correcting.md").read_text(encoding="utf-8")
MODULE = "src/kzref/chapters/united_nations.py"
FACTS = "FACTS: tuple[Fact, ...] = (\n"
ADMISSION = str(united_nations.ADMISSION)
NEXT_DAY = (date.fromisoformat(ADMISSION) + timedelta(days=1)).isoformat()
FOLLOWING = ("questions", "kzref", "rooms")


def steps(heading: str) -> list[str]:
    """Return the commands that the numbered steps below a heading begin with, but for ``make test``."""
    section = GUIDE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    numbered = re.findall(r"^\d\. (.*)$", section, re.MULTILINE)
    return [command for step in numbered for command in re.findall(r"`make (\w+)`", step) if command != "test"]


def sample() -> str:
    """Return the fact that the guide shows, without the lines around it."""
    block: str
    (block,) = re.findall(r"```\{code-block\} python\n(.*?)```", GUIDE, re.DOTALL)
    text: str = block.partition("chapter.fact(")[2]
    return f"chapter.fact({text.rstrip()},\n"


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """Return a copy of the repository with a page whose examples print the date of the admission."""
    return Copy(tmp_path_factory.mktemp("guide"), ("index", "guide/questions"))


def follow(copy: Copy, command: str, status: int = 0) -> subprocess.CompletedProcess[str]:
    """Run a step of the guide."""
    done = copy.make(command)
    assert status == done.returncode, f"make {command}: {done.stdout}{done.stderr}"
    assert "Traceback" not in done.stdout + done.stderr
    return done


def fuzzy(copy: Copy) -> list[Path]:
    """Return the catalogs in which something waits for a translator."""
    return [path for path in copy.root.glob("locale/*/LC_MESSAGES/**/*.po") if any(map(_waits, po.read(path).messages))]


def _waits(entry: po.Entry) -> bool:
    return entry.is_fuzzy or not all(entry.msgstr)


def test_the_sample_is_a_fact() -> None:
    """What the guide shows can be written into a module as it stands."""
    (block,) = re.findall(r"```\{code-block\} python\n(.*?)```", GUIDE, re.DOTALL)
    names = {"Work": Work, "Claim": Claim, "PartialDate": PartialDate}
    exec(block.replace("chapter.fact(", "FACT = chapter.fact("), names | {"ChapterDefaults": type(united_nations.chapter)}, names)  # noqa: S102  # fmt: skip

    assert "un-admission-date" == names["FACT"].id  # type: ignore[attr-defined]


def test_a_date_is_corrected_in_the_steps_of_the_guide(copy: Copy) -> None:
    """By hand the fact alone; nobody translates; only the snapshots and the pages that print it follow."""
    before, commands = copy.sources(), steps("Correct a date or a figure")
    copy.replace(MODULE, f'ADMISSION = PartialDate("{ADMISSION}")', f'ADMISSION = PartialDate("{NEXT_DAY}")')

    assert ["html", "accept", "examples", "html"] == commands
    told = follow(copy, commands[0], 1).stdout
    for command in commands[1:]:
        follow(copy, command)

    assert f"[en, ar, vi] un-admission-date.record.when: {ADMISSION} -> {NEXT_DAY}" in told
    assert [] == fuzzy(copy)
    changed = {path for path, content in copy.sources().items() if before.get(path) != content}
    # kzref.po says in comments what figures read as; the picture is of the rooms, of which a copy lacks one
    follows = {path for path in changed if path.parent.name == "snapshots" or path.stem in FOLLOWING}
    assert {copy.root / MODULE} == changed - follows
    assert f"{NEXT_DAY} Kazakhstan was admitted" in (copy.root / "docs/guide/questions.md").read_text(encoding="utf-8")
    assert "nothing to fill in\n" == follow(copy, "examples").stdout


def test_a_fact_is_added_in_the_steps_of_the_guide(copy: Copy) -> None:
    """With the translator's part done after ``make update``."""
    new = sample().replace("un-admission-date", "un-joined-again").replace("Kazakhstan joined", "Kazakhstan came to")
    copy.replace(MODULE, FACTS, f"{FACTS}    {new}")
    commands = steps("Bring it to the readers")

    assert ["ids", "update", "examples", "accept", "html"] == commands
    for command in commands:
        follow(copy, command)
        if command == "update":
            early = follow(copy, "accept", 1)
            assert re.match(r"no ar translation of 'Kazakhstan came to .*make update lists it in ", early.stderr)
            translate(copy)

    assert "un-joined-again" in (copy.root / "tests/snapshots/vi.txt").read_text(encoding="utf-8")
    assert '"un-joined-again"' in (copy.root / "src/kzref/_ids.py").read_text(encoding="utf-8")


def translate(copy: Copy) -> None:
    """Translate what the new fact says."""
    for language, text in (("ar", "جاءت كازاخستان إلى الأمم المتحدة في {when}."), ("vi", "Kazakhstan vào Liên hợp quốc {when}.")):  # fmt: skip
        path = copy.root / "locale" / language / "LC_MESSAGES" / "kzref.po"
        catalog = po.read(path)
        for entry in catalog.messages:
            if entry.msgid.startswith("Kazakhstan came to"):
                entry.msgstr, entry.flags, entry.previous = [text], [], []
        path.write_text(po.render(catalog.entries), encoding="utf-8")


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ('PartialDate("1992-13")', "'1992-13' is not a date: there is no month 13"),
        ("PartialDate(1992", "'(' was never closed"),
        ("MFA_2023", "name 'MFA_2023' is not defined"),
    ],
)
def test_a_mistake_in_a_fact_is_told_by_its_line(copy: Copy, wrong: str, told: str) -> None:
    """Whatever command meets it: one line, and no file is written."""
    module = copy.root / MODULE
    sound = module.read_text(encoding="utf-8")
    module.write_text(f"{sound}\n\nX = {wrong}\n", encoding="utf-8")
    before = copy.sources()

    said = [copy.make(command) for command in ("html", "examples", "ids")]

    module.write_text(sound, encoding="utf-8")
    line = len(sound.splitlines()) + 3
    assert {f"{MODULE}:{line}: {told}\n"} == {done.stderr for done in said}
    assert {2} == {done.returncode for done in said}
    assert before | {module: sound.encode()} == copy.sources()


def test_whom_a_fact_is_about_must_be_known(copy: Copy) -> None:
    """The file that has the others is named."""
    module = copy.root / MODULE
    sound = module.read_text(encoding="utf-8")
    copy.replace(
        MODULE, FACTS, f"{FACTS}    {sample().replace('un-admission-date', 'un-nobody').replace('KZ', 'UNHCR')}"
    )

    said = copy.make("ids")

    module.write_text(sound, encoding="utf-8")
    assert "fact 'un-nobody' is about 'UNHCR', which is not in src/kzref/_entities.py: add it there\n" == said.stderr
