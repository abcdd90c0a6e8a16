"""The words that readers see around the pages, in Arabic and Vietnamese.

They are this package's own messages, and those of Sphinx and Furo that Sphinx has no translation of. All are of
the domain ``sphinx``, in which Sphinx and most themes look for theirs: a project's own
``locale/<language>/LC_MESSAGES/sphinx.po`` prevails over Sphinx's catalog, and that over the one here.
It is also how a project gets these words in a language that is not here.
"""

from __future__ import annotations

import json
import zlib
from gettext import GNUTranslations
from io import BytesIO
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import sphinx
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from sphinx_vernacular import __version__
from sphinx_vernacular.settings import add_static_folder

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

HERE = Path(__file__).parent
_QUOTED = tuple(product("\"'`", repeat=2))


def catalog_of(language: str) -> Path | None:
    """Return the catalog of a language (``ar`` for ``ar_EG``), if there is one here."""
    path = HERE / language.replace("-", "_").partition("_")[0] / "LC_MESSAGES" / "sphinx.po"
    return path if path.exists() else None


def _read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, abort_invalid=True)


def _add_script(app: Sphinx) -> None:
    """Give scripts their words: Sphinx's own file has empty ones, which readers would see as nothing."""
    path = catalog_of(app.config.language)
    if path is None or app.builder.format != "html" or app.builder.name == "epub":
        return
    folder = Path(app.doctreedir, "vernacular-words")
    folder.mkdir(parents=True, exist_ok=True)
    own = (
        Path(app.srcdir, directory, app.config.language, "LC_MESSAGES", "sphinx.js")
        for directory in app.config.locale_dirs
    )
    parts = [script(_read(path)), *(file.read_text(encoding="utf-8") for file in own if file.is_file())]
    (folder / "translations.js").write_text("".join(parts), encoding="utf-8")
    add_static_folder(app.config, folder, first=True)


def script(catalog: Catalog) -> str:
    """Return what Sphinx's scripts say, as the file ``translations.js``."""
    static = Path(sphinx.__file__).parent / "themes" / "basic" / "static"
    scripts = "".join(file.read_text(encoding="utf-8") for file in sorted(static.glob("*.js")))
    messages: dict[str, str | tuple[str, ...]] = {}
    for message in catalog:
        singular = message.id if isinstance(message.id, str) else message.id[0]
        if (
            singular
            and message.string
            and any(f"{opening}{singular}{closing}" in scripts for opening, closing in _QUOTED)
        ):
            messages[singular] = message.string if isinstance(message.string, str) else tuple(message.string)
    # Documentation.addTranslations would compile the rule with new Function, which a strict policy forbids
    return (
        f"Object.assign(Documentation.TRANSLATIONS, {json.dumps(messages, ensure_ascii=False, indent=1)});\n"
        f"Documentation.PLURAL_EXPR = (n) => Number({catalog.plural_expr});\n"
        f"Documentation.LOCALE = {json.dumps(str(catalog.locale_identifier))};\n"
    )


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the words of the build's language."""
    app.setup_extension("sphinx_vernacular.settings")
    metadata: ExtensionMetadata = {
        "version": __version__,
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }
    path = catalog_of(app.config.language)
    if path is not None:
        compiled = BytesIO()
        write_mo(compiled, _read(path))
        compiled.seek(0)
        app.translator.add_fallback(GNUTranslations(compiled))
        app.connect("builder-inited", _add_script)
        metadata["env_version"] = zlib.crc32(path.read_bytes())  # pages that have been read show the words
    return metadata
