"""All that a suite may import from the grader."""

from grader.case import Case
from grader.checks import CheckFailed, check, fail
from grader.compare import as_array, as_number, assert_array, assert_number, described
from grader.figure import Axes, Contour, Figure, Line
from grader.given import GivenFunction, GivenProblem
from grader.sandbox.endings import StudentRaised
from grader.sandbox.wire import Opaque
from grader.student import Student

__all__ = [
    "Axes",
    "Case",
    "CheckFailed",
    "Contour",
    "Figure",
    "GivenFunction",
    "GivenProblem",
    "Line",
    "Opaque",
    "Student",
    "StudentRaised",
    "as_array",
    "as_number",
    "assert_array",
    "assert_number",
    "check",
    "described",
    "fail",
]
