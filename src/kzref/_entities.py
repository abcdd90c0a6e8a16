"""Whom and what the facts are about.

Codes are those of ISO 3166-1 and UN M49; Wikidata items are given where they are certain
and left blank elsewhere. A state's id is its ISO code, an organization's its Latin acronym,
anything else has a word.
"""

from __future__ import annotations

from dataclasses import dataclass

from kzref._struct import Struct, require
from kzref.vocabulary import ENTITY_TYPES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kzref._ids import EntityId, EntityType, Language


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Entity(Struct):
    """Somebody or something that facts are about.

    ``name`` is English; `named` gives it in the reader's language. ``acronym`` is the Latin
    one in use. ``alpha2`` is the ISO 3166-1 code, ``m49`` the UN's, ``wikidata`` the item:
    given where they are certain, else None.
    """

    id: EntityId
    type: EntityType
    name: str
    acronym: str | None = None
    alpha2: str | None = None
    m49: str | None = None
    wikidata: str | None = None

    def __post_init__(self) -> None:
        require(self.type, ENTITY_TYPES, "type of entity")

    def _repr_html_(self) -> str:
        """Return what notebooks show."""
        from kzref.citation import entity_card

        name = f"{self.name} ({self.acronym})" if self.acronym else self.name
        wikidata = f"https://www.wikidata.org/wiki/{self.wikidata}" if self.wikidata else None
        codes = (("ISO 3166-1", self.alpha2), ("UN M49", self.m49), ("Wikidata", wikidata))
        return entity_card(self.id, name, self.type, codes, "en")

    def named(self, lang: Language = "en") -> str:
        """Return the name in the language ``lang``.

        >>> import kzref
        >>> kzref.entity("CN").named("vi")
        'Trung Quốc'
        """
        from kzref import l10n

        return l10n.translate(self.name, lang, "entity")


