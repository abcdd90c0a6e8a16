"""Section 10 of the documents: Türkiye."""

from __future__ import annotations

from kzref.chapters._defaults import ChapterDefaults
from kzref.chapters._works import EEAS_2025, KERRY_2016, MFA_TR_323, MFA_TR_RELATIONS, TREND_2009, TURKISH_MFA_2022
from kzref.dates import PartialDate
from kzref.model import Claim, Fact, Quantity, Work

chapter: ChapterDefaults = ChapterDefaults("turkey", checked="2026-11-21")

KAZINFORM_2018 = Work(
    by="Kazinform",
    title="Turkish President Erdogan calls Nursultan Nazarbayev ‘Aksakal of Turkic world’",
    kind="news",
    language="en",
    date="2018-09-13",
    url="https://en.inform.kz/turkish-president-erdogan-calls-nursultan-nazarbayev-aksakal-of-turkic-world_a3390580/",
)
CLINTON_2012 = Work(
    by="United States Department of State (Hillary Rodham Clinton)",
    title="Kazakhstan’s Independence Day",
    kind="official-statement",
    language="en",
    date="2012-12-14",
    url="https://brandtsrandomgovernmentpressreleases.blogspot.com/2012/12/kazakhstans-independence-day.html",
    copy=True,
)
KERRY_2014 = Work(
    by="Embassy of the United States in Kazakhstan",
    title="Kerry on Kazakhstan’s Independence Day",
    kind="official-statement",
    language="en",
    date="2014-12-16",
    url="https://kz.usembassy.gov/kerry-on-kazakhstans-independence-day/",
)
DUNYA_2012 = Work(
    by="Dünya",
    title="Kazakhstan praises diplomatic relations with Turkey on 20th anniversary",
    kind="news",
    language="en",
    url="https://www.dunya.com/gundem/kazakhstan-praises-diplomatic-relations-with-turkey-on-20th-anniversary-haberi-169605",
)
YESEVI = Work(
    by="Eurasian Research Institute",
    title="Akhmet Yassawi University",
    kind="official-statement",
    language="en",
    url="https://www.eurasian-research.org/our-university/",
)
MEMOIRS = Work(
    by="Nursultan Nazarbayev",
    title="Моя жизнь. От зависимости к свободе",
    kind="commentary",
    language="ru",
    url="https://user.bibliboba.online/books/moia-zhizn-ot-zavisimosti-k-svobode-1/p/312",
    copy=True,
)
MEMOIRS_OZAL = Work(
    by="Nursultan Nazarbayev",
    title="Моя жизнь. От зависимости к свободе",
    kind="commentary",
    language="ru",
    url="https://rulit.me/books/moya-zhizn-ot-zavisimosti-k-svobode-read-869404-302.html",
    copy=True,
)
MAMEDLI_2003 = Work(
    by="Natik Mamedli, Central Asia and the Caucasus (journal)",
    title="As soon as the new Turkic-speaking states appeared on the world political map…",
    kind="scholarship",
    language="en",
    date="2003",
    url="https://ca-c.org/journal/2003/journal_eng/cac-01/17.mameng.shtml",
)
RFERL_2021 = Work(
    by="Radio Free Europe/Radio Liberty",
    title="Qishloq Ovozi (Archive)",
    kind="news",
    language="en",
    date="2021-12-08",
    url="https://www.rferl.org/QishloqOvozi/2021/12/8",
)
SABAH_2019 = Work(
    by="Daily Sabah",
    title="Turkey marks 10th anniversary of Turkic Council",
    kind="news",
    language="en",
    date="2019-10-04",
    url="https://www.dailysabah.com/diplomacy/2019/10/04/turkey-marks-10th-anniversary-of-turkic-council",
)
ASTANA_TIMES_2015 = Work(
    by="The Astana Times",
    title="Kazakhstan-Turkey Strategic Partnership Can Serve as Example",
    kind="news",
    language="en",
    date="2015-04",
    url="https://astanatimes.com/2015/04/kazakhstan-turkey-strategic-partnership-can-serve-as-example/",
)
TCA_2016 = Work(
    by="The Times of Central Asia",
    title="Kazakhstan and Turkey reaffirm close partnership",
    kind="news",
    language="en",
    date="2016-02",
    url="https://timesca.com/kazakhstan-and-turkey-reaffirm-close-partnership/",
)
ASTANA_TIMES_2016 = Work(
    by="The Astana Times",
    title="Kazakhstan’s Role in Restoring Turkish-Russian Ties Demonstrates Int’l Community’s Trust",
    kind="news",
    language="en",
    date="2016-08",
    url="https://astanatimes.com/2016/08/kazakhstans-role-in-restoring-turkish-russian-ties-demonstrates-intl-communitys-trust/",
)
AZERNEWS_2016 = Work(
    by="Azernews",
    title="Putin: Russia seeks to restore full-fledged ties with Turkey",
    kind="news",
    language="en",
    date="2016-08-16",
    url="https://www.azernews.az/news_print.php?news_id=100950",
)
KAZINFORM_2016 = Work(
    by="Kazinform",
    title="Turkish mass media: Nursultan Nazarbayev played important role in warming in Russia-Turkey relations",
    kind="news",
    language="en",
    date="2016-07-03",
    url="https://en.inform.kz/turkish-mass-media-nursultan-nazarbayev-played-important-role-in-warming-in-russia-turkey-relations_a2921264/",
)
INBUSINESS_2016 = Work(
    by="inbusiness.kz",
    title="Эрдоган отметил роль Президента РК в нормализации отношений с Москвой",
    kind="news",
    language="ru",
    url="https://inbusiness.kz/ru/last/erdogan-otmetil-rol-prezidenta-rk-v-normalizatsii-otnosheni",
    read="part",
)
B92_2016 = Work(
    by="B92",
    title="Kremlin: Erdogan has apologized to Putin",
    kind="news",
    language="en",
    date="2016-06-27",
    url="https://www.b92.net/eng/news/world.php?yyyy=2016&mm=06&dd=27&nav_id=98440",
)

