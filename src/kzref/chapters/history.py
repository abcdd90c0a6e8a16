"""Section 2 of the documents: the history of the foreign service."""

from __future__ import annotations

from kzref.chapters._defaults import ChapterDefaults
from kzref.chapters._works import BOHLEN_1944, KAZINFORM_2011, UN_CHRONICLE
from kzref.dates import PartialDate
from kzref.model import Claim, Fact, Quantity, Work

chapter: ChapterDefaults = ChapterDefaults("history", checked="2026-11-21")

DIPLOMATIC_HERALD_2015 = Work(
    by="Diplomatic Herald, Ministry of Foreign Affairs of Kazakhstan",
    title="The 550th anniversary of the Kazakh Khanate: The diplomatic aspect",
    kind="official-document",
    language="en",
    date="2015",
    url="https://issuu.com/mfakazakhstan/docs/2___________________________________3fa00c83745b68",
    read="part",
)
KABULDINOV = Work(
    by="Ziyabek Kabuldinov, Valikhanov Institute of History and Ethnology",
    title=(
        "Sultanmamet Sultan and His Diplomacy in Relations with the Russian Regional Authorities "
        "in the Area of the Middle Irtysh Region (the 2nd Half of 18th Century)"
    ),
    kind="scholarship",
    language="en",
    url="https://history.jes.su/s207987840002571-7-1/",
    read="abstract",
)
FIRST_KHANS = Work(
    by="doclecture.net",
    title="The first Kazakh Khans and Kazakh Khanate in the XY-XVI centuries.",
    kind="reference-work",
    language="en",
    url="https://doclecture.net/1-1198.html",
)
SARSEMBAYEV_TURKESTAN = Work(
    by="M. A. Sarsembayev",
    title=(
        "Международное право в истории Казахстана и средней Азии. "
        "§ 2. Международно-правовые отношения Туркестанской АССР"
    ),
    kind="scholarship",
    language="ru",
    url="http://bibliotekar.kz/mezhdunarodnoe-pravo-v-istorii-kazahstan/-2-mezhdunarodno-pravovye-otnoshenija-tu.html",
    read="part",
    copy=True,
)
ASPATURIAN = Work(
    by="Vernon V. Aspaturian, American Political Science Review",
    title="The Union Republics and Soviet Diplomacy: Concepts, Institutions, and Practices",
    kind="scholarship",
    language="en",
    date="1959",
    url=(
        "https://cambridge.org/core/journals/american-political-science-review/article/"
        "union-republics-and-soviet-diplomacy-concepts-institutions-and-practices/51F4F79FBAC93E77F07E0C71B83412B4"
    ),
)
CRANBORNE_1944 = Work(
    by="Department of Foreign Affairs and Trade of Australia",
    title="Cranborne to Commonwealth Government, Cablegram D947",
    kind="official-document",
    language="en",
    date="1944-06-29",
    url=(
        "https://www.dfat.gov.au/about-us/publications/historical-documents/Pages/volume-07/"
        "207-cranborne-to-commonwealth-government"
    ),
)
LAW_1946 = Work(
    by="Supreme Soviet of the Soviet Union",
    title="Закон о преобразовании наркомов в министерства",
    kind="law",
    language="ru",
    date="1946-03-15",
    url="https://constitutions.ru/?p=12537",
    read="part",
    copy=True,
)
KENNAN_1946 = Work(
    by="Office of the Historian, U.S. Department of State",
    title="The Chargé in the Soviet Union (Kennan) to the Secretary of State",
    kind="official-document",
    language="en",
    date="1946",
    url="https://history.state.gov/historicaldocuments/frus1946v06/d484",
)
ASTANA_TIMES_2016 = Work(
    by="The Astana Times",
    title="Kazakhstan’s First UN Representative Reflects on almost a Quarter Century of Membership",
    kind="news",
    language="en",
    date="2016-03",
    url=(
        "https://astanatimes.com/2016/03/"
        "kazakhstans-first-un-representative-reflects-on-almost-a-quarter-century-of-membership/"
    ),
)
MFA_2022 = Work(
    by="Ministry of Foreign Affairs of Kazakhstan",
    title=(
        "Исторические аспекты и актуальные вопросы внешней политики обсудили на международной конференции, "
        "приуроченной к 30-летию дипломатической службы независимого Казахстана"
    ),
    kind="official-statement",
    language="ru",
    date="2022-07-01",
    url="https://www.gov.kz/memleket/entities/mfa/press/news/details/395938?lang=ru",
)
KAZINFORM_KARATAYEV = Work(
    by="Kazinform",
    title="Письма в Москву, связи с Бухарой: какой была дипломатия в Казахском ханстве",
    kind="news",
    language="ru",
    url="https://www.inform.kz/ru/pisma-v-moskvu-svyazi-s-buharoy-kakoy-bila-diplomatiya-v-kazahskom-hanstve-3e91aa",
    read="part",
)
E_HISTORY_KHANATE = Work(
    by="e-history.kz",
    title="Kazakh Khanate in the XVI century",
    kind="reference-work",
    language="en",
    url="https://e-history.kz/en/history-of-kazakhstan/show/9555",
    read="part",
)
AKIMBEKOV = Work(
    by="Sultan Akimbekov, Qalam",
    title="Kazakh Khanate: The Dzungar Question",
    kind="commentary",
    language="en",
    url="https://qalam.global/en/articles/kazakh-khanate-the-dzungar-question-en",
    read="part",
)
GREAT_RUSSIAN_ENCYCLOPEDIA = Work(
    by="Большая российская энциклопедия",
    title="Туркестанская автономная советская социалистическая республика",
    kind="reference-work",
    language="ru",
    url="https://old.bigenc.ru/domestic_history/text/4210080",
    read="part",
)
WIKIPEDIA_ADAI = Work(
    by="Russian Wikipedia, at wiki-org.ru",
    title="Адаевский уезд",
    kind="reference-work",
    language="ru",
    url="http://wiki-org.ru/wiki/%D0%90%D0%B4%D0%B0%D0%B5%D0%B2%D1%81%D0%BA%D0%B8%D0%B9_%D1%83%D0%B5%D0%B7%D0%B4",
    read="part",
    copy=True,
)
SMELE = Work(
    by="Jonathan D. Smele",
    title="Historical Dictionary of the Russian Civil Wars, 1916-1926",
    kind="reference-work",
    language="en",
    date="2015",
    read="part",
)
INTERNATIONAL_AFFAIRS_2015 = Work(
    by="Международная жизнь",
    title="Три знаковые вехи: post scriptum",
    kind="commentary",
    language="ru",
    date="2015-02",
    url="https://interaffairs.ru/virtualread/ia_rus/22015/files/assets/basic-html/page140.html",
    read="part",
)
UKRAINIAN_ENCYCLOPEDIA = Work(
    by="Українська радянська енциклопедія",
    title="Казахська Радянська Соціалістична Республіка",
    kind="reference-work",
    language="uk",
    url="https://leksika.com.ua/13500428/ure/kazahska_radyanska_sotsialistichna_respublika",
    read="part",
    copy=True,
)
AKIMBEKOV_EMPIRES = Work(
    by="Sultan Akimbekov, Qalam",
    title="The kazakh khanate: Between two empires",
    kind="commentary",
    language="en",
    url="https://qalam.global/en/articles/kazaxskoe-xanstvo-mez-dvux-imperii-ru",
    read="part",
)
PRLIB_1731 = Work(
    by="Boris Yeltsin Presidential Library",
    title="Incorporation of Kazakh Khanate into Russia was launched",
    kind="reference-work",
    language="en",
    url="https://prlib.ru/en/history/619652",
    read="part",
)
SHAUKENOV_2014 = Work(
    by="Ali Shaukenov",
    title="Administrative and Territorial Changes and Legal Reforms in the Kazakh Steppe in the 19th Century, Part II",
    kind="scholarship",
    language="en",
    date="2014",
    url="https://docslib.org/doc/11258697/administrative-and-territorial-changes-and-legal-reforms-in-the-kazakh-steppe",
    read="part",
    copy=True,
)
ARTICLE_KHANS = Work(
    by="articlekz.com",
    title="The reasons for the weakening of the institution of the Khan's power in the Kazakh Steppe in the context of the regional policy of the Russian Empire at the end of the 18th century and the beginning of the 19th century",
    kind="scholarship",
    language="en",
    url="https://articlekz.com/en/article/35424",
    read="abstract",
    copy=True,
)
SOUCEK = Work(
    by="Svat Soucek",
    title="A History of Inner Asia",
    kind="scholarship",
    language="en",
    date="2000",
    url="https://www.yumpu.com/en/document/view/16564448/a-history-of-inner-asia/214",
    read="part",
    copy=True,
)
BROCKHAUS = Work(
    by="Brockhaus",
    title="Kasachstan im Rahmen der Sowjetunion",
    kind="reference-work",
    language="de",
    url="https://brockhaus.de/ecs/enzy/article/kasachstan/geschichte/kasachstan-im-rahmen-der-sowjetunion",
    read="part",
)
QALAM_ASSR = Work(
    by="Qalam",
    title="A Hundred Years of the Reunification of Kazakhs in the Kazakh ASSR",
    kind="commentary",
    language="en",
    url="https://qalam.global/en/articles/100-let-vossoedineniia-kazaxov-v-kassr-ru",
    read="part",
)
KAZINFORM_SEMIPALATINSK = Work(
    by="Kazinform",
    title="Closure of Semipalatinsk Nuclear Test Site is a historical decision of Nursultan Nazarbayev",
    kind="news",
    language="en",
    date="2019-08-29",
    url="https://www.inform.kz/en/closure-of-semipalatinsk-nuclear-test-site-is-a-historical-decision-of-nursultan-nazarbayev_a3560618",
    read="part",
)
MARYUTKIN = Work(
    by="В. В. Марюткин",
    title="Поход В. А. Перовского на Ак-Мечеть в 1853 году",
    kind="scholarship",
    language="ru",
    url="https://cyberleninka.ru/article/n/pohod-v-a-perovskogo-na-ak-mechet-v-1853-godu",
    read="abstract",
)
QALAM_ALASH = Work(
    by="Qalam",
    title="Three Years of Autonomy",
    kind="commentary",
    language="en",
    url="https://qalam.global/en/articles/three-years-of-autonomy-en",
    read="part",
)
E_HISTORY_ALASH = Work(
    by="e-history.kz",
    title="The second All-Kazakh Congress was held in 1917…",
    kind="reference-work",
    language="en",
    url="https://e-history.kz/en/calendar/show/27627",
    read="part",
)
EURASIA_BUSINESS = Work(
    by="Eurasia Business Today",
    title="One of the most significant days in Kazakhstan’s history is October 25…",
    kind="news",
    language="en",
    url="https://eurasiabusinesstoday.com/economy-politics/politics/kazakhstan-celebrates-independence-day",
    read="part",
)
FAKTI_2025 = Work(
    by="Fakti.bg",
    title="Kazakhstan marks 35 years since the adoption of the Declaration of State Sovereignty",
    kind="news",
    language="en",
    date="2025-10",
    url="https://fakti.bg/en/world/1009824-kazakhstan-marks-35-years-since-the-adoption-of-the-declaration-of-state-sovereignty",
    read="part",
)
HISTORY_CENTRAL = Work(
    by="HistoryCentral",
    title="Budapest Memorandum on Security Assurances",
    kind="reference-work",
    language="en",
    url="https://www.historycentral.com/Europe/Budapest.html",
    read="whole",
)
US_1995 = Work(
    by="Government of the United States, at FAS",
    title="US Congratulates Kazakhstan for Removal of Nuclear Weapons",
    kind="official-statement",
    language="en",
    date="1995-05-26",
    url="http://fas.org/news/kazakh/950526-393188.htm",
    read="part",
    copy=True,
)

