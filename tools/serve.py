"""Show the site, or one language of it while it is worked on, on this machine."""

from __future__ import annotations

import contextlib
import gc
import socket
import sys
import time
from functools import partial
from html import escape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any

from kzref.l10n.catalogs import DOMAINS, catalog_paths
from sphinx_vernacular import catalogs
from sphinx_vernacular.catalogs.terms import Terms
from tools import loading
from tools.processes import relative, run_sphinx
from tools.project import BUILD, DOCS, LOCALE, ROOT, TERMS, Refused, chosen

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from starlette.types import ASGIApp, Receive, Scope, Send

HOST = "127.0.0.1"
# what a build writes beside the catalogs must not start the next one
_IGNORED = (r".*\.mo$", r".*sphinx\.js$", r"__pycache__", r"~$", r"/\.[^/]*$")
_CODE = (ROOT / "src", ROOT / "packages" / "sphinx-vernacular" / "src")


def free_port(first: int) -> int:
    """Return the first port from a number on that nobody listens at, and say so where it is another."""
    for port in range(first, min(first + 100, 65536)):
        with socket.socket() as tried, contextlib.suppress(OSError):
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            tried.bind((HOST, port))
            if port != first:
                print(f"port {first} is taken")
            return port
    raise Refused(f"no port from {first} on is free: name another, as in port=9000")


def serve(lang: str, port: int) -> int:
    """Show the built site."""
    port = free_port(port)
    handler = partial(SimpleHTTPRequestHandler, directory=str(BUILD / "html"))
    with ThreadingHTTPServer((HOST, port), handler) as server:
        print(f"http://{HOST}:{port}/ shows build/html; Ctrl-C ends it", flush=True)
        server.serve_forever()
    return 0


def live(lang: str, port: int) -> int:
    """Build one language and show it; build it again whenever a page, a catalog or a fact is saved."""
    import uvicorn

    (language,) = chosen(lang or "en")
    if not lang:
        print("lang= is not given: this is English; make live lang=ar shows a translation")
    port = free_port(port)
    started = load(language)
    builder = partial(_rebuild, language, started)
    build_in_fork(language, started)
    print(f"http://{HOST}:{port}/ shows {language} and is loaded again after each save; Ctrl-C ends it", flush=True)
    uvicorn.run(_application(language, builder, port), host=HOST, port=port, log_level="warning")
    return 0


def load(language: str) -> float:
    """Load what every build of a language needs, once, since builds are forks of this process; return when it began.

    What is changed later is loaded anew in each fork. A fact or a word that is wrong is told by the build.
    """
    started = time.time()
    conf = loading.load(language)
    if conf is not None and language != "en":  # the checks compile their regular expressions
        with contextlib.suppress(LookupError, OSError, ValueError):  # no catalog, a damaged termbase
            terms = Terms.read(TERMS)
            extra = [*map(catalogs.load, conf["vernacular_extra_checks"])]
            for path in catalog_paths(language):
                catalogs.check(path, language=language, terms=terms, extra=extra, markup="myst")
    gc.freeze()  # no build looks for garbage among what is loaded
    return started


def forget_changed(started: float) -> None:
    """Forget what `load` has loaded of our own where a file of it was saved since: it is loaded anew when it is needed."""
    files = [path for folder in _CODE for path in folder.rglob("*.*") if path.suffix not in (".pyc", ".mo")]
    files += [path for domain in DOMAINS for path in LOCALE.glob(f"*/LC_MESSAGES/{domain}.po")]
    if any(path.stat().st_mtime > started and path.is_file() for path in files):
        for name in [name for name in sys.modules if name.partition(".")[0] in ("kzref", "sphinx_vernacular")]:
            del sys.modules[name]


def build_in_fork(language: str, started: float) -> None:
    """Build a language as ``live`` does after a save, and wait for it; ``started`` is when this process began."""
    build = get_context("fork").Process(target=_rebuild, args=(language, started))
    build.start()
    build.join()


def problems_file(language: str) -> Path:
    """Return the file that has what went wrong in the last build; it is empty after a good one."""
    return BUILD / "live" / f"{language}.problems"


def _rebuild(language: str, started: float, *, changed_paths: Sequence[Path] = ()) -> None:
    """Build a language in this process, which is a fork; print its problems and keep what a browser is to show."""
    forget_changed(started)
    out = BUILD / "live" / language
    out.mkdir(parents=True, exist_ok=True)
    path, log = problems_file(language), BUILD / "live" / f"{language}.log"
    begun = time.perf_counter()
    problems, progress = path.open("w", encoding="utf-8"), log.open("w", encoding="utf-8")
    with problems, progress, contextlib.redirect_stderr(problems), contextlib.redirect_stdout(progress):
        status = run_sphinx("html", language, out, BUILD / "live" / "doctrees" / language, strict=False)
    text = relative(path.read_text(encoding="utf-8"))
    path.write_text(text if status else "", encoding="utf-8")
    print(text, end="")
    print(
        f"not built: {language}" if status else f"built: {language} in {time.perf_counter() - begun:.1f} s", flush=True
    )


def _application(language: str, builder: Any, port: int) -> ASGIApp:
    from sphinx_autobuild.filter import IgnoreFilter
    from sphinx_autobuild.middleware import JavascriptInjectorMiddleware
    from sphinx_autobuild.server import RebuildServer
    from starlette.applications import Starlette
    from starlette.routing import Mount, WebSocketRoute
    from starlette.staticfiles import StaticFiles

    watched = [DOCS, ROOT / "src", *([LOCALE / language] if language != "en" else [])]
    watcher = RebuildServer(watched, IgnoreFilter([], _IGNORED), change_callback=builder)  # pyright: ignore[reportArgumentType]
    site = StaticFiles(directory=BUILD / "live" / language, html=True)
    routes = [WebSocketRoute("/websocket-reload", watcher), Mount("/", app=site)]
    reloading = JavascriptInjectorMiddleware(Starlette(routes=routes, lifespan=watcher.lifespan), f"{HOST}:{port}")  # pyright: ignore[reportArgumentType]
    script = reloading.script

    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            problems = problems_file(language).read_text(encoding="utf-8")
            reloading.script = script + (_banner(problems) if problems else b"")
            # a page that is as it was may yet have a problem to show
            scope["headers"] = [header for header in scope["headers"] if not header[0].startswith(b"if-")]
        await reloading(scope, receive, send)

    return application


def _banner(problems: str) -> bytes:
    style = "position:fixed;inset:auto 0 0;margin:0;padding:1em;z-index:99;background:#fff0f0;color:#800;white-space:pre-wrap"
    return f'<pre dir="auto" style="{style}">{escape(problems)}</pre>'.encode()
