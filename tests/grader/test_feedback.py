"""The terminal's feedback: right first, then one failing check per exercise, readable without colour."""

from __future__ import annotations

import io
from typing import Any

import pytest
from rich.console import Console

from grader import feedback
from grader.check import Diagnosis, Difference
from grader.key import PRACTICE
from grader.report import Cases, Check, ExerciseReport, Outcome, Report, SubmissionInfo, ungraded
from grader.section import find
from grader.versions import versions


def check(name: str = "is_right", outcome: Outcome = "passed", **fields: Any) -> Check:
    points = 4 if outcome == "passed" else 0
    return Check(f"ex1.area.{name}", f"title of {name}", "area", points, 4, outcome, **fields)


def exercise(*checks: Check, name: str = "ex1", title: str = "Area of a circle") -> ExerciseReport:
    first: Outcome = next((one.outcome for one in checks if one.outcome != "passed"), "passed")
    score, most = sum(one.points for one in checks), sum(one.max_points for one in checks)
    return ExerciseReport(name, title, f"{name}_area.py", score, most, first, None, list(checks))


def report(*exercises: ExerciseReport) -> Report:
    return Report(
        section="circles",
        submission=SubmissionInfo("jane", "sha256:00"),
        status="graded",
        message=None,
        score=sum(one.score for one in exercises),
        max_score=sum(one.max_score for one in exercises),
        exercises=list(exercises),
        isolation=None,
        cases=Cases("practice"),
        feedback="full",
        versions=versions(find("momentum")),
        seconds=0.0,
    )


def shown(what: Report, *, width: int = 80, colour: bool = False) -> str:
    stream = io.StringIO()
    console = Console(
        file=stream,
        width=width,
        force_terminal=colour,
        highlight=False,
        markup=False,
        emoji=False,
        color_system="standard" if colour else None,
    )
    feedback.show(what, console, folder="exercises")
    return stream.getvalue()


def test_a_full_score_is_one_line_per_exercise_and_a_word_of_it() -> None:
    text = shown(report(exercise(check())))
    assert text.splitlines()[0].split() == ["ex1", "Area", "of", "a", "circle", "4/4", "passed"]
    assert "Score: 4/4" in text
    assert text.endswith("Every check passed.\n")


def test_each_outcome_is_a_word_and_not_a_colour_alone() -> None:
    outcomes: list[Outcome] = ["passed", "failed", "crashed", "timed_out", "not_attempted"]
    exercises = [exercise(check(outcome=outcome, message="so"), name=f"ex{n}") for n, outcome in enumerate(outcomes)]
    lines = shown(report(*exercises)).splitlines()[: len(outcomes)]
    assert [line[60:] for line in lines] == ["passed", "failed", "crashed", "timed out", "not attempted"]


def test_only_the_first_failing_check_of_an_exercise_is_told_in_full() -> None:
    text = shown(
        report(
            exercise(
                check("fine"),
                check("first", "failed", message="the area is wrong", hint="Square it."),
                check("second", "failed", message="another thing", hint="Another hint."),
                check("third", "skipped", message="depends on: first"),
            )
        )
    )
    assert "ex1 Area of a circle: 1 of 4 checks passed, 1 skipped until earlier ones are right" in " ".join(
        text.split()
    )
    assert "area: title of first (4 points)" in text
    assert "failed: the area is wrong." in text
    assert "hint: Square it." in text
    assert "another thing" not in text
    assert text.index("Score: 4/16") < text.index("failed: the area is wrong.")


def test_a_difference_is_told_with_expected_got_error_and_factor() -> None:
    difference = Difference("value", where="step 2", expected="[1, 2]", got="[3, 6]", relative_error=2.0, factor=3.0)
    lines = shown(report(exercise(check("a", "failed", message="it differs", difference=difference)))).splitlines()
    assert "    expected at step 2: [1, 2]" in lines
    assert "    got at step 2: [3, 6]" in lines
    assert "    relative error: 2" in lines
    assert "    factor: yours is 3 times the expected, everywhere" in lines


