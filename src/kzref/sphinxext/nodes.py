"""What the domain ``kz`` puts on a page, and how each output format writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from docutils import nodes

from sphinx_vernacular.direction import direction

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docutils.nodes import Element, Node
    from sphinx.application import Sphinx


class FactValue(nodes.inline):
    """A value or a date in a reader's words, with its machine form."""


class PendingView(nodes.General, nodes.Element):
    """Stands where a table, a list or a picture of facts will be."""


class Details(nodes.General, nodes.Element):
    """Something that a reader may unfold."""


class OtherLanguage(nodes.General, nodes.Element):
    """A block in another language than the page: facts, on pages of a language that is only begun."""


class OtherLanguageInline(nodes.inline):
    """A few words in another language than the page, or, without ``lang``, in another than the words around them."""


class Cited(nodes.inline):
    """Who published a work and its title: in its own language and direction where those are not the page's."""


class Filters(nodes.General, nodes.Element):
    """The choices above the table of all facts."""


class Map(nodes.General, nodes.Element):
    """A map, as a drawing is: the same stands below it in words."""


class Choices(nodes.General, nodes.Element):
    """A few things of which a reader picks one; style sheets do the rest."""


class Glance(nodes.General, nodes.Element):
    """A few facts, large what they measure."""


class Tag(nodes.General, nodes.Element):
    """An element of HTML by its name, ``tag``; other formats show what is in it."""


class Statement(nodes.inline):
    """The sentence of a fact, which the pages of a site mark up as a claim in the words of schema.org.

    ``fact`` is its id, ``days`` has the first day, and the last if any, of the event that it tells of;
    ``permalink`` is the title of the link that follows, which is the address of the claim.
    """


class Drawing(nodes.General, nodes.Element):
    """Shapes that show what stands beside them in words; formats other than HTML do without."""


def element(tag: str, *children: Node, classes: Iterable[str] = (), **attributes: str) -> Tag:
    """Return an element of HTML with what is in it."""
    return Tag("", *cast("Any", children), tag=tag, classes=list(classes), attributes=attributes)


def table(head: list[str], widths: Iterable[int], rows: list[nodes.row], name: str) -> nodes.table:
    """Return a table with a name for its style sheet, and widths for formats that have none."""
    columns = [nodes.colspec(colwidth=width) for width in widths]
    top = nodes.thead("", nodes.row("", *(nodes.entry("", nodes.paragraph("", word)) for word in head)))
    group = nodes.tgroup("", *columns, top, nodes.tbody("", *rows), cols=len(columns))
    # widths are the style sheet's: an inline style would ask for a laxer policy of the host
    return nodes.table("", group, classes=[name, "colwidths-auto"])


def _visit_value(self: Any, node: FactValue) -> None:
    lang = f' lang="{node["lang"]}"' if "lang" in node else ""
    name, machine = ("time", "datetime") if "datetime" in node else ("data", "value")
    # a lone "57%" has its sign where Arabic words around it put it
    is_share = node.astext().endswith("%") and direction(node.get("lang") or self.config.language or "en") == "rtl"
    mark = "\N{ARABIC LETTER MARK}" if is_share else ""
    self.body.append(f'<{name} {machine}="{node[machine]}"{lang}><bdi>{mark}')


def _depart_value(self: Any, node: FactValue) -> None:
    self.body.append("</bdi></time>" if "datetime" in node else "</bdi></data>")


def _visit_details(self: Any, node: Details) -> None:
    ids = f' id="{node["ids"][0]}"' if node["ids"] else ""
    shown = ' open="open"' if node.get("open") else ""
    classes = " ".join(["kz-more", *node["classes"]])
    self.body.append(f'<details class="{classes}"{ids}{shown}><summary>{self.encode(node["summary"])}</summary>\n')


def _depart_details(self: Any, node: Details) -> None:
    self.body.append("</details>\n")


def _visit_other_language(self: Any, node: OtherLanguage) -> None:
    self.body.append(f'<div lang="{node["lang"]}" dir="{direction(node["lang"])}">\n')


def _depart_other_language(self: Any, node: OtherLanguage) -> None:
    self.body.append("</div>\n")


def _visit_other_language_inline(self: Any, node: OtherLanguageInline) -> None:
    self.body.append(f'<bdi lang="{node["lang"]}">' if "lang" in node else "<bdi>")


def _depart_other_language_inline(self: Any, node: OtherLanguageInline) -> None:
    self.body.append("</bdi>")


def _visit_cited(self: Any, node: Cited) -> None:
    lang = f' lang="{node["lang"]}" dir="{direction(node["lang"])}"' if "lang" in node else ""
    self.body.append(f"<cite{lang}>")


