from __future__ import annotations

from kzref.model import Fact

FACTS: tuple[Fact, ...] = ()
