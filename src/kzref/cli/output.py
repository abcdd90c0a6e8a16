"""How facts are written: for people on a terminal, for scripts, as JSON."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import kzref
from kzref.cli.options import language, languages

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable

    from kzref.model import Fact

    # columns: each a text and its colour
    Columns = list[tuple[str, str]]

BOLD, DIM = "1", "2"
VERDICT_COLOURS = {"confirmed": "32", "imprecise": "33", "outdated": "33", "contradicted": "31"}


def write(facts: Iterable[Fact], options: argparse.Namespace, head: Callable[[Fact], Columns]) -> None:
    """Write facts, each with columns before its sentence."""
    facts = tuple(facts)
    if not facts:
        note_nothing(options)
    if options.format == "jsonl":
        sys.stdout.write(kzref.export.to_jsonl(facts, languages(options)))
        return
    for fact in facts:
        write_row(head(fact), fact.text(language(options)))


def note_nothing(options: argparse.Namespace) -> None:
    """Tell whoever reads the terminal that no fact was selected; a script goes on."""
    print(f"{options.prog}: no fact is like that", file=sys.stderr)


def write_row(columns: Columns, text: str) -> None:
    """Write columns and a text: a line with tabs, or on a terminal a headline with the text below."""
    if sys.stdout.isatty():
        print("  ".join(painted(column, colour) for column, colour in columns))
        print(wrapped(text))
    else:
        print(*(column for column, _ in columns), text, sep="\t")


def id_and_verdict(fact: Fact, options: argparse.Namespace) -> Columns:
    """Return the columns that most commands have."""
    from kzref import citation

    label = citation.judged(fact.record.verdict, language(options), claimed=fact.claim is not None)
    return [(fact.id, BOLD), (label, verdict_colour(fact))]


def verdict_colour(fact: Fact) -> str:
    """Return the colour of the verdict on a claim; what no document claims has none."""
    return VERDICT_COLOURS.get(fact.record.verdict, DIM) if fact.claim else DIM


def wrapped(text: str) -> str:
    """Indent a text, on a terminal to its width."""
    if not sys.stdout.isatty():
        return f"  {text}"
    import shutil
    import textwrap

    width = max(40, min(100, shutil.get_terminal_size().columns))
    lines = textwrap.wrap(text, width - 2, break_long_words=False, break_on_hyphens=False)
    return textwrap.indent("\n".join(lines), "  ")


def painted(text: str, colour: str) -> str:
    """Return a text in a colour, where the output has colours."""
    plain = not sys.stdout.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return text if plain or not colour else f"\x1b[{colour}m{text}\x1b[0m"


def to_json(thing: object) -> str:
    """Return JSON on one line, its letters as they are."""
    import json

    return json.dumps(thing, ensure_ascii=False)
