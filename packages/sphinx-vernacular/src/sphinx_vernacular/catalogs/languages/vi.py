"""Vietnamese: syllables, tone marks, doubled words, and months whose names are numbers."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from sphinx_vernacular.catalogs.languages.base import Calendar, Language, opposites
from sphinx_vernacular.catalogs.text import ASIDE, IDENTIFIER, LATIN, LOANS, MARK, TITLE, rows, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

LETTERS = "ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"

_MONTHS = rows(
    "0?1|giêng|một; 0?2|hai; 0?3|ba; 0?4|tư|bốn; 0?5|năm; 0?6|sáu; 0?7|bảy|bẩy; 0?8|tám; 0?9|chín; 10|mười; 11|mười "
    "một|một; 12|mười hai|chạp"
)

_ONES = rows("không; một|mốt|nhất|đầu tiên|duy nhất; hai|nhì|đôi; ba; bốn|tư; năm|lăm; sáu; bảy|bẩy; tám; chín")
_LARGE = {100: "trăm", 1000: "nghìn|ngàn", 10**6: "triệu"}
# what makes a larger number of a ten; “năm” behind it is a year
_BEHIND = "mốt|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín"

# a doubled syllable that says something: these, and no others, stand alone doubled
_REDUPLICATED = words_of(
    "ai ào ba bập bừng cao chan chầm chằm chậm chiều chung chuyên cũng cười dài dần đăm đằng đâu đen đều đêm "
    "điều đỏ đó đôi đời đông đùng gần giêng gì hằng hay hồng khăng khoan khư kia lâng lâu lẫn lớp luôn mãi mặt "
    "máy mấy mỗi mờ mơn năm nao nào nâu ngày ngùn người nhà nhè nhẹ nhiều nho nhỏ nơi oang ốm phăng phơi quanh ra rầm "
    "rần rất riêng rồi rưng rực sáng sau sát sáu sinh song suốt tỷ tỉ tà tầng tăm tập thao thẳng thăm thân thấp thi thỉnh "
    "thôi thường tím tin tít tối trăm tràn trắng triền trùng trước từ tự tứ từng ù vàng vân vui xa xanh xưa xem ầm ầng"
)
_JOINING = words_of(
    "các những của và là được với cho trong tại bởi khi để theo về ở có không đã sẽ đang cũng như nhưng hoặc vào đến "
    "trên dưới giữa do vì nếu mà thì này đó bị nên hơn rất vẫn còn chỉ tuy rằng một mọi"
)

_SYLLABLE = re.compile(
    r"(?:b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|q|r|s|th|tr|t|v|x)?[aeiouy]{1,3}(?:ch|ng|nh|c|m|n|p|t)?"
)

# where the catalogs put the tone: on the first of two vowels that nothing follows (hòa, thủy, ủy), else on the second
_TONES = {
    first + unicodedata.normalize("NFC", second + tone): unicodedata.normalize("NFC", first + tone) + second
    for first, second in ("oa", "oe", "uy")
    for tone in "\u0300\u0301\u0309\u0303\u0323"
}
_TONES_BACK = {new: old for old, new in _TONES.items()}
# of three vowels, on the third: thuyền
_THREE = {
    wrong + "ê": "uy" + unicodedata.normalize("NFC", "ê" + tone)
    for tone in "\u0300\u0301\u0309\u0303\u0323"
    for wrong in (unicodedata.normalize("NFC", "u" + tone) + "y", "u" + unicodedata.normalize("NFC", "y" + tone))
}
_WITHIN = re.compile("|".join(_THREE))
_OPEN = re.compile(rf"(?<!q)({'|'.join(_TONES)})(?!\w)")
_CLOSED = re.compile(rf"({'|'.join(_TONES.values())})(?=[^\W\d_])")
_LETTERS = re.compile(r"[^\W\d_]+")
_PLAIN_WORDS = re.compile(r"(?<![A-Za-z])[A-Za-z]+(?:,? [A-Za-z]+)+")
# marks stand on three syllables of four
_PLAIN_RUN = re.compile(r"(?<!\w)[a-z]+(?: [a-z]+){6,}(?!\w)")
_LIST = re.compile(r"\w[\w -]{0,40}(?:, \w[\w -]{0,40}){3,}")
_LABEL = re.compile(r"([A-Z][a-z]+) (?![A-Z])")
_MONTH = re.compile(r"\b[Tt]háng $")
_DAY_AND_MONTH = re.compile(r"\bngày (\d{1,2})/(\d{1,2})(?![\d/])")


class Vietnamese(Language):
    """Vietnamese, which shares its letters with English."""

    plural_forms = "nplurals=1; plural=0;"
    script = re.compile("[^A-Za-zÀ-ɏ\u1e00-\u1eff²³µºª\\W\\d_]")
    is_latin = True
    look_alikes: ClassVar = {"ð": "đ", "Ð": "Đ", "Ɖ": "Đ", "ǎ": "ă", "Ǎ": "Ă"}
    negation = re.compile(
        r"(?<!\w)(?:không|chưa|chẳng|chả|đừng|chớ|cấm|vô|phi|bất|miễn|thiếu|trừ|ngoài|ngoại|khỏi|tránh|hết|kém"
        r"|khác|sai|lỗi|từ chối|thất bại|ngừng|ngưng|tắt|bỏ|hiếm|ít|mất)(?!\w)",
        re.IGNORECASE,
    )
    opposites = opposites(
        r"(?<!\w)",
        {
            "before": "trước <> sau",
            "more": "(?<!ít )(?<!nhỏ )(?<!thấp )(?<!kém )hơn|trên|vượt|quá|nhiều <> ít hơn|dưới|nhỏ hơn|thấp hơn|chưa đến|chưa tới|kém",
            "at least": "ít nhất|tối thiểu <> nhiều nhất|tối đa",
            "increase": "tăng|lên|thêm|cao hơn|phát triển <> giảm|xuống|hạ|rút|thấp|bớt",
            "north": "bắc <> nam",
            "east": "đông <> tây",
            "import": "nhập|import <> xuất|export",
            "left": "trái <> (?:bên|phía|cạnh|chuột|tay|góc|cột|nút) phải",
            "show": "hiện|hiển thị|thấy|xem|trình bày|minh họa|chứng tỏ <> ẩn(?! danh)|giấu",
            "on": "bật|mở|chạy <> tắt|ngắt",
            "enable": "bật|kích hoạt|cho phép|mở|hỗ trợ|giúp|để <> tắt|vô hiệu|hủy kích hoạt",
            "true": "đúng|true|thật|chính xác|thực <> sai|false|giả",
            "success": "thành công <> thất bại|lỗi|hỏng",
            "external": "ngoài|ngoại|bên ngoài <> trong|nội|bên trong",
            "vertical": "dọc|đứng <> ngang",
            "buy": "mua <> bán",
            "large": "lớn|to|rộng|đông|cao <> nhỏ|bé|thấp",
            "accept": "chấp nhận|nhận|đồng ý|chấp|thừa nhận <> từ chối|bác|khước từ",
        },
    )
    punctuation = (
        ("punctuation/before", re.compile(rf"[\w”{MARK}]\s+[,;:?!.…](?![\w.])")),
        ("punctuation/after", re.compile(r"[^\W\d]{2}[,;:?!](?=[^\W\d])|[^\W\d]{2}\.(?=[A-ZĐÀ-Ỹ][^\W\d]+)")),
        ("punctuation/foreign", re.compile("[،؛؟٪٫٬۔。，、：；？！．«»]")),
    )
    point_is_decimal = False
    quotes = "“…”"
    has_doubled_words = False
    joiners = ""
    half_days = (r"sáng|(?<!\w)SA(?!\w)|(?<!\w)[Aa]\.?[Mm]", r"chiều|tối|trưa|đêm|(?<!\w)CH(?!\w)|(?<!\w)[Pp]\.?[Mm]")
    decimal = ","
    group = "."
    months = _MONTHS
    weekdays = ("hai|2", "ba|3", "tư|4", "năm|5", "sáu|6", "bảy|7", "chủ nhật|cn")
    scales = (("nghìn t[ỷỉ]|ngàn t[ỷỉ]", 10**12), ("nghìn|ngàn", 10**3), ("triệu|M", 10**6), ("t[ỷỉ]", 10**9))
    percent = r"%|phần trăm"
    negative = r"âm|trừ"
    units: ClassVar = {
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
        "bit": r"bits?",
        "°C": r"°C|độ C",
        "dollar": r"đô(?:[ -]?la|(?! thị))|USD|US\$|\$",
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
    }
    before_date = (r"(?i:ngày\s)", r"(?i:tháng\s\d{1,2}(?:/|,?\snăm\s))")
    after_date = r"(?:(?:,| và| hoặc| đến|–|-)\s?(?:ngày )?\d{1,2}){0,6}\stháng\s\d"

    def calendar(self, text: str, rest: str) -> Calendar:
        lower = text.lower()
        months, possible, weekdays = set(), set(), set()
        for number, names in enumerate(self.months if "tháng " in lower else (), 1):
            if re.search(rf"\btháng 0?{number}\b", lower):
                months.add(number)
            elif re.search(rf"\btháng (?:{names})\b", lower):
                possible.add(number)
        for number, name in enumerate(self.weekdays if re.search(r"\bthứ |\bchủ nhật|\bcn\b", lower) else ()):
            if re.search(rf"\b{'' if number == 6 else 'thứ '}(?:{name})\b", lower):
                weekdays.add(number)
        for match in _DAY_AND_MONTH.finditer(lower) if "ngày " in lower else ():
            if 1 <= int(match[2]) <= 12:
                months.add(int(match[2]))
                rest = re.sub(rf"(?<=[Nn]gày {match[1]})/{match[2]}", "", rest)
        return Calendar(months, possible, weekdays, rest)

    def is_name_of_month(self, head: str, digits: str) -> bool:
        return _MONTH.search(head) is not None and digits.isdigit() and int(digits) <= 12

    def month(self, number: int) -> str:
        return f"tháng {number}"

    def weekday(self, number: int) -> str:
        return super().weekday(number) if number == 6 else f"thứ {super().weekday(number)}"

    def spelling(self, value: int) -> str:
        return rf"(?<!\w)(?:{_spelling(value)})(?!\w)"

    def untranslated(self, text: str, source: str, names: frozenset[str], source_language: Language) -> str:
        # Vietnamese and English share their letters: words that stand together in the English too are the evidence
        if _LIST.fullmatch(source):
            return ""  # keywords
        source = f" {' '.join(LATIN.findall(source))} "
        left = TITLE.sub(MARK, ASIDE.sub(MARK, text))
        first = _LABEL.match(left)
        label = first[1].lower() if first and f" {first[1]} " in source else ""
        if first and label in source_language.label_words and not _SYLLABLE.fullmatch(label):
            return first[1]
        found = ""
        for match in _PLAIN_WORDS.finditer(left):
            for pair in pairwise(match[0].replace(",", "").split(" ")):
                lower = {word for word in pair if word.islower() and word not in names}
                own = all(_SYLLABLE.fullmatch(word) or word in LOANS for word in lower)
                if lower and f" {' '.join(pair)} " in source:
                    if source_language.function_words & lower:
                        return " ".join(pair)
                    found = found or ("" if own else " ".join(pair))
        return found

    def foreign(self, text: str, source: str, names: frozenset[str]) -> tuple[str, str] | None:
        kept = {each for word in LATIN.findall(source) for each in _forms(word)}
        words = [
            word
            for word in LATIN.findall(text)
            if word[0].islower() and word not in kept and word not in names and word not in LOANS
        ]
        strange = [word for word in words if not _is_syllable(word) and not IDENTIFIER.match(word)]
        if len(set(strange)) > 1:
            return "language/script", " ".join(strange[:4])
        if len(words) > 3 and not any(letter in LETTERS for letter in text.lower()):
            return "language/marks", " ".join(words[:4])
        for match in _PLAIN_RUN.finditer(text):
            plain = match[0].split()
            if all(_SYLLABLE.fullmatch(word) for word in plain) and match[0] not in source:
                return "language/marks", " ".join(plain[:4])
        return None

    def is_meant_twice(self, text: str, match: re.Match[str]) -> bool:
        word, lower = match[1], match[1].lower()
        foreign = not any(letter in LETTERS for letter in lower) and not _SYLLABLE.fullmatch(lower)
        if " " in word or word in _JOINING or foreign:
            return " " in word and lower.partition(" ")[0] == lower.partition(" ")[2]
        if lower in _REDUPLICATED:
            return True
        # “trở thành | thành viên”: the end of one word and the beginning of the next
        alone = not re.search(r"\w $", text[max(0, match.start() - 2) : match.start()])
        alone = alone or not re.match(r" \w", text[match.end() : match.end() + 2])
        return not (alone or match[0].split()[1][0].isupper() or lower in _JOINING)

    def normalized(self, text: str, prose: str) -> Iterator[tuple[str, str, str]]:
        if unicodedata.normalize("NFC", text) != text:
            yield "normal/composed", "", ""
        for word in _LETTERS.findall(unicodedata.normalize("NFC", prose)):
            if (placed := _with_tone_in_place(word)) != word:
                yield "normal/tone", word, placed
                return


@lru_cache(maxsize=8192)
def _forms(word: str) -> tuple[str, ...]:
    return (word, word.lower(), word.removesuffix("s"), word.strip("_"), *re.split("-|['’]", word.lower()))


@lru_cache(maxsize=8192)
def _is_syllable(word: str) -> bool:
    """Whether a word, or each part of one with hyphens, may be Vietnamese."""
    plain = re.sub("[\u0300-\u036f]", "", unicodedata.normalize("NFD", word.lower())).replace("đ", "d")
    return all(map(_SYLLABLE.fullmatch, plain.split("-")))


@lru_cache(maxsize=8192)
def _with_tone_in_place(word: str) -> str:
    lower = word.lower()
    placed = _WITHIN.sub(lambda match: _THREE[match[0]], lower)
    placed = _OPEN.sub(lambda match: _TONES[match[1]], placed)
    placed = _CLOSED.sub(lambda match: _TONES_BACK[match[1]], placed)
    if placed == lower:
        return word
    return placed.upper() if word.isupper() else placed.capitalize() if word[0].isupper() else placed


def _spelling(value: int) -> str:
    if value < 10:  # and no part of a larger one
        return rf"(?<!mười )(?<!mươi )(?:{_ONES[value]})(?! mươi)"
    if value < 100:
        tens = "mười" if value < 20 else f"(?:{_ONES[value // 10]}) mươi"
        return f"{tens} (?:{_ONES[value % 10]})" if value % 10 else f"{tens}(?! (?:{_BEHIND})(?!\\w))"
    if 100 < value < 200:
        return f"trăm(?: lẻ| linh)? {_spelling(value - 100)}"
    for factor, name in _SCALES:
        if value >= 2 * factor and value % factor == 0 and value < 1000 * factor:
            return f"{_spelling(value // factor)} (?:{name})"
    return _LARGE.get(value, "(?!)")


_SCALES = ((1000, "nghìn|ngàn"), (10**6, "triệu"), (10**9, "tỷ|tỉ"))


LANGUAGE = Vietnamese("vi")
