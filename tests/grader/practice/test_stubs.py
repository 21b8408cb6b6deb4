"""The last line of a stub: it tells of which version a file is, and nothing else hangs on it."""

from __future__ import annotations

import pytest

from grader import section
from grader.practice import stubs
from tests.conftest import Toy

CIRCLES = section.load(Toy.folder)
(AREA,) = CIRCLES.exercises
FRESH = stubs.stub(CIRCLES, AREA)


@pytest.mark.parametrize(
    "source",
    [
        FRESH,
        FRESH.replace(b"\n", b"\r\n"),
        FRESH.replace(b"circles 0", b"circles 7"),  # another version with the same stub
        Toy.solution.encode() + b"\n\n" + FRESH.splitlines()[-1],
        b"",
        b"no such line",
        b"# Begun with somebody else",
        "# Begun with ü".encode("latin-1"),
    ],
)
def test_a_file_of_this_version_or_of_none_is_taken(source: bytes) -> None:
    assert stubs.other_version(CIRCLES, AREA, source) is None


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("# Begun with circles 0.0.9 (00000000): grader submit reads this line.", "circles 0.0.9"),
        ("# Begun with squares 0.1.0 (00000000)", "squares 0.1.0"),
    ],
)
def test_a_file_of_another_is_told(line: str, told: str) -> None:
    assert stubs.other_version(CIRCLES, AREA, f"x = 1\n{line}\n".encode()) == told


def test_a_stub_is_known_with_its_last_line_and_without() -> None:
    bare = (Toy.stubs / "ex1_area.py").read_bytes()
    for source in (FRESH, bare, bare.replace(b"\n", b"\r\n")):
        assert stubs.is_stub(CIRCLES, AREA, source)
    assert not stubs.is_stub(CIRCLES, AREA, bare + b"x = 1\n")


def test_what_lies_beside_the_stubs_is_text_alone() -> None:
    momentum = section.find("momentum")
    assert set(stubs.companions(momentum)) == {"README.md"}
    assert not stubs.companions(CIRCLES)
