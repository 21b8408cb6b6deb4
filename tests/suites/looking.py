"""Have the checks of exercise 1 look at a figure, without a worker."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from grader.checks import CheckFailed
from grader.given import Given
from grader.key import PRACTICE
from grader.section import SECTIONS
from grader.suite import Case, Student
from grader.suites.momentum import cases
from grader.suites.momentum import test_ex1_visualize as suite
from grader.suites.momentum.cases import Scene
from grader.suites.momentum.figures import Drawing

GIVEN = Given(SECTIONS / "momentum" / "given.py")
CASE = Case(PRACTICE, "sha256:0", "ex1.plot_trajectories.is_looked_at", GIVEN)
SCENE: Scene = cases.scene(CASE)
CHECKS: dict[str, Callable[[Any, Drawing], None]] = {
    name.removeprefix("test_plot_trajectories_"): check
    for name, check in vars(suite).items()
    if name.startswith("test_plot_trajectories_") and name != "test_plot_trajectories_returns_a_figure"
}


class Returning:
    """A student whose function returns a value."""

    changed = ()
    keys_changed = False

    def __init__(self, value: Any) -> None:
        self._value = value

    def plot_trajectories(self, loss_fn: Any, trajectories: Any) -> Any:
        return self._value


def failures(value: Any) -> dict[str, CheckFailed]:
    """Return what the checks on the figure say, by their names; checks that pass say nothing."""
    student, drawing = cast(Student, Returning(value)), Drawing()
    failed = {}
    try:
        drawing.draw(student, SCENE)
    except CheckFailed as failure:
        return {"returns_a_figure": failure}
    for name, check in CHECKS.items():
        try:
            check(student, drawing)
        except CheckFailed as failure:
            failed[name] = failure
    return failed
