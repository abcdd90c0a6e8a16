"""Filling in what examples print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sphinx_vernacular.catalogs import po
from sphinx_vernacular.examples import outputs

if TYPE_CHECKING:
    from pathlib import Path


def test_an_example_is_run_and_printed() -> None:
    """Output, blank lines and errors stand as a doctest wants them."""
    block = '>>> # a comment\n>>> print("a\\n\\nb")\n>>> for n in (1, 2):\n...     n\n>>> {}["x"]'

    assert outputs.run(block, {}) == (
        '>>> # a comment\n>>> print("a\\n\\nb")\na\n<BLANKLINE>\nb\n>>> for n in (1, 2):\n...     n\n1\n2\n'
        ">>> {}[\"x\"]\nTraceback (most recent call last):\n    ...\nKeyError: 'x'"
    )


def test_examples_of_a_page_share_their_names() -> None:
    """A later example may use what an earlier one made."""
    namespace: dict[str, Any] = {}

    outputs.run(">>> x = 2", namespace)
    assert ">>> x + 1\n3" == outputs.run(">>> x + 1", namespace)


def test_output_that_a_flag_allows_stays() -> None:
    """What matches already is not written again."""
    block = ">>> print(list(range(20)))  # doctest: +ELLIPSIS\n[0, ..., 19]"

    assert block == outputs.run(block, {})


def test_a_page_is_filled_in(tmp_path: Path) -> None:
    """Only doctests change, and a second run changes nothing."""
    page = tmp_path / "page.md"
    page.write_text("# Page\n\n```{doctest}\n>>> 1 + 1\n```\n\n```python\n>>> 1 + 1\n```\n", encoding="utf-8")

    assert outputs.fill_page(page)
    assert (
        page.read_text(encoding="utf-8") == "# Page\n\n```{doctest}\n>>> 1 + 1\n2\n```\n\n```python\n>>> 1 + 1\n```\n"
    )
    assert not outputs.fill_page(page)


def test_a_catalog_is_filled_in_and_marked(tmp_path: Path) -> None:
    """The code gets the language's tag, the comments stay the translator's, what changed waits for review."""
    path = tmp_path / "page.po"
    path.write_text(
        'msgid ""\nmsgstr ""\n"Language: vi\\n"\n\n'
        'msgid ""\n">>> # say it\\n"\n">>> print(\\"en\\")\\n"\n"en"\nmsgstr ""\n">>> # nói\\n"\n">>> print(\\"vi\\")"\n',
        encoding="utf-8",
    )

    assert 1 == outputs.fill_catalog(path, "vi")
    entry = po.read(path).messages[0]
    assert ('>>> # nói\n>>> print("vi")\nvi', ["fuzzy"]) == (entry.msgstr[0], entry.flags)
    assert 0 == outputs.fill_catalog(path, "vi")
