"""How a number changes with the step t = 1, 2, ..., in the ways of usual schedules."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from grader.mistakes.measuring.declared import Floats
from grader.mistakes.measuring.words import agree, plain

# From the steps and the share carried on; the first step is 1, or 0.
_KNOWN: Mapping[str, Callable[[Floats, float], Floats]] = {
    "1 / t": lambda t, share: 1 / t,
    "1 / (t + 1)": lambda t, share: 1 / (t + 1),
    "1 / sqrt(t)": lambda t, share: 1 / np.sqrt(t),
    "1 / sqrt(t + 1)": lambda t, share: 1 / np.sqrt(t + 1),
    "{0} ** t": lambda t, share: share**t,
    "{0} ** (t - 1)": lambda t, share: share ** (t - 1),
    "1 - {0} ** t": lambda t, share: 1 - share**t,
    "1 / (1 - {0} ** t)": lambda t, share: 1 / (1 - share**t),
    "{0} * (1 - {0} ** (t - 1))": lambda t, share: share * (1 - share ** (t - 1)),
    "{0} / t": lambda t, share: share / t,
    "{0} * t": lambda t, share: share * t,
    "{0} * (1 - 1 / t)": lambda t, share: share * (1 - 1 / t),
    "the smaller of {0} and 1 - 1 / t": lambda t, share: np.minimum(share, 1 - 1 / t),
    "the smaller of {0} and 1 - 1 / (t + 1)": lambda t, share: np.minimum(share, 1 - 1 / (t + 1)),
    "(t - 1) / (t + 2)": lambda t, share: (t - 1) / (t + 2),
    "(t - 2) / (t + 1)": lambda t, share: (t - 2) / (t + 1),
    "t / (t + 3)": lambda t, share: t / (t + 3),
    "(t - 1) / t": lambda t, share: (t - 1) / t,
    "t / (t + 1)": lambda t, share: t / (t + 1),
    "t": lambda t, share: t,
    "t + 1": lambda t, share: t + 1,
}


def pattern(rows: Sequence[Floats], shares: Sequence[float], memory: str, move: str, begins: int = 1) -> str | None:
    """Return by which rule rows of one number for each step change; None where by none that is known.

    The rows begin with that step, counted from 1; the rule may count from 0.
    """
    if min(len(row) for row in rows) < 3 or not all(np.isfinite(row).all() for row in rows):
        return None
    for start, counted in ((begins, f"for {move} t"), (begins - 1, "with t from 0")):
        for text, rule in _KNOWN.items():
            if all(_follows(row, rule, start, share) for row, share in zip(rows, shares, strict=True)):
                return f"{text.format(memory)} {counted}"
    ratios = np.concatenate([row[1:] / row[:-1] for row in rows if (row != 0).all()] or [np.zeros(0)])
    if ratios.size and agree(ratios, np.full(ratios.size, ratios[0])):
        return f"each {plain(ratios[0])} times the one before"
    steps = np.concatenate([np.diff(row) for row in rows])
    if agree(steps, np.full(steps.size, steps[0])):
        return f"each {plain(abs(steps[0]))} {'less' if steps[0] < 0 else 'more'} than the one before"
    return None


def _follows(row: Floats, rule: Callable[[Floats, float], Floats], start: int, share: float) -> bool:
    with np.errstate(all="ignore"):
        return agree(rule(np.arange(start, start + len(row), dtype=float), share), row)
