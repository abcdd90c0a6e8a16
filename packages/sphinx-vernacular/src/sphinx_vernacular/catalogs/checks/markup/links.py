"""Links that are lost, added, changed or broken, and those that a page must not have at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.checks.markup import sites
from sphinx_vernacular.catalogs.checks.markup.references import exchanged
from sphinx_vernacular.catalogs.checks.parity import difference, parity
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.markup import REFERENCE, Link
from sphinx_vernacular.catalogs.text import MARK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.markup import Parsed
    from sphinx_vernacular.catalogs.message import Message

# where a target begins, however its brackets end
_OPENED = re.compile(r"\]\(\s*+<?([^\s<>)]+)")
DETACHED = re.compile(r"\]\s{1,9}\(\s*+<?([^\s<>)]+)|\]\(\s++<?([^\s<>)]+)|`[^`<]{0,200}<([^\s<>]+)>`(?!_)")
_DANGEROUS = re.compile(r"(?!\w?https?:|mailto:|ftp:|tel:|project:|inv:|path:)[A-Za-z][A-Za-z0-9+.-]{0,30}:")


# a host that readers put their own in the place of
_EXAMPLE_HOST = re.compile(
    r"//[^/]*(?:your|example|my)[-_.]?(?:domain|server|site|host|[.-])|//your|//[^/]*<|domain\.(?:tld|com)",
    re.IGNORECASE,
)


def _named(each: Finding, message: Message) -> Finding:
    """Return a lost link to the name of another place with that name, as the source has it."""
    if each.key != "link/lost" or dict(each.values)["expected"] != _NAME:
        return each
    ours = {link.words for link in message.ours.links}
    words = next((link.words for link in message.theirs.links if not link.target and link.words not in ours), "")
    return finding("link/lost", expected=f"`{words}`_") if words else each


def _graded(each: Finding, message: Message) -> Finding:
    if each.key == "link/lost" and _is_code(dict(each.values)["expected"], message):
        return each._replace(own_level=Level.STYLE)  # readers see it there
    if each.key == "link/added" and _is_of_source(dict(each.values)["actual"], message):
        return each._replace(own_level=Level.STYLE)
    if each.key != "link/changed":
        return each
    expected, actual = dict(each.values)["expected"], dict(each.values)["actual"]
    is_same = expected.rstrip("/") == actual.rstrip("/")
    if not is_same and (sites.is_misspelt(actual, expected, message.language.code) or sites.is_cut(actual, expected)):
        return each
    is_anchor = "#" in expected and expected.partition("#")[0] == actual.partition("#")[0]
    if (
        is_same
        or _EXAMPLE_HOST.search(expected)
        or ("://" not in expected + actual and _plain(expected) == _plain(actual))  # from another place of the site
        or _is_turned(expected, message)
        or (expected == _NAME and actual.startswith("http"))  # the address that the page has for that name
        or sites.is_localized(actual, expected, message.language.code)
        or (is_anchor and message.context.has_blocks)  # another program may make it of the translated heading
    ):
        return each._replace(own_level=Level.STYLE)
    return each


# the ending of a page, and the way to it
_OF_A_PAGE = re.compile(r"^(?:\.{0,2}/)+|\.(?:html?|markdown|md|rst)(?=#|$)")


def _plain(target: str) -> str:
    return _OF_A_PAGE.sub("", target).rstrip("/")


def _is_of_source(target: str, message: Message) -> bool:
    """Whether a source has an address as well, or the page of its project that is there."""
    pages = [role.target.strip("/") for role in message.theirs.roles if "/" in role.target]
    return target in message.source or any(page in target for page in pages if target.startswith("http"))


def _is_code(target: str, message: Message) -> bool:
    """Whether an address that stands by itself in a source has marks of code in its translation."""
    is_bare = any(link.target == target and not link.words for link in message.theirs.links)
    return is_bare and target in message.ours.code


def _is_turned(target: str, message: Message) -> bool:
    """Whether a source has the words of a link in the place of its address."""
    return any(link.target == target and link.words.startswith("http") for link in message.theirs.links)


@needs("`*_|[]<>{}\\:/@")
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
    lost, added = _different_targets(ours, theirs, message)
    for target in ours:
        if target.startswith("http") and " " in target and (whole := "".join(target.split())) in theirs:
            spaced = finding("link/changed", expected=whole, actual=target)  # which rst takes out, and no other program
            yield spaced._replace(own_level=Level.WARNING)
    yield from _broken(message, theirs, lost, added)
    if message.context.markup == "myst" and "[" in message.theirs.rest:
        yield from _references(message, lost, added)
    yield from _unknown(message, added, lost)
    yield from (_graded(_named(each, message), message) for each in parity("link", added, lost))
    for target in difference(message.ours.images, message.theirs.images)[0]:
        if target in ours:
            yield finding("link/broken", expected=target)
    yield from _misnamed(mine, its)
    worded = [[(link.words, link.target) for link in each if link.words and link.target] for each in (mine, its)]
    found = list(exchanged(*worded)) or _crossed(*worded)
    yield from (finding("link/exchanged", expected=target, actual=words) for words, target in found)
    names = [{link.words for link in each if link.target == ""} for each in (mine, its)]
    new = names[0] - names[1] - message.context.translations
    if len(new) > 1:
        yield finding("link/names", actual=", ".join(sorted(new)))


def _crossed(ours: list[tuple[str, str]], theirs: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield the words of two links of which each has a small word of the other's in the source: tar, zip."""
    if len(theirs) < 2 or sorted(target for _, target in ours) != sorted(target for _, target in theirs):
        return
    small = [({*_SMALL.findall(words)}, target) for words, target in theirs]
    meant = []
    for words, target in ours:
        own = {*_SMALL.findall(words)}
        meant.append((words, target, {other for each, other in small if each & own}))
    for words, target, others in meant:
        if (
            len(others) == 1
            and target not in others
            and any({to} == others and back == {target} for _, to, back in meant)
        ):
            yield words, target


