"""For which arguments a function is right, and for which wrong: what decides is where to look.

Nothing is guessed: each sentence says what came of calls that differ in one thing alone, or in two, and what one of the
wrong ones gave. Where to look is said only where the calls prove it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from inspect import signature
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np

from grader.mistakes.canonical import canonical
from grader.mistakes.measuring.declared import Alteration, Call, CallRaised, Contrast
from grader.mistakes.measuring.words import apart, plain

if TYPE_CHECKING:
    from grader.mistakes.failing import FailedCall
    from grader.mistakes.function import Function

_MOST = 2
_FEWEST = 2
_NEARLY = 1e-4
_TRIED = "In the calls tried it is"
_Inputs = Sequence[tuple[Any, ...]]


@dataclass(frozen=True, eq=False)
class _Tried:
    """A student's function, to be called with other arguments than those of a check."""

    function: Function
    own: Call

    def answer(self, inputs: tuple[Any, ...]) -> Any:
        return self.own(tuple(value.copy() if isinstance(value, np.ndarray) else value for value in inputs), {})

    def is_right(self, inputs: tuple[Any, ...], tolerance: float | None = None) -> bool:
        from grader.mistakes.right import answers_rightly  # knows functions, which are declared with what this measures

        try:
            return answers_rightly(self.function, inputs, {}, self.answer(inputs), tolerance)
        except CallRaised:
            return False

    def asked(self, calls: _Inputs) -> Iterator[bool]:
        return (self.is_right(inputs) for inputs in calls)

    def pair(self, inputs: tuple[Any, ...]) -> tuple[Any, Any] | None:
        """Return what a call gives beside what is right, None where it raises."""
        try:
            return self.answer(inputs), self.function.variant({})(*inputs)
        except CallRaised:
            return None


def contrast_measured(
    function: Function, contrast: Contrast, own: Call, failed: FailedCall | None = None
) -> Iterator[str]:
    """Yield what all calls that are right have in common and no other has, or all that are wrong.

    Nothing is said that the call contradicts which the check `failed` on.
    """
    tried = _Tried(function, own)
    fine = [inputs for inputs in contrast.inputs if tried.is_right(inputs)]
    wrong = [inputs for inputs in contrast.inputs if not any(inputs is one for one in fine)]
    if wrong and all(tried.is_right(inputs, _NEARLY) for inputs in wrong):
        yield f"{_TRIED} right to four digits at least, and not to all: look for float32, or for what loses digits."
        return
    if len(fine) >= _FEWEST:
        yield from _wrong_where(_leaving_out(function, contrast, failed, holds=False), fine, tried)
    if len(wrong) >= _FEWEST:
        yield from _right_where(_leaving_out(function, contrast, failed, holds=True), wrong, tried)


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


def _wrong_where(contrast: Contrast, fine: _Inputs, tried: _Tried) -> Iterator[str]:
    found = [change for change in contrast.changes if not any(tried.asked(_changed(fine, change)))]
    if not found or not all(tried.asked((*_mixed(fine), *contrast.controls))):
        return
    looks = {change.look for change in found if change.proof is None or all(tried.asked(_proofs(fine, change)))}
    for some in _shown(found, looks):
        where = ", and where ".join(change.where for change in some)
        given = _beside(tried, _changed(fine, some[0]))
        for shown in dict.fromkeys((given, "")):
            yield f"{_TRIED} wrong where {where}, and right on the same ones without that{shown}{_look(some, looks)}"


def _right_where(contrast: Contrast, bad: _Inputs, tried: _Tried) -> Iterator[str]:
    wrong = []  # those that make none right
    found = []
    for change in (change for change in contrast.changes if change.plain):
        answers = list(tried.asked(_changed(bad, change)))
        if all(answers):
            found.append(change)
        elif not any(answers):
            wrong.append(change)
    given = _beside(tried, bad)
    if found:
        if found[0].begins is not None and _is_wrong_at_once(found[0], bad, tried):
            given = f", from the beginning on{given}"
        looks = {change.look for change in found if _is_proved(change, bad, tried)}
        for some in _shown(found, looks):
            where = ", and where ".join(change.where for change in some)
            look = _look(some, looks)
            for shown in dict.fromkeys((given, "")):
                yield f"{_TRIED} right where {where}, and wrong on the same ones without that{shown}{look}"
        return
    for one, other in combinations(wrong, 2):
        if one.made is not other.made and all(tried.asked(_changed(_changed(bad, one), other))):
            yield f"{_TRIED} right where {one.where} and {other.where}, and wrong where only one of them is so{given}."
            return


