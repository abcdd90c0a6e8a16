"""Pages are read anew where the code that makes them is another, after an upgrade above all."""

from __future__ import annotations

import importlib
import pkgutil
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING
from unittest.mock import MagicMock

import pytest

import sphinx_vernacular
from sphinx_vernacular import settings

if TYPE_CHECKING:
    from projects import Project

SETTINGS = "sphinx_vernacular.settings"
MODULES = [module.name for module in pkgutil.walk_packages(sphinx_vernacular.__path__, "sphinx_vernacular.")]


def set_up_by(module: str) -> set[str]:
    """Return the extensions of the toolbox that one sets up, and those that they do."""
    app = MagicMock()
    app.config.language = "en"
    importlib.import_module(module).setup(app)
    ours = {call.args[0] for call in app.setup_extension.call_args_list if call.args[0] in MODULES}
    return ours.union(*map(set_up_by, ours))


def test_every_extension_brings_the_version_of_the_code() -> None:
    """Sphinx compares it with that of the last build."""
    extensions = [
        name for name in MODULES if "__main__" not in name and hasattr(importlib.import_module(name), "setup")
    ]

    assert len(extensions) > 10
    assert [] == [name for name in extensions if SETTINGS not in {name, *set_up_by(name)}]


@pytest.mark.parametrize(
    "written",
    [
        """vernacular_released = "ar"; vernacular_own_pages = None""",
        """vernacular_released = {"ar"}; vernacular_page_url = vernacular_catalog_url = None""",
        """vernacular_released = ("ar", None); vernacular_offer_begun = vernacular_strict = None""",
        """vernacular_terms = __import__("pathlib").Path("terms.csv"); vernacular_released = ["ar"]""",
    ],
)
def test_a_setting_may_be_written_in_another_form(project: Project, written: str) -> None:
    """One name for a list of one, a path for its text, and None where a project sets nothing."""
    project.configure("languages", "catalogs", "locale", more=f"html_static_path = ()\n{written}")
    project.write("index.md", "# One\n")
    project.write("terms.csv", "en,ar,forbidden_ar\n")
    project.catalog("ar", "index", 'msgid "One"\nmsgstr "واحد"\n')

    built = project.build("html", "ar")

    assert 0 == built.status, built.said
    assert 3 == built.page("index").count('<link rel="alternate" hreflang=')


def test_an_empty_list_on_the_command_line_is_empty(project: Project) -> None:
    """No language without a name is offered to anybody."""
    project.configure("languages", more='vernacular_released = ["ar"]')
    project.write("index.md", "# One\n")

    built = project.build("html", "en", "-D", "vernacular_released=")

    assert 0 == built.status, built.said
    assert "hreflang" not in built.page("index")


def test_pages_that_other_code_has_read_are_read_anew() -> None:
    """Those that are new are read in any case; what this code has read stays."""
    app = MagicMock()
    settings.setup(app)
    ((event, outdated),) = [call.args for call in app.connect.call_args_list if call.args[0] != "config-inited"]
    env = SimpleNamespace(found_docs={"index", "old", "new"}, vernacular_code=1)

    assert "env-get-outdated" == event
    assert {"index", "old"} == outdated(app, env, {"new"}, set(), set())
    assert set() == outdated(app, env, set(), set(), set())


@pytest.mark.parametrize("name", ["myst/page.py", "furo/__init__.py", "catalogs/languages/vi.py", "rtl/static/new.css"])
def test_every_file_of_the_toolbox_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """A style sheet and a file that is new too; what Python and Sphinx compile does not."""
    folder = tmp_path / "sphinx_vernacular"
    shutil.copytree(Path(settings.__file__).parent, folder, ignore=shutil.ignore_patterns("__pycache__", "*.mo"))
    monkeypatch.setattr(settings, "__file__", str(folder / "settings.py"))
    before = settings.code_version.__wrapped__()
    (folder / "new.mo").touch()
    (folder / "new.pyc").touch()
    assert before == settings.code_version.__wrapped__()

    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("# changed", encoding="utf-8")

    assert before != settings.code_version.__wrapped__()


SETUP = """
WORD = "before"

def setup(app):
    app.connect("source-read", _say)

def _say(app, docname, text):
    text[0] += f"\\n\\nSaid {WORD}."
"""


@pytest.mark.parametrize("change", [("{WORD}.", "{WORD} too."), ('"before"', '"after"')])
def test_code_of_the_project_s_conf_counts(project: Project, change: tuple[str, str]) -> None:
    """What ``setup`` connects shows on all pages; a setting that pages do not show, and a comment, are none of it."""
    project.configure("rtl", more=SETUP)
    project.write("index.md", "# One\n\n```{toctree}\ntwo\n```\n")
    project.write("two.md", "# Two\n")
    assert "Said before." in project.build().page("two")

    project.configure("rtl", more=f"{SETUP}\n# a comment\nlinkcheck_timeout = 9\n")
    unchanged = project.build()
    project.configure("rtl", more=SETUP.replace(*change))
    changed = project.build()

    assert "0 added, 0 changed, 0 removed" in unchanged.said
    assert "Said before too." in changed.page("two") or "Said after." in changed.page("two")


EXTENSIONS = [name for name in MODULES if "__main__" not in name and hasattr(importlib.import_module(name), "setup")]
SHARED = {f"sphinx_vernacular.{name}" for name in ("settings", "locale", "rtl.foreign")}


@pytest.mark.parametrize("name", EXTENSIONS)
def test_an_extension_brings_no_other(name: str) -> None:
    """But for what several share: whoever wants catalogs checked gets no switch between languages."""
    assert set_up_by(name) <= SHARED


@pytest.mark.parametrize("name", EXTENSIONS)
def test_every_setting_bears_the_name_of_the_toolbox(name: str) -> None:
    """None of them can meet one of Sphinx or of another extension."""
    app = MagicMock()
    app.config.language = "en"
    importlib.import_module(name).setup(app)
    names = [call.args[0] for call in app.add_config_value.call_args_list]

    assert [] == [setting for setting in names if not setting.startswith("vernacular_")]


def test_the_toolbox_needs_no_project_of_its_own() -> None:
    """Nothing that it imports is kzref's, nor a parser or a theme that a project may not have."""
    code = f"import sys, importlib; [*map(importlib.import_module, {EXTENSIONS!r})]; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert "sphinx_vernacular" in loaded
    assert not loaded & {"kzref", "furo", "myst_parser", "sphinxext"}


def test_no_message_names_a_tool_that_others_have_not() -> None:
    """They name ``sphinx-build`` and ``sphinx-intl``, and settings for another command."""
    folder = Path(sphinx_vernacular.__file__).parent
    files = [path for path in folder.rglob("*") if path.suffix in (".py", ".toml", ".po", ".js", ".css")]

    assert [] == [
        path
        for path in files
        if re.search(r"\bmake (?:language|update|examples|docs)\b|kz-", path.read_text(encoding="utf-8"))
    ]
