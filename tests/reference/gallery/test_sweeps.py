"""Pictures of sweeps: cells and curves against single runs written out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from matplotlib.collections import QuadMesh

from reference.arguments import Floats
from reference.gallery.grids import grid
from reference.gallery.picture import Picture, Settings
from reference.gallery.pictures.of_sweep import draw as draw_sweep

Line = Callable[..., Floats]
Tables = Callable[..., Any]  # a table, whose cells may be numbers, words or nothing


LONG = 2000  # steps after the last that counts, in which a run shows that it stays


def quadratic(lr: float, beta: float, limit: int = 4000, *, ahead: bool = False) -> int | None:
    """Return the step after which the loss stays below 1e-8 of the first, by looking at all later ones."""
    x, y, u, v, there = 1.0, 1.0, 0.0, 0.0, 0
    look = ahead * lr * beta
    for t in range(limit + LONG):
        if 2 * x * x + 200 * y * y > 202e-8:
            there = t + 1
        if max(abs(x), abs(y)) > 1e6:
            return None
        u, v = beta * u + 2 * (x - look * u), beta * v + 200 * (y - look * v)
        x, y = x - lr * u, y - lr * v
    return there if there <= limit else None


def rosenbrock(lr: float, beta: float, starts: Floats, limit: int = 8000, *, ahead: bool = False) -> Floats:
    """Return for each start the step after which the run stays within 0.01 of (1, 1), inf where it does not."""
    x, y, u, v = *np.transpose(starts), np.zeros(len(starts)), np.zeros(len(starts))
    there, look = np.zeros(len(starts)), ahead * lr * beta
    with np.errstate(all="ignore"):
        for t in range(limit + LONG):
            there[~(np.hypot(x - 1, y - 1) <= 0.01)] = t + 1
            a, b = x - look * u, y - look * v
            off = b - a * a
            u, v = beta * u - 2 * (1 - a) - 400 * a * off, beta * v + 200 * off
            x, y = x - lr * u, y - lr * v
    return np.where(there <= limit, there, np.inf)


@pytest.mark.thorough
@pytest.mark.parametrize(("panel", "ahead"), [(0, False), (2, True)])
def test_cells_of_the_map_are_single_runs(panel: int, ahead: bool, picture: Callable[[str], Picture]) -> None:
    ax = picture("sweep").figure.axes[panel]
    mesh = [artist for artist in ax.collections if isinstance(artist, QuadMesh)][-1]
    steps = np.ma.masked_array(mesh.get_array()).filled(np.nan)
    runs = grid(0, "nesterov" if ahead else "heavy_ball", full=False)
    corners = mesh.get_coordinates()
    for row, column in np.random.default_rng(3).integers(0, len(runs.lrs), (12, 2)):
        lr, beta = float(runs.lrs[row]), float(runs.betas[column])
        across, up = np.asarray(corners)[row : row + 2, column : column + 2].reshape(-1, 2).T
        assert across.min() < 1 - beta < across.max()
        assert up.min() < lr < up.max()
        alone = quadratic(lr, beta, ahead=ahead)
        assert (np.isnan(steps[row, column]), alone) in ((True, None), (False, steps[row, column]))


@pytest.mark.thorough
def test_rosenbrock_s_stars_are_no_accident_of_a_start(table: Tables) -> None:
    """Of starts that the picture does not use most take as many steps as it says; one alone may take a fifth."""
    starts = np.array([-1.2, 1.0]) + np.random.default_rng(11).uniform(-0.014, 0.014, (15, 2))
    for name, problem, beta, lr, steps in table("sweep").rows:
        if problem.startswith("Rosenbrock"):
            alone = rosenbrock(lr, beta, starts, ahead=name == "Nesterov")
            assert np.count_nonzero(np.abs(alone / steps - 1) < 0.3) >= 12, (name, np.sort(alone))
            assert np.median(alone) == pytest.approx(steps, rel=0.15)


@pytest.mark.thorough
@pytest.mark.parametrize("ahead", [False, True])
def test_rosenbrock_s_cells_are_medians_of_runs_that_stay(ahead: bool) -> None:
    runs = grid(1, "nesterov" if ahead else "heavy_ball", full=False)
    angles = np.arange(8) * np.pi / 4
    circle = np.array([-1.2, 1.0]) + 0.02 * np.stack([np.cos(angles), np.sin(angles)], axis=-1)
    starts = np.concatenate([[[-1.2, 1.0]], circle])
    for row, column in np.random.default_rng(5).integers(0, len(runs.lrs), (12, 2)):
        alone = np.median(rosenbrock(float(runs.lrs[row]), float(runs.betas[column]), starts, ahead=ahead))
        # Where steps are large the last digits of the start decide: there another order of sums is another run.
        assert runs.steps[row, column] == (pytest.approx(alone, rel=0.2) if np.isfinite(alone) else alone)


@pytest.mark.thorough
def test_the_stars_are_the_fastest_cells(picture: Callable[[str], Picture], table: Tables) -> None:
    for panel, (_, _, beta, lr, fewest) in enumerate(table("sweep").rows):
        ax = picture("sweep").figure.axes[panel]
        mesh = [artist for artist in ax.collections if isinstance(artist, QuadMesh)][-1]
        assert np.nanmin(np.ma.masked_array(mesh.get_array()).filled(np.nan)) == fewest
        star = next(line for line in ax.lines if line.get_marker() == "*")
        np.testing.assert_allclose(np.ravel(star.get_xydata()), [1 - beta, lr])
    heavy, _, ahead, _ = table("sweep").rows
    assert (heavy[4], ahead[4]) == (55, 66)
    assert quadratic(heavy[3], heavy[2]) == heavy[4]
    assert quadratic(ahead[3], ahead[2], ahead=True) == ahead[4]


def heavy_ball_edge(beta: Floats) -> Floats:
    return (1 + beta) / 100


def nesterov_edge(beta: Floats) -> Floats:
    return (1 + beta) / (1 + 2 * beta) / 100


@pytest.mark.thorough
def test_nothing_above_the_edge_of_stability_arrives(picture: Callable[[str], Picture]) -> None:
    for panel, limit in ((0, heavy_ball_edge), (2, nesterov_edge)):
        runs = grid(0, "heavy_ball" if panel == 0 else "nesterov", full=False)
        above = runs.lrs[:, None] > limit(runs.betas)
        assert np.all(np.isinf(runs.steps[above]))
        assert np.mean(runs.diverged[above]) > 0.9
        assert not np.any(runs.diverged[runs.lrs[:, None] < 0.999 * limit(runs.betas)])
        edge = picture("sweep").figure.axes[panel].lines[1].get_xydata()
        np.testing.assert_allclose(np.asarray(edge)[:, 1], limit(1 - np.asarray(edge)[:, 0]))


@pytest.mark.thorough
@pytest.mark.thorough
def test_the_dashed_line_reduces_the_best_plain_lr(line: Line) -> None:
    for panel in range(4):
        across, lr = line("sweep", panel, 0).T
        np.testing.assert_allclose(lr / across, lr[0])
        assert across[0] == 1


@pytest.mark.thorough
@pytest.mark.thorough
def test_the_rule_s_table_is_single_runs(table: Tables) -> None:
    for case, plain, beta, same, reduced in table("rule").rows:
        if case.startswith("Quadratic"):
            assert same == quadratic(plain, beta, 8000)
            assert reduced == quadratic(plain * (1 - beta), beta, 8000)


@pytest.mark.thorough
def test_the_rule_keeps_the_speed_where_the_drift_is_slow(table: Tables) -> None:
    for case in ("Quadratic, 0.1 of it", "Rosenbrock, fewest steps"):
        plain, half, nine_tenths, _ = [row[4] for row in table("rule").rows if row[0] == case]
        assert (half, nine_tenths) == (pytest.approx(plain, rel=0.02), pytest.approx(plain, rel=0.02))


@pytest.mark.thorough
def test_the_lr_of_fewest_steps_gains_what_the_rule_does_not(line: Line) -> None:
    for panel in range(3):
        fewest, rule = (line("rule", panel, name)[:, 1] for name in ("lr of fewest steps", "lr * (1 - beta)"))
        assert np.nanmin(fewest) < np.nanmin(rule) / 3


@pytest.mark.thorough
def test_best_rate_and_fewest_steps_are_told_apart(table: Tables, line: Line) -> None:
    """The lr of the best rate is 2 / 202 by formula; another, found by trying, is sooner at this goal from (1, 1)."""
    assert table("rule").rows[0] == ("Quadratic, best rate", pytest.approx(2 / 202), 0.0, quadratic(2 / 202, 0), 461)
    tried = [quadratic(float(lr), 0.0, 500) or 9999 for lr in np.geomspace(1e-4, 0.03, 51)]
    assert line("rule", 0, "lr of fewest steps")[0, 1] == min(tried) == 357
    plain = next(row for row in table("sweep", 1).rows if row[:3] == ("Heavy ball", "x^2 + 100 y^2 from (1, 1)", 0.0))
    assert (plain[3], plain[4]) == (pytest.approx(np.geomspace(1e-4, 0.03, 51)[np.argmin(tried)]), 357)


@pytest.mark.thorough
def test_curves_of_the_rule_agree_with_the_table(line: Line, table: Tables) -> None:
    for panel in range(3):
        plain = table("rule").rows[4 * panel]
        for name, cell in (("the same lr", plain[3]), ("lr * (1 - beta)", plain[4])):
            across, steps = line("rule", panel, name)[0]
            assert (across, steps) == (1, cell)


@pytest.mark.nightly
def test_full_sweeps_are_finer_and_find_as_few_steps(table: Tables) -> None:
    fine = draw_sweep(Settings(full=True)).tables[0]
    for quick, full in zip(table("sweep").rows, fine.rows, strict=True):
        assert full[4] <= quick[4]
