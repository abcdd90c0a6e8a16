"""Section 6 of the documents: Eurasian integration."""

from __future__ import annotations

from kzref.chapters._defaults import ChapterDefaults
from kzref.chapters._works import CSTO_2023, KT_2018
from kzref.dates import PartialDate
from kzref.model import Claim, Fact, Quantity, Work

chapter: ChapterDefaults = ChapterDefaults("integration", checked="2026-11-21")

KAKTUS_2016 = Work(
    by="Kaktus.media",
    title="Казахстан возглавил Евразийский союз",
    kind="news",
    language="ru",
    url="https://kaktus.media/doc/330802_kazahstan_vozglavil_evraziyskiy_souz.html",
    read="part",
)
KG_CSTO = Work(
    by="24.kg",
    title="Situation in world and region requires united efforts to preserve stability",
    kind="news",
    language="en",
    date="2024-11-28",
    url="https://24.kg/english/312537_Situation_in_world_and_region_requires_united_efforts_to_preserve_stability/",
    read="part",
)
SULTANOV = Work(
    by="Bulat Sultanov, Routledge",
    title="Kazakhstan and Eurasian integration",
    kind="scholarship",
    language="en",
    url="https://www.taylorfrancis.com/chapters/edit/10.4324/9781315738154-15/kazakhstan-eurasian-integration-bulat-sultanov",
)
KAZINFORM_2019 = Work(
    by="Kazinform",
    title="It is natural that Eurasian Union idea was voiced by Yelbasy, says Moscow State University Rector",
    kind="news",
    language="en",
    date="2019-04-11",
    url="https://en.inform.kz/news/it-is-natural-that-eurasian-union-idea-was-voiced-by-yelbasy-says-moscow-state-university-rector_a3516252/",
)
PRENSA_LATINA_2023 = Work(
    by="Prensa Latina",
    title="Kazakhstan will limit its integration to the economic field",
    kind="news",
    language="en",
    date="2023-05-26",
    url="https://plenglish.com/news/2023/05/26/kazakhstan-will-limit-its-integration-to-the-economic-field",
)
KREMLIN_CUSTOMS_UNION = Work(
    by="President of Russia",
    title="Customs Union between Russia, Belarus, and Kazakhstan",
    kind="official-document",
    language="en",
    url="http://en.kremlin.ru/catalog/glossary/41",
)
BBC_2010 = Work(
    by="BBC News",
    title="Belarus joins Russia and Kazakhstan customs union",
    kind="news",
    language="en",
    date="2010",
    url="https://www.bbc.co.uk/news/10507601",
)
MFA_ARMENIA = Work(
    by="Ministry of Foreign Affairs of Armenia",
    title="International organisations",
    kind="official-document",
    language="en",
    url="https://mfa.am/en/international-organisations/6",
    read="part",
)
CHARTER97_2014 = Work(
    by="Charter 97",
    title="Eurasian Economic Union Treaty signed in Astana",
    kind="news",
    language="en",
    date="2014-05-29",
    url="https://charter97.org/en/news/2014/5/29/100457/",
    read="part",
)
COMMONSPACE_2015 = Work(
    by="commonspace.eu",
    title="Armenia becomes 4th member of EEU which came into being on 1 January 2015.",
    kind="commentary",
    language="en",
    date="2015-01",
    url="https://www.commonspace.eu/commentary/armenia-becomes-4th-member-eeu-which-came-being-1-january-2015",
)
CASPIAN_POLICY_2023 = Work(
    by="Caspian Policy Center",
    title="Kazakhstan and the Growing Rift Within the Eurasian Economic Union",
    kind="commentary",
    language="en",
    date="2023-06-07",
    url="https://caspianpolicy.org/research/security-and-politics-program-spp/kazakhstan-and-the-growing-rift-within-the-eurasian-economic-union",
)
EEC_2023 = Work(
    by="Eurasian Economic Commission",
    title="EAEU largely delivered on ensuring freedom of movement of labor force",
    kind="official-statement",
    language="en",
    date="2023-11-28",
    url="https://eec.eaeunion.org/en/news/v-eaes-zadacha-obespecheniya-svobody-peredvizheniya-rabochey-sily-reshena-v-znachitelnoy-stepeni/",
)
EEC_OBSTACLES = Work(
    by="Eurasian Economic Commission",
    title="Work on identifying and eliminating obstacles",
    kind="official-document",
    language="en",
    url="https://eec.eaeunion.org/en/comission/department/internal_market/rabota-po-vyyavleniyu-i-ustraneniyu-prepyatstviy.php",
)
PRAGUE_PROCESS_2019 = Work(
    by="Prague Process",
    title="Addressing the challenges of labour migration within the EAEU",
    kind="commentary",
    language="en",
    date="2019-06-04",
    url="https://pragueprocess.eu/en/resources/repository/33-reports/175-addressing-the-challenges-of-labour-migration-within-the-eaeu",
)
EMBASSIES_BERN = Work(
    by="Embassies of Belarus, Kazakhstan and Russia in Switzerland",
    title="Press release of the Embassies of Belorussia, Kazakhstan and Russia",
    kind="official-statement",
    language="en",
    url="http://www.kazakhstan-bern.ch/press-release-of-the-embassies",
)
GAZETA_2012 = Work(
    by="Kazinform, at Gazeta.kz",
    title="Nursultan Nazarbayev says Belarus is Kazakhstan's strategic partner",
    kind="news",
    language="en",
    date="2012-05-14",
    url="http://engnews.gazeta.kz/art.asp?aid=362837",
    read="part",
    copy=True,
)
DIPLOMAT_2021 = Work(
    by="The Diplomat",
    title="Japarov Makes State Visit to Kazakhstan, Meets With Tokayev and Nazarbayev",
    kind="news",
    language="en",
    date="2021-03",
    url="https://thediplomat.com/2021/03/japarov-makes-state-visit-to-kazakhstan-meets-with-tokayev-and-nazarbayev/",
    read="part",
)
EAEU_TREATY = Work(
    by="World Trade Institute",
    title="Treaty on Eurasian Economic Union (2014)",
    kind="treaty",
    language="en",
    date="2014-05-29",
    url="https://edit.wti.org/document/show/b733d847-dc58-442a-afee-d73c0f1c472d",
    read="part",
    copy=True,
)
TASS_2014 = Work(
    by="TASS",
    title="Eurasian Economic Union replaces Eurasian Economic Community",
    kind="news",
    language="en",
    date="2014-10-10",
    url="https://tass.com/economy/753661",
    read="part",
)
PRESIDENT_BY_2014 = Work(
    by="President of the Republic of Belarus",
    title="Sessions of EurAsEC Interstate Council and Supreme Eurasian Economic Council",
    kind="official-statement",
    language="en",
    date="2014-10-10",
    url="https://president.gov.by/en/events/sessions-of-eurasec-interstate-council-and-supreme-eurasian-economic-council-9981",
    read="whole",
)
COMMONSPACE_2014 = Work(
    by="commonspace.eu",
    title="Armenia signs treaty of accession to the Eurasian Economic Union.",
    kind="news",
    language="en",
    url="https://www.commonspace.eu/armenia-signs-treaty-accession-eurasian-economic-union",
    read="whole",
)
CALIBER_2025 = Work(
    by="Caliber.az",
    title="PM: Armenia–Kazakhstan ties upgraded to strategic partnership",
    kind="news",
    language="en",
    url="https://caliber.az/en/post/pm-armenia-kazakhstan-ties-upgraded-to-strategic-partnership",
    read="whole",
)
SILK_WAY_2024 = Work(
    by="Silk Way TV",
    title="Kazakhstan, Kyrgyzstan sign treaty on deepening and expanding allied relations",
    kind="news",
    language="en",
    url="https://silkwaytv.kz/en/kazakhstan-kyrgyzstan-sign-treaty-on-deepening-and-expanding-allied-relations_40507",
    read="part",
)
ALLIED_LAW_2025 = Work(
    by="Republic of Kazakhstan",
    title="О ратификации Договора об углублении и расширении союзнических отношений между Республикой Казахстан и Кыргызской Республикой",
    kind="law",
    language="ru",
    date="2025-07-21",
    url="http://insecure.zan.kz/rus/docs/Z2500000216/compare/kaz",
    read="part",
)
ECONOMIST_KG_2024 = Work(
    by="Economist.kg",
    title="Ратифицирован Договор об углублении и расширении союзнических отношений между Кыргызстаном и Казахстаном…",
    kind="news",
    language="ru",
    date="2024-12-02",
    url="https://economist.kg/novosti/2024/12/02/ratifitsirovan-doghovor-o-rasshirienii-soiuznichieskikh-otnoshienii-kyrghyzstana-i-kazakhstana",
    read="part",
)
COMMONSPACE_2026 = Work(
    by="commonspace.eu",
    title="Ahead of key parliamentary elections…",
    kind="news",
    language="en",
    url="https://www.commonspace.eu/ru/node/13960",
    read="part",
)
SOVA_2026 = Work(
    by="OC Media, at Sova",
    title="Pashinyan: EAEU must answer — “whether it exists or not”",
    kind="news",
    language="en",
    date="2026-06-28",
    url="https://sovanews.tv/en/2026/06/28/pashinyan-eaeu-must-answer-whether-it-exists-or-not/",
    read="part",
    copy=True,
)
MOSCOW_TIMES_2024 = Work(
    by="The Moscow Times",
    title="Russia Restricts Fruit, Vegetable Imports From Kazakhstan",
    kind="news",
    language="en",
    date="2024-10-18",
    url="https://www.themoscowtimes.com/2024/10/18/russia-restricts-fruit-vegetable-imports-from-kazakhstan-a86736",
    read="part",
)
INFOROS_2026 = Work(
    by="Inforos",
    title="Председательство в ЕАЭС перешло к Казахстану",
    kind="news",
    language="ru",
    date="2026-01-01",
    url="https://inforos.com/ru/?module=news&action=view&id=189368",
    read="whole",
)
TASS_2025 = Work(
    by="TASS, at News.mail.ru",
    title="Лукашенко: председательство в ЕАЭС в 2026 году перейдет к Казахстану",
    kind="news",
    language="ru",
    url="https://news.mail.ru/politics/69183561/",
    read="whole",
    copy=True,
)

