"""Addresses of sites that readers have in their own language."""

from __future__ import annotations

import re
from functools import cache

from babel import Locale, UnknownLocaleError

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


def is_localized(target: str, other: str, code: str) -> bool:
    """Whether a target is marked with a language that the other is not, and is on the other's site.

    >>> is_localized("https://a.org/fr/aide", "https://docs.a.org/help", "fr")
    True
    >>> is_localized("https://a.org/aide", "https://a.org/help", "fr")
    False
    """
    ours, theirs = ({token.lower() for token in _TOKEN.findall(text)} for text in (target, other))
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
