"""``grader verify``: what it says of a section that is right, and of one that is not."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Executable, Graded, Toy


@pytest.mark.thorough
def test_verify_is_content_with_a_section_that_is_right(grader: Executable, toy: Toy) -> None:
    ran = grader("verify", toy.stubs, toy.solutions, "--keys", "3", "--section", toy.folder)
    assert (ran.code, ran.err) == (0, "")
    assert "circles: 5 checks, 10 points" in ran.out
    assert "3 random keys" in ran.out


def test_verify_lists_what_is_wrong_with_a_section(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    shutil.copytree(toy.folder, tmp_path / "section")
    toml, suite = tmp_path / "section" / "section.toml", tmp_path / "section" / "test_ex1_area.py"
    toml.write_text(
        toml.read_text().replace("points = 10", "points = 11").replace('"areas(radii)",', '"areas(radii)", "spare",')
    )
    suite.write_text(
        suite.read_text().replace(
            '@check("is pi r^2", points=4, hint="Square the radius first."', '@check("", points=4, hint=" "'
        )
    )
    stub = toy.write(tmp_path / "stub", toy.broken("def area(radius):\n    return 3.0"))
    ran = grader("verify", stub, stub, "--keys", "1", "--section", tmp_path / "section")
    assert ran.code == 1
    for said in (
        "the checks of ex1 add up to 10 points, section.toml says 11",
        "ex1 has no check of spare",
        "ex1 has no hints about spare",
        "ex1.area.is_right has no title",
        "ex1.area.is_right has no hint",
        "the stub scores passed, not not_attempted, in ex1.area.is_a_number",
        "the solution does not pass ex1.area.is_right (failed: the area is not the expected number) under GRADER_KEY=",
    ):
        assert said in ran.out, said


@pytest.mark.thorough
def test_the_key_that_verify_names_repeats_what_it_found(
    grader: Executable, toy: Toy, tmp_path: Path, read: Callable[[Path], Graded]
) -> None:
    mostly = "def area(radius):\n    return 0.0 if radius > 1.6 else np.pi * radius**2"
    folder, target = toy.write(tmp_path / "mostly", toy.broken(mostly)), tmp_path / "report.json"
    out = grader("verify", toy.stubs, folder, "--keys", "4", "--section", toy.folder).out
    key = re.findall(r"does not pass ex1\.area\.is_right .* under GRADER_KEY=(\w{64})", out)[0]
    words = ("grade", folder, "--section", toy.folder, "--json", target, "--allow-unconfined")
    assert grader(*words, env={"GRADER_KEY": key}).code == 1
    assert read(target).outcomes["ex1.area.is_right"] == "failed"


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("AREA = Function(", "AREA = Funktion(", "{path}:{line}: the mistakes cannot be loaded: NameError: "),
        ("return math.pi * radius**2", "return math.pie * radius**2", "{path}:{line}: the right answer to area: "),
        pytest.param(
            "formula=lambda radius: math.pi * radius,",
            "formula=lambda radius: radius.pie,",
            "{path}:{line}: area.unsquared in area: AttributeError: ",
            marks=pytest.mark.nightly,
        ),
        (
            "formula=lambda radius: math.pi * radius,",
            "formula=area,",
            "area.unsquared does not show in area: all of its variants give the right answer, or none at all",
        ),
        (
            "return equal(three.first, [observed",
            "return equal(three.last, [observed",
            "{path}:{line}: what areas builds on: ",
        ),
        pytest.param(
            '"find_radius",\n        DISCS',
            '"find_radii",\n        DISCS',
            "radius.fixed is listed for find_radii",
            marks=pytest.mark.nightly,
        ),
    ],
)
def test_verify_runs_all_that_is_declared_of_mistakes(
    grader: Executable, toy: Toy, tmp_path: Path, old: str, new: str, says: str
) -> None:
    shutil.copytree(toy.folder, tmp_path / "section")
    path = tmp_path / "section" / "mistakes.py"
    text = path.read_text(encoding="utf-8")
    assert old in text
    line = text[: text.index(old)].count("\n") + 1
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    ran = grader("verify", toy.stubs, toy.solutions, "--keys", "1", "--section", tmp_path / "section")
    assert ran.code == 1
    assert says.format(path=path, line=line) in ran.out


@pytest.mark.thorough
def test_verify_knows_of_mistakes_in_functions_that_nobody_asks_for(
    grader: Executable, toy: Toy, tmp_path: Path
) -> None:
    shutil.copytree(toy.folder, tmp_path / "section")
    path = tmp_path / "section" / "mistakes.py"
    path.write_text(path.read_text(encoding="utf-8").replace('"find_radius"', '"find_radii"'), encoding="utf-8")
    ran = grader("verify", toy.stubs, toy.solutions, "--keys", "1", "--section", tmp_path / "section")
    assert (ran.code, ran.out.strip()) == (1, "mistakes are declared for find_radii, which no exercise asks for")
