"""The catalogue of mistakes of this section, as the grader's diagnosis asks for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from reference import mistakes
from reference.mistakes import Observation, Probe


def probes(function: str) -> Sequence[Probe]:
    """Return the public probes of a function, none where its mistakes are not told by probing."""
    return mistakes.probes(function) if function in mistakes.FUNCTIONS else ()


def observation(first: tuple[bool, Any], second: tuple[bool, Any], changed: tuple[str, ...]) -> Observation:
    """Wrap what a probe gave."""
    (returned, value), (returned_again, value_again) = first, second
    return Observation(
        first=value if returned else None,
        second=value_again if returned_again else None,
        changed=tuple(int(name) if name.isdecimal() else name for name in changed),
        error=None if returned else str(value),
        second_error=None if returned_again else str(value_again),
    )


def diagnose(function: str, observations: Mapping[str, Observation]) -> Sequence[tuple[str, str]]:
    """Return the mistakes that match, likeliest first."""
    return mistakes.diagnose(function, observations)


def upstream(function: str) -> Sequence[str]:
    """Return the functions that a function may build on."""
    return mistakes.UPSTREAM.get(function, ())


def follows(function: str, seen: Mapping[str, Mapping[str, Observation]]) -> Sequence[str]:
    """Return the wrong functions that explain all that a function gave."""
    return mistakes.follows(function, seen)
