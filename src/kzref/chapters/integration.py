"""Section 6 of the documents: Eurasian integration."""

from __future__ import annotations

from kzref.chapters._defaults import ChapterDefaults
from kzref.dates import PartialDate
from kzref.model import Claim, Fact, Quantity, Work
from kzref.works import KT_2018

chapter = ChapterDefaults("integration", checked="2026-11-21")

SULTANOV = Work(
    by="Bulat Sultanov, Routledge",
    title="Kazakhstan and Eurasian integration",
    url="https://www.taylorfrancis.com/chapters/edit/10.4324/9781315738154-15/kazakhstan-eurasian-integration-bulat-sultanov?context=ubx&refId=5a238423-cfa1-4616-ae6c-ca63e3d69f6a",
)
KAZINFORM_2019 = Work(
    by="Kazinform",
    title="It is natural that Eurasian Union idea was voiced by Yelbasy, says Moscow State University Rector",
    date="2019-04-11",
    url="https://en.inform.kz/news/it-is-natural-that-eurasian-union-idea-was-voiced-by-yelbasy-says-moscow-state-university-rector_a3516252/",
)
RUDN_2022 = Work(
    by="A. Vakhshiteh, M. V. Lapenko, A. Mukasheva, Vestnik RUDN. International Relations",
    title="Genesis of the Eurasian Idea and Eurasian Practice in the Republic of Kazakhstan",
    date="2022",
    url="https://journals.rudn.ru/international-relations/article/view/30679",
)
PRENSA_LATINA_2023 = Work(
    by="Prensa Latina",
    title="Kazakhstan will limit its integration to the economic field",
    date="2023-05-26",
    url="https://plenglish.com/news/2023/05/26/kazakhstan-will-limit-its-integration-to-the-economic-field",
)
KREMLIN_CUSTOMS_UNION = Work(
    by="President of Russia",
    title="Customs Union between Russia, Belarus, and Kazakhstan",
    url="http://en.special.kremlin.ru/catalog/glossary/41",
)
BBC_2010 = Work(
    by="BBC News",
    title="Belarus joins Russia and Kazakhstan customs union",
    date="2010",
    url="https://www.bbc.co.uk/news/10507601",
)
MFA_ARMENIA = Work(
    by="Ministry of Foreign Affairs of Armenia",
    title="International organisations",
    url="https://mfa.am/en/international-organisations/6",
)
CHARTER97_2014 = Work(
    by="Charter 97",
    title="Eurasian Economic Union Treaty signed in Astana",
    date="2014-05-29",
    url="https://charter97.org/en/news/2014/5/29/100457/",
)
COMMONSPACE_2015 = Work(
    by="commonspace.eu",
    title="Armenia becomes 4th member of EEU which came into being on 1 January 2015.",
    date="2015-01",
    url="https://www.commonspace.eu/commentary/armenia-becomes-4th-member-eeu-which-came-being-1-january-2015",
)
CASPIAN_POLICY_2023 = Work(
    by="Caspian Policy Center",
    title="Kazakhstan and the Growing Rift Within the Eurasian Economic Union",
    date="2023-06-07",
    url="https://caspianpolicy.org/research/security-and-politics-program-spp/kazakhstan-and-the-growing-rift-within-the-eurasian-economic-union",
)
EEC_2023 = Work(
    by="Eurasian Economic Commission",
    title="EAEU largely delivered on ensuring freedom of movement of labor force",
    date="2023-11-28",
    url="https://eec.eaeunion.org/en/news/v-eaes-zadacha-obespecheniya-svobody-peredvizheniya-rabochey-sily-reshena-v-znachitelnoy-stepeni/",
)
EEC_OBSTACLES = Work(
    by="Eurasian Economic Commission",
    title="Work on identifying and eliminating obstacles",
    url="https://eec.eaeunion.org/en/comission/department/internal_market/rabota-po-vyyavleniyu-i-ustraneniyu-prepyatstviy.php",
)
PRAGUE_PROCESS_2019 = Work(
    by="Prague Process",
    title="Addressing the challenges of labour migration within the EAEU",
    date="2019-06-04",
    url="https://pragueprocess.eu/en/resources/repository/33-reports/175-addressing-the-challenges-of-labour-migration-within-the-eaeu",
)
STRATEGIC_REGIONS = Work(
    by="IssuHub",
    title="Strategic Regions in 21st Century Power Politics - Zones of Consensus and Zones of Conflict",
    url="https://issuhub.com/view/index/23907?pageIndex=219",
)
EMBASSIES_BERN = Work(
    by="Embassies of Belarus, Kazakhstan and Russia in Switzerland",
    title="Press release of the Embassies of Belorussia, Kazakhstan and Russia",
    url="http://www.kazakhstan-bern.ch/press-release-of-the-embassies",
)
PPT_BODIES = Work(
    by="ppt-online.org",
    title="Statutory Documents and Bodies",
    url="https://en.ppt-online.org/339112",
)
GAZETA_2012 = Work(
    by="Kazinform, on Gazeta.kz",
    title="Nursultan Nazarbayev says Belarus is Kazakhstan's strategic partner",
    date="2012-05-14",
    url="http://engnews.gazeta.kz/art.asp?aid=362837",
)
DIPLOMAT_2021 = Work(
    by="The Diplomat",
    title="Japarov Makes State Visit to Kazakhstan, Meets With Tokayev and Nazarbayev",
    date="2021-03",
    url="https://manage.thediplomat.com/2021/03/japarov-makes-state-visit-to-kazakhstan-meets-with-tokayev-and-nazarbayev",
)
INSIGHT_ARMENIA_2025 = Work(
    by="The Diplomatic Insight",
    title="Kazakhstan, Armenia Elevate Ties to Strategic Partnership",
    date="2025-11-22",
    url="https://thediplomaticinsight.com/kazakhstan-armenia-elevate-ties-to-strategic-partnership",
)
NEWS_OF_ASIA_ARMENIA = Work(
    by="News of Asia",
    title="What about the Turkic solidarity and friendship with Azerbaijan? Kazakhstan and Armenia have upgraded their relations "
    "to a strategic partnership, Pashinian gets states’ highest award",
    url="https://newsofasia.net/what-about-the-turkic-solidarity-and-friendship-with-azerbaijan-kazakhstan-and-armenia-have-upgraded-their-relations-to-a-strategic-partnership-pashinian-gets-states-highest-award",
)

