"""Section 13 of the documents: the OSCE chairmanship. The Vietnamese document lacks it."""

from __future__ import annotations

from kzref.chapters._defaults import ChapterDefaults
from kzref.chapters._works import CSIS_2010
from kzref.dates import PartialDate
from kzref.model import Claim, Fact, Quantity, Work

chapter: ChapterDefaults = ChapterDefaults("osce", checked="2026-11-21")

OSCE_MADRID = Work(
    by="OSCE",
    title="OSCE Ministers agree Chairmanship bids, greater engagement in Afghanistan",
    kind="official-document",
    language="en",
    date="2007-11-30",
    url="http://osce.org/node/49246",
)
OSCE_1992 = Work(
    by="OSCE",
    title="Expansion of the CSCE/OSCE",
    kind="official-document",
    language="en",
    url="https://www.osce.org/who/timeline/1990s/05",
)
OSCE_ELECTIONS = Work(
    by="OSCE Centre in Astana",
    title="Elections",
    kind="official-document",
    language="en",
    url="http://www.osce.org/astana/44352",
)
ODIHR_2012 = Work(
    by="OSCE Office for Democratic Institutions and Human Rights",
    title="OSCE/ODIHR presents electoral recommendations in Kazakhstan",
    kind="official-document",
    language="en",
    url="https://osce.org/odihr/elections/93657",
)
OSCE_FAIR_TRIAL = Work(
    by="OSCE Centre in Astana",
    title="OSCE Centre supports human rights protection, fair trial standards in Kazakhstan",
    kind="official-document",
    language="en",
    date="2014-06-17",
    url="https://www.osce.org/astana/119913",
)
OSCE_CRIMINAL_JUSTICE = Work(
    by="OSCE Centre in Astana",
    title="OSCE Centre supports seminar on transition to new model of criminal justice in Kazakhstan",
    kind="official-document",
    language="en",
    url="https://osce.org/astana/125567",
)
OSCE_OMBUDSMAN = Work(
    by="OSCE Centre in Astana",
    title="OSCE Centre concludes project on strengthening Ombudsman Institution in Kazakhstan",
    kind="official-document",
    language="en",
    date="2011-11-11",
    url="https://www.osce.org/astana/84927",
)
OSCE_BORDERS = Work(
    by="OSCE",
    title=(
        "Open and secure borders in Central Asia essential for ensuring stability, "
        "combating transnational threats, say participants at OSCE-supported meeting"
    ),
    kind="official-document",
    language="en",
    date="2012-04-16",
    url="http://osce.org/sg/89699",
)
OSCE_WATER_2007 = Work(
    by="OSCE Centre in Astana",
    title="OSCE Centre supports regional water management co-operation",
    kind="official-document",
    language="en",
    date="2007-09-20",
    url="https://osce.org/astana/48926",
)
OSCE_WATER_2021 = Work(
    by="OSCE Programme Office in Nur-Sultan",
    title="OSCE promotes transboundary water co-operation in Chu-Talas River Basin",
    kind="official-document",
    language="en",
    url="https://osce.org/programme-office-in-nur-sultan/504730",
)
OSCE_ENERGY_2011 = Work(
    by="OSCE Centre in Bishkek",
    title="OSCE Academy supports discussion on energy co-operation in Central Asia",
    kind="official-document",
    language="en",
    date="2011-12-19",
    url="https://www.osce.org/bishkek/86368",
)
ASTANA_TIMES_ENERGY = Work(
    by="The Astana Times",
    title="OSCE Empowers Young Women in Central Asia to Start Careers in Energy Sector",
    kind="news",
    language="en",
    date="2023-04",
    url="https://astanatimes.com/2023/04/osce-empowers-young-women-in-central-asia-to-start-careers-in-energy-sector",
)
OSCE_MIGRATION = Work(
    by="OSCE Centre in Astana",
    title="OSCE Centre supports Kazakhstan to improve migration governance",
    kind="official-document",
    language="en",
    date="2008-05-29",
    url="https://osce.org/astana/49746",
)
IOM_2013 = Work(
    by="International Organization for Migration",
    title="Ministerial Conference on Refugee Protection and International Migration: The Almaty Process",
    kind="official-statement",
    language="en",
    date="2013-06-05",
    url="https://iom.int/news/ministerial-conference-refugee-protection-and-international-migration-almaty-process",
    read="part",
)
NEW_HUMANITARIAN_2005 = Work(
    by="The New Humanitarian",
    title="OSCE migration conference ends",
    kind="news",
    language="en",
    date="2005-01-25",
    url="https://www.thenewhumanitarian.org/news/2005/01/25/osce-migration-conference-ends",
)
ASTANA_TIMES_ALMATY_PROCESS = Work(
    by="The Astana Times",
    title="Kazakh-Led Effort on Regional Migration Offers Example for Europe, Say Experts",
    kind="news",
    language="en",
    date="2015-10",
    url="http://astanatimes.com/2015/10/kazakh-led-effort-on-regional-migration-offers-example-for-europe-say-experts/",
)
BELGIUM_OSCE = Work(
    by="Belgian Foreign Ministry",
    title="Themes",
    kind="official-statement",
    language="en",
    url="https://viennaosce.diplomatie.belgium.be/en/themes-0",
)
BELGIUM_DIMENSIONS = Work(
    by="Belgian Foreign Ministry",
    title="OSCE",
    kind="official-statement",
    language="en",
    url="https://diplomatie.belgium.be/en/policy/policy_areas/peace_and_security/in_international_organisations/osce",
)
SWISS_OSCE = Work(
    by="Federal Department of Foreign Affairs of Switzerland",
    title="Organization for Security and Co-operation in Europe (OSCE)",
    kind="official-statement",
    language="en",
    url="https://www.fdfa.admin.ch/eda/en/fdfa/foreign-policy/international-organizations/osce.html",
    read="part",
)
AUSTRIA_2012 = Work(
    by="Ministry for European and International Affairs of Austria",
    title="Mongolia becomes 57th member of the OSCE",
    kind="official-statement",
    language="en",
    date="2012-11-21",
    url="https://www.bmeia.gv.at/en/the-ministry/press/announcements/2012/mongolei-wird-57-mitglied-der-osze/",
    read="whole",
)
OSCE_OFFICE = Work(
    by="OSCE Programme Office in Astana",
    title="Mandate",
    kind="official-document",
    language="en",
    url="https://osce.org/programme-office-in-astana/106449",
    read="part",
)
USIP_OSCE = Work(
    by="United States Institute of Peace",
    title="Formal groups of states",
    kind="news",
    language="en",
    url="http://react.usip.org/pub/m2/p16.html",
)
APA_2011 = Work(
    by="APA",
    title="OSCE Chairman-in-Office: “Peaceful solution to the conflicts in OSCE area should be our important duty” - INTERVIEW",
    kind="news",
    language="en",
    date="2011-01-24",
    url="https://en.apa.az/foreign-policy/-138980",
)
MFA_OSCE = Work(
    by="Ministry of Foreign Affairs of Kazakhstan",
    title="Cooperation between the Republic of Kazakhstan and the Organization for Security and Cooperation in Europe",
    kind="official-statement",
    language="en",
    url="http://www.mfa.kz/en/content-view/obse",
)
KAZINFORM_2017 = Work(
    by="Kazinform",
    title="Kazakhstan and OSCE mark 25 years of active cooperation",
    kind="news",
    language="en",
    date="2017-01-30",
    url="https://en.inform.kz/news/kazakhstan-and-osce-mark-25-years-of-active-cooperation_a2994461/",
)
CACI_2010 = Work(
    by="CACI Analyst",
    title="OSCE SUMMIT CROWNS KAZAKH 2010 CHAIRMANSHIP",
    kind="commentary",
    language="en",
    date="2010-12-08",
    url="http://www.cacianalyst.org/?q=node/5463/print",
)
HRW_2008 = Work(
    by="Human Rights Watch",
    title="Six months ago, at the Madrid summit of the Organization for Security and Cooperation in Europe…",
    kind="news",
    language="en",
    date="2008-05-28",
    url="https://www.hrw.org/news/2008/05/28/letter-french-foreign-minister-kouchner-kazakhstans-osce-commitments",
)
HRW_LETTER_2009 = Work(
    by="Human Rights Watch",
    title="Re: Kazakhstan's Stalled Reforms",
    kind="news",
    language="en",
    date="2009-11-18",
    url="https://www.hrw.org/news/2009/11/18/letter-eu-ministers-regarding-osce-ministerial-council-athens",
    read="part",
)
HRW_2007 = Work(
    by="Human Rights Watch",
    title="Kazakhstan: OSCE Chairmanship Undeserved",
    kind="news",
    language="en",
    date="2007-11-29",
    url="https://www.hrw.org/news/2007/11/29/kazakhstan-osce-chairmanship-undeserved",
)

