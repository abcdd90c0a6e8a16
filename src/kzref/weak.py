"""Which hosts a record should not rest on alone, and which addresses are not the work's own: data, and questions.

A weak host may stand beside a better one. The groups come from an audit of the reference; see ``docs/guide/policy``.
"""

from __future__ import annotations

# Wikipedia, its mirrors and its copies
_ENCYCLOPEDIAS_OF_THE_CROWD = (
    "alchetron.com enwikipedia.net nzt-eth.ipns.dweb.link nzt.eth.link pipiwiki.com wikimili.com wikipedia.org wn.com "
    "military-history.fandom.com wikisource.org"
)
# document-sharing copies, lecture dumps, pirated books, landing pages without the text
_COPIES = (
    "bibliotekar.kz bitlit.ru discovery.researcher.life doclecture.net docslib.org en.ppt-online.org heinonline.org "
    "issuhub.com legistorm.com rulit.me studmed.ru user.bibliboba.online vdocuments.site vdocuments.us "
    "hitpages.com rusnauka.com karty.narod.ru rmrb.online"
)
# aggregators, reposts, blogs, hobby and unofficial sites
_REPOSTS = (
    "adamschronicle.com alephas.org americaage.com analyse.optim.biz aots.ilerimun.com armeniandiaspora.com bestprofi.com "
    "brandtsrandomgovernmentpressreleases.blogspot.com businessinvestorguide.com buzb.uz constitutions.ru embassylife.ru "
    "en.sobytiya.info en.topwar.ru engnews.gazeta.kz eurodialogue.org eurradio.com foreignpolicy.ru kazworld.info "
    "kznewsline.com magnolia.kz medianews.az metalukraine.com milwaukeearmenians.com mongolianbusinessdatabase.com news.myseldon.com newsofasia.net "
    "qazyr.kz ru.baribar.kz rusreality.com securityassistancemonitor.wordpress.com theasiatoday.org "
    "thediplomaticinsight.com thisday.fyi turkystan.kz unscr.com worldwideheadline.com amerinews.tv easternational.it "
    "eurasiantimes.com globalsourcepartners.com italkazak.it landmine.de mapsofworld.com peoplesdecade.org polgeonow.com "
    "raillynews.com xebersaati.com yapresident.com zakon.uchet.kz zakonbase.ru zakonpravo.kz"
)
WEAK_HOSTS: frozenset[str] = frozenset(f"{_ENCYCLOPEDIAS_OF_THE_CROWD} {_COPIES} {_REPOSTS}".split())

# hosts of staging, mirrors and special versions: the original has an address of its own
MIRRORS: frozenset[str] = frozenset(
    [
        "beta.kun.uz",
        "covid-19.chinadaily.com.cn",
        "drupal-main-staging.unece.org",
        "en.special.kremlin.ru",
        "manage.thediplomat.com",
        "node1.akorda.kz",
        "old.qazaqtv.com",
        "staging.rferl.org",
        "unw-gate.azurewebsites.net",
    ]
)

# names of parameters that follow the reader and not the work; so do all that begin with utm_
_TRACKING = frozenset(["fbclid", "gclid", "chat_room_id", "requestid", "refid", "src", "context"])


def is_address(text: str) -> bool:
    """Whether a text is a web address; the number of a document is none.

    >>> is_address("https://www.un.org/en/x"), is_address("A/RES/46/224")
    (True, False)
    """
    return text.startswith(("http://", "https://"))


def host_of(url: str) -> str:
    """Return the host of an address without ``www.``; empty for what is no web address.

    >>> host_of("https://www.un.org/en/x")
    'un.org'
    """
    if not is_address(url):
        return ""
    authority = url.split("//", 1)[1].partition("/")[0].partition("?")[0].partition("#")[0]
    return authority.partition(":")[0].lower().rstrip(".").removeprefix("www.")


def is_weak(url: str | None) -> bool:
    """Return whether an address is at a host that a record should not rest on alone."""
    parts = host_of(url or "").split(".")
    return any(".".join(parts[start:]) in WEAK_HOSTS for start in range(len(parts)))


def address_fault(url: str) -> str | None:
    """Return what is wrong with an address: None where it is the work's own and clean.

    >>> address_fault("https://example.org/a?utm_source=x")
    "it has the tracking parameter 'utm_source'"
    """
    host = host_of(url)
    if not host:
        return None
    address, _, query = url.lower().partition("#")[0].partition("?")
    names = [parameter.partition("=")[0] for parameter in query.split("&")]
    for name in names:
        if name.startswith("utm_") or name in _TRACKING:
            return f"it has the tracking parameter {name!r}"
    if url.endswith("?") or address.split("/")[2].endswith("."):
        return "it ends in a mark that does not belong to it"
    if host.startswith("amp.") or "amp" in names or "/amp/" in address or address.endswith(("/amp", ".amp.html")):
        return "it is the version for a reader of mobile pages (AMP)"
    return None
