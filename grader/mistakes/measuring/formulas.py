"""Measure a function that is one formula: which one of the quantities in play reproduces its numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from grader import digits
from grader.mistakes.measuring.coarse import coarse, of_limit
from grader.mistakes.measuring.counted import of_steps_made
from grader.mistakes.measuring.declared import Call, Floats, Formula, Writes
from grader.mistakes.measuring.expressions import Formulas
from grader.mistakes.measuring.nearly import of_reaching
from grader.mistakes.measuring.simply import RIGHT, in_words, times
from grader.mistakes.measuring.walking import close, numbers
from grader.mistakes.measuring.words import apart, is_constant, plain

_RIGHT = 1e-9
AWAY = "away."
ROUND = "do not round."
CUT = (AWAY, ROUND)
"""How a sentence ends that names a limit or rounding: others may show on other inputs."""


def formula_measured(formula: Formula, right: Call, own: Call, writes: Writes = lambda words: True) -> Iterator[str]:
    """Yield the formula that a function is, if it is not the right one and is one at all.

    Raises
    ------
    Exception
        Whatever the calls raise.
    """
    answers = [own(inputs, formula.keywords) for inputs in formula.inputs]
    seen = [_number(formula.part, answer) for answer in answers]
    expected = [_number(formula.part, answer) for answer in right_answers(formula, right)]
    if any(s is None or e is None or s.shape != e.shape for s, e in zip(seen, expected, strict=True)):
        return
    sought, wanted = _flat(seen), _flat(expected)
    if np.all(np.abs(sought - wanted) <= 1e-7 * np.abs(wanted)):  # each by its own size: a large one hides no small one
        return
    if _follows(formula, answers):
        return
    your = f"{formula.when}{'your' if formula.when else 'Your'} {formula.result} is"
    if formula.needs and not any(writes((word,)) for word in formula.needs):
        yield from _beside_the_right(formula, right, sought, wanted, your)
    else:
        yield from _said(formula, right, sought, wanted, your)
    yield from _of_steps(seen, expected, your)


@cache
def right_answers(formula: Formula, right: Call) -> tuple[Any, ...]:
    """Return what the right answer gives for the inputs."""
    return tuple(right(inputs, formula.keywords) for inputs in formula.inputs)


@cache
def formulas_of(formula: Formula, right: Call) -> Formulas:
    """Return all formulas of the quantities and of the right answer, on all inputs; built on first use."""
    expected = [_number(formula.part, answer) for answer in right_answers(formula, right)]
    own = {} if formula.whole else {f"(the right {formula.result})": _flat(expected)}
    return Formulas({**_flat_quantities(formula), **own})


def _flat_quantities(formula: Formula) -> dict[str, Floats]:
    made = {}
    with np.errstate(all="ignore"):
        for name, quantity in formula.quantities.items():
            rows = [np.atleast_1d(np.asarray(quantity(*inputs), dtype=float)) for inputs in formula.inputs]
            made[name] = rows
    sizes = [max(len(rows[place]) for rows in made.values()) for place in range(len(formula.inputs))]
    return {
        name: np.concatenate([np.broadcast_to(row, size) for row, size in zip(rows, sizes, strict=True)])
        for name, rows in made.items()
    }


def _number(part: Callable[[Any], Any] | None, answer: Any) -> Floats | None:
    try:
        value = answer if part is None else part(answer)
    except (IndexError, KeyError, TypeError, ValueError):
        return None
    array = numbers(value)
    return array if array is not None and array.ndim <= 1 else None


def _flat(rows: list[Floats | None]) -> Floats:
    return np.concatenate([np.atleast_1d(row) for row in rows if row is not None])


def _said(formula: Formula, right: Call, sought: Floats, wanted: Floats, your: str) -> Iterator[str]:
    asked = f"asked for is {formula.asked}"
    if is_constant(sought):
        yield f"{your} {plain(sought[0])}, whatever is handed over: {asked}."
        return
    ratios = sought / wanted if (wanted != 0).all() else np.array([np.nan])
    if is_constant(ratios) and np.isfinite(ratios).all() and ratios[0] != 0:
        yield f"{your} {times(float(ratios[0]))}, {formula.asked}."
        return
    if is_constant(sought - wanted):
        yield from _beside_the_right(formula, right, sought, wanted, your)
        return
    if not formula.whole and is_constant(sought + wanted):
        yield f"{your} {plain(float(sought[0] + wanted[0]))} minus {RIGHT}, {formula.asked}."
        return
    reached = of_reaching(formula, sought, wanted, most=0)  # some formula is as near where few steps are missing
    if reached is not None:
        yield f"{your} {reached}"
        return
    known = formulas_of(formula, right)
    whole = bool(np.array_equal(sought, np.rint(sought)))
    text = known.rounded(sought) if formula.whole and whole else _matching(known, sought, wanted)
    if text is None and not formula.whole:
        text = known.with_number(sought)
    if text is not None and (words := in_words(text, formula.result)) is not None:
        yield f"{your} {words}{',' if words.endswith(RIGHT) else f': {RIGHT} is'} {formula.asked}."
    elif text is not None:
        if f"the right {formula.result}" in text:
            asked = f"the right {formula.result} is {formula.asked}"
        yield f"{your} {text}{', not rounded' if formula.whole and not whole else ''}: {asked}."
    else:
        yield from _beside_the_right(formula, right, sought, wanted, your)


def _matching(known: Formulas, sought: Floats, wanted: Floats) -> str | None:
    if (sought < 0).all() and (wanted > 0).all():
        opposite = known.matching(-sought)
        if opposite is not None:
            return f"-({opposite})"
    found = known.matching(sought)
    if found is None and (sought > 0).all():
        root = known.matching(np.sqrt(sought))
        return f"({root}) ** 2" if root is not None else _reciprocal(known, sought)
    return found


def _reciprocal(known: Formulas, sought: Floats) -> str | None:
    below = known.matching(1 / sought)
    return f"1 / ({below})" if below is not None else None


def _follows(formula: Formula, answers: list[Any]) -> bool:
    try:
        return formula.follows is not None and all(formula.follows(answer) for answer in answers)
    except (ArithmeticError, IndexError, TypeError, ValueError):
        return False


def _beside_the_right(formula: Formula, right: Call, sought: Floats, wanted: Floats, your: str) -> Iterator[str]:
    """Say how the numbers follow from the right ones, if they do."""
    if is_constant(sought - wanted):
        more = float(sought[0] - wanted[0])
        yield f"{your} {plain(abs(more))} {'more' if more > 0 else 'less'} than the right one, {formula.asked}."
        return
    limits = limits_of(sought, wanted)
    if limits is not None:
        yield f"{your} {limits}: take {_that(limits)} {AWAY}"
        return
    off = np.abs(sought - wanted) > _RIGHT * np.abs(wanted)
    ordered = _by_order(formula, right, off, sought, wanted)
    if ordered is not None:
        yield f"{your} {ordered}"
        return
    held = sought[off]
    if 1 < held.size < len(sought) and is_constant(held):
        some = " and ".join(
            _shown(formula, place) for place in np.flatnonzero(off)[:2] if len(off) == len(formula.inputs)
        )
        if some:
            yield f"{your} right for most arguments, but {plain(held[0])} for some, as for {some}."
        return
    rounded = _rounded(sought, wanted) or _rounded_part(formula, sought, wanted)
    if rounded is not None:
        yield f"{your} right, but {rounded}"
        return
    reached = of_reaching(formula, sought, wanted)
    if reached is not None:
        yield f"{your} {reached}"
        return
    nearly = of_steps_made(formula, sought) or _nearly(formula, sought, wanted, off)
    if nearly is not None:
        yield f"{your} {nearly}"
    elif len(off) == len(formula.inputs) and np.count_nonzero(~off) > 1:
        split = _split(formula, off, sought, wanted)
        unsure = ", and not for" in split  # too large and too small, so that a rounding may be what decides
        causes = "a limit, a rounding" if unsure else "a limit"
        yield f"{your} {split}: look for {causes}, or an if."


def _nearly(formula: Formula, sought: Floats, wanted: Floats, off: NDArray[np.bool_]) -> str | None:
    return of_limit(formula, sought, wanted) or (coarse(formula, sought, wanted) if off.all() else None)


def _by_order(formula: Formula, right: Call, off: NDArray[np.bool_], sought: Floats, wanted: Floats) -> str | None:
    """Say what a number is where the first of two is the larger, or the smaller, if it is right wherever it is not.

    The two have to play one part, so that their order is what a program may miss.
    """
    if len(formula.names) != 2 or off.size != len(formula.inputs) or not _is_symmetric(formula, right):
        return None
    first, second = formula.names
    larger = np.array([one > other for one, other in formula.inputs])
    if not (np.array_equal(off, larger) or np.array_equal(off, ~larger)):
        return None
    wrong, fine = (">", "<") if off[larger].all() else ("<", ">")
    given = plain(sought[off][0]) if is_constant(sought[off]) else _beyond(formula, off, sought, wanted)
    return (
        f"right where {first} {fine} {second}, and {given} where {first} {wrong} {second}: look at what is done to "
        f"{first}, and what to {second}."
    )


@cache
def _is_symmetric(formula: Formula, right: Call) -> bool:
    turned = [_number(formula.part, right(inputs[::-1], formula.keywords)) for inputs in formula.inputs]
    return close(
        _flat(turned), _flat([_number(formula.part, answer) for answer in right_answers(formula, right)]), 1e-12
    )


def _beyond(formula: Formula, off: NDArray[np.bool_], sought: Floats, wanted: Floats) -> str:
    """Return what a number is for some arguments: a formula, or how it differs from the right one."""
    text = Formulas({name: row[off] for name, row in _flat_quantities(formula).items()}).matching(sought[off])
    if text is not None:
        return text
    more = sought[off] > wanted[off]
    return "too large" if more.all() else "not" if more.any() else "too small"


def limits_of(sought: Floats, wanted: Floats) -> str | None:
    """Say up to which number and down to which one numbers are right, where all beyond is held there."""
    lowest, highest = float(sought.min()), float(sought.max())
    above = np.count_nonzero(wanted > highest * (1 + _RIGHT))
    below = np.count_nonzero(wanted < lowest * (1 - _RIGHT))
    held = np.clip(wanted, lowest, highest)
    is_held = bool(np.all(np.abs(sought - held) <= _RIGHT * np.abs(held)))
    if 1 in (above, below) or not 0 < above + below < len(wanted) or not is_held:
        return None
    up = f"right up to {highest:.6g} and never larger" if above else ""
    down = f"right down to {lowest:.6g} and never smaller" if below else ""
    return ", and ".join(filter(None, (up, down)))


def _rounded(sought: Floats, wanted: Floats) -> str | None:
    """Say to how many digits numbers are rounded, and where they are held besides."""
    for places in range(1, 9):
        near = np.round(wanted, places)
        if np.all(np.abs(sought - near) <= 1e-12 * np.abs(near)):
            return f"rounded to {places} digits: {ROUND}"
        limits = limits_of(sought, near) if _is_rounded(sought, places) else None
        if limits is not None:
            return f"rounded to {places} digits, and {limits}: {ROUND[:-1]}, and take {_that(limits)} {AWAY}"
    return None


def _rounded_part(formula: Formula, sought: Floats, wanted: Floats) -> str | None:
    """Say which factor or divisor of the right numbers is rounded, and to how many digits."""
    for name, row in _flat_quantities(formula).items():
        for places in range(1, 7):
            near = np.round(row, places)
            if np.allclose(sought * row, wanted * near, 1e-11, 0) or np.allclose(sought * near, wanted * row, 1e-11, 0):
                return f"made of {name} rounded to {places} digits: {ROUND}"
    return None


def _is_rounded(numbers: Floats, places: int) -> bool:
    return bool(np.array_equal(numbers, np.round(numbers, places)))


def _that(limits: str) -> str:
    return "both limits" if ", and " in limits else "that limit"


def _split(formula: Formula, off: NDArray[np.bool_], sought: Floats, wanted: Floats) -> str:
    """Say for which arguments a number is right, and what it is for the others, if there is a word for that."""
    right, wrong = (_shown(formula, np.flatnonzero(which)[0]) for which in (~off, off))
    if np.count_nonzero(off) == 1:
        one, other = sought[off][0], wanted[off][0]
        given, expected = digits.beside(one, other, 6) if formula.whole else apart(one, other)
        return f"right for most arguments, but {given} for {wrong}, where {expected} is right"
    beyond = _beyond(formula, off, sought, wanted)
    return f"right for some arguments, as {right}, and {beyond} for others, as {wrong}"


def _of_steps(seen: list[Floats | None], expected: list[Floats | None], your: str) -> Iterator[str]:
    """Say of several values, one for each step, that all but the first or the last are those of a neighbour."""
    rows = [(own, right) for own, right in zip(seen, expected, strict=True) if own is not None and right is not None]
    if not all(own.ndim == 1 and own.size > 2 for own, _ in rows):
        return
    if all(close(own[1:], right[:-1], _RIGHT) for own, right in rows):
        yield f"{your} one step late: from the second value on, each belongs to the step before."
    elif all(close(own[:-1], right[1:], _RIGHT) for own, right in rows):
        yield f"{your} one step early: up to the last value but one, each belongs to the step after."


def _shown(formula: Formula, place: int) -> str:
    return ", ".join(f"{name}={value:g}" for name, value in zip(formula.names, formula.inputs[place], strict=True))
