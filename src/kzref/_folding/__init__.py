"""How words are compared in a search: the same on a site and on a command line.

This package stands in two distributions, which know nothing of each other: in ``sphinx_vernacular.search.folding``,
where it is written, and in ``kzref._folding``; a test holds the copies equal, byte for byte.
It imports nothing of either. A language is a module of `Rules`.

>>> arabic = Folding(RULES["ar"])
>>> arabic.answers("معاهدات ١٩٩٢", arabic.keys("وُقِّعت المعاهدة في 2 مارس 1992"))
True
"""

from __future__ import annotations

import re
import unicodedata

from .arabic import ARABIC
from .english import ENGLISH
from .rules import Rules
from .vietnamese import VIETNAMESE

TYPE_CHECKING = False  # not from typing: importing it would cost more than these modules
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

__all__ = ["RULES", "Folding", "Rules"]

RULES = {"ar": ARABIC, "en": ENGLISH, "vi": VIETNAMESE}

_ACRONYM = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2,}(?![A-Za-z0-9])")
_SHORTEST = 3  # letters of a name that is sought in texts: آب, August, is also a father


class Folding:
    """Words and names of one language, as an index has them.

    ``synonyms`` are groups of names that stand for each other: a text that has one is found by any other,
    and the whole name counts, not its words by themselves. A name in capitals is an acronym:
    texts write it so, readers need not.
    """

    def __init__(self, rules: Rules, synonyms: Iterable[Sequence[str]] = ()) -> None:
        self.rules = rules
        self._write = [_compiled(pair) for pair in rules.write]
        self._stem = [_compiled(pair) for pair in rules.stem]
        self._stop = frozenset(rules.stop.split())
        self._stems: dict[str, str] = {}  # of the words so far: texts have most of theirs again and again
        self._acronyms: dict[str, str] = {}
        self._in_texts: dict[str, list[tuple[list[str], str]]] = {}
        self._in_questions: list[tuple[list[str], str]] = []
        for group in (*rules.synonyms, *synonyms):
            self._add(group)

    def _add(self, group: Sequence[str]) -> None:
        key = self.key(group)
        for name in group:
            acronym = bool(_ACRONYM.fullmatch(name))
            if acronym:
                self._acronyms[name] = key
            if stems := self.stems(name):
                self._in_questions.append((stems, key))
                if not acronym and len("".join(stems)) >= _SHORTEST:
                    self._in_texts.setdefault(stems[0], []).append((stems, key))

    def split(self, text: str) -> list[str]:
        """Return the words of a text.

        >>> Folding(RULES["ar"]).split("وُقِّعت في ١٩٩٢")
        ['وقعت', '1992']
        """
        text = unicodedata.normalize("NFKD", text).lower()
        for pattern, new in self._write:
            text = pattern.sub(new, text)
        return [word for word in text.split(" ") if word and word not in self._stop]

    def stem(self, word: str) -> str:
        """Return what an index has for a word.

        >>> [Folding(RULES["ar"]).stem(word) for word in ("المعاهدات", "والمعاهده")]
        ['معاهد', 'معاهد']
        >>> Folding(RULES["vi"]).stems("Hoà bình, hòa bình, hoa binh")
        ['hoa`', 'binh`', 'hoa`', 'binh`', 'hoa', 'binh']
        """
        stem = self._stems.get(word)
        if stem is None:
            stem = word
            for pattern, new in self._stem:
                stem = pattern.sub(new, stem)
            self._stems[word] = stem
        return stem

    def stems(self, text: str) -> list[str]:
        """Return what an index has for the words of a text."""
        return [self.stem(word) for word in self.split(text)]

    def key(self, group: Sequence[str]) -> str:
        """Return what an index has for a group of synonyms."""
        return "=" + "_".join(self.stems(group[0]))

    def names(self, text: str, stems: list[str] | None = None) -> list[str]:
        """Return the keys of the names in a text, whose stems may be known already.

        >>> folding = Folding(RULES["vi"], [["Liên hợp quốc", "UN"], ["Kazakhstan", "Ca-dắc-xtan"]])
        >>> folding.names("Ca-dắc-xtan gia nhập UN")
        ["=lie^n_ho+p._quo^c'", '=kazakhstan']
        """
        keys = [self._acronyms[name] for name in _ACRONYM.findall(text) if name in self._acronyms]
        stems = self.stems(text) if stems is None else stems
        for start, stem in enumerate(stems):
            for first in self.bare(stem):
                for name, key in self._in_texts.get(first, ()):
                    if stems[start + 1 : start + len(name)] == name[1:]:
                        keys.append(key)
        return keys

    def keys(self, text: str) -> set[str]:
        """Return all that an index has for a text: its words and its names."""
        stems = self.stems(text)
        return {*stems, *self.names(text, stems)}

    def bare(self, stem: str) -> Iterator[str]:
        """Yield a stem, and what it is without a word that may be glued to it."""
        yield stem
        for glued in self.rules.glued:
            if stem.startswith(glued) and len(stem) >= len(glued) + 3:
                yield stem[len(glued) :]

    def answers(self, question: str, keys: Collection[str]) -> bool:
        """Return whether a text with these keys has every word and name of a question."""
        return self.has(self.terms(question), keys)

    def terms(self, question: str) -> list[tuple[str, list[str]]]:
        """Return the names and words of a question in their order: the key of a name, or nothing, and its stems."""
        stems = self.stems(question)
        found = []
        while stems:
            name, key = self._named(stems)
            length = max(len(name), 1)
            found.append((key, stems[:length]))
            stems = stems[length:]
        return found

    def has(self, terms: Sequence[tuple[str, list[str]]], keys: Collection[str]) -> bool:
        """Return whether a text with these keys has all names and words of a question, of which there are some."""
        return bool(terms) and all(
            key in keys or all(any(self.rank(stem, other) for other in keys) for stem in stems) for key, stems in terms
        )

    def _named(self, stems: list[str]) -> tuple[list[str], str]:
        """Return the longest name with which words of a question begin, and its key."""
        begun = [
            (name, key)
            for name, key in self._in_questions
            if len(name) <= len(stems)
            and self.rank(stems[0], name[0]) == 2
            and all(self._covers(mine, other) for mine, other in zip(stems[1:], name[1:], strict=False))
        ]
        return max(begun, key=lambda found: len(found[0]), default=([], ""))

    def rank(self, asked: str, stem: str) -> int:
        """Return how well a word answers: 2 as written, whatever is glued to it; 1 if it goes on; 0 not at all."""
        if self._covers(asked, stem):
            return 2
        if len(asked) > 2:
            for other in self.bare(asked):
                if stem == other or (stem.endswith(other) and stem[: -len(other)] in self.rules.glued):
                    return 2
        unfinished = len(asked) > 3 and not asked[0].isdigit()
        return int(unfinished and self._covers(asked, stem, beginning=True))

    def _covers(self, asked: str, stem: str, *, beginning: bool = False) -> bool:
        """Return whether two words are the same but for diacritics that the reader left out."""
        at = 0
        for letter in stem:
            if at == len(asked) and beginning:
                return True
            if at < len(asked) and asked[at] == letter:
                at += 1
            elif letter not in self.rules.marks:
                return False
        return at == len(asked)


def _compiled(pair: tuple[str, str]) -> tuple[re.Pattern[str], str]:
    pattern, new = pair
    return re.compile(pattern), re.sub(r"\$(\d)", r"\\\1", new)
