"""Section 12 of the documents: the United Nations."""

from __future__ import annotations

from kzref.chapters._defaults import ChapterDefaults
from kzref.chapters._works import AP_2018, CASPIAN_2018, MFA_CICA, NEWSLINE_2017, UN_CHRONICLE
from kzref.dates import PartialDate
from kzref.model import Claim, Fact, Quantity, Work

chapter: ChapterDefaults = ChapterDefaults("united-nations", checked="2026-11-21")
ADMISSION = PartialDate("1992-03-02")
ELECTION = PartialDate("2016-06-28")

KAZINFORM_2021 = Work(
    by="Kazinform",
    title="29 years ago Kazakhstan became a member of the United Nations",
    kind="news",
    language="en",
    date="2021-03-02",
    url="https://www.inform.kz/en/29-years-ago-kazakhstan-became-a-member-of-the-united-nations_a3759372",
)
MFA_2022 = Work(
    by="Ministry of Foreign Affairs of Kazakhstan",
    title=(
        "Statement by the Ministry of Foreign Affairs of the Republic of Kazakhstan"
        " on the occasion of the 30th Anniversary of joining the United Nations"
    ),
    kind="official-statement",
    language="en",
    url="https://www.gov.kz/memleket/entities/mfa/press/news/details/335023?lang=en",
)
UN_1991 = Work(
    by="United Nations",
    title="Other political questions",
    kind="official-document",
    language="en",
    url="https://vdocuments.us/other-political-questions.html",
    copy=True,
)
SPUTNIK_AZ_2018 = Work(
    by="Sputnik Azerbaijan",
    title="Azərbaycanın dünya birliyinə qəbul olunduğu gün",
    kind="news",
    language="az",
    date="2018-03-02",
    url="https://sputnik.az/20180302/bmt-ye-uzv-oldugumuz-gun-414268642.html",
)
ARMENIAN_COMMITTEE = Work(
    by="Armenian National Education Committee (at milwaukeearmenians.com)",
    title="Armenia becomes a member of the United Nations (March 2, 1992)",
    kind="news",
    language="en",
    url="https://milwaukeearmenians.com/tag/independence-of-armenia/",
)
FACTSHEET_2017 = Work(
    by="Embassy of Kazakhstan in the United States",
    title="Factsheet: Nazarbayev’s Policy Address to UN Security Council",
    kind="official-statement",
    language="en",
    url="http://www.kazakhembus.com/content/factsheet-nazarbayev%E2%80%99s-policy-address-un-security-council",
)
PRAVDA = Work(
    by="Pravda.Ru",
    title="Kazakhstan Calls To Put Off Asian Confidence-building Summit",
    kind="news",
    language="en",
    url="https://english.pravda.ru/news/world/30145-n/",
)
CICA_FIRST = Work(
    by="CICA",
    title="First CICA Summit",
    kind="official-statement",
    language="en",
    url="https://www.s-cica.org/index.php?view=page&t=first-summit",
)
CICA_ISTANBUL = Work(
    by="CICA, Turkish chairmanship",
    title="Third Summit of the Conference on Interaction and Confidence Building Measures in Asia",
    kind="official-statement",
    language="en",
    url="http://www.cicaistanbul.org/default.en.mfa",
)
CHINA_DAILY_2014 = Work(
    by="China Daily",
    title="CICA summit calls for common, comprehensive, cooperative security",
    kind="news",
    language="en",
    date="2014-05-21",
    url="https://www.chinadaily.com.cn/china/2014-05/21/content_17531908.htm",
)
UNECE_TASHKENT = Work(
    by="UN Economic Commission for Europe",
    title="Tashkent Declaration",
    kind="official-document",
    language="en",
    url="https://unece.org/tashkent-declaration",
)
UNECE_2007 = Work(
    by="UN Economic Commission for Europe",
    title="United Nations Special Programme for the Economies of Central Asia (SPECA)",
    kind="official-document",
    language="en",
    date="2007",
    url="https://unece.org/fileadmin/DAM/oes/nutshell/2007/speca.htm",
)
UNECE_BAKU = Work(
    by="UN Economic Commission for Europe",
    title="Baku Declaration",
    kind="official-document",
    language="en",
    date="2023-11-24",
    url="https://www.unece.org/speca/baku-declaration",
    read="part",
)
MANILA_2026 = Work(
    by="Manila Bulletin",
    title="PH falls short in UN Security Council bid; Kyrgyzstan secures seat",
    kind="news",
    language="en",
    date="2026-06-04",
    url="https://mb.com.ph/2026/06/04/ph-falls-short-in-un-security-council-bid-kyrgyzstan-secures-seat",
    read="part",
)
JAMESTOWN_1998 = Work(
    by="Jamestown Foundation",
    title="Central Asian Regional Economic Cooperation to Receive External Aid",
    kind="news",
    language="en",
    date="1998",
    url="https://jamestown.org/program/central-asian-regional-economic-cooperation-to-receive-external-aid",
)
ADB = Work(
    by="Asian Development Bank, Asia Regional Integration Center",
    title="United Nations Special Programme for the Economies of Central Asia",
    kind="reference-work",
    language="en",
    url="https://aric.adb.org/initiative/united-nations-special-programme-for-the-economies-of-central-asia",
)
TASS_2016 = Work(
    by="TASS",
    title="Kazakhstan elected UN Security Council non-permanent member",
    kind="news",
    language="en",
    date="2016-06-28",
    url="http://tass.com/world/885215",
)
INTERFAX_2016 = Work(
    by="Interfax",
    title="Kazakhstan becomes non-permanent member of UN Security Council",
    kind="news",
    language="en",
    date="2016-06-29",
    url="https://interfax.com/newsroom/top-stories/31707/",
)
XINHUA_2016 = Work(
    by="Xinhua",
    title="2nd LD: Kazakhstan elected as non-permanent member of UN Security Council",
    kind="news",
    language="en",
    date="2016-06-29",
    url="http://en.chinagate.cn/2016-06/29/content_38767101.htm",
    read="part",
)
ECFA_2016 = Work(
    by="Eurasian Council on Foreign Affairs",
    title="Kazakhstan Becomes First Central Asian Country on United Nations Security Council",
    kind="commentary",
    language="en",
    date="2016-07-01",
    url=(
        "http://www.eurasiancouncilforeignaffairs.eu/2016/07/01/"
        "01-07-16-kazakhstan-becomes-first-central-asian-country-united-nations-security-council/"
    ),
)
UN_OUTREACH = Work(
    by="United Nations",
    title="Leadership Positions in the Security Council",
    kind="official-statement",
    language="en",
    url="https://outreach.un.org/mun/content/leadership-positions-security-council",
)

