"""What was measured of a walk beside the right law of it, and what things are called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from grader.mistakes.measuring.declared import Floats
from grader.mistakes.measuring.recurrence import Law
from grader.mistakes.measuring.words import Namer, same


@dataclass(frozen=True, eq=False)
class Words:
    """What a section calls things: the share carried on, the rate, a point, a slope, a step."""

    memory: str
    rate: str
    point: str = "theta"
    slope: str = "gradient"
    move: str = "step"


@dataclass(frozen=True, eq=False)
class Pair:
    """What was measured of one walk, beside the right law of it; `unit` is what a slope makes of a step."""

    own: Law
    right: Law
    memory: float
    rate: float
    unit: float

    @property
    def carried(self) -> Floats:
        """How much of the last move each step takes on; that of the first is not known."""
        steps = len(self.own.moves)
        known = self.own.terms.get("move", np.zeros(steps)).copy()
        known[:1] = np.nan
        return known

    @property
    def counts(self) -> Floats:
        """How often the newest slope counts in each step."""
        steps = len(self.own.moves)
        return self.own.terms.get("slope", np.zeros(steps)) / self.unit

    @property
    def lengths(self) -> Floats:
        """How long each slope is."""
        lengths: Floats = np.linalg.norm(self.own.slopes, axis=1)
        return lengths

    def is_right(self) -> bool:
        """Tell whether each step is made of what it should be, wherever its slope was asked."""
        return (
            self.own.basis <= {"move", "slope"} and self.keeps_memory() and same(self.counts, np.ones(len(self.counts)))
        )

    def keeps_memory(self) -> bool:
        """Tell whether each step carries on of the last what is asked for."""
        return same(self.carried, self.right.terms["move"][: len(self.carried)])


def namer(pairs: Sequence[Pair], words: Words) -> Namer:
    """Return what names a number of each walk by the numbers that were handed over."""
    memory = [pair.memory for pair in pairs]
    rates = {words.rate: [pair.rate for pair in pairs]} if words.rate else {}
    return Namer({words.memory: memory, **rates, f"(1 - {words.memory})": [1 - number for number in memory],
                  f"(1 - {words.memory} ** 2)": [1 - number**2 for number in memory]})  # fmt: skip
