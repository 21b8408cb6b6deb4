"""What to say of a file or a function that is not there: one of nearly its name has only to be renamed."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence

from grader.checks import Misplaced, NotAttempted
from grader.sandbox.wire import Loaded
from grader.section import Exercise
from grader.submission import Submission
from grader.text import PUT_BACK, clean_line, named


def of_file(submission: Submission, exercise: Exercise) -> Exception:
    """Return what to say of an exercise's file that a submission does not have."""
    file = exercise.file
    near = submission.near(exercise)
    if near is None:
        return NotAttempted(f"{file} is missing")
    folder = f"{submission.id}/"
    if near.endswith(".ipynb"):
        mend = f"{near} is there: copy your functions out of the notebook into {file}"
    elif "/" not in near:
        is_older = re.fullmatch(r"\.[0-9]+", near.removeprefix(file)) is not None  # what a reset has kept
        mend = f"{near} is there: rename it to {file}{PUT_BACK * is_older}"
    else:
        where = f"lies beside {folder}" if near.startswith("../") else f"is there as {folder}{near}"
        mend = f"it {where}: move it into {folder}"
    return Misplaced(f"{file} is missing, but {mend}")


def of_work(submission: Submission, exercise: Exercise) -> Misplaced | None:
    """Return what to say of an exercise's file in which nothing is written, where another beside it holds work."""
    name, file = submission.worked_on(exercise), exercise.file
    if name is None:
        return None
    mend = f"copy your functions into {file}" if name.endswith(".ipynb") else f"that one has to be called {file}"
    return Misplaced(f"nothing is written in {file}, but your work seems to be in {name}: {mend}")


def of_function(
    function: str, submission: Submission, structure: Loaded, exercise: Exercise, others: Sequence[Exercise]
) -> Exception:
    """Return what to say of a function that a file does not have; `structure` is what was found in it instead."""
    source = submission.files.get(exercise.module, b"")
    sentence = f"{exercise.file} has no function {function}"
    if not source.strip():
        return NotAttempted(f"{exercise.file} is empty")
    if function in structure.inner:
        outer = clean_line(structure.inner[function])
        return Misplaced(f"it is defined inside {outer}: move it to the left margin of the file", function)
    if function in structure.values:
        line = structure.values[function]
        return Misplaced(
            f"line {line} gives the name {function} to a value, and the function is gone: take another name"
        )
    if function in structure.conditional:
        return Misplaced(
            f"it is defined below the if of line {structure.conditional[function]}, which does not hold when graded: "
            "move it above that, to the left margin",
            function,
        )
    near = _nearest(function, structure, exercise)
    if near is not None:
        return Misplaced(f"{sentence}, but it has {clean_line(near)}: give that the name that is asked for", near)
    own = sorted(map(clean_line, structure.parameters))
    if not {*own} & {*exercise.functions} and (strange := _of_another(submission, own, exercise, others)) is not None:
        return strange
    if len(own) > 1 and not {*own} & {*exercise.functions}:
        return Misplaced(f"{sentence}, nor any other of its own, but {named(own, 3)}: was another file saved over it?")
    if _is_notebook(source):
        return Misplaced(f"{exercise.file} is a notebook's own file: copy your functions out of the notebook into it")
    return NotAttempted(sentence)


def _of_another(
    submission: Submission, own: list[str], exercise: Exercise, others: Sequence[Exercise]
) -> Misplaced | None:
    """Return what to say of a file that holds the functions of another exercise, None where it does not."""
    held = {other: [name for name in own if name in other.functions] for other in others if other.id != exercise.id}
    other = max(held, key=lambda one: len(held[one]), default=None)
    if other is None or not held[other]:
        return None
    theirs = f"{exercise.file} has no function of {exercise.id}, but those of {other.id} ({named(held[other], 2)})"
    written, source = (submission.files.get(one.module, b"") for one in (other, exercise))
    is_begun = written.count(b"raise NotImplementedError") < len(other.functions) and written.strip()
    if is_begun or written == source:
        return Misplaced(f"{theirs}: was {other.file} saved over it?")
    return Misplaced(f"{theirs}, and nothing is written in {other.file}: save this as {other.file}")


def _is_notebook(source: bytes) -> bool:
    return source.lstrip().startswith(b"{") and b'"nbformat"' in source


def _nearest(function: str, structure: Loaded, exercise: Exercise) -> str | None:
    """Return a function of the student's own that is probably meant: of nearly that name, or with that head."""
    own = {name: names for name, names in structure.parameters.items() if name not in exercise.functions}
    folded = {name.lower().replace("_", ""): name for name in own}
    near = difflib.get_close_matches(function.replace("_", ""), folded, 1, 0.75)
    if near:
        return folded[near[0]]
    wanted = list(exercise.parameters(function) or ())
    return next((name for name, names in own.items() if names and names == wanted), None)
