"""What a page tells machines: its facts as JSON-LD in the words of schema.org.

A page with a table of facts has a ``Claim`` for each, and an ``Event``
for each that is one; the pages of ``kzref_dataset`` describe all the facts as a ``Dataset``, with the
files to download that stand in ``kzref_files`` (``{"data/facts.jsonl": "application/jsonl"}``, seen from the folder
in which the languages stand). Claims and events have the ids of their entries, and so of the files.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from kzref import export, l10n, query
from kzref.export import jsonld
from kzref.export.lines import ABOUT, HOME, TITLE
from kzref.sphinxext.reading import language
from kzref.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docutils import nodes
    from sphinx.application import Sphinx

    from kzref._ids import Language
    from kzref.model import Fact
    from kzref.sphinxext.domain import FactDomain

    Node = dict[str, Any]

_CONTEXT = "https://schema.org"

# the words of the dataset, in the catalogs under the context "dataset"
WORDS = (TITLE, ABOUT)


def of_facts(facts: Iterable[Fact], lang: Language) -> Node:
    """Return what schema.org calls facts: claims, and what those are about that are events.

    >>> import kzref
    >>> found = of_facts([kzref.fact("osce-summit-astana")], "en")["@graph"][0]
    >>> found["about"]["@type"], found["about"]["startDate"], found["about"]["endDate"]
    ('Event', '2010-12-01', '2010-12-02')
    """
    return {"@context": _CONTEXT, "@graph": [_claim(fact, lang) for fact in facts]}


def _claim(fact: Fact, lang: Language) -> Node:
    claim: Node = {"@type": "Claim", "@id": f"#{fact.id}", "text": fact.text(lang)}
    if fact.kind == "event" and fact.when:
        first, _, last = str(fact.when).replace("~", "").partition("/")
        claim["about"] = {"@type": "Event", "name": claim["text"], "startDate": first}
        if last:
            claim["about"]["endDate"] = last
    return claim


def dataset(files: dict[str, str], to_files: str, lang: Language) -> Node:
    """Return the description of all facts as a dataset, its files at their addresses."""
    known = jsonld.dataset(query.facts(), LANGUAGES, export.data_version())
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


def _link(app: Sphinx, pagename: str, context: Node) -> None:
    spoken = cast("Language", language(app.env))
    domain = cast("FactDomain", app.env.get_domain("kz"))
    facts = [query.fact(cast("Any", id)) for id, page in domain.places.items() if page == pagename]
    found = [of_facts(facts, spoken)] if facts else []
    if pagename in app.config.kzref_dataset:
        base = app.config.html_baseurl
        to_files = base.rstrip("/") + "/" if base else "../" * (pagename.count("/") + 1)
        found.append(dataset(app.config.kzref_files, to_files, spoken))
    for node in found:
        # what ends a script must not stand in one
        text = json.dumps(node, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
        context["body"] += f'<script type="application/ld+json">{text}</script>\n'


def add(app: Sphinx, pagename: str, templatename: str, context: Node, doctree: nodes.document | None) -> None:
    """Add the facts of a page to it, in the words of machines."""
    if doctree and app.builder.name != "epub":
        _link(app, pagename, context)
