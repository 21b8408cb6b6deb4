"""What to do next: one thing for each state, as commands and as keys."""

from __future__ import annotations

from typing import Any

import pytest

from grader.checks import Diagnosis, Difference
from grader.feedback import loads
from grader.feedback.advice import advice, commands, keys
from grader.report import Check, ExerciseReport, Outcome

AT_WORK = keys("exercises", hints=2, hinted=0, following="ex2 Spheres")
CALLED: dict[str, Any] = {"call": "area(2)", "call_short": "area(2)", "hint": "Square it."}


def exercise(outcome: Outcome, **fields: Any) -> ExerciseReport:
    """Return an exercise with one check that came out like this, of a function in line 5."""
    check = Check("ex1.area.a", "title", "area", 0, 4, outcome, **{"line_number": 5, **fields})
    return ExerciseReport("ex1", "Area", "ex1_area.py", 0, 4, outcome, None, [check])


RAISED = {"traceback": ["ex1_area.py, line 7: x"], "line_number": 7}
STATES: dict[str, tuple[ExerciseReport, list[str], list[str]]] = {
    "not written": (
        exercise("not_attempted", message="area is not written yet", hint="Square it."),
        ["open exercises/ex1_area.py:5, write area, save, then: grader grade ex1", "grader hint area"],
        ["open exercises/ex1_area.py:5, write area, and save", "h for a hint (2 left)"],
    ),
    "missing": (
        exercise("not_attempted", message="ex1_area.py is missing", line_number=None),
        ["grader reset ex1 brings its stub, or put yours back, if you moved it"],
        ["l, then r brings its stub, or put yours back, if you moved it"],
    ),
    "empty": (
        exercise("not_attempted", message="ex1_area.py is empty", line_number=None),
        ["grader reset ex1 brings its stub"],
        ["l, then r brings its stub"],
    ),
    "another value": (
        exercise("failed", difference=Difference("value", "step 2", "1", "2"), **CALLED),
        [
            "look at area, line 5 of ex1_area.py, save, then: grader grade ex1",
            "grader hint area, or grader debug ex1 to run this call",
        ],
        ["look at area, line 5 of ex1_area.py, and save", "h for a hint (2 left), or d to run this call"],
    ),
    "another shape": (
        exercise("failed", difference=Difference("shape", None, "(2,)", "(3,)"), hint="Square it."),
        ["look at what area returns, line 5 of ex1_area.py, save, then: grader grade ex1", "grader hint area"],
        ["look at what area returns, line 5 of ex1_area.py, and save", "h for a hint (2 left)"],
    ),
    "a known mistake": (
        exercise("failed", diagnosis=[Diagnosis("a", "It is doubled.")], **CALLED),
        [
            "mend that in area, save, then: grader grade ex1",
            "grader hint area, or grader debug ex1 to run this call",
        ],
        ["mend that in area, and save", "h for a hint (2 left), or d to run this call"],
    ),
    "another name": (
        exercise("failed", message="it has aera: give that the name that is asked for"),
        ["rename aera to area, save, then: grader grade ex1"],
        ["rename aera to area, and save"],
    ),
    "work in a copy": (
        exercise(
            "failed",
            message="nothing is written in ex1_area.py, but your work seems to be in ex1_area_copy.py: "
            "that one has to be called ex1_area.py",
        ),
        ["rename ex1_area_copy.py to ex1_area.py, then: grader grade ex1"],
        ["rename ex1_area_copy.py to ex1_area.py"],
    ),
    "another exercise's file, saved over it": (
        exercise(
            "failed", message="ex1_area.py has no function of ex1, but those of ex2 (a): was ex2.py saved over it?"
        ),
        [
            "undo that in your editor, save, then: grader grade ex1",
            "grader reset ex1 brings its stub, and keeps this file beside it",
        ],
        ["undo that in your editor, and save", "l, then r brings its stub, and keeps this file beside it"],
    ),
    "another exercise's file, which is nowhere else": (
        exercise(
            "failed",
            message="ex1_area.py has no function of ex1, but those of ex2 (a), and nothing is written in ex2.py: "
            "save this as ex2.py",
        ),
        [
            "save this as ex2.py, undo it here, save, then: grader grade ex1",
            "grader reset ex1 brings its stub, and keeps this file beside it",
        ],
        [
            "save this as ex2.py, undo it here, and save",
            "l, then r brings its stub, and keeps this file beside it",
        ],
    ),
    "a folder in its place": (
        exercise("failed", message="ex1_area.py is a folder; hand in a file of that name", line_number=None),
        [
            "put the file itself there as ex1_area.py, save, then: grader grade ex1",
            "grader reset ex1 brings its stub",
        ],
        ["put the file itself there as ex1_area.py, and save", "l, then r brings its stub"],
    ),
    "another encoding": (
        exercise(
            "crashed",
            message="the file is saved as UTF-16: save it as UTF-8 in the editor",
            line_number=None,
            traceback=["ex1_area.py"],
        ),
        ["change the encoding of ex1_area.py, save, then: grader grade ex1"],
        ["change the encoding of ex1_area.py, and save"],
    ),
    "crashed": (
        exercise("crashed", **RAISED, **CALLED),
        ["mend line 7 of ex1_area.py, save, then: grader grade ex1", "grader debug ex1 to run this call"],
        ["mend line 7 of ex1_area.py, and save", "d to run this call"],
    ),
    "crashed for another line": (
        exercise("crashed", **{**RAISED, "line_number": None}, **CALLED),
        ["mend that in area, save, then: grader grade ex1", "grader debug ex1 to run this call"],
        ["mend that in area, and save", "d to run this call"],
    ),
    "no import": (
        exercise(
            "crashed",
            **{**RAISED, "line_number": None},
            **CALLED,
            message="np is not imported: put import numpy as np at the top of the file",
        ),
        ["add the import at the top of ex1_area.py, save, then: grader grade ex1", "grader debug ex1 to run this call"],
        ["add the import at the top of ex1_area.py, and save", "d to run this call"],
    ),
    "no Python": (
        exercise("crashed", **RAISED),
        ["mend line 7 of ex1_area.py, save, then: grader grade ex1"],
        ["mend line 7 of ex1_area.py, and save"],
    ),
    "ends its process while it is loaded": (
        exercise("crashed", line_number=None),
        ["look at what ex1_area.py does outside of functions, save, then: grader grade ex1"],
        ["look at what ex1_area.py does outside of functions, and save"],
    ),
    "hangs": (
        exercise("timed_out", **CALLED),
        [
            "look for a loop that does not end in area, line 5 of ex1_area.py, save, then: grader grade ex1",
            "grader hint area, or grader debug ex1 to run this call: Ctrl-C then shows the line",
        ],
        [
            "look for a loop that does not end in area, line 5 of ex1_area.py, and save",
            "h for a hint (2 left), or d to run this call: Ctrl-C then shows the line",
        ],
    ),
    "hangs in a loop that is known": (
        exercise("timed_out", **CALLED, line="ex1_area.py, line 7: while radius:", line_number=7),
        [
            "look at what should end the loop, line 7 of ex1_area.py, save, then: grader grade ex1",
            "grader hint area, or grader debug ex1 to run this call",
        ],
        [
            "look at what should end the loop, line 7 of ex1_area.py, and save",
            "h for a hint (2 left), or d to run this call",
        ],
    ),
    "hangs in a line that is known while it is loaded": (
        exercise("timed_out", line="ex1_area.py, line 2: x = forever()", line_number=2, traceback=["ex1_area.py"]),
        ["look at what takes so long, line 2 of ex1_area.py, save, then: grader grade ex1"],
        ["look at what takes so long, line 2 of ex1_area.py, and save"],
    ),
    "hangs while it is loaded": (
        exercise("timed_out", line_number=None),
        [
            "look for a loop that does not end outside of functions in ex1_area.py, save, then: grader grade ex1",
            "python exercises/ex1_area.py to run the file: Ctrl-C then shows the line",
        ],
        [
            "look for a loop that does not end outside of functions in ex1_area.py, and save",
            "in another terminal python exercises/ex1_area.py to run the file: Ctrl-C then shows the line",
        ],
    ),
}


