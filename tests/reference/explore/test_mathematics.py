"""Every number that the page computes against the reference, with the settings typed in and the numbers read off."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest
from numpy.random import Generator

from reference.descent import gradient_descent, heavy_ball, nesterov
from reference.measures import distances
from reference.problems import Quadratic, Rosenbrock, bowl
from reference.rates import descent_parameters, nesterov_parameters, optimal_parameters
from reference.run import Run
from reference.spectrum import (
    descent_limit,
    heavy_ball_limit,
    nesterov_limit,
    oscillation_period,
    spectral_radius,
    worst_radius,
)
from reference.updates import Method
from tests.reference.explore.hands import Hands, Opening, number

PATHS = 1e-12
RATES = 1e-9
NAMES = {"gradient_descent": "gradient descent", "heavy_ball": "heavy ball", "nesterov": "Nesterov"}


@pytest.mark.thorough
def test_some_random_settings_give_the_references_numbers(opened: Opening) -> None:
    compare(opened(), np.random.default_rng(1), 6)


@pytest.mark.nightly
def test_two_hundred_random_settings_give_the_references_numbers(opened: Opening) -> None:
    compare(opened(), np.random.default_rng(2), 200)


def compare(hands: Hands, rng: Generator, count: int) -> None:
    compared = 0
    for i in range(count):
        settings = drawn(rng, ("quadratic", "rosenbrock")[i % 2])
        enter(hands, settings)
        compared += compare_paths(hands.steps(), settings)
        compare_rates(hands.rates(), settings)
    assert compared > 100 * count  # rows: most runs do not leave the numbers at once


def drawn(rng: Generator, problem: str) -> dict[str, Any]:
    """Draw settings that converge, ripple and diverge, all the same to the last bit in the fields of the page."""
    kappa = float(10 ** rng.uniform(0, 4))
    largest = 2 * kappa if problem == "quadratic" else 1001.6
    return {
        "problem": problem,
        "method": str(rng.choice(list(NAMES))),
        "kappa": kappa,
        "lr": float(np.clip(10 ** rng.uniform(-2.5, 0.7) / largest, 1e-6, 2)),  # as far as the page goes
        "beta": float(rng.choice([0.0, rng.uniform(0, 0.9), 1 - 10 ** rng.uniform(-3, -1)])),
        "x": float(rng.uniform(-3, 3)),
        "y": float(rng.uniform(-3, 3)),
        "steps": int(rng.integers(1, 400)),
    }


def enter(hands: Hands, settings: dict[str, Any]) -> None:
    hands.choose("problem", settings["problem"])
    hands.choose("method", settings["method"])
    hands.beside(*NAMES)
    for name in ("lr", "beta", "x", "y", "steps"):
        hands.type(name, settings[name])
    if settings["problem"] == "quadratic":
        hands.type("kappa", settings["kappa"])


def problem_of(settings: dict[str, Any]) -> Quadratic | Rosenbrock:
    return bowl(1, settings["kappa"]) if settings["problem"] == "quadratic" else Rosenbrock()


def compare_paths(rows: list[dict[str, str]], settings: dict[str, Any]) -> int:
    problem = problem_of(settings)
    runs = {name: list(group) for name, group in itertools.groupby(rows, key=lambda row: row["method"])}
    assert set(runs) == set(NAMES.values())
    for method, name in NAMES.items():
        got = {
            column: np.array([number(row, column) for row in runs[name]]) for column in rows[0] if column != "method"
        }
        run = reference_run(problem, method, settings)
        with np.errstate(over="ignore", invalid="ignore"):
            losses = problem.losses(run.thetas)
            expected = np.column_stack([run.thetas, run.velocities, losses, distances(run.thetas, problem.minimum)])
        count = len(got["x"])
        assert count == len(expected) or not np.isfinite(expected[count, :4]).all()
        shown = np.column_stack([got[column] for column in ("x", "y", "vx", "vy", "loss", "distance")])
        finite = np.isfinite(expected[:count])
        np.testing.assert_allclose(shown[finite], expected[:count][finite], rtol=PATHS, atol=0)
    return len(rows)


def reference_run(problem: Quadratic | Rosenbrock, method: str, settings: dict[str, Any]) -> Run:
    start, lr, beta, steps = [settings["x"], settings["y"]], settings["lr"], settings["beta"], settings["steps"]
    with np.errstate(all="ignore"):
        if method == "gradient_descent":
            return gradient_descent(problem.grad, start, lr, steps)
        return (heavy_ball if method == "heavy_ball" else nesterov)(problem.grad, start, lr, beta, steps)


def compare_rates(rows: list[dict[str, str]], settings: dict[str, Any]) -> None:
    low, high = np.linalg.eigvalsh(problem_of(settings).hessian([1.0, 1.0]))
    lr = settings["lr"]
    assert {row["method"] for row in rows} == set(NAMES.values())
    for row in rows:
        method: Method = "nesterov" if row["method"] == "Nesterov" else "heavy_ball"
        beta = 0.0 if row["method"] == "gradient descent" else settings["beta"]
        limit, best = {
            "gradient descent": (descent_limit(high), descent_parameters(low, high)),
            "heavy ball": (heavy_ball_limit(high, beta), optimal_parameters(low, high)),
            "Nesterov": (nesterov_limit(high, beta), nesterov_parameters(low, high)),
        }[row["method"]]
        expected = {
            "lr": lr,
            "beta": beta,
            "rate": float(worst_radius(low, high, lr, beta, method)),
            "radius, slow": float(spectral_radius(low, lr, beta, method)),
            "radius, steep": float(spectral_radius(high, lr, beta, method)),
            "period, slow": oscillation_period(low, lr, beta, method),
            "period, steep": oscillation_period(high, lr, beta, method),
            "largest stable lr": limit,
            "best lr": best.lr,
            "best beta": best.beta,
            "best rate": best.rate,
        }
        for name, value in expected.items():
            assert number(row, name) == pytest.approx(value, rel=RATES), (name, row, settings)
