"""Compile the package's words into the wheel: ``kzref/_locale/<language>/LC_MESSAGES/kzref.mo``."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg]  # hatchling's own example has no parameter
    """In the repository the words are read from ``locale/`` as they are; a wheel carries them compiled."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the compiled catalogs to a wheel; an editable install reads the repository's."""
        if self.target_name != "wheel" or version == "editable":
            return
        for catalog in sorted(Path(self.root, "locale").glob("*/LC_MESSAGES/kzref.po")):
            compiled = BytesIO()
            with catalog.open("rb") as file:
                write_mo(compiled, read_po(file, abort_invalid=True))
            language = catalog.parts[-3]
            made = Path(mkdtemp(), f"{language}.mo")
            made.write_bytes(compiled.getvalue())
            build_data["force_include"][str(made)] = f"kzref/_locale/{language}/LC_MESSAGES/kzref.mo"
