"""The style sheets of a built site: what all its pages load once, and the rest of what a page can use.

A rule stays unless it asks for an element, a class or an id that stands on no page and in no script;
a custom property, unless nothing that stays reads it, or the same selectors give it another value later.
"""

from __future__ import annotations

import re
from itertools import chain, groupby, product
from typing import TYPE_CHECKING, Any, NamedTuple

import rcssmin
import tinycss2

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from pathlib import Path

# a rule that more of the pages than this can use is worth loading once for all of them
_SHARE = 0.3
_VARIABLE = re.compile(r"var\(\s*(--[\w-]+)")
# the definition of a custom property; its value may have quotes and brackets, and semicolons in them
_CUSTOM = re.compile(
    r"""(?<=[{;])\s*(--[\w-]+)\s*:(?:[^;}"'(]|"[^"]*"|'[^']*'|\((?:[^()"']|"[^"]*"|'[^']*'|\([^()]*\))*\))*;?"""
)
# what no reader meets: Furo's picture beside a link to another site, which no navigation of ours holds,
# and what Furo undoes of Firefox before 2021
_NEVER = (".sidebar-tree .reference.external", ":-moz-focus")
# a class that a selector names, or a part of one in brackets
_STYLED = re.compile(r"""\.(-?[A-Za-z_][\w-]*)|\[class[*^$|~]?=["']?\s*([\w-]+)""")


class Rule(NamedTuple):
    """A rule, or another statement, with the conditions around it: ``@media``, ``@supports``."""

    around: tuple[str, ...]
    selectors: tuple[tuple[frozenset[str], str], ...]  # each with the elements, classes and ids that it asks for
    text: str  # the declarations, or a statement that has no selectors

    def applies(self, names: AbstractSet[str]) -> bool:
        """Whether something can use it where these elements, classes and ids are."""
        return not self.selectors or any(asked <= names for asked, _ in self.selectors)

    @property
    def is_of_elements(self) -> bool:
        """Whether it speaks of elements alone: others build on it, and it has to stay before them."""
        return not all(re.search(r"[.#]", selector) for _, selector in self.selectors)


def divided(
    loaded: Mapping[Path, Sequence[Path]], names: Mapping[Path, AbstractSet[str]], html: str
) -> tuple[str, dict[Path, str]]:
    """Return the CSS that all pages load, and the rest that each of them needs beside it.

    ``loaded`` are the sheets of each page, ``names`` the elements, classes and ids that it has or may get,
    ``html`` what reads custom properties beside the sheets.
    """
    rules = {
        sheet: [
            rule
            for rule in parsed(_read(sheet))
            if not any(never in text for _, text in rule.selectors for never in _NEVER)
        ]
        for sheet in dict.fromkeys(chain(*loaded.values()))
    }
    everywhere = [sheet for sheet in next(iter(loaded.values())) if all(sheet in sheets for sheets in loaded.values())]
    enough = _SHARE * len(loaded)
    shared = [
        rule
        for sheet in everywhere
        for rule in rules[sheet]
        if sum(map(rule.applies, names.values())) > (0 if rule.is_of_elements else enough)
    ]
    once = set(shared)
    rests = {
        page: [rule for sheet in sheets for rule in rules[sheet] if rule not in once and rule.applies(names[page])]
        for page, sheets in loaded.items()
    }
    known = frozenset().union(*names.values())
    together = written(_latest(shared), known)
    texts = {page: written(rest, known) for page, rest in rests.items()}
    variables = _read_by("".join([together, *sorted(set(texts.values()))]), html)
    return _without(together, variables), {page: _without(text, variables) for page, text in texts.items()}


def styled(css: Iterable[str]) -> set[str]:
    """Return the classes that style sheets name, and the parts of classes that they ask for.

    >>> sorted(styled(['.a:not(.b)>p{color:red}[class^="highlight-"]{top:0}']))
    ['a', 'b', 'highlight-']
    """
    return {name for text in css for pair in _STYLED.findall(text) for name in pair if name}


def selectors(css: Iterable[str]) -> set[tuple[frozenset[str], str]]:
    """Return the selectors of style sheets, each with the elements, classes and ids that it asks for."""
    return {selector for text in css for rule in parsed(text) for selector in rule.selectors}


def parsed(css: str) -> Iterator[Rule]:
    """Yield the rules of a style sheet."""
    yield from _rules(tinycss2.parse_stylesheet(css, skip_whitespace=True), ())


