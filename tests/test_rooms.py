"""Which module may import which: read from the code, so that imports for type checkers and in functions count too."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tools import rooms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    # module -> what it imports: modules of ours, and whatever comes from elsewhere
    Imports = Mapping[str, set[str]]

ROOT = Path(__file__).parent.parent
FOLDERS = {"kzref": "src", "sphinx_vernacular": "packages/sphinx-vernacular/src", "tools": "."}


@cache
def sources() -> dict[str, str]:
    """Return the code of every module of ours by its name."""
    code = {}
    for package, folder in FOLDERS.items():
        for path in sorted((ROOT / folder / package).rglob("*.py")):
            parts = path.relative_to(ROOT / folder).with_suffix("").parts
            code[".".join(parts).removesuffix(".__init__")] = path.read_text(encoding="utf-8")
    return code


def imports_of(code: Mapping[str, str]) -> dict[str, set[str]]:
    """Return what each module imports; a package is imported where a name that is no module of it is."""
    return {name: set(_imported(name, text, code)) - {name} for name, text in code.items()}


def _imported(importer: str, text: str, code: Mapping[str, str]) -> Iterator[str]:
    for node in ast.walk(_parsed(text)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = _module(importer, node, code)
            for alias in node.names:
                submodule = f"{module}.{alias.name}"
                yield submodule if submodule in code else module


def _module(importer: str, node: ast.ImportFrom, code: Mapping[str, str]) -> str:
    """Return what is imported from: relative to the importer where it has dots, as what stands in two packages has."""
    if not node.level:
        return str(node.module)
    is_package = any(name.startswith(f"{importer}.") for name in code)
    folder = importer.split(".")[
        : 1 - node.level if is_package and node.level > 1 else None if is_package else -node.level
    ]
    return ".".join([*folder, node.module] if node.module else folder)


_parsed = cache(ast.parse)


def inside(module: str, *packages: str) -> bool:
    """Whether a module is one of the packages or in one of them."""
    return any(module == package or module.startswith(f"{package}.") for package in packages)


def violations(imports: Imports, importer: Callable[[str], bool], *packages: str) -> list[str]:
    """Return the imports of ``packages`` by modules that must not import them."""
    return [
        f"{module} imports {imported}"
        for module, all_imported in imports.items()
        if importer(module)
        for imported in sorted(all_imported)
        if inside(imported, *packages)
    ]


def circle(imports: Imports) -> list[str]:
    """Return modules of which each imports the next, and the last the first; nothing where there are none."""
    done: set[str] = set()
    path: list[str] = []

    def walk(module: str) -> list[str]:
        if module in path:
            return [*path[path.index(module) :], module]
        if module in done or module not in imports:
            return []
        path.append(module)
        for imported in sorted(imports[module]):
            if found := walk(imported):
                return found
        done.add(path.pop())
        return []

    return next((found for module in imports if (found := walk(module))), [])


RULES: dict[str, tuple[Callable[[str], bool], tuple[str, ...]]] = {
    "facts need no Sphinx": (
        lambda module: inside(module, "kzref") and not inside(module, "kzref.sphinxext"),
        ("sphinx", "docutils", "myst_parser", "sphinx_vernacular"),
    ),
    "the toolbox knows no facts": (lambda module: inside(module, "sphinx_vernacular"), ("kzref",)),
    "nothing needs the tools": (lambda module: not inside(module, "tools"), ("tools",)),
    "languages know no facts": (
        lambda module: inside(module, "kzref.l10n"),
        ("kzref.model", "kzref.query", "kzref.chapters", "kzref._entities"),
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_no_module_imports_what_it_must_not_know(rule: str) -> None:
    """Each room knows the rooms below it alone."""
    importer, forbidden = RULES[rule]
    found = violations(imports_of(sources()), importer, *forbidden)

    assert not found, "\n".join(found)


def test_no_imports_run_in_a_circle() -> None:
    """Whoever reads a module can read what it imports first."""
    found = circle(imports_of(sources()))

    assert not found, " -> ".join(found)


@pytest.mark.parametrize(
    ("rule", "module", "line", "violation"),
    [
        ("facts need no Sphinx", "kzref.query", "import sphinx.util", "kzref.query imports sphinx.util"),
        (
            "facts need no Sphinx",
            "kzref.model",
            "if TYPE_CHECKING:\n    from docutils import nodes",
            "kzref.model imports docutils",
        ),
        (
            "the toolbox knows no facts",
            "sphinx_vernacular.languages",
            "def f():\n    from kzref import query",
            "sphinx_vernacular.languages imports kzref.query",
        ),
        ("nothing needs the tools", "kzref.dates", "from tools import project", "kzref.dates imports tools.project"),
        ("languages know no facts", "kzref.l10n.dates", "import kzref.model", "kzref.l10n.dates imports kzref.model"),
    ],
)
def test_a_forbidden_import_names_both_modules(rule: str, module: str, line: str, violation: str) -> None:
    """The rules above would see it, wherever it stands."""
    importer, forbidden = RULES[rule]
    code = {**sources(), module: f"{sources()[module]}\n{line}\n"}

    found = violations(imports_of(code), importer, *forbidden)

    assert [violation] == found


def test_a_circle_is_told_in_order() -> None:
    """Each module on the way stands there, also where the import is hidden in a function."""
    code = {
        "kzref": "",
        "kzref.a": "from kzref.b import x",
        "kzref.b": "def f():\n    import kzref.c",
        "kzref.c": "if TYPE_CHECKING:\n    from kzref import a",
    }

    assert ["kzref.a", "kzref.b", "kzref.c", "kzref.a"] == circle(imports_of(code))


def test_the_picture_of_the_architecture_is_current() -> None:
    """It is made from the imports: whoever moves a room draws it anew with ``make accept``."""
    assert rooms.picture() == rooms.PICTURE.read_text(encoding="utf-8")


def test_rooms_in_a_circle_have_no_picture() -> None:
    """The rooms are named."""
    with pytest.raises(ValueError, match=r"in a circle: a\.x, a\.y$"):
        rooms.floors({"a.x": {"a.y"}, "a.y": {"a.x"}, "a.z": set()})
