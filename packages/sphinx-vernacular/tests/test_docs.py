"""The pages of the toolbox say what its code does: each ``conf.py`` builds, settings, messages and links exist."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from unittest.mock import MagicMock

import pytest

import sphinx_vernacular

if TYPE_CHECKING:
    from collections.abc import Iterator

    from projects import Project

HERE = Path(__file__).parent.parent
ROOT = HERE.parent.parent
SOURCES = Path(sphinx_vernacular.__file__).parent
DOCS = HERE / "docs"
README = HERE / "README.md"
ON_GITHUB = re.compile(r"https://github\.com/kzref/kzref/(?:blob|tree)/main/")

# extensions that others set up, and nobody names in ``extensions``
INTERNAL = {"sphinx_vernacular.rtl.foreign", "sphinx_vernacular.settings"}
# what ``languages`` gives to templates is called like a setting
TEMPLATE_VALUES = {"vernacular_languages", "vernacular_note"}
SHARED = ("vernacular_source", "vernacular_released", "vernacular_strict", "vernacular_own_pages")

PAGES = sorted(DOCS.glob("*.md"))
EXTENSION_PAGES = [page for page in PAGES if page.stem != "settings"]

INDEX = """
Warm bread
==========

The oven is hot.

.. toctree::

   {pages}
"""
SUM = """
Sums
====