ODIHR_2022 = Work(
    by="OSCE Office for Democratic Institutions and Human Rights",
    title="Республика Казахстан – Внеочередные выборы Президента Республики Казахстан, 20 ноября 2022 г. Заявление о предварительных результатах и выводах",
    kind="official-document",
    language="ru",
    date="2022-11-21",
    url="https://tirek.info/bdpich-obse-vyboram-v-kazahstane-ne-bylo-prozrachnosti-i-konkurentsii",
    read="part",
    copy=True,
)
ODIHR_2011 = Work(
    by="OSCE Office for Democratic Institutions and Human Rights",
    title="ODIHR publishes final report on Kazakhstan’s presidential election",
    kind="official-statement",
    language="en",
    url="https://odihr.osce.org/node/78750",
    read="part",
)
ODIHR_2015 = Work(
    by="OSCE Office for Democratic Institutions and Human Rights",
    title="Statement of preliminary and conclusions",
    kind="official-statement",
    language="en",
    date="2015-04-27",
    url="https://bureau.kz/en/?p=28269&post_type=post",
    read="part",
    copy=True,
)
ODIHR_2016 = Work(
    by="OSCE Office for Democratic Institutions and Human Rights",
    title="OSCE/ODIHR report on Kazakhstan’s parliamentary elections…",
    kind="official-statement",
    language="en",
    url="https://www.osce.org/odihr/248786",
    read="part",
)
ODIHR_2019 = Work(
    by="OSCE Office for Democratic Institutions and Human Rights",
    title="Kazakhstan early presidential election 2019: ODIHR observation mission final report",
    kind="official-statement",
    language="en",
    url="https://odihr.osce.org/node/434465",
    read="part",
)
MFA_2022 = Work(
    by="Ministry of Foreign Affairs of Kazakhstan (at Kazinform)",
    title="Official commentary by Kazakh Foreign Office on OSCE/ODIHR Election Observation Mission’s statement",
    kind="official-statement",
    language="en",
    date="2022-11-22",
    url="https://qazinform.com/news/official-commentary-by-kazakh-foreign-office-on-osce-odihr-election-observation-mission-s-statement_a4004576",
    read="part",
)
ODIHR_2023 = Work(
    by="OSCE Office for Democratic Institutions and Human Rights",
    title="Kazakhstan’s parliamentary elections offered voters increased choice, although limitations on fundamental freedoms and participation remain, international observers say",
    kind="official-statement",
    language="en",
    date="2023-03-20",
    url="https://osce.org/odihr/elections/kazakhstan/539261",
    read="part",
)
OSCE_PA_2021 = Work(
    by="OSCE Parliamentary Assembly",
    title="Lack of real competition, limitations to fundamental freedoms left voters without genuine choice in Kazakhstan’s parliamentary elections: observers",
    kind="official-statement",
    language="en",
    date="2021-01-11",
    url="https://www.oscepa.org/ru/novosti-i-multimedia/press-relizy/press-2021/lack-of-real-competition-and-limitations-to-fundamental-freedoms-left-voters-without-genuine-choice-in-kazakhstan-s-parliamentary-elections-international-observers-say",
    read="part",
)
KT_2026 = Work(
    by="Kazakhstan Today",
    title="Cooperation on referendum monitoring discussed with the…",
    kind="news",
    language="en",
    date="2026-03-05",
    url="https://www.kt.kz/eng/politics/cooperation_on_referendum_monitoring_discussed_with_the_1377988730.html",
    read="whole",
)

