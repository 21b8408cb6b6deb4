"""By which rule weights fade with age, where it is one and the same in all steps and all walks."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from grader.mistakes.measuring.declared import Floats
from grader.mistakes.measuring.words import Namer, is_constant, same

_TELLING = 4  # so many weights have to follow a rule


def rule_of(tables: Sequence[Floats | None], name: Namer) -> str | None:
    """Return how the weights of older rows follow from newer ones; None where by no rule that has a name."""
    rows = [_by_age(table) for table in tables if table is not None]
    known = [weights for weights in rows if weights is not None]
    if len(known) < len(tables) or any(len(weights) < _TELLING or not weights.all() for weights in known):
        return None
    ratios = [weights[1:] / weights[:-1] for weights in known]
    if not all(is_constant(row[1:]) for row in ratios):
        return None
    first, later, second = (name([row[k] for row in rows]) for rows, k in ((ratios, 0), (ratios, 1), (known, 1)))
    if later is None or (first != later and second is None):
        return None
    newest = name([weights[0] for weights in known])
    if first == later and newest not in ("1", None):
        return (
            f"the newest counts {_joined(newest or '')} times, each older one {_joined(later)} times the one after it"
        )
    if first == later:
        return f"each counts {_joined(later)} times as much as the one after it"
    older = "as much" if later == "1" else f"{_joined(later)} times that"
    return f"the one before counts {_joined(second or '')} times, each older one {older}"


def _by_age(table: Floats) -> Floats | None:
    """Return the weights of the last step, the newest first, if those of all the others are the same."""
    weights: Floats = table[-1, ::-1]
    steps = len(table)
    alike = all(same(table[t, t::-1], weights[: t + 1]) for t in range(steps))
    return weights if alike and np.isfinite(weights).all() else None


def _joined(text: str) -> str:
    return f"({text})" if " + " in text or " - " in text.replace("(1 - ", "(") else text
