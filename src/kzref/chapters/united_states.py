"""Section 8 of the documents: the United States."""

from __future__ import annotations

from kzref.chapters._defaults import ChapterDefaults
from kzref.chapters._works import (
    AKORDA_2018,
    HISTORIAN,
    KERRY_2016,
)
from kzref.dates import PartialDate
from kzref.model import Claim, Fact, Quantity, Work

chapter: ChapterDefaults = ChapterDefaults("united-states", checked="2026-11-21")

AMERICAN_DIPLOMACY_2022 = Work(
    by="American Diplomacy",
    title="Pioneer Diplomacy in Newly Independent Kazakhstan",
    kind="commentary",
    language="en",
    date="2022-02",
    url="https://americandiplomacy.web.unc.edu/2022/02/pioneer-diplomacy-in-newly-independent-kazakhstan/",
)
NTI = Work(
    by="Nuclear Threat Initiative",
    title="Nuclear Disarmament Kazakhstan",
    kind="reference-work",
    language="en",
    url="https://www.nti.org/analysis/articles/kazakhstan-nuclear-disarmament/",
)
JAMESTOWN_2010 = Work(
    by="Jamestown Foundation",
    title="NATO-Kazakhstan Transit Agreement: Unleashing the Potential of Northern Supply Route",
    kind="commentary",
    language="en",
    date="2010",
    url="https://jamestown.org/program/nato-kazakhstan-transit-agreement-unleashing-the-potential-of-northern-supply-route/",
)
NNSA_2011 = Work(
    by="US National Nuclear Security Administration",
    title="U.S. - Kazakhstan Cooperation on Nuclear Security and Nonproliferation",
    kind="official-statement",
    language="en",
    date="2011-10-12",
    url="https://nnsa.energy.gov/mediaroom/factsheets/uskazakhcooperation-0",
)
USIA_1993 = Work(
    by="US Information Agency",
    title="US, Kazakhstan Sign Nuclear Dismantlement Pact",
    kind="official-statement",
    language="en",
    date="1993-12-13",
    url="https://www.globalsecurity.org/wmd/library/news/kazakh/931213-317011.htm",
    copy=True,
)
STATE_1996 = Work(
    by="US Department of State",
    title="Fact Sheet: Nuclear Weapons in the New Independent States",
    kind="official-statement",
    language="en",
    date="1996-03-13",
    url="http://dosfan.lib.uic.edu/ERC/bureaus/eur/releases/960313NIS.html",
)
BARIBAR_2017 = Work(
    by="Baribar.kz",
    title="Дональд Трамп пригласил Нурсултана Назарбаева посетить Вашингтон",
    kind="news",
    language="ru",
    date="2017-11",
    url="https://ru.baribar.kz/5292/donald-tramp-priglasil-nursultana-nazarbaeva-posetit-vashington",
)
ZAKON_2017 = Work(
    by="Zakon.kz",
    title="Назарбаев рассказал о звонке Трампа",
    kind="news",
    language="ru",
    date="2017-09-14",
    url="https://zakon.kz/redaktsiia-zakonkz/4878050-nazarbaev-rasskazal-o-zvonke-trampa.html",
)
TIMES_CENTRAL_ASIA_2025 = Work(
    by="The Times of Central Asia",
    title="Tokayev in New York: $100B U.S. Investment Push Boosts Kazakhstan Ties",
    kind="news",
    language="en",
    date="2025-09-23",
    url="https://timesca.com/tokayev-in-new-york-100b-u-s-investment-push-boosts-kazakhstan-ties/",
    read="part",
)
AP_1993 = Work(
    by="Associated Press",
    title="Kazakhstan, Chevron Finalize Agreement to Develop Huge Oilfield",
    kind="news",
    language="en",
    date="1993-04-06",
    url="https://www.apnews.com/74729312d2a8a70034fccb674594d1cd",
)
PRIME_MINISTER_CHEVRON = Work(
    by="Prime Minister of the Republic of Kazakhstan",
    title="Alikhan Smailov holds meeting with Chevron management",
    kind="official-statement",
    language="en",
    url="https://primeminister.kz/en/news/alikhan-smayylov-shevron-kompaniyasynyn-basshylygymen-kezdesti-23609",
)
CHEVRON_1997 = Work(
    by="Chevron",
    title="Chevron Sells 5 Percent Stake In Tengiz Joint Venture",
    kind="news",
    language="en",
    date="1997-01-16",
    url="https://www.chevron.com/stories/chevron-sells-5-percent-stake-in-tengiz-joint-venture",
)
CHEVRON_1998 = Work(
    by="Chevron",
    title="Tengizchevroil Completes Five Years Of Operations At The Tengiz Oil Field",
    kind="news",
    language="en",
    date="1998-04-06",
    url="https://www.chevron.com/stories/tengizchevroil-completes-five-years-of-operations-at-the-tengiz-oil-field",
)
SAM_2013 = Work(
    by="Security Assistance Monitor",
    title="U.S. Steppe Eagle Exercise in Kazakhstan",
    kind="commentary",
    language="en",
    date="2013",
    url="http://archive.securityassistance.org/blog/us-steppe-eagle-exercise-kazakhstan",
    read="part",
)
TREND_2011 = Work(
    by="Trend",
    title="Kazakh Senate rejects sending troops to Afghanistan (UPDATE)",
    kind="news",
    language="en",
    date="2011-06-09",
    url="https://en.trend.az/world/other/1888793.html",
)
REUTERS_IRAQ = Work(
    by="Reuters",
    title="Kazakhstan withdraws soldiers from Iraq",
    kind="news",
    language="en",
    date="2008-10-21",
    url="https://www.reuters.com/article/us-iraq-kazakhstan-idUSTRE49K4UL20081021",
)
KAZCENT_IRAQ = Work(
    by="Partnership for Peace Training Center of the Ministry of Defence of Kazakhstan (KAZCENT)",
    title="Mission in Iraq",
    kind="official-statement",
    language="en",
    url="https://kazcent.kz/irak/eng",
)
STATE_2014 = Work(
    by="US Department of State, Bureau of South and Central Asian Affairs",
    title="U.S. Relations With Kazakhstan",
    kind="official-statement",
    language="en",
    date="2014-02-10",
    url="https://2009-2017.state.gov/p/sca/rls/fs/2014/237113.htm",
    read="part",
)

