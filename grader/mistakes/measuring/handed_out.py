"""What a descent hands out where its steps are right: another point, or another number in the history."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np

from grader.mistakes.measuring.declared import Floats
from grader.mistakes.measuring.recurrence import law_of
from grader.mistakes.measuring.walking import WalkSeen, close, numbers
from grader.mistakes.measuring.words import plain

# From the right points, start included, the one that a run of as many steps hands out.
_POINTS: Mapping[str, Callable[[Floats, WalkSeen], Floats]] = {
    "the mean of all points, the start included": lambda points, track: points.mean(axis=0),
    "the mean of all points but the start": lambda points, track: points[1:].mean(axis=0),
    "the mean of all points but the last": lambda points, track: points[:-1].mean(axis=0),
    "the mean of the last two points": lambda points, track: points[-2:].mean(axis=0),
    "the mean of the second half of the points": lambda points, track: points[len(points) // 2 :].mean(axis=0),
    "the point before the last": lambda points, track: points[-2],
    "the lowest of all points": lambda points, track: points[np.argmin(_heights(points, track))],
    "the lowest of all points but the last": lambda points, track: points[np.argmin(_heights(points[:-1], track))],
    "the start": lambda points, track: points[0],
    "the last step": lambda points, track: points[-1] - points[-2],
    "the velocity of the last step": lambda points, track: (points[-2] - points[-1]) / track.bowl.rate,
    "how far it is from the start": lambda points, track: points[-1] - points[0],
    "the last gradient": lambda points, track: track.bowl.slope(points[-2]),
    "a running average, to which each new point adds with weight 1 - {memory}": lambda points, track: _averaged(
        points, track.bowl.memory
    ),
}


def of_path(tracks: Sequence[WalkSeen], expected: Sequence[WalkSeen], point: str, memory: str) -> Iterator[str]:
    """Say what is handed out in place of the points, where all slopes were asked at the right ones."""
    right = f"All gradients are taken at the right points, but the {point} handed out is"
    own = [track.path for track in tracks if track.path is not None]
    if len(own) < len(tracks):
        return
    for text, made in _POINTS.items():
        if all(_all_are(track, other, made) for track, other in zip(tracks, expected, strict=True)):
            yield f"{right} {text.format(memory=memory)}: asked for is the last point itself."
            return
    ahead = [_ahead_of(other) for other in expected]
    if all(made is not None and close(path[1:], made) for path, made in zip(own, ahead, strict=True)):
        yield f"{right} the point where the next gradient would be taken: asked for is {point} itself."
        return
    for digits in range(1, 9):
        rounded = [np.round(_path(other)[1:], digits) for other in expected]
        if all(close(path[1:], other) for path, other in zip(own, rounded, strict=True)):
            yield f"{right} rounded to {digits} digits."
            return


def _ahead_of(expected: WalkSeen) -> Floats | None:
    """Return for each point after a step where the right slope would be asked next, if that is elsewhere."""
    law = law_of(_path(expected), expected.asked, expected.slopes)
    if law is None or law.ahead is None or not law.ahead[-1]:
        return None
    points: Floats = _path(expected)[1:] + law.ahead[-1] * np.diff(_path(expected), axis=0)
    return points


def _all_are(track: WalkSeen, expected: WalkSeen, made: Callable[[Floats, WalkSeen], Floats]) -> bool:
    path, points = track.path, expected.path
    if path is None or points is None:
        return False
    steps = range(1, len(points))
    return close(path[1:], np.stack([made(points[: step + 1], expected) for step in steps]))


def of_history(tracks: Sequence[WalkSeen], expected: Sequence[WalkSeen], point: str) -> Iterator[str]:
    """Say what is recorded in place of the heights, where the steps are right."""
    right = [other.history for other in expected if other.history is not None]
    own = [track.history for track in tracks]
    if any(line is None or not _is_history(line, other) for line, other in zip(own, right, strict=False)):
        begin = f"Your {point} is exactly right, the history is not"
    else:
        return
    rows = [line for line in own if line is not None]
    if len(rows) < len(tracks):
        yield f"{begin}: it is no row of numbers. Asked for is the loss before each update."
        return
    for text, made in _RECORDS.items():
        if all(_are_close(made, track, other, line) for track, other, line in
               zip(tracks, expected, rows, strict=True)):  # fmt: skip
            yield f"{begin}: it holds {text}. Asked for is the loss before each update."
            return
    if all(line.shape == other.shape for line, other in zip(rows, right, strict=True)):
        factor = rows[0][0] / right[0][0]
        if all(close(line, factor * other) for line, other in zip(rows, right, strict=True)):
            yield f"{begin}: each number is {plain(factor)} times the loss before that update."
            return
        for digits in range(1, 9):
            if all(close(line, np.round(other, digits)) for line, other in zip(rows, right, strict=True)):
                yield f"{begin}: its losses are rounded to {digits} digits."
                return
        yield from _of_average(rows, right, begin)
    if all(_are_among(line, other) for line, other in zip(rows, right, strict=True)):
        yield f"{begin}: each number in it is a loss of a point on the way, but not in its place, or not once."
        return
    yield f"{begin}: the numbers in it are losses neither at theta before an update nor at theta after one."


def _are_among(line: Floats, right: Floats) -> bool:
    """Tell whether each number is one of the right ones."""
    return all(bool(np.isclose(right, number, rtol=1e-9, atol=0).any()) for number in line)


def _of_average(rows: Sequence[Floats], right: Sequence[Floats], begin: str) -> Iterator[str]:
    """Say that each number is made of the one before and of the loss, if all are so in one way."""
    before = np.concatenate([row[:-1] for row in rows])
    losses = np.concatenate([row[1:] for row in right])
    sought = np.concatenate([row[1:] for row in rows])
    matrix = np.stack([before, losses], axis=1)
    factors = np.linalg.lstsq(matrix, sought, rcond=None)[0]
    if close(matrix @ factors, sought):
        kept, added = plain(factors[0]), plain(factors[1])
        yield f"{begin}: each number is {kept} times the one before plus {added} times the loss."


def _is_history(line: Floats | None, right: Floats) -> bool:
    return line is not None and len(line) in (len(right), len(right) + 1) and close(line[: len(right)], right, 1e-5)


def _are_close(made: Callable[[WalkSeen, WalkSeen], Floats], track: WalkSeen, expected: WalkSeen, line: Floats) -> bool:
    row = numbers(made(track, expected))
    return row is not None and close(line, row)


def _heights(points: Floats, track: WalkSeen) -> Floats:
    return np.array([track.bowl.height(point) for point in points])


def _path(expected: WalkSeen) -> Floats:
    assert expected.path is not None
    return expected.path


def _asked(track: WalkSeen) -> Floats:
    return track.asked[: track.bowl.steps]


def _averaged(points: Floats, share: float) -> Floats:
    average: Floats = points[0]
    for point in points[1:]:
        average = share * average + (1 - share) * point
    return average


def _running(values: Floats, share: float, first: float) -> Floats:
    rows, average = [], first
    for value in values:
        average = share * average + (1 - share) * value
        rows.append(average)
    return np.array(rows)


# From what was seen and the right walk, the whole history.
_RECORDS: Mapping[str, Callable[[WalkSeen, WalkSeen], Floats]] = {
    "the losses after each update": lambda track, right: _heights(_path(right)[1:], right),
    "the losses where the gradient is taken": lambda track, right: _heights(_asked(track), right),
    "the smallest loss so far": lambda track, right: np.minimum.accumulate(_heights(_path(right)[:-1], right)),
    "the smallest loss so far, after each update": lambda track, right: np.minimum.accumulate(
        _heights(_path(right)[1:], right)
    ),
    "the smallest loss so far, the start included": lambda track, right: np.minimum.accumulate(
        _heights(_path(right), right)
    )[1:],
    "the mean of the losses so far": lambda track, right: (
        np.cumsum(_heights(_path(right)[:-1], right)) / np.arange(1, len(_path(right)))
    ),
    "the sum of the losses so far": lambda track, right: np.cumsum(_heights(_path(right)[:-1], right)),
    "a running average of the losses": lambda track, right: _running(
        _heights(_path(right)[:-1], right), right.bowl.memory, right.bowl.height(right.bowl.start)
    ),
    "a running average of the losses, from 0": lambda track, right: _running(
        _heights(_path(right)[:-1], right), right.bowl.memory, 0.0
    ),
    "the lengths of the gradients": lambda track, right: np.linalg.norm(track.slopes[: track.bowl.steps], axis=1),
    "the squared lengths of the gradients": lambda track, right: np.sum(track.slopes[: track.bowl.steps] ** 2, axis=1),
    "the lengths of the points": lambda track, right: np.linalg.norm(_path(right)[:-1], axis=1),
    "the lengths of the steps": lambda track, right: np.linalg.norm(np.diff(_path(right), axis=0), axis=1),
    "the absolute losses": lambda track, right: np.abs(_heights(_path(right)[:-1], right)),
    "the squared losses": lambda track, right: _heights(_path(right)[:-1], right) ** 2,
    "the losses less the last one": lambda track, right: (
        _heights(_path(right)[:-1], right) - right.bowl.height(_path(right)[-1])
    ),
    "the losses less the first one": lambda track, right: (
        _heights(_path(right)[:-1], right) - right.bowl.height(right.bowl.start)
    ),
    "the losses from the last to the first": lambda track, right: _heights(_path(right)[:-1], right)[::-1],
    "the losses without the first": lambda track, right: _heights(_path(right)[1:-1], right),
    "the losses without the last": lambda track, right: _heights(_path(right)[:-2], right),
    "the loss of the start in each row": lambda track, right: np.full(
        right.bowl.steps, right.bowl.height(right.bowl.start)
    ),
    "the loss of the last point in each row": lambda track, right: np.full(
        right.bowl.steps, right.bowl.height(_path(right)[-1])
    ),
}
