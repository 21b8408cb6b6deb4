"""What arguments may be: conversion to float64 and range checks whose messages name the offender and the remedy."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import SupportsIndex, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats: TypeAlias = NDArray[np.float64]
GradFn: TypeAlias = Callable[[Floats], ArrayLike]
LossFn: TypeAlias = Callable[[Floats], float]


def floats(name: str, value: ArrayLike) -> Floats:
    """Copy `value` to a float64 array; refuse what is not finite and real."""
    given = np.asarray(value)
    if given.dtype.kind not in "iuf":
        raise ValueError(f"{name} must hold real numbers, got {given.dtype}")
    array = np.array(given, dtype=np.float64)
    finite = np.isfinite(array)
    if not finite.all():
        raise ValueError(f"{name} must be finite, got {array[~finite].flat[0]}")
    return array


def vector(name: str, value: ArrayLike) -> Floats:
    """Copy `value` to a float64 array of shape (d,)."""
    array = floats(name, value)
    if array.ndim != 1 or array.size == 0:
        raise ValueError(f"{name} must have shape (d,) with d >= 1, got shape {array.shape}")
    return array


def count(name: str, value: SupportsIndex, *, least: int = 0) -> int:
    """Return `value` as an int of at least `least`."""
    try:
        number = operator.index(value)
    except TypeError:
        raise ValueError(f"{name} must be a whole number, got {value!r}") from None
    if number < least:
        raise ValueError(f"{name} must be at least {least}, got {number}")
    return number


def positive(name: str, value: float) -> float:
    """Return `value` as a float above 0."""
    number = _number(name, value)
    if number <= 0:
        raise ValueError(f"{name} must be above 0, got {number:g}")
    return number


def non_negative(name: str, value: float) -> float:
    """Return `value` as a float of at least 0."""
    number = _number(name, value)
    if number < 0:
        raise ValueError(f"{name} must be at least 0, got {number:g}")
    return number


def decay(name: str, value: float) -> float:
    """Return the momentum coefficient `value` as a float with 0 <= value < 1."""
    number = _number(name, value)
    if not 0 <= number < 1:
        raise ValueError(f"{name} must be at least 0 and below 1, got {number:g}")
    return number


def eigenvalues(smallest: float, largest: float) -> tuple[float, float]:
    """Return the extreme eigenvalues of a convex quadratic, checked to be positive and in order."""
    low, high = positive("smallest", smallest), positive("largest", largest)
    if low > high:
        raise ValueError(f"smallest must not exceed largest, got {low:g} and {high:g}; exchange them")
    return low, high


def schedule(name: str, value: ArrayLike, num_steps: int, *, most: float = np.inf) -> Floats:
    """Return one number per step, shape (num_steps,), from a number or an array; each at least 0 and at most `most`."""
    array = floats(name, value)
    if array.ndim == 0:
        array = np.full(num_steps, array)
    if array.shape != (num_steps,):
        raise ValueError(f"{name} must be a number or have shape ({num_steps},), one per step; got shape {array.shape}")
    if (array < 0).any() or (array > most).any():
        bound = "at least 0" if np.isinf(most) else f"between 0 and {most:g}"
        raise ValueError(f"{name} must be {bound}, got {array[(array < 0) | (array > most)][0]:g}")
    return array


def _number(name: str, value: float) -> float:
    array = floats(name, value)
    if array.ndim != 0:
        raise ValueError(f"{name} must be a single number, got shape {array.shape}")
    return float(array)
