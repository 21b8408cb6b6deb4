"""When a student's own function may stand in for the right one: where it answers as differently as that does."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from grader.carrying import OwnFunctions

Run = Callable[[int], Any]


def right(steps: int) -> Any:
    return 0.5**steps, [0.5**step for step in range(steps)]


def telling(answer: Run, reference: Run, calls: Sequence[int]) -> bool:
    def ask(name: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        return answer(*args, **kwargs)

    functions = OwnFunctions(["run"], ask)
    own = functions.function("run", reference)
    for steps in calls:
        own(steps)
    return functions.tells_apart()


def test_one_that_is_wrong_everywhere_tells_as_much() -> None:
    assert telling(lambda steps: (0.7**steps, [0.7**step for step in range(steps)]), right, (0, 1, 2))


@pytest.mark.parametrize(
    "answer",
    [
        lambda steps: (0.0, [0.0] * steps),
        lambda steps: (0.0, [0.5**step for step in range(steps)]),
        lambda steps: (0.7**steps, [0.0]),
        lambda steps: 0.0,
        lambda steps: None,
    ],
    ids=["zeros", "one place", "one history", "a number", "nothing"],
)
def test_one_that_gives_the_same_in_a_part_where_the_right_one_does_not_tells_nothing(answer: Run) -> None:
    assert not telling(answer, right, (0, 1, 2))


def test_calls_that_the_right_one_answers_alike_tell_nothing() -> None:
    assert not telling(lambda steps: 0.7, lambda steps: 0.5, (0, 1, 2))
    assert not telling(lambda steps: 0.7**steps, lambda steps: 0.5**steps, (1,))
