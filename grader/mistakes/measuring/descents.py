"""Measure a descent: is it the law of its steps that is wrong, where it asks for slopes, or what it hands out?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import numpy as np

from grader.mistakes.measuring.bowls import LONG, SHORT
from grader.mistakes.measuring.declared import Call, Walker
from grader.mistakes.measuring.handed_out import of_history, of_path
from grader.mistakes.measuring.laws import Pair, Words, namer, sentence, weights
from grader.mistakes.measuring.long_walk import of_long_walk
from grader.mistakes.measuring.recurrence import Law, law_of, sums_of
from grader.mistakes.measuring.slopes import of_slopes
from grader.mistakes.measuring.walking import WalkSeen, close, track_of
from grader.mistakes.measuring.words import is_constant, plain, row, same


def descent_measured(descent: Walker, right: Call, own: Call) -> Iterator[str]:
    """Yield what is wrong in a descent, what is surest first; nothing where it is right on all walks.

    Raises
    ------
    Exception
        Whatever the calls raise.
    """
    expected = right_tracks(descent, right)
    tracks = [track_of(descent, bowl, own) for bowl in SHORT]
    if not all(_same_path(track, other) for track, other in zip(tracks, expected, strict=True)):
        yield from _of_steps(descent, tracks, expected)
        return
    if descent.history is not None:
        yield from of_history(tracks, expected, descent.point)
    yield from of_long_walk(descent, track_of(descent, LONG, own, whole=False), right_long(descent, right))


@cache
def right_tracks(descent: Walker, right: Call) -> tuple[WalkSeen, ...]:
    """Return what the right answer does on the short walks."""
    return tuple(track_of(descent, bowl, right) for bowl in SHORT)


@cache
def right_long(descent: Walker, right: Call) -> WalkSeen:
    """Return what the right answer does on the long walk."""
    return track_of(descent, LONG, right, whole=False)


def _same_path(track: WalkSeen, expected: WalkSeen) -> bool:
    return (
        track.path is not None and expected.path is not None and track.steady and close(track.path, expected.path, 1e-7)
    )


def _of_steps(descent: Walker, tracks: Sequence[WalkSeen], expected: Sequence[WalkSeen]) -> Iterator[str]:
    words = Words(descent.memory, descent.rate, descent.point)
    if not any(len(track.asked) for track in tracks):
        yield f"The {words.slope} function that is handed over is never called: it knows the slope, whatever the loss is."
        return
    yield from _of_count(tracks, expected)
    if all(_asks_right(track, other) for track, other in zip(tracks, expected, strict=True)):
        yield from of_path(tracks, expected, descent.point, descent.memory)
        return
    laws = [_law(track) for track in tracks]
    pairs = [
        Pair(law, right, track.bowl.memory, track.bowl.rate, -track.bowl.rate)
        for law, right, track in zip(laws, map(_law, expected), tracks, strict=True)
        if law is not None and right is not None
    ]
    if len(pairs) < len(tracks):
        yield from of_slopes(tracks, words)
        yield from _of_sums(tracks, expected, words)
    elif all(track.steady for track in tracks):
        yield from _of_laws(pairs, words)
    else:
        begin = f"In a run of {tracks[0].bowl.steps} steps"
        yield from (f"{begin} {said[0].lower()}{said[1:]}" for said in _of_laws(pairs, words))
    if not all(track.steady for track in tracks):
        yield "The first steps depend on how many are asked for: a run of more begins in another way than one of fewer."
    times = [len(track.asked) / track.bowl.steps for track in tracks]
    if set(times) <= {2.0, 3.0, 4.0} and len(set(times)) == 1:
        yield f"The {words.slope} is asked for {times[0]:g} times in each step: once is enough, where it counts."


def _of_count(tracks: Sequence[WalkSeen], expected: Sequence[WalkSeen]) -> Iterator[str]:
    """Say that a run makes a step more than are asked for, or one fewer."""
    paths = [(track.path, other.path) for track, other in zip(tracks, expected, strict=True)]
    if all(own is not None and right is not None and close(own[1:-1], right[2:]) for own, right in paths):
        yield "A run makes one step more than are asked for: each is right. Look at the bounds of the loop."
    elif all(own is not None and right is not None and close(own[1:], right[:-1]) for own, right in paths):
        if any(len(track.asked) < track.bowl.steps for track in tracks):
            yield "A run makes one step fewer than are asked for: each is right. Look at the bounds of the loop."


def _asks_right(track: WalkSeen, expected: WalkSeen) -> bool:
    """Tell whether the slopes are asked where they should be, whatever is returned."""
    return track.steady and close(track.asked, expected.asked, 1e-7)


def _law(track: WalkSeen) -> Law | None:
    """Return the law of a walk's points; where these are not known, or no law's, that of where slopes were asked."""
    own = law_of(track.path, track.asked, track.slopes) if track.path is not None and track.steady else None
    if own is None and len(track.asked) > 2 and not np.array_equal(track.asked[0], track.asked[-1]):
        if close(track.asked[0], track.bowl.start) and (track.path is None or not track.steady):
            return law_of(track.asked, track.asked, track.slopes)
    return own


def _of_laws(pairs: Sequence[Pair], words: Words) -> Iterator[str]:
    stops = next((pair.own for pair in pairs if pair.own.stops), None)
    said = sentence(pairs, words)
    if said is not None:
        yield said
    if not all(pair.is_right() for pair in pairs):
        return
    if all(pair.own.ahead is None for pair in pairs):
        yield (
            f"{words.point} moves as asked for, but the {words.slope} is taken neither at {words.point} nor on the "
            "line of the last step."
        )
    else:
        yield from _of_ahead(pairs, words)
    if stops is not None:
        yield (
            f"In a run of {SHORT[0].steps} steps {words.point} stands still after step {len(stops.moves)}: look for a "
            "way out of the loop, or a condition in it."
        )


def _of_ahead(pairs: Sequence[Pair], words: Words) -> Iterator[str]:
    """Say where the slopes were asked, if not where they should be."""
    own = [pair.own.ahead[1:] for pair in pairs if pair.own.ahead is not None]
    right = [pair.right.ahead[1:] for pair in pairs if pair.right.ahead is not None]
    if len(own) < len(pairs) or len(right) < len(pairs):
        return
    if all(same(line, other[: len(line)]) for line, other in zip(own, right, strict=True)):
        return
    name = namer(pairs, words)
    wanted = name([line[0] for line in right])
    asked = f"{words.point} itself" if wanted == "0" else f"{words.point} + {wanted} times the last step"
    if all(is_constant(line) for line in own):
        said = name([line[0] for line in own])
        if said == "0":
            yield f"The {words.slope} is taken at {words.point} itself: asked for is {asked}."
            return
        given = "" if said is not None else f"With {words.memory} {plain(pairs[0].memory)} "
        number = said or plain(own[0][0])
        missing = f": {words.rate} is missing there" if said == f"{words.memory} / {words.rate}" else ""
        sign, number = ("-", number.removeprefix("-")) if number.startswith("-") else ("+", number)
        times = "the last step" if number == "1" else f"{_joined(number)} times the last step"
        the = "the" if given else "The"
        yield f"{given}{the} {words.slope} is taken at {words.point} {sign} {times}{missing}. Asked for is {asked}."
    else:
        yield (
            f"With {words.memory} {plain(pairs[0].memory)} the {words.slope} is taken at {words.point} + {row(own[0])} "
            f"times the last step, from step 2 on: asked for is {asked}."
        )


def _joined(text: str) -> str:
    return f"({text})" if " " in text and not text.startswith("(") else text


def _of_sums(tracks: Sequence[WalkSeen], expected: Sequence[WalkSeen], words: Words) -> Iterator[str]:
    """No recurrence, but still some sum of all slopes so far: say how often each counts."""
    for track, other in zip(tracks, expected, strict=True):
        if track.path is None or other.path is None or len(track.slopes) != track.bowl.steps or not track.steady:
            return
        tables = [
            sums_of(np.diff(path, axis=0), slopes)
            for path, slopes in ((track.path, track.slopes), (other.path, other.slopes))
        ]
        if tables[0] is None or tables[1] is None:
            return
        unit = -track.bowl.rate
        yield from weights(tables[0] / unit, tables[1] / unit, track.bowl.memory, words)
