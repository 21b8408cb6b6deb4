"""What the grader tells a zygote or a cold worker at its start, and what it hears back."""

from __future__ import annotations

import msgspec

from grader.sandbox.limits import Limits

PACKAGES = ("numpy", "matplotlib")
"""What every submission may import, with what these need."""

PROTECTED = ("L3", "L2")
"""The levels that keep hidden cases hidden."""


class Layers(msgspec.Struct, frozen=True):
    """Which layers to try; a test of the collection of hostile programs asks for fewer than there are."""

    landlock: bool = True
    seccomp: bool = True
    no_open: bool = False


class Confinement(msgspec.Struct, frozen=True):
    """How workers are held: the level, the layers that are on, each probe's outcome, and what is missing why.

    `access_times` are "frozen" if workers leave no trace in those of files, "open" if they can, None if nobody asked.
    """

    level: str
    landlock: int | None
    seccomp: bool
    no_open: bool
    probes: dict[str, str]
    problems: list[str]
    access_times: str | None = None


class Plan(msgspec.Struct, frozen=True):
    """What a zygote or a cold worker is started with.

    Without `layers` the strongest that hold are chosen. A `thorough` self-test waits until a figure can be drawn in it.
    Where programs that draw are not expected (`draws`), matplotlib is loaded only when one comes.
    With `freeze` workers leave no trace in access times, where that is to be had. `given` is the source of the given
    problems: public code, compiled once for all workers.
    """

    packages: tuple[str, ...]
    limits: Limits
    layers: Layers | None = None
    thorough: bool = False
    freeze: bool = False
    given: bytes = b""
    draws: bool = True
