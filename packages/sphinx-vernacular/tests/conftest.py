"""What several tests need."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from projects import Project

from sphinx_vernacular.catalogs import checks
from sphinx_vernacular.catalogs.checks.conditions import needed, told_before

if TYPE_CHECKING:
    from pathlib import Path

    from sphinx_vernacular.catalogs.findings import Finding
    from sphinx_vernacular.catalogs.message import Message


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Return an empty project."""
    return Project(tmp_path)


@pytest.fixture(autouse=True)
def _needs_are_true(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let each check look at each text, and see that it finds nothing where it says that it has nothing to find."""

    def found(several: tuple[checks.Check, ...], message: Message, spoken: set[checks.Check]) -> list[Finding]:
        found = []
        for check in several:
            own = _looked_at(check, message)
            if own and told_before(check).isdisjoint(spoken):
                spoken.add(check)
                found += own
        return found

    monkeypatch.setattr(checks, "_found", found)


def _looked_at(check: checks.Check, message: Message) -> list[Finding]:
    findings, needs = list(check(message)), needed(check)
    if needs is not None and needs.isdisjoint(message.characters):
        assert findings == [], f"{check.__module__}.{check.__name__} needs more than {sorted(needs)}"
    return findings
