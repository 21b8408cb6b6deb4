"""The effective learning rate against simulated constant and alternating slopes."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reference.descent import heavy_ball
from reference.effective import (
    effective_lr,
    matched_lr,
    measured_lr,
    slope_gain,
    steps_to_fraction,
    velocity_weights,
)
from reference.noise import velocities

BETAS = [0.0, 0.5, 0.9, 0.99]


@pytest.mark.parametrize("beta", BETAS)
def test_the_measured_lr_is_the_length_of_each_step_down_a_constant_slope(beta: float) -> None:
    path = heavy_ball(lambda _: [2.5], [0.0], 0.1, beta, 300).thetas[:, 0]
    np.testing.assert_allclose(measured_lr(0.1, beta, 300), -np.diff(path) / 2.5, rtol=1e-11)


@pytest.mark.parametrize("beta", BETAS)
def test_the_measured_lr_is_the_closed_form_and_tends_to_the_effective_lr(beta: float) -> None:
    t = np.arange(1, 3001)
    np.testing.assert_allclose(measured_lr(0.1, beta, 3000), 0.1 * (1 - beta**t) / (1 - beta), rtol=1e-12)
    assert measured_lr(0.1, beta, 3000)[-1] == pytest.approx(effective_lr(0.1, beta), rel=1e-12)


def test_the_sections_tenfold_rate_builds_up_slowly() -> None:
    growth = measured_lr(1, 0.9, 100)
    assert np.round(growth[[0, 4, 9, 21, 43, 65]], 2).tolist() == [1.0, 4.1, 6.51, 9.02, 9.9, 9.99]
    assert np.mean(growth) == pytest.approx(9.10, abs=0.005)


def test_the_table_of_steps() -> None:
    shares = (0.9, 0.95, 0.99, 0.999)
    assert [steps_to_fraction(0.5, share) for share in shares] == [4, 5, 7, 10]
    assert [steps_to_fraction(0.9, share) for share in shares] == [22, 29, 44, 66]
    assert [steps_to_fraction(0.99, share) for share in shares] == [230, 299, 459, 688]


@given(beta=st.floats(0, 0.99), fraction=st.floats(1e-6, 0.9999))
def test_the_steps_to_a_fraction_are_found_by_counting(beta: float, fraction: float) -> None:
    t = 1
    while 1 - beta**t < fraction:
        t += 1
    assert steps_to_fraction(beta, fraction) == t


@pytest.mark.parametrize(("beta", "fraction", "steps"), [(0.5, 0.75, 2), (0.5, 0.5, 1), (0.5, 1 - 2**-40, 40)])
def test_a_boundary_that_floats_hold_exactly_belongs_to_the_earlier_step(
    beta: float, fraction: float, steps: int
) -> None:
    assert steps_to_fraction(beta, fraction) == steps


@pytest.mark.parametrize("normalize", [False, True])
@pytest.mark.parametrize("beta", BETAS)
def test_the_weights_are_the_answer_to_one_gradient(beta: float, normalize: bool) -> None:
    impulse = np.zeros(50)
    impulse[0] = 1
    np.testing.assert_allclose(
        velocity_weights(beta, np.arange(50), normalize=normalize), velocities(impulse, beta, normalize), rtol=1e-12
    )


@pytest.mark.parametrize("beta", BETAS)
def test_the_weights_add_up_to_a_geometric_series_and_normalised_to_1(beta: float) -> None:
    ages = np.arange(5000)
    assert math.fsum(velocity_weights(beta, ages)) == pytest.approx(1 / (1 - beta), rel=1e-12)
    assert math.fsum(velocity_weights(beta, ages, normalize=True)) == pytest.approx(1, rel=1e-12)


@given(lr=st.floats(1e-6, 10), beta=st.floats(0, 0.999))
def test_matching_undoes_the_effect(lr: float, beta: float) -> None:
    assert effective_lr(matched_lr(lr, beta), beta) == pytest.approx(lr, rel=1e-12)


@pytest.mark.parametrize("beta", BETAS)
def test_steady_gradients_add_up_and_alternating_ones_are_damped_but_not_to_nothing(beta: float) -> None:
    steady, alternating = np.ones(4000), np.resize([1.0, -1.0], 4000)
    assert velocities(steady, beta)[-1] == pytest.approx(slope_gain(beta), rel=1e-12)
    assert abs(velocities(alternating, beta)[-1]) == pytest.approx(slope_gain(beta, alternating=True), rel=1e-12)
