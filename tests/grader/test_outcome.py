"""What happened during a check, in the report's words."""

from __future__ import annotations

import pytest
from msgspec import UNSET
from msgspec.structs import fields, replace
from rich.console import Console

from grader.carrying import Use
from grader.checks import CheckFailed, Diagnosis, Difference, NotAttempted
from grader.feedback import cause, commands, screen
from grader.feedback.advice import advice
from grader.outcome import check_of, refuses, told_by, with_heads, with_own
from grader.program import Heads
from grader.report import Check, ExerciseReport, Outcome, brief_check
from grader.sandbox.endings import StudentDied, StudentRaised, StudentTimedOut
from grader.sandbox.structure import calls_in
from grader.sandbox.wire import Error, Frame
from grader.section import Exercise
from grader.spec import Spec

EXERCISE = Exercise("ex1", "Area", "ex1_area.py", "test_ex1_area.py", 10, ("area",), (("area", "Look."),))
SPEC = Spec("ex1.area.is_right", EXERCISE, "area", "is pi r^2", 4, "Square it.", (), False)


def record_of(error: BaseException | None) -> Check:
    record = check_of(SPEC, error, line=5)
    assert record is not None
    return record


def carried_by(**uses: Use) -> Check:
    return with_own({"area_is_right": record_of(None)}, {"area_is_right": uses})["area_is_right"]


def raised(kind: str, message: str = "", *frames: Frame) -> Check:
    return record_of(StudentRaised(Error(kind, message, list(frames))))


def frame(line: int, source: str = "x = 1", function: str = "area") -> Frame:
    return Frame("ex1_area.py", line, function, source, calls=calls_in(source))


def test_no_error_is_a_pass() -> None:
    check = record_of(None)
    assert (check.outcome, check.points, check.max_points, check.hint) == ("passed", 4, 4, None)


def test_a_failed_check_keeps_its_sentence_and_its_difference() -> None:
    record = record_of(
        CheckFailed("it is wrong", difference=Difference("value", where="step 2", expected="1", got="2"))
    )
    assert record.outcome == "failed"
    assert record.message == "it is wrong"
    assert record.difference is not None
    assert record.difference.where == "step 2"


def test_no_text_of_a_failed_check_may_act_on_a_screen() -> None:
    difference = Difference("type", got="of type \x1b[2Jsly\u202e")
    record = record_of(CheckFailed("a\x1b[31m\nb", detail="c\x07\nd", difference=difference))
    assert record.message == "a[31m b"
    assert record.detail == "c\nd"
    assert record.difference is not None
    assert record.difference.got == "of type [2Jsly"


def test_what_is_not_written_is_not_attempted() -> None:
    record = record_of(NotAttempted("ex1_area.py is missing"))
    assert (record.outcome, record.points, record.message) == ("not_attempted", 0, "ex1_area.py is missing")
    record = raised("NotImplementedError", "area is not written yet", frame(7))
    assert (record.outcome, record.points, record.message) == ("not_attempted", 0, "area is not written yet")
    assert record.line_number == 7


def test_an_exception_is_told_with_the_students_innermost_line_last() -> None:
    record = raised("ValueError", "too big", frame(3, "area(2)"), frame(9, "raise ValueError('too big')"))
    assert record.outcome == "crashed"
    assert record.message == "raised ValueError"
    assert record.detail == "ValueError: too big"
    assert record.line == "ex1_area.py, line 9: raise ValueError('too big')"
    assert record.line_number == 9
    assert record.traceback == ["ex1_area.py, line 3: area(2)", record.line]


def test_a_line_is_named_only_where_it_is_the_one_to_mend() -> None:
    record = raised("NameError", "name 'np' is not defined", frame(9, "theta = np.array(x)"))
    assert (record.line, record.line_number) == ("ex1_area.py, line 9: theta = np.array(x)", None)
    record = raised("BdbQuit", "breakpoint()", frame(9, "breakpoint()"))
    assert (record.line, record.line_number) == ("ex1_area.py, line 9: breakpoint()", 9)
    record = raised("BdbQuit", "", frame(10, "y = 1"))  # of pdb.set_trace(), which stops at the line behind it
    assert (record.line, record.line_number) == ("ex1_area.py, line 10: y = 1", None)
    record = raised("ValueError", "operands could not be broadcast together with shapes (4,) (2,)", frame(9))
    assert record.line_number is None
    record = raised("IndentationError", "expected an indented block after 'for' statement on line 31", frame(34))
    assert (record.line, record.line_number) == (None, 31)
    for far in ("35", "9" * 30):  # no line above: a program can raise with whatever text it likes
        record = raised(
            "IndentationError", f"expected an indented block after 'for' statement on line {far}", frame(34)
        )
        assert record.line_number == 34
    no_method = "loop of ufunc does not support argument 0 of type function which has no callable sqrt method"
    record = raised("TypeError", no_method, frame(3, "x = area(two)"), frame(9, "np.sqrt(r)", "area"))
    assert (record.line, record.line_number) == ("ex1_area.py, line 3: x = area(two)", 3)


