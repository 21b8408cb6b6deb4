"""Which linear recurrence the steps of a walk follow: fitted step by step, and exact or not at all.

::

    move_t = a_t * move_(t-1) + b_t * slope_t      or with a term more, or one less
    asked_t = point_t + c_t * move_(t-1)           where the slope was asked
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from grader.mistakes.measuring.declared import Floats
from grader.mistakes.measuring.walking import EXACT

_BASES = (
    ("slope",),
    ("move", "slope"),
    ("move", "earlier slope"),
    ("move", "slope", "earlier slope"),
    ("move", "slope", "point"),
    ("move", "slope", "earlier move"),
)
_MOST_PER_STEP = 4
_ONE_DIRECTION = 1e-7


@dataclass(frozen=True, eq=False)
class Law:
    """A recurrence that a walk follows exactly.

    Attributes
    ----------
    terms : mapping
        For each term its factor in each step, NaN where the term is zero.
    moves, slopes : ndarray of shape (steps, d)
        The steps, and the slope that was asked for each.
    ahead : ndarray of shape (steps,), or None
        How much of the last step lies between a point and where its slope was asked; None if that lies elsewhere.
    stops : bool
        Whether the walk stands still at the end; it was fitted up to there.
    """

    terms: Mapping[str, Floats]
    moves: Floats
    slopes: Floats
    ahead: Floats | None
    stops: bool

    @property
    def basis(self) -> frozenset[str]:
        """Which terms there are."""
        return frozenset(self.terms)

    def weights(self, unit: float) -> Floats | None:
        """Return how often each slope counts in each step, shape (steps, steps), in steps of `unit` a slope.

        None where a factor is not known, or where a step is not made of slopes and of the last move alone.
        """
        late = {"slope": 0, "move": 2 if "earlier slope" in self.terms else 1, "earlier slope": 1}
        if any(name not in late or not np.isfinite(row[late[name] :]).all() for name, row in self.terms.items()):
            return None
        steps = len(self.moves)
        table = np.zeros((steps, steps))
        filled = {name: np.nan_to_num(factors) for name, factors in self.terms.items()}
        none = np.zeros(steps)
        for t in range(steps):
            if t:
                table[t] = filled.get("move", none)[t] * table[t - 1]
                table[t, t - 1] += filled.get("earlier slope", none)[t] / unit
            table[t, t] += filled.get("slope", none)[t] / unit
        return table


def law_of(path: Floats, asked: Floats, slopes: Floats) -> Law | None:
    """Return the simplest law that a path follows exactly, None where there is none.

    Which of several questions belongs to a step is tried: programs may ask more often than they need to.
    """
    moves = np.diff(path, axis=0)
    moving = _moving(moves)
    if not moving:
        return None
    found = None
    for places in _assigned(len(asked), moving):
        law = _simplest(path, moves, asked[places], slopes[places], moving)
        if law is not None and len(asked) >= 2 * moving and not law.basis <= {"move", "slope"}:
            continue  # of several questions in a step it is not known which of them are in it
        if law is not None and law.ahead is not None:
            return law
        found = found or law
    return found


def sums_of(moves: Floats, slopes: Floats) -> Floats | None:
    """Return how often each slope so far counts in each step, shape (steps, steps); None where that is not all."""
    steps = len(moves)
    table = np.zeros((steps, steps))
    for t in range(steps):
        factors = fit(list(slopes[: t + 1]), moves[t])
        if factors is None or not np.isfinite(factors).all():
            return None
        table[t, : t + 1] = factors
    return table


def fit(columns: Sequence[Floats | None], sought: Floats, rounding: float = 0.0) -> Floats | None:
    """Return the factors that make the sought of some columns exactly; None where there are none.

    A factor is NaN where it may be any: of a column that is zero, or of all where some are sums of others. `rounding`
    is what rounding alone may leave.
    """
    factors = np.full(len(columns), np.nan)
    lengths = [0.0 if column is None else float(np.linalg.norm(column)) for column in columns]
    there = [place for place, length in enumerate(lengths) if length > 0]
    scale = float(np.linalg.norm(sought))
    if not there:
        return factors if scale <= rounding else None
    there_are = [column for column in columns if column is not None and column.any()]
    matrix = np.stack([column / np.linalg.norm(column) for column in there_are], axis=1)
    solved, _, rank, _ = np.linalg.lstsq(matrix, sought, rcond=_ONE_DIRECTION)
    if np.linalg.norm(matrix @ solved - sought) > EXACT * scale + rounding:
        return None
    if rank == len(there):
        factors[there] = solved / [lengths[k] for k in there]
    return factors


def noise_of(path: Floats) -> float:
    """Return what rounding leaves in a difference of two points: it is known to fewer digits than they are."""
    return 1e-14 * float(np.abs(path).max())


def _moving(moves: Floats) -> int:
    """Return how many steps there are before the walk stands still for good."""
    lengths = np.abs(moves).max(axis=1)
    places = np.flatnonzero(lengths > 0)
    return int(places[-1]) + 1 if places.size else 0


def _assigned(questions: int, moving: int) -> Iterator[list[int]]:
    """Yield which question belongs to each step: one of equally many for each, or of some more at the start or end."""
    most = min(questions // moving, _MOST_PER_STEP)
    for each in range(1, most + 1):
        for first in range(min(questions - each * (moving - 1), 2 * each)):
            places = [first + each * t for t in range(moving)]
            if places[-1] < questions:
                yield places


def _simplest(path: Floats, moves: Floats, asked: Floats, slopes: Floats, moving: int) -> Law | None:
    for basis in _BASES:
        terms = _terms(basis, path, moves, slopes, moving)
        if terms is not None:
            ahead = _ahead(path, moves, asked)
            return Law(terms, moves[:moving], slopes, ahead, moving < len(moves))
    return None


def _terms(
    basis: tuple[str, ...], path: Floats, moves: Floats, slopes: Floats, moving: int
) -> dict[str, Floats] | None:
    factors = np.full((moving, len(basis)), np.nan)
    rounding = noise_of(path)
    for t in range(moving):
        there = {
            "slope": slopes[t],
            "move": moves[t - 1] if t else None,
            "earlier slope": slopes[t - 1] if t else None,
            "earlier move": moves[t - 2] if t > 1 else None,
            "point": path[t],
        }
        if t == 1 and "earlier slope" in basis and "move" in basis:
            there["move"] = None  # it is nothing but the earlier slope
        columns = [there[name] for name in basis]
        fitted = fit(columns, moves[t], rounding)
        if fitted is None:
            return None
        factors[t] = fitted
    if np.isfinite(factors).all(axis=1).sum() < min(2, moving - 1):
        return None
    return {name: factors[:, place] for place, name in enumerate(basis)}


def _ahead(path: Floats, moves: Floats, asked: Floats) -> Floats | None:
    ahead = np.full(len(asked), np.nan)
    for t, point in enumerate(asked):
        beyond = point - path[t]
        if np.abs(beyond).max() <= EXACT * np.abs(path[t]).max():
            ahead[t] = 0.0
            continue
        fitted = fit([moves[t - 1]], beyond, noise_of(path)) if t else None
        if fitted is None or not np.isfinite(fitted[0]):
            return None
        ahead[t] = fitted[0]
    return ahead
