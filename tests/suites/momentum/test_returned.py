"""A dict in place of several things in order is told as that, and not by its keys."""

from __future__ import annotations

import pytest

from grader.checks import CheckFailed
from grader.suites.momentum.returned import pair, refuse_dict


def test_a_dict_in_place_of_the_pair_is_called_one() -> None:
    with pytest.raises(
        CheckFailed, match=r"^it returns a dict, and not the pair \(theta, history\): return theta, hist"
    ):
        pair({"theta": [1.0], "history": [2.0]})
    assert pair([[1.0], [2.0]]) == ([1.0], [2.0])


def test_what_is_no_dict_is_judged_by_others() -> None:
    for value in (None, 1.0, (1, 2, 3), [1, 2, 3]):
        refuse_dict(value, "three numbers", "lr, beta, rate")
