"""Whatever a student returns for a figure, each check on it passes or fails: none ends the grading or makes numpy warn.

Warnings are errors in these tests; in a grader they would stand on the instructor's screen.
"""

from __future__ import annotations

import math
import sys
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from grader.figure import Axes, Contour, Figure, Line
from grader.suite import CheckFailed, Opaque
from grader.suites.momentum.figures import captions, contours, reading, refusals
from tests.suites.drawn import NAMES, PATHS, Points, figure, level_curves, panel, right
from tests.suites.looking import SCENE, failures

pytestmark = pytest.mark.thorough

HUGE = sys.float_info.max
EDGES = (0.0, -0.0, 5e-324, 1e-310, 1.0, -3.0, 1e200, HUGE, -HUGE, math.inf, -math.inf, math.nan)

numbers = st.sampled_from(EDGES) | st.floats()
limits = st.tuples(numbers, numbers) | st.sampled_from([(-20.0, 20.0), (20.0, -20.0), (1.0, 1.0)])
texts = (
    st.text(max_size=20)
    | st.sampled_from(
        [
            *NAMES,
            "gd",
            "0.9",
            "1e999",
            "beta = " + "9" * 290,
            "beta 1e" + "9" * 290,
            "β=\u0660\u066b\u0669",
            "\ufdfa" * 300,
        ]
    )
    | st.lists(
        st.sampled_from(["beta", "momentum", "9", ".", ",", "e", "+", "(", " ", "$", "\\", "\u0663"]), max_size=60
    ).map("".join)
)


@st.composite
def bent_paths(draw: st.DrawFn) -> Points:
    """Draw a path with something done to it."""
    path = draw(st.sampled_from(PATHS)).copy()
    if draw(st.booleans()):
        path = path[:, ::-1].copy()
    if draw(st.booleans()):
        path[draw(st.integers(0, 40)), draw(st.integers(0, 1))] = draw(numbers)
    return path[draw(st.integers(0, 2)) : draw(st.integers(len(path) - 3, len(path)))]


points = hnp.arrays(np.float64, st.tuples(st.integers(0, 5), st.just(2)), elements=numbers)
steps = st.builds(lambda heights: np.stack([np.arange(len(heights)), heights], axis=1), st.lists(numbers, min_size=1))
curves = st.lists(points | bent_paths() | st.sampled_from(level_curves().paths), max_size=4)
lines = st.builds(Line, texts | st.just(""), points | bent_paths() | steps, st.booleans())
axes = st.builds(
    Axes,
    title=texts,
    xlabel=texts,
    ylabel=texts,
    xlim=limits,
    ylim=limits,
    xscale=texts,
    yscale=texts,
    lines=st.lists(lines, max_size=5),
    contours=st.lists(
        st.builds(Contour, hnp.arrays(np.float64, st.integers(0, 3), elements=numbers), curves, st.booleans()),
        max_size=3,
    ),
    legend=st.lists(texts, max_size=4),
    texts=st.lists(texts, max_size=3),
    images=st.integers(-(2**63), 2**63),
)
figures = st.builds(Figure, st.lists(axes, max_size=3), texts, st.lists(texts, max_size=3), texts, texts)


@settings(max_examples=200, deadline=None)
@given(figures)
@example(figure())
@example(right(xlim=(math.nan, math.nan), ylim=(-HUGE, HUGE)))
@example(right(xlim=(1.0, 1.0), ylim=(20.0, -20.0)))
@example(right(contours=[Contour(np.ones(1), [np.array([[-HUGE, -HUGE], [HUGE, HUGE], [0.0, 1.0]])], False)]))
@example(right(contours=[Contour(np.ones(1), [np.zeros((3, 2)), np.zeros((0, 2))], True)], xlim=(1.0, 1.0)))
@example(right(contours=[Contour(np.zeros(0), [], False)], lines=[Line("", np.zeros((0, 2)))]))
@example(figure(panel(lines=[Line("", np.array([[HUGE, math.nan], [-HUGE, math.inf], [-math.inf, 0.0]]))])))
@example(figure(panel(images=1)))
def test_any_figure_passes_each_check_or_fails_it(drawn: Figure) -> None:
    assert all(failure.message for failure in failures(drawn).values())


@settings(max_examples=100, deadline=None)
@given(axes)
@example(panel(contours=[Contour(np.ones(1), [np.full((3, 2), math.nan)], False)], xlim=(-HUGE, HUGE)))
@example(panel(xlim=(math.inf, -math.inf), ylim=(math.nan, 0.0)))
def test_any_panel_is_judged_by_every_function_there_is(drawn: Axes) -> None:
    """The checks ask some of these only where an earlier answer was no."""
    read = reading.Reading(figure(drawn), SCENE.paths)
    for beta, path in SCENE.paths.items():
        reading.contain(drawn, path)
        with pytest.raises(CheckFailed):
            refusals.refuse_missing(read, SCENE, beta)
        if read.places[beta]:
            with pytest.raises(CheckFailed):
                refusals.refuse_inexact(read.places[beta], path)
        for text in read.captions(beta):
            assert all(number >= 0 for number in captions.claimed(text))
            captions.names(text, beta)
    contours.have_area(drawn)
    with pytest.raises(CheckFailed):
        refusals.refuse_contours(drawn, SCENE.problem.losses)


@settings(max_examples=50, deadline=None)
@given(
    st.recursive(
        st.none() | st.floats() | st.text(max_size=5) | st.builds(Opaque, texts, texts) | points | st.just(right()),
        lambda inner: st.lists(inner, max_size=3) | st.lists(inner, max_size=3).map(tuple),
        max_leaves=5,
    )
)
def test_any_value_that_is_no_figure_is_refused(value: Any) -> None:
    if not isinstance(value, Figure):
        assert list(failures(value)) == ["returns_a_figure"]
