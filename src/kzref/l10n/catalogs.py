"""The catalogs of messages: ``kzref.mo`` in an installed package, ``kzref.po`` in the repository."""

from __future__ import annotations

from functools import cache
from gettext import GNUTranslations, NullTranslations
from importlib import resources
from pathlib import Path

from kzref.l10n.languages import language


def translate(message: str, lang: str, context: str) -> str:
    """Return the message in the language ``lang``.

    An unknown language, and a message that a released language lacks, is a `LookupError`.
    """
    if not isinstance(lang, str):
        raise TypeError(f"a language is a text such as 'ar', not {lang!r}")
    return _catalog(lang).pgettext(context, message)


def translate_plural(one: str, many: str, number: float, lang: str, context: str) -> str:
    """Return the form of a message that goes with a number, in the language ``lang``."""
    count = language(lang).plural_number(number)
    return _catalog(lang).npgettext(context, one, many, count)  # type: ignore[arg-type]  # English has 1.5 years


def catalog_path(lang: str) -> Path:
    """Return where the repository keeps the words of a language."""
    return Path(__file__).parents[3] / "locale" / lang / "LC_MESSAGES" / "kzref.po"


class _Missing(NullTranslations):
    """What a catalog falls back to: an error, where gettext would give English."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self.lang = lang

    def pgettext(self, context: str, message: str) -> str:
        raise LookupError(
            f"no {self.lang} translation of {message!r}: make update lists it in "
            f"locale/{self.lang}/LC_MESSAGES/kzref.po, under the context {context!r}"
        )

    def npgettext(self, context: str, msgid1: str, msgid2: str, n: int) -> str:
        return self.pgettext(context, msgid1)


@cache
def _catalog(lang: str) -> NullTranslations:
    if not language(lang).has_catalog:
        return NullTranslations()
    compiled = resources.files("kzref") / "_locale" / lang / "LC_MESSAGES" / "kzref.mo"
    if compiled.is_file():
        with compiled.open("rb") as file:
            catalog = GNUTranslations(file)
    else:
        catalog = _from_source(catalog_path(lang))
    catalog.add_fallback(_Missing(lang))
    return catalog


def _from_source(path: Path) -> GNUTranslations:
    # in the repository a saved kzref.po counts at once, with nothing to install again
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
