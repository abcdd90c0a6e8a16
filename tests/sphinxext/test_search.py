"""What the facts give to a search: names that stand for each other, answers, rules that two distributions share."""

from __future__ import annotations

import json
import shutil
import subprocess
import tomllib
from typing import TYPE_CHECKING

import pytest

import kzref
from kzref import _folding, synonyms
from kzref._entities import ENTITIES
from sphinx_vernacular.search.folding import RULES, Folding
from sphinx_vernacular.search.language import words_script

if TYPE_CHECKING:
    from pathlib import Path


def test_the_rules_of_both_distributions_are_the_same(root: Path) -> None:
    """A command line and a site that fold words otherwise would find other facts."""
    package = root / "packages" / "sphinx-vernacular" / "src" / "sphinx_vernacular" / "search" / "folding"
    copy = root / "src" / "kzref" / "_folding"

    written = {path.name: path.read_bytes() for path in package.glob("*.py")}

    assert written == {path.name: path.read_bytes() for path in copy.glob("*.py")}
    assert {"__init__.py", "rules.py", "arabic.py"} <= {*written}
    assert "kzref._folding" == _folding.Folding.__module__


@pytest.mark.parametrize("language", kzref.LANGUAGES)
def test_a_name_stands_for_one_thing(language: str) -> None:
    """No name of the reference's synonyms is in two groups: half of its pages would be lost."""
    words = Folding(RULES[language])
    keys: dict[tuple[str, ...], set[str]] = {}
    for group in (*RULES[language].synonyms, *synonyms.names(language)):
        for name in group:
            keys.setdefault(tuple(words.stems(name)), set()).add(words.key(group))

    assert {} == {name: found for name, found in keys.items() if len(found) > 1 or not name}


def test_entities_are_found_by_name_and_acronym() -> None:
    """What the reference calls them, what the world does, and their acronym."""
    groups = {name: group for group in synonyms.names("ar") for name in group}

    assert {"منظمة الأمن والتعاون في أوروبا", "OSCE"} <= {*groups["OSCE"]}
    assert groups["Kazakhstan"] is groups["قازاقستان"]
    assert {entity.named("ar") for entity in ENTITIES} <= {*groups}


CUT = """
let data = "";
process.stdin.on("data", (part) => (data += part));
process.stdin.on("end", () => {
  const [source, texts] = JSON.parse(data);
  globalThis.window ??= globalThis;
  (0, eval)(source);
  const cut = (text) => [SearchWords.split(text), SearchWords.stems(text), SearchWords.names(text).sort()];
  process.stdout.write(JSON.stringify(texts.map(cut)));
});"""


@pytest.mark.slow  # cuts every line of the catalogs, twice
@pytest.mark.parametrize("language", ["ar", "vi"])
def test_pages_and_questions_are_cut_alike(root: Path, language: str) -> None:
    """Python and JavaScript agree on every line of the catalogs and every question of the tests."""
    catalogs = sorted((root / "locale" / language).rglob("*.po"))
    texts = [line for path in catalogs for line in path.read_text(encoding="utf-8").splitlines()]
    questions = tomllib.loads((root / "tests" / "site" / f"queries-{language}.toml").read_text(encoding="utf-8"))
    texts += [question for asked in questions.values() for question in asked]
    groups = synonyms.names(language)
    words = Folding(RULES[language], groups)
    node = shutil.which("node")
    if node is None:
        pytest.skip("Node.js is not installed; the toolbox's own tests try the rules in a browser")

    done = subprocess.run(
        [node, "-e", CUT],
        input=json.dumps([words_script(RULES[language], groups), texts]),
        capture_output=True,
        text=True,
        check=True,
    )

    ours = [[words.split(text), words.stems(text), sorted(words.names(text))] for text in texts]
    assert [] == [pair for pair in zip(texts, ours, json.loads(done.stdout), strict=True) if pair[1] != pair[2]]
