"""Kazakhstan and Viet Nam: a part of our own, of which no document speaks."""

from __future__ import annotations

from kzref.chapters._defaults import ChapterDefaults
from kzref.dates import PartialDate
from kzref.model import Fact, Quantity, Work

chapter: ChapterDefaults = ChapterDefaults("viet-nam", checked="2026-11-29")

KAZINFORM_2023 = Work(
    by="Kazinform",
    title="Kazakhstan and Vietnam mark 31 years since establishment of diplomatic relations",
    kind="news",
    language="en",
    date="2023-08-21",
    url="https://www.inform.kz/en/kazakhstan-and-vietnam-mark-31-years-since-establishment-of-diplomatic-relations_a4103477",
    read="whole",
)
VNA_2025 = Work(
    by="Viet Nam News Agency (VietnamPlus)",
    title="Vietnam, Kazakhstan issue joint statement on establishment of strategic partnership",
    kind="official-document",
    language="en",
    date="2025-05",
    url="https://en.vietnamplus.vn/vietnam-kazakhstan-issue-joint-statement-on-establishment-of-strategic-partnership-post318732.vnp",
    read="part",
)
VOH_2023 = Work(
    by="VOH",
    title="Tổng thống Kazakhstan thăm chính thức Việt Nam từ ngày 20/8",
    kind="news",
    language="vi",
    date="2023-08",
    url="https://voh.com.vn/chinh-tri-xa-hoi/tong-thong-kazakhstan-tham-chinh-thuc-viet-nam-tu-ngay-20-8-491648.html",
    read="part",
)
MOSCOW_TIMES_2015 = Work(
    by="The Moscow Times",
    title="Vietnam Signs Free Trade Agreement With Russian-Led Economic Union",
    kind="news",
    language="en",
    date="2015-05-29",
    url="https://themoscowtimes.com/articles/vietnam-signs-free-trade-agreement-with-russian-led-economic-union-46976",
    read="part",
)
MOF_2015 = Work(
    by="Ministry of Finance of Viet Nam",
    title="Viet Nam – Eurasian Economic Union (EAEU) Free Trade Agreement",
    kind="official-statement",
    language="en",
    date="2015-07-29",
    url="https://mof.gov.vn/webcenter/portal/btcen/pages_r/l/newsdetails?dDocName=BTC074537",
    read="part",
)
VET_2016 = Work(
    by="Vietnam Economic Times",
    title="VN-EAEU FTA ratified by all parties",
    kind="news",
    language="en",
    date="2016-08-20",
    url="http://www.vneconomictimes.com/article/business/vn-eaeu-fta-ratified-by-all-parties",
    read="part",
)
EEC_2016 = Work(
    by="Eurasian Economic Commission",
    title="Zone of Free Trade Agreement Signed by EAEU and Vietnam Takes Effect",
    kind="official-statement",
    language="en",
    date="2016-10-06",
    url="http://www.eurasiancommission.org/en/nae/news/Pages/06-10-2016-1.aspx",
    read="part",
)
INTERFAX_2022 = Work(
    by="Interfax",
    title="EAEU leaders approve start to talks with UAE on a FTZ, first round expected in March 2023",
    kind="news",
    language="en",
    date="2022-12-09",
    url="https://interfax.com/newsroom/top-stories/85935/",
    read="part",
)
XINHUA_2015 = Work(
    by="Xinhua",
    title="Eurasian Economic Union, Vietnam sign free trade agreement",
    kind="news",
    language="en",
    date="2015-05-30",
    url="http://en.chinagate.cn/2015-05/30/content_35695768.htm",
    read="part",
)
VNS_2023 = Work(
    by="Việt Nam News, at EIN Presswire",
    title="Kazakh President Kassym-Jomart Tokayev’s official visit to Việt Nam from August 20-22…",
    kind="news",
    language="en",
    date="2023-08-18",
    url="https://www.einpresswire.com/article/650652909/kazakh-president-s-vi-t-nam-visit-hoped-to-lift-bilateral-ties-to-new-height",
    read="part",
    copy=True,
)
KAZINFORM_2024 = Work(
    by="Kazinform",
    title="Deputy Prime Minister of Kazakhstan Serik Zhumangarin met with…",
    kind="news",
    language="en",
    date="2024-05-16",
    url="https://en.inform.kz/news/kazakhstan-suggests-vietnam-to-produce-electric-vehicle-batteries-f9e897/",
    read="whole",
)
LAWNET_2024 = Work(
    by="LawNet",
    title="Agreement on Visa exemption between Vietnam and Kazakhstan officially effective from May 25, 2024",
    kind="reference-work",
    language="en",
    url="https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/agreement-on-visa-exemption-between-vietnam-and-kazakhstan-officially-effective-from-may-25-2024-140423.html",
    read="part",
)
VGP_2022 = Work(
    by="Government of Viet Nam (VGP)",
    title="Khanh Hoa welcomes first direct flight from Kazakhstan",
    kind="official-statement",
    language="en",
    date="2022-10-27",
    url="https://en.baochinhphu.vn/khanh-hoa-welcomes-first-direct-flight-from-kazakhstan-111221027112042736.htm",
    read="part",
)
DONG_NAM_A_2022 = Work(
    by="Tạp chí Đông Nam Á",
    title="Ngày 26/10/2022, Chuyến bay đầu tiên từ Almaty (Kazakhstan) mang theo 376 hành khách đã hạ cánh xuống sân bay Quốc tế Cam Ranh…",
    kind="news",
    language="vi",
    url="https://tapchidongnama.vn/khanh-hoa-don-chuyen-bay-dau-tien-tu-kazakhstan",
    read="whole",
)
LUATVIETNAM_2017 = Work(
    by="LuatVietnam",
    title="Treaty between the Socialist Republic of Vietnam and the Republic of Kazakhstan on Extradition 2017",
    kind="treaty",
    language="en",
    date="2017-06-15",
    url="https://english.luatvietnam.vn/ngoai-giao/treaty-between-vietnam-and-kazakhstan-on-extradition-2017-184198-d1.html",
    read="part",
)
SMALL_ARMS_SURVEY = Work(
    by="Small Arms Survey",
    title="Conference on Interaction and Confidence Building Measures in Asia (CICA)",
    kind="reference-work",
    language="en",
    url="http://www.smallarmssurvey.org/tools/ro-poa/profiles-of-regional-organizations/asia/cica.html",
    read="part",
)

