"""What a translation needs to know of the page that it belongs to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from docutils import nodes

from sphinx_vernacular.catalogs import translations

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment

    from sphinx_vernacular.catalogs.translations import Translation

_KEY = "vernacular_myst_page"


@dataclass
class Page:
    """A MyST page while it is read."""

    parser: Any  # markdown-it's, with the settings of the page's front matter
    translations: dict[str, Translation]  # by their text
    untouched: list[str]  # the translations that are as the source is
    definitions: dict[str, Any] = field(default_factory=dict)  # [label]: address
    rst: list[nodes.Node] = field(default_factory=list)  # what {eval-rst} made
    relative: dict[str, dict[str, Any]] = field(default_factory=dict)  # how addresses of included files are read
    # what is known of translations, by their text, when they are parsed
    rst_texts: set[str] = field(default_factory=set)
    parsed_texts: set[str] = field(default_factory=set)  # of those blocks
    relative_texts: dict[str, dict[str, Any]] = field(default_factory=dict)
    # nodes of which a part is no part of their message
    broken_lines: list[tuple[nodes.Element, str]] = field(default_factory=list)  # with <br>; the message
    parsed_blocks: list[nodes.Element] = field(default_factory=list)  # those of code that have markup
    checkboxes: list[tuple[nodes.Element, nodes.Node]] = field(default_factory=list)
    substitutions: set[tuple[str, str]] = field(default_factory=set)  # names in translations, warned of already


def begin(env: BuildEnvironment, parser: Any) -> Page:
    """Remember the page that is read, until Sphinx reads the next one."""
    texts = translations.of_page(env, env.docname)
    untouched = [message for message, translation in texts.items() if message == translation.text]
    page = Page(parser, {translation.text: translation for translation in texts.values()}, untouched)
    env.temp_data[_KEY] = page
    return page


def current(env: BuildEnvironment) -> Page | None:
    """Return the page that is read, or None where it is no MyST page."""
    return cast("Page | None", env.temp_data.get(_KEY))


def sort_footnotes(node: nodes.Element) -> None:
    """Make footnotes comparable in any order: Sphinx compares sources one by one, and uses them for nothing else."""
    references = list(node.findall(nodes.footnote_reference))
    for reference, source in zip(references, sorted(each.rawsource for each in references), strict=True):
        reference.rawsource = source
