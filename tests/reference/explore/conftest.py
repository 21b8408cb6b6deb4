"""A headless Chromium, and a page opened in it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reference.explore.page import page
from tests.reference.explore.hands import Hands, Opening

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """A browser, or a skip that says what is missing."""
    api = pytest.importorskip("playwright.sync_api", reason="the extra [browser] is not installed: no playwright")
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        pytest.skip(f"there is no browser here: none of {', '.join(NAMES)}, and no path in CHROMIUM")
    with api.sync_playwright() as driver:
        # Chromium refuses to sandbox itself for root; it is shown nothing but this page.
        opened = driver.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page to play with, as a file."""
    path = tmp_path_factory.mktemp("explore") / "explore.html"
    path.write_text(page(), encoding="utf-8")
    return path


@pytest.fixture
def opened(browser: Any, file: Path) -> Iterator[Opening]:
    """Open the page; in the end nothing may have been asked of anybody, and nothing may have gone wrong."""
    troubles: list[str] = []
    contexts = []

    def open_page(*, link: str = "", path: Path = file, **settings: Any) -> Hands:
        context = browser.new_context(**{"viewport": {"width": 1400, "height": 900}, **settings})
        context.set_default_timeout(5_000)
        contexts.append(context)
        tab = context.new_page()
        tab.on("console", lambda message: troubles.append(f"console: {message.text}"))
        tab.on("pageerror", lambda error: troubles.append(f"error: {error}"))
        tab.on("request", lambda request: troubles.extend(_asked(request.url, path)))
        tab.goto(path.as_uri() + link)
        return Hands(tab)

    yield open_page
    for context in contexts:
        context.close()
    assert not troubles


def _asked(url: str, path: Path) -> list[str]:
    own = url.startswith((path.as_uri(), "blob:"))
    return [] if own else [f"request: {url}"]
