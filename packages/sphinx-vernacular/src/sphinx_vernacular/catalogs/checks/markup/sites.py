"""Addresses of sites that readers have in their own language."""

from __future__ import annotations

import re
from functools import cache
from urllib.parse import unquote

from babel import Locale, UnknownLocaleError

from sphinx_vernacular.catalogs.matching import distance

_WIKI = re.compile(r"//(?:[a-z-]{2,12}\.)?(?:m\.)?(wik\w+\.org)/.*")
_CODE = "[a-z]{2}(?:[-_][A-Za-z]{2,4})?"
_OF_LANGUAGE = re.compile(rf"/{_CODE}(?=/|$)|(?<=//){_CODE}\.|/(?:index)?[-_.]?{_CODE}\.html?$")
_TOKEN = re.compile(r"[^\W_]+")
_HOST = re.compile(r"^\w*://([^/?#]*)")


def anywhere(target: str) -> str:
    """Return a target without its protocol, the language of its site, and spaces, which rst takes out.

    >>> anywhere("https://a.org/fr/b") == anywhere("http://a.org/b/")
    True
    """
    target = "".join(target.split())
    if not target.startswith("http"):
        return target
    target = _WIKI.sub(r"//\1/", target.partition(":")[2].replace("/#", "#").rstrip("/"))
    return _OF_LANGUAGE.sub("", target).rstrip("/")


def is_another_page(target: str, other: str) -> bool:
    """Whether two addresses are those of two pages of one wiki, in one language.

    >>> is_another_page("https://en.wikipedia.org/wiki/Ab", "https://en.wikipedia.org/wiki/Ac")
    True
    >>> is_another_page("https://fr.wikipedia.org/wiki/Ab", "https://en.wikipedia.org/wiki/Ac")
    False
    """
    one, two = (_host_and_page(each) for each in (target, other))
    return one[0] == two[0] and one[1] != two[1] and _WIKI.search(target) is not None


def _host_and_page(target: str) -> tuple[str, str]:
    host, _, page = "".join(target.split()).partition("//")[2].partition("/")
    return host.lower().replace("m.", "").removeprefix("www."), unquote(page).rstrip("/").replace("/#", "#")


def is_misspelt(target: str, other: str, code: str) -> bool:
    """Whether two addresses differ in a letter or two, besides the language of their site: that is no other page.

    >>> is_misspelt("https://a.org/fr/locations", "https://a.org/en/location", "fr")
    True
    >>> is_misspelt("mailto:mail@a.fr", "mailto:mail@a.org", "fr")
    True
    """
    if target.startswith("mailto:") and other.startswith("mailto:"):
        return True
    names = marks(code) | {"en"}
    one, two = (
        _TOKEN.sub(lambda match: "" if match[0].lower() in names else match[0], anywhere(each))
        .replace("//", "/")
        .rstrip("-_")
        for each in (target, other)
    )
    return abs(len(one) - len(two)) < 3 and max(len(one), len(two)) < _LONGEST and 0 < distance(one, two) < 3


def is_cut(target: str, other: str) -> bool:
    """Whether an address has lost its colon, or a part from within a word.

    >>> is_cut("https//a.org/fr", "https://a.org/en"), is_cut("https://a.fr/pages/a/#v1resources1", "https://a.org/pages/a/#v1trash1resources1")
    (True, True)
    """
    if target.startswith(("http//", "https//", "http:/", "https:/")) and "://" not in target:
        return "://" in other
    one, two = (each.partition("://")[2].partition("/")[2] for each in (target, other))
    if len(one) < _LONG or len(two) - len(one) < 3:
        return False
    start = _common(one, two)
    end = _common(one[::-1], two[::-1])
    return start + end >= len(one) and start < len(one) and all(each.isalnum() for each in (one[start], two[start]))


def _common(one: str, two: str) -> int:
    """Return with how many same characters two texts begin."""
    return next((at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))


# shorter addresses are alike by chance
_LONG = 20
# longer addresses are not compared by their letters
_LONGEST = 200


def is_localized(target: str, other: str, code: str) -> bool:
    """Whether a target is marked with a language that the other is not, or not with the other's, and is on its site.

    >>> is_localized("https://a.org/fr/aide", "https://docs.a.org/help", "fr")
    True
    >>> is_localized("https://a.org/aide", "https://a.org/help", "fr")
    False
    """
    ours, theirs = ({token.lower() for token in _TOKEN.findall(text)} for text in (target, other))
    if "en" in ours - theirs and not marks(code).isdisjoint(theirs - ours) and site(target) == site(other):
        return True  # “Lire en français” leads to the other language
    if (
        ("/en/" in other or "lang=en" in other)
        and site(target) == site(other)
        and "en" not in ours
        and target.startswith("http")
    ):
        return True
    return not marks(code).isdisjoint(ours - theirs) and site(target) in ("", site(other))


def site(target: str) -> str:
    """Return the name of a site, whatever stands before it and its top-level domain; empty for the project's own."""
    match = _HOST.match(target)
    parts = match[1].lower().split(".") if match else []
    return parts[-2] if len(parts) > 1 else ""


@cache
def marks(code: str) -> frozenset[str]:
    """Return what addresses call a language: its code, and its name in English and in itself."""
    code = re.split("[-_@]", code)[0].lower()
    try:
        locale = Locale.parse(code)
    except (ValueError, UnknownLocaleError):
        return frozenset({code} - {""})
    names = (locale.get_display_name("en"), locale.get_display_name(code))
    return frozenset({code, *(name.lower() for name in names if name)})
