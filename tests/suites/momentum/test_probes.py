"""The probes: the problems of the section, and numbers that hide nothing."""

from __future__ import annotations

import math

import numpy as np
import pytest

from grader.mistakes import ProblemArg
from grader.suites.momentum import given
from reference import problems
from tests.suites.momentum.known import KNOWN

METHODS = ("heavy_ball_trajectory", "momentum_sgd", "nesterov_sgd")


def test_given_problems_are_those_of_the_reference() -> None:
    args = {arg for f in METHODS for probe in KNOWN[f].probes for arg in probe.args if isinstance(arg, ProblemArg)}
    assert {(arg.factory, arg.attribute) for arg in args} >= {(given.Quadratic, "loss"), (given.Rosenbrock, "grad")}
    for arg in args:
        ours = getattr(problems, arg.factory.__name__)
        trusted = ours(b=arg.args[0]) if ours is problems.Rosenbrock else ours(*arg.args)
        for theta in (np.array([0.3, -1.2]), np.array([2, 1])):
            np.testing.assert_allclose(arg(theta), getattr(trusted, arg.attribute)(theta), rtol=1e-13)


def test_no_number_of_steps_lies_on_a_boundary() -> None:
    for probe in KNOWN["steps_to_fraction"].probes:
        momentum, fraction = probe.args
        exact = math.log(1 - fraction) / math.log(momentum)
        assert 0.1 < exact % 1 < 0.95, probe


@pytest.mark.parametrize("function", METHODS)
def test_the_probes_of_the_methods_hide_nothing(function: str) -> None:
    by_name = {probe.name: probe for probe in KNOWN[function].probes}
    assert by_name["int"].args[-4].dtype.kind == "i"
    assert np.abs(by_name["tiny"].args[-5](by_name["tiny"].args[-4])).max() < 1e-2
    assert not {probe.args[-2] for probe in by_name.values()} & {0.0, 0.5, 0.9}
    assert 1.0 not in {probe.args[-3] for probe in by_name.values()}


def test_the_noise_has_unequal_means_and_variances_that_are_not_zero() -> None:
    grads = KNOWN["variance_ratio"].probes[0].args[0]
    assert grads.shape[1] == 3
    for numbers in (np.abs(grads.mean(axis=0)), grads.var(axis=0)):
        assert numbers.min() > 0.01
        assert np.abs(np.diff(np.sort(numbers))).min() > 0.05
