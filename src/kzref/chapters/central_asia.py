"""Section 9 of the documents: Central Asia."""

from __future__ import annotations

from kzref.chapters._defaults import ChapterDefaults
from kzref.dates import PartialDate
from kzref.model import Claim, Fact, Quantity, Work

chapter: ChapterDefaults = ChapterDefaults("central-asia", checked="2026-11-21")

KUN_2025 = Work(
    by="Kun.uz",
    title="34 years of independence: The economic transformation of Central Asia",
    kind="news",
    language="en",
    date="2025-03-12",
    url="https://kun.uz/en/news/2025/03/12/34-years-of-independence-the-economic-transformation-of-central-asia",
)
UNRCCA_JPOA = Work(
    by="UN Regional Centre for Preventive Diplomacy for Central Asia",
    title="The Joint Plan of Action",
    kind="official-statement",
    language="en",
    url="https://unrcca.unmissions.org/joint-plan-action",
)
SCO_2001 = Work(
    by="Shanghai Cooperation Organisation, in the database The World and Japan",
    title="The Shanghai Convention on Combating Terrorism, Separatism and Extremism",
    kind="treaty",
    language="en",
    date="2001-06-15",
    url="https://worldjpn.net/documents/texts/SCO/20010615.T2E.html",
    copy=True,
)
UNODC_2008 = Work(
    by="UN Office on Drugs and Crime",
    title="Regional Information Centre supports counter-narcotic efforts",
    kind="official-statement",
    language="en",
    date="2008-05-22",
    url="https://www.unodc.org/unodc/en/frontpage/regional-information-centre-supports-counter-narcotic-efforts.html",
)
CARICC_2025 = Work(
    by="CARICC",
    title="CARICC hosted an exchange of experience in combating synthetic drug trafficking",
    kind="official-statement",
    language="en",
    url="https://www.caricc.org/index.php/en/publications/news",
)
IOM_ALMATY_PROCESS = Work(
    by="International Organization for Migration",
    title="Almaty Process on Refugee Protection and International Migration",
    kind="official-statement",
    language="en",
    url="https://www.iom.int/almaty-process",
)
OTS_2023 = Work(
    by="Organization of Turkic States",
    title="Deputy Secretary General of the Organization of Turkic States (OTS) Dr. Ömer Kocaman participated in the Senior Officials’ Meeting of the Almaty Process…",
    kind="official-statement",
    language="en",
    url="https://turkicstates.org/en/news/almaty-process-meeting-convened-online",
    read="whole",
)
TCA_TASHKENT = Work(
    by="The Times of Central Asia",
    title="Kazakhstan leader visits Uzbekistan, Tashkent hosts Uzbek-Kazakh business forum",
    kind="news",
    language="en",
    url="https://timesca.com/kazakhstan-leader-visits-uzbekistan-tashkent-hosts-uzbek-kazakh-business-forum/",
)
ASTANA_CALLING_2017 = Work(
    by="Astana Calling",
    title="Nazarbayev Strengthen Ties on Uzbekistan, Turkmenistan Visits",
    kind="news",
    language="en",
    url="https://www.astanacalling.com/nazarbayev-strengthen-ties-uzbekistan-turkmenistan-visits/",
)
RFERL_DISPUTE = Work(
    by="RFE/RL",
    title="Kyrgyz, Kazakh Leaders Agree To Resolve Disputes Within EEU",
    kind="news",
    language="en",
    date="2017-12-26",
    url="http://rferl.org/a/kyrgyzstan-kazakhstan-eeu-jeenbekov-sagintaev-disputes/28939446.html",
)
TENGRI_BORDER = Work(
    by="Tengrinews",
    title="Назарбаев договорился с Жээнбековым по границе",
    kind="news",
    language="ru",
    date="2017-11-30",
    url="https://tengrinews.kz/sng/nazarbaev-dogovorilsya-jeenbekovyim-granitse-smi-332242/",
    read="part",
)
KABAR_2017 = Work(
    by="Kabar",
    title="Presidents of Kyrgyzstan and Kazakhstan sign Treaty on Demarcation of State Border",
    kind="news",
    language="en",
    date="2017-12-25",
    url="http://kabar.kg/eng/news/presidents-of-kyrgyzstan-and-kazakhstan-sign-treaty-on-demarcation-of-state-border-2/",
)
KAZINFORM_SUMMIT = Work(
    by="Kazinform",
    title="Leaders of Central Asian countries meet in Astana",
    kind="news",
    language="en",
    date="2018-03-15",
    url="https://en.inform.kz/news/leaders-of-central-asian-countries-meet-in-astana_a3185658/",
)
EURACTIV_SUMMIT = Work(
    by="Euractiv",
    title="Astana hosts little-publicised Central Asia summit",
    kind="news",
    language="en",
    url="https://www.euractiv.com/section/central-asia/news/fri-astana-hosts-little-publicized-central-asia-summit/",
)
RFERL_WHY = Work(
    by="RFE/RL",
    title="Why This Central Asian Summit Could Be Different",
    kind="commentary",
    language="en",
    url="https://www.rferl.org/a/qishlow-ovozi-central-asian-summit-astana/29099148.html",
    read="part",
)
RFERL_CACO = Work(
    by="RFE/RL",
    title="Russia: Post-Soviet Groupings Unite",
    kind="news",
    language="en",
    date="2005-10-07",
    url="https://www.rferl.org/a/1061948.html",
)
INTERFAX_2017 = Work(
    by="Interfax",
    title="Nazarbayev proposes holding 1st consultative meeting of Central Asian leaders in Kazakhstan - Kazakh FM",
    kind="news",
    language="en",
    date="2017-11-10",
    url="https://interfax.com/newsroom/top-stories/25864/",
)

