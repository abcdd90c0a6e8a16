"""The closed vocabularies of the model, each declared once.

A token means the same in every language and never changes its spelling;
what readers see instead of it is in the catalogs.
``kzref._ids`` repeats these tables as ``Literal`` types for type checkers
and is generated from them (``python -m kzref._make_ids``).
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kzref._ids import Language

# the released languages: complete, and led to by default. ``make release`` adds one to this line
LANGUAGES: tuple[Language, ...] = ("en", "ar", "vi")

# slug: (section in the documents or None, prefix of the fact ids, title)
CHAPTERS: dict[str, tuple[int | None, str, str]] = {
    "introduction": (1, "intro", "Introduction"),
    "history": (2, "hist", "History"),
    "ministry": (3, "mfa", "The Ministry of Foreign Affairs"),
    "principles": (4, "pol", "Principles"),
    "russia": (5, "ru", "Russia"),
    "integration": (6, "int", "Eurasian integration"),
    "china": (7, "cn", "China"),
    "united-states": (8, "us", "The United States"),
    "central-asia": (9, "ca", "Central Asia"),
    "turkey": (10, "tr", "Türkiye"),
    "organizations": (11, "io", "International organizations"),
    "united-nations": (12, "un", "The United Nations"),
    "osce": (13, "osce", "The OSCE chairmanship"),
    # parts of our own, for the readers' own countries: no document speaks of them
    "arab-states": (None, "arab", "Kazakhstan and the Arab states"),
    "viet-nam": (None, "vn", "Kazakhstan and Viet Nam"),
}

# kind: what readers call it
KINDS: dict[str, str] = {
    "date": "date",
    "quantity": "figure",
    "membership": "membership",
    "office": "office",
    "treaty": "treaty",
    "event": "event",
    "position": "position",
    "institution": "institution",
    "relation": "relation",
    "history": "history",
    "geography": "geography",
}

# verdict on what the documents say: what readers call it
VERDICTS: dict[str, str] = {
    "confirmed": "confirmed",
    "imprecise": "imprecise",
    "outdated": "outdated",
    "contradicted": "contradicted",
    "unverifiable": "cannot be verified",
    "opinion": "opinion",
    "not-checked": "not checked",
}

# in the place of a verdict, where no document states the fact and there is no claim to judge
RECORD_ALONE = "from the record alone"

# unit: (one, many), the English patterns that ``units.po`` translates.
# ``n`` is the number, already formatted. A unit without a pattern for money
# or ranks would be written in one place too: here.
UNITS: dict[str, tuple[str, str]] = {
    "percent": ("{n}%", "{n}%"),
    "km2": ("{n} km²", "{n} km²"),
    "km": ("{n} km", "{n} km"),
    "USD": ("{n} US dollar", "{n} US dollars"),
    "rank": ("{n}", "{n}"),
    "years": ("{n} year", "{n} years"),
    "months": ("{n} month", "{n} months"),
    "votes": ("{n} vote", "{n} votes"),
    "states": ("{n} state", "{n} states"),
    "members": ("{n} member", "{n} members"),
    "treaties": ("{n} treaty", "{n} treaties"),
    "companies": ("{n} company", "{n} companies"),
    "organizations": ("{n} organization", "{n} organizations"),
    "embassies": ("{n} embassy", "{n} embassies"),
    "meetings": ("{n} meeting", "{n} meetings"),
    "rounds": ("{n} round", "{n} rounds"),
    "people": ("{n} person", "{n} people"),
    "soldiers": ("{n} soldier", "{n} soldiers"),
    "articles": ("{n} article", "{n} articles"),
}

# units that are measured or ordered, not counted: their numbers are never written in words
UNCOUNTED = ("percent", "km2", "km", "USD", "rank")

# qualifier: how it reads round a quantity (None: it says what the statement
# says in words, and does not show beside the figure)
QUALIFIERS: dict[str, str | None] = {
    "about": "about {quantity}",
    "almost": "almost {quantity}",
    "at-least": "at least {quantity}",
    "more-than": "more than {quantity}",
    "up-to": "up to {quantity}",
    "first": None,
    "largest": None,
    "richest": None,
    "one-of": None,
    "main": None,
    "only": None,
    "all": None,
    "many": None,
    "none": None,
    "always": None,
}

# the documents are numbered alike
SECTIONS = 13

# document: its name
DOCUMENTS: dict[str, str] = {
    "ar": "the Arabic document",
    "vi": "the Vietnamese document",
}

# type of entity: what readers call it
ENTITY_TYPES: dict[str, str] = {
    "state": "state",
    "former-state": "former state",
    "territory": "territory",
    "organization": "organization or body",
    "office": "office",
    "person": "person",
    "place": "place",
    "company": "company",
    "treaty": "treaty or declaration",
    "programme": "programme or initiative",
}

# kind of a work: what readers call it
WORK_KINDS: dict[str, str] = {
    "treaty": "treaty",
    "law": "law",
    "resolution": "resolution",
    "official-document": "official document",
    "official-statement": "official statement",
    "statistics": "statistics",
    "scholarship": "scholarship",
    "reference-work": "reference work",
    "news": "news report",
    "commentary": "commentary",
}

# kinds of works in which those who acted speak themselves
PRIMARY_KINDS = ("treaty", "law", "resolution", "official-document", "official-statement", "statistics")

# how much of a work was read when it was cited
READ: dict[str, str] = {
    "whole": "read as a whole",
    "part": "read in part",
    "abstract": "the abstract alone was read",
    "quoted": "read as another work quotes it",
    "not-recorded": "how much was read is not recorded",
}

# languages of works, by their BCP 47 tags
WORK_LANGUAGES = (
    "ar",
    "az",
    "be",
    "de",
    "en",
    "es",
    "fa",
    "fr",
    "it",
    "kk",
    "ky",
    "nb",
    "ru",
    "tg",
    "tk",
    "tr",
    "uk",
    "uz",
    "vi",
    "zh",
)

# what a fact rests on, the best of its works: what readers call it
STRENGTHS: dict[str, str] = {
    "primary": "primary works",
    "secondary": "secondary works",
    "weak": "weak works alone",
    "none": "no work of the record",
}
