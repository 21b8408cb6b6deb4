"""Let the grader's own modules see another platform, in every process of a run.

::

    PYTHONPATH=<this folder>  SIMULATED=windows | macos      what tests set, and every process that is started inherits

Python itself stays what it is, on Linux: only what the modules of `grader` and `reference` import is a view of it that
lacks what Windows or macOS lack, and refuses what they refuse. Names of files are alike whatever their case, for all.
"""

from __future__ import annotations

import builtins
import io
import os
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

PLATFORM = os.environ.get("SIMULATED", "")
WINDOWS = PLATFORM == "windows"
INHERITED = ("SIMULATED", "PYTHONPATH")
OURS = ("grader", "reference")


class View:
    """A module as it looks on the other platform."""

    def __init__(self, module: Any, without: set[str], instead: dict[str, Any]) -> None:
        vars(self).update(_module=module, _without=without, _instead=instead)

    def __getattr__(self, name: str) -> Any:
        if name in self._without:
            raise AttributeError(f"module {self._module.__name__!r} has no attribute {name!r} on {PLATFORM}")
        return self._instead[name] if name in self._instead else getattr(self._module, name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._module, name, value)


views: dict[str, Any] = {}
real_import = builtins.__import__


def importing(name: str, globals: Any = None, locals: Any = None, fromlist: Any = (), level: int = 0) -> Any:
    """Import for one of our modules what there is on the other platform."""
    module = real_import(name, globals, locals, fromlist, level)
    scope = globals or {}
    if str(getattr(scope.get("__spec__"), "name", scope.get("__name__"))).partition(".")[0] not in OURS:
        return module
    if name in ABSENT:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)
    if name in VIEWS and name not in views:
        views[name] = VIEWS[name](module)
    return views.get(name, module)


# --- what both lack -------------------------------------------------------------------------------------------------


def seen_sys(module: Any) -> View:
    return View(module, set(), {"platform": "win32" if WINDOWS else "darwin"})


def seen_selectors(module: Any) -> View:
    class OfSockets(module.SelectSelector):  # type: ignore[misc]
        def register(self, one: Any, events: int, data: Any = None) -> Any:
            import socket

            assert not WINDOWS or isinstance(one, socket.socket), "only sockets can be waited for"
            return super().register(one, events, data)

    return View(module, {"EpollSelector", "PollSelector", "DevpollSelector"}, {"DefaultSelector": OfSockets})


def as_stored(path: Any) -> Any:
    """Return the path of a file as its folder spells it; what is not there stays as it is."""
    if isinstance(path, int) or real["lexists"](path):
        return path
    folder, name = os.path.split(os.fspath(path))
    if not name:
        return path
    folder = as_stored(folder) if folder else folder
    try:
        names = real["listdir"](folder or os.curdir)
    except OSError:
        return path
    return os.path.join(folder, next((one for one in names if one.lower() == name.lower()), name))  # noqa: PTH118


def blind(function: Callable[..., Any]) -> Callable[..., Any]:
    def call(path: Any = ".", *args: Any, **kwargs: Any) -> Any:
        hidden = not WINDOWS and not isinstance(path, int) and str(path).startswith("/proc")
        if hidden and not str(sys._getframe(1).f_code.co_filename).endswith("sitecustomize.py"):
            raise FileNotFoundError(2, "No such file or directory", str(path))
        return function(as_stored(path), *args, **kwargs)

    return call


real: dict[str, Any] = {"lexists": os.path.lexists, "listdir": os.listdir, "lstat": os.lstat, "rmdir": os.rmdir}
real |= {"replace": os.replace, "unlink": os.unlink, "kill": os.kill, "open": os.open}


def lexists(path: Any) -> bool:
    try:
        real["lstat"](path)
    except (OSError, ValueError):
        return False
    return True


def see_no_case() -> None:
    """Let whoever asks for a file get it by a name in another case."""
    real["lexists"] = lexists
    for name in ("stat", "lstat", "open", "listdir", "scandir"):
        setattr(os, name, blind(getattr(os, name)))
    io.open = builtins.open = blind(io.open)


# --- Windows --------------------------------------------------------------------------------------------------------

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
    return View(module, absent - {"set_inheritable", "waitpid", "waitstatus_to_exitcode"}, {"name": "nt", "kill": kill})


def kill(pid: int, number: int) -> None:
    assert number not in (0, 1), "that sends Ctrl-C to everybody in the console"
    real["kill"](pid, 9)