def written(rules: Iterable[Rule], names: AbstractSet[str]) -> str:
    """Return rules as a style sheet, with the selectors that can apply where only these elements, classes and ids are.

    >>> written(parsed("/* colours */ .a, .b > p {color:red} .b {color:blue} p.a:not(.b) {top:0}"), {"a", "p"})
    '.a{color:red}p.a:not(.b){top:0}'
    """
    out: list[str] = []
    for around, group in groupby(rules, key=lambda rule: rule.around):
        texts = []
        for rule in group:
            selectors = dict.fromkeys(text for asked, text in rule.selectors if asked <= names)
            if not rule.selectors:
                texts.append(rule.text)
            elif selectors:
                texts.append(f"{','.join(selectors)}{{{rule.text}}}")
        if texts:
            out += [*(f"{condition}{{" for condition in around), *texts, "}" * len(around)]
    return str(rcssmin.cssmin("".join(out), keep_bang_comments=True))


def _rules(statements: list[Any], around: tuple[str, ...]) -> Iterator[Rule]:
    for rule in statements:
        if rule.type == "qualified-rule":
            selectors = tuple(
                (asked, tinycss2.serialize(selector).strip())
                for selector in _selectors(rule.prelude)
                for asked in _asked(selector)
            )
            yield Rule(around, selectors, tinycss2.serialize(rule.content))
        elif rule.type == "at-rule" and rule.at_keyword in ("media", "supports"):
            inner = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
            condition = f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude).rstrip()}"
            yield from _rules(inner, (*around, condition))
        else:
            yield Rule(around, (), rule.serialize())


def _read(sheet: Path) -> str:
    text = sheet.read_text(encoding="utf-8")
    if odd := re.search(r"""@import|url\(\s*["']?(?!["']?data:)""", text):
        raise ValueError(f"{sheet} has {odd[0]!r}: what it loads would not be found beside the sheets that are made")
    return text


def _selectors(prelude: list[Any]) -> list[list[Any]]:
    found: list[list[Any]] = [[]]
    for part in prelude:
        if part == ",":
            found.append([])
        elif part.type != "comment":
            found[-1].append(part)
    return found


def _asked(selector: list[Any]) -> Iterator[frozenset[str]]:
    """Yield what a selector asks for, once for each choice that ``:is()`` gives; what it excludes need not be there."""
    choices = [
        [_needed(choice) for choice in _selectors(token.arguments)]
        for token in selector
        if token.type == "function" and token.lower_name in ("is", "where")
    ]
    for chosen in product(*choices):
        yield _needed(selector).union(*chosen)


def _needed(selector: list[Any]) -> frozenset[str]:
    ids = {token.value for token in selector if token.type == "hash"}
    # classes and elements; what comes after a colon is neither
    before = [None, *selector]
    named = {
        token.value for last, token in zip(before, selector, strict=False) if token.type == "ident" and last != ":"
    }
    return frozenset(ids | named)


def _latest(rules: Iterable[Rule]) -> list[Rule]:
    """Return rules without the custom properties that the same selectors define again further down."""
    defined: dict[tuple[object, ...], set[str]] = {}
    found = []
    for rule in reversed(list(rules)):
        later = frozenset(defined.setdefault((rule.around, rule.selectors), set()))
        found.append(rule._replace(text=_without_these(rule.text, later)) if rule.selectors else rule)
        defined[rule.around, rule.selectors].update(known[1] for known in _CUSTOM.finditer("{" + rule.text))
    return found[::-1]


def _without_these(declarations: str, names: AbstractSet[str]) -> str:
    return _CUSTOM.sub(lambda match: "" if match[1] in names else match[0], "{" + declarations)[1:]


def _read_by(css: str, pages: str) -> set[str]:
    """Return the custom properties that are read: by other properties, or by those that are read themselves."""
    defined: dict[str, set[str]] = {}

    def note(match: re.Match[str]) -> str:
        defined.setdefault(match[1], set()).update(_VARIABLE.findall(match[0]))
        return ""

    read = set(_VARIABLE.findall(_CUSTOM.sub(note, css))) | set(_VARIABLE.findall(pages))
    while more := {name for known in read for name in defined.get(known, ())} - read:
        read |= more
    return read


def _without(css: str, read: set[str]) -> str:
    return _CUSTOM.sub(lambda match: match[0] if match[1] in read else "", css)
