"""Ask every address that a work names: which answer, which moved, which are gone, which are silent.

Sphinx's linkcheck reads pages; this reads the works, and says which facts rest on each address.
"""

from __future__ import annotations

import http.client
import string
import time
from concurrent.futures import ThreadPoolExecutor
from typing import IO, TYPE_CHECKING, Any, NamedTuple
from urllib.error import HTTPError
from urllib.parse import quote, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

import kzref
from kzref.export.lines import HOME
from kzref.weak import is_address
from tools.project import BUILD, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from http.client import HTTPMessage
    from pathlib import Path

REPORT = BUILD / "links.txt"
AGENT = f"kzref-links/{kzref.__version__} (+{HOME})"
OUTCOMES = ("gone", "moved", "no answer", "answers")
HOSTS_AT_ONCE = 4
PAUSE = 1.0  # seconds between two questions to one host
TIMEOUT = 20.0


class Answer(NamedTuple):
    """What an address said: one of `OUTCOMES`, with the new address or the reason."""

    url: str
    outcome: str
    detail: str = ""


class _Redirects(HTTPRedirectHandler):
    """Follows every redirect, and remembers where those lead that are for good."""

    moved = ""
    _for_good = True

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        """Return the next question, asked in the same way."""
        self._for_good = self._for_good and code in (301, 308)
        if self._for_good:
            self.moved = newurl
        redirected = super().redirect_request(req, fp, code, msg, headers, newurl)
        if redirected is not None:
            redirected.method = req.get_method()
        return redirected


def ask(url: str, timeout: float = TIMEOUT) -> Answer:
    """Ask an address for its head and, where that is refused, for its page."""
    answer = _ask(url, "HEAD", timeout)
    return answer if answer.outcome in ("answers", "moved") else _ask(url, "GET", timeout)


def _ask(url: str, method: str, timeout: float) -> Answer:
    redirects = _Redirects()
    plain = quote(url, safe=string.punctuation)  # http.client refuses letters outside ASCII
    request = Request(plain, method=method, headers={"User-Agent": AGENT})  # noqa: S310  # works name http(s) alone
    try:
        with build_opener(redirects).open(request, timeout=timeout):
            return Answer(url, "moved", redirects.moved) if redirects.moved else Answer(url, "answers")
    except HTTPError as error:
        return Answer(url, "gone" if error.code in (404, 410) else "no answer", f"{error.code} {error.reason}")
    except (OSError, http.client.HTTPException, ValueError) as error:
        return Answer(url, "no answer", str(getattr(error, "reason", error)) or type(error).__name__)


def ask_all(urls: Iterable[str], *, timeout: float = TIMEOUT, pause: float = PAUSE) -> list[Answer]:
    """Ask addresses, few hosts at once and one address of a host after the other.

    Where the first address of no host says anything, there is probably no network: a `ConnectionError`.
    """
    hosts: dict[str, list[str]] = {}
    for url in urls:
        hosts.setdefault(urlsplit(url).netloc.lower().removeprefix("www."), []).append(url)

    def rest(group: list[str]) -> list[Answer]:
        answers = []
        for url in group[1:]:
            time.sleep(pause)
            answers.append(ask(url, timeout))
        return answers

    with ThreadPoolExecutor(HOSTS_AT_ONCE) as pool:
        groups = list(hosts.values())
        first = list(pool.map(lambda group: ask(group[0], timeout), groups[:8]))
        if all(answer.outcome == "no answer" for answer in first):
            raise ConnectionError(f"none of {len(first)} hosts answers ({first[0].detail if first else 'no address'})")
        first += pool.map(lambda group: ask(group[0], timeout), groups[8:])
        return first + [answer for group in pool.map(rest, groups) for answer in group]


def report(answers: Iterable[Answer], facts: Mapping[str, Iterable[str]]) -> str:
    """Return what is found, what needs a hand first; ``facts`` has the ids of those that rest on an address."""
    by_outcome: dict[str, list[Answer]] = {outcome: [] for outcome in OUTCOMES}
    for answer in sorted(answers):
        by_outcome[answer.outcome].append(answer)
    lines = []
    for outcome, found in by_outcome.items():
        lines.append(f"{outcome}: {len(found)}")
        for answer in found:
            lines.append(f"  {answer.url}")
            if outcome != "answers":
                lines.append(f"    {'to ' if outcome == 'moved' else ''}{answer.detail}")
                lines.append(f"    {', '.join(facts[answer.url])}")
        lines.append("")
    return "\n".join(lines)


def addresses() -> dict[str, list[str]]:
    """Return every address of a work, of kept copies too, with the ids of the facts that rest on it."""
    found: dict[str, list[str]] = {}
    for fact in kzref.facts():
        for work in fact.record.citation:
            for url in (work.url, work.archived):
                if url and is_address(url):
                    found.setdefault(url, []).append(fact.id)
    return found


def links(lang: str | None, target: Path = REPORT, **manners: Any) -> int:
    """Write which addresses answer, moved or are gone; without a network, say so and change nothing."""
    known = addresses()
    try:
        answers = ask_all(known, **manners)
    except ConnectionError as error:
        print(f"no network: {error}; nothing is written")
        return 1
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(report(answers, known), encoding="utf-8")
    counts = ", ".join(f"{sum(answer.outcome == outcome for answer in answers)} {outcome}" for outcome in OUTCOMES)
    print(f"{counts}: {target.relative_to(ROOT) if target.is_relative_to(ROOT) else target}")
    return 0
