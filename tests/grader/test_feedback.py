"""The terminal's feedback: what is wrong first, one exercise at a time, readable without colour."""

from __future__ import annotations

import io
import re
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace
from rich.console import Console

from grader import feedback
from grader.checks import Diagnosis, Difference
from grader.feedback.advice import advice
from grader.key import PRACTICE
from grader.report import Cases, Check, ExerciseReport, Isolation, Outcome, Report, SubmissionInfo, ungraded
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
        notes=[],
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


def shown(what: Report, *, width: int = 80, colour: bool = False, whole: bool = False) -> str:
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
    feedback.show(what, console, feedback.commands("exercises", passed="hand in: grader submit"), whole=whole)
    return stream.getvalue()


def test_a_full_score_is_one_line_per_exercise_and_a_word_of_it() -> None:
    text = shown(report(exercise(check()), exercise(check(), name="ex2")))
    assert text.splitlines()[0].split() == ["ex1", "4/4", "right", "Area", "of", "a", "circle"]
    assert "Score: 8/8" in text
    assert text.endswith("Every check passed.\nNext: hand in: grader submit\n")


def test_how_a_worker_is_held_is_told_to_who_grades_others_alone() -> None:
    held = replace(report(exercise(check()), exercise(check(), name="ex2")), isolation=Isolation("L3", None, False, {}))
    assert "Score: 8/8 (practice cases)\n" in shown(held)
    assert "Score: 8/8 (cases of key abc, isolation L3)\n" in shown(replace(held, cases=Cases("abc")))


def test_each_outcome_is_a_word_and_not_a_colour_alone() -> None:
    outcomes: list[Outcome] = ["passed", "failed", "crashed", "timed_out", "not_attempted"]
    exercises = [exercise(check(outcome=outcome, message="so"), name=f"ex{n}") for n, outcome in enumerate(outcomes)]
    lines = shown(report(*exercises)).splitlines()[: len(outcomes)]
    assert [line[13:24].strip() for line in lines] == ["right", "wrong", "crashes", "too slow", "not written"]


def test_a_file_that_is_missing_is_not_called_unwritten_nor_wrong() -> None:
    for outcome, more in (("not_attempted", ""), ("failed", ", but it lies beside x/: move it into x/")):
        gone = exercise(check(outcome=outcome, message=f"ex1_area.py is missing{more}"))  # type: ignore[arg-type]  # as above
        assert shown(report(gone, exercise(check()))).splitlines()[0][13:24].strip() == "missing"


def test_the_line_that_ran_too_long_stands_right_below_its_place() -> None:
    late = check("first", "timed_out", message="took longer than 5 s", line="line 9: while True:", line_number=9)
    lines = shown(report(exercise(late))).splitlines()
    assert lines[lines.index("exercises/ex1_area.py:9") + 1] == "  while True:"


@pytest.mark.parametrize("width", [40, 50, 80])
def test_on_a_narrow_screen_the_sentence_of_a_row_stands_below_it(width: int) -> None:
    sentence = "the radius goes in twice, which is once more than it should be: look at the power"
    lines = shown(
        report(exercise(check(outcome="failed", message=sentence)), exercise(check())), width=width
    ).splitlines()
    table = lines[: next(number for number, line in enumerate(lines) if line.startswith("Score:"))]
    assert "the radius goes in twice" in " ".join(" ".join(table).split())
    assert max(map(len, table)) <= width
    assert len(table) == (2 if width == 80 else 5)
    assert not [line for line in table if line != line.rstrip()]


def test_what_a_note_says_of_the_exercise_that_is_shown_is_said_once() -> None:
    why = "ex1_area.py is a folder; hand in a file of that name"
    noted = exercise(check(outcome="failed", message=why), check("other", outcome="failed", message=why))
    text = " ".join(shown(msgspec.structs.replace(report(noted), notes=[why, "helper.py is a link"])).split())
    assert text.count("is a folder") == 1
    assert text.startswith("Note: helper.py is a link. ex1_area.py is a folder")
    assert "0 of 2 checks passed" in text
    assert "fail" not in text