PROPOSED = PartialDate("1994-03-29")
IN_FORCE = PartialDate("2015-01-01")

# what the chairman of the Commission's Board said in November 2023 of each common market
ASSESSED = PartialDate("2023-11")
ASSESSMENT = (
    "The share comes from an expert assessment that the chairman of the Board of the Eurasian Economic Commission quoted; "
    "it is measured against the level that the treaty foresees."
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
            statement="Kazakhstan has consistently advocated economic integration among the former Soviet republics, "
            "but it does not want to extend this integration to politics.",
            citation=(SULTANOV, RUDN_2022, PRENSA_LATINA_2023),
            note="The proposal of 1994 went further: it included a common defence policy.",
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
        "int-customs-union",
        "date",
        about=("eurasian-customs-union", "KZ", "RU", "BY"),
        record=chapter.record(
            "confirmed",
            statement="The Customs Union of Belarus, Kazakhstan and Russia began on {when} with a common customs tariff.",
            when=PartialDate("2010-01-01"),
            citation=(KREMLIN_CUSTOMS_UNION, BBC_2010),
            note="Its customs code has applied between Kazakhstan and Russia since 1 July 2010 and in Belarus since 6 July 2010.",
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
            citation=(MFA_ARMENIA, COMMONSPACE_2015),
            note="That was a day after the Union itself and months before Kyrgyzstan, which the articles name first. "
            "The sources date the signing of the accession treaty to 9 or 10 October 2014.",
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
            when=PartialDate("2023-06"),
            citation=(CASPIAN_POLICY_2023,),
        ),
    ),
    chapter.fact(
        "int-single-space-now",
        "institution",
        about=("single-economic-space", "EAEU"),
        claim=Claim(statement="The member states of the Eurasian integration body now form a single economic space."),
        sources=chapter.both(
            ar="Can be read as “the two countries”, and uses a word for surface instead of space; "
            "meant is a single economic space of all the member states.",
        ),
        record=chapter.record(
            "confirmed",
            statement="Russia, Kazakhstan and Belarus have had a single economic space {when}; "
            "it passed into the Eurasian Economic Union, to which the later members belong.",
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
            "their common market of capital was complete to {value}.",
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
            "their common labour market was complete to {value}.",
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
            "their common market of goods was complete to {value}.",
            quantity=Quantity(65, "percent"),
            when=ASSESSED,
            citation=(EEC_2023, EEC_OBSTACLES),
            note=ASSESSMENT,
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
            "their common market of services was complete to {value}.",
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
        sources=chapter.both(ar="Uses a word for ruling bodies; meant are bodies of administration."),
        record=chapter.record(
            "imprecise",
            statement="Among the governing bodies of the Eurasian Economic Union, the Eurasian Economic Commission is supranational; "
            "the councils of the heads of state and of the heads of government are intergovernmental and decide unanimously.",
            citation=(EMBASSIES_BERN, STRATEGIC_REGIONS, PPT_BODIES),
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
            ar="Says “the leadership of the state” after several states have been named; meant is that of Kazakhstan.",
            vi="Says “the leadership of the country” after several states have been named; meant is that of Kazakhstan.",
        ),
        record=chapter.record(
            "imprecise",
            statement="The leaders of Kazakhstan have spoken of a strategic partnership with Russia, Belarus and Kyrgyzstan; "
            "relations with Armenia became a strategic partnership on {when}.",
            when=PartialDate("2025-11-21"),
            citation=(KT_2018, GAZETA_2012, DIPLOMAT_2021, INSIGHT_ARMENIA_2025, NEWS_OF_ASIA_ARMENIA),
        ),
    ),
)
