"""Turn what happened during a check into what the report says of it."""

from __future__ import annotations

import builtins
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

import pytest
from msgspec.structs import replace

from grader.carrying import Use
from grader.checks import CheckFailed, Misplaced, NotAttempted
from grader.meanings.calls import told_by_calls
from grader.meanings.exceptions import closer_meaning, is_elsewhere, meaning, meaning_of_line
from grader.meanings.handing import CheckedFunction, Told
from grader.program import Heads
from grader.report import Check
from grader.sandbox.endings import StudentDied, StudentRaised, StudentTimedOut
from grader.sandbox.wire import Error, Frame
from grader.spec import Spec
from grader.text import clean, clean_line

_PUBLIC = ("difference", "detail", "file", "line", "line_number", "traceback")
_PRACTISED = {
    "failed": "fails on the hidden case, and not on the practice case",
    "crashed": "crashes on the hidden case, and not on the practice case",
    "not_attempted": "{function} is not written yet",
}
"""The outcomes that are explained on the practice case, with what is said where there is nothing to see there."""


def check_of(
    spec: Spec,
    error: BaseException | None,
    line: int | None = None,
    checked: Mapping[str, CheckedFunction] | None = None,
) -> Check | None:
    """Return what the report says of a check that ended like this; None where the error is no student's but ours.

    `line` is where the function is defined, `checked` what is known of the exercise's other functions.
    """
    check = Check(
        id=spec.id,
        title=spec.title,
        function=spec.function,
        points=0,
        max_points=spec.points,
        outcome="failed",
        hint=spec.hint,
        line_number=line,
    )
    if error is None:
        return replace(check, outcome="passed", points=spec.points, hint=None)
    if isinstance(error, CheckFailed):
        return _failed(check, error)
    if isinstance(error, NotAttempted):
        return replace(check, outcome="not_attempted", message=clean_line(str(error)))
    if isinstance(error, StudentRaised):
        told = told_by_calls(error.error, checked, spec.exercise.functions)
        return _raised(check, error.error, spec.exercise.file, told, loading=error.loading)
    if isinstance(error, StudentDied):
        return _died(check, error)
    if isinstance(error, StudentTimedOut):
        return _timed_out(check, error, spec.exercise.file)
    if isinstance(error, pytest.skip.Exception):  # the plugin's word for what depends on a failed check
        return replace(check, outcome="skipped", message=error.msg)
    return None


def told_by(check: Check, public: Check | None) -> Check:
    """Return a hidden check with what there is to say of it taken from the same check on the `public` practice case.

    The outcome alone is the hidden one's: a program can put what it knows of its inputs into the rest of it.
    """
    bare = Check(check.id, check.title, check.function, check.points, check.max_points, check.outcome, hint=check.hint)
    if public is not None:
        bare = replace(bare, line_number=public.line_number, file=public.file)
    if check.outcome == "passed":
        if public is None:
            return bare
        told = {"message": public.message, "carried": public.carried} if public.outcome == "passed" else {}
        return replace(bare, remarks=public.remarks, **told)
    if check.outcome not in _PRACTISED:
        return replace(bare, message=check.message)  # the checks above, or how long it may take
    if public is None or public.outcome not in _PRACTISED:
        return replace(bare, message=_PRACTISED[check.outcome].format(function=check.function))
    told = {name: getattr(public, name) for name in _PUBLIC}
    sentence = public.message or ""
    return replace(
        bare,
        message=sentence if public.outcome == check.outcome else f"on the practice case: {sentence}",
        remarks=public.remarks,
        diagnosis=public.diagnosis,
        **told,
    )


def refuses(check: Check, function: str) -> bool:
    """Tell whether a check crashed as its function does not take the call itself, before the first line has run."""
    said = rf"TypeError: {function}\(\) (missing \d+ required |got an unexpected keyword argument )"
    is_first = len(check.traceback) <= 1 and f": def {function}" in (check.line or f": def {function}")
    return check.outcome == "crashed" and is_first and re.match(said, check.detail or "") is not None


def with_heads(check: Check, heads: Heads | None, file: str) -> Check:
    """Return a check that did not pass with both heads of its function, if they do not take the same call.

    Then the line to be mended is that of the head, wherever a call has led to.
    """
    if heads is None:
        return check
    own, wanted = (clean_line(head, 300) for head in (heads.own, heads.wanted))
    names, asked = (re.findall(r"\w+(?=\s*[,)])", re.sub(r"[:=][^,)]*", "", head)) for head in (own, wanted))
    if names == asked and heads.refused:
        what = "the parameters have lost a default"
    elif sorted(names) == sorted(asked) and names != asked:
        what = "the parameters stand in another order, and calls go by their places"
    else:
        what = "the parameters are others"
    message = f"{what}: it is {own}, and {wanted} is asked for"
    check = replace(check, message=message, diagnosis=[], hint=None)
    if heads.line is None:
        return check
    return replace(check, file=None, line=_place(file, heads.line, heads.source), line_number=heads.line)


