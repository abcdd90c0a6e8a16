"""Section 11 of the documents: international organizations."""

from __future__ import annotations

from kzref.chapters._defaults import ChapterDefaults
from kzref.chapters._works import (
    AP_2018,
    CASPIAN_2018,
    CSIS_2010,
    CSTO_CHARTER,
    EEC_2014,
    MFA_CICA,
    MFA_KZ_OIC,
    NEWSLINE_2017,
    SCO_DECLARATION,
)
from kzref.dates import PartialDate
from kzref.model import Claim, Fact, Quantity, Work

chapter: ChapterDefaults = ChapterDefaults("organizations", checked="2026-11-21")
# the same sentence is garbled in the same way in both documents
CHAIRED_AR = (
    "Reads as if the largest organizations were parts of the Security Council;"
    " the meaning is a list: the Security Council, the OSCE and the OIC."
)
CHAIRED_VI = (
    "Reads as if Kazakhstan were now chairing the largest organizations inside the Security Council;"
    " the meaning is a list of bodies that it has chaired: the Security Council, the OSCE and the OIC."
)
ASSOCIATIONS_AR = "Uses a word that also means societies or clubs; integration associations of states are meant."

OSCE_GENERAL = Work(
    by="Permanent Mission of Kazakhstan to the OSCE (gov.kz)",
    title="General information",
    kind="official-statement",
    language="en",
    url="https://www.gov.kz/memleket/entities/mfa-vienna/activities/25122?lang=en&parentId=25121",
)
NATO_2022 = Work(
    by="NATO",
    title="Relations with Kazakhstan",
    kind="official-statement",
    language="en",
    date="2022-05-23",
    url="https://www.nato.int/cps/en/natohq/topics_49598.htm",
)
PFP_LIST = Work(
    by="World News",
    title="Partnership for Peace",
    kind="news",
    language="en",
    url="https://wn.com/Partnership_for_Peace",
)
WTO_ACCESSION = Work(
    by="World Trade Organization",
    title="WTO accession process in brief",
    kind="official-document",
    language="en",
    url="https://www.wto.org/english/thewto_e/acc_e/a1_kazakhstan_e.htm",
)
KAZINFORM_2022 = Work(
    by="Kazinform",
    title="UN and Kazakhstan: 30 years of partnership",
    kind="news",
    language="en",
    date="2022-10-28",
    url="https://www.inform.kz/en/un-and-kazakhstan-30-years-of-partnership_a3995285",
)
JJTV_2023 = Work(
    by="Jibek Joly TV",
    title="30th anniversary of UN presence in Kazakhstan",
    kind="news",
    language="en",
    date="2023-02-20",
    url="https://jjtv.kz/en/news/society/28989-30th-anniversary-of-un-presence-in-kazakhstan",
)
UNICEF_OFFICE = Work(
    by="UNICEF",
    title="UNICEF Office in Kazakhstan",
    kind="official-document",
    language="en",
    url="http://www.unicef.kz/en/about/",
)
UNESCO_ALMATY = Work(
    by="UNESCO",
    title="About the Office in Almaty",
    kind="official-document",
    language="en",
    url="https://en.unesco.org/fieldoffice/almaty/about",
)
KAZINFORM_UNESCO = Work(
    by="Kazinform",
    title="On April 30, in Almaty, First Deputy Minister of Foreign Affairs Kairat Umarov will participate…",
    kind="news",
    language="en",
    date="2024-04-29",
    url="https://en.inform.kz/news/kazakhstans-national-commission-for-unesco-and-isesco-to-hold-annual-meeting-in-almaty-apr-30-260ad6/",
    read="part",
)
WHO_2015 = Work(
    by="World Health Organization",
    title="WHO opens office on primary health care in Kazakhstan",
    kind="official-statement",
    language="en",
    date="2015-02",
    url="http://www.euro.who.int/en/about-us/regional-director/news/news/2015/02/who-opens-office-on-primary-health-care-in-kazakhstan",
    read="part",
)
MFA_WHO = Work(
    by="Ministry of Foreign Affairs of Kazakhstan",
    title="World Health Organization",
    kind="official-statement",
    language="en",
    url="http://mfa.gov.kz/en/geneva/content-view/world-health-organization",
)
ASTANA_TIMES_2023 = Work(
    by="The Astana Times",
    title="WHO Representative Welcomes Kazakhstan’s Initiatives in Inclusive and Sustainable Health Systems",
    kind="news",
    language="en",
    date="2023-02",
    url=(
        "https://astanatimes.com/2023/02/"
        "who-representative-welcomes-kazakhstans-initiatives-in-inclusive-and-sustainable-health-systems/"
    ),
)
UN_WOMEN = Work(
    by="UN Women",
    title="Kazakhstan Country Office Country Portfolio Evaluation 2016-2020 Management Response Plan",
    kind="official-document",
    language="en",
    url="https://gate.unwomen.org/ManagementResponse/ViewManagementResponse?evaluationId=9138",
)
UNODC_2022 = Work(
    by="UNODC",
    title="The Annual Programme Steering Committee Meeting of the UNODC Programme for Central Asia 2022-2025 was held in Almaty.",
    kind="official-statement",
    language="en",
    url=(
        "https://www.unodc.org/centralasia/en/"
        "the-annual-programme-steering-committee-meeting-of-the-unodc-programme-for-central-asia-2022-2025-was-held-in-almaty-.html"
    ),
    read="part",
)
MFA_UNODC = Work(
    by="Ministry of Foreign Affairs of Kazakhstan",
    title="UN Office on Drugs and Crime (UNODC)",
    kind="official-statement",
    language="en",
    url="http://www.mfa.kz/en/content-view/upravlenie-oon-po-narkotikam-i-prestupnosti-unodc",
)
OCHA_2012 = Work(
    by="UN Office for the Coordination of Humanitarian Affairs",
    title="European Commission and UN OCHA partner up to improve disaster preparedness in the Caucasus and Central Asia",
    kind="official-statement",
    language="en",
    date="2012-09-03",
    url=(
        "https://unocha.org/publications/report/georgia/"
        "european-commission-and-un-ocha-partner-improve-disaster-preparedness-caucasus-and"
    ),
)
CESDRR_2024 = Work(
    by="Center for Emergency Situations and Disaster Risk Reduction",
    title="The Center took participation at the regular meeting of the UN Emergency Preparedness Team",
    kind="official-statement",
    language="en",
    date="2024-04",
    url="https://cesdrr.org/en/the-center-took-participation-at-the-regular-meeting-of-the-un-emergency-preparedness-team",
    read="part",
)
SESRIC_2011 = Work(
    by="SESRIC",
    title="The 38th Session of the OIC Council of Foreign Ministers",
    kind="news",
    language="en",
    date="2011-06-28/2011-06-30",
    url="https://www.sesric.org/event-details.php?id=527",
)
AKORDA_OIC = Work(
    by="President of Kazakhstan (Akorda)",
    title="Kazakhstan’s Chairmanship in the Organisation of Islamic Cooperation",
    kind="official-statement",
    language="en",
    url="http://www.akorda.kz/en/national_projects/kazakhstans-chairmanship-in-the-organisation-of-islamic-cooperation",
)
KREMLIN_CIS = Work(
    by="President of Russia",
    title="Commonwealth of Independent States",
    kind="reference-work",
    language="en",
    url="http://en.kremlin.ru/catalog/glossary/38",
)
E_HISTORY = Work(
    by="e-history.kz",
    title="The agreement on the establishment of the Commonwealth of Independent States (CIS) was signed on December 21, 1991.",
    kind="reference-work",
    language="en",
    url="https://e-history.kz/en/calendar/event/123",
)

