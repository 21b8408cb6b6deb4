"""Formulas beside the pictures are true: each is computed, and compared with what the reference gives."""

from __future__ import annotations

import ast
import math
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from reference.averages import moving_average
from reference.effective import effective_lr, matched_lr, measured_lr, slope_gain
from reference.gallery import NAMES
from reference.hardest import lower_bound
from reference.mathml import mathml, parsed
from reference.noise import theory_ratio
from reference.plateau import coasting_distance
from reference.problems import Rosenbrock
from reference.rates import (
    descent_parameters,
    nesterov_convex_parameters,
    nesterov_parameters,
    optimal_parameters,
)
from reference.schedules import chebyshev_bound, nesterov_schedule
from reference.spectrum import descent_limit, heavy_ball_limit, nesterov_limit, spectral_radius
from reference.stationary import stationary_variance_theory
from reference.transient import optimal_transient
from reference.worst_case import accelerated_bound

MU, L, KAPPA = 0.5, 32.0, 64.0
BETA, LR, LAM, T = 0.8, 0.03, 3.0, 7
PLAIN, BALL = descent_parameters(MU, L), optimal_parameters(MU, L)
AHEAD, CONVEX = nesterov_parameters(MU, L), nesterov_convex_parameters(MU, L)
GIVEN = {"mu": MU, "L": L, "kappa": KAPPA, "e": math.e, "T": T, "t": T, "R": 1.0, "lam": LAM}
# What the left side is, or the whole where it has no sides, by what is given beside that.
TRUE: dict[str, list[tuple[dict[str, Any], float]]] = {
    "abs(1 - lr lam)": [({"lr": LR}, float(spectral_radius(LAM, LR, 0.0)))],
    "lr < 2 / L": [({}, descent_limit(L))],
    "lr = 2 / (L + mu)": [({}, PLAIN.lr)],
    "rate = (kappa - 1) / (kappa + 1)": [({}, PLAIN.rate)],
    "lr beta / (1 - beta)^2": [({"lr": LR}, coasting_distance(LR, BETA, 1 / (1 - BETA)))],
    "(1 - beta^t) / (1 - beta)": [({}, float(measured_lr(1.0, BETA, T)[-1]))],
    "1 / (1 - beta)": [({}, slope_gain(BETA))],
    "1 / (1 + beta)": [({}, slope_gain(BETA, alternating=True))],
    "lr (1 - beta^t) / (1 - beta)": [({"lr": LR}, float(measured_lr(LR, BETA, T)[-1]))],
    "lr / (1 - beta)": [({"lr": LR}, effective_lr(LR, BETA))],
    "lr (1 - beta)": [({"lr": LR}, matched_lr(LR, BETA))],
    "lr < 2 (1 + beta) / L": [({}, heavy_ball_limit(L, BETA))],
    "lr < 2 (1 + beta) / ((1 + 2 beta) L)": [({}, nesterov_limit(L, BETA))],
    "lr = 4 / (sqrt(L) + sqrt(mu))^2": [({}, BALL.lr)],
    "beta = ((sqrt(kappa) - 1) / (sqrt(kappa) + 1))^2": [({}, BALL.beta)],
    "rate = sqrt(beta)": [({"beta": BALL.beta}, BALL.rate)],
    "rate = (sqrt(kappa) - 1) / (sqrt(kappa) + 1)": [({}, BALL.rate)],
    "lr = 4 / (3 L + mu)": [({}, AHEAD.lr)],
    "beta = (sqrt(3 kappa + 1) - 2) / (sqrt(3 kappa + 1) + 2)": [({}, AHEAD.beta)],
    "rate = 1 - 2 / sqrt(3 kappa + 1)": [({}, AHEAD.rate)],
    "rate = 1 - 1 / sqrt(kappa)": [({}, CONVEX.rate)],
    # On the critical curve the radius is a double root, sqrt(beta); on the edge it is 1.
    "beta = (1 - sqrt(lr lam))^2": [({"lr": LR}, float(spectral_radius(LAM, LR, (1 - math.sqrt(LR * LAM)) ** 2)) ** 2)],
    "lr lam = 2 (1 + beta)": [({}, LAM * heavy_ball_limit(LAM, BETA))],
    "r^2 - (1 + beta - lr lam) r + beta = 0": [
        ({"r": float(spectral_radius(LAM, 1.3, 0.1)) * -1, "lr": 1.3, "beta": 0.1}, 0.0)
    ],
    "(1 + 2 sqrt(kappa) t / (sqrt(kappa) + 1)) rate^t": [
        ({"rate": BALL.rate}, float(optimal_transient(KAPPA, T).at_largest))
    ],
    "sqrt(kappa) / e": [({}, 8 / math.e)],
    "beta[t] = (t - 1) / (t + 2)": [({}, float(nesterov_schedule(T + 1)[T]))],
    "2 L R^2 / (T + 1)^2": [({"L": 1.0}, accelerated_bound(T))],
    "3 L R^2 / (32 (T + 1)^2)": [({"L": 1.0}, lower_bound(T))],
    "2 rate^T / (1 + rate^(2 T))": [({"rate": BALL.rate}, chebyshev_bound(KAPPA, T))],
    "log(10) / log(1 / rate)": [({"rate": 0.1**0.25}, 4.0)],
    "1 / (1 - beta^2)": [({}, theory_ratio(BETA))],
    "(1 - beta) / (1 + beta)": [({}, theory_ratio(BETA, normalize=True))],
    "lr (1 + beta) / ((1 - beta) lam (2 (1 + beta) - lr lam))": [
        ({"lr": LR}, stationary_variance_theory(LR, BETA, LAM))
    ],
    "(1 - x)^2 + 100 (y - x^2)^2": [({"x": -1.2, "y": 1.0}, Rosenbrock().loss([-1.2, 1.0]))],
    "m[t] / (1 - beta^t)": [({"m": {T: 3 * (1 - BETA**T)}}, float(moving_average([3.0] * T, BETA)[-1]))],
}
# Rules of a step, and of motion: tests of `reference.descent` and `reference.continuous` hold them.
RULES = {"grad", "theta_prime"}


def shown() -> Iterator[str]:
    for name in NAMES:
        for formula in getattr(import_module(f"reference.gallery.pictures.of_{name}"), "FORMULAS", ()):
            yield formula.text


@pytest.mark.parametrize("text", sorted(set(shown())))
def test_a_formula_beside_a_picture_gives_what_the_reference_gives(text: str) -> None:
    assert mathml(text)
    names = {node.id for node in ast.walk(parsed(text)) if isinstance(node, ast.Name)}
    if names & RULES or text in (
        "theta[t+1] = theta[t] - lr v[t]",
        "theta[t+1] = theta[t] - v[t]",
        "1 - beta = d sqrt(lr)",
    ):
        return
    for given, expected in TRUE[text]:
        assert value(text, {**GIVEN, "beta": BETA, **given}) == pytest.approx(expected, rel=1e-9, abs=1e-12)


def value(text: str, given: dict[str, Any]) -> float:
    """Compute the right side, the left where that is 0, or the whole."""
    formula = parsed(text)
    if isinstance(formula, ast.Compare):
        right = formula.comparators[0]
        formula = formula.left if isinstance(right, ast.Constant) else right
    code = compile(ast.fix_missing_locations(ast.Expression(formula)), "formula", "eval")
    return float(eval(code, {"sqrt": math.sqrt, "abs": abs, "log": math.log, "__builtins__": {}}, given))


def test_no_formula_is_known_that_is_not_shown() -> None:
    assert set(TRUE) <= set(shown())
