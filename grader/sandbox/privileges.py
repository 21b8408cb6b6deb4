"""Give up what root, or any holder of capabilities, could do. Knows the kernel's interface alone."""

from __future__ import annotations

import ctypes
import errno
import os
import struct

from grader.sandbox import kernel, syscalls

NOBODY = 65534
_CAPABILITY_VERSION_3 = 0x2008_0522


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


def drop_capabilities() -> None:
    """Give up every capability, and that any program run later could bring one back.

    Raises
    ------
    OSError
        Where the kernel refuses.
    """
    for number in range(64):
        try:
            kernel.prctl(kernel.PR_CAPBSET_DROP, number)
        except OSError as error:
            if error.errno == errno.EPERM:  # not privileged: there is nothing that could be dropped
                break
            if error.errno == errno.EINVAL:  # beyond the last that this kernel knows
                break
            raise
    kernel.prctl(kernel.PR_CAP_AMBIENT, kernel.PR_CAP_AMBIENT_CLEAR_ALL)
    header = ctypes.create_string_buffer(struct.pack("=Ii", _CAPABILITY_VERSION_3, 0), 8)
    none = ctypes.create_string_buffer(24)  # effective, permitted and inheritable, two words each
    kernel.syscall(syscalls.numbers()["capset"], ctypes.addressof(header), ctypes.addressof(none))
