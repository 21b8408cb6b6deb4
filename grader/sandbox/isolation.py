"""Choose how workers are held: by what a self-test observes, never by what a kernel says of itself.

Runs in the zygote; what it found goes to the grader as an `Isolation`.
"""

from __future__ import annotations

from collections.abc import Iterator

from grader.sandbox import confine, selftest
from grader.sandbox.limits import Limits
from grader.sandbox.plan import Isolation, Layers, Plan

PACKAGES = ("numpy", "matplotlib")


def choose(plan: Plan) -> tuple[confine.Prepared, Isolation]:
    """Prepare the strongest confinement that refuses what it must and lets a worker do its work."""
    readable = confine.readable_paths((*PACKAGES, *plan.packages))
    best: tuple[confine.Prepared, Isolation] | None = None
    for layers in _candidates(plan):
        prepared = confine.prepare(policy(plan.limits, layers, readable))
        applied, outcomes = selftest.observe(prepared)
        level = selftest.level_of(outcomes, applied)
        problems = [*applied.problems, *(f"does not work: {name}" for name in selftest.broken(outcomes, applied))]
        found = Isolation(level, applied.landlock_abi, applied.seccomp, applied.no_open, outcomes, problems)
        works = not selftest.broken(outcomes, applied)
        if works and (best is None or level > best[1].level):
            best = prepared, found
        if works and level in ("L3", "L2"):
            break
    if best is None:
        raise RuntimeError("no worker could do its work, however loosely it was held")
    return best


def _candidates(plan: Plan) -> Iterator[Layers]:
    if plan.layers is not None:
        yield plan.layers
        return
    yield Layers()
    yield Layers(landlock=False, no_open=True)
    yield Layers(seccomp=False)
    yield Layers(landlock=False, seccomp=False)


def policy(limits: Limits, layers: Layers, readable: tuple[str, ...]) -> confine.Policy:
    """Return what `confine` is to do for these limits and layers."""
    return confine.Policy(
        readable=readable,
        landlock=layers.landlock,
        seccomp=layers.seccomp,
        no_open=layers.no_open,
        ceilings=confine.Ceilings(cpu_seconds=limits.cpu_seconds, memory_bytes=limits.memory_mib << 20),
    )
