"""What Windows lacks, and refuses."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Callable
from typing import Any

from simulation.view import View, inherited  # type: ignore[import-not-found]

NUMBERS = {"SIGINT": 2, "SIGILL": 4, "SIGABRT": 6, "SIGFPE": 8, "SIGSEGV": 11, "SIGTERM": 15, "SIGBREAK": 21}
CODES = {-6: 3, -11: 0xC0000005}  # of a process that aborted, or read where it may not; any other end is the killer's
LONGEST_COMMAND = 32_767


def seen_signal(module: Any) -> View:
    import enum

    absent = {name for name in vars(module) if name.startswith("SIG") and name not in (*NUMBERS, "SIG_DFL", "SIG_IGN")}
    absent |= {"pthread_sigmask", "pidfd_send_signal", "setitimer", "alarm", "pause", "sigwait", "siginterrupt"}

    def handle(number: int, handler: Any) -> Any:
        if number not in NUMBERS.values():
            raise ValueError("invalid signal value")
        return module.signal(number, handler)

    instead = {"valid_signals": lambda: set(NUMBERS.values()), "signal": handle, "SIGBREAK": 21, "CTRL_C_EVENT": 0}
    return View(module, absent, instead | {"Signals": enum.IntEnum("Signals", NUMBERS)})


def seen_os(module: Any) -> View:
    beginnings = ("sched_", "posix_", "pidfd_", "set", "wait", "O_N", "WIF", "WNO", "WTERM", "WSTOP")
    absent = {name for name in vars(module) if name.startswith(beginnings)}
    absent |= {"fork", "forkpty", "killpg", "getpgid", "getpgrp", "geteuid", "getuid", "getgid", "getegid", "getsid"}
    absent |= {"uname", "chown", "fchmod", "fchown", "mkfifo", "mknod", "openpty", "statvfs", "tcsetpgrp", "ctermid"}
    absent |= {"O_CLOEXEC", "O_ASYNC", "O_DIRECTORY", "O_PATH", "nice", "sync", "pipe2", "getloadavg"}
    there = {"set_inheritable", "waitpid", "waitstatus_to_exitcode"}
    return View(module, absent - there, {"name": "nt", "kill": kill, "write": write})


def kill(pid: int, number: int) -> None:
    assert number not in (0, 1), "that sends Ctrl-C to everybody in the console"
    os.kill(pid, 9)


def write(descriptor: int, data: bytes) -> int:
    try:
        return os.write(descriptor, data)
    except BrokenPipeError:
        raise OSError(errno.EINVAL, "Invalid argument") from None


class Pipe(io.FileIO):
    """An output that nobody may read."""

    def write(self, data: Any, /) -> int:
        return write(self.fileno(), bytes(data))


def use_pipes() -> None:
    """Tell of an output that nobody reads as Windows does."""
    if sys.stdout is not None and not sys.stdout.isatty():
        pipe = io.BufferedWriter(Pipe(1, "w", closefd=False))
        text = io.TextIOWrapper(pipe, sys.stdout.encoding, sys.stdout.errors, newline="\r\n")
        sys.stdout = sys.__stdout__ = text  # type: ignore[misc]


def seen_subprocess(module: Any) -> View:
    class Popen(module.Popen):  # type: ignore[misc]
        def __init__(self, args: Any, **options: Any) -> None:
            assert not options.get("pass_fds"), "pass_fds not supported on Windows."
            assert options.get("preexec_fn") is None, "preexec_fn is not supported on Windows platforms"
            if len(module.list2cmdline(args)) > LONGEST_COMMAND:
                raise FileNotFoundError(2, "[WinError 206] The filename or extension is too long")
            options["start_new_session"] = bool(options.pop("creationflags", 0))
            environment = options.get("env")
            assert environment is None or "SYSTEMROOT" in environment, "Python cannot be started without"
            super().__init__(args, **options | {"env": inherited(environment)})

        def send_signal(self, number: int) -> None:
            super().send_signal(9)

        @property
        def returncode(self) -> int | None:
            code: int | None = vars(self).get("code")
            return code if code is None or code >= 0 else CODES.get(code, 1)

        @returncode.setter
        def returncode(self, code: int | None) -> None:
            self.__dict__["code"] = code

    return View(module, set(), {"Popen": Popen, "CREATE_NO_WINDOW": 0x08000000, "CREATE_NEW_PROCESS_GROUP": 0x200})


def seen_socket(module: Any) -> View:
    def socketpair(*kind: Any) -> Any:
        with module.create_server(("127.0.0.1", 0)) as listener:
            one = module.create_connection(listener.getsockname())
            return one, listener.accept()[0]

    absent = {"AF_UNIX", "SOCK_SEQPACKET", "send_fds", "recv_fds", "MSG_DONTWAIT", "SO_REUSEPORT", "SO_PEERCRED"}
    return View(module, absent, {"socketpair": socketpair})


def seen_select(module: Any) -> View:
    return View(module, {"poll", "epoll", "kqueue"}, {})


def seen_sys(module: Any) -> View:
    return View(module, set(), {"platform": "win32"})


def seen_selectors(module: Any) -> View:
    class OfSockets(module.SelectSelector):  # type: ignore[misc]
        def register(self, one: Any, events: int, data: Any = None) -> Any:
            import socket

            assert isinstance(one, socket.socket), "only sockets can be waited for"
            return super().register(one, events, data)

    return View(module, {"EpollSelector", "PollSelector"}, {"DefaultSelector": OfSockets})


ABSENT = {"fcntl", "resource", "termios", "tty", "pty", "pwd", "grp", "curses", "readline", "syslog"}
VIEWS: dict[str, Callable[[Any], View]] = {
    "os": seen_os,
    "select": seen_select,
    "selectors": seen_selectors,
    "signal": seen_signal,
    "socket": seen_socket,
    "subprocess": seen_subprocess,
    "sys": seen_sys,
}
