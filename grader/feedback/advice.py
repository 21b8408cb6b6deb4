"""What to do next: one thing, by how the exercise stands, and in the words of who reads it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from grader.feedback.sentences import (
    is_in_a_loop,
    is_of_another,
    is_of_the_file,
    is_of_the_head,
    nothing_there,
    step_to_file,
)
from grader.report import Check, ExerciseReport
from grader.text import PUT_BACK

_COMPARED = "shows the worked answer beside yours"
_RUN = "python {folder}{{file}} to run the file"


@dataclass(frozen=True)
class Directions:
    """What a reader types or presses; None for what is not to be had here.

    In each of them ``{exercise}`` stands for the exercise's id, ``{file}`` for its file, ``{function}`` for the
    function that is told of.

    Attributes
    ----------
    folder : str
        Where the submission is.
    again : str
        What follows an edit, after the words that say which.
    moved : str
        What follows where a file was given another name or place.
    hinted : bool
        Whether a hint is shown, which is what to try next.
    hint, debug, run, picture : str or None
        What brings a hint about the function, what runs the call that fails, what runs the file, and what shows a
        figure beside what it should be.
    figures : collection of str or None
        The functions that draw one; None where it is known to be that one which is told of.
    anew : str or None
        What brings the stub of a file that is missing.
    passed : str or None
        What comes after the last check of all that was graded.
    compare : str or None
        What shows the worked answer to an exercise that has all its points.
    all : str
        What says all of all exercises.
    where : str
        Where what helps is typed, with a colon, if that is not where the reader is.
    """

    folder: str
    again: str
    moved: str = ""
    hinted: bool = False
    hint: str | None = None
    debug: str | None = None
    run: str | None = None
    picture: str | None = None
    figures: Collection[str] | None = None
    anew: str | None = None
    passed: str | None = None
    compare: str | None = None
    all: str = ""
    where: str = ""

    def place(self, check: Check, file: str) -> str:
        """Return file and line in the form of which editors and terminals make a link."""
        line = f":{check.line_number}" if check.line_number else ""
        return f"{_inside(self.folder)}{check.file or file}{line}"


def commands(
    folder: str,
    *,
    grade: str = "grader grade",
    options: str = "",
    debug: str | None = "grader debug {exercise}",
    passed: str | None = None,
    compare: str | None = None,
    figures: Collection[str] = (),
) -> Directions:
    """Return the ways of a reader at a shell.

    Parameters
    ----------
    folder : str
        Where the submission is.
    grade, debug, compare : str
        The commands, with the submission if it is not found without; None for one that there is no use for.
    options : str
        What has to follow every command.
    passed : str or None
        What comes after what is graded, if all of it is right.
    figures : collection of str
        The functions that draw a figure.
    """
    return Directions(
        folder,
        again=f", save, then: {grade} {{exercise}}{options}",
        moved=f", then: {grade} {{exercise}}{options}",
        hint=f"grader hint {{function}}{options}",
        debug=f"{debug}{options} to run this call" if debug is not None else None,
        run=_RUN.format(folder=_inside(folder)) if debug is not None else None,
        picture=f"{grade} {{exercise}}{options} --pictures pictures for the picture" if figures else None,
        figures=figures,
        anew=f"grader reset {{exercise}}{options} brings its stub",
        passed=passed,
        compare=f"{compare}{options} {_COMPARED}" if compare is not None else None,
        all=f"{grade}{options} --all",
    )


def keys(
    folder: str,
    *,
    hints: int,
    hinted: int,
    following: str | None,
    taken: int = 0,
    compare: str | None = None,
    picture: bool = False,
) -> Directions:
    """Return the ways of a reader who watches: keys.

    Parameters
    ----------
    folder : str
        Where the submission is.
    hints : int
        How many hints about the function are left.
    hinted : int
        Which one is shown, 0 for none.
    following : str or None
        What the next exercise is called, None where all are right.
    taken : int
        How many hints about the function were taken.
    compare : str or None
        The command that shows the worked answer, if there is one.
    picture : bool
        Whether a picture shows what was drawn beside what is right.
    """
    return Directions(
        folder,
        again=", and save",
        hinted=bool(hinted),
        hint=_hint_key(hints, hinted, taken),
        debug="d to run this call",
        run=f"in another terminal {_RUN.format(folder=_inside(folder))}",
        picture="p for the picture" if picture else None,
        anew="l, then r brings its stub",
        passed=f"n, to go on with {following}" if following is not None else "q, then hand in: grader submit",
        compare=f"q, then {compare} {_COMPARED}" if compare is not None else None,
    )


def advice(exercise: ExerciseReport, ways: Directions) -> list[str]:
    """Return what to do next, and what helps where that is hard."""
    check = exercise.decisive
    if check is None:
        both = (("Next:", ways.passed), ("Curious?", ways.compare))
        return [f"{label} {_filled(way, exercise, '')}" for label, way in both if way is not None]
    if ways.anew is not None and check.message in nothing_there(exercise.file):
        return [f"Next: {needed(exercise, ways)}"]
    lines = [f"Next: {needed(exercise, ways)}"]
    helps = [_filled(help, exercise, check.function) for help in _helps(check, exercise.file, ways)]
    return [*lines, f"Stuck? {ways.where}{_either(helps)}"] if helps else lines


def needed(exercise: ExerciseReport, ways: Directions) -> str:
    """Return what an exercise that is not right needs first."""
    check = exercise.decisive
    assert check is not None
    if ways.anew is not None and check.message in nothing_there(exercise.file):
        is_missing = check.message == nothing_there(exercise.file)[0]
        return _filled(ways.anew, exercise, "") + PUT_BACK * is_missing
    if (step := step_to_file(check, exercise.file)) is not None:
        after = ways.again if step.startswith("copy ") else ways.moved
        return f"{step}{_filled(after, exercise, check.function)}"
    if (copy := _copy(check, exercise.file)) is not None:
        return f"rename {copy} to {exercise.file}{_filled(ways.moved, exercise, check.function)}"
    return f"{_edit(check, exercise, ways)}{_filled(ways.again, exercise, check.function)}"


def _either(helps: list[str]) -> str:
    return ", or ".join([", ".join(helps[:-1]), helps[-1]] if len(helps) > 1 else helps)


def _edit(check: Check, exercise: ExerciseReport, ways: Directions) -> str:
    """Return what to change, as far as that is known."""
    file = check.file or exercise.file
    at = f", line {check.line_number} of {file}" if check.line_number else f" in {file}"
    if check.outcome == "not_attempted" and ways.hinted:
        return f"try that hint in {check.function}{at}"
    if check.outcome == "not_attempted":
        function = check.function if check.file is None else "the function there"
        return f"open {ways.place(check, exercise.file)}, write {function}"
    if is_of_the_head(check) and check.line_number is not None:
        return f"mend line {check.line_number} of {file}"
    if check.outcome == "timed_out":
        if check.line is not None:
            return f"look at what {'should end the loop' if is_in_a_loop(check) else 'takes so long'}{at}"
        where = f"outside of functions in {file}" if is_of_the_file(check) else f"in {check.function}{at}"
        return f"look for a loop that does not end {where}"
    if check.outcome == "crashed" and (check.traceback or is_of_the_file(check)):
        return _after_crash(check, file)
    if check.misplaced:
        return _put_right(check, exercise.file)
    if check.diagnosis:
        return "mend that first" if check.diagnosis[0].by == "follows" else f"mend that in {check.function}"
    returned = check.difference is not None and check.difference.kind in ("type", "shape")
    if ways.hinted and not returned:  # else what was said knows better where to look than a hint that was ready before
        return f"try that hint in {check.function}{at}"
    return f"look at {'what ' * returned}{check.function}{' returns' * returned}{at}"


def _put_right(check: Check, file: str) -> str:
    if is_of_another(check):
        message = check.message or ""
        return "undo that in your editor" if message.endswith("?") else f"{message.rpartition(': ')[2]}, undo it here"
    named, _, rest = (check.message or "").rpartition(": give that the name that is asked for")
    if named and not rest:
        return f"rename {named.rpartition(' ')[2]} to {check.function}"
    return f"put the file itself there as {file}" if _is_no_file(check, file) else "change that"


def _copy(check: Check, file: str) -> str | None:
    """Return the name of the file that has to be called as the exercise's, in which nothing is written."""
    name, _, rest = (check.message or "").partition("your work seems to be in ")[2].partition(": ")
    return name if rest == f"that one has to be called {file}" else None


