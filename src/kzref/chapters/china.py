"""Section 7 of the documents: China."""

from __future__ import annotations

from kzref.chapters._defaults import ChapterDefaults
from kzref.chapters._works import KYRGYZ_COUNTRY
from kzref.dates import PartialDate
from kzref.model import Claim, Fact, Quantity, Work

chapter: ChapterDefaults = ChapterDefaults("china", checked="2026-11-21")

# percent of the land that the last agreement divided; China's share is the rest
SHARE_KZ = 57

CACI_2000 = Work(
    by="Claes Levinsson and Ingvar Svanberg, CACI Analyst",
    title="Kazakhstan-China border trade thrives after demarcation treaty",
    kind="commentary",
    language="en",
    date="2000-02-16",
    url="https://cacianalyst.org/publications/analytical-articles/item/7264-analytical-articles-caci-analyst-2000-2-16-art-7264.html",
    read="part",
)
ADILET_1995 = Work(
    by="Adilet, legal information system of Kazakhstan",
    title="Қазақстан Республикасы мен Қытай Халық Республикасы арасындағы Қазақстан-Қытай мемлекеттiк шекарасы туралы келiсiмдi бекіту туралы",
    kind="law",
    language="kk",
    date="1995-06-15",
    url="https://www.adilet.zan.kz/kaz/docs/U950002331_",
    read="part",
)
ADILET_1999 = Work(
    by="Adilet, legal information system of Kazakhstan",
    title="Қазақстан Республикасы мен Қытай Халық Республикасы арасындағы қазақстан-қытай мемлекеттік шекарасы туралы Қосымша Келісімді бекіту туралы",
    kind="law",
    language="kk",
    date="1999-03-24",
    url="https://www.adilet.zan.kz/kaz/docs/Z990000352_/compare",
    read="part",
)
ADILET_2003 = Work(
    by="Adilet, legal information system of Kazakhstan",
    title="Қазақстан Республикасының Үкіметі мен Қытай Халық Республикасының Үкіметі арасындағы Қазақстан-Қытай мемлекеттік шекара сызығын демаркациялау туралы хаттаманы бекіту туралы",
    kind="law",
    language="kk",
    date="2003-07-04",
    url="https://www.adilet.zan.kz/kaz/docs/Z030000469_/compare",
    read="part",
)
PEOPLES_DAILY_1998 = Work(
    by="People’s Daily (人民日报)",
    title="中哈签署国界第二补充协定 两国元首回答记者提问",
    kind="news",
    language="zh",
    date="1998-07-05",
    url="https://rmrb.online/read-htm-tid-1179563-page-e.html",
    read="part",
    copy=True,
)
ASIA_TIMES_2011 = Work(
    by="Sudha Ramachandran, Asia Times Online",
    title="China plays long game on border disputes",
    kind="commentary",
    language="en",
    date="2011-01-27",
    url="http://www.atimes.com/atimes/China/MA27Ad02.html",
    read="part",
)
PEOPLES_DAILY_2022 = Work(
    by="People’s Daily (人民日报)",
    title="中华人民共和国和哈萨克斯坦共和国建交30周年联合声明",
    kind="official-document",
    language="zh",
    date="2022-09-15",
    url="http://paper.people.com.cn/rmrb/html/2022-09/15/nw.D110000renmrb_20220915_1-02.htm",
    read="part",
)
WORLD_BANK_2020 = Work(
    by="World Bank",
    title="New purchasing power parities show low- and middle-income economies account for half of the global economy",
    kind="statistics",
    language="en",
    date="2020-05-19",
    url="https://www.worldbank.org/en/news/press-release/2020/05/19/new-purchasing-power-parities-show-low-and-middle-income-economies-account-for-half-of-the-global-economy",
    read="part",
)
CHINA_DAILY_2007 = Work(
    by="China Daily",
    title="China-Kazakhstan relations grow stronger",
    kind="news",
    language="en",
    date="2007-10-15",
    url="http://www.chinadaily.com.cn/cndy/2007-10/15/content_6173531.htm",
)
CHINA_DAILY_GDP = Work(
    by="China Daily",
    title="China-US GDP gap narrows",
    kind="news",
    language="en",
    date="2018-07-12",
    url="https://global.chinadaily.com.cn/a/201807/12/WS5b470851a310796df4df612f.html",
)
NATURAL_GAS_2017 = Work(
    by="Natural Gas World",
    title="Kazakhstan May Expand Gas Transits to China",
    kind="news",
    language="en",
    url="https://www.naturalgasworld.com/kazakhstan-ready-to-expand-transits-to-china-53082",
    read="part",
)
MFA_CHINA = Work(
    by="Ministry of Foreign Affairs of the Republic of Kazakhstan",
    title="Kazakhstan - China",
    kind="official-statement",
    language="en",
    url="http://www.mfa.kz/en/content-view/sotrudnichestvo-respubliki-kazakhstan-s-kitajskoj-narodnoj-respublikoj",
)
XINHUA_SCO = Work(
    by="Xinhua",
    title="Chinese, Kazakh presidents hold talks on partnership",
    kind="news",
    language="en",
    date="2011-06-13",
    url="http://www.china.org.cn/world/hu_jintao_sco_2011/2011-06/13/content_22775273.htm",
)
XI_SPEECH = Work(
    by="USC US-China Institute",
    title="Xi Jinping, Speech in Astana, Kazakhstan, on Building a Silk Road Economic Belt with Central Asian Nations, September 7, 2013",
    kind="official-statement",
    language="en",
    date="2013-09-07",
    url="https://china.usc.edu/xi-jinping-speech-astana-kazakhstan-building-silk-road-economic-belt-central-asian-nations-september",
)
ASTANA_TIMES_2015 = Work(
    by="The Astana Times",
    title="Kazakhstan’s Nurly Zhol and China’s Economic Belt of the Silk Road: Confluence of Goals",
    kind="commentary",
    language="en",
    date="2015-09",
    url="https://astanatimes.com/2015/09/kazakhstans-nurly-zhol-and-chinas-economic-belt-of-the-silk-road-confluence-of-goals/",
)
KHORGOS_RULES = Work(
    by="Khorgos International Centre for Boundary Cooperation",
    title="Description of the Chinese part of the center",
    kind="official-statement",
    language="en",
    url="https://khorgos.kz/?lang=en&p=5124",
)
TEHRAN_TIMES_KHORGOS = Work(
    by="Tehran Times",
    title="China-Kazakhstan Khorgos intl. border co-op center visited by SCO Media Summit participants",
    kind="news",
    language="en",
    date="2025-05-25",
    url="https://www.tehrantimes.com/news/513489/China-Kazakhstan-Khorgos-intl-border-co-op-center-visited-by",
)
QUARTZ_KHORGOS = Work(
    by="Quartz",
    title="The buyers and sellers of Khorgos, a special trade zone on the Kazakhstan-China border",
    kind="news",
    language="en",
    url="https://qz.com/1720196/who-visits-khorgos-the-trade-zone-on-china-kazakhstan-border",
)

