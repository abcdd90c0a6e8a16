"""``kzref diff``: what changed between two exports."""

from __future__ import annotations

from typing import TYPE_CHECKING

import kzref
from kzref.cli.options import Parser, StopError, add_command
from kzref.cli.output import painted, to_json

if TYPE_CHECKING:
    import argparse

_MARKS = {"added": ("+", "32"), "removed": ("-", "31"), "changed": ("~", "33")}


def add(commands: argparse._SubParsersAction[Parser]) -> None:
    """Describe the command."""
    parser = add_command(commands, "diff", "what changed since an earlier export", run)
    parser.add_argument("old", metavar="OLD.jsonl", help="what kzref export wrote then")
    parser.add_argument("new", nargs="?", metavar="NEW.jsonl", help="what it wrote later (default: the facts of now)")


def run(options: argparse.Namespace) -> int:
    """Write the facts and the fields that differ; status 1 where some do."""
    try:
        changes = kzref.export.changes(options.old, options.new)
        versions = [kzref.export.data_version(options.old), kzref.export.data_version(options.new)]
    except OSError as error:
        raise StopError(2, f"can't read {error.filename}: {error.strerror}") from None
    except ValueError as error:
        raise StopError(2, str(error)) from None
    status = 1 if changes else 0
    if options.format == "jsonl":
        for change in changes:
            fields = [field._asdict() for field in change.fields]
            print(to_json({"id": change.id, "change": change.kind, "fields": fields}))
        return status
    print(f"data {versions[0]} -> {versions[1]}: {f'{len(changes)} facts differ' if changes else 'no fact differs'}")
    for change in changes:
        mark, colour = _MARKS[change.kind]
        print(painted(f"{mark} {change.id}", colour))
        for field, old, new in change.fields:
            print(f"    {field}: {to_json(old)} -> {to_json(new)}")
    return status
