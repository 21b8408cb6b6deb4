"""Give up what root, or any holder of capabilities, could do. Knows the kernel's interface alone."""

from __future__ import annotations

import ctypes
import os
import struct

from grader.sandbox.confinement import kernel, syscalls

NOBODY = 65534
_HEADER = ctypes.create_string_buffer(struct.pack("=Ii", 0x2008_0522, 0), 8)  # version 3, this process
_NONE = ctypes.create_string_buffer(24)  # effective, permitted and inheritable, two words each


def become_nobody() -> None:
    """Change from root to the user and group that own nothing.

    Raises
    ------
    OSError
        Where that is not possible: in a user namespace that has no such user, without the capabilities.
    """
    os.setgroups([])
    os.setresgid(NOBODY, NOBODY, NOBODY)
    os.setresuid(NOBODY, NOBODY, NOBODY)


def bounding_set() -> tuple[int, ...]:
    """Return the capabilities that this process could let go of for all programs it may run; none without privilege."""
    if not kernel.LINUX or os.geteuid() != 0:
        return ()
    held = []
    for number in range(64):
        try:
            if kernel.prctl(kernel.PR_CAPBSET_READ, number):
                held.append(number)
        except OSError:  # beyond the last that this kernel knows
            break
    return tuple(held)


def drop_capabilities(bounding: tuple[int, ...]) -> None:
    """Give up every capability, and that any program run later could bring one of the bounding set back.

    Raises
    ------
    OSError
        Where the kernel refuses.
    """
    try:
        for number in bounding:
            kernel.prctl(kernel.PR_CAPBSET_DROP, number)
    except PermissionError:  # this root lacks CAP_SETPCAP; no_new_privs does the same
        pass
    kernel.prctl(kernel.PR_CAP_AMBIENT, kernel.PR_CAP_AMBIENT_CLEAR_ALL)
    kernel.syscall(syscalls.numbers()["capset"], ctypes.addressof(_HEADER), ctypes.addressof(_NONE))