FLIGHTGLOBAL_2025 = Work(
    by="FlightGlobal",
    title="Kazakhstan’s sovereign wealth fund, Samruk-Kazyna, has disclosed that it sold a majority share in regional operator Qazaq Air…",
    kind="news",
    language="en",
    url="https://www.flightglobal.com/airlines/kazakh-wealth-fund-discloses-sale-price-of-controlling-stake-in-qazaq-air/165809.article",
    read="part",
)
FLIGHTGLOBAL_NAME = Work(
    by="FlightGlobal",
    title="Vietnamese budget carrier VietJet is to launch a Kazakh carrier…",
    kind="news",
    language="en",
    url="https://www.flightglobal.com/airlines/vietjet-ties-up-with-kazakhstans-qazaq-air-to-establish-new-737-budget-operation/162919.article",
    read="part",
)
NUR_2025 = Work(
    by="NUR.KZ",
    title="Пресс-служба авиакомпании Qazaq Air предупредила пассажиров…",
    kind="news",
    language="ru",
    date="2025-10-14",
    url="https://www.nur.kz/society/2297070-passazhirov-qazaq-air-predupredili-o-massovoy-zaderzhke-reysov/",
    read="part",
)
KAZTAG_2021 = Work(
    by="KazTAG, at Zona.kz",
    title="Власти Казахстана разрешили возобновить регулярное авиасообщение с Вьетнамом…",
    kind="news",
    language="ru",
    date="2021-12-22",
    url="https://zonakz.net/2021/12/22/vlasti-kazaxstana-razreshili-vozobnovit-regulyarnoe-aviasoobshhenie-s-vetnamom",
    read="part",
    copy=True,
)
KURSIV_2025 = Work(
    by="Kursiv",
    title="Authorities think about transferring airport to new owner of QazaqAir from Vietnam",
    kind="news",
    language="en",
    date="2025-05-08",
    url="https://kz.kursiv.media/en/2025-05-08/engk-tank-authorities-think-about-transferring-airport-to-new-owner-of-qazaqair-from-vietnam",
    read="part",
)
ASTANA_TIMES_FIRST = Work(
    by="The Astana Times",
    title="Kazakhstan will become Vietnam’s first strategic partner in Central Asia…",
    kind="news",
    language="en",
    date="2025-05-06",
    url="https://astanatimes.com/2025/05/vietnam-names-kazakhstan-its-first-strategic-partner-in-central-asia/",
    read="part",
)
ASTANA_TIMES_2026 = Work(
    by="The Astana Times",
    title="Kazakh Deputy Prime Minister and Minister of National Economy Serik Zhumangarin met with Vietnamese Deputy Prime Minister Nguyen Hoa Binh on Feb. 3…",
    kind="news",
    language="en",
    date="2026-02",
    url="https://astanatimes.com/2026/02/kazakhstan-vietnam-seek-to-double-trade-expand-logistics-and-launch-new-flights",
    read="part",
)

