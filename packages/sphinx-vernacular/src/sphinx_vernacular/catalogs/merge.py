"""Bring new and changed messages into the catalogs, and lose no translation.

What sphinx-intl does not do: the previous English stays as ``#|`` beside a fuzzy entry,
a translation follows its message to another page, a damaged catalog is refused and not
rewritten, and a second run changes nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs import languages, po
from sphinx_vernacular.catalogs.example_code import is_example
from sphinx_vernacular.catalogs.findings import Level
from sphinx_vernacular.catalogs.po import Entry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

# how alike two messages must be for the translation of one to be a start for the other
ALIKE = 0.6

_FIELDS = {
    "Project-Id-Version": "",
    "Language": "",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Transfer-Encoding": "8bit",
    "Plural-Forms": "",
}


class DamagedError(Exception):
    """A catalog that can't be read as it is; its text says which, and where."""


def update(
    folder: Path,
    language: str,
    templates: Mapping[str, Iterable[Entry]],
    comment: Callable[[str], list[str]] = lambda msgid: [],
    *,
    keep: Iterable[str] = (),
    obsolete: bool = True,
) -> list[Path]:
    """Bring the catalogs below ``folder`` up to their templates; return the files that changed.

    ``templates`` has the entries of each domain (``manual/china``), ``comment`` tells what
    to say to a translator beside a message, ``keep`` names domains that are nobody's template.
    Translations of messages that no page has any more stay as ``#~``, and are used again when a message comes back,
    unless ``obsolete`` is False.
    """
    old = {path.relative_to(folder).with_suffix("").as_posix(): po.read(path) for path in sorted(folder.rglob("*.po"))}
    problems = [each for catalog in old.values() for each in catalog.problems if each.level is Level.ERROR]
    if problems:
        raise DamagedError("\n".join(map(str, problems)))
    translated = [entry for catalog in old.values() for entry in catalog.entries if entry.msgid and any(entry.msgstr)]
    memory = {entry.key: entry for entry in sorted(translated, key=_worth)}
    before = {_text_of(entry.previous): entry for entry in translated if entry.is_fuzzy and entry.previous}
    changed = []
    for domain, wanted in templates.items():
        path = folder / f"{domain}.po"
        known = old.get(domain)
        entries, left = _merge(list(wanted), known, memory, before, language)
        for entry in entries:
            entry.extracted += comment(entry.msgid)
        entries = [_header(known, language), *entries, *(left if obsolete else ())]
        text = po.render(entries)
        # in bytes: an editor on Windows may have changed the ends of all lines
        if not path.exists() or path.read_bytes() != text.encode():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
            changed.append(path)
    for domain in sorted(old.keys() - templates.keys() - set(keep)):
        path = folder / f"{domain}.po"
        path.unlink()
        changed.append(path)
    return changed


def _header(known: po.Catalog | None, language: str) -> Entry:
    fields = _FIELDS | (known.header if known else {})
    fields["Language"] = language
    fields["Plural-Forms"] = languages.get(language).plural_forms or fields["Plural-Forms"] or _cldr_forms(language)
    for name in ("POT-Creation-Date", "PO-Revision-Date", "Generated-By"):
        fields.pop(name, None)  # they change without anything having changed
    entry = Entry(msgid="", msgstr=["".join(f"{name}: {value}\n" for name, value in fields.items())])
    if known and known.entries:
        entry.notes = known.entries[0].notes
    return entry


def _cldr_forms(language: str) -> str:
    from babel.messages.plurals import get_plural

    return f"{str(get_plural(language)).rstrip(';')};"


def _worth(entry: Entry) -> tuple[bool, bool]:
    """Order translations of one message: one that is read prevails over a fuzzy one, and one on a page over an obsolete one."""
    return not entry.is_fuzzy, not entry.obsolete


def _text_of(previous: list[str]) -> str:
    # other tools break its lines elsewhere
    return "".join(match[1] for line in previous if (match := re.search(r'"(.*)"', line)))


def _merge(
    wanted: list[Entry],
    known: po.Catalog | None,
    memory: Mapping[tuple[str | None, str], Entry],
    before: Mapping[str, Entry],
    language: str,
) -> tuple[list[Entry], list[Entry]]:
    """Return the entries of a catalog, and the obsolete ones that it keeps.

    ``memory`` has the translation of each message, and ``before`` those of messages that have changed since.
    """
    mine = {entry.key: entry for entry in known.messages} if known else {}
    keys = {entry.key for entry in wanted}
    left = {key: entry for key, entry in mine.items() if key not in keys}
    used: set[tuple[str | None, str]] = set()
    merged = []
    for new in wanted:
        forms = 1 if new.msgid_plural is None else _forms(language)
        entry = Entry(
            msgid=new.msgid,
            msgctxt=new.msgctxt,
            msgid_plural=new.msgid_plural,
            msgstr=[""] * forms,
            extracted=list(new.extracted),
            flags=[flag for flag in new.flags if not flag.endswith("-format")],
        )
        same = mine.get(new.key) or memory.get(new.key)
        back = before.get(_text_of(po.previous_of(new))) if same is None or same.is_fuzzy else None
        if back is not None and (back.msgid_plural is None) == (new.msgid_plural is None):
            entry.msgstr, entry.notes = back.msgstr, back.notes  # it is again what the translation was made for
            used.add(back.key)
        elif same is not None and (same.msgid_plural is None) == (new.msgid_plural is None):
            entry.msgstr, entry.notes = same.msgstr, same.notes
            entry.previous = same.previous if same.is_fuzzy else []  # read, and of no use any more
            entry.flags += [flag for flag in same.flags if flag not in entry.flags and not flag.endswith("-format")]
        elif near := _nearest(new, left):
            entry.msgstr, entry.notes = near.msgstr, near.notes
            entry.previous = near.previous or po.previous_of(near)
            entry.flags.append("fuzzy")
            used.add(near.key)
        merged.append(entry)
    gone = [entry for key, entry in left.items() if key not in used and any(entry.msgstr)]
    long_gone = [entry for entry in known.entries if entry.obsolete and entry.key not in keys | used] if known else []
    return merged, [_obsolete(entry) for entry in (*long_gone, *gone)]


def _obsolete(entry: Entry) -> Entry:
    return replace(entry, obsolete=True, extracted=[], locations=[], previous=entry.previous if entry.is_fuzzy else [])


def _forms(language: str) -> int:
    rule = languages.get(language).plural_forms or _cldr_forms(language)
    return int(rule.partition("nplurals=")[2].partition(";")[0])


def _nearest(new: Entry, left: Mapping[tuple[str | None, str], Entry]) -> Entry | None:
    best, score = None, ALIKE
    for entry in left.values():
        if entry.msgctxt != new.msgctxt or not any(entry.msgstr) or is_example(entry.msgid) != is_example(new.msgid):
            continue
        matcher = SequenceMatcher(None, entry.msgid, new.msgid, autojunk=False)
        if matcher.real_quick_ratio() > score and matcher.quick_ratio() > score and (found := matcher.ratio()) > score:
            best, score = entry, found
    return best
