"""section.toml, and where sections are found."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader.errors import SectionError, UsageError
from grader.section import Section, find, load

if TYPE_CHECKING:
    from tests.conftest import Toy

GOOD = """
name = "one"
title = "One"
[[exercises]]
id = "ex7"
title = "Seven"
file = "ex7_seven.py"
suite = "test_ex7_seven.py"
points = 3
functions = ["seven"]
hints = ["Count."]
"""


@pytest.fixture(scope="module")
def momentum() -> Section:
    return find()


def write(folder: Path, text: str) -> Path:
    (folder / "test_ex7_seven.py").touch()
    (folder / "section.toml").write_text(text, encoding="utf-8")
    return folder


def test_the_only_section_of_the_package_needs_no_name(momentum: Section) -> None:
    assert momentum == find("momentum")
    assert momentum.max_score == 100


def test_a_section_is_found_by_its_folder(toy: Toy) -> None:
    section = find(str(toy.folder))
    assert (section.name, section.max_score, section.folder) == ("circles", 10, toy.folder.resolve())


def test_limits_of_a_section_change_only_what_they_name(toy: Toy, momentum: Section) -> None:
    limits = find(str(toy.folder)).limits
    assert limits.call_seconds == 1.0
    assert limits.memory_mib == momentum.limits.memory_mib


@pytest.mark.parametrize("name", ["nonsense", "/nowhere", ""])
def test_an_unknown_section_is_told_with_those_there_are(name: str) -> None:
    with pytest.raises(UsageError, match="momentum"):
        find(name)


@pytest.mark.parametrize("name", ["ex3", "3", "ex3_compare.py", "ex3_compare"])
def test_an_exercise_goes_by_id_number_file_or_module(momentum: Section, name: str) -> None:
    assert momentum.exercise(name).id == "ex3"


@pytest.mark.parametrize("name", ["ex6", "", "EX3", "compare"])
def test_an_unknown_exercise_is_told_with_those_there_are(momentum: Section, name: str) -> None:
    with pytest.raises(UsageError, match="ex1, ex2, ex3, ex4, ex5"):
        momentum.exercise(name)


def test_a_section_is_read_as_it_is_written(tmp_path: Path) -> None:
    section = load(write(tmp_path, GOOD))
    assert section.exercises[0].module == "ex7_seven"
    assert section.exercises[0].hints == ("Count.",)
    assert section.packages == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name = ", "section.toml"),
        (GOOD.replace('title = "One"', ""), "title"),
        (GOOD.replace("points = 3", 'points = "3"'), "points"),
        (GOOD.replace("points = 3", "points = 3\nponits = 3"), "ponits"),
        (GOOD.replace("test_ex7", "test_ex8"), "ex7 has the suite test_ex8_seven.py, which is not there"),
        (GOOD + "[limits]\ncall_secs = 3\n", "call_secs"),
    ],
)
def test_a_section_toml_that_is_wrong_names_the_file_and_the_field(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(SectionError, match=said) as caught:
        load(write(tmp_path, text))
    assert str(tmp_path / "section.toml") in str(caught.value)


def test_a_folder_without_a_section_toml_is_no_section(tmp_path: Path) -> None:
    with pytest.raises(SectionError):
        load(tmp_path)