FACTS: tuple[Fact, ...] = (
    chapter.fact(
        "vn-relations",
        "relation",
        about=("VN", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and Viet Nam established diplomatic relations on {when}.",
            when=PartialDate("1992-06-29"),
            citation=(KAZINFORM_2023,),
        ),
    ),
    chapter.fact(
        "vn-embassies",
        "event",
        about=("VN", "KZ", "astana"),
        record=chapter.record(
            "confirmed",
            statement="The embassy of Kazakhstan in Hanoi opened in {when}; that of Viet Nam in Kazakhstan had opened earlier.",
            when=PartialDate("2015-03"),
            citation=(VNS_2023,),
            note="The embassy of Viet Nam began its work in July 2008.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "vn-cica",
        "event",
        about=("VN", "CICA"),
        record=chapter.record(
            "confirmed",
            statement="Viet Nam became a member of CICA in {when}.",
            when=PartialDate("2010"),
            citation=(SMALL_ARMS_SURVEY,),
        ),
    ),
    chapter.fact(
        "vn-nazarbayev-visit",
        "event",
        about=("nazarbayev", "VN", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="President Nazarbayev paid an official visit to Viet Nam in {when}; the president of Viet Nam, Trương Tấn Sang, came to Kazakhstan in the following year.",
            when=PartialDate("2011"),
            citation=(KAZINFORM_2023,),
            note="The visit of President Nazarbayev fell in late October and early November.",
        ),
    ),
    chapter.fact(
        "vn-free-trade-signed",
        "treaty",
        about=("VN", "EAEU", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="The Eurasian Economic Union and its member states signed a free-trade agreement with Viet Nam in Kazakhstan on {when}.",
            when=PartialDate("2015-05-29"),
            citation=(MOSCOW_TIMES_2015, MOF_2015, VET_2016),
            note="It was signed in Burabay.",
        ),
    ),
    chapter.fact(
        "vn-free-trade-first",
        "treaty",
        about=("EAEU", "VN"),
        record=chapter.record(
            "confirmed",
            statement="The agreement with Viet Nam was the first on free trade between the Eurasian Economic Union and a state outside it.",
            quantity=Quantity(qualifier="first"),
            citation=(XINHUA_2015, MOSCOW_TIMES_2015),
        ),
    ),
    chapter.fact(
        "vn-free-trade-in-force",
        "treaty",
        about=("VN", "EAEU", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="The free-trade agreement between the Eurasian Economic Union and Viet Nam has been in force {when}.",
            when=PartialDate("2016-10-05/.."),
            citation=(EEC_2016, INTERFAX_2022),
        ),
    ),
    chapter.fact(
        "vn-extradition",
        "treaty",
        about=("VN", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and Viet Nam signed a treaty on extradition on {when}.",
            when=PartialDate("2017-06-15"),
            citation=(LUATVIETNAM_2017,),
        ),
    ),
    chapter.fact(
        "vn-direct-flight",
        "event",
        about=("VN", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="The first direct flight from Kazakhstan to the Vietnamese province of Khánh Hòa arrived from Almaty on {when}.",
            when=PartialDate("2022-10-26"),
            citation=(VGP_2022, DONG_NAM_A_2022, KAZTAG_2021),
            note="Flights from Almaty to Phú Quốc are older: they were to resume on 30 December 2021.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "vn-tokayev-visit",
        "event",
        about=("tokayev", "VN", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="President Tokayev made an official visit to Viet Nam {when}.",
            when=PartialDate("2023-08-20/2023-08-22"),
            citation=(VOH_2023, KAZINFORM_2023),
            note="It was the first visit by a president of Kazakhstan in 12 years.",
        ),
    ),
    chapter.fact(
        "vn-visas",
        "treaty",
        about=("VN", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="Holders of ordinary passports of Kazakhstan and Viet Nam have needed no visa for short stays {when}, under an agreement between the two states.",
            when=PartialDate("2024-05-25/.."),
            citation=(LAWNET_2024, VNS_2023),
            note="A stay may last up to 30 days at a time, and 90 days within 180. The agreement was signed in Hanoi on 21 August 2023. Since September 2019 Kazakhstan had required no visa of Vietnamese citizens for stays of up to 30 days.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "vn-strategic-partnership",
        "relation",
        about=("VN", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="Kazakhstan and Viet Nam established a strategic partnership by a joint statement of {when}.",
            when=PartialDate("2025-05-06"),
            citation=(VNA_2025, ASTANA_TIMES_FIRST),
            note="Kazakhstan was the first strategic partner of Viet Nam in Central Asia, according to Tô Lâm.",
        ),
    ),
    chapter.fact(
        "vn-to-lam-visit",
        "event",
        about=("VN", "KZ", "tokayev"),
        record=chapter.record(
            "confirmed",
            statement="The general secretary of the Communist Party of Viet Nam, Tô Lâm, made a state visit to Kazakhstan {when}.",
            when=PartialDate("2025-05-05/2025-05-07"),
            citation=(VNA_2025,),
        ),
    ),
    chapter.fact(
        "vn-trade",
        "quantity",
        about=("VN", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="According to the office of the president of Kazakhstan, trade between Kazakhstan and Viet Nam came to {value} in {when}.",
            quantity=Quantity(860_000_000, "USD"),
            when=PartialDate("2024"),
            citation=(ASTANA_TIMES_FIRST, ASTANA_TIMES_2026, KAZINFORM_2024),
            note="Other figures for the year lie between 800 million and nearly a billion; none for the whole of 2025 was found. For 2023 Kazakhstan gave a figure of 979.2 million. In February 2026 it said that it meant to double the trade.",
            checked="2026-11-30",
        ),
    ),
    chapter.fact(
        "vn-qazaq-air",
        "event",
        about=("VN", "KZ"),
        record=chapter.record(
            "confirmed",
            statement="The sale of {value} of the airline Qazaq Air by the state fund of Kazakhstan to the Vietnamese group Sovico and its local partner was completed on {when}.",
            quantity=Quantity(51, "percent"),
            when=PartialDate("2025-05-06"),
            citation=(FLIGHTGLOBAL_2025, KURSIV_2025, FLIGHTGLOBAL_NAME, NUR_2025),
            note="The contract had been signed in December 2024. The new name, Vietjet Qazaqstan, was announced at the time of the sale; in October 2025 flights were still made under the old one.",
            checked="2026-11-30",
        ),
    ),
)
