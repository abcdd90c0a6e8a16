"""Section 5 of the documents: Russia."""

from __future__ import annotations

from kzref.chapters._defaults import ChapterDefaults
from kzref.chapters._works import (
    CRS_2024,
    CSTO_CHARTER,
    KT_2018,
    SCO_DECLARATION,
    TCA_EU,
)
from kzref.dates import PartialDate
from kzref.model import Claim, Fact, Quantity, Work

chapter: ChapterDefaults = ChapterDefaults("russia", checked="2026-11-21")

TREATY_TEXT = Work(
    by="CIS Legislation database",
    title="About friendship, cooperation and mutual aid between the Russian Federation and the Republic of Kazakhstan",
    kind="treaty",
    language="en",
    date="1992-05-25",
    url="https://cis-legislation.com/document.fwx?rgn=8601",
    read="part",
)
TREATY_ARTICLE_40 = Work(
    by="Zakonbase",
    title='ДОГОВОР между Российской Федерацией и Республикой Казахстан от 25.05.92 "О ДРУЖБЕ, СОТРУДНИЧЕСТВЕ И ВЗАИМНОЙ ПОМОЩИ"',
    kind="treaty",
    language="ru",
    date="1992-05-25",
    url="https://zakonbase.ru/content/part/71743",
    read="part",
    copy=True,
)
EGEMEN_2018 = Work(
    by="Egemen Qazaqstan",
    title="20th anniversary of Declaration on Eternal Friendship and Alliance between Kazakhstan and Russia",
    kind="news",
    language="en",
    date="2018-07-10",
    url="http://en.egemen.kz/article/189389-20th-anniversary-of-declaration-on-eternal-friendship-and-alliance-between-kazak",
    read="part",
)
KAZINFORM_BORDER = Work(
    by="Kazinform",
    title="Президент: Қазақстан-Ресей шекарасын Достық белдеуі деп атауға толық құқықтық негіз бар",
    kind="news",
    language="kk",
    date="2025-11-11",
    url="https://kaz.inform.kz/news/prezident-kazakstan-resey-shekarasin-dostik-beldeu-dep-atauga-tolik-kukiktik-negz-bar-133da0/",
    read="part",
)
KAZINFORM_ALLY = Work(
    by="Kazinform",
    title="Russia remains our key ally, Nazarbayev",
    kind="news",
    language="en",
    date="2019-08-28",
    url="https://www.inform.kz/en/russia-remains-our-key-ally-nazarbayev_a3560513",
)
INVEST_FORESIGHT = Work(
    by="Invest Foresight",
    title="Trade between Russia and Kazakhstan is over $18 bln",
    kind="news",
    language="en",
    url="https://investforesight.com/trade-between-russia-and-kazakhstan-is-over-18-bln/",
)
KAZINFORM_LAVROV = Work(
    by="Kazinform",
    title="Russian top diplomat praises Kazakhstan's contribution to Syrian peace settlement",
    kind="news",
    language="en",
    date="2018-02-14",
    url="https://en.inform.kz/news/russian-top-diplomat-praises-kazakhstan-s-contribution-to-syrian-peace-settlement_a3153585/",
)
MFA_ASTANA = Work(
    by="Ministry of Foreign Affairs of Kazakhstan",
    title="Factsheet on the Astana Process",
    kind="official-document",
    language="en",
    date="2017",
    url="http://www.mfa.kz/en/content-view/kratkaa-spravka-po-astaninskomu-processu",
)
TISHREEN_SOCHI = Work(
    by="Tishreen",
    title="Moscow : Next meeting of Astana talks on Syria to be held during spring",
    kind="news",
    language="en",
    url="http://tishreen.news.sy/?p=764464",
)
TENGRI_UKRAINE = Work(
    by="Tengrinews",
    title="Nazarbayev and Poroshenko meet in Ukraine",
    kind="news",
    language="en",
    date="2014-12-23",
    url="https://en.tengrinews.kz/politics_sub/nazarbayev-and-poroshenko-meet-in-ukraine-258054/",
)
TREND_CRIMEA = Work(
    by="Trend",
    title="Kazakhstan considers Crimea’s referendum as Autonomous Republic population’s will",
    kind="news",
    language="en",
    date="2014-03-19",
    url="http://en.trend.az/regions/casia/kazakhstan/2254563.html",
)
TENGRI_CRIMEA = Work(
    by="Tengrinews",
    title="Kazakhstan abstains from voting on UN General Assembly resolution against secession referendum in Crimea",
    kind="news",
    language="en",
    date="2014-03-28",
    url="https://en.tengrinews.kz/politics_sub/kazakhstan-abstains-from-voting-on-un-general-assembly-252523",
    read="part",
)
SOBYTIYA_2016 = Work(
    by="Sobytiya",
    title="The United Nations General Assembly has accepted a pro-Ukrainian resolution on Crimea",
    kind="news",
    language="en",
    url="http://en.sobytiya.info/the-united-nations-general-assembly-has-accepted-a-pro-ukrainian-resolution-on-crimea.html",
)
ASIAPLUS_2017 = Work(
    by="Asia-Plus",
    title="UN officially recognizes Russia as an occupying power",
    kind="news",
    language="en",
    date="2017-12-20",
    url="http://asiaplustj.info/en/news/world/20171220/un-officially-recognizes-russia-as-an-occupying-power",
    read="part",
)
MOSCOW_TIMES_2019 = Work(
    by="The Moscow Times",
    title="‘We Don’t Call It Annexation,’ Kazakh Leader Says of Crimea",
    kind="news",
    language="en",
    date="2019-12-04",
    url="https://www.themoscowtimes.com/2019/12/04/we-dont-call-it-annexation-kazakh-leader-says-of-crimea-a68473",
)
RFERL_2008 = Work(
    by="RFE/RL",
    title="Kazakhstan Offers Help With Ossetian, Abkhaz Talks",
    kind="news",
    language="en",
    url="https://www.rferl.org/a/Kazakh_PM_Says_Astana_Can_Help_Resolve_Ossetian_Abkhaz_Talks/1351021.html",
)
RIA_BERLIN_2023 = Work(
    by="RIA Novosti, at news-pravda.com",
    title="Tokajew sah keine Bedenken hinsichtlich territorialer Ansprüche seitens Russlands",
    kind="news",
    language="de",
    date="2023-09-28",
    url="https://deutsch.news-pravda.com/germany/2023/09/28/34550.html",
    read="whole",
    copy=True,
)
QAZINFORM_DECLARATION = Work(
    by="Qazinform",
    title="Kazakhstan, Russia sign documents to grow relations to comprehensive strategic partnership",
    kind="news",
    language="en",
    url="https://qazinform.com/news/kazakhstan-and-russia-sign-14-documents-384a92",
    read="part",
)
KREMLIN_2025 = Work(
    by="President of Russia",
    title="Following the talks in the Kremlin, President of Russia Vladimir Putin and President of Kazakhstan Kassym-Jomart Tokayev made statements for the media…",
    kind="official-statement",
    language="en",
    date="2025-11-12",
    url="http://en.special.kremlin.ru/catalog/countries/KZ/events/78447",
    read="part",
    copy=True,
)
TRADE_24KG_2025 = Work(
    by="24.kg",
    title="Mutual trade between China and Central Asian countries increases 2.8 times",
    kind="news",
    language="en",
    date="2025-08-08",
    url="https://24.kg/english/338938__Mutual_trade_between_China_and_Central_Asian_countries_increases_28_times/",
    read="part",
)
VLAST_2026 = Work(
    by="Vlast",
    title="Russia’s President Vladimir Putin flew to Astana on May 27…",
    kind="news",
    language="en",
    date="2026-05-28",
    url="https://vlast.kz/english/69541-kazakhstan-and-russia-renew-friendship-vows.html",
    read="part",
)
GEORGETOWN_2024 = Work(
    by="Georgetown Journal of International Affairs",
    title="The Collective Security Treaty Organization: A Lifeless, Shambling ‘Alliance’",
    kind="scholarship",
    language="en",
    date="2024-03-04",
    url="https://gjia.georgetown.edu/2024/03/04/the-collective-security-treaty-organization-a-lifeless-shambling-alliance/",
    read="part",
)
SEIWERT_2021 = Work(
    by="Eva Seiwert, 9DASHLINE",
    title="Sino-Russian relations: Inside the Shanghai Cooperation Organisation",
    kind="commentary",
    language="en",
    date="2021-04-15",
    url="https://www.9dashline.com/article/sino-russian-relations-inside-the-shanghai-cooperation-organisation",
    read="part",
)
TVP_CSTO = Work(
    by="TVP World",
    title="CSTO forces withdraw from Kazakhstan: Russian Def Min",
    kind="news",
    language="en",
    url="https://tvpworld.com/57934280/csto-forces-withdraw-from-kazakhstan-russian-def-min",
    read="whole",
)
ARMRADIO_CSTO = Work(
    by="Public Radio of Armenia",
    title="Withdrawal of CSTO peacekeepers from Kazakhstan to be completed by January 19",
    kind="news",
    language="en",
    date="2022-01-13",
    url="https://en.armradio.am/2022/01/13/withdrawal-of-csto-peacekeepers-from-kazakhstan-to-be-completed-on-january-19/",
    read="whole",
)
ENAB_BALADI_2024 = Work(
    by="Enab Baladi",
    title="Kazakh Foreign Ministry announces date for “Astana 22”",
    kind="news",
    language="en",
    date="2024-11-08",
    url="https://english.enabbaladi.net/archives/2024/11/kazakh-foreign-ministry-announces-date-for-astana-22/",
    read="part",
)
NEWS_AZ_2024 = Work(
    by="News.az",
    title="Tehran says continuation of Astana process on Syria depends on Iran, Russia, Türkiye",
    kind="news",
    language="en",
    date="2024-12-09",
    url="https://news.az/news/tehran-says-continuation-of-astana-process-on-syria-depends-on-iran-russia-turkiye",
    read="whole",
)
MASA_2022 = Work(
    by="Masa.media",
    title="Казахстан воздержался при голосовании в ООН по России и Украине",
    kind="news",
    language="ru",
    url="https://masa.media/ru/site/kazakhstan-vozderzhalsya-pri-golosovanii-v-oon-po-rossii-i-ukraine",
    read="whole",
)
KAZTAG_2022 = Work(
    by="KazTAG",
    title="Kazakhstan does not recognize referendums on accession of four regions of Ukraine to Russia",
    kind="news",
    language="en",
    date="2022-09-26",
    url="https://kaztag.kz/en/news/kazakhstan-does-not-recognize-referendums-on-accession-of-four-regions-of-ukraine-to-russia",
    read="whole",
)
BUTA_MEDIA_2022 = Work(
    by="Buta.media",
    title="Казахстан против вывода российских войск из Украины",
    kind="news",
    language="ru",
    url="https://buta.media/ru/read/11911/",
    read="whole",
)
UKRINFORM_2024 = Work(
    by="Ukrinform, at MENAFN",
    title="Russia Violates Human Rights In Occupied Territories Of Ukraine UNGA Resolution",
    kind="news",
    language="en",
    date="2024-12-17",
    url="https://menafn.com/1109004168/Russia-Violates-Human-Rights-In-Occupied-Territories-Of-Ukraine-UNGA-Resolution",
    read="whole",
)
UKRINFORM_2025 = Work(
    by="Ukrinform",
    title="UNGA adopts resolution on human rights violations in temporarily occupied Ukrainian territories",
    kind="news",
    language="en",
    url="https://www.ukrinform.net/rubric-polytics/4071221-unga-adopts-resolution-on-human-rights-violations-in-temporarily-occupied-ukrainian-territories.html",
    read="part",
)
BAGNET_2021 = Work(
    by="Bagnet",
    title="Назарбаев объяснил, почему Казахстан не признал Крым российским",
    kind="news",
    language="ru",
    url="https://www.bagnet.org/news/politics/1323858/nazarbaev-obyasnil-pochemu-kazahstan-ne-priznal-krym-rossiyskim",
    read="part",
)

