"""Every example in a docstring and in README is run."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
from pathlib import Path

import pytest

import kzref

MODULES = ["kzref", *(module.name for module in pkgutil.walk_packages(kzref.__path__, "kzref."))]


@pytest.mark.parametrize("name", [name for name in MODULES if not name.endswith("__main__")])
def test_examples_in_docstrings(name: str) -> None:
    """What a docstring shows is what happens."""
    result = doctest.testmod(importlib.import_module(name))

    assert 0 == result.failed


def test_there_are_examples() -> None:
    """The public functions show how they are called."""
    finder = doctest.DocTestFinder()
    found = [
        test for name in ("fact", "facts", "find", "entity", "timeline") for test in finder.find(getattr(kzref, name))
    ]

    assert all(test.examples for test in found)


def test_readme() -> None:
    """README's ten lines work."""
    path = Path(__file__).parent.parent / "README.md"
    result = doctest.testfile(str(path), module_relative=False, encoding="utf-8")

    assert 0 == result.failed
    assert result.attempted >= 5