STATE_RELATIONS = Work(
    by="US Department of State",
    title="U.S. Relations With Kazakhstan",
    kind="official-statement",
    language="en",
    url="https://www.state.gov/u-s-relations-with-kazakhstan/",
    read="part",
)

STATE_2025 = Work(
    by="US Department of State, at MENAFN",
    title="A New Era In US-Kazakhstan Relations",
    kind="official-statement",
    language="en",
    date="2025-11-07",
    url="https://menafn.com/1110313346/A-New-Era-In-US-Kazakhstan-Relations",
    read="part",
    copy=True,
)
ARCENT_2019 = Work(
    by="U.S. Army Central",
    title="Eight days in, Steppe Eagle 19 participants showing progress, interoperability",
    kind="official-statement",
    language="en",
    date="2019-06-27",
    url="https://www.usarcent.army.mil/News/Article/1890691/eight-days-in-steppe-eagle-19-participants-showing-progress-interoperability/",
    read="part",
)


KERRY_2015 = Work(
    by="US Department of State (John Kerry)",
    title="Remarks at the Opening of the C5+1 Ministerial Meeting",
    kind="official-statement",
    language="en",
    date="2015-11-01",
    url="https://2009-2017.state.gov/secretary/remarks/2015/11/249046.htm",
    read="part",
)

AKIPRESS_2023 = Work(
    by="AKIpress",
    title="'I think this is a historic moment,' Joe Biden says about Central Asia-U.S. Summit",
    kind="news",
    language="en",
    date="2023-09-20",
    url="https://m.akipress.com/news:732255:_I_think_this_is_a_historic_moment,__Joe_Biden_says_about_Central_Asia-U_S__Summit/",
    read="part",
)


TASS_GAZA = Work(
    by="TASS, at Mail.ru",
    title="Токаев подтвердил, что Казахстан направит своих военных в Газу",
    kind="news",
    language="ru",
    date="2026-02-19",
    url="https://news.mail.ru/politics/69880205/",
    read="part",
)