PROPOSED = PartialDate("1994-03-29")
IN_FORCE = PartialDate("2015-01-01")

# what the chairman of the Commission's Board said in November 2023 of each common market
ASSESSED = PartialDate("2023-11")
ASSESSMENT = (
    "The share comes from an expert assessment that the chairman of the Board of the Eurasian Economic Commission quoted; "
    "it is measured against the level that the treaty provides for."
)

TASS_UNION_STATE = Work(
    by="TASS",
    title="Tokayev sees no need for Kazakhstan to join Union State of Russia and Belarus",
    kind="news",
    language="en",
    date="2023-05-29",
    url="https://tass.com/world/1624415",
    read="whole",
)
ANADOLU_2024 = Work(
    by="Anadolu Agency, at The Nation",
    title="Belarus joins Shanghai Cooperation Organization as 10th member state",
    kind="news",
    language="en",
    date="2024-07-04",
    url="https://www.nation.com.pk/04-Jul-2024/belarus-joins-shanghai-cooperation-organization-as-10th-member-state",
    read="whole",
    copy=True,
)
NEWS_AZ_2024 = Work(
    by="News.Az",
    title="Belarus officially becomes SCO member",
    kind="news",
    language="en",
    date="2024-07-04",
    url="https://news.az/news/belarus-officially-becomes-sco-member",
    read="whole",
)
OC_MEDIA_2024 = Work(
    by="OC Media",
    title="Pashinyan: Armenia has ‘frozen’ its participation in the CSTO",
    kind="news",
    language="en",
    date="2024-02-23",
    url="https://oc-media.org/pashinyan-armenia-has-frozen-its-participation-in-the-csto/",
    read="part",
)
ALPHANEWS_2025 = Work(
    by="AlphaNews",
    title="EAEU-Iran free trade agreement to come into force on May 15",
    kind="news",
    language="en",
    date="2025-03-20",
    url="https://alphanews.am/en/eaeu-iran-free-trade-agreement-to-come-into-force-on-may-15",
    read="whole",
)
TEHRAN_TIMES_2025 = Work(
    by="Tehran Times",
    title="Iran, EAEU to approve free trade roadmap in 2025 as bilateral trade rises",
    kind="news",
    language="en",
    date="2025-08-02",
    url="https://www.tehrantimes.com/news/516315/Iran-EAEU-to-approve-free-trade-roadmap-in-2025-as-bilateral",
    read="part",
)
BELTA_2026 = Work(
    by="BelTA",
    title="In 2025, Belarus chaired the bodies of the Eurasian Economic Union (EAEU)…",
    kind="news",
    language="en",
    date="2026",
    url="https://eng.belta.by/economics/view/trade-agreements-and-integration-of-integrations-results-of-belarus-chairmanship-in-the-eaeu-176411-2026",
    read="part",
)
GOGO_MONGOLIA = Work(
    by="GoGo Mongolia, at Mongolian Business Database",
    title="Four countries ratify Eurasian Interim Trade Agreement",
    kind="news",
    language="en",
    url="http://mongolianbusinessdatabase.com/base/newsdetials?id=38720",
    read="part",
    copy=True,
)
PANARMENIAN_2024 = Work(
    by="PanARMENIAN.Net",
    title="Armenia will leave Russian-led military bloc, says Pashinyan",
    kind="news",
    language="en",
    date="2024-06-13",
    url="https://panarmenian.net/eng/news/314664",
    read="whole",
)
VESTNIK_2026 = Work(
    by="Vestnik Kavkaza",
    title="Armenia's position is challenge for CSTO - foreign intelligence service",
    kind="news",
    language="en",
    url="https://en.vestikavkaza.ru/material/180167",
    read="whole",
)
TENGRI_TIMES_2025 = Work(
    by="Times Tengri",
    title="The St. Petersburg Summit Highlights Eurasian Economic Integration",
    kind="news",
    language="en",
    date="2025-12-23",
    url="https://www.tengritimes.com/en/post/the-st-petersburg-summit-highlights-eurasian-economic-integration",
    read="part",
)
NEWS_BY_2025 = Work(
    by="News.by",
    title="Belarus officially becomes BRICS partner on January 1, 2025",
    kind="news",
    language="en",
    url="https://news.by/eng/news/politika/belarus-officially-becomes-brics-partner-on-january-1-2025",
    read="whole",
)
KENTRON_BRICS = Work(
    by="Kentron",
    title="Tokayev Cites Pragmatism in Kazakhstan’s Refusal to Join BRICS",
    kind="news",
    language="en",
    url="https://kentron.am/en/news/326558",
    read="whole",
)

