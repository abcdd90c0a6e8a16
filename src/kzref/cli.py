"""What the command ``kzref`` does.

Exit status: 0 where all went well; 1 where a search found nothing, a fact does not exist, exports
differ or a file can't be written; 2 where the command, or a file that it should read, is not understood.
Errors go to standard error, name the thing and say what to do.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, cast

import kzref
from kzref.vocabulary import CHAPTERS, DOCUMENTS, KINDS, LANGUAGES, STRENGTHS, VERDICTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from kzref._ids import Language
    from kzref.model import Fact

    # a fact's columns before its sentence: text and colour
    Head = Callable[[Fact], list[tuple[str, str]]]

EPILOG = """\
examples:
  kzref list --chapter china --verdict imprecise
  kzref show un-member-number --lang vi
  kzref timeline 1991 1995 --about UN
  kzref search nuclear weapons
  kzref export --format csv --output data
  kzref export --format bibtex --chapter china --output works.bib
  kzref diff kzref-of-last-year.jsonl

On a terminal facts are wrapped and in colour (not with NO_COLOR). Elsewhere each is one line,
with tabs between its columns. Exit status: 0 done; 1 nothing found, no such fact, exports that
differ, a file that can't be written; 2 a command, or a file for diff, that is not understood.
"""

BOLD, DIM = "1", "2"
_COLOURS = {"confirmed": "32", "imprecise": "33", "outdated": "33", "contradicted": "31"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with its arguments (None: those of the process) and return its exit status."""
    options = _parser().parse_args(arguments)
    stdout: Any = sys.stdout
    if hasattr(stdout, "reconfigure"):  # whatever the locale, and on Windows too
        stdout.reconfigure(encoding="utf-8", newline="\n")
    try:
        status: int = options.run(options)
        sys.stdout.flush()
    except _StopError as stop:
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


class _StopError(Exception):
    """Ends the command with a message and a status."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


def _drop_output() -> None:
    # Python writes what is left in the buffer when it exits, and would complain again
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


# the commands


def _list(options: argparse.Namespace) -> int:
    _write(_facts(options), options, lambda fact: [(fact.id, BOLD), _verdict(fact, options)])
    return 0


def _show(options: argparse.Namespace) -> int:
    facts = [_fact(id) for id in options.id]
    if options.format == "jsonl":
        _write(facts, options, lambda _: [])
        return 0
    for number, fact in enumerate(facts):
        print("\n" * bool(number) + _painted(fact.id, BOLD))
        for line in _details(fact, _language(options)):
            print(_wrapped(line))
    return 0


def _timeline(options: argparse.Namespace) -> int:
    wanted = set(_facts(options))
    with _Understood():
        dated = kzref.timeline(*(None if date == ".." else date for date in (options.start, options.end)))
    facts = [fact for fact in dated if fact in wanted]
    _write(facts, options, lambda fact: [(str(fact.when), ""), (fact.id, BOLD)])
    return 0


def _search(options: argparse.Namespace) -> int:
    from kzref import cli_search

    if not any(map(cli_search.words, options.words)):
        raise _StopError(2, f"there is no word in {' '.join(options.words)!r}")
    facts = _facts(options)
    found = cli_search.search(options.words, facts)
    if not found:
        near = cli_search.near(options.words, facts)
        hint = f"did you mean {' or '.join(near)}?" if near else "try fewer words, or kzref list"
        raise _StopError(1, f"nothing found for {' '.join(options.words)!r}: {hint}")
    _write(found, options, lambda fact: [(fact.id, BOLD), _verdict(fact, options)])
    return 0


def _export(options: argparse.Namespace) -> int:
    from kzref import export

    facts, languages = _facts(options), _languages(options)
    if options.base and options.format != "jsonld":
        raise _StopError(2, f"--base is for JSON-LD: {options.format} has no addresses")
    files: Mapping[str, str]
    if options.format == "csv":
        files = export.to_csv(facts, languages)
    elif options.format == "jsonld":
        files = {"kzref.jsonld": export.to_jsonld(facts, languages, base=options.base)}
    elif options.format == "csl":
        files = {"works.json": export.to_csl(facts)}
    elif options.format == "bibtex":
        files = {"works.bib": export.to_bibtex(facts)}
    else:
        files = {"kzref.jsonl": export.to_jsonl(facts, languages)}
    target = Path(options.output)
    if options.output == "-":
        if len(files) > 1:
            raise _StopError(2, f"{options.format} has several files: name a folder for them with --output DIR")
        sys.stdout.writelines(files.values())
    elif len(files) == 1 and target.suffix == Path(next(iter(files))).suffix:
        (text,) = files.values()
        _save(target.parent, {target.name: text})
    else:
        _save(target, files)
    return 0


def _diff(options: argparse.Namespace) -> int:
    from kzref import export

    try:
        found = export.changes(options.old, options.new)
        versions = [export.data_version(options.old), export.data_version(options.new)]
    except OSError as error:
        raise _StopError(2, f"can't read {error.filename}: {error.strerror}") from None
    except ValueError as error:
        raise _StopError(2, str(error)) from None
    if options.format == "jsonl":
        for change in found:
            fields = [field._asdict() for field in change.fields]
            print(_json({"id": change.id, "change": change.kind, "fields": fields}))
        return 1 if found else 0
    print(f"data {versions[0]} -> {versions[1]}: " + (f"{len(found)} facts differ" if found else "no fact differs"))
    for change in found:
        mark, colour = {"added": ("+", "32"), "removed": ("-", "31"), "changed": ("~", "33")}[change.kind]
        print(_painted(f"{mark} {change.id}", colour))
        for field, old, new in change.fields:
            print(f"    {field}: {_json(old)} -> {_json(new)}")
    return 1 if found else 0


# what they have in common


class _Understood:
    """Where a token, an id or a date that does not exist means a command that is not understood."""

    def __enter__(self) -> None:
        """Nothing is to be done before."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, (ValueError, LookupError)):
            raise _StopError(2, str(error.args[0])) from None


