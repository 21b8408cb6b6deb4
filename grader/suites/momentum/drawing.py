"""The student's figure, drawn and read once for all checks on it."""

from __future__ import annotations

from grader.suite import Figure, Student, fail
from grader.suites.momentum import plot_mistakes
from grader.suites.momentum.cases import Picture
from grader.suites.momentum.plots import Reading


class Drawing:
    """What the student's figure shows, and what it was made of."""

    def __init__(self) -> None:
        self._made: tuple[Picture, Reading] | None = None
        self.changed = False

    def draw(self, student: Student, picture: Picture) -> None:
        """Have the student's function draw, and read the figure; fails the check if there is nothing to look at."""
        paths = {beta: path.copy() for beta, path in picture.paths.items()}
        figure = student.plot_trajectories(picture.problem.loss, paths)
        self.changed = bool(student.changed)
        if not isinstance(figure, Figure):
            plot_mistakes.refuse_value(figure)
        if plot_mistakes.is_empty(figure):
            plot_mistakes.refuse("plot.empty_figure", "the figure is empty")
        self._made = picture, Reading(figure, picture.paths)

    @property
    def made(self) -> tuple[Picture, Reading]:
        """The picture that was asked for, and what the figure shows of it."""
        if self._made is None:
            fail("there is no figure to look at")
        return self._made
