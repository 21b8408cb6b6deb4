"""Names of files: readable where they can be, reversible, and no two alike on any disk."""

from __future__ import annotations

import os
import unicodedata
from urllib.parse import unquote_to_bytes

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.course.names import belongs, stem, stems
from grader.text import escaped

NAMES = st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1, max_size=40)
# Letters that disks have taken for one another.
ALIKE = st.text(st.sampled_from("aAäÄa\u0308A\u0308sßS\u017fẞKk\u212aiIİ\u0131%4~ "), min_size=1, max_size=5)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("jane", "jane"),
        ("Jane Doe_12345_assignsubmission_file_", "Jane Doe_12345_assignsubmission_file_"),
        ("ünï çödé", "ünï çödé"),
        ("=1+1", "=1+1"),
        ("a:b?", "a%3Ab%3F"),
        ("100%", "100%25"),
        ("new\nline", "new%0Aline"),
        ("zero\u200bwidth", "zero%E2%80%8Bwidth"),
        ("a\u0308", "a%CC%88"),
        (os.fsdecode(b"no\xffutf8"), "no%FFutf8"),
    ],
)
def test_a_name_stays_as_it_is_where_every_disk_takes_it(name: str, expected: str) -> None:
    assert stem(name) == expected
    assert unquote_to_bytes(expected) == os.fsencode(name)


def test_names_that_a_disk_takes_for_one_are_told_apart() -> None:
    assert stems(["Jane", "jane", "max"]) == {"Jane": "%4Aane", "jane": "jane", "max": "max"}


def test_a_long_name_is_cut_and_marked(tmp_path: object) -> None:
    long = [letter * 255 for letter in "ab"] + ["a" * 254, "ä" * 127, "\n" * 100]
    made = stems(long)
    assert len(set(made.values())) == len(long)
    assert max(len(os.fsencode(f"{one}.json")) for one in made.values()) <= 255


@given(st.sets(NAMES | ALIKE, max_size=8))
def test_no_two_names_share_a_file_on_any_disk(names: set[str]) -> None:
    """By the ways in which disks compare names: as they are, by capitals, by small letters, in either normal form."""
    made = list(stems(names).values())
    for form in ("NFC", "NFD"):
        for change in (str, str.upper, str.lower, str.casefold):
            assert len({change(unicodedata.normalize(form, one)) for one in made}) == len(names)


@given(st.sets(NAMES | ALIKE, max_size=4))
def test_a_stem_says_which_name_it_is_of(names: set[str]) -> None:
    for name, made in stems(names).items():
        if "~" not in made:
            assert unquote_to_bytes(made) == os.fsencode(name)


@given(st.lists(NAMES | ALIKE | st.text("xy", min_size=230, max_size=300), min_size=1, max_size=4, unique=True))
def test_a_file_belongs_to_the_id_of_the_name_that_it_was_made_for(names: list[str]) -> None:
    for name, found in stems(names).items():
        assert belongs(found, escaped(name))
        assert not belongs(found, escaped(f"x{name}y"))
