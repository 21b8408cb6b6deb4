"""What a written mistake is: its sentence, and the switches that make a function behave that way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reference.mistakes.model import Mistake

HEAVY = ("heavy_ball_trajectory",)
SGD = ("momentum_sgd", "nesterov_sgd")
NESTEROV = ("nesterov_sgd",)
METHODS = (*HEAVY, *SGD)
SLOPE = ("measured_lr",)
SERIES = ("velocities",)
NOISY = ("stationary_variance",)

_BETA = dict.fromkeys(("heavy_ball_trajectory", "trajectories_by_beta"), "beta")


@dataclass(frozen=True)
class Written:
    """One variant of a written mistake: switches by name, for the builder of each of its functions."""

    mistake: Mistake
    switches: Mapping[str, Any]
    leading: bool = True  # the first of the variants: the one that goes into pairs

    @property
    def stateful(self) -> bool:
        """Whether something survives from one call to the next."""
        return self.mistake.id.startswith("state.")


def written(
    id: str, functions: tuple[str, ...], sentence: str, *variants: Mapping[str, Any], **switches: Any
) -> tuple[Written, ...]:
    """Return the variants of one mistake; `switches` are common to all of them.

    ``{beta}`` in the sentence becomes the name that the function's argument has.
    """
    mistake = Mistake(id, functions, sentence)
    return tuple(
        Written(mistake, {**switches, **variant}, leading=place == 0) for place, variant in enumerate(variants or ({},))
    )


def said_of(mistake: Mistake, function: str) -> Mistake:
    """Return the mistake as it is said of one function, with the name of its own argument."""
    name = _BETA.get(function, "momentum")
    return Mistake(mistake.id, (function,), mistake.sentence.replace("{beta}", name), mistake.kind)