def _is_proved(change: Alteration, bad: _Inputs, tried: _Tried) -> bool:
    """Tell whether where to look follows: what else is tried is right, and what the wrong answers begin with."""
    if change.proof is not None and not all(tried.asked(_proofs(bad, change))):
        return False
    if change.begins is None:
        return True
    pairs = [tried.pair(inputs) for inputs in bad]
    return all(pair is not None and _agree(*(_part(change, answer) for answer in pair)) for pair in pairs)


def _is_wrong_at_once(change: Alteration, bad: _Inputs, tried: _Tried) -> bool:
    """Tell whether what the wrong answers begin with is wrong in each of them."""
    pairs = [tried.pair(inputs) for inputs in bad]
    return all(pair is not None and not _agree(*(_part(change, answer) for answer in pair)) for pair in pairs)


def _part(change: Alteration, answer: Any) -> Any:
    assert change.begins is not None
    try:
        return change.begins(answer)
    except (IndexError, KeyError, TypeError):
        return None


def _agree(seen: Any, right: Any) -> bool:
    (form, numbers), (other, others) = canonical(seen), canonical(right)
    return form == other and numbers.size > 0 and np.allclose(numbers, others, 1e-7, 1e-12)


def _shown(found: list[Alteration], looks: set[str]) -> tuple[list[Alteration], ...]:
    """Return which of the changes to tell of: those that show where to look, if any do."""
    telling = [change for change in found if change.look and change.look in looks] or found
    return telling[:_MOST], telling[:1]


def _mixed(inputs: _Inputs) -> _Inputs:
    """Return calls that have one argument of another call: whoever keeps answers takes some of them for one another."""
    first, second = inputs[:2]
    return [(*first[:place], value, *first[place + 1 :]) for place, value in enumerate(second)]


def _changed(inputs: _Inputs, change: Alteration) -> _Inputs:
    return [change.made(*arguments) for arguments in inputs]


def _proofs(inputs: _Inputs, change: Alteration) -> _Inputs:
    assert change.proof is not None
    return [change.proof(*arguments) for arguments in inputs]


def _look(changes: Sequence[Alteration], looks: set[str]) -> str:
    told = dict.fromkeys(change.look for change in changes if change.look in looks and change.look)
    return f". Look at {' and at '.join(told)}." if told else "."


def _beside(tried: _Tried, wrong: _Inputs) -> str:
    """Return what one of the wrong calls gives beside what is right, to end a sentence with; empty of what raises."""
    pair = tried.pair(wrong[0])
    given = _differing(*pair) if pair is not None else None
    return f": a wrong one gives {given[0]} where {given[1]} is right" if given is not None else ""


def _differing(seen: Any, right: Any) -> tuple[str, str] | None:
    """Return the first number in which an answer differs, or how large it is where it has another size."""
    if isinstance(right, Mapping) and isinstance(seen, Mapping) and right.keys() == seen.keys():
        pairs = [_differing(seen[key], right[key]) for key in right]
    elif isinstance(right, tuple) and isinstance(seen, tuple) and len(right) == len(seen):
        pairs = [_differing(one, other) for one, other in zip(seen, right, strict=True)]
    else:
        pairs = [_apart(seen, right)]
    return next((pair for pair in pairs if pair is not None), None)


def _apart(seen: Any, right: Any) -> tuple[str, str] | None:
    try:
        own, wanted = np.asarray(seen, dtype=float), np.asarray(right, dtype=float)
    except (OverflowError, TypeError, ValueError):
        return None
    if seen is None:
        return "None", f"{plain(float(wanted))}" if wanted.ndim == 0 else f"shape {wanted.shape}"
    if own.shape != wanted.shape:
        return f"shape {own.shape}", str(wanted.shape)
    off = np.flatnonzero(~np.isclose(own.ravel(), wanted.ravel(), 1e-7, 1e-12))
    return apart(float(own.ravel()[off[0]]), float(wanted.ravel()[off[0]])) if off.size else None
