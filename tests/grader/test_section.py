"""section.toml, and where sections are found."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader.errors import SectionError, UsageError
from grader.section import Section, find, find_by, find_with, known, load

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
[exercises.hints]
seven = ["Count."]
"""


@pytest.fixture(scope="module")
def momentum() -> Section:
    return find("momentum")


def write(folder: Path, text: str) -> Path:
    (folder / "test_ex7_seven.py").touch()
    (folder / "section.toml").write_text(text, encoding="utf-8")
    return folder


def test_a_section_of_the_package_is_found_by_its_name(momentum: Section) -> None:
    assert (momentum.name, momentum.max_score) == ("momentum", 100)


@pytest.fixture
def two(toy: Toy, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let there be two sections."""
    monkeypatch.setenv("GRADER_SECTIONS", str(toy.folder))


@pytest.mark.usefixtures("two")
def test_a_section_is_known_by_the_files_in_a_folder(toy: Toy, repository: Path) -> None:
    assert {"momentum", "circles"} <= {section.name for section in known().values()}
    assert find(None, toy.solutions).name == "circles"
    assert find(None, repository / "solutions").name == "momentum"


@pytest.mark.usefixtures("two")
def test_without_a_folder_the_exercises_at_hand_tell_the_section(
    toy: Toy, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place, name in ((repository, "momentum"), (toy.folder, "circles"), (toy.solutions, "circles")):
        monkeypatch.chdir(place)
        assert find().name == name


@pytest.mark.usefixtures("two")
def test_files_of_two_sections_or_of_none_ask_for_a_name(toy: Toy, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"holds no exercise of any section .*momentum: ex1_visualize"):
        find(None, tmp_path)
    toy.write(tmp_path)
    (tmp_path / "ex3_compare.py").touch()
    with pytest.raises(UsageError, match="momentum and circles: name one of them with --section"):
        find(None, tmp_path)


@pytest.mark.usefixtures("two")
def test_an_exercise_that_only_one_section_has_needs_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_with("ex4")[0].name == "momentum"
    assert find_with("ex1_area")[0].name == "circles"
    assert (find_with("areas")[0].name, find_with("areas")[2]) == ("circles", "areas")
    with pytest.raises(UsageError, match="holds no exercise"):
        find_with("ex1")


@pytest.mark.usefixtures("two")
def test_hand_ins_are_known_by_the_files_that_they_hold(tmp_path: Path) -> None:
    assert find_by(None, tmp_path, lambda files: files & {"ex1_area.py"}).name == "circles"
    assert find_by("momentum", tmp_path, lambda files: files & {"ex1_area.py"}).name == "momentum"
    with pytest.raises(UsageError, match="holds no exercise of any section"):
        find_by(None, tmp_path, lambda files: set())


@pytest.mark.parametrize("old", ['name = "one"', 'file = "ex7_seven.py"'])
def test_two_sections_may_not_share_a_name_or_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: str) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    write(tmp_path / "a", GOOD)
    other = GOOD.replace(old, old.replace("one", "two").replace("seven", "other"))
    write(tmp_path / "b", other)
    monkeypatch.setenv("GRADER_SECTIONS", f"{tmp_path / 'a'}{os.pathsep}{tmp_path / 'b'}")
    with pytest.raises(SectionError, match="needs its own"):
        known()


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


@pytest.mark.parametrize("name", ["ex3", "3", "ex3_compare.py", "ex3_compare", "EX3", "ex03", "Ex3_Compare.py"])
def test_an_exercise_goes_by_id_number_file_or_module(momentum: Section, name: str) -> None:
    assert momentum.exercise(name).id == "ex3"


@pytest.mark.parametrize("name", ["ex6", "", "compare"])
def test_an_unknown_exercise_is_told_with_those_there_are(momentum: Section, name: str) -> None:
    with pytest.raises(UsageError, match="ex1, ex2, ex3, ex4, ex5"):
        momentum.exercise(name)


def test_a_name_that_is_nearly_right_gets_the_nearest(momentum: Section) -> None:
    with pytest.raises(UsageError, match=r"no exercise 'ex33'; do you mean ex3\?"):
        momentum.exercise("ex33")


@pytest.mark.parametrize("name", ["ex4_copy.py", "ex4_copy", "ex4.py", "exercise4", "Exercise_04", "ex-4"])
def test_a_number_in_another_word_for_exercise_gets_the_nearest(momentum: Section, name: str) -> None:
    with pytest.raises(UsageError, match=r"do you mean ex4\?"):
        momentum.exercise(name)


def test_the_parameters_of_a_function_are_known_where_the_section_says_them(momentum: Section) -> None:
    ex3 = momentum.exercise("ex3")
    assert ex3.functions == ("momentum_sgd", "nesterov_sgd", "compare_methods")
    assert ex3.parameters("momentum_sgd") == ("loss_fn", "grad_fn", "theta_init", "lr", "momentum", "num_steps")
    assert ex3.parameters("another") is None
    ex5 = momentum.exercise("ex5")
    assert ex5.parameters("theory_ratio") == ("momentum", "normalize")
    assert (ex5.head("theory_ratio"), ex5.head("another")) == ("theory_ratio(momentum, normalize=False)", None)


def test_a_section_is_read_as_it_is_written(tmp_path: Path) -> None:
    section = load(write(tmp_path, GOOD))
    assert section.exercises[0].module == "ex7_seven"
    assert section.exercises[0].hints_of("seven") == ("Count.",)
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


def test_a_function_stands_for_its_exercise(momentum: Section) -> None:
    assert momentum.exercise("nesterov_sgd").id == "ex3"
    with pytest.raises(UsageError, match="do you mean nesterov_sgd, which is of ex3"):
        momentum.exercise("nesterov_sdg")
