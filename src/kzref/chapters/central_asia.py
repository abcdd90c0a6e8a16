"""Section 9 of the documents: Central Asia."""

from __future__ import annotations

from kzref.dates import PartialDate
from kzref.model import Claim, Fact, Quantity, Record, Source, Work, both

CHECKED = "2026-11-21"

KUN_2025 = Work(
    by="Kun.uz",
    title="34 years of independence: The economic transformation of Central Asia",
    date="2025-03-12",
    url="https://beta.kun.uz/en/news/2025/03/12/34-years-of-independence-the-economic-transformation-of-central-asia",
)
TCA_RICHEST = Work(
    by="The Times of Central Asia",
    title="Kazakhstan the richest and Tajikistan the poorest country in CIS",
    url="https://timesca.com/kazakhstan-the-richest-and-tajikistan-the-poorest-country-in-cis/",
)
UNRCCA_JPOA = Work(
    by="UN Regional Centre for Preventive Diplomacy for Central Asia",
    title="The Joint Plan of Action",
    url="https://unrcca.unmissions.org/joint-plan-action",
)
TREND_2017 = Work(
    by="Trend",
    title="Central Asian countries adopt declaration on countering terrorism",
    date="2017-06-13",
    url="http://www.xebersaati.com/news/66722-central-asian-countries-adopt-declaration-on-countering-terrorism/",
)
SCO_2001 = Work(
    by="Shanghai Cooperation Organisation, in the database The World and Japan",
    title="The Shanghai Convention on Combating Terrorism, Separatism and Extremism",
    date="2001-06-15",
    url="https://worldjpn.net/documents/texts/SCO/20010615.T2E.html",
)
UNODC_2008 = Work(
    by="UN Office on Drugs and Crime",
    title="Regional Information Centre supports counter-narcotic efforts",
    date="2008-05-22",
    url="https://www.unodc.org/unodc/en/frontpage/regional-information-centre-supports-counter-narcotic-efforts.html",
)
UNODC_2010 = Work(
    by="United Nations Office on Drugs and Crime",
    title=(
        "Regional ownership necessary for long-term success of Central Asia drug coordination centre, "
        "says UNODC Executive Director"
    ),
    date="2010-11-29",
    url=(
        "http://unodc.org/unodc/en/press/releases/2010/November/regional-ownership-necessary-for-long-term-success-of-"
        "central-asia-drug-coordination-centre-says-unodc-executive-director.html"
    ),
)
CARICC_2025 = Work(
    by="CARICC",
    title="CARICC hosted an exchange of experience in combating synthetic drug trafficking",
    url="https://www.caricc.org/index.php/en/publications/news",
)
IOM_ALMATY_PROCESS = Work(
    by="International Organization for Migration",
    title="Almaty Process on Refugee Protection and International Migration",
    url="https://www.iom.int/almaty-process",
)
IOM_DUSHANBE = Work(
    by="International Organization for Migration",
    title="Governments in Central Asia connected in Dushanbe to manage mixed migration and support asylum",
    url="https://tajikistan.iom.int/news/governments-central-asia-connected-dushanbe-manage-mixed-migration-and-support-asylum",
)
TCA_TASHKENT = Work(
    by="The Times of Central Asia",
    title="Kazakhstan leader visits Uzbekistan, Tashkent hosts Uzbek-Kazakh business forum",
    url="https://timesca.com/kazakhstan-leader-visits-uzbekistan-tashkent-hosts-uzbek-kazakh-business-forum/",
)
ASTANA_CALLING_2017 = Work(
    by="Astana Calling",
    title="Nazarbayev Strengthen Ties on Uzbekistan, Turkmenistan Visits",
    url="https://www.astanacalling.com/nazarbayev-strengthen-ties-uzbekistan-turkmenistan-visits/",
)
RFERL_DISPUTE = Work(
    by="RFE/RL",
    title="Kyrgyz, Kazakh Leaders Agree To Resolve Disputes Within EEU",
    date="2017-12-26",
    url="http://rferl.org/a/kyrgyzstan-kazakhstan-eeu-jeenbekov-sagintaev-disputes/28939446.html",
)
KABAR_2017 = Work(
    by="Kabar",
    title="Presidents of Kyrgyzstan and Kazakhstan sign Treaty on Demarcation of State Border",
    date="2017-12-25",
    url="http://kabar.kg/eng/news/presidents-of-kyrgyzstan-and-kazakhstan-sign-treaty-on-demarcation-of-state-border-2/",
)
KG24_2017 = Work(
    by="24.kg",
    title="Trade turnover between Kyrgyzstan and Kazakhstan to increase to $ 1 billion",
    url="https://24.kg/english/72012_Trade_turnover_between_Kyrgyzstan_and_Kazakhstan_to_increase_to__1_billion/",
)
KAZINFORM_SUMMIT = Work(
    by="Kazinform",
    title="Leaders of Central Asian countries meet in Astana",
    date="2018-03-15",
    url="https://en.inform.kz/news/leaders-of-central-asian-countries-meet-in-astana_a3185658/",
)
EURACTIV_SUMMIT = Work(
    by="Euractiv",
    title="Astana hosts little-publicised Central Asia summit",
    url="https://www.euractiv.com/section/central-asia/news/fri-astana-hosts-little-publicised-central-asia-summit/",
)
RFERL_SUMMIT = Work(
    by="RFE/RL",
    title="Rare Central Asian Summit Signals Regional Thaw",
    url="https://en.radiofarda.com/a/central-asian-summit-astana-kazakhstan-uzbekistan-tajikistan-kyrgyzstan-turkmenistan/29101766.html",
)
RFERL_WHY = Work(
    by="RFE/RL",
    title="Why This Central Asian Summit Could Be Different",
    url="https://www.rferl.org/a/qishlow-ovozi-central-asian-summit-astana/29099148.html",
)
RFERL_CACO = Work(
    by="RFE/RL",
    title="Russia: Post-Soviet Groupings Unite",
    date="2005-10-07",
    url="https://www.rferl.org/a/1061948.html",
)
INTERFAX_2017 = Work(
    by="Interfax",
    title="Nazarbayev proposes holding 1st consultative meeting of Central Asian leaders in Kazakhstan - Kazakh FM",
    date="2017-11-10",
    url="https://interfax.com/newsroom/top-stories/25864/",
)
BUZB_2025 = Work(
    by="buzb.uz",
    title="The Seventh Consultative Meeting of the Heads of State of Central Asia will be held in Tashkent",
    url="https://buzb.uz/en/news/the-seventh-consultative-meeting-of-the-heads-of-state-of-central-asia-will-be-held-in-tashkent",
)