INTERFAX_WHEAT = Work(
    by="Interfax",
    title="Запрет на поставки пшеницы в Россию из Казахстана отменят с 20 октября",
    kind="news",
    language="ru",
    date="2025-10-17",
    url="https://www.interfax.ru/business/1053314",
    read="part",
)
POLE_2025 = Work(
    by="Поле.РФ",
    title="Казахстан возобновил ввоз российской пшеницы",
    kind="news",
    language="ru",
    date="2025-01-04",
    url="https://xn--e1alid.xn--p1ai/journal/publication/kazakhstan-vozobnovil-vvoz-rossiiyskoiy-pshenicy",
    read="part",
)
TASS_TRUCKS = Work(
    by="TASS",
    title="The recent truck jams on the Russian-Kazakh border …",
    kind="news",
    language="en",
    date="2025-11-27",
    url="https://tass.com/politics/2050217",
    read="part",
)
MOSCOW_TIMES_2025 = Work(
    by="The Moscow Times",
    title="Thousands of Trucks Stuck at Kazakhstan-Russia Border Amid Customs Crackdown",
    kind="news",
    language="en",
    date="2025-10-02",
    url="https://www.themoscowtimes.com/2025/10/02/thousands-of-trucks-stuck-at-kazakhstan-russia-border-amid-customs-crackdown-a90695",
    read="part",
)

