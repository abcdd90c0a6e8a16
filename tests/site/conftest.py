"""The manuals as readers get them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture(scope="session")
def published(root: Path) -> Path:
    """Return what ``make html`` has published."""
    folder = (root / "build" / "html").resolve()
    assert folder.is_dir(), "make html comes before these tests, as in make test"
    return folder


@pytest.fixture(scope="session")
def site(published: Path) -> Callable[[str], Path]:
    """Return where the manuals of a language are, as ``make html`` has published them."""

    def find(language: str) -> Path:
        return published / language

    return find
