"""What the map of the region shows beside the facts: where places lie, and which neighbour belongs to what.

The reference is on Kazakhstan, so what its neighbours joined is no fact of a chapter: it is told here, for the map,
each with the works that say so or with a fact that already does. What has no source is not drawn.
Nothing else loads this module.
"""

from __future__ import annotations

from dataclasses import dataclass

from kzref import query
from kzref._struct import Struct, require
from kzref.dates import PartialDate
from kzref.model import Work
from kzref.weak import is_weak

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kzref._ids import EntityId, FactId

# status: what readers call it. The states that take part in the OSCE are members here too
STATUSES: dict[str, str] = {
    "member": "member",
    "observer": "observer",
    "associate": "associate member",
}

# the day on which the works of this module were read
CHECKED = "2026-11-29"

STATES: tuple[EntityId, ...] = ("KZ", "RU", "CN", "KG", "UZ", "TM")
BODIES: tuple[EntityId, ...] = ("CIS", "CSTO", "EAEU", "SCO", "OTS", "CICA", "OSCE", "OIC", "UN")

# which fact has the length of the border with a neighbour
BORDERS: dict[EntityId, FactId] = {
    "RU": "intro-border-russia",
    "UZ": "ca-border-uzbekistan",
    "CN": "intro-border-china",
    "KG": "ca-border-kyrgyzstan",
    "TM": "ca-border-turkmenistan",
}


def _require_source(what: str, works: tuple[Work, ...]) -> None:
    if all(is_weak(work.url) for work in works):
        raise ValueError(f"{what} rests on no work that is not weak: cite one, or leave it out")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Place(Struct):
    """Where something lies, in degrees north and east, with the works that say so.

    ``name`` is what the map writes, ``entity`` what the facts call it.
    """

    name: str
    entity: EntityId
    north: float
    east: float
    works: tuple[Work, ...]

    def __post_init__(self) -> None:
        _require_source(f"the place of {self.name}", self.works)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Standing(Struct):
    """What a state is in an organization: either a fact says so, or ``works`` do, with ``since`` where they tell it."""

    body: EntityId
    state: EntityId
    status: str = "member"
    since: PartialDate | None = None
    fact: FactId | None = None
    works: tuple[Work, ...] = ()

    def __post_init__(self) -> None:
        require(self.status, STATUSES, "status")
        what = f"{self.state} in {self.body}"
        if self.fact is None:
            _require_source(what, self.works)
        elif self.since or self.works:
            raise ValueError(f"{what} has a fact, which has its day and its works: take out those given here")

    @property
    def when(self) -> PartialDate | None:
        """Since when the state is what it is, or None where no work tells."""
        return query.fact(self.fact).when if self.fact else self.since


