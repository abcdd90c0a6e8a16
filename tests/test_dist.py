"""The wheel stands alone: all facts, all words, nothing of docs or tests, the same bytes each time."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from kzref import LANGUAGES
from kzref.l10n.catalogs import DOMAINS

pytestmark = pytest.mark.slow  # builds and installs wheels

ROOT = Path(__file__).parent.parent
pytest.importorskip("hatchling", reason="hatchling is not installed")


def built(folder: Path) -> Path:
    """Build the sdist, and from it the wheel, as ``make dist`` does."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1000000000"}
    hatch = [sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", str(folder)]
    subprocess.run(hatch, cwd=ROOT, env=environment, check=True, capture_output=True)
    (source,) = folder.glob("*.tar.gz")
    pip = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--wheel-dir",
        str(folder),
    ]
    subprocess.run([*pip, str(source)], env=environment, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel."""
    return built(tmp_path_factory.mktemp("dist"))


def test_it_has_the_package_and_nothing_else(wheel: Path) -> None:
    """Code, words and licences."""
    names = zipfile.ZipFile(wheel).namelist()

    assert {"kzref", wheel.name.split("-py3")[0] + ".dist-info"} == {name.partition("/")[0] for name in names}
    assert {f"kzref/_locale/{lang}/LC_MESSAGES/{domain}.mo" for lang in LANGUAGES[1:] for domain in DOMAINS} == {
        name for name in names if name.startswith("kzref/_locale/")
    }
    assert [name for name in names if name.endswith("licenses/LICENSE")]
    assert "kzref/py.typed" in names


# a Python whose clock goes another way, as far as a build asks for the time
BUILD = """
import datetime, sys, time

shift = datetime.timedelta(days=int(sys.argv[2]))
now, seconds = datetime.datetime.now, time.time

class Shifted(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return now(tz) + shift

datetime.datetime = Shifted
time.time = lambda: seconds() + shift.total_seconds()

from hatchling.build import build_sdist, build_wheel

build_sdist(sys.argv[1])
build_wheel(sys.argv[1])
"""


def hashes(folder: Path, days: int, zone: str) -> dict[str, str]:
    """Build in another zone, on another day; return what each file is."""
    environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    command = [sys.executable, "-c", BUILD, str(folder), str(days)]
    subprocess.run(command, cwd=ROOT, env={**environment, "TZ": zone}, check=True, capture_output=True)
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def test_it_is_the_same_each_time(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Byte for byte, whenever and wherever it is built."""
    today = hashes(tmp_path_factory.mktemp("today"), 0, "UTC")
    later = hashes(tmp_path_factory.mktemp("later"), 500, "Asia/Almaty")

    assert 2 == len(today)
    assert today == later


def test_it_speaks_without_the_repository(wheel: Path, tmp_path: Path) -> None:
    """Installed alone, it has all facts and all words."""
    pip = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--target",
        str(tmp_path / "site"),
        str(wheel),
    ]
    subprocess.run(pip, check=True, capture_output=True)
    code = (
        "import kzref; texts = [fact.text(lang) for fact in kzref.facts() for lang in kzref.LANGUAGES]; "
        "print(kzref.__file__, len(kzref.facts()), len(set(texts)) > 2 * len(kzref.facts()))"
    )
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "site"), "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )

    where, count, spoke = done.stdout.split()
    assert where.startswith(str(tmp_path))
    assert int(count) > 300
    assert "True" == spoke
