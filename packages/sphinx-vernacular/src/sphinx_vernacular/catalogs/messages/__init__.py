"""What is said of a finding, in the languages of those who read it: one TOML file a language.

A catalog's own words can't come from a catalog: GNU gettext may be missing on a translator's machine,
and the catalog that is wrong may be the one that would be needed.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

HERE = Path(__file__).parent
LANGUAGES = ("en", *sorted(path.stem for path in HERE.glob("*.toml") if path.stem != "en"))


@cache
def load(language: str) -> dict[str, str]:
    """Return the messages of a language by the key of their finding."""
    groups = tomllib.loads((HERE / f"{language}.toml").read_text(encoding="utf-8"))
    return {f"{code}/{kind}": text for code, kinds in groups.items() for kind, text in kinds.items()}


def text(key: str, language: str, values: Mapping[str, str]) -> str:
    """Return what is said of a finding in a language; in English where nobody has translated it.

    >>> text("noqa/found", "vi", {})
    'bản dịch không được tắt việc kiểm tra: hãy xóa “# noqa”'
    """
    language = re.split("[-_@]", language)[0].lower()
    templates = load(language) if language in LANGUAGES else {}
    return fill(templates.get(key) or load("en")[key], values)


def fill(template: str, values: Mapping[str, str]) -> str:
    """Return a message with the values that it names."""
    return re.sub(r"\{(expected|actual|update)\}", lambda match: values.get(match[1]) or "–", template)