KURSIV_2024 = Work(
    by="Kursiv",
    title="The Organization for Security and Co-operation in Europe (OSCE) will not send an observation mission…",
    kind="news",
    language="en",
    date="2024-10-02",
    url="https://kz.kursiv.media/en/2024-10-02/engk-yeri-osce-mission-wont-observe-kazakhstans-nuclear-plant-referendum",
    read="whole",
)
ASTANA_TIMES_2022 = Work(
    by="The Astana Times",
    title="The Central Referendum Commission (CRC) has accredited 105 observers from various international organizations…",
    kind="news",
    language="en",
    date="2022-05-26",
    url="https://astanatimes.com/2022/05/over-100-foreign-observers-from-osce-other-intl-organizations-accredited-so-far-for-referendum-in-kazakhstan/",
    read="part",
)

AR = (chapter.source("ar"),)
AR_SHUFFLED = (
    chapter.source(
        "ar",
        "The sentence has lost its order and says that the achievements became the chairmanship; "
        "the meaning is that the chairmanship was a recognition of the achievements.",
    ),
)
AR_NAME = (chapter.source("ar", "Gives the name of the organization here with its two aims in reverse order."),)
AR_REGIONAL = (chapter.source("ar", "Writes “in the regional plan”; the meaning is: at the regional level."),)
AR_ELECTION = (
    chapter.source(
        "ar",
        "Writes “the election of the chairmanship in 2010” and does not say who was elected; "
        "the choice of Kazakhstan as chair is meant.",
    ),
)

