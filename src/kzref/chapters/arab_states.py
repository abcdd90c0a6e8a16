"""Kazakhstan and the Arab states: a part of our own, of which no document speaks."""

from __future__ import annotations

from kzref.chapters._defaults import ChapterDefaults
from kzref.dates import PartialDate
from kzref.model import Fact, Quantity, Work

chapter: ChapterDefaults = ChapterDefaults("arab-states", checked="2026-11-29")

LAS_2024 = Work(
    by="League of Arab States",
    title="The speech of His Excellency Mr. Ahmed Aboul Gheit, Secretary-General of the League of Arab States at the opening of the third session of the Arab Economic and Cooperation Forum with the countries of Central Asia and the Republic of Azerbaijan",
    kind="official-statement",
    language="en",
    date="2024-04-30",
    url="http://www.lasportal.org/en/news/Pages/NewsDetails.aspx?RID=2706",
    read="part",
)
CALIBER_2024 = Work(
    by="Caliber.Az",
    title="Arab League secretary general urges to accelerate economic integration with Azerbaijan",
    kind="news",
    language="en",
    date="2024-05-01",
    url="https://caliber.az/en/post/arab-league-secretary-general-urges-to-accelerate-economic-integration-with-azerbaijan",
    read="part",
)
ASWAQ_2022 = Work(
    by="Aswaq Press",
    title="30 Years of Diplomatic Relations Between Kazakhstan and the UAE",
    kind="news",
    language="en",
    url="https://en.aswaqpress.com/30-years-of-diplomatic-relations-between-kazakhstan-and-the-uae/",
    read="part",
)
KAZINFORM_2022 = Work(
    by="Kazinform",
    title="Kazakhstan-UAE celebrate 30th anniversary of bilateral relations",
    kind="news",
    language="en",
    date="2022-11-09",
    url="https://www.inform.kz/en/kazakhstan-uae-celebrate-30th-anniversary-of-bilateral-relations_a3999491",
    read="part",
)
QNA_2022 = Work(
    by="Qatar News Agency",
    title="Qatar's Ambassador to Kazakhstan: Qatar, Kazakhstan Have Advanced Relations Characterized by Friendship, Mutual Trust",
    kind="news",
    language="en",
    date="2022-10-10",
    url="https://www.oananews.org/content/news/general/qatars-ambassador-kazakhstan-qatar-kazakhstan-have-advanced-relations",
    read="part",
)
AKHBAR_EL_YOM = Work(
    by="أخبار اليوم",
    title="الأمين العام لمجلس الشيوخ يلتقي سفير كازاخستان بمصر لدعم التعاون بين البلدين",
    kind="news",
    language="ar",
    url="https://akhbarelyom.com/news/newdetails/3620783/1/الأمين-العام-لمجلس-الشيوخ-يلتقي-سفير-كاز",
    read="part",
)
SIYAHA_2025 = Work(
    by="السياحة العربية",
    title="عبر رسالته الأولى… سفير كازاخستان الجديد لدى القاهرة يحدد معالم وأهمية العلاقات الثنائية بين البلدين",
    kind="news",
    language="ar",
    url="https://alsyahaalarabia.com/archives/79911",
    read="part",
)
ADILET_2011 = Work(
    by="Adilet, legal information system of Kazakhstan",
    title="On approval of the Agreement between the Government of the Republic of Kazakhstan and the Government of the United Arab Emirates on mutual visa-free trips of citizens - holders of diplomatic, service and special passports, passports of citizens of the Republic of Kazakhstan and ordinary passports of citizens of the United Arab Emirates",
    kind="law",
    language="en",
    date="2011-02-18",
    url="http://adilet.zan.kz/eng/docs/P1100000156",
    read="part",
)
OXFORD_BUSINESS_GROUP = Work(
    by="Oxford Business Group",
    title="Interview: Kairat Abdrakhmanov",
    kind="commentary",
    language="en",
    url="https://www.oxfordbusinessgroup.com/interview/kairat-abdrakhmanov-minister-foreign-affairs-republic-kazakhstan",
    read="part",
)
IOFS_ABOUT = Work(
    by="Islamic Organization for Food Security",
    title="About us",
    kind="official-statement",
    language="en",
    url="https://oic-iofs.org/page/about",
    read="part",
)
TRT_2024 = Work(
    by="TRT World",
    title="Kazakhstan to send independent peacekeepers to occupied Golan Heights",
    kind="news",
    language="en",
    date="2024-01-19",
    url="https://www.trtworld.com/article/16704573",
    read="whole",
)
QAZINFORM_GOLAN = Work(
    by="Qazinform",
    title="Kazakhstan to send 139 peacekeepers to Golan Heights",
    kind="news",
    language="en",
    url="https://qazinform.com/kazakhstan-to-send-139-peacekeepers-to-golan-heights-82ccb6",
    read="whole",
)
EL_KZ_2024 = Work(
    by="El.kz",
    title="Head of State received the Minister of Energy of the Kingdom of Saudi Arabia",
    kind="news",
    language="en",
    date="2024-03-07",
    url="https://el.kz/en/head-of-state-received-the-minister-of-energy-of-the-kingdom-of-saudi-arabia_110131/",
    read="part",
)
NUR_MUBARAK = Work(
    by="Nur-Mubarak University",
    title="About us",
    kind="official-statement",
    language="en",
    url="https://nmu.kz/en/about/",
    read="part",
)
SIS_2015 = Work(
    by="State Information Service of Egypt",
    title="Cultural Cooperation",
    kind="official-statement",
    language="en",
    date="2015-12-03",
    url="https://us.sis.gov.eg/section/186/4730?lang=en-us",
    read="part",
)

