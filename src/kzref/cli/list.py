"""``kzref list``: one fact a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzref.cli.options import Parser, add_command, add_filters, add_language, facts
from kzref.cli.output import id_and_verdict, write

if TYPE_CHECKING:
    import argparse


def add(commands: argparse._SubParsersAction[Parser]) -> None:
    """Describe the command."""
    parser = add_command(commands, "list", "one fact a line: its id, its verdict, its sentence", run)
    add_language(parser)
    add_filters(parser)


def run(options: argparse.Namespace) -> int:
    """Write the facts that the options select."""
    write(facts(options), options, lambda fact: id_and_verdict(fact, options))
    return 0
