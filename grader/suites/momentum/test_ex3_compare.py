"""Checks of exercise 3: classical and Nesterov momentum, and the comparison of the two with plain descent."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from grader.suite import Case, Student, as_array, assert_array, check, fail
from grader.suites.momentum import cases
from grader.suites.momentum.cases import Descent, FloatArray
from reference.descent import Run, gradient_descent, heavy_ball, nesterov

TOLERANCE = 1e-5  # of the largest coordinate on the way; state in float32 stays a factor ten below


@check(
    "returns theta and a history; theta is right after one step",
    points=2,
    hint="From rest the first velocity is just the gradient; move theta by -lr times it and return (theta, history).",
)
def test_momentum_sgd_takes_the_first_step(student: Student, one_step: Descent) -> None:
    theta, _ = _pair(student.momentum_sgd(*one_step.loss_args))
    _assert_theta(theta, heavy_ball(*one_step.grad_args), "theta after one step")


@check(
    "carries its velocity from step to step",
    points=2,
    hint="momentum multiplies the velocity of the step before; the new gradient is added as it is.",
    needs="momentum_sgd_takes_the_first_step",
)
def test_momentum_sgd_carries_velocity(student: Student, bowl: Descent) -> None:
    theta, _ = _pair(student.momentum_sgd(*bowl.loss_args))
    _assert_theta(theta, heavy_ball(*bowl.grad_args), f"theta after {bowl.steps} steps")


@check(
    "records the loss before each update",
    points=2,
    hint="Append loss_fn(theta) first thing in the loop: the first entry is the loss at theta_init.",
    needs="momentum_sgd_carries_velocity",
)
def test_momentum_sgd_records_losses(student: Student, bowl: Descent) -> None:
    _, history = _pair(student.momentum_sgd(*bowl.loss_args))
    _assert_losses(student, history, bowl, heavy_ball(*bowl.grad_args))


@check(
    "works on other problems: a curved valley, one parameter, three close to the minimum, a start far out",
    points=1,
    hint="Use nothing but the arguments: no fixed size, no early stop, no scaling of the gradient.",
    needs="momentum_sgd_records_losses",
)
def test_momentum_sgd_works_on_other_problems(student: Student, other_problems: dict[str, Descent]) -> None:
    for place, run in other_problems.items():
        _assert_run(student, student.momentum_sgd(*run.loss_args), run, heavy_ball(*run.grad_args), place)


@check(
    "goes as far as it is asked to: no step at all, more than a hundred with much momentum",
    points=1,
    hint="The history holds num_steps losses whatever num_steps is, and every step follows the same rule.",
    needs="momentum_sgd_records_losses",
)
def test_momentum_sgd_goes_any_number_of_steps(student: Student, case: Case) -> None:
    for run in (cases.no_steps(case), cases.section_bowl(case)):
        _assert_run(
            student, student.momentum_sgd(*run.loss_args), run, heavy_ball(*run.grad_args), f"after {run.steps} steps"
        )


@check(
    "starts afresh in every call and leaves theta_init alone, integers too",
    points=2,
    hint="Begin with a copy of theta_init as floats, a velocity of zeros and an empty history, inside the function.",
    needs="momentum_sgd_carries_velocity",
    stateful=True,
)
def test_momentum_sgd_starts_afresh(student: Student, bowl: Descent, integers: Descent) -> None:
    _, first = _pair(student.momentum_sgd(*bowl.loss_args))
    student.assert_inputs_unchanged()
    theta, second = _pair(student.momentum_sgd(*bowl.loss_args))
    _assert_theta(theta, heavy_ball(*bowl.grad_args), "theta of a second call")
    _assert_same_length(first, second)
    other = replace(bowl, problem=integers.problem)
    theta, _ = _pair(student.momentum_sgd(*other.loss_args))
    _assert_theta(theta, heavy_ball(*other.grad_args), "theta on another problem")
    theta, _ = _pair(student.momentum_sgd(*integers.loss_args))
    _assert_theta(theta, heavy_ball(*integers.grad_args), "theta from an integer start")
    student.assert_inputs_unchanged()


@check(
    "returns theta and a history; theta is right after one step",
    points=2,
    hint="The first step is the same as classical momentum's: the velocity is still zero, so there is nothing ahead.",
)
def test_nesterov_sgd_takes_the_first_step(student: Student, one_step: Descent) -> None:
    theta, _ = _pair(student.nesterov_sgd(*one_step.loss_args))
    _assert_theta(theta, nesterov(*one_step.grad_args), "theta after one step")


@check(
    "takes the gradient at the lookahead point, and returns theta",
    points=3,
    hint="The lookahead point is where momentum alone would carry theta; the update itself still starts from theta.",
    needs="nesterov_sgd_takes_the_first_step",
)
def test_nesterov_sgd_looks_ahead(student: Student, bowl: Descent) -> None:
    theta, _ = _pair(student.nesterov_sgd(*bowl.loss_args))
    _assert_theta(theta, nesterov(*bowl.grad_args), f"theta after {bowl.steps} steps")


@check(
    "records the loss at theta before each update",
    points=1,
    hint="The gradient belongs to the lookahead point, the loss to theta.",
    needs="nesterov_sgd_looks_ahead",
)
def test_nesterov_sgd_records_losses(student: Student, bowl: Descent) -> None:
    _, history = _pair(student.nesterov_sgd(*bowl.loss_args))
    _assert_losses(student, history, bowl, nesterov(*bowl.grad_args))


@check(
    "works on other problems: a curved valley, one parameter, three close to the minimum, a start far out",
    points=1,
    hint="Use nothing but the arguments: no fixed size, no early stop, no scaling of the gradient.",
    needs="nesterov_sgd_records_losses",
)
def test_nesterov_sgd_works_on_other_problems(student: Student, other_problems: dict[str, Descent]) -> None:
    for place, run in other_problems.items():
        _assert_run(student, student.nesterov_sgd(*run.loss_args), run, nesterov(*run.grad_args), place)


@check(
    "goes as far as it is asked to: no step at all, more than a hundred with much momentum",
    points=1,
    hint="The history holds num_steps losses whatever num_steps is, and every step follows the same rule.",
    needs="nesterov_sgd_records_losses",
)
def test_nesterov_sgd_goes_any_number_of_steps(student: Student, case: Case) -> None:
    for run in (cases.no_steps(case), cases.section_bowl(case, lr=0.004)):
        _assert_run(
            student, student.nesterov_sgd(*run.loss_args), run, nesterov(*run.grad_args), f"after {run.steps} steps"
        )


@check(
    "starts afresh in every call and leaves theta_init alone, integers too",
    points=2,
    hint="Begin with a copy of theta_init as floats, a velocity of zeros and an empty history, inside the function.",
    needs="nesterov_sgd_looks_ahead",
    stateful=True,
)
def test_nesterov_sgd_starts_afresh(student: Student, bowl: Descent, integers: Descent) -> None:
    _, first = _pair(student.nesterov_sgd(*bowl.loss_args))
    student.assert_inputs_unchanged()
    theta, second = _pair(student.nesterov_sgd(*bowl.loss_args))
    _assert_theta(theta, nesterov(*bowl.grad_args), "theta of a second call")
    _assert_same_length(first, second)
    other = replace(bowl, problem=integers.problem)
    theta, _ = _pair(student.nesterov_sgd(*other.loss_args))
    _assert_theta(theta, nesterov(*other.grad_args), "theta on another problem")
    theta, _ = _pair(student.nesterov_sgd(*integers.loss_args))
    _assert_theta(theta, nesterov(*integers.grad_args), "theta from an integer start")
    student.assert_inputs_unchanged()


@check(
    "returns a history for each of the three methods",
    points=2,
    hint='Return a dict with the keys "gd", "momentum" and "nesterov", each with the history of its own run.',
)
def test_compare_methods_has_three_histories(student: Student, bowl: Descent) -> None:
    for name, history in _histories(student.compare_methods(*bowl.loss_args)).items():
        losses = as_array(history, f"the history of {name}")
        if losses.shape not in ((bowl.steps,), (bowl.steps + 1,)):
            fail(f"the history of {name} does not hold num_steps losses")


@check(
    "runs all three from the same start with the same lr",
    points=2,
    hint="Plain descent is momentum 0; nothing of one run may be left when the next begins.",
    needs="compare_methods_has_three_histories",
)
def test_compare_methods_runs_all_three(student: Student, bowl: Descent) -> None:
    _assert_comparison(student, bowl)


@check(
    "does so from integers, close to a minimum, and over more than a hundred steps",
    points=1,
    hint="If the methods themselves do this already, look at what compare_methods does to theta_init and num_steps.",
    needs="compare_methods_runs_all_three",
)
def test_compare_methods_works_on_other_problems(
    student: Student, case: Case, integers: Descent, nearby: Descent
) -> None:
    for descent in (integers, nearby, cases.section_bowl(case, lr=0.004)):
        _assert_comparison(student, descent)


def _assert_comparison(student: Student, descent: Descent) -> None:
    histories = _histories(student.compare_methods(*descent.loss_args))
    student.assert_inputs_unchanged()
    grad, start, lr, _, steps = descent.grad_args
    _assert_losses(student, histories["gd"], descent, gradient_descent(grad, start, lr, steps), of=" of gd")
    _assert_losses(student, histories["momentum"], descent, heavy_ball(*descent.grad_args), of=" of momentum")
    _assert_losses(student, histories["nesterov"], descent, nesterov(*descent.grad_args), of=" of nesterov")


def _assert_run(student: Student, value: Any, descent: Descent, expected: Run, place: str) -> None:
    theta, history = _pair(value)
    _assert_theta(theta, expected, f"theta {place}")
    _assert_losses(student, history, descent, expected)


def _assert_theta(theta: Any, run: Run, what: str) -> None:
    """Compare where a run has ended, to the scale of all of it: a small remainder of a long way is mostly rounding."""
    scale = float(np.max(np.abs(run.thetas)))
    assert_array(theta, run.theta, what=what, atol=TOLERANCE * scale, rows="coordinate")


def _pair(value: Any) -> tuple[Any, Any]:
    if value is None:
        fail("it returns None; is a `return` missing?")
    if not isinstance(value, (tuple, list)) or len(value) != 2:
        fail("it does not return the pair (theta, history)")
    return value[0], value[1]


def _histories(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        fail("compare_methods does not return a dict")
    missing = [name for name in ("gd", "momentum", "nesterov") if name not in value]
    if missing:
        fail(f"the dict has no key {missing[0]!r}")
    return {name: value[name] for name in ("gd", "momentum", "nesterov")}


def _assert_losses(student: Student, history: Any, descent: Descent, run: Run, *, of: str = "") -> None:
    """Compare a history, with or without the final loss at its end."""
    if not descent.steps and _is_empty(history):
        return
    expected = _history(descent, run)
    losses = as_array(history, f"the history{of}", rows="step")
    if losses.shape == (descent.steps + 1,) and _is_final(losses[-1], descent, run):
        student.remark("history also holds the final loss; num_steps values are enough")
        losses = losses[:-1]
        if not descent.steps:
            return
    assert_array(losses, expected, what=f"the history{of}", rows="step")


def _history(descent: Descent, run: Run) -> FloatArray:
    """Return the losses before each update, all at once: a given loss takes points in columns."""
    return np.asarray(descent.problem.loss(run.thetas[:-1].T))


def _is_empty(history: Any) -> bool:
    return isinstance(history, (list, tuple, np.ndarray)) and len(history) == 0


def _is_final(loss: float, descent: Descent, run: Run) -> bool:
    final = descent.problem.loss(run.theta)
    scale = np.max(np.abs(_history(descent, run)), initial=abs(final))
    return bool(abs(loss - final) <= 1e-5 * scale)


def _assert_same_length(first: Any, second: Any) -> None:
    if as_array(first, "the history").shape != as_array(second, "the history").shape:
        fail("the history of a second call is not as long as that of the first, for the same arguments")
