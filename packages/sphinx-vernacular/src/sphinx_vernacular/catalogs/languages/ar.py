"""Arabic: letters and the marks on them, affixes, duals, and the numbers that agree with what they count."""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby
from typing import TYPE_CHECKING, ClassVar

from sphinx_vernacular.catalogs.languages.base import Language, opposites
from sphinx_vernacular.catalogs.text import ASIDE, IDENTIFIER, LATIN, LOANS, MARK, TITLE, rows, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

LETTERS = "\u0621-\u063a\u0641-\u064a"
MARKS = "\u064b-\u0652\u0670"
# “and”, “so”, “by”, “to”, “as” and “the” are glued to a word
_GLUED = r"(?<!\w)(?:[وفبلك]|ال|لل)*"

_MONTHS = rows(
    "يناير|كانون الثاني|جانفي; فبراير|شباط|فيفري; مارس|[آا]ذار; [أإا]بريل|نيسان|أفريل; مايو|[أا]يار|ماي; "
    "يوني[وه]|حزيران|جوان; يولي[وه]|تموز|جويلية|يوليوز; [أا]غسطس|آب|أوت|غشت; سبتمبر|[أا]يلول|شتنبر; [أا]كتوبر|تشرين "
    "ال[أا]ول; نوفمبر|تشرين الثاني|نونبر; ديسمبر|كانون ال[أا]ول|دجنبر"
)

# the Arabic stems of the numbers below ten, cardinal and ordinal; a two is most often a dual
_ONES = rows(
    r"صفر|لا|لم|أي; واحد|[أا]حد(?!ا)|إحدى|حادي|[أا]ول|[أا]ولى|أوائل|وحيد; "
    r"اثن|ثاني|ثان(?!ي)|كلا(?!م)|كلتا|كلي(?=ه)|مرتين|نصف|\w{2,}(?:ان|ين|تا|تي)(?!\w); ثلاث(?![وي]ن)|ثالث|ثلث; "
    r"[أا]ربع(?![وي]ن)|رابع|ربع; خمس(?![وي]ن)|خامس; ست(?=ة|\W|$)|سادس|سدس; سبع(?![وي]ن)|سابع; ثمان(?!ون|ين)|ثامن|ثمن; "
    r"تسع(?![وي]ن)|تاسع"
)
_TENS = ("عشر", "عشر[وي]ن", "ثلاث[وي]ن", "[أا]ربع[وي]ن", "خمس[وي]ن", "ست[وي]ن", "سبع[وي]ن", "ثمان[وي]ن", "تسع[وي]ن")
_DUALS = {200: "مئت|مائت", 2000: "[أا]لف[يا]", 2_000_000: "مليون[يا]", 2_000_000_000: "مليار[يا]"}
_LARGE = {100: "مئة|مائة|مئوي", 1000: "[أا]لف|آلاف", 10**6: "مليون|ملايين"}

# Persian and Urdu words that no Arabic text has, in letters that Arabic has
_SISTERS = re.compile(rf"(?<![\w{MARKS}])(?:است|برای|این|های|ہے|کے|میں)(?![\w{MARKS}])")
# the year of the hijra, and a letter before a foreign word
_STRETCHABLE = re.compile("هـ|ـه|ـ|[وف]?(?:[بلكه]|ال|لل)ـ+")
_STRETCHED = re.compile(rf"[{LETTERS}{MARKS}]{{0,40}}\u0640[{LETTERS}{MARKS}\u0640]*+")
_ADVERB = re.compile("ًا$|اً$|ًى$")
# adverbs that nobody says twice, without their marks
_ONCE = words_of("أولا ثانيا ثالثا أيضا حاليا مثلا تلقائيا غالبا أحيانا سابقا لاحقا مسبقا يدويا افتراضيا")
_MARKS_ABOVE = re.compile(f"[{MARKS}]")
_THIS = re.compile(r"(?:هذا|هذه|ذلك|تلك|هؤلاء) $")
_FORMS = re.compile("[\ufb50-\ufd3d\ufd40-\ufdef\ufe70-\ufefc]+")


