"""Mistakes in a plot: told from the figure's data, not by simulation, so that only ids and sentences stand here."""

from __future__ import annotations

from collections.abc import Mapping

PLOT_MISTAKES: Mapping[str, str] = {
    "plot.swapped": (
        "A curve matches its path with x and y exchanged: column 0 of a trajectory is x, column 1 is y. Look at the "
        "two arguments of plot."
    ),
    "plot.contours_swapped": (
        "The contours match the loss with x and y exchanged: in contour(xs, ys, Z) row i of Z belongs to ys[i]. Look "
        "at the order of the loops, at the indexing of meshgrid, and for a .T."
    ),
    "plot.labels": (
        "A label names one beta while its curve matches the path of another: they have to be paired in the same "
        "order. Look at the loop that draws, and loop over trajectories.items()."
    ),
    "plot.no_labels": (
        "Nothing in the figure says which beta a curve belongs to: it behaves as if the label were missing, or never "
        "shown. Pass label= and call legend(), or set each panel's title."
    ),
    "plot.no_lines": (
        "A path has no curve in the figure that matches it: each trajectory needs a line through all of its points. "
        "Look for ax.plot(path[:, 0], path[:, 1])."
    ),
    "plot.no_contours": (
        "No contours of the loss were found, so the figure behaves as if the valley were not there. Evaluate loss_fn "
        "on a grid and call ax.contour."
    ),
    "plot.hardcoded_loss": (
        "The contours match x^2 + 100 y^2 rather than the loss that was given: call loss_fn for every point of the "
        "grid."
    ),
    "plot.no_start": (
        "A curve matches its path without the start: row 0 of a trajectory is where it begins. Look for [1:]."
    ),
    "plot.no_end": "A curve matches its path without the last point: draw every row. Look for a slice.",
    "plot.some_points": (
        "A curve matches some points of its path and leaves out others: draw every row, however many there are. Look "
        "for a slice, a step in one, or a limit."
    ),
    "plot.reordered": (
        "A curve matches all points of its path in another order: draw the rows as they come. Look for a sort, "
        "or for [::-1]."
    ),
    "plot.no_axes_labels": (
        "An axis behaves as if it had no name: say what is drawn with both set_xlabel and set_ylabel."
    ),
    "plot.limits": (
        "The limits cut off part of a path, so the picture behaves as if it ended there. Derive them from the "
        "trajectories, or leave them to matplotlib."
    ),
    "plot.backwards": (
        "An axis matches one that is turned round: the first coordinate has to grow to the right, the second upwards. "
        "Look at the order in set_xlim and set_ylim, for invert_xaxis or invert_yaxis, or for an imshow without "
        "origin='lower'."
    ),
    "plot.against_step": (
        "A curve matches coordinates, or the loss, against the step number: the path goes through the plane, y over "
        "x. Plot path[:, 1] over path[:, 0]."
    ),
    "plot.last_only": (
        "Only the last beta matches, as where the drawing stands after the loop, or each pass makes or clears a "
        "figure. Make the figure once, before the loop, and draw inside it."
    ),
    "plot.same_path": (
        "All curves match one path: each beta has its own. Look at which variable is plotted in the loop."
    ),
    "plot.empty_figure": (
        "The figure behaves as if nothing had been drawn on it: as where a new one is made after drawing, or another "
        "is returned. Keep fig, ax = plt.subplots(), draw on that ax and return that fig."
    ),
    "plot.returns_axes": (
        "What is returned matches the axes: the whole figure is asked for. Return fig, or ax.figure."
    ),
    "plot.returns_pyplot": (
        "What is returned matches the module pyplot: the figure is asked for. Return fig, or plt.gcf()."
    ),
    "plot.points_only": ("A path matches as loose points without a line through them: join them, with ax.plot."),
    "plot.returns_pair": ("What is returned matches the pair (fig, ax): the figure alone is asked for. Return fig."),
}

# What is said of some figures in place of what stands above.
FIRST_ONLY = (
    "Only the first {drawn} of {given} paths have a curve: there may be any number of betas. Look at how many panels, "
    "colours or styles there are: zip ends with the shortest."
)
SOME_PANELS = "The contours match some panels only, and there are none in {panels}: call ax.contour in each of them."
LAST_PANEL = (
    "The contours match the last panel alone, and there are none in {panels}. The figure behaves as if contour were "
    "called once, after the loop over the panels, or as plt.contour, which draws into the last panel that was made. "
    "Call ax.contour in each of them."
)
LAST_PANEL_AGAIN = (
    "The contours match the last panel alone, and there are none in {panels}. They were drawn {times} times, in the "
    "last panel: as plt.contour does, or one ax that stays the same. Call contour on the ax of each panel."
)
ROUNDED_LABELS = (
    "A label matches its beta rounded or cut, so that it names another number: write all of its digits, with {beta} "
    "or {beta:g} in the f-string; int() cuts, and 100 * 0.29 is a little below 29."
)
NUMBERED_LABELS = (
    "The labels number the curves, from {start} on, and name no beta: write the beta of each curve, as in "
    "label=f'beta = {{beta}}'."
)
OTHER_LABELS = (
    "A curve has a label or a title in which its beta is not to be found: write the beta of each curve, as in "
    "label=f'beta = {beta}'."
)
