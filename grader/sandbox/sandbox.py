"""A source of workers that outlives its zygotes."""

from __future__ import annotations

import sys
import threading
import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from grader.sandbox.limits import Limits
from grader.sandbox.plan import Confinement, Layers, Plan
from grader.sandbox.workers.launch import SandboxError
from grader.sandbox.workers.launcher import Launcher, Process

if TYPE_CHECKING:  # host.py imports numpy, and the zygotes should start before this process does
    from grader.sandbox.host import Worker

T = TypeVar("T")
_MAX_GIVEN = 32 << 10  # it travels in one message with the rest of the plan


class Sandbox:
    """Start workers, and a new source of them where the old one has died.

    Parameters
    ----------
    packages : tuple of str
        What submissions may import beside the standard library, numpy and matplotlib.
    limits : Limits
        What a worker may use.
    layers : Layers, optional
        Only these layers of isolation, and not the strongest that hold.
    cold : bool, optional
        Spawn every worker instead of forking it; by default only where there is no Linux.
    thorough : bool
        Let the self-test draw a figure too, which takes longer.
    freeze : bool
        Before the first worker, read once all that workers may read, so that no access time tells the next what one has
        read. It takes a while; a batch does it once for all of its processes.
    given : bytes
        The source of the given problems, to be compiled ahead.
    draws : bool
        Whether programs that draw are expected: matplotlib is loaded ahead for them.
    """

    def __init__(
        self,
        packages: tuple[str, ...],
        limits: Limits,
        *,
        layers: Layers | None = None,
        cold: bool | None = None,
        thorough: bool = False,
        freeze: bool = False,
        given: bytes = b"",
        draws: bool = True,
    ) -> None:
        self.limits = limits
        ahead = given if len(given) < _MAX_GIVEN else b""
        self._plan = Plan(packages, limits, layers, thorough, freeze, ahead, draws)
        self._cold = not sys.platform.startswith("linux") if cold is None else cold
        self._closed = False
        self._starting = threading.RLock()  # closing is done by a signal's handler, too, whatever is under way
        self._launcher = self._start()
        self._workers: weakref.WeakSet[Worker] = weakref.WeakSet()  # of this launcher, as far as anybody still has them

    @property
    def alive(self) -> bool:
        """Whether workers can be started."""
        return self._launcher.alive

    def isolation(self) -> Confinement:
        """Return how workers are held; waits until it is known."""
        return self._launcher.isolation()

    def worker(self, *, draws: bool = True) -> Worker:
        """Start a worker and wait until it is confined; one for a program that `draws` has matplotlib loaded."""
        from grader.sandbox.host import Worker

        # One that was forked ahead may have been killed, or have met a shortage that is over.
        for once_more in (True, False):
            worker = Worker(self._launcher.launch(draws=draws), self.limits, draws=draws)
            try:
                worker.await_ready()
                break
            except SandboxError:
                if not once_more or not self.alive:
                    raise
        self._workers.add(worker)
        return worker

    def survive(self, do: Callable[[], T]) -> T:
        """Run `do`, once more if it failed because a zygote died under it: that is not the student's fault."""
        from grader.sandbox.endings import StudentDied

        try:
            return do()
        except (StudentDied, SandboxError):
            with self._starting:
                if self.alive or self._closed:
                    raise
                self._launcher.close()
                for worker in self._workers:  # they have ended, and whoever calls one next is not to be told so
                    worker.close()
                self._workers.clear()
                self._launcher = self._start()
            return do()

    def close(self) -> None:
        """End the source of workers, and all of them, for good."""
        with self._starting:
            self._closed = True
            self._launcher.close()

    def _start(self) -> Launcher:
        try:
            if self._cold:
                from grader.sandbox.workers.cold import Spawner

                return Spawner(self._plan)
            from grader.sandbox.workers.warm import Zygotes

            return Zygotes(self._plan)
        except SandboxError as error:
            return _Unstarted(error)


class _Unstarted:
    """A source of workers that could not be started, which those are told who need one."""

    alive = False

    def __init__(self, error: SandboxError) -> None:
        self._error = error

    def isolation(self) -> Confinement:
        raise self._error

    def launch(self, *, draws: bool) -> Process:
        raise self._error

    def close(self) -> None:
        pass
