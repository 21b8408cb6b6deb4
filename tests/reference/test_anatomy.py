"""One step taken apart, against the steps of whole runs."""

import numpy as np
import pytest

from reference.anatomy import dissect
from reference.descent import heavy_ball, nesterov
from reference.problems import Quadratic
from reference.updates import Method

TILTED = Quadratic([[5, 1.2], [1.2, 2]], [0.7, -1.1])


@pytest.mark.parametrize("method", ["heavy_ball", "nesterov"])
def test_the_points_lie_on_the_run_and_add_up(method: Method) -> None:
    run = (heavy_ball if method == "heavy_ball" else nesterov)(TILTED.grad, [3, 1], 0.21, 0.37, 5)
    step = dissect(TILTED.grad, run.thetas[3], run.velocities[3], 0.21, 0.37, method=method)
    np.testing.assert_array_equal(step.start, run.thetas[3])
    np.testing.assert_allclose(step.end, run.thetas[4], rtol=1e-13)
    # Momentum alone repeats beta times the last step.
    np.testing.assert_allclose(step.coast - step.start, 0.37 * (run.thetas[3] - run.thetas[2]), rtol=1e-12)
    np.testing.assert_allclose(step.end - step.coast, -0.21 * TILTED.grad(step.gradient_at), rtol=1e-12)


def test_heavy_ball_asks_at_the_start_and_nesterov_where_momentum_leads() -> None:
    classical = dissect(TILTED.grad, [3, 1], [2, -1], 0.21, 0.37)
    ahead = dissect(TILTED.grad, [3, 1], [2, -1], 0.21, 0.37, method="nesterov")
    np.testing.assert_array_equal(classical.gradient_at, classical.start)
    np.testing.assert_allclose(ahead.gradient_at, ahead.coast, rtol=1e-15)
    np.testing.assert_array_equal(classical.coast, ahead.coast)
