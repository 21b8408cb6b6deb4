"""Landlock: an unprivileged process gives up every path but those it may read. Knows the kernel's interface alone.

The newest interface that the kernel really accepts is found by trying, from the newest down: there are kernels that
report a version whose flags they then refuse, and files that say Landlock is missing where it works.
"""

from __future__ import annotations

import ctypes
import errno
import os
import stat
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from grader.sandbox.confinement import kernel

# The same numbers on every architecture.
CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446

READ_FILE, READ_DIR = 1 << 2, 1 << 3
_RULE_PATH_BENEATH = 1
_LOG_SAME_EXEC_OFF = 1
_LOGGING_ABI = 7  # the first with flags for restrict_self


class Interface(NamedTuple):
    """What one version of the interface can restrict, as its bit masks."""

    abi: int
    files: int
    network: int
    scopes: int


# Every right that a version knows is handled, and so is denied unless a rule gives it back.
INTERFACES = (
    Interface(10, (1 << 17) - 1, 0b1111, 0b11),  # UDP
    Interface(9, (1 << 17) - 1, 0b11, 0b11),  # unix sockets that have a path
    Interface(6, (1 << 16) - 1, 0b11, 0b11),  # abstract unix sockets, signals
    Interface(5, (1 << 16) - 1, 0b11, 0),  # ioctl on devices
    Interface(4, (1 << 15) - 1, 0b11, 0),  # TCP
    Interface(3, (1 << 15) - 1, 0, 0),  # truncate
    Interface(2, (1 << 14) - 1, 0, 0),  # linking and renaming across directories
    Interface(1, (1 << 13) - 1, 0, 0),
)


@dataclass(frozen=True)
class Ruleset:
    """Rules that wait in the kernel behind a descriptor; `abi` is the interface that accepted them."""

    fd: int
    abi: int


def build(readable: Iterable[str | os.PathLike[str]]) -> Ruleset:
    """Make a ruleset that denies everything Landlock knows but reading `readable` and what is beneath.

    Paths that do not exist are left out.

    Raises
    ------
    OSError
        Where the kernel has no Landlock, has it switched off or does not let this process use it.
    """
    ruleset = _create()
    try:
        for path in readable:
            _allow_reading(ruleset.fd, path)
    except OSError:
        os.close(ruleset.fd)
        raise
    return ruleset


def restrict(ruleset: Ruleset) -> int:
    """Enforce the ruleset on this thread for good, and return the version that was seen at work.

    Needs no_new_privs (or CAP_SYS_ADMIN). Denials are kept out of the kernel's audit log where the kernel can do so:
    otherwise a submission could flood it.
    """
    try:
        kernel.syscall(RESTRICT_SELF, ruleset.fd, _LOG_SAME_EXEC_OFF)
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
        kernel.syscall(RESTRICT_SELF, ruleset.fd, 0)
        return ruleset.abi
    return max(ruleset.abi, _LOGGING_ABI)


def observed() -> bool:
    """Tell whether the root directory is closed to this process; no policy ever opens it."""
    try:
        os.close(os.open("/", os.O_RDONLY | os.O_DIRECTORY))
    except PermissionError:
        return True
    return False


def _create() -> Ruleset:
    # The whole structure at every step: a kernel that knows less takes a longer one if the rest is zero.
    for interface in INTERFACES:
        attributes = ctypes.create_string_buffer(struct.pack("=QQQ", *interface[1:]), 24)
        try:
            fd = kernel.syscall(CREATE_RULESET, ctypes.addressof(attributes), 24, 0)
        except OSError as error:
            if error.errno not in (errno.EINVAL, errno.E2BIG) or interface is INTERFACES[-1]:
                raise
        else:
            return Ruleset(fd, interface.abi)
    raise AssertionError("unreachable: the last interface returns or raises")


def _allow_reading(ruleset_fd: int, path: str | os.PathLike[str]) -> None:
    try:
        path_fd = os.open(Path(path), os.O_PATH | os.O_CLOEXEC)
    except (FileNotFoundError, NotADirectoryError, PermissionError):
        return
    try:
        is_directory = stat.S_ISDIR(os.fstat(path_fd).st_mode)
        rights = READ_FILE | READ_DIR if is_directory else READ_FILE
        rule = ctypes.create_string_buffer(struct.pack("=Qi", rights, path_fd), 12)
        kernel.syscall(ADD_RULE, ruleset_fd, _RULE_PATH_BENEATH, ctypes.addressof(rule), 0)
    finally:
        os.close(path_fd)