FACTS: tuple[Fact, ...] = (
    chapter.fact(
        "arab-egypt-embassies",
        "institution",
        about=("EG", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="Egypt opened its embassy in Kazakhstan in {when}, and Kazakhstan opened its own in Cairo in the following year.",
            when=PartialDate("1992-08"),
            citation=(AKHBAR_EL_YOM, SIYAHA_2025),
            note="The embassy in Cairo was the first of Kazakhstan in an Arab state, by the account of its ambassador.",
        ),
    ),
    chapter.fact(
        "arab-emirates-relations",
        "relation",
        about=("AE", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and the United Arab Emirates established diplomatic relations on {when}.",
            when=PartialDate("1992-10-01"),
            citation=(ASWAQ_2022, KAZINFORM_2022),
            note="The day is the one that the ambassador of Kazakhstan named.",
        ),
    ),
    chapter.fact(
        "arab-qatar-relations",
        "relation",
        about=("QA", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and Qatar established diplomatic relations on {when}.",
            when=PartialDate("1993-07-01"),
            citation=(QNA_2022,),
        ),
    ),
    chapter.fact(
        "arab-university",
        "institution",
        about=("EG", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="An Islamic university in Almaty that Kazakhstan and Egypt founded together has taught {when}.",
            when=PartialDate("2001-09-01/.."),
            citation=(NUR_MUBARAK, SIS_2015),
            note="It is called Nur-Mubarak.",
        ),
    ),
    chapter.fact(
        "arab-league-memorandum",
        "treaty",
        about=("LAS", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and the League of Arab States signed a memorandum of understanding in {when}.",
            when=PartialDate("2007"),
            citation=(LAS_2024, CALIBER_2024),
        ),
    ),
    chapter.fact(
        "arab-emirates-visas",
        "treaty",
        about=("AE", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and the United Arab Emirates made an agreement on travel without visas in Astana on {when}.",
            when=PartialDate("2010-05-13"),
            citation=(ADILET_2011,),
            note="Protocols of 2017 widened it to the ordinary passports of Kazakhstan.",
        ),
    ),
    chapter.fact(
        "arab-food-security",
        "institution",
        about=("IOFS", "OIC", "KZ", "astana"),
        record=chapter.record(
            "confirmed",
            statement="The Islamic Organization for Food Security, an institution of the OIC with its seat in Astana, was founded there on {when}.",
            when=PartialDate("2016-04-28"),
            citation=(IOFS_ABOUT,),
        ),
    ),
    chapter.fact(
        "arab-trade",
        "quantity",
        about=("KZ",),
        record=chapter.record(
            "confirmed",
            statement="By the figure of its foreign minister, the trade of Kazakhstan with the Middle East and North Africa came to {value} in {when}.",
            quantity=Quantity(987_200_000, "USD"),
            when=PartialDate("2016"),
            citation=(OXFORD_BUSINESS_GROUP,),
        ),
    ),
    chapter.fact(
        "arab-emirates-trade",
        "quantity",
        about=("AE", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="By a figure of the consul general of Kazakhstan in Dubai, the trade between Kazakhstan and the United Arab Emirates reached {value} in {when}.",
            quantity=Quantity(700_000_000, "USD"),
            when=PartialDate("2021"),
            citation=(KAZINFORM_2022,),
            note="He called the Emirates one of the main partners of Kazakhstan in the Middle East.",
        ),
    ),
    chapter.fact(
        "arab-golan-peacekeepers",
        "quantity",
        about=("KZ", "UN", "SY"),
        record=chapter.record(
            "confirmed",
            statement="On {when} the parliament of Kazakhstan agreed to send {value} to the United Nations force on the Golan Heights.",
            quantity=Quantity(139, "soldiers"),
            when=PartialDate("2024-01-19"),
            citation=(TRT_2024, QAZINFORM_GOLAN),
        ),
    ),
    chapter.fact(
        "arab-saudi-wind",
        "treaty",
        about=("SA", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and Saudi Arabia signed an agreement on a wind power plant in the Zhetysu Region on {when}.",
            when=PartialDate("2024-03-07"),
            citation=(EL_KZ_2024,),
        ),
    ),
)