CHOTOEV_2003 = Work(
    by="Zakir Chotoev, Central Asia and the Caucasus (journal)",
    title="The Turkish factor in the evolution of the Central Asian republics",
    kind="scholarship",
    language="en",
    date="2003",
    url="http://ca-c.org/journal/2003/journal_eng/cac-02/10.choteng.shtml",
    read="part",
)

PARUBOCHAYA_2011 = Work(
    by="Е. Ф. Парубочая",
    title="Саммиты тюркских государств (1992-2001 гг.): реальная платформа для сближения?",
    kind="scholarship",
    language="ru",
    date="2011",
    url="https://cyberleninka.ru/article/n/sammity-tyurkskih-gosudarstv-1992-2001-gg-realnaya-platforma-dlya-sblizheniya",
    read="abstract",
)

IWPR_2006 = Work(
    by="Institute for War & Peace Reporting",
    title="Could Kazakstan Lead Turkic World?",
    kind="commentary",
    language="en",
    date="2006-09-22",
    url="https://iwpr.net/global-voices/could-kazakstan-lead-turkic-world",
    read="part",
)

EURONEWS_2015 = Work(
    by="Euronews",
    title="Russia confirms Turks have shot down one of its planes on Syrian border",
    kind="news",
    language="en",
    date="2015-11-24",
    url="https://www.euronews.com/2015/11/24/turkish-media-military-sources-say-fighter-plane-has-been-shot-down-on-border",
    read="whole",
)

RELIGION_2023 = Work(
    by="US Department of State",
    title="2023 Report on International Religious Freedom: Kazakhstan",
    kind="official-document",
    language="en",
    date="2023",
    url="https://www.ecoi.net/en/document/2111895.html",
    read="part",
    copy=True,
)