FACTS: tuple[Fact, ...] = (
    chapter.fact(
        "int-always-advocated",
        "position",
        about=("KZ",),
        claim=Claim(
            statement="Kazakhstan has always advocated close integration among the former Soviet republics.",
            quantity=Quantity(qualifier="always"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "imprecise",
            statement="The union of former Soviet republics that Kazakhstan first proposed was to have a common defence policy; "
            "in {when} President Tokayev said that the Eurasian Economic Union should keep to the economy.",
            when=PartialDate("2023-05"),
            citation=(SULTANOV, TASS_UNION_STATE, PRENSA_LATINA_2023),
            note="He also said that there was no need to join the Union State of Russia and Belarus.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "int-eurasian-union-proposal",
        "event",
        about=("KZ", "nazarbayev", "kz-president"),
        claim=Claim(
            statement="The president of Kazakhstan proposed the creation of a Eurasian Union in {when}.",
            when=PartialDate("1994"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="President Nazarbayev proposed the creation of a Eurasian Union on {when} "
            "in a speech at Moscow State University.",
            when=PROPOSED,
            citation=(SULTANOV, KAZINFORM_2019),
        ),
    ),
    chapter.fact(
        "int-long-process",
        "history",
        about=("KZ", "EAEU"),
        claim=Claim(statement="It took a long process to bring about the Eurasian integration body."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="The Eurasian Economic Union came into being {value} after a Eurasian Union was first proposed.",
            quantity=Quantity(IN_FORCE.parts[0] - PROPOSED.parts[0], "years", "almost"),
            citation=(KAZINFORM_2019, COMMONSPACE_2015),
        ),
    ),
    chapter.fact(
        "int-eaec-founded",
        "treaty",
        about=("EAEC", "BY", "KZ", "KG", "RU", "TJ"),
        record=chapter.record(
            "confirmed",
            statement="Belarus, Kazakhstan, Kyrgyzstan, Russia and Tajikistan agreed on {when} to found "
            "the Eurasian Economic Community.",
            when=PartialDate("2000-10-10"),
            citation=(TASS_2014,),
            note="An agreement on a customs union of 1995 and one on a common economic space of 1999 came before it.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "int-eaec-ended",
        "treaty",
        about=("EAEC", "EAEU", "BY", "KZ", "KG", "RU", "TJ"),
        record=chapter.record(
            "confirmed",
            statement="On {when} the leaders of the Eurasian Economic Community agreed to end it; "
            "the Eurasian Economic Union took its place.",
            when=PartialDate("2014-10-10"),
            citation=(PRESIDENT_BY_2014,),
            note=(
                "It ceased to exist on 1 January 2015, when the treaty on the Union came into effect. "
                "Tajikistan belonged to the Community and not to the Union."
            ),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "int-customs-union",
        "date",
        about=("eurasian-customs-union", "KZ", "RU", "BY"),
        record=chapter.record(
            "confirmed",
            statement="The Customs Union of Belarus, Kazakhstan and Russia began on {when} with a common customs tariff.",
            when=PartialDate("2010-01-01"),
            citation=(KREMLIN_CUSTOMS_UNION, BBC_2010),
            note="Its customs code took effect between Kazakhstan and Russia on 1 July 2010 and in Belarus on 6 July 2010.",
        ),
    ),
    chapter.fact(
        "int-founders",
        "membership",
        about=("RU", "KZ", "BY", "EAEU"),
        claim=Claim(statement="Russia, Kazakhstan and Belarus founded the Eurasian integration body."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="Russia, Kazakhstan and Belarus founded the Eurasian Economic Union.",
            citation=(CHARTER97_2014, MFA_ARMENIA),
        ),
    ),
    chapter.fact(
        "int-body-name",
        "institution",
        about=("EAEU", "single-economic-space"),
        claim=Claim(
            statement="The integration body of Russia, Kazakhstan and Belarus is called the Eurasian Economic Space."
        ),
        sources=chapter.both(
            ar="Mixes the names of the Single Economic Space and of the Eurasian Economic Union here; "
            "the last sentence of the section names the Union.",
            vi="Mixes the names of the Single Economic Space and of the Eurasian Economic Union here; "
            "the last sentence of the section has the acronym EAEU, unexplained.",
        ),
        record=chapter.record(
            "imprecise",
            statement="Russia, Kazakhstan and Belarus formed the Single Economic Space and then founded "
            "the Eurasian Economic Union, which other states joined.",
            citation=(MFA_ARMENIA,),
        ),
    ),
    chapter.fact(
        "int-eaeu-treaty-signed",
        "treaty",
        about=("eaeu-treaty", "EAEU", "KZ", "RU", "BY", "astana"),
        record=chapter.record(
            "confirmed",
            statement="The presidents of Belarus, Kazakhstan and Russia signed the Treaty on the Eurasian Economic Union "
            "on {when} in Astana.",
            when=PartialDate("2014-05-29"),
            citation=(CHARTER97_2014, MFA_ARMENIA),
        ),
    ),
    chapter.fact(
        "int-eaeu-in-force",
        "date",
        about=("eaeu-treaty", "EAEU"),
        record=chapter.record(
            "confirmed",
            statement="The Treaty on the Eurasian Economic Union entered into force on {when}.",
            when=IN_FORCE,
            citation=(MFA_ARMENIA, COMMONSPACE_2015),
        ),
    ),
    chapter.fact(
        "int-kyrgyzstan-joined",
        "membership",
        about=("KG", "EAEU"),
        claim=Claim(statement="Kyrgyzstan joined the Eurasian integration body later than its founders."),
        sources=chapter.both(ar="Refers to the body with a pronoun of the wrong gender."),
        record=chapter.record(
            "confirmed",
            statement="Kyrgyzstan became a member of the Eurasian Economic Union on {when}.",
            when=PartialDate("2015-08-12"),
            citation=(MFA_ARMENIA,),
        ),
    ),
    chapter.fact(
        "int-armenia-joined",
        "membership",
        about=("AM", "EAEU"),
        claim=Claim(statement="Armenia joined the Eurasian integration body later than its founders."),
        sources=chapter.both(ar="Refers to the body with a pronoun of the wrong gender."),
        record=chapter.record(
            "confirmed",
            statement="Armenia became a member of the Eurasian Economic Union on {when}.",
            when=PartialDate("2015-01-02"),
            citation=(MFA_ARMENIA, COMMONSPACE_2015, COMMONSPACE_2014),
            note="That was a day after the Union itself and months before Kyrgyzstan, which the articles name first. "
            "The accession treaty was signed in Minsk on 10 October 2014.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "int-members",
        "membership",
        about=("EAEU", "RU", "KZ", "BY", "AM", "KG"),
        record=chapter.record(
            "confirmed",
            statement="As of {when}, the Eurasian Economic Union had {value} as members.",
            quantity=Quantity(5, "states"),
            when=PartialDate("2026-01"),
            citation=(INFOROS_2026, CASPIAN_POLICY_2023),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "int-chair-2016",
        "office",
        about=("KZ", "EAEU"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan chaired the governing bodies of the Eurasian Economic Union for the first time in {when}.",
            when=PartialDate("2016"),
            citation=(KAKTUS_2016,),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "int-csto-chair",
        "office",
        about=("KZ", "CSTO"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan chaired the Collective Security Treaty Organization in {when}.",
            when=PartialDate("2024"),
            citation=(CSTO_2023, KG_CSTO),
            note="Kyrgyzstan followed.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "int-chair-2026",
        "office",
        about=("KZ", "EAEU"),
        record=chapter.record(
            "confirmed",
            statement="For {when} the chair of the governing bodies of the Eurasian Economic Union passed to Kazakhstan.",
            when=PartialDate("2026"),
            citation=(INFOROS_2026, TASS_2025),
            note="The chair passes from one member to another every year.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "int-armenia-referendum",
        "position",
        about=("AM", "EAEU", "EU", "KZ", "RU", "BY", "KG"),
        record=chapter.record(
            "confirmed",
            statement="On {when} the presidents of Kazakhstan, Russia, Belarus and Kyrgyzstan called on Armenia to hold "
            "a referendum on joining the European Union or staying in the Eurasian Economic Union, and announced a report "
            "on what would follow if the treaty on the latter were suspended for Armenia.",
            when=PartialDate("2026-05-29"),
            citation=(COMMONSPACE_2026, SOVA_2026),
            note="The report is to be given in December 2026. In June, after Russia had restricted goods from Armenia, the prime minister of Armenia said that the Eurasian Economic Union must answer the question of whether it existed; in his view it did, and Armenia would go on working in it.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "int-single-space-now",
        "institution",
        about=("single-economic-space", "EAEU"),
        claim=Claim(statement="The member states of the Eurasian integration body now form a single economic space."),
        sources=chapter.both(
            ar="Can be read as “the two countries”, and uses a word for surface instead of space; "
            "a single economic space of all the member states is meant.",
        ),
        record=chapter.record(
            "confirmed",
            statement="Russia, Kazakhstan and Belarus have had a single economic space {when}; "
            "it was absorbed into the Eurasian Economic Union, to which the later members belong.",
            when=PartialDate("2012-01-01/.."),
            citation=(MFA_ARMENIA,),
            note="It is not complete, as the facts on the four freedoms of movement show.",
        ),
    ),
    chapter.fact(
        "int-free-capital",
        "institution",
        about=("EAEU", "eaeu-treaty"),
        claim=Claim(statement="Capital moves freely among the member states of the Eurasian integration body."),
        sources=chapter.both(),
        record=chapter.record(
            "imprecise",
            statement="The member states of the Eurasian Economic Union agreed on the free movement of capital; as of {when}, "
            "their common capital market was {value} complete.",
            quantity=Quantity(40, "percent", "about"),
            when=ASSESSED,
            citation=(EEC_2023, EEC_OBSTACLES),
            note=ASSESSMENT,
        ),
    ),
    chapter.fact(
        "int-free-people",
        "institution",
        about=("EAEU", "eaeu-treaty"),
        claim=Claim(statement="People move freely among the member states of the Eurasian integration body."),
        sources=chapter.both(),
        record=chapter.record(
            "imprecise",
            statement="The member states of the Eurasian Economic Union agreed on the free movement of labour; as of {when}, "
            "their common labour market was {value} complete.",
            quantity=Quantity(70, "percent", "more-than"),
            when=ASSESSED,
            citation=(EEC_2023, EEC_OBSTACLES, PRAGUE_PROCESS_2019),
            note="The treaty speaks of labour and not of people in general. " + ASSESSMENT,
        ),
    ),
    chapter.fact(
        "int-free-goods",
        "institution",
        about=("EAEU", "eaeu-treaty"),
        claim=Claim(statement="Goods move freely among the member states of the Eurasian integration body."),
        sources=chapter.both(),
        record=chapter.record(
            "imprecise",
            statement="The member states of the Eurasian Economic Union agreed on the free movement of goods; as of {when}, "
            "their common market in goods was {value} complete.",
            quantity=Quantity(65, "percent"),
            when=ASSESSED,
            citation=(EEC_2023, EEC_OBSTACLES),
            note=ASSESSMENT,
        ),
    ),
    chapter.fact(
        "int-goods-bans",
        "event",
        about=("KZ", "RU", "EAEU"),
        record=chapter.record(
            "confirmed",
            statement="On {when} Russia restricted the import of wheat, melons and other food from Kazakhstan, which itself banned wheat from abroad at the time.",
            when=PartialDate("2024-10-17"),
            citation=(MOSCOW_TIMES_2024, INTERFAX_WHEAT, POLE_2025),
            note="Russia gave plant health as its reason. A ban on wheat that it imposed on 23 April 2025 was lifted from 20 October 2025. "
            "Kazakhstan had banned wheat imports in steps since April 2023, and completely from 21 August to 31 December 2024.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "int-goods-trucks",
        "position",
        about=("KZ", "RU", "EAEU"),
        record=chapter.record(
            "confirmed",
            statement="President Vladimir Putin of Russia said on {when} that the queues of lorries at the border with Kazakhstan were due to checks that his country’s customs service had begun on his instructions.",
            when=PartialDate("2025-11-27"),
            citation=(TASS_TRUCKS, MOSCOW_TIMES_2025),
            note="Thousands of lorries had been held up since mid-September 2025. According to Putin, many carried goods without documents.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "int-free-services",
        "institution",
        about=("EAEU", "eaeu-treaty"),
        claim=Claim(statement="Services move freely among the member states of the Eurasian integration body."),
        sources=chapter.both(),
        record=chapter.record(
            "imprecise",
            statement="The member states of the Eurasian Economic Union agreed on the free movement of services; as of {when}, "
            "their common market in services was {value} complete.",
            quantity=Quantity(45, "percent"),
            when=ASSESSED,
            citation=(EEC_2023, EEC_OBSTACLES),
            note=ASSESSMENT,
        ),
    ),
    chapter.fact(
        "int-supranational-bodies",
        "institution",
        about=("EAEU", "EEC"),
        claim=Claim(statement="Supranational governing bodies were created for the Eurasian integration body."),
        sources=chapter.both(ar="Uses a word for ruling bodies; bodies of administration are meant."),
        record=chapter.record(
            "imprecise",
            statement="The bodies of the Eurasian Economic Union are the Supreme Council, of the heads of state, and the "
            "Intergovernmental Council, of the heads of government, which both decide by consensus, the Eurasian Economic Commission, "
            "which counts as supranational although in its council, too, the governments of the members decide by consensus, "
            "and the Court of the Union.",
            citation=(EAEU_TREATY, EMBASSIES_BERN, CHARTER97_2014),
            note="Only article 8 of the treaty, which names the bodies, was read.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "int-eaeu-strategic",
        "position",
        about=("KZ", "EAEU", "RU", "BY", "KG", "AM"),
        claim=Claim(
            statement="The leaders of Kazakhstan have repeatedly stressed that the states of the Eurasian Economic Union "
            "are strategic partners of Kazakhstan.",
            quantity=Quantity(qualifier="many"),
        ),
        sources=chapter.both(
            ar="Says “the leadership of the state” after several states have been named; that of Kazakhstan is meant.",
            vi="Says “the leadership of the country” after several states have been named; that of Kazakhstan is meant.",
        ),
        record=chapter.record(
            "imprecise",
            statement="The leaders of Kazakhstan have spoken of a strategic partnership with Russia, Belarus and Kyrgyzstan; "
            "relations with Armenia became a strategic partnership on {when}.",
            when=PartialDate("2025-11-21"),
            citation=(KT_2018, GAZETA_2012, DIPLOMAT_2021, CALIBER_2025),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "int-kyrgyzstan-allied",
        "treaty",
        about=("KZ", "KG", "tokayev"),
        record=chapter.record(
            "confirmed",
            statement="The presidents of Kazakhstan and Kyrgyzstan signed a treaty on deepening and expanding allied relations "
            "on {when} in Astana; both states have ratified it.",
            when=PartialDate("2024-04-19"),
            citation=(SILK_WAY_2024, ECONOMIST_KG_2024, ALLIED_LAW_2025),
            note="Kazakhstan did so by a law of 21 July 2025. The treaty builds on one on allied relations of 25 December 2003.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "int-agreement-iran",
        "treaty",
        about=("EAEU", "IR", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="A free-trade agreement between the Eurasian Economic Union and Iran has been in force {when}.",
            when=PartialDate("2025-05-15/.."),
            citation=(ALPHANEWS_2025, TEHRAN_TIMES_2025),
            note="The day is the one announced in March 2025; in August the Eurasian Economic Commission spoke of the agreement as in force.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "int-agreements-2025",
        "treaty",
        about=("EAEU", "AE", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="In {when} the Eurasian Economic Union signed trade agreements with the United Arab Emirates, Mongolia and Indonesia.",
            when=PartialDate("2025"),
            citation=(BELTA_2026, TENGRI_TIMES_2025, GOGO_MONGOLIA),
            note="That with Indonesia was signed on 21 December. According to an undated report, Kazakhstan had ratified that with Mongolia, and Armenia and Kyrgyzstan had not; whether the other agreements are in force could not be established.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "int-sco-members",
        "membership",
        about=("SCO", "KZ", "BY", "IR"),
        record=chapter.record(
            "confirmed",
            statement="With the accession of Belarus on {when}, the Shanghai Cooperation Organisation had {value}; India, Pakistan and Iran had joined before.",
            quantity=Quantity(10, "members"),
            when=PartialDate("2024-07-04"),
            citation=(ANADOLU_2024, NEWS_AZ_2024),
            note="India and Pakistan joined in 2017, Iran in 2023.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "int-csto-armenia",
        "membership",
        about=("AM", "CSTO"),
        record=chapter.record(
            "confirmed",
            statement="The prime minister of Armenia said on {when} that his country had frozen its participation in the Collective Security Treaty Organization.",
            when=PartialDate("2024-02-22"),
            citation=(OC_MEDIA_2024, PANARMENIAN_2024, VESTNIK_2026),
            note="In June he said that Armenia would leave, but named no date; its intelligence service did not expect a return in 2026.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "int-brics-partner",
        "membership",
        about=("KZ",),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan has been a partner state of BRICS {when}.",
            when=PartialDate("2025-01-01/.."),
            citation=(NEWS_BY_2025, KENTRON_BRICS),
            note="President Tokayev has said that this status is enough for Kazakhstan.",
            checked="2026-11-29",
        ),
    ),
)
