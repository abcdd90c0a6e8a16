"""What is known of a language by its code: its tag, its direction and its name, whether CLDR has it or not."""

from __future__ import annotations

import re

from babel import Locale, UnknownLocaleError
from babel.core import get_global

# ISO 15924, as CLDR's scriptMetadata has them
_RTL_SCRIPTS = re.compile(
    "Adlm|Ara[bn]|Armi|Avst|Chrs|Elym|Hatr|Hebr|Hung|Khar|Lydi|Man[di]|Mend|Mer[co]|Narb|Nbat|Nkoo|Orkh|Ougr|Palm|"
    "Phl[ip]|Phnx|Prti|Rohg|Samr|Sarb|Sog[do]|Syr[cejn]|Thaa|Yezi"
)
# codes in use whose script CLDR's likely subtags don't tell
_RTL_CODES = frozenset({"ajp", "cld", "ku_IQ", "ku_IR", "prs", "syc", "yhd"})
# gettext's modifiers (sr@latin) as subtags
_MODIFIERS = {"latin": "Latn", "iqtelif": "Latn", "cyrillic": "Cyrl", "arabic": "Arab", "devanagari": "Deva"}
_VARIANT = re.compile("[A-Za-z0-9]{5,8}")


def tag(code: str) -> str:
    """Return the BCP 47 tag of a language's code, for ``lang``, ``hreflang`` and the like.

    >>> tag("pt_BR"), tag("zh_Hans"), tag("sr_RS@latin")
    ('pt-BR', 'zh-Hans', 'sr-Latn-RS')
    """
    name, _, modifier = code.partition("@")
    language, *subtags = name.partition(".")[0].replace("_", "-").split("-")
    modifier = _MODIFIERS.get(modifier.lower(), modifier)
    if modifier.title() in Locale("en").scripts:
        subtags.insert(0, modifier.title())
    elif _VARIANT.fullmatch(modifier):  # others say nothing of a language: ``@euro``
        subtags.append(modifier)
    return "-".join([language, *subtags])


def direction(code: str) -> str:
    """Return ``rtl`` or ``ltr``: the direction of the script, which is the tag's own or the likely one.

    >>> direction("ar"), direction("aeb"), direction("az_Arab"), direction("vi")
    ('rtl', 'rtl', 'rtl', 'ltr')
    """
    language, *subtags = tag(code).split("-")
    # one language may have several codes, such as ``fas`` and ``per``
    language = get_global("language_aliases").get(language.lower(), language.lower()).partition("_")[0]
    scripts = [subtag.title() for subtag in subtags if len(subtag) == 4 and subtag.isalpha()]
    regions = [subtag.upper() for subtag in subtags if len(subtag) == 2 or subtag.isdigit()]
    with_region = f"{language}_{regions[0]}" if regions else language
    if not scripts:
        if {language, with_region} & _RTL_CODES:
            return "rtl"
        likely = get_global("likely_subtags")
        scripts = (likely.get(with_region) or likely.get(language) or "").split("_")[1:2]
    return "rtl" if scripts and _RTL_SCRIPTS.fullmatch(scripts[0]) else "ltr"


def name_of(code: str) -> str:
    """Return what a language calls itself; its code where CLDR does not know the language.

    >>> name_of("vi"), name_of("ars")
    ('Tiếng Việt', 'ars')
    """
    try:
        name = Locale.parse(tag(code).replace("-", "_")).display_name
    except (UnknownLocaleError, ValueError):
        return code
    return name[0].upper() + name[1:] if name else code
