"""Whatever a student's functions return, each check of each exercise passes or fails: no answer ends the grading."""

from __future__ import annotations

import inspect
import math
import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from grader.figure import Figure
from grader.suite import CheckFailed, Opaque
from grader.suites.momentum import (
    cases,
    test_ex1_visualize,
    test_ex2_optimal_beta,
    test_ex3_compare,
    test_ex4_effective_lr,
    test_ex5_noise,
)
from grader.suites.momentum.figures import Drawing
from tests.suites.looking import CASE

pytestmark = pytest.mark.thorough

SUITES = (test_ex1_visualize, test_ex2_optimal_beta, test_ex3_compare, test_ex4_effective_lr, test_ex5_noise)
CHECKS: dict[str, Callable[..., None]] = {
    f"{suite.__name__.rpartition('.')[2]}:{name}": check
    for suite in SUITES
    for name, check in vars(suite).items()
    if name.startswith("test_")
}
FIXTURES: dict[str, Callable[[], Any]] = {
    "bowl": lambda: cases.tilted_bowl(CASE),
    "one_step": lambda: cases.tilted_bowl(CASE, steps=1),
    "integers": lambda: cases.integer_start(CASE),
    "other_problems": lambda: cases.other_problems(CASE),
    "nearby": lambda: cases.near_minimum(CASE),
    "grads": lambda: cases.noisy_gradients(CASE),
    "momentum": lambda: 0.7,
    "case": lambda: CASE,
    "drawing": Drawing,
}
HUGE = sys.float_info.max
EDGES = (0.0, -0.0, 5e-324, 1e-310, 1.0, 1e200, HUGE, -HUGE, math.inf, -math.inf, math.nan)
# The shapes and the keys that the checks ask for, and others.
SHAPES = ((), (0,), (1,), (2,), (3,), (4,), (1, 2), (5, 2), (2, 2), (6, 1), (6, 2), (61, 3), (60, 3), (60,), (7,), (8,))
numbers = st.sampled_from(EDGES) | st.floats() | st.integers(-(10**400), 10**400) | st.integers(-3, 3)
arrays = hnp.arrays(np.float64, st.sampled_from(SHAPES), elements=st.sampled_from(EDGES), fill=st.sampled_from(EDGES))
keys = (
    st.sampled_from([*cases.several_betas(CASE), "gd", "momentum", "nesterov", None, math.nan, Opaque("tuple", "(1,)")])
    | st.floats()
)
answers = st.recursive(
    numbers
    | arrays
    | st.none()
    | st.booleans()
    | st.text(max_size=3)
    | st.just(Opaque("complex", "1j"))
    | st.just(Figure([], "", [])),
    lambda inner: (
        st.tuples(inner, inner)
        | st.tuples(arrays, st.lists(numbers, min_size=1, max_size=5))
        | st.tuples(inner, inner, inner)
        | st.lists(inner, max_size=4)
        | st.dictionaries(keys, inner, max_size=5)
        | st.fixed_dictionaries(dict.fromkeys(("gd", "momentum", "nesterov"), inner))
        | st.fixed_dictionaries(dict.fromkeys(cases.several_betas(CASE), inner))
    ),
    max_leaves=8,
)


class Answering:
    """A student whose functions all return the same."""

    changed = ()
    keys_changed = False

    def __init__(self, answer: Any) -> None:
        self._answer = answer

    def __getattr__(self, name: str) -> Any:
        return lambda *args, **kwargs: self._answer

    def own(self, function: str, reference: Callable[..., Any]) -> Callable[..., Any]:
        """Return the reference."""
        return reference

    def assert_inputs_unchanged(self) -> None:
        """Pass."""

    def remark(self, text: str) -> None:
        """Take note of nothing."""


@pytest.mark.parametrize("name", CHECKS)
@settings(max_examples=40, deadline=None)
@given(answer=answers)
def test_any_answer_passes_a_check_or_fails_it(name: str, answer: Any) -> None:
    check = CHECKS[name]
    wanted = [parameter for parameter in inspect.signature(check).parameters if parameter != "student"]
    try:
        check(Answering(answer), **{parameter: FIXTURES[parameter]() for parameter in wanted})
    except CheckFailed as failure:
        message = failure.message
    else:
        return
    assert message