def _after_crash(check: Check, file: str) -> str:
    if _is_no_text(check):
        return f"change the encoding of {file}"
    if not check.traceback:
        return f"look at what {file} does outside of functions"
    if check.line_number is not None:
        return f"mend line {check.line_number} of {file}"
    # The line that raised is not the one that is wrong.
    if _asks_import(check):
        return f"add the import at the top of {file}"
    return f"mend that in {file if is_of_the_file(check) else check.function}"


def _is_no_text(check: Check) -> bool:
    return (check.message or "").startswith("the file is") and "save it as UTF-8" in (check.message or "")


def _asks_import(check: Check) -> bool:
    return (check.message or "").endswith("at the top of the file")


def _is_no_file(check: Check, file: str) -> bool:
    """Tell whether something that is no file to be graded is where an exercise's belongs."""
    return check.misplaced and (check.message or "").startswith((f"{file} is a ", f"{file} is not a "))


def _helps(check: Check, file: str, ways: Directions) -> Iterator[str]:
    hinted = ("failed", "not_attempted") if is_of_the_file(check) else ("failed", "not_attempted", "timed_out")
    if ways.hint is not None and check.outcome in hinted and not check.misplaced:
        yield ways.hint
    is_figure = ways.figures is None or check.function in ways.figures
    if ways.picture is not None and is_figure and check.outcome == "failed" and not check.misplaced:
        yield ways.picture
    if ways.anew is not None and _is_no_file(check, file):
        yield ways.anew
    if ways.anew is not None and is_of_another(check):
        yield f"{ways.anew}, and keeps this file beside it"
    is_sought = check.outcome == "timed_out" and check.line is None
    if is_sought and is_of_the_file(check) and ways.run is not None:
        yield f"{ways.run}: Ctrl-C then shows the line"
    if ways.debug is not None and check.call is not None and not check.misplaced:
        yield ways.debug + ": Ctrl-C then shows the line" * is_sought


def _hint_key(left: int, shown: int, taken: int) -> str | None:
    """Return what the key for hints brings."""
    if shown and (shown < taken or not left):
        return f"h for hint {shown % taken + 1} again" if taken > 1 else None
    if left:
        return f"h for {'a bigger hint' if shown else 'a hint'} ({left} left)"
    return f"h for hint {taken} again" if taken else None


def _inside(folder: str) -> str:
    """Return what stands before the name of a file in a folder."""
    return "" if folder == "." else f"{folder}/"


def _filled(way: str, exercise: ExerciseReport, function: str) -> str:
    for name, value in (("exercise", exercise.id), ("file", exercise.file), ("function", function)):
        way = way.replace(f"{{{name}}}", value)
    return way
