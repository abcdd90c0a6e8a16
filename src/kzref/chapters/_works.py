"""Works that more than one chapter cites. One that a single chapter cites stands in its module."""

from __future__ import annotations

from kzref.model import Work

AKORDA_2018 = Work(
    by="Official site of the President of the Republic of Kazakhstan",
    title="Briefing for the media following talks with Donald Tramp, President of the United States of America",
    kind="official-statement",
    language="en",
    date="2018-01-17",
    url="http://www.akorda.kz/en/events/international_community/foreign_visits/briefing-for-the-media-following-talks-with-donald-tramp-president-of-the-united-states-of-america",
    read="part",
)
AP_2018 = Work(
    by="AP",
    title="The Latest: Kazakhstan to NKorea: Abandon nuclear ambitions",
    kind="news",
    language="en",
    date="2018-01-18",
    url="https://www.apnews.com/20117e1d8136482bad392a12024f8957",
)
BOHLEN_1944 = Work(
    by="Office of the Historian, U.S. Department of State",
    title="Memorandum by the Chief of the Division of Eastern European Affairs (Bohlen)",
    kind="official-document",
    language="en",
    date="1944",
    url="https://history.state.gov/historicaldocuments/frus1944v04/d755",
)
CASPIAN_2018 = Work(
    by="Caspian News",
    title="Kazakhstan Assumes UN Security Council Presidency",
    kind="news",
    language="en",
    date="2018-01-07",
    url="https://caspiannews.com/news-detail/kazakhstan-assumes-un-security-council-presidency-2018-1-7-0/",
)
CONCEPT_2020 = Work(
    by="Adilet, legal information system of Kazakhstan",
    title="Concept of foreign policy of the Republic of Kazakhstan for 2020-2030",
    kind="law",
    language="en",
    date="2020-03-06",
    url="https://adilet.zan.kz/eng/docs/U2000000280",
    read="part",
)
CRS_2013 = Work(
    by="Congressional Research Service",
    title="Kazakhstan: Recent Developments and U.S. Interests",
    kind="official-document",
    language="en",
    date="2013-07-22",
    url="https://www.everycrsreport.com/reports/97-1058.html",
    read="part",
)
CRS_2024 = Work(
    by="Congressional Research Service",
    title="Kazakhstan: Background and Issues for Congress",
    kind="official-document",
    language="en",
    date="2024-08-16",
    url="https://www.everycrsreport.com/reports/R48158.html",
    read="part",
)
CSIS_2010 = Work(
    by="CSIS",
    title="Policy Brief Number 6: Kazakhstan Holds the OSCE Chair",
    kind="news",
    language="en",
    url="http://csis.org/publication/policy-brief-number-6-kazakhstan-holds-the-osce-chair",
)
CSTO_2023 = Work(
    by="Collective Security Treaty Organization",
    title="A meeting of the CSTO Collective Security Council was held",
    kind="official-statement",
    language="en",
    date="2023-11-23",
    url="https://en.odkb-csto.org/news/news_odkb/sostoyalas-sessiya-soveta-kollektivnoy-bezopasnosti-odkb/",
    read="whole",
)
CSTO_CHARTER = Work(
    by="President of Russia",
    title="Charter of the Collective Security Treaty Organization",
    kind="treaty",
    language="en",
    date="2002-10-07",
    url="http://en.kremlin.ru/supplement/3506",
    read="part",
)
EEAS_2025 = Work(
    by="European External Action Service",
    title="Совместная декларация по итогам первого саммита «Европейский Союз-Центральная Азия»",
    kind="official-document",
    language="ru",
    date="2025-04-04",
    url="https://www.eeas.europa.eu/node/451394_en",
    read="part",
)
EEC_2014 = Work(
    by="Eurasian Economic Commission",
    title="The Presidents of Belarus, Kazakhstan and Russia signed a Treaty on the Eurasian Economic Union in Astana",
    kind="official-statement",
    language="en",
    date="2014-05-29",
    url="http://www.eurasiancommission.org/en/nae/news/Pages/29-05-2014-1.aspx",
    read="part",
)
HISTORIAN = Work(
    by="US Department of State, Office of the Historian",
    title="A Guide to the United States’ History of Recognition, Diplomatic, and Consular Relations, by Country, since 1776: Kazakhstan",
    kind="official-statement",
    language="en",
    url="https://history.state.gov/countries/kazakhstan",
)
KAZINFORM_2011 = Work(
    by="Kazinform",
    title="Kazakhstan's Diplomacy: Nineteen years in service of national interests",
    kind="news",
    language="en",
    date="2011-07-12",
    url="https://www.inform.kz/en/kazakhstan-s-diplomacy-nineteen-years-in-service-of-national-interests_a2392749",
    read="part",
)
KAZINFORM_KK = Work(
    by="Kazinform",
    title="Қазақстан әлемнің 187 елімен дипломатиялық қатынастар орнатқан",
    kind="news",
    language="kk",
    url="https://kaz.inform.kz/news/kazakstan-alemnn-187-elmen-diplomatiyalik-katinastar-ornatkan-b08bf5",
    read="part",
)
KERRY_2016 = Work(
    by="Kazinform",
    title="U.S. Secretary of State congratulates Kazakhstan on 25th jubilee of independence",
    kind="news",
    language="en",
    date="2016-12-17",
    url="https://en.inform.kz/u-s-secretary-of-state-congratulates-kazakhstan-on-25th-jubilee-of-independence_a2981992/",
)
KT_2018 = Work(
    by="Kazakhstan Today",
    title="Nazarbayev praises Kazakhstan-Russia ties as model of interstate relations",
    kind="news",
    language="en",
    date="2018-04-11",
    url="https://www.kt.kz/eng/politics/nazarbayev_praises_kazakhstanrussia_ties_as_model_of_interstate_relations_1153655364.html",
)
KYRGYZ_COUNTRY = Work(
    by="Ministry of Foreign Affairs of the Kyrgyz Republic, Consulate General in Almaty",
    title="Country Information",
    kind="official-document",
    language="en",
    url="https://mfa.gov.kg/en/dm/Consulate-General-of-the-Kyrgyz-Republic-in-Almaty/Menu---Foreign-/about-country/-Brief-information-about-the-host-country/ountry-Information-5c1cba59ac1d7",
    read="part",
)
MFA_KZ_OIC = Work(
    by="Ministry of Foreign Affairs of Kazakhstan",
    title="OIC",
    kind="official-statement",
    language="en",
    url="http://mfa.gov.kz/index.php/en/foreign-policy/international-organizations/oic",
)
MFA_TR_323 = Work(
    by="Ministry of Foreign Affairs of Türkiye",
    title="Press release No. 323 (Turkic Speaking States’ Cooperation Day)",
    kind="official-statement",
    language="en",
    url="https://www.mfa.gov.tr/no_-323_-3-ekim-turk-dili-konusan-ulkeler-isbirligi-gunu-hk.en.mfa",
)
MFA_TR_RELATIONS = Work(
    by="Ministry of Foreign Affairs of Türkiye",
    title="Relations between Turkey and Kazakhstan",
    kind="official-statement",
    language="en",
    url="https://www.mfa.gov.tr/relations-between-turkey-and-kazakhstan.en.mfa",
)
NEWSLINE_2017 = Work(
    by="Kazakhstan Newsline",
    title="25 years of Kazakhstan’s membership in the UN",
    kind="news",
    language="en",
    url="http://kznewsline.com/25-years-kazakhstans-membership-un/",
)
SCO_DECLARATION = Work(
    by="CIS Legislation database",
    title="Declaration on creation of Shanghai Cooperation Organization",
    kind="official-document",
    language="en",
    date="2001-06-15",
    url="https://cis-legislation.com/document.fwx?rgn=3867",
)
TCA_EU = Work(
    by="The Times of Central Asia",
    title="Kazakhstan and EU agree to extend cooperation",
    kind="news",
    language="en",
    url="https://timesca.com/kazakhstan-and-eu-agree-to-extend-cooperation/",
)
TREND_2009 = Work(
    by="Trend",
    title="Turkey, Kazakhstan take step for strategic partnership - Nursultan Nazarbayev",
    kind="news",
    language="en",
    date="2009-10-23",
    url="https://en.trend.az/casia/kazakhstan/1564783.html",
)
TURKISH_MFA_2022 = Work(
    by="Ministry of Foreign Affairs of the Republic of Türkiye",
    title="No: 69, Kazakistan ile Diplomatik İlişkilerimizin Tesisinin 30’uncu Yıldönümü Hk.",
    kind="official-statement",
    language="tr",
    date="2022-03-02",
    url="https://www.mfa.gov.tr/no_-69_-kazakistan-ile-diplomatik-iliskilerimizin-tesisinin-30-uncu-yildonumu-hk.en.mfa",
)
UN_CHRONICLE = Work(
    by="UN Chronicle",
    title="Twenty-five years at the United Nations: My Journey",
    kind="commentary",
    language="en",
    url="https://unchronicle.un.org/article/twenty-five-years-united-nations-my-journey",
)
MFA_CICA = Work(
    by="Ministry of Foreign Affairs of Kazakhstan",
    title="Conference on Interaction and Confidence Building Measures in Asia (CICA)",
    kind="official-statement",
    language="en",
    url="http://mfa.kz/en/content-view/svmda",
)
