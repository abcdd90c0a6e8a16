"""Read and write gettext catalogs without letting damage through.

Babel and polib repair what they can't read and say nothing, or stop at the first fault (of nine kinds of
damage polib notices six, translate-toolkit five, Babel three); here everything that GNU ``msgfmt`` would refuse
is a finding with its line. What is written has one form:
no wrapping, no line numbers in locations, so that a change in one message is
a change of one entry.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from sphinx_vernacular.catalogs.findings import Finding, Level, Problem, finding

_KEYWORD = re.compile(r"(msgctxt|msgid_plural|msgid|msgstr(?:\[(\d)\])?)\s*(.*)", re.DOTALL)
_STRING = re.compile(r'"((?:[^"\\]|\\(?:[abfnrtv"\\]|[0-7]{1,3}|x[0-9a-fA-F]{2}))*)"')
_ESCAPE = re.compile(r'\\([abfnrtv"\\]|[0-7]{1,3}|x[0-9a-fA-F]{2})')
# what a symbolic link leads to, which git writes into a file where the system has no links
_PATH = re.compile(r"[\w.@+~ -]*(?:/[\w.@+~ -]+){1,40}\.po")
_MERGE = re.compile(r"(<{7}|={7}|>{7}|\|{7})( |$)")
_PLAIN = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", '"': '"', "\\": "\\"}


@dataclass(slots=True, kw_only=True)
class Entry:
    """One message of a catalog. ``msgstr`` has one string, or one a plural form."""

    msgid: str
    msgstr: list[str]
    msgctxt: str | None = None
    msgid_plural: str | None = None
    notes: list[str] = field(default_factory=list)
    note_lines: list[int] = field(default_factory=list)
    extracted: list[str] = field(default_factory=list)
    locations: list[str] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)
    previous: list[str] = field(default_factory=list)
    obsolete: bool = False
    is_damaged: bool = False
    line: int = 0
    msgstr_line: int = 0
    # the line that each form of a plural begins on
    form_lines: list[int] = field(default_factory=list)
    # the line of the file that each line of the first msgstr begins on
    msgstr_lines: list[int] = field(default_factory=list)

    @property
    def key(self) -> tuple[str | None, str]:
        """What a catalog knows it by."""
        return self.msgctxt, self.msgid

    @property
    def is_fuzzy(self) -> bool:
        """Whether it waits for a translator's eye; gettext shows the English meanwhile."""
        return "fuzzy" in self.flags

    @property
    def is_translated(self) -> bool:
        """Whether a reader is shown the translation."""
        return not self.is_fuzzy and not self.obsolete and all(text.strip() for text in self.msgstr)


@dataclass(slots=True)
class Catalog:
    """A catalog as it stands in its file."""

    path: Path
    entries: list[Entry]
    problems: list[Problem]

    @property
    def header(self) -> dict[str, str]:
        """The fields of the header."""
        top = next((entry for entry in self.entries if entry.key == (None, "") and not entry.obsolete), None)
        lines = top.msgstr[0].splitlines() if top else []
        return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}

    @property
    def messages(self) -> list[Entry]:
        """The entries that a reader may meet: neither the header nor obsolete ones."""
        return [entry for entry in self.entries if entry.msgid and not entry.obsolete]

    def find(self, msgid: str, msgctxt: str | None = None) -> Entry | None:
        """Return the entry of a message, or None."""
        return next((entry for entry in self.messages if entry.key == (msgctxt, msgid)), None)


def read(path: Path) -> Catalog:
    """Read a catalog and say in ``problems`` what ``msgfmt`` would refuse."""
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        byte = finding("encoding/bytes", actual=f"0x{raw[error.start]:02x}")
        return Catalog(path, [], [Problem(path, line, byte)])
    return _Reader(path).read(text)


