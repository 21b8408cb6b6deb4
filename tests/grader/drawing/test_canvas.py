"""Pictures for students as pixels: what is alike looks alike, what differs is seen, with and without colour."""

from __future__ import annotations

import io
import itertools
from collections.abc import Callable

import matplotlib.image
import numpy as np
import pytest
from matplotlib.text import Annotation
from numpy.typing import NDArray

from grader.drawing import canvas
from grader.drawing.explaining import Sketch
from grader.mistakes import Panel, Trace, Whose

STEPS = np.arange(6.0)
RIGHT = np.array([3.0, 1.0, -0.5, 0.4, 0.1, 0.0])


def sketch(yours: NDArray[np.float64] | None, *, log: str = "", steps: NDArray[np.float64] = STEPS) -> Sketch:
    curves = [Trace("right", STEPS, RIGHT)]
    if yours is not None:
        curves.append(Trace("yours", steps[: yours.size], yours))
    return Sketch("a title in words", "call(1)", (Panel("series", "t", "value", tuple(curves), log),))


def differing(yours: NDArray[np.float64]) -> int:
    drawn = sketch(yours, steps=np.arange(9.0))
    one, other = (canvas.pixels(drawn, whose).astype(int) for whose in ("yours", "right"))
    assert one.min() < 100, "nothing is drawn"
    return int(np.sum(np.abs(one - other) > 60))


def test_the_right_answer_looks_like_the_right_answer() -> None:
    assert differing(RIGHT.copy()) == 0


@pytest.mark.parametrize(
    "change",
    [lambda y: y + 0.2, lambda y: y[:-1], lambda y: np.append(y, 0.5), lambda y: -y, lambda y: y * 1e40],
    ids=["off", "a row too few", "a row too many", "turned over", "far away"],
)
def test_what_is_wrong_is_seen(change: Callable[[NDArray[np.float64]], NDArray[np.float64]]) -> None:
    assert differing(change(RIGHT)) > 100


def test_what_runs_away_leaves_the_right_curve_its_place_and_says_how_far_it_goes() -> None:
    calm, wild = sketch(RIGHT * 1.1), sketch(np.array([3.0, -9.0, 27.0, -81.0, 4e5, -1e7]))
    tall, flat = (np.ptp(np.nonzero(canvas.pixels(one, "right") < 100)[0]) for one in (calm, wild))
    assert flat > 0.2 * tall
    texts = [text.get_text() for text in canvas.figure(wild).axes[0].texts]
    assert texts == ["yours goes to -1e7"]
    endless = canvas.figure(sketch(np.array([3.0, 1.0, np.inf, np.inf, np.nan, np.nan]))).axes[0].texts
    assert [text.get_text() for text in endless] == ["yours is no number in the end"]


def test_what_is_not_far_from_right_is_shown_whole() -> None:
    near = canvas.figure(sketch(RIGHT * 7)).axes[0]
    assert not near.texts
    low, high = near.get_ylim()
    assert low < 7 * RIGHT.min() < 7 * RIGHT.max() < high


def test_the_arrow_stands_where_the_curve_leaves_the_picture() -> None:
    (note,) = canvas.figure(sketch(np.array([3.0, 1.0, 1e3, 1e3, 1e3, 1e3]))).axes[0].texts
    assert isinstance(note, Annotation)
    x, y = note.xy
    assert 0.2 < x < 0.4, "between steps 1 and 2 of 5"
    assert y == pytest.approx(1.0)


def test_words_above_a_panel_do_not_run_into_the_next() -> None:
    panel = Panel(
        "series", "t", "value", (Trace("right", STEPS, RIGHT),), parting=(2.0, 0.0, "first: yours " + "9 " * 60)
    )
    title = canvas.figure(Sketch("a title", "call(1)", (panel, panel, panel))).axes[0].get_title(loc="left")
    assert title.startswith("series\nfirst:\nyours 9 9")
    assert max(map(len, title.split("\n"))) <= canvas.ROW


def test_no_curve_stands_in_the_legend_that_is_not_drawn() -> None:
    (legend,) = canvas.figure(sketch(np.empty(0))).legends
    assert [text.get_text() for text in legend.get_texts()] == ["right"]


def grey(png: bytes) -> NDArray[np.float64]:
    pixels = matplotlib.image.imread(io.BytesIO(png))
    return np.asarray(pixels[..., :3] @ [0.299, 0.587, 0.114], dtype=np.float64)


def test_the_three_are_told_apart_by_line_and_marker() -> None:
    looks = canvas.LOOKS.values()
    assert len({str(look["linestyle"]) for look in looks}) == len({look["marker"] for look in looks}) == 3


@pytest.mark.thorough
def test_all_three_are_seen_where_they_lie_on_one_another_in_grey_too() -> None:
    whose: tuple[Whose, ...] = ("right", "mistake", "yours")
    pictures = []
    for count in (1, 2, 3):
        curves = tuple(Trace(one, STEPS, RIGHT) for one in whose[:count])
        pictures.append(grey(canvas.png(Sketch("t", "c", (Panel("series", "t", "value", curves),)))))
    for fewer, more in itertools.pairwise(pictures):
        middle = slice(60, 250)
        assert np.sum(np.abs(fewer[middle] - more[middle]) > 0.25) > 100


@pytest.mark.thorough
def test_a_picture_is_a_png_and_the_same_each_time() -> None:
    assert canvas.png(sketch(RIGHT)) == canvas.png(sketch(RIGHT))
    assert canvas.png(sketch(None)).startswith(b"\x89PNG")


@pytest.mark.thorough
@pytest.mark.parametrize("odd", [np.zeros(6), np.full(6, np.nan), np.full(6, 1e300), np.array([]), np.full(6, -1.0)])
@pytest.mark.parametrize("log", ["", "y"])
def test_strange_numbers_cost_no_more_than_their_curve(odd: NDArray[np.float64], log: str) -> None:
    curves = (Trace("right", STEPS, np.abs(RIGHT) + 0.1), Trace("yours", STEPS[: odd.size], odd))
    canvas.pixels(Sketch("t", "c", (Panel("series", "t", "value", curves, log),)), "right")
    canvas.figure(Sketch("$\\broken{ title", "c", (Panel("$x", "t", "value", curves, log),))).draw_without_rendering()
