"""Arabic: hamza and its seats, marks, digits, the article, and what is glued to a word."""

from __future__ import annotations

from .rules import ADDRESSES, INVISIBLE, NUMBERS, Rules, dates

# the names of the Gulf and Egypt, those of the Levant and Iraq, of Tunisia and Algeria, of Morocco
MONTHS = (
    ("يناير", "كانون الثاني", "جانفي"),
    ("فبراير", "شباط", "فيفري"),
    ("مارس", "آذار"),
    ("أبريل", "نيسان", "أفريل"),
    ("مايو", "أيار", "ماي"),
    ("يونيو", "حزيران", "جوان"),
    ("يوليو", "تموز", "جويلية", "يوليوز"),
    ("أغسطس", "آب", "أوت", "غشت"),
    ("سبتمبر", "أيلول", "شتنبر"),
    ("أكتوبر", "تشرين الأول"),
    ("نوفمبر", "تشرين الثاني", "نونبر"),
    ("ديسمبر", "كانون الأول", "دجنبر"),
)

ARABIC = Rules(
    write=(
        INVISIBLE,
        ADDRESSES,
        # vowel marks, tatweel, and the hamza and madda that decomposition takes off their letters
        (
            "[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]",
            "",
        ),
        ("ء", ""),
        ("ٱ", "ا"),
        ("[ىی]", "ي"),
        ("ک", "ك"),
        ("[ةەہ]", "ه"),
        *(
            (f"[{arabic}{persian}]", str(digit))
            for digit, (arabic, persian) in enumerate(zip("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", strict=True))
        ),
        *dates([gulf for gulf, *_ in MONTHS]),
        *NUMBERS,
        (r"(?:_|[^\w])+", " "),
    ),
    stem=(
        # the article, with what is written before it; enough must remain to be a word
        ("^[وف]?(?:[بك]ال|لل)(?=.{3})|^[وف]ال(?=.{3})|^ال(?=.{2})", ""),
        # endings of number, gender, case and possession, and the adjective's
        ("^(.{3,}?)(?:ها|هم|هن|وا|ات|ان|ون|ين|[هيات])+$", "$1"),
    ),
    stop=(
        "في من علي عن الي مع ان او ثم بل قد لم لن لا ما هو هي هم كان كانت يكون تكون هذا هذه ذلك تلك التي الذي الذين "
        "كل بين بعد قبل عند غير اي كما اذ اذا حين حيث سوي ايضا كذلك ولا وفي ومن وهي وهو وقد وان فيها فيه منها منه عليها "
        "عليه لها له بها به اما وكان وكانت متي كيف اين لماذا ماذا هل كم"
    ),
    # without ك, which stands alone in few words and begins many
    glued=("و", "ف", "ب", "ل", "وب", "ول", "فب", "فل"),
    synonyms=MONTHS,
)
