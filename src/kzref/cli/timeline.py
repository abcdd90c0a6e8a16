"""``kzref timeline``: dated facts in the order of their dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import kzref
from kzref.cli.options import Parser, add_command, add_filters, add_language, facts, understood
from kzref.cli.output import BOLD, write

if TYPE_CHECKING:
    import argparse


def add(commands: argparse._SubParsersAction[Parser]) -> None:
    """Describe the command."""
    parser = add_command(commands, "timeline", "facts that have a date, in the order of their dates", run)
    parser.add_argument(
        "start",
        nargs="?",
        metavar="START",
        help="the first date, in EDTF: 1991, 1991-12, 1991-12-16 (..: any); 1991/1995 is both",
    )
    parser.add_argument("end", nargs="?", metavar="END", help="the last date")
    add_language(parser)
    add_filters(parser)


def run(options: argparse.Namespace) -> int:
    """Write the facts of a time that the options select."""
    selected = set(facts(options))
    with understood():
        dated = kzref.timeline(*(None if date == ".." else date for date in (options.start, options.end)))
    chosen = [fact for fact in dated if fact in selected]
    write(chosen, options, lambda fact: [(str(fact.when), ""), (fact.id, BOLD)])
    return 0
