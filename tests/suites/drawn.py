"""Figures as a worker describes them, small and at the caps, to be judged without a worker."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from grader.figure import Axes, Contour, Figure, Line
from tests.suites.looking import SCENE

Points = NDArray[np.float64]
PATHS: list[Points] = list(SCENE.paths.values())
NAMES = [f"beta = {beta:g}" for beta in SCENE.paths]


def panel(**parts: Any) -> Axes:
    """Return a panel with nothing in it but these parts, its limits wide enough for every path."""
    empty: dict[str, Any] = {
        **{name: "" for name in ("title", "xlabel", "ylabel", "xscale", "yscale")},
        **{name: [] for name in ("lines", "contours", "legend", "texts")},
        "xlim": (-20.0, 20.0),
        "ylim": (-20.0, 20.0),
        "images": 0,
    }
    return Axes(**(empty | parts))


def figure(*panels: Axes, legend: list[str] | None = None) -> Figure:
    """Return a figure of these panels."""
    return Figure(list(panels), "", legend or [])


def level_curves(*, filled: bool = False) -> Contour:
    """Return the contours of the scene's loss: a bowl, whose curves are ellipses."""
    bowl = SCENE.problem
    centre = np.array([bowl.p, bowl.q])
    angles = np.linspace(0, 2 * np.pi, 60)
    radii = np.stack([np.cos(angles) / np.sqrt(bowl.a), np.sin(angles) / np.sqrt(bowl.b)], axis=1)
    levels = bowl.a * np.arange(1.0, 9.0)
    return Contour(levels, [centre + np.sqrt(level) * radii for level in levels], filled)


def right(**changed: Any) -> Figure:
    """Return a figure that passes every check, or one that differs in some parts of its panel."""
    lines = [Line(name, path) for name, path in zip(NAMES, PATHS, strict=True)]
    parts = {"lines": lines, "legend": NAMES, "contours": [level_curves()], "xlabel": "theta 0", "ylabel": "theta 1"}
    return figure(panel(**(parts | changed)))
