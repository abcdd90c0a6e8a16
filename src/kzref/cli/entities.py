"""``kzref entities``: whom and what facts are about."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import kzref
from kzref.cli.options import Parser, add_command, add_language, language, languages, understood
from kzref.cli.output import BOLD, DIM, to_json, write_row
from kzref.vocabulary import ENTITY_TYPES, LANGUAGES

if TYPE_CHECKING:
    import argparse


def add(commands: argparse._SubParsersAction[Parser]) -> None:
    """Describe the command."""
    parser = add_command(commands, "entities", "whom and what facts are about: their ids, types and names", run)
    add_language(parser)
    about = f"of one type (several times: any of them): {', '.join(ENTITY_TYPES)}"
    parser.add_argument("--type", metavar="TYPE", action="append", help=about)


def run(options: argparse.Namespace) -> int:
    """Write the entities of the types that were named, or all."""
    from kzref import l10n

    with understood():
        chosen = kzref.entities(type=options.type)
    for entity in chosen:
        if options.format == "jsonl":
            names = {lang: entity.named(lang) for lang in languages(options) or LANGUAGES}
            print(to_json({**asdict(entity), "name": names}))
        else:
            label = l10n.word("entity type", entity.type, language(options))
            write_row([(entity.id, BOLD), (label, DIM)], entity.named(language(options)))
    return 0
