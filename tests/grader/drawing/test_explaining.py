"""What stands over a picture of a function's answers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader import diagnosis, section, submission
from grader.budget import Budget
from grader.drawing.explaining import sketch
from grader.given import Given
from grader.program import Program
from grader.sandbox.sandbox import Sandbox
from grader.student import Student

if TYPE_CHECKING:
    from tests.conftest import Toy


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("factor", "alike", "says"),
    [("1", True, "an example: area("), ("2", False, "an example, not the call in the feedback: area(")],
)
def test_only_of_what_is_wrong_the_feedback_has_another_call(
    toy: Toy, tmp_path: Path, factor: str, alike: bool, says: str
) -> None:
    circles = section.load(toy.folder)
    catalogue = diagnosis.load(circles.folder)
    assert catalogue is not None
    program = toy.broken(f"def area(radius):\n    return {factor} * np.pi * radius**2\n")
    taken = submission.load(toy.write(tmp_path / "jane", program), circles)
    sandbox, given = Sandbox(circles.packages, circles.limits), Given(circles.folder / "given.py")
    student = Student(Program(sandbox, taken, circles.exercises[0], given, Budget(10.0)))
    try:
        drawn = sketch(student, catalogue.functions["area"], given, alike=alike)
    finally:
        student.close()
        sandbox.close()
    assert drawn is not None
    assert drawn.call.startswith(says)
