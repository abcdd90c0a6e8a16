"""Names, keys, numbers of programs and hashes that are typed wrong."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from sphinx_vernacular.catalogs.checks.figures.places import are_exchanged
from sphinx_vernacular.catalogs.checks.needs import needs
from sphinx_vernacular.catalogs.findings import Finding, Level, finding
from sphinx_vernacular.catalogs.lands import is_said
from sphinx_vernacular.catalogs.matching import distance
from sphinx_vernacular.catalogs.terms import names_kept
from sphinx_vernacular.catalogs.text import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx_vernacular.catalogs.markup import Parsed
    from sphinx_vernacular.catalogs.message import Message

# what a finger presses, a number of a program, a hash
_IDENTIFIER = re.compile(
    r"(?<!\w)(?:(?:Ctrl|Control|Alt|Shift|Cmd|Command|Super|Win)\s?[-+]\s?)+(?:[A-Za-z0-9]|F\d\d?)(?!\w)"
    r"|(?<!\w)0[xb][0-9A-Fa-f]{0,64}(?!\w)|(?<!\w)(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{6,64}(?!\w)",
    re.ASCII,
)


_MAY_IDENTIFY = re.compile(r"0[xb]|[A-Z\d]{6}|(?:Ctrl|Control|Alt|Shift|Cmd|Command|Super|Win)\s?[-+]")


@needs("0+-")
def identifiers(message: Message) -> Iterator[Finding]:
    """Find keys, hexadecimal numbers and hashes that are others than in the source."""
    if not _MAY_IDENTIFY.search(message.source):
        return
    ours, theirs = (
        Counter(re.sub(r"\s", "", each).replace("-", "+") for each in _IDENTIFIER.findall(text))
        for text in (message.text, message.source)
    )
    for expected, actual in zip((theirs - ours).elements(), (ours - theirs).elements(), strict=False):
        if actual not in message.source:
            yield finding("literal/changed", expected=expected, actual=actual)


_WORD = re.compile(r"(?<![\w.\\/@-])[^\W\d_]\w{3,60}(?![\w@])")
# capitals within it, digits, or an underscore: no word that another language may write in a similar way
_NAME = re.compile(r"[A-Za-z]*(?:[a-z][A-Z]\w|[A-Za-z]\d|[a-zA-Z]_)\w*|[A-Z]{4,}", re.ASCII)
# letters of Cyrillic that look like Latin ones
_LOOK_ALIKES = str.maketrans("АВЕКМНОРСТХаеорсух", "ABEKMHOPCTXaeopcyx")

# names that are no words of English
OF_COMPUTING = words_of(
    "Amazon Anaconda Android Ansible Apache Arduino Azure Babel Bitcoin Blender Bluetooth Buildroot Chromium Chrome "
    "Clang Conda Cython Dash Debian Django Docker Docutils Drupal Eclipse Ethereum Excel Facebook Fedora Firefox Flask "
    "Fortran Gentoo Gerrit Gimp Git Gnome Google Gradle Graphviz Gunicorn Haskell Homebrew Inkscape Intel Internet Java "
    "Jenkins Jinja Jira Joomla Jupyter Kafka Keycloak Kotlin Kubernetes Laravel Linux Lua Maven Mercurial "
    "Mesos Microsoft Moodle Mozilla Nagios Nginx Nvidia Odoo Oracle Outlook Pandas Pascal Perl Photoshop Postgres "
    "Prometheus Pygments Pyramid Python Qt Redis Rust Safari Samsung Scala Scipy Skype Slack Solaris Solr Sphinx "
    "Subversion Swift Telegram Tomcat Transifex Twitter Ubuntu Unicode Unix Vagrant Vim Weblate Wikipedia Windows Wordpress "
    "Xcode Xen Zope"
)
# … and those of them that no other language has as a word in another spelling
_WELL_KNOWN = frozenset(name for name in OF_COMPUTING if len(name) > 5) - words_of(
    "Amazon Blender Eclipse Internet Oracle Outlook Pascal Pyramid Safari Excel Unicode"
)


# a text that lacks more is another text
_MOST = 10
# a text that has more is a list, of which so many are looked at
_MOST_NAMES = 50


def misspelt(message: Message) -> Iterator[Finding]:
    """Find names that are a typing error away from the source's, and one of its names in the place of another."""
    names, kept = message.context.names, names_kept(message.context.terms, message.language.code)
    names = names | kept if kept else names
    theirs = Counter(_WORD.findall(message.source_prose))
    found = [
        name
        for name in theirs
        if name in names
        or name in _WELL_KNOWN
        or (not ((end := name[1:]).islower() and end.isalpha()) and _NAME.fullmatch(name))
    ]
    if all(message.prose.count(name) >= theirs[name] for name in found[:_MOST]):
        return
    ours = Counter(_WORD.findall(message.prose))
    lost = [name for name in found if ours[name] < theirs[name] and not is_own(name, message)]
    for name in lost[:_MOST]:
        actual = next((word for word in ours if word not in theirs and _is_like(name, word)), None)
        if actual and (_is_translated(name, actual, message) or (name not in names and _is_word(name, actual))):
            continue
        if actual is None and len(lost) == 1 and name in names and _HAS_CAPITALS.search(name):
            # another name of the catalog's
            others = (word for word in ours if word in names and word not in message.source)
            actual = next((word for word in others if _HAS_CAPITALS.search(word)), None)
        if actual is None and _NAME.fullmatch(name):
            others = (word for word in ours - theirs if word in theirs and _NAME.fullmatch(word))
            actual = next(
                (word for word in others if word[:3] == name[:3] and name not in (f"{word}s", word[:-1])), None
            )
        if actual in names and name not in names and _HAS_CAPITALS.search(name):
            continue
        if actual is not None and is_slip_of_source(name, actual, message):
            continue
        all_names = message.context.all_names
        if actual in all_names and name not in all_names and sorted(actual) == sorted(name):
            continue  # the source has typed the catalog's name wrong
        if actual is not None and not _IDENTIFIER.fullmatch(actual):
            mistyped = finding("literal/name", expected=name, actual=actual)
            # the source may have a zero in the place of a capital O
            yield mistyped._replace(own_level=Level.STYLE) if name.replace("0", "O") == actual else mistyped