def _facts(options: argparse.Namespace) -> tuple[Fact, ...]:
    names = ("chapter", "kind", "about", "verdict", "document", "on", "strength")
    with _Understood():
        facts = kzref.facts(**cast("Any", {name: getattr(options, name) for name in names}))
    if not facts:
        print(f"{options.prog}: no fact is like that", file=sys.stderr)
    return facts


def _fact(id: str) -> Fact:
    try:
        return kzref.fact(cast("Any", id))
    except KeyError as error:
        from kzref._entities import BY_ID

        message = f"{id!r} is no fact: its facts are those of kzref list --about {id}" if id in BY_ID else error.args[0]
        raise _StopError(1, message) from None


def _language(options: argparse.Namespace) -> Language:
    return cast("Language", options.lang or "en")


def _languages(options: argparse.Namespace) -> list[Language] | None:
    return [_language(options)] if options.lang else None


def _known_language(text: str) -> str:
    if text not in LANGUAGES:
        raise argparse.ArgumentTypeError(f"unknown language {text!r}: there are {', '.join(LANGUAGES)}")
    return text


def _verdict(fact: Fact, options: argparse.Namespace) -> tuple[str, str]:
    from kzref import l10n

    token = fact.record.verdict
    return l10n.word("verdict", token, _language(options)), _COLOURS.get(token, DIM)


def _details(fact: Fact, lang: Language) -> Iterator[str]:
    from kzref import citation, l10n

    def word(message: str, **known: object) -> str:
        return l10n.translate(message, lang, "table").format(**known)

    record = fact.record
    text, verdict = fact.text(lang), l10n.word("verdict", record.verdict, lang)
    yield text
    yield f"{word('Verdict')}: {_painted(verdict, _COLOURS.get(record.verdict, DIM))}"
    if note := fact.note(lang):
        yield note
    if fact.claim and (claimed := fact.claimed(lang)) != text:
        yield word("The articles have: {text}", text=claimed)
    for source in fact.sources:
        pattern = "{document}, section {section}: {note}"
        document = l10n.word("document", source.document, lang)
        note = l10n.translate(source.note, lang, "note") if source.note else None
        yield (
            word(pattern, document=document, section=source.section, note=note)
            if note
            else citation.place(source.document, source.section, lang)
        )
    yield word("About: {names}", names=" · ".join(kzref.entity(id).named(lang) for id in fact.about))
    yield f"{word('Kind')}: {l10n.word('kind', fact.kind, lang)}"
    yield f"{word('Chapter')}: {l10n.word('chapter', fact.chapter, lang)}"
    yield from map(str, record.citation)
    if record.checked:
        yield word("checked {date}", date=l10n.date(kzref.PartialDate(record.checked), lang))


def _write(facts: Iterable[Fact], options: argparse.Namespace, head: Head) -> None:
    if options.format == "jsonl":
        from kzref import export

        sys.stdout.write(export.to_jsonl(facts, _languages(options)))
        return
    lang = _language(options)
    for fact in facts:
        if sys.stdout.isatty():
            print("  ".join(_painted(text, colour) for text, colour in head(fact)))
            print(_wrapped(fact.text(lang)))
        else:
            print(*(text for text, _ in head(fact)), fact.text(lang), sep="\t")


