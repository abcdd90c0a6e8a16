"""Small changes to a theme's templates, without a copy of them.

A theme such as Furo writes ``<html>`` and its landmarks outside any block that a template
could override. An extension says what to put in the place of what; where the theme
no longer has what is to be replaced, the build stops, so that an upgrade can't undo it unnoticed.
Uses ``template_bridge``, Sphinx's documented hook.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sphinx.errors import ExtensionError
from sphinx.jinja2glue import BuiltinTemplateLoader

from sphinx_vernacular import __version__

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import Environment
    from sphinx.application import Sphinx
    from sphinx.builders import Builder
    from sphinx.config import Config
    from sphinx.theming import Theme
    from sphinx.util.typing import ExtensionMetadata


class Patch(NamedTuple):
    """In ``template``, ``new`` in the place of ``old``, which must stand there ``times`` times."""

    template: str
    old: str
    new: str
    times: int = 1


class PatchingLoader(BuiltinTemplateLoader):
    """Sphinx's loader of templates, which applies the patches of ``vernacular_patches``."""

    def init(self, builder: Builder, theme: Theme | None = None, dirs: list[str] | None = None) -> None:
        self.patches: list[Patch] = [
            patch for name, patch in builder.config.vernacular_patches if theme is None or theme.name == name
        ]
        super().init(builder, theme, dirs)

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        source, filename, current = super().get_source(environment, template)
        if template.startswith("!"):
            return source, filename, current
        for patch in self.patches:
            if patch.template != template:
                continue
            if source.count(patch.old) != patch.times:
                raise ExtensionError(
                    f"{filename} has {patch.old!r} {source.count(patch.old)} times, not {patch.times}: "
                    "the theme has changed; adapt the extension that patches it"
                )
            source = source.replace(patch.old, patch.new)
        return source, filename, current


def add(app: Sphinx, theme: str, *patches: Patch) -> None:
    """Register patches for the templates of a theme; an extension calls it in its ``setup``."""
    app.setup_extension("sphinx_vernacular.furo.patches")

    def register(app: Sphinx, config: Config) -> None:
        config.vernacular_patches.extend((theme, patch) for patch in patches)

    app.connect("config-inited", register)


def _use_bridge(app: Sphinx, config: Config) -> None:
    if not config.template_bridge:
        config.template_bridge = "sphinx_vernacular.furo.patches.PatchingLoader"


def setup(app: Sphinx) -> ExtensionMetadata:
    """Set the template bridge where the project has none of its own."""
    app.add_config_value("vernacular_patches", [], "html")  # a changed patch shows on every page
    app.connect("config-inited", _use_bridge)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
