"""Which calls get through: the program against an interpreter of its language, the real one against the kernel."""

from __future__ import annotations

import errno
import os
import re
import signal
import struct
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader.sandbox.confinement import bpf, seccomp, syscalls

if TYPE_CHECKING:
    from tests.grader.sandbox.conftest import Forker

ARCHITECTURES = sorted(seccomp.ARCHITECTURES)
PID = 4321
ENOSYS, EPERM, EACCES = (bpf.fail(code) for code in (errno.ENOSYS, errno.EPERM, errno.EACCES))
SOCKETS = "import socket; mine, other = socket.socketpair(); keep = mine.fileno(), other.fileno()"
HEADERS = {
    "x86_64": (Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"), Path("/usr/include/asm/unistd_64.h")),
    "aarch64": (Path("/usr/include/asm-generic/unistd.h"),),
}


def answer(program: bytes, number: int, arguments: tuple[int, ...] = (), architecture: str = "x86_64") -> int:
    """Run a program as the kernel would, on the bytes of a struct seccomp_data."""
    audit = seccomp.ARCHITECTURES[architecture].audit
    data = struct.pack("=IIQ6Q", number, audit, 0, *arguments, *[0] * (6 - len(arguments)))
    steps = list(struct.iter_unpack("=HBBI", program))
    at, word = 0, 0
    while True:
        code, if_true, if_false, value = steps[at]
        at += 1
        if code == 0x20:
            (word,) = struct.unpack_from("=I", data, value)
        elif code == 0x54:
            word &= value
        elif code == 0x05:
            at += value
        elif code == 0x15:
            at += if_true if word == value else if_false
        elif code == 0x35:
            at += if_true if word >= value else if_false
        elif code == 0x06:
            return int(value)
        else:
            raise AssertionError(f"no such instruction: {code:#x}")


@pytest.fixture(params=ARCHITECTURES)
def machine(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


class TestNumbers:
    def test_no_name_is_both_allowed_and_denied(self) -> None:
        allowed, denied, checked = seccomp.ALLOWED.split(), seccomp.DENIED.split(), list(seccomp.CHECKED)
        names = [*allowed, *denied, *checked]
        assert len(names) == len(set(names))

    def test_every_name_has_a_number_on_one_machine_at_least(self) -> None:
        known = {name for machine in ARCHITECTURES for name in syscalls.numbers(machine)}
        assert known == {*seccomp.ALLOWED.split(), *seccomp.DENIED.split(), *seccomp.CHECKED}

    def test_no_number_is_used_twice(self, machine: str) -> None:
        numbers = list(syscalls.numbers(machine).values())
        assert len(numbers) == len(set(numbers))

    def test_numbers_are_those_of_the_kernel_headers(self, machine: str) -> None:
        header = next((path for path in HEADERS[machine] if path.exists()), None)
        if header is None:
            pytest.skip(f"no kernel headers of {machine} here")
        found = re.findall(r"#define\s+__NR(?:3264)?_(\w+)\s+(\d+)\s*$", header.read_text(), re.MULTILINE)
        numbers = {"newfstatat" if name == "fstatat" else name: int(number) for name, number in found}
        for name, number in syscalls.numbers(machine).items():
            assert numbers[name] == number, name
        # What the table leaves out is not there under any name, except what is meant to look unknown.
        missing = {*seccomp.ALLOWED.split(), *seccomp.DENIED.split(), *seccomp.CHECKED} - set(syscalls.numbers(machine))
        assert not missing & set(numbers)

    def test_aarch64_has_the_calls_that_python_needs_there(self) -> None:
        allowed = {*seccomp.ALLOWED.split(), *seccomp.CHECKED} & set(syscalls.numbers("aarch64"))
        assert allowed >= {
            "read",
            "write",
            "openat",
            "newfstatat",
            "fstat",
            "lseek",
            "fcntl",
            "mmap",
            "statfs",
            "ppoll",
        }
        assert allowed >= {"readlinkat", "faccessat", "dup3", "pselect6", "getdents64", "rt_sigreturn", "exit_group"}


class TestProgram:
    """By interpretation, so also for the machine that this is not."""

    def test_every_number_gets_its_answer(self, machine: str) -> None:
        program = seccomp.build(machine=machine).for_pid(PID)
        allowed, denied = set(seccomp.ALLOWED.split()), set(seccomp.DENIED.split())
        names = {number: name for name, number in syscalls.numbers(machine).items()}
        for number in range(1200):
            name = names.get(number)
            if name in seccomp.CHECKED:
                continue
            expected = bpf.ALLOW if name in allowed else EPERM if name in denied else ENOSYS
            assert answer(program, number, architecture=machine) == expected, (number, name)

    def test_another_architecture_ends_the_process(self, machine: str) -> None:
        other = next(name for name in ARCHITECTURES if name != machine)
        program = seccomp.build(machine=machine).for_pid(PID)
        for number in (*range(600), 0xFFFF_FFFF):
            assert answer(program, number, architecture=other) == bpf.KILL_PROCESS

    def test_x32_ends_the_process(self) -> None:
        program = seccomp.build(machine="x86_64").for_pid(PID)
        for number in (*range(600), 0x3FFF_FFFF, 0xBFFF_FFFF):
            assert answer(program, 0x4000_0000 + number) == bpf.KILL_PROCESS

    @pytest.mark.parametrize(
        ("name", "arguments", "expected"),
        [
            ("kill", (PID, 15), bpf.ALLOW),
            ("kill", (PID, 0), bpf.ALLOW),
            ("kill", (PID, 9), EPERM),
            ("kill", (PID, 19), EPERM),
            ("kill", (PID, 2**32 + 9), EPERM),  # the kernel takes the lower half
            ("kill", (PID + 1, 0), EPERM),
            ("kill", (0, 9), EPERM),
            ("kill", (2**64 - 1, 9), EPERM),
            ("kill", (2**64 - PID, 9), EPERM),
            ("tkill", (PID, 6), bpf.ALLOW),
            ("tkill", (PID, 9), EPERM),
            ("tkill", (1, 6), EPERM),
            ("tgkill", (PID, PID, 6), bpf.ALLOW),
            ("tgkill", (PID, PID, 9), EPERM),
            ("tgkill", (PID, PID, 19), EPERM),
            ("tgkill", (PID, 1, 6), EPERM),
            ("tgkill", (1, PID, 6), EPERM),
            ("getpgid", (0,), bpf.ALLOW),
            ("getpgid", (1,), EPERM),
            ("fcntl", (1, 3), bpf.ALLOW),
            ("fcntl", (1, 8, PID), EPERM),
            ("fcntl", (1, 10, 9), EPERM),
            ("fcntl", (1, 15, 0), EPERM),
            ("fcntl", (1, 1024, 0), EPERM),
            ("fcntl", (1, 1026, 0), EPERM),
            ("fcntl", (1, 1030, 0), bpf.ALLOW),
            ("ioctl", (0, 0x5401), bpf.ALLOW),
            ("ioctl", (0, 0x5412), bpf.fail(errno.ENOTTY)),
            ("prctl", (16,), bpf.ALLOW),
            ("prctl", (1, 0), EPERM),
            ("prctl", (4, 1), EPERM),
            ("prlimit64", (0, 7, 0, 0x7000), bpf.ALLOW),
            ("prlimit64", (PID, 7, 0, 0x7000), bpf.ALLOW),
            ("prlimit64", (1, 7, 0, 0x7000), EPERM),
            ("prlimit64", (0, 7, 0x7000, 0), EPERM),
            ("prlimit64", (0, 7, 0x7000_0000_0000, 0), EPERM),
            ("openat", (0, 0x7000, 0), bpf.ALLOW),
            ("openat", (0, 0x7000, 0o2_000_000), bpf.ALLOW),
            ("openat", (0, 0x7000, 1), EACCES),
            ("openat", (0, 0x7000, 2), EACCES),
            ("openat", (0, 0x7000, 0o100), EACCES),
            ("openat", (0, 0x7000, 0o1000), EACCES),
            ("openat", (0, 0x7000, 0x40_0000), EACCES),
            ("openat", (0, 0x7000, 0x20_0000), EACCES),  # O_PATH
            ("newfstatat", (0, 0x7000, 0x7000, 0), bpf.ALLOW),
            ("newfstatat", (3, 0x7000, 0x7000, 0x1000), bpf.ALLOW),
            ("newfstatat", (0, 0x7000, 0x7000, 0x100), EPERM),
            ("statx", (0, 0x7000, 0, 0x7FF, 0x7000), bpf.ALLOW),
            ("statx", (0, 0x7000, 0x1100, 0x7FF, 0x7000), EPERM),
            ("sendto", (3, 0x7000, 8, 0, 0, 0), bpf.ALLOW),
            ("sendto", (3, 0x7000, 8, 0x4000, 0, 0), bpf.ALLOW),
            ("sendto", (3, 0x7000, 8, 1, 0, 0), EPERM),
            ("sendto", (3, 0x7000, 8, 0, 0x7000, 16), EPERM),
            ("sendto", (3, 0x7000, 8, 0, 0x7000_0000_0000, 16), EPERM),
            ("recvfrom", (3, 0x7000, 8, 2), bpf.ALLOW),
            ("recvfrom", (3, 0x7000, 8, 1), EPERM),
            ("getsockopt", (3, 1, 3), bpf.ALLOW),
            ("getsockopt", (3, 1, 17), EPERM),
            ("futex", (0x7000, 128), bpf.ALLOW),
            ("futex", (0x7000, 0), ENOSYS),
            ("futex", (0x7000, 1), ENOSYS),
            ("madvise", (0x7000, 4096, 4), bpf.ALLOW),
            ("madvise", (0x7000, 4096, 21), EPERM),
            ("futex", (0x7000, 128 | 256 | 9), bpf.ALLOW),
            ("futex", (0x7000, 128 | 6), ENOSYS),
        ],
    )
    def test_arguments_decide(self, machine: str, name: str, arguments: tuple[int, ...], expected: int) -> None:
        program = seccomp.build(machine=machine).for_pid(PID)
        number = syscalls.numbers(machine)[name]
        assert answer(program, number, arguments, machine) == expected

    def test_no_open_denies_every_opening(self, machine: str) -> None:
        program = seccomp.build(machine=machine, no_open=True).for_pid(PID)
        names = {"open", "openat", "open_by_handle_at", "creat"} & set(syscalls.numbers(machine))
        for name in names:
            for flags in (0, 1, 0o2_000_000):
                number = syscalls.numbers(machine)[name]
                assert answer(program, number, (0, flags, flags), machine) in (EACCES, EPERM)

    @pytest.mark.thorough
    def test_jumps_further_than_a_conditional_one_reaches_are_right(self) -> None:
        answers = {number: bpf.fail(1 + number % 7) for number in range(0, 1200, 2)}
        program = bpf.assemble(seccomp.ARCHITECTURES["x86_64"].audit, None, answers, bpf.ALLOW).for_pid(PID)
        for number in range(1210):
            assert answer(program, number) == answers.get(number, bpf.ALLOW)

    def test_a_machine_without_a_table_is_an_error(self) -> None:
        with pytest.raises(OSError, match="no table of system calls for riscv64"):
            seccomp.build(machine="riscv64")


class TestKernel:
    """The real thing, in confined children."""

    @pytest.fixture(autouse=True)
    def _needs_seccomp(self, needs: Callable[[str], None]) -> None:
        needs("seccomp")

    def test_every_call_that_is_not_allowed_is_refused(self, anyone: Forker) -> None:
        numbers = syscalls.numbers()
        open_names = {*seccomp.ALLOWED.split(), *seccomp.CHECKED}
        # The last two are the kernel's own for probes: no filter sees them, and a stray call ends the process.
        others = {*(numbers[name] for name in open_names if name in numbers), 335, 336}
        refused = [number for number in range(700) if number not in others]
        child = anyone.run(
            f"""
            result = []
            for number in {refused}:
                ctypes.set_errno(0)
                got = libc.syscall(number, 0, 0, 0, 0, 0, 0)
                if got != -1 or ctypes.get_errno() not in (errno.EPERM, errno.ENOSYS):
                    result.append((number, got, ctypes.get_errno()))
            """,
            before="import ctypes, errno; libc = ctypes.CDLL(None, use_errno=True)",
            landlock=False,
        )
        assert child.result == []

    @pytest.mark.parametrize(
        "code",
        [
            "os.fork()",
            "os.execv('/bin/true', ['true'])",
            "os.posix_spawn('/bin/true', ['true'], {})",
            "subprocess.run(['/bin/true'])",
            "socket.socket(socket.AF_UNIX)",
            "socket.socket()",
            "socket.socketpair()",
            "os.pipe()",
            "os.kill(os.getpid(), signal.SIGKILL)",
            "os.kill(os.getpid(), signal.SIGSTOP)",
            "signal.raise_signal(signal.SIGKILL)",
            "signal.pthread_kill(threading.get_ident(), signal.SIGKILL)",
            "os.kill(os.getppid(), 0)",
            "os.kill(0, 0)",
            "os.kill(-1, 0)",
            "os.killpg(os.getppid(), 0)",
            "signal.pthread_kill(threading.get_ident(), 0) or os.kill(1, 0)",
            "os.pidfd_open(os.getppid())",
            "os.chmod('/tmp', 0o1777)",
            "os.chown('/tmp', 0, 0)",
            "os.utime('/tmp')",
            "os.setxattr('/tmp', 'user.a', b'')",
            "os.mkdir('/tmp/made')",
            "os.unlink('/tmp/not-there')",
            "os.rename('/tmp/not-there', '/tmp/there')",
            "os.symlink('/etc', '/tmp/linked')",
            "os.chdir('/tmp')",
            "os.open('/dev/null', os.O_WRONLY)",
            "os.memfd_create('a')",
            "os.setpriority(os.PRIO_PROCESS, 0, 5)",
            "os.sched_setaffinity(0, {0})",
            "os.setuid(0)",
            "os.setsid()",
            "os.waitpid(-1, 0)",
            "fcntl.fcntl(0, fcntl.F_SETOWN, os.getppid())",
            "fcntl.fcntl(0, 10, 9)",
            "fcntl.fcntl(0, fcntl.F_NOTIFY, 1)",
            "fcntl.fcntl(0, fcntl.F_SETLEASE, fcntl.F_RDLCK)",
            "fcntl.flock(0, fcntl.LOCK_SH)",
            "resource.prlimit(os.getppid(), resource.RLIMIT_CPU)",
            "signal.pidfd_send_signal(0, 0)",
            "select.epoll()",
            "os.lstat('/proc/self/exe')",
            "os.stat('/proc/self/exe', follow_symlinks=False)",
            "os.open('/usr/lib', os.O_PATH)",
        ],
    )
    def test_python_sees_that_it_may_not(self, anyone: Forker, code: str) -> None:
        modules = "os, subprocess, socket, signal, threading, fcntl, resource, select"
        child = anyone.run(code, before=f"import {modules}", landlock=False)
        assert (child.error, child.errno) in (("PermissionError", errno.EPERM), ("PermissionError", errno.EACCES))

    def test_limits_cannot_be_changed(self, anyone: Forker) -> None:
        child = anyone.run("resource.setrlimit(resource.RLIMIT_CPU, (5, 5))", before="import resource", landlock=False)
        assert child.error == "ValueError"  # Python's word for EPERM here

    def test_threads_cannot_be_started(self, anyone: Forker) -> None:
        child = anyone.run("threading.Thread(target=print).start()", before="import threading", landlock=False)
        assert child.error == "RuntimeError"

    def test_a_process_may_signal_and_end_itself(self, anyone: Forker) -> None:
        assert anyone.run("os.kill(os.getpid(), 0); result = 1", before="import os").result == 1
        assert anyone.run("os.abort()", before="import os").code == -signal.SIGABRT
        assert anyone.run("signal.raise_signal(signal.SIGTERM)", before="import signal").code == -signal.SIGTERM

    def test_alarms_work(self, anyone: Forker) -> None:
        code = """
        def late(number, frame): raise TimeoutError("late")
        signal.signal(signal.SIGALRM, late)
        signal.setitimer(signal.ITIMER_REAL, 0.01)
        time.sleep(5)
        """
        assert anyone.run(code, before="import signal, time").error == "TimeoutError"

    def test_a_socket_carries_bytes(self, anyone: Forker) -> None:
        child = anyone.run("mine.sendall(b'ab'); other.settimeout(1.0); result = len(other.recv(9))", before=SOCKETS)
        assert child.result == 2

    @pytest.mark.parametrize(
        "code",
        [
            "mine.send(b'a', socket.MSG_OOB)",
            "mine.recv(1, socket.MSG_OOB)",
            "mine.sendmsg([b'a'])",
            "mine.recvmsg(1)",
            "socket.send_fds(mine, [b'a'], [0])",
            "mine.getpeername()",
            "mine.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)",
            "mine.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 20)",
        ],
    )
    def test_a_socket_carries_nothing_else(self, anyone: Forker, code: str) -> None:
        child = anyone.run(code, before=SOCKETS)
        assert (child.error, child.errno) == ("PermissionError", errno.EPERM)

    def test_x32_calls_end_the_process(self, anyone: Forker) -> None:
        if syscalls.machine() != "x86_64":
            pytest.skip("x32 is x86_64's")
        before = "import ctypes; libc = ctypes.CDLL(None)"
        assert anyone.run("libc.syscall(0x40000000 + 39)", before=before).code == -signal.SIGSYS

    def test_int_0x80_ends_the_process(self, anyone: Forker) -> None:
        if syscalls.machine() != "x86_64":
            pytest.skip("int 0x80 is x86_64's")
        # mov eax, 20 (getpid of the 32-bit table); int 0x80; ret
        before = """
        import ctypes, mmap
        page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
        page.write(bytes.fromhex("b814000000cd80c3"))
        getpid = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(page)))
        """
        control = anyone.run("result = getpid()", before=before, seccomp=False, landlock=False)
        if control.result is None:
            pytest.skip("this kernel takes no 32-bit calls")
        assert anyone.run("result = getpid()", before=before).code == -signal.SIGSYS

    def test_no_open_opens_nothing(self, anyone: Forker) -> None:
        child = anyone.run("open(os.devnull)", before="import os", landlock=False, no_open=True)
        assert (child.error, child.errno) == ("PermissionError", errno.EACCES), child
        assert child.applied is not None
        assert child.applied["no_open"]

    def test_without_the_filter_the_same_calls_work(self, anyone: Forker) -> None:
        code = "a, b = socket.socketpair(); os.sched_setaffinity(0, {0}); os.kill(os.getpid(), 0); result = os.pipe()"
        assert anyone.run(code, before="import os, socket", seccomp=False, landlock=False).result

    def test_without_the_filter_an_ordinary_user_still_starts_no_process(self, anyone: Forker) -> None:
        child = anyone.run("result = os.fork()", before="import os", seccomp=False, landlock=False)
        nobody = anyone.uid is not None or (child.applied or {}).get("uid_dropped")
        assert child.error == ("BlockingIOError" if nobody or os.geteuid() != 0 else None)