_SMALL = re.compile(r"(?<![\w-])[a-z]{3,}(?![\w-])", re.ASCII)


_NO_LETTER = re.compile(r"[\W_]+")
_NAME_OF_A_SITE = re.compile(r"[A-Z][A-Za-z\d-]{2,40}", re.ASCII)


# an address that a reader sees
_LONG_ADDRESS = 7
_LIKE_ADDRESS = re.compile(r"[\w.+-]{1,60}@[\w.,-]{1,80}|https?[^\s<>]{1,300}", re.ASCII)


def _misnamed(mine: list[Link], its: list[Link]) -> Iterator[Finding]:
    """Find a link whose words are the name of its site in the source, and another name in the translation."""
    for link in its:
        name = _NO_LETTER.sub("", link.words).lower()
        if len(link.words) > _LONG_ADDRESS and link.target.endswith(link.words):
            others = [other.words for other in mine if other.target == link.target]
            if len(others) == 1 and others[0] != link.words and _LIKE_ADDRESS.fullmatch(others[0]):
                yield finding("literal/name", expected=link.words, actual=others[0])
        elif not _NAME_OF_A_SITE.fullmatch(link.words) or name != _NO_LETTER.sub("", sites.site(link.target)):
            continue
        words = [other.words for other in mine if other.target == link.target]
        if len(words) == 1 and not words[0].startswith(link.words) and _NAME_OF_A_SITE.fullmatch(words[0]):
            yield finding("literal/name", expected=link.words, actual=words[0])


# within a name, where it makes no link
_UNDERSCORE = re.compile(r"\w_[\w\[({<]")


def _unknown(message: Message, added: list[str], lost: list[str]) -> Iterator[Finding]:
    """Find words that rst reads as links to a name that nothing has, and take them out of the list: ``some_ name``."""
    if lost or _NAME not in added or not _UNDERSCORE.search(message.theirs.rest):
        return
    for link in message.ours.links:
        name = f"{link.words}_"
        if not link.target and _NAME in added and name in message.ours.rest:
            added.remove(_NAME)
            yield finding("link/unknown", actual=name)


