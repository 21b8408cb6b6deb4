"""What is made of a slope where no sum of slopes explains the steps: something is done to each coordinate."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from grader.mistakes.measuring.declared import Floats
from grader.mistakes.measuring.sides import Words
from grader.mistakes.measuring.walking import WalkSeen, close
from grader.mistakes.measuring.words import plain


def of_slopes(tracks: Sequence[WalkSeen], words: Words) -> Iterator[str]:
    """Say what acts in place of the slopes, if all else is right: that is, if the right law turns it into the steps."""
    acting, asked = [], []
    for track in tracks:
        if track.path is None or not track.steady or len(track.slopes) < track.bowl.steps:
            return
        moves = np.diff(track.path, axis=0)
        before = np.vstack([np.zeros_like(moves[:1]), moves[:-1]])
        acting.append((moves - track.bowl.memory * before) / -track.bowl.rate)
        asked.append(track.slopes[: track.bowl.steps])
    seen, slopes = np.concatenate(acting), np.concatenate(asked)
    if close(seen, np.sign(slopes)):
        yield f"Only the sign of each coordinate of the {words.slope} acts: its size belongs in as well."
        return
    for low, high in _bounds(seen):
        cut = np.clip(slopes, low, high)
        if low < high and close(seen, cut) and not close(cut, slopes):
            yield (
                f"Each coordinate of the {words.slope} is cut to what lies between {plain(low)} and {plain(high)}: it "
                "is to be used as it is."
            )
            return
    yield from _rounded(seen, slopes, words)
    yield from _of_coordinates(seen, slopes, words)
    starts = np.cumsum([0, *(len(rows) for rows in acting[:-1])])
    later = np.delete(np.arange(len(seen)), starts)
    if close(seen[later], slopes[later]):
        yield (
            f"All steps but the first are right: something beside the {words.slope} goes into that one. Look at what "
            "is there up to the first step."
        )


def _bounds(seen: Floats) -> Iterator[tuple[float, float]]:
    low, high = float(seen.min()), float(seen.max())
    yield low, high
    yield -np.inf, high
    yield low, np.inf


def _of_coordinates(seen: Floats, slopes: Floats, words: Words) -> Iterator[str]:
    """Say that something is added to coordinates, or that some of them never act."""
    more = seen - slopes
    if close(np.broadcast_to(more[:1], more.shape), more) and not close(seen, slopes):
        yield f"The same is added to the {words.slope} in each step: it is to be used as it is."
    lost = ~seen.any(axis=0)
    if lost.any() and not lost.all() and close(seen[:, ~lost], slopes[:, ~lost]):
        yield f"Some coordinates of the {words.slope} never act: of {lost.size} these are {lost.sum()}."


def _everywhere(numbers: Floats, slopes: Floats) -> Floats:
    return np.broadcast_to(numbers[:, None], slopes.shape)


_CHANGES: tuple[tuple[str, Callable[[Floats], Floats]], ...] = (
    ("squared", lambda slopes: slopes**2),
    ("made positive", np.abs),
    ("squeezed by tanh", np.tanh),
    ("divided by its largest coordinate", lambda slopes: slopes / np.abs(slopes).max(axis=1, keepdims=True)),
    ("cut to whole numbers", np.trunc),
    ("replaced by the mean of its coordinates", lambda slopes: _everywhere(slopes.mean(axis=1), slopes)),
    ("replaced by the sum of its coordinates", lambda slopes: _everywhere(slopes.sum(axis=1), slopes)),
    ("replaced by its length", lambda slopes: _everywhere(np.linalg.norm(slopes, axis=1), slopes)),
    ("taken with its coordinates in reverse order", lambda slopes: slopes[:, ::-1]),
    ("cut off below 0", lambda slopes: np.maximum(slopes, 0)),
)


def _rounded(seen: Floats, slopes: Floats, words: Words) -> Iterator[str]:
    for text, change in _CHANGES:
        if close(seen, change(slopes)):
            yield f"The {words.slope} is {text}: it is to be used as it is."
    for digits in range(7):
        if close(seen, np.round(slopes, digits)):
            yield f"The {words.slope} is rounded to {digits} digits behind the point: it is to be used as it is."
