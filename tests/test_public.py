"""The public surface: what ``kzref`` offers, and nothing else."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from types import FunctionType

import pytest

import kzref
from kzref import export


def test_everything_that_is_public_is_there() -> None:
    """Each name of ``__all__`` can be had, and dir() lists just them."""
    assert all(hasattr(kzref, name) for name in kzref.__all__)
    assert sorted(kzref.__all__) == dir(kzref)


def test_every_public_object_is_documented() -> None:
    """Functions and classes say what they are."""
    undocumented = [
        name
        for name in kzref.__all__
        if isinstance(getattr(kzref, name), (type, FunctionType)) and not getattr(kzref, name).__doc__
    ]

    assert [] == undocumented


def test_exports_need_no_import_of_their_own() -> None:
    """``kzref.export`` is there once ``kzref`` is imported."""
    code = "import kzref; print(kzref.export.data_version())"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert kzref.export.data_version() == done.stdout.strip()


def test_a_misspelt_name_is_an_error() -> None:
    """The lazy face knows its names."""
    with pytest.raises(AttributeError, match="no attribute 'fcat'"):
        _ = kzref.fcat  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("code", "unloaded"),
    [
        ("import kzref", ["babel", "gettext", "kzref.model", "dataclasses"]),
        ("import kzref; kzref.fact('cn-border-share-kz').text", ["babel", "gettext", "kzref.chapters.russia"]),
        ("import kzref; kzref.facts()", ["babel", "gettext", "sphinx"]),
    ],
)
def test_nothing_is_loaded_before_it_is_needed(code: str, unloaded: list[str]) -> None:
    """``import kzref`` loads its face, a fact its chapter, a text Babel."""
    check = f"{code}; import sys; print([name for name in {unloaded} if name in sys.modules])"

    # without what measures coverage, which loads modules of its own
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    done = subprocess.run([sys.executable, "-c", check], env=environment, capture_output=True, text=True, check=True)

    assert "[]" == done.stdout.strip()


def test_the_reference_has_all_that_is_public() -> None:
    """Every name of ``kzref`` and of ``kzref.export`` stands there."""
    page = (Path(__file__).parent.parent / "docs" / "reference" / "index.rst").read_text(encoding="utf-8")
    public = [f"kzref.{name}" for name in kzref.__all__] + [f"kzref.export.{name}" for name in export.__all__]

    assert [] == [name for name in public if not re.search(rf"{re.escape(name)}(?![\w.])", page)]
