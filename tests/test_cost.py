"""What importing and reading costs: what is loaded, and how much memory it takes. Nothing here is timed.

How long it takes, beside other packages, is a matter for the benchmark.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

# what nobody should pay for who asks for a fact
HEAVY = (
    "argparse",
    "asyncio",
    "babel",
    "csv",
    "datetime",
    "decimal",
    "email",
    "gettext",
    "hashlib",
    "importlib.metadata",
    "importlib.resources",
    "json",
    "locale",
    "logging",
    "pathlib",
    "sphinx",
    "string",
    "textwrap",
    "typing",
    "unicodedata",
)


def after(code: str) -> str:
    """Run code in a Python of its own, with nothing loaded beforehand, and return what it prints."""
    # -S: no site-packages, whose .pth files load what they like; the package is put on the path by hand
    package = Path(__file__).parent.parent / "src"
    done = subprocess.run(
        [sys.executable, "-S", "-c", code],
        env={**os.environ, "PYTHONPATH": str(package), "PYTHONWARNINGS": "ignore"},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def loaded_by(code: str) -> set[str]:
    """Return the modules that code loads, beyond what Python has loaded when it starts."""
    return set(after(f"import sys; bare = set(sys.modules); {code}; print(*set(sys.modules) - bare)").split())


def test_importing_loads_the_face_alone() -> None:
    """``import kzref`` is one module of ours; of the standard library, the one that has the language's own future."""
    assert {"kzref", "__future__"} == loaded_by("import kzref")


def test_a_fact_loads_its_chapter_alone() -> None:
    """The facts of a chapter, what they are made of, and the works that chapters share."""
    ours = {name for name in loaded_by("import kzref; kzref.fact('cn-border-share-kz')") if name.startswith("kzref.")}

    assert ours <= {
        *("kzref._struct", "kzref.chapters", "kzref.chapters._defaults", "kzref.chapters.china", "kzref.dates"),
        *("kzref.model", "kzref.quantities", "kzref.query", "kzref.vocabulary", "kzref.weak", "kzref.chapters._works"),
    }
    assert "kzref.chapters.china" in ours


@pytest.mark.parametrize(
    "code",
    [
        "kzref.fact('cn-border-share-kz').value",
        "kzref.facts(about='CN', on='1994')",
        "kzref.timeline('1991', '1992')",
        "kzref.entity('KZ').name",
        "[hash(fact) for fact in kzref.facts()]",
    ],
)
def test_facts_load_nothing_heavy(code: str) -> None:
    """Figures, dates and filters need neither Babel nor anything else that takes its time."""
    loaded = loaded_by(f"import kzref; {code}")

    assert set() == loaded.intersection(HEAVY)
    assert len([name for name in loaded if not name.startswith("kzref.chapters.")]) <= 55


def test_the_command_line_loads_words_when_it_says_them() -> None:
    """Help and wrong options need no Babel, and no fact."""
    loaded = loaded_by("from kzref.cli import parser; parser().parse_args(['list', '--lang', 'en'])")

    assert set() == loaded.intersection({"babel", "kzref.l10n", "kzref.model", "kzref.export"})


PEAK = "; print(*[line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')])"


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no /proc: peak memory can't be told")
def test_all_facts_take_at_most_eight_megabytes() -> None:
    """Peak memory after reading every field of every fact, above a Python that does nothing."""
    read = "import kzref; [(fact.value, fact.when, hash(fact)) for fact in kzref.facts()]"
    bare, full = (min(int(after(code + PEAK)) for _ in range(3)) for code in ("pass", read))

    assert full - bare <= 8 * 1024
