"""Answers of a project's own, which stand above the pages that a search finds.

An extension gives them where the event ``vernacular-search-answers`` asks for them:

.. code-block:: python

    def terms(app):
        yield Answer("A treaty is in force once both sides have ratified it.", "glossary", "term-treaty", words=["pact"])

    def setup(app):
        app.setup_extension("sphinx_vernacular.search")
        app.connect("vernacular-search-answers", terms)

All of them are one file, which the search page loads when a reader begins to ask. What stands on a page at the
anchor of an answer is shown as the answer has it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sphinx.errors import ExtensionError

from sphinx_vernacular.search import places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

EVENT = "vernacular-search-answers"
FILE = "vernacular-search-answers.js"


class Answer(NamedTuple):
    """What is shown for a search that has all its words in the title, the text, the words or the anchor.

    ``title`` is what people read, a link to ``anchor`` on the page ``docname``; ``text`` stands beside it, in brackets;
    ``words`` are not shown: other names under which the answer is looked for, such as an ISO date.
    """

    title: str
    docname: str
    anchor: str = ""
    text: str = ""
    words: Sequence[str] = ()


def are_given(app: Sphinx) -> bool:
    """Return whether any extension of the project has answers."""
    return bool(app.events.listeners.get(EVENT))


def gather(app: Sphinx, env: BuildEnvironment) -> None:
    """Write what the project's extensions answer; an answer on a page that does not exist is an error."""
    answers = [answer for given in app.emit(EVENT) for answer in given or ()]
    for answer in answers:
        if answer.docname not in env.found_docs:
            raise ExtensionError(
                f"{EVENT}: the answer {answer.title!r} leads to the page {answer.docname!r}, which does not exist; "
                "give the name of a page of this project, without its suffix"
            )
    write(Path(app.outdir), answers)
    env.vernacular_answers = {(answer.docname, answer.anchor) for answer in answers}  # type: ignore[attr-defined]


def answered(env: BuildEnvironment, docname: str) -> set[str]:
    """Return the anchors of a page to which answers lead: their text need not be loaded twice."""
    return {anchor for name, anchor in getattr(env, "vernacular_answers", ()) if name == docname and anchor}


def write(path: Path, answers: Sequence[Answer]) -> None:
    """Write the answers where the search page will look for them, pages and texts once each.

    Anchors, titles and the rest stand in a list each: what is alike is close together, and packs to less.
    """
    pages = list(dict.fromkeys(answer.docname for answer in answers))
    texts = list(dict.fromkeys(answer.text for answer in answers))
    columns = [
        [answer.anchor for answer in answers],
        [answer.title for answer in answers],
        [pages.index(answer.docname) for answer in answers],
        [texts.index(answer.text) for answer in answers],
        [" ".join(answer.words) for answer in answers],
    ]
    places.write_script(path / "_static" / FILE, FILE, [pages, texts, columns])
