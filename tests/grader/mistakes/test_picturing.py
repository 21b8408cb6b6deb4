"""How answers become curves: where they part, what is missing, what cannot be drawn."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from grader.mistakes import (
    Answers,
    AtPlaces,
    EachKey,
    InPlane,
    NoAnswer,
    OverArgument,
    OverSteps,
    Panel,
    Probe,
    apartness,
)
from grader.mistakes.picturing.panels import View

PROBE = Probe("one", (2.0, 3.0))
PATH = np.array([[0.0, 1.0], [1.0, 2.0], [2.0, 5.0]])


def panels(view: View, right: Any, yours: Any) -> list[Panel]:
    answers: Answers = {"right": {"one": right}, "yours": {"one": yours}}
    return list(view.panels(PROBE, answers))


def drawn(panel: Panel) -> dict[str, list[list[float]]]:
    return {trace.whose: [trace.x.tolist(), trace.y.tolist()] for trace in panel.curves}


def test_steps_are_counted_from_the_first_and_the_place_is_told_where_the_curves_part() -> None:
    (panel,) = panels(OverSteps("levels", "level", first=1), [1.0, 2.0, 4.0], [1.0, 2.0, 3.0])
    assert drawn(panel) == {"right": [[1, 2, 3], [1, 2, 4]], "yours": [[1, 2, 3], [1, 2, 3]]}
    assert panel.parting == (3.0, 4.0, "first difference at t = 3: yours 3, right 4")


def test_each_coordinate_has_a_panel() -> None:
    first, second = panels(OverSteps("path", "place"), PATH, PATH + np.array([0, 1e-3]))
    assert (first.title, second.title) == ("path, coordinate 0", "path, coordinate 1")
    assert first.parting is None
    assert second.parting is not None


@pytest.mark.parametrize(
    ("count", "told"), [(2, "yours ends at t = 1, right at 2"), (4, "yours ends at t = 3, right at 2")]
)
def test_a_row_too_few_or_too_many_is_told(count: int, told: str) -> None:
    yours = [[0.0, 1.0], [1.0, 2.0], [2.0, 5.0], [9.0, 9.0]][:count]
    panel, _ = panels(OverSteps("path", "place"), PATH, yours)
    assert panel.parting is not None
    assert panel.parting[2] == told
    assert panel.notes == (f"yours has shape ({count}, 2), right has shape (3, 2)",)
    (plane,) = panels(InPlane("path", lambda probe: np.sum), PATH, yours)
    assert plane.parting is not None
    assert plane.parting[2] == told


def test_one_number_and_what_is_no_number_are_told_in_words() -> None:
    (panel,) = panels(OverSteps("losses", "loss"), np.ones(4), 3.0)
    assert panel.notes == ("yours is one number, right has shape (4,)",)
    (panel,) = panels(OverSteps("losses", "loss"), np.ones(4), np.array([1.0, np.nan, 1.0, 1.0]))
    assert panel.parting is not None
    assert panel.parting[2] == "first difference at t = 1: yours is no number, right 1"


def test_a_table_is_not_drawn_as_one_long_series() -> None:
    (panel,) = panels(OverSteps("losses", "loss"), np.ones(100), np.ones((100, 2)))
    assert list(drawn(panel)) == ["right"]
    assert panel.notes == ("yours has shape (100, 2), right has shape (100,)",)


@pytest.mark.parametrize(
    ("yours", "told"),
    [
        (None, "yours is None"),
        (NoAnswer("TypeError"), "yours raises TypeError"),
        ("text", "yours is a str"),
        ({"a": 1}, "yours is a dict of 1"),
        ([[1.0], [1.0, 2.0]], "yours is a list of 2"),
    ],
)
def test_what_is_no_series_is_said_in_words(yours: Any, told: str) -> None:
    (panel,) = panels(OverSteps("losses", "loss"), [1.0, 2.0], yours)
    assert panel.notes == (told,)


def test_in_the_plane_too_it_is_said_why_yours_is_not_drawn() -> None:
    (plane,) = panels(InPlane("path", lambda probe: np.sum), PATH, np.ones(7))
    assert [curve.whose for curve in plane.curves] == ["right"]
    assert plane.notes == (f"yours has shape (7,), right has shape {PATH.shape}",)


def test_a_path_through_space_has_no_plane() -> None:
    assert panels(InPlane("path", lambda probe: np.sum), np.ones((4, 3)), np.ones((4, 3))) == []


def test_a_dict_is_shown_by_the_keys_of_the_right_one() -> None:
    view = EachKey(OverSteps("", "level"), "size ")
    one, two = panels(view, {1: [1.0, 2.0], 2: [3.0, 4.0]}, {1: [1.0, 2.0]})
    assert (one.title, one.notes, two.title, two.notes) == ("size 1", (), "size 2", ("yours has nothing under 2",))
    (alone,) = panels(view, {1: [1.0, 2.0]}, [[1.0, 2.0]])
    assert alone.notes == ("yours is a list of 1, not a dict",)


def test_a_number_is_shown_over_an_argument_with_its_place_in_the_call_marked() -> None:
    view = OverArgument(1, "size", "area", (1.0, 5.0))
    calls = [PROBE, *view.calls(PROBE)]
    assert [call.args for call in calls] == [(2.0, 3.0), (2.0, 1.0), (2.0, 5.0)]
    answers: Answers = {
        "right": {call.name: call.args[0] * call.args[1] for call in calls},
        "yours": {call.name: call.args[0] + call.args[1] if call.args[1] > 2 else None for call in calls},
    }
    (panel,) = view.panels(PROBE, answers)
    assert drawn(panel) == {"right": [[1, 3, 5], [2, 6, 10]], "yours": [[3, 5], [5, 7]]}
    assert panel.parting == (3.0, 6.0, "at size = 3: yours 5, right 6")
    assert panel.notes == ("yours is None",)


def test_a_few_numbers_stand_side_by_side() -> None:
    (panel,) = panels(AtPlaces("end", "place", "height"), [1.0, 2.0], [1.0, 3.0])
    assert not panel.joined
    assert drawn(panel)["yours"] == [[0, 1], [1, 3]]


def test_what_runs_away_shows_less_than_what_is_near_and_a_shape_shows_best() -> None:
    right = np.array([1.0, 2.0])
    assert apartness(right, right) == 0
    assert apartness(right, right + 1e-3) < apartness(right, right + 1) < 1
    assert apartness(right, right * 1e30) == apartness(right, right * np.nan) == 0.5
    assert apartness(right, None) == apartness(right, np.ones(3)) == 1
