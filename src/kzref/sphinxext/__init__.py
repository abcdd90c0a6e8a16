"""Facts in the pages of a Sphinx project: the domain ``kz``.

`domain` has the roles; `entries`, `views`, `pictures`, `map` and `glance` what the directives show;
`jsonld` what pages tell machines.
Needs the extra ``kzref[sphinx]``; nothing else in the package imports it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import kzref
from kzref.sphinxext import answers, jsonld, nodes, rebuild
from kzref.sphinxext.directives import OWN_DIRECTIVES, VIEWS, ResolveViews, ViewDirective
from kzref.sphinxext.domain import FactDomain
from kzref.sphinxext.nodes import Details, Drawing, Filters, Glance, Map
from kzref.sphinxext.pictures import SpreadAxis
from sphinx_vernacular.settings import add_static_folder

if TYPE_CHECKING:
    import docutils.nodes
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

# the style sheet of each node that needs one
_SHEETS: dict[type[docutils.nodes.Element], str] = {
    Filters: "filters.css",
    Drawing: "pictures.css",
    Map: "map.css",
    Glance: "glance.css",
    Details: "entries.css",
}


def _add_sheets(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: docutils.nodes.document | None
) -> None:
    if doctree is None or app.builder.name == "epub":  # a book has a sheet of its own
        return
    for kind, sheet in _SHEETS.items():
        if next(doctree.findall(kind), None) is not None:
            app.add_css_file(sheet)


def _add_static(app: Sphinx) -> None:
    if app.builder.format == "html" and app.builder.name != "epub":  # a book has a sheet of its own
        add_static_folder(app.config, Path(__file__).with_name("static"))


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the domain with its roles and directives, and JSON-LD on pages that show facts.

    ``kzref_report_url`` is where readers report an error, with ``{id}`` for the fact;
    ``kzref_dataset`` names the pages that describe all facts as a dataset, ``kzref_files`` its files.
    """
    app.add_config_value("kzref_report_url", "", "env", types=frozenset({str}))
    app.add_config_value("kzref_dataset", [], "html", types=frozenset({list}))
    app.add_config_value("kzref_files", {}, "html", types=frozenset({dict}))
    app.add_domain(FactDomain)
    for view in VIEWS:
        app.add_directive_to_domain("kz", view, OWN_DIRECTIVES.get(view, ViewDirective))
    nodes.add_to(app)
    app.add_post_transform(ResolveViews)
    app.add_post_transform(SpreadAxis)
    app.connect("config-inited", answers.connect, priority=400)  # before the search asks who has answers
    app.connect("builder-inited", _add_static)
    app.connect("env-get-outdated", rebuild.outdated)
    app.connect("html-page-context", _add_sheets)
    app.connect("html-page-context", jsonld.add)
    return {"version": kzref.__version__, "parallel_read_safe": True, "parallel_write_safe": True}
