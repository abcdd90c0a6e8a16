"""Ask the addresses of works, by Sphinx's own builder for that, and write down which answer, moved, or are gone."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import kzref
from tools.processes import Builds, locked, report, stage
from tools.project import BUILD

if TYPE_CHECKING:
    from collections.abc import Iterator

REPORT = BUILD / "links.md"
_NO_NETWORK = re.compile(
    r"NameResolution|Name or service|getaddrinfo|Network is unreachable|No route to host|ProxyError"
)
_TITLES = {
    "broken": "Gone, or refused to us",
    "redirected": "Moved",
    "timeout": "Did not answer in time",
    "working": "Answer",
}


def links(lang: str) -> int:
    """Ask every address that a work names; return 1 where one is gone."""
    with locked():
        failed = Builds("linkcheck", ["en"]).failed()
        path = stage("linkcheck", "en") / "output.json"
        if failed and not path.exists():
            report(failed)
            return 1
    answers = {answer["uri"]: answer for answer in map(json.loads, path.read_text(encoding="utf-8").splitlines())}
    works = {work.url for fact in kzref.facts() for work in fact.record.citation if work.url}
    asked = [answers[url] for url in sorted(works & answers.keys()) if answers[url]["status"] in _TITLES]
    if asked and all(_NO_NETWORK.search(str(answer["info"])) for answer in asked):
        print("no network: no address could be asked, and nothing is written")
        return 2
    REPORT.write_text("\n".join(_lines(asked)) + "\n", encoding="utf-8")
    counts = {status: sum(answer["status"] == status for answer in asked) for status in _TITLES}
    print(", ".join(f"{_TITLES[status].lower()}: {count}" for status, count in counts.items()))
    print(f"see {REPORT.relative_to(BUILD.parent)}")
    return 1 if counts["broken"] else 0


def _lines(asked: list[dict[str, Any]]) -> Iterator[str]:
    for status, title in _TITLES.items():
        answers = [answer for answer in asked if answer["status"] == status]
        if answers:
            yield f"\n## {title} ({len(answers)})\n"
        for answer in answers:
            info = answer["info"].replace("\n", " ")[:200]
            yield f"- <{answer['uri']}>" + (f" {info}" if info else "")
