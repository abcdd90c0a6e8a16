"""Roles, footnotes, substitutions and formulas: what a translation copies from its source."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.code.listings import is_listed
from sphinx_vernacular.catalogs.checks.code.sameness import EXAMPLE, is_same_amount
from sphinx_vernacular.catalogs.checks.conditions import needs
from sphinx_vernacular.catalogs.checks.markup.formulas import formula
from sphinx_vernacular.catalogs.checks.parity import difference, parity
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.markup import STYLING_ROLES, TEXT_ROLES
from sphinx_vernacular.catalogs.matching import is_slip
from sphinx_vernacular.catalogs.text import MARK, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.markup import Role
    from sphinx_vernacular.catalogs.message import Message


@needs("`")
def roles(message: Message) -> Iterator[Finding]:
    """Find roles that are lost, added, exchanged or misspelt, and words that are missing in them or too many."""
    ours, theirs = (
        [role for role in parsed.roles if role.name not in STYLING_ROLES] for parsed in (message.ours, message.theirs)
    )
    if not ours and not theirs:
        return
    lost, added = difference((role.key for role in ours), (role.key for role in theirs), _place)
    yield from _broken_or_misnamed(message, lost, added)
    # what a project's own role has in it is words, where nothing shows that it is the target of one
    for expected in [key for key in lost if _is_own_with_words(key)]:
        other = next((key for key in added if key.partition("`")[0] == expected.partition("`")[0]), None)
        if other is not None and (_LABELS.match(expected) or not is_slip(expected[:-1], other[:-1])):
            lost.remove(expected)
            added.remove(other)
    # a word that is marked twice, as a key or as a term, leads nowhere else; what a reference fills in would stand twice
    filled = {role.key for role in ours if ":" in role.name and role.name.partition(":")[0] not in _LEADING_DOMAINS}
    added = [key for key in added if lost or key in filled or not any(role.key == key for role in theirs)]
    for each in _differences(added, lost, message):
        if each.own_level or dict(each.values).get("actual") in filled:
            yield each._replace(own_level=each.own_level or Level.ERROR)
            continue
        expected = dict(each.values).get("expected", "")
        name = expected.partition("`")[0].strip(":{}")
        if name in LITERAL_ROLES | _PROGRAMS:  # code, not a reference
            yield _graded_code(each, message)
            continue
        if each.key == "role/changed" and is_listed(expected, dict(each.values)["actual"], message):
            yield each._replace(own_level=Level.STYLE)
            continue
        if each.key == "role/changed" and any(role.key == dict(each.values)["actual"] for role in theirs):
            yield each._replace(key="role/twice")
            continue
        # a key or a button that is marked in another way, or not at all, leads nowhere else; a second mention may go
        is_said = any(each.key == "role/lost" and expected == other.key for other in ours)
        level = Level.WARNING if name in _INTERFACE_ROLES or is_said else None
        if name in TEXT_ROLES and re.search(rf"(?:[{{:]\s?|(?<![\w:])){name}\s?[}}:]\s?{MARK}", message.ours.rest):
            yield finding("role/broken", expected=expected)._replace(own_level=level)
        else:
            yield each._replace(own_level=level or each.own_level)
    yield from _words_in_roles(ours, theirs, message.context.filled_domains)
    worded = [[(role.words, role.key) for role in each if role.words is not None] for each in (ours, theirs)]
    yield from (finding("role/exchanged", expected=key, actual=words) for words, key in exchanged(*worded))


def _differences(added: list[str], lost: list[str], message: Message) -> Iterator[Finding]:
    """Compare roles; what the source itself has wrong, or the translation has in another way, is a matter of style."""
    for each in parity("role", added, lost):
        if not _is_mended(each):
            yield each._replace(own_level=Level.STYLE) if _is_of_source(each, message) else each


def _is_of_source(each: Finding, message: Message) -> bool:
    """Whether the source's role has a colon too many, or leads to a page that the translation has the address of."""
    name, _, target = dict(each.values).get("expected", "").partition("`")
    if name.endswith("::"):
        return True
    other = dict(each.values).get("actual", "").partition("`")[2]
    if name.strip(":{}").removeprefix("py:") in _PYTHON_ROLES and other.startswith((".", "~.")):
        return target.endswith(other.lstrip("~"))  # Sphinx finds what ends so
    if name.strip(":{}") == "abbr":  # which the project defines as a substitution
        short = [role.target.partition(" (")[0] for role in message.theirs.roles if role.name == "abbr"]
        return all(f"|{each}|" in message.ours.substitutions for each in short)
    page = target[:-1].strip("/")
    return "/" in page and any(link.target.startswith("http") and page in link.target for link in message.ours.links)


