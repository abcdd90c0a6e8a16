"""Section 7 of the documents: China."""

from __future__ import annotations

from kzref.model import Claim, Fact, Quantity, Record, Work, both

FACTS: tuple[Fact, ...] = ()
