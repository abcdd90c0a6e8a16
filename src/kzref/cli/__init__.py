"""The command ``kzref``: one module a command, each with ``add``, which describes it to the parser, and ``run``.

The manner is the same in every command, and in the other commands of this project:

- ``kzref COMMAND [options]``. Options are whole words and are not abbreviated; they stand before words, behind them
  or between them. An option that selects can be repeated and then means any of its values; another one that is
  given twice is refused.
- ``--lang`` is the language of sentences, ``--json`` (``--format jsonl``) is for machines: one object a line.
- What was asked for goes to standard output, everything else to standard error, as
  ``kzref COMMAND: what is wrong: what to do``.
- Exit status 0: all went well. 1: something was found that a script must know of (no fact of an id, nothing that a search
  found, exports that differ), or a file can't be written. 2: the command, or a file that it should read, is not understood. 130: interrupted.
"""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING, Any

from kzref.cli import diff, entities, export, search, show, timeline
from kzref.cli import list as list_
from kzref.cli.options import CommandParser, Parser, StopError

if TYPE_CHECKING:
    from collections.abc import Sequence

EPILOG = """\
examples:
  kzref list --chapter china --verdict imprecise --verdict outdated
  kzref show un-member-number --lang vi
  kzref timeline 1991 1995 --about UN
  kzref search nuclear weapons
  kzref entities --type organization
  kzref export --format csv --output data
  kzref export --format bibtex --chapter china --output works.bib
  kzref diff kzref-of-last-year.jsonl

On a terminal facts are wrapped and in colour (not with NO_COLOR). Elsewhere each is one line,
with tabs between its columns, but for show.

Exit status: 0 done, also where no fact is as the options want it;
1 a search that finds nothing, no such fact, exports that differ, a file that can't be written;
2 a command, or a file for diff, that is not understood.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with its arguments (None: those of the process) and return its exit status."""
    stdout: Any = sys.stdout
    if hasattr(stdout, "reconfigure"):  # whatever the locale, and on Windows too
        stdout.reconfigure(encoding="utf-8", newline="\n")
    options = parser().parse_args(arguments)
    try:
        status: int = options.run(options)
        sys.stdout.flush()
    except StopError as stop:
        print(f"{options.prog}: {stop}", file=sys.stderr)
        return stop.status
    except BrokenPipeError:  # the reader has seen enough
        _drop_output()
        return 0
    except OSError as error:
        if error.filename is not None:  # not the output
            raise
        _drop_output()  # a full disk
        print(f"{options.prog}: can't write the output: {error.strerror}", file=sys.stderr)
        return 1
    except LookupError as error:
        if type(error) is not LookupError:  # a mistake of ours
            raise
        print(f"{options.prog}: {error}", file=sys.stderr)  # a catalog lacks a sentence
        return 1
    except KeyboardInterrupt:
        return 130
    return status


def parser() -> Parser:
    """Return what understands the command line."""
    made = Parser(
        prog="kzref",
        description="The foreign policy of Kazakhstan as facts: what is claimed, and what is known.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    made.add_argument("--version", action=_Version, help="print the version of the package and that of the data")
    commands = made.add_subparsers(metavar="COMMAND", required=True, title="commands", parser_class=CommandParser)
    for command in (list_, show, timeline, search, entities, export, diff):
        command.add(commands)
    return made


class _Version(argparse.Action):
    def __init__(self, option_strings: Sequence[str], dest: str, **options: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, **options)

    def __call__(self, parser: argparse.ArgumentParser, *arguments: object) -> None:
        import kzref

        print(f"{parser.prog} {kzref.__version__}, data {kzref.export.data_version()}")
        parser.exit()


def _drop_output() -> None:
    # Python writes what is left in the buffer when it exits, and would complain again
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