@pytest.mark.parametrize("state", STATES)
def test_the_one_thing_to_do_now_and_what_helps(state: str) -> None:
    report, typed, pressed = STATES[state]
    assert advice(report, commands("exercises")) == said(typed)
    assert advice(report, AT_WORK) == said(pressed)


def test_of_a_figure_the_picture_helps_as_well() -> None:
    ways = keys("exercises", hints=3, hinted=0, following=None, picture=True)
    assert advice(STATES["another value"][0], ways)[1] == (
        "Stuck? h for a hint (3 left), p for the picture, or d to run this call"
    )
    assert "p for" not in advice(STATES["hangs"][0], ways)[1]  # there is none


def said(words: list[str]) -> list[str]:
    return [f"{label}{text}" for label, text in zip(("Next: ", "Stuck? "), words, strict=False)]


def test_a_hint_that_is_shown_is_to_be_tried() -> None:
    hinted = keys("exercises", hints=1, hinted=1, following=None)
    assert advice(STATES["another value"][0], hinted) == [
        "Next: try that hint in area, line 5 of ex1_area.py, and save",
        "Stuck? h for a bigger hint (1 left), or d to run this call",
    ]
    last = keys("exercises", hints=0, hinted=1, following=None)
    assert advice(STATES["another value"][0], last)[1] == "Stuck? d to run this call"
    for state, first in (
        ("crashed", "mend line 7 of ex1_area.py"),
        ("another shape", "look at what area returns, line 5 of ex1_area.py"),
        ("a known mistake", "mend that in area"),
        ("not written", "try that hint in area, line 5 of ex1_area.py"),
    ):
        assert advice(STATES[state][0], last)[0] == f"Next: {first}, and save", state