def with_own(checks: Mapping[str, Check], carried: Mapping[str, Mapping[str, Use]]) -> dict[str, Check]:
    """Return the checks of an exercise; those that passed with functions of the student's own are `carried`.

    There is for each of these what its function has to do with those. Only where nothing else is wrong is only one
    of them to be mended.
    """
    kept = {name: uses for name, uses in carried.items() if name in checks and checks[name].outcome == "passed"}
    wrong = {check.function for check in checks.values() if check.outcome != "passed"}
    wrong |= {checks[name].function for name, uses in kept.items() if Use.APART in uses.values()}
    return {
        name: replace(check, carried=True, message=_carried_by(check.function, kept[name], wrong))
        if name in kept
        else check
        for name, check in checks.items()
    }


def _carried_by(function: str, uses: Mapping[str, Use], wrong: Collection[str]) -> str:
    if [*uses] == [function]:
        return f"agrees with the rest of your {function}, whose mistake costs no points here"
    clauses = []
    for use in Use:
        names = [name for name in uses if uses[name] is use]
        if names:
            clauses.append(_CLAUSES[use](names, wrong))
    return "; ".join(clauses)


def _right_with(names: Sequence[str], wrong: Collection[str]) -> str:
    those = f"right with your {' and '.join(names)}"
    if set(wrong) <= {*names}:
        return f"{those}; only {'those are' if len(names) > 1 else 'that is'} to be mended"
    return f"{those}, which it calls; mended there, this part is right too"


def _apart_from(names: Sequence[str], wrong: Collection[str]) -> str:
    it, both = ("them", "all") if len(names) > 1 else ("it", "both")
    return f"agrees with your {' and '.join(names)} and does not call {it}: {both} are to be mended"


def _beside(names: Sequence[str], wrong: Collection[str]) -> str:
    return f"agrees with your {' and '.join(names)}: mend {'those' if len(names) > 1 else 'that'} first"


_CLAUSES = {Use.CALLS: _right_with, Use.APART: _apart_from, Use.UNKNOWN: _beside}


def _died(check: Check, error: StudentDied) -> Check:
    where = " (while the file is loaded, outside of functions)" if error.loading else ""
    line = None if error.loading else check.line_number  # no function has run by then
    return replace(check, outcome="crashed", message=f"{error}{where}", line_number=line)


def _timed_out(check: Check, error: StudentTimedOut, file: str) -> Check:
    """Say what took too long, and where it was when its time was over."""
    at, line = error.at, None if error.loading else check.line_number
    check = replace(check, outcome="timed_out", message=str(error), line_number=line)
    if at is None:
        return check
    place = _place(at.file, at.line, at.source)
    return replace(
        check,
        file=clean_line(at.file) if at.file != file else None,
        line=place,
        line_number=at.line,
        traceback=[place] if error.loading else [],
    )


def _failed(check: Check, error: CheckFailed) -> Check:
    difference = error.difference
    if difference is not None:
        texts = {name: getattr(difference, name) for name in ("where", "expected", "got")}
        cleaned = {name: clean_line(text) for name, text in texts.items() if text is not None}
        difference = replace(difference, **cleaned)
    return replace(
        check,
        outcome="failed",
        hint=None if isinstance(error, Misplaced) else check.hint,
        message=clean_line(error.message),
        detail=clean(error.detail) if error.detail else None,
        difference=difference,
        diagnosis=[error.diagnosis] if error.diagnosis is not None else [],
    )


def _raised(check: Check, error: Error, file: str, told: Told | None, *, loading: bool) -> Check:
    last = error.frames[-1] if error.frames else None
    shown = error.frames[0] if error.frames and loading and error.type not in _OF_THE_FILE else _repeated(error)
    if told is not None and not loading:
        shown = last = told.frame
    number = told.frame.line if told is not None and not loading else _line_number(error, shown)
    quoted = last if number is None else shown  # the line that raised, where nobody knows which one is to be mended
    if error.type == "NotImplementedError" and not loading and not error.written:  # what a stub raises
        return _unwritten(check, last, file)
    traceback = [_place(frame.file, frame.line, frame.source) for frame in error.frames[-8:]]
    return replace(
        check,
        outcome="crashed",
        message=_sentence(error, last, file, told, loading=loading),
        detail=_detail(error, last),
        file=clean_line(shown.file) if shown is not None and shown.file != file else None,
        line=_place(quoted.file, quoted.line, quoted.source)
        if quoted is not None and number in (None, quoted.line)
        else None,
        line_number=number,
        traceback=traceback,
    )


