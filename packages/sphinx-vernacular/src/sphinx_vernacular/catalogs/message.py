"""A message and its translation, as the checks see them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs import languages
from sphinx_vernacular.catalogs.markup import NUMBERED, Markup, Parsed, parse
from sphinx_vernacular.catalogs.terms import NO_TERMS, Terms
from sphinx_vernacular.catalogs.text import MARK

if TYPE_CHECKING:
    from sphinx_vernacular.catalogs.languages.base import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What the messages of a catalog have in common."""

    language: Language
    source_language: Language = field(default_factory=lambda: languages.get("en"))
    markup: Markup = "myst"
    default_role_is_code: bool = False
    marks_in_words: bool = False
    """Whether marks of reStructuredText may touch a word, as the project has told docutils."""
    is_inline: bool = False
    """Whether a translation on a Markdown page is text alone, and has the page's links: `sphinx_vernacular.myst` reads it."""
    terms: Terms = NO_TERMS
    lower_case: frozenset[str] = frozenset()
    """Words that the sources write in lower case somewhere: no names."""
    names: frozenset[str] = frozenset()
    """Words with a capital that nearly every translation keeps as they are."""
    translated_code: frozenset[str] = frozenset()
    """Words that the sources have as code and the translations, as a rule, have not."""
    bares_code: bool = False
    """Whether the translations, as a rule, have the sources' code without its marks."""
    translated_values: frozenset[str] = frozenset()
    """Words in braces that the translations, as a rule, translate: nothing is filled in there."""
    filled_domains: frozenset[str] = frozenset()
    """Domains whose roles fill in what readers see."""
    formed_roles: frozenset[str] = frozenset()
    """Roles that say before their target in which form it is shown: a translator's choice."""
    translations: frozenset[str] = frozenset()
    """The translations of short messages: titles may be linked by their names."""
    keeps_ends: bool = False
    """Whether nearly every translation ends with a mark where its source does."""
    keeps_sentences: bool = False
    """Whether nearly every translation has as many sentences as its source."""
    fewer_sentences: float = 0.0
    """Which part of its longer translations has fewer sentences than their sources."""
    kept_names: frozenset[str] = frozenset()
    """Names with a capital or a digit within that no other translation leaves out."""
    plain_length: tuple[float, float] = (1.0, 0.0)
    """The same for texts without markup, and by how much its logarithm differs; 0 where too few texts tell."""
    keeps_parentheses: bool = False
    """Whether nearly every translation has brackets where its source has words in brackets."""
    keeps_widths: bool = False
    """Whether brackets of its translations are closed by those of the same width."""
    own_latin: frozenset[str] = frozenset()
    """Words in Latin letters that several translations have, and their sources have not."""
    all_names: frozenset[str] = frozenset()
    """Words in capitals that a source has and its translation keeps."""
    source_slips: frozenset[tuple[str, str]] = frozenset()
    """Names that one source types otherwise than the rest of the catalog, each with the other."""
    acronyms: frozenset[str] = frozenset()
    """Words of three capitals that the sources have, or several translations."""
    ends_open: bool = False
    """Whether several translations end with a semicolon where their sources end with a full stop."""
    stops_for_colons: bool = False
    """Whether several translations end with a full stop where their sources end with a colon."""
    keeps_colons: bool = False
    """Whether all translations but one have a colon where their source announces an example with two."""
    keeps_two_colons: bool = False
    """Whether all translations but one, of many, end with two colons where their sources do."""
    listed: frozenset[str] = frozenset()
    """Words of the sources' examples of several lines."""
    own_listed: frozenset[str] = frozenset()
    """Words that the translations of such examples have, and their sources have not."""
    own_capitals: frozenset[str] = frozenset()
    """Words with a capital that several translations have, and their sources have not."""
    kept_words: frozenset[str] = frozenset()
    """Words with a capital that no other translation leaves out."""
    source_tokens: Counter[str] = field(default_factory=Counter)
    """How many sources have a word in Latin letters and digits, as it is spelt."""
    translated_tokens: Counter[str] = field(default_factory=Counter)
    """How many translations have it."""
    written_out: frozenset[str] = frozenset()
    """Names of substitutions that several sources have, and no translation."""
    renames_objects: bool = False
    """Whether several translations call the sources' methods of something that has another name."""
    substitutions: frozenset[str] = frozenset()
    """Substitutions that some source has, or several translations: the project defines them."""
    plain_brackets: bool = False
    """Whether the sources have words in brackets, several in a row, that are no links."""
    has_blocks: bool = False
    """Whether its messages are blocks as they stand in a file, which Sphinx's never are."""
    length_ratio: float = 1.0
    """How long a translation is for each character of its source, as a rule."""


