"""The toolbox's wheel stands alone: every file of it, nothing else, the same bytes each time."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow  # builds and installs a wheel

PROJECT = Path(__file__).parents[1]
SOURCE = PROJECT / "src"


def built(folder: Path) -> Path:
    """Build the sdist, and from it the wheel, as ``make dist`` does."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1000000000"}
    hatch = [sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", str(folder)]
    subprocess.run(hatch, cwd=PROJECT, env=environment, check=True, capture_output=True)
    (source,) = folder.glob("*.tar.gz")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*pip, "--wheel-dir", str(folder), str(source)], env=environment, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel."""
    return built(tmp_path_factory.mktemp("dist"))


def test_it_has_every_file_and_nothing_else(wheel: Path) -> None:
    """Templates, style sheets, scripts and words too; the licence, and no tests."""
    files = (path for path in SOURCE.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    ours = {path.relative_to(SOURCE).as_posix() for path in files if path.suffix != ".mo"}
    names = {name for name in zipfile.ZipFile(wheel).namelist() if not name.endswith(".mo")}

    assert ours == {name for name in names if not name.partition("/")[0].endswith(".dist-info")}
    assert [name for name in names if name.endswith("licenses/LICENSE")]
    assert "sphinx_vernacular/py.typed" in names


def test_the_source_archive_has_the_pages_that_the_readme_names(wheel: Path) -> None:
    """Who reads the archive alone has them too."""
    (archive,) = wheel.parent.glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        names = {name.partition("/")[2] for name in opened.getnames()}

    assert {f"docs/{page.name}" for page in (PROJECT / "docs").glob("*.md")} <= names


def test_it_is_the_same_each_time(wheel: Path, tmp_path: Path) -> None:
    """Byte for byte."""
    assert wheel.read_bytes() == built(tmp_path).read_bytes()


def test_it_builds_a_project_without_the_repository(wheel: Path, tmp_path: Path) -> None:
    """Installed alone, its extensions find all that they need."""
    site = tmp_path / "site"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(site), str(wheel)]
    subprocess.run(pip, check=True, capture_output=True)
    docs = tmp_path / "docs"
    docs.mkdir()
    names = ("catalogs", "description", "ebook", "examples", "furo", "languages", "rtl", "search")
    extensions = ", ".join(f'"sphinx_vernacular.{name}"' for name in names)
    (docs / "conf.py").write_text(f'extensions = [{extensions}]\nhtml_theme = "furo"\n', encoding="utf-8")
    (docs / "index.rst").write_text("A page\n======\n\n>>> 1 + 1\n2\n", encoding="utf-8")
    where = "import sphinx_vernacular; print(sphinx_vernacular.__file__)"
    environment = {**os.environ, "PYTHONPATH": str(site), "PYTHONUTF8": "1"}

    found = subprocess.run([sys.executable, "-c", where], env=environment, capture_output=True, text=True, check=True)
    command = [sys.executable, "-m", "sphinx", "-W", "-n", str(docs), str(tmp_path / "out")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, cwd=tmp_path)

    assert found.stdout.startswith(str(site))
    assert 0 == done.returncode, done.stderr