BOTH = chapter.both()
BOTH_LEADER = chapter.both(vi="Writes that Kazakhstan declares, instead of claims, to be the leader.")
BOTH_MIGRATION = chapter.both(
    ar="Names migration without a qualifier; illegal migration is evidently meant.",
    vi="Names migration without a qualifier; illegal migration is evidently meant.",
)

FERGANA_2025 = Work(
    by="Fergana",
    title="Kazakhstan Surpasses Russia and China in GDP Per Capita",
    kind="news",
    language="en",
    url="https://en.fergana.ru/news/139469/",
    read="whole",
)

ENERGYPROM_2025 = Work(
    by="Energyprom.kz",
    title="Global Peace Index: The Number of Conflicts Is Rising, and the World Is Becoming More Dangerous",
    kind="news",
    language="en",
    url="https://energyprom.kz/en/articles-en/global-peace-index-the-number-of-conflicts-is-rising-and-the-world-is-becoming-more-dangerous",
    read="part",
)
KG24_KAMBARATA = Work(
    by="24.kg",
    title="The Kambarata Hydropower Plant-1 project… has entered an active implementation phase…",
    kind="news",
    language="en",
    date="2026-01-23",
    url="https://24.kg/english/359096_Kambarata_HPP-1_Nine_donors_ready_to_invest_25_billion/",
    read="part",
)
TREND_KAMBARATA = Work(
    by="Trend",
    title="The Ministries of Energy of Kyrgyzstan, Kazakhstan, and Uzbekistan have signed an interdepartmental agreement…",
    kind="news",
    language="en",
    date="2024-06-11",
    url="https://en.trend.az/casia/kyrgyzstan/3910766.html",
    read="part",
)
KAZINFORM_KAMBARATA = Work(
    by="Kazinform",
    title="Kazakhstan, Kyrgyzstan and Uzbekistan agree on joint construction of Kambarata HPP-1",
    kind="news",
    language="en",
    date="2023-01-06",
    url="https://www.inform.kz/en/kazakhstan-kyrgyzstan-and-uzbekistan-agree-on-joint-construction-of-kambarata-hpp-1_a4020711",
    read="whole",
)

UN_2017 = Work(
    by="United Nations",
    title="Secretary-General Hails Central Asian Countries' Adoption of Ashgabat Declaration, Efforts to Implement Global Counter-Terrorism Strategy in Region",
    kind="official-statement",
    language="en",
    date="2017-06-13",
    url="https://www.un.org/press/en/2017/pa19.doc.htm",
    read="part",
)

TASS_2022 = Work(
    by="TASS, at The Frontier Post",
    title="The countries of Central Asia strongly condemn terrorism in all its manifestations…",
    kind="news",
    language="en",
    date="2022-03-03",
    url="https://thefrontierpost.com/countries-of-central-asia-call-terrorism-serious-threats-to-world/",
    read="part",
)
UNIPATH_2022 = Work(
    by="Unipath",
    title="Uzbekistan Promotes Central Asian Counterterrorism Strategy",
    kind="news",
    language="en",
    url="https://unipath-magazine.com/uzbekistan-promotes-central-asian-counterterrorism-strategy/",
    read="whole",
)
ORIENT_2022 = Work(
    by="ORIENT",
    title="The leaders of the Central Asian countries will meet on July 21",
    kind="news",
    language="en",
    date="2022-07-08",
    url="https://orient.tm/en/post/38695/leaders-central-asian-countries-will-meet-july-21",
    read="whole",
)