class _Reader:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.entries: list[Entry] = []
        self.problems: list[Problem] = []
        self.entry: Entry | None = None
        self.seen: list[str] = []  # the keywords of the entry so far
        self.line = 0
        self.gap = 0  # the empty line behind a msgid, where the msgstr may still come

    def problem(self, what: Finding, line: int = 0) -> None:
        self.problems.append(Problem(self.path, line or self.line, what))
        if self.entry is not None:
            self.entry.is_damaged = True

    def read(self, text: str) -> Catalog:
        if text.startswith("\ufeff"):
            self.line = 1
            self.problem(finding("bom/found"))
            text = text[1:]
        if path := _PATH.fullmatch(text.strip()):
            self.line = 1
            self.problem(finding("syntax/link", actual=path[0]))
            return Catalog(self.path, [], self.problems)
        lines = text.split("\n")
        for self.line, line in enumerate(lines, 1):
            bare = line.strip()
            if bare[:1] == '"' and self.seen and not self.gap:
                self.add(bare)  # most lines go on with what stands before them
            else:
                self.read_line(bare)
        self.finish(self.gap)
        if text and not text.endswith("\n"):
            self.problem(finding("truncated/line"))
        if not self.entries or self.entries[0].key != (None, ""):
            none = finding("header/none")
            # a project that takes the headers out takes out the places too, and Sphinx reads what is left
            is_bare = bool(self.entries) and not any(entry.locations for entry in self.entries)
            self.problem(none._replace(own_level=Level.WARNING) if is_bare else none, 1)
        lines_of: dict[tuple[bool, tuple[str | None, str]], int] = {}
        for entry in self.entries:
            first = lines_of.setdefault((entry.obsolete, entry.key), entry.line)
            if first != entry.line:
                self.problem(finding("duplicate/message", actual=str(first)), entry.line)
        return Catalog(self.path, self.entries, sorted(self.problems, key=lambda problem: problem.line))

    def read_line(self, line: str) -> None:
        obsolete = line.startswith("#~")
        if obsolete:
            line = line[2:].strip()
            if line.startswith("|"):
                self.comment("#" + line)
                return
        if not line:
            if not obsolete:
                self.empty_line()
            return
        if self.gap and not self.goes_on(line, obsolete=obsolete):
            self.finish(self.gap)
        self.gap = 0
        if line.startswith("#"):
            self.comment(line)
        elif match := _KEYWORD.fullmatch(line):
            self.keyword(match[1], match[3], obsolete=obsolete)
        elif line.startswith('"') and self.seen:
            self.add(line)
        elif _MERGE.match(line):
            self.problem(finding("merge/conflict"))
        else:
            self.problem(finding("syntax/line", actual=repr(line[:40])))

    def empty_line(self) -> None:
        if self.seen and not self.seen[-1].startswith("msgstr"):
            self.gap = self.gap or self.line  # the translation may still come
        else:
            self.finish()

    def goes_on(self, line: str, *, obsolete: bool) -> bool:
        """Whether a line behind an empty one belongs to the entry before it: gettext does not mind empty lines."""
        match = _KEYWORD.fullmatch(line)
        if not match or self.current().obsolete != obsolete:
            return False
        return (
            match[1].startswith("msgstr")
            or {"msgid_plural": "msgid", "msgid": "msgctxt"}.get(match[1]) == self.seen[-1]
        )

    def comment(self, line: str) -> None:
        if self.gap or "msgstr" in (keyword[:6] for keyword in self.seen):
            self.finish(self.gap)
            self.gap = 0
        entry = self.current()
        kind, rest = line[1:2], line[2:].strip()
        if kind == ".":
            entry.extracted.append(rest)
        elif kind == ":":
            entry.locations.extend(rest.split())
        elif kind == ",":
            entry.flags.extend(flag.strip() for flag in rest.split(",") if flag.strip())
        elif kind == "|":
            entry.previous.append(rest)
        else:
            entry.notes.append(line[1:].strip())
            entry.note_lines.append(self.line)

    def current(self) -> Entry:
        if self.entry is None:
            self.entry = Entry(msgid="", msgstr=[], line=self.line)
        return self.entry

    def keyword(self, word: str, rest: str, *, obsolete: bool) -> None:
        if word in ("msgctxt", "msgid") and "msgstr" in (keyword[:6] for keyword in self.seen):
            self.finish()
        entry = self.current()
        if not self.seen:
            entry.line = self.line
        entry.obsolete = entry.obsolete or obsolete
        if word in self.seen:
            self.problem(finding("syntax/twice", actual=word))
        if word.startswith("msgstr") and "msgid" not in self.seen:
            self.problem(finding("syntax/order"))
        self.seen.append(word)
        if word.startswith("msgstr"):
            entry.msgstr_line = entry.msgstr_line or self.line
            entry.form_lines.append(self.line)
            entry.msgstr.append("")
        elif word == "msgctxt":
            entry.msgctxt = ""
        elif word == "msgid_plural":
            entry.msgid_plural = ""
        self.add(rest)

    def add(self, quoted: str) -> None:
        body = quoted[1:-1]
        if quoted == f'"{body}"' and '"' not in body and "\\" not in body:
            text = body  # most lines have nothing that is escaped
        elif match := _STRING.fullmatch(quoted):
            text = _ESCAPE.sub(_unescape, match[1])
        else:
            self.problem(_damage_of(quoted))
            text = quoted.strip('"')
        entry, word = self.current(), self.seen[-1]
        if word == "msgid":
            entry.msgid += text
        elif word == "msgid_plural":
            entry.msgid_plural = (entry.msgid_plural or "") + text
        elif word == "msgctxt":
            entry.msgctxt = (entry.msgctxt or "") + text
        else:
            if len(entry.msgstr) == 1 and text and (not entry.msgstr[0] or entry.msgstr[0].endswith("\n")):
                entry.msgstr_lines.append(self.line)
            if len(entry.msgstr) == 1:
                entry.msgstr_lines.extend([self.line] * text.rstrip("\n").count("\n"))
            entry.msgstr[-1] += text

    def finish(self, line: int = 0) -> None:
        entry, seen = self.entry, self.seen
        self.entry, self.seen = None, []
        if entry is None or not seen:
            return
        if not entry.msgstr:
            self.problem(finding("truncated/entry"), line)
            entry.msgstr, entry.form_lines, entry.is_damaged = [""], [entry.line], True
        self.entries.append(entry)


