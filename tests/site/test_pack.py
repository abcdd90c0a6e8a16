"""Packed pages look as they did, and browsers may keep what they load for ever."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

import tools.bench.weight  # noqa: E402
from sphinx_vernacular.search.folding import RULES  # noqa: E402
from tools.site import pack, sheets  # noqa: E402

PAGE = """<!doctype html><html class="no-js"><head><title>x</title>
<link rel="stylesheet" type="text/css" href="{up}_static/a.css?v=1">
<link rel="stylesheet" type="text/css" href="{up}_static/styles/b.css?v=2">{more}
</head><body><p class="here there" id="first">x</p><script src="{up}_static/s.js?v=3"></script></body></html>
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a small site of two pages."""
    for folder in ("_static/styles", "deep"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "_static" / "a.css").write_text(".here{color:red}\n.gone{color:blue}\n", encoding="utf-8")
    (tmp_path / "_static" / "styles" / "b.css").write_text("p{margin:0}", encoding="utf-8")
    (tmp_path / "_static" / "more.css").write_text(".gone{top:0}.there{top:1px}", encoding="utf-8")
    (tmp_path / "_static" / "s.js").write_text(
        "// a remark\nlet a = 1; // b\n/* long\n one */\nlet c;\n", encoding="utf-8"
    )
    (tmp_path / "index.html").write_text(PAGE.format(up="", more=""), encoding="utf-8")
    more = '\n<link rel="stylesheet" type="text/css" href="../_static/more.css?v=4">'
    (tmp_path / "deep" / "page.html").write_text(PAGE.format(up="../", more=more), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("css", "kept"),
    [
        (".here{a:b}", ".here{a:b}"),
        (".gone{a:b}", ""),
        ("#first{a:b}#last{a:b}", "#first{a:b}"),
        (".here .gone,.here>p{a:b}", ".here>p{a:b}"),
        (".here:not(.gone){a:b}", ".here:not(.gone){a:b}"),
        (":is(.gone,.here){a:b}", ":is(.gone,.here){a:b}"),
        (":is(.gone,.lost){a:b}p:where(.gone,.here):is(p,kbd){a:b}", "p:where(.gone,.here):is(p,kbd){a:b}"),
        ("kbd,.here kbd,p::before,*{a:b}", "p::before,*{a:b}"),
        ("kbd:focus{a:b}[kbd]{a:b}p:is(:focus){a:b}", "[kbd]{a:b}p:is(:focus){a:b}"),
        ("@media print{.gone{a:b}.here{a:b}}", "@media print{.here{a:b}}"),
        ("@media print{.gone{a:b}}", ""),
        ('p::before{content:".gone{}"}', 'p::before{content:".gone{}"}'),
        ("@font-face{src:url(data:x)}", "@font-face{src:url(data:x)}"),
        ("body{--icon:url(data:x)}", "body{--icon:url(data:x)}"),
        ("/* a remark */p{a:b}/*! a licence */", "p{a:b}/*! a licence */"),
    ],
)
def test_a_rule_stays_that_something_can_use(css: str, kept: str) -> None:
    """What a selector excludes, or offers as one of several, need not be there."""
    assert kept == sheets.written(sheets.parsed(css), {"here", "first", "p", "body"})


def styles(page: Path) -> list[str]:
    """Return the style sheets that a page loads, in their order."""
    return [path.read_text(encoding="utf-8") for path in tools.bench.weight.loaded(page) if path.suffix == ".css"]


def test_pages_load_what_they_use(site: Path) -> None:
    """What all pages can use is one sheet, in the order of the pages; the rest comes to the pages that use it."""
    pack.pack(site, "en")

    assert [".here{color:red}p{margin:0}"] == styles(site / "index.html")
    assert [".here{color:red}p{margin:0}", ".there{top:1px}"] == styles(site / "deep" / "page.html")
    assert "site.css" == tools.bench.weight.loaded(site / "index.html")[1].name


def test_what_few_pages_use_the_others_do_not_load(site: Path) -> None:
    """A rule of a sheet that all load, too: pages of one kind share their second sheet."""
    rare = PAGE.replace("here there", "here rare")
    for number in range(6):
        (site / f"{number}.html").write_text((PAGE if number > 1 else rare).format(up="", more=""), encoding="utf-8")
    sheet = site / "_static" / "a.css"
    sheet.write_text(".rare{top:0}" + sheet.read_text(encoding="utf-8"), encoding="utf-8")

    pack.pack(site, "en")

    assert [".here{color:red}p{margin:0}"] == styles(site / "5.html")
    assert [".here{color:red}p{margin:0}", ".rare{top:0}"] == styles(site / "0.html")
    assert tools.bench.weight.loaded(site / "0.html")[1:] == tools.bench.weight.loaded(site / "1.html")[1:]


def test_a_value_that_never_holds_is_left_out(site: Path) -> None:
    """Of a custom property that the same selectors define twice, under the same conditions."""
    css = "p{--here:red;color:var(--here)}@media print{p{--here:grey}}p,div{--here:red}p{--here:blue}"
    (site / "_static" / "a.css").write_text(css, encoding="utf-8")

    pack.pack(site, "en")

    (text, *_) = styles(site / "index.html")
    assert text.startswith("p{color:var(--here)}@media print{p{--here:grey}}")
    assert text.endswith("p{--here:blue}p{margin:0}")


def test_a_rule_for_elements_stays_before_those_that_build_on_it(site: Path) -> None:
    """However few pages have the element."""
    for number in range(6):
        (site / f"{number}.html").write_text(PAGE.format(up="", more=""), encoding="utf-8")
    rare = site / "index.html"
    rare.write_text(rare.read_text(encoding="utf-8").replace("</body>", "<kbd></kbd></body>"), encoding="utf-8")
    (site / "_static" / "a.css").write_text("kbd{top:0}p,kbd{top:1px}", encoding="utf-8")

    pack.pack(site, "en")

    assert ["kbd{top:0}p,kbd{top:1px}p{margin:0}"] == styles(rare)


def test_a_rule_stays_for_a_script_that_the_page_runs(site: Path) -> None:
    """A script gives elements classes, or gets one that does; a rule for them comes where the script does."""
    (site / "_static" / "t.js").write_text('load("u.js");', encoding="utf-8")
    (site / "_static" / "u.js").write_text('document.body.className = "gone";', encoding="utf-8")
    page = site / "index.html"
    page.write_text(page.read_text(encoding="utf-8").replace("s.js", "t.js"), encoding="utf-8")

    pack.pack(site, "en")

    assert ".gone{color:blue}" in "".join(styles(page))
    assert ".gone{top:0}" not in "".join(styles(site / "deep" / "page.html"))


def test_pages_lose_what_nobody_asks_for(site: Path) -> None:
    """Remarks, classes of no rule and no script, spaces at the beginnings of lines; code stays as it is."""
    page = site / "index.html"
    more = (
        '<div class="odd here">x</div>\n  <div class="odd">\n    y</div><pre class="odd">a\n  b</pre><p class="part-x">'
    )
    page.write_text(page.read_text(encoding="utf-8").replace("</body>", f"{more}</body>"), encoding="utf-8")
    (site / "_static" / "a.css").write_text('.here{color:red}[class^="part-"]{top:0}', encoding="utf-8")

    pack.pack(site, "en")

    lean = '</script><div class="here">x</div>\n<div>\ny</div><pre>a\n  b</pre><p class="part-x">'
    assert lean in page.read_text(encoding="utf-8")


def test_an_article_loses_what_is_asked_for_beside_it(site: Path) -> None:
    """A class that sheets name only within the navigation; what stands around the article counts as with it."""
    page = site / "index.html"
    more = (
        '<nav class="tree"><a class="here">x</a></nav><div class="page"><br><article><a class="here">y</a>'
        '<i class="there">z</i></article></div>'
    )
    page.write_text(page.read_text(encoding="utf-8").replace("</body>", f"{more}</body>"), encoding="utf-8")
    (site / "_static" / "a.css").write_text(".tree .here{color:red}.page .there{top:0}", encoding="utf-8")

    pack.pack(site, "en")

    html = page.read_text(encoding="utf-8")
    assert '<a class="here">x</a>' in html
    assert '<article><a>y</a><i class="there">z</i></article>' in html


def test_an_address_changes_with_what_is_there(site: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A class that comes to a page brings rules, and so another address of the sheet."""
    other = tmp_path_factory.mktemp("other") / "site"
    shutil.copytree(site, other)
    page = other / "index.html"
    page.write_text(page.read_text(encoding="utf-8").replace('class="here', 'class="gone here'), encoding="utf-8")

    pack.pack(site, "en")
    pack.pack(other, "en")

    before, after = (folder.joinpath("index.html").read_text(encoding="utf-8") for folder in (site, other))
    assert before.partition("site.css?v=")[2][:8] != after.partition("site.css?v=")[2][:8]
    assert before.partition("s.js?v=")[2][:8] == after.partition("s.js?v=")[2][:8]


