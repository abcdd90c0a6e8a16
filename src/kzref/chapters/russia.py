"""Section 5 of the documents: Russia."""

from __future__ import annotations

from kzref.chapters._defaults import ChapterDefaults
from kzref.dates import PartialDate
from kzref.model import Claim, Fact, Quantity, Work
from kzref.works import AKORDA_2018, CSTO_CHARTER, INTELLINEWS_2023, KT_2018, SCO_DECLARATION, TCA_EU

chapter = ChapterDefaults("russia", checked="2026-11-21")

TREATY_TEXT = Work(
    by="CIS Legislation database",
    title="About friendship, cooperation and mutual aid between the Russian Federation and the Republic of Kazakhstan",
    date="1992-05-25",
    url="https://cis-legislation.com/document.fwx?rgn=8601",
)
TREATY_ARTICLE_40 = Work(
    by="Zakonbase",
    title='ДОГОВОР между Российской Федерацией и Республикой Казахстан от 25.05.92 "О ДРУЖБЕ, СОТРУДНИЧЕСТВЕ И ВЗАИМНОЙ ПОМОЩИ"',
    date="1992-05-25",
    url="https://zakonbase.ru/content/part/71743?print=1",
)
NG_2022 = Work(
    by="Nezavisimaya Gazeta",
    title="Договору о дружбе и сотрудничестве России и Казахстана исполнилось 30 лет",
    date="2022-05-25",
    url="https://ng.ru/cis/2022-05-25/100_181225052022.html",
)
EMBASSY_LIFE = Work(
    by="Embassy Life",
    title="Friendship, cooperation, mutual assistance: what are the relations between Kazakhstan and Russia",
    url="https://embassylife.ru/en/post/56632",
)
EGEMEN_2018 = Work(
    by="Egemen Qazaqstan",
    title="20th anniversary of Declaration on Eternal Friendship and Alliance between Kazakhstan and Russia",
    date="2018-07-10",
    url="http://en.egemen.kz/article/189389-20th-anniversary-of-declaration-on-eternal-friendship-and-alliance-between-kazak",
)
KAZINFORM_BORDER = Work(
    by="Kazinform",
    title="Президент: Қазақстан-Ресей шекарасын Достық белдеуі деп атауға толық құқықтық негіз бар",
    date="2025-11-11",
    url="https://kaz.inform.kz/news/prezident-kazakstan-resey-shekarasin-dostik-beldeu-dep-atauga-tolik-kukiktik-negz-bar-133da0/",
)
IWPR_BORDER = Work(
    by="Institute for War & Peace Reporting",
    title="Kazak Border Treaty Signed",
    url="https://iwpr.net/global-voices/kazak-border-treaty-signed",
)
KAZINFORM_ALLY = Work(
    by="Kazinform",
    title="Russia remains our key ally, Nazarbayev",
    date="2019-08-28",
    url="https://www.inform.kz/en/russia-remains-our-key-ally-nazarbayev_a3560513",
)
INVESTOR_GUIDE = Work(
    by="Business & Investor Guide",
    title="Re-elected President Nazarbayev focusses on China and Russia",
    url="https://businessinvestorguide.com/kazakhstan/re-elected-president-nazarbayev-focusses-on-china-and-russia/",
)
INVEST_FORESIGHT = Work(
    by="Invest Foresight",
    title="Trade between Russia and Kazakhstan is over $18 bln",
    url="https://investforesight.com/trade-between-russia-and-kazakhstan-is-over-18-bln/",
)
GSP_2019 = Work(
    by="GlobalSource Partners",
    title="China and Russia proximity and regional pre-eminence via the Shanghai Cooperation Organization",
    date="2019-09-02",
    url="https://www.globalsourcepartners.com/posts/china-and-russia-proximity-and-regional-pre-eminence-via-the-shanghai-cooperation-organization/teaser",
)
KAZINFORM_LAVROV = Work(
    by="Kazinform",
    title="Russian top diplomat praises Kazakhstan's contribution to Syrian peace settlement",
    date="2018-02-14",
    url="https://en.inform.kz/news/russian-top-diplomat-praises-kazakhstan-s-contribution-to-syrian-peace-settlement_a3153585/",
)
TASS_2017 = Work(
    by="TASS",
    title="Russian, Kazakh president hail results of Syrian settlement meetings",
    date="2017-11-09",
    url="http://tass.com/politics/974881",
)
MFA_ASTANA = Work(
    by="Ministry of Foreign Affairs of Kazakhstan",
    title="Factsheet on the Astana Process",
    date="2017",
    url="http://www.mfa.kz/en/content-view/kratkaa-spravka-po-astaninskomu-processu",
)
ASTANA_TIMES_2023 = Work(
    by="The Astana Times",
    title="Kazakhstan Ends Astana Process After 20th Round",
    date="2023-06",
    url="https://astanatimes.com/2023/06/kazakhstan-ends-astana-process-after-20th-round",
)
TISHREEN_SOCHI = Work(
    by="Tishreen",
    title="Moscow : Next meeting of Astana talks on Syria to be held during spring",
    url="http://tishreen.news.sy/?p=764464",
)
ASTANA_TIMES_2024 = Work(
    by="The Astana Times",
    title="Astana to Host International Meeting on Syria This Week",
    date="2024-01-22",
    url="https://astanatimes.com/2024/01/astana-to-host-international-meeting-on-syria-this-week/",
)
MAYADEEN_2024 = Work(
    by="Al Mayadeen",
    title="Astana format Syria talks to be held in Kazakhstan on November 11-12",
    date="2024-11",
    url="https://english.almayadeen.net/news/politics/astana-format-syria-talks-to-be-held-in-kazakhstan-on-novemb",
)
HEADLINE_2024 = Work(
    by="Worldwide Headline",
    title="The 22nd round of the Astana process on Syria was held in Kazakhstan.",
    url="https://worldwideheadline.com/?p=2782",
)
TENGRI_UKRAINE = Work(
    by="Tengrinews",
    title="Nazarbayev and Poroshenko meet in Ukraine",
    date="2014-12-23",
    url="https://en.tengrinews.kz/politics_sub/nazarbayev-and-poroshenko-meet-in-ukraine-258054/",
)
KAZINFORM_UKRAINE = Work(
    by="Kazinform",
    title="Ukraine’s Parliament Deputy Speaker plans to visit Kazakhstan",
    date="2018-08-22",
    url="https://en.inform.kz/amp/ukraine-s-parliament-deputy-speaker-plans-to-visit-kazakhstan_a3364482/",
)
TIMESCA_CRIMEA = Work(
    by="The Times of Central Asia",
    title="Ukraine responds to Kazakhstan president’s denial of Crimea’s annexation by Russia",
    url="https://timesca.com/ukraine-responds-to-kazakhstan-president-s-denial-of-crimea-s-annexation-by-russia/",
)
TREND_CRIMEA = Work(
    by="Trend",
    title="Kazakhstan considers Crimea’s referendum as Autonomous Republic population’s will",
    date="2014-03-19",
    url="http://en.trend.az/regions/casia/kazakhstan/2254563.html",
)
TENGRI_CRIMEA = Work(
    by="Tengrinews",
    title="Kazakhstan abstains from voting on UN General Assembly resolution against secession referendum in Crimea",
    date="2014-03-28",
    url="https://en.tengrinews.kz/politics_sub/kazakhstan-abstains-from-voting-on-un-general-assembly-252523",
)
WIKIPEDIA_RESOLUTION = Work(
    by="Wikipedia",
    title="United Nations General Assembly Resolution 68/262",
    url="https://en.wikipedia.org/wiki/United_Nations_General_Assembly_Resolution_68/262",
)
SOBYTIYA_2016 = Work(
    by="Sobytiya",
    title="The United Nations General Assembly has accepted a pro-Ukrainian resolution on Crimea",
    url="http://en.sobytiya.info/the-united-nations-general-assembly-has-accepted-a-pro-ukrainian-resolution-on-crimea.html",
)
ASIAPLUS_2017 = Work(
    by="Asia-Plus",
    title="UN officially recognizes Russia as an occupying power",
    date="2017-12-20",
    url="http://asiaplustj.info/en/news/world/20171220/un-officially-recognizes-russia-as-an-occupying-power",
)
UNIAN_2020 = Work(
    by="UNIAN",
    title="UNGA resolution adopted on rights situation in occupied Crimea",
    url="https://www.unian.info/politics/unga-resolution-adopted-on-rights-situation-in-occupied-crimea-11258264.html",
)
RUBRYKA_2021 = Work(
    by="Rubryka",
    title="The UN General Assembly approved a reinforced resolution on human rights situation in Crimea",
    date="2021-12-17",
    url="https://rubryka.com/en/2021/12/17/genasambleya-oon-shvalyla-posylenu-rezolyutsiyu-shhodo-sytuatsiyi-z-pravamy-lyudyny-u-krymu",
)
RUSREALITY_2021 = Work(
    by="RusReality",
    title="Nazarbayev explained why Kazakhstan did not recognize Crimea as Russian",
    date="2021-12-04",
    url="https://rusreality.com/2021/12/04/nazarbayev-explained-why-kazakhstan-did-not-recognize-crimea-as-russian",
)
MOSCOW_TIMES_2019 = Work(
    by="The Moscow Times",
    title="‘We Don’t Call It Annexation,’ Kazakh Leader Says of Crimea",
    date="2019-12-04",
    url="https://www.themoscowtimes.com/2019/12/04/we-dont-call-it-annexation-kazakh-leader-says-of-crimea-a68473",
)
RFERL_2008 = Work(
    by="RFE/RL",
    title="Kazakhstan Offers Help With Ossetian, Abkhaz Talks",
    url="https://www.rferl.org/a/Kazakh_PM_Says_Astana_Can_Help_Resolve_Ossetian_Abkhaz_Talks/1351021.html",
)
JAMESTOWN_2008 = Work(
    by="Jamestown Foundation, Eurasia Daily Monitor",
    title="Nazarbayev Plays Double Game on South Ossetia",
    url="https://jamestown.org/program/nazarbayev-plays-double-game-on-south-ossetia/",
)
NEW_EUROPE_2022 = Work(
    by="New Europe, on Euradio",
    title="Kazakhstan’s Tokayev defends countries’ territorial integrity at St. Petersburg forum",
    date="2022-06-22",
    url="https://eurradio.com/2022/06/22/kazakhstans-tokayev-defends-countries-territorial-integrity-at-st-petersburg-forum/",
)
UPRAVDA_2022 = Work(
    by="Ukrainska Pravda, on America Age",
    title="Kazakh President stands firm on non-recognition of Donetsk and Luhansk republics",
    date="2022-06-17",
    url="https://americaage.com/kazakh-president-stands-firm-on-non-recognition-of-donetsk-and-luhansk-republics",
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
            citation=(EMBASSY_LIFE,),
            note="A declaration of 1998 and a treaty of 2013 stand beside it.",
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
            "meant is the Treaty of Friendship, Cooperation and Mutual Assistance.",
        ),
        record=chapter.record(
            "contradicted",
            statement="The name of the treaty of friendship between Kazakhstan and Russia speaks of friendship, cooperation "
            "and mutual assistance, and not of eternal friendship.",
            citation=(TREATY_ARTICLE_40, TREATY_TEXT, NG_2022, EGEMEN_2018),
            note="Eternal friendship stands in the name of a later declaration. The articles merge the two documents.",
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
            citation=(TREATY_ARTICLE_40, NG_2022),
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
            citation=(EMBASSY_LIFE,),
        ),
    ),
    chapter.fact(
        "ru-treaty-all-fields",
        "treaty",
        about=("KZ", "RU", "ru-friendship-treaty"),
        claim=Claim(
            statement="The treaty of friendship lays down the principles of cooperation between Kazakhstan and Russia "
            "in all fields, from the economy to foreign policy.",
            quantity=Quantity(qualifier="all"),
        ),
        sources=chapter.both(
            vi="Can be read as “from economic to foreign policy”; meant is “from the economy to foreign policy”."
        ),
        record=chapter.record(
            "not-checked",
            note="Of the text of the treaty only the preamble, in its version of 2012, and the last article could be read.",
        ),
    ),
    chapter.fact(
        "ru-treaty-borders",
        "treaty",
        about=("KZ", "RU", "ru-friendship-treaty"),
        claim=Claim(
            statement="In the treaty of friendship, Kazakhstan and Russia recognize that their existing borders are inviolable.",
        ),
        sources=chapter.both(vi="Speaks of a “right of inviolability” of the borders; meant is their inviolability."),
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
            citation=(KAZINFORM_BORDER, IWPR_BORDER),
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
            statement="President Nazarbayev repeatedly called Russia an ally of Kazakhstan "
            "and, together with China, its first priority.",
            quantity=Quantity(qualifier="many"),
            citation=(KT_2018, KAZINFORM_ALLY, INVESTOR_GUIDE),
            note="That it was so always cannot be shown.",
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
            citation=(KAZINFORM_ALLY, INVEST_FORESIGHT, INTELLINEWS_2023),
        ),
    ),
    chapter.fact(
        "ru-trade-share",
        "quantity",
        about=("KZ", "RU"),
        record=chapter.record(
            "confirmed",
            statement="Russia accounted for {value} of the foreign trade of Kazakhstan {when}.",
            quantity=Quantity(18.6, "percent"),
            when=PartialDate("2023-01/2023-09"),
            citation=(INTELLINEWS_2023,),
            note="China, with 21.3%, stood before Russia in these months.",
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
            note="“Joined” suggests a later entry; section 11 of the articles itself counts Kazakhstan among the founders.",
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
            note="“Joined” suggests a later entry; section 11 of the articles itself counts Kazakhstan among the founders.",
        ),
    ),
    chapter.fact(
        "ru-csto-lead",
        "relation",
        about=("RU", "CSTO"),
        claim=Claim(statement="Russia plays a leading role in the Collective Security Treaty Organization."),
        sources=chapter.both(),
        record=chapter.record("confirmed", citation=(GSP_2019,)),
    ),
    chapter.fact(
        "ru-sco-lead",
        "relation",
        about=("RU", "SCO", "CN"),
        claim=Claim(statement="Russia plays a leading role in the Shanghai Cooperation Organisation."),
        sources=chapter.both(),
        record=chapter.record(
            "imprecise",
            statement="Russia and China lead the Shanghai Cooperation Organisation together.",
            citation=(GSP_2019,),
        ),
    ),
    chapter.fact(
        "ru-syria-partner",
        "relation",
        about=("KZ", "RU", "SY"),
        claim=Claim(statement="Kazakhstan is an important partner of Russia in the Syrian peace process."),
        sources=chapter.both(
            ar="Says only “the country”; meant is Kazakhstan.", vi="Says only “this country”; meant is Kazakhstan."
        ),
        record=chapter.record(
            "confirmed",
            statement="The foreign minister of Russia called Kazakhstan an important partner of his country in the Syrian peace "
            "process.",
            citation=(KAZINFORM_LAVROV, TASS_2017),
            note="He said so in February 2018.",
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
            citation=(MFA_ASTANA, TISHREEN_SOCHI, ASTANA_TIMES_2023, ASTANA_TIMES_2024, MAYADEEN_2024, HEADLINE_2024),
            note="At least two rounds were held in Sochi in Russia. In June 2023 Kazakhstan said that it would host no more; "
            "it then hosted two further rounds. No report of a later one was found.",
        ),
    ),
    chapter.fact(
        "ru-astana-talks-mediators",
        "event",
        about=("astana-process", "RU", "TR", "IR", "UN"),
        claim=Claim(statement="International mediators take part in the talks on Syria in Kazakhstan."),
        sources=chapter.both(
            vi="Uses a word for conciliators in a civil case; meant are states and organizations that mediate."
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
            citation=(INVEST_FORESIGHT, TASS_2017),
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
            citation=(EGEMEN_2018, TASS_2017),
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
        sources=chapter.both(vi="Says only “this country”, after two have been named; meant is Kazakhstan."),
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
            citation=(TENGRI_UKRAINE, KAZINFORM_UKRAINE, TIMESCA_CRIMEA),
            note="True of the years in which the articles were written. In December 2019 Ukraine objected "
            "to what President Tokayev said about Crimea.",
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
            citation=(TCA_EU, AKORDA_2018),
            note="Kazakhstan signed an agreement on enhanced partnership with the European Union in December 2015; "
            "in January 2018 its president announced an expanded strategic partnership with the United States.",
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
            citation=(TREND_CRIMEA, MOSCOW_TIMES_2019, ASIAPLUS_2017, TIMESCA_CRIMEA),
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
            "meant is a neutral stance towards it.",
        ),
        record=chapter.record(
            "imprecise",
            statement="As of {when}, Kazakhstan had not recognized Crimea as part of Russia, "
            "but it had voted with Russia on several UN resolutions about Crimea.",
            when=PartialDate("2021-12"),
            citation=(RUSREALITY_2021, ASIAPLUS_2017, RUBRYKA_2021, MOSCOW_TIMES_2019),
            note="Former President Nazarbayev said in 2021 that Kazakhstan had not recognized Crimea as Russian "
            "and had not supported Ukraine either. President Tokayev said in December 2019 "
            "that Kazakhstan did not call the events an annexation.",
        ),
    ),
    chapter.fact(
        "ru-crimea-statement",
        "position",
        about=("KZ", "kz-mfa", "crimea", "RU"),
        record=chapter.record(
            "confirmed",
            statement="The Ministry of Foreign Affairs of Kazakhstan said on {when} that Kazakhstan saw the referendum in Crimea "
            "as a free expression of the will of its people and understood the decision of Russia.",
            when=PartialDate("2014-03-18"),
            citation=(TREND_CRIMEA,),
        ),
    ),
    chapter.fact(
        "ru-crimea-abstention",
        "event",
        about=("KZ", "UNGA", "crimea", "UA"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan abstained on {when} from the vote on resolution A/RES/68/262, in which "
            "the UN General Assembly affirmed the territorial integrity of Ukraine after the referendum in Crimea.",
            when=PartialDate("2014-03-27"),
            citation=(TENGRI_CRIMEA, WIKIPEDIA_RESOLUTION),
        ),
    ),
    chapter.fact(
        "ru-crimea-votes",
        "event",
        about=("KZ", "UNGA", "crimea"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan voted several times {when} against resolutions of the UN General Assembly "
            "on human rights in Crimea.",
            when=PartialDate("2016-12-19/2021-12-16"),
            citation=(SOBYTIYA_2016, ASIAPLUS_2017, UNIAN_2020, RUBRYKA_2021),
            note="Lists of the votes of 2016, 2017, 2020 and 2021 were read.",
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
            citation=(RFERL_2008, UPRAVDA_2022, NEW_EUROPE_2022),
            note="On that day President Tokayev repeated it in the presence of the president of Russia.",
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
            citation=(RFERL_2008, UPRAVDA_2022, NEW_EUROPE_2022),
            note="On that day President Tokayev repeated it in the presence of the president of Russia.",
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
            citation=(JAMESTOWN_2008, RFERL_2008),
        ),
    ),
)
