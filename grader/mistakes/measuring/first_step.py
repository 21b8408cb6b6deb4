"""What the first step is made of, where nothing is known of all of them: there is no step before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from grader.mistakes.measuring.declared import Floats
from grader.mistakes.measuring.sides import Words
from grader.mistakes.measuring.walking import WalkSeen, close
from grader.mistakes.measuring.words import Namer, is_constant, plain

_OFF = 1e-9


def of_first_step(tracks: Sequence[WalkSeen], words: Words) -> Iterator[str]:
    """Say how often the slope at the start counts in the first step, and how often the point does."""
    found = [_made_of(track) for track in tracks]
    known = [factors for factors in found if factors is not None]
    if len(known) < len(tracks) or all(abs(often - 1) < _OFF and abs(away) < _OFF for often, away in known):
        return
    memory = [track.bowl.memory for track in tracks]
    name = Namer({words.memory: memory, f"(1 - {words.memory})": [1 - number for number in memory],
                  words.rate: [track.bowl.rate for track in tracks]})  # fmt: skip
    often = name([counts for counts, _ in known])
    away = [factor for _, factor in known]
    if often is None:
        return
    first = f"In the first {words.move} the {words.slope} counts {'once' if often == '1' else f'{often} times'}"
    if all(abs(factor) < _OFF for factor in away):
        yield f"{first}: it is to count once."
    elif is_constant(np.array(away)):
        yield (
            f"{first}, and {plain(away[0])} times {words.point} is added to it, as weight decay does: asked for is "
            f"the {words.slope} alone, once."
        )


def _made_of(track: WalkSeen) -> tuple[float, float] | None:
    """Return how often slope and point count in the first step, in steps of the rate; None where it is not that."""
    if track.path is None or not len(track.slopes) or not close(track.asked[0], track.path[0]):
        return None
    move: Floats = (track.path[0] - track.path[1]) / track.bowl.rate
    matrix = np.stack([track.slopes[0], track.path[0]], axis=1)
    factors = np.linalg.lstsq(matrix, move, rcond=None)[0]
    if not close(matrix @ factors, move):
        return None
    often = float(factors[0])
    return (often, 0.0 if abs(factors[1]) < _OFF else float(factors[1]) / often) if often else None