@pytest.mark.parametrize(
    ("script", "left"),
    [
        ("// a remark\nlet a = 1; // b\n/* long\n one */\nlet c;\n", "let a=1;let c;"),
        ("/*! a licence */\nlet a;\n", "/*! a licence */let a;"),
        ("if (a) {\n  b = `c`;\n}\n", "if(a){b=`c`;}"),
        ("let a = `\n  // no remark\n`;\n", "let a=`\n  // no remark\n`;"),
        ("let a = /[/*]/ // a remark\nlet b\n", "let a=/[/*]/\nlet b"),
    ],
)
def test_scripts_lose_what_is_not_run(site: Path, script: str, left: str) -> None:
    """Comments go, and spaces; a string of several lines stays as it is."""
    (site / "_static" / "s.js").write_text(script, encoding="utf-8")

    pack.pack(site, "en")

    assert left == (site / "_static" / "s.js").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("terms", "packed"),
    [
        ({"وارسل": [0], "ارسل": [1]}, {"ارسل": [0, 1]}),
        ({"وبارسل": [0], "وارسل": [0], "ارسل": [1]}, {"ارسل": [0, 1]}),
        ({"وارسل": [0]}, {"وارسل": [0]}),
        ({"ولي": [0], "لي": [1]}, {"ولي": [0], "لي": [1]}),
    ],
)
def test_a_word_stands_once_in_the_index(terms: dict[str, list[int]], packed: dict[str, list[int]]) -> None:
    """Without what is glued to it, where it is there without; what may be a word of its own stays."""
    assert packed == pack.unglued(terms, RULES["ar"].glued)


def test_a_sheet_that_loads_something_is_an_error(site: Path) -> None:
    """Its address would not be right any more."""
    (site / "_static" / "a.css").write_text("p{background:url(picture.png)}", encoding="utf-8")

    with pytest.raises(ValueError, match=r"a\.css has 'url\('"):
        pack.pack(site, "en")