@dataclass(slots=True)
class Message:
    """A message and its translation, taken apart."""

    source: str
    text: str
    context: Context
    others: tuple[str, ...] = ()
    """Source texts that the translation may follow as well: the singular of a plural."""
    is_plural_form: bool = False
    is_format: bool = False
    """Whether a program fills in its placeholders, as its catalog says with a flag such as ``python-format``."""
    theirs: Parsed = field(init=False)
    ours: Parsed = field(init=False)
    language: Language = field(init=False)
    source_prose: str = field(init=False)
    prose: str = field(init=False)
    source_words: frozenset[str] = field(init=False)
    """The words of ``source_prose`` in small letters: what a check need not look for is not among them."""
    words: frozenset[str] = field(init=False)
    """The words of ``prose`` in small letters."""
    characters: frozenset[str] = field(init=False)
    """The characters of both texts; a nought is among them where something counts."""
    is_untouched: bool = field(init=False)
    """Whether the translation has the same words as the source."""

    def __post_init__(self) -> None:
        self.theirs, self.ours = self.parse(self.source), self.parse(self.text)
        self.source_prose, self.prose = self.theirs.prose, _without_copy(self.ours.prose, self.theirs.prose)
        self.language = self.context.language
        if self.theirs.numbered_placeholders:
            self.source_prose, self.prose = (NUMBERED.sub(_value, text) for text in (self.source_prose, self.prose))
        self.source_words = frozenset(_WORD.findall(self.source_prose.lower()))
        self.words = frozenset(_WORD.findall(self.prose.lower()))
        self.characters = frozenset(self.source + self.text)
        if not self.characters.isdisjoint(_SUBSCRIPTS):  # CO₂ is written CO2 as well
            self.source_prose, self.prose = (
                text.translate(_SUBSCRIPTS_AS_DIGITS) for text in (self.source_prose, self.prose)
            )
        if any(map(str.isnumeric, self.characters)):
            self.characters |= {"0"}
        self.is_untouched = self.prose.strip() == self.source_prose.strip()

    @classmethod
    def of(cls, source: str, text: str, language: str, *, markup: Markup = "myst", terms: Terms = NO_TERMS) -> Message:
        """Return a message on its own."""
        return cls(source, text, Context(language=languages.get(language), markup=markup, terms=terms))

    def parse(self, text: str) -> Parsed:
        """Take a text apart as this message's are."""
        context = self.context
        return parse(
            text,
            context.markup,
            default_role_is_code=context.default_role_is_code,
            formed_roles=context.formed_roles,
            marks_in_words=context.marks_in_words,
        )


_WORD = re.compile(r"[^\W\d_]+")
_SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉"
_SUBSCRIPTS_AS_DIGITS = str.maketrans(_SUBSCRIPTS, "0123456789")


def _value(match: re.Match[str]) -> str:
    return "%" if match[0] == "%%" else MARK


_COPY = re.compile(r" -- ([A-Za-z][\w'’-]*(?: [A-Za-z0-9][\w'’-]*)*)")


def _without_copy(prose: str, source: str) -> str:
    """Return a text without the source that stands behind it: “Bản dịch -- Translation”, “Bản dịch (Translation)”."""
    copy = source.strip().rstrip(".")
    before, _, after = prose.rpartition(copy or MARK)
    if len(copy) > 3 and before.rstrip().endswith(("--", "–", "—", "(", "/", "|")) and not after.strip(" ).。"):
        return before.rstrip(" -–—(/|")
    if len(copy) > 3 and prose.startswith(f"{copy} (") and prose.endswith(")"):
        return prose[len(copy) + 1 :]
    if " -- " in prose and " -- " not in source:
        return _COPY.sub(lambda match: "" if match[1] in source else match[0], prose)
    return prose