_FACTBOOK_KZ = Work(
    by="Central Intelligence Agency",
    title="The World Factbook: Kazakhstan",
    kind="reference-work",
    language="en",
    date="2020",
    url="https://github.com/factbook/factbook.json/blob/0330453f94121b6121a43f8bacffc8002786d677/central-asia/kz.json",
    read="part",
    copy=True,
)
_LOCODE_KZ = Work(
    by="UN Economic Commission for Europe",
    title="UN/LOCODE (KZ)",
    kind="official-document",
    language="en",
    url="https://github.com/geoapify/un-locode/blob/10f3b78276a118896de4f81c7ad5fe29b4e5a0f5/json-data/KZ.json",
    read="part",
    copy=True,
)
_LOCODE_CN = Work(
    by="UN Economic Commission for Europe",
    title="UN/LOCODE (CN)",
    kind="official-document",
    language="en",
    url="https://github.com/geoapify/un-locode/blob/10f3b78276a118896de4f81c7ad5fe29b4e5a0f5/json-data/CN.json",
    read="part",
    copy=True,
)
_KHORGOS = Work(
    by="Khorgos International Centre for Boundary Cooperation",
    title="Territorial location",
    kind="official-statement",
    language="en",
    url="http://www.mcps-khorgos.kz/en/project/geographical",
    read="part",
)
_FACTBOOK_CIS = Work(
    by="Central Intelligence Agency, The World Factbook",
    title="Commonwealth of Independent States (CIS)",
    kind="reference-work",
    language="en",
    url="https://relief.unboundmedicine.com/relief/view/The-World-Factbook/563540/all/Commonwealth_of_Independent_States__CIS_",
    read="whole",
    copy=True,
)
_ASIAN_CIS = Work(
    by="theasian.asia",
    title="Cooperation, energy to top Turkmenistan’s priorities as it chairs CIS",
    kind="news",
    language="en",
    url="http://theasian.asia/?p=105144",
    read="part",
)
_BELARUS_EAEU = Work(
    by="Ministry of Foreign Affairs of Belarus",
    title="Eurasian Economic Union",
    kind="official-statement",
    language="en",
    url="https://mfa.gov.by/en/mulateral/organization/list/aa16658947a49c28.html",
    read="part",
)
_EEC_OBSERVERS = Work(
    by="Eurasian Economic Commission",
    title="SEEC approved granting Uzbekistan and Cuba Observer State status at EAEU",
    kind="official-statement",
    language="en",
    date="2020-12-11",
    url="http://www.eurasiancommission.org/en/nae/news/Pages/11-12-2020.aspx",
    read="part",
)
_ANADOLU_OTS = Work(
    by="Anadolu Agency",
    title="Turkey welcomes Uzbekistan in Turkic Council",
    kind="news",
    language="en",
    date="2019-09-14",
    url="https://alaturkanews.com/2019/09/14/turkey-welcomes-uzbekistan-in-turkic-council",
    read="whole",
    copy=True,
)
_TREND_OTS = Work(
    by="Trend",
    title="Turkmenistan and Organization of Turkic States talk cooperation",
    kind="news",
    language="en",
    date="2022-03-15",
    url="https://thewall.fyi/turkmenistan-and-organization-of-turkic-states-talk-cooperation/",
    read="whole",
    copy=True,
)
_EMBASSY_CICA = Work(
    by="Embassy of Kazakhstan in the United States, News Bulletin",
    title="CICA’s Quest for Asian Peace Blossoms in Kazakhstan",
    kind="official-statement",
    language="en",
    date="2006-06-20",
    url="http://prosites-kazakhembus.homestead.com/062006.html",
    read="part",
)
_KAZINFORM_CICA = Work(
    by="Kazinform",
    title="Turkmenistan joins CICA as observer state",
    kind="news",
    language="en",
    date="2022-10-13",
    url="https://en.inform.kz/news/turkmenistan-joins-cica-as-observer-state_a3990052/",
    read="whole",
)
_OSCE_1992 = Work(
    by="OSCE",
    title="Expansion of the CSCE/OSCE",
    kind="official-statement",
    language="en",
    url="https://www.osce.org/who/timeline/1990s/05",
    read="part",
)
_FACTBOOK_OSCE = Work(
    by="Central Intelligence Agency, The World Factbook",
    title="Organization for Security and Cooperation in Europe (OSCE)",
    kind="reference-work",
    language="en",
    date="2017",
    url="http://defmean.com/06-organization-for-security-and-cooperation-in-europe-osce/",
    read="whole",
    copy=True,
)
_EGYPT_OIC = Work(
    by="State Information Service of Egypt",
    title="The Organization of Islamic Cooperation",
    kind="official-statement",
    language="en",
    date="2023-03-18",
    url="https://us.sis.gov.eg/Story/178316/The-Organization-of-Islamic-Cooperation?lang=en-us",
    read="part",
)
_BRITANNICA_UN = Work(
    by="Encyclopædia Britannica",
    title="Members of the United Nations",
    kind="reference-work",
    language="en",
    url="https://www.britannica.com/topic/Members-of-the-United-Nations-1788877",
    read="part",
)

