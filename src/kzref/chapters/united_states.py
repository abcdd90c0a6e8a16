"""Section 8 of the documents: the United States."""

from __future__ import annotations

from kzref.chapters._defaults import ChapterDefaults
from kzref.dates import PartialDate
from kzref.model import Claim, Fact, Quantity, Work
from kzref.works import AMERINEWS_2018, HISTORIAN, KERRY_2016, TURKISH_MFA_2022

chapter = ChapterDefaults("united-states", checked="2026-11-21")

AMERICAN_DIPLOMACY_2022 = Work(
    by="American Diplomacy",
    title="Pioneer Diplomacy in Newly Independent Kazakhstan",
    date="2022-02",
    url="https://americandiplomacy.web.unc.edu/2022/02/pioneer-diplomacy-in-newly-independent-kazakhstan/",
)
ASTANA_TIMES_NPT = Work(
    by="The Astana Times",
    title="Nation Marks 20 Years of Accession to NPT, Calls for Treaty’s Universality",
    date="2014-02",
    url="https://astanatimes.com/2014/02/nation-marks-20-years-accession-npt-calls-treatys-universality/",
)
ASHIKBAYEV_2019 = Work(
    by="Yerzhan Ashikbayev, Deputy Minister of Foreign Affairs of Kazakhstan",
    title="25th anniversary of Kazakhstan’s accession to the Treaty on the Non-Proliferation of Nuclear Weapons",
    date="2019-02-14",
    url="https://yapresident.com/en/25-letie-prisoedineniya-kazahstana-k-dog/?lang=en",
)
NTI = Work(
    by="Nuclear Threat Initiative",
    title="Nuclear Disarmament Kazakhstan",
    url="https://www.nti.org/analysis/articles/kazakhstan-nuclear-disarmament/",
)
IRREVERSIBLE = Work(
    by="Researcher.Life (abstract)",
    title="Kazakhstan’s irreversible disarmament",
    url="https://discovery.researcher.life/article/kazakhstans-irreversible-disarmament/b3d002a8a160379b84aed1644ed8a17b",
)
JAMESTOWN_2010 = Work(
    by="Jamestown Foundation",
    title="NATO-Kazakhstan Transit Agreement: Unleashing the Potential of Northern Supply Route",
    date="2010",
    url="https://jamestown.org/?p=27846",
)
JAMESTOWN_ENDGAME = Work(
    by="Jamestown Foundation",
    title="Logistics and the Afghan Endgame",
    url="https://jamestown.org/program/logistics-and-the-afghan-endgame/",
)
NNSA_2011 = Work(
    by="US National Nuclear Security Administration",
    title="U.S. - Kazakhstan Cooperation on Nuclear Security and Nonproliferation",
    date="2011-10-12",
    url="https://nnsa.energy.gov/mediaroom/factsheets/uskazakhcooperation-0",
)
EMBASSY_NUCLEAR = Work(
    by="Embassy of Kazakhstan in the United States",
    title="Nuclear Threat Reduction",
    url="https://kazakhembus.com/us-relations/security-cooperation/nuclear-threat-reduction",
)
USIA_1993 = Work(
    by="US Information Agency",
    title="US, Kazakhstan Sign Nuclear Dismantlement Pact",
    date="1993-12-13",
    url="https://www.globalsecurity.org/wmd/library/news/kazakh/931213-317011.htm",
)
STATE_1996 = Work(
    by="US Department of State",
    title="Fact Sheet: Nuclear Weapons in the New Independent States",
    date="1996-03-13",
    url="http://dosfan.lib.uic.edu/ERC/bureaus/eur/releases/960313NIS.html",
)
WIKIPEDIA_RELATIONS = Work(
    by="Wikipedia",
    title="Kazakhstan–United States relations",
    url="https://en.wikipedia.org/wiki/Kazakhstan%E2%80%93United_States_relations",
)
LAHT_2018 = Work(
    by="Latin American Herald Tribune",
    title="US, Kazakhstan Embrace Closer Ties",
    date="2018-01",
    url="http://www.laht.com/article.asp?ArticleId=2449174&CategoryId=36641",
)
BARIBAR_2017 = Work(
    by="Baribar.kz",
    title="Дональд Трамп пригласил Нурсултана Назарбаева посетить Вашингтон",
    date="2017-11",
    url="https://ru.baribar.kz/5292/donald-tramp-priglasil-nursultana-nazarbaeva-posetit-vashington",
)
ZAKON_2017 = Work(
    by="Zakon.kz",
    title="Назарбаев рассказал о звонке Трампа",
    date="2017-09-14",
    url="https://zakon.kz/redaktsiia-zakonkz/4878050-nazarbaev-rasskazal-o-zvonke-trampa.html",
)
NOVA_2021 = Work(
    by="Agenzia Nova",
    title="Business news: Kazakhstan, gli Usa hanno investito 53,7 miliardi di dollari nell’economia in 30 anni",
    date="2021-06-19",
    url="https://www.agenzianova.com/a/60cec76165bac5.68133666/3495897/2021-06-19/business-news-kazakhstan-gli-usa-hanno-investito-53-7-miliardi-di-dollari-nell-economia-in-30-anni",
)
QAZAQ_TV_2019 = Work(
    by="Qazaq TV",
    title="Kazakhstan and USA to Strengthen Cooperation in Energy and Agriculture",
    url="https://old.qazaqtv.com/en/view/business/page_205699_kazakhstan-and-usa-to-strengthen-cooperation-in-energy-and-agriculture",
)
BLINKEN_2023 = Work(
    by="Adam’s Chronicle",
    title="Blinken reaffirms U.S. support for Kazakhstan, endorses political reforms during first visit",
    date="2023-03-14",
    url="https://adamschronicle.com/2023/03/14/blinken-reaffirms-u-s-support-for-kazakhstan-endorses-political-reforms-during-first-visit",
)
AP_1993 = Work(
    by="Associated Press",
    title="Kazakhstan, Chevron Finalize Agreement to Develop Huge Oilfield",
    date="1993-04-06",
    url="https://www.apnews.com/74729312d2a8a70034fccb674594d1cd",
)
PRIME_MINISTER_CHEVRON = Work(
    by="Prime Minister of the Republic of Kazakhstan",
    title="Alikhan Smailov holds meeting with Chevron management",
    url="https://primeminister.kz/en/news/alikhan-smayylov-shevron-kompaniyasynyn-basshylygymen-kezdesti-23609",
)
CHEVRON_1997 = Work(
    by="Chevron",
    title="Chevron Sells 5 Percent Stake In Tengiz Joint Venture",
    date="1997-01-16",
    url="https://www.chevron.com/stories/chevron-sells-5-percent-stake-in-tengiz-joint-venture",
)
CHEVRON_1998 = Work(
    by="Chevron",
    title="Tengizchevroil Completes Five Years Of Operations At The Tengiz Oil Field",
    date="1998-04-06",
    url="https://www.chevron.com/stories/tengizchevroil-completes-five-years-of-operations-at-the-tengiz-oil-field",
)
TENGRINEWS_CHEVRON = Work(
    by="Tengrinews",
    title="Chevron Chief Executive Officer John Watson meets President Nazarbayev",
    date="2011-04-14",
    url="https://en.tengrinews.kz/companies/Chevron-Chief-Executive-Officer-John-Watson-meets-President-912/",
)
CENTCOM_2017 = Work(
    by="US Central Command",
    title="Flags rise over Exercise Steppe Eagle opening ceremony",
    date="2017-07-24",
    url="https://www.centcom.mil/MEDIA/NEWS-ARTICLES/News-Article-View/Article/1255495/flags-rise-over-exercise-steppe-eagle-opening-ceremony/",
)
SAM_2013 = Work(
    by="Security Assistance Monitor",
    title="U.S. Steppe Eagle Exercise in Kazakhstan",
    date="2013-08-15",
    url="https://securityassistancemonitor.wordpress.com/2013/08/15/u-s-steppe-eagle-exercise-in-kazakhstan/",
)
TREND_2011 = Work(
    by="Trend",
    title="Kazakh Senate rejects sending troops to Afghanistan (UPDATE)",
    date="2011-06-09",
    url="https://en.trend.az/world/other/1888793.html",
)
TENGRINEWS_SENATE = Work(
    by="Tengrinews",
    title="Kazakhstan Senate dismissed the draft law to send troops to Afghanistan",
    date="2011-06-09",
    url="https://en.tengrinews.kz/kazakhstan_news/kazakhstan-senate-dismissed-the-draft-law-to-send-troops-to-2394/",
)
XINHUA_IRAQ = Work(
    by="Xinhua",
    title="Kazakhstan finishes rotation of peace mission in Iraq",
    date="2005-09-10",
    url="https://www.landmine.de/archiv/oeffentlichkeitsarbeit/news/news-detailseite/article/kazakhstan-finishes-rotation-of-peace-mission-in-i.html",
)
REUTERS_IRAQ = Work(
    by="Reuters",
    title="Kazakhstan withdraws soldiers from Iraq",
    date="2008-10-21",
    url="https://www.reuters.com/article/us-iraq-kazakhstan-idUSTRE49K4UL20081021",
)
KAZCENT_IRAQ = Work(
    by="Partnership for Peace Training Center of the Ministry of Defence of Kazakhstan (KAZCENT)",
    title="Mission in Iraq",
    url="https://kazcent.kz/irak/eng",
)
EURASIAN_TIMES_2018 = Work(
    by="Eurasian Times",
    title="Russia Gazes, while US-Kazakhstan Honour their Strategic Partnership & Support",
    url="https://www.eurasiantimes.com/us-kazakhstan-meet-2018/",
)
EDGE_KZ = Work(
    by="Edge Kazakhstan",
    title="Positive US-Kazakh Relations to Continue under Trump",
    url="https://www.edgekz.com/positive-us-kazakh-relations-to-continue-under-trump/",
)

