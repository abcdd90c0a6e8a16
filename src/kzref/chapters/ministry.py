"""Section 3 of the documents: the Ministry of Foreign Affairs."""

from __future__ import annotations

from kzref.chapters._defaults import ChapterDefaults
from kzref.chapters._works import KAZINFORM_2011, KAZINFORM_KK
from kzref.dates import PartialDate
from kzref.model import Claim, Fact, Quantity, Work

chapter: ChapterDefaults = ChapterDefaults("ministry", checked="2026-11-21")

OLD_CONSTITUTION = PartialDate("2026-06-30")  # the day before the new one

GOVERNMENT_LAW = Work(
    by="Adilet, legal information system of Kazakhstan",
    title="On the Government of the Republic of Kazakhstan",
    kind="law",
    language="en",
    date="1995-12-18",
    url="https://adilet.zan.kz/eng/docs/Z950002688_",
    read="part",
)
KUSSAINOVA = Work(
    by="Aliya Kussainova",
    title=(
        "Realization the foreign policy activities of the Republic of Kazakhstan "
        "through the state bodies of the diplomatic service"
    ),
    kind="scholarship",
    language="en",
    url="http://www.rusnauka.com/4_SND_2013/Gosupravlenie/1_127774.doc.htm",
    read="part",
)
CONSTITUTION_2022 = Work(
    by="UN Women",
    title="Constitution of the Republic of Kazakhstan 1995, as amended to 2022",
    kind="law",
    language="en",
    url="http://constitutions.unwomen.org/en/countries/asia/kazakhstan",
    read="part",
)
CONSTITUTION_2026 = Work(
    by="Adilet, legal information system of Kazakhstan",
    title="Конституция Республики Казахстан",
    kind="law",
    language="ru",
    date="2026-03-15",
    url="https://github.com/nurkal022/law_rag/blob/301af8c75562d8cef296030db6069477161db099/docs/k2600000000.01-07-2026.rus.txt",
    read="part",
    copy=True,
)
TIMES_CENTRAL_ASIA_2026 = Work(
    by="The Times of Central Asia",
    title="Tokayev Sets August 23 Election Date as Kazakhstan’s New Constitution Takes Effect",
    kind="news",
    language="en",
    date="2026-07-01",
    url="https://timesca.com/?p=51256",
    read="part",
)
MINISTER_RTVI = Work(
    by="RTVI",
    title="Токаев сменил главу МИД Казахстана",
    kind="news",
    language="ru",
    date="2025-09-26",
    url="https://rtvi.com/news/tokaev-smenil-glavu-mid-kazahstana/",
)
MINISTER_24KG = Work(
    by="24.kg",
    title="Глава МИД Казахстана освобожден от должности, теперь он помощник президента",
    kind="news",
    language="ru",
    url="https://24.kg/vlast/345029_glava_mid_kazahstana_osvobojden_otdoljnosti_teper_onpomoschnik_prezidenta/",
)
MINISTER_NEWS_RU = Work(
    by="news.ru",
    title="В Казахстане раскрыли, какой курс изберет страна с новым главой МИД",
    kind="news",
    language="ru",
    date="2025-09-29",
    url="https://news.ru/cis/glava-mid-kazahstana-kosherbaev-strana-ne-izmenit-vneshnepoliticheskij-kurs",
    read="part",
)
ORDA_2025 = Work(
    by="Orda",
    title="Explainer: What Toqayev’s Reshuffle Means for Nurtleu and Kazakhstan’s Foreign Policy",
    kind="commentary",
    language="en",
    url="https://en.orda.kz/explainer-what-toqayevs-reshuffle-means-for-nurtleu-and-kazakhstans-foreign-policy-8540",
)
TENGRINEWS_2015 = Work(
    by="Tengrinews",
    title="Kazakh Foreign Ministry cuts spending on costly trips abroad",
    kind="news",
    language="en",
    date="2015-03-20",
    url="https://en.tengrinews.kz/politics_sub/kazakh-foreign-ministry-cuts-spending-on-costly-trips-abroad-258834/",
)
KAZINFORM_2022 = Work(
    by="Kazinform",
    title="Kazakhstan marks 30th anniversary of its diplomatic service",
    kind="news",
    language="en",
    date="2022",
    url="https://www.inform.kz/en/kazakhstan-marks-30th-anniversary-of-its-diplomatic-service_a3950210",
)
ASTANA_TIMES_2023 = Work(
    by="The Astana Times",
    title="Kazakh Foreign Ministry’s Spokesperson Aibek Smadiyarov summed up the results of the ministry’s work in 2023…",
    kind="news",
    language="en",
    date="2023-12-26",
    url="https://astanatimes.com/2023/12/kazakh-foreign-ministry-recaps-progress-in-international-relations-in-2023/",
    read="part",
)
ACCREDITATION_ORDER_2016 = Work(
    by="Minister of Foreign Affairs of Kazakhstan",
    title="About approval of Rules of accreditation of representative offices of foreign mass media and their journalists",
    kind="law",
    language="en",
    date="2016-05-18",
    url="https://cis-legislation.com/document.fwx?rgn=86369",
)
ZHUMAGULOV = Work(
    by="Ministry of Foreign Affairs of Kazakhstan (Talgat Zhumagulov)",
    title="Rukhani Zhangyru Programme in Kazakhstan's Foreign Policy",
    kind="official-statement",
    language="en",
    url="http://www.mfa.kz/en/sydney/content-view/talgat-zmaglov-ruhani-zagyru-bagdarlamasy-kazakstan-syrtky-saasatyny-mnmtininde",
    read="part",
)
KAZISS_2021 = Work(
    by="Kazakhstan Institute for Strategic Studies",
    title="KazISS experts took part in a briefing for foreign media",
    kind="news",
    language="en",
    date="2021",
    url="http://kisi.kz/index.php/en/events/2021-year/7488-kaziss-experts-took-part-in-a-briefing-for-foreign-media",
)
DIPLOMATIC_SERVICE_LAW = Work(
    by="Adilet, legal information system of Kazakhstan",
    title="On Diplomatic Service of the Republic of Kazakhstan",
    kind="law",
    language="en",
    date="2002-03-07",
    url="https://adilet.zan.kz/eng/docs/Z020000299_",
    read="part",
)
SVOBODA_2017 = Work(
    by="Радио Свобода",
    title="Назарбаев намерен стать верховным арбитром в политике Казахстана",
    kind="news",
    language="ru",
    date="2017-01",
    url="http://svoboda.org/a/28259424.html",
    read="part",
)
PISTAN_2017 = Work(
    by="Carna Pistan, ConstitutionNet",
    title="2017 Constitutional Reform in Kazakhstan: increasing democracy without political pluralism?",
    kind="commentary",
    language="en",
    date="2017-03-28",
    url="https://constitutionnet.org/news/2017-constitutional-reform-kazakhstan-increasing-democracy-without-political-pluralism",
    read="part",
)
ZAKON_KOSHERBAYEV_2026 = Work(
    by="Zakon.kz",
    title="Срочные переговоры на фоне конфликта: Казахстан экстренно связался с соседями",
    kind="news",
    language="ru",
    date="2026-03-02",
    url="https://www.zakon.kz/politika/6509689-srochnye-peregovory-na-fone-konflikta-kazakhstan-ekstrenno-svyazalsya-s-sosedyami.html",
    read="whole",
)
CONSTITUTION_EHISTORY = Work(
    by="e-history.kz",
    title="The constitution of the republic of Kazakhstan (1995)",
    kind="reference-work",
    language="en",
    url="https://e-history.kz/en/history-of-kazakhstan/show/9734",
    read="part",
)
FORMER_ARTICLE_4 = Work(
    by="constitutionrk.kz",
    title="Действующая редакция ст. 4 Конституции Республики Казахстан с Комментариями",
    kind="law",
    language="ru",
    url="https://constitutionrk.kz/razdel-1/statya-4",
    read="part",
)
ABENOV_2026 = Work(
    by="Enbekshi Qazaq",
    title="Murat Abenov on the new Constitution: the balance of sovereignty and international law has been preserved",
    kind="news",
    language="en",
    date="2026-02-04",
    url="https://www.enbekshiqazaq.kz/en/news/393594-murat-abenov-on-the-new-constitution-the-balance-of-sovereignty-and-international-law-has-been-preserved.html",
    read="part",
)
HRW_CONSTITUTION_2026 = Work(
    by="Human Rights Watch",
    title="Kazakhstan: Draft Constitution Raises Rights Concerns",
    kind="commentary",
    language="en",
    url="https://articlefeed.org/kazakhstan-draft-constitution-raises-rights-concerns",
    read="part",
    copy=True,
)
INVESTORS_ORDER_2025 = Work(
    by="Adilet, legal information system of Kazakhstan",
    title="Rules of formation, maintenance and use of the roster of investors",
    kind="law",
    language="en",
    date="2025-02-26",
    url="http://insecure.zan.kz/eng/docs/V2500035754/compare/kaz",
    read="part",
    copy=True,
)
INVESTORS_COUNCIL = Work(
    by="Adilet, legal information system of Kazakhstan",
    title="On the Establishment of the Foreign Investors' Council chaired by the President of the Republic of Kazakhstan",
    kind="law",
    language="en",
    date="1998-06-30",
    url="https://adilet.zan.kz/eng/docs/U980003985_",
    read="part",
)
KAZINFORM_SOUTH_SUDAN = Work(
    by="Kazinform",
    title="Қазақстан мен Оңтүстік Судан дипломатиялық қатынастар орнатты",
    kind="news",
    language="kk",
    date="2025-12-15",
    url="https://kaz.inform.kz/news/kazakstan-men-ontustk-sudan-diplomatiyalik-katinastar-ornatti-64ddcd/",
    read="part",
)
TASS_INVESTMENT = Work(
    by="TASS",
    title="Местные специалисты связали это с перераспределением полномочий…",
    kind="news",
    language="ru",
    date="2025-09-26",
    url="https://tass.ru/mezhdunarodnaya-panorama/25168443",
    read="part",
)