def _broken_or_misnamed(message: Message, lost: list[str], added: list[str]) -> Iterator[Finding]:
    """Find roles that stand there in another form, and take them out of the lists."""
    broken = broken_roles(message) if lost else {}
    for expected in list(lost):
        name, _, target = expected.partition("`")
        if expected in broken:
            lost.remove(expected)
            if f"|{expected}" in message.text and expected.startswith(":"):
                continue  # what ends before it lets docutils read it
            if name.strip(":{}") in LITERAL_ROLES and not _stands(name.strip(":{}"), message.ours.rest):
                # in the marks of code, or in single backticks, which in rst are none
                level = Level.STYLE if broken[expected] in message.ours.code else Level.WARNING
                yield finding("role/lost", expected=expected)._replace(own_level=level)
            else:
                yield finding("role/broken", expected=expected)
            continue
        same = next((key for key in added if key.partition("`")[2] == target != ""), None)
        if same is not None:
            lost.remove(expected)
            added.remove(same)
            other = same.partition("`")[0].strip(":{}")
            if other != "any":  # which finds whatever there is
                yield finding("role/name", expected=expected, actual=same)._replace(
                    own_level=_level_of_names({name.strip(":{}"), other}, message)
                )


def _level_of_names(names: set[str], message: Message) -> Level | None:
    """Return how grave it is that a role has the name of another, where the two names may do the same."""
    bare = {name.removeprefix("py:") for name in names}
    if names <= LITERAL_ROLES:  # which lead nowhere, and look alike
        return Level.STYLE
    if bare <= _PYTHON_ROLES - {"mod"}:  # Sphinx finds an object by any of them
        ours, theirs = (sorted(role.name for role in parsed.roles) for parsed in (message.ours, message.theirs))
        return Level.STYLE if ours == theirs else Level.WARNING
    return None


# domains of Sphinx, whose roles lead somewhere; those of other domains may fill in what readers see
_LEADING_DOMAINS = ("c", "cpp", "js", "math", "py", "rst", "std")
_INTERFACE_ROLES = ("abbr", "guilabel", "kbd", "menuselection")


# the roles of Sphinx and its extensions without a domain; those of Python's domain need none
_KNOWN_ROLES = words_of(
    "any attr autolink c-api class cite code command const cpp data deco dfn doc download envvar eq exc external file func "
    "confval event extension hoverxref issue keyword literal-block macro mailheader makevar manpage math member meth "
    "mimetype mod mimetype newsgroup numref obj option pep pr program raw ref regexp rfc samp token type user var"
)
# those of them that set code and lead nowhere
LITERAL_ROLES = words_of("code command file literal makevar mimetype program regexp samp")
# roles that a project has for code of one language
_PROGRAMS = words_of(
    "bash c console cpp css html java javascript js json php py python ruby rust sh shell sql xml yaml"
)
_WORDS = re.compile(r"[^\W\d_]+(?:[ ,’'()&-]{1,3}[^\W\d_]+)*[.!?…)]?")


# the icon of a button, before its words
_ICON = re.compile(r"^<[\w -]{1,60}> ")
# roles of labels, whose words may be spelt nearly alike in two languages
_LABELS = re.compile(r"[:{](?:badge|bdg|btn|button|label)[\w-]*[:}]")


def _is_own_with_words(key: str) -> bool:
    name, _, target = key.partition("`")
    name, words = name.strip(":{}"), _ICON.sub("", target[:-1])
    return ":" not in name and name not in _KNOWN_ROLES | TEXT_ROLES | _PROGRAMS and _WORDS.fullmatch(words) is not None


