"""Diagnoses of more than one mistake, of slips and typed numbers, and of what no entry of the catalogue gives."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.mistakes import Observed, diagnoses, entries, follows, matching, observe_all, observe_entry
from reference.problems import bowl
from tests.suites.momentum.known import KNOWN, ema, named, sgd, theta_first


def test_two_mistakes_in_one_program_are_named_together() -> None:
    def momentum_sgd(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: Any, momentum: Any, num_steps: int) -> Any:
        theta, v, history = np.array(theta_init, dtype=float), np.zeros(len(theta_init)), []
        for _ in range(num_steps):
            v = momentum * v + (1 - momentum) * grad_fn(theta)
            theta = theta - lr * v
            history.append(loss_fn(theta))
        return theta, history

    assert named("momentum_sgd", momentum_sgd) == ["vel.ema+hist.after"]


def test_what_is_the_same_on_every_input_shares_one_sentence() -> None:
    def shorter(theta: Any, v: Any, g: Any, lr: float, m: float) -> Any:
        v = m * v + g
        return theta - lr * (1 - m) * v, v

    seen = observe_all(sgd(shorter), KNOWN["momentum_sgd"])
    (first, sentence), (second, same_sentence) = diagnoses(KNOWN["momentum_sgd"], seen)
    assert (first, second) == ("vel.ema", "lr.scaled")
    assert sentence == same_sentence
    assert "Or this matches steps that are 1 - momentum times as long" in sentence


def test_a_slip_has_a_neutral_sentence_and_two_mistakes_may_stand_beside_it() -> None:
    def turned(theta: Any, v: Any, g: Any, lr: float, m: float) -> Any:
        v = g - m * v
        return theta + lr * v, v

    assert named("momentum_sgd", sgd(turned)) == ["mutant", "vel.minus+step.ascent"]


def test_a_slip_without_a_name_is_told_by_the_edit() -> None:
    def exchanged(theta: Any, v: Any, g: Any, lr: float, m: float) -> Any:
        v = lr * v + g
        return theta - lr * v, v

    seen = observe_all(sgd(exchanged), KNOWN["momentum_sgd"])
    ((id, sentence),) = diagnoses(KNOWN["momentum_sgd"], seen)
    assert id == "mutant"
    assert "where velocity is updated, `lr` seems to stand where `momentum` belongs" in sentence


@pytest.mark.parametrize(
    ("update", "says"),
    [
        (lambda theta, v, g, lr, m: (theta - lr * (0.7 * v + g), 0.7 * v + g), "0.7 where momentum belongs"),
        (lambda theta, v, g, lr, m: (theta - lr * (m * v + 3 * g), m * v + 3 * g), "3 * lr where lr belongs"),
        (lambda theta, v, g, lr, m: (theta - 0.05 * (m * v + g), m * v + g), "0.05 where lr belongs"),
    ],
)
def test_a_wrong_number_is_fitted(update: Any, says: str) -> None:
    seen = observe_all(sgd(update), KNOWN["momentum_sgd"])
    (id, sentence), *_ = diagnoses(KNOWN["momentum_sgd"], seen)
    assert id == "constant"
    assert says in sentence


def test_what_matches_can_be_run_on_other_arguments() -> None:
    def typed(theta: Any, v: Any, g: Any, lr: float, m: float) -> Any:
        v = 0.7 * v + g
        return theta - lr * v, v

    start, problem = np.array([1.0, 1.0]), bowl(1.0, 100.0)
    for update in (ema, theta_first, typed):
        seen = observe_all(sgd(update), KNOWN["momentum_sgd"])
        entry = matching(KNOWN["momentum_sgd"], seen)[0]
        theirs = sgd(update)(problem.loss, problem.grad, start, 0.004, 0.9, 50)
        same_mistake = entry.make()(problem.loss, problem.grad, start, 0.004, 0.9, 50)
        np.testing.assert_allclose(same_mistake[1], theirs[1], rtol=1e-9)


def test_exceptions_and_missing_numbers_are_told() -> None:
    assert named("effective_lr", lambda lr, momentum: lr / (1 - momentun)) == ["crash.name_error"]  # type: ignore[name-defined]  # noqa: F821
    assert named("effective_lr", lambda lr, momentum: float("nan")) == ["nan"]
    assert named("velocities", lambda grads, momentum, normalize=False: None) == ["ret.none"]


def test_a_crash_on_integers_alone_is_told_by_its_cause() -> None:
    def momentum_sgd(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: Any, momentum: Any, num_steps: int) -> Any:
        theta, v, history = theta_init.copy(), np.zeros(len(theta_init)), []
        for _ in range(num_steps):
            history.append(loss_fn(theta))
            v = momentum * v + grad_fn(theta)
            theta -= lr * v
        return theta, history

    assert named("momentum_sgd", momentum_sgd) == ["dtype.casting_crash"]


def test_chance_is_told_from_a_second_call_that_differs() -> None:
    rng = np.random.default_rng(1)

    def momentum_sgd(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: Any, momentum: Any, num_steps: int) -> Any:
        return sgd(lambda theta, v, g, lr, m: (theta - lr * g, v))(
            loss_fn, lambda theta: grad_fn(theta) + rng.normal(size=2), theta_init, lr, momentum, num_steps
        )

    assert named("momentum_sgd", momentum_sgd)[0] == "grad.noise"


def test_probes_may_be_missing() -> None:
    entry = next(entry for entry in entries(KNOWN["momentum_sgd"], ["written"]) if entry.mistake.id == "vel.ema")
    seen = observe_entry(entry, KNOWN["momentum_sgd"])
    del seen["int"]
    assert diagnoses(KNOWN["momentum_sgd"], seen)[0][0] == "vel.ema"


NUMBERS = st.one_of(
    st.integers(-3, 3), st.just(10**400), st.floats(width=32), st.booleans(), st.none(), st.text(max_size=3)
)
ARRAYS = st.sampled_from(
    [
        np.zeros((5, 2)),
        np.full((4, 2), np.nan),
        np.array([np.inf, 1.0]),
        np.array(["a"]),
        np.array(1j),
        np.zeros((0, 2)),
    ]
)
VALUES = st.recursive(
    NUMBERS | ARRAYS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=5),
        st.tuples(inner, inner),
        st.dictionaries(st.sampled_from(["gd", "momentum", "nesterov", 0.37, 0.0, 1]), inner, max_size=3),
    ),
    max_leaves=8,
)


@pytest.mark.nightly
@given(st.data())
@settings(deadline=None, max_examples=60, derandomize=True)
def test_no_value_of_a_student_breaks_a_diagnosis(data: st.DataObject) -> None:
    for function in ("heavy_ball_trajectory", "compare_methods", "optimal_parameters", "stationary_variance"):
        seen = {
            probe.name: Observed(data.draw(VALUES), data.draw(VALUES), data.draw(st.sampled_from([(), (0,)])))
            for probe in KNOWN[function].probes
        }
        assert len(diagnoses(KNOWN[function], seen)) <= 2
        above = tuple(upstream.function.name for upstream in KNOWN[function].upstream)
        assert follows(KNOWN[function], {function: seen, **dict.fromkeys(above, seen)}) in ((), above)


@pytest.mark.nightly
@pytest.mark.parametrize("function", KNOWN)
def test_at_most_two_are_told(function: str) -> None:
    for entry in entries(KNOWN[function], ["written"]):
        assert len(diagnoses(KNOWN[function], observe_entry(entry, KNOWN[function]))) <= 2
