"""Filling in what examples print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from sphinx_vernacular.catalogs import po
from sphinx_vernacular.examples import outputs

if TYPE_CHECKING:
    from pathlib import Path


def test_an_example_is_run_and_printed() -> None:
    """Output, blank lines and errors stand as a doctest wants them."""
    block = '>>> # a comment\n>>> print("a\\n\\nb")\n>>> for n in (1, 2):\n...     n\n>>> {}["x"]\nTraceback (most recent call last):'

    assert outputs.run(block, {}) == (
        '>>> # a comment\n>>> print("a\\n\\nb")\na\n<BLANKLINE>\nb\n>>> for n in (1, 2):\n...     n\n1\n2\n'
        ">>> {}[\"x\"]\nTraceback (most recent call last):\n    ...\nKeyError: 'x'"
    )


def test_an_error_that_is_not_meant_is_not_filled_in(tmp_path: Path) -> None:
    """Readers would take it for what the example shows; the file is named and stays as it is."""
    page = tmp_path / "page.md"
    text = "```{doctest}\n>>> 1\n2\n>>> 1 / 0\n3\n```\n"
    page.write_text(text, encoding="utf-8")

    with pytest.raises(outputs.FailingError, match=r"page\.md: '>>> 1 / 0' ends in 'ZeroDivisionError"):
        outputs.fill_all([page], "en")

    assert text == page.read_text(encoding="utf-8")


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


HEADER = 'msgid ""\nmsgstr ""\n"Language: vi\\n"\n\n'


def _entry(english: str, vietnamese: str, *, comment: str = "", fuzzy: str = "", code: str = "1 + 1") -> str:
    note = f'">>> # {comment}\\n"\n' if comment else ""
    return (
        f'{fuzzy}msgid ""\n{note}">>> {code}\\n"\n"{english}"\nmsgstr ""\n{note and note.replace(comment, "nói")}'
        f'">>> {code}\\n"\n"{vietnamese}"\n'
    )


def _filled(tmp_path: Path, entry: str) -> tuple[str, list[str], list[str]]:
    path = tmp_path / "page.po"
    path.write_text(HEADER + entry, encoding="utf-8")
    outputs.fill_catalog(path, "vi")
    assert 0 == outputs.fill_catalog(path, "vi")  # a second run changes nothing
    message = po.read(path).messages[0]
    return message.msgstr[0], message.flags, message.previous


def test_the_code_gets_the_tag_of_the_language(tmp_path: Path) -> None:
    """The code is the source's with the language changed, the comments stay the translator's."""
    entry = 'msgid ""\n">>> # say it\\n"\n">>> print(\\"en\\")\\n"\n"en"\nmsgstr ""\n">>> # nói\\n"\n">>> print(\\"vi\\")"\n'

    assert ('>>> # nói\n>>> print("vi")\nvi', [], []) == _filled(tmp_path, entry)


def test_the_pages_may_be_in_another_language_than_english(tmp_path: Path) -> None:
    """The tag that is changed is that of the sources."""
    path = tmp_path / "page.po"
    path.write_text(HEADER + 'msgid ">>> print(\\"fr\\", \\"en\\")"\nmsgstr ""\n', encoding="utf-8")

    outputs.fill_catalog(path, "vi", "fr")

    assert '>>> print("vi", "en")\nvi en' == po.read(path).messages[0].msgstr[0]


def test_what_the_code_prints_is_no_work_for_a_translator(tmp_path: Path) -> None:
    """A figure that changed is filled in, and no more than that."""
    assert (">>> # nói\n>>> 1 + 1\n2", [], []) == _filled(tmp_path, _entry("2", "3", comment="say it"))


def test_what_became_fuzzy_for_a_figure_alone_is_sound_again(tmp_path: Path) -> None:
    """An update marks an entry whose message changed; if no comment did, filling in takes the mark away."""
    fuzzy = '#, fuzzy\n#| msgid ""\n#| ">>> # say it\\n"\n#| ">>> 1 + 1\\n"\n#| "3"\n'

    assert (">>> # nói\n>>> 1 + 1\n2", [], []) == _filled(tmp_path, _entry("2", "3", comment="say it", fuzzy=fuzzy))


def test_a_changed_comment_waits_for_the_translator(tmp_path: Path) -> None:
    """The mark stays, and so does what the comment was before."""
    fuzzy = '#, fuzzy\n#| msgid ""\n#| ">>> # say nothing\\n"\n#| ">>> 1 + 1\\n"\n#| "3"\n'

    text, flags, previous = _filled(tmp_path, _entry("2", "3", comment="say it", fuzzy=fuzzy))

    assert (">>> # nói\n>>> 1 + 1\n2", ["fuzzy"]) == (text, flags)
    assert '">>> # say nothing\\n"' in previous


def test_an_example_without_comments_is_never_fuzzy(tmp_path: Path) -> None:
    """Nobody's words are in it: a new one is whole when it is filled in."""
    assert (">>> 1 + 1\n2", [], []) == _filled(tmp_path, 'msgid ""\n">>> 1 + 1\\n"\n"2"\nmsgstr ""\n')
    assert (">>> 1 + 1\n2", [], []) == _filled(tmp_path, _entry("2", "3", fuzzy="#, fuzzy\n"))


def test_a_new_comment_waits_for_the_translator(tmp_path: Path) -> None:
    """An example that was never translated shows the comment of the source until somebody does."""
    text, flags, _ = _filled(tmp_path, 'msgid ""\n">>> # say it\\n"\n">>> 1 + 1\\n"\n"2"\nmsgstr ""\n')

    assert (">>> # say it\n>>> 1 + 1\n2", ["fuzzy"]) == (text, flags)


def test_an_output_that_is_another_is_told_and_left_as_it_is(tmp_path: Path) -> None:
    """What was before it is run too, and what a flag allows is no other output."""
    path = tmp_path / "page.po"
    allowed = '\nmsgid ""\n">>> [x]  # doctest: +ELLIPSIS\\n"\n"[...]"\nmsgstr ""\n">>> [x]  # doctest: +ELLIPSIS\\n"\n"[...]"\n'
    text = HEADER + _entry("1", "1", code="x = 1; x") + "\n" + _entry("2", "3", code="x + 1") + allowed
    path.write_text(text, encoding="utf-8")

    stale = outputs.stale(po.read(path), "vi")

    assert [">>> x + 1\n2"] == [entry.msgid for entry in stale]
    assert text == path.read_text(encoding="utf-8")


def test_a_failing_example_is_no_output_that_is_another(tmp_path: Path) -> None:
    """It is told as it is where outputs are filled in."""
    path = tmp_path / "page.po"
    path.write_text(HEADER + _entry("2", "2", code="1 / 0"), encoding="utf-8")

    with pytest.raises(outputs.FailingError, match="ends in 'ZeroDivisionError"):
        outputs.stale(po.read(path), "vi")
