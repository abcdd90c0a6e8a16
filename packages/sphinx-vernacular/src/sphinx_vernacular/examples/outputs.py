"""Fill in what examples print, by running them: in the English pages, and in the catalogs; or say which are `stale`.

The code of a translated example is the English code with the language tag changed; what it
prints is filled in here. Comments are the translator's: an entry is marked fuzzy, for somebody to look at,
where a comment was added or changed in the English, and never for what the code prints.
"""

from __future__ import annotations

import contextlib
import doctest
import io
import re
import traceback
from typing import TYPE_CHECKING, Any

from sphinx_vernacular.catalogs import po
from sphinx_vernacular.catalogs.example_code import code_of, is_comment, is_example

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_FENCE = re.compile(r"^(?P<fence>`{3,})\{doctest\}[^\n]*\n(?P<body>.*?)^(?P=fence)$", re.MULTILINE | re.DOTALL)
_TRACEBACK = "Traceback (most recent call last):"


class FailingError(ValueError):
    """An example that ends in an error, where its text does not say so; nothing of its file was changed."""


def run(block: str, namespace: dict[str, Any]) -> str:
    """Run an example and return it with what it printed; output that it matches already stays as it is.

    An error is filled in only where the example has one already, or the line with which a traceback begins;
    any other is a `FailingError`: it would be shown to readers as if it were meant.
    """
    out: list[str] = []
    for source, want in _statements(block):
        out.extend(source)
        code = "\n".join(line[4:] for line in source)
        got = "" if is_comment(source[0]) and len(source) == 1 else _execute(code, namespace)
        if got.startswith(_TRACEBACK) and not want.startswith(_TRACEBACK):
            raise FailingError(
                f"{source[-1]!r} ends in {got.splitlines()[-1]!r}; if that is meant, write {_TRACEBACK!r} below it"
            )
        flags = 0
        for flag in re.findall(r"#\s*doctest:\s*\+(\w+)", code):
            flags |= doctest.OPTIONFLAGS_BY_NAME[flag]
        if want and doctest.OutputChecker().check_output(want, got, flags):
            out.append(want.rstrip("\n"))
        elif got:
            out.append("\n".join(line or "<BLANKLINE>" for line in got.rstrip("\n").split("\n")))
    return "\n".join(out)


def _statements(block: str) -> list[tuple[list[str], str]]:
    found: list[tuple[list[str], list[str]]] = []
    for line in block.strip("\n").split("\n"):
        if line.startswith(">>>"):
            found.append(([line], []))
        elif line.startswith("...") and not found[-1][1]:
            found[-1][0].append(line)
        else:
            found[-1][1].append(line)
    return [(source, "".join(f"{line}\n" for line in want)) for source, want in found]


def _execute(code: str, namespace: dict[str, Any]) -> str:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        try:
            exec(compile(code + "\n", "<example>", "single"), namespace)  # noqa: S102  # examples are there to be run
        except Exception as error:  # noqa: BLE001  # an example may show any error
            last = "".join(traceback.format_exception_only(error))
            return f"{_TRACEBACK}\n    ...\n{last}"
    return printed.getvalue()


def fill_page(path: Path) -> bool:
    """Fill in the examples of an English page; return whether it changed."""
    text = path.read_text(encoding="utf-8")
    namespace: dict[str, Any] = {"__name__": "__main__"}

    def filled(match: re.Match[str]) -> str:
        head = match[0].split("\n", 1)[0]
        return f"{head}\n{run(match['body'], namespace)}\n{match['fence']}"

    new = _FENCE.sub(filled, text)
    if new != text:
        path.write_text(new, encoding="utf-8")
    return new != text


def fill_catalog(path: Path, language: str, source: str = "en") -> int:
    """Fill in the examples of a catalog; return how many entries changed.

    ``source`` is the language of the pages. Raises ValueError for a catalog that can't be read as it is.
    """
    catalog = po.read(path)
    if catalog.problems:
        raise ValueError("\n".join(map(str, catalog.problems)))
    changed = 0
    for entry, text in _printed(catalog, language, source):
        fuzzy = _waits_for_translator(entry)
        if (text, fuzzy) == (entry.msgstr[0].rstrip("\n"), entry.is_fuzzy):
            continue
        entry.msgstr = [text]
        entry.flags = [flag for flag in entry.flags if flag != "fuzzy"] + ["fuzzy"] * fuzzy
        if not fuzzy:
            entry.previous = []
        changed += 1
    if changed:
        path.write_text(po.render(catalog.entries), encoding="utf-8")
    return changed


def stale(catalog: po.Catalog, language: str, source: str = "en") -> list[po.Entry]:
    """Return the examples of a catalog that print something else than it has; nothing is written.

    ``source`` is the language of the pages. An example that fails is a `FailingError`.
    """
    printed = _printed(catalog, language, source)
    return [entry for entry, text in printed if text != entry.msgstr[0].rstrip("\n")]


def _printed(catalog: po.Catalog, language: str, source: str) -> Iterator[tuple[po.Entry, str]]:
    """Yield each example of a catalog with what it is with its outputs; they share their names, and are run in order."""
    namespace: dict[str, Any] = {"__name__": "__main__"}
    for entry in catalog.messages:
        if is_example(entry.msgid):
            yield entry, run(_code(entry, language, source), namespace)


def _waits_for_translator(entry: po.Entry) -> bool:
    """Return whether a comment of an example lacks its translation, or has that of another comment."""
    ours, theirs = _comments(entry.msgid.splitlines()), _comments(entry.msgstr[0].splitlines())
    if len(ours) != len(theirs):
        return True
    # an entry becomes fuzzy with its message: then what the message was before tells what changed
    return bool(ours) and entry.is_fuzzy and _quoted_comments(entry.previous) != _quoted_comments(po.previous_of(entry))


def _comments(lines: Iterable[str]) -> list[str]:
    return [line for line in lines if line.startswith((">>>", "...")) and is_comment(line)]


def _quoted_comments(lines: Iterable[str]) -> list[str]:
    # as they stand in the catalog: a quote in front of each line, msgid in front of the first
    return _comments(line.partition('"')[2] for line in lines)


def _code(entry: po.Entry, language: str, source: str) -> str:
    wanted = code_of(entry.msgid, language, source)
    old = code_of(entry.msgstr[0], language, source)
    plain = [line for line in wanted if not is_comment(line)]
    if [line for line in old if not is_comment(line)] == plain and any(map(is_comment, old)):
        return entry.msgstr[0]  # the translator's comments stay
    kept = iter([line for line in old if is_comment(line)])
    lines = [next(kept, line) if is_comment(line) else line for line in wanted]
    # the outputs that the English has stay beside the code, for those that are compared with flags
    outputs = [want for _, want in _statements(entry.msgid)]
    out: list[str] = []
    for (code, _), want in zip(_statements("\n".join(lines)), outputs, strict=True):
        out.extend(code)
        if want:
            out.append(want.rstrip("\n"))
    return "\n".join(out)


def fill_all(paths: Iterable[Path], language: str, source: str = "en") -> list[Path]:
    """Fill in the examples of Markdown pages (in the language of the sources) or catalogs; return those that changed.

    A `FailingError` names the file, which stays as it is, as do those after it.
    """
    changed = []
    for path in paths:
        try:
            if fill_page(path) if path.suffix == ".md" else fill_catalog(path, language, source):
                changed.append(path)
        except FailingError as error:
            raise FailingError(f"{path}: {error}") from None
    return changed
