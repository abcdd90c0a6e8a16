"""What commands have in common: the options on facts, languages and formats, and how a command ends early."""

from __future__ import annotations

import argparse
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NoReturn, cast

import kzref
from kzref.vocabulary import CHAPTERS, DOCUMENTS, KINDS, LANGUAGES, STRENGTHS, VERDICTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kzref._ids import Language
    from kzref.model import Fact

# the conditions of kzref.facts: name, what is shown for a value, what it selects
FILTERS: tuple[tuple[str, str, str], ...] = (
    ("chapter", "CHAPTER", f"of one chapter: {', '.join(CHAPTERS)}"),
    ("kind", "KIND", f"of one kind: {', '.join(KINDS)}"),
    ("verdict", "VERDICT", f"with one verdict on what the articles say: {', '.join(VERDICTS)}"),
    ("document", "DOCUMENT", f"that one document claims: {', '.join(DOCUMENTS)}"),
    ("strength", "STRENGTH", f"by the best work of the record: {', '.join(STRENGTHS)}"),
    ("about", "ENTITY", "about one entity, by its id: KZ, UN, nazarbayev (kzref entities lists them)"),
)


class StopError(Exception):
    """Ends the command with a message and a status."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class Parser(argparse.ArgumentParser):
    """Says what is wrong, and not the whole usage before it."""

    def error(self, message: str) -> NoReturn:
        """End with status 2."""
        self.exit(2, f"{self.prog}: {message}\n{self.prog} --help tells more\n")


class CommandParser(Parser):
    """Takes options between words too: ``kzref show ID --json ID``."""

    _is_parsing = False

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]  # stubs have overloads
        """Return what is understood, and what is not."""
        # argparse calls this again for the options, and for the words; it would forget a -- that stands before words
        if self._is_parsing or "--" in (args or ()):
            return super().parse_known_args(args, namespace)
        self._is_parsing = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._is_parsing = False


class Once(argparse.Action):
    """Keeps the value of an option, and refuses a second one, of which the first would be lost."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, option: str | None = None
    ) -> None:
        """Store the value."""
        given: set[str] = namespace.__dict__.setdefault("given", set())
        if self.dest in given:
            parser.error(f"{option} is given twice: give it once")
        given.add(self.dest)
        setattr(namespace, self.dest, values)


def add_command(
    commands: argparse._SubParsersAction[Parser],
    name: str,
    about: str,
    run: Callable[[argparse.Namespace], int],
    formats: tuple[str, ...] = ("text", "jsonl"),
) -> Parser:
    """Add a command with the options on its format, of which the first is what it writes unless told otherwise."""
    made = commands.add_parser(name, help=about, description=f"{about[:1].upper()}{about[1:]}.", allow_abbrev=False)
    made.set_defaults(run=run, prog=f"kzref {name}", format=formats[0])
    group = made.add_mutually_exclusive_group()
    group.add_argument("--format", choices=formats, action=Once, help=f"{' or '.join(formats)} (default: {formats[0]})")
    group.add_argument("--json", dest="format", action="store_const", const="jsonl", help="short for --format jsonl")
    return made


def add_language(parser: Parser) -> None:
    """Add ``--lang``."""
    parser.add_argument(
        "--lang",
        type=_known_language,
        action=Once,
        metavar="LANG",
        help=f"the language of the sentences: {', '.join(LANGUAGES)} (default: en; all of them in data)",
    )


def add_filters(parser: Parser) -> None:
    """Add the options that select facts."""
    group = parser.add_argument_group("which facts", "An option that is given several times means any of its values.")
    for name, metavar, about in FILTERS:
        group.add_argument(f"--{name}", metavar=metavar, action="append", help=about)
    group.add_argument(
        "--on",
        metavar="DATE",
        action="append",
        help="whose date shares a day with this one, in EDTF: 2018-01, 1991/1994",
    )


def facts(options: argparse.Namespace) -> tuple[Fact, ...]:
    """Return the facts that the options select."""
    with understood():
        chosen = kzref.facts(**cast("Any", {name: getattr(options, name) for name, _, _ in FILTERS}))
        if options.on:
            then = {fact.id for date in options.on for fact in kzref.facts(on=date)}
            chosen = tuple(fact for fact in chosen if fact.id in then)
    return chosen


def language(options: argparse.Namespace) -> Language:
    """Return the language of the sentences, where there is one."""
    return cast("Language", options.lang or "en")


def languages(options: argparse.Namespace) -> list[Language] | None:
    """Return the languages of data: the one that was named, or (None) all."""
    return [language(options)] if options.lang else None


@contextmanager
def understood() -> Iterator[None]:
    """Take a token, an id or a date that does not exist as a command that is not understood."""
    try:
        yield
    except (ValueError, LookupError) as error:
        raise StopError(2, str(error.args[0])) from None


def _known_language(text: str) -> str:
    if text not in LANGUAGES:
        raise argparse.ArgumentTypeError(f"unknown language {text!r}: there are {', '.join(LANGUAGES)}")
    return text
