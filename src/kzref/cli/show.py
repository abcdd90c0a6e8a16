"""``kzref show``: all that is known of facts."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, cast

import kzref
from kzref.cli.options import Parser, add_command, add_language, language
from kzref.cli.output import BOLD, painted, verdict_colour, wrapped, write
from kzref.query import called

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from kzref._ids import Language
    from kzref.model import Fact


def add(commands: argparse._SubParsersAction[Parser]) -> None:
    """Describe the command."""
    parser = add_command(commands, "show", "all that is known of facts, with sources and record", run)
    parser.add_argument("id", nargs="+", metavar="ID", help="the id of a fact, such as un-member-number")
    add_language(parser)


def run(options: argparse.Namespace) -> int:
    """Write the facts that there are, and name the ids that are none."""
    found = [fact for id in options.id if (fact := kzref.find(id))]
    if found and options.format == "jsonl":
        write(found, options, lambda _: [])
    elif found:
        blocks = (
            "\n".join([painted(fact.id, BOLD), *map(wrapped, _details(fact, language(options)))]) for fact in found
        )
        for number, block in enumerate(blocks):
            print("\n" * bool(number) + block)
    unknown = [id for id in options.id if not kzref.find(id)]
    for id in unknown:
        print(f"{options.prog}: {_what_is_wrong_with(id)}", file=sys.stderr)
    return 1 if unknown else 0


def _what_is_wrong_with(id: str) -> str:
    if entities := called(id):
        return f"{id!r} is no fact: its facts are those of kzref list --about {entities[0]}"
    try:
        kzref.fact(cast("Any", id))
    except KeyError as error:
        return str(error.args[0])
    raise AssertionError(id)  # it was not found a moment ago


def _details(fact: Fact, lang: Language) -> Iterator[str]:
    from kzref import citation, l10n

    def word(message: str, **values: object) -> str:
        return l10n.translate(message, lang, "table").format(**values)

    record = fact.record
    text = fact.text(lang)
    yield text
    yield painted(citation.labelled(record.verdict, lang, claimed=fact.claim is not None), verdict_colour(fact))
    if remark := fact.note(lang):
        yield remark
    if fact.claim and (claimed := fact.claimed(lang)) != text:
        yield word("The articles say: {text}", text=claimed)
    told = ((source.document, source.section, source.note) for source in fact.sources)
    for document, section, note in citation.told_in(told, lang):
        yield (citation.remark(document, section, note, lang) if note else citation.located(document, section, lang))
    yield word("About: {names}", names=" · ".join(kzref.entity(id).named(lang) for id in fact.about))
    yield f"{word('Kind')}: {l10n.word('kind', fact.kind, lang)}"
    yield f"{word('Chapter')}: {l10n.word('chapter', fact.chapter, lang)}"
    yield from (work.cite(lang) for work in record.citation)
    if record.checked:
        yield word("checked {date}", date=l10n.date(kzref.PartialDate(record.checked), lang))
