"""Roles, links, code, footnotes and whatever else a translation copies from its source."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.markup import REFERENCE, STYLING_ROLES, TEXT_ROLES, Link
from sphinx_vernacular.catalogs.text import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from sphinx_vernacular.catalogs.markup import Role
    from sphinx_vernacular.catalogs.message import Message


def parity(code: str, ours: Sequence[str], theirs: Sequence[str]) -> Iterator[Finding]:
    """Compare what a translation has with what its source has, in whatever order."""
    if ours == theirs:
        return
    lost, added = difference(ours, theirs)
    for expected, actual in zip(lost, added, strict=False):
        yield finding(f"{code}/changed", expected=expected, actual=actual)
    for expected in lost[len(added) :]:
        yield finding(f"{code}/lost", expected=expected)
    for actual in added[len(lost) :]:
        yield finding(f"{code}/added", actual=actual)


def difference(
    ours: Iterable[str], theirs: Iterable[str], same: Callable[[str], str] = str
) -> tuple[list[str], list[str]]:
    """Return what is lost and what is added; ``same`` returns one text for all that are the same."""
    mine, its = list(ours), list(theirs)
    have, want = Counter(map(same, mine)), Counter(map(same, its))
    texts = {same(text): text for text in (*mine, *its)}
    return [texts[key] for key in (want - have).elements()], [texts[key] for key in (have - want).elements()]


def roles(message: Message) -> Iterator[Finding]:
    """Find roles that are lost, added, exchanged or misspelt, and words that are missing in them or too many."""
    ours, theirs = (
        [role for role in parsed.roles if role.name not in STYLING_ROLES] for parsed in (message.ours, message.theirs)
    )
    if not ours and not theirs:
        return
    lost, added = difference((role.key for role in ours), (role.key for role in theirs), _place)
    broken = broken_roles(message) if lost else {}
    for expected in list(lost):
        if expected in broken:
            lost.remove(expected)
            yield finding("role/broken", expected=expected)
            continue
        same = next((key for key in added if key.partition("`")[2] == expected.partition("`")[2] != ""), None)
        if same is not None:
            lost.remove(expected)
            added.remove(same)
            yield finding("role/name", expected=expected, actual=same)
    # what a project's own role has in it is words, where nothing shows that it is the target of one
    for expected in [key for key in lost if _is_own_with_words(key)]:
        other = next((key for key in added if key.partition("`")[0] == expected.partition("`")[0]), None)
        if other is not None:
            lost.remove(expected)
            added.remove(other)
    # a word that is marked twice, as a key or as a term, leads nowhere else; what a reference fills in would stand twice
    filled = {role.key for role in ours if ":" in role.name and role.name.partition(":")[0] not in _LEADING_DOMAINS}
    added = [key for key in added if lost or key in filled or not any(role.key == key for role in theirs)]
    for each in parity("role", added, lost):
        if dict(each.values).get("actual") in filled:
            yield each._replace(own_level=Level.ERROR)
            continue
        name = dict(each.values).get("expected", "").partition("`")[0].strip(":{}")
        if each.key == "role/changed" and name in _LITERAL_ROLES:  # code, not a reference
            yield each._replace(own_level=_level_of_code(dict(each.values)))
            continue
        # a key or a button that is marked in another way, or not at all, leads nowhere else; a second mention may go
        role = dict(each.values).get("expected", "").partition("`")[0].strip(":{}")
        is_said = any(each.key == "role/lost" and dict(each.values)["expected"] == other.key for other in ours)
        yield each._replace(own_level=Level.WARNING) if role in _INTERFACE_ROLES or is_said else each
    yield from _words_in_roles(ours, theirs, message.context.filled_domains)
    worded = [[(role.words, role.key) for role in each if role.words is not None] for each in (ours, theirs)]
    yield from (finding("role/exchanged", expected=key, actual=words) for words, key in _exchanged(*worded))


# domains of Sphinx, whose roles lead somewhere; those of other domains may fill in what readers see
_LEADING_DOMAINS = ("c", "cpp", "js", "math", "py", "rst", "std")
_INTERFACE_ROLES = ("abbr", "guilabel", "kbd", "menuselection")


# the roles of Sphinx and its extensions without a domain; those of Python's domain need none
_KNOWN_ROLES = words_of(
    "any attr autolink c-api class cite code command const cpp data deco dfn doc download envvar eq exc external file func "
    "confval event extension hoverxref issue keyword literal-block macro mailheader makevar manpage math member meth "
    "mimetype mod mimetype newsgroup numref obj option pep pr program raw ref regexp rfc samp token type user var"
)
# those of them that set code and lead nowhere
_LITERAL_ROLES = words_of("code command file makevar mimetype program regexp samp")
_WORDS = re.compile(r"[^\W\d_]+(?:[ ,’'-]{1,2}[^\W\d_]+)*[.!?…]?")


def _is_own_with_words(key: str) -> bool:
    name, _, target = key.partition("`")
    name = name.strip(":{}")
    return ":" not in name and name not in _KNOWN_ROLES | TEXT_ROLES and _WORDS.fullmatch(target[:-1]) is not None


def _level_of_code(values: dict[str, str]) -> Level:
    """Return how grave it is that code is another one: where the words in it alone are, it may be an example."""
    shapes = {_WORD.sub("a", key.partition("`")[2]) for key in values.values()}
    return Level.STYLE if len(shapes) == 1 else Level.WARNING


_WORD = re.compile(r"[^\W\d]+(?: [^\W\d]+)*")


def _place(key: str) -> str:
    # Python's is the domain that needs no name; TeX does not mind spaces
    key = key.replace("py:", "", 1) if key[1:4] == "py:" else key
    return "".join(key.split()) if key[1:5] == "math" else key


def _words_in_roles(ours: list[Role], theirs: list[Role], filled_domains: frozenset[str]) -> Iterator[Finding]:
    want = Counter((role.key, role.words is not None) for role in theirs)
    have = Counter((role.key, role.words is not None) for role in ours)
    for role in dict.fromkeys(ours):
        if role.name == "abbr" and not role.target.endswith(")"):
            if any(other.name == "abbr" and other.target.endswith(")") for other in theirs):
                yield finding("role/abbr", actual=role.target)
        elif role.name not in TEXT_ROLES:
            has_words = bool(role.words)
            too_many = have[role.key, has_words] > want[role.key, has_words] and want[role.key, not has_words]
            if too_many and not has_words:
                yield finding("role/words", expected=role.key)
            elif too_many and role.name.partition(":")[0] in filled_domains:
                yield finding("role/figure", expected=role.key)


def _exchanged(ours: list[tuple[str, str]], theirs: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield the words that name one place and lead to another: names and numbers are the same in each language."""
    if len(theirs) < 2 or sorted(target for _, target in ours) != sorted(target for _, target in theirs):
        return
    targets_of: dict[str, set[str]] = {}
    for words, target in theirs:
        for token in (*_TOKEN.findall(words), words):
            targets_of.setdefault(token, set()).add(target)
    for words, target in ours:
        same = [words] if len(words) > 3 and words.isascii() else []
        tokens = [targets_of[token] for token in (*_TOKEN.findall(words), *same) if token in targets_of]
        if tokens and all(target not in targets for targets in tokens):
            yield words, target