def _damage_of(quoted: str) -> Finding:
    if not quoted.startswith('"'):
        return finding("quote/begin", actual=quoted[:40])
    body = quoted[1:-1] if len(quoted) > 1 and quoted.endswith('"') and not quoted.endswith('\\"') else None
    if body is None:
        return finding("quote/end", actual=quoted[-40:])
    if re.search(r'(?<!\\)(?:\\\\)*"', body):
        return finding("quote/inside")
    bad = next(iter(re.findall(r"\\(?:\\\\)*[^abfnrtv\"\\0-7x]", body)), "\\")
    return finding("escape/unknown", actual=bad)


def _unescape(match: re.Match[str]) -> str:
    code = match[1]
    if code in _PLAIN:
        return _PLAIN[code]
    return chr(int(code[1:], 16) if code[0] == "x" else int(code, 8))


def render(entries: list[Entry]) -> str:
    """Return the one form in which these entries are written."""
    return "\n".join(_render(entry) for entry in entries)


def _render(entry: Entry) -> str:
    lines = [f"# {note}".rstrip() for note in entry.notes]
    lines += [f"#. {note}".rstrip() for note in entry.extracted]
    lines += [f"#: {place}" for place in entry.locations]
    if entry.flags:
        lines.append("#, " + ", ".join(entry.flags))
    mark = "#~ " if entry.obsolete else ""
    lines += [f"{'#~' if entry.obsolete else '#'}| {text}" for text in entry.previous]
    if entry.msgctxt is not None:
        lines += _quoted("msgctxt", entry.msgctxt, mark)
    lines += _quoted("msgid", entry.msgid, mark)
    if entry.msgid_plural is None:
        lines += _quoted("msgstr", entry.msgstr[0], mark)
    else:
        lines += _quoted("msgid_plural", entry.msgid_plural, mark)
        for number, text in enumerate(entry.msgstr):
            lines += _quoted(f"msgstr[{number}]", text, mark)
    return "\n".join(lines) + "\n"


def _quoted(keyword: str, text: str, mark: str) -> list[str]:
    parts = re.findall(r"[^\n]*\n|[^\n]+", text) or [""]
    strings = [f'"{_escape(part)}"' for part in parts]
    if len(parts) == 1:
        return [f"{mark}{keyword} {strings[0]}"]
    return [f'{mark}{keyword} ""', *(mark + string for string in strings)]


def _escape(text: str) -> str:
    text = text.replace("\\", "\\\\").replace('"', '\\"')
    return text.replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


def previous_of(entry: Entry) -> list[str]:
    """Return the ``#|`` lines that keep what a message was before it changed."""
    lines = [] if entry.msgctxt is None else _quoted("msgctxt", entry.msgctxt, "")
    return lines + _quoted("msgid", entry.msgid, "")
