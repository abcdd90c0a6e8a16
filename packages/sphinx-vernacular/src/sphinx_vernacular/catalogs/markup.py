"""A text taken apart as MyST or reStructuredText reads it: words, roles, code, links, and marks that are not read.

Patterns repeat a character class at most a bounded number of times wherever they may start at every character:
whatever somebody pastes into a catalog, reading it takes time in proportion to its length.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from sphinx_vernacular.catalogs import unread
from sphinx_vernacular.catalogs.text import MARK, words_of
from sphinx_vernacular.catalogs.unread import AFTER, BEFORE, Unread

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Set as AbstractSet

Markup: TypeAlias = Literal["myst", "rst"]

# roles whose content is words for readers, or a name that is another one in each language; others have a target or code
TEXT_ROLES = words_of(
    "abbr dfn emphasis guilabel index kbd menuselection strong sub subscript sup superscript term title std:term"
)

# those of them that set type and lead nowhere
STYLING_ROLES = words_of("dfn emphasis strong sub subscript sup superscript title")

# what stands in backticks in Markdown: code, or what belongs to the role before it; docstrings have rst's roles and links
_MYST_SPAN = re.compile(
    r"(?:\{([\w:+.-]{1,60})\}|(?<!\w):([A-Za-z][\w:+.-]{0,60}):)?(?<![`\\])(`++)(.{1,4000}?)(?<!`)\3(?!`)(__?(?!\w))?",
    re.DOTALL,
)
_SPAN = (
    r"(?:``(?=\S)(?P<literal>.{1,1000}?)(?<=\S)``"
    r"|(?::(?P<role>[A-Za-z][\w:+.-]{0,60}):)?`(?![`\s])(?P<content>[^`]{1,1000})(?<![\s\\])`"
    r"(?::(?P<suffix>[A-Za-z][\w:+.-]{0,60}):)?(?P<reference>__?)?)"
)
_RST_SPAN = re.compile(f"{BEFORE}{_SPAN}{AFTER}", re.DOTALL)
_RST_SPAN_IN_WORDS = re.compile(_SPAN, re.DOTALL)
_RST_NAME = re.compile(rf"{BEFORE}([^\W_]{{1,80}}(?:[-._+:][^\W_]{{1,80}}){{0,20}})__?{AFTER}")

INLINE = re.compile(
    r"(!?)\[((?:[^\[\]]|\[[^\[\]]*\])*+)\]\("
    r"\s*+(?:<([^<>]*+)>|((?:[^()\s]|\([^()\s]*+\))*+))(?:\s++(?:\"[^\"]{0,300}+\"|'[^']{0,300}+'|\([^()]{0,300}+\))\s*+|\s*+)\)"
)
# [M][1] is the shape of an array
REFERENCE = re.compile(r"(?<=\])(?!(?<=\[\w\])\[(?:\d+|[A-Z])\])\[([^\]^][^\]]*+)\]")
AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+)>")
# Arabic glues “and” to what follows
_WIDE_MARKS = "。，、；：！？（）【】「」『』《》"
URL = re.compile(
    rf"(?<![A-Za-z0-9_<\"'=])(?:https?|ftp)://(?:(?![,;][^\x00-\x7f])[^\s<>()«»“”\"'`{_WIDE_MARKS}])*[^\s<>()«»“”\"'`{_WIDE_MARKS}.,;:!?،؛؟*_\]]"
)
TAG = re.compile(
    r"<!--.{0,1000}?-->|<\?.{0,1000}?\?>|<![A-Z\[][^<>]{0,1000}>|(?<!\\)</?[a-zA-Z][^<>]{0,1000}>", re.DOTALL
)
_CONTENT = re.compile(r"<(script|style|iframe|svg|math)\b.{0,8000}?</\1\s*>", re.DOTALL | re.IGNORECASE)
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_FORMULA = re.compile(
    r"(?<![\\$\w])(\$\$?)(?![\s$])((?:[^$\\]|\\.){1,400}?)(?<!\s)\1(?!\$)|\\\(.{1,400}?\\\)|\\\[.{1,400}?\\\]",
    re.DOTALL,
)
# the bars of |a - b| are those of an absolute value
_SUBSTITUTION = re.compile(
    r"\{\{\s*+[\w.]++[^{}]*+\}\}|(?<![\w|])\|[A-Za-z_](?:(?! - )[\w. -]){0,80}(?<![ .-])\|(?!(?:__?)?[^\W_]|__\w|\|)"
)
_OF_RST = r"\[(?:#[\w.-]{0,60}|\*|[\w.-]{1,60})\]_"
_FOOTNOTE = re.compile(rf"\[\^[^\]\[\s]+\]|{_OF_RST}")
_RST_FOOTNOTE = re.compile(f"{BEFORE}{_OF_RST}{AFTER}")
PLACEHOLDER = re.compile(
    r"%\([A-Za-z_]\w{0,80}\)[-+#0-9.]{0,8}[a-zA-Z]"
    r"|(?<![\d%])%(?:\d{1,2}\$)?[-+#0]{0,3}\d{0,3}(?:\.\d{1,3})?(?:(?:hh?|ll?|[jtz])?[sdifgeuxXc](?![A-Za-z])|@(?!\w))"
    r"|\$\{[\w.]{1,80}\}|(?<![{$])\{(?:[A-Za-z_][\w.]{0,80}|\d{0,2})(?:![rsa])?(?::[-+<>=^,#\w.%]{1,12})?\}(?![`}])"
)
# in several lines there is code, and what is left of it
_VARIABLE = re.compile(r"(?<![\w$\\])\$[A-Za-z_][A-Za-z\d_]{1,80}(?![\w$(\[{])|(?<![\w%])%[A-Za-z_]{2,40}%(?![\w%])")
NUMBERED = re.compile(r"(?<![\d%])%\d{1,2}(?![\d.,%])|%%")
# letters of an address that are written as numbers: /Euler%27s
_WITH_NUMBERS = re.compile(r"(?<=://)[^\s()<>{}$]{0,300}%[2-7][\dA-F][^\s()<>{}$]{0,300}")

# what is left of a role without one of its braces, or with a space before its backtick
_BROKEN = re.compile(
    rf"(?:\{{[\w:.+-]{{1,60}}\}}?|[\w.+-]{{1,30}}:[\w.+-]{{1,30}}[}})]|\([\w.+-]{{1,30}}:[\w.+-]{{1,30}}\))\s?(?={MARK})"
)
_NOQA = re.compile(r"(?<!\\)#\s{0,9}noqa\s*+$", re.IGNORECASE)
# a tag that has a space on both sides leaves one; U+FDD0 is no character of any text
_APART = re.compile("(?<=\\s)\ufdd0+\\s|\ufdd0+")
_STARS = re.compile(r"\s\*{2,}(?=\s)|\*{2,}|(?<!\S)[*_]+(?=\S)|(?<=\S)[*_]+(?!\w)")
_ESCAPED = re.compile(r"\\(?: |([^\w\s]))")
_ANY_MARK = re.compile(r"[`\[<|{$\\%&*_#]|://")

# how a text becomes its words: the mark without which a step has nothing to do, the pattern, what takes its place
_OF_BOTH = (
    (MARK, _BROKEN, ""),
    ("{{", _SUBSTITUTION, MARK),
    ("|", _SUBSTITUTION, MARK),
    ("[", _FOOTNOTE, ""),
    ("](", INLINE, r"\2"),
    ("][", REFERENCE, ""),
    ("<", AUTOLINK, MARK),
    ("://", URL, MARK),
)
_AT_LAST = (
    ("&", ENTITY, MARK),
    ("{", PLACEHOLDER, MARK),
    ("%", PLACEHOLDER, MARK),
    ("\\", _ESCAPED, r"\1"),
    ("*", _STARS, ""),
    ("_", _STARS, ""),
)
_TO_PROSE: dict[Markup, tuple[tuple[str, re.Pattern[str], str], ...]] = {
    "myst": (*_OF_BOTH, ("<", _CONTENT, "\ufdd0"), ("<", TAG, "\ufdd0"), ("\ufdd0", _APART, ""), *_AT_LAST),
    "rst": (*_OF_BOTH, ("<svg", _CONTENT, ""), ("_", _RST_NAME, r"\1"), *_AT_LAST),
}


class Role(NamedTuple):
    """A role as it stands in a text; ``words`` is None where readers see none of them."""

    name: str
    target: str
    words: str | None
    markup: Markup = "myst"

    @property
    def key(self) -> str:
        """What a translation must keep of it, as its page writes it."""
        name = f"{{{self.name}}}" if self.markup == "myst" else f":{self.name}:"
        return name if self.name in TEXT_ROLES else f"{name}`{self.target}`"


# the target of a link that means the next address that is written without a name
NEXT = "…`__"


class Link(NamedTuple):
    """A link: its words, empty for a bare address, and its target, empty for the name of another place."""

    words: str
    target: str


class Parsed:
    """What a text has.

    >>> Parsed("See [China](china.md), {kz:fact}`a border <cn-border>` of `x`.").prose.replace(MARK, "@")
    'See China, a border of @.'
    """

    def __init__(
        self,
        text: str,
        markup: Markup = "myst",
        *,
        default_role_is_code: bool = False,
        formed_roles: AbstractSet[str] = frozenset(),
        marks_in_words: bool = False,
    ) -> None:
        self.text = text
        self.marks_in_words = marks_in_words
        self.markup = markup
        self.formed_roles = formed_roles
        self.default_role_is_code = default_role_is_code or markup == "myst"
        self.roles: list[Role] = []
        self.code: list[str] = []
        self.interpreted: list[str] = []  # single backticks without a role, which in rst may be words
        self.links: list[Link] = []
        self.images: list[str] = []
        self.autolinks: list[str] = []  # the targets in angle brackets, which Markdown makes links
        self.substitutions: list[str] = []
        self.footnotes: list[str] = []
        self.formulas: list[str] = []
        self.tags: list[str] = []
        self.placeholders: list[str] = []
        self.numbered_placeholders: list[str] = []  # which are what they are only where the source has them too
        self.unread: list[Unread] = []  # the marks that readers would see as they are
        # the text without its spans, and the words: `MARK` for what a number or a name takes the place of
        self.rest = self.prose = text
        if _ANY_MARK.search(text):
            self._read()

    def _read(self) -> None:
        words = self.text
        if "`" in self.text:
            rst = _RST_SPAN_IN_WORDS if self.marks_in_words else _RST_SPAN
            span = _MYST_SPAN if self.markup == "myst" else rst
            words = self._read_spans(span, self._take_myst if self.markup == "myst" else self._take_rst)
        rest = self.rest
        if self.markup == "myst":
            self._read_markdown()
        elif "_" in rest and "\\begin{" not in rest:  # no formula has names of links
            self.links += [Link(match[1], "") for match in _RST_NAME.finditer(rest)]
        if "://" in rest:
            bare = TAG.sub("", AUTOLINK.sub(r" \1 ", INLINE.sub(r"\2 ", rest))) if self.markup == "myst" else rest
            self.links += [Link("", address) for address in URL.findall(bare)]
        if "{{" in rest or "|" in rest:
            self.substitutions = _SUBSTITUTION.findall(rest)
            rest = _SUBSTITUTION.sub(MARK, rest)
        if "[" in rest:
            is_strict = self.markup == "rst" and not self.marks_in_words
            self.footnotes = (_RST_FOOTNOTE if is_strict else _FOOTNOTE).findall(rest)
        if "{" in rest or "%" in rest or "$" in rest:
            filled = _formulas_as("", rest) if self.formulas else rest
            filled = _WITH_NUMBERS.sub("", filled) if "%" in filled and "://" in filled else filled
            self.placeholders = PLACEHOLDER.findall(filled)
            self.placeholders += [] if "\n" in filled.strip() else _VARIABLE.findall(filled)
            self.numbered_placeholders = NUMBERED.findall(filled)
        if "*" in rest or "`" in rest:
            shown = _formulas_as("", rest) if self.formulas else rest
            is_myst = self.markup == "myst"
            self.unread = unread.in_myst(shown) if is_myst else unread.in_rst(shown, in_words=self.marks_in_words)
        self.prose = self._prose(words)

    def _read_markdown(self) -> None:
        rest = self.rest
        if "$" in rest or "\\" in rest:
            self.formulas = [match[0] for match in _FORMULA.finditer(rest) if _is_formula(match)]
        if "](" in rest:
            for match in INLINE.finditer(rest):  # an image has no words that lead anywhere
                target = match[3] or match[4] or ""
                self.links.append(Link("" if match[1] else match[2], target))
                if match[1]:
                    self.images.append(target)
        if "][" in rest:
            self.links += [Link("", label) for label in REFERENCE.findall(INLINE.sub(r"\2 ", rest))]
        if "<" in rest:
            shown = INLINE.sub(r"\2", rest)
            self.autolinks = AUTOLINK.findall(shown)
            self.links += [Link("", target) for target in self.autolinks if not target.startswith("http")]
            self.tags = TAG.findall(AUTOLINK.sub("", shown))

    def _read_spans(self, span: re.Pattern[str], take: Callable[[re.Match[str]], str]) -> str:
        """Take the spans out of the text, and return it with the words that readers see of each."""
        words, rest, at = "", "", 0
        for match in span.finditer(self.text):
            before, at = self.text[at : match.start()], match.end()
            words += before + take(match)
            rest += before + MARK
        self.rest = rest + self.text[at:]
        return words + self.text[at:]

    def _take_myst(self, match: re.Match[str]) -> str:
        return self._take(match[1] or match[2], match[4], match[5])

    def _take_rst(self, match: re.Match[str]) -> str:
        if match["literal"]:
            self.code.append(match["literal"])
            return MARK
        return self._take(match["role"] or match["suffix"], match["content"], match["reference"])

    def _take(self, name: str | None, content: str, reference: str | None) -> str:
        """Note what stands in backticks, and return what readers see of it."""
        words, target = _explicit(content.strip())
        if name:
            name = name.lower()  # as docutils looks for it
            is_text = name in TEXT_ROLES
            if name in self.formed_roles:
                words = None
            self.roles.append(Role(name, target or content.strip(), content.strip() if is_text else words, self.markup))  # pyright: ignore[reportArgumentType]
            if words is None:
                return content if is_text and name != "kbd" else MARK
            return words
        if reference and (target or self.markup == "rst"):
            if target is None:  # two underscores mean the next address, whatever the name
                target = NEXT if reference == "__" else ""
            self.links.append(Link(content if words is None else words, target))
            return content if words is None else words
        self.interpreted.append(content)
        if not self.default_role_is_code:
            return content
        self.code.append(content)
        return MARK

    def _prose(self, text: str) -> str:
        if "noqa" in text.lower():
            text = _NOQA.sub("", text).rstrip()
        if self.formulas:
            text = _formulas_as(MARK, text)
        if ("$" in text or "%" in text) and "\n" not in text.strip():
            text = _VARIABLE.sub(MARK, text)
        for mark, pattern, replacement in _TO_PROSE[self.markup]:  # pyright: ignore[reportArgumentType]
            if mark in text:
                text = pattern.sub(replacement, text)
        return text


def _explicit(content: str) -> tuple[str | None, str | None]:
    """Return the words and the target of ``words <target>``; nothing where there is no target."""
    start = content.rfind("<") if content.endswith(">") else -1
    if start < 0 or content[start - 1 : start] == "\\":
        return None, None
    return content[:start].strip(), content[start + 1 : -1]


def _formulas_as(replacement: str, text: str) -> str:
    return _FORMULA.sub(lambda match: replacement if _is_formula(match) else match[0], text)


def _is_formula(match: re.Match[str]) -> bool:
    # a figure behind the closing dollar is the price of something, unless there is TeX between the two
    if not match[1] and not re.search(r"[\\=^_{]", match[0][2:-2]):
        return False  # a bracket behind a backslash is one
    return not match[1] or "\\" in match[2] or not match.string[match.end() : match.end() + 1].isdigit()


@lru_cache(maxsize=1024)
def parse(
    text: str,
    markup: Markup = "myst",
    *,
    default_role_is_code: bool = False,
    formed_roles: AbstractSet[str] = frozenset(),
    marks_in_words: bool = False,
) -> Parsed:
    """Take a text apart; what stands in ``formed_roles`` before their target is no text that readers see."""
    return Parsed(
        text,
        markup,
        default_role_is_code=default_role_is_code,
        formed_roles=formed_roles,
        marks_in_words=marks_in_words,
    )
