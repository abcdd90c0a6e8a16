"""What the checks may ask of a language, and the answers that hold where nobody has given better ones."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# no letter stands before the word; a digit may
NO_LETTER_BEFORE = r"(?<![^\W\d_])"


class Calendar(NamedTuple):
    """The months and days of the week that a text names."""

    months: set[int]
    possible_months: set[int]  # words that may be the name of a month, and may not
    weekdays: set[int]  # Monday is 0
    rest: str  # the text without those that are written as numbers


class Language:
    """A language; regular expressions say what its writers use, not what one project prefers."""

    # --- letters
    script: ClassVar[re.Pattern[str] | None] = None  # matches a letter of none of the scripts that texts use
    is_latin: ClassVar[bool] = False
    foreign_letters: ClassVar[str] = ""  # ranges of a character class: letters of its script that only others have
    look_alikes: ClassVar[Mapping[str, str]] = {}  # a letter of another language, and the one it is taken for
    # marks above and below letters that writers leave out, as ranges of a character class: niqqud, harakat
    marks: ClassVar[str] = "\u0591-\u05bd\u064b-\u0652\u0670"
    edge: ClassVar[str] = NO_LETTER_BEFORE  # what may stand before a word: affixes are glued to it
    term_edge: ClassVar[str] = r"(?<!\w)"  # the same before a term, which no digit precedes
    # --- grammar
    plural_forms: ClassVar[str] = ""  # GNU's, since Babel writes another rule for Arabic
    function_words: ClassVar[frozenset[str]] = frozenset()
    negation: ClassVar[re.Pattern[str] | None] = None  # words that deny
    opposites: ClassVar[
        Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]]
    ] = {}  # by the same names in each language
    label_words: ClassVar[frozenset[str]] = frozenset()  # of headings, where nothing else tells a word from a name
    # --- typography
    quotes: ClassVar[str] = ""  # its quotation marks; empty where straight ones are no fault
    has_doubled_words: ClassVar[bool] = True  # whether a word may well stand twice
    joiners: ClassVar[str] = "\u200b\u200c\u200d"  # invisible characters that its spelling uses
    punctuation: ClassVar[tuple[tuple[str, re.Pattern[str]], ...]] = ()
    # --- numbers; a language without months is compared by its digits alone
    decimal: ClassVar[str] = "."
    group: ClassVar[str] = ","
    point_is_decimal: ClassVar[bool] = True
    months: ClassVar[tuple[str, ...]] = ()
    weekdays: ClassVar[tuple[str, ...]] = ()  # from Monday
    words_of_dates: ClassVar[frozenset[str] | None] = None  # in small letters: a text with none of them names no date
    scales: ClassVar[tuple[tuple[str, int], ...]] = ()
    percent: ClassVar[str] = "%"
    negative: ClassVar[str] = "(?!)"
    half_days: ClassVar[tuple[str, str]] = ("", "")  # what says that a time is before noon, and after
    units: ClassVar[Mapping[str, str]] = {}
    before_date: ClassVar[tuple[str, ...]] = ()  # each ends where the number of a date begins
    after_date: ClassVar[str] = "(?!)"  # begins where the number of a date ends

    def __init__(self, code: str = "") -> None:
        self.code = code

    # --- numbers

    def calendar(self, text: str, rest: str) -> Calendar:
        """Return the months and days that a text names; ``rest`` is the text without dates in digits."""
        months, weekdays, any_name = self._names_of_dates
        if not any_name.search(text):
            return Calendar(set(), set(), set(), rest)
        return Calendar(
            {number for number, name in enumerate(months, 1) if name.search(text)},
            set(),
            {number for number, name in enumerate(weekdays) if name.search(text)},
            rest,
        )

    @cached_property
    def _names_of_dates(self) -> tuple[list[re.Pattern[str]], list[re.Pattern[str]], re.Pattern[str]]:
        months, weekdays = (
            [re.compile(rf"{self.edge}(?:{names})(?!\w)") for names in table] for table in (self.months, self.weekdays)
        )
        return months, weekdays, re.compile("|".join([*self.months, *self.weekdays]))

    def is_name_of_month(self, head: str, digits: str) -> bool:
        """Whether digits behind a text are the name of a month."""
        return False

    def number_words(self, text: str) -> tuple[set[int], list[int]]:
        """Return the numbers that a source says in words, and those of them that every language says."""
        return set(), []

    def month(self, number: int) -> str:
        """Return what the language calls a month."""
        return _first(self.months[number - 1])

    def weekday(self, number: int) -> str:
        """Return what the language calls a day of the week; 0 is Monday."""
        return _first(self.weekdays[number])

    def scale(self, factor: int) -> str:
        """Return what the language calls a thousand, a million and so on."""
        return next(_first(names) for names, each in self.scales if each == factor)

    def spelling(self, value: int) -> str:
        """Return a pattern for a number in words; one that nothing matches where nobody writes it so."""
        return "(?!)"

    def decade(self, value: int) -> str:
        """Return a pattern for a decade in words: “the nineties”."""
        return "(?!)"

    # --- words

    def untranslated(self, text: str, source: str, names: frozenset[str], source_language: Language) -> str:
        """Return words of the source that a translation still has; empty if there are none."""
        return ""

    def foreign(self, text: str, source: str, names: frozenset[str]) -> tuple[str, str] | None:
        """Return the key of a finding and the words of a text that are in yet another language."""
        return None

    @cached_property
    def strange_letters(self) -> re.Pattern[str] | None:
        """Letters that look like the language's own, and those of its script that only others have."""
        letters = "".join(self.look_alikes) + self.foreign_letters
        return re.compile(f"[{letters}]") if letters else None

    def is_meant_twice(self, text: str, match: re.Match[str]) -> bool:
        """Whether a word that stands twice is meant to: the match has the word as its first group."""
        return False

    def normalized(self, text: str, prose: str) -> Iterator[tuple[str, str, str]]:
        """Yield the key of a finding, what is written in another form, and how it is written."""
        yield from ()


def opposites(edge: str, pairs: Mapping[str, str]) -> Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    """Return patterns of words and their opposites, which stand on two sides of ``<>``; an asterisk is an ending."""

    def pattern(words: str) -> re.Pattern[str]:
        words = "|".join(word.strip().replace("*", r"\w*") for word in words.split("|"))
        return re.compile(rf"{edge}(?:{words})(?!\w)", re.IGNORECASE)

    return {
        name: (pattern(sides[0]), pattern(sides[1])) for name, text in pairs.items() for sides in [text.split("<>")]
    }


def _first(names: str) -> str:
    return re.sub(r"\[(.)[^]]*\]|.\?", r"\1", names.partition("|")[0])
