"""What happened during a check, in the report's words."""

from __future__ import annotations

from typing import Any

import pytest

from grader.check import CheckFailed, Difference, NotAttempted
from grader.outcome import outcome_of
from grader.sandbox.host import StudentDied, StudentRaised, StudentTimedOut
from grader.sandbox.wire import Error, Frame


def record_of(error: BaseException) -> dict[str, Any]:
    record = outcome_of(error)
    assert record is not None
    return record


def raised(kind: str, message: str = "", *frames: Frame) -> dict[str, Any]:
    return record_of(StudentRaised(Error(kind, message, list(frames))))


def frame(line: int, source: str = "x = 1", function: str = "area") -> Frame:
    return Frame("ex1_area.py", line, function, source)


def test_no_error_is_a_pass() -> None:
    assert outcome_of(None) == {"outcome": "passed"}


def test_a_failed_check_keeps_its_sentence_and_its_difference() -> None:
    record = record_of(
        CheckFailed("it is wrong", difference=Difference("value", where="step 2", expected="1", got="2"))
    )
    assert record["outcome"] == "failed"
    assert record["message"] == "it is wrong"
    assert record["difference"]["where"] == "step 2"


def test_no_text_of_a_failed_check_may_act_on_a_screen() -> None:
    difference = Difference("type", got="of type \x1b[2Jsly\u202e")
    record = record_of(CheckFailed("a\x1b[31m\nb", detail="c\x07\nd", difference=difference))
    assert record["message"] == "a[31m b"
    assert record["detail"] == "c\nd"
    assert record["difference"]["got"] == "of type [2Jsly"


def test_what_is_not_written_is_not_attempted() -> None:
    assert record_of(NotAttempted("ex1_area.py is missing")) == {
        "outcome": "not_attempted",
        "message": "ex1_area.py is missing",
    }
    record = raised("NotImplementedError", "area is not written yet", frame(7))
    assert record == {"outcome": "not_attempted", "message": "area is not written yet"}


def test_an_exception_is_told_with_the_students_innermost_line_last() -> None:
    record = raised("ValueError", "too big", frame(3, "area(2)"), frame(9, "raise ValueError('too big')"))
    assert record["outcome"] == "crashed"
    assert record["message"] == "raised ValueError"
    assert record["detail"] == "ValueError: too big"
    assert record["line"] == "ex1_area.py, line 9: raise ValueError('too big')"
    assert record["line_number"] == 9
    assert record["traceback"] == ["ex1_area.py, line 3: area(2)", record["line"]]


def test_a_long_way_down_is_cut_to_its_end() -> None:
    record = raised("RecursionError", "maximum recursion depth exceeded", *(frame(line) for line in range(1, 51)))
    assert len(record["traceback"]) == 8
    assert record["line_number"] == 50


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("SyntaxError", "the file is not valid Python"),
        ("IndentationError", "the file is not valid Python"),
        ("TabError", "the file is not valid Python"),
        ("EOFError", "asks for input, and graded code gets none"),
        ("SystemExit", "calls sys.exit; a function must return, not exit"),
        ("RecursionError", "calls itself without end"),
        ("MemoryError", "ran out of memory"),
        ("KeyboardInterrupt", "raised KeyboardInterrupt"),
        ("ZeroDivisionError", "raised ZeroDivisionError"),
        ("LinAlgError", "raised LinAlgError"),
    ],
)
def test_known_exceptions_are_told_in_words(kind: str, said: str) -> None:
    assert raised(kind, "", frame(1))["message"] == said


@pytest.mark.parametrize("kind", ["Radius2345", "print", "__import__", "object", "\x1b[31m", ""])
def test_a_name_that_a_student_chose_is_no_part_of_the_sentence(kind: str) -> None:
    assert raised(kind, "", frame(1))["message"] == "raised an exception"


def test_an_exception_without_a_line_of_the_students_has_none() -> None:
    record = raised("TypeError", "no frames")
    assert record["line"] is None
    assert record["line_number"] is None
    assert record["traceback"] == []


def test_a_death_and_a_deadline_are_told_apart() -> None:
    assert record_of(StudentDied("ended its process")) == {"outcome": "crashed", "message": "ended its process"}
    assert record_of(StudentTimedOut(1.5)) == {"outcome": "timed_out", "message": "took longer than 1.5 s"}


@pytest.mark.parametrize("error", [AssertionError("suite"), ZeroDivisionError(), KeyError("x"), RuntimeError()])
def test_an_error_of_the_suite_is_no_outcome_at_all(error: Exception) -> None:
    assert outcome_of(error) is None