UACRISIS_2021 = Work(
    by="Ukraine Crisis Media Center",
    title="Ukraine v. Russia case: Russia controlled Crimea before it illegally annexed it, the European Court of Human Rights decides",
    kind="commentary",
    language="en",
    url="https://uacrisis.org/en/ukraine-v-russia-case-russia-court-of-human-rights",
    read="part",
)
TREND_CPC = Work(
    by="Trend",
    title="The Ministry of Foreign Affairs of Kazakhstan has initiated urgent talks…",
    kind="news",
    language="en",
    date="2026-01-14",
    url="https://www.trend.az/casia/kazakhstan/4141483.html",
    read="part",
)
TASS_PLANT = Work(
    by="TASS",
    title="Казахстан намерен покрыть за счет кредита от РФ 80-90% суммы строительства АЭС",
    kind="news",
    language="ru",
    date="2025-10-01",
    url="https://tass.ru/ekonomika/25214897",
    read="part",
)
INTERFAX_PLANT = Work(
    by="Interfax",
    title="Астана и Москва продолжают согласование соглашений о строительстве АЭС",
    kind="news",
    language="ru",
    date="2026-02-14",
    url="https://www.interfax.ru/russia/1072766",
    read="part",
)
TASS_VTB = Work(
    by="TASS",
    title="The European Union will impose a ban on transactions…",
    kind="news",
    language="en",
    date="2025-10-23",
    url="https://tass.com/economy/2034133",
    read="whole",
)
DW_DRUZHBA = Work(
    by="DW",
    title="Russia to block Kazakh oil flows to Germany via key pipeline",
    kind="news",
    language="en",
    url="https://alpha.hashtagplus.com/post/IdRTiymn",
    read="part",
    copy=True,
)
KURSIV_2024 = Work(
    by="Kursiv",
    title="According to Vice Prime Minister Serik Zhumangarin…",
    kind="news",
    language="en",
    date="2024-06-06",
    url="https://kz.kursiv.media/en/2024-06-06/we-wont-endure-pressure-vice-prime-minister-explains-why-kazakhstan-is-following-anti-russian-sanctions/",
    read="whole",
)
VLAST_2024 = Work(
    by="Vlast",
    title="The Week in Kazakhstan: Not All Welcome",
    kind="news",
    language="en",
    date="2024-08-30",
    url="https://vlast.kz/kz/english/61627-the-week-in-kazakhstan-not-all-welcome.html",
    read="part",
)
INFORMBURO_2022 = Work(
    by="Informburo",
    title="Официальный представитель МИД РК Айбек Смадияров…",
    kind="news",
    language="ru",
    url="https://informburodata.com/novosti/v-mid-obyasnili-pocemu-kazaxstan-ne-podderzal-rezolyuciyu-oon-o-statuse-kryma",
    read="part",
)
AFP_2004 = Work(
    by="AFP, at Space Daily",
    title="Russia, Kazakhstan extend Baikonur cosmodrome lease to 2050",
    kind="news",
    language="en",
    date="2004-01-09",
    url="https://www.spacedaily.com/2004/040109151358.forhgci8.html",
    read="whole",
    copy=True,
)
REUTERS_2025 = Work(
    by="Reuters, at Ukrainska Pravda",
    title="Kazakhstan selects Russia's Rosatom to lead its first nuclear power plant project – Reuters",
    kind="news",
    language="en",
    date="2025-06-14",
    url="https://www.pravda.com.ua/eng/news/2025/06/14/7517125/",
    read="whole",
    copy=True,
)

