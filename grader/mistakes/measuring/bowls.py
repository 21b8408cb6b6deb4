"""The bowls that descents are measured on, and the walks in them: public, and the same for everybody.

Eight coordinates, so that the slopes of the first steps are independent of one another: which of them a step is made
of, and how often each counts, can then be read off the step.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from grader.mistakes.measuring.declared import Floats, WalkArguments

MOST_QUESTIONS = 400
SIZE = 8


@dataclass(frozen=True, eq=False)
class WideBowl:
    """1/2 z'Az - c'z with a start; without the functions of a `WalkArguments`, which are made anew for each call."""

    name: str
    matrix: Floats
    offset: Floats
    start: Floats
    rate: float
    memory: float
    steps: int

    def slope(self, z: Floats) -> Floats:
        """Return the slope at z, a new array."""
        answer: Floats = self.matrix @ z - self.offset
        return answer

    def height(self, z: Floats) -> float:
        """Return the height at z."""
        return float(0.5 * z @ self.matrix @ z - self.offset @ z)

    def for_steps(self, steps: int) -> WideBowl:
        """Return the same walk with another number of steps."""
        return replace(self, steps=steps)


class Watch:
    """A function of points that remembers where it was asked, and what it said."""

    def __init__(self, function: Callable[[Floats], Any], size: int) -> None:
        self._function = function
        self._size = size
        self.points: list[Floats] = []
        self.values: list[Any] = []

    def __call__(self, point: Any) -> Any:
        """Evaluate the function; what is no point is refused, as is more than any walk asks for."""
        z = np.array(point, dtype=float)
        if z.shape != (self._size,) or len(self.points) >= MOST_QUESTIONS:
            raise ValueError("not a point of this bowl, or one too many")
        value = self._function(z)
        self.points.append(z)
        self.values.append(value)
        return value.copy() if isinstance(value, np.ndarray) else value


def walk_in(bowl: WideBowl) -> tuple[WalkArguments, Watch, Watch]:
    """Return a walk in the bowl, and what watches its slope and its height."""
    slope, height = Watch(bowl.slope, bowl.start.size), Watch(bowl.height, bowl.start.size)
    walk = WalkArguments(slope, height, bowl.start.copy(), bowl.rate, bowl.memory, bowl.steps)
    return walk, slope, height


def _bowl(name: str, eigenvalues: Floats, rate: float, memory: float, steps: int, far: float) -> WideBowl:
    """Return a bowl whose axes are turned, from a start that is as far out as is said."""
    t = np.arange(SIZE, dtype=float)
    mirror = np.sin(1.3 * (t + 1)) + 1.7
    turned = np.eye(SIZE) - 2 * np.outer(mirror, mirror) / (mirror @ mirror)
    matrix = turned @ np.diag(eigenvalues) @ turned
    start = far * (np.cos(2.1 * t) + 0.4 * np.sin(t * t + 1))
    return WideBowl(name, (matrix + matrix.T) / 2, np.round(0.8 * np.cos(1.1 * t + 0.5), 3), start, rate, memory, steps)


# Two walks whose numbers have nothing to do with one another, with slopes of different lengths.
SHORT = (
    _bowl("short", np.linspace(0.6, 4.9, SIZE), 0.21, 0.37, 5, 0.25),
    _bowl("steep", np.linspace(0.8, 7.7, SIZE) ** 1.1, 0.067, 0.62, 5, 6.0),
)
# For programs that can do with two coordinates only.
FLAT = WideBowl("flat", np.diag([1.7, 4.3]), np.array([0.4, -0.9]), np.array([1.1, -0.6]), 0.21, 0.37, 3)
LONG = _bowl("long", np.array([0.02, 0.1, 0.3, 0.9, 1.7, 2.9, 4.2, 6.0]), 0.11, 0.93, 120, 800.0)
HEAVY = replace(LONG, name="heavy", memory=0.993, steps=20)
"""With more memory than those allow who hold it below some number."""
NEAR = replace(
    SHORT[0],
    name="near",
    start=np.linalg.solve(SHORT[0].matrix, SHORT[0].offset) + 1e-3 * SHORT[0].start,
    steps=12,
)
"""From so close to the minimum that steps are shorter than what many take for nothing."""
