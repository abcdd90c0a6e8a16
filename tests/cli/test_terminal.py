"""The command on a terminal, in pipes, and what its help says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import kzref
from kzref import LANGUAGES, export

if TYPE_CHECKING:
    from collections.abc import Callable

    Run = Callable[..., tuple[int, str, str]]
    Process = Callable[..., subprocess.CompletedProcess[bytes]]

FACTS = kzref.facts()
COMMANDS = ("list", "show", "timeline", "search", "entities", "export", "diff")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_full_disk_is_no_traceback() -> None:
    """Status 1 and a message."""
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([sys.executable, "-m", "kzref", "list"], stdout=full, stderr=subprocess.PIPE, check=False)

    assert (1, b"kzref list: can't write the output: No space left on device\n") == (done.returncode, done.stderr)


@pytest.mark.skipif(os.name == "nt", reason="pipes of Windows tell it otherwise")
@pytest.mark.parametrize(
    "command", [["list"], ["export"], ["show", *(fact.id for fact in FACTS)]], ids=lambda it: it[0]
)
def test_a_reader_who_leaves_is_no_traceback(command: list[str]) -> None:
    """``kzref … | head -1`` ends in silence."""
    with subprocess.Popen(
        [sys.executable, "-m", "kzref", *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as child:
        assert child.stdout
        assert child.stderr
        assert child.stdout.readline()
        child.stdout.close()
        errors = child.stderr.read()

    assert (0, b"") == (child.returncode, errors)


# the terminal


def on_a_terminal(*arguments: str, columns: int = 80, **environment: str) -> str:
    """Run the command on a terminal and return what it shows."""
    pty = pytest.importorskip("pty", reason="no terminals to be had on this system")
    termios = pytest.importorskip("termios")
    leader, follower = pty.openpty()
    termios.tcsetwinsize(follower, (24, columns))
    plain = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS")}
    with subprocess.Popen(
        [sys.executable, "-m", "kzref", *arguments],
        stdout=follower,
        env={**plain, "TERM": "xterm", **environment},
    ):
        os.close(follower)
        shown = b""
        while True:
            try:
                part = os.read(leader, 4096)
            except OSError:  # so Linux tells the end
                break
            if not part:
                break
            shown += part
    os.close(leader)
    return shown.decode().replace("\r\n", "\n")


def test_colour_is_for_terminals(process: Process) -> None:
    """Verdicts have a colour on a terminal, not with NO_COLOR, not on a dumb one."""
    command = ("list", "--chapter", "china")

    assert "\x1b[32mconfirmed\x1b[0m" in on_a_terminal(*command)
    assert "\x1b" in on_a_terminal(*command, NO_COLOR="")
    assert "\x1b" not in on_a_terminal(*command, NO_COLOR="1")
    assert "\x1b" not in on_a_terminal(*command, TERM="dumb")
    assert b"\x1b" not in process(*command).stdout


@pytest.mark.parametrize("lang", LANGUAGES)
def test_lines_fit_the_terminal(lang: Any) -> None:
    """A fact is a headline and its sentence, wrapped in the order in which it is read."""
    shown = on_a_terminal("list", "--chapter", "china", "--lang", lang, columns=60, NO_COLOR="1")

    assert max(map(len, shown.splitlines())) <= 60
    facts = re.split(r"\n(?=cn-)", shown.rstrip("\n"))
    assert [fact.text(lang) for fact in kzref.facts(chapter="china")] == [
        " ".join(line.strip() for line in fact.splitlines()[1:]) for fact in facts
    ]


# help


def test_the_version(run: Run) -> None:
    """Of the package and of the data, which is that of an export."""
    assert (0, f"kzref {kzref.__version__}, data {export.data_version()}\n", "") == run("--version")


def test_help_has_the_commands(run: Run) -> None:
    """Each with a word on what it does; the examples below work."""
    status, output, _ = run("--help")

    assert 0 == status
    assert all(re.search(rf"^    {command} +\w", output, re.MULTILINE) for command in COMMANDS)
    examples = re.findall(r"^  kzref (.+)$", output, re.MULTILINE)
    assert set(COMMANDS) == {example.split()[0] for example in examples}
    for example in examples:
        if not example.startswith(("export", "diff")):
            status, shown, _ = run(*example.split())
            assert (0, True) == (status, bool(shown)), example


@pytest.mark.parametrize("command", COMMANDS)
def test_help_says_what_every_option_is(run: Run, command: str) -> None:
    """No option without words, and the tokens of the filters are listed."""
    status, output, _ = run(command, "--help")

    told = " ".join(output.split())
    assert 0 == status
    options = set(re.findall(r"--[a-z]+", output.partition("\n\n")[0])) | {"--help"}
    assert [] == [name for name in options if not re.search(rf"{name}( [A-Z]+| \{{[^}}]*\}})? [a-z]", told)]
    if "--kind" in options:
        tokens = "".join(output.split())  # argparse breaks lines at hyphens
        assert all(token in tokens for token in ("introduction", "united-nations", "treaty", "not-checked"))


def test_both_ways_to_call_it_are_one(process: Process) -> None:
    """``python -m kzref`` and ``kzref`` name themselves alike."""
    assert process("--help").stdout.startswith(b"usage: kzref [-h]")
