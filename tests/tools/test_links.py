"""``make links``: what answers, what moved, what is gone; nothing where there is no network."""

from __future__ import annotations

import re
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING

from copies import Copy

if TYPE_CHECKING:
    from pathlib import Path


class Handler(BaseHTTPRequestHandler):
    """Answers as a site does whose pages move and go."""

    def do_HEAD(self) -> None:
        """Answer by the address."""
        self.send_response({"/gone": 404, "/moved": 301}.get(self.path, 200))
        if self.path == "/moved":
            self.send_header("Location", "/here")
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_HEAD  # noqa: N815  # the name that the server looks for

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


def test_every_work_is_asked(tmp_path: Path) -> None:
    """The report names each address with its answer; where nothing can be reached, there is none."""
    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    home = f"http://127.0.0.1:{server.server_port}"
    copy = Copy(tmp_path)
    chapter = copy.root / "src" / "kzref" / "chapters" / "osce.py"
    first, second, third = re.findall(r'url="(https?://[^"]+)"', chapter.read_text(encoding="utf-8"))[:3]
    for old, new in ((first, f"{home}/here"), (second, f"{home}/moved"), (third, f"{home}/gone")):
        copy.replace("src/kzref/chapters/osce.py", f'"{old}"', f'"{new}"')
    with (copy.root / "docs" / "conf.py").open("a", encoding="utf-8") as conf:
        conf.write('linkcheck_ignore = ["(?!http://127.0.0.1)"]\nlinkcheck_retries = 1\n')

    asked = copy.make("links")

    report = (copy.root / "build" / "links.md").read_text(encoding="utf-8")
    assert 1 == asked.returncode
    assert "gone, or refused to us: 1, moved: 1, did not answer in time: 0, answer: 1" in asked.stdout, asked.stderr
    assert re.findall(rf"- <({home}/\w+)>", report) == [f"{home}/gone", f"{home}/moved", f"{home}/here"]

    server.shutdown()
    (copy.root / "build" / "links.md").unlink()
    for name in ("here", "moved", "gone"):
        copy.replace("src/kzref/chapters/osce.py", f"{home}/{name}", f"http://no-such-host.invalid/{name}")
    copy.replace("docs/conf.py", "127.0.0.1", "no-such-host")

    asked = copy.make("links")

    assert 2 == asked.returncode
    assert "no network" in asked.stdout
    assert not (copy.root / "build" / "links.md").exists()
