"""The manuals as readers get them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture(scope="session")
def site(root: Path) -> Callable[[str], Path]:
    """Return where the manuals of a language are, as ``make html`` has published them."""

    def find(language: str) -> Path:
        folder = (root / "build" / "html" / language).resolve()
        assert folder.is_dir(), "make html comes before the tests in a browser"
        return folder

    return find
