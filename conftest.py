"""What the tests of both distributions share."""

from __future__ import annotations

import os
import shutil
import tomllib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tools.testing import offer_node

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from _pytest.terminal import TerminalReporter

offer_node()  # to the tests of types

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

# who asks for one of these builds pages or opens them: `make test` leaves that to `make test-all`
_SLOW = {"browser", "copy", "project"}
# who asks for one of these reads what was built: it runs none of our code, and takes twice as long when it is traced
_UNTRACED = {"browser", "published"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what builds pages, or looks at them in a browser, as slow; what only reads them is left out of coverage."""
    for item in items:
        names = getattr(item, "fixturenames", ())
        if _SLOW.intersection(names):
            item.add_marker("slow")
        if _UNTRACED.intersection(names):
            item.add_marker("no_cover")


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Return the browser of this machine, with a profile of its own; a process can start only one Playwright."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: make .venv/test")
    named = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
    chromium = os.environ.get("KZREF_BROWSER") or next(filter(None, map(shutil.which, named)), None)
    if chromium is None:
        pytest.skip("no browser: install chromium, or say where one is with KZREF_BROWSER")
    with playwright.sync_playwright() as started:
        launched = started.chromium.launch(executable_path=chromium, args=FLAGS)
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the repository's folder."""
    return Path(__file__).parent


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """Say what did not run, how to get it, and, where ``CI`` is set, which of it should have run."""
    reasons = Counter(_reasons(terminalreporter))
    for reason, count in sorted(reasons.items()):
        terminalreporter.write_line(f"did not run: {count} ({reason})")
    if unexcused := _unexcused(reasons):
        terminalreporter.write_line(f"FAILED: CI is set, and tests/skips.toml does not excuse: {'; '.join(unexcused)}")


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Fail a run on a public machine in which something was skipped without an excuse."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter and exitstatus == 0 and _unexcused(_reasons(reporter)):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _reasons(reporter: TerminalReporter) -> list[str]:
    return [str(report.longrepr[2]).removeprefix("Skipped: ") for report in reporter.stats.get("skipped", [])]


def _unexcused(reasons: Iterable[str]) -> list[str]:
    if not os.environ.get("CI"):
        return []
    excuses = tomllib.loads((Path(__file__).parent / "tests" / "skips.toml").read_text(encoding="utf-8"))
    return sorted({reason for reason in reasons if not any(reason.startswith(excuse) for excuse in excuses)})
