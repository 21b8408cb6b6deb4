"""How each function of this section is pictured: what a result looks like beside the right one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import itemgetter
from typing import Any

import numpy as np

from grader.mistakes import AtPlaces, EachKey, InPlane, OverArgument, OverSteps, Pictured, Probe, ProblemArg
from grader.suites.momentum.given import Bowl, Quadratic

_MOMENTA = (0.0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95)
_COEFFICIENTS = (0.1, 0.3, 1.0, 2.0, 5.0, 10.0, 30.0, 100.0, 300.0, 1000.0)
_KAPPAS = (1.0, 1.5, 2.0, 5.0, 10.0, 30.0, 100.0, 300.0, 1000.0, 1e4)
_FRACTIONS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99)


def _losses(probe: Probe) -> Callable[..., Any]:
    grad = probe.args[0]
    losses: Callable[..., Any] = grad.factory(*grad.args).losses
    return losses


def _runs(*, loss: bool, betas: bool = False) -> tuple[Probe, ...]:
    """Return long runs, and such as begin elsewhere than in a plane."""
    cube, line = (((4.0, 0.5, 0.0), (0.5, 2.0, 0.3), (0.0, 0.3, 1.0)), (0.4, -0.6, 0.2)), (((2.0,),), (0.5,))
    runs = (
        ("long", Bowl, (1.0, 100.0), np.array([1.0, 1.0]), 0.004, 0.9, 130),
        ("heavy", Bowl, (1.0, 100.0), np.array([1.0, 1.0]), 0.004, 0.98, 60),
        ("space", Quadratic, cube, np.array([1.0, -1.0, 2.0]), 0.1, 0.45, 6),
        ("line", Quadratic, line, np.array([1.5]), 0.1, 0.45, 6),
        ("settled", Bowl, (1.0, 2.0), np.array([1.0, 1.0]), 0.2, 0.3, 60),
    )
    return tuple(
        Probe(
            name,
            (
                *((ProblemArg(factory, args, "loss"),) if loss else ()),
                ProblemArg(factory, args, "grad"),
                start, lr, [beta, 0.25, 0.0] if betas else beta, num_steps,
            ),
        )
        for name, factory, args, start, lr, beta, num_steps in runs
    )  # fmt: skip


_PATH = (InPlane("path", _losses), OverSteps("path", "coordinate"))
_METHOD = Pictured(
    (OverSteps("history", "loss", itemgetter(1), log=True), AtPlaces("theta", "coordinate", "theta", itemgetter(0))),
    _runs(loss=True),
)

VIEWS: Mapping[str, Pictured] = {
    "heavy_ball_trajectory": Pictured(_PATH, _runs(loss=False)),
    "trajectories_by_beta": Pictured((EachKey(OverSteps("", "coordinate"), "beta "),), _runs(loss=False, betas=True)),
    "momentum_sgd": _METHOD,
    "nesterov_sgd": _METHOD,
    "compare_methods": Pictured((EachKey(OverSteps("", "loss", log=True), ""),), _runs(loss=True)),
    "condition_number": Pictured((OverArgument(1, "b", "kappa", _COEFFICIENTS, log="xy"),)),
    "optimal_beta": Pictured((OverArgument(0, "kappa", "beta", _KAPPAS, log="x"),)),
    "optimal_parameters": Pictured(
        tuple(
            OverArgument(1, "b", name, _COEFFICIENTS, itemgetter(place), log="x" if place else "xy")
            for place, name in enumerate(("lr", "beta", "rate"))
        )
    ),
    "effective_lr": Pictured((OverArgument(1, "momentum", "effective lr", _MOMENTA),)),
    "matched_lr": Pictured((OverArgument(1, "momentum", "matched lr", _MOMENTA),)),
    "measured_lr": Pictured((OverSteps("measured lr", "lr", first=1),), (Probe("long", (0.1, 0.97, 160)),)),
    "steps_to_fraction": Pictured((OverArgument(1, "fraction", "steps", _FRACTIONS),)),
    "velocities": Pictured((OverSteps("velocities", "velocity"),)),
    "variance_ratio": Pictured((OverArgument(1, "momentum", "ratio of variances", _MOMENTA),)),
    "theory_ratio": Pictured((OverArgument(0, "momentum", "ratio of variances", _MOMENTA),)),
    "stationary_variance": Pictured((OverArgument(2, "momentum", "variance of theta", _MOMENTA),)),
}
