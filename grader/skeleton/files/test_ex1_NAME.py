"""Checks of exercise 1. All that differs from student to student comes from `case`."""

import math

import numpy as np

from grader.suite import Case, Figure, Student, as_array, assert_array, assert_number, check, fail


@check("has the given level first, and one more for each step", points=2, hint="Begin the list with level.")
def test_run_empty_has_a_level_for_each_step(student: Student, case: Case) -> None:
    tank = case.given("Tank", case.uniform(0.3, 0.6))
    levels = as_array(student.run_empty(tank.flow, 2.5, 0.1, 7), "the levels", (8,))
    assert_number(levels[0], 2.5, what="the first level")


@check(
    "lets flow say what runs out, in every step anew",
    points=3,
    hint="What is left is level - dt * flow(level).",
    needs="run_empty_has_a_level_for_each_step",
)
def test_run_empty_follows_the_flow(student: Student, case: Case) -> None:
    rate, level, dt = case.uniform(0.3, 0.6), case.uniform(2, 3), case.uniform(0.1, 0.2)
    right = level * (1 - dt * rate) ** np.arange(9)
    tank = case.given("Tank", rate)
    assert_array(student.run_empty(tank.flow, level, dt, 8), right, what="the levels", rows="step")


@check("is the time in which half of it is gone", points=2, hint="Solve exp(-rate * t) = 1/2 for t.")
def test_half_life_is_right(student: Student, case: Case) -> None:
    rate = case.uniform(0.3, 0.6)
    assert_number(student.half_life(rate), math.log(2) / rate, what="the half-life")


@check("draws the levels against time, as a line", points=2, hint="Step i is at time i * dt.")
def test_plot_levels_draws_the_levels(student: Student, case: Case) -> None:
    levels, dt = 2.0 * 0.9 ** np.arange(6), case.uniform(0.1, 0.2)
    right = np.column_stack([dt * np.arange(6), levels])
    lines = [line.xy for axes in _figure(student, levels, dt).axes for line in axes.lines if line.joined]
    if not any(line.shape == right.shape and np.allclose(line, right) for line in lines):
        fail("no line in the figure shows the levels against time")


@check(
    "labels both axes",
    points=1,
    hint="Use set_xlabel and set_ylabel.",
    needs="plot_levels_draws_the_levels",
)
def test_plot_levels_labels_the_axes(student: Student, case: Case) -> None:
    figure = _figure(student, 2.0 * 0.9 ** np.arange(6), case.uniform(0.1, 0.2))
    if not any(axes.xlabel.strip() and axes.ylabel.strip() for axes in figure.axes):
        fail("an axis has no label")


def _figure(student: Student, levels: np.ndarray, dt: float) -> Figure:
    figure = student.plot_levels(levels, dt)
    if not isinstance(figure, Figure):
        fail("plot_levels does not return a matplotlib Figure")
    return figure