def seen_subprocess(module: Any) -> View:
    class Popen(module.Popen):  # type: ignore[misc]
        def __init__(self, args: Any, **options: Any) -> None:
            assert not options.get("pass_fds"), "pass_fds not supported on Windows."
            assert options.get("preexec_fn") is None, "preexec_fn is not supported on Windows platforms"
            if len(module.list2cmdline(args)) > LONGEST_COMMAND:
                raise FileNotFoundError(2, "[WinError 206] The filename or extension is too long")
            options["start_new_session"] = bool(options.pop("creationflags", 0))
            environment = options.get("env")
            if environment is not None:
                assert "SYSTEMROOT" in environment, "Python cannot be started without"
                options["env"] = {**environment, **{name: os.environ[name] for name in INHERITED}}
            super().__init__(args, **options)

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


def hold_open_files() -> None:
    """Refuse to rename, replace and remove what somebody has open, and folders that somebody works in."""

    def refuse(path: Any, places: list[str]) -> None:
        for place in places:
            try:
                used = os.readlink(place)  # noqa: PTH115
            except OSError:  # it has gone, or is none of ours
                continue
            if used == os.path.realpath(path):
                raise PermissionError(13, "The process cannot access the file: it is being used", str(path))

    def opened() -> list[str]:
        return [f"/proc/self/fd/{name}" for name in real["listdir"]("/proc/self/fd")]

    def replace(source: Any, target: Any, **options: Any) -> None:
        refuse(source, opened())
        refuse(target, opened())
        real["replace"](source, target, **options)

    def unlink(path: Any, **options: Any) -> None:
        refuse(path, opened())
        real["unlink"](path, **options)

    def rmdir(path: Any, **options: Any) -> None:
        if not options:  # shutil.rmtree gives a descriptor for all but the last
            refuse(path, [f"/proc/{name}/cwd" for name in real["listdir"]("/proc") if name.isdigit()])
        real["rmdir"](path, **options)

    for name, instead in {"replace": replace, "rename": replace, "unlink": unlink, "remove": unlink}.items():
        setattr(os, name, instead)
    os.rmdir = rmdir


# --- macOS ----------------------------------------------------------------------------------------------------------


def mac_os(module: Any) -> View:
    absent = {name for name in vars(module) if name.startswith(("sched_", "pidfd_", "memfd_", "setres", "getres"))}
    return View(module, absent | {"O_PATH", "pipe2", "eventfd", "splice"}, {})


def mac_signal(module: Any) -> View:
    return View(module, {"pidfd_send_signal", "sigwaitinfo", "sigtimedwait", "SIGRTMIN", "SIGPWR"}, {})


def mac_socket(module: Any) -> View:
    def socketpair(family: Any = None, kind: Any = module.SOCK_STREAM, *more: Any) -> Any:
        if kind == module.SOCK_SEQPACKET:
            raise OSError(43, "Protocol not supported")
        return module.socketpair(module.AF_UNIX, kind, *more)

    return View(module, {"SO_PEERCRED", "SO_PASSCRED", "MSG_CMSG_CLOEXEC"}, {"socketpair": socketpair})


def mac_resource(module: Any) -> View:
    def set_limit(which: int, limits: Any) -> None:
        if which == module.RLIMIT_AS:
            raise ValueError("current limit exceeds maximum limit")
        module.setrlimit(which, limits)

    return View(module, {"RLIMIT_MSGQUEUE", "RLIMIT_RTPRIO", "RLIMIT_NICE", "prlimit"}, {"setrlimit": set_limit})


def mac_subprocess(module: Any) -> View:
    class Popen(module.Popen):  # type: ignore[misc]
        def __init__(self, args: Any, **options: Any) -> None:
            if options.get("env") is not None:
                options["env"] = {**options["env"], **{name: os.environ[name] for name in INHERITED}}
            super().__init__(args, **options)

    return View(module, set(), {"Popen": Popen})


VIEWS: dict[str, Callable[[Any], View]] = {"sys": seen_sys, "selectors": seen_selectors}
ABSENT: set[str] = set()
if WINDOWS:
    ABSENT = {"fcntl", "resource", "termios", "tty", "pty", "pwd", "grp"}
    VIEWS |= {"os": seen_os, "signal": seen_signal, "subprocess": seen_subprocess}
    VIEWS |= {"socket": seen_socket, "select": seen_select}
else:
    VIEWS |= {"os": mac_os, "signal": mac_signal, "socket": mac_socket}
    VIEWS |= {"resource": mac_resource, "subprocess": mac_subprocess}

if PLATFORM:
    builtins.__import__ = importing
    if WINDOWS:
        hold_open_files()
    see_no_case()
    if os.environ.get("PYTHONWARNDEFAULTENCODING"):
        import warnings

        warnings.filterwarnings("error", category=EncodingWarning, module=r"(grader|reference)\b")