CICA_2024 = Work(
    by="CICA",
    title="CICA Member States Entrust Azerbaijan with Chairmanship Role in 2024–2026",
    kind="official-statement",
    language="en",
    url="https://www.s-cica.org/index.php?view=page&t=press_releases&id=2030",
    read="whole",
)
NEWS_AZ_2022 = Work(
    by="News.Az",
    title="President Ilham Aliyev attends plenary session of 6th CICA Summit in Astana",
    kind="news",
    language="en",
    date="2022-10-13",
    url="https://news.az/news/president-ilham-aliyev-attends-plenary-session-of-6th-summit-of-the-conference-on-interaction-and-confidence-building-measures-in-asia",
    read="part",
)

BANGKOK_POST_2016 = Work(
    by="Bangkok Post",
    title="Thailand defeated in UNSC bid",
    kind="news",
    language="en",
    url="http://www.bangkokpost.com/news/general/1022325/thailand-defeated-in-unsc-bid",
    read="part",
)

KAZINFORM_2023 = Work(
    by="Kazinform",
    title="Kazakhstan is committed to UN principles – ministry",
    kind="news",
    language="en",
    date="2023",
    url="https://www.inform.kz/en/kazakhstan-is-committed-to-un-principles-ministry_a4044415",
    read="part",
)