QAZINFORM_GAZA = Work(
    by="Qazinform",
    title="Will Kazakhstan send troops to Gaza? Foreign Ministry clarifies",
    kind="news",
    language="en",
    date="2026-03-04",
    url="https://qazinform.com/news/will-kazakhstan-send-troops-to-gaza-foreign-ministry-clarifies-ed9947",
    read="whole",
)

QAZINFORM_2026 = Work(
    by="Qazinform",
    title="Kazakhstan joins Board of Peace without 1 bln US dollars contribution",
    kind="news",
    language="en",
    date="2026-01-23",
    url="https://qazinform.com/news/kazakhstan-joins-board-of-peace-without-1-bln-us-dollars-contribution-a02059",
    read="whole",
)

QAZINFORM_MINERALS = Work(
    by="Qazinform",
    title="Kazakhstan, U.S. ink memorandum on critical minerals cooperation",
    kind="news",
    language="en",
    date="2025-11-06",
    url="https://qazinform.com/news/kazakhstan-us-ink-memorandum-on-critical-minerals-cooperation-d12fc9",
    read="whole",
)
CLINTON_1997 = Work(
    by="William J. Clinton, President of the United States",
    title="Text of a letter from the President to the Speaker of the House of Representatives and the President of the Senate",
    kind="official-statement",
    language="en",
    date="1997-12-31",
    url="https://clintonwhitehouse6.archives.gov/1997/12/1997-12-31-letter-to-congress-on-emigration-from-russian-federation.html",
    read="whole",
)

LENTA_2025 = Work(
    by="Lenta.ru",
    title="Трамп встретился в Вашингтоне с президентами пяти стран Средней Азии",
    kind="news",
    language="ru",
    date="2025-11-07",
    url="https://lenta.ru/news/2025/11/07/tramp-vstretilsya-s-prezidentami-pyati-postsovetskih-stran/",
    read="whole",
)
ASTANA_TIMES_GAZA = Work(
    by="The Astana Times",
    title="Kazakhstan detailed its humanitarian contributions to the Board of Peace…",
    kind="news",
    language="en",
    date="2026-03-05",
    url="https://astanatimes.com/2026/03/kazakhstan-details-humanitarian-role-in-board-of-peace-initiatives-for-gaza/",
    read="part",
)
STATE_LISBON = Work(
    by="US Department of State, Bureau of Nonproliferation",
    title="START I: Lisbon Protocol and The Nuclear Nonproliferation Treaty",
    kind="official-document",
    language="en",
    date="2001-01-20",
    url="https://2001-2009.state.gov/t/isn/rls/fs/2001/3523.htm",
    read="whole",
)
WAR_ON_THE_ROCKS = Work(
    by="War on the Rocks",
    title="Project Sapphire: How to Keep 600 Kilograms of Kazakh Highly Enriched Uranium Safe",
    kind="commentary",
    language="en",
    date="2022-04",
    url="https://warontherocks.com/2022/04/project-sapphire-how-to-keep-600-tons-of-kazakh-highly-enriched-uranium-safe",
    read="part",
)
ASTANA_TIMES_TARIFF = Work(
    by="The Astana Times",
    title="Trump Signs Order Imposing 25% Tariff on Kazakh Imports",
    kind="news",
    language="en",
    url="https://astanatimes.com/?p=104264",
    read="part",
)
VLAST_TARIFF = Work(
    by="Vlast",
    title="US President Donald Trump pledged a new tariff rate for Kazakhstan exports…",
    kind="news",
    language="en",
    url="https://vlast.kz/english/65613-trump-announces-tariffs-on-kazakhstan-exports.html",
    read="part",
)
KELLEY_DRYE_2026 = Work(
    by="Kelley Drye",
    title="Court of International Trade Holds Section 122 Tariffs Unlawful",
    kind="commentary",
    language="en",
    date="2026-05",
    url="https://www.kelleydrye.com/viewpoints/blogs/trade-and-manufacturing-monitor/court-of-international-trade-holds-section-122-tariffs-unlawful",
    read="part",
)
MITCHELL_2026 = Work(
    by="Justin Mitchell",
    title="Another Year, Another Chance to Repeal the Jackson-Vanik Amendment",
    kind="commentary",
    language="en",
    date="2026-02-10",
    url="https://1hut.ru/?p=149556",
    read="part",
    copy=True,
)
DIALOGUE_2024 = Work(
    by="Governments of the United States and of Kazakhstan",
    title="On May 31, 2024, U.S. Assistant Secretary of State for South and Central Asian Affairs…",
    kind="official-statement",
    language="en",
    url="https://miragenews.com/us-kazakhstan-enhance-strategic-partnership-1250088",
    read="part",
    copy=True,
)
ANEWS_ABRAHAM = Work(
    by="A News",
    title="Kazakhstan, which already has diplomatic ties with Israel, confirmed joining the Abraham Accords on Friday…",
    kind="news",
    language="en",
    date="2025-11-07",
    url="https://www.anews.com.tr/world/2025/11/07/kazakhstan-confirms-joining-abraham-accords",
    read="part",
)
REUTERS_2010 = Work(
    by="Reuters (Raushan Nurshayeva)",
    title="Kazakh police to probe Chevron-led oil venture",
    kind="news",
    language="en",
    date="2010-07-08",
    url="http://cms.trust.org/item/20100708093000-fixry",
    read="part",
)