_FUTURE = "Puts the division in the future, although it had long been agreed."


OHCHR_2022 = Work(
    by="Office of the United Nations High Commissioner for Human Rights",
    title="OHCHR Assessment of human rights concerns in the Xinjiang Uyghur Autonomous Region, People’s Republic of China",
    kind="official-document",
    language="en",
    date="2022-08-31",
    url="https://ozardiplo.blogspot.com/2022/09/ohchr-assessment-of-human-rights.html",
    read="part",
    copy=True,
)
RFERL_2019 = Work(
    by="Radio Free Europe/Radio Liberty",
    title="Astana Says China Allowing 2,000 Ethnic Kazakhs To Leave Xinjiang",
    kind="news",
    language="en",
    date="2019-01",
    url="https://www.rferl.org/a/astana-says-china-allowing-ethnic-kazakhs-to-leave-xinjiang/29699823.html",
    read="whole",
)
KURSIV_2019 = Work(
    by="Kursiv",
    title="Глава Казахстана прокомментировал слухи о преследовании казахов в Китае",
    kind="news",
    language="ru",
    date="2019-12",
    url="https://kursiv.kz/news/geopolitika/2019-12/glava-kazakhstana-prokommentiroval-slukhi-o-presledovanii-kazakhov-v-kitae",
    read="whole",
)
ANEWS_2022 = Work(
    by="Anews",
    title="UN Human Rights Council rejects debate on Xinjiang",
    kind="news",
    language="en",
    date="2022-10-06",
    url="https://www.anews.com.tr/asia/2022/10/06/un-human-rights-council-rejects-debate-on-xinjiang",
    read="part",
)
KT_VISAS = Work(
    by="Kazakhstan Today",
    title="Kazakhstan visa-free regime with China comes into force",
    kind="news",
    language="en",
    date="2023-11-10",
    url="https://kt.kz/eng/government/kazakhstan_visa-free_regime_with_china_comes_into_force_1377957623.html",
    read="whole",
)
PEOPLES_DAILY_2025 = Work(
    by="People’s Daily Online (Xinhua)",
    title="Treaty on eternal good-neighborliness, friendship, cooperation a new landmark in China-Central Asia relations: FM spokesperson",
    kind="news",
    language="en",
    date="2025-06-19",
    url="http://en.people.cn/n3/2025/0619/c90000-20330038.html",
    read="part",
)
ASTANA_TIMES_TRADE = Work(
    by="The Astana Times",
    title="Kazakhstan ranked first among China’s trade partners in Central Asia in 2024…",
    kind="news",
    language="en",
    date="2025-01",
    url="https://astanatimes.com/2025/01/kazakhstan-ranks-first-among-chinas-central-asian-trade-partners-in-2024/",
    read="whole",
)
SILK_ROAD_2026 = Work(
    by="Silk Road News (Xinhua)",
    title="Товарооборот Китая и Центральной Азии превысил $100 млрд: сверхкрупный рынок - для региона",
    kind="news",
    language="ru",
    url="https://silkroadnews.org/ru/news/tovarooborot-kitaya-i-tsentralnoy-azii-prevysil-100-mlrd-sverkhkrupnyy-rynok-dlya-regiona",
    read="part",
)
ASTANA_TIMES_PLANTS = Work(
    by="The Astana Times",
    title="Kazakhstan is preparing to build two nuclear power plants…",
    kind="news",
    language="en",
    date="2025-10",
    url="https://astanatimes.com/2025/10/almaty-region-chosen-for-kazakhstans-second-nuclear-power-plant/",
    read="part",
)
KURSIV_RIVERS = Work(
    by="Kursiv",
    title="China and Kazakhstan discuss sharing of transboundary river water",
    kind="news",
    language="en",
    date="2026-01-22",
    url="https://kz.kursiv.media/en/2026-01-22/engk-nknk-china-and-kazakhstan-discuss-sharing-of-transboundary-river-water",
    read="part",
)
XINHUA_PIPELINE = Work(
    by="Xinhua, at China Gate",
    title="Sino-Kazak Pipeline Transports 20 Mln Tons of Oil to China",
    kind="news",
    language="en",
    date="2010-01-25",
    url="http://en.chinagate.cn/features/Western_Development/2010-01/25/content_19302193.htm",
    read="whole",
)
RFERL_2026 = Work(
    by="Radio Free Europe/Radio Liberty",
    title="China's Diplomatic Pressure Looms Over Case Against Xinjiang Activists In Kazakhstan",
    kind="news",
    language="en",
    date="2026-01",
    url="https://www.rferl.org/a/kazakhstan-china-xinjiang-activism-uyghur-xi-atazhurt-rights/33654001.html",
    read="part",
)
AZATTYK_2026 = Work(
    by="Azattyk (RFE/RL)",
    title='Талдыкоргон шаарында "Нагыз Атажурт" кыймылынын 19 активистине…',
    kind="news",
    language="ky",
    date="2026-01-23",
    url="https://www.azattyk.org/a/33657770.html",
    read="part",
)
ASTANA_TIMES_OIL = Work(
    by="The Astana Times",
    title="Kazakhstan’s Oil Reserves Reach 4.4 Billion Tons",
    kind="news",
    language="en",
    date="2024-03",
    url="https://astanatimes.com/2024/03/kazakhstans-oil-reserves-reach-4-4-billion-tons/",
    read="part",
)
QAZINFORM_RAILWAY = Work(
    by="Qazinform",
    title="Today marks the official launch of the second line of the Dostyk-Moiynty railway…",
    kind="news",
    language="en",
    date="2025-09-30",
    url="https://qazinform.com/news/president-inaugurates-second-line-of-dostyk-moiynty-railway-8f4907",
    read="part",
)
DAZ_KHORGOS = Work(
    by="Deutsche Allgemeine Zeitung",
    title="Allerdings sind die Aktivitäten des Zentrums…",
    kind="news",
    language="de",
    date="2023-04",
    url="https://daz.asia/blog/khorgos-oeffnet-am-24-april-wieder/",
    read="part",
)
QAZINFORM_PLANT = Work(
    by="Qazinform",
    title="Kazakhstan approves location of 2nd nuclear power plant",
    kind="news",
    language="en",
    date="2026-02-02",
    url="https://qazinform.com/news/kazakhstan-approves-location-of-2nd-nuclear-power-plant-8dab59",
    read="part",
)
ZAKON_2025 = Work(
    by="Zakon.kz",
    title="Китайская CNNC станет лидером консорциума по строительству еще одной АЭС в Казахстане",
    kind="news",
    language="ru",
    date="2025-06-14",
    url="https://www.zakon.kz/obshestvo/6480907-kitayskaya-sNNC-stanet-liderom-konsortsiuma-po-stroitelstvu-eshche-odnoy-aes-v-kazakhstane.html",
    read="part",
)

