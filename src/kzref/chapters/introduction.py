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
WNA_2024 = Work(
    by="World Nuclear Association",
    title="World Uranium Mining Production",
    kind="reference-work",
    language="en",
    url="https://api.newsfilecorp.com/redirect/MAynzHzXZ3",
    read="part",
    copy=True,
)
EFE_2026 = Work(
    by="EFE, at ABC Color",
    title="A finales de 2025 las exportaciones de petróleo ascendieron a 78,7 millones de toneladas…",
    kind="news",
    language="es",
    date="2026-02-27",
    url="https://www.abc.com.py/internacionales/2026/02/27/kazajistan-exporto-en-2025-un-116-mas-de-lo-estimado-de-crudo-y-un-86-mas-de-gas/",
    read="part",
)
TASS_COUNCIL = Work(
    by="TASS",
    title="Kazakhstan President becomes Security Council Chairman amid riots, promises tough response",
    kind="news",
    language="en",
    date="2022-01-05",
    url="https://tass.com/world/1384183",
    read="part",
)
TRT_2022 = Work(
    by="TRT World",
    title="Kazakh President Tokayev strips predecessor Nazarbayev of key powers",
    kind="news",
    language="en",
    date="2022-02-07",
    url="https://www.trtworld.com/article/12768510",
    read="part",
)
ELBASY_24KG = Work(
    by="24.kg",
    title="Constitutional Court deprives Nursultan Nazarbayev of Yelbasy status",
    kind="news",
    language="en",
    url="https://24.kg/english/255302_Constitutional_Court_deprives_Nursultan_Nazarbayev_of_Yelbasy_status______/",
    read="whole",
)
ELBASY_EFE = Work(
    by="EFE, at La Prensa Latina",
    title="Law on first Kazakh president no longer in force, says Constitutional Court",
    kind="news",
    language="en",
    date="2023-01-11",
    url="https://www.laprensalatina.com/law-on-first-kazakh-president-no-longer-in-force-says-constitutional-court/",
    read="whole",
)
BABEL_2022 = Work(
    by="Babel",
    title="Over $200 million in damages and 238 dead: Kazakhstan reported on the consequences of the January protests",
    kind="news",
    language="en",
    url="https://babel.ua/en/news/83033-over-200-million-in-damages-and-238-dead-kazakhstan-reported-on-the-consequences-of-the-january-protests",
    read="part",
)
NEWS_AM_2022 = Work(
    by="News.am",
    title="Law enforcers torture to death six protesters in Kazakhstan",
    kind="news",
    language="en",
    date="2022-02-23",
    url="https://news.am/eng/news/688196.html",
    read="whole",
)
INTERFAX_2022 = Work(
    by="Interfax",
    title="Total of 230 people die in Jan unrest in Kazakhstan - prosecutor general",
    kind="news",
    language="en",
    date="2022-03-14",
    url="https://interfax.com/newsroom/top-stories/76630/",
    read="part",
)
RBC_ORDER = Work(
    by="RBC",
    title="Президент Казахстана приказал открывать огонь без предупреждения",
    kind="news",
    language="ru",
    date="2022-01-07",
    url="https://www.rbc.ru/politics/07/01/2022/61d7fb8e9a7947c1dcdce404",
    read="part",
)
HRW_ORDER = Work(
    by="Human Rights Watch",
    title="Kazakhstan: Cancel ‘Shoot Without Warning’ Order",
    kind="commentary",
    language="en",
    date="2022-01-07",
    url="https://www.hrw.org/news/2022/01/07/kazakhstan-cancel-shoot-without-warning-order",
    read="part",
)
HRW_ALMATY = Work(
    by="Human Rights Watch",
    title="Kazakhstan: Killings, Excessive Use of Force in Almaty",
    kind="commentary",
    language="en",
    date="2022-01-26",
    url="https://www.hrw.org/news/2022/01/26/kazakhstan-killings-excessive-use-force-almaty",
    read="part",
)
HRW_INQUIRY = Work(
    by="Human Rights Watch",
    title="Kazakhstan: Set Independent Inquiry into January Events",
    kind="commentary",
    language="en",
    date="2022-02-09",
    url="https://www.hrw.org/news/2022/02/09/kazakhstan-set-independent-inquiry-january-events",
    read="part",
)
NUS_2025 = Work(
    by="Lee Kuan Yew School of Public Policy, National University of Singapore",
    title="Diversifying Kazakhstan’s Oil Exports from Russia",
    kind="commentary",
    language="en",
    date="2025-02-11",
    url="https://lkyspp.nus.edu.sg/gia/article/diversifying-kazakhstan-s-oil-exports-from-russia",
    read="part",
)
PETROCOUNCIL_2023 = Work(
    by="Petrocouncil.kz",
    title="How much have Kazakhstan’s oil revenues decreased?",
    kind="news",
    language="en",
    url="https://petrocouncil.kz/en/how-much-have-kazakhstans-oil-revenues-decreased/",
    read="part",
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
                "Says that the policy is only this old. Before the text stand the section label “politics”, "
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
            ar="Writes “ministry of trade unions” (وزارة النقابات); the foreign ministry of the Soviet Union is meant.",
            vi="Writes “ministry of trade unions” (bộ công đoàn); the foreign ministry of the Soviet Union is meant.",
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
            statement="Kazakhstan and Russia share a border {value} long.",
            quantity=Quantity(7500, "km", "more-than"),
            citation=(KYRGYZ_COUNTRY, KREMLIN_2023, CIA_KAZAKHSTAN_2020),
            note=(
                "The sources disagree: the foreign ministry of Kyrgyzstan gives 7,548 km, the president of Russia 7,598 km, "
                "and the CIA 7,644 km. The articles give no length."
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
            citation=(KREMLIN_2023, CIA_KAZAKHSTAN_2020, CIA_CANADA_2020),
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
            statement="Kazakhstan and China share a border {value} long.",
            quantity=Quantity(1783, "km", "about"),
            citation=(KYRGYZ_COUNTRY, CIA_KAZAKHSTAN_2020),
            note="The CIA gives 1,765 km. The articles give no length.",
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
        record=chapter.record(
            "confirmed",
            statement=(
                "Kazakhstan calls its foreign policy multi-vector: "
                "by its own account it seeks good relations in several directions at once."
            ),
            citation=(CRS_2024, ASTANA_TIMES_2023),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "intro-balanced-policy",
        "position",
        about=("KZ",),
        claim=Claim(statement="Kazakhstan tries to follow a balanced foreign policy."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="By its own account, Kazakhstan seeks a balance between its partners in foreign policy.",
            citation=(CRS_2024, ASTANA_TIMES_2023),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "intro-nazarbayev-resigned",
        "event",
        about=("nazarbayev", "tokayev", "kz-president"),
        record=chapter.record(
            "confirmed",
            statement=(
                "Nursultan Nazarbayev, the first president of independent Kazakhstan, announced his resignation on {when}; "
                "Kassym-Jomart Tokayev succeeded him."
            ),
            when=PartialDate("2019-03-19"),
            citation=(HROMADSKE_2019, AP_2019),
            note="Tokayev took over on the following day, as acting president at first.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "intro-nazarbayev-council",
        "office",
        about=("nazarbayev", "tokayev", "KZ"),
        record=chapter.record(
            "confirmed",
            statement=(
                "After his resignation Nursultan Nazarbayev remained chairman of the Security Council of Kazakhstan "
                "until {when}, when President Tokayev took the chair himself."
            ),
            when=PartialDate("2022-01-05"),
            citation=(TASS_COUNCIL, TRT_2022),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "intro-nazarbayev-policy",
        "office",
        about=("nazarbayev", "tokayev", "KZ"),
        record=chapter.record(
            "confirmed",
            statement=(
                "A law that President Tokayev signed on {when} freed the government from the duty "
                "to agree its initiatives in domestic and foreign policy with Nursultan Nazarbayev."
            ),
            when=PartialDate("2022-02-07"),
            citation=(TRT_2022,),
            note="The report follows the agency Tengrinews; the text of the law was not read.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "intro-nazarbayev-elbasy",
        "office",
        about=("nazarbayev", "KZ"),
        record=chapter.record(
            "confirmed",
            statement=(
                "A referendum on {when} removed the special status of Nursultan Nazarbayev as elbasy, leader of the nation, "
                "from the constitution then in force; the Constitutional Court then found that the law on this status no longer had any basis."
            ),
            when=PartialDate("2022-06-05"),
            citation=(ELBASY_24KG, ELBASY_EFE),
            note="The decision of the court was reported on 11 January 2023. His immunity as a former president remained.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "intro-january-2022",
        "event",
        about=("KZ",),
        record=chapter.record(
            "confirmed",
            statement=(
                "According to the Prosecutor General’s Office of Kazakhstan, {value} died in the unrest of {when}, "
                "which had begun as protests against a rise in the price of fuel."
            ),
            quantity=Quantity(238, "people"),
            when=PartialDate("2022-01"),
            citation=(BABEL_2022, INTERFAX_2022, NEWS_AM_2022),
            note=(
                "In March 2022 the Prosecutor General had counted 230, of whom 19 were soldiers and police officers. "
                "According to his Office, six of the detained died as a result of unlawful methods of interrogation."
            ),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "intro-january-order",
        "event",
        about=("tokayev", "kz-president", "KZ"),
        record=chapter.record(
            "confirmed",
            statement=(
                "President Tokayev said on {when} that he had given the police and the army the order "
                "to shoot to kill without warning."
            ),
            when=PartialDate("2022-01-07"),
            citation=(RBC_ORDER, HRW_ORDER),
            note="He ruled out talks with those whom he called criminals and murderers.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "intro-january-criticism",
        "position",
        about=("HRW", "UN", "KZ"),
        record=chapter.record(
            "confirmed",
            statement=(
                "Human Rights Watch said that the order of {when} to shoot without warning violated the right to life and that security forces had opened fire "
                "without apparent justification; the UN High Commissioner for Human Rights called for an independent investigation."
            ),
            when=PartialDate("2022-01-07"),
            citation=(HRW_ORDER, HRW_ALMATY, HRW_INQUIRY),
            note="The call of the High Commissioner was read as Human Rights Watch reported it in February 2022.",
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
        record=chapter.record("opinion", note="They do not mention that Kazakhstan has no access to the ocean."),
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
                "According to the World Nuclear Association, Kazakhstan produced {value} of the uranium "
                "that was mined in the world in {when}, more than any other country."
            ),
            quantity=Quantity(39, "percent", "largest"),
            when=PartialDate("2024"),
            citation=(WNA_2024,),
            note="It mined 23,270 of 60,213 tonnes. In 2022 its share was 43%; the output of Canada has grown since.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "intro-oil-exports",
        "quantity",
        about=("KZ",),
        record=chapter.record(
            "confirmed",
            statement="In {when} the oil and gas industry accounted for {value} of the exports of Kazakhstan.",
            quantity=Quantity(61, "percent"),
            when=PartialDate("2022"),
            citation=(NUS_2025, PETROCOUNCIL_2023, EFE_2026),
            note=(
                "The share is worked out from figures of the Bureau of National Statistics. "
                "According to an article of 2023, payments by the oil industry make up about a third of the state budget. "
                "According to its minister of energy, the country exported 78.7 million tonnes of oil in 2025, 64.8 million of them through "
                "the pipeline of the Caspian Pipeline Consortium. A later share was not found."
            ),
            checked="2026-11-30",
        ),
    ),
)