def test_of_one_exercise_the_first_check_that_is_wrong_is_told_cause_first() -> None:
    failing = check(
        "first",
        "failed",
        message="the area is wrong",
        hint="Square it.",
        line_number=9,
        call_short="area(radius=2)",
        difference=Difference("value", where="step 2", expected="[1, 2]", got="[3, 6]", relative_error=0.5),
        output="here\n",
    )
    second = check("second", "failed", message="another thing", hint="Another hint.")
    assert shown(report(exercise(check("fine"), failing, second, check("third", "skipped")))).splitlines() == [
        "area: the area is wrong.",
        "exercises/ex1_area.py:9",
        "  asked for: title of first (4 points)",
        "  call: area(radius=2)",
        "  expected at step 2: [1, 2]   got: [3, 6]",
        "  yours is off by up to 50 % of the largest expected value",
        "  your code printed:",
        "  | here",
        "Hint: Square it.",
        "Score: 4/16 in ex1 Area of a circle, 1 of 4 passed, 2 fail, 1 waits for these",
        "Next: look at area, line 9 of ex1_area.py, save, then: grader grade ex1",
        "Stuck? grader hint area",
    ]


@pytest.mark.parametrize(
    ("outcomes", "said"),
    [
        ("passed failed skipped", "1 of 3 checks passed, 1 fails, 1 waits for it"),
        ("failed crashed timed_out skipped skipped", "0 of 5 checks passed, 3 fail, 2 wait for these"),
        ("passed not_attempted skipped", "1 of 3 checks passed, 1 not written, 1 waits for it"),
        ("failed not_attempted not_attempted", "0 of 3 checks passed, 1 fails, 2 not written"),
        ("not_attempted skipped", "0 of 2 checks passed"),
        ("passed passed", "2 of 2 checks passed"),
    ],
)
def test_the_checks_that_are_counted_are_all_that_there_are(outcomes: str, said: str) -> None:
    checks = [check(f"check_{number}", outcome) for number, outcome in enumerate(outcomes.split())]  # type: ignore[arg-type]  # words of the table above
    assert f" circle, {said}\n" in shown(report(exercise(*checks)), width=200)


def test_what_is_not_written_is_never_said_to_wait() -> None:
    checks = [check(f"check_{n}", outcome) for n, outcome in enumerate(("failed", "not_attempted", "skipped"))]  # type: ignore[arg-type]  # as above
    assert "0 of 3 passed, 1 fails, 1 not written, 1 waits for these\n" in shown(report(exercise(*checks)), width=94)
    lines = shown(report(exercise(*checks)), width=70).splitlines()
    assert "0 of 3 checks passed, 1 fails, 2 not run" in " ".join(lines)
    assert not [line for line in lines if re.search(r"\b\d+$", line)], lines  # what is counted stands beside it


def test_what_is_not_written_is_told_after_what_went_wrong() -> None:
    unwritten = check("a", "not_attempted", message="area is not written yet")
    wrong = check("b", "crashed", message="something is divided by 0", call="area(1)")
    assert shown(report(exercise(unwritten, wrong))).startswith("area: something is divided by 0.\n")
    assert shown(report(exercise(unwritten))).startswith("area is not written yet.\n")


def test_a_diagnosis_is_told_in_place_of_the_difference_and_the_hint() -> None:
    diagnosed = check(
        "a", "failed", message="it differs", hint="Square it.", diagnosis=[Diagnosis("a", "It is doubled.")]
    )
    text = shown(report(exercise(diagnosed)))
    assert text.startswith("area: It is doubled.\n")
    assert "it differs" not in text
    assert "Hint" not in text


@pytest.mark.parametrize(
    ("difference", "said"),
    [
        (Difference("value", expected="1", got="3", relative_error=2.0), "  expected: 1   got: 3"),
        (Difference("value", expected="4", got="3", relative_error=0.25), "  yours is off by 25 %\n"),
        (
            Difference("type", expected="a number", got="of type str"),
            "  expected: a number   got: a value of type str\n",
        ),
        (Difference("value", expected="1", got="3", relative_error=2.0, factor=3.0), "  yours is 3 times the expected"),
        (Difference("shape", expected="(2,)", got="(3,)"), "  expected shape: (2,)   got: (3,)"),
        (
            Difference("value", "step 2", "1" * 60, "2" * 60),
            f"  expected at step 2:\n  {'1' * 60}\n  got: {'2' * 60}\n",
        ),
    ],
)
def test_values_stand_beside_each_other_where_they_fit(difference: Difference, said: str) -> None:
    text = shown(report(exercise(check("a", "failed", message="it differs", difference=difference))))
    assert said in text
    assert "relative error" not in text


def test_a_brief_difference_promises_no_values() -> None:
    text = shown(report(exercise(check("a", "failed", message="so", difference=Difference("value", where="step 2")))))
    assert "expected" not in text
    assert "got" not in text
    assert "None" not in text