AKORDA_2022 = Work(
    by="Official website of the President of the Republic of Kazakhstan",
    title="Joint Statement of President of the Republic of Kazakhstan Kassym-Jomart Tokayev and President of The Republic of Tűrkiye Recep Tayyip Erdoğan On Enhanced Strategic Partnership",
    kind="official-document",
    language="en",
    date="2022-05-10",
    url="https://www.akorda.kz/en/joint-statement-of-president-of-the-republic-of-kazakhstan-kassym-jomart-tokayev-and-president-of-the-republic-of-trkiye-recep-tayyip-erdoan-on-enhanced-strategic-partnership-104238",
    read="part",
)


TRT_2021 = Work(
    by="TRT World",
    title="Turkic Council reforms into Organization of Turkic States",
    kind="news",
    language="en",
    date="2021-11-13",
    url="https://www.trtworld.com/article/12773905",
    read="whole",
)

TURKISH_MINUTE_2025 = Work(
    by="Turkish Minute",
    title="Ankara faces diplomatic setback as Central Asian states name ambassadors to Cyprus",
    kind="news",
    language="en",
    date="2025-04",
    url="https://turkishminute.com/?p=162489",
    read="part",
)

HURRIYET_CYPRUS = Work(
    by="Hürriyet Daily News",
    title="Turkish Cypriots inseparable part of Turkic world, Fidan says",
    kind="news",
    language="en",
    date="2025-04-24",
    url="https://www.hurriyetdailynews.com/turkish-cypriots-inseparable-part-of-turkic-world-fidan-says-208434",
    read="part",
)

QAZINFORM_2025 = Work(
    by="Qazinform",
    title="Kazakh, Turkish presidents hold briefing for mass media",
    kind="news",
    language="en",
    url="https://qazinform.com/news/kazakh-turkish-presidents-hold-briefing-for-mass-media-a5e186",
    read="part",
)

HURRIYET_2025 = Work(
    by="Hürriyet Daily News",
    title="Kazakh president in Ankara for talks with Erdoğan",
    kind="news",
    language="en",
    date="2025-07-28",
    url="https://www.hurriyetdailynews.com/kazakh-president-in-ankara-for-talks-with-erdogan-211966",
    read="whole",
)

NCA_2024 = Work(
    by="News Central Asia",
    title="Turkish construction companies implemented projects in Turkmenistan worth over $53 billion",
    kind="news",
    language="en",
    date="2024-09-04",
    url="https://www.newscentralasia.net/2024/09/04/turkish-construction-companies-implemented-projects-in-turkmenistan-worth-over-53-billion/",
    read="whole",
)

TRT_2022 = Work(
    by="TRT World",
    title="Türkiye to produce Anka drones in Kazakhstan",
    kind="news",
    language="en",
    date="2022-05-11",
    url="https://www.trtworld.com/article/12788560",
    read="whole",
)
HURRIYET_COUNCIL = Work(
    by="Hürriyet Daily News",
    title="Erdoğan, Tokayev chair strategic council as ties deepen",
    kind="news",
    language="en",
    date="2025-07-30",
    url="https://www.hurriyetdailynews.com/erdogan-tokayev-chair-strategic-council-as-ties-deepen-211996",
    read="part",
)
TCA_OIL = Work(
    by="The Times of Central Asia",
    title="Kazakhstan plans to increase crude oil exports to Turkey…",
    kind="news",
    language="en",
    url="https://timesca.com/kazakhstan-to-boost-oil-exports-to-turkey-via-btc-pipeline",
    read="part",
)
EURONEWS_2026 = Work(
    by="Euronews",
    title="Erdoğan visits Astana as Turkey and Central Asia deepen ties amid shifting regional order",
    kind="news",
    language="en",
    date="2026-05-14",
    url="https://analyse.optim.biz/?p=1935429",
    read="part",
    copy=True,
)