def _wrapped(text: str) -> str:
    if not sys.stdout.isatty():
        return f"  {text}"
    import shutil
    import textwrap

    width = max(40, min(100, shutil.get_terminal_size().columns))
    lines = textwrap.wrap(text, width - 2, break_long_words=False, break_on_hyphens=False)
    return textwrap.indent("\n".join(lines), "  ")


def _painted(text: str, colour: str) -> str:
    plain = not sys.stdout.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return text if plain or not colour else f"\x1b[{colour}m{text}\x1b[0m"


def _json(thing: object) -> str:
    import json

    return json.dumps(thing, ensure_ascii=False)


def _save(folder: Path, files: Mapping[str, str]) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            # nobody reads half of a file
            part = folder / f".{name}.part"
            part.write_text(text, encoding="utf-8", newline="\n")
            part.replace(folder / name)
    except OSError as error:
        raise _StopError(1, f"can't write {error.filename}: {error.strerror}") from None


# what they are told


class _Parser(argparse.ArgumentParser):
    """Says what is wrong, and not the whole usage before it."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}\n{self.prog} --help tells more\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="kzref",
        description="The foreign policy of Kazakhstan as facts: what is claimed, and what is known.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"kzref {kzref.__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, title="commands", parser_class=_Parser)

    def command(name: str, run: Callable[[argparse.Namespace], int], about: str, *formats: str) -> _Parser:
        made = commands.add_parser(name, help=about, description=f"{about[:1].upper()}{about[1:]}.", allow_abbrev=False)
        made.set_defaults(run=run, prog=f"kzref {name}")
        made.add_argument(
            "--format", choices=formats, default=formats[0], help=f"{' or '.join(formats)} (default: {formats[0]})"
        )
        return made

    listing = command("list", _list, "one fact a line: its id, its verdict, its sentence", "text", "jsonl")
    showing = command("show", _show, "all that is known of facts, with sources and record", "text", "jsonl")
    showing.add_argument("id", nargs="+", metavar="ID", help="the id of a fact, such as un-member-number")
    timeline = command("timeline", _timeline, "facts that have a date, in the order of their dates", "text", "jsonl")
    timeline.add_argument(
        "start", nargs="?", metavar="START", help="the first date, in EDTF: 1991, 1991-12, 1991-12-16"
    )
    timeline.add_argument("end", nargs="?", metavar="END", help="the last date")
    searching = command("search", _search, "facts that have all the words, in any language", "text", "jsonl")
    searching.add_argument("words", nargs="+", metavar="WORD", help="a word or its beginning, marks and case aside")
    exporting = command(
        "export",
        _export,
        "the facts as data, or their works for a bibliography: see the manual for the fields",
        *("jsonl", "csv", "jsonld", "csl", "bibtex"),
    )
    exporting.add_argument(
        "--output",
        default="-",
        metavar="DIR",
        help="where to write: a folder, a file with the ending of the format (.jsonl .jsonld .json .bib), or - for standard output (default: -)",
    )
    exporting.add_argument("--base", metavar="URL", help="the address to which ids in JSON-LD are relative")
    differing = command("diff", _diff, "what changed since an earlier export", "text", "jsonl")
    differing.add_argument("old", metavar="OLD.jsonl", help="what kzref export wrote then")
    differing.add_argument(
        "new", nargs="?", metavar="NEW.jsonl", help="what it wrote later (default: the facts of now)"
    )

    for made in (listing, showing, timeline, searching, exporting):
        made.add_argument(
            "--lang",
            type=_known_language,
            metavar="LANG",
            help="the language of the sentences: en, ar or vi (default: en; all of them in data)",
        )
    for made in (listing, timeline, searching, exporting):
        _add_filters(made)
    return parser


def _add_filters(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("which facts")
    for name, tokens, about in (
        ("chapter", CHAPTERS, "of one chapter"),
        ("kind", KINDS, "of one kind"),
        ("verdict", VERDICTS, "with one verdict of the record"),
        ("document", DOCUMENTS, "that one document claims"),
        ("strength", STRENGTHS, "by the best work of the record"),
    ):
        group.add_argument(f"--{name}", metavar=name.upper(), help=f"{about}: {', '.join(tokens)}")
    group.add_argument("--about", metavar="ENTITY", help="about one entity, by its id: KZ, UN, nazarbayev")
    group.add_argument(
        "--on", metavar="DATE", help="whose date shares a day with this one, in EDTF: 2018-01, 1991/1994"
    )
