"""The page of a class in a browser: on a desk, on a phone, in the dark, on paper, by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests import browser
from tests.browser import Page
from tests.made_reports import HOSTILE, made, unscored, write

if TYPE_CHECKING:
    from tests.conftest import Executable

pytest.importorskip("jinja2", reason="the extra [page] is not installed")
pytestmark = pytest.mark.xdist_group("browser")

SIZES = [(1280, "light", "screen"), (1280, "dark", "screen"), (390, "light", "screen"), (390, "dark", "screen")]
PAPER = (680, "light", "print")
_AXE = (
    "axe.run({preload: false}).then(found => found.violations.map(one => one.impact + ' ' + one.id + ' ' + one.help))"
)


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    with browser.browser(tmp_path_factory.mktemp("profile")) as running:
        yield running.open()


@pytest.fixture(scope="module")
def out(grader: Executable, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an OUT with a page of everything that there can be on one."""
    folder = tmp_path_factory.mktemp("class")
    checks = [f"ex{number}.area.{what}" for number in (1, 2) for what in ("right", "large", "small")]
    reports = [
        made(
            f"{said[:20]} {number}",
            {check: 5 * ((number + place) % 3 > 0) for place, check in enumerate(checks)},
            said=said,
            diagnosis="This matches the radius without its square." if number % 2 else None,
        )
        for number, said in enumerate([*HOSTILE, "w" * 300] * 2)
    ]
    write(folder, [*reports, unscored("rej", "rejected"), unscored("ours", "grader_error", "a disk")])
    assert grader("page", folder).code == 0
    return folder


def pages(out: Path) -> list[Path]:
    folders = [out / "page" / name for name in ("students", "checks", "causes")]
    return [out / "index.html", *(path for folder in folders for path in sorted(folder.glob("*.html"))[:1])]


@pytest.mark.thorough
@pytest.mark.parametrize(("width", "scheme", "media"), [*SIZES, PAPER])
def test_nothing_is_said_on_the_console_nothing_asked_for_elsewhere_and_nothing_hangs_over_the_edge(
    page: Page, out: Path, width: int, scheme: str, media: str
) -> None:
    for path in pages(out):
        page.show(path, width=width, scheme=scheme, media=media)
        assert page.console == []
        style = (out / "page" / "style.css").as_uri()
        assert [url for url in page.requests if not url.startswith("data:")] == [path.as_uri(), style]
        assert page.run("document.documentElement.scrollWidth - window.innerWidth") <= 0, path
        assert page.run("getComputedStyle(document.body).maxWidth") == ("none" if media == "print" else "992px")


_OFF_TO_THE_RIGHT = """[...document.querySelectorAll('.wide')].filter(one => one.scrollWidth > one.clientWidth)"""
_SAID = "getComputedStyle(document.querySelector('.narrow')).display"


@pytest.mark.thorough
@pytest.mark.parametrize("width", [375, 600])
def test_where_columns_are_off_to_the_right_the_last_of_them_is_named(page: Page, out: Path, width: int) -> None:
    page.show(out / "index.html", width=width)
    assert page.run(_SAID) == "block"
    assert page.run(f"{_OFF_TO_THE_RIGHT}.length") > 1
    unsaid = """.filter(one => {
        const said = one.previousElementSibling, last = [...one.querySelectorAll('thead th')].pop().textContent;
        return !said.matches('.narrow') || !said.textContent.includes(last);
    }).map(one => one.getAttribute('aria-label'))"""
    assert page.run(_OFF_TO_THE_RIGHT + unsaid) == []
    for width, media in ((1280, "screen"), (375, "print")):
        page.show(out / "index.html", width=width, media=media)
        assert page.run(_SAID) == "none"


@pytest.mark.nightly
@pytest.mark.parametrize(("width", "scheme", "media"), [SIZES[0], SIZES[3]])
def test_axe_finds_no_fault(page: Page, out: Path, width: int, scheme: str, media: str) -> None:
    source = browser.axe()
    for path in pages(out):
        page.show(path, width=width, scheme=scheme, media=media)
        page.run(source + "; null")
        assert page.run(_AXE) == [], path


@pytest.mark.thorough
def test_dark_is_dark_and_light_is_light(page: Page, out: Path) -> None:
    colour = "getComputedStyle(document.body).backgroundColor"
    shown = []
    for _, scheme, media in (SIZES[0], SIZES[1], ("", "dark", "print")):
        page.show(out / "index.html", scheme=scheme, media=media)
        shown.append(page.run(colour))
    assert shown == ["rgb(255, 255, 255)", "rgb(22, 24, 26)", "rgb(255, 255, 255)"]


@pytest.mark.thorough
def test_keys_alone_lead_everywhere_and_show_where_they_are(page: Page, out: Path) -> None:
    page.show(out / "index.html", width=390)
    page.press("Tab")
    assert page.run("document.activeElement.className") == "skip"
    assert page.run("document.activeElement.getBoundingClientRect().height") > 10
    wanted = page.run("document.querySelectorAll('a[href], [tabindex=\"0\"]').length")
    seen = 1
    while seen < wanted:
        page.press("Tab")
        assert page.run("document.activeElement !== document.body"), seen
        assert page.run("getComputedStyle(document.activeElement).outlineStyle") == "solid"
        seen += 1
    page.run("document.querySelector('.class').parentElement.focus(); null")
    before = page.run("document.querySelector('.class').parentElement.scrollLeft")
    page.press("ArrowRight")
    page.run("new Promise(done => setTimeout(done, 300))")
    assert page.run("document.querySelector('.class').parentElement.scrollLeft") > before


@pytest.mark.thorough
def test_enter_opens_a_submission_and_leads_back(page: Page, out: Path) -> None:
    page.show(out / "index.html")
    page.run("document.querySelector('.class tbody a').focus(); null")
    page.press("Enter")
    page.run("new Promise(done => setTimeout(done, 500))")
    assert "/page/students/" in page.run("location.href")
    page.press("Tab")
    page.press("Tab")
    page.press("Enter")
    page.run("new Promise(done => setTimeout(done, 500))")
    assert page.run("location.href").endswith("/index.html")


@pytest.mark.thorough
def test_it_prints(page: Page, out: Path) -> None:
    page.show(out / "index.html")
    assert page.pdf().startswith(b"%PDF-")
