"""Files and pages: PNG, SVG, links that lead somewhere, words for who cannot see."""

from __future__ import annotations

import base64
import re
import struct
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from matplotlib.figure import Figure

from reference.gallery import UnknownPicture, find
from reference.gallery.output import Made, make, pages, save
from reference.gallery.page import as_html, as_markdown
from reference.gallery.picture import Picture, Settings, Table
from reference.gallery.registry import Entry
from reference.gallery.texts import bare

QUICK = ["forms", "lookahead", "weights"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("gallery") / "made" / "here"


@pytest.fixture(scope="module")
def made(folder: Path) -> list[Made]:
    return list(make(QUICK, folder, Settings()))


@pytest.fixture(scope="module")
def gallery(made: list[Made], folder: Path) -> tuple[str, str]:
    markdown, html = pages(made, folder, "gallery")
    assert (markdown.name, html.name) == ("gallery.md", "gallery.html")
    return markdown.read_text(encoding="utf-8"), html.read_text(encoding="utf-8")


@pytest.mark.thorough
def test_every_picture_becomes_a_png_for_print_and_an_svg(made: list[Made], folder: Path) -> None:
    assert [one.entry.name for one in made] == QUICK
    for one in made:
        assert (one.png, one.svg) == (folder / f"{one.entry.name}.png", folder / f"{one.entry.name}.svg")
        head = one.png.read_bytes()[:24]
        assert head.startswith(b"\x89PNG\r\n\x1a\n")
        width, height = struct.unpack(">II", head[16:24])
        assert (width, height) == tuple(round(200 * inches) for inches in one.picture.figure.get_size_inches())
        root = ElementTree.parse(one.svg).getroot()
        assert root.tag.endswith("}svg")
        assert root.get("width") == f"{72 * 7.5:g}pt"
        drawn = {element.tag.rpartition("}")[2] for element in root.iter()}
        assert "path" in drawn
        assert "text" not in drawn, "a reader's own fonts would move the words"


@pytest.mark.thorough
def test_the_same_picture_gives_the_same_bytes(made: list[Made], tmp_path: Path) -> None:
    (again,) = make(["forms"], tmp_path, Settings())
    assert again.png.read_bytes() == made[0].png.read_bytes()
    assert again.svg.read_bytes() == made[0].svg.read_bytes()


def test_nothing_is_drawn_for_a_wrong_name(tmp_path: Path) -> None:
    with pytest.raises(UnknownPicture, match="'nose'"):
        list(make(["forms", "nose"], tmp_path / "out", Settings()))
    assert not (tmp_path / "out").exists()


def test_markdown_shows_every_picture_with_its_caption_and_numbers(gallery: tuple[str, str], made: list[Made]) -> None:
    text = gallery[0].replace("\\", "")
    for one in made:
        assert f"## {one.entry.title}" in text
        assert f"![{one.picture.alt}]({one.entry.name}.png)" in text
        assert one.picture.caption in text
        for formula in one.picture.formulas:
            assert f"- `{formula.text}`: {formula.says}" in text
        for table in one.picture.tables:
            assert table.title in text
            for row in table.texts():
                assert f"| {' | '.join(row)} |" in text


def test_links_of_the_markdown_page_lead_to_files(gallery: tuple[str, str], folder: Path) -> None:
    targets = re.findall(r"\]\(([^)]+)\)", gallery[0])
    assert len(targets) == 3 * len(QUICK)
    assert all((folder / target).is_file() for target in targets)


class Page(HTMLParser):
    """What a page holds; fails where a tag is closed that was not opened last."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.words = ""
        self.open: list[str] = []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the tag."""
        self.found.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in ("meta", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Check that it was open."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep the words."""
        self.words += data

    def all(self, tag: str) -> list[dict[str, str]]:
        """Return the attributes of all elements of a kind."""
        return [attributes for name, attributes in self.found if name == tag]


def test_the_html_page_holds_its_pictures_and_needs_no_other_file(gallery: tuple[str, str], made: list[Made]) -> None:
    page = Page(gallery[1])
    assert not page.all("link")
    assert not page.all("script")
    images = page.all("img")
    assert len(images) == len(made)
    for image, one in zip(images, made, strict=True):
        kind, _, data = image["src"].partition(",")
        assert kind == "data:image/png;base64"
        assert base64.b64decode(data) == one.png.read_bytes()
        assert image["alt"] == one.picture.alt
        words, *others = one.picture.caption.split("`")[::2]
        assert all(part in page.words for part in (words, *others))
        for table in one.picture.tables:
            assert table.title in page.words


def test_links_of_the_html_page_lead_to_files_and_places(gallery: tuple[str, str], folder: Path) -> None:
    page = Page(gallery[1])
    places = {attributes["id"] for _, attributes in page.found if "id" in attributes}
    targets = [attributes["href"] for attributes in page.all("a")]
    assert len(targets) == 1 + 4 * len(QUICK)  # the page to play with, too
    for target in targets:
        assert target[1:] in places if target.startswith("#") else (folder / target).is_file()


def test_the_html_page_can_be_read_aloud(gallery: tuple[str, str]) -> None:
    page = Page(gallery[1])
    assert page.all("html") == [{"lang": "en"}]
    assert len(page.all("h1")) == len(page.all("main")) == len(page.all("title")) == 1
    assert len(page.all("h2")) == len(page.all("figcaption")) == len(QUICK)
    assert len(page.all("caption")) == len(page.all("table")) > 0
    assert all(cell.get("scope") in ("col", "row") for cell in page.all("th"))
    assert {"charset": "utf-8"} in page.all("meta")


def test_dark_screens_narrow_ones_and_paper_have_rules_of_their_own(gallery: tuple[str, str]) -> None:
    for medium in ("(prefers-color-scheme: dark)", "(width < 48rem)", "print"):
        assert f"@media {medium} {{" in gallery[1]
    page = Page(gallery[1])
    hints = [attributes for attributes in page.all("p") if attributes.get("class") == "narrow"]
    assert len(hints) == len(page.all("img")) + len(page.all("table"))
    links = re.findall(r'<a href="(\w+)\.svg"><img', gallery[1])
    assert links == QUICK


def test_formulas_are_mathml_and_say_what_they_are_of(gallery: tuple[str, str], made: list[Made]) -> None:
    page = Page(gallery[1])
    drawn = [attributes["alttext"] for attributes in page.all("math")]
    formulas = [formula for one in made for formula in one.picture.formulas]
    assert len(formulas) > 5
    assert {formula.text for formula in formulas} <= set(drawn)
    assert all(bare(formula.says) in page.words for formula in formulas)
    assert "`" not in page.words


def awkward() -> Picture:
    table = Table("a | b", ("x < y", "*"), (("<b>", 1.5), ("~|~", None)))
    return Picture(Figure(), "1 < 2 & a_b*c [d]", 'a "quoted" word', (table,))


def test_signs_that_mean_something_to_markdown_or_html_stay_signs() -> None:
    entry = Entry("odd", "O(1/T^2) <odd>")
    markdown = as_markdown([(entry, awkward())])
    assert r"1 \< 2 & a\_b\*c \[d\]" in markdown
    assert r"| ~\|~ | - |" in markdown
    page = Page(as_html([(entry, awkward(), b"")]))
    assert "1 < 2 & a_b*c [d]" in page.words
    assert "O(1/T^2) <odd>" in page.words
    assert page.all("img")[0]["alt"] == 'a "quoted" word'
    assert not page.all("b")


def test_columns_of_words_stand_left_and_of_numbers_right() -> None:
    table = Table("t", ("name", "word", "number"), (("a", "b", 1), ("c", None, 2)))
    markdown = as_markdown([(Entry("odd", "Odd"), Picture(Figure(), "", "", (table,)))])
    assert "| --- | --- | ---: |" in markdown


def test_saving_does_not_change_the_picture(picture: Callable[[str], Picture], tmp_path: Path) -> None:
    one = picture("forms")
    before = [ax.get_position().bounds for ax in one.figure.axes]
    save(one, tmp_path / "a.png", tmp_path / "a.svg")
    assert [ax.get_position().bounds for ax in one.figure.axes] == before
    assert find("forms").title
