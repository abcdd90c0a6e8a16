"""A parser that reads pages as MyST-Parser does, and translated messages as the text of one node."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from docutils import nodes
from docutils.parsers.rst import Parser as RstParser
from markdown_it.token import Token
from myst_parser.config.main import TopmatterReadError, merge_file_level, read_topmatter
from myst_parser.mdit_to_docutils.sphinx_ import SphinxRenderer
from myst_parser.parsers.mdit import create_md_parser
from myst_parser.parsers.sphinx_ import MystParser
from myst_parser.warnings_ import create_warning
from sphinx.transforms.i18n import parse_noqa
from sphinx.util import logging

from sphinx_vernacular.catalogs.substituted import has_words, own_name
from sphinx_vernacular.myst import page as pages
from sphinx_vernacular.settings import is_complete

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode
    from sphinx.environment import BuildEnvironment

    from sphinx_vernacular.myst.page import Page

logger: logging.SphinxLoggerAdapter = logging.getLogger(__name__)

# what Sphinx adds: a second paragraph after "::", three spaces in front of code, a line below a title
_DUMMY = "\n\n   dummy literal"
_UNDERLINED = re.compile(r"(.*)\n(=+)", re.DOTALL)
_NAME = re.compile(r"(?<![\w.\"'])[A-Za-z_]\w*")


class Message(NamedTuple):
    """A translation without what Sphinx adds to it before it is parsed."""

    kind: str  # "text", "title", "code" or "image"
    text: str

    @classmethod
    def of(cls, source: str) -> Message:
        """Take apart what Sphinx gives to a parser."""
        if source.startswith("::\n\n   "):
            code = re.sub(r"^   ", "", source.removeprefix("::\n\n"), flags=re.MULTILINE)
            return cls("code", code.removesuffix(_DUMMY))
        if source.startswith(".. image:: "):
            return cls("image", source.removeprefix(".. image:: ").strip())
        underlined = _UNDERLINED.fullmatch(source)
        if underlined and len(underlined[2]) == 2 * len(underlined[1]):
            return cls("title", underlined[1].removesuffix(_DUMMY))
        return cls("text", source.removesuffix(_DUMMY))


class Renderer(SphinxRenderer):
    """MyST-Parser's renderer, which remembers what it did not make of Markdown."""

    def render_restructuredtext(self, token: SyntaxTreeNode) -> None:
        before = len(self.current_node.children)
        super().render_restructuredtext(token)
        page = pages.current(self.sphinx_env)
        if page is not None:
            page.rst += self.current_node.children[before:]

    def nested_render_text(self, *args: Any, **kwargs: Any) -> None:
        page = pages.current(self.sphinx_env)
        relative = {key: self.md_env[key] for key in ("relative-images", "relative-docs") if key in self.md_env}
        if page is not None and relative:
            page.relative[self.document["source"]] = relative
        super().nested_render_text(*args, **kwargs)


class TranslationParser(MystParser):
    """MyST-Parser's parser for pages; translated messages are read with the page's definitions and settings."""

    reads_inline = True  # by which the checks of catalogs know that it is in its place

    def parse(self, inputstring: str, document: nodes.document) -> None:
        env = document.settings.env
        page = pages.current(env)
        is_page = not document["source"].endswith(":<translated>")
        if page is None and not (is_page and Path(document["source"]) == Path(env.doc2path(env.docname))):
            super().parse(inputstring, document)  # Markdown in a page that is none
        elif page is None or is_page:
            self._parse_page(inputstring, document)
        else:
            message = Message.of(inputstring)
            if message.text in page.rst_texts:
                RstParser().parse(inputstring, document)
            elif message.kind == "code" and message.text not in page.parsed_texts:
                document += nodes.literal_block(message.text, message.text)
            elif message.kind == "image":
                document += nodes.image(uri=message.text)
            else:
                self._parse_text(message, page, document)

    def _parse_page(self, inputstring: str, document: nodes.document) -> None:
        def warn(subtype: Any, message: str) -> None:
            create_warning(document, message, subtype, line=1, append_to=document)

        env = document.settings.env
        config = env.myst_config
        try:
            front_matter = read_topmatter(inputstring)
        except TopmatterReadError:
            front_matter = None  # MyST-Parser reports it when it renders
        if front_matter:
            config = merge_file_level(config, front_matter, warn)
        parser = create_md_parser(config, Renderer)
        parser.options["document"] = document
        page = pages.current(env) or pages.begin(env, parser)  # a file that a page includes belongs to the page
        markdown: dict[str, Any] = {}
        parser.render(inputstring, markdown)
        page.definitions |= markdown.get("references", {})
        for text in page.untouched:  # which Sphinx does not give to a parser
            if "{{" in text and text in inputstring:
                _warn_of_substitutions(env, page, text, page.parser.parseInline(text, {})[0])

    def _parse_text(self, message: Message, page: Page, document: nodes.document) -> None:
        """Make a paragraph, a title or a {parsed-literal} of inline markup alone: blocks have no place in a message."""
        parser = page.parser
        parser.options["document"] = document
        markdown: dict[str, Any] = {"references": page.definitions, **page.relative_texts.get(message.text, {})}
        text = message.text.strip()
        if message.kind == "code":  # MyST-Parser 5.2 keeps the indentation of its lines
            text = message.text
            markdown["myst_preserve_line_edge_whitespace"] = True
        tokens = parser.parseInline(text, markdown)
        markdown.pop("wordcount", None)  # the page has its own
        _warn_of_substitutions(document.settings.env, page, message.text, tokens[0])
        opening, closing = Token("paragraph_open", "p", 1, map=[0, 1]), Token("paragraph_close", "p", -1)
        parser.renderer.render([opening, *tokens, closing], parser.options, markdown)
        paragraph = next(document.findall(nodes.paragraph))
        pages.sort_footnotes(paragraph)
        document.children.clear()  # what else there is, html_meta for one, is the page's
        if message.kind == "code":
            document += nodes.literal_block(message.text, "", *paragraph.children)
        elif message.kind == "title":
            document += nodes.section("", nodes.title(paragraph.rawsource, "", *paragraph.children))
        else:
            document += paragraph


def _warn_of_substitutions(env: BuildEnvironment, page: Page, text: str, inline: Token) -> None:
    if not is_complete(env.config):
        return
    values = page.parser.options["myst_config"].substitutions
    for token in inline.children or []:
        for name in _NAME.findall(token.content) if token.type == "substitution_inline" else ():
            own = own_name(name, env.config.language)
            if own is None or (name, text) in page.substitutions or not has_words(str(values.get(name, "")), name):
                continue
            page.substitutions.add((name, text))
            same = (
                page.translations[each] for each in page.translations if parse_noqa(each)[0].strip() == text.strip()
            )
            translation = next(same, None)
            logger.warning(
                "{{%s}} puts %r into a page in %s: define {{%s}} for this language, and write that in the translation",
                *(name, str(values[name]), env.config.language, own),
                location=translation.place if translation else env.docname,
                type="vernacular",
                subtype="substitution",
            )
