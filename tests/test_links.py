"""The addresses of works are asked politely, and what they say is told apart: against a server on this machine."""

from __future__ import annotations

import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, ClassVar

import pytest

import kzref
from tools import links
from tools.links import Answer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CODES = {"gone": 410, "missing": 404, "refused": 403, "broken": 500}
LEADS = {
    "moved": (301, "/further"),
    "further": (308, "/here"),
    "temporary": (302, "/here"),
    "later": (301, "/temporary"),
}


class Server(BaseHTTPRequestHandler):
    """Answers by the name of the path, and remembers who asked what."""

    asked: ClassVar[list[tuple[str, str, str]]] = []
    at_once: ClassVar[Counter[str]] = Counter()
    most_at_once: ClassVar[Counter[str]] = Counter()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def _answer(self) -> None:
        name = self.path.strip("/")
        host = self.headers["Host"]
        self.asked.append((self.command, self.path, self.headers["User-Agent"]))
        self.at_once[host] += 1
        self.most_at_once[host] = max(self.most_at_once[host], self.at_once[host])
        time.sleep(2 if name == "slow" else 0.02)
        self.at_once[host] -= 1
        code, target = LEADS.get(name, (CODES.get(name, 200), ""))
        if name == "no-head" and self.command == "HEAD":
            code = 405
        self.send_response(code)
        if target:
            self.send_header("Location", target)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_HEAD = _answer  # noqa: N815  # what http.server calls them


@pytest.fixture
def here() -> Iterator[str]:
    """Return the address of a server."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def nobody() -> str:
    """Return an address where nobody listens."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Server) as server:
        return f"http://127.0.0.1:{server.server_port}"


@pytest.mark.parametrize(
    ("path", "outcome", "detail"),
    [
        ("/here", "answers", ""),
        ("/no-head", "answers", ""),
        ("/temporary", "answers", ""),
        ("/كازاخستان?a=%20", "answers", ""),
        ("/moved", "moved", "{here}/here"),
        ("/later", "moved", "{here}/temporary"),
        ("/gone", "gone", "410 Gone"),
        ("/missing", "gone", "404 Not Found"),
        ("/refused", "no answer", "403 Forbidden"),
        ("/broken", "no answer", "500 Internal Server Error"),
        ("/slow", "no answer", "timed out"),
    ],
)
def test_answers_are_told_apart(here: str, path: str, outcome: str, detail: str) -> None:
    """What moved for good has its new address; what is refused or late is not gone."""
    assert Answer(here + path, outcome, detail.format(here=here)) == links.ask(here + path, timeout=1)


def test_where_nobody_listens_there_is_no_answer(nobody: str) -> None:
    """And the reason is told."""
    answer = links.ask(nobody, timeout=1)

    assert "no answer" == answer.outcome
    assert "refused" in answer.detail


def test_questions_are_polite(here: str) -> None:
    """They say who asks, want the head alone, and come to a host one after the other."""
    Server.asked.clear()

    answers = links.ask_all([f"{here}/{number}" for number in range(6)], pause=0)

    assert {"answers"} == {answer.outcome for answer in answers}
    assert {"HEAD"} == {command for command, _, _ in Server.asked}
    assert {links.AGENT} == {agent for _, _, agent in Server.asked}
    assert 1 == Server.most_at_once[here.removeprefix("http://")]
    assert 6 == len(Server.asked)


def test_every_address_of_a_work_is_asked() -> None:
    """With the facts that rest on it."""
    known = links.addresses()
    works = {work for fact in kzref.facts() for work in fact.record.citation}

    assert {url for work in works for url in (work.url, work.archived) if url and "://" in url} == {*known}
    assert all(kzref.find(id) for ids in known.values() for id in ids)


def test_the_report_begins_with_what_needs_a_hand(
    here: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is gone or moved is there with its facts; what answers, at the end."""
    monkeypatch.setattr(links, "addresses", lambda: {f"{here}/{name}": ["cn-a"] for name in ("here", "moved", "gone")})

    assert 0 == links.links(None, tmp_path / "build" / "links.txt", pause=0)
    assert "1 gone, 1 moved, 0 no answer, 1 answers: " in capsys.readouterr().out
    assert (
        f"gone: 1\n  {here}/gone\n    410 Gone\n    cn-a\n\n"
        f"moved: 1\n  {here}/moved\n    to {here}/here\n    cn-a\n\n"
        f"no answer: 0\n\nanswers: 1\n  {here}/here\n"
    ) == (tmp_path / "build" / "links.txt").read_text(encoding="utf-8")


def test_without_a_network_nothing_changes(
    nobody: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is said, and the last report stays."""
    monkeypatch.setattr(links, "addresses", lambda: {f"{nobody}/a": ["cn-a"]})
    (tmp_path / "links.txt").write_text("old", encoding="utf-8")

    assert 1 == links.links(None, tmp_path / "links.txt", timeout=1, pause=0)
    assert "no network: none of 1 hosts answers" in capsys.readouterr().out
    assert "old" == (tmp_path / "links.txt").read_text(encoding="utf-8")
