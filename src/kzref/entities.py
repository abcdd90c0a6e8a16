"""Whom and what the facts are about.

Codes are those of ISO 3166-1 and UN M49; Wikidata items are given where they are certain
and left blank elsewhere. A state's id is its ISO code, an organization's its Latin acronym,
anything else has a word.
"""

from __future__ import annotations

from kzref.model import Entity

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
    Entity(id="UNICEF", type="organization", name="United Nations Children’s Fund", acronym="UNICEF", wikidata="Q740308"),
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
        id="ESCAP", type="organization", name="UN Economic and Social Commission for Asia and the Pacific", acronym="ESCAP"
    ),
    Entity(
        id="OSCE",
        type="organization",
        name="Organization for Security and Co-operation in Europe",
        acronym="OSCE",
        wikidata="Q81299",
    ),
    Entity(id="OIC", type="organization", name="Organisation of Islamic Cooperation", acronym="OIC", wikidata="Q47543"),
    Entity(id="SCO", type="organization", name="Shanghai Cooperation Organisation", acronym="SCO", wikidata="Q485207"),
    Entity(
        id="CSTO", type="organization", name="Collective Security Treaty Organization", acronym="CSTO", wikidata="Q318693"
    ),
    Entity(id="CIS", type="organization", name="Commonwealth of Independent States", acronym="CIS", wikidata="Q7779"),
    Entity(id="EAEU", type="organization", name="Eurasian Economic Union", acronym="EAEU"),
    Entity(id="EU", type="organization", name="European Union", acronym="EU", wikidata="Q458"),
    Entity(
        id="CICA",
        type="organization",
        name="Conference on Interaction and Confidence-Building Measures in Asia",
        acronym="CICA",
    ),
    # offices and institutions of Kazakhstan
    Entity(id="kz-president", type="office", name="President of Kazakhstan"),
    Entity(id="kz-parliament", type="office", name="Parliament of Kazakhstan"),
    Entity(id="kz-mfa", type="office", name="Ministry of Foreign Affairs of Kazakhstan"),
    Entity(id="kz-foreign-minister", type="office", name="Minister of Foreign Affairs of Kazakhstan"),
    Entity(id="kz-information-committee", type="office", name="Information Committee of the Ministry of Foreign Affairs"),
    # people
    Entity(id="nazarbayev", type="person", name="Nursultan Nazarbayev"),
    # places
    Entity(id="astana", type="place", name="Astana", wikidata="Q1520"),
    Entity(id="khorgos", type="place", name="Khorgos International Centre for Boundary Cooperation"),
    Entity(id="tengiz", type="place", name="Tengiz oil field"),
    # companies
    Entity(id="chevron", type="company", name="Chevron"),
    # treaties and programmes
    Entity(
        id="ru-friendship-treaty",
        type="treaty",
        name="Treaty of Friendship, Cooperation and Mutual Assistance between Kazakhstan and Russia",
    ),
    Entity(id="SPECA", type="programme", name="UN Special Programme for the Economies of Central Asia", acronym="SPECA"),
    Entity(id="silk-road-economic-belt", type="programme", name="Silk Road Economic Belt"),
)

BY_ID: dict[str, Entity] = {entity.id: entity for entity in ENTITIES}
