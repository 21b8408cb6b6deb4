"""A figure is known by its data, and judged in time that grows as the figure does."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from grader.figure import Contour, Figure, Line
from grader.sandbox import figure_caps as caps
from grader.suites.momentum.figures import captions
from tests.suites.drawn import NAMES, PATHS, figure, level_curves, panel, right
from tests.suites.looking import SCENE, failures


def said(value: Any) -> dict[str, str]:
    return {name: failure.message for name, failure in failures(value).items()}


def diagnosed(value: Any) -> dict[str, str | None]:
    found = failures(value).items()
    return {name: failure.diagnosis.id if failure.diagnosis else None for name, failure in found}


def lines(change: Callable[[Any], Any]) -> Figure:
    return right(lines=[Line(name, change(path)) for name, path in zip(NAMES, PATHS, strict=True)])


@pytest.mark.parametrize(
    "passing",
    [
        right(),
        right(contours=[level_curves(filled=True)]),
        right(lines=[Line("", path) for path in PATHS]),  # the legend made of stand-ins
        right(lines=[Line(name, xy) for name, path in zip(NAMES, PATHS, strict=True) for xy in (path[:9], path[8:])]),
        right(lines=[Line("", path[i : i + 2]) for path in PATHS for i in range(len(path) - 1)]),  # end to end
        right(lines=[Line(name, path) for name, path in zip(NAMES[::-1], PATHS[::-1], strict=True)]),
        figure(*right().axes, panel(lines=[Line("", np.zeros((1, 2)))])),
        figure(
            *(
                panel(lines=[Line("", path)], title=name, contours=[level_curves()], xlabel="a", ylabel="b")
                for name, path in zip(NAMES, PATHS, strict=True)
            )
        ),
        Figure(right(legend=[]).axes, "", NAMES),
    ],
    ids=["plain", "filled", "unlabelled", "halves", "pieces", "reversed", "more", "panels", "legend"],
)
def test_a_right_figure_in_any_style_passes_every_check(passing: Figure) -> None:
    assert said(passing) == {}


@pytest.mark.parametrize(
    ("wrong", "mistakes"),
    [
        (lines(lambda path: path[:, ::-1].copy()), {"draws_every_path": "plot.swapped"}),
        (lines(lambda path: path[1:]), {"draws_every_path": "plot.no_start"}),
        (lines(lambda path: path[:-1]), {"draws_every_path": "plot.no_end"}),
        (lines(lambda path: path[::3]), {"draws_every_path": "plot.some_points"}),
        (lines(lambda path: path[: len(path) // 2]), {"draws_every_path": "plot.some_points"}),
        (lines(lambda path: path[np.argsort(path[:, 0])]), {"draws_every_path": "plot.reordered"}),
        (lines(lambda path: path + 0.3), {"draws_every_path": "plot.no_lines"}),
        (right(lines=[Line(NAMES[-1], PATHS[-1])]), {"draws_every_path": "plot.last_only"}),
        (right(lines=[Line(name, PATHS[1]) for name in NAMES]), {"draws_every_path": "plot.same_path"}),
        (right(lines=[Line(name, path, False) for name, path in zip(NAMES, PATHS, strict=True)]), "plot.points_only"),
        (
            lines(lambda path: np.stack([np.arange(float(len(path))), path[:, 1]], axis=1)),
            {"draws_every_path": "plot.against_step"},
        ),
        (right(contours=[]), {"shows_contours": "plot.no_contours"}),
        (right(contours=[Contour(np.ones(1), [], False)]), {"shows_contours": None}),
        (right(contours=[Contour(np.ones(1), [PATHS[1]], False)]), {"shows_contours": None}),
        (right(legend=[]), {"names_every_beta": "plot.no_labels"}),
        (right(legend=NAMES[::-1], lines=[Line(n, p) for n, p in zip(NAMES[::-1], PATHS, strict=True)]), "plot.labels"),
        (right(xlim=(-1.0, 0.0)), {"contains_the_paths": "plot.limits"}),
        (right(ylim=(np.nan, np.inf)), {"contains_the_paths": "plot.limits"}),
        (right(xlim=(-7.0, 0.0)), {"contains_the_paths": "plot.limits"}),
        (right(xlim=(20.0, -20.0)), {"contains_the_paths": "plot.backwards"}),
        (right(ylim=(20.0, -20.0)), {"contains_the_paths": "plot.backwards"}),
    ],
    ids=lambda value: str(value) if not isinstance(value, Figure) else "",
)
def test_a_wrong_figure_loses_what_it_does_not_show_and_hears_why(wrong: Figure, mistakes: Any) -> None:
    found = diagnosed(wrong)
    if isinstance(mistakes, str):
        assert mistakes in found.values()
    else:
        assert found == mistakes


def panels_with(*contours: int) -> Figure:
    """Return a figure with a panel for each path, and so many calls of contour in each."""
    return figure(
        *(
            panel(lines=[Line("", path)], title=name, contours=[level_curves()] * count, xlabel="a", ylabel="b")
            for name, path, count in zip(NAMES, PATHS, contours, strict=True)
        )
    )


@pytest.mark.parametrize(
    ("calls", "says"),
    [
        ((0, 0, 0, 0, 1), "once, after the loop over the panels, or as plt.contour"),
        ((0, 0, 0, 0, 2), "once, after the loop over the panels, or as plt.contour"),
        ((0, 0, 0, 0, 5), "5 times, in the last panel: as plt.contour does, or one ax that stays"),
        ((1, 0, 0, 0, 0), "some panels only, and there are none in panels 2, 3, 4 and 5 of 5: call ax.contour in each"),
        ((1, 1, 0, 1, 1), "some panels only, and there are none in panel 3 of 5: call ax.contour in each"),
    ],
)
def test_contours_in_some_panels_name_every_cause_that_draws_the_same(calls: tuple[int, ...], says: str) -> None:
    diagnosis = failures(panels_with(*calls))["shows_contours"].diagnosis
    assert diagnosis is not None
    assert says in diagnosis.sentence
    assert ("plt.contour" in diagnosis.sentence) is (calls[-1] > 0 and not any(calls[:-1]))


def test_paths_that_are_left_out_at_the_end_are_counted() -> None:
    """As zip leaves them out where there are fewer panels than betas."""
    some = right(lines=[Line(name, path) for name, path in zip(NAMES[:4], PATHS[:4], strict=True)])
    diagnosis = failures(some)["draws_every_path"].diagnosis
    assert diagnosis is not None
    assert diagnosis.sentence.startswith("Only the first 4 of 5 paths have a curve")


# --- large figures --------------------------------------------------------------------------------------------------


class Counted(str):
    """A text whose comparisons are calls that can be counted."""

    __slots__ = ()
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        return str.__eq__(self, other)


def texts(count: int) -> list[str]:
    return [Counted(f"beta = 0.{'7' * 280}{number}") for number in range(count)]


def named_paths(size: int) -> Figure:
    entries = texts(size // 2)
    return right(lines=[Line(entries[n % len(entries)], PATHS[n % len(PATHS)]) for n in range(size)], legend=entries)


def unnamed_paths(size: int) -> Figure:
    return right(lines=[Line("", PATHS[n % len(PATHS)]) for n in range(size)], legend=texts(size // 2))


def turned_paths(size: int) -> Figure:
    swapped = [path[:, ::-1].copy() for path in PATHS]
    return right(lines=[Line("", swapped[n % len(PATHS)]) for n in range(size)], texts=texts(size // 2))


def other_lines(size: int) -> Figure:
    drawn = [np.stack([np.arange(111.0), np.full(111, float(n))], axis=1) for n in range(size)]
    return right(lines=[Line(text, xy) for text, xy in zip(texts(size), drawn, strict=True)], legend=texts(size // 2))


def pieces(size: int) -> Figure:
    drawn = [Line("", np.array([[n, n], [n + 1, n + 1]], dtype=float)) for n in range(size - 1)]
    long = Line("", np.zeros((size * 400, 2)))
    return right(lines=[long, *drawn], texts=texts(size // 2))


def curves(size: int) -> Figure:
    """Return a figure with five curves for each of `size`, which follow another loss."""
    circle = level_curves().paths[0][:, ::-1].copy()
    many = Contour(np.ones(1), [circle[:20] * (1 + n) for n in range(size * 5)], True)
    return right(contours=[many])


def split_curves(size: int) -> Figure:
    return right(contours=[Contour(np.ones(1), [xy], False) for xy in curves(size // 80).axes[0].contours[0].paths])


LARGE = (named_paths, unnamed_paths, turned_paths, other_lines, pieces, curves, split_curves)


def calls(work: Callable[[], Any]) -> int:
    """Count the calls of functions, Python's and C's, that something takes."""
    count = 0

    def note(frame: Any, event: str, argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def sentences(value: Any) -> str:
    """Return all that is said of a figure, the catalogue's sentences with it."""
    found = failures(value).values()
    return " ".join(f"{failure.message} {failure.diagnosis.sentence if failure.diagnosis else ''}" for failure in found)


