"""Cases follow from key, submission and check, and from nothing else."""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

import numpy as np
import pytest

from grader.case import Case
from grader.given import Given, GivenFunction
from grader.key import PRACTICE, Key

KEY = Key(b"a key of the instructor's", practice=False)
DIGEST = "sha256:abc"
CHECK = "ex1.area.is_right"


@pytest.fixture
def given(tmp_path: Path) -> Given:
    path = tmp_path / "given.py"
    path.write_text(
        "class Line:\n"
        "    def __init__(self, slope, points=()):\n"
        "        self.slope, self.points = slope, points\n"
        "    def at(self, x):\n"
        "        return self.slope * x\n"
    )
    return Given(path)


def numbers(key: Key, digest: str, check: str, given: Given) -> list[float]:
    return list(Case(key, digest, check, given).rng.random(4))


def test_the_same_key_submission_and_check_give_the_same_numbers(given: Given) -> None:
    assert numbers(KEY, DIGEST, CHECK, given) == numbers(KEY, DIGEST, CHECK, given)


@pytest.mark.parametrize(
    "other",
    [
        (Key(b"a key of the instructor'S", practice=False), DIGEST, CHECK),
        (PRACTICE, DIGEST, CHECK),
        (KEY, "sha256:abd", CHECK),
        (KEY, DIGEST, "ex1.area.is_a_number"),
    ],
)
def test_another_key_submission_or_check_gives_other_numbers(given: Given, other: tuple[Key, str, str]) -> None:
    assert not set(numbers(*other, given)) & set(numbers(KEY, DIGEST, CHECK, given))


def test_the_seed_is_the_published_hmac(given: Given) -> None:
    seed = hmac.new(KEY.secret, b"sha256:abc\0ex1.area.is_right", hashlib.sha256).digest()
    expected = np.random.default_rng(int.from_bytes(seed, "big")).random(4)
    assert numbers(KEY, DIGEST, CHECK, given) == list(expected)


def test_numbers_are_short_and_in_range(given: Given) -> None:
    case = Case(KEY, DIGEST, CHECK, given)
    drawn = case.uniform(0.2, 0.4, 500)
    assert drawn.shape == (500,)
    assert drawn.min() >= 0.2
    assert drawn.max() <= 0.4
    assert all(len(repr(float(number))) <= len("0.123") for number in drawn)
    assert type(case.uniform(1, 2)) is float


def test_whole_numbers_reach_both_ends(given: Given) -> None:
    case = Case(KEY, DIGEST, CHECK, given)
    assert set(case.integers(3, 5, 200)) == {3, 4, 5}
    assert type(case.integers(3, 5)) is int


def test_choice_gives_the_value_itself(given: Given) -> None:
    values = [object(), object()]
    case = Case(KEY, DIGEST, CHECK, given)
    assert {id(case.choice(values)) for _ in range(50)} == {id(value) for value in values}


def test_a_given_problem_answers_here_and_knows_how_it_is_built_there(given: Given) -> None:
    line = Case(KEY, DIGEST, CHECK, given).given("Line", 2.0)
    assert line.slope == 2.0
    assert line.at(3.0) == 6.0
    assert isinstance(line.at, GivenFunction)
    assert (line.at.factory, line.at.args, line.at.attribute) == ("Line", (2.0,), "at")


def test_a_given_problem_keeps_the_array_it_was_built_from(given: Given) -> None:
    points = np.array([1.0, 2.0])
    line = Case(KEY, DIGEST, CHECK, given).given("Line", 2.0, points)
    points[0] = 99.0
    assert list(line.at.args[1]) == [1.0, 2.0]


def test_a_section_without_given_problems_is_fine(tmp_path: Path) -> None:
    case = Case(KEY, DIGEST, CHECK, Given(tmp_path / "given.py"))
    with pytest.raises(AttributeError):
        case.given("Line", 2.0)


def test_a_single_number_is_rounded_as_numpy_rounds_many(given: Given) -> None:
    one, many = Case(KEY, DIGEST, CHECK, given), Case(KEY, DIGEST, CHECK, given)
    assert [one.uniform(-3.0, 70.0) for _ in range(500)] == many.uniform(-3.0, 70.0, 500).tolist()