QUOTED = "Only the definitions in the law itself were read; the rule was read as the second source quotes it."

FACTS: tuple[Fact, ...] = (
    chapter.fact(
        "mfa-central-executive",
        "institution",
        about=("kz-mfa",),
        claim=Claim(
            statement="The Ministry of Foreign Affairs of Kazakhstan is a central executive body of the state."
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            citation=(GOVERNMENT_LAW,),
            note="The law dates from 1995; whether it has been replaced under the new constitution could not be established.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "mfa-carries-out-policy",
        "institution",
        about=("kz-mfa",),
        claim=Claim(statement="The Ministry of Foreign Affairs carries out the foreign policy of Kazakhstan."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed", citation=(DIPLOMATIC_SERVICE_LAW, KUSSAINOVA), note=QUOTED, checked="2026-11-29"
        ),
    ),
    chapter.fact(
        "mfa-heads-diplomatic-system",
        "institution",
        about=("kz-mfa",),
        claim=Claim(
            statement="The Ministry of Foreign Affairs directs the system of the diplomatic institutions of Kazakhstan."
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed", citation=(DIPLOMATIC_SERVICE_LAW, KUSSAINOVA), note=QUOTED, checked="2026-11-29"
        ),
    ),
    chapter.fact(
        "mfa-manages-info-committee",
        "institution",
        about=("kz-mfa", "kz-information-committee"),
        claim=Claim(
            statement="The Ministry of Foreign Affairs of Kazakhstan directs an Information Committee of its own."
        ),
        sources=chapter.both(
            ar="Gives the committee a name that may mean data (المعلومات) here and one that means media (الإعلام) below.",
            vi="Repeats the name of the ministry within the sentence about it.",
        ),
        record=chapter.record(
            "imprecise",
            statement=(
                "The Ministry of Foreign Affairs of Kazakhstan had a Committee of International Information, "
                "which a ministerial order of {when} names."
            ),
            when=PartialDate("2016-05"),
            citation=(ACCREDITATION_ORDER_2016, KAZISS_2021),
            note="The committee was still at work in January 2021. Whether it still exists could not be established.",
        ),
    ),
    chapter.fact(
        "mfa-minister-appointed-president",
        "office",
        about=("kz-president", "kz-foreign-minister"),
        claim=Claim(statement="The President of Kazakhstan appoints the Minister of Foreign Affairs."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            citation=(CONSTITUTION_2026, CONSTITUTION_2022, MINISTER_24KG),
            note=(
                "Under article 46 of the new constitution, most of the other ministers are appointed "
                "on the proposal of the Prime Minister, after consultations with the Kurultai."
            ),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "mfa-minister-dismissed-president",
        "office",
        about=("kz-president", "kz-foreign-minister"),
        claim=Claim(statement="The President of Kazakhstan dismisses the Minister of Foreign Affairs."),
        sources=chapter.both(),
        record=chapter.record("confirmed", citation=(MINISTER_24KG,)),
    ),
    chapter.fact(
        "mfa-minister-replaced",
        "event",
        about=("kz-president", "kz-foreign-minister"),
        record=chapter.record(
            "confirmed",
            statement=(
                "On {when} the President of Kazakhstan dismissed Murat Nurtleu as Minister of Foreign Affairs "
                "and appointed Yermek Kosherbayev in his place."
            ),
            when=PartialDate("2025-09-26"),
            citation=(MINISTER_RTVI, MINISTER_24KG, MINISTER_NEWS_RU),
        ),
    ),
    chapter.fact(
        "mfa-minister-present",
        "office",
        about=("kz-foreign-minister",),
        record=chapter.record(
            "confirmed",
            statement="Yermek Kosherbayev was Minister of Foreign Affairs of Kazakhstan in {when}.",
            when=PartialDate("2026-03"),
            citation=(ZAKON_KOSHERBAYEV_2026,),
            note="On 2 March 2026 he spoke with the foreign ministers of five states of the region. A later report on who holds the office was not found.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "mfa-president-directs-policy",
        "office",
        about=("kz-president",),
        record=chapter.record(
            "confirmed",
            statement=(
                "The President of Kazakhstan determines the main directions "
                "of foreign policy and represents the country in international relations."
            ),
            citation=(CONSTITUTION_2026, CONSTITUTION_EHISTORY),
            note="Article 42 of the new constitution says so, as article 40 of the former one did.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "mfa-no-parliament-consent",
        "office",
        about=("kz-parliament", "kz-president", "kz-foreign-minister"),
        claim=Claim(
            statement="The appointment of the Minister of Foreign Affairs of Kazakhstan does not need the consent of Parliament."
        ),
        sources=chapter.both(vi="Writes “without coordination” (phối hợp); the meaning is “without consent”."),
        record=chapter.record(
            "confirmed",
            statement=(
                "Under the former constitution of Kazakhstan, in force until {when}, the appointment "
                "of the Minister of Foreign Affairs did not need the consent of Parliament."
            ),
            when=OLD_CONSTITUTION,
            citation=(CONSTITUTION_2022, SVOBODA_2017, TIMES_CENTRAL_ASIA_2026),
            note=(
                "Article 44 was read in the version as amended to 2022. Before the amendments of 10 March 2017, too, "
                "Parliament consented to the appointment of the Prime Minister, and the President confirmed the ministers."
            ),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "mfa-no-parliament-consultation",
        "office",
        about=("kz-parliament", "kz-president", "kz-foreign-minister"),
        claim=Claim(
            statement="The President of Kazakhstan appoints the Minister of Foreign Affairs without consulting Parliament.",
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement=(
                "Under the former constitution of Kazakhstan, in force until {when}, the President of Kazakhstan "
                "appointed the Minister of Foreign Affairs without consulting Parliament."
            ),
            when=OLD_CONSTITUTION,
            citation=(CONSTITUTION_2022, PISTAN_2017, TIMES_CENTRAL_ASIA_2026),
            note=(
                "Under amendments of 10 March 2017 the lower chamber was consulted about the other ministers, "
                "but not about those of foreign affairs, defence and internal affairs. "
                "Article 44 was read in the version as amended to 2022."
            ),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "mfa-dismissal-no-parliament",
        "office",
        about=("kz-president", "kz-parliament", "kz-foreign-minister"),
        claim=Claim(
            statement=(
                "The President of Kazakhstan dismisses the Minister of Foreign Affairs "
                "without the consent of Parliament and without consulting it."
            ),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement=(
                "Under the constitution of Kazakhstan that has been in force {when}, the President "
                "may dismiss any member of the government on his own initiative."
            ),
            when=PartialDate("2026-07-01/.."),
            citation=(CONSTITUTION_2026, MINISTER_24KG),
            note=(
                "The rule is in article 69. Under article 56, the President dismisses a member of the government "
                "who does not carry out the laws if two thirds of the Kurultai ask for it. "
                "Article 70 of the former constitution was not read."
            ),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "mfa-constitution-referendum",
        "event",
        about=("KZ",),
        record=chapter.record(
            "confirmed",
            statement="The people of Kazakhstan approved a new constitution in a referendum on {when}.",
            when=PartialDate("2026-03-15"),
            citation=(TIMES_CENTRAL_ASIA_2026,),
        ),
    ),
    chapter.fact(
        "mfa-constitution-new",
        "event",
        about=("KZ", "kz-president", "kz-parliament"),
        record=chapter.record(
            "confirmed",
            statement="The new constitution of Kazakhstan took effect on {when}.",
            when=PartialDate("2026-07-01"),
            citation=(TIMES_CENTRAL_ASIA_2026,),
        ),
    ),
    chapter.fact(
        "mfa-treaties-priority",
        "institution",
        about=("KZ",),
        record=chapter.record(
            "confirmed",
            statement="The former constitution of Kazakhstan gave ratified international treaties priority over laws; the one that has been in force {when} no longer does.",
            when=PartialDate("2026-07-01/.."),
            citation=(CONSTITUTION_2026, FORMER_ARTICLE_4, ABENOV_2026),
            note="By article 5, treaty obligations remain law in force, and laws determine how treaties have effect, as they did before.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "mfa-constitution-criticism",
        "position",
        about=("HRW", "KZ", "kz-president"),
        record=chapter.record(
            "confirmed",
            statement=(
                "Human Rights Watch said in {when} that the draft of the new constitution of Kazakhstan "
                "would severely weaken the checks on executive power."
            ),
            when=PartialDate("2026-02"),
            citation=(HRW_CONSTITUTION_2026,),
            note="It spoke of the draft of 31 January 2026, which was changed once more before the referendum.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "mfa-kurultai",
        "institution",
        about=("kz-kurultai", "kz-parliament", "KZ"),
        record=chapter.record(
            "confirmed",
            statement=(
                "The new constitution of Kazakhstan, in force {when}, replaces the two chambers of Parliament "
                "with a single one, the Kurultai, with {value}."
            ),
            quantity=Quantity(145, "members"),
            when=PartialDate("2026-07-01/.."),
            citation=(CONSTITUTION_2026, TIMES_CENTRAL_ASIA_2026),
            note="The powers of the former Parliament ended on 1 July 2026 (article 95).",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "mfa-kurultai-election",
        "event",
        about=("kz-kurultai", "KZ"),
        record=chapter.record(
            "confirmed",
            statement=(
                "The first election to the Kurultai of Kazakhstan was set for {when}; "
                "under the constitution, the government resigns once a new Kurultai has been elected."
            ),
            when=PartialDate("2026-08-23"),
            citation=(TIMES_CENTRAL_ASIA_2026, CONSTITUTION_2026),
            note="A report on the result was not found.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "mfa-kurultai-consent",
        "office",
        about=("kz-kurultai", "kz-president", "kz-foreign-minister"),
        record=chapter.record(
            "confirmed",
            statement=(
                "Under the new constitution, the President of Kazakhstan needs the consent of the Kurultai "
                "to appoint the Vice President and the Prime Minister, but appoints the ministers "
                "of foreign affairs, defence and internal affairs on his own."
            ),
            citation=(CONSTITUTION_2026,),
            note=(
                "The rules are in article 46. The President may dissolve the Kurultai if it refuses its consent twice, "
                "and also after consulting its chairman and the Prime Minister (article 62); "
                "until there is a new one, he issues decrees with the force of law (article 47)."
            ),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "mfa-kurultai-powers",
        "institution",
        about=("kz-kurultai", "kz-president", "KZ"),
        record=chapter.record(
            "confirmed",
            statement=(
                "Under the constitution of Kazakhstan that has been in force {when}, the Kurultai ratifies international treaties by law, "
                "decides on war and peace and, on the proposal of the President, on the use of the armed forces "
                "to keep international peace."
            ),
            when=PartialDate("2026-07-01/.."),
            citation=(CONSTITUTION_2026,),
            note="The rules are in articles 56 and 60. The President negotiates and signs treaties (article 46).",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "mfa-head-first-person",
        "office",
        about=("kz-foreign-minister", "kz-mfa"),
        claim=Claim(statement="The Minister of Foreign Affairs of Kazakhstan is the head of the ministry."),
        sources=chapter.both(
            ar="Writes “the head of the section is the first president”; the meaning is that the minister heads the ministry.",
            vi="Writes “the first leader” (đầu tiên), as if first in time; the highest head is meant.",
        ),
        record=chapter.record("confirmed", citation=(ORDA_2025,)),
    ),
    chapter.fact(
        "mfa-minister-directs",
        "office",
        about=("kz-foreign-minister", "kz-mfa"),
        claim=Claim(statement="The Minister of Foreign Affairs of Kazakhstan directs the work of the ministry."),
        sources=chapter.both(),
        record=chapter.record("confirmed", citation=(TENGRINEWS_2015,)),
    ),
    chapter.fact(
        "mfa-central-office",
        "institution",
        about=("kz-mfa",),
        claim=Claim(statement="The Ministry of Foreign Affairs of Kazakhstan has a central office."),
        sources=chapter.both(),
        record=chapter.record("confirmed", citation=(KAZINFORM_2011,)),
    ),
    chapter.fact(
        "mfa-missions-abroad",
        "institution",
        about=("kz-mfa",),
        claim=Claim(statement="The missions of Kazakhstan abroad belong to the Ministry of Foreign Affairs."),
        sources=chapter.both(
            ar="Writes “foreign institutions” (المؤسسات الأجنبية); the country’s own missions abroad are meant.",
            vi="Writes “foreign organizations” (tổ chức nước ngoài); the country’s own missions abroad are meant.",
        ),
        record=chapter.record("confirmed", citation=(KAZINFORM_2011, TENGRINEWS_2015), checked="2026-11-29"),
    ),
    chapter.fact(
        "mfa-embassies",
        "quantity",
        about=("kz-mfa", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="In {when} Kazakhstan had {value} abroad.",
            quantity=Quantity(67, "embassies"),
            when=PartialDate("2022-06"),
            citation=(KAZINFORM_2022,),
            note="There were also consulates, one diplomatic mission and the permanent missions to international organizations.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "mfa-embassies-later",
        "quantity",
        about=("kz-mfa", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="According to a later count, Kazakhstan had {value} abroad.",
            quantity=Quantity(75, "embassies"),
            citation=(KAZINFORM_KK,),
            note=(
                "They are among 122 missions in 80 countries. The report, which quotes the foreign ministry, gives no year; "
                "made for the Day of the Diplomatic Service, 2 July, it dates from 2024 or later, for it counts relations with 187 states."
            ),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "mfa-diplomatic-relations",
        "relation",
        about=("KZ", "kz-mfa"),
        record=chapter.record(
            "confirmed",
            statement="By {when} Kazakhstan had established diplomatic relations with {value}.",
            quantity=Quantity(186, "states"),
            when=PartialDate("2023-12"),
            citation=(ASTANA_TIMES_2023, KAZINFORM_2022, KAZINFORM_KK, KAZINFORM_SOUTH_SUDAN),
            note=(
                "The number was the same in June 2022. A later report, which bears no year, gives 187 states. "
                "Relations with South Sudan were established in December 2025."
            ),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "mfa-investment-committee",
        "institution",
        about=("kz-mfa",),
        record=chapter.record(
            "confirmed",
            statement=(
                "An order of the Minister of Foreign Affairs of Kazakhstan of {when} "
                "names an Investment Committee within the ministry."
            ),
            when=PartialDate("2025-02"),
            citation=(INVESTORS_ORDER_2025, INVESTORS_COUNCIL, TASS_INVESTMENT),
            note="A presidential decree of February 2019 names it, too. The order is about a register of investors. Observers tied the change of minister in September 2025 to a shift of the powers over investment policy; whether the committee still exists could not be established.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "mfa-info-committee-2007",
        "date",
        about=("kz-information-committee", "kz-mfa"),
        claim=Claim(
            statement="According to the articles, the Information Committee was set up within the Ministry of Foreign Affairs of Kazakhstan in {when}.",
            when=PartialDate("2007"),
        ),
        sources=chapter.both(ar="Calls the ministry a department (الدائرة)."),
        record=chapter.record("not-checked", note="The act that founded the committee was not found."),
    ),
    chapter.fact(
        "mfa-info-committee-task",
        "institution",
        about=("kz-information-committee",),
        claim=Claim(
            statement="According to the articles, the main task of the Information Committee of the Ministry of Foreign Affairs is to create a positive image of Kazakhstan in the world.",
            quantity=Quantity(qualifier="main"),
        ),
        sources=chapter.both(),
        record=chapter.record("not-checked"),
    ),
    chapter.fact(
        "mfa-info-committee-programmes",
        "institution",
        about=("kz-information-committee",),
        claim=Claim(
            statement=(
                "The Information Committee of the Ministry of Foreign Affairs carries out and supervises programmes "
                "that promote the image of Kazakhstan in foreign policy."
            ),
        ),
        sources=chapter.both(
            ar="Writes “programmes of the picture” and “controls”; programmes for the image of Kazakhstan and their supervision are meant.",
            vi="Writes “picture programmes”; programmes for the image of Kazakhstan are meant.",
        ),
        record=chapter.record(
            "imprecise",
            statement=(
                "The Committee of International Information of the Ministry of Foreign Affairs informed foreign journalists about Kazakhstan, "
                "for example at a briefing for those who came to the parliamentary election of {when}."
            ),
            when=PartialDate("2021-01"),
            citation=(KAZISS_2021, ZHUMAGULOV),
            note="Its chairperson described how the ministry carried out a state programme abroad; the sources consulted do not say that the Committee supervised such programmes.",
            checked="2026-11-30",
        ),
    ),
)
