"""Cases by key: the inputs of a check follow from the key, the submission and the check, and from nothing else.

Practice cases follow from the check alone: what a student looks at stands still while the program changes.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Any

import numpy as np
from numpy.typing import NDArray

from grader.given import Given, GivenProblem
from grader.key import Key


class Case:
    """The source of one check's inputs.

    Attributes
    ----------
    rng : numpy.random.Generator
        Seeded by HMAC-SHA256(key, submission digest, check id), where the practice key has the number of the set in
        place of the digest.
    """

    def __init__(self, key: Key, digest: str, check_id: str, given: Given) -> None:
        source = f"case {key.number}" if key.practice else digest
        seed = hmac.new(key.secret, f"{source}\0{check_id}".encode(), hashlib.sha256).digest()
        self.rng = np.random.default_rng(int.from_bytes(seed, "big"))
        self._given = given

    def uniform(self, low: float, high: float, size: int | tuple[int, ...] | None = None) -> Any:
        """Draw numbers in [low, high], rounded to three digits, so that they read well in feedback."""
        if size is None:  # as numpy rounds, which takes many times as long for one number
            return round(self.rng.uniform(low, high) * 1000) / 1000
        return np.round(self.rng.uniform(low, high, size), 3)

    def integers(self, low: int, high: int, size: int | tuple[int, ...] | None = None) -> Any:
        """Draw whole numbers from low to high, both included."""
        drawn = self.rng.integers(low, high, size, endpoint=True)
        return int(drawn) if size is None else drawn

    def choice(self, values: list[Any] | tuple[Any, ...] | NDArray[Any]) -> Any:
        """Draw one of the values."""
        return values[int(self.rng.integers(len(values)))]

    def given(self, factory: str, *args: Any) -> GivenProblem:
        """Build a given problem of the section; its methods may be passed to the student's functions."""
        return self._given.build(factory, *args)
