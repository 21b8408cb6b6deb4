"""Measure a descent: the law of its steps, where it asks for slopes, and what it hands out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

import numpy as np

from grader.mistakes.measuring.bowls import FLAT, HEAVY, LONG, NEAR, SHORT, WideBowl
from grader.mistakes.measuring.declared import Call, Floats, Walker
from grader.mistakes.measuring.first_step import of_first_step
from grader.mistakes.measuring.handed_out import of_history, of_path
from grader.mistakes.measuring.laws import sentence, weights
from grader.mistakes.measuring.long_walk import of_long_walk
from grader.mistakes.measuring.lookahead import of_ahead
from grader.mistakes.measuring.recurrence import Law, law_of, sums_of
from grader.mistakes.measuring.sides import Pair, Words
from grader.mistakes.measuring.slopes import of_slopes
from grader.mistakes.measuring.walking import WalkSeen, close, track_of

_RIGHT = 1e-5  # so close a path is accepted, as one of single precision


def descent_measured(descent: Walker, right: Call, own: Call) -> Iterator[str]:
    """Yield what is wrong in a descent, what is surest first; nothing where it is right on all walks.

    Raises
    ------
    Exception
        Whatever the calls raise.
    """
    expected = right_tracks(descent, right)
    try:
        tracks = [track_of(descent, bowl, own) for bowl in SHORT]
    except Exception:
        yield from _of_two_coordinates(descent, track_of(descent, FLAT, own, whole=False))
        raise
    if not all(_same_path(track, other) for track, other in zip(tracks, expected, strict=True)):
        yield from _of_steps(descent, tracks, expected)
        return
    if descent.history is not None:
        yield from of_history(tracks, expected, descent.point)
    for bowl in (LONG, HEAVY):
        track, wanted = track_of(descent, bowl, own, whole=False), right_long(descent, bowl, right)
        yield from of_long_walk(descent, track, wanted, own=own, right=right)
    yield from _of_near_walk(descent, track_of(descent, NEAR, own, whole=False))


def _of_near_walk(descent: Walker, track: WalkSeen) -> Iterator[str]:
    """Say that steps are left out or made without a slope of their own where all of them are short."""
    slope, steps, asked = Words(descent.memory, descent.rate, descent.point).slope, track.bowl.steps, len(track.asked)
    often = "once" if asked == 1 else f"{asked} times"
    if asked < steps:
        yield (
            f"In a run of {steps} steps close to a minimum the {slope} is asked for {often}: each step needs a "
            "new one. Look for a cache with rounded keys, or a condition that ends the loop."
        )


@cache
def right_tracks(descent: Walker, right: Call) -> tuple[WalkSeen, ...]:
    """Return what the right answer does on the short walks."""
    return tuple(track_of(descent, bowl, right) for bowl in SHORT)


@cache
def right_long(descent: Walker, bowl: WideBowl, right: Call) -> WalkSeen:
    """Return what the right answer does on a walk from far out."""
    return track_of(descent, bowl, right, whole=False)


def _of_two_coordinates(descent: Walker, track: WalkSeen) -> Iterator[str]:
    """Say what shows without any wider walk: that there is no way for the problem to come in."""
    if not len(track.asked):
        words = Words(descent.memory, descent.rate, descent.point)
        yield (
            f"The {words.slope} function that is handed over is never called: each step is to be made with it, so that "
            "it fits any problem of any size."
        )


def _same_path(track: WalkSeen, expected: WalkSeen) -> bool:
    return (
        track.path is not None
        and expected.path is not None
        and track.steady
        and close(track.path, expected.path, _RIGHT)
    )


def _of_steps(descent: Walker, tracks: Sequence[WalkSeen], expected: Sequence[WalkSeen]) -> Iterator[str]:
    begun = [_from_start(track) for track in tracks]
    if all(track is not None for track in begun):
        late = "Row 0 of the path is the point after one update"
        for said in _of_begun(descent, [track for track in begun if track is not None], expected):
            yield f"{late}. Besides, {said[0].lower()}{said[1:]}"
        yield f"{late}: store {descent.point} once before the first step, and make as many steps as are asked for."
    else:
        yield from _of_begun(descent, tracks, expected)


def _of_begun(descent: Walker, tracks: Sequence[WalkSeen], expected: Sequence[WalkSeen]) -> Iterator[str]:
    words = Words(descent.memory, descent.rate, descent.point)
    known = all(track.path is not None for track in tracks)
    if not all(len(track.asked) for track in tracks):
        if known:
            yield f"The {words.slope} function that is handed over is never called: each step is to be made with it."
    elif all(track.path is not None and not _moves(track.path) and not _moves(track.asked) for track in tracks):
        yield f"{words.point} does not move at all."
    elif any(not close(track.asked[0], track.bowl.start, _RIGHT) for track in tracks):
        if all(np.isfinite(track.asked[0]).all() for track in tracks):
            yield f"The first {words.slope} is not taken at the start: look at what there is up to the first step."
    elif all(_asks_right(track, other) for track, other in zip(tracks, expected, strict=True)):
        yield from of_path(tracks, expected, descent.point, descent.memory)
        pairs = _pairs(tracks, expected)
        if descent.path is not None and len(pairs) == len(tracks):
            yield from _of_laws(pairs, words)
        if known:
            yield _of_handed_out(descent, tracks, expected)
    else:
        yield from _of_count(tracks, expected)
        yield from _of_moves(tracks, expected, words)
        yield from _of_questions(tracks, words)
        yield from of_first_step(tracks, words)


def _of_handed_out(descent: Walker, tracks: Sequence[WalkSeen], expected: Sequence[WalkSeen]) -> str:
    """Say where to look if another point is handed out: after the last update only if all before it is right."""
    right = "All gradients are taken at the right points, but"
    paths = [(track.path, other.path) for track, other in zip(tracks, expected, strict=True)]
    if descent.path is None or all(
        own is not None and wanted is not None and close(own[:-1], wanted[:-1], _RIGHT) for own, wanted in paths
    ):
        return (
            f"{right} the {descent.point} handed out is another: look at what is done to {descent.point} after the "
            "last update, and at what is returned."
        )
    return f"{right} the rows handed out are others: look at how each is stored, and at what is done to it afterwards."


def _from_start(track: WalkSeen) -> WalkSeen | None:
    """Return a walk with its start in front, where its path begins after the first update and is as long for it."""
    steps = track.bowl.steps
    if track.path is None or len(track.asked) != steps + 1 or not close(track.asked[0], track.bowl.start):
        return None
    if not close(track.path[:-1], track.asked[1:]) or close(track.path[0], track.bowl.start):
        return None
    path = np.vstack([track.bowl.start, track.path[:-1]])
    return replace(track, path=path, asked=track.asked[:steps], slopes=track.slopes[:steps])


def _of_questions(tracks: Sequence[WalkSeen], words: Words) -> Iterator[str]:
    """Say when and how often slopes are asked, where nothing is known of what is made of them."""
    if not all(track.steady for track in tracks):
        yield "The first steps depend on how many are asked for: a longer run begins otherwise than a shorter one."
    if any(track.path is None for track in tracks):
        return
    steps, asked = tracks[0].bowl.steps, len(tracks[0].asked)
    if asked < steps:
        often = "once" if asked == 1 else f"{asked} times"
        yield f"In a run of {steps} steps the {words.slope} is asked for {often}: each step needs a new one."
    elif asked > steps and all(_is_repeated(track) for track in tracks):
        yield (
            f"The {words.slope} is asked for {asked} times in {steps} steps, as the whole run is made "
            f"{asked // steps} times: make it once, and keep what it gives."
        )
    elif asked == steps * tracks[0].bowl.start.size:
        yield (
            f"The {words.slope} is asked for {asked // steps} times in each step, where there are as many coordinates: "
            "take it once, then move all of them together."
        )
    elif asked in (2 * steps, 3 * steps, 4 * steps):
        yield f"The {words.slope} is asked for {asked // steps} times in each step: once is enough, where it counts."


def _is_repeated(track: WalkSeen) -> bool:
    """Tell whether whole runs are made, each of which takes its first slope at the start, and then moves."""
    runs, rest = divmod(len(track.asked), track.bowl.steps)
    begun = np.array([close(point, track.bowl.start, _RIGHT) for point in track.asked])
    return not rest and begun.sum() == runs and bool(begun[:: track.bowl.steps].all())


def _of_moves(tracks: Sequence[WalkSeen], expected: Sequence[WalkSeen], words: Words) -> Iterator[str]:
    pairs = _pairs(tracks, expected)
    if len(pairs) < len(tracks):
        yield from of_slopes(tracks, words)
        yield from _of_asked(tracks, expected, words)
        yield from _of_sums(tracks, expected, words)
    elif all(track.steady and track.begins for track in tracks):
        yield from _of_laws(pairs, words)
    else:
        begin = f"In a run of {tracks[0].bowl.steps} steps"
        for said in _of_laws(pairs, words):
            yield said if said.startswith("In ") else f"{begin} {said[0].lower()}{said[1:]}"
    yield from _of_asked(tracks, expected, words)


def _of_asked(tracks: Sequence[WalkSeen], expected: Sequence[WalkSeen], words: Words) -> Iterator[str]:
    """Say by which law the points move where slopes are asked, if those are to be the points themselves.

    What is returned is something else then, as no law leads from one of these points to the next.
    """
    if any(track.path is None or not track.steady or len(track.asked) != track.bowl.steps for track in tracks):
        return
    pairs = _pairs([replace(track, path=None) for track in tracks], expected)
    if len(pairs) == len(tracks):
        for said in _of_laws(pairs, words):
            begun = f"By the points where {words.slope}s are taken, {said[0].lower()}{said[1:]}"
            yield f"{begun} What is returned is another point."
            yield begun


def _pairs(tracks: Sequence[WalkSeen], expected: Sequence[WalkSeen]) -> list[Pair]:
    """Return the laws of the walks beside the right ones: of points, or where these are not known, of questions.

    Only where slopes are to be asked at the points themselves are the two the same.
    """
    pairs = []
    for track, other in zip(tracks, expected, strict=True):
        own, right = _law(track), _law(other)
        at_points = right is not None and right.ahead is not None and not right.ahead.any()
        if own is not None and right is not None and (at_points or (track.path is not None and track.steady)):
            pairs.append(Pair(own, right, track.bowl.memory, track.bowl.rate, -track.bowl.rate))
    return pairs


def _moves(points: Floats) -> bool:
    return bool(np.diff(points, axis=0).any())


def _of_count(tracks: Sequence[WalkSeen], expected: Sequence[WalkSeen]) -> Iterator[str]:
    """Say that a run makes a step more than are asked for, or one fewer."""
    paths = [(track.path, other.path) for track, other in zip(tracks, expected, strict=True)]
    if all(own is not None and right is not None and close(own[1:-1], right[2:]) for own, right in paths):
        yield "The result is that of one step more: look at the bounds of the loop."
        return
    shorter = all(own is not None and right is not None and close(own[1:], right[:-1]) for own, right in paths)
    if shorter and any(len(track.asked) < track.bowl.steps for track in tracks):
        yield "The result is that of one step fewer: all that are asked for have to go into it."


def _asks_right(track: WalkSeen, expected: WalkSeen) -> bool:
    """Tell whether the slopes are asked where they should be, whatever is returned."""
    return track.steady and close(track.asked, expected.asked, _RIGHT)


def _law(track: WalkSeen) -> Law | None:
    """Return the law of a walk's points, or where they are not known, of the points where slopes were asked."""
    if track.path is not None and track.steady:
        return law_of(track.path, track.asked, track.slopes)
    return law_of(track.asked, track.asked, track.slopes) if len(track.asked) > 2 else None


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
        yield from of_ahead(pairs, words)
    if stops is not None:
        yield (
            f"In a run of {SHORT[0].steps} steps {words.point} stands still after step {len(stops.moves)}: each step "
            "is to be made, however small. Look for a break, or for a condition."
        )


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