FACTS: tuple[Fact, ...] = (
    chapter.fact(
        "us-first-recognise",
        "event",
        about=("US", "KZ"),
        claim=Claim(
            statement="The United States was among the first states to recognise Kazakhstan.",
            quantity=Quantity(qualifier="one-of"),
        ),
        sources=chapter.both(
            ar="The heading of the section asks “America first?”.",
            vi="The heading of the section asks whether America stands above all; meant is the slogan “America first”.",
        ),
        record=chapter.record(
            "confirmed",
            statement="The United States was among the first states to recognise Kazakhstan, on {when}.",
            when=PartialDate("1991-12-25"),
            citation=(HISTORIAN, KERRY_2016, TURKISH_MFA_2022),
            note="American officials call it the very first; Türkiye dates its own recognition to 16 December 1991.",
        ),
    ),
    chapter.fact(
        "us-first-embassy",
        "event",
        about=("US", "KZ"),
        claim=Claim(
            statement="The United States was among the first states to open an embassy in Kazakhstan.",
            quantity=Quantity(qualifier="one-of"),
        ),
        sources=chapter.both(
            ar="Does not say where the embassy was opened.",
            vi="Does not say where the embassy was opened.",
        ),
        record=chapter.record(
            "confirmed",
            statement="The United States was among the first states to open an embassy in Kazakhstan, on {when}.",
            when=PartialDate("1992-02-03"),
            citation=(HISTORIAN, AMERICAN_DIPLOMACY_2022),
            note="The embassy stood in Alma-Ata, now Almaty. The diplomat who opened it calls it the first of all.",
        ),
    ),
    chapter.fact(
        "us-nuclear-arsenal",
        "quantity",
        about=("KZ", "SU", "RU"),
        record=chapter.record(
            "confirmed",
            statement=(
                "Kazakhstan inherited the {value} largest nuclear arsenal in the world from the Soviet Union,"
                " and all of these weapons had gone to Russia by {when}."
            ),
            quantity=Quantity(4, "rank"),
            when=PartialDate("1995-04"),
            citation=(NTI, IRREVERSIBLE),
            note=(
                "The Nuclear Threat Initiative counts 1,410 strategic warheads."
                " In March 1994 Kazakhstan and Russia agreed that the weapons belonged to Russia."
            ),
        ),
    ),
    chapter.fact(
        "us-nonproliferation-policy",
        "position",
        about=("KZ", "US", "NPT"),
        claim=Claim(statement="Kazakhstan adopted a policy of nuclear non-proliferation."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan adopted a policy of nuclear non-proliferation, and joined the Treaty on the Non-Proliferation of Nuclear Weapons on {when}.",
            when=PartialDate("1994-02-14"),
            citation=(ASTANA_TIMES_NPT, ASHIKBAYEV_2019),
            note="President Nazarbayev handed the document to President Clinton in Washington on that day.",
        ),
    ),
    chapter.fact(
        "us-nuclear-security-policy",
        "position",
        about=("KZ", "US"),
        claim=Claim(statement="Kazakhstan adopted a policy of nuclear security."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            citation=(NNSA_2011, EMBASSY_NUCLEAR),
            note="The common work of Kazakhstan and the United States covers nuclear material as well as weapons.",
        ),
    ),
    chapter.fact(
        "us-basis-nonproliferation",
        "relation",
        about=("KZ", "US", "cooperative-threat-reduction"),
        claim=Claim(
            statement="Kazakhstan’s policy of nuclear non-proliferation and nuclear security was the basis of its cooperation with the United States.",
            quantity=Quantity(qualifier="main"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            citation=(NNSA_2011, EMBASSY_NUCLEAR),
            note="The American side dates the partnership in this field to the agreement of December 1993; the Kazakh embassy in Washington calls the reduction of the nuclear threat a cornerstone of the common efforts for stability in the region.",
        ),
    ),
    chapter.fact(
        "us-threat-reduction-agreement",
        "treaty",
        about=("KZ", "US", "nazarbayev", "cooperative-threat-reduction"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and the United States signed the agreement on American help with the destruction of the nuclear weapons in Kazakhstan on {when}.",
            when=PartialDate("1993-12-13"),
            citation=(USIA_1993,),
        ),
    ),
    chapter.fact(
        "us-disarmament-funds",
        "quantity",
        about=("US", "KZ", "cooperative-threat-reduction"),
        claim=Claim(
            statement="In the first years of its cooperation with Kazakhstan, the United States allocated {value} for the nuclear disarmament of Kazakhstan.",
            quantity=Quantity(300_000_000, "USD"),
        ),
        sources=chapter.both(ar="Names no years: “in those years”.", vi="Names no years: “in those years”."),
        record=chapter.record(
            "imprecise",
            statement="By {when} the United States had agreed to provide {value} for the nuclear disarmament of Kazakhstan.",
            quantity=Quantity(170_000_000, "USD", "about"),
            when=PartialDate("1996-03"),
            citation=(STATE_1996, WIKIPEDIA_RELATIONS),
            note="The sum that the articles give was passed only later, by 2008.",
        ),
    ),
    chapter.fact(
        "us-disarmament-funds-total",
        "quantity",
        about=("US", "KZ", "cooperative-threat-reduction"),
        record=chapter.record(
            "confirmed",
            statement="By {when} American assistance to Kazakhstan under the Cooperative Threat Reduction Programme had reached {value} in all.",
            quantity=Quantity(341_000_000, "USD", "about"),
            when=PartialDate("2008"),
            citation=(WIKIPEDIA_RELATIONS,),
        ),
    ),
    chapter.fact(
        "us-coop-long-close",
        "relation",
        about=("KZ", "US"),
        claim=Claim(
            statement="The articles call the cooperation between Kazakhstan and the United States long and close."
        ),
        sources=chapter.both(),
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "us-coop-investment",
        "relation",
        about=("KZ", "US"),
        claim=Claim(statement="Kazakhstan and the United States cooperate in the field of investment."),
        sources=chapter.both(),
        record=chapter.record("confirmed", citation=(AMERINEWS_2018,)),
    ),
    chapter.fact(
        "us-coop-trade",
        "relation",
        about=("KZ", "US"),
        claim=Claim(statement="Kazakhstan and the United States cooperate in the field of trade."),
        sources=chapter.both(),
        record=chapter.record("confirmed", citation=(AMERINEWS_2018,)),
    ),
    chapter.fact(
        "us-coop-regional-security",
        "relation",
        about=("KZ", "US"),
        claim=Claim(statement="Kazakhstan and the United States cooperate in the field of regional security."),
        sources=chapter.both(),
        record=chapter.record("confirmed", citation=(AMERINEWS_2018,)),
    ),
    chapter.fact(
        "us-coop-afghanistan",
        "relation",
        about=("KZ", "US", "AF"),
        claim=Claim(
            statement="The security cooperation between Kazakhstan and the United States concerns Afghanistan in particular."
        ),
        sources=chapter.both(
            ar="The words on Afghanistan refer to nothing in the sentence; meant are security questions.",
            vi="Refers to all the fields of cooperation, not to security alone.",
        ),
        record=chapter.record(
            "confirmed",
            citation=(AMERINEWS_2018, LAHT_2018),
            note="In January 2018 both presidents put Afghanistan among the first matters; Kazakhstan promised transit and supplies for the American troops there.",
        ),
    ),
    chapter.fact(
        "us-afghanistan-supplies",
        "treaty",
        about=("KZ", "NATO", "AF"),
        record=chapter.record(
            "confirmed",
            statement=(
                "Kazakhstan and NATO agreed on {when} that supplies for the international troops in Afghanistan"
                " might cross Kazakhstan."
            ),
            when=PartialDate("2010-01-27"),
            citation=(JAMESTOWN_2010, JAMESTOWN_ENDGAME),
            note="The agreement did not cover weapons. Every route of the Northern Distribution Network, by which such supplies travelled, led through Kazakhstan.",
        ),
    ),
    chapter.fact(
        "us-companies-count",
        "quantity",
        about=("US", "KZ"),
        claim=Claim(
            statement="In Kazakhstan, {value} from the United States are at work.",
            quantity=Quantity(300, "companies", "about"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "outdated",
            statement="In {when} {value} from the United States operated in Kazakhstan.",
            quantity=Quantity(600, "companies", "more-than"),
            when=PartialDate("2021-06"),
            citation=(NOVA_2021, BARIBAR_2017),
            note="In November 2017 President Nazarbayev spoke of more than 300, which agrees with the articles.",
        ),
    ),
    chapter.fact(
        "us-investment-total",
        "quantity",
        about=("US", "KZ"),
        claim=Claim(
            statement="American investment in Kazakhstan has reached {value}.",
            quantity=Quantity(50_000_000_000, "USD"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="President Nazarbayev said in {when} that American investment in Kazakhstan had reached {value}.",
            quantity=Quantity(50_000_000_000, "USD", "about"),
            when=PartialDate("2017-11"),
            citation=(BARIBAR_2017, QAZAQ_TV_2019, ZAKON_2017),
            note=(
                "The figure adds up the investment of all years; Qazaq TV gave it later too. "
                "Two months before giving it, the President had spoken of more than 40 billion."
            ),
        ),
    ),
    chapter.fact(
        "us-investment-later",
        "quantity",
        about=("US", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="By {when} American investment in Kazakhstan had reached {value}.",
            quantity=Quantity(62_000_000_000, "USD", "more-than"),
            when=PartialDate("2023-03"),
            citation=(BLINKEN_2023,),
            note="The figure is from Kazakhstan’s statistics; the American Secretary of State spoke of more than 50 billion at the same time.",
        ),
    ),
    chapter.fact(
        "us-chevron-early",
        "history",
        about=("chevron", "US", "KZ"),
        claim=Claim(
            statement="The American company Chevron was among the first investors in Kazakhstan.",
            quantity=Quantity(qualifier="one-of"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="The American company Chevron was among the first foreign investors in Kazakhstan.",
            citation=(PRIME_MINISTER_CHEVRON, WIKIPEDIA_RELATIONS),
        ),
    ),
    chapter.fact(
        "us-tengizchevroil-founding",
        "date",
        about=("tengizchevroil", "chevron", "KZ", "tengiz", "nazarbayev"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and Chevron signed the agreement on their joint venture at Tengiz on {when}.",
            when=PartialDate("1993-04-06"),
            citation=(AP_1993,),
        ),
    ),
    chapter.fact(
        "us-chevron-share",
        "quantity",
        about=("chevron", "tengizchevroil", "tengiz"),
        claim=Claim(
            statement="Chevron obtained {value} of the consortium that develops the Tengiz oil field.",
            quantity=Quantity(50, "percent"),
        ),
        sources=chapter.both(
            vi="Says that the company reached 50% in a conglomerate; meant is a share of the consortium."
        ),
        record=chapter.record(
            "confirmed",
            statement="Chevron obtained {value} of Tengizchevroil, the joint venture that develops the Tengiz oil field.",
            citation=(CHEVRON_1997, CHEVRON_1998, TENGRINEWS_CHEVRON),
            note="It sold 5% in 1997 and held 45% for some years; in 2011 it had 50% again.",
        ),
    ),
    chapter.fact(
        "us-tengiz-field",
        "geography",
        about=("tengiz", "tengizchevroil", "KZ"),
        claim=Claim(statement="A consortium develops the Tengiz oil field in Kazakhstan."),
        sources=chapter.both(ar="Spells the name of the field Tankiz.", vi="Calls the consortium a conglomerate."),
        record=chapter.record(
            "confirmed",
            statement="The joint venture Tengizchevroil develops the Tengiz oil field in the west of Kazakhstan.",
            citation=(CHEVRON_1998,),
        ),
    ),
    chapter.fact(
        "us-joint-exercises",
        "event",
        about=("KZ", "US", "steppe-eagle"),
        claim=Claim(statement="Kazakhstan and the United States hold joint military exercises."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and the United States have held joint military exercises; the series Steppe Eagle began in {when}.",
            when=PartialDate("2003-07"),
            citation=(SAM_2013, CENTCOM_2017),
            note="It was held with other partners, and trained the Kazakh peacekeeping battalion.",
        ),
    ),
    chapter.fact(
        "us-units-afghanistan",
        "event",
        about=("KZ", "AF", "ISAF", "kz-parliament"),
        claim=Claim(statement="Units of the army of Kazakhstan take part in missions in Afghanistan."),
        sources=chapter.both(),
        record=chapter.record(
            "contradicted",
            statement="On {when} the Senate of Kazakhstan rejected a bill to send officers to the international force in Afghanistan, and no unit of the army went there.",
            when=PartialDate("2011-06-09"),
            citation=(TREND_2011, TENGRINEWS_SENATE, SAM_2013),
            note="Even that bill was about 4 staff officers, not a unit.",
        ),
    ),
    chapter.fact(
        "us-units-iraq",
        "event",
        about=("KZ", "IQ"),
        claim=Claim(statement="Units of the army of Kazakhstan take part in missions in Iraq."),
        sources=chapter.both(),
        record=chapter.record(
            "outdated",
            statement="A unit of army engineers from Kazakhstan served in Iraq {when}.",
            when=PartialDate("2003-08/2008-10-21"),
            citation=(XINHUA_IRAQ, REUTERS_IRAQ, KAZCENT_IRAQ),
            note="The unit had fewer than 30 soldiers at a time, who cleared mines and purified water.",
        ),
    ),
    chapter.fact(
        "us-iraq-soldiers",
        "quantity",
        about=("KZ", "IQ"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan sent {value} to Iraq in all {when}.",
            quantity=Quantity(290, "soldiers"),
            when=PartialDate("2003/2008"),
            citation=(KAZCENT_IRAQ,),
        ),
    ),
    chapter.fact(
        "us-strategic-partner",
        "position",
        about=("US", "KZ"),
        claim=Claim(statement="The United States calls Kazakhstan its strategic partner in the region."),
        sources=chapter.both(
            ar="Writes that the United States invites Kazakhstan as its strategic partner; meant is “calls”."
        ),
        record=chapter.record("confirmed", citation=(NNSA_2011, EURASIAN_TIMES_2018, EDGE_KZ)),
    ),
    chapter.fact(
        "us-enhanced-partnership",
        "event",
        about=("US", "KZ", "nazarbayev"),
        record=chapter.record(
            "confirmed",
            statement="The presidents of the United States and Kazakhstan declared an enhanced strategic partnership on {when}.",
            when=PartialDate("2018-01-16"),
            citation=(AMERINEWS_2018, LAHT_2018),
        ),
    ),
)
