"""What a page reads of a fact: which language facts speak there, and what each role shows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from docutils import nodes

from kzref import l10n
from kzref.sphinxext.nodes import FactValue
from kzref.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.environment import BuildEnvironment

    from kzref.dates import PartialDate
    from kzref.model import Fact

_CITED = re.compile(r"\{kz:(\w+)\}`(?:([^`<]*?)\s*<)?([\w-]+)>?`")

_SENTENCE_END = re.compile(r"[.!?؟][”»’\")]*\s+$")


def language(env: BuildEnvironment) -> str:
    """Return the language in which facts speak: the build's where it is released, else English."""
    lang = env.config.language or "en"
    return lang if lang in LANGUAGES else "en"


def foreign(env: BuildEnvironment) -> str:
    """Return the language in which facts speak where it is not the page's; else nothing."""
    spoken = language(env)
    return spoken if env.config.language != spoken else ""


def shown(fact: Fact, role: str, lang: str, form: str = "", *, in_words: bool = True) -> Element:
    """Return what a role shows of a fact, counts up to ten in words unless ``in_words`` is false.

    A date may have a form: its year, its month, or its day alone. A fact that has nothing to show there,
    or not in the form, is a `ValueError`.
    """
    if role == "fact":
        return nodes.inline("", fact.text(cast("Any", lang)))
    if role == "when":
        if fact.when is None:
            raise ValueError(f"{fact.id} has no date: cite one that has, or its value")
        return date(fact.when, lang, form)
    quantity, when = fact.quantity, None
    if role == "claimed":
        if fact.claim is None:
            raise ValueError(f"{fact.id} is stated by no document: cite its value or its date")
        quantity, when = fact.claim.quantity, fact.claim.when
    if quantity is not None and quantity.value is not None:
        if form:
            raise ValueError(
                f"{fact.id} measures {quantity.value}, which has no forms: take {form!r} out, or cite its date"
            )
        text = l10n.quantity(quantity, lang, in_words=in_words)
        return FactValue("", text, value=str(quantity.value))
    if when is not None:
        return date(when, lang, form)
    raise ValueError(f"{fact.id} has no value to show: cite one that has, or its date")


def date(when: PartialDate, lang: str, form: str = "") -> FactValue:
    """Return a date in a reader's words, with its machine form: whole, whatever the words show of it."""
    text = l10n.date(when, lang, form)
    if when.is_interval:  # HTML's <time> knows no intervals
        return FactValue("", text, value=str(when))
    return FactValue("", text, datetime=str(when).rstrip("~"))


def cited(text: str) -> list[tuple[str, str, str]]:
    """Return the role, the words or form if any, and the id of each fact that a text cites."""
    return _CITED.findall(text)


def reading(fact: Fact, role: str, lang: str, form: str = "") -> str:
    """Return what a role shows of a fact; a fact that has nothing to show there is a `ValueError`."""
    return shown(fact, role, lang, form).astext()


def begins_sentence(node: Element) -> bool:
    """Tell whether nothing stands before a node in its paragraph, or the end of a sentence."""
    if not isinstance(node.parent, nodes.paragraph):
        return False
    place = node.parent.index(node)
    before = node.parent.children[place - 1].astext() if place else ""
    return not place or bool(_SENTENCE_END.search(before))