def test_what_no_call_has_led_to_is_a_matter_of_the_file() -> None:
    broken = check("a", "crashed", message="a colon is missing", traceback=["ex1_area.py, line 2: def area(r)"])
    assert shown(report(exercise(broken))).startswith("ex1_area.py: a colon is missing.\n")


def test_of_a_long_story_the_least_needed_is_left_out() -> None:
    failing = check(
        "a",
        "failed",
        message="so",
        diagnosis=[Diagnosis("a", "It is doubled. " * 20), Diagnosis("b", "It is halved. " * 20)],
        remarks=["the history also holds the final loss"],
        output="".join(f"print {number}\n" for number in range(20)),
        difference=Difference("value", where="step 2", expected="1", got="2"),
    )
    text = shown(report(exercise(failing)))
    assert len(text.splitlines()) <= 14
    assert "It is halved" not in text
    assert "  | print 0\n  | ... and 19 more lines that your code printed\n" in text
    assert "Score: 0/4" in text


def test_what_is_asked_for_is_the_last_to_be_left_out() -> None:
    failing = check(
        "a",
        "failed",
        message="so",
        hint="Look.",
        diagnosis=[Diagnosis("a", "It is doubled or so. " * 25)],
        call_short="area(radius=2)",
        difference=Difference("value", where="step 2", expected="1", got="2", relative_error=0.5),
    )
    carried = check("b", carried=True, message="right with your area")
    text = shown(report(exercise(failing, replace(carried, function="areas"))))
    assert len(text.splitlines()) == 14
    assert "  asked for: title of a (4 points)\n" in text
    assert "areas: right with" not in text


def test_of_several_exercises_there_is_a_table_and_the_one_to_go_on_with() -> None:
    failing = check("a", "failed", message="the area is wrong in a way that takes many words to be told of, and more")
    untouched = exercise(check("b", "not_attempted", message="f is not written yet"), name="ex1")
    text = shown(report(untouched, exercise(failing, name="ex2"), exercise(failing, name="ex3")))
    assert text.splitlines()[0] == "ex1     0/4  not written  f is not written yet."
    assert text.splitlines()[1] == "ex2     0/4  wrong        area: the area is wrong in a way that takes many ..."
    assert text.splitlines()[3] == "Score: 0/12 (practice cases)"
    assert text.count("exercises/") == 1
    assert "exercises/ex2_area.py" in text
    assert len(text.splitlines()) <= 24
    assert "All there is to say of the others too: grader grade --all\n" in text
    assert text.count("Next: ") == 1
    assert text.splitlines()[-1].startswith("Next: ")


def test_all_of_it_is_told_where_that_is_asked_for() -> None:
    failing = check("a", "failed", message="the area is wrong")
    text = shown(report(exercise(failing), exercise(failing, name="ex2")), whole=True)
    assert text.count("exercises/") == 2


def test_a_remark_that_two_checks_make_is_told_once() -> None:
    remark = ["the history also holds the final loss"]
    text = shown(report(exercise(check("a", remarks=remark), check("b", remarks=remark))))
    assert text.count("Remark on area: the history also holds the final loss") == 1


@pytest.mark.parametrize("status", ["rejected", "grader_error"])
def test_what_was_not_graded_is_one_sentence(status: Any) -> None:
    text = shown(ungraded(find("momentum"), SubmissionInfo("jane", ""), PRACTICE, "full", status, "the reason"))
    assert text.count("\n") <= 2
    assert "the reason" in text
    assert ("no score of 0" in text) == (status == "grader_error")


def test_a_note_on_a_file_is_left_out_where_why_it_cannot_be_read_comes_first() -> None:
    unread = check(
        outcome="crashed",
        message="raised SyntaxError",
        detail="SyntaxError: (unicode error) 'utf-8' codec can't decode byte 0xfc in position 8",
        line_number=1,
        traceback=["ex1_area.py, line 1: x"],
    )
    one = exercise(unread)
    notes = [f"{one.file} is not saved as UTF-8", "helper.py is empty"]
    text = shown(msgspec.structs.replace(report(one), notes=notes))
    assert text.startswith("Note: helper.py is empty.")
    assert "is not saved" not in text


def test_notes_on_the_hand_in_come_first_whatever_became_of_it() -> None:
    notes = ["helper.py is a link; hand in the file itself"]
    said = "Note: helper.py is a link; hand in the file itself.\n"
    assert shown(msgspec.structs.replace(report(exercise(check())), notes=notes)).startswith(said)
    rejected = ungraded(find("momentum"), SubmissionInfo("jane", ""), PRACTICE, "full", "rejected", "why", notes=notes)
    assert said in shown(rejected)


