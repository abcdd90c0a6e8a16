"""How slow or heavy a thing may be: `bench` prints these beside what it measured, and tests weigh pages by them."""

from __future__ import annotations

from typing import Final

# starting Python with something, beside starting it bare
IMPORT: Final = 1.15
# reading a fact, beside importing dataclasses alone: facts are dataclasses, and that import is most of what a fact costs
FIRST_FACT: Final = 1.4
# peak memory of a process that has read all facts, in MiB above a bare one
MEMORY: Final = 8
# our build beside the same pages built with Sphinx, MyST-Parser and Furo alone, from catalogs that are as they were
# at the last build: times, in CPU time
BESIDE_STOCK: Final = 0.9
# three languages at once beside the slowest of them: times, on the clock, on two cores
THREE_LANGUAGES: Final = 1.7
# what a translator waits for after a save, in seconds on the clock
SAVE: Final = 0.8
# with which power of their number facts and pages may cost more
GROWTH: Final = 1.1
# what 2,000 pages may cost beside 600: times, in CPU time and in peak memory
LARGE: Final = 4
# a query over 20,000 facts, in milliseconds of CPU time
QUERY: Final = 8

# what a phone loads for a page, in bytes after gzip, and in how many files
CHAPTER: Final = (31_000, 10)
# the chapter that rests on most works, and has most to tell of what happened since the articles
LONGEST_CHAPTER: Final = (34_000, 10)
ALL_FACTS: Final = (60_000, 12)
SEARCH: Final = (60_000, 12)
