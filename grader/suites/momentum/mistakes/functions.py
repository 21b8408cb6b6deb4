"""The functions of this section, as the engine of diagnosis has to know them."""

from __future__ import annotations

import inspect
from dataclasses import replace
from typing import Any

from grader.mistakes import Builder, Function, Names, Probe, Signs, Upstream
from grader.suites.momentum.mistakes import consequences, descents, forms, formulas, originals, probes, series
from grader.suites.momentum.mistakes.measures import MEASURES
from grader.suites.momentum.mistakes.order import ALL
from grader.suites.momentum.mistakes.views import VIEWS

_WHOLE = frozenset({"num_steps", "burn_in"})
_NAMES = Names(
    numbers=_WHOLE | {"lr", "beta", "momentum", "kappa", "a", "b", "fraction", "plain_lr", "curvature"},
    whole=_WHOLE,
    quantities=frozenset(
        {
            *("theta", "velocity", "grad", "loss", "lookahead", "new_theta", "noise_t"),
            *("root", "smallest", "largest", "rate", "after", "before", "result"),
        }
    ),
    factors=frozenset({"lr", "beta", "momentum", "curvature"}),
    shares=frozenset({"beta", "momentum"}),
    callables=frozenset({"loss_fn", "grad_fn", "momentum_sgd", "nesterov_sgd", "velocities"}),
    collections=frozenset({"betas"}),
    alike={"momentum_sgd": ("nesterov_sgd",), "nesterov_sgd": ("momentum_sgd",)},
    called={"noise_t": "noise[t]", "velocity": "v"},
)
_SIGNS = Signs(
    survives=("state.velocity_leak", Signs().survives[1]),
    chance=(
        "grad.noise",
        "This behaves as if chance were involved: the same arguments give another answer each time. Look for random "
        "numbers: all that is needed is handed over.",
    ),
)
_BURNT = replace(
    _SIGNS,
    of_nothing=(
        "nan",
        "This matches a variance of no numbers at all, which is NaN: none is left after burn_in. Look at how many the "
        "loop collects, whether return stands inside it, and at the slice.",
    ),
)
_FLOAT32 = 1e-5  # what a path may be off that was made in single precision


def _function(name: str, calls: tuple[Probe, ...], build: Builder, *, beta: str = "momentum", **rest: Any) -> Function:
    """Return a function with what is written down of it elsewhere; `beta` is what it calls that argument."""
    return Function(
        name,
        calls,
        build,
        written=tuple(item for item in ALL if name in item.mistake.functions),
        originals=tuple(form for known, form in vars(originals).items() if known.split("__")[0] == name),
        names=_NAMES,
        words={"beta": beta},
        signs=_BURNT if "burn_in" in inspect.signature(build({})).parameters else _SIGNS,
        measures=MEASURES.get(name, ()),
        pictured=VIEWS[name],
        **rest,
    )


_HEAVY_BALL = _function(
    "heavy_ball_trajectory",
    probes.PATHS,
    descents.heavy_ball_trajectory,
    beta="beta",
    tolerance=_FLOAT32,
    grows=True,
)
_TRAJECTORIES = _function(
    "trajectories_by_beta",
    probes.PATHS_BY_BETA,
    descents.trajectories_by_beta,
    beta="beta",
    upstream=(
        Upstream(_HEAVY_BALL, consequences.same_switches, consequences.each_path, calls=consequences.path_of_each),
    ),
    explained=consequences.explains_trajectories,
    tolerance=_FLOAT32,
    grows=True,
)
_MOMENTUM, _NESTEROV = (
    _function(name, probes.METHODS, build, tolerance=_FLOAT32, forms=(forms.FINAL_LOSS_TOO,))
    for name, build in (("momentum_sgd", descents.momentum_sgd), ("nesterov_sgd", descents.nesterov_sgd))
)
_COMPARISON = _function(
    "compare_methods",
    probes.METHODS,
    descents.compare_methods,
    upstream=(
        Upstream(
            _MOMENTUM, consequences.momentum_run, consequences.plain_descents, calls=consequences.runs_of_momentum
        ),
        Upstream(_NESTEROV, consequences.nesterov_run, calls=consequences.same_call),
    ),
    explained=consequences.explains_comparison,
    tolerance=_FLOAT32,
    forms=(forms.FINAL_LOSS_TOO,),
    grows=True,
)
_KAPPA = _function("condition_number", probes.COEFFICIENTS, formulas.condition_number)
_OPTIMAL_BETA = _function("optimal_beta", probes.KAPPAS, formulas.optimal_beta)
_PARAMETERS = _function(
    "optimal_parameters",
    probes.COEFFICIENTS,
    formulas.optimal_parameters,
    upstream=(
        Upstream(_KAPPA, consequences.kappa, calls=consequences.same_call),
        Upstream(_OPTIMAL_BETA, consequences.beta, consequences.betas_of_kappas, calls=consequences.beta_of_kappa),
    ),
    explained=consequences.explains_parameters,
)
_VELOCITIES = _function("velocities", probes.SERIES, series.velocities)
_RATIO = _function(
    "variance_ratio",
    probes.RATIOS,
    series.variance_ratio,
    upstream=(Upstream(_VELOCITIES, consequences.inner_velocities, calls=consequences.velocities_of),),
    explained=consequences.explains_ratio,
)
_EFFECTIVE = _function("effective_lr", probes.RATES, formulas.effective_lr)
_MATCHED = _function(
    "matched_lr",
    probes.RATES,
    formulas.matched_lr,
    upstream=(
        Upstream(
            _EFFECTIVE,
            consequences.effective_lr,
            consequences.effective_lrs_of_one,
            called=True,
            calls=consequences.same_call,
        ),
    ),
    explained=consequences.explains_matched_lr,
)

FUNCTIONS = (
    _HEAVY_BALL,
    _TRAJECTORIES,
    _MOMENTUM,
    _NESTEROV,
    _COMPARISON,
    _KAPPA,
    _OPTIMAL_BETA,
    _PARAMETERS,
    _EFFECTIVE,
    _function("measured_lr", probes.SLOPES, series.measured_lr),
    _function("steps_to_fraction", probes.FRACTIONS, formulas.steps_to_fraction),
    _MATCHED,
    _VELOCITIES,
    _RATIO,
    _function("theory_ratio", probes.THEORY, formulas.theory_ratio),
    _function("stationary_variance", probes.NOISY_SLOPES, series.stationary_variance, forms=(forms.SAMPLE_VARIANCE,)),
)