QAZINFORM_CPC = Work(
    by="Qazinform",
    title="Kazakhstan expresses its protest over attack on Caspian Pipeline Consortium's critical infrastructure",
    kind="news",
    language="en",
    date="2025-11-30",
    url="https://qazinform.com/news/kazakhstan-expresses-its-protest-over-attack-on-caspian-pipeline-consortium-critical-infrastructure-78b0aa",
    read="whole",
)
MOSCOW_TIMES_2023 = Work(
    by="The Moscow Times",
    title="Kazakhstan Won't Help Russia to Bust Sanctions – President",
    kind="news",
    language="en",
    date="2023-09-28",
    url="https://www.themoscowtimes.com/2023/09/28/kazakhstan-wont-help-russia-to-bust-sanctions-president-a82599",
    read="part",
)

INDIA_TODAY_2022 = Work(
    by="India Today",
    title="Russia ally Kazakhstan refuses to recognise Donetsk, Luhansk as 'independent republics'",
    kind="news",
    language="en",
    date="2022-06-18",
    url="https://indiatoday.in/world/story/kazakhstan-refuses-recognise-donetsk-luhansk-independent-republics-1964091-2022-06-18",
    read="part",
)

TASS_2026 = Work(
    by="TASS",
    title="US abstains from voting on anti-Russian General Assembly resolution on Ukraine",
    kind="news",
    language="en",
    date="2026-02-24",
    url="https://tass.com/world/2091229",
    read="part",
)

