"""Section 4 of the documents: the principles of international policy."""

from __future__ import annotations

from kzref.chapters._defaults import ChapterDefaults
from kzref.chapters._works import (
    AKORDA_2018,
    CONCEPT_2020,
    CRS_2024,
    CSTO_CHARTER,
    EEAS_2025,
    EEC_2014,
    KAZINFORM_KK,
    KYRGYZ_COUNTRY,
    MFA_KZ_OIC,
    MFA_TR_323,
    MFA_TR_RELATIONS,
    TCA_EU,
    TREND_2009,
)
from kzref.dates import PartialDate
from kzref.model import Claim, Fact, Quantity, Work

chapter: ChapterDefaults = ChapterDefaults("principles", checked="2026-11-21")

EMBASSY_US = Work(
    by="Embassy of Kazakhstan in the United States",
    title="Foreign Policy Overview",
    kind="official-statement",
    language="en",
    url="http://www.kazakhembus.com/content/foreign-policy-overview-2",
)
ASTANA_TIMES_2013 = Work(
    by="The Astana Times",
    title="22 Years of Balanced Foreign Policy Yield Success, Lay Ground for Future",
    kind="commentary",
    language="en",
    date="2013-09",
    url="https://astanatimes.com/2013/09/22-years-of-balanced-foreign-policy-yield-success-lay-ground-for-future/",
)
RFE_GPI_2019 = Work(
    by="Radio Free Europe/Radio Liberty, at American Military News",
    title="Study ranks Afghanistan as world’s least peaceful country, points to ‘de-escalation’ in Ukraine",
    kind="news",
    language="en",
    date="2019-06",
    url="https://americanmilitarynews.com/2019/06/study-ranks-afghanistan-as-worlds-least-peaceful-country-points-to-de-escalation-in-ukraine/",
    read="part",
    copy=True,
)
AMU_2023 = Work(
    by="Amu TV",
    title="In the recently released 17th edition of the Global Peace Index (GPI)…",
    kind="news",
    language="en",
    date="2023-06-30",
    url="https://amu.tv/54553/",
    read="part",
)
GPI_2025 = Work(
    by="Khaama Press, at MENAFN",
    title="Afghanistan Remains Among World's Least Peaceful Countries, Says IEP",
    kind="news",
    language="en",
    url="https://menafn.com/1110000850/Afghanistan-Remains-Among-Worlds-Least-Peaceful-Countries-Says-IEP",
    read="part",
    copy=True,
)
DIPLOMAT_2015 = Work(
    by="The Diplomat",
    title="Central Asia ‘Extremely Important’ to the European Union",
    kind="news",
    language="en",
    date="2015-12",
    url="https://thediplomat.com/2015/12/central-asia-extremely-important-to-the-european-union",
    read="part",
)
CAIRO_REVIEW = Work(
    by="The Cairo Review of Global Affairs",
    title="Keeping Afghanistan in Afghanistan",
    kind="commentary",
    language="en",
    url="https://www.thecairoreview.com/essays/keeping-afghanistan-in-afghanistan/",
)
GPI_2018 = Work(
    by="Asia-Plus",
    title="The 2018 GPI indicates Tajikistan to be the least peaceful country in Central Asia",
    kind="news",
    language="en",
    date="2018-06-07",
    url="https://news.tj/en/news/tajikistan/society/20180607/the-2018-gpi-indicates-tajikistan-to-be-the-least-peaceful-country-in-central-asia",
)
VANDERHILL_2020 = Work(
    by="Rachel Vanderhill, Sandra F. Joireman, Roza Tulepbayeva, International Affairs",
    title="Between the bear and the dragon: multivectorism in Kazakhstan as a model strategy for secondary powers",
    kind="scholarship",
    language="en",
    date="2020-07",
    url="https://doi.org/10.1093/ia/iiaa061",
)
CACI_2014 = Work(
    by="CACI Analyst",
    title="Kazakhstan Adopts New Foreign Policy Concept",
    kind="commentary",
    language="en",
    date="2014-02-05",
    url="http://www.cacianalyst.org/publications/field-reports/item/12904-kazakhstan-adopts-new-foreign-policy-concept.html",
)
SILKWAY_2022 = Work(
    by="Silk Way TV",
    title="30 years of Kazakhstan’s diplomacy",
    kind="news",
    language="en",
    date="2022",
    url="https://silkwaytv.kz/en/30-years-of-kazakhstan-s-diplomacy",
)
RIA_2008 = Work(
    by="RIA Novosti",
    title="Казахстан намерен продолжать политику, нацеленную на расширение взаимовыгодного сотрудничества…",
    kind="news",
    language="ru",
    date="2008-11-19",
    url="https://ria.ru/20081119/155447158.html",
    read="part",
)
KAZINFORM_2019 = Work(
    by="Kazinform",
    title="Elbasy: Russia and China are neighbors given by the God",
    kind="news",
    language="en",
    date="2019-10-12",
    url="https://www.inform.kz/en/elbasy-russia-and-china-are-neighbors-given-by-the-god_a3574647",
)
MAGNOLIA = Work(
    by="Tengrinews, at Magnolia.kz",
    title="Назарбаев: Мы продолжим укрепление сотрудничества с новой администрацией Белого дома",
    kind="news",
    language="ru",
    url="http://magnolia.kz/kazakhstan_news/17742-nazarbaev-my-prodolzhim-ukreplenie-sotrudnichestva-s-novoy-administraciey-belogo-doma.html",
    read="part",
    copy=True,
)
KAZINFORM_2016 = Work(
    by="Kazinform",
    title="EU one of the most important vectors of Kazakhstan’s foreign policy - Nazarbayev",
    kind="news",
    language="en",
    date="2016-03-30",
    url="https://en.inform.kz/news/eu-one-of-the-most-important-vectors-of-kazakhstan-39-s-foreign-policy-nazarbayev_a2886975/",
)
EMBASSY_BERN_OIC = Work(
    by="Embassy of Kazakhstan in Switzerland",
    title="OIC",
    kind="official-statement",
    language="en",
    url="http://www.kazakhstan-bern.ch/oic-2",
)
NORWAY_WTO = Work(
    by="Government of Norway",
    title="Nye medlemmer i WTO",
    kind="official-document",
    language="nb",
    url="https://www.regjeringen.no/no/tema/naringsliv/handel/ud_innsikt/nyhetsbrev1/nye-medlemmer-wto/id2467049/",
    read="whole",
)
CHEBOTARYOV = Work(
    by="Andrey Chebotaryov, CABAR.asia",
    title="Special Aspects of Kazakhstan’s New Foreign Policy Concept",
    kind="commentary",
    language="en",
    url="https://cabar.asia/en/special-aspects-of-kazakhstan-s-new-foreign-policy-concept",
    read="part",
)
ABEN_2018 = Work(
    by="Dauren Aben, Eurasian Research Institute",
    title="New Chapter in Kazakhstan-U.S. Relations",
    kind="commentary",
    language="en",
    date="2018-02-05",
    url="http://eurasian-research.org/en/research/comments/international-relations/new-chapter-kazakhstan-us-relations",
    read="part",
)
EIZ_2020 = Work(
    by="Europäisches Informations-Zentrum Niedersachsen",
    title="Partnerschafts- und Kooperationsabkommen EU-Kasachstan tritt in Kraft",
    kind="news",
    language="de",
    date="2020-02-28",
    url="https://www.eiz-niedersachsen.de/partnerschafts-und-kooperationsabkommen-eu-kasachstan-tritt-in-kraft/",
    read="whole",
)
KT_EU_2025 = Work(
    by="Kazakhstan Today",
    title="The 22nd meeting of the Kazakhstan - European Union Cooperation Council was held in Brussels…",
    kind="news",
    language="en",
    date="2025-12-03",
    url="https://www.kt.kz/eng/politics/kazakh_foreign_minister_participates_in_the_meeting_of_1377984568.html",
    read="part",
)
GAZETTE_EU = Work(
    by="La Gazette",
    title="L’UE a investi 200 milliards d’USD au Kazakhstan au cours des 20 dernières années",
    kind="news",
    language="fr",
    url="https://lagazetteaz.fr/news/economie/19850.html",
    read="whole",
)
MFA_KZ_EU_2018 = Work(
    by="Ministry of Foreign Affairs of Kazakhstan",
    title="Kazakh-EU Strategic Partnership: Sides Outline Key Engagement Areas",
    kind="official-statement",
    language="en",
    date="2018-11-23",
    url="http://mfa.kz/en/content-view/strategiceskoe-partnerstvo-kazahstan-es-storony-oboznacili-osnovnye-napravlenia-vzaimodejstvia-2",
    read="part",
)
CNN_2021 = Work(
    by="CNN",
    title="August 15, 2021, Afghanistan-Taliban news",
    kind="news",
    language="en",
    date="2021-08-15",
    url=(
        "https://edition.cnn.com/world/live-news/afghanistan-taliban-us-troops-intl-08-15-21/"
        "h_f60e1f31ef76b1f22147fd817e90dc9d"
    ),
    read="part",
)
KT_2023 = Work(
    by="Kazakhstan Today",
    title="Kazakhstan removes Taliban from list of prohibited organizations",
    kind="news",
    language="en",
    date="2023-12-29",
    url="https://www.kt.kz/eng/politics/kazakhstan_removes_taliban_from_list_of_prohibited_1377959443.html",
    read="whole",
)
BES_2024 = Work(
    by="Bes.media",
    title='Алматинский активист Альнур Ильяшев требует вернуть "Талибан" в список террористических организаций',
    kind="news",
    language="ru",
    date="2024-06",
    url="https://bes.media/news/almatinskiy-aktivist-alnur-ilyashev-trebuet-vernut-taliban-v-spisok-terroristicheskih-organizatsiy-e20a1c",
    read="part",
)
KABULNOW_2024 = Work(
    by="KabulNow",
    title="Kazakhstan accredits Taliban-appointed chargé d’affaires in Astana",
    kind="news",
    language="en",
    date="2024-08",
    url="https://kabulnow.com/2024/08/kazakhstan-accredits-taliban-appointed-charge-daffaires-in-astana/",
    read="part",
)
ARIANA_2023 = Work(
    by="Ariana News",
    title="Kazakhstan accredits Taliban envoys without recognizing government",
    kind="news",
    language="en",
    date="2023-04-20",
    url="https://www.ariananews.af/kazakhstan-accredits-taliban-envoys-without-recognizing-government/",
    read="part",
)
AFINTL_2025 = Work(
    by="Afghanistan International",
    title="According to Nooruddin Azizi, the agreement was reached during a meeting in Kabul on Tuesday, Oct. 7…",
    kind="news",
    language="en",
    date="2025-10-08",
    url="https://www.afintl.com/en/202510081835",
    read="part",
)

