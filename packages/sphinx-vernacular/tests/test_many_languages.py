"""What holds in one language holds in its neighbours: each slip is found, and each right form is left alone.

Where a case names no markup, it holds on pages of MyST and of reStructuredText.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sphinx_vernacular.catalogs import checks, languages
from sphinx_vernacular.catalogs.findings import Level
from sphinx_vernacular.catalogs.message import Context, Message

if TYPE_CHECKING:
    from sphinx_vernacular.catalogs.findings import Finding
    from sphinx_vernacular.catalogs.markup import Markup


def grave(language: str, source: str, text: str, markup: Markup) -> list[Finding]:
    """Return what is no matter of style."""
    context = Context(language=languages.get(language), markup=markup)
    return [each for each in checks.findings_of(Message(source, text, context)) if each.level > Level.STYLE]


# marks that readers would see


@pytest.mark.parametrize(
    ("language", "source", "text", "key"),
    [
        ("vi", "It is __x__ of it.", "Nó là __ x __ của nó.", "markup/space"),
        ("fr", "It is __x__ of it, __y__ too.", "C'est __ x__, et __y__.", "markup/space"),
        ("de", "It is _x_ of it, _y_ too.", "Es ist _x _, auch _y_.", "markup/space"),
        ("ru", "It is _x_ of it.", "Это _слово.", "markup/open"),
        ("pt_BR", "It is __x__ of it.", "É x__ disso.", "markup/open"),
        ("ar", "It is _x_ of it.", "هو و_كلمة_ منه.", "markup/glued"),
        ("ja", "It is _x_ of it.", "それは_強調_です。", "markup/glued"),
        ("zh_CN", "It is __x__ of it.", "这是__强调__的。", "markup/glued"),
        ("ko", "It is _x_ of it.", "이것은 _강조_입니다.", "markup/glued"),
        ("fa", "It is **x** of it.", "این **«واژه»**است.", "markup/glued"),
        ("zh_CN", "It is **x** of it.", "这是**“强调”**的。", "markup/glued"),
        ("ko", "It is **x** of it.", "이것은 **‘강조’**입니다.", "markup/glued"),
    ],
)
def test_emphasis_that_markdown_does_not_read(language: str, source: str, text: str, key: str) -> None:
    """Underscores are emphasis too, and within a word they never are."""
    assert [key] == [each.key for each in grave(language, source, text, "myst")]


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        ("vi", "It is __x__ of it.", "Nó là __từ__ của nó."),
        ("de", "It is _x_ of it.", "Es ist *Wort* davon."),
        ("ja", "It is _x_ of it.", "それは _強調_ です。"),
        ("fr", "It is _x_ of it.", "C'est «_mot_»."),
        ("fr", "It is _x_ of my_file.", "C'est _mot_ de mon_fichier."),
        ("fr", "Set a_b and c_d.", "Mettez a_b et c_d."),
        ("vi", "It is *x* of it.", "Nó là từ*này* của nó."),
        ("de", "It is *x* of it.", "Leser*innen *hier* davon."),
        ("ja", "It is *x* of it.", "それは*強調*です。"),
    ],
)
def test_emphasis_that_markdown_reads(language: str, source: str, text: str) -> None:
    """Other marks of emphasis, and underscores of names, are no faults; asterisks may touch a word."""
    assert [] == grave(language, source, text, "myst")


@pytest.mark.parametrize("language", ["ar", "vi", "fr", "ja"])
@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("rst", "A *b *, *c* d"),
        ("rst", "A * b*, *c* d"),
        ("myst", "A *b *, *c* d"),
        ("myst", "A * b*, *c* d"),
        ("rst", "A * b *, * c * d"),
        ("myst", "A * b *, * c * d"),
    ],
)
def test_a_space_within_one_of_two_emphases(markup: Markup, language: str, text: str) -> None:
    """The gap between the two is none of the spaces that the marks may have."""
    words = {"ar": "كلمة", "vi": "từ", "fr": "mot", "ja": "語"}[language]
    translated = text.replace("A", words).replace("b", words).replace("c", words).replace("d", ".")

    assert ["markup/space"] == [each.key for each in grave(language, "It *is* of *it* now", translated, markup)]


@pytest.mark.parametrize(
    ("markup", "text", "is_found"),
    [
        ("rst", "Une\n====\ndeux", True),
        ("rst", "Une\n----", True),
        ("rst", "Une\n  deux", True),
        ("rst", "Une\n\ndeux", True),
        ("rst", "Une\n- deux", False),
        ("rst", "Une\n... deux", False),
        ("myst", "Une\n- deux", True),
        ("myst", "Une\n> deux", True),
        ("myst", "Une\n\ndeux", True),
        ("myst", "Une\n  deux", False),
        ("rst", "Une\ndeux", False),
        ("myst", "Une\ndeux", False),
    ],
)
def test_a_line_that_makes_something_else_of_a_paragraph(markup: Markup, text: str, is_found: bool) -> None:
    """A title and a term are no paragraph, and readers get English; a lone newline is a space."""
    found = grave("fr", "One and two", text, markup)

    assert ["paragraph/second"] * is_found == [each.key for each in found]