# the day on which President Tokayev said it beside President Putin
NOT_RECOGNIZED = PartialDate("2022-06-17")

NO_AND = "Lists the two organizations without “and”, so that the second name reads as an apposition to the first."

FACTS: tuple[Fact, ...] = (
    chapter.fact(
        "ru-treaty-basic",
        "treaty",
        about=("KZ", "RU", "ru-friendship-treaty"),
        claim=Claim(
            statement="The Treaty of Friendship, Cooperation and Mutual Assistance is the basic document "
            "of the relations between Kazakhstan and Russia.",
            quantity=Quantity(qualifier="main"),
        ),
        sources=chapter.both(
            ar="Says that the treaty was the basic document; the Vietnamese document says that it is."
        ),
        record=chapter.record(
            "imprecise",
            statement="The Treaty of Friendship, Cooperation and Mutual Assistance is one of the basic documents "
            "of the relations between Kazakhstan and Russia.",
            quantity=Quantity(qualifier="one-of"),
            citation=(EGEMEN_2018,),
            note="A declaration of 1998, a treaty of 2013 and, since November 2025, another declaration stand beside it.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ru-treaty-name",
        "treaty",
        about=("KZ", "RU", "ru-friendship-treaty"),
        claim=Claim(
            statement="The name of the treaty of friendship between Kazakhstan and Russia speaks of eternal friendship."
        ),
        sources=chapter.both(
            vi="Attaches “eternal” to the mutual support and calls the treaty an agreement; "
            "the Treaty of Friendship, Cooperation and Mutual Assistance is meant.",
        ),
        record=chapter.record(
            "contradicted",
            statement="The name of the treaty of friendship between Kazakhstan and Russia speaks of friendship, cooperation "
            "and mutual assistance, and not of eternal friendship.",
            citation=(TREATY_TEXT,),
            note="“Eternal” is in the name of a later declaration; the articles merge the two.",
        ),
    ),
    chapter.fact(
        "ru-treaty-year",
        "date",
        about=("KZ", "RU", "ru-friendship-treaty"),
        claim=Claim(
            statement="Kazakhstan and Russia signed their treaty of friendship in {when}.",
            when=PartialDate("1992"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and Russia signed their treaty of friendship on {when} in Moscow.",
            when=PartialDate("1992-05-25"),
            citation=(TREATY_TEXT, TREATY_ARTICLE_40),
            note="It entered into force on 9 October of the same year.",
        ),
    ),
    chapter.fact(
        "ru-eternal-friendship-declaration",
        "treaty",
        about=("KZ", "RU", "ru-eternal-friendship-declaration", "nazarbayev"),
        record=chapter.record(
            "confirmed",
            statement="The presidents of Kazakhstan and Russia signed the Declaration on Eternal Friendship "
            "and Alliance Oriented to the 21st Century on {when}.",
            when=PartialDate("1998-07-06"),
            citation=(EGEMEN_2018,),
        ),
    ),
    chapter.fact(
        "ru-alliance-treaty",
        "treaty",
        about=("KZ", "RU", "ru-alliance-treaty"),
        record=chapter.record(
            "confirmed",
            statement="The presidents of Kazakhstan and Russia signed the Treaty on Good-Neighbourliness "
            "and Alliance in the 21st Century in {when}.",
            when=PartialDate("2013"),
            citation=(RIA_BERLIN_2023,),
            note="The source gives the year; the day is commonly given as 11 November 2013.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ru-strategic-declaration-2025",
        "treaty",
        about=("KZ", "RU", "ru-strategic-declaration", "tokayev", "putin"),
        record=chapter.record(
            "confirmed",
            statement="The presidents of Kazakhstan and Russia signed a Declaration on the Transition to a Comprehensive "
            "Strategic Partnership and Alliance in Moscow on {when}.",
            when=PartialDate("2025-11-12"),
            citation=(QAZINFORM_DECLARATION,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ru-visit-2026",
        "event",
        about=("KZ", "RU", "EAEU", "tokayev", "putin"),
        record=chapter.record(
            "confirmed",
            statement="President Putin arrived in Astana on {when} for talks with President Tokayev and a meeting of the Eurasian Economic Union.",
            when=PartialDate("2026-05-27"),
            citation=(VLAST_2026,),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ru-treaty-all-fields",
        "treaty",
        about=("KZ", "RU", "ru-friendship-treaty"),
        claim=Claim(
            statement="According to the articles, the treaty of friendship lays down the principles of cooperation "
            "between Kazakhstan and Russia in all fields, from the economy to foreign policy.",
            quantity=Quantity(qualifier="all"),
        ),
        sources=chapter.both(
            vi="Can be read as “from economic to foreign policy”; the meaning is “from the economy to foreign policy”."
        ),
        record=chapter.record(
            "not-checked",
            note="Only the preamble, in its version of 2012, and the last article could be read.",
        ),
    ),
    chapter.fact(
        "ru-treaty-borders",
        "treaty",
        about=("KZ", "RU", "ru-friendship-treaty"),
        claim=Claim(
            statement="According to the articles, Kazakhstan and Russia recognize in the treaty of friendship that their existing borders are inviolable.",
        ),
        sources=chapter.both(vi="Speaks of a “right of inviolability” of the borders; their inviolability is meant."),
        record=chapter.record(
            "not-checked",
            note="The article of the treaty on borders could not be read.",
        ),
    ),
    chapter.fact(
        "ru-border-treaty",
        "treaty",
        about=("KZ", "RU", "ru-border-treaty"),
        record=chapter.record(
            "confirmed",
            statement="The presidents of Kazakhstan and Russia signed the treaty on their state border on {when}.",
            when=PartialDate("2005-01-18"),
            citation=(KAZINFORM_BORDER,),
        ),
    ),
    chapter.fact(
        "ru-priority",
        "position",
        about=("KZ", "RU"),
        claim=Claim(
            statement="Kazakhstan has always stressed that its relations with Russia have priority.",
            quantity=Quantity(qualifier="always"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "imprecise",
            statement="Nursultan Nazarbayev, as president and later, called Russia an ally of Kazakhstan "
            "and the relations between the two countries a model.",
            quantity=Quantity(qualifier="many"),
            citation=(KT_2018, KAZINFORM_ALLY),
            note="That this was always so cannot be shown.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ru-main-econ-partner",
        "relation",
        about=("KZ", "RU"),
        claim=Claim(
            statement="Russia is one of the main economic partners of Kazakhstan.",
            quantity=Quantity(qualifier="one-of"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            citation=(KAZINFORM_ALLY,),
        ),
    ),
    chapter.fact(
        "ru-trade-share",
        "quantity",
        about=("KZ", "RU"),
        record=chapter.record(
            "confirmed",
            statement="According to President Putin, trade between Russia and Kazakhstan came to {value} {when}, a fifth of the foreign trade of Kazakhstan.",
            quantity=Quantity(28_700_000_000, "USD"),
            when=PartialDate("2024-01/2024-12"),
            citation=(KREMLIN_2025,),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ru-trade-share-china",
        "quantity",
        about=("KZ", "CN"),
        record=chapter.record(
            "confirmed",
            statement="According to the Eurasian Development Bank, trade between China and Kazakhstan came to {value} {when}.",
            quantity=Quantity(30_100_000_000, "USD"),
            when=PartialDate("2024-01/2024-12"),
            citation=(TRADE_24KG_2025,),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ru-oil-pipeline",
        "relation",
        about=("KZ", "RU"),
        record=chapter.record(
            "confirmed",
            statement="As of {when}, most of the oil that Kazakhstan exported went through Russia to the Black Sea in the pipeline of the Caspian Pipeline Consortium.",
            when=PartialDate("2026-05"),
            citation=(VLAST_2026, TREND_CPC, DW_DRUZHBA),
            note="From May 2026 Russia was to stop the transit of such oil to Germany in the Druzhba pipeline.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ru-baikonur",
        "relation",
        about=("KZ", "RU"),
        record=chapter.record(
            "confirmed",
            statement="Under an agreement with Kazakhstan that was later extended, the lease of the Baikonur cosmodrome to Russia runs {when}.",
            when=PartialDate("1994/2050"),
            citation=(AFP_2004,),
            note="It was extended on 9 January 2004.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ru-rosatom",
        "event",
        about=("KZ", "RU"),
        record=chapter.record(
            "confirmed",
            statement="On {when} Kazakhstan chose the Russian corporation Rosatom to lead the consortium that is to build its first nuclear power plant since independence.",
            when=PartialDate("2025-06-14"),
            citation=(REUTERS_2025, TASS_PLANT, INTERFAX_PLANT),
            note="In October 2025 Kazakhstan planned to cover 80 to 90% of the cost, at least 14 billion US dollars, with a loan from Russia. In February 2026 the agreements on the plant and the loan were still drafts.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ru-csto-member",
        "membership",
        about=("KZ", "CSTO"),
        claim=Claim(statement="Kazakhstan joined the Collective Security Treaty Organization."),
        sources=chapter.both(),
        record=chapter.record(
            "imprecise",
            statement="Kazakhstan was one of the {value} that founded the Collective Security Treaty Organization "
            "by signing its charter on {when}.",
            quantity=Quantity(6, "states"),
            when=PartialDate("2002-10-07"),
            citation=(CSTO_CHARTER,),
            note="Section 11 of the articles itself counts Kazakhstan among the founders.",
        ),
    ),
    chapter.fact(
        "ru-sco-member",
        "membership",
        about=("KZ", "SCO"),
        claim=Claim(statement="Kazakhstan joined the Shanghai Cooperation Organisation."),
        sources=chapter.both(ar=NO_AND, vi=NO_AND),
        record=chapter.record(
            "imprecise",
            statement="Kazakhstan was one of the {value} that founded the Shanghai Cooperation Organisation "
            "by the declaration of {when}.",
            quantity=Quantity(6, "states"),
            when=PartialDate("2001-06-15"),
            citation=(SCO_DECLARATION,),
            note="Section 11 of the articles itself counts Kazakhstan among the founders.",
        ),
    ),
    chapter.fact(
        "ru-csto-lead",
        "relation",
        about=("RU", "CSTO"),
        claim=Claim(statement="Russia plays a leading role in the Collective Security Treaty Organization."),
        sources=chapter.both(),
        record=chapter.record("confirmed", citation=(GEORGETOWN_2024,), checked="2026-11-29"),
    ),
    chapter.fact(
        "ru-sco-lead",
        "relation",
        about=("RU", "SCO", "CN"),
        claim=Claim(statement="Russia plays a leading role in the Shanghai Cooperation Organisation."),
        sources=chapter.both(),
        record=chapter.record(
            "imprecise",
            statement="According to a scholar, Russia and China share the unofficial leadership of the Shanghai Cooperation Organisation.",
            citation=(SEIWERT_2021,),
            note="She sees China as the driving force.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ru-syria-partner",
        "relation",
        about=("KZ", "RU", "SY"),
        claim=Claim(statement="Kazakhstan is an important partner of Russia in the Syrian peace process."),
        sources=chapter.both(
            ar="Says only “the country”; Kazakhstan is meant.", vi="Says only “this country”; Kazakhstan is meant."
        ),
        record=chapter.record(
            "confirmed",
            statement=(
                "In {when} the foreign minister of Russia praised the contribution of Kazakhstan to peace in Syria: "
                "as host of the talks in Astana it had the most important part among the foreign partners."
            ),
            when=PartialDate("2018-02"),
            citation=(KAZINFORM_LAVROV,),
        ),
    ),
    chapter.fact(
        "ru-astana-talks",
        "event",
        about=("KZ", "astana-process", "astana", "SY"),
        claim=Claim(statement="Kazakhstan hosts negotiations on the conflict in Syria."),
        sources=chapter.both(),
        record=chapter.record(
            "outdated",
            statement="The talks on Syria that bear the name of the capital of Kazakhstan went through {value} {when}, "
            "most of them in Kazakhstan.",
            quantity=Quantity(22, "rounds"),
            when=PartialDate("2017-01-23/2024-11-12"),
            citation=(MFA_ASTANA, TISHREEN_SOCHI, ENAB_BALADI_2024),
            note="At least two rounds were held in Sochi in Russia. No report of a later one was found.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ru-astana-talks-mediators",
        "event",
        about=("astana-process", "RU", "TR", "IR", "UN"),
        claim=Claim(statement="International mediators take part in the talks on Syria in Kazakhstan."),
        sources=chapter.both(
            vi="Uses a word for conciliators in a civil case; states and organizations that mediate are meant."
        ),
        record=chapter.record(
            "confirmed",
            statement="Russia, Türkiye and Iran took part in the talks on Syria in Kazakhstan as guarantors; "
            "the United Nations took part as an intermediary at the first meeting and as an observer later.",
            citation=(MFA_ASTANA,),
        ),
    ),
    chapter.fact(
        "ru-astana-talks-sides",
        "event",
        about=("astana-process", "SY"),
        claim=Claim(statement="The parties to the war in Syria take part in the talks on Syria in Kazakhstan."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="Representatives of the Syrian government and of armed opposition groups "
            "took part in the talks on Syria in Kazakhstan.",
            citation=(MFA_ASTANA,),
            note="At the first meeting they negotiated indirectly.",
        ),
    ),
    chapter.fact(
        "ru-syria-government-fell",
        "event",
        about=("SY", "astana-process"),
        record=chapter.record(
            "confirmed",
            statement="The government of Syria that took part in the Astana process fell on {when}.",
            when=PartialDate("2024-12-08"),
            citation=(NEWS_AZ_2024,),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ru-csto-force",
        "event",
        about=("KZ", "CSTO", "RU", "BY", "AM", "KG", "TJ", "tokayev"),
        record=chapter.record(
            "confirmed",
            statement="At the request of President Tokayev, a force of the Collective Security Treaty Organization, "
            "which called it peacekeeping, was in Kazakhstan {when}, during violent unrest.",
            when=PartialDate("2022-01-06/2022-01-19"),
            citation=(TVP_CSTO, ARMRADIO_CSTO),
            note="It came from Russia, Belarus, Armenia, Kyrgyzstan and Tajikistan. The end is the day that was announced.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ru-csto-force-size",
        "quantity",
        about=("CSTO", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="The force that the Collective Security Treaty Organization sent to Kazakhstan in {when} had {value}.",
            quantity=Quantity(2000, "soldiers", "more-than"),
            when=PartialDate("2022-01"),
            citation=(TVP_CSTO,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ru-partnership-economy",
        "relation",
        about=("KZ", "RU"),
        claim=Claim(
            statement="Kazakhstan and Russia are partners in many matters of the economy.",
            quantity=Quantity(qualifier="many"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            citation=(INVEST_FORESIGHT,),
        ),
    ),
    chapter.fact(
        "ru-partnership-politics",
        "relation",
        about=("KZ", "RU"),
        claim=Claim(
            statement="Kazakhstan and Russia are partners in many political matters.",
            quantity=Quantity(qualifier="many"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            citation=(EGEMEN_2018,),
            note="Both states themselves speak of a strategic partnership and an alliance.",
        ),
    ),
    chapter.fact(
        "ru-independent-policy",
        "position",
        about=("KZ",),
        claim=Claim(
            statement="In the articles’ view, Kazakhstan tries to conduct an independent international policy "
            "while it is a partner of Russia.",
        ),
        sources=chapter.both(vi="Says only “this country”, after two have been named; Kazakhstan is meant."),
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "ru-ukraine-relations",
        "relation",
        about=("KZ", "UA"),
        claim=Claim(statement="Kazakhstan develops good relations with Ukraine."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and Ukraine had good relations when the articles were written; since the full-scale war "
            "began in {when}, Kazakhstan has sent humanitarian aid to Ukraine and avoided endorsing the Russian invasion.",
            when=PartialDate("2022-02"),
            citation=(TENGRI_UKRAINE, CRS_2024),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ru-ukraine-war-abstentions",
        "event",
        about=("KZ", "UA", "RU", "UNGA"),
        record=chapter.record(
            "confirmed",
            statement="In the period {when} Kazakhstan abstained several times when the UN General Assembly voted on resolutions "
            "about the war in Ukraine.",
            when=PartialDate("2022-03-02/2026-02-24"),
            citation=(MASA_2022, TASS_2026),
            note="The votes found in the sources are those of 2 March 2022 (ES-11/1), 23 February 2023 (ES-11/6) "
            "and 24 February 2026.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ru-ukraine-donbas",
        "position",
        about=("KZ", "tokayev", "UA", "putin"),
        record=chapter.record(
            "confirmed",
            statement="President Tokayev said on {when}, with President Putin beside him, that Kazakhstan would not recognize "
            "Donetsk and Luhansk as states.",
            when=NOT_RECOGNIZED,
            citation=(INDIA_TODAY_2022,),
            note="He called them quasi-states. Russia had recognized both in February 2022.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ru-ukraine-referendums",
        "position",
        about=("KZ", "kz-mfa", "UA"),
        record=chapter.record(
            "confirmed",
            statement="When referendums about joining Russia were held in the Donetsk, Luhansk, Kherson and Zaporizhzhia regions "
            "of Ukraine, the Ministry of Foreign Affairs of Kazakhstan said on {when} that the country stood by the territorial "
            "integrity of states; the press reported this as a refusal to recognize the referendums.",
            when=PartialDate("2022-09-26"),
            citation=(KAZTAG_2022,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ru-sanctions",
        "position",
        about=("KZ", "RU", "tokayev"),
        record=chapter.record(
            "confirmed",
            statement="President Tokayev said on {when} that Kazakhstan would comply with the sanctions against Russia, which it has not joined; "
            "it had been accused repeatedly of helping Russia to obtain goods in spite of them.",
            when=PartialDate("2023-09-28"),
            citation=(MOSCOW_TIMES_2023, KURSIV_2024, VLAST_2024, TASS_VTB),
            note="In 2024 the European Union and the United States sanctioned several companies of Kazakhstan, the first of them Elem Group and Da Group 22; in October 2025 the Union banned transactions with the subsidiary there of the Russian bank VTB.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ru-cpc-protest",
        "position",
        about=("KZ", "kz-mfa", "UA"),
        record=chapter.record(
            "confirmed",
            statement="On {when} the Ministry of Foreign Affairs of Kazakhstan protested to Ukraine against an attack on the facilities "
            "of the Caspian Pipeline Consortium in the port of Novorossiysk.",
            when=PartialDate("2025-11-30"),
            citation=(QAZINFORM_CPC,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ru-west-relations",
        "relation",
        about=("KZ", "EU", "US"),
        claim=Claim(statement="Kazakhstan develops good relations with Western countries."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="In {when} President Nazarbayev hailed closer ties with the West.",
            when=PartialDate("2016-03"),
            citation=(TCA_EU,),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ru-crimea-control",
        "event",
        about=("RU", "UA", "crimea"),
        record=chapter.record(
            "confirmed",
            statement="Russian forces took control of Crimea, a part of Ukraine, in {when}.",
            when=PartialDate("2014-02"),
            citation=(UACRISIS_2021,),
            note="The European Court of Human Rights found that Russia had effective control from 27 February 2014.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ru-crimea-status",
        "history",
        about=("RU", "crimea"),
        record=chapter.record(
            "confirmed",
            statement="Russia has regarded Crimea as part of its territory {when}.",
            when=PartialDate("2014-03-18/.."),
            citation=(TREND_CRIMEA, ASIAPLUS_2017),
            note="The UN General Assembly and most states do not recognize this; Ukraine regards Crimea as its own territory.",
        ),
    ),
    chapter.fact(
        "ru-crimea-neutral",
        "position",
        about=("KZ", "crimea"),
        claim=Claim(
            statement="Kazakhstan keeps a neutral position on what the articles call the annexation of the Crimean peninsula.",
        ),
        sources=chapter.both(
            vi="Uses the word for a physical position and can be read as “neutral in the annexation”; "
            "a neutral stance towards it is meant.",
        ),
        record=chapter.record(
            "imprecise",
            statement="By {when}, Kazakhstan had not recognized Crimea as part of Russia, "
            "but it had voted with Russia on several UN resolutions about Crimea.",
            when=PartialDate("2022-12"),
            citation=(BAGNET_2021, INFORMBURO_2022),
            note="After the vote of that month its foreign ministry said that the matter belonged to the Human Rights Council, and that Kazakhstan "
            "stood for the territorial integrity of Ukraine.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ru-crimea-tokayev",
        "position",
        about=("KZ", "tokayev", "crimea"),
        record=chapter.record(
            "confirmed",
            statement="President Tokayev said in {when} that Kazakhstan did not call what had happened in Crimea an annexation.",
            when=PartialDate("2019-12"),
            citation=(MOSCOW_TIMES_2019,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ru-crimea-nazarbayev",
        "position",
        about=("KZ", "nazarbayev", "crimea"),
        record=chapter.record(
            "confirmed",
            statement="Former President Nazarbayev said in {when} that Kazakhstan had not recognized Crimea as Russian.",
            when=PartialDate("2021-12"),
            citation=(BAGNET_2021,),
            note="He added that Kazakhstan had not supported Ukraine either.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ru-crimea-statement",
        "position",
        about=("KZ", "kz-mfa", "crimea", "RU"),
        record=chapter.record(
            "confirmed",
            statement="The Ministry of Foreign Affairs of Kazakhstan affirmed on {when} the commitment of Kazakhstan to international law, and said that it saw the referendum in Crimea "
            "as a free expression of the will of its people and regarded the decision of Russia with understanding in the circumstances.",
            when=PartialDate("2014-03-18"),
            citation=(TREND_CRIMEA,),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ru-crimea-abstention",
        "event",
        about=("KZ", "UNGA", "crimea", "UA"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan abstained on {when} from the vote on resolution A/RES/68/262, in which "
            "the UN General Assembly affirmed the territorial integrity of Ukraine and declared the referendum in Crimea invalid.",
            when=PartialDate("2014-03-27"),
            citation=(TENGRI_CRIMEA,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ru-crimea-votes",
        "event",
        about=("KZ", "UNGA", "crimea"),
        record=chapter.record(
            "confirmed",
            statement="In the period {when} Kazakhstan voted several times against resolutions of the UN General Assembly "
            "on human rights in Crimea.",
            when=PartialDate("2016-12-19/2022-12-15"),
            citation=(SOBYTIYA_2016, ASIAPLUS_2017, BUTA_MEDIA_2022),
            note="The text of 15 December 2022 also demanded that Russia withdraw its troops from Ukraine. How Kazakhstan voted in 2023 could not be established.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ru-crimea-votes-later",
        "event",
        about=("KZ", "UNGA", "crimea", "UA"),
        record=chapter.record(
            "confirmed",
            statement="When the UN General Assembly voted on human rights in Crimea and other occupied territories "
            "of Ukraine on {when}, Kazakhstan was not among the states that voted against; nor was it a year later.",
            when=PartialDate("2024-12-17"),
            citation=(UKRINFORM_2024, UKRINFORM_2025),
            note="The later vote was on 18 December 2025. The lists of opponents that were read do not say what Kazakhstan did instead.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ru-south-ossetia",
        "position",
        about=("KZ", "south-ossetia"),
        claim=Claim(statement="Kazakhstan has not recognized South Ossetia as an independent state."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="As of {when}, Kazakhstan had not recognized South Ossetia as an independent state.",
            when=NOT_RECOGNIZED,
            citation=(INDIA_TODAY_2022,),
            checked="2026-11-29",
            note="President Tokayev said so that day beside the president of Russia.",
        ),
    ),
    chapter.fact(
        "ru-abkhazia",
        "position",
        about=("KZ", "abkhazia"),
        claim=Claim(statement="Kazakhstan has not recognized Abkhazia as an independent state."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="As of {when}, Kazakhstan had not recognized Abkhazia as an independent state.",
            when=NOT_RECOGNIZED,
            citation=(INDIA_TODAY_2022,),
            checked="2026-11-29",
            note="President Tokayev said so that day beside the president of Russia.",
        ),
    ),
    chapter.fact(
        "ru-georgia-recognition",
        "history",
        about=("RU", "south-ossetia", "abkhazia"),
        record=chapter.record(
            "confirmed",
            statement="Russia recognized South Ossetia and Abkhazia, over which it had fought a war with Georgia, "
            "as independent states in {when}.",
            when=PartialDate("2008-08"),
            citation=(RFERL_2008,),
        ),
    ),
)