class Arabic(Language):
    """Arabic as its writers write it, with digits of either script."""

    plural_forms = "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;"
    script = re.compile("[^\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefcA-Za-zÀ-ɏ²³µºª\\W\\d_]")
    term_edge = _GLUED
    quotes = "«…»"
    has_doubled_words = False
    joiners = ""
    negation = re.compile(
        rf"{_GLUED}(?:لا|لا[يتنأ]\w+|لن|لم|لما|ليس\w*|لست\w*|غير\w*|عدم|دون\w*|بدون\w*|مختلف\w*|بلا|ما|كلا|أبد[اً]+|مطلقا|يتعذر|تعذر|يستحيل|مستحيل|سوى|إلا"
        r"|ألا|لئلا|لكيلا|عديم\w*|خال\w*|يخلو|تخلو|انعدام|يفتقر|تفتقر|رفض\w*|امتن\w*|توقف\w*|تجنب\w*|خاطئ\w*|نفى|ينفي|منع\w*)(?!\w)"
    )
    opposites = opposites(
        _GLUED,
        {
            "before": "قبل|قبيل|سابق* <> بعد|عقب|لاحق*",
            "more": "أكثر من|أكبر من|أعلى من|يتجاوز|تتجاوز|يزيد|تزيد|فوق <> أقل من|أصغر من|أدنى من|تحت|دون",
            "at least": "على الأقل|لا يقل|لا تقل|الأدنى|أدنى <> على الأكثر|لا يزيد|لا تزيد|الأقصى|أقصى",
            "increase": "زيادة|زاد*|يزيد|تزيد|ارتفع*|ارتفاع|يرفع|نمو|زيد <> نقص*|انخف*|تراجع*|هبوط|هبط*|خفض*|يقلل|تقليل|قل*",
            "north": "شمال* <> جنوب*",
            "east": "شرق*|مشرق <> غرب*|مغرب",
            "import": "استير*|واردات|يستورد|تستورد|وارد* <> تصدير*|صادرات|يصدر|تصدر|صدر*",
            "enable": "تمكين*|مكن*|يمكن|تفعيل*|فعل*|مفعل* <> تعطيل*|عطل*|معطل*|إيقاف",
            "left": "يسار*|يسرى|أيسر <> يمين*|يمنى|أيمن",
            "show": "إظهار*|أظهر*|يظهر*|تظهر*|ظهر*|ظهور|عرض*|يعرض*|تعرض*|اعرض*|بين*|يبين|تبين|يوضح|توضح <> إخفاء*|أخف*|يخفي|تخفي|مخفي*",
            "on": "تشغيل*|شغل*|يشغل|تفعيل*|فعل*|تمكين*|مكن* <> إيقاف*|أوقف*|يوقف|إطفاء*|أطفئ*|تعطيل*|عطل*|إغلاق*|أغلق*",
            "true": "صحيح*|صواب|true <> خط*|خاط*|false|زائف*",
            "success": "نجاح*|نجح*|ناجح*|ينجح <> فشل*|فاشل*|يفشل|تعذر*|إخفاق*",
            "external": "خارج* <> داخل*",
            "vertical": "عمود*|رأسي*|شاقول* <> أفق*",
            "buy": "شراء|اشترى|يشتري|تشتري|اشتر*|مشتر*|شرى <> بيع|باع*|يبيع|تبيع|مبيع*",
            "large": "أكبر|كبر* <> أصغر|صغر*",
            "accept": "قبل*|قبول*|يقبل|وافق* <> رفض*|يرفض",
        },
    )
    punctuation = (
        ("punctuation/before", re.compile(rf"[\w»{MARKS}{MARK}]{{1,12}}\s+[،؛؟!:.](?![\w.])")),
        (
            "punctuation/latin",
            re.compile(rf"[^\s,;?]{{0,12}}[{LETTERS}{MARKS}»]\s?[,;?](?![{LETTERS}])|[,;]\s[{LETTERS}]\S*"),
        ),
        (
            "punctuation/after",
            re.compile(
                rf"[\w{MARKS}]{{0,12}}[،؛؟](?=[{LETTERS}A-Za-z])|[{LETTERS}{MARKS}]{{3,30}}[.!:](?=[{LETTERS}]{{3,}})"
            ),
        ),
        ("punctuation/foreign", re.compile("[。，、：；？！．]")),
        ("punctuation/latin", re.compile(rf"[{LETTERS}][^?\n]{{0,12}}[{LETTERS}\d{MARK})]\s?\?")),
    )
    foreign_letters = "\u0672-\u06d5\u06ee-\u06ff\u0750-\u077f\u08a0-\u08ff"
    look_alikes: ClassVar = dict(
        pair.split("=")
        for pair in rows("ک=ك; ڪ=ك; ی=ي; ې=ي; ے=ي; گ=غ; پ=ب; چ=تش; ژ=ج; ڤ=ف; ە=ه; ہ=ه; ھ=ه; ۀ=ة; ۃ=ة; ۔=.")
    )
    decimal = "."
    group = ","
    months = _MONTHS
    weekdays = ("[إا]ثنين", "ثلاثاء", "[أا]ربعاء", "خميس", "جمعة", "سبت", "[أا]حد")
    scales = (
        ("[أا]لفا?|آلاف", 10**3),
        ("مليونا?|ملايين|M", 10**6),
        ("مليارا?|مليارات|بليونا?|بلايين", 10**9),
        ("تريليونا?|تريليونات", 10**12),
    )
    percent = r"%|(?:في|ب) ?ال(?:مئة|مائة)|نقاط? مئوية|نقطة مئوية"
    half_days = (r"صباح|فجر|(?<!\w)ص(?!\w)|(?<!\w)[Aa]\.?[Mm]", r"مساء|ظهر|عصر|ليل|(?<!\w)م(?!\w)|(?<!\w)[Pp]\.?[Mm]")
    negative = r"سالب|ناقص|تحت الصفر"
    units: ClassVar = {
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
        "GB": r"(?:غيغا|جيغا|جيجا)(?: ?بايت\w*)?|ج\.?ب|Gi?B",
        "TB": r"تيرا ?بايت\w*|ت\.?ب|Ti?B",
        "byte": r"بايت\w*|bytes?",
        "bit": r"بت\w{0,3}|bits?",
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
    }
    before_date = (rf"{_GLUED}(?:{'|'.join(_MONTHS)})(?:/\S{{1,20}})?\s",)
    after_date = rf"(?:\s?(?:و|أو|إلى|-|–)\s?\d{{1,2}}){{0,6}}\s(?:من )?(?:{'|'.join(_MONTHS)})(?!\w)"
    edge = _GLUED

    def weekday(self, number: int) -> str:
        return f"ال{super().weekday(number)}"

    def spelling(self, value: int) -> str:
        return rf"{self.edge}(?:{_spelling(value)})"

    def decade(self, value: int) -> str:
        return _TENS[value % 100 // 10 - 1].removesuffix("[وي]ن") if value % 100 >= 20 else "(?!)"

    def untranslated(self, text: str, source: str, names: frozenset[str], source_language: Language) -> str:
        theirs = {each for word in LATIN.findall(source) for each in (word, word.removesuffix("s"))}
        left = [word for word in _latin_words(text, names) if word in theirs]
        # two names have a word between them
        runs = groupby(text.split(), frozenset(left).__contains__) if len(left) > 1 else ()
        return max([*(" ".join(words) for are_left, words in runs if are_left), *left[:1]], key=len, default="")

    def foreign(self, text: str, source: str, names: frozenset[str]) -> tuple[str, str] | None:
        theirs = {
            each
            for word in LATIN.findall(source)
            for each in (word, word.lower(), word.lower().removesuffix("s"), word.strip("_"), *re.split("['’]", word))
        }
        strange = next((word for word in _latin_words(text, names) if word not in theirs), "")
        if not strange and (match := _SISTERS.search(text)):
            strange = match[0]
        return ("language/script", strange) if strange else None

    def is_meant_twice(self, text: str, match: re.Match[str]) -> bool:
        # “the title and the subtitle” begins its two parts with one word: والعنوان والعنوان الفرعي
        if (match[1][:3] == "وال" and " " not in match[1]) or match[1][:2] == "و ":
            return True
        # “little by little”: رويدًا رويدًا; a single letter is a label; two phrases meet in يشبه هذا الخيار الخيار السابق
        before = text[max(0, match.start() - 8) : match.start()]
        if _MARKS_ABOVE.sub("", match[1]) in _ONCE:
            return False
        return len(match[1]) < 2 or bool(_ADVERB.search(match[1]) or (match[1][:2] == "ال" and _THIS.search(before)))

    def normalized(self, text: str, prose: str) -> Iterator[tuple[str, str, str]]:
        for match in _STRETCHED.finditer(prose) if "\u0640" in prose else ():
            if not _STRETCHABLE.fullmatch(match[0]):
                yield "normal/tatweel", match[0], match[0].replace("\u0640", "")
                return
        if forms := _FORMS.search(text):
            yield "normal/forms", forms[0], unicodedata.normalize("NFKC", forms[0])


def _latin_words(text: str, names: frozenset[str]) -> list[str]:
    """Return the words in Latin letters that are neither names nor in brackets or quotation marks."""
    return [
        word
        for word in LATIN.findall(TITLE.sub(MARK, ASIDE.sub(MARK, text)))
        if word[0].islower() and not IDENTIFIER.match(word) and word not in names and word not in LOANS
    ]


def _spelling(value: int) -> str:
    if value < 10:
        return rf"(?:{_ONES[value]})(?!\w* عشرة?(?!\w))(?!\w* و(?:ال)?(?:{'|'.join(_TENS[1:])}))"
    if value == 10:
        return r"عشر(?![وي]ن)|عاشر"
    if value < 20:
        return rf"(?:{_ONES[value - 10]})\w* عشر"
    if value < 100:
        tens = _TENS[value // 10 - 1]
        return rf"(?:{_ONES[value % 10]})\w* و(?:ال)?{tens}" if value % 10 else tens
    if 100 < value < 200:
        return rf"(?:{_spelling(value - 100)})\w* بعد المئة|مئة و(?:{_spelling(value - 100)})"
    return _of_thousands(value) or _DUALS.get(value) or _LARGE.get(value, "(?!)")


def _of_thousands(value: int) -> str:
    for factor, name in _SCALES:
        if value > 2 * factor and value % factor == 0 and value < 1000 * factor:
            return rf"(?:{_spelling(value // factor)})\w* (?:{name})"
    return ""


_SCALES = ((1000, "آلاف|[أا]لف"), (10**6, "مليون|ملايين"), (10**9, "مليار|بليون"))


LANGUAGE = Arabic("ar")
