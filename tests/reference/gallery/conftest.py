"""Each picture is drawn once for all tests, which look and do not change."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import matplotlib
import numpy as np
import pytest

from reference.arguments import Floats
from reference.gallery import draw
from reference.gallery.picture import Picture, Table

matplotlib.use("agg")

pictures = cache(draw)


@pytest.fixture(scope="session")
def picture() -> Callable[[str], Picture]:
    """Return the function that draws a picture, or gives the one that is drawn already."""
    return pictures


@pytest.fixture(scope="session")
def line() -> Callable[..., Floats]:
    """Return the function that reads a line's data, (n, 2), by picture, panel and label or number."""

    def read(name: str, panel: int, which: str | int) -> Floats:
        lines = pictures(name).figure.axes[panel].lines
        chosen = [one for one in lines if one.get_label() == which] if isinstance(which, str) else [lines[which]]
        assert len(chosen) == 1, [one.get_label() for one in lines]
        return np.asarray(chosen[0].get_xydata(), dtype=np.float64)

    return read


@pytest.fixture(scope="session")
def table() -> Callable[..., Table]:
    """Return the function that gives a picture's table by number."""
    return lambda name, number=0: pictures(name).tables[number]
