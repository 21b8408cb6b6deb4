"""numpy's warnings, read from what a student's code printed, and what is said of an answer that is NaN."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from grader.meanings.warned import warned
from grader.mistakes import FailedCall, Function, Observed, Probe, Warned, diagnoses, formula

PRINTED = """begin
ex5_noise.py:34: RuntimeWarning: overflow encountered in scalar multiply
  v = momentum * v
fromnumeric.py:3824: RuntimeWarning: Mean of empty slice.
_methods.py:145: RuntimeWarning: invalid value encountered in scalar divide
ex5_noise.py:40: UserWarning: overflow encountered in nothing
"""
MEAN = Function("mean", (Probe("one", (1.0,)), Probe("two", (2.0,))), formula(lambda x: x))


def test_warnings_are_read_in_their_order_with_the_lines_of_the_student_s_file() -> None:
    found = warned(PRINTED, "ex5_noise.py")
    assert found == (Warned("overflow", "multiply", 34), Warned("nothing"), Warned("invalid", "divide"))


@pytest.mark.parametrize(
    ("compute", "kind"),
    [
        (lambda: np.mean([]), "nothing"),
        (lambda: np.var([]), "nothing"),
        (lambda: np.array([1e300]) * 1e300, "overflow"),
        (lambda: np.array([1.0]) / 0.0, "zero"),
        (lambda: np.sqrt(np.array([-1.0])), "invalid"),
    ],
)
def test_what_this_numpy_says_is_known(compute: Callable[[], object], kind: str) -> None:
    with pytest.warns(RuntimeWarning) as caught:
        compute()
    first = warned(f"ex.py:1: RuntimeWarning: {caught[0].message}", "ex.py")[0]
    assert (first.kind, first.line) == (kind, 1)


def said(*warnings: Warned, failed: FailedCall | None = None) -> str:
    nan = Observed(float("nan"), float("nan"), warned=warnings)
    return " ".join(sentence for _, sentence in diagnoses(MEAN, {"one": nan, "two": nan}, failed=failed))


@pytest.mark.parametrize(
    ("warning", "words"),
    [
        (Warned("nothing"), "a mean or a variance of no numbers at all"),
        (Warned("overflow", "multiply", 7), "grow beyond all bounds in line 7"),
        (Warned("invalid", "divide", 7), "a division without a result, as 0 / 0, in line 7"),
        (Warned("invalid", "sqrt"), "the root of a negative number:"),
        (Warned("zero", "log"), "the logarithm of 0"),
        (Warned("invalid", "arccos"), "a number for which arccos has no result"),
    ],
)
def test_of_nan_the_cause_is_said_that_numpy_warned_of(warning: Warned, words: str) -> None:
    assert words in said(warning)


def test_without_a_warning_no_cause_is_said() -> None:
    assert not {"division", "root", "bounds", "variance"} & {*said().split()}
    assert "NaN" in said()


def test_nan_on_the_probes_is_not_said_of_a_call_that_gave_a_number() -> None:
    assert said(failed=FailedCall((3.0,), value=2.0)) == ""
    assert "NaN" in said(failed=FailedCall((3.0,), value=float("nan")))


def test_an_answer_that_is_nan_everywhere_is_no_evidence_for_a_slip() -> None:
    root = Function("root", (Probe("one", (1.0,)),), formula(lambda x: x), originals=(_root,))
    nan = Observed(float("nan"), float("nan"))
    assert [id for id, _ in diagnoses(root, {"one": nan})] == ["nan"]


def _root(x: float) -> float:
    return np.sqrt(x**2)  # type: ignore[no-any-return]  # to be read as source