FACTS: tuple[Fact, ...] = (
    chapter.fact(
        "hist-khanate-founded",
        "history",
        about=("kazakh-khanate",),
        record=chapter.record(
            "confirmed",
            statement="The Kazakh Khanate was founded in {when}, according to the usual dating.",
            when=PartialDate("1465"),
            citation=(DIPLOMATIC_HERALD_2015,),
            note="The articles speak of the time of the khans without a date. Some sources put the beginning a few years earlier.",
        ),
    ),
    chapter.fact(
        "hist-khanate-no-ministry",
        "institution",
        about=("kazakh-khanate",),
        claim=Claim(
            statement="According to the articles, the Kazakh Khanate did not yet have an office for foreign policy alone."
        ),
        sources=chapter.both(
            ar="Writes of Kazakhstani khans; the Kazakh Khanate is meant.",
            vi="Writes of the khanate of Kazakhstan and leaves the word “khanate” untranslated.",
        ),
        record=chapter.record(
            "not-checked",
            note=(
                "The sources consulted speak of the envoys of the khan and of sultans who negotiated; none says whether there was "
                "an office for foreign policy alone. The monograph of Klara Khafizova "
                "on the diplomacy of the Kazakh Khanate has not been consulted."
            ),
        ),
    ),
    chapter.fact(
        "hist-khan-office",
        "institution",
        about=("kazakh-khan", "kazakh-khanate"),
        claim=Claim(
            statement="The office of the khan dealt with all international affairs of the Kazakh Khanate.",
            quantity=Quantity(qualifier="all"),
        ),
        sources=chapter.both(
            ar="Leaves out the article, so that “khan” reads like the name of a man.",
            vi="Says that the office took part in all international questions; the meaning is that it dealt with them.",
        ),
        record=chapter.record(
            "imprecise",
            statement=(
                "Not all international affairs of the Kazakh Khanate went through the office of the khan: "
                "sultans negotiated with neighbouring authorities as well."
            ),
            citation=(KABULDINOV,),
            note=(
                "A Wikipedia article says that the khan had offices which issued diplomatic documents; "
                "a better source was not found."
            ),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "hist-khan-envoys",
        "institution",
        about=("kazakh-khan", "kazakh-khanate"),
        claim=Claim(
            statement="The khan also conducted the international affairs of the Kazakh Khanate through special envoys."
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            citation=(KAZINFORM_KARATAYEV,),
            note="Under Khan Tauke, for example, several embassies went to Russia to negotiate over prisoners.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "hist-khanate-aim-territory",
        "history",
        about=("kazakh-khanate",),
        claim=Claim(
            statement="A main aim of the foreign policy of the Kazakh Khanate was to enlarge its territory.",
            quantity=Quantity(qualifier="main"),
        ),
        sources=chapter.both(ar="Runs two words together and says that the direction was directed."),
        record=chapter.record(
            "imprecise",
            statement=(
                "The Kazakh khans sought to win back or extend their territory, above all in the early sixteenth century; "
                "that this was a main aim at all times is not shown."
            ),
            citation=(KAZINFORM_KARATAYEV, E_HISTORY_KHANATE),
            note="They claimed the lands of the Ulus of Jochi, of whose khans they saw themselves as the heirs.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "hist-khanate-aim-routes",
        "history",
        about=("kazakh-khanate",),
        claim=Claim(
            statement="According to the articles, a main aim of the foreign policy of the Kazakh Khanate was to control trade routes.",
            quantity=Quantity(qualifier="main"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "not-checked",
            note=(
                "A Wikipedia article speaks of a wish to create trade routes; a better source was not found. "
                "The Kazakhs by Martha Brill Olcott has not been consulted."
            ),
        ),
    ),
    chapter.fact(
        "hist-khanate-aim-trade",
        "history",
        about=("kazakh-khanate",),
        claim=Claim(
            statement="A main aim of the foreign policy of the Kazakh Khanate was to control international trade.",
            quantity=Quantity(qualifier="main"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "imprecise",
            statement=(
                "The Kazakh khans fought for the towns on the Syr Darya, "
                "through which trade with the settled peoples to the south went."
            ),
            citation=(E_HISTORY_KHANATE, FIRST_KHANS),
            note=(
                "The first source reports the fighting; that the towns mattered for trade was found only in an unsigned lecture."
            ),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "hist-khan-control",
        "institution",
        about=("kazakh-khan", "kazakh-khanate"),
        claim=Claim(
            statement="The whole development of the foreign relations of the Kazakh Khanate lay in the hands of the khan.",
            quantity=Quantity(qualifier="all"),
        ),
        sources=chapter.both(
            ar="Says “full development” (التطور الكامل); the whole development of foreign relations is meant."
        ),
        record=chapter.record(
            "imprecise",
            statement=(
                "The khan led the foreign relations of the Kazakh Khanate, "
                "but assemblies, sultans and judges, who were called biys, had a part in them too."
            ),
            citation=(DIPLOMATIC_HERALD_2015, KABULDINOV),
            note=(
                "Sultanmamet, a cousin of Khan Abylai, negotiated with the Russian authorities on the middle Irtysh "
                "in the eighteenth century."
            ),
        ),
    ),
    chapter.fact(
        "hist-khanate-dzungars",
        "history",
        about=("kazakh-khanate",),
        record=chapter.record(
            "confirmed",
            statement=(
                "According to the historian Sultan Akimbekov, the most serious threat to the Kazakh Khanate "
                "in the early eighteenth century was the Dzungar Khanate; after the Qing Empire of China had crushed it "
                "in the middle of the century, the khans acknowledged the suzerainty of both the Qing and the Russian Empire and kept much autonomy."
            ),
            citation=(AKIMBEKOV, AKIMBEKOV_EMPIRES),
            note="He puts the end of the Dzungar Khanate in the late 1750s. The articles do not mention the wars with the Dzungars.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "hist-abulkhair-oath",
        "history",
        about=("kazakh-khanate",),
        record=chapter.record(
            "confirmed",
            statement="Khan Abulkhair, who ruled over the Junior Zhuz, one of the three hordes of the Kazakhs, swore allegiance to the Empress of Russia in {when}.",
            when=PartialDate("1731-10"),
            citation=(PRLIB_1731,),
            note="The day is 10 October in the calendar of the time, 21 October in that of today. Rulers of the Middle and the Senior Zhuz followed later.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "hist-khans-abolished",
        "history",
        about=("kazakh-khanate",),
        record=chapter.record(
            "confirmed",
            statement="Russia abolished the power of the khans in the Middle and the Junior Zhuz {when}.",
            when=PartialDate("1822/1824"),
            citation=(SHAUKENOV_2014, ARTICLE_KHANS),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "hist-south-conquered",
        "history",
        about=("KZ", "RU"),
        record=chapter.record(
            "confirmed",
            statement=(
                "Russia acquired the greater part of what is now Kazakhstan by the middle of the nineteenth century; the south, "
                "on the Syr Darya and in Semirechye, it conquered {when}, mostly from the Khanate of Kokand."
            ),
            when=PartialDate("1853/1864"),
            citation=(SOUCEK, MARYUTKIN),
            note=(
                "It took Ak-Mechet, now Kyzylorda, in 1853, founded Verny, now Almaty, in 1854, "
                "and took Shymkent and Aulie-Ata, now Taraz, in 1864."
            ),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "hist-alash",
        "history",
        about=("KZ",),
        record=chapter.record(
            "confirmed",
            statement=(
                "After the October Revolution a congress in Orenburg proclaimed the Alash Autonomy of the Kazakhs in {when}."
            ),
            when=PartialDate("1917-12"),
            citation=(QALAM_ALASH, E_HISTORY_ALASH),
            note="Alikhan Bukeikhan led its council, the Alash Orda.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "hist-turkestan-assr-name",
        "history",
        about=("turkestan-assr",),
        claim=Claim(
            statement="The early Soviet republic in Turkestan was called the Turkestan Autonomous Socialist Republic."
        ),
        sources=chapter.both(
            ar="Leaves the word “Soviet” out of the name.", vi="Leaves the word “Soviet” out of the name."
        ),
        record=chapter.record(
            "imprecise",
            statement=(
                "The early Soviet republic in Turkestan was proclaimed as the Turkestan Soviet Federative Republic "
                "and later called the Turkestan Autonomous Soviet Socialist Republic."
            ),
            citation=(GREAT_RUSSIAN_ENCYCLOPEDIA, SMELE, SARSEMBAYEV_TURKESTAN),
            note=(
                "The Great Russian Encyclopedia gives the later name from 1920; a new constitution was proclaimed "
                "on 24 September of that year. Sarsembayev already uses the later name for 1918."
            ),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "hist-turkestan-after-october",
        "history",
        about=("turkestan-assr",),
        claim=Claim(statement="The Turkestan republic came into being after the October Revolution."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="The Turkestan republic was proclaimed on {when}, after the October Revolution.",
            when=PartialDate("1918-04-30"),
            citation=(GREAT_RUSSIAN_ENCYCLOPEDIA, SARSEMBAYEV_TURKESTAN),
            note="Sarsembayev gives the following day, 1 May 1918.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "hist-turkestan-short-lived",
        "date",
        about=("turkestan-assr",),
        claim=Claim(statement="The Turkestan republic existed only for a short time."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="The Turkestan republic existed only {when}.",
            when=PartialDate("1918-04-30/1924-10-27"),
            citation=(GREAT_RUSSIAN_ENCYCLOPEDIA, SMELE),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "hist-turkestan-territory",
        "geography",
        about=("turkestan-assr", "KZ"),
        record=chapter.record(
            "confirmed",
            statement=(
                "The Turkestan republic covered the south and the south-east of what is now Kazakhstan, at first also Mangyshlak in the "
                "south-west, and large parts of the rest of Central Asia."
            ),
            citation=(GREAT_RUSSIAN_ENCYCLOPEDIA, SARSEMBAYEV_TURKESTAN, WIKIPEDIA_ADAI),
            note="It lay on the territory of the former Governorate-General of Turkestan. According to Wikipedia, Mangyshlak passed to the Kirghiz (later Kazakh) republic in October 1920.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "hist-narkomindel-turkestan",
        "institution",
        about=("turkestan-commissariat", "turkestan-assr"),
        claim=Claim(
            statement="According to the articles, the Turkestan republic had a People’s Commissariat for Foreign Affairs."
        ),
        sources=chapter.both(
            ar="Writes “commissariat of the people”.",
            vi="Uses the name of a local authority (Ủy ban Nhân dân) and then that of an army commissar.",
        ),
        record=chapter.record(
            "not-checked",
            note=(
                "A Wikipedia article says so; a better source was not found. A journal of the Russian foreign ministry "
                "speaks of a representative of the People’s Commissariat of Soviet Russia in Turkestan. The article "
                "of Tikhonov on the first contacts with Afghanistan, on cyberleninka.ru, has not been consulted."
            ),
        ),
    ),
    chapter.fact(
        "hist-narkomindel-relations",
        "relation",
        about=("turkestan-commissariat", "turkestan-assr"),
        claim=Claim(statement="The commissariat of the Turkestan republic conducted relations with foreign states."),
        sources=chapter.both(),
        record=chapter.record(
            "imprecise",
            statement=(
                "After the October Revolution the Turkestan republic conducted relations with foreign states itself "
                "in a number of cases."
            ),
            citation=(SARSEMBAYEV_TURKESTAN, INTERNATIONAL_AFFAIRS_2015),
            note=(
                "At the same time it was a part of Soviet Russia. A mission that was sent from Tashkent to Kabul "
                "was led by the representative of the commissariat of Soviet Russia in Turkestan."
            ),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "hist-narkomindel-trade",
        "relation",
        about=("turkestan-commissariat", "turkestan-assr"),
        claim=Claim(
            statement="According to the articles, the commissariat of the Turkestan republic dealt with foreign trade."
        ),
        sources=chapter.both(),
        record=chapter.record("not-checked"),
    ),
    chapter.fact(
        "hist-narkomindel-citizens",
        "relation",
        about=("turkestan-commissariat", "turkestan-assr"),
        claim=Claim(
            statement="According to the articles, the commissariat of the Turkestan republic protected the interests of its citizens."
        ),
        sources=chapter.both(),
        record=chapter.record("not-checked"),
    ),
    chapter.fact(
        "hist-kazakh-assr",
        "history",
        about=("KZ", "SU"),
        record=chapter.record(
            "confirmed",
            statement=(
                "A decree of {when} formed an autonomous republic of the Kazakhs within Soviet Russia; "
                "when the borders of Central Asia were drawn anew, it received most of the Kazakh lands of the Turkestan republic."
            ),
            when=PartialDate("1920-08-26"),
            citation=(BROCKHAUS, QALAM_ASSR),
            note="It was called Kirghiz, as the Kazakhs were in Russian, and Kazakh from 1925. The borders were drawn in 1924 and 1925.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "hist-kazakh-ssr",
        "history",
        about=("kazakh-ssr", "SU"),
        record=chapter.record(
            "confirmed",
            statement=(
                "The Kazakh Soviet Socialist Republic, one of the union republics of the Soviet Union, was formed on {when}."
            ),
            when=PartialDate("1936-12-05"),
            citation=(UKRAINIAN_ENCYCLOPEDIA, QALAM_ASSR),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "hist-1944-fm-post",
        "office",
        about=("kz-foreign-minister", "kazakh-ssr"),
        claim=Claim(
            statement="The office of minister of foreign affairs appeared in Soviet Kazakhstan in {when}.",
            when=PartialDate("1944"),
        ),
        sources=chapter.both(vi="Writes “Soviet Union Kazakhstan” (Liên Xô Kazakhstan); Soviet Kazakhstan is meant."),
        record=chapter.record(
            "imprecise",
            statement=(
                "The office that later became that of minister of foreign affairs appeared in Soviet Kazakhstan in {when}; "
                "its holder was called people’s commissar at first."
            ),
            when=PartialDate("1944"),
            citation=(CRANBORNE_1944, LAW_1946),
        ),
    ),
    chapter.fact(
        "hist-1944-all-republics",
        "history",
        about=("SU", "kazakh-ssr"),
        claim=Claim(
            statement="In {when} all republics of the Soviet Union received the right to take part in foreign policy.",
            quantity=Quantity(qualifier="all"),
            when=PartialDate("1944"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement=(
                "All union republics of the Soviet Union received the right to take part in foreign policy "
                "by a decision of {when}."
            ),
            quantity=Quantity(qualifier="all"),
            when=PartialDate("1944-02-01"),
            citation=(ASPATURIAN, BOHLEN_1944),
            note="There were sixteen union republics at the time.",
        ),
    ),
    chapter.fact(
        "hist-republics-limited",
        "history",
        about=("SU", "kazakh-ssr"),
        claim=Claim(statement="The part of the union republics in foreign policy was rather limited."),
        sources=chapter.both(
            ar="Writes “in a cut-off form” (مبتور).",
            vi="Writes “in a mitigated form”, which is hard to understand.",
        ),
        record=chapter.record(
            "confirmed",
            citation=(BOHLEN_1944, ASPATURIAN),
            note=(
                "An official of the American State Department wrote that the new commissariats of the republics "
                "amounted to branch offices of Moscow."
            ),
        ),
    ),
    chapter.fact(
        "hist-ministries-renamed",
        "institution",
        about=("SU", "kazakh-ssr"),
        record=chapter.record(
            "confirmed",
            statement=(
                "By a law of {when} all people’s commissariats of the Soviet Union and its republics became ministries, "
                "and the people’s commissars became ministers."
            ),
            quantity=Quantity(qualifier="all"),
            when=PartialDate("1946-03-15"),
            citation=(KENNAN_1946, LAW_1946),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "hist-arystanbekova-minister",
        "office",
        about=("arystanbekova", "kazakh-ssr", "kz-foreign-minister"),
        record=chapter.record(
            "confirmed",
            statement="Akmaral Arystanbekova was Minister of Foreign Affairs of Kazakhstan {when}.",
            when=PartialDate("1989/1991"),
            citation=(ASTANA_TIMES_2016,),
            note="So the ministry was at work before the country became independent.",
        ),
    ),
    chapter.fact(
        "hist-sovereignty",
        "event",
        about=("kazakh-ssr",),
        record=chapter.record(
            "confirmed",
            statement=(
                "In its Declaration on State Sovereignty of {when} the Kazakh Soviet republic claimed the right "
                "to determine its foreign policy itself."
            ),
            when=PartialDate("1990-10-25"),
            citation=(FAKTI_2025, EURASIA_BUSINESS),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "hist-semipalatinsk-closed",
        "event",
        about=("kazakh-ssr", "nazarbayev"),
        record=chapter.record(
            "confirmed",
            statement="Nursultan Nazarbayev, as president of the Kazakh Soviet republic, closed the Semipalatinsk nuclear test site by a decree of {when}.",
            when=PartialDate("1991-08-29"),
            citation=(KAZINFORM_SEMIPALATINSK,),
            note="The Soviet Union had tested nuclear weapons there since 1949. The source quotes the decree.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "hist-1991-full-ministry",
        "institution",
        about=("kz-mfa", "KZ"),
        claim=Claim(
            statement="A full ministry of foreign affairs of Kazakhstan was formed in {when}.",
            when=PartialDate("1991"),
        ),
        sources=chapter.both(
            ar="Writes “a complete ministry”.", vi="Writes “the official ministry”; a full ministry is meant."
        ),
        record=chapter.record(
            "imprecise",
            statement=(
                "The foreign ministry of the Kazakh Soviet republic was already at work before it became, in {when}, "
                "the ministry of an independent state."
            ),
            when=PartialDate("1991-12"),
            citation=(ASTANA_TIMES_2016, UN_CHRONICLE, KAZINFORM_2011),
            note="The diplomatic service counts its years from the decree of 2 July 1992.",
        ),
    ),
    chapter.fact(
        "hist-budapest-memorandum",
        "treaty",
        about=("KZ", "RU", "US", "UA", "BY"),
        record=chapter.record(
            "confirmed",
            statement="Russia, the United Kingdom and the United States gave security assurances to Kazakhstan, Belarus and Ukraine in Budapest on {when}, as the three gave up their nuclear weapons.",
            when=PartialDate("1994-12-05"),
            citation=(HISTORY_CENTRAL, US_1995),
            note="There is a memorandum for each of the three states. According to the United States, the other nuclear powers "
            "of the Non-Proliferation Treaty, China and France, gave Kazakhstan such assurances too.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "hist-mfa-statute-decree",
        "institution",
        about=("kz-mfa", "kz-president"),
        record=chapter.record(
            "confirmed",
            statement=(
                "The statute of the Ministry of Foreign Affairs of Kazakhstan was approved "
                "by a decree of the President of Kazakhstan on {when}."
            ),
            when=PartialDate("1992-07-02"),
            citation=(MFA_2022, KAZINFORM_2011),
            note="The day is celebrated as the Day of the Diplomatic Service.",
        ),
    ),
)