# names begin with a capital: small words of two languages may only look the same, as “an” does in Vietnamese
_TOKEN = re.compile(r"\b(?!(?:An|The)\b)[A-Z][A-Za-z0-9]+\b|\d+")


def broken_roles(message: Message) -> dict[str, str]:
    """Return the source's roles of which the translation has the target alone, and the code that it stands in."""
    ours = message.ours
    have = {role.key for role in ours.roles}
    broken = {}
    for role in message.theirs.roles:
        if role.key in have or role.name in TEXT_ROLES:
            continue
        for code in ours.interpreted + ours.code:
            if code.strip() == role.target or code.endswith(f"<{role.target}>"):
                broken[role.key] = code
        if re.search(rf"[{{(:]\s?{re.escape(role.name)}\s?[}}):]", ours.rest):
            broken.setdefault(role.key, "")
    return broken


# where a target begins, however its brackets end
_OPENED = re.compile(r"\]\(\s*+<?([^\s<>)]+)")
DETACHED = re.compile(r"\]\s{1,9}\(\s*+<?([^\s<>)]+)|\]\(\s++<?([^\s<>)]+)|`[^`<]{0,200}<([^\s<>]+)>`(?!_)")
_DANGEROUS = re.compile(r"(?!https?:|mailto:|ftp:|tel:|project:|inv:|path:)[A-Za-z][A-Za-z0-9+.-]{0,30}:")


# a host that readers put their own in the place of
_EXAMPLE_HOST = re.compile(
    r"//[^/]*(?:your|example|my)[-_.]?(?:domain|server|site|host|[.-])|//[^/]*<|domain\.(?:tld|com)", re.IGNORECASE
)


def _graded(each: Finding) -> Finding:
    is_example = each.key == "link/changed" and _EXAMPLE_HOST.search(dict(each.values)["expected"])
    return each._replace(own_level=Level.STYLE) if is_example else each