def _repeated(error: Error) -> Frame | None:
    """Return the frame whose line is to be shown: of a recursion the call that repeats, else the innermost."""
    last = error.frames[-1] if error.frames else None
    if error.type != "RecursionError":
        return last
    times = Counter((frame.file, frame.line) for frame in error.frames)
    return max(reversed(error.frames), key=lambda frame: times[frame.file, frame.line], default=None)


def _line_number(error: Error, shown: Frame | None) -> int | None:
    """Return the line to be mended, None where it is another than the one that raised, and nobody knows which.

    Python notices a missing body only in the line behind it, and says so.
    """
    above = re.search(r"expected an indented block after .* on line (\d{1,9})$", error.message)
    last = error.frames[-1].line if error.frames else 0
    if above is not None and error.type == "IndentationError" and int(above[1]) <= last:
        return int(above[1])
    return shown.line if shown is not None and not is_elsewhere(error.type, error.message) else None


def _unwritten(check: Check, last: Frame | None, file: str) -> Check:
    """Say which function it is that raises as a stub does, and in which line."""
    if last is None:
        return replace(check, outcome="not_attempted", message="it is not written yet")
    name, other = clean_line(last.function, 80), clean_line(last.file) if last.file != file else None
    where = f" in {other}" if other is not None else ""
    sentence = f"{name}{where} is not written yet"
    return replace(check, outcome="not_attempted", message=sentence, file=other, line_number=last.line)


def _sentence(error: Error, last: Frame | None, file: str, told: Told | None, *, loading: bool) -> str:
    """Say what was raised, in plain words where the table has some."""
    known = _known(error, last, told, loading=loading)
    at_work = error.type not in _OF_THE_FILE and last is not None
    if loading and at_work and last is not None:
        place = f"line {error.frames[0].line} runs while the file is loaded, and {_stop(error.frames[0], last)}"
        return f'{place}: {known}. Trials belong below a line `if __name__ == "__main__":`, which grading leaves out'
    if last is not None and last.file != file and at_work:
        return f"in {clean_line(last.file)}, {clean_line(last.function, 80)}: {known}"
    return known


def _stop(first: Frame, last: Frame) -> str:
    """Say where what a line began has stopped."""
    if (first.file, first.line) == (last.file, last.line):
        return "stops there"
    does = "imports" if last.function == "<module>" else "calls"
    other = f" of {clean_line(last.file)}" if last.file != first.file else ""
    return f"what it {does} stops in line {last.line}{other}"


_ONE_LINE = 76
_BELOW = "the name {0} is defined further down, in line {1}: while the file is loaded, only what is above is known"
_OF_THE_FILE = ("SyntaxError", "IndentationError", "TabError", "ImportError", "ModuleNotFoundError")


def _known(error: Error, last: Frame | None, told: Told | None, *, loading: bool) -> str:
    if error.type == "NotImplementedError":
        name = clean_line(last.function, 80) if last is not None else "a function"
        if error.written and last is not None:
            return f"line {last.line} still raises NotImplementedError: delete it"
        return f"{name} is called, and is not written yet" if loading else f"{name} is not written yet"
    if told is not None:
        return clean_line(told.sentence, 300)
    if loading and error.below:
        return _BELOW.format(error.message.split("'")[1], error.below)
    said = (_of_its_line(error, last) if last is not None else None) or meaning(
        error.type, error.message, last.line if last is not None else None
    )
    if said is not None:
        return clean_line(said, 300)
    builtin = getattr(builtins, error.type, None)
    is_known = isinstance(builtin, type) and issubclass(builtin, BaseException)
    return f"raised {error.type}" if is_known or error.type == "LinAlgError" else "raised an exception"


def _of_its_line(error: Error, last: Frame) -> str | None:
    if error.type == "SyntaxError":
        return meaning_of_line(last.source, error.message)
    return closer_meaning(error.type, error.message, last.source, error.near)


def _detail(error: Error, last: Frame | None) -> str:
    """Return Python's own words, of a syntax error with the line and a caret below the place."""
    said = f"{error.type}: {error.message}" if error.message else error.type
    if error.type in _OF_THE_FILE[:3] and last is not None and error.column and _line_number(error, last) == last.line:
        source, place = last.source, error.column - 1
        if max(len(source), place) < _ONE_LINE:  # wrapped, the caret would point anywhere
            said = f"{source}\n{' ' * place}^\n{said}"
    return clean(said, 1_000)


def _place(file: str, line: int, source: str) -> str:
    return clean_line(f"{file}, line {line}: {source}")
