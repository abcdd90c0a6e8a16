"""How English, Arabic and Vietnamese write numbers, dates and units: plain data for `sphinx_vernacular.catalogs.numbers`.

Every entry is a regular expression of what writers use, not of what this project prefers: a translator may
choose. A language that is not here is compared by its digits alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# “and”, “so”, “by”, “to”, “as” and “the” are glued to an Arabic word
_GLUED = r"(?<!\w)(?:[وفبلك]|ال|لل)*"
# no letter before it; a digit may be
_WORD = r"(?<![^\W\d_])"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Notation:
    """How a language writes figures."""

    decimal: str
    group: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]  # from Monday
    scales: tuple[tuple[str, int], ...]
    percent: str
    negative: str
    units: Mapping[str, str]
    before_date: str  # ends where the number of a date begins
    after_date: str  # begins where the number of a date ends
    edge: str = _WORD  # what may stand before a word


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
_AR_MONTHS = (
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
)
_VI_MONTHS = (
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
)

ENGLISH = Notation(
    decimal=".",
    group=",",
    months=_EN_MONTHS,
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
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
    before_date=rf"\b(?:{'|'.join(_EN_MONTHS)})\.?,?\s(?:\d{{1,2}}(?:st|nd|rd|th)?,?\s)?",
    after_date=rf"(?:st|nd|rd|th)?(?:(?:,| and| or| to|–|-)\s?\d{{1,2}})*\s(?:{'|'.join(_EN_MONTHS)})\b",
)

LANGUAGES: dict[str, Notation] = {
    "ar": Notation(
        decimal=".",
        group=",",
        months=_AR_MONTHS,
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
            "mile": r"ميلا?|ميل[يا]ن|أميال",
            "m": r"مترا?|متر[يا]ن|أمتار|م|m",
            "cm": r"سنتيمتر\w*|سم|cm",
            "mm": r"مليمتر\w*|ملليمتر\w*|ملم|مم|mm",
            "kg": r"كيلو ?غرام\w*|كيلو ?جرام\w*|كغم?|كجم|kg",
            "tonne": r"طنا?|طن[يا]ن|أطنان",
            "barrel": r"برميل\w*|براميل",
            "litre": r"لترا?|لترات|لتر[يا]ن",
            "KB": r"كيلو ?بايت\w*|ك\.?ب|[kK]i?B",
            "MB": r"ميغا ?بايت\w*|ميجا ?بايت\w*|م\.?ب|Mi?B",
            "GB": r"غيغا ?بايت\w*|جيغا ?بايت\w*|جيجا ?بايت\w*|ج\.?ب|Gi?B",
            "TB": r"تيرا ?بايت\w*|ت\.?ب|Ti?B",
            "byte": r"بايت\w*|bytes?",
            "°C": r"°C|°م|درج(?:ة|ات) مئوية",
            "dollar": r"دولار\w*|USD|\$",
            "euro": r"يورو|EUR|€",
            "pound": r"جنيه\w*|GBP|£",
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
        before_date=rf"{_GLUED}(?:{'|'.join(_AR_MONTHS)})(?:/\S+)?\s",
        after_date=rf"(?:\s?(?:و|أو|إلى|-|–)\s?\d{{1,2}})*\s(?:من )?(?:{'|'.join(_AR_MONTHS)})(?!\w)",
        edge=_GLUED,
    ),
    "vi": Notation(
        decimal=",",
        group=".",
        months=_VI_MONTHS,
        weekdays=("hai|2", "ba|3", "tư|4", "năm|5", "sáu|6", "bảy|7", "chủ nhật|cn"),
        scales=(("(?:nghìn|ngàn) t[ỷỉ]", 10**12), ("nghìn|ngàn", 10**3), ("triệu", 10**6), ("t[ỷỉ]", 10**9)),
        percent=r"%|phần trăm",
        negative=r"âm|trừ",
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
            "TB": r"Ti?B|tê-?ra-?bai|terabyte",
            "byte": r"bytes?|bai",
            "°C": r"°C|độ C",
            "dollar": r"đô[ -]?la|USD|US\$|\$",
            "euro": r"euro|ơ-?rô|EUR|€",
            "pound": r"bảng|GBP|£",
            "tenge": r"tenge|KZT",
            "rouble": r"rúp|RUB",
            "yuan": r"nhân dân tệ|CNY",
            "century": r"thế k[ỷỉ]",
            "decade": r"thập k[ỷỉ]|thập niên",
            "year": r"năm|tuổi",
            "month": r"tháng",
            "week": r"tuần",
            "day": r"ngày",
            "hour": r"giờ|tiếng",
            "minute": r"phút",
            "second": r"giây",
        },
        before_date=r"(?i:ngày\s|tháng\s\d{1,2}(?:/|,?\snăm\s))",
        after_date=r"(?:(?:,| và| hoặc| đến|–|-)\s?(?:ngày )?\d{1,2})*\stháng\s\d",
    ),
}

# English words: their number, and those that another language may say with a digit
ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
ORDINALS = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]
LOOSE: dict[str, tuple[int, ...]] = {
    "once": (1,),
    "single": (1,),
    "only": (1,),
    "both": (2,),
    "twice": (2,),
    "double": (2,),
    "pair": (2,),
    "couple": (2,),
    "half": (1, 2, 50),
    "quarter": (1, 4, 25),
    "triple": (3,),
    "third": (1,),
    "thirds": (3,),
    "quarters": (4,),
    "dozen": (12,),
    "hundred": (100,),
    "thousand": (1000,),
    "million": (1_000_000,),
    "decade": (10,),
    "century": (100,),
    "fortnight": (2, 14),
}

# the Arabic stems of the numbers below ten, cardinal and ordinal; a two is most often a dual
AR_ONES = (
    r"صفر|لا|لم|أي",
    r"واحد|[أا]حد(?!ا)|إحدى|حادي|[أا]ول|[أا]ولى|أوائل|وحيد",
    r"اثن|ثاني|ثان(?!ي)|كلا(?!م)|كلتا|كلي(?=ه)|مرتين|نصف|\w{2,}(?:ان|ين|تا|تي)(?!\w)",
    r"ثلاث(?![وي]ن)|ثالث|ثلث",
    r"[أا]ربع(?![وي]ن)|رابع|ربع",
    r"خمس(?![وي]ن)|خامس",
    r"ست(?=ة|\W|$)|سادس|سدس",
    r"سبع(?![وي]ن)|سابع",
    r"ثمان(?!ون|ين)|ثامن|ثمن",
    r"تسع(?![وي]ن)|تاسع",
)
AR_TENS = ("عشر", "عشر[وي]ن", "ثلاث[وي]ن", "[أا]ربع[وي]ن", "خمس[وي]ن", "ست[وي]ن", "سبع[وي]ن", "ثمان[وي]ن", "تسع[وي]ن")
AR_DUALS = {200: "مئت|مائت", 2000: "[أا]لف[يا]", 2_000_000: "مليون[يا]", 2_000_000_000: "مليار[يا]"}
AR_LARGE = {100: "مئة|مائة|مئوي", 1000: "[أا]لف|آلاف", 10**6: "مليون|ملايين"}
VI_ONES = (
    "không",
    "một|mốt|nhất|đầu tiên|duy nhất",
    "hai|nhì|đôi",
    "ba",
    "bốn|tư",
    "năm|lăm",
    "sáu",
    "bảy|bẩy",
    "tám",
    "chín",
)
VI_LARGE = {100: "trăm", 1000: "nghìn|ngàn", 10**6: "triệu"}
# what makes a larger number of a ten; “năm” behind it is a year
VI_BEHIND = "mốt|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín"
