"""Commands end in a sentence, whatever happens, and leave nothing half done."""

from __future__ import annotations

import errno
import http.server
import os
import re
import shutil
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import tools.__main__ as commands
from tools import processes, serve
from tools.project import Refused, code_of
from tools.site import publish

ROOT = Path(__file__).parents[2]


def run(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> int:
    """Run a command that ends in an error."""

    def fail(lang: str) -> int:
        raise error

    monkeypatch.setitem(commands.COMMANDS, "html", fail)
    monkeypatch.setattr(sys, "argv", ["tools", "html"])
    return commands.main()


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (Refused("one language at a time"), 2, "one language at a time"),
        (KeyboardInterrupt(), 130, "stopped"),
        (OSError(errno.ENOSPC, "No space left on device", "x.html"), 1, "No space left on device: 'x.html'"),
    ],
)
def test_what_is_no_mistake_of_ours_ends_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: BaseException, status: int, said: str
) -> None:
    """A refusal, Ctrl-C, a full disk: no traceback."""
    assert status == run(monkeypatch, error)
    assert said in (written := capsys.readouterr().err)
    assert 1 == len(written.strip().splitlines())


def test_whoever_reads_may_stop_reading() -> None:
    """As ``make stats | head`` does: nothing is said of it."""
    command = [sys.executable, "-m", "tools", "stats", "vi"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        said = running.stderr.read()

    assert b"" == said


def test_a_mistake_of_ours_shows_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that we forgot is no matter of the machine."""
    with pytest.raises(FileNotFoundError):
        run(monkeypatch, FileNotFoundError(errno.ENOENT, "No such file"))


def test_a_full_disk_leaves_no_half_of_a_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor a trace that would make it fuller; the last site stays."""
    (tmp_path / "sites" / "old").mkdir(parents=True)
    (tmp_path / "html").symlink_to("sites/old")

    def copytree(source: Path, target: Path, **options: object) -> None:
        target.mkdir(parents=True)
        (target / "index.html").touch()
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shutil, "copytree", copytree)
    with pytest.raises(OSError, match="No space left"):
        publish.publish(tmp_path, {"en": tmp_path / "stage"}, {"en": {"index"}}, "")

    assert ["old"] == [path.name for path in (tmp_path / "sites").iterdir()]
    assert "sites/old" == str((tmp_path / "html").readlink())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize("full", ["log", "problems"])
def test_a_build_that_can_write_nothing_down_ends_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], full: str
) -> None:
    """Its process has no traceback, and the command says what the machine refused."""

    def run_sphinx(*arguments: object, **options: object) -> int:
        print("progress")
        print("a problem", file=sys.stderr)
        return 2

    monkeypatch.setattr(processes, "BUILD", tmp_path)
    monkeypatch.setattr(processes, "run_sphinx", run_sphinx)
    monkeypatch.setitem(commands.COMMANDS, "html", lambda lang: len(processes.build("html", ["en"])))
    monkeypatch.setattr(sys, "argv", ["tools", "html"])
    (tmp_path / "stage" / "html").mkdir(parents=True)
    (tmp_path / "stage" / "html" / f"en.{full}").symlink_to("/dev/full")

    assert 1 == commands.main()

    said = "stopped: [Errno 28] No space left on device. What was finished before is as it was\n"
    assert ("", said) == capfd.readouterr()


@pytest.mark.parametrize(("text", "code"), [("kk", "kk"), ("KK", "kk"), ("zh-hant", "zh_Hant"), ("pt_br", "pt_BR")])
def test_a_language_has_one_code(text: str, code: str) -> None:
    """However it is typed."""
    assert code == code_of(text)


@pytest.mark.parametrize("text", ["", "fr de", "ar,vi", "../.."])
def test_what_is_no_code_is_refused(text: str) -> None:
    """Before it names a folder."""
    with pytest.raises(Refused):
        code_of(text)


def test_a_taken_port_gives_way_to_the_next(capsys: pytest.CaptureFixture[str]) -> None:
    """And it is said which was taken."""
    with socket.socket() as taken:
        taken.bind((serve.HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]

        assert port < serve.free_port(port)

    assert f"port {port} is taken" in capsys.readouterr().out


def test_the_site_is_served(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The address is named."""
    (tmp_path / "html").mkdir()
    monkeypatch.setattr(serve, "BUILD", tmp_path)
    monkeypatch.setattr(http.server.ThreadingHTTPServer, "serve_forever", lambda server: None)
    thread = threading.Thread(target=serve.serve, args=("", 8000))
    thread.start()
    thread.join()

    assert "http://127.0.0.1:80" in capsys.readouterr().out


def test_skips_are_named_and_fail_where_ci_is_set(tmp_path: Path) -> None:
    """All but those that the list excuses."""
    (tmp_path / "tests").mkdir()
    for name in ("conftest.py", "tests/skips.toml"):
        shutil.copy(ROOT / name, tmp_path / name)
    test = "import pytest\n\n\ndef test_a():\n    pytest.skip({!r})\n"
    results = {}
    for name, reason in (("good", "no /proc here"), ("bad", "no browser: get one")):
        path = tmp_path / "tests" / f"test_{name}.py"
        path.write_text(test.format(reason), encoding="utf-8")
        for ci in ("", "true"):
            command = [
                sys.executable,
                "-m",
                "pytest",
                "-q",
                "-p",
                "no:cacheprovider",
                f"--rootdir={tmp_path}",
                str(path),
            ]
            environment = {**os.environ, "CI": ci, "PYTHONPATH": str(ROOT)}
            done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path, env=environment)
            assert f"did not run: 1 ({reason})" in done.stdout
            results[name, bool(ci)] = done.returncode

    assert {("good", False): 0, ("good", True): 0, ("bad", False): 0, ("bad", True): 1} == results


def test_every_command_of_the_makefile_is_known() -> None:
    """What ``make help`` lists is what there is."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    called = {word for line in makefile.splitlines() for word in line.split("-m tools ")[1:]}
    names = {call.split()[0].split("$")[0] for call in called}

    assert names == {*commands.COMMANDS, *commands.SERVERS} - {"update-no-obsolete"}
    listed = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert all(f"make {name} " in listed for name in names - {"matrix"})


def test_every_command_that_guides_speak_of_is_there() -> None:
    """In README and CONTRIBUTING too, and in what commands say themselves."""
    guides = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "tools").rglob("*.py")]
    commands = re.compile(r"(?:`|^ {4}|[:;?] )make ([a-z-]+)", re.MULTILINE)
    named = {
        (name, path.relative_to(ROOT).as_posix())
        for path in guides
        for name in commands.findall(path.read_text(encoding="utf-8"))
    }
    listed = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout

    assert {"forget", "accept", "live"} <= {name for name, _ in named}
    assert [] == sorted((name, path) for name, path in named if f"make {name} " not in listed)