UNDP_2025 = Work(
    by="United Nations Development Programme",
    title="A new alley in the capital's Botanical Garden in honor of the UNDP’s 60th anniversary",
    kind="official-statement",
    language="en",
    date="2025-04-30",
    url="https://www.undp.org/kazakhstan/press-releases/new-alley-capitals-botanical-garden-honor-undps-60th-anniversary",
    read="part",
)

IDRISSOV_2012 = Work(
    by="Ministry of Foreign Affairs of Kazakhstan (Erlan Idrissov)",
    title="The Statement by H.E. Mr. Erlan IDRISSOV, the Minister of Foreign Affairs of the Republic of Kazakhstan at the 39th OIC CFM in Djibouti",
    kind="official-statement",
    language="en",
    url="http://www.kazembassy.fi/en/press-information/speeches-statements/346-the-statement-by-h-e-mr-erlan-idrissov,-the-minister-of-foreign-affairs-of-the-republic-of-kazakhstan-at-the-39th-oic-cfm-in-djibouti.html",
    read="part",
)

CSTO_CHARTER_TEXT = Work(
    by="Collective Security Treaty Organization",
    title="Charter of the Collective Security Treaty Organization",
    kind="treaty",
    language="en",
    date="2002-10-07",
    url="https://en.odkb-csto.org/documents/documents/ustav_organizatsii_dogovora_o_kollektivnoy_bezopasnosti_/",
    read="part",
)

