"""What a book says of itself: what the project says, in the reader's language, and else what it can be taken from."""

from __future__ import annotations

import os
import time
import uuid
from datetime import date
from typing import TYPE_CHECKING

from sphinx.errors import ConfigError
from sphinx.locale import _

from sphinx_vernacular.description import first_words
from sphinx_vernacular.direction import tag

if TYPE_CHECKING:
    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment

_UNSET = "unknown"  # as Sphinx has it

# https://www.w3.org/TR/epub-a11y/: what readers who can't see the page, or can't see it well, may expect
ACCESSIBILITY = "".join(
    f'    <meta property="schema:{name}">{value}</meta>\n'
    for name, value in (
        ("accessMode", "textual"),
        ("accessMode", "visual"),
        ("accessModeSufficient", "textual"),
        ("accessibilityFeature", "displayTransformability"),
        ("accessibilityFeature", "readingOrder"),
        ("accessibilityFeature", "structuralNavigation"),
        ("accessibilityFeature", "tableOfContents"),
        ("accessibilityHazard", "none"),
    )
)


def day(config: Config) -> str:
    """Return the day that stands on the files of a book, as ``2026-11-21``; nothing if the clock says it."""
    text = str(config.vernacular_ebook_date)
    if not text:
        epoch = os.environ.get("SOURCE_DATE_EPOCH")
        return time.strftime("%Y-%m-%d", time.gmtime(int(epoch))) if epoch else ""
    try:
        published = date.fromisoformat(text)
    except ValueError:
        published = date.min
    if published.isoformat() != text or not 1980 <= published.year <= 2107:  # what a zip file can say
        raise ConfigError(
            f"vernacular_ebook_date is {text!r}: it is a day such as '2026-11-21', between 1980 and 2107, or empty"
        )
    return text


def complete(config: Config, env: BuildEnvironment) -> None:
    """Give a book what its project has not set, and translate what it has.

    A translation has the title of the first page, and each book its first words as description. The identifier
    is a URN of the project and the language: two books never share one.
    """
    root = config.root_doc
    # a project may have set its name as the title, which is then a message like another
    is_set = "epub_title" in config.overrides or "epub_title" in config._raw_config  # noqa: SLF001  # Sphinx hides it
    if config.epub_title == config.project and not is_set and config.language != config.vernacular_source:
        config.epub_title = env.titles[root].astext()
    if config.epub_description == _UNSET:
        config.epub_description = first_words(env.get_doctree(root)) or config.epub_title
    if config.epub_identifier == _UNSET:
        base = config.vernacular_ebook_address or f"{config.html_baseurl} {config.project}"
        config.epub_identifier = uuid.uuid5(uuid.NAMESPACE_URL, f"{base}#{tag(config.epub_language)}").urn
    for name in ("title", "description", "author", "contributor", "publisher", "copyright"):
        value = config[f"epub_{name}"]
        if isinstance(value, str) and value.strip():  # the translation of nothing is a catalog's header
            config[f"epub_{name}"] = str(_(value))
