"""Measure a function that makes several runs and returns the history of each: which are right, and what the others are.

Every sentence is about walks on which all of it was found to be so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from grader.mistakes.measuring.bowls import SHORT, walk_in
from grader.mistakes.measuring.declared import LONGEST, Call, Floats, Runs, WalkArguments
from grader.mistakes.measuring.formulas import limits_of
from grader.mistakes.measuring.walking import close, numbers
from grader.mistakes.measuring.words import plain

_RIGHT = 1e-5
Histories = Mapping[str, Floats]


def runs_measured(runs: Runs, right: Call, own: Call) -> Iterator[str]:
    """Yield what the histories are that are not right; nothing where all are.

    Raises
    ------
    Exception
        Whatever the calls raise.
    """
    seen, wanted = ([_histories(runs, bowl, call) for bowl in SHORT] for call in (own, right))
    pairs = [(one, other) for one, other in zip(seen, wanted, strict=True) if one is not None and other is not None]
    if len(pairs) < len(SHORT):
        return
    wrong = [key for key in runs.keys if not all(close(one[key], other[key], _RIGHT) for one, other in pairs)]
    if not wrong:
        return
    yield from _of_all(pairs)
    told = {key: text for key in wrong if (text := _what_it_is(runs, key, [one[key] for one, _ in pairs])) is not None}
    if told:
        yield from _said(told)
    elif len(wrong) < len(runs.keys):
        fine = " and ".join(f'"{key}"' for key in runs.keys if key not in wrong)
        yield f"Right on all calls made here: {fine}. Look at the lines that make {_listed(wrong)}."


def _of_all(pairs: list[tuple[Histories, Histories]]) -> Iterator[str]:
    """Say what was done to all numbers alike: something is taken away from them, or they are held within limits."""
    all_own, all_right = (np.concatenate([np.concatenate(list(one[k].values())) for one in pairs]) for k in (0, 1))
    limits = limits_of(all_own, all_right)
    if limits is not None:
        yield f"Each loss is {limits}: record losses as they are."
    off = [np.concatenate([one[key] - other[key] for key in other]) for one, other in pairs]
    if all(close(row, np.full(len(row), row[0])) and row[0] for row in off):
        first = float(off[0][0])
        yield (
            f"All losses are {'more' if first > 0 else 'less'} than they are to be by one number, {plain(abs(first))} "
            "in the first call made here: record losses as they are."
        )


def _what_it_is(runs: Runs, key: str, histories: list[Floats]) -> str | None:
    """Return the first words for what one history is that are right on all walks."""
    walks = [WalkArguments(b.slope, b.height, b.start, b.rate, b.memory, b.steps) for b in SHORT]
    first, *others = [list(runs.ways(walk, key, history)) for walk, history in zip(walks, histories, strict=True)]
    return next((text for text in first if all(text in other for other in others)), None)


def _said(told: Mapping[str, str]) -> Iterator[str]:
    parts = [f'"{key}" holds {text}' for key, text in told.items()]
    for count in range(len(parts), 0, -1):
        whole = ", and ".join(parts[:count])
        for end in (": each is to be made with what is given, from the start.", "."):
            if len(whole) + len(end) <= LONGEST:
                yield f"{whole}{end}"


def _listed(keys: list[str]) -> str:
    return " and ".join(f'"{key}"' for key in keys)


def _histories(runs: Runs, bowl: Any, call: Call) -> Histories | None:
    """Return the histories of one call, without the loss that may follow the last update; None if not all are there."""
    walk: WalkArguments = walk_in(bowl)[0]
    answer = call(runs.arguments(walk), {})
    if not isinstance(answer, Mapping):
        return None
    found = {key: numbers(answer.get(key)) for key in runs.keys}
    return (
        {key: row[: walk.steps] for key, row in found.items() if row is not None and _fits(row, walk)}
        if all(row is not None and _fits(row, walk) for row in found.values())
        else None
    )


def _fits(row: Floats, walk: WalkArguments) -> bool:
    return row.ndim == 1 and len(row) in (walk.steps, walk.steps + 1)