def test_where_all_hints_were_taken_the_last_one_is_there_to_be_read_again() -> None:
    for hinted, said in ((0, "hint 3"), (1, "hint 2"), (2, "hint 3"), (3, "hint 1")):
        ways = keys("exercises", hints=0, hinted=hinted, following=None, taken=3)
        assert advice(STATES["not written"][0], ways)[1] == f"Stuck? h for {said} again"


def test_an_exercise_that_is_right_may_be_compared_where_there_is_a_worked_answer() -> None:
    right = ExerciseReport("ex1", "Area", "ex1_area.py", 4, 4, "passed", None, [])
    told = "grader diff ex1 shows the worked answer beside yours"
    typed = commands("exercises", passed="see", compare="grader diff {exercise}")
    assert advice(right, typed)[1] == f"Curious? {told}"
    pressed = keys("exercises", hints=0, hinted=0, following=None, compare="grader diff {exercise}")
    assert advice(right, pressed)[1] == f"Curious? q, then {told}"


def test_after_the_last_check_comes_the_next_exercise_and_after_the_last_exercise_the_hand_in() -> None:
    right = ExerciseReport("ex1", "Area", "ex1_area.py", 4, 4, "passed", None, [])
    assert advice(right, AT_WORK) == ["Next: n, to go on with ex2 Spheres"]
    assert advice(right, keys("exercises", hints=0, hinted=0, following=None)) == [
        "Next: q, then hand in: grader submit"
    ]
    assert advice(right, commands("exercises", passed="hand in: grader submit")) == ["Next: hand in: grader submit"]
    assert advice(right, commands("exercises")) == []


def test_where_nothing_runs_a_call_that_is_not_offered() -> None:
    graded_by_a_key = commands("jane", grade="grader grade jane", debug=None)
    assert advice(STATES["another value"][0], graded_by_a_key) == [
        "Next: look at area, line 5 of ex1_area.py, save, then: grader grade jane ex1",
        "Stuck? grader hint area",
    ]


@pytest.mark.parametrize("name", STATES)
def test_hints_are_about_functions_of_a_file_that_is_there_and_its_own(name: str) -> None:
    no_function = {"missing", "empty", "no Python", "another encoding", "ends its process while it is loaded"}
    no_function |= {one for one in STATES if one.startswith("another exercise's file") or "load" in one}
    report = STATES[name][0]
    assert loads(report) == (name not in no_function), report
