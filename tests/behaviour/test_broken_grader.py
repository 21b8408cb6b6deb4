"""Where the grader's own side breaks nothing is said about the student: no score, exit code 3, the culprit named."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.conftest import Executable, Ran, Toy

RIGHT = 'assert_number(student.area(radius), math.pi * radius**2, what="the area")'
SUITE = "test_ex1_area.py"


@pytest.fixture
def section(toy: Toy, tmp_path: Path) -> Path:
    """Return a copy of the toy section to break."""
    return Path(shutil.copytree(toy.folder, tmp_path / "section"))


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def grade(grader: Executable, toy: Toy, section: Path) -> tuple[Ran, dict[str, Any] | None]:
    target = section.parent / "report.json"
    ran = grader("grade", toy.solutions, "--section", section, "--json", target)
    return ran, json.loads(target.read_bytes()) if target.exists() else None


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (RIGHT, "raise KeyError('suite')", "test_area_is_right broke: KeyError: 'suite'"),
        (RIGHT, "assert student.area(radius) == radius", "test_area_is_right broke: AssertionError"),
        (RIGHT, "import sys; sys.exit(0)", "SystemExit"),
        (
            "case: Case) -> None:\n    radius =",
            "case: Case, missing) -> None:\n    radius =",
            "fixture 'missing' not found",
        ),
        ("import math", "import no_such_module", "do not load: .*no_such_module"),
        ("import math", "import math\n\n)", "do not load: .*SyntaxError"),
        (
            'needs="area_is_right"',
            'needs="area_is_left"',
            "ex1.areas.of_many needs area_is_left, which is no earlier check",
        ),
        ('@check("is a number", points=1, hint="Return one float.")\n', "", "test_area_is_a_number has no @check"),
        ("def test_area_is_right", "def test_volume_is_right", "test_volume_is_right names no function of ex1"),
        ("import math", "import math\n\nimport pytest\n\npytestmark = pytest.mark.skip", "'skip' not found in"),
    ],
)
def test_a_broken_suite_is_a_grader_error_and_never_a_score(
    grader: Executable, toy: Toy, section: Path, old: str, new: str, said: str
) -> None:
    change(section / SUITE, old, new)
    ran, report = grade(grader, toy, section)
    assert ran.code == 3, ran
    assert report is not None
    assert (report["status"], report["exercises"]) == ("grader_error", [])
    assert (report["score"], report["max_score"]) == (None, None)
    assert re.search(said, report["message"]), report["message"]
    assert "could not be graded; this is no score of 0" in ran.out
    assert "Traceback" not in ran.out + ran.err
    assert str(section) not in report["message"]


@pytest.mark.parametrize(
    ("file", "content"),
    [
        (SUITE, None),
        ("section.toml", "name = "),
        ("given.py", "def disc(scale)\n"),
        ("given.py", "import no_such_module\n"),
    ],
)
def test_a_section_that_cannot_be_loaded_is_its_authors_to_mend(
    grader: Executable, toy: Toy, section: Path, file: str, content: str | None
) -> None:
    (section / file).unlink()
    if content is not None:
        (section / file).write_text(content)
    ran, report = grade(grader, toy, section)
    assert ran.code == 3, ran
    assert report is None or report["score"] is None
    assert file in ran.err + ran.out
    assert "Traceback" not in ran.err


def test_in_a_batch_a_broken_check_leaves_empty_cells_and_exit_code_1(
    grader: Executable, toy: Toy, section: Path, tmp_path: Path
) -> None:
    """Only those submissions that reach the broken line are affected."""
    change(section / SUITE, RIGHT, "assert_number(student.area(radius), 1 / (radius > 0 and 0), what='x')")
    toy.write(tmp_path / "class" / "reaches")
    toy.write(tmp_path / "class" / "does not", "x = 1\n")
    ran = grader("batch", tmp_path / "class", "--out", tmp_path / "out", "--section", section, "--jobs", "1")
    assert ran.code == 1
    assert "grader_error: reaches: test_area_is_right broke: ZeroDivisionError: division by zero" in ran.out
    rows = (tmp_path / "out" / "gradebook.csv").read_text().splitlines()
    assert rows[1].startswith("reaches,grader_error,,,,test_area_is_right broke")
    assert rows[2] == "does not,graded,0,10,0,"


def test_a_suite_that_never_ends_is_given_up(grader: Executable, toy: Toy, section: Path) -> None:
    change(section / SUITE, RIGHT, "student.area(radius)\n    while True:\n        pass")
    change(section / "section.toml", "[limits]", "[limits]\nsubmission_seconds = 1.0\ntrusted_seconds = 1.0")
    ran, report = grade(grader, toy, section)
    assert ran.code == 3, ran
    assert report is not None
    assert report["message"] == "grading took longer than 2 s, the student's own time included"


@pytest.mark.parametrize(
    ("comparison", "value"),
    [
        ("assert_number(1 / student.area(radius), 0.1, what='x')", "0.0"),
        ("assert [1, 2][student.area(radius)] == 3", "7"),
        ("{}['a' + student.area(radius)]", "3.0"),
        ("assert student.area(radius).shape", "4.5"),
    ],
)
def test_a_value_that_breaks_a_check_costs_that_check_and_the_rest_is_graded(
    grader: Executable, toy: Toy, section: Path, comparison: str, value: str
) -> None:
    """What the check does with a plain None shows whose fault it is."""
    change(section / SUITE, RIGHT, f"got = student.area(radius)\n    as_number(got, 'x')\n    {comparison}")
    target = section.parent / "report.json"
    folder = toy.write(section.parent / "jane", toy.broken(f"def area(radius):\n    return {value}"))
    ran = grader("grade", folder, "--section", section, "--json", target)
    assert ran.code == 1, ran
    report = json.loads(target.read_bytes())
    checks = {check["id"]: check for check in report["exercises"][0]["checks"]}
    assert checks["ex1.area.is_right"]["outcome"] == "failed"
    assert checks["ex1.area.is_right"]["message"] == "what area returns could not be judged"
    assert checks["ex1.find_radius.counts"]["outcome"] == "passed"


def test_a_grader_error_is_graded_again_once_the_suite_is_mended(
    grader: Executable, toy: Toy, section: Path, tmp_path: Path
) -> None:
    change(section / SUITE, RIGHT, "raise KeyError")
    toy.write(tmp_path / "class" / "jane")
    words = ("batch", tmp_path / "class", "--out", tmp_path / "out", "--section", section, "--jobs", "1")
    assert grader(*words).code == 1
    change(section / SUITE, "raise KeyError", RIGHT)
    assert "[1/1] jane: 10/10" in grader(*words).out