KAKTUS_2022 = Work(
    by="Kaktus.media",
    title="Подписан договор между тремя странами ЦА. Таджикистан и Туркмения подпишут позже",
    kind="news",
    language="ru",
    date="2022-07-21",
    url="https://kaktus.media/doc/463976_podpisan_dogovor_mejdy_tremia_stranami_ca._tadjikistan_i_tyrkmeniia_podpishyt_pozje.html",
    read="whole",
)

RFERL_2022 = Work(
    by="RFE/RL",
    title="Tajikistan, Turkmenistan Refuse To Sign Friendship Treaty At Central Asian Summit",
    kind="news",
    language="en",
    url="https://www.rferl.org/a/central-asia-summit-failure-cooperate/31955695.html",
    read="part",
)

CASPIAN_UZBEKISTAN = Work(
    by="Azamat Batyrov, Caspian News",
    title="Kazakh, Uzbek Leaders Sign Border Agreement",
    kind="news",
    language="en",
    date="2022-12-25",
    url="https://caspiannews.com/news-detail/kazakh-uzbek-leaders-sign-border-agreement-2022-12-23-9/",
    read="part",
)

SPUTNIK_2025 = Work(
    by="Sputnik Uzbekistan",
    title="Седьмая Консультативная встреча глав государств ЦА: какие документы приняли по итогам",
    kind="news",
    language="ru",
    date="2025-11-16",
    url="https://uz.sputniknews.ru/20251116/sedmaya-konsultativnaya-vstrecha-glav-gosudarstv-tsa-kakie-dokumenty-prinyali-po-itogam-53520620.html",
    read="part",
)
NEWSHUB_2024 = Work(
    by="newshub.uz",
    title="В Казахстане пройдет саммит лидеров стран Центральной Азии",
    kind="news",
    language="ru",
    url="https://newshub.uz/archives/30853",
    read="whole",
)
KAZINFORM_2025 = Work(
    by="Kazinform",
    title="Азербайджан стал равноправным членом Консультативной встречи глав стран Центральной Азии",
    kind="news",
    language="ru",
    date="2025-11-16",
    url="https://www.inform.kz/ru/azerbaydzhan-stal-ravnopravnim-chlenom-konsultativnoy-vstrechi-glav-stran-tsentralnoy-azii-e7e4d1",
    read="part",
)
TREND_2025 = Work(
    by="Trend, at MENAFN",
    title="President Of Tajikistan Inks Central Asia Cooperation Agreement",
    kind="news",
    language="en",
    date="2025-08-28",
    url="https://menafn.com/1109989100/President-Of-Tajikistan-Inks-Central-Asia-Cooperation-Agreement",
    read="part",
    copy=True,
)
ASTANA_TIMES_2024 = Work(
    by="The Astana Times",
    title="Kazakh, Tajik Presidents Outline Priorities, Strengthen Bilateral Ties",
    kind="news",
    language="en",
    date="2024-08-23",
    url="https://astanatimes.com/2024/08/kazakh-tajik-presidents-outline-priorities-strengthen-bilateral-ties/",
    read="part",
)
KAS_ZONE = Work(
    by="Konrad-Adenauer-Stiftung",
    title="Semipalatinsk NWFZ Treaty Signed",
    kind="reference-work",
    language="en",
    url="https://kas.de/en/web/multilateraler-dialog-wien/to-the-third-nuclear-age-a-timeline/detail/-/content/unterzeichnung-des-nwfz-vertrags-von-semipalatinsk",
    read="whole",
)
CNS_2006 = Work(
    by="Scott Parrish and William Potter, Center for Nonproliferation Studies",
    title="Central Asian States Establish Nuclear-Weapon-Free-Zone Despite US Opposition",
    kind="scholarship",
    language="en",
    date="2006-09-05",
    url="https://nonproliferation.org/central-asian-states-establish-nuclear-weapon-free-zone-despite-us-opposition/",
    read="part",
)
LAW_KYRGYZ_BORDER = Work(
    by="Republic of Kazakhstan, law No 189-VI",
    title=(
        "On the ratification of the Agreement between the Republic of Kazakhstan and the Kyrgyz Republic "
        "on the Demarcation of the Kazakh-Kyrgyz State Border"
    ),
    kind="law",
    language="en",
    date="2018-11-05",
    url=(
        "https://zakonpravo.kz/en/zakony/zakon-o-ratifikatsii-dogovora-mezhdu-respublikoy-kazahstan-i-kyrgyzskoy-"
        "respublikoy-o-demarkatsii-kazahstansko-kyrgyzskoy-gosudarstvennoy-granitsy"
    ),
    read="part",
    copy=True,
)
KAZINFORM_KYRGYZ_BORDER = Work(
    by="Kazinform",
    title="Kazakh-Kyrgyz border to be internationally formalized",
    kind="news",
    language="en",
    date="2018-09-12",
    url="https://www.inform.kz/en/kazakh-kyrgyz-border-to-be-internationally-formalized_a3389447",
    read="part",
)
KAZINFORM_UZBEK_BORDER = Work(
    by="Kazinform",
    title="Demarcation of Kazakh-Uzbek state border fully completed - MFA",
    kind="news",
    language="en",
    date="2023-07-10",
    url="https://www.inform.kz/en/demarcation-of-kazakh-uzbek-state-border-fully-completed-mfa_a4088059",
    read="part",
)
KUN_BORDER = Work(
    by="Kun.uz",
    title="Казахстан ратифицировал договор с Узбекистаном о демаркации госграницы",
    kind="news",
    language="ru",
    date="2023-03",
    url="https://kun.uz/ru/58887185",
    read="part",
)
LAW_TURKMEN_BORDER = Work(
    by="Republic of Kazakhstan, law No 136-VI",
    title=(
        "On the ratification of the Agreement between the Republic of Kazakhstan and Turkmenistan "
        "on the demarcation of the Kazakh-Turkmen State Border"
    ),
    kind="law",
    language="en",
    date="2018-01-11",
    url=(
        "http://www.zakonpravo.kz/en/on-the-ratification-of-the-agreement-between-the-republic-of-kazakhstan-and-"
        "turkmenistan-on-the-demarcation-of-the-kazakh-turkmen-state-border"
    ),
    read="part",
    copy=True,
)
TURKMENPORTAL_BORDER = Work(
    by="Turkmenportal",
    title="Kazakhstan ratified the Agreement on delimitation of state borders with Turkmenistan",
    kind="news",
    language="en",
    url="https://turkmenportal.com/en/blog/53674/kazakhstan-ratified-the-agreement-on-delimitation-of-state-borders-with-turkmenistan",
    read="part",
)

