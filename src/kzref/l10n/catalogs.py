"""The catalogs of messages: ``.mo`` in an installed package, ``.po`` in the repository.

``units`` has how quantities are written, with the plurals, ``dates`` how dates are; ``kzref`` has all other words.
"""

from __future__ import annotations

from functools import cache
from gettext import GNUTranslations, NullTranslations
from importlib import resources
from pathlib import Path

from kzref.l10n.languages import language

DOMAINS = ("kzref", "dates", "units")
_DOMAINS_OF_CONTEXTS = {"date": "dates", **dict.fromkeys(("unit", "money", "qualifier", "rank", "number"), "units")}


def translate(message: str, lang: str, context: str) -> str:
    """Return the message in the language ``lang``.

    An unknown language, and a message that a released language lacks, is a `LookupError`.
    """
    if not isinstance(lang, str):
        raise TypeError(f"a language is a text such as 'ar', not {lang!r}")
    return _catalogs(lang)[domain_of(context)].pgettext(context, message)


def translate_plural(one: str, many: str, number: float, lang: str, context: str) -> str:
    """Return the form of a message that goes with a number, in the language ``lang``."""
    count = language(lang).plural_number(number)
    catalog = _catalogs(lang)[domain_of(context)]
    return catalog.npgettext(context, one, many, count)  # type: ignore[arg-type]  # English has 1.5 years


def domain_of(context: str) -> str:
    """Return the catalog that has the messages of a context.

    >>> domain_of("unit"), domain_of("statement")
    ('units', 'kzref')
    """
    return _DOMAINS_OF_CONTEXTS.get(context, "kzref")


def catalog_paths(lang: str) -> list[Path]:
    """Return where the repository keeps the words of a language: a file a domain."""
    folder = Path(__file__).parents[3] / "locale" / lang / "LC_MESSAGES"
    return [folder / f"{domain}.po" for domain in DOMAINS]


class _Missing(NullTranslations):
    """What a catalog falls back to: an error, where gettext would give English."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self.lang = lang

    def pgettext(self, context: str, message: str) -> str:
        raise LookupError(
            f"no {self.lang} translation of {message!r}: make update lists it in "
            f"locale/{self.lang}/LC_MESSAGES/{domain_of(context)}.po, under the context {context!r}"
        )

    def npgettext(self, context: str, msgid1: str, msgid2: str, n: int) -> str:
        return self.pgettext(context, msgid1)


@cache
def _catalogs(lang: str) -> dict[str, NullTranslations]:
    if not language(lang).has_catalog:
        return dict.fromkeys(DOMAINS, NullTranslations())
    return {path.stem: _loaded(path, lang) for path in catalog_paths(lang)}


def _loaded(path: Path, lang: str) -> NullTranslations:
    compiled = resources.files("kzref") / "_locale" / lang / "LC_MESSAGES" / f"{path.stem}.mo"
    if compiled.is_file():
        with compiled.open("rb") as file:
            catalog = GNUTranslations(file)
    else:
        catalog = _from_source(path)
    catalog.add_fallback(_Missing(lang))
    return catalog


def _from_source(path: Path) -> GNUTranslations:
    # in the repository a saved catalog counts at once, with nothing to install again
    from io import BytesIO

    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    if not path.exists():
        raise LookupError(f"there is no {path}: make update creates it")
    with path.open("rb") as file:
        catalog = read_po(file, abort_invalid=True)
    compiled = BytesIO()
    write_mo(compiled, catalog)
    compiled.seek(0)
    return GNUTranslations(compiled)