CRS_1994 = Work(
    by="Congressional Research Service (Paul E. Gallis)",
    title="Partnership For Peace",
    kind="scholarship",
    language="en",
    date="1994-08-09",
    url="http://congressionalresearch.com/94-351/document.php?study=Partnership+for+Peace",
    read="part",
)

CICA_CHAIR = Work(
    by="CICA",
    title="CICA Member States Entrust Azerbaijan with Chairmanship Role in 2024–2026",
    kind="official-statement",
    language="en",
    url="https://www.s-cica.org/index.php?view=page&t=press_releases&id=2030",
    read="whole",
)

HURRIYET_2025 = Work(
    by="Hürriyet Daily News",
    title="Azerbaijan to host CICA summit in 2026",
    kind="news",
    language="en",
    date="2025-02-03",
    url="https://www.hurriyetdailynews.com/azerbaijan-to-host-cica-summit-in-2026-205389",
    read="whole",
)

KAZINFORM_CHAIRS = Work(
    by="Kazinform",
    title="What’s behind Kazakhstan chairing six international organizations in 2024",
    kind="news",
    language="en",
    url="https://en.inform.kz/news/whats-behind-kazakhstan-chairing-six-international-organizations-in-2024-1881db/",
)
ASTANA_TIMES_IFAS = Work(
    by="The Astana Times",
    title="Kazakh Foreign Ministry to Enhance Collaboration With International Fund for Saving Aral Sea",
    kind="news",
    language="en",
    date="2025-01-09",
    url="https://astanatimes.com/2025/01/kazakh-foreign-ministry-to-enhance-collaboration-with-international-fund-for-saving-aral-sea/",
    read="part",
)
MEMBERSHIP_LAW = Work(
    by="Adilet, legal information system of Kazakhstan",
    title="This Law defines the legal conditions for the membership of the Republic of Kazakhstan in the International Monetary Fund…",
    kind="law",
    language="en",
    url="https://adilet.zan.kz/eng/docs/Z010000264_",
    read="part",
)
INTERFAX_EDB = Work(
    by="Interfax",
    title="Russia reduces share in EDB to 44.8%, Kazakhstan increases to 37.3% - Kazak Cabinet of Ministers",
    kind="news",
    language="en",
    date="2023-07-03",
    url="https://interfax.com/newsroom/top-stories/92116/",
    read="part",
)
ASTANA_TIMES_ECO = Work(
    by="The Astana Times",
    title="Kazakh Deputy Foreign Minister Alibek Bakayev outlined Kazakhstan’s priorities as chair of the Economic Cooperation Organization (ECO)…",
    kind="news",
    language="en",
    date="2025-02-05",
    url="https://astanatimes.com/2025/02/kazakhstan-sets-priorities-for-economic-cooperation-organization-chairmanship/",
    read="part",
)
TREND_ECO = Work(
    by="Trend",
    title="The Economic Cooperation Organization (ECO) and Kazakhstan put their heads together…",
    kind="news",
    language="en",
    date="2024-12-03",
    url="https://en.trend.az/business/3977816.html",
    read="part",
)
ASTANA_TIMES_FRAMEWORK = Work(
    by="The Astana Times",
    title="The Steering Committee of the United Nations Sustainable Development Cooperation Framework presented the main parameters of a new cooperation program…",
    kind="news",
    language="en",
    date="2026-03-02",
    url="https://astanatimes.com/2026/03/kazakhstan-un-present-new-cooperation-framework-for-2026-2030/",
    read="part",
)
ASTANA_TIMES_UNICEF = Work(
    by="The Astana Times",
    title="Kazakh Foreign Ministry Discusses Cooperation With UNICEF",
    kind="news",
    language="en",
    date="2024-12-09",
    url="https://astanatimes.com/2024/12/kazakh-foreign-ministry-discusses-cooperation-with-unicef/",
    read="whole",
)
GUTERRES_VISIT_2025 = Work(
    by="The Astana Times",
    title="UN Secretary-General António Guterres arrived in Kazakhstan on Aug. 3 as part of his tour to Central Asia…",
    kind="news",
    language="en",
    date="2025-08-04",
    url="https://astanatimes.com/2025/08/un-secretary-general-pays-working-visit-to-kazakhstan-as-part-of-tour-to-central-asia/",
    read="part",
)

