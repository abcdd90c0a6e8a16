"""``python -m tools COMMAND [LANG]``: what the Makefile calls."""

from __future__ import annotations

import argparse
import errno
import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from tools import builds, catalogs, check, facts, languages, links, matrix, serve, snapshots, testing
from tools.project import Refused

if TYPE_CHECKING:
    from collections.abc import Callable

COMMANDS: dict[str, Callable[[str], int]] = {
    "html": builds.html,
    "epub": builds.epub,
    "doctest": builds.doctest,
    "test": testing.test,
    "test-all": testing.test_all,
    "matrix": matrix.test,
    "check": check.check,
    "examples": catalogs.examples,
    "update": catalogs.update,
    "update-no-obsolete": partial(catalogs.update, obsolete=False),
    "stats": catalogs.stats,
    "accept": snapshots.accept,
    "ids": facts.ids,
    "links": links.links,
    "language": languages.begin,
    "release": languages.release,
    "forget": languages.forget,
}
# those that show pages in a browser
SERVERS: dict[str, Callable[[str, int], int]] = {"live": serve.live, "serve": serve.serve}
# what the machine refuses, and no mistake of ours
_REFUSED = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM)


def main() -> int:
    """Run one command, for one language or all."""
    parser = argparse.ArgumentParser(prog="python -m tools", description="Build, prove and keep up the manuals.")
    parser.add_argument("command", choices=[*COMMANDS, *SERVERS])
    parser.add_argument("lang", nargs="*", default=[])
    parser.add_argument("--port", type=int, default=8000)
    arguments = parser.parse_args()
    lang = " ".join(arguments.lang)
    try:
        if arguments.command in SERVERS:
            return SERVERS[arguments.command](lang, arguments.port)
        facts.require_sound()
        return COMMANDS[arguments.command](lang)
    except Refused as error:
        print(error, file=sys.stderr)
        return 2
    except LookupError as error:
        if type(error) is not LookupError:  # a mistake of ours
            raise
        print(error, file=sys.stderr)  # a catalog lacks a sentence
        return 1
    except KeyboardInterrupt:
        print("\nstopped. What was finished before is as it was", file=sys.stderr)
        return 130
    except OSError as error:
        if isinstance(
            error, BrokenPipeError
        ):  # whoever reads has seen enough; Python would write the rest when it exits
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        elif error.errno in _REFUSED:
            print(f"stopped: {error}. What was finished before is as it was", file=sys.stderr)
        else:
            raise
        return 1


if __name__ == "__main__":
    sys.exit(main())
