"""A headless Chromium, led over a pipe by the protocol of its developer tools: what a person would see and press.

It is looked for on the PATH, and axe-core, which judges accessibility, where the variable ``AXE_CORE`` says.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
_QUIET = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-component-update",
    "--disable-background-networking", "--disable-sync", "--remote-debugging-pipe",
)  # fmt: skip


class Page:
    """An open page; `console` and `requests` are what it has said and asked for since it was opened."""

    def __init__(self, browser: Browser, session: str) -> None:
        self._browser = browser
        self._session = session
        self.console: list[str] = []
        self.requests: list[str] = []
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.send(f"{domain}.enable")

    def send(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send a command and return its result."""
        return self._browser.send(method, parameters, self._session, self)

    def show(self, path: Path, *, width: int = 1280, scheme: str = "light", media: str = "screen") -> None:
        """Load a file as it looks on a screen that wide, or on paper."""
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.send("Emulation.setEmulatedMedia", media=media, features=features)
        self.console, self.requests, self._browser.loaded = [], [], False
        self.send("Page.navigate", url=path.as_uri())
        while not self._browser.loaded:
            self._browser.receive(self)

    def run(self, script: str) -> Any:
        """Return what a script, as the developer tools run it, gives."""
        found = self.send("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def press(self, key: str) -> None:
        """Press a key and let it go."""
        code = {"Tab": 9, "Enter": 13, "ArrowRight": 39}[key]
        text = {"text": "\r"} if key == "Enter" else {}
        self.send("Input.dispatchKeyEvent", type="keyDown", key=key, code=key, windowsVirtualKeyCode=code, **text)
        self.send("Input.dispatchKeyEvent", type="keyUp", key=key, code=key, windowsVirtualKeyCode=code)

    def pdf(self) -> bytes:
        """Return the page as it is printed."""
        return base64.b64decode(self.send("Page.printToPDF", printBackground=False)["data"])

    def note(self, event: dict[str, Any]) -> None:
        """Take down what happened."""
        method, parameters = event["method"], event["params"]
        if method in ("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded"):
            self.console.append(json.dumps(parameters))
        if method == "Network.requestWillBeSent":
            self.requests.append(parameters["request"]["url"])


class Browser:
    """A running Chromium."""

    def __init__(self, write: int, read: int) -> None:
        self.loaded = False
        self._write = write
        self._read = read
        self._rest = b""
        self._number = 0
        self._answers: dict[int, dict[str, Any]] = {}

    def open(self) -> Page:
        """Open an empty page."""
        target = self.send("Target.createTarget", {"url": "about:blank"})["targetId"]
        return Page(self, self.send("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"])

    def send(
        self, method: str, parameters: dict[str, Any], session: str | None = None, page: Page | None = None
    ) -> dict[str, Any]:
        """Send a command and wait for its result."""
        self._number += 1
        number = self._number
        whole = {"id": number, "method": method, "params": parameters} | ({"sessionId": session} if session else {})
        os.write(self._write, json.dumps(whole).encode() + b"\0")
        while number not in self._answers:
            self.receive(page)
        answer = self._answers.pop(number)
        assert "error" not in answer, answer
        result: dict[str, Any] = answer["result"]
        return result

    def receive(self, page: Page | None) -> None:
        """Take in one message."""
        while b"\0" not in self._rest:
            part = os.read(self._read, 1 << 20)
            assert part, "the browser has ended"
            self._rest += part
        message, _, self._rest = self._rest.partition(b"\0")
        found = json.loads(message)
        if "id" in found:
            self._answers[found["id"]] = found
            return
        self.loaded = self.loaded or found["method"] == "Page.loadEventFired"
        if page is not None:
            page.note(found)


@contextmanager
def browser(home: Path) -> Iterator[Browser]:
    """Start a browser with a profile of its own; skips where there is none."""
    command = next(filter(None, map(shutil.which, _NAMES)), None)
    if command is None:
        pytest.skip("no Chromium is on the PATH")
    to_read, write = os.pipe()
    read, to_write = os.pipe()

    def handed() -> None:
        """Give the browser the two ends at the numbers where it looks for them."""
        first, second = os.dup(to_read), os.dup(to_write)
        os.dup2(first, 3)
        os.dup2(second, 4)

    process = subprocess.Popen(
        [command, *_QUIET, f"--user-data-dir={home}"],
        preexec_fn=handed,
        close_fds=False,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={"PATH": os.environ["PATH"], "HOME": str(home)},
    )
    os.close(to_read)
    os.close(to_write)
    try:
        yield Browser(write, read)
    finally:
        process.kill()
        process.wait()
        os.close(write)
        os.close(read)


def axe() -> str:
    """Return the source of axe-core; skips where it is not known."""
    place = os.environ.get("AXE_CORE")
    if place is None:
        pytest.skip("AXE_CORE names no axe.min.js of axe-core")
    return Path(place).read_text(encoding="utf-8")
