"""Code that is there to be read: formulas, calculations, samples of markup, and names that a reader puts his own in the place of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.matching import is_slip
from sphinx_vernacular.catalogs.text import words_of

if TYPE_CHECKING:
    from sphinx_vernacular.catalogs.message import Message

_WORD = re.compile(r"[^\W\d_]+")
# spaces before the sign of an amount, and between signs
_SPACES = re.compile(r"[\s\u00a0\u202f]+")
_CALCULATION = re.compile(r"(?=\D*\d)(?=.*[=+×÷*/])(?:[\d.,\s×÷*/+=()%‰°€$£¥\u00a0\u202f-]|(?<=\d )x(?= \d))+")
# the name of what is calculated, as a text has it: “Pitch = degrees(a)”
_FORMULA = re.compile(r"([^\W\d_]+(?: [^\W\d_]+){0,3})( ?= ?)(.*[(/*×+−-].*)", re.DOTALL)
# a sample of text, with signs that a program reads on its edges
_TEXT = re.compile(r"([<>\s]*)[A-Z][a-z]+(?:[ /][A-Za-z]+)+[.!]?([<>\s]*)")
_OTHER_TEXT = re.compile(r"([<>\s]*)[^\W\d_]+(?:[ /’'-][^\W\d_]+)*[.!]?([<>\s]*)")
_HOST = re.compile(r"(?:[A-Za-z\d-]+\.)+(?:com|dev|edu|gov|io|net|org)", re.ASCII)
_PATH = re.compile(r"(?:/[\w.-]+){2,}/", re.ASCII)
# so many letters of a word stay the same in its cases
_STEM = 4
# a sample of markup: what is shown of a reference or a link, a word in italic or bold type
_SHOWN = re.compile(r"(?<=`)[^`<>]+(?= <[^<>]+>`)|(?<=\[)[^\[\]]+(?=\]\()")
_EMPHASIS = re.compile(r"(\*{1,3}|_|~~)(\s?)[^\W\d_]+(?: [^\W\d_]+)*(\s?)\1")
_NAMED = re.compile(
    r"@[^@\s/]+@|\b[Yy]our [A-Z]?[a-z]+"
    # controller-name/action-name
    r"|(?<![\w-])[a-z]+-(?:address|date|dir|directory|file|folder|id|name|number|path|title|type|url|user|value)(?![\w.-])"
)
_IN_ADDRESS = re.compile(r"(?<=/)[a-z]+_(?:dir|file|folder|id|name|number|path|user)(?=[/:]|$)")
_GENERIC = words_of("directory file filename folder path")
_ARGUMENT = re.compile(r"([a-z]{2,10} (?:-\w )?)([a-z]+)", re.ASCII)
# words of a sentence, and of no language of programs
_SAID = re.compile(r"(?<!order )(?<!group )(?<![\w.-])(?:the|of|by|that|this|are|be|your|which)(?![\w.(-])")
_MANY = 3
_SIGNS = re.compile(r"[^\w\s,.'’-]|\d+")


def is_sample(code: str, other: str, message: Message) -> bool:
    """Whether two pieces of code differ in what is there for readers alone.

    >>> from sphinx_vernacular.catalogs.message import Message
    >>> message = Message.of("", "", "fr")
    >>> is_sample("1 + 2 = 30%", "1 + 2 = 30 %", message), is_sample("1 + 2 = 30%", "1 + 2 = 40 %", message)
    (True, False)
    """
    return (
        _is_calculated(code, other)
        or _is_formula(code, other, message)
        or _is_shown(code, other)
        or _is_named(code, other, message)
        or _is_prose(code, other)
        or _is_of_a_language(code, other, message)
        or _is_of_form(code, other, message)
        or _has_the_other_name(code, other, message)
        or _is_worded(code, other)
        or _is_told(code, other, message)
        or _is_spelt_otherwise(code, other)
        or (message.context.renames_objects and renames_object(code, other))
    )


def _is_calculated(code: str, other: str) -> bool:
    """Whether a calculation has other spaces, or a decimal comma."""
    if not (_CALCULATION.fullmatch(code) and _CALCULATION.fullmatch(other)):
        return False
    one, two = (_SPACES.sub("", each) for each in (code, other))
    return one == two or one == two.replace(",", ".")


def _is_formula(code: str, other: str, message: Message) -> bool:
    """Whether what a formula calculates has its name in the reader's language, as the text around it has."""
    one, two = _FORMULA.fullmatch(code), _FORMULA.fullmatch(other)
    if one is None or two is None or one[1] == two[1] or one[3] != two[3]:
        return False
    return all(
        _WORD.findall(name)[-1].lower()[:_STEM] in text.lower()
        for name, text in ((one[1], message.source_prose), (two[1], message.prose))
    )


