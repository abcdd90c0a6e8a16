"""Patterns of plain text that the parsing of messages, the languages and the checks share."""

from __future__ import annotations

import re

# stands in a text for a placeholder, code, or a role that is filled in
MARK = "\ufffc"

# a letter of kana, Han or Hangul, of which few say much
DENSE = re.compile("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
# a word in Latin letters
LATIN = re.compile(r"(?:(?<!\S)\.)?[A-Za-zÀ-ɏḀ-ỿ](?:[\w.+'’-]*\w)?")
QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|”[^“”]*“|‘[^‘’]*’|\"[^\"]*\"|(?<!\w)'[^']*'(?!\w)")
ASIDE = re.compile(rf"{QUOTED.pattern}|\([^()]*\)")
# the name of something: Read the Docs, The Astana Times
TITLE = re.compile(r"(?<![\w’.-])[A-Z][\w’.-]*(?: (?:(?:of|the|and|for|in|on|to) )*[A-Z][\w’.-]*)+")
# what is no word of a language: an abbreviation, the name of a file or of something in a program
IDENTIFIER = re.compile(r".*[A-Z].*[A-Z]|.*[\d_²³]|\.|\w+\.\w|.$|[a-z]{1,2}$")


def words_of(text: str) -> frozenset[str]:
    """Return the words of a list that is written as one text."""
    return frozenset(text.split())


def rows(text: str) -> tuple[str, ...]:
    """Return the rows of a table that is written as one text, with semicolons between them.

    >>> rows("January|Jan; February|Feb")
    ('January|Jan', 'February|Feb')
    """
    return tuple(row.strip() for row in text.split(";"))


# words of computing that texts in every language keep
LOANS = words_of(
    "app apps bit bits blog bug byte bytes cache chat click code commit container cookie cookies css csv docutils email "
    "emails epub false file gettext git hash html http https id internet javascript json link log logo macro markdown "
    "menu nginx none null nulls numpy online pandas pdf pip png podcast plugin python radio robot salt script server slug sphinx "
    "string strings svg tab tabs tag tags tar text token true url utf video web website wheel widget wiki xml yaml zip"
)


def word_at(text: str, character: str) -> str:
    """Return the first word of a text that has a character."""
    return next((word for word in text.split() if character in word), character)[:40]
