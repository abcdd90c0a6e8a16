"""What translated MyST pages cost Sphinx for nothing, spared: the pages come out the same, to the byte.

Sphinx parses each translated message as a little document of its own. On MyST pages this wastes most of the time:

- the words of a message keep that little document, and through its settings the whole environment, so that each
  doctree is written with all that was read before it (a transform gives them the document of their page);
- MyST-Parser makes docutils' default settings, an option parser of some seventy options, for each message, as the
  fallback of a look-up that never needs it (they are made once and copied);
- it builds its Markdown parser with all plugins anew for each message (one is kept, and used again when it is idle).

The latter two replace functions of MyST-Parser 4 and 5 by others that do the same. With any other version
they stay as they are, and the build says so once, as information. ``docs/developing/upstream.md`` tells the causes.

Templates are compiled once for all builds: Jinja keeps them beside the doctrees, and looks whether they have changed.
"""

from __future__ import annotations

import copy
import importlib
import inspect
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from docutils.utils import new_document
from jinja2 import FileSystemBytecodeCache
from sphinx.jinja2glue import BuiltinTemplateLoader
from sphinx.transforms import SphinxTransform
from sphinx.util import logging

from sphinx_vernacular import __version__

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.util.typing import ExtensionMetadata

logger: logging.SphinxLoggerAdapter = logging.getLogger(__name__)

KNOWN_VERSIONS = ("4", "5")
_UNCHANGEABLE = (bool, float, int, str, type(None))


class GiveNodesTheirDocument(SphinxTransform):
    """Makes every node of a page belong to the page, whatever it was parsed in."""

    default_priority: ClassVar[int | None] = 21  # after Sphinx's Locale (20), before collectors copy titles (880)

    def apply(self, **kwargs: Any) -> None:
        for node in self.document.findall():
            if node.document is not self.document:
                node.document = self.document


def _with_settings_made_once(make_document: Callable[..., nodes.document]) -> Callable[..., nodes.document]:
    settings: dict[type, Any] = {}

    @wraps(make_document)
    def make(source_path: str = "notset", *parser_cls: type) -> nodes.document:
        key = parser_cls[0] if parser_cls else object
        if key not in settings:
            settings[key] = make_document(source_path, *parser_cls).settings
        return new_document(source_path, _copied(settings[key]))

    return make


def _copied(settings: Any) -> Any:
    """Return settings that may be changed: most of them are numbers and words, which need no copy."""
    copied = copy.copy(settings)
    for name, value in vars(settings).items():
        if not isinstance(value, _UNCHANGEABLE):
            setattr(copied, name, copy.deepcopy(value))
    return copied


def _with_parser_used_again(create_md_parser: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    idle: list[tuple[Any, Any, Any]] = []  # at most one: configuration, renderer, parser

    @wraps(create_md_parser)
    def create(config: Any, renderer: Any) -> Any:
        if idle and idle[0][0] is config and idle[0][1] is renderer:
            return idle.pop()[2]
        parser = create_md_parser(config, renderer)
        render = parser.render

        def render_and_wait(src: str, env: Any = None) -> Any:
            # a page that is parsed inside another one finds no idle parser, and gets one of its own
            try:
                return render(src, env)
            finally:
                parser.options.pop("document", None)
                idle[:] = [(config, renderer, parser)]

        parser.render = render_and_wait
        return parser

    return create


# the module, the function that is replaced, its parameters, and what replaces it
_SPARED: tuple[tuple[str, str, tuple[str, ...], Callable[[Any], Any]], ...] = (
    (
        "myst_parser.mdit_to_docutils.base",
        "make_document",
        ("source_path", "parser_cls"),
        _with_settings_made_once,
    ),
    ("myst_parser.parsers.sphinx_", "create_md_parser", ("config", "renderer"), _with_parser_used_again),
)


def _spare(app: Sphinx, config: Config) -> None:
    if "myst_parser" not in app.extensions:
        return
    modules = [importlib.import_module(name) for name, *_ in _SPARED]
    version = importlib.import_module("myst_parser").__version__
    if version.partition(".")[0] not in KNOWN_VERSIONS or not all(map(_is_known, modules, _SPARED)):
        logger.info("sphinx_vernacular.speed does not know MyST-Parser %s, and leaves it as it is", version)
        return
    for module, (_, name, _, spared) in zip(modules, _SPARED, strict=True):
        function = getattr(module, name)
        if not hasattr(function, "__wrapped__"):
            setattr(module, name, spared(function))


def _is_known(module: ModuleType, spared: tuple[str, str, tuple[str, ...], Callable[[Any], Any]]) -> bool:
    function = getattr(module, spared[1], None)
    return function is not None and tuple(inspect.signature(function).parameters) == spared[2]


def _keep_templates(app: Sphinx) -> None:
    templates = getattr(app.builder, "templates", None)
    if isinstance(templates, BuiltinTemplateLoader):
        folder = Path(app.doctreedir, "templates")
        folder.mkdir(parents=True, exist_ok=True)
        templates.environment.bytecode_cache = FileSystemBytecodeCache(str(folder))


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the transform, keep compiled templates, and spare MyST-Parser what it does anew for each message."""
    app.setup_extension("sphinx_vernacular.settings")
    app.add_transform(GiveNodesTheirDocument)
    app.connect("config-inited", _spare)
    app.connect("builder-inited", _keep_templates)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
