"""A call that a check failed on, once more where nothing has run before: whether what came of it has its cause there.

It may be right by itself, so that something was kept from an earlier call; or what a function that it builds on gives
for what belongs to this very call may be wrong already, though it is right on its probes.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from grader.checks import Diagnosis
from grader.mistakes import FailedCall, Function, answers_rightly
from grader.sandbox.endings import StudentError
from grader.student import Student

_KEPT = (
    "As the first call in a new process this very call is right, and after others it is not: something is kept from "
    "call to call. Look for a cache or a global; what is kept has to be told apart by all arguments, functions too."
)


def told_once_more(
    student: Student, function: Function, failed: FailedCall | None, right: Collection[str]
) -> list[Diagnosis]:
    """Return what shows when the call is made once more; `right` are the functions above that are so on their probes.

    What hangs or dies now tells nothing.
    """
    if failed is None or not failed.compared or failed.error is not None:
        return []
    if answers_rightly(function, failed.args, failed.kwargs, failed.value):
        return []  # what the check found is something else
    student.close()
    try:
        again = _called(student, function.name, failed.args, failed.kwargs)
        if answers_rightly(function, failed.args, failed.kwargs, again):
            return [Diagnosis("state.kept_answer", _KEPT)]
        return _of_above(student, function, failed, right)
    except StudentError:
        return []


def _of_above(student: Student, function: Function, failed: FailedCall, right: Collection[str]) -> list[Diagnosis]:
    for above in function.upstream:
        name = above.function.name
        student.close()
        for args in above.calls(*failed.args, **failed.kwargs) if name in right else ():
            if not answers_rightly(above.function, args, {}, _called(student, name, args, {})):
                sentence = (
                    f"Called with what {function.name} is to hand to it here, {name} gives something wrong already, "
                    f"though it is right on other calls: mend {name}."
                )
                return [Diagnosis("above", sentence, "follows")]
    return []


def _called(student: Student, function: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
    return getattr(student, function)(*args, **kwargs)
