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


def quadratic(lr: float, beta: float, limit: int = 4000, *, ahead: bool = False) -> int | None:
    """Return the step from which on the loss stays below 1e-8 of the first for 50 points in a row."""
    theta, velocity, scale = np.ones(2), np.zeros(2), np.array([2.0, 200.0])
    held = 0
    for t in range(limit + 50):
        held = held + 1 if float(scale @ theta**2) <= 202e-8 else 0
        if held == 50:
            return t - 49
        if np.max(np.abs(theta)) > 1e6:
            return None
        velocity = beta * velocity + scale * (theta - ahead * lr * beta * velocity)
        theta = theta - lr * velocity
    return None


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
def test_the_stars_are_the_fastest_cells(picture: Callable[[str], Picture], table: Tables) -> None:
    for panel, (_, _, beta, lr, fewest) in enumerate(table("sweep").rows):
        ax = picture("sweep").figure.axes[panel]
        mesh = [artist for artist in ax.collections if isinstance(artist, QuadMesh)][-1]
        assert np.nanmin(np.ma.masked_array(mesh.get_array()).filled(np.nan)) == fewest
        star = next(line for line in ax.lines if line.get_marker() == "*")
        np.testing.assert_allclose(np.ravel(star.get_xydata()), [1 - beta, lr])
    heavy, _, ahead, _ = table("sweep").rows
    assert quadratic(heavy[3], heavy[2]) == heavy[4]
    assert quadratic(ahead[3], ahead[2], ahead=True) == ahead[4]


def heavy_ball_edge(beta: Floats) -> Floats:
    return (1 + beta) / 100


def nesterov_edge(beta: Floats) -> Floats:
    return (1 + beta) / (1 + 2 * beta) / 100


def test_nothing_above_the_edge_of_stability_arrives(picture: Callable[[str], Picture]) -> None:
    for panel, limit in ((0, heavy_ball_edge), (2, nesterov_edge)):
        runs = grid(0, "heavy_ball" if panel == 0 else "nesterov", full=False)
        above = runs.lrs[:, None] > limit(runs.betas)
        assert np.all(runs.sweep.steps[above] == -1)
        assert np.mean(runs.sweep.diverged[above]) > 0.9
        assert not np.any(runs.sweep.diverged[runs.lrs[:, None] < 0.999 * limit(runs.betas)])
        edge = picture("sweep").figure.axes[panel].lines[1].get_xydata()
        np.testing.assert_allclose(np.asarray(edge)[:, 1], limit(1 - np.asarray(edge)[:, 0]))


def test_the_dashed_line_reduces_the_best_plain_lr(line: Line) -> None:
    for panel in range(4):
        across, lr = line("sweep", panel, 0).T
        np.testing.assert_allclose(lr / across, lr[0])
        assert across[0] == 1


def test_the_rule_s_table_is_single_runs(table: Tables) -> None:
    for case, plain, beta, same, reduced in table("rule").rows:
        if case.startswith("Quadratic"):
            assert same == quadratic(plain, beta, 8000)
            assert reduced == quadratic(plain * (1 - beta), beta, 8000)


def test_the_rule_keeps_the_speed_where_the_drift_is_slow(table: Tables) -> None:
    for case in ("Quadratic, 0.1 of it", "Rosenbrock, its best lr"):
        plain, half, nine_tenths, _ = [row[4] for row in table("rule").rows if row[0] == case]
        assert (half, nine_tenths) == (pytest.approx(plain, rel=0.02), pytest.approx(plain, rel=0.02))


def test_the_best_lr_gains_what_the_rule_does_not(line: Line) -> None:
    for panel in range(3):
        best, rule = (line("rule", panel, name)[:, 1] for name in ("the best lr", "lr * (1 - beta)"))
        assert np.nanmin(best) < np.nanmin(rule) / 3


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