TREND_RUSSIA = Work(
    by="Trend",
    title="On October 9, the second “Central Asia-Russia” Summit was held in Dushanbe…",
    kind="news",
    language="en",
    date="2025-10-09",
    url="https://www.trend.az/business/4101809.html",
    read="part",
)
ASIA_TIMES_JAPAN = Work(
    by="Asia Times, at MENAFN",
    title="The first summit meeting of the Central Asia Plus Japan Dialogue…",
    kind="news",
    language="en",
    date="2025-12-29",
    url="https://menafn.com/1110533322/Japan-Reaching-For-A-Bigger-Richer-Stake-In-Central-Asia",
    read="part",
    copy=True,
)
NEWS_AZ_RAILWAY = Work(
    by="News.Az",
    title="Officials from Afghanistan’s Ministry of Public Works…",
    kind="news",
    language="en",
    date="2025-07-14",
    url="https://news.az/news/afghanistan-and-kazakhstan-agree-to-establish-new-transport-line",
    read="part",
)
NCA_RAILWAY = Work(
    by="nCa",
    title="Kazakhstan plans to invest in the construction of the Torghundi–Herat railway line…",
    kind="news",
    language="en",
    date="2025-07-07",
    url="https://www.newscentralasia.net/2025/07/07/kazakhstan-to-invest-500-million-in-turgundi-herat-railway-project-says-afghanistan/",
    read="whole",
)