def _broken(message: Message, theirs: list[str], lost: list[str], added: list[str]) -> Iterator[Finding]:
    """Find links whose target stands there with other marks around it, and take them out of the lists."""
    is_detached = lost or added or message.text.count("](") < message.source.count("](")
    for target in _IN_WIDE_BRACKETS.findall(message.text) if "](" in message.source else ():
        if target in theirs:
            lost[:] = [other for other in lost if other != target]
            added[:] = [other for other in added if other != target]
            yield finding("link/broken", expected=target)
    kinds = {match.lastindex for match in DETACHED.finditer(message.source)} if is_detached else set[int | None]()
    for match in DETACHED.finditer(message.text) if is_detached else ():
        target = match[1] or match[2] or match[3]
        if target in theirs and match.lastindex not in kinds:
            lost[:] = [other for other in lost if other != target]
            added[:] = [other for other in added if other != target]
            yield finding("link/broken", expected=target)
    if message.context.markup == "rst":
        for target in [target for target in lost if _has_other_marks(target, message.ours)]:
            lost.remove(target)
            if added[-1:] == [_NAME]:
                added.pop()  # what is left of it
            yield finding("link/broken", expected=target)


def _has_other_marks(target: str, ours: Parsed) -> bool:
    """Whether a target stands in its brackets, and the backquotes around the link are not the two that it needs."""
    text = next((text for text in (ours.rest, *ours.code, *ours.interpreted) if f"<{target}>" in text), "")
    return text != "" and re.search(rf"(?<!`)`[^`]{{1,1000}}<{re.escape(target)}>`_", text) is None


# brackets of Chinese and Japanese, of which no link is made
_IN_WIDE_BRACKETS = re.compile(r"(?:[】］」]\s?[(（]|\]\s?（)\s*<?([^\s<>()（）]+)")
_SHORTCUT = re.compile(r"(?<![\]\\!])\[(?!\^)[^\[\]]{1,200}\](?![(\[:])")


def _references(message: Message, lost: list[str], added: list[str]) -> Iterator[Finding]:
    """Look at ``[words][label]`` and ``[words]``: a translation is read without the list of the page's links."""
    labels = REFERENCE.findall(message.theirs.rest)
    for label in labels:
        if label in lost and added:
            lost.remove(label)
            added.pop()  # its address instead of its label
    shortcuts = [len(_SHORTCUT.findall(parsed.rest)) for parsed in (message.theirs, message.ours)]
    del added[: max(0, shortcuts[0] - shortcuts[1])]
    is_whole = message.context.markup == "myst" and message.context.has_blocks  # with the list of links in it
    if message.context.plain_brackets or f"[{MARK}]" in message.theirs.rest:
        return  # a role leads somewhere by itself: the brackets are there to be seen
    if labels and message.text != message.source and not (is_whole or message.context.is_inline):
        for label in REFERENCE.findall(message.ours.rest):
            yield finding("link/reference", actual=label)


def _targets(links: list[Link], others: list[Link]) -> list[str]:
    # `words <Name_>`_ is `Name`_ with other words
    names = {f"{link.words}_" for link in others if not link.target}
    return [_NAME if not link.target or link.target in names else link.target for link in links]


_NAME = "…`_"  # the place of a link to the name of another place, which has another name in each language


def _different_targets(ours: list[str], theirs: list[str], message: Message) -> tuple[list[str], list[str]]:
    """Return the targets that are lost and those that are added; a site may be read in another language."""
    lost, added = difference(ours, theirs)
    same: dict[str, list[str]] = {}
    for target in list(added):  # letters of another script behind an address are the sentence's
        address = _OWN_LETTERS.sub("", target)
        if address != target and address in lost:
            lost.remove(address)
            added.remove(target)
    for target in added:
        same.setdefault(sites.anywhere(target), []).append(target)
    for target in list(lost):
        others = same.get(sites.anywhere(target), [])
        if other := next((each for each in others if not sites.is_another_page(each, target)), None):
            others.remove(other)
            lost.remove(target)
            added.remove(other)
    if "href" in message.ours.rest:  # the same link in HTML
        lost = [target for target in lost if f'"{target.replace(".md", ".html")}"' not in message.ours.rest]
    if not lost:  # a link that the source has typed wrong
        added = [target for target in added if f"<{target}>" not in message.source]
    return lost, added


# the address that docutils reads ends before them
_OWN_LETTERS = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3].*")


def _without_disguise(target: str) -> str:
    # java&#115;cript: and java\nscript: are javascript: to a browser
    from html import unescape
    from urllib.parse import unquote

    return re.sub(r"[\s\x00-\x20\\]", "", unquote(unescape(target))).lower()
