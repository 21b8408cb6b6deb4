"""``grader verify``: what it says of a section that is right, and of one that is not."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.conftest import Executable, Graded, Toy


def test_verify_is_content_with_a_section_that_is_right(grader: Executable, toy: Toy) -> None:
    ran = grader("verify", toy.stubs, toy.solutions, "--keys", "3", "--section", toy.folder)
    assert (ran.code, ran.err) == (0, "")
    assert "circles: 5 checks, 10 points" in ran.out
    assert "3 random keys" in ran.out


def test_verify_lists_what_is_wrong_with_a_section(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    shutil.copytree(toy.folder, tmp_path / "section")
    toml, suite = tmp_path / "section" / "section.toml", tmp_path / "section" / "test_ex1_area.py"
    toml.write_text(toml.read_text().replace("points = 10", "points = 11").replace('"areas", ', '"areas", "spare", '))
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
        "ex1.area.is_right has no title",
        "ex1.area.is_right has no hint",
        "the stub scores passed, not not_attempted, in ex1.area.is_a_number",
        "the solution does not pass ex1.area.is_right (failed: the area is not the expected number) under GRADER_KEY=",
    ):
        assert said in ran.out, said


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