def test_a_remark_that_two_checks_make_is_told_once() -> None:
    remark = ["the history also holds the final loss"]
    failing = check("c", "failed", message="so")
    text = shown(report(exercise(check("a", remarks=remark), check("b", remarks=remark), failing)))
    assert text.count("remark on area: the history also holds the final loss") == 1


def test_a_brief_difference_promises_no_values() -> None:
    text = shown(report(exercise(check("a", "failed", message="so", difference=Difference("value", where="step 2")))))
    assert "expected" not in text
    assert "got" not in text
    assert "None" not in text


def test_an_exception_is_told_with_the_students_lines_and_where_to_edit() -> None:
    failing = check(
        "a",
        "crashed",
        message="raised ValueError",
        detail="ValueError: too big",
        line="ex1_area.py, line 9: raise",
        line_number=9,
        traceback=["ex1_area.py, line 3: area(2)", "ex1_area.py, line 9: raise"],
    )
    lines = shown(report(exercise(failing))).splitlines()
    assert "    crashed: raised ValueError." in lines
    assert "    detail: ValueError: too big" in lines
    assert "    at: ex1_area.py, line 9: raise" in lines
    assert "  Next: edit exercises/ex1_area.py line 9, then: grader grade ex1" in lines


def test_a_diagnosis_a_remark_and_prints_are_shown() -> None:
    failing = check(
        "a",
        "failed",
        message="so",
        diagnosis=[Diagnosis("area.doubled", "the area is doubled")],
        remarks=["the history also holds the final loss"],
        output="".join(f"print {number}\n" for number in range(20)),
    )
    text = shown(report(exercise(failing)))
    assert "diagnosis: the area is doubled" in text
    assert "remark on area: the history also holds the final loss" in text
    assert "| print 7\n" in text
    assert "print 8" not in text
    assert "... and 12 more lines that your code printed" in text


def test_exercises_that_were_not_touched_are_told_together_with_where_to_start() -> None:
    untouched = [
        exercise(check(outcome="not_attempted", message=f"f{n} is not written yet", line_number=12), name=f"ex{n}")
        for n in (1, 2)
    ]
    text = shown(report(*untouched))
    assert "Not attempted yet: ex1, ex2. f1 is not written yet." in text
    assert "Next: edit exercises/ex1_area.py line 12, then: grader grade ex1" in text
    assert "f2" not in text


@pytest.mark.parametrize("status", ["rejected", "grader_error"])
def test_what_was_not_graded_is_one_sentence(status: Any) -> None:
    text = shown(ungraded(find("momentum"), "jane", PRACTICE, "full", status, "the reason"))
    assert text.count("\n") <= 2
    assert "the reason" in text
    assert ("no score of 0" in text) == (status == "grader_error")


LOUD = check(
    "a",
    "crashed",
    message="[bold]raised[/bold] :smile:",
    detail="https://example.org/" + "x" * 300,
    output="[red]markup[/red] :warning:\n",
    traceback=["ex1_area.py, line 9: x = [1][0]"],
)


def test_text_of_students_is_no_markup() -> None:
    text = shown(report(exercise(LOUD)))
    for written in ("[bold]raised[/bold] :smile:", "[red]markup[/red] :warning:", "x = [1][0]"):
        assert written in text


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_no_line_is_wider_than_the_terminal_and_nothing_is_lost(width: int) -> None:
    text = shown(report(exercise(LOUD, title="A very long title of an exercise that goes on and on")), width=width)
    assert max(map(len, text.splitlines())) <= width
    assert "".join(text.split()).count("x" * 300) == 1


def test_no_line_ends_in_spaces() -> None:
    assert not [
        line for line in shown(report(exercise(LOUD, check(), check("b", "skipped")))).splitlines() if line[-1:] == " "
    ]


def test_colour_only_adds_escapes_and_says_the_same_words() -> None:
    from rich.text import Text

    what = report(exercise(LOUD), exercise(check(), name="ex2"))
    coloured = shown(what, colour=True)
    assert "\x1b[" in coloured
    assert "\x1b[" not in shown(what)
    assert Text.from_ansi(coloured).plain.split() == shown(what).split()
