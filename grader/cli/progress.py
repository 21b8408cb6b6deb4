"""How far a batch is: a bar on a terminal, about a line a second elsewhere, a line each where that is asked for."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, Protocol

from grader.cli.wrapping import say

if TYPE_CHECKING:
    from rich.console import Console

    from grader.course.tally import Filed

Manner = Literal["quiet", "verbose"]
_BETWEEN_LINES = 1.0
_BETWEEN_LOOKS = 0.1
_LONG = 2.0  # seconds from which on it is told what takes them


class Display(Protocol):
    """What is shown of a run."""

    def take(self, result: Filed) -> None:
        """Show a result."""

    def look(self, longest: str | None, since: float) -> None:
        """Show how far it is, though nothing may have come."""


@contextlib.contextmanager
def shown(total: int, manner: Manner | None) -> Iterator[Display]:
    """Give what shows the results of a run as they come."""
    from rich.console import Console

    console = Console(highlight=False, markup=False, emoji=False)
    if manner == "quiet" or total == 0:
        yield _Nothing()
    elif manner == "verbose":
        yield _Each(total)
    elif console.is_terminal:
        with _Bar(total, console) as bar:
            yield bar
    else:
        yield _Lines(total)


class Pace:
    """How far a run is, how fast, and what it waits for."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.done = 0
        self._rejected = self._failed = 0
        self._first = self._last = 0.0
        self._longest: tuple[str, float] | None = None

    def take(self, result: Filed) -> None:
        """Count a result."""
        self.done += 1
        rejected = result.report.status == "rejected"
        self._rejected += rejected
        self._failed += result.trouble is not None and not rejected
        self._last = time.monotonic()
        self._first = self._first or self._last

    def look(self, longest: str | None, since: float) -> None:
        """Note what is being graded the longest."""
        self._longest = (longest, since) if longest is not None else None

    def words(self) -> str:
        """Return it as words; how fast it is shows from the second result on, as processes warm up before the first."""
        said = [f"{self.done} of {self.total}"]
        if self._rejected:
            said.append(f"{self._rejected} rejected")
        if self._failed:
            said.append(f"{self._failed} failed")
        if self._last > self._first:
            rate = (self.done - 1) / (self._last - self._first)
            said.append(f"{rate:.1f} a second, {_clock((self.total - self.done) / rate)} left")
        if self._longest is not None and (spent := time.monotonic() - self._longest[1]) >= _LONG:
            said.append(f"{self._longest[0]} takes {spent:.0f} s")
        return ", ".join(said)


class _Nothing:
    def take(self, result: Filed) -> None:
        pass

    def look(self, longest: str | None, since: float) -> None:
        pass


class _Each(_Nothing):
    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0

    def take(self, result: Filed) -> None:
        self._done += 1
        report = result.report
        score = f"{report.score}/{report.max_score}" if report.status == "graded" else report.status
        kept = " (kept)" if result.kept else ""
        say(f"[{self._done}/{self._total}] {report.submission.id}: {score}{kept}")


class _Lines:
    def __init__(self, total: int) -> None:
        self._pace = Pace(total)
        self._next = time.monotonic() + _BETWEEN_LINES

    def take(self, result: Filed) -> None:
        self._pace.take(result)
        self._show()

    def look(self, longest: str | None, since: float) -> None:
        self._pace.look(longest, since)
        self._show()

    def _show(self) -> None:
        now = time.monotonic()
        if now >= self._next and self._pace.done < self._pace.total:
            self._next = now + _BETWEEN_LINES
            say(self._pace.words())


class _Bar:
    def __init__(self, total: int, console: Console) -> None:
        from rich.progress import BarColumn, Progress, TextColumn

        # No thread of its own to refresh it: processes are forked while it is shown.
        words = TextColumn("{task.description}", markup=False)
        self._progress = Progress(BarColumn(20), words, console=console, auto_refresh=False)
        self._pace = Pace(total)
        self._task = self._progress.add_task(self._pace.words(), total=total)
        self._next = 0.0

    def __enter__(self) -> _Bar:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.update(self._task, completed=self._pace.done, description=self._pace.words())
        self._progress.stop()

    def take(self, result: Filed) -> None:
        self._pace.take(result)
        self._show()

    def look(self, longest: str | None, since: float) -> None:
        self._pace.look(longest, since)
        self._show()

    def _show(self) -> None:
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _BETWEEN_LOOKS
            self._progress.update(self._task, completed=self._pace.done, description=self._pace.words(), refresh=True)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
