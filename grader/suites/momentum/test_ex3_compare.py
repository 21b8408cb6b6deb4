"""Checks of exercise 3: classical and Nesterov momentum, and the comparison of the two with plain descent."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from grader.suite import Case, GivenFunction, Student, as_array, check, described, fail
from grader.suites.momentum import cases
from grader.suites.momentum.cases import Descent
from grader.suites.momentum.judged_runs import (
    Method,
    Pair,
    assert_afresh,
    assert_goes,
    assert_losses,
    assert_run,
    losses_along,
    pair_of,
)
from grader.suites.momentum.returned import history_of, pair
from grader.suites.momentum.right_runs import heavy_ball, nesterov


@check(
    "returns the pair (theta, history)",
    points=2,
    hint="theta is an array like theta_init, and history a list with one number for each step.",
)
def test_momentum_sgd_returns_the_pair(student: Student, bowl: Descent) -> None:
    _assert_pair(student.momentum_sgd(*bowl.loss_args), bowl)


@check(
    "theta is right after one step",
    points=1,
    hint="From rest the first velocity is just the gradient; move theta by -lr times it and return (theta, history).",
)
def test_momentum_sgd_takes_the_first_step(student: Student, one_step: Descent) -> None:
    assert_goes(student.momentum_sgd, heavy_ball, one_step, "after one step")


@check(
    "carries its velocity from step to step",
    points=2,
    hint="momentum multiplies the velocity of the step before; the new gradient is added as it is.",
    needs="momentum_sgd_takes_the_first_step",
)
def test_momentum_sgd_carries_velocity(student: Student, bowl: Descent) -> None:
    assert_goes(student.momentum_sgd, heavy_ball, bowl, f"after {bowl.steps} steps")


@check(
    "records the loss before each update",
    points=2,
    hint="Append loss_fn(theta) first thing in the loop: the first entry is the loss at theta_init.",
    builds_on="momentum_sgd",
)
def test_momentum_sgd_records_losses(student: Student, bowl: Descent) -> None:
    history = history_of(student.momentum_sgd(*bowl.loss_args), bowl)
    assert_losses(student, history, bowl, *losses_along(student.own("momentum_sgd", _momentum_sgd), bowl))


@check(
    "works on other problems: a curved valley, one parameter, three without momentum, a start far out",
    points=1,
    hint="Use nothing but the arguments: no fixed size, no early stop, no scaling of the gradient.",
    needs="momentum_sgd_carries_velocity",
)
def test_momentum_sgd_works_on_other_problems(student: Student, other_problems: dict[str, Descent]) -> None:
    for place, run in other_problems.items():
        assert_goes(student.momentum_sgd, heavy_ball, run, place)


@check(
    "goes as far as it is asked to: no step at all, more than a hundred with much momentum",
    points=1,
    hint="The history holds num_steps losses whatever num_steps is, and every step follows the same rule.",
    needs="momentum_sgd_carries_velocity",
)
def test_momentum_sgd_goes_any_number_of_steps(student: Student, case: Case, nearby: Descent) -> None:
    for run in (cases.no_steps(case), cases.section_bowl(case), nearby):
        expected = heavy_ball(*run.grad_args)
        assert_run(student, student.momentum_sgd(*run.loss_args), run, expected, f"after {run.steps} steps")


@check(
    "starts afresh in every call and leaves what it is given alone, integers too",
    points=1,
    hint="Begin with a copy of theta_init as floats, a velocity of zeros and an empty history, inside the function.",
    stateful=True,
    builds_on="momentum_sgd",
)
def test_momentum_sgd_starts_afresh(student: Student, case: Case, bowl: Descent, integers: Descent) -> None:
    runs = cases.one_after_another(case, bowl, integers)
    assert_afresh(student, student.momentum_sgd, student.own("momentum_sgd", _momentum_sgd), runs)


@check(
    "returns the pair (theta, history)",
    points=1,
    hint="theta is an array like theta_init, and history a list with one number for each step.",
)
def test_nesterov_sgd_returns_the_pair(student: Student, bowl: Descent) -> None:
    _assert_pair(student.nesterov_sgd(*bowl.loss_args), bowl)


@check(
    "theta is right after one step",
    points=1,
    hint="The first step is the same as classical momentum's: the velocity is still zero, so there is nothing ahead.",
)
def test_nesterov_sgd_takes_the_first_step(student: Student, one_step: Descent) -> None:
    assert_goes(student.nesterov_sgd, nesterov, one_step, "after one step")


@check(
    "takes the gradient at the lookahead point, and returns theta",
    points=3,
    hint="The lookahead point is where momentum alone would carry theta; the update itself still starts from theta.",
    needs="nesterov_sgd_takes_the_first_step",
)
def test_nesterov_sgd_looks_ahead(student: Student, bowl: Descent) -> None:
    assert_goes(student.nesterov_sgd, nesterov, bowl, f"after {bowl.steps} steps")


@check(
    "records the loss at theta before each update",
    points=2,
    hint="The gradient belongs to the lookahead point, the loss to theta.",
    builds_on="nesterov_sgd",
)
def test_nesterov_sgd_records_losses(student: Student, bowl: Descent) -> None:
    history = history_of(student.nesterov_sgd(*bowl.loss_args), bowl)
    assert_losses(student, history, bowl, *losses_along(student.own("nesterov_sgd", _nesterov_sgd), bowl))


@check(
    "works on other problems: a curved valley, one parameter, three without momentum, a start far out",
    points=1,
    hint="Use nothing but the arguments: no fixed size, no early stop, no scaling of the gradient.",
    needs="nesterov_sgd_looks_ahead",
)
def test_nesterov_sgd_works_on_other_problems(student: Student, other_problems: dict[str, Descent]) -> None:
    for place, run in other_problems.items():
        descent = cases.onto_lookahead(run) if len(run.start) == 1 else run
        assert_goes(student.nesterov_sgd, nesterov, descent, place)


@check(
    "goes as far as it is asked to: no step at all, more than a hundred with much momentum",
    points=1,
    hint="The history holds num_steps losses whatever num_steps is, and every step follows the same rule.",
    needs="nesterov_sgd_looks_ahead",
)
def test_nesterov_sgd_goes_any_number_of_steps(student: Student, case: Case, nearby: Descent) -> None:
    for run in (cases.no_steps(case), cases.section_bowl(case, lr=0.004), nearby):
        expected = nesterov(*run.grad_args)
        assert_run(student, student.nesterov_sgd(*run.loss_args), run, expected, f"after {run.steps} steps")


@check(
    "starts afresh in every call and leaves what it is given alone, integers too",
    points=1,
    hint="Begin with a copy of theta_init as floats, a velocity of zeros and an empty history, inside the function.",
    stateful=True,
    builds_on="nesterov_sgd",
)
def test_nesterov_sgd_starts_afresh(student: Student, case: Case, bowl: Descent, integers: Descent) -> None:
    runs = cases.one_after_another(case, bowl, integers)
    assert_afresh(student, student.nesterov_sgd, student.own("nesterov_sgd", _nesterov_sgd), runs)


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
    "does so close to a minimum, over more than a hundred steps, where losses grow, for one parameter",
    points=1,
    hint="If the methods themselves do this already, look at what compare_methods does to theta_init and num_steps.",
    needs="compare_methods_has_three_histories",
    builds_on=("momentum_sgd", "nesterov_sgd"),
)
def test_compare_methods_works_on_other_problems(
    student: Student, case: Case, integers: Descent, nearby: Descent
) -> None:
    other = cases.on_a_slope(case, integers)
    growing = [cases.over_the_edge(case, steps) for steps in (2, 4)]
    flat = replace(cases.one_parameter(case), beta=0.0)
    runs = integers, other, nearby, cases.section_bowl(case, lr=0.004), *growing, flat
    for descent in runs:
        _assert_compared(student, descent, "gd", "momentum", "nesterov")


def _assert_pair(value: Any, descent: Descent) -> None:
    theta, history = pair(value)
    as_array(theta, "theta", descent.start.shape)
    if as_array(history, "the history", rows="step").ndim != 1:
        fail(
            "the history does not hold one number for each step",
            expected="one number for each step",
            got=described(history),
        )


def _momentum_sgd(loss: GivenFunction, *grad_args: Any) -> Pair:
    """Return what a right momentum_sgd does."""
    return pair_of(loss, heavy_ball(*grad_args))


def _nesterov_sgd(loss: GivenFunction, *grad_args: Any) -> Pair:
    """Return what a right nesterov_sgd does."""
    return pair_of(loss, nesterov(*grad_args))


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
        assert_losses(student, histories[name], descent, theta, expected, of=f" of {name}")


def _histories(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        fail("compare_methods does not return a dict", expected="a dict", got=described(value))
    missing = [name for name in ("gd", "momentum", "nesterov") if name not in value]
    if missing:
        fail(
            f"the dict has no key {missing[0]!r}",
            expected="the keys 'gd', 'momentum', 'nesterov'",
            got=described(value),
        )
    return {name: value[name] for name in ("gd", "momentum", "nesterov")}
