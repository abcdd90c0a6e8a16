"""Section 1 of the documents: the introduction."""

from __future__ import annotations

from kzref.chapters._defaults import ChapterDefaults
from kzref.chapters._works import BOHLEN_1944, CRS_2013, CRS_2024, KYRGYZ_COUNTRY
from kzref.dates import PartialDate
from kzref.model import Claim, Fact, Quantity, Work

chapter: ChapterDefaults = ChapterDefaults("introduction", checked="2026-11-21")

INDEPENDENCE = PartialDate("1991-12-16")
LATEST = PartialDate("2018-03")  # the latest month that the documents mention (section 9)
# whole years: the anniversary of independence falls after March
AGE = LATEST.parts[0] - INDEPENDENCE.parts[0] - 1

INDEPENDENCE_LAW = Work(
    by="Adilet, legal information system of Kazakhstan",
    title="On the State Independence of the Republic of Kazakhstan",
    kind="law",
    language="en",
    date="1991-12-16",
    url="https://adilet.zan.kz/eng/docs/Z910004400_",
)
E_HISTORY_INDEPENDENCE = Work(
    by="e-history.kz",
    title="The Supreme Council declared the independence of the Republic of Kazakhstan",
    kind="reference-work",
    language="en",
    url="https://e-history.kz/en/calendar/show/27421/",
)
HROMADSKE_2019 = Work(
    by="Hromadske",
    title="Kazakh President Nursultan Nazarbaev Resigns",
    kind="news",
    language="en",
    date="2019-03-19",
    url="https://en.hromadske.ua/posts/kazakh-president-nursultan-nazarbaev-resigns",
    read="part",
)
DIPLOMATS_DAY_2012 = Work(
    by="Ministry of Foreign Affairs of Kazakhstan",
    title="Twenty Years in Service of National Interests: Kazakhstan Celebrates Diplomats’ Day",
    kind="official-statement",
    language="en",
    date="2012-07-05",
    url="http://kazworld.info/?p=22666",
    read="part",
    copy=True,
)
KYRGYZ_MFA = Work(
    by="Ministry of Foreign Affairs of the Kyrgyz Republic",
    title="75th anniversary of the Ministry of Foreign Affairs",
    kind="official-statement",
    language="en",
    url=(
        "https://mfa.gov.kg/en/dm/Embassy-of-the-Kyrgyz-Republic-to-Switzerland-Permanent-Mission-of-the-Kyrgyz-"
        "Republic-to-the-United-Nations-and-other-international-organizations-in-Geneva/news/4000"
    ),
)
BORDER_RUSSIA_SOVEREIGN_LIMITS = Work(
    by="Sovereign Limits",
    title="Kazakhstan–Russia",
    kind="reference-work",
    language="en",
    url="https://sovereignlimits.com/boundaries/kazakhstan-russia-land",
    read="part",
)
ASTANA_TIMES_2023 = Work(
    by="The Astana Times",
    title="Kazakhstan’s Multivector Foreign Policy Proves Its Usefulness and Uniqueness, Says Foreign Minister",
    kind="news",
    language="en",
    date="2023-01",
    url=(
        "https://astanatimes.com/2023/01/"
        "kazakhstans-multivector-foreign-policy-proves-its-usefulness-and-uniqueness-says-foreign-minister/"
    ),
)
ASTANA_CALLING_354 = Work(
    by="Astana Calling, Ministry of Foreign Affairs of Kazakhstan",
    title="Top US Diplomat Reaffirms Commitment to Kazakhstan",
    kind="official-statement",
    language="en",
    url="https://issuu.com/kazakhstan_mfa/docs/astana_calling_no.354",
)
USGS_2015 = Work(
    by="Elena Safirova, U.S. Geological Survey",
    title="2015 Minerals Yearbook: Kazakhstan [Advance Release]",
    kind="statistics",
    language="en",
    date="2019-08",
    url="https://docslib.org/doc/10269785/the-mineral-industry-of-kazakhstan-in-2015",
    read="part",
    copy=True,
)
KREMLIN_2023 = Work(
    by="President of Russia",
    title="Interview to Kazakhstanskaya Pravda newspaper",
    kind="official-statement",
    language="en",
    date="2023-11-08",
    url="http://en.kremlin.ru/events/president/transcripts/72682",
    read="part",
)
CIA_KAZAKHSTAN_2020 = Work(
    by="Central Intelligence Agency",
    title="The World Factbook: Kazakhstan",
    kind="reference-work",
    language="en",
    date="2020",
    url="https://github.com/factbook/factbook.json/blob/0330453f94121b6121a43f8bacffc8002786d677/central-asia/kz.json",
    read="part",
    copy=True,
)
CIA_CANADA_2020 = Work(
    by="Central Intelligence Agency",
    title="The World Factbook: Canada",
    kind="reference-work",
    language="en",
    date="2020",
    url="https://github.com/factbook/factbook.json/blob/0330453f94121b6121a43f8bacffc8002786d677/north-america/ca.json",
    read="part",
    copy=True,
)
AP_2019 = Work(
    by="Associated Press, at Insider",
    title="New Kazakh president sworn in after longtime leader resigns",
    kind="news",
    language="en",
    date="2019-03",
    url="https://www.insider.com/new-kazakh-president-sworn-in-after-longtime-leader-resigns-2019-3",
    read="whole",
)
NEDRA_2022 = Work(
    by="Nedra.kz",
    title="Казахстан остается крупнейшим производителем урана",
    kind="news",
    language="ru",
    url="https://nedra.kz/index.php/news/kazahstan-ostaetsya-krupnejshim-proizvoditelem-urana",
    read="whole",
)