FACTS: tuple[Fact, ...] = (
    chapter.fact(
        "cn-big-neighbour",
        "geography",
        about=("CN", "KZ"),
        claim=Claim(statement="China is a large neighbour of Kazakhstan."),
        sources=chapter.both(
            ar="Said in the heading of the section.",
            vi="Said in the heading of the section, in a word for the people next door rather than for a neighbouring state.",
        ),
        record=chapter.record(
            "confirmed",
            statement="China is a neighbour of Kazakhstan, along a border of {value}.",
            quantity=Quantity(1782.8, "km"),
            citation=(KYRGYZ_COUNTRY,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "cn-seeks-partnership",
        "position",
        about=("KZ", "CN"),
        claim=Claim(statement="Kazakhstan seeks to develop a partnership with China."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan seeks to develop its partnership with China, which both states have called strategic {when}.",
            when=PartialDate("2005-07/.."),
            citation=(CHINA_DAILY_2007, PEOPLES_DAILY_2022),
            note="It was raised to a comprehensive strategic partnership on 13 June 2011.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "cn-largest-economy",
        "quantity",
        about=("CN",),
        claim=Claim(statement="China has the largest economy in the world.", quantity=Quantity(1, "rank", "largest")),
        sources=chapter.both(),
        record=chapter.record(
            "imprecise",
            statement="In {when} China had the {value}-largest economy in the world, measured at market exchange rates.",
            quantity=Quantity(2, "rank"),
            when=PartialDate("2017"),
            citation=(CHINA_DAILY_GDP,),
            note="The claim holds only where economies are compared at purchasing power parity.",
        ),
    ),
    chapter.fact(
        "cn-largest-economy-ppp",
        "quantity",
        about=("CN",),
        record=chapter.record(
            "confirmed",
            statement="Compared at purchasing power parity, China already had the largest economy in the world in {when}, according to revised figures of the World Bank.",
            quantity=Quantity(1, "rank", "largest"),
            when=PartialDate("2017"),
            citation=(WORLD_BANK_2020,),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "cn-trade-partner",
        "relation",
        about=("CN", "KZ"),
        claim=Claim(
            statement="China is one of the main trading partners of Kazakhstan.", quantity=Quantity(qualifier="one-of")
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="China is one of the main trading partners of Kazakhstan; according to Chinese figures, it was the largest partner of every state of Central Asia in {when}.",
            when=PartialDate("2025"),
            citation=(SILK_ROAD_2026,),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "cn-trade-volume",
        "quantity",
        about=("CN", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="According to Chinese customs figures, trade between China and Kazakhstan came to {value} in {when}.",
            quantity=Quantity(43_820_000_000, "USD"),
            when=PartialDate("2024"),
            citation=(ASTANA_TIMES_TRADE,),
            checked="2026-11-30",
            note="No figure for the whole of 2025 was found.",
        ),
    ),
    chapter.fact(
        "cn-border-settled",
        "event",
        about=("KZ", "CN"),
        claim=Claim(statement="Kazakhstan and China have settled their disputes over the course of their border."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and China settled their disputes over the course of their border, and said so in a joint communiqué of {when}.",
            when=PartialDate("1999-11-23"),
            citation=(CHINA_DAILY_2007, CACI_2000),
        ),
    ),
    chapter.fact(
        "cn-border-agreement",
        "treaty",
        about=("KZ", "CN"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and China signed the agreement on their state border on {when}.",
            when=PartialDate("1994-04-26"),
            citation=(ADILET_1995,),
            note="It left some sections of the border open.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "cn-border-supplement",
        "treaty",
        about=("KZ", "CN"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and China signed a supplementary agreement on their state border on {when}.",
            when=PartialDate("1997-09-24"),
            citation=(ADILET_1999,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "cn-border-second-supplement",
        "treaty",
        about=("KZ", "CN"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and China signed a second supplementary agreement on their state border, on its last open sections, on {when}.",
            when=PartialDate("1998-07-04"),
            citation=(PEOPLES_DAILY_1998, ADILET_2003),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "cn-border-demarcation",
        "treaty",
        about=("KZ", "CN"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and China signed the protocol on the demarcation of their border on {when}.",
            when=PartialDate("2002-05-10"),
            citation=(ADILET_2003,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "cn-border-share-kz",
        "quantity",
        about=("KZ", "CN"),
        claim=Claim(
            statement="Of the land in dispute between Kazakhstan and China, {value} went to Kazakhstan.",
            quantity=Quantity(SHARE_KZ, "percent"),
        ),
        sources=chapter.both(ar=_FUTURE, vi=_FUTURE),
        record=chapter.record(
            "imprecise",
            statement="Of the land in dispute that the last border agreement with China divided, Kazakhstan kept {value}.",
            citation=(CACI_2000,),
            note="The exact share is given as 56.9%.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "cn-disputed-area",
        "quantity",
        about=("KZ", "CN"),
        claim=Claim(
            statement="The land in dispute between Kazakhstan and China covered {value}.",
            quantity=Quantity(1000, "km2", "about"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "imprecise",
            statement="One account puts the land in dispute between Kazakhstan and China at {value}; it seems to count only the last sections, settled in {when}.",
            quantity=Quantity(944, "km2", "about"),
            when=PartialDate("1998"),
            citation=(CACI_2000,),
            note="The account names no sections; that it counts the last ones is inferred, as others had been settled in 1994.",
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "cn-border-share-cn",
        "quantity",
        about=("CN", "KZ"),
        claim=Claim(
            statement="Of the land in dispute between Kazakhstan and China, {value} went to China.",
            quantity=Quantity(100 - SHARE_KZ, "percent"),
        ),
        sources=chapter.both(ar=_FUTURE, vi=_FUTURE),
        record=chapter.record(
            "imprecise",
            statement="Of the land in dispute that the last border agreement between Kazakhstan and China divided, {value} went to China.",
            citation=(CACI_2000,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "cn-border-share-all",
        "quantity",
        about=("CN", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="According to one count, {value} of all the land that had been in dispute between Kazakhstan and China went to China.",
            quantity=Quantity(22, "percent"),
            citation=(ASIA_TIMES_2011,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "cn-treaties-count",
        "treaty",
        about=("KZ", "CN"),
        claim=Claim(
            statement="Kazakhstan and China have signed {value} of international law with each other.",
            quantity=Quantity(50, "treaties", "more-than"),
        ),
        sources=chapter.both(ar="Repeats a word for treaties, run together with the word before it."),
        record=chapter.record(
            "imprecise",
            statement="The Ministry of Foreign Affairs of Kazakhstan counts {value} with China.",
            quantity=Quantity(230, "treaties", "more-than"),
            citation=(MFA_CHINA,),
            note="The ministry counts treaties and agreements of every kind together; the articles do not say what they count. The page has no date.",
        ),
    ),
    chapter.fact(
        "cn-treaties-all-fields",
        "treaty",
        about=("KZ", "CN"),
        claim=Claim(
            statement="According to the articles, the treaties between Kazakhstan and China regulate their relations in all fields.",
            quantity=Quantity(qualifier="all"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "unverifiable",
            citation=(MFA_CHINA,),
            note="No list of all their fields exists; the Ministry of Foreign Affairs speaks of different areas.",
        ),
    ),
    chapter.fact(
        "cn-cooperate-sco",
        "membership",
        about=("KZ", "CN", "SCO"),
        claim=Claim(statement="Kazakhstan and China cooperate within the Shanghai Cooperation Organisation."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and China cooperate within the Shanghai Cooperation Organisation, which was founded on {when}.",
            when=PartialDate("2001-06-15"),
            citation=(XINHUA_SCO,),
        ),
    ),
    chapter.fact(
        "cn-cooperate-silk-road",
        "relation",
        about=("KZ", "CN", "silk-road-economic-belt"),
        claim=Claim(statement="Kazakhstan and China cooperate within the Silk Road Economic Belt."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            citation=(ASTANA_TIMES_2015,),
            note="The Belt is linked with Kazakhstan’s own programme, Nurly Zhol.",
        ),
    ),
    chapter.fact(
        "cn-silk-road-initiated",
        "event",
        about=("CN", "silk-road-economic-belt", "xi-jinping", "astana"),
        claim=Claim(statement="China initiated the Silk Road Economic Belt."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="President Xi Jinping of China proposed the Silk Road Economic Belt in a speech in Astana on {when}.",
            when=PartialDate("2013-09-07"),
            citation=(XI_SPEECH,),
        ),
    ),
    chapter.fact(
        "cn-transport-infrastructure",
        "event",
        about=("KZ", "CN"),
        claim=Claim(statement="Infrastructure is being created on the transport route from China to Europe."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan has built parts of a highway and improved its railways on the transport route from China to Europe; on {when} it opened a second track from Dostyk on the Chinese border to Moiynty.",
            when=PartialDate("2025-09-30"),
            citation=(ASTANA_TIMES_2015, QAZINFORM_RAILWAY),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "cn-transport-ties",
        "position",
        about=("KZ", "CN"),
        claim=Claim(
            statement="The articles expect that the infrastructure on the route from China to Europe will further strengthen the economic ties between Kazakhstan and China."
        ),
        sources=chapter.both(ar="Doubles the word for strengthening."),
        record=chapter.record("opinion"),
    ),
    chapter.fact(
        "cn-oil-investor",
        "relation",
        about=("CN", "KZ"),
        claim=Claim(
            statement="China is one of the largest investors in the oil and gas industry of Kazakhstan.",
            quantity=Quantity(qualifier="one-of"),
        ),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="China is one of the largest investors in the oil and gas industry of Kazakhstan; in {when} the Ministry of Energy of Kazakhstan put the share of China in its oil production at {value}.",
            quantity=Quantity(11.4, "percent"),
            when=PartialDate("2024-03"),
            citation=(ASTANA_TIMES_OIL, NATURAL_GAS_2017, XINHUA_PIPELINE),
            note="Gas from Turkmenistan has crossed Kazakhstan to China since December 2009.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "cn-khorgos-ftz",
        "institution",
        about=("khorgos", "KZ", "CN"),
        claim=Claim(statement="A free-trade zone operates between Kazakhstan and China at Khorgos."),
        sources=chapter.both(),
        record=chapter.record(
            "imprecise",
            statement="Kazakhstan and China run the Khorgos International Centre for Boundary Cooperation, an area of visa-free entry and duty-free trade on both sides of their border.",
            citation=(QUARTZ_KHORGOS, KHORGOS_RULES),
            note="Duty-free trade is limited to the area of the centre and to what each visitor may take out of it.",
        ),
    ),
    chapter.fact(
        "cn-khorgos-opening",
        "date",
        about=("khorgos", "KZ", "CN"),
        record=chapter.record(
            "confirmed",
            statement="The Khorgos International Centre for Boundary Cooperation began its work in {when}.",
            when=PartialDate("2012"),
            citation=(TEHRAN_TIMES_KHORGOS,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "cn-khorgos-goods",
        "relation",
        about=("khorgos", "CN", "KZ"),
        claim=Claim(statement="Chinese consumer goods flow through Khorgos to the countries of Central Asia."),
        sources=chapter.both(),
        record=chapter.record(
            "confirmed",
            statement="In {when} most of the shoppers at Khorgos came from Kazakhstan and nearby countries of Central Asia, to buy Chinese goods.",
            when=PartialDate("2019"),
            citation=(QUARTZ_KHORGOS, DAZ_KHORGOS),
            note="Closed from 2020, the zone reopened on 24 April 2023 to shoppers with goods for personal use, not to cargo.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "cn-permanent-partnership",
        "relation",
        about=("KZ", "CN"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and China declared a permanent comprehensive strategic partnership in a joint statement of {when}.",
            when=PartialDate("2019-09-11"),
            citation=(PEOPLES_DAILY_2022,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "cn-visas",
        "treaty",
        about=("CN", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="Citizens of Kazakhstan and China have needed no visa for short stays in the other country {when}, under an agreement between the two states.",
            when=PartialDate("2023-11-10/.."),
            citation=(KT_VISAS,),
            note="They may stay for up to 30 days at a time, and for 90 within 180.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "cn-central-asia-treaty",
        "treaty",
        about=("CN", "KZ", "KG", "TJ", "TM", "UZ", "astana"),
        record=chapter.record(
            "confirmed",
            statement="China and the five states of Central Asia signed a treaty on permanent good-neighbourliness, friendship and cooperation in Astana on {when}.",
            when=PartialDate("2025-06-17"),
            citation=(PEOPLES_DAILY_2025,),
            checked="2026-11-29",
            note="It was signed at their second summit.",
        ),
    ),
    chapter.fact(
        "cn-nuclear-plant",
        "event",
        about=("KZ", "CN"),
        record=chapter.record(
            "confirmed",
            statement="On {when} the atomic energy agency of Kazakhstan named the China National Nuclear Corporation to lead the consortium for one more nuclear power plant, after the first.",
            when=PartialDate("2025-06-14"),
            citation=(ZAKON_2025, ASTANA_TIMES_PLANTS, QAZINFORM_PLANT),
            note="On 1 October 2025 the agency said that no final decision on the company had been taken, but that it was the first choice. On 26 January 2026 the government resolved to build the plant, in the Almaty Region.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "cn-rivers",
        "position",
        about=("KZ", "CN"),
        record=chapter.record(
            "confirmed",
            statement="In {when} Kazakhstan and China were still drafting an agreement on the sharing of the rivers that cross their border.",
            when=PartialDate("2026-01"),
            citation=(KURSIV_RIVERS,),
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "cn-xinjiang-detention",
        "event",
        about=("CN", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="The UN Human Rights Office found that members of Muslim peoples had been arbitrarily detained on a large scale in the Chinese region of Xinjiang, at least {when}; ethnic Kazakhs were among those detained.",
            when=PartialDate("2017/2019"),
            citation=(OHCHR_2022, RFERL_2019),
            checked="2026-11-29",
            note="China denies it; it says that the places were centres of vocational training against extremism.",
        ),
    ),
    chapter.fact(
        "cn-xinjiang-leave",
        "event",
        about=("KZ", "CN", "kz-mfa"),
        record=chapter.record(
            "confirmed",
            statement="The Ministry of Foreign Affairs of Kazakhstan said on {when} that China was letting {value}, ethnic Kazakhs, give up their Chinese citizenship and leave.",
            quantity=Quantity(2000, "people", "more-than"),
            when=PartialDate("2019-01-09"),
            citation=(RFERL_2019,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "cn-xinjiang-position",
        "position",
        about=("KZ", "CN", "tokayev"),
        record=chapter.record(
            "confirmed",
            statement="In {when} President Tokayev called many reports of human rights organizations on Xinjiang untrue, and said that Kazakhstan must not become the territory of a global front against China.",
            when=PartialDate("2019-12"),
            citation=(KURSIV_2019,),
            checked="2026-11-29",
        ),
    ),
    chapter.fact(
        "cn-xinjiang-vote",
        "position",
        about=("KZ", "CN", "UN"),
        record=chapter.record(
            "confirmed",
            statement="On {when} Kazakhstan voted in the UN Human Rights Council against a debate on human rights in Xinjiang.",
            when=PartialDate("2022-10-06"),
            citation=(ANEWS_2022,),
            checked="2026-11-29",
            note="The motion failed: 17 states were for it and 19 against, and 11 abstained.",
        ),
    ),
    chapter.fact(
        "cn-xinjiang-trial",
        "event",
        about=("KZ", "CN"),
        record=chapter.record(
            "confirmed",
            statement="After a protest near the border on {when}, on behalf of a citizen of Kazakhstan held in China, at which Chinese flags and a portrait of President Xi Jinping were burned, China complained to the Ministry of Foreign Affairs of Kazakhstan; Kazakhstan charged {value} with inciting discord.",
            quantity=Quantity(19, "people"),
            when=PartialDate("2025-11-13"),
            citation=(RFERL_2026, AZATTYK_2026),
            note="They faced up to ten years in prison. The trial opened in Taldykorgan on 23 January 2026 and was closed to the public. No report of a verdict was found.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "cn-economic-focus",
        "position",
        about=("KZ", "CN"),
        claim=Claim(
            statement="In the articles’ view, the policy of Kazakhstan towards China has a clear economic focus."
        ),
        sources=chapter.both(),
        record=chapter.record("opinion"),
    ),
)
