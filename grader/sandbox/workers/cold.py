"""Start workers by spawning an interpreter for each: macOS, Windows, and wherever forking is not to be had.

The same protocol, time and output limits; of the operating system's own means only rlimits, where it has them. A spare
worker is always on its way, since an interpreter takes a while to start. A janitor, a process of its own, ends them all
and removes their folder when the grader has gone.
"""

from __future__ import annotations

import contextlib
import functools
import select
import subprocess
import sys
from collections import deque
from collections.abc import Iterator

from grader.sandbox.confinement import readable
from grader.sandbox.plan import PACKAGES, Confinement, Plan
from grader.sandbox.workers.errand import HELD
from grader.sandbox.workers.home import Home
from grader.sandbox.workers.launch import SandboxError, boot, environment, shortage
from grader.sandbox.workers.spawned import DETACHED, Spawned

_LIST_SECONDS = 60.0
_MANY = 3  # a program that needs so many has a function that leaves something behind, and will need more
_ahead: list[Spawned] = []


def start_ahead() -> None:
    """Start a worker before anything is known of what it is for; the next `Spawner` takes it."""
    with contextlib.suppress(OSError):  # the next one tries again, and can say so
        _ahead.append(Spawned())


class Spawner:
    """A source of cold workers."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._spares: dict[bool, deque[Spawned]] = {True: deque(), False: deque()}  # by whether they draw
        self._launched = 0
        self._fonts_listed = False
        self.alive = True
        with _told_shortly(), contextlib.ExitStack() as started:
            self._home = Home()
            started.callback(self._home.remove)
            self._janitor = _Janitor(self._home.path)
            started.callback(self._janitor.close)
            self._add_spare(draws=plan.draws)
            started.pop_all()

    def isolation(self) -> Confinement:
        """Return how workers are held."""
        return HELD

    def launch(self, *, draws: bool) -> Spawned:
        """Return a worker, and let the next one start while this one is at work."""
        with _told_shortly():
            spares = self._spares[draws]
            while spares and not spares[0].runs:
                spares.popleft().kill()
            if not spares:
                self._add_spare(draws=draws)
            worker = spares.popleft()
            self._launched += 1
            try:
                if draws and not self._fonts_listed:  # the next one is to find the list
                    self._keep_fonts(worker)
                self._add_spares(draws=draws)  # before this one is waited for
                worker.meet()
            except BaseException:  # whatever it is, nobody else knows of this worker any more
                worker.kill()
                raise
            return worker

    def close(self) -> None:
        """End everything that was started."""
        self.alive = False
        for spare in [*self._spares[True], *self._spares[False]]:
            spare.kill()
        self._janitor.close()
        self._home.remove()

    def _add_spares(self, *, draws: bool) -> None:
        with contextlib.suppress(OSError, SandboxError):  # whoever asks for the next one hears of it
            while len(self._spares[draws]) < (1 if self._launched < _MANY else 2):
                self._add_spare(draws=draws)

    def _add_spare(self, *, draws: bool) -> None:
        """Start a worker, told whether it is to draw."""
        spare = _ahead.pop() if _ahead else Spawned()
        self._spares[draws].append(spare)
        self._janitor.watch(spare)
        spare.tell(self._plan.limits, self._importable, self._home.path, draws=draws)
        if not self.alive:  # closed meanwhile, by a signal's handler
            spare.kill()
            raise SandboxError("no worker could be started: all of them have been ended")

    @functools.cached_property
    def _importable(self) -> tuple[str, ...]:
        names = readable.importable_names((*PACKAGES, *self._plan.packages))
        return tuple(sorted(names - sys.stdlib_module_names))

    def _keep_fonts(self, worker: Spawned) -> None:
        """Keep the list of fonts that the first worker to draw has made: the others find it, and the next graders."""
        worker.meet()
        select.select([worker.channel], [], [], _LIST_SECONDS)  # it says when it is ready
        self._home.keep()
        self._fonts_listed = True


@contextlib.contextmanager
def _told_shortly() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise SandboxError(f"no worker could be started: {shortage(error)}") from error


class _Janitor:
    """The process that clears up, and what it is told."""

    def __init__(self, home: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, *boot("cold_janitor", repr(home))],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=environment(),
            **DETACHED,
        )

    def watch(self, worker: Spawned) -> None:
        """See to the end of a worker, until it has been ended."""
        self._tell(b"+%d\n" % worker.pid)
        worker.when_ended(lambda: self._tell(b"-%d\n" % worker.pid))

    def close(self) -> None:
        """Let it do its work."""
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=10)

    def _tell(self, word: bytes) -> None:
        assert self._process.stdin is not None
        # It has been killed: then we clear up alone, if we are there to do so. Or it has been let do its work.
        with contextlib.suppress(OSError, ValueError):
            self._process.stdin.write(word)
            self._process.stdin.flush()