def named(*names: str) -> Figure:
    return right(lines=[Line(n, path) for n, path in zip(names, PATHS, strict=True)], legend=list(names))


def test_a_label_that_is_rounded_is_no_exchanged_one() -> None:
    betas = list(SCENE.paths)
    rounded = sentences(named(*(f"beta = {beta:.1f}" for beta in betas)))
    assert "matches its beta rounded" in rounded
    assert "items()" not in rounded
    assert "items()" in sentences(named(*(f"beta = {beta:g}" for beta in betas[1:] + betas[:1])))


def test_a_label_that_is_cut_names_another_number_and_one_of_two_decimals_does_not() -> None:
    betas = list(SCENE.paths)
    assert "matches its beta rounded or cut" in sentences(named(*(f"beta = {int(100 * beta) / 100}" for beta in betas)))
    assert sentences(named(*(f"beta = {beta:.2f}" for beta in betas))) == ""


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("run {0}", "The labels number the curves, from 0 on"),
        ("run {1}", "The labels number the curves, from 1 on"),
        ("{0}", "The labels number the curves, from 0 on"),
        ("beta {1}", "The labels number the curves, from 1 on"),
        ("lr = 0.1", "A curve has a label or a title in which its beta is not to be found"),
        ("lr = 0.1, run {0}", "The labels number the curves, from 0 on"),
        ("path", "A curve has a label or a title in which its beta is not to be found"),
    ],
)
def test_a_number_in_a_label_is_taken_for_a_beta_only_where_the_labels_name_betas(name: str, says: str) -> None:
    told = sentences(named(*(name.format(place, place + 1) for place in range(len(PATHS)))))
    assert says in told
    assert "the path of another" not in told
    assert "Nothing in the figure" not in told
    assert "rounded" not in told


