"""Say what is wrong in the catalogs: damage, English that is not that of the pages, outputs that examples do not print."""

from __future__ import annotations

import os
import signal
from functools import partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

import kzref
from kzref.l10n.catalogs import DOMAINS
from kzref.sphinxext import checks, template
from sphinx_vernacular import catalogs
from sphinx_vernacular.catalogs import po
from sphinx_vernacular.catalogs.findings import Problem
from sphinx_vernacular.catalogs.findings import own as finding_of
from sphinx_vernacular.catalogs.terms import Terms
from sphinx_vernacular.examples import outputs
from tools import english
from tools.project import ROOT, TERMS, catalogs_of, chosen, pages

# the catalog of what stands around the pages
INTERFACE = "sphinx"
UPDATE = "make update"
# the checks, as docs/conf.py sets them
check_catalog = partial(
    catalogs.check,
    default_role_is_code=True,
    filled_domains=("kz",),
    formed_roles=("kz:when", "kz:claimed"),
    extra=(checks.doubled, checks.forms),
    update=UPDATE,
)
# more would gain little: each of them compiles all patterns for itself
_PROCESSES = min(4, os.cpu_count() or 1)
# what is said of a msgid that somebody typed over
_EDITED = {
    "en": "the page does not have this English: put it back as it was; if the page has changed: make update",
    "ar": "ليس هذا نص الصفحة الإنجليزي: أعده كما كان، وإن كانت الصفحة قد تغيّرت فشغّل make update",
    "vi": "trang không có câu tiếng Anh này: hãy trả lại như cũ; nếu trang đã thay đổi, hãy chạy make update",
}
# what is said of one in the catalog of what stands around the pages
_UNSAID = {
    "en": "nothing around the pages says this in English: put it back as it was",
    "ar": "لا شيء حول الصفحات يقول هذا بالإنجليزية: أعده كما كان",
    "vi": "không có gì quanh các trang ghi câu tiếng Anh này: hãy trả lại như cũ",
}
# what is said of a catalog whose lines end as on Windows
_ENDS = {
    "en": "the lines end as on Windows: make update writes them as they were",
    "ar": "نهايات الأسطر هنا كما في ويندوز: شغّل make update لإعادتها كما كانت",
    "vi": "các dòng kết thúc theo kiểu Windows: hãy chạy make update để trả lại như cũ",
}
# what is said of an example that prints something else than its catalog has
_STALE = {
    "en": "this example prints something else: make examples fills it in",
    "ar": "هذا المثال يطبع غير هذا: شغّل make examples لملئه",
    "vi": "ví dụ này in ra nội dung khác: hãy chạy make examples để điền lại",
}


def check(lang: str) -> int:
    """Say what is wrong in the catalogs, or that nothing is; a language that is only begun blocks nobody else."""
    wanted = [language for language in chosen(lang) if language != "en"]
    paths = {language: sorted(catalogs_of(language).rglob("*.po")) for language in wanted}
    sound: list[str] = []
    messages = 0
    blocking = False
    # whoever started this hears of Ctrl-C
    with get_context("fork").Pool(_PROCESSES, signal.signal, (signal.SIGINT, signal.SIG_IGN)) as pool:
        each = partial(_checked, terms=Terms.read(TERMS))
        checked = pool.imap(each, [(path, language) for language in wanted for path in paths[language]])
        for language in wanted:
            found = list(islice(checked, len(paths[language])))
            problems = [*_strays(language), *(problem for each, _ in found for problem in each)]
            for problem in problems:
                print(problem._replace(path=problem.path.relative_to(ROOT)))
            if problems:
                blocking = blocking or bool(lang) or language in kzref.LANGUAGES
            else:
                sound.append(language)
                messages += sum(count for _, count in found)
    if sound:
        print(f"{', '.join(sound)}: nothing wrong ({messages:,} messages)")
    return 1 if blocking else 0


def _checked(which: tuple[Path, str], terms: Terms) -> tuple[list[Problem], int]:
    """Return what is wrong with a catalog of a language, and how many messages it has."""
    path, language = which
    catalog = po.read(path)
    return _problems(catalog, language, terms), len(catalog.messages)


def _problems(catalog: po.Catalog, language: str, terms: Terms) -> list[Problem]:
    """Return what is wrong with one catalog: where its English is not that of the page, that alone."""
    path = catalog.path
    is_released = language in kzref.LANGUAGES
    own = check_catalog(path, language=language, complete=is_released, terms=terms)
    ends = [Problem(path, 1, finding_of("ends", _ENDS), language)] if b"\r" in path.read_bytes() else []
    if catalog.problems:
        return ends + own
    edited = _edited(catalog, language)
    lines = {line for entry in edited for line in (entry.msgstr_line, *entry.msgstr_lines)}
    own = [problem for problem in own if problem.line not in lines]
    words = _UNSAID if path.stem == INTERFACE else _EDITED
    told = [Problem(path, entry.line, finding_of("english", words), language) for entry in edited]
    stale = _stale(catalog, language) if is_released and not own and not told else []
    return [*ends, *sorted([*own, *told, *stale], key=lambda problem: problem.line)]


def _edited(catalog: po.Catalog, language: str) -> list[po.Entry]:
    """Return the messages of a sound catalog that are not the English of their page, of the facts or of the interface."""
    domain = catalog.path.relative_to(catalogs_of(language)).with_suffix("")
    entries = catalog.messages
    if page := english.page_of(domain):
        texts = english.of_page(page)
        return [entry for entry in entries if english.squeezed(entry.msgid) not in texts]
    if domain.name in DOMAINS:
        keys = {(*entry.key, entry.msgid_plural) for entry in template.entries("en")[domain.name]}
        return [entry for entry in entries if (*entry.key, entry.msgid_plural) not in keys]
    if domain.name == INTERFACE:
        return [entry for entry in entries if not english.is_of_interface(entry.msgid)]
    return []


def _stale(catalog: po.Catalog, language: str) -> list[Problem]:
    """Return the examples of a sound catalog that print something else than it has."""
    path = catalog.path
    try:
        entries = outputs.stale(catalog, language)
    except outputs.FailingError as error:
        return [Problem(path, 1, finding_of("output", {"en": str(error)}), language)]
    return [Problem(path, entry.msgstr_line, finding_of("output", _STALE), language) for entry in entries]


def _strays(language: str) -> list[Problem]:
    translated = pages(language) - {f"translating/style-{language}"}
    domains = (*DOMAINS, INTERFACE)
    return catalogs.strays(catalogs_of(language), translated, domains=domains, speak=language, update=UPDATE)
