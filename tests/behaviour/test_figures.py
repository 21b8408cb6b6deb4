"""What students return for a figure: right ones dressed up oddly, wrong ones, and no figure at all.

Each program takes the right figure of the solution and does something to it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Executable, Graded

WRAPPER = """

right = plot_trajectories


def plot_trajectories(loss_fn, trajectories):
    figure = right(loss_fn, trajectories)
    axes = figure.axes
"""
FULL = 20
FIGURE = "plot_trajectories does not return a matplotlib Figure"


@dataclass(frozen=True)
class Program:
    """What is done to the figure, and what becomes of the checks on it."""

    code: str
    message: str = ""  # of the first check that fails; none fails where it is empty
    score: int = FULL


LINES = "lines = [line for ax in axes for line in ax.lines]\n"
MINE = "from matplotlib.figure import Figure\nclass Mine(Figure):\n    pass\n"
PROGRAMS = {
    # no figure: all 7 points of the picture
    "axes": Program("return axes[0]", FIGURE, 14),
    "pair": Program("return figure, axes", FIGURE, 14),
    "module": Program("return plt", FIGURE, 14),
    "text": Program("return 'figure.png'", FIGURE, 14),
    "nothing": Program("plt.show()", "plot_trajectories returns None", 14),
    "saves": Program(
        "figure.savefig('figure.png')\nreturn figure",
        "files and the network are closed to graded code: .*|raised OSError",
        14,
    ),
    # a figure that shows too little
    "no_axes": Program("return plt.figure()", "the figure is empty", 14),
    "points": Program(
        LINES + "for line in lines:\n    line.axes.scatter(*line.get_data())\n    line.remove()\nreturn figure",
        "a path is not drawn as a line",
        19,
    ),
    "no_width": Program(
        LINES + "for line in lines:\n    line.set_linewidth(0)\nreturn figure", "a path is not drawn as a line", 19
    ),
    "invisible": Program(
        LINES + "for line in lines:\n    line.set_visible(False)\nreturn figure", "a path is not drawn as a line", 19
    ),
    "flat_contours": Program(
        "x = np.zeros((9, 9))\ny = x + np.linspace(-2, 2, 9)[:, None]\n"
        "for ax in axes:\n    [item.remove() for item in list(ax.collections)]\n"
        "    ax.contour(x, y, np.vectorize(lambda a, b: loss_fn(np.array([a, b])))(x, y))\nreturn figure",
        "the contours lie on a line, or nearly: look at the width and height of their grid, and at their levels",
        19,
    ),
    "one_nan": Program(
        LINES + "x = lines[1].get_xdata().copy()\nx[3] = np.nan\nlines[1].set_xdata(x)\nreturn figure",
        "a path is not .*",
        19,
    ),
    "picture_only": Program("fig, ax = plt.subplots()\nax.imshow(np.eye(9))\nreturn fig", "a path is not .*", 15),
    "huge": Program(
        "fig, ax = plt.subplots()\nx = np.linspace(-1e200, 1e200, 9)\nax.contour(x, x, np.outer(x, x))\nreturn fig",
        "a path is not drawn as a line",
        16,
    ),
    # a figure that cannot be read
    "raises": Program(
        MINE + "Mine.axes = property(lambda self: {}['axes'])\nreturn Mine()", "the dict has no key.*", 14
    ),
    "label_that_raises": Program(
        "class Bad:\n    def __str__(self):\n        raise KeyError\naxes[0].lines[0]._label = Bad()\nreturn figure",
        "the dict has no key",
        14,
    ),
    # right, and odd
    "shown": Program("plt.show()\nreturn figure"),
    "logarithmic": Program("ax = figure.add_subplot(9, 9, 81)\nax.set_xscale('log')\nreturn figure"),
    "polar": Program("figure.add_subplot(9, 9, 81, projection='polar')\nreturn figure"),
    "solid": Program("figure.add_subplot(9, 9, 81, projection='3d').plot([1, 2], [1, 2], [1, 2])\nreturn figure"),
    "broken_mathtext": Program("axes[0].text(0, 0, r'$\\frac{$')\nreturn figure"),
    "numbers_for_labels": Program(LINES + "[line.set_label(0.9) for line in lines]\nreturn figure"),
    "many_lines": Program("for _ in range(500):\n    axes[0].plot([0, 1], [0, 1])\nreturn figure"),
    "too_many_lines": Program("for _ in range(1_500):\n    axes[0].plot([0, 1], [0, 1])\nreturn figure"),
    "too_many_points": Program(
        "for _ in range(70):\n    axes[0].plot(np.zeros(20_000), np.zeros(20_000))\nreturn figure"
    ),
    "too_many_texts": Program("for number in range(600):\n    axes[0].text(0, 0, 'x' * 400)\nreturn figure"),
    "too_many_panels": Program(
        "for n in range(31):\n    figure.add_axes((0, 0, 0.1, 0.1), label=str(n))\nreturn figure"
    ),
    "titled": Program("figure.suptitle('\\x1b[31m\\u202e')\nfigure.legend(['a'])\nreturn figure"),
    "subclass": Program(MINE + "figure.__class__ = Mine\nreturn figure"),
}


@pytest.fixture(scope="module")
def graded(
    grader: Executable, repository: Path, read: Callable[[Path], Graded], tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Graded]:
    """Grade all of them, the other exercises left out, and see that the grader has no complaint."""
    room = tmp_path_factory.mktemp("room")
    solution = (repository / "solutions" / "ex1_visualize.py").read_text(encoding="utf-8")
    for name, program in PROGRAMS.items():
        body = "".join(f"    {line}\n" for line in program.code.splitlines())
        (room / "class" / name).mkdir(parents=True)
        (room / "class" / name / "ex1_visualize.py").write_text(f"{solution}{WRAPPER}{body}", encoding="utf-8")
    ran = grader("batch", room / "class", "--out", room / "out", "--jobs", "2")
    assert (ran.code, ran.err) == (0, "")
    return lambda name: read(room / "out" / "reports" / f"{name}.json")


@pytest.mark.thorough
@pytest.mark.parametrize("name", PROGRAMS)
def test_a_figure_costs_what_it_does_not_show(graded: Callable[[str], Graded], name: str) -> None:
    report, program = graded(name), PROGRAMS[name]
    checks = [check for check in report.checks if check["function"] == "plot_trajectories"]
    failed = [check for check in checks if check["outcome"] not in ("passed", "skipped")]
    messages = [check["message"] for check in failed]
    if program.message:
        assert re.fullmatch(program.message, messages[0]), messages
    else:
        assert messages == []
    assert report.data["score"] == program.score, messages
    others = [check for check in report.checks if check["function"].startswith(("heavy_ball", "trajectories"))]
    assert {check["outcome"] for check in others} == {"passed"}
