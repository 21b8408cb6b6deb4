"""Which system calls a worker may make. Knows the calls by name; the numbers are in syscalls.py, the program in bpf.py.

What is not named here fails with ENOSYS, as on a kernel that does not have it: C libraries then try the older way, and
that is decided here by name. What is named as denied fails with EPERM, which reads as "Operation not permitted".
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from typing import NamedTuple

from grader.sandbox.confinement import bpf, kernel, syscalls
from grader.sandbox.confinement.bpf import OWN_PID, Argument, BpfProgram, Checked


class Architecture(NamedTuple):
    """The kernel's name for a machine, and the first number of a second table of calls behind the same entry."""

    audit: int
    first_invalid: int | None


ARCHITECTURES = {
    "x86_64": Architecture(0xC000_003E, 0x4000_0000),  # beyond: x32
    "aarch64": Architecture(0xC000_00B7, None),
}

ALLOWED = """
read readv pread64 preadv write writev close lseek dup dup2 dup3 poll ppoll select pselect6
stat fstat access faccessat faccessat2 readlink readlinkat getcwd getdents64 statfs fstatfs
getsockname
mmap munmap mprotect mremap msync brk
rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending rt_sigtimedwait rt_sigsuspend sigaltstack pause
alarm getitimer setitimer time gettimeofday clock_gettime clock_getres clock_nanosleep nanosleep restart_syscall
getpid getppid gettid getpgrp getuid geteuid getgid getegid getresuid getresgid getgroups
uname sysinfo times getrusage getrlimit getcpu sched_yield sched_getaffinity getrandom exit exit_group
"""

DENIED = """
clone fork vfork execve execveat unshare setns wait4 waitid
socket socketpair connect accept accept4 bind listen shutdown getpeername setsockopt
sendmsg recvmsg sendmmsg recvmmsg pipe pipe2 eventfd eventfd2
epoll_create epoll_create1 epoll_ctl epoll_wait epoll_pwait
ptrace process_vm_readv process_vm_writev process_madvise process_mrelease kcmp
pidfd_open pidfd_getfd pidfd_send_signal rt_sigqueueinfo rt_tgsigqueueinfo signalfd signalfd4
timer_create timer_settime timer_gettime timer_getoverrun timer_delete timerfd_create timerfd_settime timerfd_gettime
lstat creat truncate ftruncate fallocate pwrite64 pwritev pwritev2 sendfile splice tee vmsplice copy_file_range
sync syncfs fsync fdatasync fadvise64 flock rename renameat renameat2 link linkat symlink symlinkat unlink unlinkat
mkdir mkdirat rmdir mknod mknodat chmod fchmod fchmodat chown fchown lchown fchownat utime utimes futimesat utimensat
umask chdir fchdir chroot pivot_root name_to_handle_at open_by_handle_at
setxattr lsetxattr fsetxattr getxattr lgetxattr fgetxattr listxattr llistxattr flistxattr
removexattr lremovexattr fremovexattr
inotify_init inotify_init1 inotify_add_watch inotify_rm_watch fanotify_init fanotify_mark
memfd_create memfd_secret mlock mlock2 mlockall munlock munlockall mincore remap_file_pages userfaultfd
move_pages migrate_pages shmget shmat shmctl shmdt semget semop semctl semtimedop msgget msgsnd msgrcv msgctl
mq_open mq_unlink mq_timedsend mq_timedreceive mq_notify mq_getsetattr
setuid setgid setreuid setregid setresuid setresgid setfsuid setfsgid setgroups setpgid setsid getsid
capget capset setrlimit setpriority getpriority ioprio_set ioprio_get personality
sched_setaffinity sched_setparam sched_setscheduler sched_setattr sched_getattr sched_getparam sched_getscheduler
keyctl add_key request_key bpf perf_event_open seccomp landlock_create_ruleset landlock_add_rule landlock_restrict_self
io_setup io_destroy io_getevents io_submit io_cancel io_uring_setup io_uring_enter io_uring_register
mount umount2 open_tree move_mount fsopen fsconfig fsmount fspick mount_setattr swapon swapoff quotactl acct
init_module finit_module delete_module kexec_load kexec_file_load reboot sethostname setdomainname
settimeofday clock_settime clock_adjtime adjtimex syslog vhangup iopl ioperm modify_ldt
"""

_EPERM, _EACCES, _ENOSYS = (bpf.fail(code) for code in (errno.EPERM, errno.EACCES, errno.ENOSYS))
_O_PATH = 0x20_0000
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | 0x40_0000  # the last is what O_TMPFILE adds
# A symbolic link's own access time moves when any worker follows it, wherever it is: what asks a link for its times
# instead of what it points to is refused, so that they tell the next worker nothing. An O_PATH descriptor could be one.
_FOLLOWING = (0,), 0x100  # without AT_SYMLINK_NOFOLLOW
# The two that nothing can catch. A worker that ended by SIGKILL was killed from outside (by the kernel, when memory is
# short, which a worker's own limit of 512 MiB may well bring about), but for the hard limit of processor time: by then
# it has used more than cpu_seconds, as whoever reaps it can tell. The kernel counts for that limit in ticks of its
# clock, so that a program which runs at these alone gets there with less. All else that a program can do to end itself
# has another signal or none: faults and exceptions of the processor, a stack that overflows or lies (SIGSEGV, SIGBUS,
# SIGILL, SIGFPE, SIGTRAP), calls of another architecture (SIGSYS), alarms, abort, exit.
_UNCATCHABLE = (9, 19)  # SIGKILL, SIGSTOP