def _graded_code(each: Finding, message: Message) -> Finding:
    """Return a finding of a role that sets code: what it marks may be marked in another way, or not at all."""
    if each.key == "role/changed":
        is_program = dict(each.values)["expected"].partition("`")[0].strip(":{}") in _PROGRAMS
        return each._replace(own_level=Level.WARNING if is_program else _level_of_code(dict(each.values)))
    target = dict(each.values)["expected"].partition("`")[2][:-1]
    if times(target, message.text) >= times(target, message.source):
        return each._replace(own_level=Level.STYLE)
    # a part of a path in the place of the sentence
    return each if message.text.strip() in target else each._replace(own_level=Level.WARNING)


def times(name: str, text: str) -> int:
    """Return how often a text has a name, and not only as a part of another one."""
    pattern = rf"(?<![A-Za-z0-9_\\/-]){re.escape(name)}(?![A-Za-z0-9_\\/-]|\.\w)"
    return len(re.findall(pattern, text, re.IGNORECASE))


def _level_of_code(values: dict[str, str]) -> Level:
    """Return how grave it is that code is another one: where the words in it alone are, it may be an example."""
    targets = [key.partition("`")[2][:-1] for key in values.values()]
    shapes = {(_WORD.sub("a", target), target.count("__")) for target in targets}
    kinds = {match[0] for target in targets if (match := _KIND_OF_FILE.search(target))}
    names = {key.partition("`")[0].strip(":{}") for key in values.values()}
    if len(targets) == 2 and (targets[0].lower() == targets[1].lower() and "program" not in names):
        return Level.WARNING  # the name of a file or a command in capitals is that of another
    if is_slip(targets[0], targets[-1]) and "file" in names:
        return Level.WARNING
    is_example = EXAMPLE.search(values["expected"]) is not None and len(kinds) < 2  # my_plugin.py
    is_same = is_example or (len(shapes) == 1 and len(kinds) < 2) or is_same_amount(targets[0], targets[-1])
    return Level.STYLE if is_same else Level.WARNING


_WORD = re.compile(r"[^\W\d]+(?: [^\W\d]+)*")
# no language has another name for the kind of a file
_KIND_OF_FILE = re.compile(r"(?<=\w\.)[a-z]{1,5}$")


# labels are the same in capitals, as Sphinx looks for them
_LABEL_ROLES = words_of("numref ref std:numref std:ref")
# roles of Python's domain, which find a name with or without the dot and the tilde before it
_PYTHON_ROLES = words_of("attr class const data deco exc func meth mod obj type")


def _place(key: str) -> str:
    """Return a role as it is compared: one text for all that lead to the same place."""
    # Python's is the domain that needs no name
    key = key.replace("py:", "", 1) if key[1:4] == "py:" else key
    name, _, target = key.partition("`")
    bare = name.strip(":{}")
    if bare == "math":
        return formula(key)
    if bare in _LABEL_ROLES:
        return f"{name}`{' '.join(target.lower().split())}"
    if bare in _PYTHON_ROLES:  # a class may be an exception
        return f"{name.replace('exc', 'class')}`{target.lstrip('~.')}"
    return key


def _words_in_roles(ours: list[Role], theirs: list[Role], filled_domains: frozenset[str]) -> Iterator[Finding]:
    want = Counter((role.key, role.words is not None) for role in theirs)
    have = Counter((role.key, role.words is not None) for role in ours)
    for role in dict.fromkeys(ours):
        if role.name == "abbr" and not role.target.endswith(")"):
            if any(other.name == "abbr" and other.target.endswith(")") for other in theirs):
                short = finding("role/abbr", actual=role.target)
                # a full name in the letters of its language needs no other
                is_full = role.target.isalpha() and not re.search("[A-Za-z]", role.target)
                yield short._replace(own_level=Level.STYLE) if is_full else short
        elif role.name not in TEXT_ROLES:
            has_words = bool(role.words)
            too_many = have[role.key, has_words] > want[role.key, has_words] and want[role.key, not has_words]
            if too_many and not has_words:
                yield finding("role/words", expected=role.key)
            elif too_many and role.name.partition(":")[0] in filled_domains:
                yield finding("role/figure", expected=role.key)


