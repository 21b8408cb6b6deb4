"""Measure a function that is a measure of spread: of which rows, along which axis, divided by what.

Every way is a choice of rows, of what is put in a row, of a measure along the rows, and of what is made of the columns;
a quotient has two. One number drawn at random is one of the six million quotients of two tables in one of a
thousand cases, two are the same one in none of 2,000; three or more inputs are asked for, and few differences.
`tests/grader/mistakes/test_spreads.py` counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any

import numpy as np

from grader.mistakes.measuring.declared import LONGEST, Call, Floats, Spread
from grader.mistakes.measuring.skipping import of_other_skip
from grader.mistakes.measuring.walking import numbers

_EXACT = 1e-9
_MOST_DIFFERENCES = 2
_FEWEST = 2
_ACROSS = "of each row over its {column}s"
_FIRST = "of the first {column} alone"
_SAMPLE = "the variance with n - 1"

# From the rows and the number to skip, the rows that are left; the first is the right one, here and below.
_ROWS: Mapping[str, Callable[[Floats, int], Floats]] = {
    "": lambda rows, skip: rows[skip:],
    "over all rows": lambda rows, skip: rows,
    "over the rows before {skip}": lambda rows, skip: rows[:skip],
    "over the rows from {skip} + 1 on": lambda rows, skip: rows[skip + 1 :],
    "over the rows from {skip} - 1 on": lambda rows, skip: rows[max(skip - 1, 0) :],
    "over the last {skip} rows": lambda rows, skip: rows[-skip:],
    "over all rows but the last {skip}": lambda rows, skip: rows[:-skip],
    "over all rows but {skip} at both ends": lambda rows, skip: rows[skip:-skip],
    "over the second half of the rows": lambda rows, skip: rows[len(rows) // 2 :],
    "over the rows from {skip} on, but not the last": lambda rows, skip: rows[skip:-1],
    "over the differences of the rows from {skip} on": lambda rows, skip: np.diff(rows[skip:], axis=0),
}
_SHAPES: Mapping[str, Callable[[Floats], Floats]] = {
    "": lambda rows: rows,
    "of all {column}s in one row": lambda rows: rows.reshape(-1, 1),
    _ACROSS: lambda rows: rows.T,
    "of the mean over the {column}s": lambda rows: rows.mean(axis=1, keepdims=True),
    "of the length of each row": lambda rows: np.linalg.norm(rows, axis=1, keepdims=True),
}
_MEASURES: Mapping[str, Callable[[Floats], Floats]] = {
    "": lambda rows: np.var(rows, axis=0),
    _SAMPLE: lambda rows: np.var(rows, axis=0, ddof=1),
    "the standard deviation": lambda rows: np.std(rows, axis=0),
    "the standard deviation with n - 1": lambda rows: np.std(rows, axis=0, ddof=1),
    "the mean square, not around the mean,": lambda rows: np.mean(rows**2, axis=0),
    "the root of the mean square": lambda rows: np.sqrt(np.mean(rows**2, axis=0)),
    "the sum of squares around the mean": lambda rows: np.var(rows, axis=0) * len(rows),
    "the sum of squares": lambda rows: np.sum(rows**2, axis=0),
    "the mean distance from the mean": lambda rows: np.mean(np.abs(rows - rows.mean(axis=0)), axis=0),
    "the mean of the absolute values": lambda rows: np.mean(np.abs(rows), axis=0),
    "the mean": lambda rows: np.mean(rows, axis=0),
    "the whole width": lambda rows: np.ptp(rows, axis=0),
    "the squared variance": lambda rows: np.var(rows, axis=0) ** 2,
}
_COLUMNS: Mapping[str, Callable[[Floats], Floats]] = {
    "": lambda values: values.mean(axis=-1),
    "summed over the {column}s": lambda values: values.sum(axis=-1),
    _FIRST: lambda values: values[:, 0],
    "of the last {column} alone": lambda values: values[:, -1],
    "of the {column} where it is largest": lambda values: values.max(axis=-1),
    "in the median of the {column}s": lambda values: np.median(values, axis=-1),
    "multiplied over the {column}s": lambda values: values.prod(axis=-1),
}
# What comes of one row by its number, where a slice belongs.
_OF_ONE_ROW: Mapping[tuple[str, str, str], str] = {
    ("", _ACROSS, _FIRST): "over the {column}s of one row alone, [{skip}] without the colon",
}
_WHOLE: Mapping[str, Callable[[Floats], Floats]] = {
    "": lambda sought: sought,
    "the root of": lambda sought: sought**2,
    "the square of": np.sqrt,
    "1 over": lambda sought: 1 / sought,
    "1 less than": lambda sought: sought + 1,
}
Way = tuple[str, str, str, str]  # rows, shape, measure, columns


@dataclass(frozen=True, eq=False)
class Ways:
    """All ways for each table, by its name: which they are, and what they give, shape (ways, inputs)."""

    names: tuple[str, ...]
    ways: tuple[list[Way], ...]
    values: tuple[Floats, ...]
    by_column: Floats | None  # of a quotient, the mean of those of the columns, shape (inputs,)


def spread_measured(spread: Spread, own: Call) -> Iterator[str]:
    """Yield in what a measure of spread differs from the right one, where one is found that differs in little.

    Raises
    ------
    Exception
        Whatever the call raises.
    """
    answers = [numbers(own(inputs, spread.keywords)) for inputs in spread.inputs]
    if any(answer is None or answer.shape not in ((), (1,)) for answer in answers):
        return
    sought = np.array([float(answer.ravel()[0]) for answer in answers if answer is not None])
    known = ways_of(spread)
    your = f"{spread.when}{'your' if spread.when else 'Your'} {spread.result}"
    for text, before in _WHOLE.items():
        found = _found(known, before(sought))
        ordered = sorted((_differences(spread, known, places), places) for places in found)
        if ordered and ordered[0][0][0] == 0:
            if text:
                yield f"{your} is {text} what is asked for: {spread.asked}."
            return
        if ordered and not text and ordered[0][0][0] <= _MOST_DIFFERENCES:
            taken = f"{your} takes {_said(spread, known, ordered[0][1])}"
            whole = f"{taken}: asked for is {spread.asked}."
            yield whole if len(whole) <= LONGEST else f"{taken}."
            return
    if known.by_column is not None and np.all(np.abs(sought - known.by_column) <= _EXACT * np.abs(sought)):
        yield f"{your} is the mean of one {spread.result} for each {spread.column}: asked for is {spread.asked}."
    skipped = of_other_skip(spread, sought)
    if skipped is not None:
        yield f"{spread.when}{skipped[0].lower()}{skipped[1:]}" if spread.when else skipped
    yield from _of_other_rows(spread, known, sought, your)


def _of_other_rows(spread: Spread, known: Ways, sought: Floats, your: str) -> Iterator[str]:
    """Say what was done to the arguments first, alone or beside one choice that is not the right one."""
    for text, prepare in spread.prepared.items():
        if np.all(np.abs(sought - _of_prepared(spread, prepare)) <= _EXACT * np.abs(sought)):
            yield f"{your} is right for {text}: take what is given as it is."
            return
    for text, prepare in spread.prepared.items() if len(known.names) == 1 else ():
        for way, values in _one_off(spread, prepare):
            if np.all(np.abs(sought - values) <= _EXACT * np.abs(sought)):
                yield f"{your} is that of {text}, and takes {_worded(spread, way)}: take what is given as it is."
                return


def _one_off(spread: Spread, prepare: Callable[..., tuple[Any, ...]]) -> Iterator[tuple[Way, Floats]]:
    """Yield each way of one table that differs in one choice from the right one, with what it gives when prepared."""
    tables = [
        (np.asarray(table, dtype=float).reshape(len(table), -1), spread.skip(*inputs))
        for inputs in spread.inputs
        for table in spread.tables(*prepare(*inputs), **spread.keywords).values()
    ]
    for cut, kept in _ROWS.items():
        rows = [kept(table, skip) for table, skip in tables]
        if cut and all(len(row) >= _FEWEST for row in rows):
            yield (cut, "", "", ""), np.array([_MEASURES[""](row).mean() for row in rows])
    for name, measure in _MEASURES.items():
        if name:
            yield ("", "", name, ""), np.array([measure(table[skip:]).mean() for table, skip in tables])


def _of_prepared(spread: Spread, prepare: Callable[..., tuple[Any, ...]]) -> Floats:
    """Return what is right for prepared arguments, shape (inputs,)."""
    values = []
    for inputs in spread.inputs:
        tables = spread.tables(*prepare(*inputs), **spread.keywords).values()
        spreads = [np.mean(np.var(np.asarray(table, dtype=float)[spread.skip(*inputs) :], axis=0)) for table in tables]
        values.append(spreads[0] / spreads[1] if len(spreads) > 1 else spreads[0])
    return np.array(values)


@cache
def ways_of(spread: Spread) -> Ways:
    """Return what each way gives on all inputs, the right way first; built on first use."""
    tables = [spread.tables(*inputs, **spread.keywords) for inputs in spread.inputs]
    skips = [spread.skip(*inputs) for inputs in spread.inputs]
    names = tuple(tables[0])
    ways, values, columns = [], [], []
    with np.errstate(all="ignore"):
        for name in names:
            rows = [np.asarray(table[name], dtype=float) for table in tables]
            rows = [row.reshape(len(row), -1) for row in rows]
            each = [_every(row, skip) for row, skip in zip(rows, skips, strict=True)]
            ways.append(each[0][0])
            values.append(np.stack([numbers for _, numbers in each], axis=1))
            columns.append([np.var(row[skip:], axis=0) for row, skip in zip(rows, skips, strict=True)])
    several = len(names) > 1 and all(len(column) > 1 for column in columns[0])
    own = np.array([np.mean(above / below) for above, below in zip(*columns, strict=True)]) if several else None
    return Ways(names, tuple(ways), tuple(values), own)


def _every(rows: Floats, skip: int) -> tuple[list[Way], Floats]:
    ways: list[Way] = []
    values: list[Floats] = []
    shapes = _SHAPES if rows.shape[1] > 1 else {"": _SHAPES[""]}
    for (cut, kept), (shape, turned) in product(_ROWS.items(), shapes.items()):
        table = turned(kept(rows, skip))
        if len(table) < _FEWEST:
            continue
        measured = np.stack([measure(table) for measure in _MEASURES.values()])
        for columns, made in _COLUMNS.items() if table.shape[1] > 1 else [("", _COLUMNS[""])]:
            ways += [(cut, shape, measure, columns) for measure in _MEASURES]
            values.append(made(measured))
    return ways, np.concatenate(values)


def _found(known: Ways, sought: Floats) -> list[tuple[int, ...]]:
    if len(known.values) == 2:
        return _quotients(known.values[0], known.values[1], sought)
    near = np.all(np.abs(known.values[0] - sought) <= _EXACT * np.abs(sought), axis=1)
    return [(int(place),) for place in np.flatnonzero(near)]


def _quotients(above: Floats, below: Floats, sought: Floats) -> list[tuple[int, ...]]:
    """Return the pairs of ways whose quotient it is: the one above decides which number has to be below."""
    order = np.argsort(below[:, 0])
    with np.errstate(all="ignore"):
        wanted = above[:, 0] / sought[0]
    low = np.searchsorted(below[order, 0], wanted - _EXACT * np.abs(wanted))
    high = np.searchsorted(below[order, 0], wanted + _EXACT * np.abs(wanted), side="right")
    found: list[tuple[int, ...]] = []
    # Beside a number without end all that a quotient could have below is nothing, and many ways give nothing.
    for place in np.flatnonzero((high > low) & np.isfinite(wanted) & (wanted != 0)):
        others = order[low[place] : high[place]]
        near = np.abs(above[place] - sought * below[others]) <= _EXACT * np.abs(above[place])
        found += [(int(place), int(other)) for other in others[np.all(near, axis=1)]]
    return found


def _differences(spread: Spread, known: Ways, places: tuple[int, ...]) -> tuple[int, int]:
    """Return in how many choices ways differ from the right one: one that both make counts once."""
    chosen = [known.ways[k][place] for k, place in enumerate(places)]
    choices = [choice for way in chosen for choice in way if choice and not (spread.sample and choice == _SAMPLE)]
    return len(set(choices)), len(choices)


def _said(spread: Spread, known: Ways, places: tuple[int, ...]) -> str:
    chosen = [known.ways[k][place] for k, place in enumerate(places)]
    if len(chosen) == 1 or chosen[0] == chosen[1]:
        return _worded(spread, chosen[0])
    above, below = chosen
    shared = _where(spread, above)
    if shared and shared == _where(spread, below):
        measures = [f"{_measure(way)} for the {name}" for name, way in zip(known.names, chosen, strict=True)]
        return f"{' and '.join(measures)}, both {shared}"
    told = [f"for the {name} {_worded(spread, way)}" for name, way in zip(known.names, chosen, strict=True) if any(way)]
    return " and ".join(told)


def _worded(spread: Spread, way: Way) -> str:
    return f"{way[2] or 'the variance'} {_where(spread, way)}".strip().rstrip(",")


def _measure(way: Way) -> str:
    return (way[2] or "the variance").rstrip(",")


def _where(spread: Spread, way: Way) -> str:
    cut, shape, _, columns = way
    own = _OF_ONE_ROW.get((cut, shape, columns))
    parts = [own] if own else [shape, cut, columns]
    if own is None and shape == _ACROSS:
        parts[-1] = columns.format(column="row")  # along a row, what is left is one number for each of them
    return " ".join(filter(None, parts)).format(skip=spread.skipped, column=spread.column)
