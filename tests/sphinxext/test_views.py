"""Tables made from the facts: what is told of each organization, and how names begin."""

from __future__ import annotations

import pytest
from docutils import nodes

import kzref
from kzref.sphinxext import entries, views
from kzref.sphinxext.writer import Writer


@pytest.fixture
def rows() -> dict[str, list[str]]:
    """Return the cells of each organization that Kazakhstan joined or chaired: membership, chairmanship."""
    (table,) = views.memberships(Writer("en", ""))
    _, *found = table.findall(nodes.row)
    return {cells[0]: cells[1:] for cells in ([cell.astext() for cell in row] for row in found)}


def test_every_organization_that_is_listed_was_joined(rows: dict[str, list[str]]) -> None:
    """As the package has them; a partner is no member."""
    assert [organization.name for organization, *_ in kzref.memberships()] == list(rows)
    assert all(joined.startswith("Membership") for joined, _ in rows.values())
    assert kzref.entity("NATO").name not in rows


def test_a_cell_says_nothing_twice_and_is_in_order(rows: dict[str, list[str]]) -> None:
    """Of facts that say the same the first is shown; what has no date comes last."""
    osce, union = (rows[kzref.entity(id).name][1] for id in ("OSCE", "EAEU"))

    assert 1 == osce.count("2010")
    assert osce.endswith(kzref.fact("osce-first-post-soviet").text())
    assert union.index(kzref.fact("io-chaired-eaeu").text()) < union.index(kzref.fact("int-chair-2026").text())


def test_a_name_that_begins_a_line_has_a_capital() -> None:
    """Where the language writes it without one in the middle of a sentence."""
    writer, field = Writer("vi", ""), kzref.entity("tengiz")

    assert "mỏ dầu Tengiz" == writer.name(field).astext()
    assert "Mỏ dầu Tengiz" == writer.name(field, begins=True).astext()


def test_a_section_that_both_documents_have_is_told_once() -> None:
    """They are translations of one article, and most facts stand in the same section of both."""
    (table,) = entries.facts(Writer("en", ""), "russia")
    cells = [[cell.astext() for cell in row] for row in table.findall(nodes.row)][1:]
    places = {cell.rpartition("\n\n")[2] for *_, cell in cells}

    assert "Each document, section 5" in places
    assert not any("Arabic" in place and "Vietnamese" in place for *_, place in cells)
