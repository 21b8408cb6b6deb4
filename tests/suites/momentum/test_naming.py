"""Diagnoses: programs written here as a student would write them, not made by the catalogue, get the right name."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from grader.mistakes import Implementation, Observed, diagnoses, entries, observe_all, observe_entry
from grader.mistakes.right import right_values
from tests.suites.momentum.known import KNOWN, SHOWN, clipped, ema, named, sgd, theta_first, uphill


def shown(function: str, values: dict[str, Any]) -> list[str]:
    """Return the ids for given answers."""
    return [
        id for id, _ in diagnoses(KNOWN[function], {name: Observed(value, value) for name, value in values.items()})
    ]


@pytest.mark.nightly
@pytest.mark.parametrize("function", KNOWN)
def test_every_entry_is_named_by_its_own_observations(function: str) -> None:
    for entry in entries(KNOWN[function], ["written", "mutant"]):
        ids = [id for id, _ in diagnoses(KNOWN[function], observe_entry(entry, KNOWN[function]), SHOWN)]
        assert ids or entry.ways > 1, entry.mistake
        if entry.mistake.kind == "written":
            assert ids[0] == entry.mistake.id
            assert ids[1:2] == [alike.mistake.id for alike in entry.also[:1]] or not entry.also
        elif entry.ways == 1:
            known = {"mutant", "unfinished", "form"} & {*ids}
            assert known or entry_is_also_written(function, ids), entry.mistake


def entry_is_also_written(function: str, ids: list[str]) -> bool:
    """Tell whether a mutant got a name of its own: it agrees with a written mistake to the tolerance of float32."""
    return ids[0] in {entry.mistake.id for entry in entries(KNOWN[function], ["written"])}


@pytest.mark.parametrize("function", ["optimal_parameters", "steps_to_fraction", "stationary_variance"])
def test_two_mistakes_at_once_are_both_named(function: str) -> None:
    for entry in entries(KNOWN[function], ["pair"]):
        assert entry.mistake.id in [id for id, _ in diagnoses(KNOWN[function], observe_entry(entry, KNOWN[function]))]


# --- the right answer, in every form that an exercise accepts


@pytest.mark.parametrize("function", KNOWN)
def test_nothing_is_said_of_the_right_answer(function: str) -> None:
    assert shown(function, dict(right_values(KNOWN[function]))) == []


def test_nothing_is_said_of_lists_float32_or_a_final_loss_too_many() -> None:
    def momentum_sgd(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: Any, momentum: Any, num_steps: int) -> Any:
        theta = np.array(theta_init, dtype=np.float32)
        velocity = np.zeros_like(theta)
        losses = [loss_fn(theta)]
        for _ in range(num_steps):
            velocity = (momentum * velocity + grad_fn(theta)).astype(np.float32)
            theta = (theta - lr * velocity).astype(np.float32)
            losses.append(loss_fn(theta))
        return [theta.tolist(), np.array(losses)]

    assert named("momentum_sgd", momentum_sgd) == []


def test_nothing_is_said_of_a_sample_variance() -> None:
    def stationary_variance(noise: Any, lr: float, momentum: float, curvature: float, burn_in: int) -> float:
        theta = velocity = 0.0
        thetas = []
        for push in noise:
            velocity = momentum * velocity + curvature * theta + push
            theta -= lr * velocity
            thetas.append(theta)
        return float(np.var(thetas[burn_in:], ddof=1))

    assert named("stationary_variance", stationary_variance) == []


def test_nothing_is_said_where_nothing_matches() -> None:
    values = {"section": 0.123, "small": 0.456, "real": 0.789, "large": 0.321, "equal": 0.654}
    assert shown("optimal_beta", values) == []


# --- one mistake


@pytest.mark.parametrize(
    ("update", "id"),
    [(ema, "vel.ema"), (uphill, "step.ascent"), (theta_first, "order.theta_first"), (clipped, "grad.clipped")],
)
def test_mistakes_in_the_update_are_named(update: Any, id: str) -> None:
    assert named("momentum_sgd", sgd(update))[0] == id


def test_heavy_ball_as_nesterov_is_named() -> None:
    def heavy(theta: Any, v: Any, g: Any, lr: float, m: float) -> Any:
        v = m * v + g
        return theta - lr * v, v

    assert named("nesterov_sgd", sgd(heavy)) == ["gradpt.theta"]
    assert named("momentum_sgd", sgd(heavy)) == []


def test_the_sequence_of_other_libraries_is_named_with_its_conversion() -> None:
    def library(theta: Any, v: Any, g: Any, lr: float, m: float) -> Any:
        v = m * v + g
        return theta - lr * (g + m * v), v

    seen = observe_all(sgd(library), KNOWN["nesterov_sgd"])
    ((id, sentence),) = diagnoses(KNOWN["nesterov_sgd"], seen)
    assert id == "out.lookahead"
    assert "theta = lookahead + lr * momentum * v" in sentence


def test_a_changed_argument_is_named() -> None:
    def heavy_ball_trajectory(grad_fn: Any, theta_init: Any, lr: float, beta: float, num_steps: int) -> Any:
        theta = theta_init
        v = np.zeros(len(theta))
        path = [theta.copy()]
        for _ in range(num_steps):
            v = beta * v + grad_fn(theta)
            theta -= lr * v
            path.append(theta.copy())
        return np.array(path)

    assert named("heavy_ball_trajectory", heavy_ball_trajectory) == ["alias.input"]


def test_one_array_stored_many_times_is_named() -> None:
    def heavy_ball_trajectory(grad_fn: Any, theta_init: Any, lr: float, beta: float, num_steps: int) -> Any:
        theta = np.array(theta_init, dtype=float)
        v = np.zeros_like(theta)
        path = [theta]
        for _ in range(num_steps):
            v = beta * v + grad_fn(theta)
            theta -= lr * v
            path.append(theta)
        return np.array(path)

    assert named("heavy_ball_trajectory", heavy_ball_trajectory) == ["alias.history"]


def test_a_velocity_that_survives_a_call_is_named() -> None:
    kept = {"v": np.zeros(2)}

    def momentum_sgd(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: Any, momentum: Any, num_steps: int) -> Any:
        theta, history = np.array(theta_init, dtype=float), []
        for _ in range(num_steps):
            history.append(loss_fn(theta))
            kept["v"] = momentum * kept["v"] + grad_fn(theta)
            theta = theta - lr * kept["v"]
        return theta, history

    assert named("momentum_sgd", momentum_sgd) == ["state.velocity_leak"]
    kept["v"] = np.ones(
        2
    )  # as after earlier calls with other arguments: no simulation fits, but the second call differs
    assert "state.velocity_leak" in named("momentum_sgd", momentum_sgd)


@pytest.mark.parametrize("tolerance", [2e-2, 5e-3, 2e-3])
def test_an_early_stop_is_named_whatever_its_tolerance(tolerance: float) -> None:
    def heavy_ball_trajectory(grad_fn: Any, theta_init: Any, lr: float, beta: float, num_steps: int) -> Any:
        theta = np.array(theta_init, dtype=float)
        v = np.zeros_like(theta)
        path = [theta]
        for _ in range(num_steps):
            g = grad_fn(theta)
            if np.linalg.norm(g) < tolerance:
                break
            v = beta * v + g
            theta = theta - lr * v
            path.append(theta)
        return np.array(path)

    assert named("heavy_ball_trajectory", heavy_ball_trajectory) == ["steps.early_stop"]


@pytest.mark.parametrize(
    ("function", "implementation", "id"),
    [
        ("condition_number", lambda a, b: b / a, "k.unordered"),
        ("optimal_beta", lambda kappa: (math.sqrt(kappa) - 1) / (math.sqrt(kappa) + 1), "b.not_squared"),
        ("effective_lr", lambda lr, momentum: lr / 1 - momentum, "eff.precedence"),
        ("matched_lr", lambda plain_lr, momentum: round(plain_lr * (1 - momentum), 3), "rounded"),
        ("steps_to_fraction", lambda momentum, fraction: int(math.log(1 - fraction, momentum)), "steps.floor"),
        ("theory_ratio", lambda momentum, normalize=False: (1 - momentum) / (1 + momentum), "norm.always"),
        ("velocities", lambda grads, momentum, normalize=False: np.cumsum(grads, axis=0), "vel.no_beta"),
    ],
)
def test_mistakes_in_formulas_are_named(function: str, implementation: Implementation, id: str) -> None:
    # cumsum also forgets to normalise, which a second id may say.
    assert any(id in found.split("+") for found in named(function, implementation))