ENTITIES: tuple[Entity, ...] = (
    # states
    Entity(id="KZ", type="state", name="Kazakhstan", alpha2="KZ", m49="398", wikidata="Q232"),
    Entity(id="RU", type="state", name="Russia", alpha2="RU", m49="643", wikidata="Q159"),
    Entity(id="CN", type="state", name="China", alpha2="CN", m49="156", wikidata="Q148"),
    Entity(id="US", type="state", name="United States", alpha2="US", m49="840", wikidata="Q30"),
    Entity(id="TR", type="state", name="Türkiye", alpha2="TR", m49="792", wikidata="Q43"),
    Entity(id="UZ", type="state", name="Uzbekistan", alpha2="UZ", m49="860", wikidata="Q265"),
    Entity(id="KG", type="state", name="Kyrgyzstan", alpha2="KG", m49="417", wikidata="Q813"),
    Entity(id="TJ", type="state", name="Tajikistan", alpha2="TJ", m49="762", wikidata="Q863"),
    Entity(id="TM", type="state", name="Turkmenistan", alpha2="TM", m49="795", wikidata="Q874"),
    Entity(id="AM", type="state", name="Armenia", alpha2="AM", m49="051", wikidata="Q399"),
    Entity(id="BY", type="state", name="Belarus", alpha2="BY", m49="112", wikidata="Q184"),
    Entity(id="UA", type="state", name="Ukraine", alpha2="UA", m49="804", wikidata="Q212"),
    Entity(id="AF", type="state", name="Afghanistan", alpha2="AF", m49="004", wikidata="Q889"),
    Entity(id="IQ", type="state", name="Iraq", alpha2="IQ", m49="368", wikidata="Q796"),
    Entity(id="SY", type="state", name="Syria", alpha2="SY", m49="760", wikidata="Q858"),
    Entity(id="IR", type="state", name="Iran", alpha2="IR", m49="364"),
    Entity(id="AE", type="state", name="United Arab Emirates", alpha2="AE", m49="784", wikidata="Q878"),
    Entity(id="EG", type="state", name="Egypt", alpha2="EG", m49="818", wikidata="Q79"),
    Entity(id="QA", type="state", name="Qatar", alpha2="QA", m49="634", wikidata="Q846"),
    Entity(id="SA", type="state", name="Saudi Arabia", alpha2="SA", m49="682", wikidata="Q851"),
    Entity(id="VN", type="state", name="Viet Nam", alpha2="VN", m49="704", wikidata="Q881"),
    Entity(id="SU", type="former-state", name="Soviet Union", wikidata="Q15180"),
    Entity(id="kazakh-khanate", type="former-state", name="Kazakh Khanate"),
    Entity(id="kazakh-ssr", type="former-state", name="Kazakh Soviet Socialist Republic"),
    Entity(id="turkestan-assr", type="former-state", name="Turkestan Autonomous Soviet Socialist Republic"),
    # territories whose status is disputed: docs/guide/policy.md
    Entity(id="crimea", type="territory", name="Crimea", wikidata="Q7835"),
    Entity(id="south-ossetia", type="territory", name="South Ossetia", wikidata="Q23427"),
    Entity(id="abkhazia", type="territory", name="Abkhazia", wikidata="Q23334"),
    # organizations and their bodies
    Entity(id="UN", type="organization", name="United Nations", acronym="UN", wikidata="Q1065"),
    Entity(id="UNSC", type="organization", name="UN Security Council", acronym="UNSC", wikidata="Q37470"),
    Entity(id="UNGA", type="organization", name="UN General Assembly", acronym="UNGA"),
    Entity(id="UNDP", type="organization", name="United Nations Development Programme", acronym="UNDP"),
    Entity(
        id="UNICEF", type="organization", name="United Nations Children’s Fund", acronym="UNICEF", wikidata="Q740308"
    ),
    Entity(
        id="UNESCO",
        type="organization",
        name="United Nations Educational, Scientific and Cultural Organization",
        acronym="UNESCO",
        wikidata="Q7809",
    ),
    Entity(id="WHO", type="organization", name="World Health Organization", acronym="WHO", wikidata="Q7817"),
    Entity(id="UNECE", type="organization", name="UN Economic Commission for Europe", acronym="UNECE"),
    Entity(
        id="ESCAP",
        type="organization",
        name="UN Economic and Social Commission for Asia and the Pacific",
        acronym="ESCAP",
    ),
    Entity(
        id="OSCE",
        type="organization",
        name="Organization for Security and Co-operation in Europe",
        acronym="OSCE",
        wikidata="Q81299",
    ),
    Entity(id="OIC", type="organization", name="Organisation of Islamic Cooperation", acronym="OIC", wikidata="Q47543"),
    Entity(id="IOFS", type="organization", name="Islamic Organization for Food Security", acronym="IOFS"),
    Entity(id="LAS", type="organization", name="League of Arab States", acronym="LAS", wikidata="Q7172"),
    Entity(id="SCO", type="organization", name="Shanghai Cooperation Organisation", acronym="SCO", wikidata="Q485207"),
    Entity(
        id="CSTO",
        type="organization",
        name="Collective Security Treaty Organization",
        acronym="CSTO",
        wikidata="Q318693",
    ),
    Entity(id="CIS", type="organization", name="Commonwealth of Independent States", acronym="CIS", wikidata="Q7779"),
    Entity(id="EAEC", type="organization", name="Eurasian Economic Community", acronym="EAEC"),
    Entity(id="EAEU", type="organization", name="Eurasian Economic Union", acronym="EAEU"),
    Entity(id="EEC", type="organization", name="Eurasian Economic Commission", acronym="EEC"),
    Entity(id="OTS", type="organization", name="Organization of Turkic States", acronym="OTS"),
    Entity(id="WTO", type="organization", name="World Trade Organization", acronym="WTO"),
    Entity(id="NATO", type="organization", name="North Atlantic Treaty Organization", acronym="NATO"),
    Entity(id="UNODC", type="organization", name="United Nations Office on Drugs and Crime", acronym="UNODC"),
    Entity(id="EU", type="organization", name="European Union", acronym="EU", wikidata="Q458"),
    Entity(
        id="CICA",
        type="organization",
        name="Conference on Interaction and Confidence-Building Measures in Asia",
        acronym="CICA",
    ),
    Entity(id="HRW", type="organization", name="Human Rights Watch", acronym="HRW"),
    Entity(id="ISAF", type="organization", name="International Security Assistance Force", acronym="ISAF"),
    Entity(
        id="CARICC",
        type="organization",
        name="Central Asian Regional Information and Coordination Centre",
        acronym="CARICC",
    ),
    Entity(id="CACO", type="organization", name="Central Asian Cooperation Organization", acronym="CACO"),
    # offices and institutions of Kazakhstan
    Entity(id="kz-president", type="office", name="President of Kazakhstan"),
    Entity(id="kz-parliament", type="office", name="Parliament of Kazakhstan"),
    Entity(id="kz-kurultai", type="office", name="Kurultai of Kazakhstan"),
    Entity(id="kz-mfa", type="office", name="Ministry of Foreign Affairs of Kazakhstan"),
    Entity(id="kz-foreign-minister", type="office", name="Minister of Foreign Affairs of Kazakhstan"),
    Entity(
        id="kz-information-committee",
        type="office",
        name="Committee of International Information of the Ministry of Foreign Affairs",
    ),
    # offices of earlier states
    Entity(id="kazakh-khan", type="office", name="Khan of the Kazakh Khanate"),
    Entity(
        id="turkestan-commissariat",
        type="office",
        name="People’s Commissariat for Foreign Affairs of the Turkestan Autonomous Soviet Socialist Republic",
    ),
    Entity(id="su-mfa", type="office", name="Ministry of Foreign Affairs of the Soviet Union"),
    Entity(id="tr-prime-minister", type="office", name="Prime Minister of Türkiye"),
    # people
    Entity(id="nazarbayev", type="person", name="Nursultan Nazarbayev"),
    Entity(id="tokayev", type="person", name="Kassym-Jomart Tokayev"),
    Entity(id="arystanbekova", type="person", name="Akmaral Arystanbekova"),
    Entity(id="mirziyoyev", type="person", name="Shavkat Mirziyoyev"),
    Entity(id="ozal", type="person", name="Turgut Özal"),
    Entity(id="erdogan", type="person", name="Recep Tayyip Erdoğan"),
    Entity(id="putin", type="person", name="Vladimir Putin"),
    Entity(id="xi-jinping", type="person", name="Xi Jinping"),
    # places
    Entity(id="central-asia", type="place", name="Central Asia"),
    Entity(id="astana", type="place", name="Astana", wikidata="Q1520"),
    Entity(id="khorgos", type="place", name="Khorgos International Centre for Boundary Cooperation"),
    Entity(id="tengiz", type="place", name="Tengiz oil field"),
    # companies
    Entity(id="chevron", type="company", name="Chevron"),
    Entity(id="tengizchevroil", type="company", name="Tengizchevroil"),
    # treaties and programmes
    Entity(id="NPT", type="treaty", name="Treaty on the Non-Proliferation of Nuclear Weapons", acronym="NPT"),
    Entity(
        id="ru-friendship-treaty",
        type="treaty",
        name="Treaty of Friendship, Cooperation and Mutual Assistance between Kazakhstan and Russia",
    ),
    Entity(
        id="ru-eternal-friendship-declaration",
        type="treaty",
        name="Declaration on Eternal Friendship and Alliance Oriented to the 21st Century between Kazakhstan and Russia",
    ),
    Entity(
        id="ru-alliance-treaty",
        type="treaty",
        name="Treaty on Good-Neighbourliness and Alliance in the 21st Century between Kazakhstan and Russia",
    ),
    Entity(
        id="ru-strategic-declaration",
        type="treaty",
        name="Declaration on the Transition to a Comprehensive Strategic Partnership and Alliance between Kazakhstan and Russia",
    ),
    Entity(id="ru-border-treaty", type="treaty", name="Treaty on the State Border between Kazakhstan and Russia"),
    Entity(id="eaeu-treaty", type="treaty", name="Treaty on the Eurasian Economic Union"),
    Entity(
        id="SPECA", type="programme", name="UN Special Programme for the Economies of Central Asia", acronym="SPECA"
    ),
    Entity(id="silk-road-economic-belt", type="programme", name="Silk Road Economic Belt"),
    Entity(id="astana-process", type="programme", name="Astana process"),
    Entity(id="eurasian-customs-union", type="programme", name="Customs Union of Belarus, Kazakhstan and Russia"),
    Entity(id="single-economic-space", type="programme", name="Single Economic Space"),
    Entity(id="cooperative-threat-reduction", type="programme", name="Cooperative Threat Reduction Programme"),
    Entity(id="steppe-eagle", type="programme", name="Exercise Steppe Eagle"),
    Entity(
        id="almaty-process", type="programme", name="Almaty Process on Refugee Protection and International Migration"
    ),
)

BY_ID: dict[str, Entity] = {entity.id: entity for entity in ENTITIES}
