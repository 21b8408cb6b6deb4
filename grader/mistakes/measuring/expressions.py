"""All formulas of some quantities with at most two operations, and which of them gives a row of numbers.

How often chance would do it: `tests/grader/mistakes/test_expressions.py` draws numbers at random and counts. With 15
quantities there are some 200,000 formulas. Spread over about ten factors of e, one number lies within 1e-9 of some of
them in fewer than one of 10,000 cases; that four independent numbers all meet the *same* formula takes 1e-30. What is
left is a formula that coincides on inputs of few digits, which is why inputs are independent of one another, and not
round.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from grader.mistakes.measuring.declared import Floats
from grader.mistakes.measuring.tidying import tidied

_EXACT = 1e-9
_NOTHING = 1e-12
_CONSTANTS = (1.0, 2.0, 4.0, 10.0, 100.0)
_WRITTEN = 40  # of those that match, the first so many are written out to find the shortest
_DETOUR = 15
_STRENGTH = {"+": 1, "-": 1, "*": 2, "/": 2, "square": 3}
_DO: Mapping[str, Callable[[Floats, Floats], Floats]] = {
    "root": lambda a, b: np.sqrt(a),
    "square": lambda a, b: a * a,
    "+": np.add,
    "-": np.subtract,
    "*": np.multiply,
    "/": np.divide,
}
_OfThree: TypeAlias = Callable[[Floats, Floats, Floats], Floats]
Rounding: TypeAlias = Callable[[Floats], Floats]
_WAYS: Mapping[str, Rounding] = {
    "rounded up": np.ceil,
    "rounded down": np.floor,
    "rounded to the nearest": np.rint,
    "rounded down, plus 1": lambda values: np.floor(values) + 1,
    "rounded up, plus 1": lambda values: np.ceil(values) + 1,
    "rounded up, minus 1": lambda values: np.ceil(values) - 1,
}
# Where a number c may be put in beside a formula f and a quantity q: how it reads, what c has to be, what comes out.
_PLACES: tuple[tuple[str, _OfThree, _OfThree], ...] = (
    ("{0} / ({1} {2} {3})", lambda f, q, sought: f / sought - q, lambda f, q, c: f / (q + c)),
    ("{0} * ({1} {2} {3})", lambda f, q, sought: sought / f - q, lambda f, q, c: f * (q + c)),
    ("{0} {2} {3} * {1}", lambda f, q, sought: (sought - f) / q, lambda f, q, c: f + c * q),
)
Places: TypeAlias = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class _Block:
    """Formulas made by one operation of two others, at these places of their own levels."""

    operation: str
    left: tuple[int, Places]
    right: tuple[int, Places]
    values: Floats  # shape (formulas, n), of the last level (formulas, 1): the rest is made where the first agrees


class Formulas:
    """All formulas of some quantities.

    Parameters
    ----------
    quantities : mapping
        For each its numbers, shape (n,): one for each input. The likeliest first.
    """

    def __init__(self, quantities: Mapping[str, Floats]) -> None:
        self._names = [*quantities, *(f"{constant:g}" for constant in _CONSTANTS)]
        size = len(next(iter(quantities.values())))
        atoms = np.stack([*quantities.values(), *(np.full(size, constant) for constant in _CONSTANTS)])
        every = np.arange(len(atoms))
        self._levels = [[_Block("", (0, every), (0, every), atoms)]]
        self._values = [atoms]
        with np.errstate(all="ignore"):
            self._levels.append(list(self._combined(0, size)))
            self._values.append(np.concatenate([block.values for block in self._levels[1]]))
            self._levels.append(list(self._combined(1, 1)))

    @property
    def count(self) -> int:
        """How many there are."""
        return sum(len(block.values) for level in self._levels for block in level)

    def matching(self, sought: Floats) -> str | None:
        """Return the shortest formula that gives these numbers, as text; None where none does."""

        def agrees(values: Floats, wanted: Floats) -> NDArray[np.bool_]:
            near: NDArray[np.bool_] = np.abs(values - wanted) <= _EXACT * np.abs(wanted)
            return near

        texts = (self._shortest(number, sought, agrees) for number in range(len(self._levels)))
        return next(filter(None, texts), None)

    def rounded(self, sought: Floats) -> str | None:
        """Return the shortest formula that gives these whole numbers when rounded, and how it is rounded."""
        for number, (way, whole) in product(range(len(self._levels)), _WAYS.items()):

            def agrees(values: Floats, wanted: Floats, whole: Rounding = whole) -> NDArray[np.bool_]:
                near: NDArray[np.bool_] = whole(values) == wanted
                return near

            text = self._shortest(number, sought, agrees)
            if text is not None:
                return f"{text} {way}"
        return None

    def with_number(self, sought: Floats) -> str | None:
        """Return the shortest formula with a number of three digits put in that gives these numbers, as text.

        The number is fitted on the first input; the others have to meet it as exactly as any formula.
        """
        texts: list[str] = []
        with np.errstate(all="ignore"):
            for level, place in product((0, 1), range(len(self._names) - len(_CONSTANTS))):
                parts, quantity = self._values[level], self._values[0][place]
                for pattern, fitted, made in _PLACES:
                    name = _enclosed(_atom(self._names[place]), 1 if "(" in pattern else 2)
                    numbers = _three_digits(fitted(parts[:, 0], quantity[0], sought[0]))[:, None]
                    near = np.abs(made(parts, quantity, numbers) - sought) <= _EXACT * np.abs(sought)
                    for found in np.flatnonzero(near.all(axis=1))[:_WRITTEN]:
                        number = float(numbers[found, 0])
                        part = _enclosed(self._text_at(level, int(found)), 2 if "(" in pattern else 1)
                        sign = "-" if number < 0 else "+"
                        texts.append(tidied(pattern.format(part, name, sign, f"{abs(number):g}")))
        return min(texts, key=_length, default=None)

    def _shortest(
        self, number: int, sought: Floats, agrees: Callable[[Floats, Floats], NDArray[np.bool_]]
    ) -> str | None:
        texts: list[str] = []
        for block in self._levels[number]:
            alive = np.flatnonzero(agrees(block.values[:, 0], sought[0]))
            if alive.size:
                alive = alive[agrees(self._rows(block, alive), sought).all(axis=1)]
            texts += [tidied(self._text(number, block, int(place))[0]) for place in alive[:_WRITTEN]]
        return min(texts, key=_length, default=None)

    def _combined(self, number: int, columns: int) -> Iterator[_Block]:
        """Yield what one more operation makes of the formulas of a level with a quantity."""
        first, atoms = self._values[number], self._values[0]
        i, j = (place.ravel() for place in np.indices((len(first), len(atoms))))
        every = np.arange(len(first))
        blocks = [(name, (number, every), (number, every)) for name in ("root", "square")]
        blocks += [(name, (number, i), (0, j)) for name in ("+", "-", "*", "/")]
        if number:
            blocks += [(name, (0, j), (number, i)) for name in ("-", "/")]
        for name, left, right in blocks:
            parts = [self._values[level][places, :columns] for level, places in (left, right)]
            yield _Block(name, left, right, _DO[name](*parts))

    def _rows(self, block: _Block, places: Places) -> Floats:
        if not block.operation:
            return block.values[places]
        (left, i), (right, j) = block.left, block.right
        with np.errstate(all="ignore"):
            return _DO[block.operation](self._values[left][i[places]], self._values[right][j[places]])

    def _text(self, number: int, block: _Block, place: int) -> tuple[str, int]:
        """Return a formula as text, and how strongly it holds together."""
        if not number:
            return _atom(self._names[place])
        parts = [(level, int(places[place])) for level, places in (block.left, block.right)]
        first = self._text_at(*parts[0])
        if block.operation == "root":
            return f"sqrt({first[0]})", 4
        if block.operation == "square" or (block.operation == "*" and parts[0] == parts[1]):
            return f"{_enclosed(first, 4)} ** 2", 3
        strength = _STRENGTH[block.operation]
        closer = strength + 1 if block.operation in "-/" else strength
        second = _enclosed(self._text_at(*parts[1]), closer)
        return f"{_enclosed(first, strength)} {block.operation} {second}", strength

    def _text_at(self, number: int, place: int) -> tuple[str, int]:
        for block in self._levels[number]:
            if place < len(block.values):
                return self._text(number, block, place)
            place -= len(block.values)
        raise IndexError(place)


def _three_digits(numbers: Floats) -> Floats:
    """Round to three digits; what is nothing, or no number, is none."""
    sizes = 10.0 ** (np.floor(np.log10(np.abs(numbers))) - 2)
    return np.where(np.abs(numbers) > _NOTHING, np.round(numbers / sizes) * sizes, np.nan)


def _atom(name: str) -> tuple[str, int]:
    """Return a quantity's name without brackets around all of it, and how strongly it holds together."""
    inner = name[name.find("(") + 1 : -1]
    closed = name.endswith(")") and all(inner[:k].count("(") >= inner[:k].count(")") for k in range(len(inner) + 1))
    if closed and name.startswith("("):
        return inner, 1
    if name.count(" ") == 2 and " ** " in name:
        return name, 3
    return name, 4 if " " not in name or (closed and " " not in name[: name.find("(")]) else 1


def _length(text: str) -> int:
    """Return how long a formula is; one with the right answer in it is to be taken last."""
    return len(text) + (_DETOUR if "the right " in text else 0)


def _enclosed(text: tuple[str, int], needed: int) -> str:
    return text[0] if text[1] >= needed else f"({text[0]})"