FACTS: tuple[Fact, ...] = (
    chapter.fact(
        "intro-policy-age",
        "date",
        about=("KZ",),
        claim=Claim(
            statement="The foreign policy of Kazakhstan as an independent state has a history of {value}.",
            quantity=Quantity(25, "years", "almost"),
        ),
        sources=chapter.both(
            ar="Says that the policy barely reaches this age.",
            vi=(
                "Says that the policy is only of this age. Before the text stand the rubric “politics”, "
                "a table of contents, a repeated title that names the policy, the Ministry of Foreign Affairs "
                "of the Republic of Kazakhstan and its strategic partners, and a word for an anonymous author."
            ),
        ),
        record=chapter.record(
            "imprecise",
            statement=(
                "In {when}, the latest month that the articles mention, Kazakhstan had conducted a foreign policy "
                "of its own for {value}."
            ),
            quantity=Quantity(AGE, "years"),
            when=LATEST,
            citation=(INDEPENDENCE_LAW,),
            note="The full years are counted from the declaration of independence. The articles count in round numbers.",
        ),
    ),
    chapter.fact(
        "intro-independence-1991",
        "date",
        about=("KZ",),
        claim=Claim(statement="Kazakhstan became independent in {when}.", when=PartialDate("1991")),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan declared its independence on {when}.",
            when=INDEPENDENCE,
            citation=(INDEPENDENCE_LAW, E_HISTORY_INDEPENDENCE),
        ),
    ),
    chapter.fact(
        "intro-policy-from-scratch",
        "history",
        about=("KZ",),
        claim=Claim(
            statement="After independence Kazakhstan had to build its foreign policy practically from nothing.",
        ),
        sources=chapter.both(vi="Leaves out the word “practically”."),
        record=chapter.record(
            "confirmed",
            citation=(DIPLOMATS_DAY_2012, KYRGYZ_MFA),
            note=(
                "A foreign ministry of the Kazakh Soviet republic existed before independence. "
                "Embassies and foreign relations of its own were new."
            ),
        ),
    ),
    chapter.fact(
        "intro-soviet-ministry-responsible",
        "institution",
        about=("su-mfa", "KZ", "SU"),
        claim=Claim(
            statement=(
                "Before the independence of Kazakhstan the Ministry of Foreign Affairs of the Soviet Union "
                "was responsible for all main directions of foreign policy."
            ),
            quantity=Quantity(qualifier="all"),
        ),
        sources=chapter.both(
            ar="Writes “ministry of trade unions” (وزارة النقابات); meant is the foreign ministry of the Soviet Union.",
            vi="Writes “ministry of trade unions” (bộ công đoàn); meant is the foreign ministry of the Soviet Union.",
        ),
        record=chapter.record("confirmed", citation=(KYRGYZ_MFA, BOHLEN_1944)),
    ),
    chapter.fact(
        "intro-border-russia",
        "geography",
        about=("KZ", "RU"),
        claim=Claim(statement="Kazakhstan has a long common border with Russia."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and Russia share a border with a length of {value}.",
            quantity=Quantity(7500, "km", "more-than"),
            citation=(KYRGYZ_COUNTRY, KREMLIN_2023, CIA_KAZAKHSTAN_2020, BORDER_RUSSIA_SOVEREIGN_LIMITS),
            note=(
                "The works disagree: the foreign ministry of Kyrgyzstan gives 7,548 km, the President of Russia 7,598 km, "
                "the American CIA 7,644 km, and Sovereign Limits more than 7,800 km. The articles give no length."
            ),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "intro-border-russia-longest",
        "geography",
        about=("KZ", "RU"),
        record=chapter.record(
            "confirmed",
            statement=(
                "The border between Kazakhstan and Russia is the longest border in the world "
                "that runs between two states without a break."
            ),
            quantity=Quantity(qualifier="largest"),
            citation=(KREMLIN_2023, CIA_KAZAKHSTAN_2020, CIA_CANADA_2020, BORDER_RUSSIA_SOVEREIGN_LIMITS),
            note=(
                "By total length it comes second: the border between Canada and the United States measures 8,893 km, "
                "but it is in two pieces, of which the longer measures 6,416 km."
            ),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "intro-border-china",
        "geography",
        about=("KZ", "CN"),
        claim=Claim(statement="Kazakhstan has a long common border with China."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and China share a border with a length of {value}.",
            quantity=Quantity(1783, "km", "about"),
            citation=(KYRGYZ_COUNTRY, CIA_KAZAKHSTAN_2020),
            note="The American CIA gives 1,765 km. The articles give no length.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "intro-heavyweights",
        "position",
        about=("RU", "CN"),
        claim=Claim(statement="The articles call Russia and China heavyweights of geopolitics."),
        sources=chapter.both(
            ar="Writes literally “heavy geopolitical states”.",
            vi="Writes “rivals” (đối thủ); no rivalry is meant.",
        ),
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "intro-multivector-policy",
        "position",
        about=("KZ",),
        claim=Claim(
            statement=(
                "Kazakhstan tries to follow a multi-vector foreign policy, "
                "which means that it seeks good relations in several directions at once."
            ),
        ),
        sources=chapter.both(
            ar="Translates “vectors” with a word for carriers (النواقل).",
            vi="Leaves the word “vector” untranslated and unexplained.",
        ),
        record=chapter.record("confirmed", citation=(CRS_2024, ASTANA_TIMES_2023), checked="2026-11-29"),
    ),
    chapter.fact(
        "intro-balanced-policy",
        "position",
        about=("KZ",),
        claim=Claim(statement="Kazakhstan tries to follow a balanced foreign policy."),
        sources=chapter.both(),
        record=chapter.record("confirmed", citation=(CRS_2024, ASTANA_TIMES_2023), checked="2026-11-29"),
    ),
    chapter.fact(
        "intro-nazarbayev-resigned",
        "event",
        about=("nazarbayev", "tokayev", "kz-president"),
        record=chapter.record(
            "confirmed",
            statement=(
                "Nursultan Nazarbayev, the first president of independent Kazakhstan, announced his resignation on {when}; "
                "Kassym-Jomart Tokayev followed him in the office."
            ),
            when=PartialDate("2019-03-19"),
            citation=(HROMADSKE_2019, AP_2019),
            note="Tokayev took over on the following day, as acting president at first.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "intro-borders-reason",
        "position",
        about=("KZ", "RU", "CN"),
        claim=Claim(
            statement=(
                "In the articles’ view, the long borders with two powerful neighbours, Russia and China, "
                "explain why Kazakhstan tries to keep a balance in its foreign policy."
            ),
        ),
        sources=chapter.both(),
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "intro-us-interests",
        "relation",
        about=("US", "KZ"),
        claim=Claim(statement="The United States has interests of its own in Kazakhstan."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            citation=(ASTANA_CALLING_354, CRS_2013),
            note="American officials and the research service of Congress speak of these interests themselves.",
        ),
    ),
    chapter.fact(
        "intro-us-interests-reason",
        "relation",
        about=("US", "KZ"),
        claim=Claim(
            statement=(
                "In the articles’ view, the location and the minerals of Kazakhstan are the reason "
                "for the interest of the United States."
            ),
        ),
        sources=chapter.both(),
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "intro-location-good",
        "geography",
        about=("KZ",),
        claim=Claim(statement="The articles call the geographical location of Kazakhstan good."),
        sources=chapter.both(),
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "intro-landlocked",
        "geography",
        about=("KZ",),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan is the largest country in the world without access to the ocean.",
            quantity=Quantity(qualifier="largest"),
            citation=(KYRGYZ_COUNTRY, CIA_KAZAKHSTAN_2020),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "intro-mineral-rich",
        "geography",
        about=("KZ",),
        claim=Claim(statement="Kazakhstan is rich in minerals."),
        sources=chapter.both(ar="Speaks of mineral resources.", vi="Speaks of mineral reserves."),
        record=chapter.record("confirmed", citation=(CRS_2024, CRS_2013), checked="2026-11-29"),
    ),
    chapter.fact(
        "intro-uranium-share",
        "quantity",
        about=("KZ",),
        record=chapter.record(
            "confirmed",
            statement=(
                "By the count of the World Nuclear Association, Kazakhstan produced {value} of the uranium "
                "that was mined in the world in {when}, more than any other country."
            ),
            quantity=Quantity(43, "percent", "largest"),
            when=PartialDate("2022"),
            citation=(NEDRA_2022, USGS_2015),
            note=(
                "The count was read as a Kazakh site quotes it. "
                "The U.S. Geological Survey also puts Kazakhstan first, with 41% in 2015."
            ),
            checked="2026-11-29",
        ),
    ),
)
