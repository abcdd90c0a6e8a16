"""Furo's navigation, made once for a build and marked on each page.

Furo resolves the list of all pages anew for each page and parses it as HTML, which takes most of the time of a build as soon
as there are hundreds of pages. The list is the same on all of them, but for what is current and where links begin. So Furo
makes it for the first page, and the other pages get that one, marked as Furo would have done: the HTML is the same, to the
byte. Furo makes that of two more pages, to compare; where they are not the same (in a version of Furo that is not known
here), the build says so once, as information, and Furo makes the rest as before.

Beyond ``vernacular_navigation_pages`` pages, a page shows the top level and the branches on its own path.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

from sphinx.util import logging
from sphinx.util.osutil import relative_uri

from sphinx_vernacular import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

logger: logging.SphinxLoggerAdapter = logging.getLogger(__name__)

# what Furo asks Sphinx for
_FURO_ASKS = {"collapse": False, "titles_only": True, "maxdepth": -1, "includehidden": True}
# pages that Furo makes the list of: the first, and two more to compare
TRIALS = 3

_TAG = re.compile(r"(<(?:ul|li|a|input)\b[^>]*>|</(?:ul|li)>)")
_HREF = re.compile(r'(?<= href=")[^"]*')
_LEVEL = re.compile(r"toctree-l\d+")


class UnknownError(Exception):
    """The list is not what this module knows."""


@dataclass(eq=False)
class Item:
    """An item of the list: where its tags stand among the tokens, and what it is in."""

    parent: Item | None
    head: int
    list: int
    switch: int = 0  # what stands from here on can be folded


class Link(NamedTuple):
    """A link of an item to a page, or to a place on it."""

    item: Item
    page: str
    fragment: str


class Tree:
    """The list of all pages, taken apart into tags and what is between them."""

    def __init__(self, html: str, pages: Mapping[str, str]) -> None:
        """Take Furo's list of one page apart; ``pages`` has the pages by their addresses, seen from that page.

        Raises UnknownError where a link leads to none of them.
        """
        self.tokens = [_unmarked(token) for token in _TAG.split(html)]
        self.items: list[Item] = []
        self.links: dict[int, Link] = {}
        self.links_to: defaultdict[str, list[int]] = defaultdict(list)
        self.folded_by: defaultdict[Item | None, list[int]] = defaultdict(list)
        within: list[Item] = []
        lists: list[int] = []
        for number, token in enumerate(self.tokens):
            if token == "</li>":  # noqa: S105  # a tag, no secret
                within.pop()
            elif token == "</ul>":  # noqa: S105
                lists.pop()
            elif token.startswith("<ul"):
                lists.append(number)
            elif token.startswith("<li"):
                within.append(Item(within[-1] if within else None, number, lists[-1]))
                self.items.append(within[-1])
            elif token.startswith("<input"):
                within[-1].switch = number
            elif token.startswith("<a") and "external" not in token:
                link = Link(within[-1], *_target(token, pages))
                self.links[number] = link
                self.links_to[link.page].append(number)
            self.folded_by[next((item for item in reversed(within) if item.switch), None)].append(number)

    def with_links(self, address: Callable[[str], str]) -> list[str]:
        """Return the tokens with links as they are seen from a folder."""
        tokens = self.tokens.copy()
        for number, link in self.links.items():
            tokens[number] = _with_href(tokens[number], escape(address(link.page)) + link.fragment)
        return tokens

    def marked(self, page: str, tokens: list[str], *, folded: bool) -> str:
        """Return the list as a page shows it; folded, it has the top level and what is on the page's path."""
        path: set[Item] = set()
        own = {}
        for number in self.links_to.get(page, ()):
            link = self.links[number]
            own[number] = _with_href(tokens[number], link.fragment or "#")
            if not link.fragment:
                own[number] = own[number].replace('class="', 'class="current ', 1)
                path.update(_with_parents(link.item))
        shown = self._folded(path, tokens) if folded else tokens.copy()
        for item in path:
            shown[item.head] = _LEVEL.sub(r"\g<0> current", tokens[item.head], count=1)
            shown[item.list] = '<ul class="current">'
            if item.switch:
                shown[item.switch] = tokens[item.switch].replace(" class=", ' checked="" class=', 1)
        if path:
            last = max(item.head for item in path)
            shown[last] = shown[last].removesuffix('">') + ' current-page">'
        for number, link_tag in own.items():
            shown[number] = shown[number] and link_tag
        return "".join(shown)

    def _folded(self, path: Iterable[Item], tokens: list[str]) -> list[str]:
        shown = [""] * len(tokens)
        for item in (None, *path):
            for number in self.folded_by.get(item, ()):
                token = tokens[number]
                shown[number] = token.replace(" has-children", "") if token.startswith("<li") else token
        return shown


