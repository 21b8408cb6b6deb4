"""What a fork inherits and must not keep: signal handlers, blocked signals, descriptors."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Iterable

from grader.sandbox.confinement import kernel


def handled_signals() -> tuple[int, ...]:
    """Return the signals that do not do what they do by default. Python ignores SIGPIPE and SIGXFSZ: let it."""
    ignored = {getattr(signal, name, None) for name in ("SIGPIPE", "SIGXFSZ")}
    return tuple(n for n in signal.valid_signals() - ignored if signal.getsignal(n) is not signal.SIG_DFL)


def reset_signals(handled: Iterable[int]) -> None:
    """Let `handled` signals do what they do by default, ignore SIGINT and block none."""
    for number in handled:
        with contextlib.suppress(OSError, ValueError):  # the C library's own
            signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the terminal's, and so the grader's
    signal.set_wakeup_fd(-1)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_SETMASK, ())


def close_all_but(kept: set[int]) -> None:
    """Close every descriptor that is not to be kept; on Windows none are inherited."""
    if os.name != "posix":
        return
    try:
        listing = os.listdir("/proc/self/fd" if kernel.LINUX else "/dev/fd")  # noqa: PTH208  # names, not paths
        fds = [int(name) for name in listing]
    except OSError:
        fds = list(range(1 << 16))
    for fd in fds:
        if fd not in kept:
            with contextlib.suppress(OSError):  # the listing's own, closed by now
                os.close(fd)
