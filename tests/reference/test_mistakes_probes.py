"""The probes: the same problems on both sides, fresh arrays, and numbers that hide nothing."""

from __future__ import annotations

import importlib.util
import math
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

import reference
from reference.mistakes import FUNCTIONS, ProblemArg, observe, probes
from reference.mistakes.canonical import canonical

METHODS = ("heavy_ball_trajectory", "momentum_sgd", "nesterov_sgd")


@pytest.fixture
def given() -> ModuleType:
    """The problems as a student's process builds them."""
    path = Path(reference.__file__).parents[1] / "grader" / "suites" / "momentum" / "given.py"
    spec = importlib.util.spec_from_file_location("given", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_problems_are_the_same_on_the_student_s_side(given: ModuleType) -> None:
    problems = {arg for f in METHODS for probe in probes(f) for arg in probe.args if isinstance(arg, ProblemArg)}
    assert {(problem.factory, problem.attribute) for problem in problems} >= {
        ("Quadratic", "loss"),
        ("Rosenbrock", "grad"),
    }
    for problem in problems:
        theirs = getattr(getattr(given, problem.factory)(*problem.args), problem.attribute)
        for theta in (np.array([0.3, -1.2]), np.array([2, 1])):
            np.testing.assert_allclose(problem(theta), theirs(theta), rtol=1e-13)


def test_a_bowl_can_be_named_too(given: ModuleType) -> None:
    bowl = ProblemArg("Bowl", (1.0, 100.0), "grad")
    np.testing.assert_allclose(bowl(np.array([1.0, 1.0])), given.Bowl(1.0, 100.0).grad(np.array([1.0, 1.0])))


@pytest.mark.parametrize("function", FUNCTIONS)
def test_probes_have_names_of_their_own_and_fresh_arrays(function: str) -> None:
    first, second = probes(function), probes(function)
    assert len({probe.name for probe in first}) == len(first)
    for probe in first:
        for value in probe.args:
            if isinstance(value, np.ndarray):
                value[...] = -99
    assert not any(np.any(np.equal(v, -99)) for probe in second for v in probe.args if isinstance(v, np.ndarray))


def test_no_number_of_steps_lies_on_a_boundary() -> None:
    for probe in probes("steps_to_fraction"):
        momentum, fraction = probe.args
        exact = math.log(1 - fraction) / math.log(momentum)
        assert 0.1 < exact % 1 < 0.95, probe


@pytest.mark.parametrize("function", METHODS)
def test_the_probes_of_the_methods_hide_nothing(function: str) -> None:
    by_name = {probe.name: probe for probe in probes(function)}
    assert by_name["int"].args[-4].dtype.kind == "i"
    assert np.abs(by_name["tiny"].args[-5](by_name["tiny"].args[-4])).max() < 1e-2
    assert not {probe.args[-2] for probe in by_name.values()} & {0.0, 0.5, 0.9}
    assert 1.0 not in {probe.args[-3] for probe in by_name.values()}


def test_the_noise_has_unequal_means_and_variances_that_are_not_zero() -> None:
    grads = probes("variance_ratio")[0].args[0]
    assert grads.shape[1] == 3
    for numbers in (np.abs(grads.mean(axis=0)), grads.var(axis=0)):
        assert numbers.min() > 0.01
        assert np.abs(np.diff(np.sort(numbers))).min() > 0.05


def test_an_observation_tells_what_two_calls_did() -> None:
    def velocities(grads: Any, momentum: float, normalize: bool = False) -> Any:
        grads[0] += 1
        return grads

    rows, *_ = probes("velocities")
    seen = observe(velocities, rows)
    assert seen.changed == (0,)
    assert seen.shape == (24, 3)
    np.testing.assert_allclose(seen.second[0] - seen.first[0], 1)
    assert observe(lambda *args, **kwargs: args[5], rows).error == "IndexError"


@pytest.mark.parametrize(
    ("value", "form"),
    [
        ([1, 2.5], "a(2,)"),
        (np.array([1, 2]), "a(2,)"),
        ((np.zeros(2), np.ones(2)), "a(2, 2)"),
        ((np.zeros(2), [1.0, 2.0, 3.0]), "[a(2,); a(3,)]"),
        ({0.5: [1.0]}, "{0.5: a(1,)}"),
        (np.float32(3), "number"),
        (np.array(3.0), "number"),
        (None, "none"),
        ("0.5", "text"),
        (True, "bool"),
        (1j, "complex"),
    ],
)
def test_values_of_one_meaning_have_one_form(value: Any, form: str) -> None:
    assert canonical(value)[0] == form


def test_a_value_without_end_has_a_form_too() -> None:
    endless: list[Any] = []
    endless.append(endless)
    assert "too deep" in canonical(endless)[0]