def _is_shown(code: str, other: str) -> bool:
    """Whether a sample of markup has other words where readers see words."""
    one, two = _TEXT.fullmatch(code), _OTHER_TEXT.fullmatch(other)
    if one and two and (one[1] or one[2]).strip():
        return one.groups() == two.groups()
    one, two = _EMPHASIS.fullmatch(code), _EMPHASIS.fullmatch(other)
    if one and two:
        return one.groups() == two.groups()
    return _SHOWN.search(code) is not None and _SHOWN.sub("…", code) == _SHOWN.sub("…", other)


def _is_named(code: str, other: str, message: Message) -> bool:
    """Whether a name that stands for a reader's own has words of another language: ``http://@your-address@``."""
    one, two = _ARGUMENT.fullmatch(code), other.partition(" ")
    if one and one[2] in _GENERIC:
        return other.startswith(one[1]) and _WORD.fullmatch(other[len(one[1]) :]) is not None and two[2] != one[2]
    names = list(_NAMED.finditer(code))
    if not names:
        names = list(_IN_ADDRESS.finditer(code)) if "://" in code else []
    if not names:
        return False
    if any("-" in name[0] and name[0][0] != "@" for name in names) and not (
        "/" in code and all(name[0].partition("-")[0] in message.source_prose for name in names if name[0][0] != "@")
    ):
        return False
    pattern, end = "", 0
    for name in names:
        pattern += re.escape(code[end : name.start()]) + (
            "@[^@]+@" if name[0][0] == "@" else r"[^/\s@]+(?: [^/\s@]+){0,2}"
        )
        end = name.end()
    return re.fullmatch(pattern + re.escape(code[end:]), other) is not None


def _is_prose(code: str, other: str) -> bool:
    """Whether code has a sentence in it, whose words alone are others: ``x is divisible by 2 ⇨ x % 2 == 0``."""
    words = _WORD.findall(code)
    if not _SAID.search(code) or sum(word.islower() and len(word) > 1 for word in words) < _MANY:
        return False
    return _SIGNS.findall(code) == _SIGNS.findall(other)


def _is_of_a_language(code: str, other: str, message: Message) -> bool:
    """Whether an address has the reader's language in the place of the source's."""
    own = message.language.code.split("-")[0]
    return "/en/" in code and code.replace("/en/", f"/{own}/") == other


_OF_FORM = re.compile(r"\b(?:format|form|pattern)(?: (?:of|is|like))?:? `+$")


def _is_of_form(code: str, other: str, message: Message) -> bool:
    """Whether code is told as a form, and has words of another script where readers put their own."""
    before = message.source.partition(code)[0]
    return not other.isascii() and _OF_FORM.search(before) is not None and _WORD.sub("a", code) == _WORD.sub("a", other)


