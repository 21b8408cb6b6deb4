"""What survives from one call to the next beside the velocity: the path, and theta."""

from __future__ import annotations

from typing import Any

import numpy as np

from grader.mistakes import common
from grader.suites.momentum.mistakes.rule import (
    HEAVY,
    METHODS,
    Track,
)


def _growing(track: Track, rows: list[Any]) -> list[Any]:
    kept: list[Any] = track.state.memory.setdefault("kept", [])
    kept.extend(rows)
    return kept


LEAKS = (
    *common(
        "state.history_leak",
        HEAVY,
        "This behaves as if the path survived from one call to the next: points of an earlier run come first. Look "
        "for a global list, or a default argument such as path=[].",
        path=lambda track: _growing(track, track.points),
    ),
    *common(
        "state.theta_leak",
        METHODS,
        "This behaves as if a run started where the last one ended: theta survives from one call to the next. Look "
        "for a global, or an attribute that holds theta.",
        start=lambda s: s.memory.get("theta", np.array(s.start, dtype=float)),
    ),
)
