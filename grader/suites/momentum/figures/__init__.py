"""How a student's figure is judged, and what is said of it.

::

    Figure -- reading ----> which line is which path
              captions ---> which beta a label names
              contours ---> whether they are those of the loss
              refusals ---> the sentence for what is wrong, and the mistake that it shows
"""

from __future__ import annotations

from grader.suite import Figure, Student, fail
from grader.suites.momentum.cases import Scene
from grader.suites.momentum.figures import captions, contours, refusals
from grader.suites.momentum.figures.reading import Reading, contain

__all__ = ["Drawing", "Reading", "captions", "contain", "contours", "refusals"]


class Drawing:
    """The student's figure, drawn and read once for all checks on it."""

    def __init__(self) -> None:
        self._made: tuple[Scene, Reading] | None = None
        self.changed = self.keys_changed = False

    def draw(self, student: Student, scene: Scene) -> None:
        """Have the student's function draw, and read the figure; fails the check if there is nothing to look at."""
        paths = {beta: path.copy() for beta, path in scene.paths.items()}
        figure = student.plot_trajectories(scene.problem.loss, paths)
        self.changed, self.keys_changed = bool(student.changed), student.keys_changed
        if not isinstance(figure, Figure):
            refusals.refuse_value(figure)
        if refusals.is_empty(figure):
            refusals.refuse("plot.empty_figure", "the figure is empty")
        self._made = scene, Reading(figure, scene.paths)

    @property
    def made(self) -> tuple[Scene, Reading]:
        """The scene that was to be drawn, and what the figure shows of it."""
        if self._made is None:
            fail("there is no figure to look at")
        return self._made
