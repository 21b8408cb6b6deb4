"""How the theta and the losses that a method returned are compared with those of a run: to its scale, in any form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from grader.suite import GivenFunction, Student, as_array, assert_array, fail
from grader.suites.momentum.cases import Descent, FloatArray
from grader.suites.momentum.returned import history_of, is_history, is_pair, theta_of
from reference.run import Run

Method = Callable[..., Any]
Pair = tuple[FloatArray, FloatArray]

TOLERANCE = 1e-5  # of the largest coordinate on the way; state in float32 stays a factor ten below


def assert_goes(method: Method, reference: Callable[..., Run], descent: Descent, place: str) -> None:
    """Compare where a method is after its steps, or if theta is missing the losses on its way there and one further."""
    value = method(*descent.loss_args)
    if not is_history(value, descent):
        _assert_theta(theta_of(value, descent), reference(*descent.grad_args), f"theta {place}")
        return
    longer = replace(descent, steps=descent.steps + 1)
    expected = reference(*longer.grad_args).history(descent.problem.loss)
    losses = as_array(method(*longer.loss_args), "the history", rows="step")[: longer.steps]
    assert_array(losses, expected, what=f"the history {place}", rows="step")


def assert_run(student: Student, value: Any, descent: Descent, expected: Run, place: str) -> None:
    """Compare all that was returned of a run; whether one of the two is missing is asked for by a check of its own."""
    if not is_history(value, descent):
        _assert_theta(theta_of(value, descent), expected, f"theta {place}")
    if is_pair(value) or is_history(value, descent):
        history = history_of(value, descent)
        assert_losses(student, history, descent, *pair_of(descent.problem.loss, expected))


def assert_losses(student: Student, history: Any, descent: Descent, theta: Any, expected: Any, *, of: str = "") -> None:
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


def assert_afresh(student: Student, method: Method, own: Method, runs: dict[str, Descent]) -> None:
    """Compare calls one after the other with what a call gives that has not these before it."""
    lengths = set()
    floats = {place: replace(run, start=run.start.astype(float)) for place, run in reversed(runs.items())}
    expected = {place: own(*run.loss_args) for place, run in floats.items()}
    for place, run in runs.items():
        value = method(*run.loss_args)
        student.assert_inputs_unchanged()
        of, what, rows = (
            (history_of, "the history", "step") if is_history(value, run) else (theta_of, "theta", "coordinate")
        )
        assert_array(of(value, run), of(expected[place], run), what=f"{what}{place}", rows=rows)
        lengths |= {as_array(history_of(value, run), "the history").shape} if is_pair(value) else set()
        if len(lengths) > 1:
            fail(f"the history{place} is not as long as that of the first, for as many steps")


def losses_along(method: Method, descent: Descent) -> Pair:
    """Return where a method is after all steps, and the losses on its way there."""
    shorter = [replace(descent, steps=steps) for steps in range(descent.steps + 1)]
    thetas = [as_array(theta_of(method(*run.loss_args), run), "theta", run.start.shape) for run in shorter]
    return thetas[-1], np.array([descent.problem.loss(theta) for theta in thetas[:-1]])


def pair_of(loss: GivenFunction, run: Run) -> Pair:
    """Return theta and the losses before each update, all at once."""
    return run.theta, np.asarray(loss.problem.losses(run.thetas[:-1].T))


def _assert_theta(theta: Any, run: Run, what: str) -> None:
    """Compare where a run has ended, to the scale of all of it: a small remainder of a long way is mostly rounding."""
    scale = float(np.max(np.abs(run.thetas)))
    assert_array(theta, run.theta, what=what, tol=0.0, atol=TOLERANCE * scale, rows="coordinate")


def _is_empty(history: Any) -> bool:
    return isinstance(history, (list, tuple, np.ndarray)) and len(history) == 0


def _is_final(loss: float, final: float, before: Any) -> bool:
    scale = np.max(np.abs(before), initial=abs(final))
    return bool(abs(loss - final) <= 1e-5 * scale)