RUSSIAN_EMBASSY_EAEU = Work(
    by="Embassy of Russia in Thailand",
    title="About Eurasian Economic Union",
    kind="official-statement",
    language="en",
    url="https://thailand.mid.ru/en/press-centre/news/about_eurasian_economic_union",
    read="part",
)
NEWS_AM_2021 = Work(
    by="NEWS.am",
    title="The presidency of the Eurasian Economic Union (EEU) will pass from Belarus to Kazakhstan starting from January 1, 2021…",
    kind="news",
    language="en",
    url="https://news.am/eng/news/621889.html",
    read="part",
)
KAZINFORM_CIS_2022 = Work(
    by="Kazinform",
    title="Kazakhstan assumes CIS Chairmanship",
    kind="news",
    language="en",
    date="2022-01-01",
    url="https://www.inform.kz/en/kazakhstan-assumes-cis-chairmanship_a3880776",
    read="part",
)
REPORT_CIS_2022 = Work(
    by="Report",
    title="CIS chairmanship passes to Kyrgzystan",
    kind="news",
    language="en",
    date="2022-10-14",
    url="https://report.az/en/region/cis-chairmanship-passes-to-kyrgzystan",
    read="part",
)
KAZINFORM_SCO_2016 = Work(
    by="Kazinform",
    title="TASHKENT. KAZINFORM The next SCO Summit will take place in Astana in June 2017…",
    kind="news",
    language="en",
    date="2016-06-24",
    url="https://en.inform.kz/news/astana-to-host-next-sco-summit-in-june-2017-nazarbayev_a2918124/",
    read="part",
)
KT_SCO_2010 = Work(
    by="Kazakhstan Today",
    title="Official logo of presidency of Kazakhstan in SCO confirmed",
    kind="news",
    language="en",
    date="2010-08-24",
    url="https://kt.kz/eng/society/official_logo_of_presidency_of_kazakhstan_in_sco_confirmed_1153523247.html",
    read="part",
)
SCO_2017 = Work(
    by="Shanghai Cooperation Organisation",
    title="SCO Astana summit: Historic decisions, new prospects",
    kind="official-statement",
    language="en",
    date="2017-06-12",
    url="http://eng.sectsco.org/news/20170612/296163.html",
    read="part",
)
TREND_SCO_2023 = Work(
    by="Trend",
    title="ASTANA, Kazakhstan, July 4. The chairmanship of the Shanghai Cooperation Organization (SCO) has now been passed on to the Republic of Kazakhstan…",
    kind="news",
    language="en",
    date="2023-07-04",
    url="https://en.trend.az/casia/kazakhstan/3768763.html",
    read="part",
)
TREND_SCO_2024 = Work(
    by="Trend",
    title="ASTANA, Kazakhstan, July 4. The Chairmanship of the Shanghai Cooperation Organization (SCO) has passed from Kazakhstan to China…",
    kind="news",
    language="en",
    date="2024-07-04",
    url="https://en.trend.az/azerbaijan/politics/3919792.html",
    read="part",
)
SABAH_OTS_2023 = Work(
    by="Daily Sabah",
    title="President Recep Tayyip Erdoğan will travel to Kazakhstan's capital Astana Thursday…",
    kind="news",
    language="en",
    date="2023-11-01",
    url="https://www.dailysabah.com/politics/diplomacy/erdogan-to-attend-organization-of-turkic-states-meeting-in-astana",
    read="part",
)
ASIA_PLUS_OTS_2024 = Work(
    by="Asia-Plus",
    title="On Wednesday November 6, the 11th Summit of the Heads of State of the Organization of Turkic States (OTS) concluded…",
    kind="news",
    language="en",
    url="https://asiaplustj.info/en/news/world/20241107/the-11th-summit-of-the-organization-of-turkic-states-held-in-bishkek-on-november-6",
    read="part",
)
KZ_EMBASSY_CICA = Work(
    by="Embassy of Kazakhstan in the United States",
    title="CICA: A Road to Security in Asia",
    kind="official-statement",
    language="en",
    url="http://prosites-kazakhembus.homestead.com/cica.html",
    read="part",
)
KT_CICA_2010 = Work(
    by="Kazakhstan Today",
    title="Председательство в СВМДА перешло от Казахстана к Турции",
    kind="news",
    language="ru",
    date="2010-06-08",
    url="https://www.kt.kz/rus/politics/predsedateljstvo_v_svmda_pereshlo_ot_kazahstana_k_turcii_1153518821.html",
    read="part",
)
ICAF_CICA_2022 = Work(
    by="theicaf.org",
    title="Conference on Interaction and Confidence Building Measures in Asia (CICA) is a multi-national forum…",
    kind="reference-work",
    language="en",
    date="2022-02-09",
    url="https://theicaf.org/icaf/2022/02/09/kazakhstans-chairmanship-in-the-cica",
    read="part",
)

