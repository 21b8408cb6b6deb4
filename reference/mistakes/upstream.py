"""Which function builds on which, and how a mistake in one shows in the other.

A wrong ``velocities`` explains a wrong ``variance_ratio``: the mistake keeps its id, and
the sentence says that it follows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from reference.mistakes.formulas import right_beta
from reference.mistakes.model import Mistake
from reference.mistakes.written import written_for
from reference.mistakes.written.item import Written, said_of

UPSTREAM: Mapping[str, tuple[str, ...]] = {
    "trajectories_by_beta": ("heavy_ball_trajectory",),
    "optimal_parameters": ("condition_number", "optimal_beta"),
    "compare_methods": ("momentum_sgd", "nesterov_sgd"),
    "variance_ratio": ("velocities",),
}


_WHOLE = ("post", "call")  # what happens to a function as a whole is listed for each function by itself


def inherited(function: str) -> Iterator[Written]:
    """Yield what follows in a function from each written mistake of the functions that it builds on."""
    for source in UPSTREAM.get(function, ()):
        for item in written_for(source):
            if item.switches.keys().isdisjoint(_WHOLE):
                for place, switches in enumerate(_carried(function, source, item)):
                    yield Written(_follows(function, source, item.mistake), switches, item.leading and place == 0)


def _follows(function: str, source: str, mistake: Mistake) -> Mistake:
    sentence = said_of(mistake, source).sentence
    return Mistake(mistake.id, (function,), f"{function} follows from {source}. {sentence}")


def _carried(function: str, source: str, item: Written) -> Iterator[Mapping[str, Any]]:
    switches = item.switches
    if function == "trajectories_by_beta":
        yield switches
    elif function == "variance_ratio":
        yield {"velocities": switches}
    elif function == "optimal_parameters" and "formula" in switches:
        part = "kappa" if source == "condition_number" else "beta"
        yield {part: switches["formula"]}
        yield {part: switches["formula"], "rate": lambda kappa, beta: right_beta(kappa) ** 0.5}
    elif function == "compare_methods":
        yield from _compared(source, item)


def _compared(source: str, item: Written) -> Iterator[Mapping[str, Any]]:
    """Yield a mistake made in one method, and in both; gradient descent calls momentum_sgd or has a loop of its own."""
    one = {source: item.switches, "stateful": item.stateful}
    yield one
    if source == "momentum_sgd":
        yield {**one, "own_gd": True}
        if "nesterov_sgd" in item.mistake.functions:
            yield {**one, "nesterov_sgd": item.switches}
            yield {**one, "nesterov_sgd": item.switches, "own_gd": True}