STATE_FY2007 = Work(
    by="US Department of State, Bureau of European and Eurasian Affairs",
    title="FY 2007 U.S. Assistance to Eurasia",
    kind="official-document",
    language="en",
    url="https://2009-2017.state.gov/p/eur/rls/rpt/eurasiafy07/115977.htm",
    read="part",
)

FACTS: tuple[Fact, ...] = (
    chapter.fact(
        "us-first-recognize",
        "event",
        about=("US", "KZ"),
        claim=Claim(
            statement="The United States was among the first states to recognize Kazakhstan.",
            quantity=Quantity(qualifier="one-of"),
        ),
        sources=chapter.both(
            ar="The heading of the section asks “America first?”.",
            vi="The heading of the section asks whether America stands above all; the slogan “America first” is meant.",
        ),
        record=chapter.record(
            "confirmed",
            statement="The United States was among the first states to recognize Kazakhstan, on {when}.",
            when=PartialDate("1991-12-25"),
            citation=(HISTORIAN, KERRY_2016),
            note="American officials call it the very first.",
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
            note="It stood in Alma-Ata, now Almaty. The diplomat who opened it calls it the first.",
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
            citation=(NTI,),
            note="The Nuclear Threat Initiative counts 1,410 strategic warheads.",
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
            citation=(STATE_LISBON,),
            checked="2026-11-30",
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
            citation=(NNSA_2011,),
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
            "imprecise",
            statement="In {when} the United States called cooperation in security and nuclear non-proliferation a cornerstone of its relations with Kazakhstan.",
            when=PartialDate("2014-02"),
            citation=(STATE_2014,),
            note="A cornerstone is not the basis: trade, investment and energy are named beside it.",
            checked="2026-11-30",
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
        "us-sapphire",
        "event",
        about=("KZ", "US"),
        record=chapter.record(
            "confirmed",
            statement="In {when} highly enriched uranium was flown from Kazakhstan to the United States, in Project Sapphire.",
            when=PartialDate("1994-11"),
            citation=(WAR_ON_THE_ROCKS,),
            note="It weighed almost 600 kilograms.",
            checked="2026-11-30",
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
            citation=(STATE_1996,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "us-disarmament-funds-total",
        "quantity",
        about=("US", "KZ", "cooperative-threat-reduction"),
        record=chapter.record(
            "confirmed",
            statement="The Department of State of the United States puts what was spent on help for Kazakhstan under the Cooperative Threat Reduction Programme at {value}.",
            quantity=Quantity(240_000_000, "USD"),
            citation=(STATE_RELATIONS,),
            note="The years are not given; the copy dates from 2019 or later.",
            checked="2026-11-29",
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
        record=chapter.record(
            "confirmed",
            citation=(STATE_2025,),
            note="An American company agreed in November 2025 to build a tungsten mine and plant for 1.1 billion US dollars.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "us-coop-trade",
        "relation",
        about=("KZ", "US"),
        claim=Claim(statement="Kazakhstan and the United States cooperate in the field of trade."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            citation=(STATE_2025,),
            note="The deals announced in November 2025 include American locomotives for 4.2 billion US dollars.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "us-coop-regional-security",
        "relation",
        about=("KZ", "US"),
        claim=Claim(statement="Kazakhstan and the United States cooperate in the field of regional security."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and the United States cooperate in regional security; on {when} they stated that they meant to do more for border security and against terrorism.",
            when=PartialDate("2024-05-31"),
            citation=(DIALOGUE_2024,),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "us-coop-afghanistan",
        "relation",
        about=("KZ", "US", "AF"),
        claim=Claim(
            statement="The security cooperation between Kazakhstan and the United States concerns Afghanistan in particular."
        ),
        sources=chapter.both(
            ar="The words on Afghanistan refer to nothing in the sentence; security questions are meant.",
            vi="Refers to all the fields of cooperation, not to security alone.",
        ),
        record=chapter.record(
            "confirmed",
            statement="On {when} the presidents of Kazakhstan and the United States named Afghanistan among their first subjects; Kazakhstan promised transit and supplies for the American troops there.",
            when=PartialDate("2018-01-16"),
            citation=(AKORDA_2018,),
            checked="2026-11-30",
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
                " could cross Kazakhstan."
            ),
            when=PartialDate("2010-01-27"),
            citation=(JAMESTOWN_2010,),
            note="The agreement did not cover weapons.",
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
            statement="President Tokayev said in {when} that {value} from the United States operated in Kazakhstan.",
            quantity=Quantity(630, "companies", "more-than"),
            when=PartialDate("2025-09"),
            citation=(TIMES_CENTRAL_ASIA_2025, BARIBAR_2017),
            note="In November 2017 President Nazarbayev spoke of more than 300.",
            checked="2026-11-30",
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
            citation=(BARIBAR_2017, ZAKON_2017),
            note="It adds up all years; two months earlier he had spoken of more than 40 billion.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "us-investment-later",
        "quantity",
        about=("US", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="In {when} the president of Kazakhstan put American investment in the country at {value} in all.",
            quantity=Quantity(100_000_000_000, "USD", "more-than"),
            when=PartialDate("2025-09"),
            citation=(TIMES_CENTRAL_ASIA_2025,),
            checked="2026-11-30",
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
            citation=(PRIME_MINISTER_CHEVRON,),
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
            vi="Says that the company reached 50% in a conglomerate; a share of the consortium is meant."
        ),
        record=chapter.record(
            "confirmed",
            statement="When Tengizchevroil, the joint venture that develops the Tengiz oil field, was founded in {when}, Chevron held {value} of it.",
            when=PartialDate("1993-04"),
            citation=(CHEVRON_1997, REUTERS_2010),
            note="A sale agreed in January 1997 left Chevron 45%. In 2010 it held 50% again.",
            checked="2026-11-29",
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
            citation=(SAM_2013, ARCENT_2019),
            note="The last of the series of which a report was found ended on 27 June 2019.",
            checked="2026-11-30",
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
            citation=(TREND_2011,),
            note="Even that bill concerned only four staff officers, not a unit.",
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
            citation=(KAZCENT_IRAQ, REUTERS_IRAQ),
            note="The unit had fewer than 30 soldiers at a time.",
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
            ar="Writes that the United States invites Kazakhstan as its strategic partner; the meaning is “calls”."
        ),
        record=chapter.record(
            "confirmed",
            statement="American officials have called Kazakhstan a strategic partner of the United States in its region.",
            citation=(STATE_FY2007,),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "us-enhanced-partnership",
        "event",
        about=("US", "KZ", "nazarbayev"),
        record=chapter.record(
            "confirmed",
            statement="The presidents of the United States and Kazakhstan declared an enhanced strategic partnership on {when}.",
            when=PartialDate("2018-01-16"),
            checked="2026-11-29",
            citation=(AKORDA_2018,),
        ),
    ),
    chapter.fact(
        "us-c5-first-meeting",
        "event",
        about=("US", "KZ", "KG", "TJ", "TM", "UZ"),
        record=chapter.record(
            "confirmed",
            statement="The foreign ministers of the United States and of the five states of Central Asia met as one group for the first time in Samarkand on {when}.",
            when=PartialDate("2015-11-01"),
            citation=(KERRY_2015,),
            note="The format is known as C5+1.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "us-c5-first-summit",
        "event",
        about=("US", "KZ", "KG", "TJ", "TM", "UZ"),
        record=chapter.record(
            "confirmed",
            statement="The presidents of the five states of Central Asia met the president of the United States together for the first time, in New York on {when}.",
            when=PartialDate("2023-09-19"),
            citation=(AKIPRESS_2023,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "us-abraham-accords",
        "event",
        about=("US", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="On {when} the president of the United States announced that Kazakhstan had agreed to join the Abraham Accords, on relations between Israel and Muslim states.",
            when=PartialDate("2025-11-06"),
            citation=(ANEWS_ABRAHAM, TASS_GAZA),
            note="Its foreign ministry confirmed it the next day. In February 2026 President Tokayev said that Kazakhstan had joined; no report of a signing was found. Kazakhstan and Israel have had diplomatic relations since 1992.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "us-c5-second-summit",
        "event",
        about=("US", "KZ", "KG", "TJ", "TM", "UZ"),
        record=chapter.record(
            "confirmed",
            statement="The president of the United States received the presidents of the five states of Central Asia in Washington on {when}.",
            when=PartialDate("2025-11-06"),
            citation=(LENTA_2025,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "us-board-of-peace",
        "event",
        about=("KZ", "US", "tokayev"),
        record=chapter.record(
            "confirmed",
            statement="On {when} President Tokayev signed the charter of the Board of Peace, which the president of the United States had initiated and chairs.",
            when=PartialDate("2026-01-22"),
            citation=(QAZINFORM_2026,),
            note="Kazakhstan joined it for three years, without the billion US dollars asked for a longer membership.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "us-gaza-force",
        "position",
        about=("KZ", "US", "tokayev"),
        record=chapter.record(
            "confirmed",
            statement="On {when}, at the first meeting of the Board of Peace, President Tokayev said that Kazakhstan was ready to send military units, medical staff among them, and observers for an international stabilization force in the Gaza Strip, and promised the Board money.",
            when=PartialDate("2026-02-19"),
            citation=(TASS_GAZA,),
            note="No report of anyone being sent was found.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "us-gaza-clarification",
        "position",
        about=("KZ", "kz-mfa"),
        record=chapter.record(
            "confirmed",
            statement="On {when} the Ministry of Foreign Affairs of Kazakhstan said that the offer for the Gaza Strip was one of medical units with a field hospital, and of observers; the deputy prime minister said that nothing had been paid to the Board.",
            when=PartialDate("2026-03-04"),
            citation=(QAZINFORM_GAZA, ASTANA_TIMES_GAZA),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "us-critical-minerals",
        "treaty",
        about=("US", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="On {when}, in Washington, Kazakhstan and the United States signed a memorandum on cooperation in critical minerals.",
            when=PartialDate("2025-11-06"),
            citation=(QAZINFORM_MINERALS,),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "us-tariff",
        "quantity",
        about=("US", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="The United States levied an additional tariff of {value} on goods from Kazakhstan {when}; its Supreme Court had found that the law used for it allows no tariffs.",
            quantity=Quantity(25, "percent"),
            when=PartialDate("2025-08-07/2026-02-24"),
            citation=(ASTANA_TIMES_TARIFF, VLAST_TARIFF, KELLEY_DRYE_2026),
            note="According to Kazakhstan, most of its exports, oil and uranium among them, were exempt. The court ruled on 20 February 2026. On 7 May another court held unlawful, for the plaintiffs alone, a general tariff of 10% that followed on 24 February, for 150 days unless Congress extended it; the government appealed.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "us-jackson-vanik",
        "relation",
        about=("US", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="As of {when}, the Jackson–Vanik amendment from the Cold War still applied to the trade of the United States with Kazakhstan, though a yearly waiver was no longer needed.",
            when=PartialDate("2026-02"),
            citation=(MITCHELL_2026, CLINTON_1997),
            note="In December 1997 the American president found that Kazakhstan met its conditions.",
            checked="2026-11-30",
        ),
    ),
)