PLACES: tuple[Place, ...] = (
    Place(name="Astana", entity="astana", north=51 + 10 / 60, east=71 + 25 / 60, works=(_FACTBOOK_KZ,)),
    # on the border, one kilometre from Horgos: between that town and Zharkent, as the list places them
    Place(
        name="Khorgos",
        entity="khorgos",
        north=(44 + 9 / 60 + 44 + 3 / 60) / 2,
        east=(80 + 80 + 50 / 60) / 2,
        works=(_KHORGOS, _LOCODE_KZ, _LOCODE_CN),
    ),
    Place(name="Tengiz", entity="tengiz", north=46 + 20 / 60, east=53 + 28 / 60, works=(_LOCODE_KZ,)),
)

_PRAGUE = PartialDate("1992-01")

STANDINGS: tuple[Standing, ...] = (
    Standing(body="CIS", state="KZ", fact="io-cofounder-cis"),
    Standing(body="CIS", state="RU", since=PartialDate("1991-12"), works=(_FACTBOOK_CIS,)),
    Standing(body="CIS", state="KG", since=PartialDate("1991-12"), works=(_FACTBOOK_CIS,)),
    Standing(body="CIS", state="UZ", since=PartialDate("1991-12"), works=(_FACTBOOK_CIS,)),
    Standing(body="CIS", state="TM", status="associate", since=PartialDate("2005"), works=(_FACTBOOK_CIS, _ASIAN_CIS)),
    *(Standing(body="CSTO", state=state, fact="io-cofounder-csto") for state in ("KZ", "RU", "KG")),
    Standing(body="EAEU", state="KZ", fact="io-eaeu-member"),
    Standing(body="EAEU", state="RU", since=PartialDate("2015-01-01"), works=(_BELARUS_EAEU,)),
    Standing(body="EAEU", state="KG", fact="int-kyrgyzstan-joined"),
    Standing(body="EAEU", state="UZ", status="observer", since=PartialDate("2020-12-11"), works=(_EEC_OBSERVERS,)),
    *(Standing(body="SCO", state=state, fact="io-cofounder-sco") for state in ("KZ", "RU", "CN", "KG", "UZ")),
    *(Standing(body="OTS", state=state, fact="tr-turkic-council") for state in ("KZ", "KG")),
    Standing(body="OTS", state="UZ", since=PartialDate("2019-10-14"), works=(_ANADOLU_OTS,)),
    Standing(body="OTS", state="TM", status="observer", since=PartialDate("2021"), works=(_TREND_OTS,)),
    Standing(body="CICA", state="KZ", fact="io-cica-member"),
    *(Standing(body="CICA", state=state, works=(_EMBASSY_CICA,)) for state in ("RU", "CN", "KG", "UZ")),
    Standing(body="CICA", state="TM", status="observer", since=PartialDate("2022-10-13"), works=(_KAZINFORM_CICA,)),
    Standing(body="OSCE", state="KZ", fact="osce-joined"),
    Standing(body="OSCE", state="RU", works=(_FACTBOOK_OSCE,)),
    *(Standing(body="OSCE", state=state, since=_PRAGUE, works=(_OSCE_1992,)) for state in ("KG", "UZ", "TM")),
    Standing(body="OIC", state="KZ", fact="io-oic-member"),
    Standing(body="OIC", state="RU", status="observer", since=PartialDate("2005"), works=(_EGYPT_OIC,)),
    Standing(body="OIC", state="KG", since=PartialDate("1992"), works=(_EGYPT_OIC,)),
    Standing(body="OIC", state="UZ", since=PartialDate("1996"), works=(_EGYPT_OIC,)),
    Standing(body="OIC", state="TM", since=PartialDate("1992"), works=(_EGYPT_OIC,)),
    Standing(body="UN", state="KZ", fact="un-admission-date"),
    # the members of 1945 were the Soviet Union and the Republic of China, whose seats these two have
    *(Standing(body="UN", state=state, works=(_BRITANNICA_UN,)) for state in ("RU", "CN")),
    *(Standing(body="UN", state=state, fact="un-admitted-same-day") for state in ("KG", "UZ", "TM")),
)
