"""Facts as answers of the search: the sentence, its verdict, and the names and dates that lead to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from kzref import citation, l10n, query
from kzref.sphinxext import reading
from sphinx_vernacular.search.answers import EVENT, Answer

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

    from kzref._ids import Language
    from kzref.model import Fact
    from kzref.sphinxext.domain import FactDomain


def _answers(app: Sphinx) -> list[Answer]:
    lang = cast("Language", reading.language(app.env))
    places = cast("FactDomain", app.env.get_domain("kz")).places
    return [_answer(fact, places[fact.id], lang) for fact in query.facts() if fact.id in places]


def _answer(fact: Fact, docname: str, lang: Language) -> Answer:
    text = fact.text(lang)
    verdict = citation.labelled(fact.record.verdict, lang, claimed=fact.claim is not None)
    return Answer(text, docname, fact.id, verdict, _words(fact, text, lang))


def _words(fact: Fact, text: str, lang: Language) -> list[str]:
    """Return the names of those that a fact is about, in the reader's language and as acronyms, and its dates.

    All are about Kazakhstan, whose name would tell none from another, and each of these words is loaded. A date that
    the sentence has in words needs no other form: the search knows both.
    """
    names = []
    for id in fact.about:
        entity = query.entity(id)
        if entity.id != "KZ":
            names += [entity.named(lang), entity.acronym or ""]
    days = [when for when in (fact.when, fact.claim.when if fact.claim else None) if when]
    dates = [str(when) for when in days if l10n.date(when, lang) not in text]
    return [word for word in dict.fromkeys((*names, *dates)) if word and word not in text]


def connect(app: Sphinx, config: Config) -> None:
    """Give the facts to the search, where the project has the extension ``sphinx_vernacular.search``."""
    if EVENT in app.events.events:
        app.connect(EVENT, _answers)
