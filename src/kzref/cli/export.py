"""``kzref export``: the facts as files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import kzref
from kzref.cli.options import Once, Parser, StopError, add_command, add_filters, add_language, facts, languages
from kzref.cli.output import note_nothing

if TYPE_CHECKING:
    from collections.abc import Mapping

# format -> the endings of its file; what has none is several files
ENDINGS: dict[str, tuple[str, ...]] = {
    "jsonl": (".jsonl",),
    "csv": (),
    "jsonld": (".jsonld", ".json"),
    "csl": (".json",),
    "bibtex": (".bib",),
}


def add(commands: argparse._SubParsersAction[Parser]) -> None:
    """Describe the command."""
    about = "the facts as data, or their works for a bibliography: see the manual for the fields"
    parser = add_command(commands, "export", about, run, tuple(ENDINGS))
    parser.add_argument(
        "--output",
        default="-",
        action=Once,
        metavar="PATH",
        help="where to write: a folder, a file with the ending of the format (.jsonl .jsonld .json .bib), or - for standard output (default: -)",
    )
    parser.add_argument("--base", metavar="URL", action=Once, help="the address to which ids in JSON-LD are relative")
    parser.add_argument("names", nargs="*", help=argparse.SUPPRESS)
    add_language(parser)
    add_filters(parser)


def run(options: argparse.Namespace) -> int:
    """Write the facts that the options select into files, or to standard output."""
    if options.names:
        raise StopError(2, f"what to do with {options.names[0]!r}? To write it, use --output {options.names[0]}")
    if options.base and options.format != "jsonld":
        raise StopError(2, f"--base is for JSON-LD: {options.format} has no addresses")
    target = _target(options)
    files = _files(options)
    if target is None:
        sys.stdout.writelines(files.values())
    else:
        _save(target, files)
    return 0


def _files(options: argparse.Namespace) -> Mapping[str, str]:
    chosen, spoken = facts(options), languages(options)
    if not chosen:
        note_nothing(options)
    if options.format == "csv":
        return kzref.export.to_csv(chosen, spoken)
    if options.format == "jsonld":
        return {"kzref.jsonld": kzref.export.to_jsonld(chosen, spoken, base=options.base)}
    if options.format == "csl":
        return {"works.json": kzref.export.to_csl(chosen)}
    if options.format == "bibtex":
        return {"works.bib": kzref.export.to_bibtex(chosen)}
    return {"kzref.jsonl": kzref.export.to_jsonl(chosen, spoken)}


def _target(options: argparse.Namespace) -> Path | None:
    """Return the file or the folder to write, None for standard output; what is neither is not understood."""
    endings = ENDINGS[options.format]
    path = Path(options.output)
    if not options.output:
        raise StopError(2, "--output is empty: name a file or a folder, or - for standard output")
    to_output = options.output in ("-", "/dev/stdout")
    if not endings and (to_output or _is_stream(path)):
        raise StopError(2, f"{options.format} has several files: name a folder for them with --output DIR")
    if to_output:
        return None
    if path.suffix and path.suffix.lower() not in endings and not path.is_dir():
        ending = f"a file of {options.format} ends in {' or '.join(endings)}" if endings else "csv has several files"
        meant = [name for name, others in ENDINGS.items() if path.suffix in (*others, f".{name}")]
        way_out = (
            f"; --format {' or '.join(meant)} is what you may want" if meant and options.format not in meant else ""
        )
        raise StopError(2, f"--output {options.output}: {ending}; a folder has no ending{way_out}")
    return path


def _is_stream(path: Path) -> bool:
    return path.exists() and not path.is_file() and not path.is_dir()


def _save(target: Path, files: Mapping[str, str]) -> None:
    try:
        if _is_stream(target):
            with target.open("w", encoding="utf-8", newline="\n") as file:
                file.writelines(files.values())
            return
        if target.suffix and not target.is_dir():
            files = {target.name: "".join(files.values())}
            target = target.parent
        target.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            # nobody reads half of a file
            part = target / f".{name}.part"
            part.write_text(text, encoding="utf-8", newline="\n")
            part.replace(target / name)
    except OSError as error:
        raise StopError(1, f"can't write {error.filename or target}: {error.strerror}") from None
