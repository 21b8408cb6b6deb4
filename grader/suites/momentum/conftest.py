"""Fixtures of this section: the cases of `cases`, drawn anew for each check."""

from __future__ import annotations

import pytest

from grader.suite import Case
from grader.suites.momentum import cases
from grader.suites.momentum.cases import Descent, FloatArray
from grader.suites.momentum.figures import Drawing


@pytest.fixture
def bowl(case: Case) -> Descent:
    """Return a tilted quadratic, 4 steps."""
    return cases.tilted_bowl(case)


@pytest.fixture
def one_step(case: Case) -> Descent:
    """Return a tilted quadratic, a single step."""
    return cases.tilted_bowl(case, steps=1)


@pytest.fixture
def integers(case: Case) -> Descent:
    """Return a tilted quadratic from a start that holds integers."""
    return cases.integer_start(case)


@pytest.fixture
def nearby(case: Case) -> Descent:
    """Return a quadratic in three dimensions from close to its minimum, 60 steps."""
    return cases.near_minimum(case)


@pytest.fixture
def other_problems(case: Case) -> dict[str, Descent]:
    """Return problems of other kinds, by what is said of them."""
    return cases.other_problems(case)


@pytest.fixture
def grads(case: Case) -> FloatArray:
    """Return noisy gradients, shape (60, 3)."""
    return cases.noisy_gradients(case)


@pytest.fixture
def momentum(case: Case) -> float:
    """Return a momentum that is none of the usual ones."""
    return float(case.uniform(0.66, 0.78))


@pytest.fixture(scope="module")
def drawing() -> Drawing:
    """Return the figure, shared by the checks of one submission."""
    return Drawing()
