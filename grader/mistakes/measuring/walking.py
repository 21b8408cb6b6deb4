"""Walk a descent through the bowls and keep what was seen: the path, where slopes were asked, what was recorded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from grader.mistakes.measuring.bowls import WideBowl, walk_in
from grader.mistakes.measuring.declared import Call, Floats, Walker

EXACT = 1e-9


@dataclass(frozen=True, eq=False)
class WalkSeen:
    """What was seen of one walk.

    Attributes
    ----------
    path : ndarray of shape (steps + 1, d), or None
        The points as they were returned; None where that is not their shape.
    asked, slopes : ndarray of shape (questions, d)
        Where the slope was asked, and what it was there; once where it is asked twice in a row in every step.
    history : ndarray of shape (n,), or None
        What was recorded.
    steady : bool
        Whether a walk with fewer steps asks as this one begins.
    begins : bool
        Whether the path of a walk with one step fewer is the beginning of this one's.
    """

    bowl: WideBowl
    path: Floats | None
    asked: Floats
    slopes: Floats
    history: Floats | None
    steady: bool = True
    begins: bool = True


def track_of(descent: Walker, bowl: WideBowl, call: Call, *, whole: bool = True) -> WalkSeen:
    """Walk through a bowl; not `whole` spares the shorter walks that show the points of one that returns its last.

    Raises
    ------
    Exception
        Whatever the call raises.
    """
    if not whole:
        return _track(descent, bowl, call)[0]
    if descent.path is not None:
        track, shorter = (_track(descent, bowl.for_steps(steps), call)[0] for steps in (bowl.steps, bowl.steps - 1))
        if track.path is not None and shorter.path is not None:
            return replace(track, begins=_begins(track.path, shorter.path))
        return track
    tracks = [_track(descent, bowl.for_steps(steps), call) for steps in range(1, bowl.steps + 1)]
    longest, _ = tracks[-1]
    ends = [last for _, last in tracks]
    path = None if any(end is None for end in ends) else np.stack([bowl.start, *(e for e in ends if e is not None)])
    steady = all(_begins(longest.asked, track.asked) for track, _ in tracks)
    return WalkSeen(longest.bowl, path, longest.asked, longest.slopes, longest.history, steady)


def ends_of(descent: Walker, bowl: WideBowl, call: Call, steps: range) -> Floats | None:
    """Return the points that runs of so many steps end with, None where one of them ends with none.

    Raises
    ------
    Exception
        Whatever the call raises.
    """
    ends = [_track(descent, bowl.for_steps(count), call)[1] if count else bowl.start for count in steps]
    return np.stack([end for end in ends if end is not None]) if all(end is not None for end in ends) else None


def close(first: Floats, second: Floats, tolerance: float = EXACT) -> bool:
    """Tell whether two arrays of one shape agree, relative to the largest number of the second."""
    if first.shape != second.shape:
        return False
    scale = float(np.abs(second).max(initial=0.0))
    return bool(np.all(np.abs(first - second) <= tolerance * scale))


def numbers(value: Any) -> Floats | None:
    """Return a value as an array of finite numbers; None where it is none."""
    try:
        array = np.array(value)
    except (OverflowError, TypeError, ValueError):
        return None
    if array.dtype.kind not in "fiu" or not array.size or not np.isfinite(array).all():
        return None
    return array.astype(np.float64)


def _track(descent: Walker, bowl: WideBowl, call: Call) -> tuple[WalkSeen, Floats | None]:
    walk, slope, _ = walk_in(bowl)
    returned = call(descent.arguments(walk), {})
    path = _part(lambda: descent.path(returned, walk) if descent.path else None)
    last = _part(lambda: descent.last(returned) if descent.last else None)
    history = _part(lambda: descent.history(returned) if descent.history else None)
    asked, slopes = (np.array(rows).reshape(-1, bowl.start.size) for rows in (slope.points, slope.values))
    each = _times_each(asked, bowl.steps)
    track = WalkSeen(
        bowl,
        path if path is not None and path.shape == (bowl.steps + 1, bowl.start.size) else None,
        asked[::each],
        slopes[::each],
        history if history is not None and history.ndim == 1 else None,
    )
    return track, last if last is not None and last.shape == bowl.start.shape else None


def _times_each(asked: Floats, steps: int) -> int:
    """Return how often in a row a slope is asked for at one point: that alone makes nothing wrong."""
    for times in (2, 3, 4):
        if len(asked) == times * steps:
            groups = asked.reshape(steps, times, -1)
            return times if (groups == groups[:, :1]).all() else 1
    return 1


def _part(read: Any) -> Floats | None:
    """Read a part of what was returned; it may be anything."""
    try:
        value = read()
    except (IndexError, KeyError, TypeError, ValueError):
        return None
    return None if value is None else numbers(value)


def _begins(whole: Floats, part: Floats) -> bool:
    return len(part) <= len(whole) and close(part, whole[: len(part)])