def _only(*bits: int) -> int:
    """Return the mask of every other bit."""
    return 0xFFFF_FFFF & ~sum(bits)


CHECKED = {
    # Landlock has the last word on paths; that nothing is opened for writing holds without it.
    "open": Checked((Argument(1, (0,), mask=_WRITING | _O_PATH),), _EACCES),
    "openat": Checked((Argument(2, (0,), mask=_WRITING | _O_PATH),), _EACCES),
    "newfstatat": Checked((Argument(3, *_FOLLOWING),), _EPERM),
    "statx": Checked((Argument(2, *_FOLLOWING),), _EPERM),
    "kill": Checked((Argument(0, (OWN_PID,)), Argument(1, _UNCATCHABLE, none=True)), _EPERM),
    "tkill": Checked((Argument(0, (OWN_PID,)), Argument(1, _UNCATCHABLE, none=True)), _EPERM),
    "tgkill": Checked((Argument(0, (OWN_PID,)), Argument(1, (OWN_PID,)), Argument(2, _UNCATCHABLE, none=True)), _EPERM),
    "getpgid": Checked((Argument(0, (0, OWN_PID)),), _EPERM),  # what getpgrp is on aarch64
    # F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC: no owners, signals, leases, locks or pipe sizes.
    "fcntl": Checked((Argument(1, (0, 1, 2, 3, 4, 1030)),), _EPERM),
    # TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIONCLEX, FIOCLEX; to all else nothing here is a terminal.
    "ioctl": Checked((Argument(1, (0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451)),), bpf.fail(errno.ENOTTY)),
    # PR_GET_DUMPABLE, PR_SET_NAME, PR_GET_NAME, PR_SET_VMA (names for memory)
    "prctl": Checked((Argument(0, (3, 15, 16, 0x5356_4D41)),), _EPERM),
    # One's own limits, to read: the pointer to new ones is null.
    "prlimit64": Checked((Argument(0, (0, OWN_PID)), Argument(2, (0,), wide=True)), _EPERM),
    # WAIT, WAKE, WAIT_BITSET, WAKE_BITSET, also by the wall clock. Private ones alone: the others can be one and the
    # same for all who map a file, and two workers could count each other's wakings.
    "futex": Checked((Argument(1, (128, 129, 137, 138), mask=_only(256)),), _ENOSYS),
    # NORMAL, RANDOM, SEQUENTIAL, WILLNEED, DONTNEED, FREE, HUGEPAGE, NOHUGEPAGE: none that takes pages from others.
    "madvise": Checked((Argument(2, (0, 1, 2, 3, 4, 8, 14, 15)),), _EPERM),
    # On a connected socket, no address; no MSG_OOB, whose code in the kernel has let sandboxed programs out.
    "sendto": Checked((Argument(3, (0,), mask=_only(0x40, 0x4000)), Argument(4, (0,), wide=True)), _EPERM),
    "recvfrom": Checked((Argument(3, (0,), mask=_only(0x02, 0x40, 0x100, 0x4000)),), _EPERM),
    # What Python asks of a descriptor to make a socket object of it: SO_TYPE, SO_PROTOCOL, SO_DOMAIN
    "getsockopt": Checked((Argument(1, (1,)), Argument(2, (3, 38, 39))), _EPERM),
}


def build(*, no_open: bool = False, machine: str | None = None) -> BpfProgram:
    """Return the filter for this machine; with `no_open` it opens no file at all.

    Raises
    ------
    OSError
        ENOSYS where there is no table for the machine.
    """
    machine = machine or syscalls.machine()
    numbers = syscalls.numbers(machine)
    answers: dict[str, bpf.Answer] = dict.fromkeys(DENIED.split(), _EPERM)
    answers |= dict.fromkeys(ALLOWED.split(), bpf.ALLOW)
    answers |= CHECKED
    if no_open:
        answers |= dict.fromkeys(("open", "openat"), _EACCES)
    known = {numbers[name]: answer for name, answer in answers.items() if name in numbers}
    return bpf.assemble(*ARCHITECTURES[machine], known, _ENOSYS)


def install(program: BpfProgram) -> None:
    """Put the filter on this thread for good; needs no_new_privs (or CAP_SYS_ADMIN)."""
    code = program.for_pid(os.getpid())
    steps = ctypes.create_string_buffer(code, len(code))
    # struct sock_fprog: the number of steps, padding, a pointer to them
    header = ctypes.create_string_buffer(struct.pack("=H6xQ", len(code) // 8, ctypes.addressof(steps)), 16)
    kernel.prctl(kernel.PR_SET_SECCOMP, 2, ctypes.addressof(header))


def observed() -> bool:
    """Tell whether a call is refused that any process may make: unsharing nothing, which does nothing."""
    try:
        kernel.syscall(syscalls.numbers()["unshare"], 0)
    except OSError as error:
        return error.errno == errno.EPERM
    return False