# macOS, jQuery, IPv6, OpenStreetMap: no part of a path, an address or code
_INNER_CAPITAL = re.compile(
    r"(?<![\w.\\/@`'\"<{-])(?:[A-Za-z]{0,30}[a-z][A-Z]\w{1,30}|[A-Z]{2,10}[a-z]\d\w{0,9})(?![\w@/(`'\"=>}]|[.:]\w|-\w)",
    re.ASCII,
)


# two patterns are faster than one with both
_INNER = (re.compile("[a-z][A-Z]"), re.compile(r"[A-Z]{2}[a-z]\d"))


def inner_capitals(text: str) -> frozenset[str]:
    """Return the names of a text that have a capital within them."""
    return frozenset(match[0] for match in _inner(text))


def _inner(text: str) -> Iterator[re.Match[str]]:
    return _INNER_CAPITAL.finditer(text) if any(each.search(text) for each in _INNER) else iter(())


# between the names of a row: “Linux, macOS and Windows”
_JOINT = r"(?:,? (?:and|or|&) |, | ?/ ?)(?:the )?"
_NEXT = re.compile(rf"{_JOINT}([A-Za-z]*[A-Z]\w+)")
_LAST = re.compile(rf"([A-Za-z]*[A-Z]\w+){_JOINT}$")
# no two words that are written as one, as StandardDeviation and eCommerce are, and no vCPU, which may be a virtual CPU
_NO_WORDS = re.compile(r"(?!e[A-Z][a-z]|[a-z][A-Z]+s?$)(?:[a-z]|.*[A-Z]{2}|.*\d)")


