"""The same submission and key give the same report; another key, or one byte changed, gives other cases."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Executable, Graded, Toy

    Grade = Callable[..., Graded]

KEY = "0123456789abcdef0123456789abcdef"
# Shows its inputs, and how its process was set up.
SHOWS = "def area(radius):\n    print(radius, np.random.rand(), random.random(), hash('x'))\n    return radius"


@pytest.fixture(scope="module")
def grade(
    grader: Executable, toy: Toy, read: Callable[[Path], Graded], tmp_path_factory: pytest.TempPathFactory
) -> Grade:
    """Return a function that grades the submission with something appended, under a key."""
    room = tmp_path_factory.mktemp("room")

    def grade(more: str = "", key: str = KEY, folder: str = "jane") -> Graded:
        target = room / "report.json"
        jane = toy.write(room / folder, "import random\n" + toy.broken(SHOWS) + more)
        grader(
            "grade", jane, "--section", toy.folder, "--json", target, "--feedback", "full", "--allow-unconfined",
            env={"GRADER_KEY": key},
        )  # fmt: skip
        return read(target)

    return grade


@pytest.fixture(scope="module")
def report(grade: Grade) -> Graded:
    return grade()


def radii(report: Graded) -> set[str]:
    """Return the inputs that the student's code was given."""
    found = {number for check in report.checks for number in re.findall(r"^(\d\.\d+) ", check["output"], re.MULTILINE)}
    assert len(found) >= 2
    return found


@pytest.mark.thorough
def test_the_same_submission_and_key_give_the_same_report_byte_for_byte(grade: Grade, report: Graded) -> None:
    again = grade()
    assert json.dumps(again.same()) == json.dumps(report.same())
    assert "hash" not in json.dumps(report.data)  # else the prints would be the source, and prove nothing


@pytest.mark.thorough
def test_the_name_of_the_folder_decides_nothing(grade: Grade, report: Graded) -> None:
    assert radii(grade(folder="john")) == radii(report)


def test_another_key_gives_other_cases(grade: Grade, report: Graded) -> None:
    other = grade(key=KEY[::-1])
    assert not radii(other) & radii(report)
    assert other.data["submission"] == report.data["submission"]
    assert other.data["cases"] != report.data["cases"]


def test_one_byte_changed_gives_other_cases(grade: Grade, report: Graded) -> None:
    other = grade("\n")
    assert not radii(other) & radii(report)
    assert other.data["submission"]["digest"] != report.data["submission"]["digest"]
    assert other.data["cases"] == report.data["cases"]


def test_the_key_is_not_in_the_report(report: Graded) -> None:
    assert KEY not in json.dumps(report.data)
    assert re.fullmatch("[0-9a-f]{8}", report.data["cases"]["key_id"])
