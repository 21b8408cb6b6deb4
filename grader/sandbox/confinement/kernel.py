"""System calls that Python has no function for. Knows nothing of what they are used for."""

from __future__ import annotations

import ctypes
import errno
import os
import sys

LINUX = sys.platform == "linux"

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_SECCOMP = 22
PR_CAPBSET_READ = 23
PR_CAPBSET_DROP = 24
PR_SET_NO_NEW_PRIVS = 38
PR_CAP_AMBIENT = 47
PR_CAP_AMBIENT_CLEAR_ALL = 4

if LINUX:
    _libc = ctypes.CDLL(None, use_errno=True)
    _syscall = _libc.syscall
    _syscall.argtypes = [ctypes.c_long] * 7
    _syscall.restype = ctypes.c_long
    _prctl = _libc.prctl
    _prctl.argtypes = [ctypes.c_int] + [ctypes.c_ulong] * 4
    _prctl.restype = ctypes.c_int


def syscall(number: int, *arguments: int) -> int:
    """Make a system call; its negative answers become `OSError`. Pass pointers as addresses."""
    _require_linux()
    result: int = _syscall(number, *arguments, *[0] * (6 - len(arguments)))
    return _checked(result)


def prctl(option: int, *arguments: int) -> int:
    """Call prctl(2); its negative answers become `OSError`."""
    _require_linux()
    result: int = _prctl(option, *arguments, *[0] * (4 - len(arguments)))
    return _checked(result)


def _require_linux() -> None:
    if not LINUX:
        raise OSError(errno.ENOSYS, f"not on {sys.platform}")


def _checked(result: int) -> int:
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return result