def loading(kind: str, message: str, *frames: Frame) -> Check:
    return record_of(StudentRaised(Error(kind, message, list(frames)), loading=True))


def test_what_stops_while_the_file_is_loaded_is_shown_with_the_line_that_is_named() -> None:
    trial, inside = frame(86, "print(area(1))", "<module>"), frame(26, "for g in radius:")
    record = loading("TypeError", "'int' object is not iterable", trial, inside)
    assert (record.line, record.line_number) == ("ex1_area.py, line 86: print(area(1))", 86)
    assert str(record.message).startswith("line 86 runs while the file is loaded, and what it calls stops in line 26: ")
    record = loading("ZeroDivisionError", "division by zero", frame(9, "x = 1 / 0", "<module>"))
    assert (record.line, record.line_number) == ("ex1_area.py, line 9: x = 1 / 0", 9)
    assert str(record.message).startswith("line 9 runs while the file is loaded, and stops there: ")
    brings = frame(2, "import help", "<module>")
    record = loading("ZeroDivisionError", "division by zero", brings, Frame("help.py", 3, "<module>", "1 / 0"))
    assert (record.line, record.line_number, record.file) == ("ex1_area.py, line 2: import help", 2, None)
    assert "and what it imports stops in line 3 of help.py: " in str(record.message)


def test_of_a_recursion_without_end_the_call_that_repeats_is_shown() -> None:
    call, first = frame(77, "return area(radius)"), frame(76, "s2 = np.var(noise)")
    record = raised("RecursionError", "maximum recursion depth exceeded in comparison", call, call, call, first)
    assert (record.line, record.line_number) == ("ex1_area.py, line 77: return area(radius)", 77)


def test_of_a_head_that_takes_no_such_call_the_def_line_is_shown() -> None:
    heads = Heads("area(factor, radius)", "area(radius, factor)", 13, "def area(factor, radius):")
    error = Error("TypeError", "'float' object is not iterable", [frame(26, "for g in radius:")])
    for ended in (StudentRaised(error), StudentTimedOut(1.5, at=frame(26, "for g in radius:")), CheckFailed("wrong")):
        record = replace(with_heads(record_of(ended), heads, "ex1_area.py"), call="area(2.0, 3.0)")
        assert (record.line, record.line_number) == ("ex1_area.py, line 13: def area(factor, radius):", 13)
        assert cause(record, "ex1_area.py") == (
            "area: the parameters stand in another order, and calls go by their places: it is area(factor, radius), "
            "and area(radius, factor) is asked for."
        )
        report = ExerciseReport("ex1", "Area", "ex1_area.py", 0, 4, record.outcome, None, [record])
        shown = [line.plain for line in screen(report, Console(width=200), commands("."), alone=True)]
        assert "  def area(factor, radius):" in shown
        assert not [line for line in shown if "TypeError" in line]  # that one came of another line
        assert advice(report, commands("."))[0] == ("Next: mend line 13 of ex1_area.py, save, then: grader grade ex1")


@pytest.mark.parametrize(
    ("own", "what"),
    [
        ("area(radius, factor)", "the parameters have lost a default"),
        ("area(radius: float, factor: float)", "the parameters have lost a default"),
        ("area(radius, scale)", "the parameters are others"),
        ("area(factor, radius)", "the parameters stand in another order, and calls go by their places"),
    ],
)
def test_of_a_head_that_lacks_a_default_both_are_shown(own: str, what: str) -> None:
    said = "area() missing 1 required positional argument: 'factor'"
    record = raised("TypeError", said, frame(13, f"def {own}:", "area"))
    assert refuses(record, "area")
    record = with_heads(record, Heads(own, "area(radius, factor=1.0)", 13, f"def {own}:", True), "ex1_area.py")
    assert record.message == f"{what}: it is {own}, and area(radius, factor=1.0) is asked for"


