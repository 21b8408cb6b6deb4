"""Name what is wrong with a figure: the catalogue's plot mistakes, told from the figure's data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NoReturn

import numpy as np

from grader.suite import Axes, Figure, Opaque, fail
from grader.suites.momentum.cases import FloatArray, Scene
from grader.suites.momentum.figures import captions
from grader.suites.momentum.figures.contours import Loss, shows_contours, turned_losses
from grader.suites.momentum.figures.reading import Drawn, Reading, only_marked, stacked, through_some

_NONE = "What is returned matches a function without a return: end it with return fig."


_CHANGED = (
    "The function behaves as if the paths were its own: the arrays in trajectories are others after the call, and they "
    "still belong to the caller. Compute with copies of them."
)
_OTHER_KEYS = (
    "The function behaves as if trajectories were its own: after the call the dict has other keys, or has them in "
    "another order, and it still belongs to the caller. Take nothing out of it, and put nothing in."
)


def refuse_changed(*, keys: bool) -> NoReturn:
    """Say that the paths that were given are others now, or the dict of them has other `keys`."""
    if keys:
        fail("the dict of paths that was given is changed", mistake=("alias.input", _OTHER_KEYS))
    fail("the paths that were given are changed", mistake=("alias.input", _CHANGED))


def refuse(mistake: str, message: str, *, detail: str | None = None, sentence: str | None = None) -> NoReturn:
    """Fail the check with a sentence and a mistake of the catalogue, which may be said in another sentence here."""
    # Only now: a right figure does not pay for it.
    from grader.suites.momentum.mistakes.plot_trajectories import PLOT_MISTAKES

    fail(message, detail=detail, mistake=(mistake, sentence or PLOT_MISTAKES[mistake]))


def refuse_value(value: Any) -> NoReturn:
    """Say what came back instead of a figure."""
    if value is None:
        fail("plot_trajectories returns None", mistake=("ret.none", _NONE))
    message = "plot_trajectories does not return a matplotlib Figure"
    if isinstance(value, (tuple, list)) and any(isinstance(item, Figure) for item in value):
        refuse("plot.returns_pair", message)
    if isinstance(value, Opaque) and "Axes" in value.type:
        refuse("plot.returns_axes", message)
    if isinstance(value, Opaque) and value.type == "module":
        refuse("plot.returns_pyplot", message)
    fail(message)


def is_empty(figure: Figure) -> bool:
    """Tell whether nothing is drawn or written in a figure."""
    return not any(
        axes.lines or axes.contours or axes.images or axes.texts or axes.legend or axes.title or axes.xlabel
        for axes in figure.axes
    )


def refuse_missing(reading: Reading, scene: Scene, beta: float) -> NoReturn:
    """Say why a path is not to be found in a figure."""
    message, detail = "a path is not drawn as a line", f"no line follows the path of beta = {beta:g}"
    if only_marked(reading.figure, scene.paths[beta]):
        refuse("plot.points_only", message, detail=detail)
    some = through_some(reading.figure, scene.paths[beta])
    if some is not None:
        refuse("plot.some_points" if some else "plot.reordered", message, detail=detail)
    there = [other for other, places in reading.places.items() if places]
    if len(there) == 1 and len(reading.places[there[0]]) >= len(scene.paths):
        refuse("plot.same_path", message, detail=detail)
    if there == list(scene.paths)[-1:]:
        refuse("plot.last_only", message, detail=detail)
    if _shows_series(reading.figure, scene):
        refuse("plot.against_step", message, detail=detail)
    if 1 < len(there) < len(scene.paths) and set(there) == set(list(scene.paths)[: len(there)]):
        from grader.suites.momentum.mistakes.plot_trajectories import FIRST_ONLY

        sentence = FIRST_ONLY.format(drawn=len(there), given=len(scene.paths))
        refuse("plot.no_lines", message, detail=detail, sentence=sentence)
    refuse("plot.no_lines", message, detail=detail)


def refuse_inexact(found: list[Drawn], path: FloatArray) -> NoReturn:
    """Say how a line misses its path."""
    if all(len(drawn.line.xy) == len(path) for drawn in found):
        refuse("plot.swapped", "a path is drawn with x and y exchanged")
    starts = np.array([drawn.line.xy[0] for drawn in found])
    if np.any(np.all(np.isclose(starts, path[0]), axis=1)):
        refuse("plot.no_end", "a path is drawn without its end")
    refuse("plot.no_start", "a path is drawn without its start")


def refuse_without_contours(reading: Reading, panels: Sequence[Axes]) -> NoReturn:
    """Say that there are no contours, or in which panels there are none."""
    from grader.suites.momentum.mistakes.plot_trajectories import LAST_PANEL, LAST_PANEL_AGAIN, SOME_PANELS

    if not any(axes.contours for axes in reading.figure.axes):
        refuse("plot.no_contours", "a panel has no contours of the loss")
    numbers = [str(number) for number, axes in enumerate(reading.figure.axes, 1) if _among(axes, panels)]
    bare = f"panel {numbers[0]}" if len(numbers) == 1 else f"panels {', '.join(numbers[:-1])} and {numbers[-1]}"
    bare = f"{bare} of {len(reading.figure.axes)}"
    times = [_times_drawn(axes) for axes in reading.figure.axes if any(axes is panel for panel in panels)]
    said = SOME_PANELS
    if times[-1] and not any(times[:-1]):
        said = LAST_PANEL_AGAIN if times[-1] == len(times) else LAST_PANEL
    sentence = said.format(panels=bare, times=times[-1])
    refuse("plot.no_contours", "some panels have no contours of the loss", sentence=sentence)


def _times_drawn(axes: Axes) -> int:
    """Return how often contours were drawn in a panel, as lines or as areas: once is both of them as well."""
    filled = [contour.filled for contour in axes.contours]
    return max(filled.count(True), filled.count(False))


def _among(axes: Axes, panels: Sequence[Axes]) -> bool:
    return not axes.contours and any(axes is panel for panel in panels)


def refuse_name(reading: Reading, beta: float, texts: Sequence[str]) -> NoReturn:
    """Say how the texts that stand for a line do not name its beta."""
    from grader.suites.momentum.mistakes import plot_trajectories as known

    shown = [text for text in texts if text.strip()]
    detail = f"the line of beta = {beta:g} is named {shown[0]!r}" if shown else None
    named = {other: reading.captions(other) for other in reading.recognised}
    rounded = [[text for text in of_line if captions.rounds(text, other)] for other, of_line in named.items()]
    start = captions.counted_from(list(named.values()))
    if all(rounded) and (start is None or all(any(map(captions.says_beta, of_line)) for of_line in rounded)):
        text = next(text for text in texts if captions.rounds(text, beta))
        detail = f"the line of beta = {beta:g} is named {text!r}"
        refuse("plot.labels", "a label gives its beta rounded", detail=detail, sentence=known.ROUNDED_LABELS)
    if start is not None:
        sentence = known.NUMBERED_LABELS.format(start=start)
        refuse("plot.labels", "a label numbers its line and names no beta", detail=detail, sentence=sentence)
    wrong = [text for text in shown if _names_one(text, reading)]
    if wrong and all(any(_names_one(text, reading) for text in of_line) for of_line in named.values()):
        detail = f"the line of beta = {beta:g} is named {wrong[0]!r}"
        refuse("plot.labels", "a line is named after another beta", detail=detail)
    if shown:
        message = "what names a line does not say its beta"
        refuse("plot.no_labels", message, detail=detail, sentence=known.OTHER_LABELS)
    detail = f"nothing names the line of beta = {beta:g}: is a call of legend() missing?"
    message = "a line's beta is neither in the legend nor in its panel's title"
    refuse("plot.no_labels", message, detail=detail)


def _names_one(text: str, reading: Reading) -> bool:
    """Tell whether a label names any of the betas."""
    return any(captions.names(text, other) for other in reading.paths)


def refuse_contours(panel: Axes, loss: Loss) -> NoReturn:
    """Say what the contours of a panel show instead of the loss."""
    message = "the contours are not those of the loss: it changes along them"
    if any(shows_contours(panel, turned) for turned in turned_losses(panel, loss)):
        refuse("plot.contours_swapped", message)
    if shows_contours(panel, lambda theta: theta[0] ** 2 + 100 * theta[1] ** 2):
        refuse("plot.hardcoded_loss", message)
    fail(message)


def refuse_backwards(panels: Sequence[Axes]) -> None:
    """Say which axis of the panels runs the wrong way, where there is one in each of them."""
    runs = [{"x": panel.xlim, "y": panel.ylim} for panel in panels]
    wrong = [[axis for axis, (first, last) in limits.items() if first > last] for limits in runs]
    if all(wrong):
        way = "from right to left" if wrong[0][0] == "x" else "downwards"
        refuse("plot.backwards", f"the {wrong[0][0]} axis runs {way}")


def _shows_series(figure: Figure, scene: Scene) -> bool:
    """Tell whether a line shows a coordinate of a path, or its losses, step by step."""
    series = [part for path in scene.paths.values() for part in (path[:, 0], path[:, 1], scene.problem.losses(path.T))]
    lines = [line for axes in figure.axes for line in axes.lines if len(line.xy) > 1]
    with np.errstate(all="ignore"):  # points may be anywhere
        for length, (_, points) in stacked(lines, max(map(len, series))).items():
            heights = points[np.ptp(np.diff(points[:, :, 0]), axis=1) < 1e-9, :, 1]
            if any(
                np.any(np.all(np.isclose(heights, part[:length]), axis=1)) for part in series if len(part) >= length
            ):
                return True
    return False
