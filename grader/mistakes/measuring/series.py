"""Measure a function that makes rows from rows: how often each row so far counts in the next."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import numpy as np
from numpy.typing import NDArray

from grader.mistakes.measuring.bowls import SHORT, SIZE
from grader.mistakes.measuring.declared import Call, Floats, RowMaker
from grader.mistakes.measuring.fading import rule_of
from grader.mistakes.measuring.laws import sentence, weights
from grader.mistakes.measuring.recurrence import law_of
from grader.mistakes.measuring.sides import Pair, Words
from grader.mistakes.measuring.walking import close, numbers
from grader.mistakes.measuring.words import Namer, plain

_ROWS = 6
_MANY, _LASTING = 600, (0.97, 0.99)
_T = np.arange(_ROWS, dtype=float)[:, None]
GIVEN = tuple(
    (scale * np.round(np.sin((1.7 + 0.3 * turn) * _T + 1.1 * np.arange(SIZE) ** 1.5) + 0.4 + 0.2 * _T, 3), bowl.memory)
    for turn, (scale, bowl) in enumerate(zip((1.0, 7.3), SHORT, strict=True))
)
"""Rows with the share that is carried on: six rows of eight numbers, none a sum of the others."""


def series_measured(series: RowMaker, right: Call, own: Call) -> Iterator[str]:
    """Yield how often rows count where that is not as often as they should.

    Raises
    ------
    Exception
        Whatever the calls raise.
    """
    made = [numbers(own(series.arguments(rows.copy(), memory), series.keywords)) for rows, memory in GIVEN]
    expected = right_rows(series, right)
    words = Words(series.memory, "", series.row, series.given, series.row)
    seen = [rows for rows, other in zip(made, expected, strict=True) if rows is not None and rows.shape == other.shape]
    if len(seen) < len(GIVEN):
        return
    right_so_far = all(close(rows, other, 1e-7) for rows, other in zip(seen, expected, strict=True))
    for text in _forgotten(series, right, own) if right_so_far else _differences(seen, expected, words):
        said = f"{series.when}{text[0].lower()}{text[1:]}" if series.when else text
        yield said.replace(f"{series.when}with ", f"{series.when}and ") if series.when else said


@cache
def right_rows(series: RowMaker, right: Call) -> tuple[Floats, ...]:
    """Return what the right answer makes of the rows."""
    answers = [right(series.arguments(rows.copy(), memory), series.keywords) for rows, memory in GIVEN]
    return tuple(np.asarray(answer, dtype=float) for answer in answers)


def _differences(seen: list[Floats], expected: tuple[Floats, ...], words: Words) -> Iterator[str]:
    pairs = []
    for rows, other, (given, memory) in zip(seen, expected, GIVEN, strict=True):
        own, right = (law_of(_walked(made), _walked(given)[:-1], given) for made in (rows, other))
        if own is not None and right is not None and own.basis <= {"move", "slope", "earlier slope"}:
            pairs.append(Pair(own, right, memory, 1.0, 1.0))
    once = all(np.allclose(pair.right.terms["slope"], 1.0) for pair in pairs)
    if once and len(pairs) == len(GIVEN):
        said = sentence(pairs, words)
        if said is not None:
            yield said
    tables = [(_table(rows, given), _table(other, given)) for rows, other, (given, _) in
              zip(seen, expected, GIVEN, strict=True)]  # fmt: skip
    memories = [memory for _, memory in GIVEN]
    name = Namer({words.memory: memories, f"(1 - {words.memory})": [1 - memory for memory in memories]})
    rule = rule_of([own_table for own_table, _ in tables], name)
    for (own_table, right_table), (_, memory) in zip(tables, GIVEN, strict=True):
        if own_table is not None and right_table is not None:
            later = np.abs(np.triu(own_table, 1)) > 1e-9
            if later.any():
                yield _of_later(own_table, later, words)
            yield from weights(own_table, right_table, memory, words, rule)
    if all(close(_rests(rows, memory)[1:], _rests(other, memory)[1:]) for rows, other, (_, memory) in
           zip(seen, expected, GIVEN, strict=True)):  # fmt: skip
        yield (
            f"Each {words.move} follows as it should from the one before, but the first holds something beside its "
            f"{words.slope}. Look at what is there up to the first step."
        )


def _forgotten(series: RowMaker, right: Call, own: Call) -> Iterator[str]:
    """Say up to which row the first of many that are given counts, where that is one row whatever is carried on."""
    last = set()
    for memory in _LASTING:
        given = np.zeros((_MANY, SIZE))
        given[0] = 1.0
        rows, expected = (
            numbers(call(series.arguments(given.copy(), memory), series.keywords)) for call in (own, right)
        )
        if rows is None or expected is None or rows.shape != expected.shape or not rows.any():
            return
        last.add(int(np.flatnonzero(rows.any(axis=1))[-1]))
        if not close(rows[: max(last) + 1], expected[: max(last) + 1], 1e-9):
            return
    if len(last) == 1 and (row := last.pop()) < _MANY - 1:
        yield f"The first {series.given} counts up to row {row}, and in none after that: look at what is cut off there."


def _of_later(table: Floats, later: NDArray[np.bool_], words: Words) -> str:
    """Say that rows are made of others that come after them: of the last one alone, of all, or of some."""
    if later[0, -1] and not later[:, :-1].any():
        return (
            f"The first {words.move} holds {plain(table[0, -1])} times the last {words.slope}, and hands it on: an "
            "index of -1, as t - 1 is at first, is the last row."
        )
    backwards = np.abs(np.tril(table, -1)).max() <= 1e-9
    remedy = ": go through them from the first on" if backwards else ""
    return f"A {words.move} is made of {words.slope}s that come after it{remedy}."


def _table(made: Floats, given: Floats) -> Floats | None:
    """Return how often each row that was given counts in each that was made; None where that is not all."""
    factors = np.asarray(np.linalg.lstsq(given.T, made.T, rcond=None)[0].T, dtype=np.float64)
    return factors if close(factors @ given, made) else None


def _rests(made: Floats, memory: float) -> Floats:
    """Return what each row holds beside the share of the one before."""
    return np.vstack([made[:1], made[1:] - memory * made[:-1]])


def _walked(moves: Floats) -> Floats:
    """Return the points of a walk that takes these steps, from 0."""
    return np.vstack([np.zeros_like(moves[:1]), np.cumsum(moves, axis=0)])
