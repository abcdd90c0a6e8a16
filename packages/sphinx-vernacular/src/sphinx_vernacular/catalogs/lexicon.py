"""Words and letters by which the checks of catalogs know a language: plain data."""

from __future__ import annotations

import re


def words_of(text: str) -> frozenset[str]:
    """Return the words of a list that is written as one text."""
    return frozenset(text.split())


# letters of Arabic, and the marks above and below them
ARABIC = "\u0621-\u063a\u0641-\u064a"
MARKS = "\u064b-\u0652\u0670"
ARABIC_MARKS = re.compile(f"[{MARKS}]")
VIETNAMESE = "ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"

# English words that are no Vietnamese syllables
FUNCTION = words_of(
    "the of and is are was were with from that this which for by has have had not its their been as at it or into "
    "than they we you your who what where when how been would could should will there these those other about after "
    "before between more most some such only also"
)
# English words of headings and labels, in which nothing else tells a word from a name
COMMON = words_of(
    "about all answers chapter claim contents correcting date default description details document documents error "
    "example examples fact facts figure first guide heading help history home index introduction kind language "
    "languages last link main member members membership menu name names next note office open opinion order "
    "organization organizations other overview page party place position preface previous principles question "
    "questions reference references relations result results search section see sources start state states summary "
    "table text theme timeline title topics treaty unit value version warning word words year years"
)
# words of computing that texts in every language keep
LOANS = words_of(
    "app apps bit bits blog bug byte bytes cache chat click code commit container cookie cookies css csv docutils email "
    "emails epub false file gettext git hash html http https id internet javascript json link log logo macro markdown "
    "menu nginx none null nulls numpy online pandas pdf pip png podcast plugin python radio robot salt script server slug sphinx "
    "string strings svg tab tabs tag tags tar text token true url utf video web website wheel widget wiki xml yaml zip"
)

# Vietnamese doubles a syllable to say something: these, and no others, stand alone doubled
REDUPLICATED = words_of(
    "ai ào ba bập bừng cao chan chầm chằm chậm chiều chung chuyên cũng cười dài dần đăm đằng đâu đen đều đêm "
    "điều đỏ đó đôi đời đông đùng gần giêng gì hằng hay hồng khăng khoan khư kia lâng lâu lẫn lớp luôn mãi mặt "
    "máy mấy mỗi mờ mơn năm nao nào nâu ngày ngùn người nhà nhè nhẹ nhiều nho nhỏ nơi oang ốm phăng phơi quanh ra rầm "
    "rần rất riêng rồi rưng rực sáng sau sát sáu sinh song suốt tỷ tỉ tà tầng tăm tập thao thẳng thăm thân thấp thi thỉnh "
    "thôi thường tím tin tít tối trăm tràn trắng triền trùng trước từ tự tứ từng ù vàng vân vui xa xanh xưa ầm ầng"
)
JOINING = words_of(
    "các những của và là được với cho trong tại bởi khi để theo về ở có không đã sẽ đang cũng như nhưng hoặc vào đến "
    "trên dưới giữa do vì nếu mà thì này đó bị nên hơn rất vẫn còn chỉ tuy rằng một mọi"
)

# letters that look like the language's own, and what they stand for
LOOKALIKES = {
    "ar": {
        "ک": "ك",
        "ڪ": "ك",
        "ی": "ي",
        "ې": "ي",
        "ے": "ي",
        "گ": "غ",
        "پ": "ب",
        "چ": "تش",
        "ژ": "ج",
        "ڤ": "ف",
        "ە": "ه",
        "ہ": "ه",
        "ھ": "ه",
        "ۀ": "ة",
        "ۃ": "ة",
        "۔": ".",
    },
    "vi": {"ð": "đ", "Ð": "Đ", "Ɖ": "Đ", "ǎ": "ă", "Ǎ": "Ă"},
}

# a word in Latin letters
LATIN = re.compile(r"(?:(?<!\S)\.)?[A-Za-zÀ-ɏḀ-ỿ](?:[\w.+'’-]*\w)?")