FACTS: tuple[Fact, ...] = (
    chapter.fact(
        "io-important-direction",
        "position",
        about=("KZ",),
        claim=Claim(
            statement=(
                "In the articles’ view, cooperation with international organizations was an important strand"
                " of the foreign policy of Kazakhstan after independence."
            )
        ),
        sources=chapter.both(),
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "io-all-main-security",
        "membership",
        about=("KZ", "OSCE", "UN", "NATO"),
        claim=Claim(
            statement="Kazakhstan has joined all the main institutions of global and regional security {when}.",
            quantity=Quantity(qualifier="all"),
            when=PartialDate("1992/.."),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "imprecise",
            statement=(
                "Kazakhstan has joined many of the main institutions of global and regional security,"
                " among them the OSCE in {when}, but not all of them."
            ),
            quantity=Quantity(qualifier="many"),
            when=PartialDate("1992-01"),
            citation=(OSCE_GENERAL, NATO_2022),
            note="The OSCE was then called the CSCE. Kazakhstan is not a member of NATO, for example, but a partner.",
        ),
    ),
    chapter.fact(
        "io-nato-partner",
        "relation",
        about=("KZ", "NATO"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan joined the Partnership for Peace, the partnership programme of NATO, on {when}.",
            when=PartialDate("1994-05-27"),
            citation=(CRS_1994, NATO_2022, PFP_LIST),
            note="The day is that of the list of signatures, which was read in a copy. NATO’s page on Kazakhstan gives the year 1995; but 22 states had joined by August 1994, and reports of that summer count all states of Central Asia but Tajikistan among them.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "io-all-main-economic",
        "membership",
        about=("KZ", "WTO"),
        claim=Claim(
            statement="Kazakhstan has joined all the main institutions of economic integration {when}.",
            quantity=Quantity(qualifier="all"),
            when=PartialDate("1992/.."),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "imprecise",
            statement=(
                "Kazakhstan joined the World Trade Organization, one of the main economic institutions, only on {when}."
            ),
            quantity=Quantity(qualifier="one-of"),
            when=PartialDate("2015-11-30"),
            citation=(WTO_ACCESSION,),
            note="It had applied to the World Trade Organization on 29 January 1996.",
        ),
    ),
    chapter.fact(
        "io-financial-institutions",
        "membership",
        about=("KZ",),
        record=chapter.record(
            "confirmed",
            statement=(
                "A law of Kazakhstan, as amended on {when}, names the country as a member of {value} of international finance, "
                "among them the International Monetary Fund, the World Bank, the European Bank for Reconstruction and Development, "
                "the Asian Development Bank, the Islamic Development Bank and the Asian Infrastructure Investment Bank; "
                "besides these, it belongs to the Eurasian Development Bank."
            ),
            quantity=Quantity(11, "organizations"),
            when=PartialDate("2025-03-15"),
            citation=(MEMBERSHIP_LAW, INTERFAX_EDB),
            note="The law also names four other bodies of the World Bank Group and the Turkic Investment Fund. In 2023 Kazakhstan held 37.3% of the Eurasian Development Bank.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "io-un-first-office",
        "date",
        about=("UN", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="The first office of the United Nations in Kazakhstan opened in {when}.",
            when=PartialDate("1993-02"),
            citation=(JJTV_2023,),
        ),
    ),
    chapter.fact(
        "io-un-bodies-number",
        "quantity",
        about=("UN", "KZ"),
        claim=Claim(
            statement="Offices of {value} of the United Nations system work in Kazakhstan.",
            quantity=Quantity(15, "organizations"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "outdated",
            statement="In {when}, {value} of the United Nations system worked in Kazakhstan.",
            quantity=Quantity(27, "organizations"),
            when=PartialDate("2025-08"),
            citation=(NEWSLINE_2017, KAZINFORM_2022, GUTERRES_VISIT_2025),
            note="The figure in the articles was the official one in 2017. By October 2022 there were already 27 organizations.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "io-undp",
        "institution",
        about=("UNDP", "KZ"),
        claim=Claim(statement="The United Nations Development Programme (UNDP) has an office in Kazakhstan."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="In {when} the United Nations Development Programme (UNDP) had an office in Kazakhstan.",
            when=PartialDate("2025-04"),
            citation=(UNDP_2025, NEWSLINE_2017),
            note="It has worked in Kazakhstan since 1994.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "io-unicef",
        "institution",
        about=("UNICEF", "KZ"),
        claim=Claim(statement="The United Nations Children’s Fund (UNICEF) has an office in Kazakhstan."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="In {when} the United Nations Children’s Fund (UNICEF) had an office in Kazakhstan.",
            when=PartialDate("2024-12"),
            citation=(UNICEF_OFFICE, ASTANA_TIMES_UNICEF),
            note="The office is in Astana. Its programme for 2026 to 2030 was being discussed then.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "io-unesco",
        "institution",
        about=("UNESCO", "KZ"),
        claim=Claim(
            statement=(
                "The United Nations Educational, Scientific and Cultural Organization (UNESCO) has an office in Kazakhstan."
            )
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement=(
                "The United Nations Educational, Scientific and Cultural Organization (UNESCO) has had an office in Kazakhstan {when}."
            ),
            when=PartialDate("1994/.."),
            citation=(UNESCO_ALMATY, KAZINFORM_UNESCO),
            note="The office is in Almaty and serves neighbouring countries too. By April 2024 it had become a regional office.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "io-who",
        "institution",
        about=("WHO", "KZ"),
        claim=Claim(statement="The World Health Organization (WHO) has an office in Kazakhstan."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="In {when} the World Health Organization (WHO) had an office in Kazakhstan.",
            when=PartialDate("2023-02"),
            citation=(MFA_WHO, ASTANA_TIMES_2023, WHO_2015),
            note=(
                "The Ministry of Foreign Affairs dates the first office of the organization in Kazakhstan to July 1993;"
                " the representative of the organization dates the country office to 1994."
                " An office on primary health care was opened in Almaty in February 2015."
            ),
        ),
    ),
    chapter.fact(
        "io-areas-many",
        "relation",
        about=("KZ", "UN"),
        claim=Claim(
            statement="Kazakhstan cooperates with international organizations in many fields.",
            quantity=Quantity(qualifier="many"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            citation=(ASTANA_TIMES_FRAMEWORK, JJTV_2023),
            note="A framework for the cooperation with the United Nations covers the years 2026 to 2030.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "io-areas-gender",
        "relation",
        about=("KZ", "UN"),
        claim=Claim(statement="Kazakhstan cooperates with international organizations on gender issues."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            citation=(UN_WOMEN, JJTV_2023),
            note="UN Women has a country office in Kazakhstan.",
        ),
    ),
    chapter.fact(
        "io-areas-drugs",
        "relation",
        about=("KZ", "UNODC"),
        claim=Claim(statement="Kazakhstan cooperates with international organizations in combating drugs."),
        sources=chapter.both(),
        record=chapter.record("confirmed", citation=(UNODC_2022, MFA_UNODC)),
    ),
    chapter.fact(
        "io-areas-crime",
        "relation",
        about=("KZ", "UNODC"),
        claim=Claim(statement="Kazakhstan cooperates with international organizations in combating crime."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            citation=(UNODC_2022, MFA_UNODC),
            note="The subjects include organized crime, corruption and money laundering.",
        ),
    ),
    chapter.fact(
        "io-areas-health",
        "relation",
        about=("KZ", "WHO"),
        claim=Claim(statement="Kazakhstan cooperates with international organizations in health care."),
        sources=chapter.both(),
        record=chapter.record("confirmed", citation=(MFA_WHO, ASTANA_TIMES_2023)),
    ),
    chapter.fact(
        "io-areas-humanitarian",
        "relation",
        about=("KZ", "UN"),
        claim=Claim(statement="Kazakhstan cooperates with international organizations on humanitarian issues."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            citation=(CESDRR_2024, OCHA_2012),
            note=(
                "In 2012 the regional office for humanitarian affairs of the United Nations covered Kazakhstan; "
                "in April 2024 its Office for the Coordination of Humanitarian Affairs took part in a meeting on the floods there."
            ),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "io-largest-chaired",
        "position",
        about=("UNSC", "OSCE", "OIC", "KZ"),
        claim=Claim(
            statement=(
                "The articles count the UN Security Council, the OSCE and the OIC, which Kazakhstan has chaired,"
                " among the largest international organizations."
            ),
            quantity=Quantity(qualifier="largest"),
        ),
        sources=chapter.both(ar=CHAIRED_AR, vi=CHAIRED_VI),
        record=chapter.record(
            "opinion",
            note="The Security Council is a body of the United Nations and not an organization of its own.",
        ),
    ),
    chapter.fact(
        "io-chaired-unsc",
        "office",
        about=("KZ", "UNSC"),
        claim=Claim(statement="Kazakhstan has chaired the UN Security Council."),
        sources=chapter.both(ar=CHAIRED_AR, vi=CHAIRED_VI),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan chaired the UN Security Council {when}.",
            when=PartialDate("2018-01-01/2018-01-31"),
            citation=(CASPIAN_2018, AP_2018),
        ),
    ),
    chapter.fact(
        "io-chaired-osce",
        "office",
        about=("KZ", "OSCE"),
        claim=Claim(statement="Kazakhstan has chaired the OSCE."),
        sources=chapter.both(ar=CHAIRED_AR, vi=CHAIRED_VI),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan chaired the OSCE {when}.",
            when=PartialDate("2010-01-01/2010-12-31"),
            citation=(CSIS_2010, OSCE_GENERAL),
        ),
    ),
    chapter.fact(
        "io-chaired-oic",
        "office",
        about=("KZ", "OIC"),
        claim=Claim(statement="Kazakhstan has chaired the OIC."),
        sources=chapter.both(ar=CHAIRED_AR, vi=CHAIRED_VI),
        record=chapter.record(
            "imprecise",
            statement="Kazakhstan chaired the Council of Foreign Ministers of the OIC {when}.",
            when=PartialDate("2011-06/2012-11"),
            citation=(SESRIC_2011, IDRISSOV_2012, AKORDA_OIC),
            checked="2026-11-29",
            note="The summit of the heads of state of the OIC has a chairman of its own, at that time from Senegal.",
        ),
    ),
    chapter.fact(
        "io-chaired-cica-first",
        "office",
        about=("KZ", "CICA"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan chaired CICA for the first time {when}, counted from its first summit.",
            when=PartialDate("2002/2010-06-08"),
            citation=(KT_CICA_2010, ICAF_CICA_2022),
            note="Türkiye followed, at the summit in Istanbul. When the chairmanship began could not be established.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "io-chaired-sco-2016",
        "office",
        about=("KZ", "SCO"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan chaired the SCO {when}.",
            when=PartialDate("2016-06-24/2017-06-09"),
            citation=(KAZINFORM_SCO_2016, SCO_2017, KT_SCO_2010),
            note="The term ran from the summit in Tashkent to that in Astana. Kazakhstan had also chaired the organization from 12 June 2010, for a year.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "io-chaired-eaeu",
        "office",
        about=("KZ", "EAEU"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan chaired the governing bodies of the EAEU throughout {when}.",
            when=PartialDate("2021"),
            citation=(NEWS_AM_2021,),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "io-chaired-cis",
        "office",
        about=("KZ", "CIS"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan chaired the CIS in {when}.",
            when=PartialDate("2022"),
            citation=(KAZINFORM_CIS_2022, REPORT_CIS_2022),
            note="It took the chair over from Belarus, and Kyrgyzstan followed.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "io-chaired-sco-2023",
        "office",
        about=("KZ", "SCO"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan chaired the SCO {when}.",
            when=PartialDate("2023-07-04/2024-07-04"),
            citation=(TREND_SCO_2023, TREND_SCO_2024),
            note="It took the chair over from India, and China followed.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "io-chaired-ots",
        "office",
        about=("KZ", "OTS"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan chaired the Organization of Turkic States {when}.",
            when=PartialDate("2023-11-03/2024-11-06"),
            citation=(SABAH_OTS_2023, ASIA_PLUS_OTS_2024),
            note="It took the chair over from Uzbekistan, and Kyrgyzstan followed.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "io-chaired-cica",
        "office",
        about=("KZ", "CICA"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan chaired CICA for a second time {when}.",
            when=PartialDate("2020/2024-12-17"),
            citation=(CICA_CHAIR, HURRIYET_2025),
            note="Azerbaijan followed.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "io-chairs-at-once",
        "office",
        about=("KZ", "SCO", "CSTO", "CICA", "OTS", "IOFS"),
        record=chapter.record(
            "confirmed",
            statement=(
                "Kazakhstan chaired {value} at the same time {when}: the SCO, the CSTO, CICA, the Organization of Turkic States, "
                "the Islamic Organization for Food Security and the International Fund for Saving the Aral Sea."
            ),
            quantity=Quantity(6, "organizations"),
            when=PartialDate("2024-01-01/2024-07-04"),
            citation=(KAZINFORM_CHAIRS, ASTANA_TIMES_IFAS),
            note=(
                "The count is that of the state agency Kazinform. "
                "The term in the SCO ended with its summit of 4 July 2024, the others later."
            ),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "io-ifas-chair",
        "office",
        about=("KZ", "central-asia"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan took the chair of the International Fund for Saving the Aral Sea for the term {when}.",
            when=PartialDate("2024-01-01/2026-12-31"),
            citation=(ASTANA_TIMES_IFAS,),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "io-eco-chair",
        "office",
        about=("KZ",),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan chaired the Council of Ministers of Foreign Affairs of the Economic Cooperation Organization in {when}.",
            when=PartialDate("2025"),
            citation=(ASTANA_TIMES_ECO, TREND_ECO),
            note="It has belonged to this organization, which has ten members, since 1992.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "io-oic-member",
        "membership",
        about=("KZ", "OIC"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan joined the OIC in {when}.",
            when=PartialDate("1995-12"),
            citation=(MFA_KZ_OIC, AKORDA_OIC),
        ),
    ),
    chapter.fact(
        "io-oic-name",
        "institution",
        about=("OIC",),
        claim=Claim(statement="OIC stands for Organisation of Islamic Cooperation."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement=(
                "OIC stands for Organisation of Islamic Cooperation, a name adopted by its foreign ministers in Astana in {when}."
            ),
            when=PartialDate("2011-06"),
            citation=(AKORDA_OIC, IDRISSOV_2012),
            note="Previously, the same letters stood for “Organisation of the Islamic Conference”.",
        ),
    ),
    chapter.fact(
        "io-integration-associations",
        "position",
        about=("SCO", "CSTO", "EAEU", "CIS"),
        claim=Claim(
            statement="The articles call the SCO, the CSTO, the EAEU and the CIS large integration associations."
        ),
        sources=chapter.both(ar=ASSOCIATIONS_AR),
        record=chapter.record(
            "opinion",
            citation=(CSTO_CHARTER_TEXT,),
            note="The CSTO is by its charter a political and military alliance.",
        ),
    ),
    chapter.fact(
        "io-cofounder-sco",
        "membership",
        about=("KZ", "SCO", "CN", "KG", "RU", "TJ", "UZ"),
        claim=Claim(statement="Kazakhstan is a co-founder of the Shanghai Cooperation Organisation (SCO)."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan is a co-founder of the Shanghai Cooperation Organisation (SCO), established on {when}.",
            when=PartialDate("2001-06-15"),
            citation=(SCO_DECLARATION,),
            note="The other founders are China, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.",
        ),
    ),
    chapter.fact(
        "io-cofounder-csto",
        "membership",
        about=("KZ", "CSTO", "AM", "BY", "KG", "RU", "TJ"),
        claim=Claim(statement="Kazakhstan is a co-founder of the Collective Security Treaty Organization (CSTO)."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement=(
                "Kazakhstan is a co-founder of the Collective Security Treaty Organization (CSTO),"
                " whose charter was signed on {when}."
            ),
            when=PartialDate("2002-10-07"),
            citation=(CSTO_CHARTER_TEXT, CSTO_CHARTER),
            checked="2026-11-29",
            note=(
                "The other signatories are Armenia, Belarus, Kyrgyzstan, Russia and Tajikistan."
                " The treaty behind the organization dates from 15 May 1992."
            ),
        ),
    ),
    chapter.fact(
        "io-cofounder-eaeu",
        "membership",
        about=("KZ", "EAEU", "BY", "RU"),
        claim=Claim(statement="Kazakhstan is a co-founder of the Eurasian Economic Union (EAEU)."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement=(
                "Kazakhstan is a co-founder of the Eurasian Economic Union (EAEU), whose treaty was signed in Astana on {when}."
            ),
            when=PartialDate("2014-05-29"),
            citation=(EEC_2014,),
            note="The other signatories are Belarus and Russia. The Union began its work on 1 January 2015.",
        ),
    ),
    chapter.fact(
        "io-eaeu-member",
        "membership",
        about=("KZ", "EAEU"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan became a member of the EAEU on {when}, when the treaty on it came into force.",
            when=PartialDate("2015-01-01"),
            citation=(RUSSIAN_EMBASSY_EAEU,),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "io-cica-member",
        "membership",
        about=("KZ", "CICA"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan is a founding member of CICA, whose member states signed their first declaration in Almaty on {when}.",
            when=PartialDate("1999-09-14"),
            citation=(KZ_EMBASSY_CICA, MFA_CICA),
            note="The foreign ministers of 15 member states signed it; Kazakhstan had proposed the conference in 1992.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "io-cofounder-cis",
        "membership",
        about=("KZ", "CIS"),
        claim=Claim(statement="Kazakhstan is a co-founder of the Commonwealth of Independent States (CIS)."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement=(
                "Kazakhstan is a co-founder of the Commonwealth of Independent States (CIS):"
                " it signed the founding protocol on {when}."
            ),
            when=PartialDate("1991-12-21"),
            citation=(KREMLIN_CIS, E_HISTORY),
            note=(
                "Belarus, Russia and Ukraine had concluded the founding agreement on 8 December 1991;"
                " the protocol put all signatories on an equal footing."
            ),
        ),
    ),
)
