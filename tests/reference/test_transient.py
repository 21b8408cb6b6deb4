"""The closed form of the transient against simulated runs."""

import numpy as np
import pytest

from reference.descent import heavy_ball
from reference.measures import settled_below
from reference.problems import Quadratic, bowl
from reference.rates import optimal_parameters
from reference.transient import optimal_transient, transient_peak


@pytest.mark.parametrize("kappa", [4.0, 100.0, 2508.0])
def test_at_both_ends_of_the_spectrum_a_run_follows_the_closed_form(kappa: float) -> None:
    lr, beta, _ = optimal_parameters(1, kappa)
    steps = np.arange(80)
    ends = optimal_transient(kappa, steps)
    for eigenvalue, expected in ((1.0, ends.at_smallest), (kappa, ends.at_largest)):
        path = heavy_ball(Quadratic([[eigenvalue]], [0]).grad, [1.0], lr, beta, 79).thetas[:, 0]
        # A double root keeps about half the digits of lr and beta.
        np.testing.assert_allclose(np.abs(path), expected, rtol=1e-6, atol=1e-12)


@pytest.mark.parametrize("kappa", [4.0, 100.0, 2508.0])
def test_no_eigenvalue_between_is_worse_than_the_largest(kappa: float) -> None:
    lr, beta, _ = optimal_parameters(1, kappa)
    spectrum = np.geomspace(1, kappa, 300)
    thetas = heavy_ball(lambda z: spectrum * z, np.ones(300), lr, beta, 200).thetas
    assert np.all(np.abs(thetas) <= optimal_transient(kappa, np.arange(201)).at_largest[:, None] * (1 + 1e-6))


@pytest.mark.parametrize("kappa", np.geomspace(1, 1e6, 40))
def test_the_peak_is_the_largest_of_all_steps(kappa: float) -> None:
    heights = optimal_transient(kappa, np.arange(5000)).at_largest
    step, height = transient_peak(kappa)
    assert step == np.argmax(heights)
    assert height == pytest.approx(np.max(heights), rel=1e-15)


def test_the_peak_grows_like_the_root_of_kappa_over_e() -> None:
    assert [round(transient_peak(kappa).height, 1) for kappa in (1e2, 1e3, 1e4)] == [3.7, 11.6, 36.8]
    assert transient_peak(1e8).height == pytest.approx(1e4 / np.e, rel=1e-3)


def test_the_loss_of_the_sections_problem_first_rises_thirteenfold() -> None:
    section = bowl(1, 100)
    lr, beta, _ = optimal_parameters(2, 200)
    losses = section.losses(heavy_ball(section.grad, [1, 1], lr, beta, 400).thetas)
    assert np.max(losses) / losses[0] == pytest.approx(13.6, abs=0.05)
    assert settled_below(losses, losses[0]) == 18


def test_a_short_run_does_not_show_the_asymptotic_rate() -> None:
    section = bowl(1, 100)
    lr, beta, rate = optimal_parameters(2, 200)
    away = np.linalg.norm(heavy_ball(section.grad, [1, 1], lr, beta, 300).thetas, axis=1)
    assert [round(away[n] / away[n - 1], 3) for n in (10, 60)] == [0.903, 0.832]
    assert away[300] / away[299] == pytest.approx(0.8209, abs=5e-5)
    assert (away[100] / away[0]) ** 0.01 == pytest.approx(0.859, abs=5e-4)
    assert rate == pytest.approx(0.8182, abs=5e-5)
