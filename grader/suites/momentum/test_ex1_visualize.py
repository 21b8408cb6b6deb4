"""Checks of exercise 1: a trajectory, one for each beta, and the figure of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from grader.suite import Case, CheckFailed, Student, as_array, assert_array, check, described, fail
from grader.suites.momentum import cases
from grader.suites.momentum.cases import Descent, FloatArray
from grader.suites.momentum.figures import Drawing, captions, contain, contours, refusals
from grader.suites.momentum.right_runs import heavy_ball


@check(
    "is an array of places",
    points=1,
    hint="Return np.array(path) of the list of all theta: a row for each, and a column for each coordinate.",
)
def test_heavy_ball_trajectory_is_an_array_of_places(student: Student, bowl: Descent) -> None:
    _places(student.heavy_ball_trajectory(*bowl.grad_args), bowl)


@check(
    "has a row for the start and one for each step",
    points=1,
    hint="Store theta_init before the first update, and a new array after each: num_steps + 1 rows.",
    needs="heavy_ball_trajectory_is_an_array_of_places",
)
def test_heavy_ball_trajectory_has_a_row_for_each_step(student: Student, bowl: Descent) -> None:
    as_array(student.heavy_ball_trajectory(*bowl.grad_args), "the path", (bowl.steps + 1, 2))


@check(
    "begins at theta_init",
    points=1,
    hint="Row 0 is theta_init itself, and stays what it was: every later row is an array of its own.",
    needs="heavy_ball_trajectory_is_an_array_of_places",
)
def test_heavy_ball_trajectory_starts_at_theta_init(student: Student, bowl: Descent) -> None:
    path = _places(student.heavy_ball_trajectory(*bowl.grad_args), bowl)
    assert_array(path[0], bowl.start, what="row 0 of the path", rows="coordinate")


@check(
    "takes the first step down the gradient",
    points=2,
    hint="From rest the first velocity is just the gradient, and theta moves by -lr times it.",
    needs="heavy_ball_trajectory_is_an_array_of_places",
)
def test_heavy_ball_trajectory_takes_the_first_step(student: Student, case: Case) -> None:
    for run in (cases.tilted_bowl(case, steps=1), cases.tilted_bowl(case, steps=2)):
        path, expected = _aligned(student.heavy_ball_trajectory(*run.grad_args), run)
        assert_array(path[:2], expected[:2], what="the path of one step", rows="step")


@check(
    "carries its velocity from step to step",
    points=1,
    hint="beta multiplies the velocity of the step before; the new gradient is added as it is.",
    needs="heavy_ball_trajectory_takes_the_first_step",
)
def test_heavy_ball_trajectory_carries_velocity(student: Student, bowl: Descent) -> None:
    path, expected = _aligned(student.heavy_ball_trajectory(*bowl.grad_args), bowl)
    assert_array(path, expected, what="the path", rows="step")


@check(
    "works on other problems: a curved valley, one parameter, three without momentum, a start far out",
    points=1,
    hint="Use nothing but grad_fn, theta_init, lr, beta and num_steps: no fixed size, no early stop, no scaling.",
    needs="heavy_ball_trajectory_carries_velocity",
)
def test_heavy_ball_trajectory_works_on_other_problems(student: Student, other_problems: dict[str, Descent]) -> None:
    for place, run in other_problems.items():
        path, expected = _aligned(student.heavy_ball_trajectory(*run.grad_args), run)
        assert_array(path, expected, what=f"the path {place}", rows="step")


@check(
    "goes as far as it is asked to: no step at all, more than a hundred with much momentum",
    points=1,
    hint="The path has num_steps + 1 rows whatever num_steps is, and every step follows the same rule.",
    needs="heavy_ball_trajectory_carries_velocity",
)
def test_heavy_ball_trajectory_goes_any_number_of_steps(student: Student, case: Case) -> None:
    for run in (cases.no_steps(case), cases.section_bowl(case)):
        path = _places(student.heavy_ball_trajectory(*run.grad_args), run)
        assert_array(path, heavy_ball(*run.grad_args).thetas, what=f"the path of {run.steps} steps", rows="step")


@check(
    "starts afresh in every call and leaves what it is given alone, integers too",
    points=2,
    hint="Begin with a copy of theta_init as floats and a new velocity of zeros, inside the function.",
    needs="heavy_ball_trajectory_is_an_array_of_places",
    stateful=True,
    builds_on="heavy_ball_trajectory",
)
def test_heavy_ball_trajectory_starts_afresh(student: Student, case: Case, bowl: Descent, integers: Descent) -> None:
    runs = cases.one_after_another(case, bowl, integers)
    floats = {place: replace(run, start=run.start.astype(float)) for place, run in reversed(runs.items())}
    own = {place: _own_path(student, run, run.beta) for place, run in floats.items()}
    for place, run in runs.items():
        path = _places(student.heavy_ball_trajectory(*run.grad_args), run)
        student.assert_inputs_unchanged()
        assert_array(path, _places(own[place], run), what=f"the path{place}", rows="step")


@check(
    "has a path for each beta",
    points=2,
    hint="Return a dict whose keys are the betas themselves.",
)
def test_trajectories_by_beta_has_a_path_for_each_beta(student: Student, case: Case, bowl: Descent) -> None:
    betas = cases.several_betas(case)
    for index, path in enumerate(_by_beta(_run(student, bowl, betas), betas).values()):
        as_array(path, f"the path of betas[{index}]")


@check(
    "follows each beta from rest",
    points=1,
    hint="Every beta gets its own run: the same start, zero velocity there, the same lr, its own beta.",
    needs="trajectories_by_beta_has_a_path_for_each_beta",
    builds_on="heavy_ball_trajectory",
)
def test_trajectories_by_beta_follows_each_beta(
    student: Student, case: Case, integers: Descent, nearby: Descent
) -> None:
    betas = cases.several_betas(case)
    bowl = cases.tilted_bowl(case)
    alike = replace(integers, lr=bowl.lr)  # the same numbers but for the start
    elsewhere = replace(bowl, start=bowl.start[::-1].copy(), lr=0.8 * bowl.lr)  # the same betas on the same problem
    problem_apart = replace(bowl, problem=integers.problem)
    runs = {
        "": bowl,
        " on another problem": problem_apart,
        " from another start": elsewhere,
        " from integers": alike,
        " close to a minimum": nearby,
    }
    for place, run in runs.items():
        paths = _by_beta(_run(student, run, betas), betas)
        student.assert_inputs_unchanged()
        for index, (beta, path) in enumerate(paths.items()):
            if run is problem_apart and not beta:
                continue  # who stands still at beta 0 does so on both problems, and could not be carried
            expected = _own_path(student, run, beta)
            assert_array(path, expected, what=f"the path of betas[{index}]{place}", rows="step")


@check(
    "takes any list of betas: one, two or five, small ones and ones close to 1",
    points=1,
    hint="Loop over betas itself: nothing may depend on how many there are, or on which.",
    needs="trajectories_by_beta_follows_each_beta",
    builds_on="heavy_ball_trajectory",
)
def test_trajectories_by_beta_takes_any_betas(student: Student, case: Case, bowl: Descent) -> None:
    one, two, five = cases.other_betas(case)
    slope = cases.on_a_slope(case, bowl)  # with a single beta: who changes the slope itself still can be carried
    for betas, run in ((one, slope), (two, cases.one_parameter(case)), (five, bowl), (two, cases.no_steps(case))):
        for index, (beta, path) in enumerate(_by_beta(_run(student, run, betas), betas).items()):
            expected = _own_path(student, run, beta)
            what = f"the path of betas[{index}] of {len(betas)}"
            try:
                assert_array(path, expected, what=what if run.steps else f"{what} without a step", rows="step")
            except CheckFailed:
                student.assert_inputs_unchanged()  # that is why
                raise


@check("returns a figure", points=1, hint="Make it with plt.subplots() and return it at the end.")
def test_plot_trajectories_returns_a_figure(student: Student, case: Case, drawing: Drawing) -> None:
    drawing.draw(student, cases.scene(case))


@check(
    "draws a line through every whole path",
    points=1,
    hint="Plot column 0 of a path against its column 1, all rows, as a line.",
    needs="plot_trajectories_returns_a_figure",
)
def test_plot_trajectories_draws_every_path(student: Student, drawing: Drawing) -> None:
    scene, reading = drawing.made
    if drawing.changed:
        refusals.refuse_changed(keys=drawing.keys_changed)
    for beta, found in reading.places.items():
        if not found:
            refusals.refuse_missing(reading, scene, beta)
        if not any(drawn.exact for drawn in found):
            refusals.refuse_inexact(found, scene.paths[beta])


@check(
    "shows the contours of the loss under them",
    points=1,
    hint="Evaluate loss_fn at each point of a grid and give the values to contour: row i of them belongs to y[i].",
    needs="plot_trajectories_returns_a_figure",
)
def test_plot_trajectories_shows_contours(student: Student, drawing: Drawing) -> None:
    scene, reading = drawing.made
    panels = reading.panels(*scene.paths)
    for panel in panels:
        if not panel.contours:
            refusals.refuse_without_contours(reading, panels)
        if not contours.have_curves(panel):
            fail("the contours have no curve: none of their levels lies among the values on their grid")
        if not contours.have_area(panel):
            fail(
                "the contours lie on a line, or nearly: look at the width and height of their grid, and at their levels"
            )
        if not contours.shows_contours(panel, scene.problem.losses):
            refusals.refuse_contours(panel, scene.problem.losses)


@check(
    "names the beta of every line",
    points=1,
    hint="Give each line a label with its beta and show the legend, or write the beta into its panel's title.",
    needs="plot_trajectories_returns_a_figure",
)
def test_plot_trajectories_names_every_beta(student: Student, drawing: Drawing) -> None:
    _, reading = drawing.made
    for beta in reading.recognised:
        texts = reading.captions(beta)
        if not any(captions.names(text, beta) for text in texts):
            refusals.refuse_name(reading, beta, texts)


@check(
    "labels both axes",
    points=1,
    hint="Use set_xlabel and set_ylabel.",
    needs="plot_trajectories_returns_a_figure",
)
def test_plot_trajectories_labels_the_axes(student: Student, drawing: Drawing) -> None:
    scene, reading = drawing.made
    panels = reading.panels(*scene.paths)
    labels = {
        "x": [reading.figure.supxlabel, *(panel.xlabel for panel in panels)],
        "y": [reading.figure.supylabel, *(panel.ylabel for panel in panels)],
    }
    for axis, texts in labels.items():
        # In a row of panels that share an axis one label will do.
        if not any(text.strip() for text in texts):
            refusals.refuse("plot.no_axes_labels", f"the {axis} axis has no label")
    for axis, other in (("x", "y"), ("y", "x")):
        if any(text.strip(" $").lower() == other for text in labels[axis]):
            fail(f"the {axis} axis is labelled {other}")


@check(
    "has limits that contain the paths, and axes that run to the right and upwards",
    points=1,
    hint="Take the limits from the paths themselves, the smaller one first.",
    needs="plot_trajectories_returns_a_figure",
)
def test_plot_trajectories_contains_the_paths(student: Student, drawing: Drawing) -> None:
    scene, reading = drawing.made
    for beta in reading.recognised:
        holding = [panel for panel in reading.panels(beta) if contain(panel, scene.paths[beta])]
        if not holding:
            detail = f"it is the path of beta = {beta:g}"
            refusals.refuse("plot.limits", "a path leaves the panel's limits", detail=detail)
        refusals.refuse_backwards(holding)


def _run(student: Student, run: Descent, betas: list[float]) -> Any:
    return student.trajectories_by_beta(run.problem.grad, run.start.copy(), run.lr, list(betas), run.steps)


def _places(value: Any, run: Descent) -> FloatArray:
    """Return a path as an array of places, whatever their number, also where it lies on its side.

    Whether it has a row for each place, and how many, is asked for by a check of its own.
    """
    path = as_array(value, "the path", rows="step")
    if path.ndim == 2 and _lies_on_its_side(path, run):
        path = path.T
    if path.ndim != 2 or path.shape[1:] != run.start.shape:
        fail("the path has the wrong shape", expected=f"rows of {run.start.size} coordinates", got=described(value))
    return path


def _lies_on_its_side(path: FloatArray, run: Descent) -> bool:
    if len(path) != len(run.start):
        return False
    square = path.shape[1] == len(run.start)  # then only the start can tell
    return not square or (not np.allclose(path[0], run.start) and np.allclose(path[:, 0], run.start))


def _aligned(value: Any, run: Descent) -> tuple[FloatArray, FloatArray]:
    """Return a path and what is expected of it, with what other checks ask for put right in the path.

    That is how its places are stored: the start in row 0, the last place, no more than that, and an array of its own in
    each row; one array in all rows shows where it ends. Here the step from each place to the next matters.
    """
    path, thetas = _places(value, run), heavy_ball(*run.grad_args).thetas
    path = path[: len(thetas)] if len(path) == len(thetas) + 1 else path
    if len(path) == len(thetas) - 1 > 0:
        if np.linalg.norm(path[0] - thetas[1]) < np.linalg.norm(path[0] - thetas[0]):
            return np.vstack([thetas[:1], path]), thetas
        thetas = thetas[:-1]
    if len(path) == len(thetas) > 1:
        one_array = len(path) > 2 and not np.ptp(path[1:], axis=0).any()
        put_right = slice(0, -1 if one_array else 1)
        path = path.copy()
        path[put_right] = thetas[put_right]
    return path, thetas


def _own_path(student: Student, run: Descent, beta: float) -> Any:
    return student.own("heavy_ball_trajectory", _path)(*replace(run, beta=beta).grad_args)


def _path(*grad_args: Any) -> FloatArray:
    return heavy_ball(*grad_args).thetas


def _by_beta(value: Any, betas: list[float]) -> dict[float, Any]:
    if not isinstance(value, dict):
        fail("trajectories_by_beta does not return a dict", expected="a dict {beta: path}", got=described(value))
    keys = f"the keys {', '.join(map(repr, betas[:4]))}{', ...' * (len(betas) > 4)}"
    if any(isinstance(key, str) for key in value):
        fail("the keys of the dict are strings, not the betas themselves", expected=keys, got=described(value))
    if set(value) != set(betas):
        fail(
            "the keys of the dict are not the given betas",
            expected=keys,
            got=described(value),
        )
    return {beta: value[beta] for beta in betas}
