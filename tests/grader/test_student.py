"""What a student's own functions are compared with: they must not be others than those that are graded."""

from __future__ import annotations

from typing import Any

import pytest

from grader.checks import CheckFailed
from grader.key import Key
from grader.sandbox.host import Answer
from grader.student import Student

KEY = Key(b"a key of this test, of thirty-two or more", practice=False)


class OneOfTwo:
    """In place of a program: a function that goes on as it was asked first."""

    cancelled = False

    def __init__(self) -> None:
        self.called: Any = None
        self.first: float | None = None

    def call(self, function: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Answer:
        self.first = args[0] if self.first is None else self.first
        return Answer(args[0] if self.first < 1 else 7 * args[0], ())

    def beside(self) -> OneOfTwo:
        return OneOfTwo()

    def close(self) -> None:
        self.first = None


@pytest.mark.parametrize(("first", "alike"), [(0.5, False), (1.5, True)])
def test_a_function_must_give_to_whoever_asks_first_what_it_was_graded_for(first: float, *, alike: bool) -> None:
    student = Student(OneOfTwo(), lot=KEY.lot)  # type: ignore[arg-type]  # all that is asked of a program here
    for radius in (first, 2.0, 3.0, 4.0, 5.0):
        student.area(radius)
    with student.carrying(["area"], (), ()) as upstream:
        student.builds_on = ("area",)
        assert student.own("area", lambda radius: radius)(2.5) == 17.5
        student.assert_steady(upstream, ["area"])
        if alike:
            student.assert_graded_alike(["area"])
        else:
            with pytest.raises(CheckFailed, match="another one where it is graded"):
                student.assert_graded_alike(["area"])


def test_which_of_many_is_drawn_goes_by_the_key() -> None:
    drawn = {
        number: [key.lot("area", number) for key in (KEY, Key(b"another", practice=False))] for number in range(1, 99)
    }
    assert all(0 <= place < number for number, places in drawn.items() for place in places)
    assert [places[0] for places in drawn.values()] != [places[1] for places in drawn.values()]
