"""Compile the package's words into the wheel: ``kzref/_locale/<language>/LC_MESSAGES/<domain>.mo``."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# Babel would write the time of the build into each catalog, and no two wheels would be the same
NO_TIME = datetime(1970, 1, 1, tzinfo=UTC)
# as in kzref.l10n.catalogs, which a build can't import; a test holds them equal
DOMAINS = ("kzref", "dates", "units")


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg]  # hatchling's own example has no parameter
    """In the repository the words are read from ``locale/`` as they are; a wheel carries them compiled."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the compiled catalogs to a wheel; an editable install reads the repository's."""
        self.compiled = TemporaryDirectory()
        if self.target_name != "wheel" or version == "editable":
            return
        for path in sorted(Path(self.root, "locale").glob("*/LC_MESSAGES/*.po")):
            if path.stem not in DOMAINS:
                continue
            language = path.parts[-3]
            compiled = Path(self.compiled.name, f"{language}-{path.stem}.mo")
            with path.open("rb") as source, compiled.open("wb") as target:
                catalog = read_po(source, abort_invalid=True)
                catalog.creation_date = catalog.revision_date = NO_TIME
                write_mo(target, catalog)
            build_data["force_include"][str(compiled)] = f"kzref/_locale/{language}/LC_MESSAGES/{path.stem}.mo"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Delete what the wheel has by now."""
        self.compiled.cleanup()
