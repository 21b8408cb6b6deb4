"""Laws of steps: fitted exactly, or not at all."""

from __future__ import annotations

import numpy as np
import pytest

from grader.mistakes.measuring.bowls import LONG, SHORT, Watch
from grader.mistakes.measuring.declared import Floats
from grader.mistakes.measuring.recurrence import Law, law_of, sums_of

BOWL = SHORT[0]


def walked(kept: list[float], counted: list[float], ahead: float = 0.0) -> tuple[Floats, Floats, Floats]:
    """Return the path, the questions and the answers of a walk with these factors in its steps."""
    point, move = BOWL.start, 0 * BOWL.start
    path, asked = [point], []
    for share, count in zip(kept, counted, strict=True):
        asked.append(point + ahead * move)
        move = share * move - BOWL.rate * count * BOWL.slope(asked[-1])
        point = point + move
        path.append(point)
    return np.array(path), np.array(asked), np.array([BOWL.slope(question) for question in asked])


def law(*walk: Floats) -> Law:
    found = law_of(*walk)
    assert found is not None
    return found


def test_the_factors_of_each_step_are_found() -> None:
    found = law(*walked([0, 0.3, 0.5, 0.1, 0.9], [1, 0.5, 2, 1, 1], ahead=0.7))
    assert found.basis == {"move", "slope"}
    assert np.allclose(found.terms["move"][1:], [0.3, 0.5, 0.1, 0.9], rtol=1e-9)
    assert np.allclose(found.terms["slope"] / -BOWL.rate, [1, 0.5, 2, 1, 1], rtol=1e-9)
    assert found.ahead is not None
    assert np.allclose(found.ahead[1:], 0.7, rtol=1e-8)


def test_the_weights_of_all_slopes_follow_from_the_factors() -> None:
    table = law(*walked([0.5] * 4, [1] * 4)).weights(-BOWL.rate)
    assert table is not None
    assert np.allclose(table[3], [0.125, 0.25, 0.5, 1])


@pytest.mark.parametrize("each", [2, 3])
def test_questions_beside_the_needed_ones_are_left_out(each: int) -> None:
    path, asked, slopes = walked([0.4] * 5, [1] * 5)
    extra = [asked + 0.1 * number for number in range(each)]
    more = np.stack(extra, axis=1).reshape(-1, asked.shape[1])
    found = law(path, more, np.array([BOWL.slope(question) for question in more]))
    assert found.ahead is not None
    assert np.allclose(found.terms["move"][1:], 0.4)
    assert len(slopes) == 5


def test_a_walk_that_stands_still_is_fitted_up_to_there() -> None:
    path, asked, slopes = walked([0.4] * 5, [1] * 5)
    found = law(np.vstack([path[:4], path[3], path[3]]), asked, slopes)
    assert found.stops
    assert len(found.moves) == 3


@pytest.mark.parametrize("off", [1e-3, 1e-6])
def test_what_is_not_exact_is_no_law(off: float) -> None:
    path, asked, slopes = walked([0.4] * 5, [1] * 5)
    wobble = off * np.random.default_rng(0).standard_normal(path.shape)
    assert law_of(path + wobble, asked, slopes) is None
    assert sums_of(np.diff(path + wobble, axis=0), slopes) is None


def test_chance_makes_no_law() -> None:
    """Eight coordinates and at most three factors a step: what is drawn at random does not lie in their plane."""
    rng = np.random.default_rng(1)
    for _ in range(200):
        assert law_of(rng.normal(size=(6, 8)), rng.normal(size=(5, 8)), rng.normal(size=(5, 8))) is None


def test_bowls_have_slopes_that_are_independent() -> None:
    for bowl in (*SHORT, LONG):
        assert np.allclose(bowl.matrix, bowl.matrix.T)
        assert np.linalg.eigvalsh(bowl.matrix).min() > 0
    _, _, slopes = walked([0.4] * 5, [1] * 5)
    assert np.linalg.cond(slopes / np.linalg.norm(slopes, axis=1, keepdims=True)) < 1e5


def test_a_watch_refuses_what_is_no_point_and_what_is_too_much() -> None:
    watch = Watch(BOWL.slope, BOWL.start.size)
    for wrong in ("x", None, [1.0], np.ones((8, 8))):
        with pytest.raises((TypeError, ValueError)):
            watch(wrong)
    answer = watch(np.ones(8))
    answer[:] = 0
    assert watch.values[0].any()
    with pytest.raises(ValueError, match="one too many"):
        [watch(np.ones(8)) for _ in range(1_000)]
