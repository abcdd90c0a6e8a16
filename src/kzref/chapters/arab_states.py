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
ORDA_2025 = Work(
    by="Orda",
    title="Kazakhstan Supports UN Declaration on Palestine",
    kind="news",
    language="en",
    url="https://en.orda.kz/kazakhstan-supports-un-declaration-on-palestine-8300",
    read="part",
)
MGOROD_2024 = Work(
    by="Mgorod",
    title="Сегодня, 19 января, прошлом совместное заседание депутатов сената и мажилиса…",
    kind="news",
    language="ru",
    date="2024-01-19",
    url="https://mgorod.kz/news/kazahstanskih-mirotvorczev-napravyat-na-blizhnij-vostok-i-v-afriku",
    read="part",
)
IOFS_QATAR = Work(
    by="The Astana Times, at the Islamic Organization for Food Security",
    title="Kazakh President’s Visit to Qatar Reflects Multi-Vector Policy, Fosters Ties Between Central Asia and Gulf Countries",
    kind="news",
    language="en",
    date="2024-02-21",
    url="https://www.iofs.org.kz/news/astana-times-kazakh-president%E2%80%99s-visit-to-qatar-reflects-multi-vector-policy,-fosters-ties-between-central-asia-and-gulf-countries",
    read="part",
    copy=True,
)
QAZINFORM_MASDAR = Work(
    by="Qazinform",
    title="Both ministers spoke highly of the development of the bilateral cooperation…",
    kind="news",
    language="en",
    date="2025-07-10",
    url="https://qazinform.com/news/kazakhstan-uae-reaffirm-strategic-partnership-in-energy-8e3934",
    read="part",
)
TENGRI_PEACEKEEPERS = Work(
    by="Tengrinews",
    title="Казахстан направит миротворцев на Ближний Восток и в Африку: депутаты дали согласие",
    kind="news",
    language="ru",
    url="https://tengrinews.kz/kazakhstan_news/kazahstan-napravit-mirotvortsev-blijniy-vostok-v-afriku-523585",
    read="part",
)
SPUTNIK_PEACEKEEPERS = Work(
    by="Sputnik",
    title="哈萨克斯坦议会批准向戈兰高地派遣139名维和人员",
    kind="news",
    language="zh",
    date="2024-01-19",
    url="https://sputniknews.cn/20240119/1056504665.html",
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

EMBASSY_UAE = Work(
    by="Embassy of Kazakhstan in the United Arab Emirates",
    title="Protocol on making amendments and additions to the Agreement between the Government of the Republic of Kazakhstan and the Government of the United Arab Emirates on mutual non-visa trips of citizens-holders of diplomatic passports of May 13, 2010",
    kind="treaty",
    language="en",
    date="2017-08-20",
    url="http://kazakhstan.ae/en/protocol-on-making-amendments-and-additions-to-the-agreement-between-the-government-of-the-republic-of-kazakhstan-and-the-government-of-the-united-arab-emirates-on-mutual-non-visa-trips-of-citizens--2/",
    read="part",
)
DUBAI_2018 = Work(
    by="Dubai UAE",
    title="Die Regierung der Vereinigten Arabischen Emirate hat ein visumfreies Regime für Kasachstaner genehmigt",
    kind="news",
    language="de",
    url="https://de.dubaiuae.net/2196-uae-government-approved-visa-free-regime-for-kazakhs.html",
    read="part",
)
QAZMONITOR_2022 = Work(
    by="QazMonitor",
    title="What Countries Have Visa-Free Regime With Kazakhstan in 2022?",
    kind="news",
    language="en",
    date="2022-11-15",
    url="https://qazmonitor.com/news/570/what-countries-have-visa-free-regime-with-kazakhstan-in-2022",
    read="part",
)
ASTANA_TIMES_VISAS = Work(
    by="The Astana Times",
    title="Kazakhstan and the United Arab Emirates (UAE) have unique opportunities for cooperation, said UAE Ambassador to Kazakhstan…",
    kind="news",
    language="en",
    date="2020-01-27",
    url="https://astanatimes.com/2020/01/kazakhstan-uae-have-unique-cooperation-opportunities-says-uae-ambassador/",
    read="part",
)
QAZINFORM_VISAS = Work(
    by="Qazinform",
    title="According to the draft document, nationals of 66 countries including Australia, the U.S., Great Britain…",
    kind="news",
    language="en",
    date="2025-07",
    url="https://qazinform.com/news/turkish-nationals-to-be-allowed-to-stay-in-kazakhstan-without-visas-for-90-days-924758",
    read="part",
)
SAUDI_EMBASSY = Work(
    by="Embassy of Saudi Arabia in Kazakhstan",
    title="Saudi relations",
    kind="official-statement",
    language="en",
    url="https://embassies.mofa.gov.sa/sites/Kazakhstan/EN/AboutHostingCountry/SaudiRelations/Pages/default.aspx",
    read="whole",
)
KAZINFORM_2016 = Work(
    by="Kazinform",
    title="Kazakhstan, Saudi Arabia to enhance economic coop",
    kind="news",
    language="en",
    date="2016-04-27",
    url="https://www.inform.kz/en/kazakhstan-saudi-arabia-to-enhance-economic-coop-photos_a2897514",
    read="part",
)
IOFS_2023 = Work(
    by="Islamic Organization for Food Security",
    title="GCC-Central Asia Summit Issues Joint Statement and calls on Members to Support the IOFS",
    kind="news",
    language="en",
    date="2023-07-21",
    url="https://www.iofs.org.kz/news/gcc-central-asia-summit-issues-joint-statement",
    read="part",
)
NCA_2024 = Work(
    by="News Central Asia",
    title="Central Asia experiences a turning point, says President of Kazakhstan",
    kind="news",
    language="en",
    date="2024-02-15",
    url="https://www.newscentralasia.net/2024/02/15/central-asia-experiences-a-turning-point-says-president-of-kazakhstan/",
    read="whole",
)
TRIBUNE_2025 = Work(
    by="The Express Tribune",
    title="Kazakhstan joined Abraham Accords in effort to stabilize situation in Middle East: President",
    kind="news",
    language="en",
    url="https://tribune.com.pk/story/2581845/kazakhstan-joined-abraham-accords-in-effort-to-stabilize-situation-in-middle-east-president",
    read="whole",
)
KT_2024 = Work(
    by="Kazakhstan Today",
    title="Kazakhstani peacekeepers ready to leave for Golan Heights",
    kind="news",
    language="en",
    date="2024-03-14",
    url="https://kt.kz/eng/government/kazakhstani_peacekeepers_ready_to_leave_for_golan_heights_1377962244.html",
    read="whole",
)
ASTANA_TIMES_2025 = Work(
    by="The Astana Times",
    title="President Kassym-Jomart Tokayev commended Kazakhstan’s first peacekeeping contingent to the Golan Heights…",
    kind="news",
    language="en",
    date="2025-04-14",
    url="https://astanatimes.com/2025/04/tokayev-praises-kazakh-peacekeepers-returned-from-un-mission-in-golan-heights/",
    read="part",
)
ANEWS_2026 = Work(
    by="Anews",
    title="Kazakhstan's president expresses concern over situation in Middle East with UAE counterpart and Qatari emir",
    kind="news",
    language="en",
    date="2026-03-02",
    url="https://www.anews.com.tr/world/2026/03/02/kazakhstans-president-expresses-concern-over-situation-in-middle-east-with-uae-counterpart-and-qatari-emir",
    read="whole",
)
REPORT_2026 = Work(
    by="Report",
    title="Tokayev bir sıra Fars körfəzi ölkələrinin liderlərinə həmrəylik məktubları göndərib",
    kind="news",
    language="az",
    date="2026-03-01",
    url="https://report.az/region-xeberleri/tokayev-bir-sira-fars-korfezi-olkelerinin-liderlerine-hemreylik-mektublari-gonderib",
    read="whole",
)
ZAKON_2026 = Work(
    by="Zakon.kz",
    title="Токаев осудил атаки Ирана на ОАЭ",
    kind="news",
    language="ru",
    date="2026-03-10",
    url="https://www.zakon.kz/politika/6510519-tokaev-osudil-ataki-irana-na-oae.html",
    read="whole",
)
KAZPRAVDA_2026 = Work(
    by="Kazakhstanskaya Pravda",
    title="По поручению Президента Казахстана Касым-Жомарта Токаева спикер Сената Маулен Ашимбаев посетил посольство Ирана в Казахстане…",
    kind="news",
    language="ru",
    date="2026-03-05",
    url="https://kazpravda.kz/n/spiker-senata-ostavil-zapis-v-knige-soboleznovaniy-v-posolstve-irana/",
    read="part",
)
ASIA_PLUS_2025 = Work(
    by="Asia-Plus",
    title="The volume of mutual trade in goods between the countries of the Persian Gulf and Central Asia in 2024 reached $3.3 billion…",
    kind="news",
    language="en",
    date="2025-09-03",
    url="https://asiaplustj.info/en/news/tajikistan/economic/20250903/central-asian-countries-have-quadrupled-their-trade-with-the-persian-gulf-countries",
    read="part",
)

SABAH_2025 = Work(
    by="Sabah",
    title="Başkent Astana'da temaslarda bulunan Filistin Devlet Başkanı Danışmanı ve Yüksek Mahkeme Hakimi Mahmud Habaş'ı kabul eden Tokayev…",
    kind="news",
    language="tr",
    url="https://www.sabah.com.tr/dunya/kazakistan-cumhurbaskani-tokayevden-filistine-davet-iki-devletli-cozume-kararliyiz-7475616",
    read="part",
)
KAZINFORM_PALESTINE = Work(
    by="Kazinform",
    title="NUR-SULTAN. KAZINFORM This April marks the 30th anniversary of the establishment of diplomatic relations between Kazakhstan and Palestine…",
    kind="news",
    language="en",
    date="2022-04-29",
    url="https://en.inform.kz/news/kazakhstan-and-palestine-mark-30th-anniversary-of-diplomatic-relations_a3928203/",
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
            note="The embassy in Cairo was Kazakhstan’s first in an Arab state, according to its ambassador.",
        ),
    ),
    chapter.fact(
        "arab-palestine-relations",
        "relation",
        about=("KZ",),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and Palestine established diplomatic relations on {when}.",
            when=PartialDate("1992-04-06"),
            citation=(SABAH_2025, KAZINFORM_PALESTINE),
            note="An embassy of Palestine opened in Kazakhstan in 1993.",
            checked="2026-11-30",
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
            statement="An Islamic university in Almaty that Kazakhstan and Egypt founded together has been teaching {when}.",
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
            statement="Kazakhstan and the United Arab Emirates concluded an agreement in Astana on {when} on visa-free travel for holders of diplomatic passports.",
            when=PartialDate("2010-05-13"),
            citation=(EMBASSY_UAE, ADILET_2011),
            note="Two protocols of 2017 widened it to other passports.",
        ),
    ),
    chapter.fact(
        "arab-emirates-visas-ordinary",
        "treaty",
        about=("AE", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="Holders of ordinary passports of Kazakhstan have needed no visa for short stays in the United Arab Emirates {when}, under a protocol to an older agreement.",
            when=PartialDate("2018-03-10/.."),
            citation=(EMBASSY_UAE, DUBAI_2018),
            note="A stay may last up to 30 days.",
        ),
    ),
    chapter.fact(
        "arab-gulf-visitors",
        "relation",
        about=("KZ", "AE", "QA", "SA"),
        record=chapter.record(
            "confirmed",
            statement="As of {when}, citizens of the six states of the Gulf Cooperation Council needed no visa for short stays in Kazakhstan.",
            when=PartialDate("2022-07"),
            citation=(QAZMONITOR_2022, ASTANA_TIMES_VISAS, QAZINFORM_VISAS),
            note="A stay could last up to 30 days. For the Emirates, a source from January 2020 and a draft of July 2025 show the same.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "arab-saudi-relations",
        "relation",
        about=("SA", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and Saudi Arabia established diplomatic relations in {when}.",
            when=PartialDate("1994-04"),
            citation=(SAUDI_EMBASSY, KAZINFORM_2016),
            note="The embassy of Saudi Arabia dates the protocol to 20 April 1994; the foreign minister of Kazakhstan named 30 April.",
        ),
    ),
    chapter.fact(
        "arab-gulf-summit",
        "event",
        about=("KZ", "KG", "TJ", "TM", "UZ", "SA", "central-asia"),
        record=chapter.record(
            "confirmed",
            statement="The heads of state of Central Asia and the leaders of the Gulf Cooperation Council met at a summit for the first time in Jeddah on {when}.",
            when=PartialDate("2023-07-19"),
            citation=(IOFS_2023, NCA_2024),
        ),
    ),
    chapter.fact(
        "arab-two-states",
        "position",
        about=("KZ", "tokayev"),
        record=chapter.record(
            "confirmed",
            statement="On {when} President Tokayev explained why Kazakhstan had decided to join the Abraham Accords, and said that it stood for a sovereign Palestinian state.",
            when=PartialDate("2025-12-12"),
            citation=(TRIBUNE_2025, ORDA_2025),
            note="In September 2025 Kazakhstan had voted in the UN General Assembly for a declaration on the two-state solution. In February 2026 the president said that Kazakhstan had joined the Accords.",
            checked="2026-11-30",
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
            statement="According to its foreign minister, Kazakhstan’s trade with the Middle East and North Africa came to {value} in {when}.",
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
            statement="According to the consul general of Kazakhstan in Dubai, trade between Kazakhstan and the United Arab Emirates reached {value} in {when}.",
            quantity=Quantity(700_000_000, "USD"),
            when=PartialDate("2021"),
            citation=(KAZINFORM_2022,),
            note="He called the Emirates one of the main partners of Kazakhstan in the Middle East.",
        ),
    ),
    chapter.fact(
        "arab-gulf-trade",
        "quantity",
        about=("KZ", "AE", "SA", "QA"),
        record=chapter.record(
            "confirmed",
            statement="According to the Eurasian Development Bank, Kazakhstan’s trade in goods with the six states of the Gulf Cooperation Council came to {value} in {when}.",
            quantity=Quantity(302_000_000, "USD"),
            when=PartialDate("2024"),
            citation=(ASIA_PLUS_2025,),
            note="Of the trade of all Central Asia with the six, 97% was with the Emirates. The sum for all six is less than half of what the consul general in Dubai gave for the Emirates alone in 2021; the two may be counted differently.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "arab-gulf-attacks",
        "position",
        about=("KZ", "tokayev", "IR", "AE", "SA", "QA"),
        record=chapter.record(
            "confirmed",
            statement=(
                "When Iran, which the United States and Israel had attacked, struck states of the Gulf, President Tokayev wrote "
                "to the leaders of the Emirates, Saudi Arabia, Qatar, Bahrain and Kuwait of his support, and said on {when} "
                "that the attack on civilian sites in these states deserved strong condemnation; four days later the chairman of the Senate, "
                "on his order, expressed condolences to the people of Iran on the deaths of its supreme leader and of civilians."
            ),
            when=PartialDate("2026-03-01"),
            citation=(ANEWS_2026, REPORT_2026, ZAKON_2026, KAZPRAVDA_2026),
            note="On 10 March 2026, according to his press secretary, he called missile and drone attacks on the Emirates from Iran unacceptable.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "arab-golan-peacekeepers",
        "quantity",
        about=("KZ", "UN", "SY"),
        record=chapter.record(
            "confirmed",
            statement="On {when} the parliament of Kazakhstan agreed to send {value} to four missions of the United Nations, among them the force on the Golan Heights.",
            quantity=Quantity(430, "soldiers", "up-to"),
            when=PartialDate("2024-01-19"),
            citation=(TENGRI_PEACEKEEPERS, SPUTNIK_PEACEKEEPERS, QAZINFORM_GOLAN, MGOROD_2024),
            note="The other missions are the Truce Supervision Organization in the Middle East, the mission in South Sudan and the force for Abyei. In the force in Lebanon, 538 soldiers from Kazakhstan had served since 2018.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "arab-golan-contingent",
        "quantity",
        about=("KZ", "UN", "SY"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan’s first contingent in the United Nations force on the Golan Heights, {value}, served there {when}.",
            quantity=Quantity(139, "soldiers"),
            when=PartialDate("2024-03/2025-04"),
            citation=(KT_2024, ASTANA_TIMES_2025),
            note="A second contingent followed in April 2025.",
        ),
    ),
    chapter.fact(
        "arab-gulf-projects",
        "event",
        about=("KZ", "QA", "AE", "tokayev"),
        record=chapter.record(
            "confirmed",
            statement="During a visit by President Tokayev in {when}, agreements worth {value}, most of them on energy, were signed in Qatar; a company of the United Arab Emirates is to build a wind power plant in the Zhambyl Region.",
            quantity=Quantity(18_000_000_000, "USD", "almost"),
            when=PartialDate("2024-02"),
            citation=(IOFS_QATAR, QAZINFORM_MASDAR),
            note="The company is Masdar, and the plant is to have a capacity of one gigawatt; the agreement on it had been ratified by July 2025, but no report that building had begun was found.",
            checked="2026-11-30",
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
