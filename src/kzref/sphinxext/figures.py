"""Numbers, dates, units, percentages and signs as a text states them, in English, Arabic and Vietnamese.

`compare` says where a translation states others than the English. It knows what writers of the languages do:
digits of either script, a comma or a point for decimals, a number in words for one in digits, the dual
in place of a two, months by name or by number, a year that is said once for two dates.

>>> [difference.kind for difference in compare("It took 1,250 days.", "Mất 1.520 ngày.", "vi")]
['number-changed']
>>> list(compare("On 15 January 2026.", "Ngày 15/01/2026.", "vi"))
[]
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

# what stands in a prose for a role or a placeholder that becomes a figure
MARK = "\ufffc"

_DIGITS = {
    **{0x660 + digit: str(digit) for digit in range(10)},
    **{0x6F0 + digit: str(digit) for digit in range(10)},
    ord("٫"): ".",
    ord("٬"): ",",
    ord("٪"): "%",
    ord("−"): "-",
    ord("\u00a0"): " ",
    ord("\u202f"): " ",
    ord("\u2009"): " ",
}
# harakat and bidi controls stand between letters and say nothing of numbers
_MARKS = re.compile("[\u0640\u064b-\u0652\u0670\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")

# what a number can be glued to in Arabic: and, so, by, to, as, the
_GLUED = r"(?<!\w)(?:[وفبلك]|ال|لل)*"


class Difference(NamedTuple):
    """What a translation states otherwise: the kind of difference, the English figure and the other one."""

    kind: str
    wanted: str
    found: str


class Number(NamedTuple):
    """A number in a text: its value, and what it is a number of."""

    value: Decimal | str  # a text for a version, such as 9.0.4
    sign: str = ""
    percent: bool = False
    unit: str = ""
    dated: bool = False
    named: bool = False  # belongs to a name or a version, and is written as there
    decade: bool = False
    text: str = ""


class Words(NamedTuple):
    """How a language writes what the English says in its own way."""

    decimal: str
    group: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]  # from Monday
    scales: tuple[tuple[str, int], ...]
    percent: str
    negative: str
    units: Mapping[str, str]
    edge: str  # what stands before a word


_EN_MONTHS = (
    "January|Jan",
    "February|Feb",
    "March|Mar",
    "April|Apr",
    "May",
    "June|Jun",
    "July|Jul",
    "August|Aug",
    "September|Sept?",
    "October|Oct",
    "November|Nov",
    "December|Dec",
)
_EN_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

ENGLISH = Words(
    decimal=".",
    group=",",
    months=_EN_MONTHS,
    weekdays=_EN_DAYS,
    scales=(("thousand", 10**3), ("million", 10**6), ("billion", 10**9), ("trillion", 10**12)),
    percent=r"%|per ?cent\b|percentage points?\b",
    negative=r"minus|negative",
    units={
        "km²": r"km[²2]|sq(?:uare|\.) (?:km|kilomet(?:re|er)s?)",
        "m²": r"m[²2]|sq(?:uare|\.) (?:m|met(?:re|er)s?)",
        "hectare": r"hectares?|ha",
        "km": r"km|kilomet(?:re|er)s?",
        "mile": r"miles?",
        "m": r"m|met(?:re|er)s?",
        "cm": r"cm|centimet(?:re|er)s?",
        "mm": r"mm|millimet(?:re|er)s?",
        "kg": r"kg|kilograms?",
        "tonne": r"tonnes?|tons?",
        "barrel": r"barrels?",
        "litre": r"lit(?:re|er)s?",
        "KB": r"[kK]i?B|kilobytes?",
        "MB": r"Mi?B|megabytes?",
        "GB": r"Gi?B|gigabytes?",
        "TB": r"Ti?B|terabytes?",
        "byte": r"bytes?",
        "°C": r"°C|degrees? Celsius",
        "dollar": r"US dollars?|dollars?|USD|US\$|\$",
        "euro": r"euros?|EUR|€",
        "pound": r"pounds?|GBP|£",
        "tenge": r"tenge|KZT",
        "rouble": r"rou?bles?|RUB",
        "yuan": r"yuan|CNY",
        "century": r"centur(?:y|ies)",
        "decade": r"decades?",
        "year": r"years?",
        "month": r"months?",
        "week": r"weeks?",
        "day": r"days?",
        "hour": r"hours?",
        "minute": r"minutes?",
        "second": r"seconds?",
    },
    edge=r"(?<![^\W\d_])",
)

LANGUAGES: dict[str, Words] = {
    "ar": Words(
        decimal=".",
        group=",",
        months=(
            "يناير|كانون الثاني|جانفي",
            "فبراير|شباط|فيفري",
            "مارس|[آا]ذار",
            "[أإا]بريل|نيسان|أفريل",
            "مايو|[أا]يار|ماي",
            "يوني[وه]|حزيران|جوان",
            "يولي[وه]|تموز|جويلية|يوليوز",
            "[أا]غسطس|آب|أوت|غشت",
            "سبتمبر|[أا]يلول|شتنبر",
            "[أا]كتوبر|تشرين ال[أا]ول",
            "نوفمبر|تشرين الثاني|نونبر",
            "ديسمبر|كانون ال[أا]ول|دجنبر",
        ),
        weekdays=("[إا]ثنين", "ثلاثاء", "[أا]ربعاء", "خميس", "جمعة", "سبت", "[أا]حد"),
        scales=(
            ("[أا]لفا?|آلاف", 10**3),
            ("مليونا?|ملايين", 10**6),
            ("مليارا?|مليارات|بليونا?|بلايين", 10**9),
            ("تريليونا?|تريليونات", 10**12),
        ),
        percent=r"%|(?:في|ب) ?ال(?:مئة|مائة)|نقاط? مئوية|نقطة مئوية",
        negative=r"سالب|ناقص|تحت الصفر",
        units={
            "km²": r"كيلو ?متر\w* مربع\w*|كم ?[²2]|كم مربع|km[²2]",
            "m²": r"متر\w* مربع\w*|م[²2]|m[²2]",
            "hectare": r"هكتار\w*",
            "km": r"كيلو ?متر\w*(?! ?مربع)|كم(?! ?[²2]| مربع)|km(?![²2])",
            "mile": r"ميل|ميلا|ميلين|أميال",
            "m": r"مترا?|مترين|متران|أمتار|م|m",
            "cm": r"سنتيمتر\w*|سم|cm",
            "mm": r"مليمتر\w*|ملليمتر\w*|ملم|مم|mm",
            "kg": r"كيلو ?غرام\w*|كيلو ?جرام\w*|كغم?|كجم|kg",
            "tonne": r"طنا?|طنين|طنان|أطنان",
            "barrel": r"برميل\w*|براميل",
            "litre": r"لترا?|لترات|لترين",
            "KB": r"كيلو ?بايت\w*|ك\.?ب|[kK]i?B",
            "MB": r"ميغا ?بايت\w*|ميجا ?بايت\w*|م\.?ب|Mi?B",
            "GB": r"غيغا ?بايت\w*|جيغا ?بايت\w*|جيجا ?بايت\w*|ج\.?ب|Gi?B",
            "TB": r"تيرا ?بايت\w*|ت\.?ب|Ti?B",
            "byte": r"بايت\w*|bytes?",
            "°C": r"°C|°م|درج(?:ة|ات) مئوية",
            "dollar": r"دولار\w*|USD|\$",
            "euro": r"يورو|EUR|€",
            "pound": r"جنيه\w*|جنيهات|GBP|£",
            "tenge": r"تنغ[يةه]|تينغ[يةه]|تنجة|KZT",
            "rouble": r"روبل\w*|RUB",
            "yuan": r"يوان\w*|CNY",
            "century": r"قرن\w*|قرون",
            "decade": r"عقدا?|عقد[يا]ن|عقود",
            "year": r"سنة|سنت[يا]ن?|سنوات|سنوي\w*|سنين|عاما?|عام[يا]ن?|أعوام",
            "month": r"شهرا?|شهر[يا]ن?|أشهر|شهور|شهري\w*",
            "week": r"أسبوعا?|أسبوع[يا]ن?|أسابيع",
            "day": r"يوما?|يوم[يا]ن?|أيام",
            "hour": r"ساعة|ساعت[يا]ن?|ساعات",
            "minute": r"دقيقة|دقيقت[يا]ن?|دقائق",
            "second": r"ثانية|ثانيت[يا]ن?|ثوان\w*",
        },
        edge=_GLUED,
    ),
    "vi": Words(
        decimal=",",
        group=".",
        months=(
            "0?1|giêng|một",
            "0?2|hai",
            "0?3|ba",
            "0?4|tư|bốn",
            "0?5|năm",
            "0?6|sáu",
            "0?7|bảy|bẩy",
            "0?8|tám",
            "0?9|chín",
            "10|mười",
            "11|mười một|một",
            "12|mười hai|chạp",
        ),
        weekdays=("hai|2", "ba|3", "tư|4", "năm|5", "sáu|6", "bảy|7", "chủ nhật|cn"),
        scales=(("nghìn tỷ|nghìn tỉ|ngàn tỷ", 10**12), ("nghìn|ngàn", 10**3), ("triệu", 10**6), ("t[ỷỉ]", 10**9)),
        percent=r"%|phần trăm",
        negative=r"âm|trừ|dưới không|dưới 0",
        units={
            "km²": r"km[²2]|(?:ki-?lô-?mét|kilômét|cây số|km) vuông",
            "m²": r"m[²2]|(?:mét|m) vuông",
            "hectare": r"héc-?ta|hecta|ha",
            "km": r"km(?![²2]| vuông)|(?:ki-?lô-?mét|kilômét|cây số)(?! vuông)",
            "mile": r"dặm",
            "m": r"m|mét(?! vuông)",
            "cm": r"cm|xen-?ti-?mét|xăng-?ti-?mét",
            "mm": r"mm|mi-?li-?mét",
            "kg": r"kg|ki-?lô-?gam|cân",
            "tonne": r"tấn",
            "barrel": r"thùng",
            "litre": r"lít",
            "KB": r"[kK]i?B|ki-?lô-?bai|kilobyte",
            "MB": r"Mi?B|mê-?ga-?bai|megabyte",
            "GB": r"Gi?B|gi-?ga-?bai|gigabyte",
            "TB": r"Ti?B|terabyte",
            "byte": r"bytes?|bai",
            "°C": r"°C|độ C",
            "dollar": r"đô[ -]?la|USD|US\$|\$",
            "euro": r"euro|ơ-?rô|EUR|€",
            "pound": r"bảng|GBP|£",
            "tenge": r"tenge|KZT",
            "rouble": r"rúp|RUB",
            "yuan": r"nhân dân tệ|CNY",
            "century": r"thế kỷ|thế kỉ",
            "decade": r"thập kỷ|thập niên|thập kỉ",
            "year": r"năm|tuổi",
            "month": r"tháng",
            "week": r"tuần",
            "day": r"ngày",
            "hour": r"giờ|tiếng",
            "minute": r"phút",
            "second": r"giây",
        },
        edge=r"(?<![^\W\d_])",
    ),
}

_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
_ONES += "seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth".split()
_ORDINALS += "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()
# English words that another language may say with a digit
_LOOSE: dict[str, tuple[int, ...]] = {
    "once": (1,),
    "single": (1,),
    "sole": (1,),
    "only": (1,),
    "both": (2,),
    "twice": (2,),
    "double": (2,),
    "pair": (2,),
    "couple": (2,),
    "half": (1, 2, 50),
    "quarter": (1, 4, 25),
    "triple": (3,),
    "thirds": (3,),
    "quarters": (4,),
    "dozen": (12,),
    "hundred": (100,),
    "hundreds": (100,),
    "thousand": (1000,),
    "million": (1_000_000,),
    "decade": (10,),
    "century": (100,),
    "fortnight": (2, 14),
    "i": (1,),
}
_VI_DIGITS = (
    "không",
    "một|mốt|nhất|đầu tiên|duy nhất",
    "hai|nhì|đôi|cả hai",
    "ba",
    "bốn|tư",
    "năm|lăm",
    "sáu",
    "bảy|bẩy",
    "tám",
    "chín",
)
_AR_STEMS = (
    "صفر",
    "واحد|[أا]حد(?!ا)|إحدى|حادي|[أا]ول|[أا]ولى|أوائل|وحيد|مفرد",
    "اثن|ثاني|ثانية|ثان(?!ي)|كلا(?!م)|كلتا|كلي(?=ه)|مرتين|زوج|نصف|\\w{2,}(?:ان|ين|تا|تي)(?!\\w)",
    "ثلاث(?!ون|ين)|ثالث|ثلث",
    "[أا]ربع(?!ون|ين)|رابع|ربع",
    "خمس(?!ون|ين)|خامس",
    "ست(?!ون|ين)(?=ة|\\W|$)|سادس|سدس",
    "سبع(?!ون|ين)|سابع",
    "ثمان(?!ون|ين)|ثامن|ثمن",
    "تسع(?!ون|ين)|تاسع",
)
_AR_TENS = ("عشر", "عشر[وي]ن", "ثلاث[وي]ن", "[أا]ربع[وي]ن", "خمس[وي]ن", "ست[وي]ن", "سبع[وي]ن", "ثمان[وي]ن", "تسع[وي]ن")
_AR_TENS += ()
_ROMAN = re.compile(r"(?<!\w)(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})(?!\w)")


@dataclass(slots=True)
class Stated:
    """What a text states."""

    numbers: list[Number] = field(default_factory=list)
    months: set[int] = field(default_factory=set)
    perhaps: set[int] = field(default_factory=set)  # words that may be the name of a month
    weekdays: set[int] = field(default_factory=set)
    words: set[int] = field(default_factory=set)  # numbers that stand in words
    spelt: list[int] = field(default_factory=list)  # those of them that a translation has to say
    text: str = ""


def plain(text: str) -> str:
    """Return a text with Western digits and without the marks that change no figure."""
    return _MARKS.sub("", text).translate(_DIGITS)


def write(value: Decimal | str, language: str) -> str:
    """Write a number as the language does.

    >>> write(Decimal("1250.5"), "vi")
    '1.250,5'
    """
    if isinstance(value, str):
        return value
    words = LANGUAGES.get(language, ENGLISH)
    whole, _, part = f"{value:f}".partition(".")
    if len(whole.lstrip("-")) > 4 or (len(whole) == 4 and not "1000" < whole < "2100"):
        whole = f"{int(whole):,}".replace(",", words.group)
    return f"{whole}{words.decimal}{part}" if part else whole


def state(text: str, words: Words) -> Stated:
    """Return what a text states, read as the language writes it."""
    found = Stated(text=plain(text))
    if words is ENGLISH:
        rest = _english_dates(found)
        _english_words(found)
    else:
        rest = _dates(found, words)
    rest = re.sub(r"(?<=\d\s)([kcm]?m)2\b|(?<=\d)([kcm]?m)2\b", lambda match: f"{match[1] or match[2]}²", rest)
    found.numbers += _numbers(rest, words)
    return found


def _english_dates(found: Stated) -> str:
    text = found.text

    def iso(match: re.Match[str]) -> str:
        if not (1 <= int(match[2]) <= 12 and 1 <= int(match[3]) <= 31):
            return match[0]
        found.months.add(int(match[2]))
        found.numbers += [Number(Decimal(match[1]), dated=True), Number(Decimal(match[3]), dated=True)]
        return " "

    text = re.sub(r"(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])", iso, text)
    for number, names in enumerate(ENGLISH.months, 1):
        full = names.split("|")[0]
        # “may” and “march” are words as well, and a short name is one only beside a number
        sure = rf"\b(?:{full})\b" if full not in ("May", "March") else _beside(full)
        if re.search(sure, text) or re.search(rf"\d\s(?:{names})\b|\b(?:{names})\.?,?\s\d", text):
            found.months.add(number)
        elif re.search(rf"\b(?:{names})\b", text, re.IGNORECASE):
            found.perhaps.add(number)
    names = "|".join(ENGLISH.months)
    text = re.sub(rf"(\d+)(?:st|nd|rd|th)?(?= (?:{names})\b)", r"\1@", text)
    text = re.sub(rf"(?<=\s)(\d{{1,2}})(?=(?:,| and| or| to|–|-)\s?\d{{1,2}}@ )", r"\1@", text)
    text = re.sub(rf"\b((?:{names})\.?,? )(\d{{1,2}})(?:st|nd|rd|th)?\b(?!\d)", r"\1\2@", text)
    text = re.sub(rf"\b((?:{names})\.?,? (?:\d+@,? )?)(\d{{4}})\b", r"\1\2@", text)
    for number, name in enumerate(ENGLISH.weekdays):
        if re.search(rf"\b{name}s?\b", text):
            found.weekdays.add(number)
    return text


def _beside(name: str) -> str:
    before = r"(?:in|of|since|until|from|to|by|on|late|early|mid|last|next|this|every|between|and|or)\s"
    return rf"(?:^|(?<=\d\s)|(?:(?<=\s)|^){before}){name}(?=$|\s\d|[.,;)])|{name}(?=,?\s\d)|(?<=\d\s){name}\b|^{name}$"


def _english_words(found: Stated) -> None:
    text = found.text.lower()
    tens = {word: 20 + 10 * number for number, word in enumerate(_TENS)}
    tens |= {word[:-1] + "ieth": value for word, value in tens.items()}
    units = {word: number for number, word in enumerate(_ONES)}
    order = {word: number for number, word in enumerate(_ORDINALS)}
    tokens = re.findall(r"[a-z]+|[^\sa-z]", text)
    skip = False
    for word, after, then in zip(tokens, [*tokens[1:], ""], [*tokens[2:], "", ""], strict=False):
        if skip:
            skip = False
            continue
        if word in tens:
            follower = then if after == "-" else after
            rest = units.get(follower, order.get(follower, 0))
            value = tens[word] + (rest if 0 < rest < 10 else 0)
            found.words |= {value, tens[word]}
            found.spelt.append(value)
        elif word in units:
            found.words.add(units[word])
            if units[word] > 2:
                found.spelt.append(units[word])
        elif word in order:
            found.words.add(order[word])
        found.words |= set(_LOOSE.get(word, ()))


def _dates(found: Stated, words: Words) -> str:
    text = found.text

    def full(match: re.Match[str]) -> str:
        day, month, year = (match[1], match[2], match[3]) if match[1] else (match[6], match[5], match[4])
        if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
            return match[0]
        found.months.add(int(month))
        found.numbers += [Number(Decimal(int(day)), dated=True), Number(Decimal(year), dated=True)]
        return " "

    text = re.sub(
        r"(?<![\d/.-])(?:(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})|(\d{4})[/-](\d{1,2})[/-](\d{1,2}))(?![\d/-])", full, text
    )
    if words is LANGUAGES["vi"]:
        return _vietnamese_dates(found, text)
    for number, names in enumerate(words.months, 1):
        if re.search(rf"{words.edge}(?:{names})(?!\w)", text):
            found.months.add(number)
    names = "|".join(words.months)
    text = re.sub(rf"(\d+)(?= ?{words.edge}(?:{names})(?!\w))", r"\1@", text)
    text = re.sub(rf"(?<=\s)(\d{{1,2}})(?= ?(?:و|أو|إلى|أو ) ?\d{{1,2}}@)", r"\1@", text)
    text = re.sub(rf"((?:{names})(?:/\S+)? )(\d{{4}})\b", r"\1\2@", text)
    for number, name in enumerate(words.weekdays):
        if re.search(rf"{words.edge}(?:{name})(?!\w)", text):
            found.weekdays.add(number)
    return text


def _vietnamese_dates(found: Stated, text: str) -> str:
    # the names of months and of the days of the week are numbers
    lower = text.lower()
    for number, names in enumerate(LANGUAGES["vi"].months, 1):
        if re.search(rf"\btháng (?:{names})\b", lower):
            (found.months if re.search(rf"\btháng 0?{number}\b", lower) else found.perhaps).add(number)
    for number, name in enumerate(LANGUAGES["vi"].weekdays):
        if re.search(rf"\b{'' if number == 6 else 'thứ '}(?:{name})\b", lower):
            found.weekdays.add(number)
    text = re.sub(r"(?<=ngày )(\d{1,2})\b", r"\1@", text, flags=re.IGNORECASE)
    text = re.sub(r"(\d{1,2})(?= tháng \d)", r"\1@", text)
    text = re.sub(r"@@", "@", text)
    text = re.sub(r"(?<=\s)(\d{1,2})(?=(?:,| và| hoặc| đến|–|-)\s?(?:ngày )?\d{1,2}@)", r"\1@", text)
    # the number of a month is the month's name, and no number of its own
    text = re.sub(r"\btháng (?:0?[1-9]|1[0-2])\b(?:(/)(\d{4}))?(?!@)", r"tháng \2", text, flags=re.IGNORECASE)
    text = re.sub(r"(tháng ,? ?năm )(\d{4})\b", r"\1\2@", text, flags=re.IGNORECASE)

    def short(match: re.Match[str]) -> str:
        if not (1 <= int(match[2]) <= 12 and 1 <= int(match[1]) <= 31):
            return match[0]
        found.months.add(int(match[2]))
        found.numbers.append(Number(Decimal(int(match[1])), dated=True))
        return " "

    return re.sub(r"(?<=ngày )(\d{1,2})@?/(\d{1,2})(?![\d/])", short, text, flags=re.IGNORECASE)


def _numbers(text: str, words: Words) -> Iterator[Number]:
    """Yield the numbers that are left when the dates are known; ``@`` marks those of a date."""
    decimal, group = re.escape(words.decimal), re.escape(words.group)
    pattern = re.compile(
        rf"(?P<version>\d+(?:\.\d+){{2,}}(?!\d))(?<!\.\d\d\d)|(?P<grouped>\d{{1,3}}(?:{group}\d{{3}})+(?!\d)(?:{decimal}\d+)?)"
        rf"|(?P<decimal>\d+[.,]\d+)|(?P<plain>\d+)"
    )
    units = "|".join(f"(?P<u{number}>{regex})" for number, regex in enumerate(words.units.values()))
    scales = "|".join(f"(?P<s{number}>{regex})" for number, (regex, _) in enumerate(words.scales))
    after = re.compile(
        rf"(?P<at>@)?(?P<decade>s\b)?(?:\s?-?(?:{scales})(?!\w))?(?:\s?(?P<percent>{words.percent})|[\s-]?(?:{units})(?![\w/]))?"
    )
    before = re.compile(r"(?:(?P<currency>[$€£])|(?P<sign>(?<![\w)\]%.,:/-])[-+]))$")
    for match in pattern.finditer(text):
        tail = after.match(text, match.end())
        head = before.search(text, 0, match.start())
        assert tail is not None  # every part of it may be missing
        kind, raw = match.lastgroup or "plain", match[0]
        value: Decimal | str
        literal = kind == "version"
        if kind == "decimal" and words.decimal not in raw and words is LANGUAGES["vi"]:
            literal = True  # a point is no decimal mark here
        if literal:
            value = raw
        elif kind == "grouped":
            value = Decimal(raw.replace(words.group, "").replace(words.decimal, "."))
        else:
            value = Decimal(raw.replace(",", "."))
        for number, (_, factor) in enumerate(words.scales):
            if tail[f"s{number}"] and isinstance(value, Decimal):
                value *= factor
        unit = next((name for number, name in enumerate(words.units) if tail[f"u{number}"]), "")
        if head and head["currency"]:
            unit = {"$": "dollar", "€": "euro", "£": "pound"}[head["currency"]]
        sign = head["sign"] if head and head["sign"] else ""
        if re.search(rf"{words.edge}(?:{words.negative})\s$", text[: match.start()]):
            sign = "-"
        yield Number(
            value.normalize() if isinstance(value, Decimal) else value,
            sign=sign,
            percent=bool(tail["percent"]),
            unit=unit,
            dated=bool(tail["at"]),
            named=bool(_NAMED.search(text, 0, match.start())),
            decade=bool(tail["decade"]),
            text=raw,
        )


_NAMED = re.compile(
    r"(?:[A-Z][\w-]*|[Vv]ersion|\bv|[><=]=|[Ss]ection|[Cc]hapter|[Tt]able|[Ff]igure|[Ss]tep|[Pp]art|[Ii]tem)[ .]?$"
)


def compare(
    source: str, text: str, language: str, *, others: Iterable[str] = (), form: bool = False
) -> Iterator[Difference]:
    """Yield what a translation states otherwise than the English.

    ``others`` are English texts that it may follow as well (the singular of a plural);
    ``form`` says that it is one form of a plural, which may leave its number to the grammar.
    """
    words = LANGUAGES.get(language)
    english, other = state(source, ENGLISH), state(text, words or ENGLISH)
    for more in others:
        also = state(more, ENGLISH)
        english.words |= also.words | {int(number.value) for number in also.numbers if _whole(number.value)}
        english.perhaps |= also.months | also.perhaps
    if words is None:
        yield from _digits_alone(english, other)
        return
    yield from _compare_dates(english, other, language)
    yield from _compare_numbers(english, other, language, form=form)
    yield from _compare_percent(english, other, language)
    yield from _compare_units(english, other, words, language, form=form)


def _whole(value: Decimal | str) -> bool:
    return isinstance(value, Decimal) and value == value.to_integral_value()


def _digits_alone(english: Stated, other: Stated) -> Iterator[Difference]:
    # nobody has said how this language writes numbers: the digits have to be there, whatever parts them
    def digits(stated: Stated) -> Counter[str]:
        return Counter(re.sub(r"\D", "", str(number.text or number.value)) for number in stated.numbers)

    known = {str(value) for value in english.words | english.months | english.perhaps}
    for value in digits(english) - digits(other):
        yield Difference("number-lost", value, "")
    for value in digits(other) - digits(english):
        if value.lstrip("0") not in known:
            yield Difference("number-added", "", value)


def _compare_dates(english: Stated, other: Stated, language: str) -> Iterator[Difference]:
    found = other.months | other.perhaps
    if language == "vi":  # a month's number may stand alone, in a list or a table
        found = found | {int(number.value) for number in other.numbers if _whole(number.value) and number.value <= 12}  # type: ignore[operator]  # whole: a Decimal
    missing = sorted(english.months - found)
    added = sorted(other.months - english.months - english.perhaps)
    for wanted, got in zip(missing, added, strict=False):
        yield Difference("date-changed", month(wanted, language), month(got, language))
    for wanted in missing[len(added) :]:
        yield Difference("date-lost", month(wanted, language), "")
    for got in added[len(missing) :]:
        yield Difference("date-added", "", month(got, language))
    for wanted in sorted(english.weekdays - other.weekdays):
        yield Difference("date-lost", weekday(wanted, language), "")


def month(number: int, language: str) -> str:
    """Return what a language calls a month."""
    if language == "vi":
        return f"tháng {number}"
    return re.sub(r"\[(.)[^]]*\]", r"\1", LANGUAGES[language].months[number - 1].split("|")[0])


def weekday(number: int, language: str) -> str:
    """Return what a language calls a day of the week; 0 is Monday."""
    name = re.sub(r"\[(.)[^]]*\]", r"\1", LANGUAGES[language].weekdays[number].split("|")[0])
    if language == "vi":
        return name if number == 6 else f"thứ {name}"
    return f"ال{name}"


def _compare_numbers(english: Stated, other: Stated, language: str, *, form: bool) -> Iterator[Difference]:
    missing, added = _unmatched(english, other)
    if form:
        missing = []
    missing = [number for number in missing if not _in_words(number, other.text, language)]
    spelt = [] if form else english.spelt
    loose = english.words | (english.weekdays and {day + 2 for day in english.weekdays} or set())
    added = [number for number in added if not _allowed(number, english, missing, loose)]
    missing, added = _rescaled(missing, added)
    for number in list(missing):
        same = next((got for got in added if got.text == number.text and got.sign == number.sign), None)
        if same:  # the digits are the English ones, and mean something else in this language
            missing.remove(number)
            added.remove(same)
            yield Difference("number-notation", write(number.value, language), same.text)
    for number in list(missing):
        same = next((got for got in added if got.value == number.value), None)
        if same:
            missing.remove(number)
            added.remove(same)
            yield Difference("sign-changed", number.sign + write(number.value, language), same.sign + same.text)
    while missing and added:
        wanted, got = missing.pop(0), added.pop(0)
        kind = "date-changed" if wanted.dated else "number-changed"
        yield Difference(kind, write(wanted.value, language), got.text or write(got.value, language))
    for wanted in missing:
        yield Difference("date-lost" if wanted.dated else "number-lost", write(wanted.value, language), "")
    for got in added:
        yield Difference("date-added" if got.dated else "number-added", "", got.text or write(got.value, language))
    values = {number.value for number in other.numbers}
    for value in dict.fromkeys(spelt):
        if Decimal(value) not in values and not re.search(_spelling(value, language), other.text, re.IGNORECASE):
            yield Difference("number-word", str(value), "")


def _unmatched(english: Stated, other: Stated) -> tuple[list[Number], list[Number]]:
    """Return the English numbers without their like in the translation, and those of the translation without."""
    left = list(other.numbers)
    missing = []
    for number in english.numbers:
        match = next((got for got in left if _alike(number, got)), None)
        if match is not None:
            left.remove(match)
        elif not (_repeatable(number) and any(_alike(number, got) for got in other.numbers)):
            missing.append(number)
    added = [got for got in left if not (_repeatable(got) and any(_alike(number, got) for number in english.numbers))]
    return missing, added


def _repeatable(number: Number) -> bool:
    # a year or a day is said once where the English says it twice, and the other way round
    return number.dated or (_whole(number.value) and not number.unit and 1000 < int(number.value) < 2100)


def _alike(wanted: Number, got: Number) -> bool:
    if wanted.decade and isinstance(wanted.value, Decimal) and got.value in (wanted.value, wanted.value % 100):
        return True
    if wanted.sign != got.sign and "-" in (wanted.sign, got.sign):
        return False
    if isinstance(got.value, str) and isinstance(wanted.value, Decimal):
        # a version stays as it is, a number gets the language's marks
        return wanted.named and not wanted.percent and not wanted.unit and got.value == wanted.text
    return wanted.value == got.value


def _allowed(got: Number, english: Stated, missing: list[Number], loose: set[int]) -> bool:
    if not _whole(got.value):
        return False
    value = int(got.value)
    if got.sign == "-":
        return False
    if value in loose and not any(number.value == got.value for number in missing):
        return True
    return value <= 12 and value in english.months and not got.dated  # a month as a number in a table


def _rescaled(missing: list[Number], added: list[Number]) -> tuple[list[Number], list[Number]]:
    # “5 to 10 million”: a language may say the million twice
    for number in list(missing):
        for got in list(added):
            if _whole(number.value) and _whole(got.value) and number in missing:
                wide, narrow = max(got.value, number.value), min(got.value, number.value)  # type: ignore[type-var]  # both whole
                if narrow and wide in (narrow * 1000, narrow * 10**6, narrow * 10**9) and number.text == got.text:  # type: ignore[operator]  # both whole
                    scales = re.search("thousand|million|billion", number.text)
                    if scales:
                        missing.remove(number)
                        added.remove(got)
    return missing, added


def _in_words(number: Number, text: str, language: str) -> bool:
    if not _whole(number.value) or number.sign == "-":
        return False
    value = int(number.value)
    if language == "ar" and value in (2_000_000, 2_000_000_000, 2000, 200):
        dual = {200: "مئت|مائت", 2000: "ألف[يا]", 2_000_000: "مليون[يا]", 2_000_000_000: "مليار[يا]"}[value]
        if re.search(rf"{_GLUED}(?:{dual})", text):
            return True
    if number.decade and language == "ar" and value % 100 >= 20:
        return bool(re.search(_AR_TENS[value % 100 // 10 - 1].replace("[وي]ن", ""), text))
    return bool(re.search(_spelling(value, language), text, re.IGNORECASE)) or any(
        _roman(match) == value for match in _ROMAN.finditer(text)
    )


def _roman(match: re.Match[str]) -> int:
    ones = {"": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}
    return 10 * len(match[1]) + ones[match[2]]


@cache
def _spelling(value: int, language: str) -> str:
    """Return a pattern for a number in words; one that nothing matches where nobody writes it so."""
    if language == "vi":
        return rf"(?<!\w)(?:{_vietnamese(value)})(?!\w)"
    if language == "ar":
        return rf"{_GLUED}(?:{_arabic(value)})"
    return r"(?!)"


def _vietnamese(value: int) -> str:
    if value < 10:
        return _VI_DIGITS[value]
    if value < 20:
        return "mười" if value == 10 else f"mười (?:{_VI_DIGITS[value - 10]})"
    if value < 100:
        rest = f" (?:{_VI_DIGITS[value % 10]})" if value % 10 else ""
        return f"(?:{_VI_DIGITS[value // 10]}) mươi{rest}"
    return {100: "trăm", 1000: "nghìn|ngàn", 10**6: "triệu"}.get(value, "(?!)")


def _arabic(value: int) -> str:
    if value < 10:
        return _AR_STEMS[value]
    if value == 10:
        return r"عشر(?![وي]ن)|عاشر"
    if value < 20:
        return rf"(?:{_AR_STEMS[value - 10]})\w* عشر"
    if value < 100:
        tens = _AR_TENS[value // 10 - 1]
        return rf"(?:{_AR_STEMS[value % 10]})\w* و(?:ال)?{tens}" if value % 10 else tens
    return {100: "مئة|مائة|مئوي", 1000: "[أا]لف|آلاف", 10**6: "مليون|ملايين"}.get(value, "(?!)")


def _compare_percent(english: Stated, other: Stated, language: str) -> Iterator[Difference]:
    words = LANGUAGES[language]
    ours = _percents(english.text, ENGLISH.percent)
    theirs = _percents(other.text, words.percent)
    if theirs < ours:
        bare = {number.value for number in other.numbers if not number.percent}
        lost = next((number for number in english.numbers if number.percent and number.value in bare), None)
        if lost or MARK in english.text or any(number.percent for number in english.numbers):
            yield Difference("percent-lost", write(lost.value, language) + "%" if lost else "%", "")
    elif theirs and not ours:
        got = next((number for number in other.numbers if number.percent), None)
        yield Difference("percent-added", "", f"{got.text}%" if got else "%")


def _percents(text: str, pattern: str) -> int:
    return len(re.findall(rf"[\d{MARK}]@?\s?(?:{pattern})", text))


def _compare_units(
    english: Stated, other: Stated, words: Words, language: str, *, form: bool
) -> Iterator[Difference]:
    marked = re.compile(
        rf"{MARK}[\s-]?(?:" + "|".join(f"(?P<u{number}>{regex})" for number, regex in enumerate(ENGLISH.units.values()))
        + r")(?![\w/])"
    )
    wanted = [(number.value, number.unit, number.text) for number in english.numbers if number.unit]
    for match in marked.finditer(english.text):
        wanted += [("", name, "") for number, name in enumerate(ENGLISH.units) if match[f"u{number}"]]
    said = set()
    for value, unit, text in wanted:
        if unit in said:
            continue
        form_of = words.units[unit]
        here = [number for number in other.numbers if number.value == value and number.unit]
        if not re.search(rf"(?:{words.edge}|(?<=\d))(?:{form_of})(?!\w)", other.text):
            said.add(unit)
            yield Difference("unit-lost", f"{text} {unit}".strip(), here[0].unit if here else "")
        elif here and all(number.unit != unit for number in here) and not form:
            said.add(unit)
            yield Difference("unit-lost", f"{text} {unit}".strip(), here[0].unit)