@pytest.mark.parametrize(
    "frames", [[frame(14, "return area(2)", "area")], [frame(30, "x = area(2)"), frame(13, "def area(r, s):", "area")]]
)
def test_a_call_of_the_student_s_own_that_lacks_an_argument_is_not_the_check_s(frames: list[Frame]) -> None:
    said = "area() missing 1 required positional argument: 'factor'"
    assert not refuses(raised("TypeError", said, *frames), "area")


def test_an_exception_without_words_is_shown_by_its_name_alone() -> None:
    assert raised("AssertionError", "", frame(7, "assert radius > 9")).detail == "AssertionError"


def test_a_long_way_down_is_cut_to_its_end() -> None:
    record = raised("RecursionError", "maximum recursion depth exceeded", *(frame(line) for line in range(1, 51)))
    assert len(record.traceback) == 8
    assert record.line_number == 50


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("SyntaxError", "this line, or the one before it, is not valid Python"),
        (
            "RecursionError",
            "a function calls itself more often than Python lets it, about a thousand times: it needs a case in "
            "which it does not, or a loop in its place",
        ),
        ("ValueError", "raised ValueError"),
        ("LinAlgError", "linear algebra does not work on this matrix: look at its shape"),
    ],
)
def test_known_exceptions_are_told_in_words(kind: str, said: str) -> None:
    assert raised(kind, "", frame(1)).message == said


@pytest.mark.parametrize("kind", ["Radius2345", "print", "__import__", "object", "\x1b[31m", ""])
def test_a_name_that_a_student_chose_is_no_part_of_the_sentence(kind: str) -> None:
    assert raised(kind, "", frame(1)).message == "raised an exception"


def test_an_exception_without_a_line_of_the_students_has_none() -> None:
    record = raised("TypeError", "no frames")
    assert record.line is None
    assert record.line_number is None
    assert record.traceback == []


def test_a_death_and_a_deadline_are_told_apart() -> None:
    died, late = record_of(StudentDied("ended its process")), record_of(StudentTimedOut(1.5))
    assert (died.outcome, died.message, died.line_number) == ("crashed", "ended its process", 5)
    assert (late.outcome, late.line_number) == ("timed_out", 5)
    assert str(late.message).startswith("took longer than 1.5 s: look for a loop")


def test_the_line_in_which_it_was_when_its_time_was_over_is_told_beside_the_sentence() -> None:
    at = Frame("ex1_area.py", 7, "area", "while radius:")
    late = record_of(StudentTimedOut(1.5, at=at))
    assert (late.line, late.line_number, late.traceback) == ("ex1_area.py, line 7: while radius:", 7, [])
    assert cause(late, "ex1_area.py") == (
        "area: took longer than 1.5 s; when it was stopped, it was in the loop in line 7, which does not end, or goes "
        "round far too often."
    )
    assert told_by(late, record_of(None)).line is None  # what a hidden case leads to is not to be read off it
    assert "7" not in str(late.message)
    elsewhere = record_of(StudentTimedOut(1.5, at=Frame("help.py", 3, "", "while x:")))
    told = told_by(late, elsewhere)
    assert (told.file, told.line_number) == ("help.py", 3)  # of one and the same line
    loading = record_of(StudentTimedOut(2.0, loading=True, at=Frame("help.py", 3, "", "x = f()")))
    assert (
        cause(loading, "ex1_area.py")
        == "help.py: takes longer than 2 s to load; when it was stopped, it was in line 3."
    )


@pytest.mark.parametrize("error", [AssertionError("suite"), ZeroDivisionError(), KeyError("x"), RuntimeError()])
def test_an_error_of_the_suite_is_no_outcome_at_all(error: Exception) -> None:
    assert check_of(SPEC, error) is None


FAILED = record_of(CheckFailed("hidden", detail="hidden", difference=Difference("value", where="step 7", got="0.2")))


def test_what_is_said_of_a_hidden_check_is_what_the_practice_case_shows() -> None:
    public = record_of(CheckFailed("public", difference=Difference("shape"), diagnosis=Diagnosis("a", "Public.")))
    told = told_by(FAILED, public)
    assert (told.outcome, told.message, told.difference, told.diagnosis) == (
        "failed",
        "public",
        Difference("shape"),
        [Diagnosis("a", "Public.")],
    )
    assert told.detail is None


def test_another_outcome_on_the_practice_case_is_said_to_be_of_there() -> None:
    told = told_by(FAILED, raised("ValueError", "too big", frame(9)))
    assert (told.outcome, told.message, told.line_number) == ("failed", "on the practice case: raised ValueError", 9)


