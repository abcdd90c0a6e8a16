"""What can be wrong with one translated message: one small function a concern, one module a family.

A check looks at a `Message` and yields `Finding`s.

>>> from sphinx_vernacular.catalogs.checks import findings_of
>>> from sphinx_vernacular.catalogs.message import Message
>>> message = Message.of("It had [57%](china.md).", "Chiếm [75%](china.md).", "vi")
>>> [finding.key for finding in findings_of(message)]
['number/changed']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from sphinx_vernacular.catalogs.checks import language, markup, numbers, references, terms, typography

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from sphinx_vernacular.catalogs.findings import Finding
    from sphinx_vernacular.catalogs.message import Message

Check: TypeAlias = "Callable[[Message], Iterator[Finding]]"

# where the text is words alone
PLAIN: tuple[Check, ...] = (
    language.mojibake,
    numbers.compare,
    language.untranslated,
    language.foreign,
    language.letters,
    typography.bidi,
    typography.invisible,
    typography.doubled,
    typography.punctuation,
    typography.quotes,
    typography.normal,
    terms.compare,
)
# what a program's own words and those of an interface can have as well
INTERFACE: tuple[Check, ...] = (
    references.roles,
    references.links,
    references.literals,
    markup.html,
    markup.placeholders,
    markup.unbalanced,
    markup.paragraph,
    *PLAIN,
)
# what the text of a page can have as well
PAGE: tuple[Check, ...] = (
    references.roles,
    references.links,
    references.literals,
    references.substitutions,
    references.footnotes,
    references.formulas,
    markup.html,
    markup.placeholders,
    markup.noqa,
    markup.block,
    markup.paragraph,
    markup.unbalanced,
    *PLAIN,
)
# what the code of an example can have
CODE: tuple[Check, ...] = (language.mojibake, typography.bidi, typography.invisible)


def findings_of(message: Message, checks: Iterable[Check] = PAGE) -> list[Finding]:
    """Return what is wrong with a message."""
    findings: list[Finding] = []
    for check in checks if message.text.strip() else ():
        findings += check(message)
        if check is language.mojibake and findings and findings[-1].code == "mojibake":
            break  # its words can't be judged
    return findings
