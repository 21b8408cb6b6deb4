"""Losses that the R package mize publishes in its tests, from its own independent implementation, to two decimals.

Rosenbrock from (-1.2, 1), lr 0.001, momentum 0.95: losses at the start and after 1..5 steps.
"""

import numpy as np

from reference.descent import gradient_descent, heavy_ball, nesterov_lookahead
from reference.problems import Rosenbrock

VALLEY = Rosenbrock()
START = [-1.2, 1.0]


def test_classical_momentum() -> None:
    path = heavy_ball(VALLEY.grad, START, 0.001, 0.95, 5).thetas
    np.testing.assert_allclose(VALLEY.losses(path), [24.20, 5.35, 25.54, 22.49, 4.32, 18.83], atol=0.005)


def test_nesterov_momentum_in_the_lookahead_form() -> None:
    path = nesterov_lookahead(VALLEY.grad, START, 0.001, 0.95, 5).thetas
    np.testing.assert_allclose(VALLEY.losses(path), [24.20, 34.96, 7.04, 5.02, 3.85, 3.75], atol=0.005)


def test_nesterov_momentum_after_a_first_step_of_plain_descent() -> None:
    first = gradient_descent(VALLEY.grad, START, 0.001, 1).thetas
    path = np.vstack([first[:1], nesterov_lookahead(VALLEY.grad, first[1], 0.001, 0.95, 4).thetas])
    np.testing.assert_allclose(VALLEY.losses(path), [24.20, 5.35, 5.26, 4.13, 4.10, 4.07], atol=0.005)
