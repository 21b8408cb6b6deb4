"""A source of workers that outlives its zygote."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from grader.sandbox.launch import SandboxError, Zygote
from grader.sandbox.limits import Limits

if TYPE_CHECKING:  # host.py imports numpy, and the zygote should start before this process does
    from grader.sandbox.host import Worker

T = TypeVar("T")


class Sandbox:
    """Start workers, and a new zygote where the old one has died."""

    def __init__(self, packages: tuple[str, ...], limits: Limits) -> None:
        self.limits = limits
        self._packages = packages
        self._zygote = Zygote(packages, limits)

    @property
    def alive(self) -> bool:
        """Whether workers can be started."""
        return self._zygote.alive

    def worker(self) -> Worker:
        """Start a worker."""
        from grader.sandbox.host import Worker

        return Worker(self._zygote.launch(), self.limits)

    def survive(self, attempt: Callable[[], T]) -> T:
        """Run `attempt`, once more if it failed because the zygote died under it: that is not the student's fault."""
        from grader.sandbox.host import StudentDied

        try:
            return attempt()
        except (StudentDied, SandboxError):
            if self.alive:
                raise
            self._zygote.close()
            self._zygote = Zygote(self._packages, self.limits)
            return attempt()

    def close(self) -> None:
        """End the zygote and all workers."""
        self._zygote.close()
