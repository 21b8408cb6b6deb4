"""For which arguments a function is right, and for which wrong: what decides is where to look.

Nothing is guessed: each sentence says what came of calls that differ in one thing alone, or in two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from inspect import signature
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np

from grader.mistakes.measuring.declared import Alteration, Call, CallRaised, Contrast

if TYPE_CHECKING:
    from grader.mistakes.failing import FailedCall
    from grader.mistakes.function import Function

_MOST = 2
_FEWEST = 2
_NEARLY = 1e-4
_TRIED = "In the calls tried it is"
_Inputs = Sequence[tuple[Any, ...]]
_Asked = Callable[[_Inputs], Iterator[bool]]


def contrast_measured(
    function: Function, contrast: Contrast, own: Call, failed: FailedCall | None = None
) -> Iterator[str]:
    """Yield what all calls that are right have in common and no other has, or all that are wrong.

    Nothing is said that the call contradicts which the check `failed` on.
    """
    from grader.mistakes.right import answers_rightly  # knows functions, which are declared with what this measures

    def answer(inputs: tuple[Any, ...]) -> Any:
        return own(tuple(value.copy() if isinstance(value, np.ndarray) else value for value in inputs), {})

    def is_right(inputs: tuple[Any, ...], tolerance: float | None = None) -> bool:
        try:
            return answers_rightly(function, inputs, {}, answer(inputs), tolerance)
        except CallRaised:
            return False

    def asked(calls: _Inputs) -> Iterator[bool]:
        return (is_right(inputs) for inputs in calls)

    fine = [inputs for inputs in contrast.inputs if is_right(inputs)]
    wrong = [inputs for inputs in contrast.inputs if not any(inputs is one for one in fine)]
    if wrong and all(is_right(inputs, _NEARLY) for inputs in wrong):
        yield f"{_TRIED} right to four digits at least, and not to all: look for float32, or for what loses digits."
        return
    if len(fine) >= _FEWEST:
        yield from _wrong_where(_leaving_out(function, contrast, failed, holds=False), fine, asked)
    if len(wrong) >= _FEWEST:
        yield from _right_where(_leaving_out(function, contrast, failed, holds=True), wrong, asked)


def _leaving_out(function: Function, contrast: Contrast, failed: FailedCall | None, *, holds: bool) -> Contrast:
    """Return a contrast without what holds of the failed call, or without what does not; what is not known is kept."""
    if failed is None or not failed.compared:
        return contrast
    try:
        given = signature(function.originals[0]).bind(*failed.args, **failed.kwargs)
    except (IndexError, TypeError):  # nothing tells the order of its arguments
        return contrast
    given.apply_defaults()
    changes = tuple(change for change in contrast.changes if change.holds(given.args) is not holds)
    return replace(contrast, changes=changes)


def _wrong_where(contrast: Contrast, fine: _Inputs, asked: _Asked) -> Iterator[str]:
    found = [change for change in contrast.changes if not any(asked(_changed(fine, change)))]
    if found and all(asked((*_mixed(fine), *contrast.controls))):
        for some in (found[:_MOST], found[:1]):
            where = ", and where ".join(change.where for change in some)
            yield f"{_TRIED} wrong where {where}, and right on the same ones without that: {_look(some)}"


def _right_where(contrast: Contrast, bad: _Inputs, asked: _Asked) -> Iterator[str]:
    wrong = []  # those that make none right
    found = []
    for change in (change for change in contrast.changes if change.plain):
        answers = list(asked(_changed(bad, change)))
        if all(answers):
            found.append(change)
        elif not any(answers):
            wrong.append(change)
    if found:
        for some in (found[:_MOST], found[:1]):
            where = ", and where ".join(change.where for change in some)
            yield f"{_TRIED} right where {where}, and wrong on the same ones without that: {_look(some)}"
        return
    for one, other in combinations(wrong, 2):
        if one.look != other.look and all(asked(_changed(_changed(bad, one), other))):
            both = f"where {one.where} and {other.where}"
            yield f"{_TRIED} right {both}, and wrong where only one of them is so: {_look((one, other))}"
            return


def _mixed(inputs: _Inputs) -> _Inputs:
    """Return calls that have one argument of another call: whoever keeps answers takes some of them for one another."""
    first, second = inputs[:2]
    return [(*first[:place], value, *first[place + 1 :]) for place, value in enumerate(second)]


def _changed(inputs: _Inputs, change: Alteration) -> _Inputs:
    return [change.made(*arguments) for arguments in inputs]


def _look(changes: Sequence[Alteration]) -> str:
    return f"look at {' and at '.join(dict.fromkeys(change.look for change in changes))}."