@pytest.mark.parametrize("public", [None, record_of(None), record_of(StudentTimedOut(1))])
def test_what_the_practice_case_does_not_show_is_not_told(public: Check | None) -> None:
    told = told_by(FAILED, public)
    assert told.message == "fails on the hidden case, and not on the practice case"
    assert (told.difference, told.detail) == (None, None)


def test_remarks_too_are_those_of_the_practice_case() -> None:
    passed = replace(record_of(None), remarks=["hidden"])
    assert told_by(passed, replace(passed, remarks=["public"])).remarks == ["public"]
    assert told_by(passed, None).remarks == []


def test_a_check_that_passed_with_wrong_functions_of_the_student_s_names_them() -> None:
    carried = carried_by(radius=Use.CALLS, square=Use.CALLS)
    assert (carried.points, carried.carried) == (4, True)
    assert carried.message == "right with your radius and square; only those are to be mended"
    passed = {"area_is_right": record_of(None)}
    assert with_own(passed, {}) == passed
    assert with_own({"area_is_right": FAILED}, {"area_is_right": {"radius": Use.CALLS}}) == {"area_is_right": FAILED}


@pytest.mark.parametrize(
    ("uses", "says"),
    [
        ({"radius": Use.APART}, "agrees with your radius and does not call it: both are to be mended"),
        ({"radius": Use.UNKNOWN}, "agrees with your radius: mend that first"),
        (
            {"radius": Use.CALLS, "square": Use.APART},
            "right with your radius, which it calls; mended there, this part is right too; agrees with your square and "
            "does not call it: both are to be mended",
        ),
        ({"area": Use.CALLS}, "agrees with the rest of your area, whose mistake costs no points here"),
    ],
)
def test_what_is_carried_says_what_it_has_to_do_with_the_wrong_one(uses: dict[str, Use], says: str) -> None:
    assert carried_by(**uses).message == says


def test_only_that_is_to_be_mended_is_said_where_nothing_else_is_wrong() -> None:
    passed, other = record_of(None), replace(FAILED, function="circle")
    for failed, says in (
        (replace(FAILED, function="radius"), "right with your radius; only that is to be mended"),
        (other, "right with your radius, which it calls; mended there, this part is right too"),
    ):
        checks = with_own({"one": failed, "area_is_right": passed}, {"area_is_right": {"radius": Use.CALLS}})
        assert checks["area_is_right"].message == says


def test_whether_a_hidden_check_was_carried_is_told_of_the_practice_case() -> None:
    plain, carried = record_of(None), carried_by(radius=Use.CALLS)
    assert told_by(carried, plain) == plain
    assert told_by(plain, carried) == carried
    assert told_by(carried, FAILED) == plain
    assert told_by(carried, None) == replace(plain, line_number=None)


# All that may come from a hidden run into what a student reads of it.
HIDDEN = {"id", "title", "function", "points", "max_points", "outcome", "hint"}


@pytest.mark.parametrize("outcome", ["passed", "failed", "crashed", "timed_out", "not_attempted", "skipped"])
@pytest.mark.parametrize("practised", [None, "passed", "failed", "crashed", "timed_out", "not_attempted", "skipped"])
def test_what_a_hidden_run_tells_a_student_is_its_outcome(outcome: Outcome, practised: Outcome | None) -> None:
    def hidden(number: int) -> Check:
        named = dict.fromkeys(HIDDEN, "the same") | {"points": 0, "max_points": 3, "outcome": outcome}
        rest = {
            "message": f"depends on: {number}" if outcome != "skipped" else "depends on: what is above",
            "call": f"f({number})",
            "call_short": f"f({number})",
            "detail": f"detail {number}",
            "difference": Difference("value", where=f"step {number}", got=str(number)),
            "file": f"{number}.py",
            "line": f"{number}.py, line {number}: x",
            "line_number": number,
            "traceback": [f"line {number}"],
            "diagnosis": [Diagnosis(f"id {number}", "a sentence")],
            "remarks": [f"remark {number}"],
            "output": f"printed {number}",
            "seconds": float(number),
            "carried": True if number > 1 else UNSET,
        }
        assert {*rest} | HIDDEN == {field.name for field in fields(Check)}  # a new field has to be decided about here
        return Check(**named | rest)  # type: ignore[arg-type]

    public = None
    if practised is not None:
        public = Check("the same", "the same", "the same", 0, 3, practised, message="as is known", line_number=7)
    told = [brief_check(told_by(hidden(number), public)) for number in (1, 2)]
    assert told[0] == told[1]
