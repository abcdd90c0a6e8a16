"""``python -m tools COMMAND [LANG]``: what the Makefile calls."""

from __future__ import annotations

import argparse
import sys

from tools import builds, catalogs, languages, links, snapshots

COMMANDS = {
    "html": builds.html,
    "epub": builds.epub,
    "doctest": builds.doctest,
    "live": builds.live,
    "check": catalogs.check,
    "examples": catalogs.examples,
    "update": catalogs.update,
    "stats": catalogs.stats,
    "accept": snapshots.accept,
    "links": links.links,
    "language": languages.begin,
    "release": languages.release,
}


def main() -> int:
    """Run one command, for one language or all."""
    parser = argparse.ArgumentParser(prog="python -m tools", description="Build, prove and keep up the manuals.")
    parser.add_argument("command", choices=COMMANDS)
    parser.add_argument("lang", nargs="?", default="")
    arguments = parser.parse_args()
    return COMMANDS[arguments.command](arguments.lang)


if __name__ == "__main__":
    sys.exit(main())
