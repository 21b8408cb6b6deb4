"""What a picture is: a figure, what to see in it, and the numbers behind it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from matplotlib.figure import Figure

Cell: TypeAlias = str | int | float | None


@dataclass(frozen=True)
class Settings:
    """How pictures are made.

    Attributes
    ----------
    full : bool
        Long sweeps and many random runs instead of quick ones.
    seed : int
        Of every random experiment.
    """

    full: bool = False
    seed: int = 1


@dataclass(frozen=True)
class Table:
    """Numbers as they were computed; they are rounded only for the eye."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def __post_init__(self) -> None:
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError(f"every row of {self.title!r} must have {len(self.columns)} cells")

    def column(self, name: str) -> list[Cell]:
        """Return the cells under the heading `name`."""
        index = self.columns.index(name)
        return [row[index] for row in self.rows]

    def is_text(self, index: int) -> bool:
        """Tell whether a column holds words rather than numbers."""
        return any(isinstance(row[index], str) for row in self.rows)

    def texts(self) -> list[list[str]]:
        """Return the rows as they are shown."""
        return [[show(cell) for cell in row] for row in self.rows]


class NamedFormula(NamedTuple):
    """A formula, as `reference.mathml` reads it, and what it is of, in words."""

    text: str
    says: str


@dataclass(frozen=True, eq=False)
class Picture:
    """A figure with its caption, a description for who cannot see it, and the numbers behind it.

    A formula within a text stands between backticks.

    Attributes
    ----------
    figure : matplotlib.figure.Figure
    caption : str
        What to see; every number in it was computed.
    alt : str
        What is drawn, in words.
    tables : tuple of Table
    formulas : tuple of NamedFormula
        What is drawn, or behind it.
    shaded : bool
        Whether dark and light mean something in it, so that it is never shown in reverse.
    """

    figure: Figure
    caption: str
    alt: str
    tables: tuple[Table, ...]
    formulas: tuple[NamedFormula, ...] = ()
    shaded: bool = False


def show(cell: Cell) -> str:
    """Return a number with four digits, a text as it is, and a dash for what does not exist.

    Examples
    --------
    >>> show(2 / 121), show(34374), show(None), show("x"), show(0.99998), show(True)
    ('0.01653', '34374', '-', 'x', '0.99998', 'yes')
    """
    if cell is None or (isinstance(cell, float) and math.isnan(cell)):
        return "-"
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if not isinstance(cell, float):
        return str(cell)
    # A rate is not 1 because it is close to 1.
    texts = [f"{cell:.{digits}g}" for digits in range(4, 10)]
    return next((text for text in texts if abs(cell) == 1 or abs(float(text)) != 1), texts[-1])
