"""Right-to-left pages in a browser: what stands on which side, under the themes that people use."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from projects import Project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# each theme with what it has beside the text
SIDES = {
    "furo": ".sidebar-drawer",
    "alabaster": ".sphinxsidebar",
    "sphinx_rtd_theme": ".wy-nav-side",
    "pydata_sphinx_theme": ".bd-sidebar-primary",
    "sphinx_book_theme": ".bd-sidebar-primary",
}
PAGES = {
    "index.md": "# صفحة\n\n```{toctree}\nasked\nwords\nplain\n```\n",
    "asked.md": "# How to install?\n\nWords.\n",
    "words.md": """# كلمات

[التثبيت للمستخدم (User Installs)](https://example.org/words) في الدليل، و<https://example.org/a/b/>.

اقرأ [Sphinx دليل المستخدم](https://example.org/mixed) أو [Read it!](https://example.org/latin).

Not translated, with *words* of it.

اضغط {kbd}`Ctrl+V` واكتب `pip install`.

استخدم {program}`g++` و {command}`--all` واقرأ {manpage}`ls(1)`.

- عنصر أول

```python
first = second
```

## مقطع
""",
    "plain.rst": """كلمات
=====

`التثبيت للمستخدم (User Installs) <https://example.org/words>`_ في الدليل، و https://example.org/a/b/ .

اقرأ `Sphinx دليل المستخدم <https://example.org/mixed>`_ أو `Read it! <https://example.org/latin>`_.

Not translated, with *words* of it.

اضغط :kbd:`Ctrl+V` واكتب ``pip install``.

استخدم :program:`g++` و :command:`--all` واقرأ :manpage:`ls(1)`.

* عنصر أول

.. code-block:: python

   first = second

مقطع
----
""",
}
# where the middle of a text stands that occurs within an element
MIDDLE = """([selector, text]) => {
  for (const element of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(text);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      const box = range.getBoundingClientRect();
      return box.left + box.width / 2;
    }
  }
  return null;
}"""


class Seen(NamedTuple):
    """A page that is open."""

    page: Any
    side: str

    def order(self, selector: str, *texts: str) -> list[str]:
        """Return texts in the order in which they stand from left to right."""
        places = {text: self.page.evaluate(MIDDLE, [selector, text]) for text in texts}
        assert None not in places.values(), places
        return sorted(texts, key=lambda text: float(places[text]))


@pytest.fixture(scope="module", params=SIDES)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """Return each theme that is installed, and a site under it."""
    theme = str(request.param)
    if find_spec(theme) is None:
        pytest.skip(f"{theme} is not installed")
    project = Project(tmp_path_factory.mktemp(theme))
    project.configure("rtl", "locale", more=f'html_theme = "{theme}"\n')
    for name, text in PAGES.items():
        project.write(name, text)
    built = project.build("html", "ar")
    assert 0 == built.status, built.said
    return theme, built.out


@pytest.fixture(params=["words", "plain"])
def seen(browser: Any, site: tuple[str, Path], request: pytest.FixtureRequest) -> Iterator[Seen]:
    """Return a page of Markdown, and one of reStructuredText."""
    theme, out = site
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto((out / f"{request.param}.html").as_uri())
    yield Seen(page, SIDES[theme])
    page.close()


def test_words_stand_in_their_order(seen: Seen) -> None:
    """Those of a link in Arabic, of an address, of a passage that is not translated, of code and keys."""
    link = 'a[href$="/words"]'
    assert ["Installs", "للمستخدم", "التثبيت"] == seen.order(link, "التثبيت", "للمستخدم", "Installs")
    mixed, latin = 'a[href$="/mixed"]', 'a[href$="/latin"]'
    assert ["المستخدم", "دليل", "Sphinx"] == seen.order(mixed, "Sphinx", "دليل", "المستخدم")
    assert ["Read", "it", "!"] == seen.order(latin, "Read", "it", "!")
    address = 'a[href$="/a/b/"]'
    assert ["https", "example", "a/b/"] == seen.order(address, "https", "example", "a/b/")
    passage = "p.vernacular-untranslated"
    assert ["Not", "with", "words", "of it", "."] == seen.order(passage, "Not", "with", "words", "of it", ".")
    assert ["first", "=", "second"] == seen.order(".highlight pre", "first", "=", "second")
    assert ["pip", "install"] == seen.order("p code", "pip", "install")
    assert ["g", "++"] == seen.order("strong", "g", "++")
    assert ["--", "all"] == seen.order("strong", "--", "all")
    assert ["ls", "(1"] == seen.order("em", "ls", "(1")
    assert ["Ctrl", "V"] == seen.order(".vernacular-keys", "Ctrl", "V")
    assert ["pip", "Ctrl", "اضغط"] == seen.order("p:has(.vernacular-keys)", "اضغط", "Ctrl", "pip")


def test_titles_that_are_not_translated_end_where_they_end(seen: Seen) -> None:
    """In lists of pages, on the side on which these begin."""
    asked = 'li > a[href="asked.html"]'
    assert ["How", "install", "?"] == seen.order(asked, "How", "install", "?")
    sides = seen.page.evaluate(
        """(selector) => [...document.querySelectorAll(selector)].filter((link) => link.checkVisibility()).map((link) => {
          const range = document.createRange();
          range.selectNodeContents(link);
          const [text, item] = [range.getBoundingClientRect(), link.parentElement.getBoundingClientRect()];
          return [item.right - text.right, text.left - item.left];
        })""",
        asked,
    )
    assert sides
    assert [] == [(right, left) for right, left in sides if right > left + 2]


def test_what_stands_beside_the_text_changes_sides(seen: Seen) -> None:
    """The list of pages is on the right, the text begins there, and nothing is cut off."""
    boxes = seen.page.evaluate(
        """(side) => [side, "h1", ".highlight", "li > p"].map((selector) => {
          const main = document.querySelector("[role=main], main, .body") ?? document.body;
          const found = (selector === side ? document : main).querySelectorAll(selector);
          const element = [...found].find((one) => one.checkVisibility());
          const {left, right} = element.getBoundingClientRect();
          return [left, right];
        })""",
        seen.side,
    )
    side, heading, code, item = boxes

    assert side[0] >= heading[1]
    assert side[1] <= 1280
    assert item[1] < heading[1]  # a list is indented on the side on which its lines begin
    assert code[0] >= heading[0]
    for width in (1280, 390):
        seen.page.set_viewport_size({"width": width, "height": 900})
        assert width >= seen.page.evaluate("document.documentElement.scrollWidth")