VOA_2014 = Work(
    by="Voice of America",
    title="UN General Assembly Declares Crimean Vote to Join Russia Invalid",
    kind="news",
    language="en",
    url="https://www.voanews.com/a/un-general-assembly-declares-crimean-vote-to-join-russia-invalid/1880702.html",
    read="whole",
)
CRIMEA_PLATFORM = Work(
    by="Crimea Platform",
    title="Resolution A/RES/68/262 «Territorial integrity of Ukraine»",
    kind="official-statement",
    language="en",
    url="https://crimea-platform.org/en/materials/resolution-a-res-68-262-territorial-integrity-of-ukraine/",
    read="whole",
)
BABEL_2022 = Work(
    by="Babel",
    title="Russia was expelled from the UN Human Rights Council",
    kind="news",
    language="en",
    url="https://babel.ua/en/news/77619-russia-was-expelled-from-the-un-human-rights-council",
    read="whole",
)
SPUTNIK_2022 = Work(
    by="Sputnik, at UrduPoint",
    title="Cuba, Kazakhstan, Venezuela Say Will Vote Against Suspending Russia From UN HRC",
    kind="news",
    language="en",
    date="2022-04-07",
    url="https://www.urdupoint.com/en/world/cuba-kazakhstan-venezuela-say-will-vote-aga-1494230.html",
    read="whole",
    copy=True,
)
CIVIL_2023 = Work(
    by="Civil Georgia",
    title="China and Russian-Friendly States Support UN Resolution Addressing Russian Aggression",
    kind="news",
    language="en",
    url="https://civil.ge/archives/540300",
    read="part",
)
KAZTAG_2023 = Work(
    by="KazTAG",
    title="Казахстан «воздержался» по пункту агрессии России против Украины в резолюция ООН – МИД РК",
    kind="news",
    language="ru",
    date="2023-05-02",
    url="https://kaztag.kz/ru/news/kazakhstan-vozderzhalsya-po-punktu-agressii-rossii-protiv-ukrainy-v-rezolyutsiya-oon-mid-rk",
    read="part",
)
SHEPHERD_2023 = Work(
    by="Shepherd Gazette",
    title="Chinese and India voted yes overall to the resolution…",
    kind="news",
    language="en",
    date="2023-05",
    url="https://shepherdgazette.com/at-the-un-china-and-india-abstain-on-the-russian-aggression-on-ukraine/",
    read="part",
)
KAZINFORM_TESTS = Work(
    by="Kazinform",
    title="Kazakhstan marks Day of Closure of Semipalatinsk Nuclear Testing Site",
    kind="news",
    language="en",
    url="https://www.inform.kz/en/kazakhstan-marks-day-of-closure-of-semipalatinsk-nuclear-testing-site_a3972474",
    read="part",
)
CHRISTIAN_CND_2019 = Work(
    by="Christian CND",
    title="Kazakhstan ratifies the Ban Treaty",
    kind="news",
    language="en",
    date="2019-09-02",
    url="https://christiancnd.org.uk/2019/09/02/kazakhstan-ratifies-the-ban-treaty/",
    read="whole",
)
KT_TPNW = Work(
    by="Kazakhstan Today",
    title="Kazakhstan has deposited with the United Nations Secretariat the ratification instrument…",
    kind="news",
    language="en",
    url="https://www.kt.kz/eng/international_affair/kazakhstan_deposited_ratification_document_with_un_to_1377888827.html",
    read="part",
)
NEW_EUROPE_2017 = Work(
    by="New Europe",
    title="Boosting nuclear security, IAEA opens low-enriched uranium bank in Kazakhstan",
    kind="news",
    language="en",
    date="2017-08-29",
    url="https://www.neweurope.eu/article/boosting-nuclear-security-iaea-opens-low-enriched-uranium-bank-kazakhstan/",
    read="part",
)
TREND_2020 = Work(
    by="Trend",
    title="The International Atomic Energy Agency (IAEA) continues to cooperate closely with Kazakhstan…",
    kind="news",
    language="en",
    date="2020-11-07",
    url="https://en.trend.az/business/economy/3330757.html",
    read="part",
)
ICAN_2025 = Work(
    by="International Campaign to Abolish Nuclear Weapons",
    title="Third Meeting of States Parties",
    kind="commentary",
    language="en",
    url="https://www.icanw.org/tpnw_third_meeting_of_states_parties",
    read="part",
)
TREND_2025 = Work(
    by="Trend",
    title="The Summit of the Conference on Interaction and Confidence-Building Measures in Asia (CICA) is planned…",
    kind="news",
    language="en",
    date="2025-09-10",
    url="https://www.trend.az/azerbaijan/society/4088996.html",
    read="part",
)
CICA_ASTANA_2022 = Work(
    by="The Astana Times",
    title="Astana Statement on CICA Transformation",
    kind="official-document",
    language="en",
    date="2022-10",
    url="https://astanatimes.com/2022/10/astana-statement-on-cica-transformation/",
    read="part",
)
ASTANA_TIMES_2021 = Work(
    by="The Astana Times",
    title="Kazakhstan has been elected a member of the United Nations Human Rights Council for 2022-2024…",
    kind="news",
    language="en",
    date="2021-10-15",
    url="https://astanatimes.com/2021/10/kazakhstan-joins-un-human-rights-council-for-2022-2024/",
    read="whole",
)
KAZINFORM_ECOSOC = Work(
    by="Kazinform",
    title="Kazakhstan elected to Economic and Social Council for 2022-2024",
    kind="news",
    language="en",
    date="2021-06-09",
    url="https://www.inform.kz/en/kazakhstan-elected-to-economic-and-social-council-for-2022-2024_a3798577",
    read="whole",
)
ASTANA_TIMES_SDG = Work(
    by="The Astana Times",
    title="The UN General Assembly unanimously adopted a resolution on the establishment of the UN Regional Center for Sustainable Development Goals…",
    kind="news",
    language="en",
    date="2025-03",
    url="https://astanatimes.com/2025/03/un-adopts-resolution-to-establish-sdg-regional-hub-in-almaty",
    read="part",
)
GUTERRES_SPEECH_2025 = Work(
    by="António Guterres, Secretary-General of the United Nations",
    title="Secretary-General’s remarks at the Centre for Sustainable Development Goals for Central Asia and Afghanistan",
    kind="official-statement",
    language="en",
    date="2025-08-03",
    url="https://www.globalsecurity.org/military/library/news/2025/08/mil-250803-unsg01.htm",
    read="part",
    copy=True,
)

