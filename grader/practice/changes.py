"""What changes in a student's folder, noticed by the system's events where they come and by comparing all the same.

Events do not come from network drives, from the other side of WSL2, into some containers: what they miss is found a
second later, and from then on the folder is looked at often. On a busy machine one may only be late: it is said that
none come where they have missed two changes, and the next event is believed again.
"""

from __future__ import annotations

import contextlib
import os
import re
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from grader.practice import PROGRESS

_STEP_MILLISECONDS = 15  # by which events are asked for; each wakes this process up
_POLL_SECONDS, _LAZY_POLL_SECONDS = 0.05, 0.25
_LAZY_AFTER_SECONDS = 60.0
_COMPARE_SECONDS = 1.0  # where events are hoped for
_LATE_SECONDS = 0.3  # that an event may come after what it tells of
_MISSED = 2  # changes that no event has told of, until it is said that none come
_QUIET_SECONDS = 0.02  # without a change, until a save is taken for done
_HALF_DONE_SECONDS = 0.2  # for a file that was emptied to be filled, or removed to be replaced
_WORK = r"\.(?:ipynb|txt)$|\.py(?:$|[^a-z])"  # what is kept beside a file included, as ex1_area.py.1


class Stamp(NamedTuple):
    """By what a file is seen to have changed."""

    modified: int
    size: int
    number: int
    mode: int


Stamps = dict[str, Stamp]


def stamps(folder: Path) -> Stamps | None:
    """Return the stamps of all Python files in a folder, of what may be meant as such, and of the record of progress.

    None if the folder cannot be read.
    """
    found = {}
    try:
        for entry in list(os.scandir(folder)):
            if _is_looked_at(entry.name):
                with contextlib.suppress(FileNotFoundError):  # it went away meanwhile
                    info = (folder / entry.name).lstat()  # what an entry itself holds is not up to date on Windows
                    found[entry.name] = Stamp(info.st_mtime_ns, info.st_size, info.st_ino, info.st_mode)
    except OSError:
        return None
    return found


class Changes:
    """Tell of changes in a folder, from a thread of its own, until closed.

    Parameters
    ----------
    folder : Path
        Where to look.
    tell : callable
        Called with the names of files that have changed; with none where the folder came or went.
    lost : callable
        Called where two changes were found that no event has told of, though events were listened for before them.
    poll : bool
        Do not hope for events.
    """

    def __init__(
        self, folder: Path, tell: Callable[[set[str]], None], lost: Callable[[], None], *, poll: bool = False
    ) -> None:
        self._folder = folder
        self._tell = tell
        self._lost = lost
        self._stop = threading.Event()
        self._event = threading.Event()
        self._known = stamps(folder)
        self._changed = time.monotonic()
        self._missed = 0  # changes since the last event
        self._hears = False  # it takes a moment until the system tells of changes
        self._blind = poll or not self._hear()
        threading.Thread(target=self._look, daemon=True).start()

    def close(self) -> None:
        """End the threads."""
        self._stop.set()
        self._event.set()

    def _hear(self) -> bool:
        """Start to listen for events, if there is somebody who can."""
        try:
            import watchfiles
        except ImportError:
            return False

        def listen() -> None:
            try:
                for events in watchfiles.watch(
                    self._folder,
                    watch_filter=None,
                    debounce=20,
                    step=_STEP_MILLISECONDS,
                    recursive=False,
                    raise_interrupt=False,
                    stop_event=self._stop,
                    rust_timeout=500,
                    yield_on_timeout=True,
                ):
                    self._hears = True
                    if events:
                        self._event.set()
            except Exception:  # too many watches, a folder that has gone: what is left is to look
                pass
            self._blind = True

        threading.Thread(target=listen, daemon=True).start()
        return True

    @property
    def polls(self) -> bool:
        """Whether the folder is looked at often, as no events come or one has not come."""
        return self._blind or self._missed > 0

    @property
    def _is_quiet(self) -> bool:
        """Whether nothing has been saved for so long that the next save may be noticed a little later."""
        return time.monotonic() - self._changed > _LAZY_AFTER_SECONDS

    def _look(self) -> None:
        while not self._stop.is_set():
            hears = self._hears  # since before the folder was last as it is known
            poll = _LAZY_POLL_SECONDS if self._is_quiet else _POLL_SECONDS
            told = self._event.wait(poll if self.polls else _COMPARE_SECONDS)
            self._event.clear()
            self._missed = 0 if told else self._missed
            now = stamps(self._folder)
            if now == self._known:
                continue
            now = self._settled(now)
            if now is None:  # events are of a folder that is no more
                self._blind = True
            changed = _differences(self._known, now)
            self._known, self._changed = now, time.monotonic()
            if not self._stop.is_set() and changed is not None:
                self._tell(changed)
            if hears and not told:
                self._wait_for_event()

    def _wait_for_event(self) -> None:
        """Wait for the event of a change that was found without one; say where none seem to come."""
        if self._blind or self._missed >= _MISSED or self._event.wait(_LATE_SECONDS):
            return
        self._missed += 1
        if self._missed == _MISSED:
            self._lost()

    def _settled(self, now: Stamps | None) -> Stamps | None:
        """Wait until a save is done, as editors do it: by a rename, or by emptying the file and filling it."""
        end = time.monotonic() + _HALF_DONE_SECONDS
        while time.monotonic() < end:
            time.sleep(_QUIET_SECONDS)
            before, now = now, stamps(self._folder)
            if before == now and not _is_half_done(self._known, now):
                break
        return now


def _is_looked_at(name: str) -> bool:
    return name == PROGRESS or (re.search(_WORK, name.lower()) is not None and not name.startswith("."))


def _is_half_done(known: Stamps | None, now: Stamps | None) -> bool:
    """Tell whether a file that had something in it is empty or gone, which may last for a moment only."""
    now = now or {}
    return any(stamp.size and (name not in now or not now[name].size) for name, stamp in (known or {}).items())


def _differences(known: Stamps | None, now: Stamps | None) -> set[str] | None:
    """Return the names of what has changed, none of them where the folder came or went, None where nothing did."""
    if known == now:
        return None
    if known is None or now is None:
        return set()
    return {name for name in {*known, *now} if known.get(name) != now.get(name)}
