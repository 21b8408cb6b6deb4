"""What a history in compare_methods may be that is not the right one: that of another call."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import product

import numpy as np

from grader.mistakes import Runs, WalkArguments
from grader.mistakes.measuring.declared import Floats
from grader.mistakes.measuring.walking import close
from grader.suites.momentum.mistakes.rule import Rule, Track, follow, look_ahead

_METHODS = {"momentum": Rule(), "nesterov": Rule(point=look_ahead)}
_KEYS = ("gd", "momentum", "nesterov")


def _track(walk: WalkArguments, method: str, start: Floats, lr: float, momentum: float) -> Track:
    return follow(_METHODS[method], walk.slope, start, lr, momentum, walk.steps)


def _starts(walk: WalkArguments) -> Iterator[tuple[str, Floats]]:
    """Yield where a run may begin, and how that is said: the start, or where others have ended."""
    yield "", walk.start
    ends = {
        "gd": _track(walk, "momentum", walk.start, walk.rate, 0.0).points[-1],
        "momentum": _track(walk, "momentum", walk.start, walk.rate, walk.memory).points[-1],
        "nesterov": _track(walk, "nesterov", walk.start, walk.rate, walk.memory).points[-1],
    }
    for name, end in ends.items():
        yield f'that begins where that of "{name}" ends', end
    chained = _track(walk, "momentum", ends["gd"], walk.rate, walk.memory).points[-1]
    yield "that begins where the two before it end", chained


def _rates(walk: WalkArguments) -> Mapping[str, float]:
    lr, m = walk.rate, walk.memory
    return {
        "": lr, "momentum as its lr": m, "lr (1 - momentum)": lr * (1 - m), "lr / (1 - momentum)": lr / (1 - m),
        "lr / 2": lr / 2, "2 lr": 2 * lr, "lr / 10": lr / 10, "lr momentum": lr * m,
    }  # fmt: skip


def _memories(walk: WalkArguments, key: str) -> Mapping[str, float]:
    lr, m = walk.rate, walk.memory
    known = {
        "momentum": m, "momentum 0": 0.0, "lr as its momentum": lr, "momentum 1 - momentum": 1 - m,
        "momentum 0.9": 0.9, "momentum 0.5": 0.5, "momentum ** 2": m**2, "momentum / 2": m / 2,
    }  # fmt: skip
    right = "momentum 0" if key == "gd" else "momentum"
    return {"": known.pop(right), **known}


def _ways(walk: WalkArguments, key: str, history: Floats) -> Iterator[str]:
    found = []
    for start, begin in _starts(walk):
        begins = close(history[:1], np.array([walk.height(begin)]))
        if start and not begins:
            continue
        kinds = {"": _CHANGES[""]} if start else _CHANGES
        far = begins or history[0] in (0.0, 1.0)
        for method, rate, memory, heights in _runs(walk, key, begin, far=far):
            found += [
                _worded(method, start, rate, memory, kind)
                for kind, change in kinds.items()
                if close(history, change(heights))
            ]
    yield from (" ".join(parts) for parts in sorted(found, key=len))


def _runs(walk: WalkArguments, key: str, begin: Floats, *, far: bool) -> Iterator[tuple[str, str, str, Floats]]:
    """Yield the losses of all runs from one point, with what is not right in each; not `far`, of the right one."""
    own = "nesterov" if key == "nesterov" else "momentum"
    for which, (rate, lr), (memory, m) in product(_METHODS, _rates(walk).items(), _memories(walk, key).items()):
        if far or (which == own and not rate and not memory):
            track = _track(walk, which, begin, lr, m)
            heights = np.array([walk.height(point) for point in track.points[:-1]])
            yield "" if which == own else f"{which}_sgd", rate, memory, heights


# What may be made of the losses of a run.
_CHANGES: Mapping[str, Callable[[Floats], Floats]] = {
    "": lambda heights: heights,
    "divided by its first loss": lambda heights: heights / heights[0],
    "divided by its largest loss": lambda heights: heights / np.abs(heights).max(),
    "less its first loss": lambda heights: heights - heights[0],
    "less its smallest loss": lambda heights: heights - heights.min(),
    "less its last loss": lambda heights: heights - heights[-1],
    "as its smallest loss so far": np.minimum.accumulate,
}


def _worded(method: str, start: str, rate: str, memory: str, kind: str) -> list[str]:
    given = ["lr and momentum exchanged"] if (rate, memory) == ("momentum as its lr", "lr as its momentum") else [
        part for part in (rate, memory) if part
    ]  # fmt: skip
    parts = [f"a run of {method}" if method else "a run", start, f"with {' and '.join(given)}" if given else "", kind]
    return [part for part in parts if part]


COMPARISON = Runs(lambda walk: (walk.height, walk.slope, walk.start, walk.rate, walk.memory, walk.steps), _KEYS, _ways)