def _depart_cited(self: Any, node: Cited) -> None:
    self.body.append("</cite>")


def _visit_filters(self: Any, node: Filters) -> None:
    self.body.append('<form class="kz-filters">\n')
    for label, letter, choices in node["choices"]:
        self.body.append(f'<label>{self.encode(label)} <select name="{letter}">')
        self.body.append(f'<option value="">{self.encode(node["every"])}</option>')
        self.body.extend(f'<option value="{token}">{self.encode(word)}</option>' for token, word in choices)
        self.body.append("</select></label>\n")


def _depart_filters(self: Any, node: Filters) -> None:
    self.body.append("</form>\n")


def _visit_glance(self: Any, node: Glance) -> None:
    self.body.append('<div class="kz-glance">\n')


def _depart_glance(self: Any, node: Glance) -> None:
    self.body.append("</div>\n")


def _visit_choices(self: Any, node: Choices) -> None:
    self.body.append(f'<fieldset class="kz-choices"><legend>{self.encode(node["label"])}</legend>\n')
    for number, (token, word, name) in enumerate(node["choices"]):
        picked = "" if number else ' checked="checked"'
        title = f' title="{self.encode(name)}"' if name else ""  # seen by mouse, and read aloud after the word
        entry = f'<input type="radio" name="{node["name"]}" value="{token}"{title}{picked} />'
        self.body.append(f"<label>{entry} <span>{self.encode(word)}</span></label>\n")


def _depart_choices(self: Any, node: Choices) -> None:
    self.body.append("</fieldset>\n")


def _visit_tag(self: Any, node: Tag) -> None:
    attributes = {**node["attributes"], "open": "open"} if node.get("open") else node["attributes"]
    self.body.append(self.starttag(node, node["tag"], "", **attributes))


def _depart_tag(self: Any, node: Tag) -> None:
    self.body.append(f"</{node['tag']}>\n")


def _visit_statement(self: Any, node: Statement) -> None:
    if self.builder.name == "epub":  # no search engine reads a book
        self.body.append("<span>")
        return
    kind = 'itemscope="itemscope" itemtype="https://schema.org/'
    self.body.append(f'<span {kind}Claim">')
    if days := node["days"]:
        told = "".join(f'<meta itemprop="{name}" content="{day}" />' for name, day in days.items())
        self.body.append(f'<span itemprop="about" {kind}Event">{told}</span>')
    self.body.append('<span itemprop="text">')


def _depart_statement(self: Any, node: Statement) -> None:
    self.body.append("</span>")
    if self.builder.name != "epub":  # nobody can follow it on paper
        address = f'class="kz-permalink" itemprop="url" href="#{node["fact"]}"'
        self.body.append(f'\N{NO-BREAK SPACE}<a {address} title="{self.attval(node["permalink"])}">#</a></span>')


def _visit_drawing(self: Any, node: Drawing | Map) -> None:
    self.body.append(node["svg"])
    raise nodes.SkipNode


def _pass(self: Any, node: Element) -> None:
    """Show the children alone, in formats that know nothing better."""


def _skip(self: Any, node: Element) -> None:
    raise nodes.SkipNode


_OTHER_FORMATS = ("latex", "text", "man", "texinfo")


def add_to(app: Sphinx) -> None:
    """Tell Sphinx how each node is written: HTML knows them all, other formats show the words."""
    shown: dict[str, Any] = dict.fromkeys(_OTHER_FORMATS, (_pass, _pass))
    skipped: dict[str, Any] = dict.fromkeys(_OTHER_FORMATS, (_skip, None))
    app.add_node(PendingView)
    app.add_node(FactValue, html=(_visit_value, _depart_value), **shown)
    app.add_node(Details, html=(_visit_details, _depart_details), **shown)
    app.add_node(OtherLanguage, html=(_visit_other_language, _depart_other_language), **shown)
    app.add_node(OtherLanguageInline, html=(_visit_other_language_inline, _depart_other_language_inline), **shown)
    app.add_node(Cited, html=(_visit_cited, _depart_cited), **shown)
    app.add_node(Tag, html=(_visit_tag, _depart_tag), **shown)
    app.add_node(Statement, html=(_visit_statement, _depart_statement), **shown)
    app.add_node(Filters, html=(_visit_filters, _depart_filters), **skipped)
    app.add_node(Glance, html=(_visit_glance, _depart_glance), **shown)
    app.add_node(Choices, html=(_visit_choices, _depart_choices), **skipped)
    for drawn in (Drawing, Map):
        app.add_node(drawn, html=(_visit_drawing, None), **cast("Any", skipped))