LOUD = check(
    "a",
    "crashed",
    message="raised [bold]that[/bold] :smile:",
    detail="https://example.org/" + "x" * 300,
    output="[red]markup[/red] :warning:\n",
    call="area(1)",
    line="ex1_area.py, line 9: x = [1][0]",
    traceback=["ex1_area.py, line 9: x = [1][0]"],
)


def test_text_of_students_is_no_markup() -> None:
    text = shown(report(exercise(LOUD)))
    for written in ("raised [bold]that[/bold] :smile:", "[red]markup[/red] :warning:", "x = [1][0]"):
        assert written in text


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_no_line_is_wider_than_the_terminal_and_nothing_is_lost(width: int) -> None:
    text = shown(report(exercise(LOUD, title="A very long title of an exercise that goes on and on")), width=width)
    assert max(map(len, text.splitlines())) <= width
    assert "".join(text.split()).count("x" * 300) == 1


def test_python_s_own_words_are_one_line_where_a_sentence_says_what_they_mean() -> None:
    words = "TypeError: ufunc 'bitwise_xor' not supported for the input types, and the inputs could not be coerced"
    explained = replace(LOUD, message="^ is not a power in Python: write **", detail=words)
    assert "  TypeError: ufunc 'bitwise_xor' not supported for the input types, and ...\n" in shown(
        report(exercise(explained))
    )
    assert "inputs could not be coerced" in shown(report(exercise(replace(explained, message="raised TypeError"))))
    one_word = replace(explained, detail="x" * 200)
    assert f"  {'x' * 72} ...\n" in shown(report(exercise(one_word)))


@pytest.mark.parametrize(
    ("detail", "printed"), [("BdbQuit: ", False), ("NotImplementedError: area is not written", True)]
)
def test_what_says_nothing_beside_the_sentence_is_left_out(detail: str, printed: bool) -> None:
    text = shown(report(exercise(replace(LOUD, message="delete it", detail=detail))))
    assert detail.strip() not in text
    assert ("your code printed" in text) == printed


def test_what_is_no_text_is_not_quoted() -> None:
    assert "\ufffd" not in shown(report(exercise(replace(LOUD, line="ex1_area.py, line 2: \ufffdG\ufffd\ufffd\ufffd"))))
    assert "# f\ufffdr alle" in shown(report(exercise(replace(LOUD, line="ex1_area.py, line 2: # f\ufffdr alle"))))


def test_what_was_expected_stands_behind_the_call() -> None:
    keys = check("a", "failed", detail="expected [0.5], got [1]", call_short="area(2)", call="area(2)")
    text = shown(report(exercise(keys)))
    assert text.index("call: area(2)") < text.index("expected [0.5], got [1]")


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


def test_what_is_right_with_a_wrong_function_is_said_once() -> None:
    sentence = "right with your area; only that is to be mended"
    carried = [
        replace(check(name), function="areas", carried=True, message=sentence) for name in ("of_many", "of_more")
    ]
    own = check(
        "of_none",
        carried=True,
        message="agrees with the rest of your area, whose mistake costs no points here",
    )
    text = shown(report(exercise(check(outcome="failed", message="the area is not right"), own, *carried)))
    assert text.count(f"areas: {sentence}.") == 1
    assert "agrees with the rest" not in text


def test_a_slip_made_in_several_exercises_is_named_once() -> None:
    def wrong(id: str, function: str, slip: str) -> ExerciseReport:
        named = Diagnosis(slip, f"This matches {slip}.", by="catalogue")
        failing = replace(check("first", "failed", message="it is wrong", diagnosis=[named]), function=function)
        return exercise(failing, name=id)

    three = [wrong("ex1", "area", "squared"), wrong("ex2", "volume", "squared"), wrong("ex3", "length", "halved")]
    said = shown(report(*three))
    assert "volume: the same slip as in ex1" in said
    assert "length: This matches halved." in said
    assert "The same slip is in volume in ex2." in said
    assert said.count("This matches squared.") == 2  # in its row, and in full below


def test_a_picture_is_offered_where_a_figure_is_wrong_and_nowhere_else() -> None:
    failing = exercise(check("a", "failed", message="the area is wrong", hint="Look."))
    picture = "grader grade ex1 --pictures pictures for the picture"
    for drawn, offered in (({"area"}, True), ({"another"}, False), ((), False)):
        told = advice(failing, feedback.commands("exercises", figures=drawn))
        assert any(picture in line for line in told) == offered
