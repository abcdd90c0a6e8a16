"""Measure what the project promises of its speed and weight, beside the bounds. The Makefile calls it.

Figures are ratios wherever something can be compared, measured in turns within one run, in CPU time of
the processes started, so that a busy machine disturbs both sides alike; wall time only where a person waits.
``--strict`` exits 1 where a bound is missed, ``--quick`` tries small sizes once and writes nothing,
``--only`` measures one part; ``large`` is measured only so.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from functools import partial
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tools.bench import bounds, made
from tools.bench.table import Figure, exponents, ratios, table
from tools.bench.weight import weigh
from tools.project import ROOT
from tools.site import pack

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

TARGET = ROOT / "docs" / "guide" / "performance.txt"
LANGUAGES = ("en", "ar", "vi")

# what is asked of each package: something that it knows of Kazakhstan
STARTS = {
    "import kzref": "import kzref",
    "import dataclasses": "import dataclasses",
    "first fact, kzref": "import kzref; kzref.fact('cn-border-share-kz').value",
    "first fact, iso3166": "from iso3166 import countries; countries.get('KZ').name",
    "first fact, pycountry": "import pycountry; pycountry.countries.get(alpha_2='KZ').name",
    "first fact, babel": "from babel import Locale; Locale('ar').territories['KZ']",
}
PACKAGES = ("kzref", "iso3166", "pycountry", "babel")
READ_ALL = "import kzref; [(fact.value, fact.when, hash(fact)) for fact in kzref.facts()]"
PEAK = "; print(*[line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')])"

# as make live has it: a catalog that waits for its translator stops no measurement
RELAXED = ("-q", "-D", "vernacular_strict=0")
BUILD = "import sys; from sphinx.cmd.build import main; status = main(sys.argv[1:])" + PEAK + "; sys.exit(status)"
SIDE_BY_SIDE = (
    "import sys; from tools.processes import Builds; sys.exit(len(Builds('html', sys.argv[1:], strict=False).failed()))"
)


class Sizes(NamedTuple):
    """How often and how much is measured."""

    starts: int
    builds: int
    saves: int
    grown: int
    facts: tuple[int, int]
    pages: tuple[int, int]
    large: tuple[int, int]


FULL = Sizes(starts=21, builds=3, saves=5, grown=2, facts=(2_000, 20_000), pages=(200, 600), large=(600, 2_000))
QUICK = Sizes(starts=5, builds=1, saves=1, grown=1, facts=(500, 2_000), pages=(20, 60), large=(20, 60))


class Cost(NamedTuple):
    """What a process and its children took, in seconds, and what it printed."""

    cpu: float
    wall: float
    said: str = ""


class Bench:
    """The projects that are measured, in a folder that is gone afterwards."""

    def __init__(self, folder: Path, sizes: Sizes) -> None:
        self.folder = folder
        self.sizes = sizes
        self.ours = made.snapshot(folder / "ours")

    # running

    def run(self, *command: str | Path, cwd: Path | None = None, ours: bool = True) -> Cost:
        """Run a command to its end; one that fails ends everything, with what it said."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        environment |= {"PYTHONUTF8": "1", "PYTHONHASHSEED": "0", "NO_COLOR": "1"}
        if ours:
            environment["PYTHONPATH"] = os.pathsep.join(
                str(self.ours / name) for name in ("src", "packages/sphinx-vernacular/src", "")
            )
        before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        done = subprocess.run(
            list(map(str, command)),
            cwd=cwd or self.folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        wall, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
        if done.returncode:
            sys.exit(
                f"{' '.join(map(str, command))}\n{(done.stdout + done.stderr)[-3000:]}\nthis failed, and nothing is measured"
            )
        return Cost(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, wall, done.stdout)

    def build(self, project: Path, language: str) -> Cost:
        """Build a project in one language, with what an earlier build left."""
        out = project / "out"
        places = ("-d", out / "doctrees" / language, project / "docs", out / "html" / language)
        command = (sys.executable, "-c", BUILD, "-b", "html", "-D", f"language={language}", *RELAXED)
        return self.run(*command, *places)

    def build_anew(self, project: Path, languages: Iterable[str] = LANGUAGES, *, catalogs: bool = True) -> Cost:
        """Build a project from nothing, one language after the other; without ``catalogs`` these are as they were."""
        costs = []
        for language in languages:
            self.forget(project, language, catalogs=catalogs)
            costs.append(self.build(project, language))
        return Cost(sum(cost.cpu for cost in costs), sum(cost.wall for cost in costs))

    def forget(self, project: Path, *languages: str, catalogs: bool = True) -> None:
        """Delete what builds leave: pages, doctrees and, if asked for, what is known of catalogs and compiled."""
        for language in languages:
            shutil.rmtree(project / "out" / "html" / language, ignore_errors=True)
            for path in (project / "out" / "doctrees" / language).rglob("*"):
                if path.is_file() and (catalogs or path.name != "catalogs.json"):
                    path.unlink()
            if not catalogs:
                continue
            words = project / "locale" / language
            for path in (*words.rglob("*.mo"), *words.rglob("sphinx.js")):
                path.unlink()

    # parts

    def start(self) -> list[Figure]:
        """Measure starting Python with a package, in an environment that has nothing else."""
        home = self.folder / "environment"
        self.run(sys.executable, "-m", "venv", "--without-pip", home, ours=False)
        site = next(home.glob("lib/python*/site-packages"))
        (site / "kzref").symlink_to(self.ours / "src" / "kzref")
        for name in PACKAGES[1:]:
            spec = find_spec(name)
            if spec is None or spec.origin is None:
                sys.exit(f"{name} is not installed: make bench installs what it compares")
            for path in Path(spec.origin).parent.parent.glob(f"[{name[0]}{name[0].upper()}]{name[1:]}*"):
                (site / path.name).symlink_to(path)
        python = home / "bin" / "python"
        codes = {"bare": "pass"} | STARTS
        for code in (*codes.values(), READ_ALL):  # whoever comes first compiles the modules
            self.run(python, "-c", code, ours=False)
        starts = {name: partial(self.run, python, "-c", code, ours=False) for name, code in codes.items()}
        costs = in_turns(self.sizes.starts, starts)
        bare = cpu(costs["bare"])
        own = {"import kzref": bounds.IMPORT}
        found = [Figure(name, ratios(cpu(costs[name]), bare), "× a bare start", own.get(name)) for name in STARTS]
        beside = ratios(cpu(costs["first fact, kzref"]), cpu(costs["import dataclasses"]))
        found.insert(3, Figure("the same, beside dataclasses", beside, "×", bounds.FIRST_FACT))
        if Path("/proc/self/status").exists():
            both = {"bare": "pass" + PEAK, "full": READ_ALL + PEAK}
            reads = {name: partial(self.run, python, "-c", code, ours=False) for name, code in both.items()}
            peaks = in_turns(self.sizes.starts // 4, reads)
            above = (int(full.said) - int(bare.said) for full, bare in zip(peaks["full"], peaks["bare"], strict=True))
            found.append(
                Figure(
                    "all facts read, peak above a bare start", tuple(kib / 1024 for kib in above), "MiB", bounds.MEMORY
                )
            )
        return found

    def stock(self) -> list[Figure]:
        """Measure our build beside that of Sphinx, MyST-Parser and Furo as they come."""
        bare = made.without_tables(self.ours, self.folder / "bare")
        projects = {
            "ours": self.ours,
            "bare": bare,
            "plain bare": made.plain_project(bare, self.folder / "plain-bare"),
        }
        builds = {name: partial(self.build_anew, project) for name, project in projects.items()}
        costs = in_turns(self.sizes.builds, builds)
        # each has been built by now, and its catalogs are known
        again = in_turns(
            self.sizes.builds,
            {name: partial(self.build_anew, projects[name], catalogs=False) for name in ("bare", "plain bare")},
        )
        plain = self.build_anew(made.plain_project(self.ours, self.folder / "plain"))
        return [
            Figure("our build of three languages", cpu(costs["ours"]), "s CPU"),
            Figure("it beside stock Sphinx, tables as plain ones", ratios(cpu(costs["ours"])[:1], [plain.cpu]), "×"),
            Figure("both without tables", ratios(cpu(costs["bare"]), cpu(costs["plain bare"])), "×"),
            Figure(
                "the same, catalogs unchanged",
                ratios(cpu(again["bare"]), cpu(again["plain bare"])),
                "×",
                bounds.BESIDE_STOCK,
            ),
            Figure("ours with tables, stock without", ratios(cpu(costs["ours"]), cpu(costs["plain bare"])), "×"),
        ]

    def languages(self) -> list[Figure]:
        """Measure how long somebody waits for three languages beside one, on two cores."""

        def wait(*languages: str) -> Cost:
            shutil.rmtree(self.ours / "build", ignore_errors=True)
            self.forget(self.ours, *LANGUAGES)
            return self.run(sys.executable, "-c", SIDE_BY_SIDE, *languages, cwd=self.ours)

        tasks = {language: partial(wait, language) for language in LANGUAGES}
        costs = in_turns(self.sizes.builds, {**tasks, "all": partial(wait, *LANGUAGES)})
        slowest = [max(cost.wall for cost in turn) for turn in zip(*(costs[name] for name in LANGUAGES), strict=True)]
        together = [cost.wall for cost in costs["all"]]
        return [
            Figure("one language, the slowest", tuple(slowest), "s wall"),
            Figure("three languages beside it", ratios(together, slowest), "× in wall time", bounds.THREE_LANGUAGES),
        ]

    def save(self) -> list[Figure]:
        """Measure how long a translator waits for ``make live`` who has changed a catalog."""
        figures = []
        program = self.ours / "tools" / "bench" / "saves.py"
        for language in LANGUAGES[1:]:
            said = self.run(sys.executable, program, language, str(self.sizes.saves)).said
            costs = [Cost(*pair) for pair in json.loads(said.splitlines()[-1])]
            waited = tuple(cost.wall for cost in costs)
            figures.append(Figure(f"a saved catalog built again, {language}", waited, "s wall", bounds.SAVE))
            figures.append(Figure("the same", cpu(costs), "s CPU"))
        return figures

    def facts(self) -> list[Figure]:
        """Measure making and asking many facts."""
        small, large = self.sizes.facts

        program = self.ours / "tools" / "bench" / "facts.py"
        asks = {str(count): partial(self.run, sys.executable, program, str(count)) for count in (small, large)}
        costs = in_turns(max(1, self.sizes.starts // 4), asks)
        few, many = ([json.loads(cost.said) for cost in costs[str(count)]] for count in (small, large))
        made_in = [[one["made"] for one in taken] for taken in (few, many)]
        asked_in = [[sum(one["asked"].values()) for one in taken] for taken in (few, many)]
        found = [
            Figure(
                f"exponent, making {small:,} to {large:,} facts", exponents((small, large), *made_in), "", bounds.GROWTH
            ),
            Figure(
                f"exponent, asking {small:,} to {large:,} facts",
                exponents((small, large), *asked_in),
                "",
                bounds.GROWTH,
            ),
        ]
        for query in many[0]["asked"]:
            times = tuple(1000 * one["asked"][query] for one in many)
            found.append(Figure(f"{query} of {large:,} facts", times, "ms CPU", bounds.QUERY))
        return found

    def pages(self) -> list[Figure]:
        """Measure how builds grow with the number of pages: ours, and what Furo's own navigation would cost."""
        counts = (2, *self.sizes.pages)
        projects = {count: made.grown(self.ours, self.folder / f"pages-{count}", count) for count in counts}
        ours: dict[int, list[float]] = {count: [] for count in counts}
        for _ in range(self.sizes.grown):
            for count, project in projects.items():
                ours[count].append(self.build_anew(project, ["ar"]).cpu)
        furo = {count: [self.navigation(count)] for count in self.sizes.pages}
        _, small, large = counts
        # what a build takes that has no pages does not grow
        above = ([cost - none for cost, none in zip(ours[count], ours[2], strict=True)] for count in (small, large))
        return [
            Figure(f"{large} pages, navigation included", tuple(ours[large]), "s CPU"),
            Figure(f"{large} pages, Furo's own navigation alone", tuple(furo[large]), "s CPU"),
            Figure(
                f"exponent, building {small} to {large} pages", exponents((small, large), *above), "", bounds.GROWTH
            ),
            Figure("exponent, Furo's own navigation", exponents((small, large), furo[small], furo[large])),
        ]

    def navigation(self, count: int) -> float:
        """Return the CPU seconds that Furo's own navigation would take on so many pages, from a dozen of them."""
        project = made.grown(self.ours, self.folder / f"navigation-{count}", count, timed=True)
        self.build_anew(project, ["ar"])
        sampled: list[float] = json.loads((project / "out" / "html" / "navigation.json").read_text(encoding="utf-8"))
        return count * sum(sampled) / len(sampled)

    def large(self) -> list[Figure]:
        """Measure what many pages cost beside fewer: time and peak memory."""
        small, large = self.sizes.large
        costs = {}
        for count in (small, large):
            project = made.grown(self.ours, self.folder / f"large-{count}", count)
            costs[count] = self.build(project, "ar")
        peaks = {count: int(cost.said.split()[-1]) for count, cost in costs.items()}
        beside = f"{large:,} pages beside {small}"
        return [
            Figure(f"{large:,} pages, navigation included", (costs[large].cpu,), "s CPU"),
            Figure(f"{beside}, time", (costs[large].cpu / costs[small].cpu,), "× the CPU time", bounds.LARGE),
            Figure(f"{beside}, memory", (peaks[large] / peaks[small],), "× the peak", bounds.LARGE),
        ]

    def weight(self) -> list[Figure]:
        """Weigh the heaviest pages of their kinds, of any language, as they are published."""
        published = self.folder / "published"
        sites = [published / language for language in LANGUAGES]
        for language, site in zip(LANGUAGES, sites, strict=True):
            self.build(self.ours, language)
            shutil.copytree(self.ours / "out" / "html" / language, site)
            pack.pack(site, language)
        chapters = [page for site in sites for page in (site / "manual").glob("*.html")]
        found = []
        for kind, pages, (most, _) in (
            ("chapter", chapters, bounds.LONGEST_CHAPTER),
            ("page of all facts", [site / "facts" / "all.html" for site in sites], bounds.ALL_FACTS),
            ("search page", [site / "search.html" for site in sites], bounds.SEARCH),
        ):
            weights = {page: weigh(page) for page in pages}
            heaviest = max(pages, key=lambda page: weights[page].bytes)
            name = f"heaviest {kind} ({heaviest.relative_to(sites[0].parent).with_suffix('').as_posix()})"
            found.append(Figure(name, (weights[heaviest].bytes / 1000,), "kB", most / 1000))
            if kind == "chapter":
                asked = max(weight.requests for weight in weights.values())
                found.append(Figure("files that a chapter asks for", (asked,), "", bounds.CHAPTER[1]))
        return found


PARTS: dict[str, Callable[[Bench], list[Figure]]] = {
    "start": Bench.start,
    "facts": Bench.facts,
    "languages": Bench.languages,
    "stock": Bench.stock,
    "weight": Bench.weight,
    "save": Bench.save,
    "pages": Bench.pages,
    "large": Bench.large,
}
# what takes so long that it is measured only where it is asked for
ON_REQUEST = frozenset({"large"})


def in_turns(rounds: int, tasks: Mapping[str, Callable[[], Cost]]) -> dict[str, list[Cost]]:
    """Run every task once a round, in an order that changes, and return what each round cost."""
    costs: dict[str, list[Cost]] = {name: [] for name in tasks}
    for number in range(rounds):
        for name in random.Random(number).sample(list(tasks), len(tasks)):
            costs[name].append(tasks[name]())
    return costs


def cpu(costs: Iterable[Cost]) -> tuple[float, ...]:
    """Return the CPU times."""
    return tuple(cost.cpu for cost in costs)


def load() -> str:
    """Return how many processes wanted a core during the last minute."""
    return f"{os.getloadavg()[0]:.1f}"


def use_two_cores() -> None:
    """Keep to two cores where there are more: the bound is for two."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:2])


def main(arguments: list[str] | None = None) -> int:
    """Measure, print the table and, where everything was measured, keep it for the page on performance."""
    parser = argparse.ArgumentParser(description="Measure speed and weight beside their bounds.")
    parser.add_argument("--strict", action="store_true", help="exit 1 where a bound is missed")
    parser.add_argument("--quick", action="store_true", help="small sizes, once; keeps nothing")
    parser.add_argument("--only", choices=PARTS, help="one part; keeps nothing")
    options = parser.parse_args(arguments)
    use_two_cores()
    started, before = time.perf_counter(), load()
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="kzref-bench-") as folder:
        bench = Bench(Path(folder).resolve(), QUICK if options.quick else FULL)
        for name, measure in PARTS.items():
            if options.only == name or (options.only is None and name not in ON_REQUEST):
                print(f"{time.perf_counter() - started:4.0f} s  {name}", file=sys.stderr)
                figures += measure(bench)
    minutes = (time.perf_counter() - started) / 60
    packages = [f"{name} {version(name)}" for name in ("sphinx", "myst-parser", "furo", *PACKAGES[1:])]
    text = table(
        figures,
        [
            f"Measured in {minutes:.0f} minutes. Processes that wanted a core: {before} before, {load()} after.",
            f"Python {platform.python_version()}, {', '.join(packages)}.",
        ],
    )
    print(text, end="")
    if not options.quick and not options.only:
        TARGET.write_text(text, encoding="utf-8")
    missed = [figure.name for figure in figures if figure.missed]
    if missed:
        print(f"missed: {'; '.join(missed)}", file=sys.stderr)
    return 1 if options.strict and missed else 0


if __name__ == "__main__":
    sys.exit(main())
