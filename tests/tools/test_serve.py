"""``make live``: what is saved is shown, and what is wrong is said, in the terminal and in the browser."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
import urllib.request
from http.client import HTTPException
from typing import TYPE_CHECKING

import pytest
from copies import Copy

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


pytestmark = pytest.mark.slow  # builds copies of the repository


def wait(until: Callable[[], bool]) -> None:
    """Wait, as somebody before a screen would, but not for ever."""
    end = time.monotonic() + 120
    while not until():
        assert time.monotonic() < end
        time.sleep(0.2)


LOADED = """
import sys, time
from tools import serve

serve.load("vi")
print(*{"furo", "lxml.etree", "markdown_it", "kzref.chapters.osce", "sphinx_vernacular.search"} - set(sys.modules))
def tell():
    import kzref
    print(kzref.fact("un-member-number").text("vi"))
    print(kzref.fact("cn-disputed-area").claimed("vi"))

def save(domain, old, new):
    path = serve.LOCALE / "vi" / "LC_MESSAGES" / f"{domain}.po"
    started = time.time()
    time.sleep(0.1)  # files have coarser times
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    serve.forget_changed(started)
    tell()

tell()
save("kzref", "được tính là thành viên", "là thành viên")
save("units", 'msgstr[0] "{n} km²"', 'msgstr[0] "{n} cây số vuông"')
"""


def test_what_builds_need_is_loaded_once_and_what_is_saved_anew(tmp_path: Path) -> None:
    """A word that facts show is no page's, and yet shown after the save."""
    copy = Copy(tmp_path)
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True, **copy.place)
    missing, *told = done.stdout.splitlines()
    area = "Vùng đất tranh chấp giữa Kazakhstan và Trung Quốc rộng khoảng"
    assert not missing
    assert told == [
        *("Kazakhstan được tính là thành viên thứ 168 của Liên hợp quốc.", f"{area} 1.000 km²."),
        *("Kazakhstan là thành viên thứ 168 của Liên hợp quốc.", f"{area} 1.000 km²."),
        *("Kazakhstan là thành viên thứ 168 của Liên hợp quốc.", f"{area} 1.000 cây số vuông."),
    ]


def test_a_save_is_shown_and_a_damaged_catalog_is_told(tmp_path: Path) -> None:
    """In one line of the terminal, and on the page until it is mended."""
    copy = Copy(tmp_path)
    catalog = "locale/vi/LC_MESSAGES/manual/china.po"
    said = tmp_path / "said"
    with said.open("w", encoding="utf-8") as out:
        live = subprocess.Popen([*copy.command("live", "vi"), "--port", "8123"], stdout=out, stderr=out, **copy.place)
    try:
        wait(lambda: "shows vi" in said.read_text(encoding="utf-8"))
        address = said.read_text(encoding="utf-8").partition("http://")[2].split("/")[0]

        def page() -> str:
            try:
                with urllib.request.urlopen(f"http://{address}/manual/china.html") as answer:
                    return str(answer.read().decode())
            except (OSError, HTTPException):  # not there yet, or being written
                return ""

        wait(lambda: "Trung Quốc" in page())
        copy.replace(catalog, 'msgstr "Trung Quốc"', 'msgstr "Trung Hoa"')
        wait(lambda: "Trung Hoa" in page())
        copy.replace(catalog, 'msgstr "Trung Hoa"', 'msgstr "Trung Hoa')
        wait(lambda: f"{catalog}:" in page())
        told = [line for line in said.read_text(encoding="utf-8").splitlines() if line.startswith(f"{catalog}:")]
        assert 1 == len(told)
        assert "quote]" in told[0]
        assert "Traceback" not in said.read_text(encoding="utf-8")
        copy.replace(catalog, 'msgstr "Trung Hoa', 'msgstr "Trung Hoa"')
        wait(lambda: f"{catalog}:" not in page())
    finally:
        live.send_signal(signal.SIGINT)
        live.wait(30)
