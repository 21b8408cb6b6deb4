"""What macOS lacks, and refuses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from simulation.view import View, inherited  # type: ignore[import-not-found]


def seen_os(module: Any) -> View:
    absent = {name for name in vars(module) if name.startswith(("sched_", "pidfd_", "memfd_", "setres", "getres"))}
    return View(module, absent | {"O_PATH", "pipe2", "eventfd", "splice"}, {})


def seen_signal(module: Any) -> View:
    return View(module, {"pidfd_send_signal", "sigwaitinfo", "sigtimedwait", "SIGRTMIN", "SIGPWR"}, {})


def seen_socket(module: Any) -> View:
    def socketpair(family: Any = None, kind: Any = module.SOCK_STREAM, *more: Any) -> Any:
        if kind == module.SOCK_SEQPACKET:
            raise OSError(43, "Protocol not supported")
        return module.socketpair(module.AF_UNIX, kind, *more)

    return View(module, {"SO_PEERCRED", "SO_PASSCRED", "MSG_CMSG_CLOEXEC"}, {"socketpair": socketpair})


def seen_resource(module: Any) -> View:
    def set_limit(which: int, limits: Any) -> None:
        if which == module.RLIMIT_AS:
            raise ValueError("current limit exceeds maximum limit")
        module.setrlimit(which, limits)

    return View(module, {"RLIMIT_MSGQUEUE", "RLIMIT_RTPRIO", "RLIMIT_NICE", "prlimit"}, {"setrlimit": set_limit})


def seen_subprocess(module: Any) -> View:
    class Popen(module.Popen):  # type: ignore[misc]
        def __init__(self, args: Any, **options: Any) -> None:
            super().__init__(args, **options | {"env": inherited(options.get("env"))})

    return View(module, set(), {"Popen": Popen})


def seen_sys(module: Any) -> View:
    return View(module, set(), {"platform": "darwin"})


def seen_selectors(module: Any) -> View:
    return View(module, {"EpollSelector"}, {"DefaultSelector": module.SelectSelector})


ABSENT: set[str] = set()
VIEWS: dict[str, Callable[[Any], View]] = {
    "os": seen_os,
    "resource": seen_resource,
    "selectors": seen_selectors,
    "signal": seen_signal,
    "socket": seen_socket,
    "subprocess": seen_subprocess,
    "sys": seen_sys,
}
