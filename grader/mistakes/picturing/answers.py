"""What can be drawn of an answer, and in words what cannot."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from grader.mistakes.canonical import canonical
from grader.mistakes.model import Probe
from grader.mistakes.picturing.panels import Answers, Floats, Whose

FAR = 4.0  # times the largest right number


@dataclass(frozen=True)
class NoAnswer:
    """In place of an answer: the exception that came."""

    error: str


@dataclass(frozen=True)
class Missing:
    """In place of an answer: a dict without the key, or no dict at all."""

    told: str


def apartness(right: Any, value: Any) -> float:
    """Return how well a difference shows, from 0 for none to 1: what runs far away shows less than what is near."""
    (form, numbers), (other, theirs) = canonical(right), canonical(value)
    if form != other or numbers.shape != theirs.shape:
        return 1.0
    scale = float(np.max(np.abs(numbers), initial=1e-300))
    with np.errstate(all="ignore"):
        gap = float(np.max(np.abs(theirs - numbers), initial=0.0)) / scale
    return min(gap, 1.0) if gap < FAR else 0.5  # so is what is no number


def described(value: Any) -> str:
    """Return in words what a value is."""
    if isinstance(value, NoAnswer):
        return f"raises {value.error}"
    if isinstance(value, Missing):
        return value.told
    if value is None:
        return "is None"
    if isinstance(value, np.ndarray):
        return _form(value)
    if isinstance(value, (list, tuple, dict)):
        return f"is a {type(value).__name__} of {len(value)}"
    return f"is a {type(value).__name__}" if not isinstance(value, (int, float)) else "is one number"


def under(key: Any, value: Any) -> Any:
    """Return what a dict has under a key, or what is to be said instead."""
    if isinstance(value, (NoAnswer, Missing)):
        return value
    if not isinstance(value, Mapping):
        return Missing(f"{described(value)}, not a dict")
    return value[key] if key in value else Missing(f"has nothing under {key!r}")


def arrays_of(
    take: Callable[[Any], Any], probe: Probe, answers: Answers
) -> tuple[dict[Whose, Floats], tuple[str, ...]]:
    """Return the arrays that have as many axes as the right one, and what is to be said of the others."""
    right = np.asarray(take(answers["right"][probe.name]), dtype=float)
    arrays, notes = {}, []
    for whose, answer in answers.items():
        array = array_of(take, answer[probe.name])
        if not isinstance(array, str) and array.ndim == right.ndim:
            arrays[whose] = array
        if whose == "mistake":  # what is said of yours holds for it
            continue
        if isinstance(array, str):
            notes.append(f"{whose} {array}")
        elif array.shape != right.shape:
            notes.append(f"{whose} {_form(array)}, right {_form(right)}")
    return arrays, tuple(notes)


def _form(array: Floats) -> str:
    return f"has shape {array.shape}" if array.ndim else "is one number"


def array_of(take: Callable[[Any], Any], value: Any) -> Floats | str:
    """Return what `take` takes out of an answer as numbers, or what is to be said instead."""
    if isinstance(value, (NoAnswer, Missing)):
        return described(value)
    try:
        taken = take(value)
        if isinstance(taken, (str, bytes)) or taken is None:
            return described(taken)
        return np.asarray(taken, dtype=float)
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError):
        return described(value)


def number_of(take: Callable[[Any], Any], value: Any) -> float | str:
    """Return the one number that `take` takes out of an answer, or what is to be said instead."""
    array = array_of(take, value)
    if isinstance(array, str):
        return array
    return float(array.flat[0]) if array.size == 1 else f"has shape {array.shape} where one number is asked for"