BOTH = both(9)
BOTH_LEADER = both(9, vi="Writes that Kazakhstan declares, instead of claims, to be the leader.")
BOTH_MIGRATION = both(
    9,
    ar="Names migration without a qualifier; illegal migration is evidently meant.",
    vi="Names migration without a qualifier; illegal migration is evidently meant.",
)

FACTS: tuple[Fact, ...] = (
    Fact(
        id="ca-legacy-empire",
        chapter="central-asia",
        kind="history",
        about=("KZ", "SU", "central-asia"),
        claim=Claim(
            statement=(
                "In the view of the Arabic document, the difficult relations of Kazakhstan in Central Asia "
                "are a legacy of the empire that collapsed."
            ),
        ),
        sources=(
            Source("ar", 9, "The Vietnamese document leaves out the words on the empire; the Soviet Union is meant."),
        ),
        record=Record(verdict="opinion"),
    ),
    Fact(
        id="ca-difficult-relations",
        chapter="central-asia",
        kind="relation",
        about=("KZ", "KG", "TJ", "TM", "UZ"),
        claim=Claim(
            statement="In the articles' view, Kazakhstan inherited difficult relations with the newly independent states of Central Asia.",
        ),
        sources=BOTH,
        record=Record(verdict="opinion"),
    ),
    Fact(
        id="ca-richest",
        chapter="central-asia",
        kind="quantity",
        about=("KZ", "central-asia"),
        claim=Claim(
            statement="Kazakhstan is the richest state of Central Asia.", quantity=Quantity(1, "rank", "richest")
        ),
        sources=BOTH,
        record=Record(
            verdict="confirmed",
            citation=(KUN_2025, TCA_RICHEST),
            checked=CHECKED,
            note="It leads in gross domestic product as a whole and per head.",
        ),
    ),
    Fact(
        id="ca-gdp-per-head-kz",
        chapter="central-asia",
        kind="quantity",
        about=("KZ",),
        record=Record(
            verdict="confirmed",
            statement="The gross domestic product per head of Kazakhstan was {value} in {when}.",
            quantity=Quantity(12_919, "USD"),
            when=PartialDate("2023"),
            citation=(KUN_2025,),
            checked=CHECKED,
        ),
    ),
    Fact(
        id="ca-gdp-per-head-tm",
        chapter="central-asia",
        kind="quantity",
        about=("TM",),
        record=Record(
            verdict="confirmed",
            statement="The gross domestic product per head of Turkmenistan, the second highest in Central Asia, was {value} in {when}.",
            quantity=Quantity(8_232, "USD"),
            when=PartialDate("2023"),
            citation=(KUN_2025,),
            checked=CHECKED,
            note="International organizations doubt that the figures of Turkmenistan are reliable.",
        ),
    ),
    Fact(
        id="ca-reform-market",
        chapter="central-asia",
        kind="position",
        about=("KZ",),
        claim=Claim(statement="The articles call the success of Kazakhstan in market reforms undoubted."),
        sources=BOTH,
        record=Record(verdict="opinion"),
    ),
    Fact(
        id="ca-reform-political",
        chapter="central-asia",
        kind="position",
        about=("KZ",),
        claim=Claim(statement="The articles call the success of Kazakhstan in political reforms undoubted."),
        sources=BOTH,
        record=Record(verdict="opinion"),
    ),
    Fact(
        id="ca-claims-leadership",
        chapter="central-asia",
        kind="position",
        about=("KZ", "central-asia"),
        claim=Claim(statement="In the articles' view, Kazakhstan rightly claims to be the leader of Central Asia."),
        sources=BOTH_LEADER,
        record=Record(verdict="opinion"),
    ),
    Fact(
        id="ca-neighbours-unenthusiastic",
        chapter="central-asia",
        kind="position",
        about=("KG", "TJ", "TM", "UZ", "KZ"),
        claim=Claim(
            statement="In the articles' view, the other states of Central Asia are not enthusiastic about the claim of Kazakhstan to leadership.",
        ),
        sources=both(9, vi="Begins the sentence with “why” as if it were a question; meant is a statement."),
        record=Record(verdict="opinion"),
    ),
    Fact(
        id="ca-russia-as-leader",
        chapter="central-asia",
        kind="position",
        about=("RU", "KG", "TJ", "TM", "UZ"),
        claim=Claim(
            statement="In the articles' view, the other states of Central Asia see Russia as another leader of the region."
        ),
        sources=BOTH,
        record=Record(verdict="opinion"),
    ),
    Fact(
        id="ca-no-integration-without-russia",
        chapter="central-asia",
        kind="position",
        about=("RU", "central-asia"),
        claim=Claim(
            statement="According to the articles, the states of Central Asia think that no question of integration can be solved without Russia.",
            quantity=Quantity(qualifier="none"),
        ),
        sources=both(
            9, vi="The word for “without” stands in the wrong place, so that the clause turns its sense round."
        ),
        record=Record(verdict="opinion"),
    ),
    Fact(
        id="ca-coop-terrorism",
        chapter="central-asia",
        kind="relation",
        about=("KZ", "KG", "TJ", "TM", "UZ", "UN"),
        claim=Claim(statement="Kazakhstan cooperates with its Central Asian neighbours against terrorism."),
        sources=BOTH,
        record=Record(
            verdict="confirmed",
            citation=(UNRCCA_JPOA, TREND_2017),
            checked=CHECKED,
            note=(
                "Kazakhstan, Kyrgyzstan, Tajikistan and Turkmenistan adopted a joint plan of action on 30 November 2011, "
                "with Uzbekistan as an observer; in 2017 all five adopted a declaration."
            ),
        ),
    ),
    Fact(
        id="ca-coop-extremism",
        chapter="central-asia",
        kind="relation",
        about=("KZ", "KG", "TJ", "UZ", "SCO"),
        claim=Claim(statement="Kazakhstan cooperates with its Central Asian neighbours against extremism."),
        sources=BOTH,
        record=Record(
            verdict="confirmed",
            statement=(
                "Kazakhstan cooperates with its Central Asian neighbours against extremism: on {when} it signed"
                " the Shanghai Convention, to which Kyrgyzstan, Tajikistan and Uzbekistan are parties too."
            ),
            when=PartialDate("2001-06-15"),
            citation=(SCO_2001,),
            checked=CHECKED,
            note="Turkmenistan is not a party to the convention.",
        ),
    ),
    Fact(
        id="ca-coop-drugs",
        chapter="central-asia",
        kind="relation",
        about=("KZ", "KG", "TJ", "TM", "UZ", "CARICC"),
        claim=Claim(
            statement="Kazakhstan cooperates with its Central Asian neighbours against the illicit trade in drugs."
        ),
        sources=BOTH,
        record=Record(
            verdict="confirmed",
            citation=(UNODC_2008, UNODC_2010, CARICC_2025),
            checked=CHECKED,
            note="The Central Asian Regional Information and Coordination Centre (CARICC) in Almaty is their common body for this.",
        ),
    ),
    Fact(
        id="ca-coop-migration",
        chapter="central-asia",
        kind="relation",
        about=("KZ", "KG", "TJ", "TM", "almaty-process"),
        claim=Claim(statement="Kazakhstan cooperates with its Central Asian neighbours against illegal migration."),
        sources=BOTH_MIGRATION,
        record=Record(
            verdict="confirmed",
            citation=(IOM_ALMATY_PROCESS, IOM_DUSHANBE),
            checked=CHECKED,
            note="Irregular migration is one of the subjects of the Almaty Process; of the five states, Uzbekistan was not a member in 2019.",
        ),
    ),
    Fact(
        id="ca-afghanistan-survival",
        chapter="central-asia",
        kind="position",
        about=("AF", "KZ", "KG", "TJ", "TM", "UZ"),
        claim=Claim(
            statement="In the articles' view, the stability of Afghanistan is a question of survival for all states of Central Asia.",
            quantity=Quantity(qualifier="all"),
        ),
        sources=both(9, vi="Writes the name of Afghanistan twice in a row."),
        record=Record(verdict="opinion"),
    ),
    Fact(
        id="ca-pragmatic",
        chapter="central-asia",
        kind="position",
        about=("KZ", "central-asia"),
        claim=Claim(
            statement="The articles call the foreign policy of Kazakhstan towards the states of Central Asia very pragmatic."
        ),
        sources=both(9, ar="Uses a word that can also mean practical."),
        record=Record(verdict="opinion"),
    ),
    Fact(
        id="ca-uzbekistan-improved",
        chapter="central-asia",
        kind="relation",
        about=("KZ", "UZ"),
        claim=Claim(
            statement="The relations of Kazakhstan with Uzbekistan improved in the years before the articles were written."
        ),
        sources=BOTH,
        record=Record(
            verdict="confirmed",
            citation=(TCA_TASHKENT, ASTANA_CALLING_2017),
            checked=CHECKED,
            note="The change followed the death of President Islam Karimov of Uzbekistan in 2016.",
        ),
    ),
    Fact(
        id="ca-kyrgyzstan-improved",
        chapter="central-asia",
        kind="relation",
        about=("KZ", "KG"),
        claim=Claim(
            statement="The relations of Kazakhstan with Kyrgyzstan improved in the years before the articles were written."
        ),
        sources=BOTH,
        record=Record(
            verdict="imprecise",
            statement=(
                "The relations of Kazakhstan with Kyrgyzstan first worsened in a dispute, which slowed the traffic "
                "across their border, and improved again when the two presidents signed a treaty on that border on {when}."
            ),
            when=PartialDate("2017-12-25"),
            citation=(RFERL_DISPUTE, KABAR_2017, KG24_2017),
            checked=CHECKED,
            note="The dispute began in October 2017, before the presidential election in Kyrgyzstan.",
        ),
    ),
    Fact(
        id="ca-summit-date",
        chapter="central-asia",
        kind="date",
        about=("KZ", "KG", "TJ", "TM", "UZ"),
        claim=Claim(
            statement="A summit of the Central Asian states took place in {when}.", when=PartialDate("2018-03")
        ),
        sources=BOTH,
        record=Record(
            verdict="confirmed",
            statement="A summit of the Central Asian states took place on {when}.",
            when=PartialDate("2018-03-15"),
            citation=(KAZINFORM_SUMMIT, EURACTIV_SUMMIT),
            checked=CHECKED,
            note="Its official name was working or consultative meeting.",
        ),
    ),
    Fact(
        id="ca-summit-first-since",
        chapter="central-asia",
        kind="quantity",
        about=("KZ", "KG", "TJ", "TM", "UZ", "CACO"),
        claim=Claim(
            statement="The summit of the Central Asian states was the first of its kind in {value}.",
            quantity=Quantity(13, "years"),
        ),
        sources=BOTH,
        record=Record(
            verdict="contradicted",
            statement="The summit of the Central Asian states in Astana was the first meeting of their leaders in {value}.",
            quantity=Quantity(9, "years", "almost"),
            citation=(KAZINFORM_SUMMIT, RFERL_SUMMIT, RFERL_WHY, RFERL_CACO),
            checked=CHECKED,
            note=(
                "RFE/RL counts nearly 20 years if the meeting of 2009, which was about the Aral Sea alone, is left out. "
                "The 13 years of the articles lead back to 2005, when the Central Asian Cooperation Organization was given up."
            ),
        ),
    ),
    Fact(
        id="ca-summit-previous",
        chapter="central-asia",
        kind="event",
        about=("KZ", "KG", "TJ", "TM", "UZ"),
        record=Record(
            verdict="confirmed",
            statement="Before the summit in Astana, the Central Asian presidents had last met in Almaty on {when}, to speak about the Aral Sea.",
            when=PartialDate("2009-04-28"),
            citation=(RFERL_WHY, RFERL_SUMMIT),
            checked=CHECKED,
        ),
    ),
    Fact(
        id="ca-caco-merger",
        chapter="central-asia",
        kind="institution",
        about=("CACO", "KZ", "KG", "TJ", "UZ", "RU"),
        record=Record(
            verdict="confirmed",
            statement=(
                "The leaders of the Central Asian Cooperation Organization decided in {when} "
                "to merge it into the Eurasian Economic Community, to which Russia belonged."
            ),
            when=PartialDate("2005-10"),
            citation=(RFERL_CACO,),
            checked=CHECKED,
        ),
    ),
    Fact(
        id="ca-summit-convener",
        chapter="central-asia",
        kind="event",
        about=("KZ", "UZ", "nazarbayev", "mirziyoyev"),
        claim=Claim(statement="Kazakhstan succeeded in convening the summit of the Central Asian states."),
        sources=BOTH,
        record=Record(
            verdict="imprecise",
            statement=(
                "Kazakhstan invited to the summit of the Central Asian states in Astana and hosted it; the initiative came from President Shavkat Mirziyoyev of Uzbekistan."
            ),
            citation=(KAZINFORM_SUMMIT, INTERFAX_2017),
            checked=CHECKED,
            note="When he opened the meeting, President Nazarbayev himself said that the initiative was President Mirziyoyev’s.",
        ),
    ),
    Fact(
        id="ca-summit-proposal",
        chapter="central-asia",
        kind="event",
        about=("mirziyoyev", "UZ", "UNGA"),
        record=Record(
            verdict="confirmed",
            statement=(
                "At the General Assembly of the United Nations, in {when}, President Shavkat Mirziyoyev of Uzbekistan "
                "proposed regular meetings of the Central Asian heads of state."
            ),
            when=PartialDate("2017-09"),
            citation=(BUZB_2025, INTERFAX_2017),
            checked=CHECKED,
        ),
    ),
    Fact(
        id="ca-summit-heads",
        chapter="central-asia",
        kind="event",
        about=("KZ", "KG", "TJ", "UZ", "TM"),
        claim=Claim(statement="The summit of the Central Asian states was a meeting of their heads."),
        sources=BOTH,
        record=Record(
            verdict="imprecise",
            statement=(
                "The presidents of Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan took part in the summit of the Central Asian states in Astana; "
                "Turkmenistan was represented by the chairwoman of its parliament."
            ),
            citation=(KAZINFORM_SUMMIT, EURACTIV_SUMMIT),
            checked=CHECKED,
        ),
    ),
    Fact(
        id="ca-summit-place",
        chapter="central-asia",
        kind="geography",
        about=("KZ", "astana"),
        claim=Claim(statement="The summit of the Central Asian states was held in Astana."),
        sources=BOTH,
        record=Record(verdict="confirmed", citation=(KAZINFORM_SUMMIT, EURACTIV_SUMMIT), checked=CHECKED),
    ),
)