def test_two_curves_that_are_numbered_are_no_betas_that_are_rounded() -> None:
    assert captions.counted_from([["run 1"], ["run 0"]]) == 0
    assert captions.counted_from([["run 0", "lr = 1"], ["no number"]]) is None
    assert captions.counted_from([["0.1"], ["0.9"]]) is None
    assert captions.counted_from([["run 3"], ["run 7"]]) is None
    assert not captions.says_beta("run 1")
    assert captions.says_beta("beta = 1")


def test_an_index_of_beta_is_no_value_of_it() -> None:
    assert said(named(*(f"$\\beta_{place} = {beta:g}$" for place, beta in enumerate(SCENE.paths)))) == {}
    assert said(named(*(f"beta_{beta:g}" for beta in SCENE.paths))) == {}


def test_panels_without_contours_are_named_where_others_have_them() -> None:
    panels = [
        panel(lines=[Line("", path)], title=name, contours=[level_curves()] * (place == 1), xlabel="a", ylabel="b")
        for place, (name, path) in enumerate(zip(NAMES, PATHS, strict=True))
    ]
    told = sentences(figure(*panels))
    bare = [str(place + 1) for place in range(len(PATHS)) if place != 1]
    assert f"none in panels {', '.join(bare[:-1])} and {bare[-1]} of {len(PATHS)}" in told
    assert "No contours" not in told


def test_levels_that_no_value_reaches_are_no_grid_without_width() -> None:
    told = said(right(contours=[Contour(np.ones(2), [np.zeros((0, 2))], False)]))["shows_contours"]
    assert told == "the contours have no curve: none of their levels lies among the values on their grid"


def test_a_line_as_far_away_as_numbers_go_is_judged_as_any_other() -> None:
    far = np.finfo(float).max
    lost = failures(figure(panel(lines=[Line("", np.array([[0.0, far], [1.0, -far]]))])))
    assert str(lost["draws_every_path"]) == "a path is not drawn as a line"


@pytest.mark.parametrize("large", LARGE)
def test_a_figure_twice_as_large_takes_at_most_twice_the_work(large: Callable[[int], Figure]) -> None:
    once, twice = large(400), large(800)
    failures(once)  # whatever is imported or computed once
    assert calls(lambda: failures(twice)) <= 2.1 * calls(lambda: failures(once))


@pytest.mark.parametrize("large", LARGE)
def test_the_largest_figure_is_judged_with_little_work(large: Callable[[int], Figure]) -> None:
    """One of 993 lines and 620 texts was not done after 200 s; the most work is 142,000 calls, done in 0.2 s."""
    largest = large(caps.MAX_LINES)
    failures(largest)  # whatever is imported or computed once
    assert calls(lambda: failures(largest)) < 200_000


@pytest.mark.parametrize("filled", [False, True])
def test_a_few_curves_of_very_many_points_are_judged_by_as_many_calls_as_of_few(filled: bool) -> None:
    """What numpy would do with all pairs of them has no room in memory."""
    points = np.random.default_rng(0).standard_normal((caps.MAX_PATH_POINTS // 2, 2))
    few, many = (right(contours=[Contour(np.ones(1), [xy, xy], filled)]) for xy in (points[:20], points))
    assert diagnosed(many) == diagnosed(few) == {"shows_contours": None}
    assert calls(lambda: failures(many)) == calls(lambda: failures(few))