def exchanged(ours: list[tuple[str, str]], theirs: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield the words that name one place and lead to another: names and numbers are the same in each language."""
    if len(theirs) < 2 or sorted(target for _, target in ours) != sorted(target for _, target in theirs):
        return
    targets_of: dict[str, set[str]] = {}
    for words, target in theirs:
        for token in _TOKEN.findall(words):
            targets_of.setdefault(token, set()).add(target)
    whole: dict[str, set[str]] = {}
    for words, target in theirs:
        whole.setdefault(words, set()).add(target)
    for words, target in ours:
        if len(words) > 3 and words.isascii() and words in whole:  # the same words say more than a name in them
            if target not in whole[words]:
                yield words, target
            continue
        tokens = [targets_of[token] for token in _TOKEN.findall(words) if token in targets_of]
        if tokens and all(target not in targets for targets in tokens):
            yield words, target


# names begin with a capital: small words of two languages may only look the same, as “an” does in Vietnamese
_TOKEN = re.compile(r"\b(?!(?:An|The)\b)[A-Z][A-Za-z0-9]+\b|\d+")


def broken_roles(message: Message) -> dict[str, str]:
    """Return the source's roles of which the translation has the target alone, and the code that it stands in."""
    ours = message.ours
    have = {role.key for role in ours.roles}
    broken = {}
    for role in message.theirs.roles:
        if role.key in have or role.name in TEXT_ROLES:
            continue
        for code in ours.interpreted + ours.code:
            if code.strip() == role.target or code.endswith(f"<{role.target}>"):
                broken[role.key] = code
        if _stands(role.name, ours.rest) and not _is_attached(role.name, ours.rest):
            broken.setdefault(role.key, "")
        elif f":`{role.target}" in ours.rest and re.search(
            rf"(?<![\w:{{]){role.name}:`{re.escape(role.target)}", ours.rest
        ):
            broken.setdefault(role.key, "")  # neither its first colon nor its last backquote
    return broken


def _stands(name: str, rest: str) -> bool:
    """Whether the name of a role stands in a text as readers see it: nothing that is read as a role."""
    return re.search(rf"[{{(:]\s?{re.escape(name)}\s?[}}):]", rest) is not None


def _is_attached(name: str, rest: str) -> bool:
    """Whether a letter touches the end of a role that is whole."""
    return re.search(rf":{re.escape(name)}:`[^`]{{1,1000}}`[^\W_]", rest) is not None


@needs("[]")
def footnotes(message: Message) -> Iterator[Finding]:
    """Find marks of footnotes that are lost, added or changed, and those that a word touches in reStructuredText."""
    lost, added = difference(message.ours.footnotes, message.theirs.footnotes)
    for mark in [each for each in lost if each in message.ours.rest]:
        lost.remove(mark)
        at = message.ours.rest.find(mark)
        yield finding("markup/attached", actual=message.ours.rest[max(0, at - 12) : at + len(mark) + 12])
    yield from parity("footnote", [each for each in added if each not in message.theirs.rest], lost)


@needs("`")
def styled(message: Message) -> Iterator[Finding]:
    """Find a role that sets type, or one of a domain, and is broken: readers see its name, or that of the domain."""
    for role in message.theirs.roles:
        domain, _, name = role.name.partition(":")
        if name and role.markup == "rst" and re.search(rf":{domain}\W{{1,2}}:{name}:`", message.text):
            yield finding("role/broken", expected=role.key)
    names = Counter(role.name for role in message.theirs.roles if role.name in STYLING_ROLES)
    names -= Counter(role.name for role in message.ours.roles)
    for name in names:
        pattern = rf"[{{:][^\w\s]?\s?{name}\W{{0,2}}\s?(?:{MARK}|`)|(?<!\w){name}[:}}]\s?(?:{MARK}|`)"
        if re.search(pattern, message.ours.rest):
            role = next(role for role in message.theirs.roles if role.name == name)
            yield finding("role/broken", expected=f"{role.key}`{role.target}`")


def _is_mended(each: Finding) -> bool:
    """Whether a formula has what its source forgot: the backslash of a letter, the underscore of an index."""
    values = dict(each.values)
    expected, actual = values.get("expected", ""), values.get("actual", "")
    if each.key != "role/changed" or "math" not in expected:
        return False
    bare = [re.sub(r"[\\_]", "", key) for key in (expected, actual)]
    return bare[0] == bare[1] and all(expected.count(mark) <= actual.count(mark) for mark in "\\_")
