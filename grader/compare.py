"""Take a student's value as numbers and compare it, refusing whatever would pass by accident.

An empty array, a NaN, a bool or a number where an array belongs equal nothing here.
"""

from __future__ import annotations

import math
import re
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from grader import digits
from grader.checks import CheckFailed, Difference, Misplaced
from grader.figure import Figure
from grader.sandbox.values import TOO_MUCH
from grader.sandbox.wire import Opaque

_KEYS = 4
_TELLING = (1, 2, 3, 4, 5, 8, 10, 100, 1000)
# Types that a sentence may name; any other name may have been chosen to say what a check's inputs were.
_KNOWN_TYPES = {
    "Axes", "AxesImage", "Decimal", "Fraction", "MaskedArray", "array of complex128", "array of complex64",
    "array of object", "bytes", "complex", "complex128", "coroutine", "dict_items", "dict_keys", "dict_values",
    "enumerate", "filter", "frozenset", "function", "generator", "map", "matrix", "module", "range", "reversed",
    "set", "type", "zip",
}  # fmt: skip
_MADE_BY = {
    "coroutine": "`async` makes it one: delete that word before def",
    "generator": "`yield` makes it one: collect the values and return them",
}
_BEHIND_THE_NOUN = re.compile(r" (?:of|after|on|from|close|under|for|with|at|in|to)\b")
_OF_MANY = {"is": "are", "has": "have", "differs": "differ"}
_OF_ONE = re.compile(r"^(?:is|has)\b|\bdiffers\b")
_TOO_LARGE = {"array", "dict", "int", "list", "tuple"}  # these cross as they are, unless there is no end to them
_SAID_OF_LARGE = (TOO_MUCH, "shape ", "an integer of ")  # another type may have one of their names: array.array


def as_number(value: Any, what: str) -> float:
    """Return a finite number; int, float and 0-d arrays are numbers."""
    if isinstance(value, np.ndarray) and value.shape == () and value.dtype.kind in "fi":
        value = value.item()
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise _wrong_type(value, what, "a number")
    try:
        number = float(value)
    except OverflowError:
        number = float("inf")
    if not np.isfinite(number):
        raise CheckFailed(_said(what, f"is {_kind_of(number)}"), difference=Difference("not_finite", got=str(number)))
    return number


def as_array(value: Any, what: str, shape: tuple[int, ...] | None = None, rows: str = "row") -> NDArray[np.float64]:
    """Return an array of finite numbers; lists and tuples of numbers are arrays. `shape` must be met exactly."""
    if not _is_numeric(value):
        raise _wrong_type(value, what, "an array of numbers")
    try:
        array = np.asarray(value, dtype=np.float64)
    except OverflowError:
        raise CheckFailed(_said(what, "is infinite"), difference=Difference("not_finite", got="infinite")) from None
    except ValueError:
        difference = Difference("shape", got="rows of different lengths")
        raise CheckFailed(_said(what, "is not one array: the rows differ in length"), difference=difference) from None
    if array.size == 0 and shape != array.shape:
        empty = _said(what, "is empty")
        difference = (
            Difference("shape", expected="at least one number", got=f"none, as {empty}")
            if shape is None
            else Difference("shape", expected=str(shape), got=str(array.shape))
        )
        raise CheckFailed(empty, difference=difference)
    if shape is not None and array.shape != shape:
        difference = Difference("shape", expected=str(shape), got=str(array.shape))
        raise CheckFailed(_said(what, "has the wrong shape"), difference=difference)
    finite = np.isfinite(array)
    if not finite.all():
        bad = np.argwhere(~finite)[0]
        where = f"{rows} {bad[0]}" if array.ndim else None
        kind = _kind_of(float(array[tuple(bad)]))
        start = f" from {where} on" if where else ""
        raise CheckFailed(_said(what, f"is {kind}{start}"), difference=Difference("not_finite", where=where, got=kind))
    return array


def assert_number(got: Any, expected: float, *, what: str, rtol: float = 1e-6, atol: float = 0.0) -> None:
    """Fail unless |got - expected| <= rtol |expected| + atol."""
    number, right = as_number(got, what), float(expected)
    error = abs(number - right)
    if error <= rtol * abs(right) + atol and math.isfinite(error):
        return
    expected_shown, got_shown = digits.beside(right, number)
    difference = Difference(
        "value",
        expected=expected_shown,
        got=got_shown,
        relative_error=_ratio(error, abs(right)),
        factor=_telling(_factor(np.array([number]), np.array([right]))),
    )
    raise CheckFailed(_said(what, "is not the expected number"), difference=difference)


