"""Adam's average against weighted means."""

import numpy as np
import pytest

from reference.averages import moving_average
from reference.noise import velocities

GRADS = np.random.default_rng(5).normal(2, 1, size=(30, 3))


@pytest.mark.parametrize("beta", [0.0, 0.5, 0.9])
def test_the_corrected_average_is_the_weighted_mean_of_what_was_seen(beta: float) -> None:
    averages = moving_average(GRADS, beta)
    for t in range(30):
        weights = beta ** np.arange(t, -1, -1.0)
        np.testing.assert_allclose(averages[t], np.average(GRADS[: t + 1], axis=0, weights=weights), rtol=1e-12)


def test_the_uncorrected_average_is_one_minus_beta_times_the_velocity() -> None:
    np.testing.assert_allclose(
        moving_average(GRADS, 0.9, bias_corrected=False), 0.1 * velocities(GRADS, 0.9), rtol=1e-12
    )


def test_on_a_constant_gradient_only_the_corrected_average_is_right_from_the_start() -> None:
    constant = np.full(60, 3.0)
    np.testing.assert_allclose(moving_average(constant, 0.9), constant, rtol=1e-12)
    uncorrected = moving_average(constant, 0.9, bias_corrected=False)
    assert uncorrected[0] == pytest.approx(0.3)
    assert uncorrected[-1] == pytest.approx(3, rel=0.002)
    assert velocities(constant, 0.9)[-1] == pytest.approx(30, rel=0.002)