SHEPHARD_2023 = Work(
    by="Shephard Media",
    title="Kazakhstan to begin assembly of Turkish Anka drones in 2024",
    kind="news",
    language="en",
    date="2023-10-17",
    url="https://www.shephardmedia.com/news/air-warfare/kazakhstan-to-begin-assembly-of-turkish-anka-drones-in-2024/",
    read="part",
)
TREND_2026 = Work(
    by="Trend",
    title="Chairman of the Management Board of Kazakhstan’s national oil and gas company KazMunayGas (KMG) Askhat Khassenov…",
    kind="news",
    language="en",
    date="2026-01-22",
    url="https://www.trend.az/casia/kazakhstan/4144936.html",
    read="whole",
)
IICA_2026 = Work(
    by="International Institute for Central Asia",
    title="President of Uzbekistan Proposes New Initiatives within the Organization of Turkic States",
    kind="news",
    language="en",
    date="2026-05-15",
    url="https://iica.uz/en/news/2026/05/15/ozbekiston-prezidenti-tdt-doirasidagi-hamkorlikni-rivojlantirish-boyicha-qator-tashabbuslarni-ilgari-surdi",
    read="part",
)

NTV_2026 = Work(
    by="NTV",
    title="Türkiye ve Dönem Başkanı Azerbaycan'ın yanı sıra üye ülkeler Kazakistan, Kırgızistan ve Özbekistan'ın temsil edileceği toplantıda…",
    kind="news",
    language="tr",
    date="2026-03-07",
    url="https://www.ntv.com.tr/turkiye/turk-devletleri-toplantisi-istanbulda-yapilacak-1714937",
    read="part",
)