FACTS: tuple[Fact, ...] = (
    chapter.fact(
        "pol-geography-determines",
        "position",
        about=("KZ",),
        claim=Claim(
            statement="In the articles’ view, Kazakhstan’s geographical and geopolitical position determines its present"
            " foreign policy."
        ),
        sources=chapter.both(),
        record=chapter.record(
            "opinion",
            citation=(EMBASSY_US, ASTANA_TIMES_2013),
            note="Diplomats of Kazakhstan themselves say that the location helped to define the priorities of this policy.",
        ),
    ),
    chapter.fact(
        "pol-resource-rich",
        "geography",
        about=("KZ",),
        claim=Claim(statement="Kazakhstan is rich in natural resources."),
        sources=chapter.both(
            ar="A phrase is missing and two words run together, so that the sentence has lost its beginning."
        ),
        record=chapter.record("confirmed", citation=(CRS_2024,), checked="2026-11-29"),
    ),
    chapter.fact(
        "pol-adjacent-china",
        "geography",
        about=("KZ", "CN"),
        claim=Claim(statement="Kazakhstan has a common border with China."),
        sources=chapter.both(
            ar="Says that Kazakhstan is as rich as neighbouring China and Russia; the meaning is that it lies next to them.",
        ),
        record=chapter.record("confirmed", citation=(CRS_2024, KYRGYZ_COUNTRY), checked="2026-11-29"),
    ),
    chapter.fact(
        "pol-adjacent-russia",
        "geography",
        about=("KZ", "RU"),
        claim=Claim(statement="Kazakhstan has a common border with Russia."),
        sources=chapter.both(
            ar="Says that Kazakhstan is as rich as neighbouring China and Russia; the meaning is that it lies next to them.",
        ),
        record=chapter.record("confirmed", citation=(CRS_2024, KYRGYZ_COUNTRY), checked="2026-11-29"),
    ),
    chapter.fact(
        "pol-near-afghanistan",
        "geography",
        about=("KZ", "AF"),
        claim=Claim(statement="Kazakhstan lies near Afghanistan."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan lies near Afghanistan, but the two countries have no common border.",
            citation=(CAIRO_REVIEW, CRS_2024),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "pol-afghanistan-unstable",
        "position",
        about=("AF",),
        claim=Claim(statement="Afghanistan is unstable."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="Afghanistan was unstable when the articles appeared: the Global Peace Index of {when} ranked it"
            " {value} in"
            " peacefulness, with only Syria below it.",
            quantity=Quantity(162, "rank"),
            when=PartialDate("2018"),
            citation=(GPI_2018,),
            note="The index compared 163 states and territories.",
        ),
    ),
    chapter.fact(
        "pol-afghanistan-later",
        "position",
        about=("AF",),
        record=chapter.record(
            "confirmed",
            statement="The Global Peace Index of {when}, after years in which Afghanistan came last of all, ranked it {value} in"
            " peacefulness.",
            quantity=Quantity(158, "rank"),
            when=PartialDate("2025"),
            citation=(GPI_2025, AMU_2023, RFE_GPI_2019),
            note="Afghanistan came last in 2019 and in 2023, and 160th in 2024. The index compared 163 states and territories.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "pol-manoeuvre",
        "position",
        about=("KZ",),
        claim=Claim(
            statement="In the articles’ view, Kazakhstan’s position forces it to manoeuvre between different centres of power."
        ),
        sources=chapter.both(vi="The verb means to dispatch or to deploy; the meaning is to manoeuvre."),
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "pol-multivector-since-independence",
        "position",
        about=("KZ",),
        claim=Claim(
            statement="Kazakhstan has followed a multi-vector international policy since it became independent."
        ),
        sources=chapter.both(
            ar="The word used for vectors means carriers; a policy of many directions is meant.",
            vi="Keeps the word vector untranslated; a policy of many directions is meant.",
        ),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan calls its foreign policy multi-vector, and scholars have seen such a policy at work {when}, the year"
            " of its independence.",
            when=PartialDate("1991/.."),
            citation=(VANDERHILL_2020, CRS_2024),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "pol-concept-2014",
        "date",
        about=("KZ", "kz-president"),
        record=chapter.record(
            "confirmed",
            statement="The foreign policy concept that was in force when the articles appeared was approved by decree of the"
            " President of Kazakhstan on {when}.",
            when=PartialDate("2014-01-21"),
            citation=(CONCEPT_2020, CACI_2014),
            note="The decree bears the number 741. CACI Analyst dates the approval to 29 January 2014.",
        ),
    ),
    chapter.fact(
        "pol-concept-2020",
        "date",
        about=("KZ", "kz-president"),
        record=chapter.record(
            "confirmed",
            statement="A new foreign policy concept replaced the earlier one by decree of the President of Kazakhstan on"
            " {when}.",
            when=PartialDate("2020-03-06"),
            citation=(CONCEPT_2020, CHEBOTARYOV),
            note="The decree bears the number 280. The concept is meant for the years to 2030 and confirms the multi-vector policy. No later concept was found.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "pol-balanced-predictable",
        "position",
        about=("KZ",),
        claim=Claim(statement="The articles call the foreign policy of Kazakhstan balanced and predictable."),
        sources=chapter.both(),
        record=chapter.record(
            "opinion",
            citation=(ASTANA_TIMES_2013, EMBASSY_US),
            note="Diplomats and state media of Kazakhstan describe it in the same words.",
        ),
    ),
    chapter.fact(
        "pol-full-member-associations",
        "membership",
        about=("KZ",),
        claim=Claim(
            statement="Kazakhstan is a full member of many international associations.",
            quantity=Quantity(qualifier="many"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="According to one count, Kazakhstan was a full member of {value} in {when}.",
            quantity=Quantity(50, "organizations", "more-than"),
            when=PartialDate("2022"),
            citation=(SILKWAY_2022, KAZINFORM_KK),
            note="The count is that of the television channel Silk Way TV. The foreign ministry has counted almost 200, bodies of the United Nations included.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "pol-wto-accession",
        "membership",
        about=("KZ", "WTO"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan became the {value} member of the World Trade Organization on {when}.",
            quantity=Quantity(162, "rank"),
            when=PartialDate("2015-11-30"),
            citation=(NORWAY_WTO,),
            note="It had applied on 29 January 1996.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "pol-full-member-integration",
        "membership",
        about=("KZ", "EAEU", "CIS", "CSTO", "SCO"),
        claim=Claim(
            statement="Kazakhstan is a full member of many integration associations.",
            quantity=Quantity(qualifier="many"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "imprecise",
            statement="Kazakhstan is a full member of the Eurasian Economic Union and of the Commonwealth of Independent States,"
            " which are meant to integrate their members; the Collective Security Treaty Organization, to which it also belongs,"
            " is a military alliance, and the Shanghai Cooperation Organisation a framework for cooperation.",
            citation=(EEC_2014, EMBASSY_US, CSTO_CHARTER),
            note="Whether all four should be called integration associations is a matter of words.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "pol-reliable-image",
        "position",
        about=("KZ",),
        claim=Claim(statement="The articles say that Kazakhstan is seen as a serious and reliable partner."),
        sources=chapter.both(),
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "pol-naz-russia-neighbourly",
        "position",
        about=("nazarbayev", "KZ", "RU"),
        claim=Claim(
            statement="President Nazarbayev stressed that the foreign policy of Kazakhstan aims at good-neighbourly"
            " relations with"
            " Russia."
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            citation=(RIA_2008,),
            note="In 2008 he called Russia a reliable ally, an economic partner and a good neighbour.",
        ),
    ),
    chapter.fact(
        "pol-naz-china-neighbourly",
        "position",
        about=("nazarbayev", "KZ", "CN"),
        claim=Claim(
            statement="President Nazarbayev stressed that the foreign policy of Kazakhstan aims at good-neighbourly"
            " relations with"
            " China."
        ),
        sources=chapter.both(),
        record=chapter.record(
            "imprecise",
            statement="President Nazarbayev said on {when} that Kazakhstan would go on deepening its mutually beneficial"
            " cooperation with China.",
            when=PartialDate("2008-11-19"),
            citation=(RIA_2008, KAZINFORM_2019),
            note="In the same speech he called Russia a good neighbour. He called the relations with China an example"
            " of good-neighbourliness in October 2019, after he had left office.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "pol-naz-us-strategic",
        "position",
        about=("nazarbayev", "KZ", "US"),
        claim=Claim(
            statement="President Nazarbayev stressed that the foreign policy of Kazakhstan aims at a strategic partnership"
            " with the"
            " United States."
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="President Nazarbayev sought a strategic partnership with the United States, and on {when} agreed with the"
            " president of the United States on an enhanced one.",
            when=PartialDate("2018-01-16"),
            citation=(AKORDA_2018, ABEN_2018),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "pol-naz-eu-multifaceted",
        "position",
        about=("nazarbayev", "KZ", "EU"),
        claim=Claim(
            statement="President Nazarbayev stressed that the foreign policy of Kazakhstan aims at many-sided relations"
            " with the"
            " European Union."
        ),
        sources=chapter.both(
            ar="Writes of multilateral relations, which one partner cannot have; relations in many fields are meant.",
            vi="Writes of multilateral relations, which one partner cannot have; relations in many fields are meant.",
        ),
        record=chapter.record(
            "confirmed",
            statement="President Nazarbayev told heads of diplomatic missions that Kazakhstan would go on developing many-sided"
            " relations with the European Union.",
            citation=(MAGNOLIA, KAZINFORM_2016),
        ),
    ),
    chapter.fact(
        "pol-eu-agreement",
        "treaty",
        about=("KZ", "EU"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and the European Union signed an Enhanced Partnership and Cooperation Agreement on {when}.",
            when=PartialDate("2015-12-21"),
            citation=(DIPLOMAT_2015, TCA_EU),
            note="It was the first of its kind with a country of Central Asia.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "pol-eu-in-force",
        "treaty",
        about=("KZ", "EU"),
        record=chapter.record(
            "confirmed",
            statement="The Enhanced Partnership and Cooperation Agreement between Kazakhstan and the European Union has been"
            " fully in force {when}.",
            when=PartialDate("2020-03-01/.."),
            citation=(EIZ_2020,),
            note="Large parts of it had been applied provisionally before.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "pol-eu-partner",
        "relation",
        about=("KZ", "EU"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and the European Union call the Union the largest trade and investment partner of Kazakhstan;"
            " according to Kazakhstan, their trade came to {value} in {when}.",
            quantity=Quantity(50_000_000_000, "USD", "almost"),
            when=PartialDate("2024"),
            citation=(MFA_KZ_EU_2018, KT_EU_2025, GAZETTE_EU),
            note="Both reaffirmed it in December 2025; the Union is counted as one partner. President Tokayev put the trade of 2024 at 35% of the foreign trade of Kazakhstan.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "pol-eu-summit",
        "event",
        about=("EU", "KZ", "UZ", "KG", "TJ", "TM"),
        record=chapter.record(
            "confirmed",
            statement="The European Union and the five states of Central Asia held their first summit in Samarkand on {when}"
            " and raised their relations to a strategic partnership.",
            quantity=Quantity(qualifier="first"),
            when=PartialDate("2025-04-04"),
            citation=(EEAS_2025,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "pol-taliban-kabul",
        "event",
        about=("AF",),
        record=chapter.record(
            "confirmed",
            statement="The Taliban took Kabul, the capital of Afghanistan, on {when}.",
            when=PartialDate("2021-08-15"),
            citation=(CNN_2021,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "pol-taliban-delisted",
        "position",
        about=("KZ", "AF"),
        record=chapter.record(
            "confirmed",
            statement="The foreign ministry of Kazakhstan announced on {when} that the Taliban had been taken off the national"
            " list of prohibited terrorist organizations.",
            when=PartialDate("2023-12-29"),
            citation=(KT_2023, BES_2024),
            note="The ministry gave as its reason that the UN Security Council does not list the Taliban as terrorist; in June 2024"
            " President Tokayev named trade with Afghanistan as well. The Supreme Court had declared them a terrorist"
            " organization in 2005; according to one report, it also took them off the list.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "pol-taliban-envoy",
        "relation",
        about=("KZ", "AF"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan announced on {when} that it had accredited the chargé d’affaires whom the Taliban had appointed"
            " at the embassy of Afghanistan in Astana.",
            when=PartialDate("2024-08-21"),
            citation=(KABULNOW_2024, ARIANA_2023, AFINTL_2025),
            note="It had already accredited diplomats of the Taliban in April 2023, and said then that this did not amount to recognition,"
            " which it left to the United Nations. In October 2025 it had still not recognized the government of the Taliban.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "pol-turkey-close",
        "relation",
        about=("KZ", "TR"),
        claim=Claim(statement="Close relations link Kazakhstan with Türkiye as a Turkic-speaking state."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="Close relations link Kazakhstan with Türkiye, another Turkic-speaking state; the two concluded"
            " a strategic partnership agreement on {when}.",
            when=PartialDate("2009-10-22"),
            citation=(TREND_2009, MFA_TR_RELATIONS),
        ),
    ),
    chapter.fact(
        "pol-turkey-turkic",
        "relation",
        about=("TR", "KZ"),
        claim=Claim(statement="Türkiye, like Kazakhstan, is one of the Turkic-speaking states."),
        sources=chapter.both(
            ar="Can be read as a state that speaks Turkish, which is true but explains nothing; “Turkic-speaking” is meant.",
            vi="Calls it a state that speaks Turkish, which is true but explains nothing; “Turkic-speaking” is meant.",
        ),
        record=chapter.record("confirmed", citation=(MFA_TR_323,)),
    ),
    chapter.fact(
        "pol-muslim-countries-close",
        "relation",
        about=("KZ", "OIC"),
        claim=Claim(statement="Close relations link Kazakhstan with Muslim countries other than Türkiye."),
        sources=chapter.both(
            vi="A comma is missing, so that the other Muslim countries seem to belong to the description of Türkiye."
        ),
        record=chapter.record(
            "imprecise",
            statement="Kazakhstan belongs to the Organisation of Islamic Cooperation and calls cooperation with the Islamic world"
            " a priority of its foreign policy.",
            citation=(EMBASSY_BERN_OIC, MFA_KZ_OIC),
            note="The sources consulted do not say how close its relations with individual Muslim countries are.",
        ),
    ),
    chapter.fact(
        "pol-post-soviet-normal",
        "relation",
        about=("KZ",),
        claim=Claim(
            statement="The articles say that Kazakhstan keeps normal working relations with the post-Soviet states."
        ),
        sources=chapter.both(
            ar="Writes of former post-Soviet states; the states of the former Soviet Union are meant.",
            vi="Writes of former post-Soviet states, and the word for normal reads as usually; the meaning is normal relations"
            " with the"
            " states of the former Soviet Union.",
        ),
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "pol-central-asia-especially",
        "relation",
        about=("KZ", "UZ", "KG", "TJ", "TM"),
        claim=Claim(
            statement="The articles say that Kazakhstan keeps normal working relations above all with the states of Central Asia."
        ),
        sources=chapter.both(),
        record=chapter.record(
            "opinion",
            citation=(CACI_2014,),
            note="The foreign policy concept of 2014 names Central Asia as the first concern of the diplomacy of Kazakhstan.",
        ),
    ),
)