FACTS: tuple[Fact, ...] = (
    chapter.fact(
        "osce-joined",
        "membership",
        about=("KZ", "OSCE"),
        record=chapter.record(
            "confirmed",
            statement=(
                "Kazakhstan joined the Conference on Security and Co-operation in Europe, "
                "which later became the OSCE, on {when}."
            ),
            when=PartialDate("1992-01-30"),
            citation=(KAZINFORM_2017, OSCE_1992),
            note="The ministers of the Conference met in Prague on 30 and 31 January and admitted ten states of the former Soviet Union.",
        ),
    ),
    chapter.fact(
        "osce-recognition",
        "position",
        about=("KZ", "OSCE"),
        claim=Claim(
            statement=(
                "In the view of the Arabic document, the chairmanship of the Organization for Security "
                "and Co-operation in Europe (OSCE) was international recognition of Kazakhstan."
            ),
        ),
        sources=AR_SHUFFLED,
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "osce-rec-political-reform",
        "position",
        about=("KZ", "OSCE"),
        claim=Claim(
            statement=(
                "In the view of the Arabic document, the chairmanship of the OSCE honoured the achievements of Kazakhstan "
                "in the reform of its political system."
            ),
        ),
        sources=AR_SHUFFLED,
        record=chapter.record(
            "opinion",
            citation=(HRW_2007,),
            note="Human Rights Watch objected at the time that Kazakhstan had not yet held an election that met the standards of the OSCE.",
        ),
    ),
    chapter.fact(
        "osce-rec-free-market",
        "position",
        about=("KZ", "OSCE"),
        claim=Claim(
            statement=(
                "In the view of the Arabic document, the chairmanship of the OSCE honoured the achievements of Kazakhstan "
                "in the development of a free market economy."
            ),
        ),
        sources=AR_SHUFFLED,
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "osce-critics",
        "position",
        about=("KZ", "OSCE", "HRW"),
        record=chapter.record(
            "confirmed",
            statement=(
                "Human Rights Watch said in {when} that Kazakhstan did not observe its OSCE commitments at home "
                "and did not deserve to chair the organization."
            ),
            when=PartialDate("2007-11"),
            citation=(HRW_2007,),
        ),
    ),
    chapter.fact(
        "osce-deals-security",
        "institution",
        about=("OSCE",),
        claim=Claim(statement="The OSCE deals with questions of security."),
        sources=AR_NAME,
        record=chapter.record("confirmed", citation=(OSCE_MADRID, BELGIUM_OSCE)),
    ),
    chapter.fact(
        "osce-deals-conflicts",
        "institution",
        about=("OSCE",),
        claim=Claim(statement="The OSCE works for the resolution of conflicts."),
        sources=AR,
        record=chapter.record("confirmed", citation=(USIP_OSCE, BELGIUM_OSCE)),
    ),
    chapter.fact(
        "osce-deals-economy",
        "institution",
        about=("OSCE",),
        claim=Claim(statement="The OSCE deals with economic cooperation."),
        sources=AR,
        record=chapter.record(
            "confirmed",
            citation=(OSCE_MADRID, BELGIUM_OSCE, BELGIUM_DIMENSIONS),
            note=(
                "Its work has three dimensions: the political and military, the economic and environmental,"
                " and the human one, to which human rights belong."
            ),
        ),
    ),
    chapter.fact(
        "osce-participating-states",
        "quantity",
        about=("OSCE",),
        record=chapter.record(
            "confirmed",
            statement="In {when}, {value} of Europe, Asia and North America participated in the OSCE.",
            quantity=Quantity(57, "states"),
            when=PartialDate("2026"),
            citation=(SWISS_OSCE, AUSTRIA_2012),
            note="There were 56 when Kazakhstan held the chairmanship; Mongolia joined in November 2012.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "osce-field-office",
        "institution",
        about=("OSCE", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="The OSCE has had an office in Kazakhstan {when}, at first in Almaty and later in Astana.",
            when=PartialDate("1999/.."),
            citation=(MFA_OSCE, OSCE_OFFICE),
            note="It has been called the Programme Office since 2015.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "osce-coop-political",
        "relation",
        about=("KZ", "OSCE"),
        claim=Claim(
            statement="Cooperation between Kazakhstan and the OSCE was meant to improve the political system of the country."
        ),
        sources=AR,
        record=chapter.record(
            "confirmed",
            citation=(OSCE_ELECTIONS, ODIHR_2012),
            note="The OSCE advised on the reform of the electoral law and made recommendations after elections.",
        ),
    ),
    chapter.fact(
        "osce-coop-judicial",
        "relation",
        about=("KZ", "OSCE"),
        claim=Claim(
            statement="Cooperation between Kazakhstan and the OSCE was meant to improve the judicial system of the country."
        ),
        sources=AR,
        record=chapter.record(
            "confirmed",
            citation=(OSCE_FAIR_TRIAL, OSCE_CRIMINAL_JUSTICE),
            note="The OSCE trained judges and prosecutors and supported the reform of criminal justice.",
        ),
    ),
    chapter.fact(
        "osce-coop-human-rights",
        "relation",
        about=("KZ", "OSCE"),
        claim=Claim(
            statement=(
                "Cooperation between Kazakhstan and the OSCE was meant to strengthen the institution "
                "that protects human rights in the country."
            ),
        ),
        sources=(
            chapter.source(
                "ar",
                "Writes “the institution of human rights”; the state of human rights in general may be meant as well.",
            ),
        ),
        record=chapter.record(
            "confirmed",
            citation=(OSCE_OMBUDSMAN,),
            note="An OSCE project supported the Commissioner for Human Rights of Kazakhstan.",
        ),
    ),
    chapter.fact(
        "osce-regional-border",
        "relation",
        about=("OSCE", "KZ", "central-asia"),
        claim=Claim(
            statement="At the regional level, the OSCE carries out programmes to strengthen security across borders."
        ),
        sources=AR_REGIONAL,
        record=chapter.record(
            "confirmed",
            statement="At the regional level, the OSCE has carried out programmes to strengthen security across borders.",
            citation=(OSCE_BORDERS,),
        ),
    ),
    chapter.fact(
        "osce-regional-water",
        "relation",
        about=("OSCE", "KZ", "KG", "central-asia"),
        claim=Claim(
            statement="At the regional level, the OSCE carries out programmes on the management of water resources."
        ),
        sources=AR_REGIONAL,
        record=chapter.record(
            "confirmed",
            statement="At the regional level, the OSCE has carried out programmes on the management of water resources.",
            citation=(OSCE_WATER_2007, OSCE_WATER_2021),
            note="One of them concerns the rivers Chu and Talas, which Kazakhstan shares with Kyrgyzstan.",
        ),
    ),
    chapter.fact(
        "osce-regional-energy",
        "relation",
        about=("OSCE", "KZ", "central-asia"),
        claim=Claim(statement="At the regional level, the OSCE carries out programmes on energy."),
        sources=AR_REGIONAL,
        record=chapter.record(
            "confirmed",
            statement="At the regional level, the OSCE has carried out programmes on energy.",
            citation=(OSCE_ENERGY_2011, ASTANA_TIMES_ENERGY),
        ),
    ),
    chapter.fact(
        "osce-illegal-migration",
        "relation",
        about=("KZ", "OSCE"),
        claim=Claim(
            statement="The fight against illegal migration is an important field of the cooperation of Kazakhstan and the OSCE.",
        ),
        sources=AR,
        record=chapter.record(
            "imprecise",
            statement="Migration, and irregular migration as a part of it, is one of the fields in which Kazakhstan and the OSCE cooperate.",
            citation=(OSCE_MIGRATION, NEW_HUMANITARIAN_2005),
            note="The sources found date from 2005 and 2008. The meetings of the OSCE on migration in Kazakhstan were mostly about the management of labour migration.",
        ),
    ),
    chapter.fact(
        "osce-migration-initiative",
        "event",
        about=("KZ", "OSCE", "almaty-process"),
        claim=Claim(
            statement="Cooperation between Kazakhstan and the OSCE against illegal migration began on the initiative of Kazakhstan."
        ),
        sources=(
            chapter.source(
                "ar",
                "Reads as if Kazakhstan had started illegal migration; the meaning is that it started the cooperation against it.",
            ),
        ),
        record=chapter.record(
            "imprecise",
            statement=(
                "Kazakhstan was one of the initiators of the Almaty Process, a regional forum on refugees and migration, "
                "in {when}; the OSCE had taken up migration earlier and on the initiative of others."
            ),
            when=PartialDate("2011"),
            citation=(ASTANA_TIMES_ALMATY_PROCESS, IOM_2013, NEW_HUMANITARIAN_2005),
            note=(
                "The other initiators were the International Organization for Migration and the UN refugee agency; the process was launched on 5 June 2013. "
                "Within the OSCE, Slovenia chose migration as a priority of its chairmanship in 2005."
            ),
        ),
    ),
    chapter.fact(
        "osce-chairmanship-term",
        "office",
        about=("KZ", "OSCE"),
        claim=Claim(statement="Kazakhstan held the chairmanship of the OSCE in {when}.", when=PartialDate("2010")),
        sources=AR_ELECTION,
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan held the chairmanship of the OSCE {when}.",
            when=PartialDate("2010-01-01/2010-12-31"),
            citation=(CSIS_2010, APA_2011, MFA_OSCE),
        ),
    ),
    chapter.fact(
        "osce-first-post-soviet",
        "office",
        about=("KZ", "OSCE", "central-asia"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan was the first state of the former Soviet Union, and the first in Central Asia, to chair the OSCE.",
            quantity=Quantity(1, "rank", "first"),
            citation=(CSIS_2010, KAZINFORM_2017),
        ),
    ),
    chapter.fact(
        "osce-chairmanship-decision",
        "date",
        about=("KZ", "OSCE"),
        claim=Claim(
            statement="Kazakhstan was elected to the chairmanship of the OSCE in {when}.", when=PartialDate("2010")
        ),
        sources=AR_ELECTION,
        record=chapter.record(
            "imprecise",
            statement=(
                "On {when} the foreign ministers of the OSCE states, meeting in Madrid, "
                "agreed that Kazakhstan would take the chair a little over two years later."
            ),
            when=PartialDate("2007-11-30"),
            citation=(OSCE_MADRID, MFA_OSCE, HRW_2008, HRW_LETTER_2009),
            note=(
                "The chairmanship itself was that of 2010; the ministers gave those of 2009 and 2011 to Greece and Lithuania. "
                "In Madrid the foreign minister of Kazakhstan, Marat Tazhin, promised reforms of the laws on the media,"
                " on elections and on political parties; Human Rights Watch saw almost no progress in May 2008"
                " and minimal steps in November 2009. Bids of 2005 and 2006 had failed. "
                "The foreign ministry of Kazakhstan dates the decision to December 2007, the OSCE’s own report to 30 November."
            ),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "osce-summit-astana",
        "event",
        about=("KZ", "OSCE", "astana"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan hosted a summit of the OSCE in Astana {when}.",
            when=PartialDate("2010-12-01/2010-12-02"),
            citation=(MFA_OSCE, CACI_2010),
            note="It was the first summit of the organization since that of Istanbul in 1999.",
        ),
    ),
    chapter.fact(
        "osce-regional-leader",
        "position",
        about=("KZ", "OSCE", "central-asia"),
        claim=Claim(
            statement=(
                "In the view of the Arabic document, the choice of Kazakhstan as chair of the OSCE shows that "
                "it is recognized as a leader in its region."
            ),
        ),
        sources=AR,
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "osce-liberal-values",
        "position",
        about=("KZ", "OSCE"),
        claim=Claim(
            statement=(
                "In the view of the Arabic document, the choice of Kazakhstan as chair of the OSCE "
                "stands for the strengthening of liberal values."
            ),
        ),
        sources=AR,
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "osce-values-named",
        "position",
        about=("KZ", "OSCE"),
        claim=Claim(
            statement="In the view of the Arabic document, the market economy, democracy and tolerance are liberal values."
        ),
        sources=AR,
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "osce-election-2015",
        "position",
        about=("OSCE", "KZ", "nazarbayev"),
        record=chapter.record(
            "confirmed",
            statement="Of the early presidential election of {when} in Kazakhstan, the observers of the OSCE said that the reforms needed for genuine democratic elections were still to come.",
            when=PartialDate("2015-04-26"),
            citation=(ODIHR_2015, ODIHR_2011, ODIHR_2016),
            note="They had said the same of the presidential election of 3 April 2011. After the parliamentary election of 20 March 2016 they said that Kazakhstan still had a considerable way to go.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "osce-election-2019",
        "position",
        about=("OSCE", "KZ", "tokayev"),
        record=chapter.record(
            "confirmed",
            statement="Of the early presidential election of {when} in Kazakhstan, the observers of the OSCE said that it was tarnished by violations of fundamental freedoms and by pressure on critical voices.",
            when=PartialDate("2019-06-09"),
            citation=(ODIHR_2019,),
            note="They also saw ballot boxes being stuffed, and peaceful protesters were detained in major cities.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "osce-election-2021",
        "position",
        about=("OSCE", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="Of the parliamentary election of {when} in Kazakhstan, the observers of the OSCE said that the campaign was not competitive and left voters without a genuine choice.",
            when=PartialDate("2021-01-10"),
            citation=(OSCE_PA_2021,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "osce-election-2022",
        "position",
        about=("OSCE", "KZ", "tokayev"),
        record=chapter.record(
            "confirmed",
            statement="Of the early presidential election of {when} in Kazakhstan, the observers of the OSCE said that it took place in a political environment that lacked competitiveness, and that President Tokayev was not seriously challenged.",
            when=PartialDate("2022-11-20"),
            citation=(ODIHR_2022, MFA_2022),
            note="The Ministry of Foreign Affairs of Kazakhstan answered that the assessment lacked objectivity.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "osce-election-2023",
        "position",
        about=("OSCE", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="Of the early parliamentary election of {when} in Kazakhstan, the observers of the OSCE said that it offered more choice, but that fundamental freedoms remained limited and that the laws were not yet a sufficient basis for democratic elections.",
            when=PartialDate("2023-03-19"),
            citation=(ODIHR_2023,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "osce-referendum-2026",
        "event",
        about=("OSCE", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="The OSCE sent a mission to observe the referendum of {when} on a new constitution of Kazakhstan.",
            when=PartialDate("2026-03-15"),
            citation=(KT_2026, KURSIV_2024, ASTANA_TIMES_2022),
            note=(
                "The findings of the mission could not be consulted. A mission had come to the constitutional referendum of 5 June 2022 too, "
                "but none to that of 6 October 2024 on a nuclear power plant."
            ),
            checked="2026-11-30",
        ),
    ),
)