def links(message: Message) -> Iterator[Finding]:
    """Find links whose target is lost, added or changed, and those that a page must not have at all."""
    mine, its = message.ours.links, message.theirs.links
    if not mine and not its and not message.ours.autolinks and "](" not in message.text:
        return
    ours, theirs = _targets(mine, its), _targets(its, mine)
    for target in dict.fromkeys([*_OPENED.findall(message.ours.rest), *ours, *message.ours.autolinks]):
        if target not in message.source and _DANGEROUS.match(_without_disguise(target)):
            ours = [other for other in ours if target not in other]
            yield finding("live/link", actual=target)
    lost, added = _different_targets(ours, theirs)
    is_detached = lost or added or message.text.count("](") < message.source.count("](")
    for match in DETACHED.finditer(message.text) if is_detached else ():
        target = match[1] or match[2] or match[3]
        if target in theirs and not DETACHED.search(message.source):
            lost = [other for other in lost if other != target]
            added = [other for other in added if other != target]
            yield finding("link/broken", expected=target)
    if message.context.markup == "myst" and (labels := REFERENCE.findall(message.theirs.rest)):
        yield from _references(message, labels, lost, added)
    yield from map(_graded, parity("link", added, lost))
    for target in difference(message.ours.images, message.theirs.images)[0]:
        if target in ours:
            yield finding("link/broken", expected=target)
    worded = [[(link.words, link.target) for link in each if link.words and link.target] for each in (mine, its)]
    yield from (finding("link/exchanged", expected=target, actual=words) for words, target in _exchanged(*worded))
    names = [{link.words for link in each if link.target == ""} for each in (mine, its)]
    new = names[0] - names[1] - message.context.translations
    if len(new) > 1:
        yield finding("link/names", actual=", ".join(sorted(new)))


def _references(message: Message, labels: list[str], lost: list[str], added: list[str]) -> Iterator[Finding]:
    """Look at ``[words][label]``, which a translation can't have: it is read without the list of the page's links."""
    for label in labels:
        if label in lost and added:
            lost.remove(label)
            added.pop()  # its address instead of its label
    if message.text != message.source:
        for label in REFERENCE.findall(message.ours.rest):
            yield finding("link/reference", actual=label)


def _targets(links: list[Link], others: list[Link]) -> list[str]:
    # `words <Name_>`_ is `Name`_ with other words
    names = {f"{link.words}_" for link in others if not link.target}
    return [_NAME if not link.target or link.target in names else link.target for link in links]


_NAME = "…`_"  # the place of a link to the name of another place, which has another name in each language
_WIKI = re.compile(r"//(?:[a-z-]{2,12}\.)?(?:m\.)?(wik\w+\.org)/.*")


def _different_targets(ours: list[str], theirs: list[str]) -> tuple[list[str], list[str]]:
    """Return the targets that are lost and those that are added; a site may be read in another language."""
    lost, added = difference(ours, theirs)
    same: dict[str, list[str]] = {}
    for target in added:
        same.setdefault(_anywhere(target), []).append(target)
    for target in list(lost):
        if others := same.get(_anywhere(target)):
            lost.remove(target)
            added.remove(others.pop())
    return lost, added


def _anywhere(target: str) -> str:
    """Return a target without its protocol, the language of its site, and spaces, which rst takes out."""
    target = "".join(target.split())
    if not target.startswith("http"):
        return target
    target = _WIKI.sub(r"//\1/", target.partition(":")[2].rstrip("/"))
    codes = "[a-z]{2}(?:[-_][A-Za-z]{2,4})?"
    return re.sub(rf"/{codes}(?=/|$)|(?<=//){codes}\.|/(?:index)?[-_.]?{codes}\.html?$", "", target).rstrip("/")


def _without_disguise(target: str) -> str:
    # java&#115;cript: and java\nscript: are javascript: to a browser
    from html import unescape
    from urllib.parse import unquote

    return re.sub(r"[\s\x00-\x20\\]", "", unquote(unescape(target))).lower()


def substitutions(message: Message) -> Iterator[Finding]:
    """Find substitutions that are lost, added or changed."""
    yield from parity("substitution", message.ours.substitutions, message.theirs.substitutions)


def footnotes(message: Message) -> Iterator[Finding]:
    """Find marks of footnotes that are lost, added or changed."""
    yield from parity("footnote", message.ours.footnotes, message.theirs.footnotes)


_TEX = re.compile(r"\\(?:text|mathrm|operatorname)\{[^{}]{0,200}\}|\\[A-Za-z]{1,30}|\{|\}")


def is_formula(source: str) -> bool:
    """Whether a message is a formula that stands alone, without the marks of one within a sentence."""
    if "$" in source or "`" in source or not re.search(r"\\[A-Za-z]", source):
        return False
    return not re.search(r"[A-Za-z]{4}", _TEX.sub("", source))


def formulas(message: Message) -> Iterator[Finding]:
    """Find formulas that are lost, added or changed."""
    if message.context.markup == "myst" and message.text != message.source and is_formula(message.source):
        yield finding("math/block")
        return
    yield from parity("math", message.ours.formulas, message.theirs.formulas)