FACTS: tuple[Fact, ...] = (
    chapter.fact(
        "tr-first-recognize",
        "event",
        about=("TR", "KZ"),
        claim=Claim(
            statement="Türkiye was the first state to recognize independent Kazakhstan.",
            quantity=Quantity(qualifier="first"),
        ),
        sources=chapter.both(
            ar="The heading of the section reads as a Turkish case or cause; the Türkiye question is meant.",
            vi="The heading of the section reads as a question in the Turkish language; the Türkiye question is meant.",
        ),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and Türkiye both name Türkiye as the first state to recognize the independence of"
            " Kazakhstan, on {when}.",
            when=PartialDate("1991-12-16"),
            citation=(TURKISH_MFA_2022, KAZINFORM_2018, CHOTOEV_2003),
            note="The priority is contested: Secretaries of State of the United States have claimed it for their country,"
            " and some Kazakh websites put that country first. The dates given are 16 December 1991 by Kazakhstan and Türkiye,"
            " and"
            " 25 December 1991 by the United States.",
        ),
    ),
    chapter.fact(
        "tr-us-says-first",
        "position",
        about=("US", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="In messages on Kazakhstan’s Independence Day, sent in several of the years {when}, Secretaries of State of the United"
            " States"
            " called their country the first in the world to recognize Kazakhstan.",
            when=PartialDate("2012/2016"),
            citation=(KERRY_2014, KERRY_2016, CLINTON_2012),
        ),
    ),
    chapter.fact(
        "tr-common-culture",
        "relation",
        about=("KZ", "TR"),
        claim=Claim(statement="A common culture links Kazakhstan and Türkiye."),
        sources=chapter.both(),
        record=chapter.record("confirmed", citation=(MFA_TR_RELATIONS, DUNYA_2012)),
    ),
    chapter.fact(
        "tr-common-religion",
        "relation",
        about=("KZ", "TR"),
        claim=Claim(statement="A common religion links Kazakhstan and Türkiye."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="A common religion, Islam, links Kazakhstan and Türkiye.",
            citation=(RELIGION_2023,),
            note="Most of the people of Kazakhstan are Muslims; the constitution defines Kazakhstan as a secular state.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "tr-leader-ambition",
        "position",
        about=("TR",),
        claim=Claim(
            statement="The articles say that Türkiye seeks to become the leader of the Turkic-speaking states."
        ),
        sources=chapter.both(
            ar="The words can be read as states that speak Turkish; the Turkic-speaking states are meant.",
            vi="Writes of states that speak Turkish; the Turkic-speaking states are meant.",
        ),
        record=chapter.record(
            "opinion",
            citation=(IWPR_2006, PARUBOCHAYA_2011, MEMOIRS),
            note="President Nazarbayev writes in his memoirs that Türkiye openly claimed the part of the leading country"
            " at the"
            " Ankara summit of 1992.",
        ),
    ),
    chapter.fact(
        "tr-ankara-summit",
        "event",
        about=("TR", "KZ", "ozal"),
        record=chapter.record(
            "confirmed",
            statement="The first summit of the Turkic-speaking states was held in Ankara in {when}, by one account at the"
            " initiative of President Turgut Özal.",
            when=PartialDate("1992-10"),
            citation=(PARUBOCHAYA_2011, MAMEDLI_2003),
            checked="2026-11-29",
            note="Another work says that Prime Minister Süleyman Demirel suggested it in May 1992.",
        ),
    ),
    chapter.fact(
        "tr-turkic-council",
        "membership",
        about=("KZ", "OTS", "TR", "KG"),
        record=chapter.record(
            "confirmed",
            statement="Türkiye, Azerbaijan, Kazakhstan and Kyrgyzstan signed the agreement that founded the Turkic"
            " Council, now"
            " the Organization of Turkic States, on {when}.",
            when=PartialDate("2009-10-03"),
            citation=(MFA_TR_323, SABAH_2019, RFERL_2021),
        ),
    ),
    chapter.fact(
        "tr-ots-name",
        "institution",
        about=("OTS", "TR", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="The Turkic Council took the name Organization of Turkic States at its summit in Istanbul on {when}.",
            when=PartialDate("2021-11-12"),
            citation=(TRT_2021, NTV_2026),
            note="In March 2026 it had five members: Uzbekistan had joined the four founders.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "tr-no-special-relations",
        "position",
        about=("KZ", "TR"),
        claim=Claim(
            statement="The articles say that Kazakhstan does not want special bilateral relations with Türkiye"
            " at the expense of other regions."
        ),
        sources=chapter.both(
            vi="Reads as if harm to other regions were the purpose; the meaning is that it would be the result."
        ),
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "tr-big-brother",
        "event",
        about=("nazarbayev", "KZ", "tr-prime-minister", "ozal"),
        claim=Claim(
            statement="President Nazarbayev told the prime minister of Türkiye that Kazakhstan had parted for ever with"
            " the “big"
            " brother” syndrome."
        ),
        sources=chapter.both(
            ar="The verb for parting can also be read as a call for the syndrome.",
            vi="Writes of an interview with the prime minister and of a farewell still to come; the meaning is a conversation"
            " and a"
            " farewell already said.",
        ),
        record=chapter.record(
            "imprecise",
            statement="President Nazarbayev writes in his memoirs that he refused a draft declaration at the summit of the Turkic-speaking states"
            " in Ankara in"
            " {when}, and said that Kazakhstan would never again be the younger brother of anybody.",
            when=PartialDate("1992"),
            citation=(MEMOIRS, MEMOIRS_OZAL, MAMEDLI_2003),
            note="The passage names President Özal and no prime minister. The prime minister in 1992 was Süleyman Demirel. No"
            " report of such words to him was found.",
        ),
    ),
    chapter.fact(
        "tr-joint-university",
        "treaty",
        about=("KZ", "TR"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and Türkiye signed the agreement on their joint university in the city of Turkistan,"
            " named after the poet Ahmet Yesevi, on {when}.",
            when=PartialDate("1992-10-31"),
            citation=(YESEVI,),
            note="The joint university grew out of the Turkistan State University of 1991.",
        ),
    ),
    chapter.fact(
        "tr-education-culture",
        "position",
        about=("TR", "KZ"),
        claim=Claim(
            statement="In the articles’ view, education and culture are the only fields of the multi-vector foreign policy"
            " of"
            " Kazakhstan in which Türkiye has an important role.",
            quantity=Quantity(qualifier="only"),
        ),
        sources=chapter.both(
            ar="Says that the role is the most important one, and only there.",
            vi="Says only that there is a role of importance.",
        ),
        record=chapter.record(
            "opinion",
            citation=(TCA_2016,),
            note="In 2016 President Nazarbayev called Türkiye of paramount importance for Kazakhstan, "
            "and the articles themselves name joint projects in other fields.",
        ),
    ),
    chapter.fact(
        "tr-turkic-history",
        "history",
        about=("KZ", "TR"),
        claim=Claim(
            statement="The articles explain the role of Türkiye in education and culture by the common history of the"
            " Turkic world."
        ),
        sources=chapter.both(
            vi="Reads as an opinion about that history; the meaning is that the history is the reason."
        ),
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "tr-no-big-problems",
        "relation",
        about=("KZ", "TR"),
        claim=Claim(
            statement="In the articles’ view, there are no major problems in the relations between Kazakhstan and Türkiye.",
            quantity=Quantity(qualifier="none"),
        ),
        sources=chapter.both(
            ar="Two words run together, and the negation has moved: it reads as if the two countries had no relations;"
            " the meaning is"
            " that they have no big problems.",
        ),
        record=chapter.record(
            "opinion",
            citation=(TREND_2009, ASTANA_TIMES_2015, TURKISH_MINUTE_2025),
            note="President Nazarbayev said the same in 2009. The Astana Times wrote in 2015 that there were no problems that could not"
            " be"
            " solved. In April 2025 the declaration on Cyprus was called a diplomatic setback for Ankara.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "tr-enhanced-partnership",
        "event",
        about=("KZ", "TR"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and Türkiye raised their relations to an enhanced strategic partnership by a joint statement of {when}.",
            when=PartialDate("2022-05-10"),
            citation=(AKORDA_2022, TRT_2022, SHEPHARD_2023),
            note="At the same time Turkish Aerospace Industries and Kazakhstan Engineering signed a memorandum on the production of Anka drones in Kazakhstan. In October 2023 assembly was expected to begin in 2024; whether it did could not be established.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "tr-erdogan-visit",
        "event",
        about=("erdogan", "TR", "KZ", "OTS"),
        record=chapter.record(
            "confirmed",
            statement="President Erdoğan visited Astana in {when}; in the same month the Organization of Turkic States held an informal summit in the city of Turkistan.",
            when=PartialDate("2026-05"),
            citation=(EURONEWS_2026, IICA_2026),
            note="The summit was on 15 May; a report of who took part could be read for Uzbekistan alone.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "tr-trade",
        "quantity",
        about=("TR", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="Trade between Kazakhstan and Türkiye came to {value} in {when}, according to the president of Kazakhstan.",
            quantity=Quantity(5_000_000_000, "USD", "about"),
            when=PartialDate("2024"),
            citation=(QAZINFORM_2025, HURRIYET_2025),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "tr-cyprus-declaration",
        "position",
        about=("KZ", "EU", "TR", "KG", "TJ", "TM", "UZ"),
        record=chapter.record(
            "confirmed",
            statement="In a joint declaration with the European Union, made in Samarkand on {when}, Kazakhstan and the other states of Central Asia affirmed the resolutions of the UN Security Council that declare the proclamation of a separate Turkish Cypriot state invalid.",
            when=PartialDate("2025-04-04"),
            citation=(EEAS_2025, TURKISH_MINUTE_2025, HURRIYET_CYPRUS),
            note="They are resolutions 541 of 1983 and 550 of 1984. Türkiye alone recognizes that state, and voiced disappointment. In January 2025 Kazakhstan and the Republic of Cyprus had agreed to open embassies.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "tr-positions-coincide",
        "relation",
        about=("KZ", "TR"),
        claim=Claim(
            statement="In the articles’ view, Kazakhstan and Türkiye take the same position on many international issues.",
            quantity=Quantity(qualifier="many"),
        ),
        sources=chapter.both(
            ar="The verb says that the positions occur at the same time; the meaning is that they agree.",
            vi="Reads as if the issues had positions; the positions of the two countries are meant.",
        ),
        record=chapter.record(
            "opinion",
        ),
    ),
    chapter.fact(
        "tr-projects-transport",
        "relation",
        about=("KZ", "TR"),
        claim=Claim(statement="Kazakhstan and Türkiye carry out joint projects in transport."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            citation=(TCA_2016, HURRIYET_COUNCIL),
            note="In July 2025 their presidents agreed on aims for the Middle Corridor, which links Asia and Europe across the Caspian Sea.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "tr-projects-energy",
        "relation",
        about=("KZ", "TR"),
        claim=Claim(statement="Kazakhstan and Türkiye carry out joint projects in energy."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and Türkiye cooperate in energy; in {when} the state companies KazMunayGas and TPAO signed an agreement on looking for and producing oil and gas in Kazakhstan.",
            when=PartialDate("2025-07"),
            citation=(TREND_2026, TCA_2016, TCA_OIL),
            note="In January 2026 the companies were still considering the step to practical work. In 2024 more than 1.4 million tonnes of oil went from Kazakhstan through the Baku–Tbilisi–Ceyhan pipeline to Türkiye.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "tr-projects-construction",
        "relation",
        about=("TR", "KZ"),
        claim=Claim(statement="Kazakhstan and Türkiye carry out joint projects in construction."),
        sources=chapter.both(),
        record=chapter.record(
            "imprecise",
            statement="By {when} Turkish companies had carried out construction work worth {value} in Kazakhstan, according to Turkish figures.",
            quantity=Quantity(29_500_000_000, "USD"),
            when=PartialDate("2024-08"),
            citation=(NCA_2024, MFA_TR_RELATIONS),
            note="It is work under contract, and not a joint project of the two countries. The Ministry of Foreign Affairs of Türkiye put the sum at 23.5 billion US dollars by 2019.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "tr-ru-friendly",
        "relation",
        about=("KZ", "RU"),
        claim=Claim(statement="Kazakhstan has friendly relations with Russia."),
        sources=chapter.both(ar="A preposition is missing, so that the sentence has no predicate."),
        record=chapter.record("confirmed", citation=(TCA_2016, ASTANA_TIMES_2016)),
    ),
    chapter.fact(
        "tr-friendly",
        "relation",
        about=("KZ", "TR"),
        claim=Claim(statement="Kazakhstan has friendly relations with Türkiye."),
        sources=chapter.both(ar="A preposition is missing, so that the sentence has no predicate."),
        record=chapter.record("confirmed", citation=(TURKISH_MFA_2022, TCA_2016)),
    ),
    chapter.fact(
        "tr-plane-shot-down",
        "event",
        about=("TR", "RU", "SY"),
        claim=Claim(statement="An aircraft was shot down in Syria."),
        sources=chapter.both(
            ar="Does not say whose aircraft it was.",
            vi="Writes of an aircraft that fell, as if by accident, and does not say whose it was; the meaning is that it was"
            " shot down.",
        ),
        record=chapter.record(
            "imprecise",
            statement="The air force of Türkiye shot down a Russian Su-24 bomber near the border of Türkiye and Syria on"
            " {when},"
            " and the aircraft crashed on Syrian territory.",
            when=PartialDate("2015-11-24"),
            citation=(EURONEWS_2015, B92_2016, ASTANA_TIMES_2016),
            checked="2026-11-29",
            note="Türkiye says that the aircraft had entered its airspace. Russia says that it never left the airspace of"
            " Syria.",
        ),
    ),
    chapter.fact(
        "tr-ru-reconciliation",
        "event",
        about=("KZ", "RU", "TR", "nazarbayev", "putin", "erdogan"),
        claim=Claim(statement="Kazakhstan helped to reconcile Russia and Türkiye."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan helped to reconcile Russia and Türkiye {when}, through the mediation of President"
            " Nazarbayev.",
            when=PartialDate("2015-11/2016-06"),
            citation=(B92_2016, KAZINFORM_2016, AZERNEWS_2016, ASTANA_TIMES_2016, INBUSINESS_2016),
            checked="2026-11-30",
            note="It ended with a letter from President Erdoğan to President Putin in June 2016. The prime minister of"
            " Türkiye"
            " thanked Kazakhstan and Azerbaijan on 28 June, President Erdoğan thanked President Nazarbayev in Ankara on 5 August,"
            " and President Putin thanked him on 16 August 2016.",
        ),
    ),
)
