"""What pages tell machines of all the facts: a dataset, as JSON-LD in the words of schema.org.

The pages of ``kzref_dataset`` describe all the facts as a ``Dataset``, with the files to download that stand in
``kzref_files`` (``{"data/facts.jsonl": "application/jsonl"}``, seen from the folder in which the languages stand).
A single fact is marked up where it stands, as a ``Claim``, by `kzref.sphinxext.nodes.Statement`: a second copy of
its sentence would cost a phone a thirtieth of the page.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from kzref import export, l10n, query
from kzref.export import jsonld
from kzref.export.lines import ABOUT, HOME, TITLE
from kzref.sphinxext.reading import language
from kzref.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx

    from kzref._ids import Language

    Node = dict[str, Any]

_CONTEXT = "https://schema.org"

# the words of the dataset, in the catalogs under the context "dataset"
WORDS = (TITLE, ABOUT)


def dataset(files: dict[str, str], to_files: str, lang: Language) -> Node:
    """Return the description of all facts as a dataset, its files at their addresses."""
    known = jsonld.dataset(query.facts(), LANGUAGES, _data_version())
    del known["hasPart"]  # the facts are in the files
    return {
        **known,
        "@context": _CONTEXT,
        "@id": f"{HOME}#dataset",
        "name": l10n.translate(TITLE, lang, "dataset"),
        "description": l10n.translate(ABOUT, lang, "dataset"),
        "creator": {"@type": "Organization", "name": "kzref", "url": HOME},
        "distribution": [
            {"@type": "DataDownload", "contentUrl": to_files + name, "encodingFormat": kind}
            for name, kind in files.items()
        ],
    }


@cache
def _data_version() -> str:
    # of all facts in all languages, for each page that describes them
    return export.data_version()


def add(app: Sphinx, pagename: str, templatename: str, context: Node, doctree: nodes.document | None) -> None:
    """Add the description of the dataset to the pages that have it."""
    if doctree and app.builder.name != "epub" and pagename in app.config.kzref_dataset:
        base = app.config.html_baseurl
        to_files = base.rstrip("/") + "/" if base else "../" * (pagename.count("/") + 1)
        described = dataset(app.config.kzref_files, to_files, cast("Language", language(app.env)))
        context["body"] += _script(described)


def _script(description: Node) -> str:
    # what ends a script must not stand in one
    text = json.dumps(description, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return f'<script type="application/ld+json">{text}</script>\n'
