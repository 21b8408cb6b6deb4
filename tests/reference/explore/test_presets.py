"""Every number in the note of a preset follows from its settings, by the reference."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from reference.descent import gradient_descent, heavy_ball, nesterov
from reference.effective import effective_lr, steps_to_fraction
from reference.explore.page import SOURCES
from reference.gallery import NAMES
from reference.measures import distances, settled_below, sign_changes, valley_crossings
from reference.problems import Quadratic, Rosenbrock, bowl
from reference.rates import Tuning, descent_parameters, nesterov_parameters, optimal_parameters
from reference.spectrum import descent_limit, heavy_ball_limit, nesterov_limit, oscillation_period, spectral_radius
from reference.updates import Method

ALL = json.loads((SOURCES / "presets.json").read_text(encoding="utf-8"))
PRESETS = [preset for preset in ALL if "settings" in preset]
SECTION = bowl(1, 100)
VALLEY = Rosenbrock()
STEPS = 4000


def goal(method: str, lr: float, beta: float, problem: Quadratic = SECTION, steps: int = STEPS) -> str:
    """Return the step from which on the loss is 1e-8 of its start."""
    losses = problem.losses(path(method, lr, beta, problem, steps))
    return str(settled_below(losses, 1e-8 * losses[0]))


def path(method: str, lr: float, beta: float, problem: Any = SECTION, steps: int = STEPS, start: Any = (1, 1)) -> Any:
    if method == "gradient_descent":
        return gradient_descent(problem.grad, start, lr, steps).thetas
    return (heavy_ball if method == "heavy_ball" else nesterov)(problem.grad, start, lr, beta, steps).thetas


def in_valley(method: str, lr: float, beta: float, steps: int = STEPS) -> Any:
    return path(method, lr, beta, VALLEY, steps, (-1.2, 1))


def settles(thetas: Any) -> int | None:
    return settled_below(distances(thetas, VALLEY.minimum), 1e-6)


def zigzag() -> list[str]:
    sizes = [f"{1 - 0.0095 * value:.3g}" for value in (200, 2)]
    assert sign_changes(path("gradient_descent", 0.0049, 0, steps=200)[:, 1]) == 0
    assert sign_changes(path("gradient_descent", 0.0051, 0, steps=100)[:, 1]) == 100
    return ["-0.9", "0.981", *sizes, goal("gradient_descent", 0.0095, 0)]


def friction() -> list[str]:
    losses = SECTION.losses(path("heavy_ball", 0.001, 0.999, steps=1000))
    return [f"{losses[-1]:.1f}", f"{losses[0]:g}"]


def damping() -> list[str]:
    assert sign_changes(path("gradient_descent", 0.004, 0, steps=900)[:, 1]) == 0
    swing = oscillation_period(200, 0.004, 0.9)
    return [f"{swing:.1f}", goal("heavy_ball", 0.004, 0.9), goal("gradient_descent", 0.004, 0)]


def effective() -> list[str]:
    assert effective_lr(0.01, 0.9) == pytest.approx(0.1)
    return [str(steps_to_fraction(0.9, 0.9))]


def optimal() -> list[str]:
    tuned, plain = optimal_parameters(2, 200), descent_parameters(2, 200)
    assert tuned[:2] == pytest.approx((2 / 121, 81 / 121))
    losses = SECTION.losses(path("heavy_ball", *tuned[:2], steps=100))
    return [goal("heavy_ball", *tuned[:2]), goal("gradient_descent", *plain[:2]), f"{losses.max() / losses[0]:.1f}"]


def square_root() -> list[str]:
    steep, ends = bowl(1, 1e4), (2.0, 2e4)
    tuned, plain = optimal_parameters(*ends), descent_parameters(*ends)
    counts = [
        goal("heavy_ball", *tuned[:2], problem=steep),
        goal("gradient_descent", *plain[:2], problem=steep, steps=50_000),
    ]
    return [*counts, *(f"{tuning.rate:.4f}"[1:] for tuning in (tuned, plain))]


def practice() -> list[str]:
    assert heavy_ball_limit(200, 0.9) == pytest.approx(0.019)
    least = (1 - np.sqrt(0.9)) ** 2 / 2  # from there on the slow direction swings
    for lr in (0.00133, 0.006, 0.0189):
        assert spectral_radius([2, 200], lr, 0.9) == pytest.approx(np.sqrt(0.9))
    return [f"{least:.5f}"[1:], "0.0190", f"{np.sqrt(0.9):.4f}"[1:], f"{optimal_parameters(2, 200).rate:.4f}"[1:]]


def unstable() -> list[str]:
    assert heavy_ball_limit(200, 0.5) == pytest.approx(0.015)
    assert descent_limit(200) < 0.015
    assert nesterov_limit(200, 0.9) < nesterov_limit(200, 0.5)
    return [goal("heavy_ball", 0.015, 0.9)]


def diverges() -> list[str]:
    assert descent_limit(200) > 0.009
    assert heavy_ball_limit(200, 0.9) > 0.009
    return [f"{nesterov_limit(200, 0.9):.5f}"[1:]]


def damps() -> list[str]:
    methods: tuple[Method, Method] = ("nesterov", "heavy_ball")
    ahead, ball = (float(spectral_radius(200, 0.004, 0.9, method)) for method in methods)
    counts = [goal(method, 0.004, 0.9) for method in methods]
    return [f"{ahead:.2f}"[1:], f"{ball:.3f}"[1:], *counts]


def best() -> list[str]:
    def count(method: str, tuning: Tuning) -> str:
        return goal(method, tuning.lr, tuning.beta)

    return [count("heavy_ball", optimal_parameters(2, 200)), count("nesterov", nesterov_parameters(2, 200))]


def heavy() -> list[str]:
    swing = oscillation_period(2, 0.004, 0.99)
    return [f"{swing:.0f}", goal("heavy_ball", 0.004, 0.99), goal("heavy_ball", 0.004, 0.9)]


def valley() -> list[str]:
    plain, ball = in_valley("gradient_descent", 0.001, 0, 36_000), in_valley("heavy_ball", 0.001, 0.9)
    steps = [settles(ball), settles(plain)]
    crossings = [valley_crossings(thetas[:3501]) for thetas in (plain, ball)]
    return [*map(str, steps), *(f"{count} times" for count in crossings)]


def walls() -> list[str]:
    for method, beta in (("gradient_descent", 0.0), ("nesterov", 0.9)):
        thetas = in_valley(method, 0.002, beta, 20_000)
        assert settles(thetas) is None
        assert valley_crossings(thetas[-1000:]) > 50
    return [str(settles(in_valley("heavy_ball", 0.002, 0.9)))]


FACTS: dict[str, Callable[[], list[str]]] = {
    "zigzag": zigzag,
    "condition": lambda: [goal("gradient_descent", 2 / 202, 0)],
    "speed": lambda: [goal("gradient_descent", 0.001, 0), goal("heavy_ball", 0.001, 0.9)],
    "friction": friction,
    "damping": damping,
    "effective": effective,
    "reduce": lambda: [
        goal("gradient_descent", 0.009, 0),
        goal("heavy_ball", 0.0009, 0.9),
        goal("heavy_ball", 0.009, 0.9),
    ],
    "optimal": optimal,
    "square-root": square_root,
    "practice": practice,
    "unstable": unstable,
    "nesterov-diverges": diverges,
    "nesterov-damps": damps,
    "nesterov-best": best,
    "light": lambda: [
        goal("heavy_ball", 0.009, 0.5),
        goal("gradient_descent", 0.009, 0),
        goal("heavy_ball", 0.009, 0.9),
    ],
    "heavy": heavy,
    "valley": valley,
    "valley-edge": walls,
}


def test_what_is_not_on_the_page_names_the_pictures_that_show_it() -> None:
    elsewhere = ALL[len(PRESETS) :]
    assert {preset["id"] for preset in elsewhere} >= {"noise", "guarantee", "averaging"}
    for preset in elsewhere:
        assert "settings" not in preset
        names = preset["note"].partition("grader demo ")[2].split()
        assert names
        assert set(names) <= set(NAMES)


def test_every_preset_has_its_facts() -> None:
    assert [preset["id"] for preset in PRESETS] == list(FACTS)


@pytest.mark.thorough
@pytest.mark.parametrize("preset", [pytest.param(preset, id=preset["id"]) for preset in PRESETS])
def test_the_numbers_in_the_note_are_true(preset: dict[str, Any]) -> None:
    for fact in FACTS[preset["id"]]():
        assert re.search(rf"(?<![\d])0?{re.escape(fact)}(?!\d)", preset["note"]), fact


@pytest.mark.parametrize("preset", [pytest.param(preset, id=preset["id"]) for preset in PRESETS])
def test_the_settings_are_those_that_the_note_speaks_of(preset: dict[str, Any]) -> None:
    """A number below 1 in the note is one of the settings, of what is computed of them, or of the sentence itself."""
    settings = preset["settings"]
    numbers = [settings["lr"], settings["beta"], *(settings["kept"].values() if "kept" in settings else ())]
    values = {float(Fraction(str(value))) for value in numbers if value not in ("heavy_ball", "gradient_descent")}
    named = [float(number) for number in re.findall(r"(?:lr|beta) (\d+(?:\.\d+)?)", preset["note"])]
    allowed = values | {0.005, 0.00679} | ({0.009} if preset["id"] == "reduce" else set())
    assert set(named) <= allowed