# within a sentence, with a capital
_PLAIN = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,30}(?![\w@/'’-]|\.\w|\s*(?:→|>|->|menu))", re.ASCII)


# what companies call themselves, and others call them, in other letters
_IN_OWN_LETTERS = {
    "Amazon": ("亚马逊", "亞馬遜", "アマゾン", "아마존"),
    "Android": ("安卓", "アンドロイド", "안드로이드"),
    "Apache": ("アパッチ", "아파치"),
    "Bitcoin": ("比特币", "比特幣", "ビットコイン", "비트코인", "биткоин", "Биткоин", "биткойн", "Биткойн"),
    "Bluetooth": ("蓝牙", "藍牙", "藍芽", "ブルートゥース", "블루투스"),
    "Chrome": ("クローム", "크롬"),
    "Docker": ("ドッカー", "도커"),
    "Ethereum": ("以太坊", "イーサリアム", "이더리움", "эфириум", "Эфириум"),
    "Excel": ("エクセル", "엑셀"),
    "Firefox": ("火狐", "ファイアフォックス", "파이어폭스"),
    "Facebook": ("脸书", "臉書", "フェイスブック", "페이스북"),
    "Google": ("谷歌", "グーグル", "구글"),
    "Java": ("ジャバ", "자바"),
    "Intel": ("英特尔", "英特爾", "インテル", "인텔"),
    "Internet": ("互联网", "網際網路", "因特网", "インターネット", "인터넷"),
    "Linux": ("リナックス", "리눅스"),
    "Microsoft": ("微软", "微軟", "マイクロソフト", "마이크로소프트"),
    "Nvidia": ("英伟达", "輝達", "エヌビディア", "엔비디아"),
    "Oracle": ("甲骨文", "オラクル", "오라클"),
    "Python": ("パイソン", "파이썬"),
    "Samsung": ("三星", "サムスン", "삼성"),
    "Slack": ("スラック", "슬랙"),
    "Telegram": ("電報", "テレグラム", "텔레그램"),
    "Twitter": ("推特", "ツイッター", "트위터"),
    "Ubuntu": ("ウブントゥ", "우분투"),
    "Unicode": ("统一码", "統一碼", "ユニコード", "유니코드"),
    "Windows": ("視窗", "ウィンドウズ", "윈도"),
    "Wikipedia": ("维基百科", "維基百科", "ウィキペディア", "위키백과"),
}


def is_own(name: str, message: Message) -> bool:
    """Whether a translation has the name that a land or a language has there."""
    return is_said(name, message.text, message.language.code)


# names of several words, or in other letters than they are told, that sources mistype
_SPELT = words_of(
    "CoffeeScript DevOps DirectX FreeBSD GitHub GitLab GraphQL "
    "ImageMagick InfluxDB IntelliJ JavaScript JetBrains JupyterLab LaTeX LibreOffice LinkedIn MariaDB MATLAB MongoDB MySQL "
    "NetBSD NetBeans NumPy OAuth OpenCL OpenCV OpenGL OpenOffice OpenSSH OpenSSL OpenStack OpenStreetMap PayPal PhpStorm "
    "PostGIS PostgreSQL PowerPoint PowerShell PyCharm PyPI PyTorch QGIS RabbitMQ RStudio SciPy SQLAlchemy SQLite SharePoint "
    "SourceForge TensorFlow TypeScript VirtualBox VMware WGS84 WebSocket WhatsApp WordPress XWiki YouTube iCloud iPad iPhone macOS"
)


def is_slip_of_source(name: str, other: str, message: Message) -> bool:
    """Whether a source mistypes a name that its translation has as it is spelt: “Pyhton”, MusicBrains for MusicBrainz."""
    known = OF_COMPUTING | _SPELT
    is_known = other in known and name not in known and distance(name.lower(), other.lower()) <= 1
    counts = message.context.source_tokens
    is_rare = name.isalpha() and len(name) > _LONG_NAME and counts[name] * _OFTEN <= counts[other] >= _OFTEN
    is_rare = is_rare and name[0] == other[0] and distance(name, other) == 1 and other not in (f"{name}s", name[:-1])
    return is_known or is_rare or (name, other) in message.context.source_slips


# a longer name that sources have so many times less often than one that is a letter away is that one
_LONG_NAME = 5
_OFTEN = 5


def stem(name: str) -> str:
    """Return how a name begins in all its cases, in small letters."""
    return name[:-1].lower()


def left_out(message: Message) -> Iterator[Finding]:
    """Find a name without a capital within it that is left out, in a catalog where no other translation does."""
    kept = message.context.kept_words
    if not kept or message.is_untouched:
        return
    for name in dict.fromkeys(_PLAIN.findall(message.source_prose)):
        own = _IN_OWN_LETTERS.get(name)
        if is_own(name, message) or (own and any(each in message.text for each in own)):
            continue
        if name in kept and stem(name) not in message.text.lower():
            if not any(dict(each.values)["expected"] == name for each in misspelt(message)):
                yield finding("literal/missing", expected=name)
            return


def missing(message: Message) -> Iterator[Finding]:
    """Find a name that a translation leaves out of a row of them, or in a catalog where no other does."""
    source, text = message.source_prose, ""
    for match in islice(_inner(source), _MOST_NAMES):
        name = match[0]
        text = text or _bare(message.text)
        if name.lower() in message.context.lower_case or _bare(name).rstrip("s") in text:
            continue
        others = [_NEXT.match(source, match.end()), _LAST.search(source[max(0, match.start() - 40) : match.start()])]
        is_in_row = _NO_WORDS.match(name) and any(other and other[1] in message.prose for other in others)
        if is_in_row or name in message.context.kept_names:
            # what is mistyped is there
            if not any(dict(each.values)["expected"] == name for each in misspelt(message)):
                yield finding("literal/missing", expected=name)
            return


def _bare(text: str) -> str:
    return re.sub(r"[\W_]", "", text).lower()


_OTHER_SCRIPT = re.compile("[\u0370-\u1aff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_PART_OF_NAME = re.compile(r"(?<![A-Za-z])([A-Z][A-Za-z]{2,40}) (?=([A-Z][A-Za-z]{2,40})(?![A-Za-z]))")


def exchanged(message: Message) -> Iterator[Finding]:
    """Find a name in Latin letters of which one word is another one, within a text in other letters."""
    theirs = dict.fromkeys(_PART_OF_NAME.findall(message.source_prose))
    if not theirs or len(theirs) > _MOST_NAMES or not _OTHER_SCRIPT.search(message.prose):
        return
    ours = dict.fromkeys(_PART_OF_NAME.findall(message.prose))
    if len(ours) > _MOST_NAMES:
        return
    for first, second in ours:
        if first in message.source or (first, second) in theirs:
            continue
        if re.search(rf"(?<![A-Za-z])[A-Z]{{2,5}} {second}", message.source):
            continue  # MS Azure is Microsoft Azure
        lost = [name for name in theirs if name[1] == second and not _has_word(message.prose, name[0])]
        if lost and lost[0][0].lower() not in message.context.source_language.function_words:
            yield finding("literal/name", expected=" ".join(lost[0]), actual=f"{first} {second}")


def _has_word(text: str, word: str) -> bool:
    return re.search(rf"(?<![A-Za-z]){word}(?![A-Za-z])", text) is not None


_HAS_CAPITALS = re.compile("[a-z][A-Z]")
# two words written as one
_OF_WORDS = re.compile("[A-Z][a-z]{4,}[A-Z][a-z]{4,}")


def _is_translated(name: str, other: str, message: Message) -> bool:
    """Whether a word says what a name means: it has no capital, and the name is of two words or stands there too."""
    if other.islower() and _OF_WORDS.fullmatch(name):
        return True
    is_word = re.search(rf"(?<!\w){other.lower()}(?!\w)", message.text) is not None
    return is_word and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", message.text) is not None


_VOWELS = re.compile("[AEIOUY]")


def _is_word(name: str, other: str) -> bool:
    """Whether what looks like a name may be a word: TITLE is TITRE in French, and XLSX is no word."""
    if re.fullmatch(r"[A-Za-z][a-z]+\d+", name):
        return True  # a word with a number: Project2
    is_letters = name.isupper() and name.isalpha()
    return is_letters and (sorted(other) != sorted(name) or _VOWELS.search(name) is not None)


# the end of a word that other languages have in a similar spelling
OF_LATIN = re.compile(r"(?:[aeiou]n|ions?|al|ic|ics|[eo]r|[rt]y|ed|ing|ly|ble|[ae]nt|ive|ment|[cgst]e|is[tm]|s)$")
# DALEKs, NATed: the ending is that of a word
_CAPITALS_FIRST = re.compile(r"[A-Z]{3,}(?=[a-z]+$)", re.ASCII)


def is_adapted(name: str, word: str) -> bool:
    """Whether a word has another language's ending for who does something: YouTuber, YouTubeur."""
    capitals = _CAPITALS_FIRST.match(name)
    is_inflected = capitals is not None and _CAPITALS_FIRST.match(word) and word.startswith(capitals[0])
    return is_inflected or (name.endswith("er") and word.startswith(name[:-2]))


def _is_like(name: str, word: str) -> bool:
    # the end of a word may be that of its plural
    is_ending = name[:-1] == word[:-1] and not _NAME.fullmatch(name)
    is_ending = is_ending or is_adapted(name, word)
    return word.translate(_LOOK_ALIKES) == name or (_is_near(name, word) and not is_ending)


def _is_near(one: str, other: str) -> bool:
    """Whether one typing error lies between two words; an ending, a capital or another number is none.

    >>> [_is_near("WebODM", word) for word in ("WebOMD", "WebDM", "WebODMs", "WEBODM", "WebXYM")]
    [True, True, False, False, False]
    """
    one, other = one.lower(), other.lower()
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1 or long.startswith(short) or not other.isascii():
        return False
    digits, others = (sorted(filter(str.isdigit, word)) for word in (one, other))
    if digits != others and len(others) >= len(digits):
        return False
    at = next(place for place in range(len(short)) if short[place] != long[place])
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    return one[at + 1 :] == other[at + 1 :] or (
        one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    )


_IN_ORDER = re.compile(r"\d.*?\d|[%{]\S.*?[%{]", re.DOTALL)
# two placeholders with nothing but a mark between them: 1–10, width × height
_PAIR_OF_VALUES = re.compile(r"(?:\}|\)[a-z])\s?[^\w\s{}()\[\]]{1,2}\s?[%{$][\w({]")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
# a year moves with its date
_YEAR = re.compile(r"[12]\d{3}")


@needs("0%{")
def order(message: Message) -> Iterator[Finding]:
    """Find numbers and values in another order than in the source: words may be, but two may have changed places."""
    if message.is_untouched or not _IN_ORDER.search(message.source):
        return
    for expected, actual in zip(_in_order(message, message.theirs), _in_order(message, message.ours), strict=True):
        if actual != expected and sorted(actual) == sorted(expected):
            pair = next(pair for pair in zip(expected, actual, strict=True) if pair[0] != pair[1])
            changed = finding("order/changed", expected=pair[0], actual=pair[1])
            yield changed._replace(own_level=Level.WARNING) if are_exchanged(message) else changed
            return


def _in_order(message: Message, parsed: Parsed) -> tuple[list[str], list[str]]:
    is_pair = "%(" in message.source or _PAIR_OF_VALUES.search(message.source) is not None
    numbers = [each for each in _NUMBER.findall(parsed.prose) if not _YEAR.fullmatch(each)]
    return numbers, parsed.placeholders if is_pair else []
