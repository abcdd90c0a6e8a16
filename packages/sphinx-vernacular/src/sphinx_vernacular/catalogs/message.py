"""A message and its translation, taken apart: words, roles, code, links, tags, placeholders, formulas.

Markdown as MyST reads it, and as much of reStructuredText as comes from docstrings.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from sphinx_vernacular.catalogs import languages
from sphinx_vernacular.catalogs.terms import NO_TERMS, Terms
from sphinx_vernacular.catalogs.text import MARK, words_of

if TYPE_CHECKING:
    from sphinx_vernacular.catalogs.languages.base import Language

# what stands in backticks: code, or what belongs to the role before them (MyST's or reStructuredText's), or a link
SPAN = re.compile(
    r"(?:\{([\w:+.-]+)\}|(?<!\w):([A-Za-z][\w:+.-]*):)?(?<!`)(`+)(?!`)(.+?)(?<!`)\3(?!`)(__?(?!\w))?", re.DOTALL
)
EXPLICIT = re.compile(r"^(.*?)\s*(?<!\\)<([^<>]+)>$", re.DOTALL)
INLINE = re.compile(
    r"(!?)\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\(\s*(?:<([^<>]*)>|([^()\s]*(?:\([^()\s]*\)[^()\s]*)*))[^()]*\)"
)
REFERENCE = re.compile(r"(?<=\])\[([^\]^][^\]]*)\]")
AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>")
URL = re.compile(r"(?<![\w(<\"'=])https?://[^\s<>()«»“”\"'`]+[^\s<>()«»“”\"'`.,;:!?،؛؟]")
TAG = re.compile(r"<!--.*?-->|<\?.*?\?>|<![A-Z\[][^>]*>|</?[a-zA-Z][^<>]*>", re.DOTALL)
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
MATHS = re.compile(r"(?<![\\$\w])(\$\$?)(?![\s$])([^$]+?)(?<![\s\\])\1(?![\d$])|\\\((.+?)\\\)|\\\[(.+?)\\\]")
SUBSTITUTION = re.compile(r"\{\{\s*[\w.]+[^{}]*\}\}|(?<![\w|])\|[A-Za-z_](?:[\w. -]*\w)?\|(?![\w|])")
FOOTNOTE = re.compile(r"\[\^([^\]\s]+)\]|\[#?[\w.]*\]_")
PLACEHOLDER = re.compile(r"%\([A-Za-z_]\w*\)[a-z]|%(?:\d+\$)?[sd](?![A-Za-z])|\$\{\w+\}|(?<!\{)\{[a-z_]*\}(?![`}])")

# roles whose content is words for readers; of all others it is a target or code
TEXT_ROLES = words_of("abbr dfn emphasis guilabel menuselection strong sub subscript sup superscript title")


# what is left of a role without one of its braces, or with a space before its backtick
_BROKEN = re.compile(rf"(?:\{{[\w:.+-]+\}}?|[\w.+-]+:[\w.+-]+[}})]|\([\w.+-]+:[\w.+-]+\))\s?(?={MARK})")
_NOQA = re.compile(r"\s*(?<!\\)#\s*noqa\s*$", re.IGNORECASE)
_CONTENT = re.compile(r"<(script|style|iframe|svg|math)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
# a tag that has a space on both sides leaves one; U+FDD0 is no character of any text
_APART = re.compile("(?<=\\s)\ufdd0+\\s|\ufdd0+")
_EMPHASIS = re.compile(r"\s\*{2,}(?=\s)|\*{2,}|(?<!\S)[*_]+(?=\S)|(?<=\S)[*_]+(?!\w)")


class Role(NamedTuple):
    """A role as it stands in a text; ``words`` is None where it shows what its target is called."""

    name: str
    target: str
    words: str | None

    @property
    def key(self) -> str:
        """What a translation must keep of it."""
        return f"{{{self.name}}}" if self.name in TEXT_ROLES else f"{{{self.name}}}`{self.target}`"


class Spans(NamedTuple):
    """What a text has in backticks, and the text without."""

    roles: list[Role]
    code: list[str]
    links: list[str]
    rest: str
    prose: str


@lru_cache(maxsize=512)
def spans_of(text: str) -> Spans:
    """Return what a text has in backticks, read from left to right as Markdown does."""
    found = Spans([], [], [], "", "")

    def take(match: re.Match[str]) -> str:
        name, content = match[1] or match[2], match[4].strip()
        explicit = EXPLICIT.match(content)
        if name in TEXT_ROLES:
            found.roles.append(Role(name, content, content))
            return content
        if name:
            found.roles.append(Role(name, explicit[2] if explicit else content, explicit[1] if explicit else None))
            return explicit[1] if explicit else MARK
        if explicit and match[5]:
            found.links.append(explicit[2])
            return explicit[1]
        found.code.append(match[4])
        return MARK

    prose = SPAN.sub(take, text)
    return found._replace(rest=SPAN.sub(MARK, text), prose=prose)


def prose_of(text: str) -> str:
    """Return the words of a text: no code, no targets, no tags; `MARK` for what a figure or a name takes the place of.

    >>> prose_of("See [China](china.md), {kz:fact}`a border <cn-border>` of `x`.").replace(MARK, "@")
    'See China, a border of @.'
    """
    text = _BROKEN.sub("", _NOQA.sub("", spans_of(text).prose))
    text = MATHS.sub(MARK, text)
    text = SUBSTITUTION.sub(MARK, text)
    text = FOOTNOTE.sub("", text)
    text = INLINE.sub(lambda match: match[2], text)
    text = AUTOLINK.sub(MARK, text)
    text = URL.sub(MARK, text)
    text = REFERENCE.sub("", text)
    text = _APART.sub("", TAG.sub("\ufdd0", _CONTENT.sub("\ufdd0", text)))
    text = ENTITY.sub(MARK, text)
    text = PLACEHOLDER.sub(MARK, text)
    return _EMPHASIS.sub("", text)


class Message(NamedTuple):
    """A message and its translation, as the checks see them."""

    source: str
    text: str
    language: Language
    source_language: Language
    source_prose: str
    prose: str
    terms: Terms
    # source texts that the translation may follow as well: the singular of a plural
    others: tuple[str, ...] = ()
    # whether it is one form of a plural
    is_plural_form: bool = False
    # words that the catalog's sources write in lower case somewhere: no names
    lower_case: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls,
        source: str,
        text: str,
        language: str,
        *,
        source_language: str = "en",
        terms: Terms = NO_TERMS,
        others: tuple[str, ...] = (),
        is_plural_form: bool = False,
        lower_case: frozenset[str] = frozenset(),
    ) -> Message:
        """Take a message apart."""
        return cls(
            source,
            text,
            languages.get(language),
            languages.get(source_language),
            prose_of(source),
            prose_of(text),
            terms,
            others,
            is_plural_form,
            lower_case,
        )

    @property
    def is_untouched(self) -> bool:
        """Whether the translation has the same words as the source."""
        return self.prose.strip() == self.source_prose.strip()
