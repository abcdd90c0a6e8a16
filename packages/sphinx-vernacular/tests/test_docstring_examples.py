"""The examples of docstrings are run."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import sphinx_vernacular

MODULES = [
    module.name
    for module in pkgutil.walk_packages(sphinx_vernacular.__path__, "sphinx_vernacular.")
    if not module.name.endswith("__main__")
]


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings(name: str) -> None:
    """What a docstring shows is what happens."""
    result = doctest.testmod(importlib.import_module(name))

    assert 0 == result.failed
