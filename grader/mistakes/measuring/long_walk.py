"""What shows only after many steps, or far out: the first step that differs in a walk that begins right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from grader.mistakes.measuring.declared import Call, Floats, Walker
from grader.mistakes.measuring.recurrence import fit, noise_of
from grader.mistakes.measuring.walking import WalkSeen, ends_of
from grader.mistakes.measuring.words import is_constant, plain

_OFF = 1e-5  # what is closer than this may be single precision, and is accepted


def of_long_walk(descent: Walker, track: WalkSeen, expected: WalkSeen, *, own: Call, right: Call) -> Iterator[str]:
    """Say from which step on the walk is another than the right one, and what the step is made of there.

    Raises
    ------
    Exception
        Whatever the calls raise.
    """
    track = _once(track)
    rows = track.path if track.path is not None else track.asked
    wanted = expected.path if track.path is not None and expected.path is not None else expected.asked
    size = min(len(rows), len(wanted))
    if not size or len(rows) > len(wanted):
        return
    apart = _apart(rows[:size], wanted[:size])
    bowl = track.bowl
    walk = f"In a run of {bowl.steps} steps from far out with {descent.memory} {plain(bowl.memory)}"
    if not apart.any():
        if len(rows) < len(wanted):
            yield f"{walk} it ends after {len(rows)} steps: all that are asked for are to be made."
        return
    step = int(np.flatnonzero(apart)[0])
    if track.path is not None:
        said = _made_of(descent, track, rows, step) if _asked_there(track, rows, step) else None
    else:
        step, points = _first_wrong(descent, track, step, own, right)
        said = _made_of(descent, track, points, step)
    if said is not None and step > 2 and step == _first_rise(expected):
        said = f"after the first rise of the loss, {said}"
    upto = f"{walk} all is right up to step {step - 1}; in step {step}," if step > 1 else f"{walk}, in step {step},"
    if said is not None:
        yield f"{upto} {said}."
    elif step > 5:
        yield f"{upto} something differs: look for what depends on how many steps there were, or on large numbers."


def _once(track: WalkSeen) -> WalkSeen:
    """Return what was seen without the questions that were asked twice in a row at the same point."""
    if len(track.asked) < 2:
        return track
    kept = np.append(True, np.any(np.diff(track.asked, axis=0) != 0, axis=1))
    return replace(track, asked=track.asked[kept], slopes=track.slopes[kept])


def _apart(rows: Floats, wanted: Floats) -> NDArray[np.bool_]:
    far: NDArray[np.bool_] = np.abs(rows - wanted).max(axis=1) > _OFF * np.abs(wanted).max()
    return far


def _first_wrong(descent: Walker, track: WalkSeen, step: int, own: Call, right: Call) -> tuple[int, Floats | None]:
    """Return the first wrong step, and the points up to it; those before the last three are of no use, and 0.

    Where slopes were asked differs from the right places after so many `step`, or because of the next one.
    """
    counts = range(max(step - 2, 0), min(step + 2, track.bowl.steps + 1))
    ends, wanted = (ends_of(descent, track.bowl, call, counts) for call in (own, right))
    if ends is None or wanted is None:
        return step, None
    off = np.flatnonzero(_apart(ends, wanted))
    points = np.vstack([np.zeros((counts[0], ends.shape[1])), ends])
    return counts[int(off[0])] if off.size else step, points if off.size else None


def _asked_there(track: WalkSeen, path: Floats, step: int) -> bool:
    """Tell whether the slopes were asked at the points: else which of the two is wrong is not told."""
    asked = track.asked[:step]
    return len(asked) == step and bool(np.abs(asked - path[:step]).max() <= _OFF * np.abs(path).max())


def _made_of(descent: Walker, track: WalkSeen, own: Floats | None, step: int) -> str | None:
    """Return what the first wrong step is made of: where its slope counts otherwise, or less is carried on."""
    if own is None or not 0 < step <= len(track.slopes):
        return None
    before = own[step - 1] - own[step - 2] if step > 1 else None
    move, slope = own[step] - own[step - 1], track.slopes[step - 1]
    if not move.any():
        return f"{descent.point} does not move"
    factors = fit([before, slope], move, noise_of(own[: step + 1]))
    if factors is None:
        return _cut(track, before, move, slope)
    carried, counts = float(factors[0]), float(factors[1]) / -track.bowl.rate
    parts = []
    if before is not None and abs(carried - track.bowl.memory) > _OFF:
        much = plain(carried)
        parts.append(f"{'nothing' if much == '0' else much} of the step before is carried on")
    if abs(counts - 1) > _OFF:
        parts.append(
            f"the gradient, {plain(float(np.linalg.norm(track.slopes[step - 1])))} long, counts {plain(counts)} times"
        )
    return " and ".join(parts) or None


def _first_rise(expected: WalkSeen) -> int:
    """Return the number of the step before which the height has risen for the first time, 0 if before none."""
    heights = expected.history
    if heights is None:
        heights = np.array([expected.bowl.height(point) for point in expected.asked])
    rises = np.flatnonzero(np.diff(heights) > 0)
    return int(rises[0]) + 2 if rises.size else 0


def _cut(track: WalkSeen, before: Floats | None, move: Floats, slope: Floats) -> str | None:
    """Return where coordinates of the gradient are cut."""
    acting = (move - track.bowl.memory * (0.0 if before is None else before)) / -track.bowl.rate
    cut = np.abs(acting - slope) > _OFF * np.abs(slope).max()
    limit = np.abs(acting[cut])
    if cut.all() or not is_constant(limit) or np.any(np.abs(slope[~cut]) > limit[0] * (1 + _OFF)):
        return None
    return f"the coordinates of the gradient that are larger than {plain(limit[0])} are cut to that"
