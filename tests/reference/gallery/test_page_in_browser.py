"""The gallery's page in a browser: on a desk, on a phone, in the dark, on paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reference.gallery.output import make, pages
from reference.gallery.picture import Settings
from tests import browser
from tests.browser import Page

pytestmark = [pytest.mark.thorough, pytest.mark.xdist_group("browser")]

SIZES = [(1280, "light"), (375, "dark")]
_AXE = (
    "axe.run({preload: false}).then(found => found.violations.map(one => one.impact + ' ' + one.id + ' ' + one.help))"
)


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    with browser.browser(tmp_path_factory.mktemp("profile")) as running:
        yield running.open()


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("gallery")
    return pages(list(make(["forms", "optimal_beta"], folder, Settings())), folder, "gallery")[1]


@pytest.mark.parametrize(("width", "scheme"), SIZES)
def test_nothing_is_asked_for_elsewhere_and_nothing_hangs_over_the_edge(
    page: Page, gallery: Path, width: int, scheme: str
) -> None:
    page.show(gallery, width=width, scheme=scheme)
    assert page.console == []
    assert [url for url in page.requests if not url.startswith("data:")] == [gallery.as_uri()]
    assert page.run("document.documentElement.scrollWidth - window.innerWidth") <= 0


def test_letters_of_pictures_are_ten_pixels_high_on_a_phone_and_the_page_says_that_they_scroll(
    page: Page, gallery: Path
) -> None:
    page.show(gallery, width=375)
    widths = page.run("[...document.images].map(image => image.getBoundingClientRect().width)")
    assert all(8 / 72 * width / 7.5 >= 10 for width in widths), "8 points in a picture 7.5 inches wide"
    hint = "getComputedStyle(document.querySelector('figure .narrow')).display"
    assert page.run(hint) == "block"
    page.show(gallery, width=1280)
    assert page.run(hint) == "none"


def test_formulas_are_drawn_in_the_ink_of_the_page(page: Page, gallery: Path) -> None:
    for scheme in ("light", "dark"):
        page.show(gallery, scheme=scheme)
        drawn = page.run("[...document.querySelectorAll('math')].map(one => one.getBoundingClientRect().height)")
        assert len(drawn) > 10
        assert min(drawn) > 8
        inks = "[document.querySelector('dt math'), document.body].map(one => getComputedStyle(one).color)"
        assert len(set(page.run(inks))) == 1


def test_on_paper_all_is_dark_on_white_and_as_wide_as_the_paper(page: Page, gallery: Path) -> None:
    page.show(gallery, width=700, scheme="dark", media="print")
    assert page.run("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.run("getComputedStyle(document.images[0]).filter") == "none"
    assert page.run("document.documentElement.scrollWidth - window.innerWidth") <= 0


@pytest.mark.nightly
@pytest.mark.parametrize(("width", "scheme"), SIZES)
def test_axe_finds_no_fault(page: Page, gallery: Path, width: int, scheme: str) -> None:
    source = browser.axe()
    for path in (gallery, gallery.with_name("explore.html")):
        page.show(path, width=width, scheme=scheme)
        page.run(source + "; null")
        assert page.run(_AXE) == [], path
