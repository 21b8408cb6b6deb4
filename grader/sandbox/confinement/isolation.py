"""Choose how workers are held: by what a self-test observes, never by what a kernel says of itself.

Runs in the zygote; what it found goes to the grader as an `Confinement`.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from grader.sandbox.confinement import access_times, confine, selftest
from grader.sandbox.limits import Limits
from grader.sandbox.plan import PACKAGES, PROTECTED, Confinement, Layers, Plan
from grader.sandbox.workers import preload


class Choice:
    """Find the strongest confinement that refuses what it must and lets a worker do its work.

    The first candidate's self-test starts at once and runs beside whatever its caller does before `finish`.
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        if plan.thorough or (plan.layers is not None and plan.layers.no_open):
            preload.load_matplotlib()
        self._readable = confine.readable_paths((*PACKAGES, *plan.packages))
        self._candidates = _candidates(plan)
        self._prepared = self._prepare(next(self._candidates))
        self._observation = selftest.Observation(self._prepared)
        self._moving = access_times.freeze(self._readable) if plan.freeze else None

    def finish(self) -> tuple[confine.Prepared, Confinement]:
        """Return the confinement and how it holds."""
        best = self._judge(self._prepared, self._observation)
        for layers in self._candidates:
            if best is not None and best[1].level in PROTECTED:
                break
            if layers.no_open:
                preload.load_matplotlib()  # so that the self-test draws, with nothing but what is open by then
            prepared = self._prepare(layers)
            found = self._judge(prepared, selftest.Observation(prepared))
            if found is not None and (best is None or found[1].level > best[1].level):
                best = found
        if best is None:
            raise RuntimeError("no worker could do its work, however loosely it was held")
        return best[0], self._with_access_times(best[1]) if self._plan.freeze else best[1]

    def _with_access_times(self, found: Confinement) -> Confinement:
        if not found.seccomp or (found.landlock is None and not found.no_open):  # more can be read, and of links, too
            return msgspec.structs.replace(found, access_times="open")
        if found.no_open or self._moving is None:
            return msgspec.structs.replace(found, access_times="frozen")
        problem = f"access times: reading moves that of {self._moving}"
        return msgspec.structs.replace(found, access_times="open", problems=[*found.problems, problem])

    def _prepare(self, layers: Layers) -> confine.Prepared:
        return confine.prepare(policy(self._plan.limits, layers, self._readable))

    def _judge(
        self, prepared: confine.Prepared, observation: selftest.Observation
    ) -> tuple[confine.Prepared, Confinement] | None:
        applied, outcomes = observation.finish()
        if selftest.broken(outcomes, applied):
            return None
        level = selftest.level_of(outcomes, applied)
        return prepared, Confinement(
            level, applied.landlock_abi, applied.seccomp, applied.no_open, outcomes, list(applied.problems)
        )


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