def _unmarked(token: str) -> str:
    """Return a tag as it is on a page that the list does not have."""
    if token.startswith("<ul"):
        return "<ul>"
    if token.startswith("<li"):
        return re.sub(r' current(-page)?(?=[ "])', "", token)
    if token.startswith("<a"):
        return token.replace('class="current ', 'class="', 1)
    return token.replace(' checked="" class=', " class=", 1) if token.startswith("<input") else token


def _with_href(link: str, href: str) -> str:
    return _HREF.sub(lambda _: href, link)


def _target(link: str, pages: Mapping[str, str]) -> tuple[str, str]:
    href = _HREF.search(link)
    address, mark, fragment = href[0].partition("#") if href else ("?", "", "")
    if address not in pages:
        raise UnknownError(link)
    return pages[address], mark + fragment if fragment else ""


def _with_parents(item: Item | None) -> list[Item]:
    return [item, *_with_parents(item.parent)] if item else []


class Navigation:
    """The list of a build."""

    def __init__(self) -> None:
        self.begin()

    def begin(self, *_: object) -> None:
        """Forget the list: another build begins."""
        self.tree: Tree | None = None
        self.trials = TRIALS
        self.is_known = True
        self.toctree: Any = None  # what Furo was kept from asking
        self.folder: tuple[str, list[str]] | None = None  # the last one, and the list as seen from it

    def spare(
        self, app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
    ) -> None:
        """Give Furo an empty list, once it is known how its own comes out."""
        if self.tree is not None and not self.trials and "toctree" in context:
            self.toctree = toctree = context["toctree"]
            context["toctree"] = lambda **options: "" if options == _FURO_ASKS else toctree(**options)

    def fill_in(
        self, app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
    ) -> None:
        """Put the list in the place of Furo's."""
        if self.toctree is not None:
            context["toctree"], self.toctree = self.toctree, None
        made = context.get("furo_navigation_tree")
        if made is None or "toctree" not in context or not self.is_known:
            return
        try:
            if self.tree is None:
                self.tree = self._tree(app, pagename, made)
            if self.trials:
                self._compare(app, self.tree, pagename, made)
        except (UnknownError, LookupError) as error:
            self.is_known, self.tree = False, None
            logger.info("Furo's navigation is not what sphinx_vernacular.furo.navigation knows, and stays: %s", error)
            return
        folded = len(self.tree.items) > app.config.vernacular_navigation_pages
        context["furo_navigation_tree"] = self._marked(app, self.tree, pagename, folded=folded)

    def _tree(self, app: Sphinx, pagename: str, made: str) -> Tree:
        env, builder = app.env, app.builder
        if any("tocdepth" in metadata for metadata in env.metadata.values()):
            raise UnknownError("tocdepth: a page on the path shows more than others do")
        pages = {
            escape(builder.get_relative_uri(pagename, page)): page for page in (*env.all_docs, "genindex", "search")
        }
        return Tree(made, pages | {"": pagename})

    def _compare(self, app: Sphinx, tree: Tree, pagename: str, made: str) -> None:
        if made != self._marked(app, tree, pagename, folded=False):
            raise UnknownError(pagename)
        self.trials -= 1

    def _marked(self, app: Sphinx, tree: Tree, pagename: str, *, folded: bool) -> str:
        address = app.builder.get_target_uri
        folder = address(pagename).rpartition("/")[0]
        if self.folder is None or self.folder[0] != folder:
            base = f"{folder}/-".lstrip("/")  # a page that is none, so that no link leads to itself
            self.folder = (folder, tree.with_links(lambda page: relative_uri(base, address(page))))
        return tree.marked(pagename, self.folder[1], folded=folded)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Stand before and behind Furo, which connects with Sphinx's usual priority."""
    app.setup_extension("sphinx_vernacular.settings")
    app.add_config_value("vernacular_navigation_pages", 200, "html", types=frozenset({int}))
    navigation = Navigation()
    app.connect("env-updated", navigation.begin)
    app.connect("html-page-context", navigation.spare, priority=499)
    app.connect("html-page-context", navigation.fill_in, priority=501)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
