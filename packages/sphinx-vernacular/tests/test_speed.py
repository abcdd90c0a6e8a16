"""A translated page costs less, and is the same."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from projects import Built, Project

MARKDOWN = """# Oven

The {ref}`oven <other>` is *hot*[^1], see [the list](page.rst).

:::{{note}}
Let it **cool**.
:::

```{{eval-rst}}
Written in *another* way.
```

[^1]: Very hot.
"""

RST = """Page
====

.. _other:

Other
-----

The **oven** is hot.
"""

ENTRIES = {
    "index": {
        "Oven": "Lò",
        "The {ref}`oven <other>` is *hot*[^1], see [the list](page.rst).": (
            "{ref}`Lò <other>` thì *nóng*[^1], xem [danh sách](page.rst)."
        ),
        "Let it **cool**.": "Để **nguội**.",
        "Written in *another* way.": "Viết *khác*.",
        "Very hot.": "Rất nóng.",
    },
    "page": {"The **oven** is hot.": "**Lò** thì nóng."},
}


def _bake(project: Project, *extensions: str, more: str = "", language: str = "vi") -> Built:
    project.configure(*extensions, more=more)
    project.write("index.md", MARKDOWN.replace("{{", "{").replace("}}", "}") + "\n```{toctree}\npage\n```\n")
    project.write("page.rst", RST)
    for domain, entries in ENTRIES.items():
        project.catalog(
            "vi", domain, "\n".join(f'msgid "{source}"\nmsgstr "{text}"\n' for source, text in entries.items())
        )
    return project.build("html", language, "-E")


def _html(built: Built) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(built.out.rglob("*.html"))}


@pytest.mark.parametrize("language", ["en", "vi"])
def test_every_page_is_the_same_with_and_without(project: Project, language: str) -> None:
    """Each byte of HTML, of translated pages and of those in the language of the sources."""
    without = _html(_bake(project, language=language))

    built = _bake(project, "speed", language=language)

    assert 0 == built.status, built.said
    assert without == _html(built)
    assert (language == "vi") == ("Lò" in built.page("index"))


def test_a_page_is_written_without_all_the_others(project: Project) -> None:
    """No doctree holds the little documents that messages were parsed in, nor the environment."""
    sizes = {}
    for extensions in ((), ("speed",)):
        _bake(project, *extensions)
        doctree = project.folder / "doctrees" / "html-vi" / "index.doctree"
        sizes[extensions] = len(doctree.read_bytes())
    document = pickle.loads(doctree.read_bytes())  # noqa: S301  # our own

    assert sizes[("speed",)] < sizes[()] / 2
    assert {id(document)} == {id(node.document) for node in document.findall()}


COUNTING = """
import myst_parser
from docutils import frontend
from myst_parser.mdit_to_docutils import base
from myst_parser.parsers import sphinx_
{change}
made = {{"settings": 0, "parsers": 0}}

def counted(function, what):
    def count(*given):
        made[what] += 1
        return function(*given)
    return count

base.get_default_settings = counted(base.get_default_settings, "settings")
create_md_parser = counted(sphinx_.create_md_parser, "parsers")
sphinx_.create_md_parser = lambda config, renderer: create_md_parser(config, renderer)

def setup(app):
    app.connect("build-finished", lambda app, error: print("made", made))
"""


def test_settings_and_parser_are_made_once(project: Project) -> None:
    """Without the extension both are made for each message."""
    counting = COUNTING.format(change="")

    assert "made {'settings': 11, 'parsers': 10}" in _bake(project, more=counting).said
    assert "made {'settings': 1, 'parsers': 1}" in _bake(project, "speed", more=counting).said


@pytest.mark.parametrize(
    "change",
    [
        'myst_parser.__version__ = "6.0"',
        "base.make_document = (lambda make: lambda *given: make(*given))(base.make_document)",
    ],
)
def test_an_unknown_myst_is_left_alone_and_named_once(project: Project, change: str) -> None:
    """Where its internals are others, nothing is replaced, and a strict build goes on."""
    built = _bake(project, "speed", more=COUNTING.format(change=change))

    assert 0 == built.status, built.said
    assert 1 == built.said.count("sphinx_vernacular.speed does not know MyST-Parser")
    assert "'parsers': 10}" in built.said


def test_a_project_without_myst_has_nothing_to_say(project: Project) -> None:
    """It is spared nothing, and told nothing."""
    project.configure("speed")
    conf = project.folder / "conf.py"
    conf.write_text(conf.read_text(encoding="utf-8").replace('"myst_parser", ', ""), encoding="utf-8")
    project.write("index.rst", RST)

    built = project.build()

    assert 0 == built.status, built.said
    assert "MyST" not in built.said
