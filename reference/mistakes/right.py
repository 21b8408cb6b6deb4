"""What the right answer gives on the probes, and in which forms an exercise accepts it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from reference.mistakes.builders import build
from reference.mistakes.model import Observation
from reference.mistakes.observe import observe, quiet
from reference.mistakes.probes import probes
from reference.mistakes.reading import Glance, glance, read, same, without_final_loss

_HISTORIES = ("momentum_sgd", "nesterov_sgd", "compare_methods")
_PATHS = (*_HISTORIES, "heavy_ball_trajectory", "trajectories_by_beta")


@cache
def right_values(function: str) -> Mapping[str, Any]:
    """Return what the right answer gives on the probes, by their names."""
    with quiet():
        implementation = build(function, {})
        return {probe.name: observe(implementation, probe, stateful=False).first for probe in probes(function)}


@cache
def right_answer(function: str) -> tuple[Glance, ...]:
    """Return what the right answer gives on the probes, ready to be compared."""
    return tuple(glance(Observation(value, value)) for value in right_values(function).values())


def readings(function: str, observations: Mapping[str, Observation]) -> list[tuple[Glance, ...]]:
    """Return the observations as they are, and in the form of the reference where another form is accepted as well."""
    names = [probe.name for probe in probes(function)]
    as_given = read(observations, names)
    if function in _HISTORIES and [seen.form for seen in as_given] == [seen.form for seen in right_answer(function)]:
        return [as_given]  # no history is too long
    return [as_given, *(read(other, names) for other in _other_forms(function, observations))]


def is_right(function: str, found: Sequence[Sequence[Glance]]) -> bool:
    """Tell whether one of the readings is the right answer; paths may have been made in float32."""
    tolerance = 1e-5 if function in _PATHS else 1e-7
    right = right_answer(function)
    return any(
        all(same(expected, seen, tolerance) for expected, seen in zip(right, reading, strict=True)) for reading in found
    )


def _other_forms(function: str, given: Mapping[str, Observation]) -> Iterator[dict[str, Observation]]:
    if function in _HISTORIES:
        yield {name: _with_values(seen, without_final_loss) for name, seen in given.items()}
    if function == "stationary_variance":
        samples = {probe.name: len(probe.args[0]) - probe.args[4] for probe in probes(function)}
        yield {name: _with_values(seen, _to_population(samples[name])) for name, seen in given.items()}


def _to_population(samples: int) -> Callable[[Any], Any]:
    """Return what makes a population variance of a sample variance (ddof 1)."""
    return lambda value: value * (samples - 1) / samples if isinstance(value, float) else value


def _with_values(seen: Observation, change: Callable[[Any], Any]) -> Observation:
    first = change(seen.first)
    return replace(seen, first=first, second=first if seen.second is seen.first else change(seen.second))