FACTS: tuple[Fact, ...] = (
    chapter.fact(
        "un-admission-date",
        "membership",
        about=("KZ", "UN"),
        claim=Claim(statement="Kazakhstan joined the United Nations in {when}.", when=PartialDate("1992-03")),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan was admitted to the United Nations on {when}.",
            when=ADMISSION,
            citation=(MFA_2022, UN_CHRONICLE),
        ),
    ),
    chapter.fact(
        "un-admission-resolution",
        "event",
        about=("KZ", "UNGA", "UN"),
        record=chapter.record(
            "not-checked",
            statement="The UN General Assembly admitted Kazakhstan by its resolution A/RES/46/224 of {when}.",
            when=ADMISSION,
            citation=(NEWSLINE_2017, MFA_2022),
            note="The day is confirmed; for the number of the resolution only a repost could be read. The text is at undocs.org under A/RES/46/224.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "un-member-number",
        "quantity",
        about=("KZ", "UN"),
        claim=Claim(
            statement="Kazakhstan is counted as the {value} member of the United Nations.",
            quantity=Quantity(168, "rank"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            citation=(KAZINFORM_2021, KAZINFORM_2023, UN_1991),
            note=(
                "The number is the one that Kazakh statements use."
                " It fits the count of members: there were 166 before that day."
            ),
        ),
    ),
    chapter.fact(
        "un-admitted-same-day",
        "quantity",
        about=("UN", "KZ", "AM", "KG", "TJ", "TM", "UZ"),
        record=chapter.record(
            "confirmed",
            statement="The United Nations admitted {value} on {when}: Kazakhstan, Armenia, Azerbaijan, Kyrgyzstan, Moldova, San Marino, Tajikistan, Turkmenistan and Uzbekistan.",
            quantity=Quantity(9, "states"),
            when=ADMISSION,
            citation=(SPUTNIK_AZ_2018, ARMENIAN_COMMITTEE),
        ),
    ),
    chapter.fact(
        "un-efforts-peace",
        "position",
        about=("KZ", "UN"),
        claim=Claim(statement="Kazakhstan works at the United Nations to strengthen peace."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            citation=(FACTSHEET_2017, MFA_2022),
            note="The sources confirm that Kazakhstan declares this aim; they do not measure the result.",
        ),
    ),
    chapter.fact(
        "un-efforts-nonproliferation",
        "position",
        about=("KZ", "UN"),
        claim=Claim(
            statement="Kazakhstan works at the United Nations to strengthen the nuclear non-proliferation regime."
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            citation=(FACTSHEET_2017, AP_2018),
            note=(
                "In January 2018 President Nazarbayev led a meeting of the Security Council "
                "on the non-proliferation of weapons of mass destruction."
            ),
        ),
    ),
    chapter.fact(
        "un-day-against-tests",
        "event",
        about=("KZ", "UNGA"),
        record=chapter.record(
            "confirmed",
            statement="On the initiative of Kazakhstan, the UN General Assembly decided on {when} that the International Day against Nuclear Tests should be observed on the anniversary of the closing of the Semipalatinsk test site.",
            when=PartialDate("2009-12-02"),
            citation=(KAZINFORM_TESTS,),
            note="It is 29 August. The resolution is A/RES/64/35.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "un-uranium-bank",
        "institution",
        about=("KZ", "UN"),
        record=chapter.record(
            "confirmed",
            statement="The International Atomic Energy Agency opened a bank of low-enriched uranium in the east of Kazakhstan on {when}.",
            when=PartialDate("2017-08-29"),
            citation=(NEW_EUROPE_2017, TREND_2020),
            note="It is a reserve for states whose supply of fuel is disrupted, at a plant in Oskemen. The first uranium arrived in October 2019.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "un-nuclear-ban",
        "treaty",
        about=("KZ", "UN"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan ratified the Treaty on the Prohibition of Nuclear Weapons and deposited the instrument of ratification with the United Nations on {when}.",
            when=PartialDate("2019-08-29"),
            citation=(KT_TPNW, CHRISTIAN_CND_2019),
            note="It was the twenty-sixth state to join.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "un-nuclear-ban-meeting",
        "event",
        about=("KZ", "UN"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan presided over the third meeting of the states parties to the Treaty on the Prohibition of Nuclear Weapons, held in New York {when}.",
            when=PartialDate("2025-03-03/2025-03-07"),
            citation=(ICAN_2025,),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "un-efforts-sdg",
        "position",
        about=("KZ", "UN"),
        claim=Claim(statement="Kazakhstan works at the United Nations for sustainable development."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            citation=(FACTSHEET_2017,),
            note="The source confirms that Kazakhstan declares this aim. Sustainable development is one of the priorities that Kazakhstan named for its term on the Security Council.",
        ),
    ),
    chapter.fact(
        "un-cica-proposed",
        "event",
        about=("nazarbayev", "CICA", "UN", "KZ"),
        claim=Claim(statement="President Nazarbayev proposed at the United Nations the body that is now called CICA."),
        sources=chapter.both(
            ar="Cuts the sentence in two, so that the initiative is left without its content; the proposal of CICA is meant.",
        ),
        record=chapter.record(
            "confirmed",
            statement="President Nazarbayev proposed CICA in the UN General Assembly on {when}.",
            when=PartialDate("1992-10-05"),
            citation=(MFA_CICA, PRAVDA, MFA_2022),
            note="A later statement of the Ministry of Foreign Affairs says September 1992.",
        ),
    ),
    chapter.fact(
        "un-cica-important",
        "position",
        about=("nazarbayev", "CICA", "KZ"),
        claim=Claim(
            statement="In the articles’ view, the proposal of President Nazarbayev that led to CICA is of great importance."
        ),
        sources=chapter.both(),
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "un-cica-name",
        "institution",
        about=("CICA",),
        claim=Claim(
            statement=(
                "The body that President Nazarbayev proposed at the United Nations is a council on measures"
                " of mutual cooperation and confidence in Asia."
            )
        ),
        sources=chapter.both(
            ar="Runs two words of the name together.",
            vi="Writes “tự tin”, which means self-confidence; confidence between states is meant.",
        ),
        record=chapter.record(
            "imprecise",
            statement=(
                "The body that President Nazarbayev proposed at the United Nations is a conference and not a council:"
                " the Conference on Interaction and Confidence-Building Measures in Asia (CICA)."
            ),
            citation=(MFA_CICA,),
        ),
    ),
    chapter.fact(
        "un-cica-first-summit",
        "event",
        about=("CICA", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="The heads of state or government of CICA met for the first time in Almaty on {when}.",
            when=PartialDate("2002-06-04"),
            citation=(CICA_FIRST,),
            note="They adopted the Almaty Act, one of CICA’s basic documents. It had 16 member states then.",
        ),
    ),
    chapter.fact(
        "un-cica-meetings",
        "quantity",
        about=("CICA", "KZ"),
        claim=Claim(statement="CICA has held {value}.", quantity=Quantity(3, "meetings")),
        sources=chapter.both(),
        record=chapter.record(
            "outdated",
            statement="By {when}, CICA had held {value} of its heads of state or government.",
            quantity=Quantity(6, "meetings"),
            when=PartialDate("2022-10-13"),
            citation=(CICA_ISTANBUL, CHINA_DAILY_2014, NEWS_AZ_2022),
            checked="2026-11-29",
            note=(
                "The figure of three was right from the third such meeting, in 2010, to the fourth, in 2014;"
                " it was no longer right when the articles appeared. The ministers of foreign affairs meet separately."
            ),
        ),
    ),
    chapter.fact(
        "un-cica-next-summit",
        "event",
        about=("CICA",),
        record=chapter.record(
            "confirmed",
            statement="CICA decided that Azerbaijan should host its next summit, and its Secretary General said that it was planned for {when} in Baku.",
            when=PartialDate("2026-10"),
            citation=(CICA_2024, TREND_2025, CICA_ASTANA_2022),
            note=(
                "No report on it could be read. A charter was to be adopted there: at the summit of October 2022 the members had opened talks "
                "on gradually turning CICA into an international organization."
            ),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "un-cica-effect",
        "relation",
        about=("CICA", "KZ"),
        claim=Claim(
            statement=(
                "In the articles’ view, the meetings of CICA helped to establish relations"
                " between Kazakhstan and Asian states."
            )
        ),
        sources=chapter.both(),
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "un-speca-initiative",
        "event",
        about=("SPECA", "KZ", "UN"),
        claim=Claim(statement="The SPECA programme was adopted on the initiative of Kazakhstan at the United Nations."),
        sources=chapter.both(),
        record=chapter.record(
            "imprecise",
            statement=(
                "Kazakhstan counts the SPECA programme among its initiatives at the United Nations;"
                " the UN Economic Commission for Europe calls it an initiative of the countries that take part in it."
            ),
            citation=(KAZINFORM_2021, UNECE_2007, JAMESTOWN_1998),
            note="A report of 1998 names President Nazarbayev as the author of the idea.",
        ),
    ),
    chapter.fact(
        "un-speca-body",
        "institution",
        about=("SPECA", "UNECE", "ESCAP", "KZ", "KG", "TJ", "UZ"),
        claim=Claim(statement="The economic commission of the United Nations adopted the SPECA programme."),
        sources=chapter.both(
            ar="Names one economic commission of the organization without saying which.",
            vi=(
                "Writes that an economic organization of the organizing committee adopted it;"
                " an economic commission of the UN is meant."
            ),
        ),
        record=chapter.record(
            "imprecise",
            statement=(
                "Two regional commissions of the United Nations, UNECE and ESCAP, founded SPECA on {when} by the Tashkent"
                " Declaration, together with Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan."
            ),
            when=PartialDate("1998-03-26"),
            citation=(UNECE_TASHKENT, ADB, UNECE_2007),
            note="Azerbaijan joined in 2002 and Afghanistan in 2005; Turkmenistan, which UNECE counts among the founders, also joined later.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "un-speca-name",
        "institution",
        about=("SPECA",),
        claim=Claim(statement="The UN programme for Central Asia is called SPECA."),
        sources=chapter.both(vi="Writes SpecA; SPECA is meant."),
        record=chapter.record(
            "confirmed",
            statement="SPECA stands for the United Nations Special Programme for the Economies of Central Asia.",
            citation=(UNECE_2007, ADB),
        ),
    ),
    chapter.fact(
        "un-speca-purpose",
        "institution",
        about=("SPECA", "KZ", "KG", "TJ", "TM", "UZ"),
        claim=Claim(statement="SPECA is meant to promote the development of the countries of Central Asia."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            citation=(UNECE_TASHKENT,),
            note="The Tashkent Declaration names cooperation, economic development and integration with Europe and Asia.",
        ),
    ),
    chapter.fact(
        "un-speca-summit",
        "event",
        about=("SPECA", "KZ", "tokayev"),
        record=chapter.record(
            "confirmed",
            statement="The heads of state and government of SPECA, President Tokayev among them, first met in Baku on {when}.",
            when=PartialDate("2023-11-24"),
            citation=(UNECE_BAKU,),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "un-sc-kyrgyzstan",
        "membership",
        about=("KG", "UNSC", "UNGA"),
        record=chapter.record(
            "confirmed",
            statement="On {when} the General Assembly elected Kyrgyzstan a non-permanent member of the UN Security Council.",
            when=PartialDate("2026-06-03"),
            citation=(MANILA_2026,),
            note="The term is 2027 and 2028. In the fourth round Kyrgyzstan received 142 votes, the Philippines 49.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "un-sc-election-date",
        "date",
        about=("KZ", "UNSC", "UNGA"),
        record=chapter.record(
            "confirmed",
            statement="The UN General Assembly elected Kazakhstan to the UN Security Council on {when}.",
            when=ELECTION,
            citation=(TASS_2016, XINHUA_2016),
        ),
    ),
    chapter.fact(
        "un-sc-election-votes",
        "quantity",
        about=("KZ", "UNSC", "UNGA"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan received {value} in the second round of the election to the UN Security Council and won against Thailand.",
            quantity=Quantity(138, "votes"),
            when=ELECTION,
            citation=(XINHUA_2016, BANGKOK_POST_2016, TASS_2016),
            checked="2026-11-29",
            note="Thailand received 55 votes; 129 were needed, and neither had reached that number in the first round.",
        ),
    ),
    chapter.fact(
        "un-sc-member-first",
        "membership",
        about=("KZ", "UNSC"),
        claim=Claim(
            statement="Kazakhstan became a non-permanent member of the UN Security Council in {when}.",
            when=PartialDate("2017"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan was a non-permanent member of the UN Security Council {when}.",
            when=PartialDate("2017-01-01/2018-12-31"),
            citation=(TASS_2016, INTERFAX_2016),
        ),
    ),
    chapter.fact(
        "un-sc-first-time",
        "membership",
        about=("KZ", "UNSC"),
        claim=Claim(
            statement="Kazakhstan became a member of the UN Security Council in {when} for the first time.",
            quantity=Quantity(qualifier="first"),
            when=PartialDate("2017"),
        ),
        sources=chapter.both(
            vi=(
                "Makes Kazakhstan the first non-permanent member of the Council;"
                " the meaning is that it was a member for the first time."
            ),
        ),
        record=chapter.record(
            "confirmed",
            citation=(TASS_2016, INTERFAX_2016, ECFA_2016),
            note="No state of Central Asia had been a member before.",
        ),
    ),
    chapter.fact(
        "un-sc-presidency",
        "office",
        about=("KZ", "UNSC"),
        claim=Claim(
            statement="Kazakhstan has presided over the UN Security Council {when}.", when=PartialDate("2018-01-01/..")
        ),
        sources=chapter.both(),
        record=chapter.record(
            "imprecise",
            statement="Kazakhstan presided over the UN Security Council {when}.",
            when=PartialDate("2018-01-01/2018-01-31"),
            citation=(CASPIAN_2018, UN_OUTREACH, AP_2018),
            note=(
                "The beginning is right, but the articles give no end. Each member presides for one calendar month,"
                " in the alphabetical order of the English names."
            ),
        ),
    ),
    chapter.fact(
        "un-sc-nazarbayev-chaired",
        "event",
        about=("nazarbayev", "UNSC", "KZ"),
        record=chapter.record(
            "confirmed",
            statement=(
                "President Nazarbayev presided on {when} over a meeting of the UN Security Council"
                " on confidence-building and on weapons of mass destruction."
            ),
            when=PartialDate("2018-01-18"),
            citation=(AP_2018,),
            note="He called on North Korea there to give up its nuclear ambitions.",
        ),
    ),
    chapter.fact(
        "un-councils-2022",
        "event",
        about=("KZ", "UN"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan sat again on the Human Rights Council and on the Economic and Social Council of the United Nations {when}.",
            when=PartialDate("2022/2024"),
            citation=(ASTANA_TIMES_2021, KAZINFORM_ECOSOC),
            note="It had sat on the former from 2013 to 2015, and on the latter from 2007 to 2009 and from 2014 to 2016.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "un-crimea-resolution",
        "event",
        about=("UNGA", "UA", "crimea"),
        record=chapter.record(
            "confirmed",
            statement="On {when} the UN General Assembly affirmed the territorial integrity of Ukraine by resolution A/RES/68/262, with {value} in favour, and declared the referendum in Crimea invalid.",
            quantity=Quantity(100, "votes"),
            when=PartialDate("2014-03-27"),
            citation=(VOA_2014, CRIMEA_PLATFORM),
            note="There were 11 votes against and 58 abstentions, that of Kazakhstan among them.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "un-vote-hrc-suspension",
        "event",
        about=("KZ", "UNGA", "RU"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan voted on {when} against the resolution by which the UN General Assembly suspended Russia from the Human Rights Council.",
            when=PartialDate("2022-04-07"),
            citation=(BABEL_2022, SPUTNIK_2022),
            note="The resolution is ES-11/3; 93 states voted for it, 24 against, and 58 abstained. Kazakhstan said that the suspension would not help to resolve the conflict.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "un-vote-council-of-europe",
        "event",
        about=("KZ", "UNGA", "UA", "RU"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan voted on {when} for a resolution of the UN General Assembly on cooperation with the Council of Europe; in a separate vote on its paragraph that names the aggression by Russia against Ukraine, it abstained.",
            when=PartialDate("2023-04-26"),
            citation=(KAZTAG_2023, CIVIL_2023, SHEPHERD_2023),
            note="There were 122 votes for the resolution, 5 against and 18 abstentions; for the paragraph, on which Russia had requested the separate vote, 81, 10 and 48.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "un-almaty-centre",
        "institution",
        about=("KZ", "UNGA", "central-asia", "AF"),
        record=chapter.record(
            "confirmed",
            statement="On the initiative of Kazakhstan, the UN General Assembly decided on {when} to establish a regional centre in Almaty for the Sustainable Development Goals in Central Asia and Afghanistan.",
            when=PartialDate("2025-03-04"),
            citation=(GUTERRES_SPEECH_2025, ASTANA_TIMES_SDG),
            note=(
                "The agreement with the host country was signed in Almaty on 3 August 2025, in the presence of "
                "the Secretary-General; the terms and the head of the centre were still to be settled then."
            ),
            checked="2026-11-30",
        ),
    ),
)