def assert_array(
    got: Any, expected: ArrayLike, *, what: str, tol: float = 1e-5, atol: float = 0.0, rows: str = "row"
) -> None:
    """Fail unless the shapes agree and max |got - expected| <= tol max |expected| + atol.

    The scale is the largest entry of the whole array and not each entry's own: correct programs in different styles
    drift apart by rounding, which is harmless in every entry but large relative to those that pass through 0.
    `rows` is the word for the first axis, with which the first difference is told ("right up to step 2").
    """
    right = np.asarray(expected, dtype=np.float64)
    array = np.atleast_1d(as_array(got, what, right.shape, rows))
    right = np.atleast_1d(right)
    scale = float(np.abs(right).max(initial=0.0))
    with np.errstate(over="ignore", invalid="ignore"):
        errors = np.abs(array - right)
    # An error that is no number is one too, as is one without end, whatever its tolerance.
    wrong = ~((errors <= tol * scale + atol) & np.isfinite(errors))
    if not wrong.any():
        return
    first = int(np.argwhere(wrong)[0][0])
    expected_shown, got_shown = digits.rows(*(np.ravel(part[first]).tolist() for part in (right, array, wrong)))
    difference = Difference(
        "value",
        where=f"{rows} {first}",
        expected=expected_shown,
        got=got_shown,
        relative_error=_ratio(float(errors.max(initial=0.0)), scale),
        factor=_factor(array.ravel(), right.ravel()),
    )
    upto = f"is right up to {rows} {first - 1} and differs from {rows} {first} on" if first else f"differs at {rows} 0"
    raise CheckFailed(_said(what, upto), difference=difference)


def described(value: Any) -> str:
    """Return of what kind a student's value is: its shape, its length or its keys, and no number of it."""
    if value is None:
        return "None"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return "one number"
    if isinstance(value, np.ndarray):
        return f"an array of shape {value.shape}" if value.shape else "one number"
    if isinstance(value, (list, tuple)):
        return f"a {type(value).__name__} of {len(value)}"
    if isinstance(value, dict):
        keys = [str(key) if isinstance(key, Opaque) else repr(key) for key in value]
        return (
            f"a dict with the keys {', '.join(keys[:_KEYS])}{', ...' * (len(keys) > _KEYS)}"
            if keys
            else "an empty dict"
        )
    return _type_name(value, "")


def _said(what: str, told: str) -> str:
    """Return what is told of one thing as a sentence, also where its name is one of many things."""
    head = _BEHIND_THE_NOUN.split(what)[0]  # the velocities, of a second call
    if head.endswith("s") and not head.endswith(("ss", "us", "is", "bias")):
        told = _OF_ONE.sub(lambda verb: _OF_MANY[verb[0]], told)
    return f"{what} {told}"


def _is_numeric(value: Any) -> bool:
    if isinstance(value, np.ndarray):
        return value.dtype.kind in "fi"
    if isinstance(value, (list, tuple)):
        return set(map(type, value)) <= {float, int} or all(map(_is_numeric, value))
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _wrong_type(value: Any, what: str, wanted: str) -> CheckFailed:
    name = _type_name(value, wanted)
    message = _said(what, f"is {name}, not {wanted}")
    if value is None:
        message = f"{_said(what, f'is None, not {wanted}')}; is a `return` missing, or never reached?"
    shown = f"of type {value.type}" if isinstance(value, Opaque) else "None" if value is None else name
    if isinstance(value, Opaque) and value.type in _MADE_BY:  # whatever its mathematics is
        return Misplaced(f"{message}; {_MADE_BY[value.type]}")
    return CheckFailed(message, difference=Difference("type", expected=wanted, got=shown))


def _type_name(value: Any, wanted: str) -> str:
    if isinstance(value, Opaque):
        if value.type in _TOO_LARGE and value.text.startswith(_SAID_OF_LARGE):
            return "too large or too deeply nested"
        return f"of type {value.type}" if value.type in _KNOWN_TYPES else "of a type that has no place here"
    if isinstance(value, Figure):
        return "a figure"
    if isinstance(value, np.ndarray):
        return f"an array of {value.dtype.name}"
    if isinstance(value, (list, tuple)):
        return f"a {type(value).__name__}{'' if wanted == 'a number' else ' that holds other things than numbers'}"
    return f"of type {type(value).__name__}"


def _kind_of(number: float) -> str:
    return "nan (not a number)" if np.isnan(number) else "infinite"


def _ratio(error: float, scale: float) -> float | None:
    """Return how large an error is beside what it is an error of, where a number can say it."""
    ratio = error / scale if scale else math.inf
    return ratio if math.isfinite(ratio) else None


def _factor(got: NDArray[np.float64], expected: NDArray[np.float64]) -> float | None:
    """Return the constant k with got = k expected, where there is one."""
    if expected.size == 1 and not expected[0]:
        return None
    with np.errstate(all="ignore"):
        k = (got @ expected) / (expected @ expected)
        fits = bool(np.all(np.abs(got - k * expected) <= 1e-9 * np.max(np.abs(got), initial=0.0)))
    rounded = float(f"{k:.6g}") if np.isfinite(k) else 0.0
    return rounded if fits and rounded not in (0.0, 1.0) else None


def _telling(factor: float | None) -> float | None:
    """Return the factor of a single number only where it says something: any number is some multiple of another."""
    if factor is None:
        return None
    larger = max(abs(factor), 1 / abs(factor))  # infinite for the smallest numbers there are
    return factor if any(abs(larger - telling) < 1e-5 for telling in _TELLING) else None
