"""Checks of exercise 3: classical and Nesterov momentum, and the comparison of the two with plain descent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from grader.suite import Case, Student, as_array, assert_array, check, fail
from grader.suites.momentum import cases
from grader.suites.momentum.cases import Descent, FloatArray
from grader.suites.momentum.returned import history_of, is_history, is_pair, pair, theta_of
from grader.suites.momentum.right_runs import heavy_ball, nesterov
from reference.run import Run

Loss = Callable[..., Any]
Method = Callable[..., Any]
Pair = tuple[FloatArray, FloatArray]

TOLERANCE = 1e-5  # of the largest coordinate on the way; state in float32 stays a factor ten below


@check(
    "returns the pair (theta, history)",
    points=2,
    hint="theta is an array like theta_init, and history a list with one number for each step.",
)
def test_momentum_sgd_returns_the_pair(student: Student, bowl: Descent) -> None:
    theta, history = pair(student.momentum_sgd(*bowl.loss_args))
    as_array(theta, "theta", bowl.start.shape)
    if as_array(history, "the history", rows="step").ndim != 1:
        fail("the history does not hold one number for each step")


@check(
    "theta is right after one step",
    points=1,
    hint="From rest the first velocity is just the gradient; move theta by -lr times it and return (theta, history).",
)
def test_momentum_sgd_takes_the_first_step(student: Student, one_step: Descent) -> None:
    _assert_goes(student.momentum_sgd, heavy_ball, one_step, "after one step")


@check(
    "carries its velocity from step to step",
    points=2,
    hint="momentum multiplies the velocity of the step before; the new gradient is added as it is.",
    needs="momentum_sgd_takes_the_first_step",
)
def test_momentum_sgd_carries_velocity(student: Student, bowl: Descent) -> None:
    _assert_goes(student.momentum_sgd, heavy_ball, bowl, f"after {bowl.steps} steps")


@check(
    "records the loss before each update",
    points=2,
    hint="Append loss_fn(theta) first thing in the loop: the first entry is the loss at theta_init.",
    builds_on="momentum_sgd",
)
def test_momentum_sgd_records_losses(student: Student, bowl: Descent) -> None:
    history = history_of(student.momentum_sgd(*bowl.loss_args), bowl)
    _assert_losses(student, history, bowl, *_losses_along(student.own("momentum_sgd", _momentum_sgd), bowl))


@check(
    "works on other problems: a curved valley, one parameter, three close to the minimum, a start far out",
    points=1,
    hint="Use nothing but the arguments: no fixed size, no early stop, no scaling of the gradient.",
    needs="momentum_sgd_carries_velocity",
)
def test_momentum_sgd_works_on_other_problems(student: Student, other_problems: dict[str, Descent]) -> None:
    for place, run in other_problems.items():
        _assert_goes(student.momentum_sgd, heavy_ball, run, place)


@check(
    "goes as far as it is asked to: no step at all, more than a hundred with much momentum",
    points=1,
    hint="The history holds num_steps losses whatever num_steps is, and every step follows the same rule.",
    needs="momentum_sgd_carries_velocity",
)
def test_momentum_sgd_goes_any_number_of_steps(student: Student, case: Case, nearby: Descent) -> None:
    for run in (cases.no_steps(case), cases.section_bowl(case), nearby):
        expected = heavy_ball(*run.grad_args)
        _assert_run(student, student.momentum_sgd(*run.loss_args), run, expected, f"after {run.steps} steps")


@check(
    "starts afresh in every call and leaves theta_init alone, integers too",
    points=1,
    hint="Begin with a copy of theta_init as floats, a velocity of zeros and an empty history, inside the function.",
    stateful=True,
    builds_on="momentum_sgd",
)
def test_momentum_sgd_starts_afresh(student: Student, bowl: Descent, integers: Descent) -> None:
    _assert_afresh(student, student.momentum_sgd, student.own("momentum_sgd", _momentum_sgd), bowl, integers)


@check(
    "returns the pair (theta, history)",
    points=1,
    hint="theta is an array like theta_init, and history a list with one number for each step.",
)
def test_nesterov_sgd_returns_the_pair(student: Student, bowl: Descent) -> None:
    theta, history = pair(student.nesterov_sgd(*bowl.loss_args))
    as_array(theta, "theta", bowl.start.shape)
    if as_array(history, "the history", rows="step").ndim != 1:
        fail("the history does not hold one number for each step")


@check(
    "theta is right after one step",
    points=1,
    hint="The first step is the same as classical momentum's: the velocity is still zero, so there is nothing ahead.",
)
def test_nesterov_sgd_takes_the_first_step(student: Student, one_step: Descent) -> None:
    _assert_goes(student.nesterov_sgd, nesterov, one_step, "after one step")


@check(
    "takes the gradient at the lookahead point, and returns theta",
    points=3,
    hint="The lookahead point is where momentum alone would carry theta; the update itself still starts from theta.",
    needs="nesterov_sgd_takes_the_first_step",
)
def test_nesterov_sgd_looks_ahead(student: Student, bowl: Descent) -> None:
    _assert_goes(student.nesterov_sgd, nesterov, bowl, f"after {bowl.steps} steps")


@check(
    "records the loss at theta before each update",
    points=2,
    hint="The gradient belongs to the lookahead point, the loss to theta.",
    builds_on="nesterov_sgd",
)
def test_nesterov_sgd_records_losses(student: Student, bowl: Descent) -> None:
    history = history_of(student.nesterov_sgd(*bowl.loss_args), bowl)
    _assert_losses(student, history, bowl, *_losses_along(student.own("nesterov_sgd", _nesterov_sgd), bowl))


@check(
    "works on other problems: a curved valley, one parameter, three close to the minimum, a start far out",
    points=1,
    hint="Use nothing but the arguments: no fixed size, no early stop, no scaling of the gradient.",
    needs="nesterov_sgd_looks_ahead",
)
def test_nesterov_sgd_works_on_other_problems(student: Student, other_problems: dict[str, Descent]) -> None:
    for place, run in other_problems.items():
        _assert_goes(student.nesterov_sgd, nesterov, run, place)


@check(
    "goes as far as it is asked to: no step at all, more than a hundred with much momentum",
    points=1,
    hint="The history holds num_steps losses whatever num_steps is, and every step follows the same rule.",
    needs="nesterov_sgd_looks_ahead",
)
def test_nesterov_sgd_goes_any_number_of_steps(student: Student, case: Case, nearby: Descent) -> None:
    for run in (cases.no_steps(case), cases.section_bowl(case, lr=0.004), nearby):
        expected = nesterov(*run.grad_args)
        _assert_run(student, student.nesterov_sgd(*run.loss_args), run, expected, f"after {run.steps} steps")


@check(
    "starts afresh in every call and leaves theta_init alone, integers too",
    points=1,
    hint="Begin with a copy of theta_init as floats, a velocity of zeros and an empty history, inside the function.",
    stateful=True,
    builds_on="nesterov_sgd",
)
def test_nesterov_sgd_starts_afresh(student: Student, bowl: Descent, integers: Descent) -> None:
    _assert_afresh(student, student.nesterov_sgd, student.own("nesterov_sgd", _nesterov_sgd), bowl, integers)


@check(
    "returns a dict with a history for each of the three methods",
    points=1,
    hint='Return a dict with the keys "gd", "momentum" and "nesterov", each with the history of its own run.',
)
def test_compare_methods_has_three_histories(student: Student, bowl: Descent) -> None:
    for name, history in _histories(student.compare_methods(*bowl.loss_args)).items():
        as_array(history, f"the history of {name}")


@check(
    "runs plain descent from the same start with the same lr",
    points=1,
    hint="Plain descent is momentum 0; nothing of one run may be left when the next begins.",
    needs="compare_methods_has_three_histories",
    builds_on="momentum_sgd",
)
def test_compare_methods_runs_descent(student: Student, bowl: Descent, integers: Descent) -> None:
    for descent in (bowl, integers):
        _assert_compared(student, descent, "gd")


@check(
    "runs momentum",
    points=1,
    hint="The history of momentum_sgd from theta_init, with the lr and the momentum that are given.",
    needs="compare_methods_has_three_histories",
    builds_on="momentum_sgd",
)
def test_compare_methods_runs_momentum(student: Student, bowl: Descent, integers: Descent) -> None:
    for descent in (bowl, integers):
        _assert_compared(student, descent, "momentum")


@check(
    "runs Nesterov's momentum",
    points=1,
    hint="The history of nesterov_sgd from theta_init, with the lr and the momentum that are given.",
    needs="compare_methods_has_three_histories",
    builds_on="nesterov_sgd",
)
def test_compare_methods_runs_nesterov(student: Student, bowl: Descent, integers: Descent) -> None:
    for descent in (bowl, integers):
        _assert_compared(student, descent, "nesterov")


@check(
    "does so close to a minimum, over more than a hundred steps, where losses grow, for another loss",
    points=1,
    hint="If the methods themselves do this already, look at what compare_methods does to theta_init and num_steps.",
    needs="compare_methods_has_three_histories",
    builds_on=("momentum_sgd", "nesterov_sgd"),
)
def test_compare_methods_works_on_other_problems(
    student: Student, case: Case, bowl: Descent, integers: Descent, nearby: Descent
) -> None:
    other = replace(integers, problem=bowl.problem)
    growing = [cases.over_the_edge(case, steps) for steps in (2, 4)]
    for descent in (integers, other, nearby, cases.section_bowl(case, lr=0.004), *growing):
        _assert_compared(student, descent, "gd", "momentum", "nesterov")


def _momentum_sgd(loss: Loss, *grad_args: Any) -> Pair:
    """Return what a right momentum_sgd does."""
    return _pair_of(loss, heavy_ball(*grad_args))


def _nesterov_sgd(loss: Loss, *grad_args: Any) -> Pair:
    """Return what a right nesterov_sgd does."""
    return _pair_of(loss, nesterov(*grad_args))


def _pair_of(loss: Loss, run: Run) -> Pair:
    """Return theta and the losses before each update, all at once: a given loss takes points in columns."""
    return run.theta, np.asarray(loss(run.thetas[:-1].T))


REFERENCES: dict[str, tuple[str, Method]] = {
    "gd": ("momentum_sgd", _momentum_sgd),
    "momentum": ("momentum_sgd", _momentum_sgd),
    "nesterov": ("nesterov_sgd", _nesterov_sgd),
}


def _assert_compared(student: Student, descent: Descent, *names: str) -> None:
    """Compare the histories of these methods with what the functions for them give."""
    histories = _histories(student.compare_methods(*descent.loss_args))
    student.assert_inputs_unchanged()
    for name in names:
        method = student.own(*REFERENCES[name])
        run = replace(descent, beta=0.0) if name == "gd" else descent
        theta, expected = method(*run.loss_args)
        _assert_losses(student, histories[name], descent, theta, expected, of=f" of {name}")


def _assert_afresh(student: Student, method: Method, own: Method, bowl: Descent, integers: Descent) -> None:
    """Compare calls one after the other with what a call by itself gives."""
    other = replace(bowl, problem=integers.problem)
    runs = {"": bowl, " of a second call": bowl, " on another problem": other, " from an integer start": integers}
    lengths = set()
    for place, run in runs.items():
        value = method(*run.loss_args)
        student.assert_inputs_unchanged()
        of, what, rows = (
            (history_of, "the history", "step") if is_history(value, run) else (theta_of, "theta", "coordinate")
        )
        expected = of(own(*replace(run, start=run.start.astype(float)).loss_args), run)
        assert_array(of(value, run), expected, what=f"{what}{place}", rows=rows)
        lengths |= {as_array(history_of(value, run), "the history").shape} if is_pair(value) else set()
        if len(lengths) > 1:
            fail(f"the history{place} is not as long as that of the first, for as many steps")


def _losses_along(method: Method, descent: Descent) -> Pair:
    """Return where a method is after all steps, and the losses on its way there."""
    shorter = [replace(descent, steps=steps) for steps in range(descent.steps + 1)]
    thetas = [as_array(theta_of(method(*run.loss_args), run), "theta", run.start.shape) for run in shorter]
    return thetas[-1], np.array([descent.problem.loss(theta) for theta in thetas[:-1]])


def _assert_goes(method: Method, reference: Callable[..., Run], descent: Descent, place: str) -> None:
    """Compare where a method is after its steps, or if theta is missing the losses on its way there and one further."""
    value = method(*descent.loss_args)
    if not is_history(value, descent):
        _assert_theta(theta_of(value, descent), reference(*descent.grad_args), f"theta {place}")
        return
    longer = replace(descent, steps=descent.steps + 1)
    expected = reference(*longer.grad_args).history(descent.problem.loss)
    losses = as_array(method(*longer.loss_args), "the history", rows="step")[: longer.steps]
    assert_array(losses, expected, what=f"the history {place}", rows="step")


def _assert_run(student: Student, value: Any, descent: Descent, expected: Run, place: str) -> None:
    """Compare all that was returned of a run; whether one of the two is missing is asked for by a check of its own."""
    if not is_history(value, descent):
        _assert_theta(theta_of(value, descent), expected, f"theta {place}")
    if is_pair(value) or is_history(value, descent):
        history = history_of(value, descent)
        _assert_losses(student, history, descent, *_pair_of(descent.problem.loss, expected))


def _assert_theta(theta: Any, run: Run, what: str) -> None:
    """Compare where a run has ended, to the scale of all of it: a small remainder of a long way is mostly rounding."""
    scale = float(np.max(np.abs(run.thetas)))
    assert_array(theta, run.theta, what=what, tol=0.0, atol=TOLERANCE * scale, rows="coordinate")


def _histories(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        fail("compare_methods does not return a dict")
    missing = [name for name in ("gd", "momentum", "nesterov") if name not in value]
    if missing:
        fail(f"the dict has no key {missing[0]!r}")
    return {name: value[name] for name in ("gd", "momentum", "nesterov")}


def _assert_losses(
    student: Student, history: Any, descent: Descent, theta: Any, expected: Any, *, of: str = ""
) -> None:
    """Compare a history, with or without the final loss at its end: that of `theta`."""
    if not descent.steps and _is_empty(history):
        return
    losses = as_array(history, f"the history{of}", rows="step")
    if losses.shape == (len(expected) + 1,) and _is_final(losses[-1], descent.problem.loss(theta), expected):
        student.remark("history also holds the final loss; num_steps values are enough")
        losses = losses[:-1]
        if not descent.steps:
            return
    if losses.shape == (len(expected) + 1,):  # what differs before its end is worth more than its length
        assert_array(losses[:-1], expected, what=f"the history{of}", rows="step")
    assert_array(losses, expected, what=f"the history{of}", rows="step")


def _is_empty(history: Any) -> bool:
    return isinstance(history, (list, tuple, np.ndarray)) and len(history) == 0


def _is_final(loss: float, final: float, before: Any) -> bool:
    scale = np.max(np.abs(before), initial=abs(final))
    return bool(abs(loss - final) <= 1e-5 * scale)