>>> 2 + 2
4
"""
CATALOGS = {
    "ar": {"Warm bread": "خبز ساخن", "The oven is hot.": "الفرن حار.", "Sums": "الجمع", "Butter": "الزبدة"},
    "vi": {"Warm bread": "Bánh mì nóng", "The oven is hot.": "Lò đang nóng.", "Sums": "Phép cộng", "Butter": "Bơ"},
}
WORDS_OF = {"index": ("Warm bread", "The oven is hot."), "sums": ("Sums",), "butter": ("Butter",)}


class Configuration(NamedTuple):
    """A ``conf.py`` as a page shows it."""

    page: str
    text: str

    @property
    def language(self) -> str:
        match = re.search(r'^language = "(\w+)"', self.text, re.MULTILINE)
        return match[1] if match else "en"

    @property
    def builders(self) -> list[str]:
        special = {"sphinx_vernacular.ebook": "epub", "sphinx_vernacular.examples": "doctest"}
        return ["html", *(builder for name, builder in special.items() if f'"{name}"' in self.text)]


class Setting(NamedTuple):
    """A setting as it is registered."""

    default: Any
    types: frozenset[str]


def configurations() -> list[Configuration]:
    """Return each ``conf.py`` of the README and the pages."""
    blocks = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
    return [
        Configuration(page.stem, block)
        for page in (README, *PAGES)
        for block in blocks.findall(page.read_text(encoding="utf-8"))
        if "extensions = [" in block
    ]


def extensions() -> set[str]:
    """Return the modules that projects can name in ``extensions``."""
    names = {module.name for module in pkgutil.walk_packages(sphinx_vernacular.__path__, "sphinx_vernacular.")}
    public = {name for name in names - INTERNAL if not name.endswith("__main__")}
    return {name for name in public if hasattr(importlib.import_module(name), "setup")}


def documented_in(page: Path) -> list[str]:
    """Return the modules that a page documents."""
    return [f"sphinx_vernacular.{page.stem}", *(["sphinx_vernacular.furo.navigation"] if page.stem == "furo" else [])]


def registered(module: str) -> dict[str, Setting]:
    """Return the settings that the ``setup`` of a module registers itself."""
    app = MagicMock()
    app.config.language = "en"
    settings: dict[str, Setting] = {}

    def record(name: str, default: Any, rebuild: str, types: frozenset[type] = frozenset()) -> None:
        settings[name] = Setting(default, frozenset(kind.__name__ for kind in types))

    app.add_config_value.side_effect = record
    importlib.import_module(module).setup(app)
    return settings


@cache
def all_settings() -> frozenset[str]:
    """Return the names of all settings of the toolbox."""
    return frozenset(name for module in (*extensions(), *INTERNAL) for name in registered(module))


def shared_that_are_read(module: str) -> set[str]:
    """Return the shared settings that the code of an extension reads, and that of the extensions it sets up."""
    path = SOURCES.joinpath(*module.split(".")[1:])
    files = sorted(path.rglob("*.py")) if path.is_dir() else [path.with_suffix(".py")]
    text = "".join(file.read_text(encoding="utf-8") for file in files)
    read = {name for name in SHARED if f"config.{name}" in text}
    if "is_complete(" in text:
        read |= set(SHARED[:3])
    loaded = set(re.findall(r'"(sphinx_vernacular(?:\.\w+)+)"', text)) & (extensions() | INTERNAL)
    inner = (shared_that_are_read(each) for each in loaded - {"sphinx_vernacular.settings", module})
    return read.union(*inner)


def rows(page: Path) -> dict[str, tuple[str, str]]:
    """Return type and default of each setting in the table of a page."""
    text = page.read_text(encoding="utf-8")
    return {
        name: (kind, default)
        for name, kind, default in re.findall(r"^\| `(\w+)` \| (.+?) \| `(.+?)` \|", text, re.MULTILINE)
    }


@cache
def messages() -> list[re.Pattern[str]]:
    """Return what the toolbox says, as patterns: any text stands where a value is put in."""
    texts = [text for file in SOURCES.rglob("*.py") for text in _strings(ast.parse(file.read_text(encoding="utf-8")))]
    toml = SOURCES / "catalogs" / "messages" / "en.toml"
    texts += [
        text for _, text in re.findall(r"""^\w+ = ('|"+)(.*)\1$""", toml.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    texts = [re.sub(r"%(?:\(\w+\))?[srd]|\{\w+\}", "\0", text).strip() for text in texts]
    return [
        re.compile(r"(?:.*: |.*\] )?" + ".+".join(map(re.escape, text.split("\0"))) + r"(?: \[[\w.]+\])?")
        for text in texts
        if len(text.replace("\0", "")) > 15
    ]


def _strings(tree: ast.AST) -> Iterator[str]:
    inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "\0" for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inside:
            yield node.value


@pytest.mark.parametrize("conf", configurations(), ids=lambda conf: conf.page)
def test_the_conf_py_of_a_page_builds_without_a_warning(project: Project, conf: Configuration) -> None:
    theme = re.search(r'^html_theme = "(\w+)"', conf.text, re.MULTILINE)
    if theme and not find_spec(theme[1]):
        pytest.skip(f"{theme[1]} is not installed: make .venv/test")
    project.write("conf.py", 'project = "Sample"\nversion = "1"\nauthor = copyright = "us"\n' + conf.text)
    pages = ["sums", *(["butter"] if "myst_parser" in conf.text else [])]
    project.write("index.rst", INDEX.format(pages="\n   ".join(pages)))
    project.write("sums.rst", SUM)
    if "butter" in pages:
        project.write("butter.md", "# Butter\n")
    for language, words in CATALOGS.items():
        for page in ("index", *pages):
            entries = "".join(f'msgid "{text}"\nmsgstr "{words[text]}"\n\n' for text in WORDS_OF[page])
            if page == "sums":
                entries += 'msgid ">>> 2 + 2\\n4"\nmsgstr ">>> 2 + 2\\n4"\n'
            project.catalog(language, page, entries)

    for builder in conf.builders:
        built = project.build(builder, conf.language)

        assert built.status == 0, built.said


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_settings_of_a_page_are_those_that_its_extension_registers(page: Path) -> None:
    settings = {name: value for module in documented_in(page) for name, value in registered(module).items()}
    written = rows(page)

    assert written.keys() == settings.keys()
    for name, (kind, default) in written.items():
        assert ast.literal_eval(default) == settings[name].default, name
        assert set(kind.split(" or ")) <= settings[name].types, name


@pytest.mark.parametrize("page", EXTENSION_PAGES, ids=lambda page: page.stem)
def test_a_page_names_the_shared_settings_that_its_extension_reads(page: Path) -> None:
    line = re.search(
        r"^Of the \[shared settings\]\(settings\.md\) it reads (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE
    )
    read = set().union(*(shared_that_are_read(module) for module in documented_in(page)))

    assert set(re.findall(r"vernacular_\w+", line[1] if line else "")) == read


@pytest.mark.parametrize("page", [README, *PAGES], ids=lambda page: page.stem)
def test_a_page_names_no_setting_that_does_not_exist(page: Path) -> None:
    names = set(re.findall(r"\bvernacular_\w+", page.read_text(encoding="utf-8").replace("sphinx_vernacular", "")))

    assert names <= all_settings() | TEMPLATE_VALUES


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_messages_that_a_page_quotes_are_those_of_the_code(page: Path) -> None:
    blocks = re.findall(r"^```text\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]

    assert [line for line in lines if not any(message.fullmatch(line) for message in messages())] == []


@pytest.mark.parametrize("page", [README, HERE / "CHANGELOG.md", *PAGES], ids=lambda page: page.stem)
def test_links_lead_to_files_that_exist(page: Path) -> None:
    prose = re.sub(r"`[^`\n]+`(?!\])", "", page.read_text(encoding="utf-8"))
    targets = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", prose)
    own = [target for target in targets if ON_GITHUB.match(target) or "://" not in target]
    paths = [ROOT / ON_GITHUB.sub("", target) if "://" in target else page.parent / target for target in own]

    assert [str(path) for path in paths if not path.exists()] == []


def test_every_extension_has_a_page_and_a_row_in_the_readme() -> None:
    linked = re.findall(
        r"^\| \[`(sphinx_vernacular[\w.]*)`\]\(\S+/docs/(\w+)\.md\)", README.read_text(encoding="utf-8"), re.MULTILINE
    )

    assert {name for name, _ in linked} == extensions()
    assert all(name in documented_in(DOCS / f"{page}.md") for name, page in linked)
    assert {page for _, page in linked} == {page.stem for page in EXTENSION_PAGES}


@pytest.mark.parametrize("page", EXTENSION_PAGES, ids=lambda page: page.stem)
def test_a_page_shows_a_conf_py_with_its_extensions(page: Path) -> None:
    (conf,) = [each for each in configurations() if each.page == page.stem]

    assert [name for name in documented_in(page) if f'"{name}"' not in conf.text] == []