FACTS: tuple[Fact, ...] = (
    chapter.fact(
        "ca-legacy-empire",
        "history",
        about=("KZ", "SU", "central-asia"),
        claim=Claim(
            statement=(
                "In the view of the Arabic document, the difficult relations of Kazakhstan in Central Asia "
                "are a legacy of the empire that collapsed."
            ),
        ),
        sources=(chapter.source("ar", "The Soviet Union is meant."),),
        record=chapter.record("opinion", note="The Vietnamese document leaves out the words on the empire."),
    ),
    chapter.fact(
        "ca-difficult-relations",
        "relation",
        about=("KZ", "KG", "TJ", "TM", "UZ"),
        claim=Claim(
            statement="In the articles’ view, Kazakhstan inherited difficult relations with the newly independent states of Central Asia.",
        ),
        sources=BOTH,
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "ca-richest",
        "quantity",
        about=("KZ", "central-asia"),
        claim=Claim(
            statement="Kazakhstan is the richest state of Central Asia.", quantity=Quantity(1, "rank", "richest")
        ),
        sources=BOTH,
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan was the richest state of Central Asia as of {when}.",
            when=PartialDate("2025"),
            citation=(FERGANA_2025, KUN_2025),
            note="It leads in gross domestic product as a whole and per head.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ca-gdp-per-head-kz",
        "quantity",
        about=("KZ",),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan’s gross domestic product per head was to reach {value} in {when}, according to a forecast that the International Monetary Fund published in August of that year.",
            quantity=Quantity(14_770, "USD"),
            when=PartialDate("2025"),
            citation=(FERGANA_2025, KUN_2025),
            note="For 2023 Kun.uz, which names no source, has 12,919 US dollars. A later figure was not found.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ca-gdp-per-head-tm",
        "quantity",
        about=("TM",),
        record=chapter.record(
            "confirmed",
            statement="Turkmenistan’s gross domestic product per head, the second highest in Central Asia, was to reach {value} in {when}, according to a forecast that the International Monetary Fund published in August of that year.",
            quantity=Quantity(13_340, "USD"),
            when=PartialDate("2025"),
            citation=(FERGANA_2025, KUN_2025),
            note="Estimates differ widely: Kun.uz, which names no source, has 8,232 US dollars for 2023. International organizations doubt that the figures of Turkmenistan are reliable.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ca-reform-market",
        "position",
        about=("KZ",),
        claim=Claim(statement="The articles call the success of Kazakhstan in market reforms undoubted."),
        sources=BOTH,
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "ca-reform-political",
        "position",
        about=("KZ",),
        claim=Claim(statement="The articles call the success of Kazakhstan in political reforms undoubted."),
        sources=BOTH,
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "ca-claims-leadership",
        "position",
        about=("KZ", "central-asia"),
        claim=Claim(statement="In the articles’ view, Kazakhstan rightly claims to be the leader of Central Asia."),
        sources=BOTH_LEADER,
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "ca-neighbours-unenthusiastic",
        "position",
        about=("KG", "TJ", "TM", "UZ", "KZ"),
        claim=Claim(
            statement="In the articles’ view, the other states of Central Asia are not enthusiastic about the claim of Kazakhstan to leadership.",
        ),
        sources=chapter.both(vi="Begins the sentence with “why” as if it were a question; a statement is meant."),
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "ca-russia-as-leader",
        "position",
        about=("RU", "KG", "TJ", "TM", "UZ"),
        claim=Claim(
            statement="In the articles’ view, the other states of Central Asia see Russia as another leader of the region."
        ),
        sources=BOTH,
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "ca-no-integration-without-russia",
        "position",
        about=("RU", "central-asia"),
        claim=Claim(
            statement="According to the articles, the states of Central Asia think that no question of integration can be solved without Russia.",
            quantity=Quantity(qualifier="none"),
        ),
        sources=chapter.both(
            vi="The word for “without” stands in the wrong place, so that the sense of the clause is reversed."
        ),
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "ca-coop-terrorism",
        "relation",
        about=("KZ", "KG", "TJ", "TM", "UZ", "UN"),
        claim=Claim(statement="Kazakhstan cooperates with its Central Asian neighbours against terrorism."),
        sources=BOTH,
        record=chapter.record(
            "confirmed",
            statement=(
                "Kazakhstan cooperates with its Central Asian neighbours against terrorism: on {when} it adopted with"
                " Kyrgyzstan, Tajikistan and Turkmenistan a joint plan of action under the auspices of the United Nations."
            ),
            when=PartialDate("2011-11-30"),
            citation=(UNRCCA_JPOA,),
            note="Uzbekistan took part as an observer. The plan was adopted in Ashgabat.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ca-terrorism-ashgabat",
        "position",
        about=("KZ", "KG", "TJ", "TM", "UZ", "UN"),
        record=chapter.record(
            "confirmed",
            statement="The five states of Central Asia adopted a joint declaration against terrorism in Ashgabat on {when}.",
            when=PartialDate("2017-06-13"),
            citation=(UN_2017,),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ca-terrorism-tashkent",
        "position",
        about=("KZ", "KG", "TJ", "TM", "UZ", "UN"),
        record=chapter.record(
            "confirmed",
            statement="The five states of Central Asia adopted a further declaration against terrorism in Tashkent on {when}, and committed themselves to the joint plan of action.",
            when=PartialDate("2022-03-03"),
            citation=(TASS_2022, UNIPATH_2022),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ca-coop-extremism",
        "relation",
        about=("KZ", "KG", "TJ", "UZ", "SCO"),
        claim=Claim(statement="Kazakhstan cooperates with its Central Asian neighbours against extremism."),
        sources=BOTH,
        record=chapter.record(
            "confirmed",
            statement=(
                "Kazakhstan cooperates with its Central Asian neighbours against extremism: on {when} it signed"
                " the Shanghai Convention, to which Kyrgyzstan, Tajikistan and Uzbekistan are parties too."
            ),
            when=PartialDate("2001-06-15"),
            citation=(SCO_2001,),
            note="Turkmenistan is not a party to the convention.",
        ),
    ),
    chapter.fact(
        "ca-coop-drugs",
        "relation",
        about=("KZ", "KG", "TJ", "TM", "UZ", "CARICC"),
        claim=Claim(
            statement="Kazakhstan cooperates with its Central Asian neighbours against the illicit trade in drugs."
        ),
        sources=BOTH,
        record=chapter.record(
            "confirmed",
            citation=(UNODC_2008, CARICC_2025),
            note="The Central Asian Regional Information and Coordination Centre (CARICC) in Almaty is their common body for this.",
        ),
    ),
    chapter.fact(
        "ca-coop-migration",
        "relation",
        about=("KZ", "KG", "TJ", "TM", "almaty-process"),
        claim=Claim(statement="Kazakhstan cooperates with its Central Asian neighbours against illegal migration."),
        sources=BOTH_MIGRATION,
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan cooperates with its Central Asian neighbours against irregular migration.",
            citation=(IOM_ALMATY_PROCESS, OTS_2023),
            note="Irregular migration is one of the subjects of the Almaty Process; of the five states, Uzbekistan was not yet a member in March 2023.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ca-nuclear-free-zone",
        "treaty",
        about=("KZ", "KG", "TJ", "TM", "UZ", "central-asia"),
        record=chapter.record(
            "confirmed",
            statement="The five states of Central Asia signed a treaty on {when} that makes the region a nuclear-weapon-free zone.",
            when=PartialDate("2006-09-08"),
            citation=(CNS_2006, KAS_ZONE),
            note="It was signed at Semipalatinsk in Kazakhstan and has been in force since 21 March 2009.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ca-afghanistan-survival",
        "position",
        about=("AF", "KZ", "KG", "TJ", "TM", "UZ"),
        claim=Claim(
            statement="In the articles’ view, the stability of Afghanistan is a question of survival for all states of Central Asia.",
            quantity=Quantity(qualifier="all"),
        ),
        sources=chapter.both(vi="Writes the name of Afghanistan twice in a row."),
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "ca-afghanistan-peace",
        "quantity",
        about=("AF",),
        record=chapter.record(
            "confirmed",
            statement="The Global Peace Index of {when} ranked Afghanistan {value} in peacefulness, with five states below it.",
            quantity=Quantity(158, "rank"),
            when=PartialDate("2025"),
            citation=(ENERGYPROM_2025,),
            note="The index compared 163 states and territories.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ca-pragmatic",
        "position",
        about=("KZ", "central-asia"),
        claim=Claim(
            statement="The articles call the foreign policy of Kazakhstan towards the states of Central Asia very pragmatic."
        ),
        sources=chapter.both(ar="Uses a word that can also mean practical."),
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "ca-uzbekistan-improved",
        "relation",
        about=("KZ", "UZ"),
        claim=Claim(
            statement="The relations of Kazakhstan with Uzbekistan improved in the years before the articles were written."
        ),
        sources=BOTH,
        record=chapter.record(
            "confirmed",
            statement="The relations of Kazakhstan with Uzbekistan improved after {when}, when President Islam Karimov of Uzbekistan died.",
            when=PartialDate("2016"),
            citation=(TCA_TASHKENT, ASTANA_CALLING_2017),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ca-kyrgyzstan-improved",
        "relation",
        about=("KZ", "KG"),
        claim=Claim(
            statement="The relations of Kazakhstan with Kyrgyzstan improved in the years before the articles were written."
        ),
        sources=BOTH,
        record=chapter.record(
            "imprecise",
            statement=(
                "The relations of Kazakhstan with Kyrgyzstan first worsened in a dispute, which slowed the traffic "
                "across their border, and improved again after Kyrgyzstan had a new president; "
                "on {when} the two presidents signed a treaty on the demarcation of their border."
            ),
            when=PartialDate("2017-12-25"),
            citation=(RFERL_DISPUTE, KABAR_2017, TENGRI_BORDER),
            note=(
                "The dispute began before the presidential election that Kyrgyzstan held in October 2017; "
                "at the end of November the presidents agreed on the border in Minsk."
            ),
        ),
    ),
    chapter.fact(
        "ca-summit-date",
        "date",
        about=("KZ", "KG", "TJ", "TM", "UZ"),
        claim=Claim(
            statement="A summit of the Central Asian states took place in {when}.", when=PartialDate("2018-03")
        ),
        sources=BOTH,
        record=chapter.record(
            "confirmed",
            statement="A summit of the Central Asian states took place on {when}.",
            when=PartialDate("2018-03-15"),
            citation=(KAZINFORM_SUMMIT,),
            note="It was officially called a “working” or “consultative” meeting.",
        ),
    ),
    chapter.fact(
        "ca-summit-first-since",
        "quantity",
        about=("KZ", "KG", "TJ", "TM", "UZ", "CACO"),
        claim=Claim(
            statement="The summit of the Central Asian states was the first of its kind in {value}.",
            quantity=Quantity(13, "years"),
        ),
        sources=BOTH,
        record=chapter.record(
            "imprecise",
            statement="The summit of the Central Asian states in Astana was the first that these states had held among themselves in {value}.",
            quantity=Quantity(9, "years", "almost"),
            citation=(KAZINFORM_SUMMIT, RFERL_WHY, RFERL_CACO),
            checked="2026-11-29",
            note=(
                "RFE/RL leaves the meeting of 2009 out and counts nearly 20 years. "
                "The 13 years of the articles lead back to 2005, when the Central Asian Cooperation Organization was given up."
            ),
        ),
    ),
    chapter.fact(
        "ca-summit-previous",
        "event",
        about=("KZ", "KG", "TJ", "TM", "UZ"),
        record=chapter.record(
            "confirmed",
            statement="The last summit that the Central Asian presidents held among themselves before the one in Astana was held in Almaty on {when} and dealt with the Aral Sea alone.",
            when=PartialDate("2009-04-28"),
            checked="2026-11-29",
            citation=(RFERL_WHY,),
        ),
    ),
    chapter.fact(
        "ca-caco-merger",
        "institution",
        about=("CACO", "KZ", "KG", "TJ", "UZ", "RU"),
        record=chapter.record(
            "confirmed",
            statement=(
                "The leaders of the Central Asian Cooperation Organization, to which Russia belonged too, decided in {when} "
                "to merge it into the Eurasian Economic Community."
            ),
            when=PartialDate("2005-10"),
            citation=(RFERL_CACO,),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ca-summit-convener",
        "event",
        about=("KZ", "UZ", "nazarbayev", "mirziyoyev"),
        claim=Claim(statement="Kazakhstan succeeded in convening the summit of the Central Asian states."),
        sources=BOTH,
        record=chapter.record(
            "imprecise",
            statement=(
                "Kazakhstan issued the invitations to the summit of the Central Asian states in Astana and hosted it; the initiative came from President Shavkat Mirziyoyev of Uzbekistan."
            ),
            citation=(KAZINFORM_SUMMIT, INTERFAX_2017),
            note="President Nazarbayev himself said so when he opened the meeting.",
        ),
    ),
    chapter.fact(
        "ca-summit-proposal",
        "event",
        about=("mirziyoyev", "UZ", "UNGA"),
        record=chapter.record(
            "confirmed",
            statement=(
                "At the General Assembly of the United Nations, in {when}, President Shavkat Mirziyoyev of Uzbekistan "
                "proposed regular meetings of the Central Asian heads of state."
            ),
            when=PartialDate("2017-09"),
            citation=(INTERFAX_2017,),
        ),
    ),
    chapter.fact(
        "ca-summit-heads",
        "event",
        about=("KZ", "KG", "TJ", "UZ", "TM"),
        claim=Claim(statement="The summit of the Central Asian states was a meeting of their heads."),
        sources=BOTH,
        record=chapter.record(
            "imprecise",
            statement=(
                "The presidents of Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan took part in the summit of the Central Asian states in Astana; "
                "Turkmenistan was represented by the chairwoman of its parliament."
            ),
            citation=(KAZINFORM_SUMMIT, EURACTIV_SUMMIT),
        ),
    ),
    chapter.fact(
        "ca-summit-place",
        "geography",
        about=("KZ", "astana"),
        claim=Claim(statement="The summit of the Central Asian states was held in Astana."),
        sources=BOTH,
        record=chapter.record("confirmed", citation=(KAZINFORM_SUMMIT,)),
    ),
    chapter.fact(
        "ca-consultative-meetings",
        "event",
        about=("KZ", "KG", "TJ", "TM", "UZ"),
        record=chapter.record(
            "confirmed",
            statement="The summit in Astana became the first of a series, of which the meeting in Tashkent on {when} was the {value}.",
            quantity=Quantity(7, "rank"),
            when=PartialDate("2025-11-16"),
            citation=(SPUTNIK_2025, NEWSHUB_2024, ORIENT_2022),
            note="The others were held in Tashkent in 2019, Avaza in 2021, Cholpon-Ata in 2022, Dushanbe in 2023 and Astana in 2024. "
            "No report of a later one was found.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ca-azerbaijan-joined",
        "membership",
        about=("KZ", "KG", "TJ", "TM", "UZ"),
        record=chapter.record(
            "confirmed",
            statement="Azerbaijan became a full participant in the consultative meetings of the Central Asian heads of state on {when}.",
            when=PartialDate("2025-11-16"),
            citation=(KAZINFORM_2025, SPUTNIK_2025),
            note="Its president had been a guest of the meetings of 2023 and 2024.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ca-friendship-treaty",
        "treaty",
        about=("KZ", "KG", "UZ"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan, Kyrgyzstan and Uzbekistan signed a treaty on friendship, good-neighbourliness and cooperation in Central Asia at Cholpon-Ata on {when}.",
            when=PartialDate("2022-07-21"),
            citation=(KAKTUS_2022, RFERL_2022),
            note="No report was found that Turkmenistan has signed it.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ca-friendship-treaty-tajikistan",
        "treaty",
        about=("TJ", "KZ", "KG", "UZ"),
        record=chapter.record(
            "confirmed",
            statement="Tajikistan signed the treaty on friendship, good-neighbourliness and cooperation in Central Asia on {when}.",
            when=PartialDate("2025-08-28"),
            citation=(TREND_2025,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ca-uzbekistan-alliance",
        "treaty",
        about=("KZ", "UZ"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and Uzbekistan signed a treaty on allied relations and a treaty on the demarcation of their border in Tashkent on {when}.",
            when=PartialDate("2022-12-22"),
            citation=(CASPIAN_UZBEKISTAN,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ca-tajikistan-alliance",
        "treaty",
        about=("KZ", "TJ", "tokayev"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and Tajikistan signed a treaty on allied relations in Dushanbe on {when}.",
            when=PartialDate("2024-08-22"),
            citation=(ASTANA_TIMES_2024,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ca-kambarata",
        "event",
        about=("KZ", "KG", "UZ"),
        record=chapter.record(
            "confirmed",
            statement="On {when} the energy ministers of Kazakhstan, Kyrgyzstan and Uzbekistan signed a road map for building the Kambarata hydropower plant in Kyrgyzstan together.",
            when=PartialDate("2023-01-06"),
            citation=(KAZINFORM_KAMBARATA, TREND_KAMBARATA, KG24_KAMBARATA),
            note="It is the first of two plants of that name. In June 2024 the ministries signed an agreement on cooperation in building it. In January 2026 the agreement among the three governments was still a draft.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ca-russia-summit",
        "event",
        about=("RU", "KZ", "KG", "TJ", "TM", "UZ"),
        record=chapter.record(
            "confirmed",
            statement="The presidents of the five states of Central Asia and of Russia held a summit in Dushanbe on {when}.",
            when=PartialDate("2025-10-09"),
            citation=(TREND_RUSSIA, ASIA_TIMES_JAPAN),
            note="It was the second of its kind. With Japan the five met in Tokyo on 20 December 2025.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ca-afghanistan-railway",
        "event",
        about=("KZ", "AF"),
        record=chapter.record(
            "confirmed",
            statement="In Kabul, on {when}, Kazakhstan and the Taliban government of Afghanistan signed a memorandum on a railway from Torghundi to Herat.",
            when=PartialDate("2025-07-10"),
            citation=(NEWS_AZ_RAILWAY, NCA_RAILWAY),
            note="According to the Afghan side, Kazakhstan is to invest 500 million US dollars.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "ca-border-uzbekistan",
        "geography",
        about=("KZ", "UZ"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and Uzbekistan share a border {value} long.",
            quantity=Quantity(2357, "km", "about"),
            citation=(KAZINFORM_UZBEK_BORDER, KUN_BORDER),
            note="A treaty on its demarcation has been in force since 4 July 2023. The CIA gives 2,330 km.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ca-border-kyrgyzstan",
        "geography",
        about=("KZ", "KG"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and Kyrgyzstan share a border {value} long.",
            quantity=Quantity(1257, "km", "about"),
            citation=(LAW_KYRGYZ_BORDER, KAZINFORM_KYRGYZ_BORDER),
            note="The treaty of 25 December 2017 on its demarcation gives 1,257.07 km, the CIA 1,212 km.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "ca-border-turkmenistan",
        "geography",
        about=("KZ", "TM"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and Turkmenistan share a land border {value} long.",
            quantity=Quantity(458, "km", "about"),
            citation=(LAW_TURKMEN_BORDER, TURKMENPORTAL_BORDER),
            note="The treaty of 18 April 2017 on its demarcation gives 458.263 km, the CIA 413 km.",
            checked="2026-11-29",
        ),
    ),
)
