"""The reading of a section, and the pictures that it shows."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from grader import reader
from grader.errors import SectionError
from grader.section import Section, find


@pytest.fixture
def own(tmp_path: Path) -> Section:
    """Return a section with a reading that shows one picture twice, and another."""
    (tmp_path / "reading").mkdir()
    text = "![a](one.png) and ![b](two.png), ![a](one.png) and ![elsewhere](https://example.org/three.png)"
    (tmp_path / "reading" / "reading.md").write_text(text)
    return replace(find("momentum"), folder=tmp_path, home=".")


def test_a_picture_is_a_file_or_drawn(own: Section) -> None:
    folder = own.folder / "reading"
    (folder / "one.png").write_bytes(b"file")
    (folder / "illustrations.py").write_text("def illustration(name):\n    return name.encode()\n")
    assert reader.shown(own) == ["one.png", "two.png"]
    assert [reader.picture(own, name) for name in reader.shown(own)] == [b"file", b"two"]


@pytest.mark.parametrize(
    ("code", "says"),
    [
        (None, "reading.md: it shows two.png, which is neither a file beside it nor drawn"),
        ("def illustration(name):\n    return None\n", "it shows two.png, which is neither"),
        (
            "def illustration(name):\n    return 1 / 0\n",
            "illustrations.py:2: the picture two.png cannot be drawn: Zero",
        ),
        ("1 +\n", "illustrations.py:1: the picture two.png cannot be drawn: SyntaxError"),
    ],
)
def test_one_that_is_not_there_is_named(own: Section, code: str | None, says: str) -> None:
    (own.folder / "section.toml").touch()
    if code is not None:
        (own.folder / "reading" / "illustrations.py").write_text(code)
    with pytest.raises(SectionError) as caught:
        reader.picture(own, "two.png")
    assert says in str(caught.value)


def test_a_section_may_have_no_reading(tmp_path: Path) -> None:
    bare = replace(find("momentum"), folder=tmp_path, home=".")
    assert (reader.text(bare), reader.shown(bare)) == (None, [])