def _has_the_other_name(code: str, other: str, message: Message) -> bool:
    """Whether code has a name in it that stands alone as well, and has another name there: ``idUser`` for ``user``."""
    if not other.isidentifier() or not code.isidentifier():
        return False
    gone = [name for name in message.theirs.code if name not in message.ours.code and name.isalpha()]
    new = [name for name in message.ours.code if name not in message.theirs.code and name.isalpha()]
    return any(
        name != code
        and name.lower() in code.lower()
        and code.lower().replace(name.lower(), own.lower()) == other.lower()
        for name in gone
        for own in new
        if own != other
    )


_WORDED = re.compile(r"([A-Z]\w*) = ([^\W\d_]+(?: [^\W\d_]+)+(?: [-+×*/] [^\W\d_]+(?: [^\W\d_]+)+)+)")
_BETWEEN_WORDS = re.compile(r" [-+×*/] ")


def _is_worded(code: str, other: str) -> bool:
    """Whether a formula says in several words each what is added up."""
    one, two = _WORDED.fullmatch(code), _WORDED.fullmatch(other)
    return bool(one and two and one[1] == two[1]) and _BETWEEN_WORDS.findall(code) == _BETWEEN_WORDS.findall(other)


_AMOUNTS = re.compile(r"(\d+(?: ?[/,–-] ?\d+)+ )[^\W\d_]+")
_STEPS = re.compile(r" (?:->|→|>|») ")
_BRANCH = re.compile(r"(git (?:\S+ )+)[^\W_]+(?:-[^\W_]+){2,}")
_QUOTED = re.compile(r"([\"'])[^\W\d_]+\1")
_RETURNS = re.compile(r"`+ (?:returns|gives|yields|evaluates to)\b")


def _is_told(code: str, other: str, message: Message) -> bool:
    """Whether code is a row of amounts, a path of menus, the name of a branch, or words of which an example tells."""
    for pattern in (_AMOUNTS, _BRANCH):
        one, two = pattern.fullmatch(code), pattern.fullmatch(other)
        if one and two and one[1] == two[1]:
            return True
    steps, others = _STEPS.split(code), _STEPS.split(other)
    if len(steps) > 1 and len(steps) == len(others):
        return all(step[:1].isupper() and re.search(r"[_.()=]", step) is None for step in steps)
    if not _RETURNS.match(message.source.partition(code)[2]):
        return False
    return len(_QUOTED.findall(code)) > 1 and _QUOTED.sub("…", code) == _QUOTED.sub("…", other)


def _is_spelt_otherwise(code: str, other: str) -> bool:
    """Whether a site has other capitals, a folder no stroke behind it, or text no backslashes before its marks."""
    if code.replace('\\"', '"') == other:
        return True
    if _HOST.fullmatch(code):
        return code.lower() == other.lower()
    return _PATH.fullmatch(code) is not None and code == f"{other}/"


_CALL = re.compile(r"([a-z]\w*)\.(\w+)\(([a-z\w, ]*)\)", re.ASCII)


def renames_object(code: str, other: str) -> bool:
    """Whether a method is called of something that has another name: ``aset.add(item)``, ``uno.add(cosa)``."""
    one, two = _CALL.fullmatch(code), _CALL.fullmatch(other)
    if one is None or two is None or one[1] == two[1] or is_slip(one[1], two[1]):
        return False
    return one[2] == two[2] and one[3].count(",") == two[3].count(",") and bool(one[3]) == bool(two[3])


_STEP = re.compile(r"\s[→>»›]\s")


def is_path_of_menus(code: str, message: Message) -> bool:
    """Whether code is a path of menus or pages with a capital, and the translation has one without marks of code."""
    steps = len(_STEP.findall(code))
    is_path = steps > 0 and all(part[:1].isupper() for part in _STEP.split(code))
    return is_path and len(_STEP.findall(message.ours.rest)) >= len(_STEP.findall(message.theirs.rest)) + steps


def is_in_bold(code: str, message: Message) -> bool:
    """Whether both texts have code with its marks as often: within bold type reStructuredText does not read them."""
    marked = f"``{code}``"
    return 0 < message.source.count(marked) <= message.text.count(marked)
