"""Landlock alone, without seccomp: what the kernel itself keeps out of reach."""

from __future__ import annotations

import errno
import os
import socket
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader.sandbox.confinement import landlock

if TYPE_CHECKING:
    from tests.grader.sandbox.conftest import Forker

ROOT = Path(__file__).resolve().parents[4]


@pytest.fixture(autouse=True)
def _needs_landlock(needs: Callable[[str], None]) -> None:
    needs("landlock_abi")


@pytest.fixture
def abi(forker: Forker) -> int:
    applied = forker.run("", seccomp=False).applied
    assert applied is not None
    return int(applied["landlock_abi"])


@pytest.fixture
def open_directory() -> Iterator[Path]:
    """A directory that every user may do everything in, with a file of the same kind."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o777)
        Path(name, "file").write_text("text")
        Path(name, "file").chmod(0o666)
        yield Path(name)


WAYS = [
    "open(FILE).read()",
    "open(FILE, 'w')",
    "open(FILE, 'a')",
    "open(FOLDER + '/new', 'x')",
    "os.listdir(FOLDER)",
    "os.mkdir(FOLDER + '/new')",
    "os.rmdir(FOLDER + '/empty')",
    "os.unlink(FILE)",
    "os.symlink(FILE, FOLDER + '/new')",
    "os.mkfifo(FOLDER + '/new')",
    "os.rename(FILE, FOLDER + '/new')",
    "os.link(FILE, FOLDER + '/new')",
    "socket.socket(socket.AF_UNIX).bind(FOLDER + '/new')",
    "os.execv('/bin/true', ['true'])",
    "open('/proc/self/environ')",
    "open('/bin/sh')",
    "os.listdir('/')",
    "open('/dev/null', 'w')",
]


@pytest.mark.parametrize("way", WAYS)
def test_paths_are_out_of_reach(anyone: Forker, open_directory: Path, way: str) -> None:
    (open_directory / "empty").mkdir()
    names = {"FILE": str(open_directory / "file"), "FOLDER": str(open_directory)}
    before = f"import os, socket; globals().update({names!r})"
    child = anyone.run(way, before=before, seccomp=False, drop_user=False)
    assert (child.error, child.errno) == ("PermissionError", errno.EACCES), child


@pytest.mark.parametrize("way", [way for way in WAYS if "FILE" in way or "FOLDER" in way])
def test_without_landlock_the_same_paths_are_not(anyone: Forker, open_directory: Path, way: str) -> None:
    (open_directory / "empty").mkdir()
    names = {"FILE": str(open_directory / "file"), "FOLDER": str(open_directory)}
    before = f"import os, socket; globals().update({names!r})"
    child = anyone.run(way, before=before, seccomp=False, landlock=False, drop_user=False)
    own = anyone.uid is None  # the protection of others' links and directories is the system's own
    assert child.error is None or (not own and child.error == "PermissionError" and "FILE" in way), child


def test_truncating_is_refused(anyone: Forker, open_directory: Path, abi: int) -> None:
    if abi < 3:
        pytest.skip(f"Landlock {abi} does not know truncate")
    file = str(open_directory / "file")
    child = anyone.run(f"os.truncate({file!r}, 0)", before="import os", seccomp=False, drop_user=False)
    assert child.errno == errno.EACCES
    assert Path(file).read_text() == "text"


def test_tcp_is_refused(anyone: Forker, abi: int) -> None:
    if abi < 4:
        pytest.skip(f"Landlock {abi} does not know TCP")
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = server.getsockname()
        code = f"socket.create_connection({address!r}, timeout=5)"
        assert anyone.run(code, before="import encodings.idna, socket", seccomp=False, landlock=False).error is None
        assert anyone.run(code, before="import encodings.idna, socket", seccomp=False).errno == errno.EACCES
    bind = "socket.create_server(('127.0.0.1', 0))"
    assert anyone.run(bind, before="import encodings.idna, socket", seccomp=False).errno == errno.EACCES


def test_abstract_unix_sockets_are_refused(anyone: Forker, abi: int) -> None:
    if abi < 6:
        pytest.skip(f"Landlock {abi} does not know abstract sockets")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(b"\0grader-test-%d" % os.getpid())
        server.listen()
        code = f"socket.socket(socket.AF_UNIX).connect({server.getsockname()!r})"
        assert anyone.run(code, before="import encodings.idna, socket", seccomp=False, landlock=False).error is None
        assert anyone.run(code, before="import encodings.idna, socket", seccomp=False).errno == errno.EPERM


def test_signals_to_others_are_refused(forker: Forker, abi: int) -> None:
    if abi < 6:
        pytest.skip(f"Landlock {abi} does not know signals")
    code = "os.kill(os.getppid(), 0)"
    assert forker.run(code, before="import os", seccomp=False, landlock=False, drop_user=False).error in (
        None,
        "PermissionError",  # as root, which has lost the capability to signal a process with more of them
    )
    assert forker.run(code, before="import os", seccomp=False, drop_user=False).errno == errno.EPERM


@pytest.mark.parametrize("folder", ["grader", "reference", "exercises", "solutions", "tests"])
def test_no_file_of_this_project_can_be_read(forker: Forker, folder: str) -> None:
    files = [str(path) for path in (ROOT / folder).rglob("*.py")]
    code = f"""
    result = []
    for name in {files!r}:
        try:
            open(name).close()
            result.append(name)
        except PermissionError:
            pass
    """
    assert files
    assert forker.run(code).result == []
    assert forker.run(code, landlock=False, drop_user=False).result == files


def test_site_packages_can_be_read_only_where_the_packages_are_named(forker: Forker) -> None:
    code = f"""
    result = []
    for name in {[str(Path(pytest.__file__)), str(Path(pytest.__file__).parents[1])]!r}:
        try:
            os.close(os.open(name, os.O_RDONLY))
            result.append(name)
        except PermissionError:
            pass
    open(sys.modules["numpy"].__file__).close()
    open(sys.modules["matplotlib"].__file__).close()
    """
    child = forker.run(code, before="import os, sys", drop_user=False)
    assert child.result == []


def test_only_paths_that_are_there_and_named_can_be_read(forker: Forker, open_directory: Path) -> None:
    readable = [str(open_directory / "file"), str(open_directory / "missing")]
    code = f"result = [open({readable[0]!r}).read()]; os.listdir({str(open_directory)!r})"
    child = forker.run(f"{code}", before="import os", readable=readable, seccomp=False, drop_user=False)
    assert child.error == "PermissionError"
    code = code.partition(";")[0]
    assert forker.run(code, readable=readable, seccomp=False, drop_user=False).result == ["text"]


def test_an_interface_that_the_kernel_refuses_is_stepped_over(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = landlock.build([])
    future = landlock.Interface(99, (1 << 60) - 1, (1 << 60) - 1, (1 << 60) - 1)
    monkeypatch.setattr(landlock, "INTERFACES", (future, *landlock.INTERFACES))
    stepped = landlock.build([])
    os.close(plain.fd)
    os.close(stepped.fd)
    assert stepped.abi == plain.abi < 99


def test_older_interfaces_hold_too(monkeypatch: pytest.MonkeyPatch) -> None:
    newest = landlock.build([])
    os.close(newest.fd)
    for interface in landlock.INTERFACES:
        if interface.abi <= newest.abi:
            monkeypatch.setattr(landlock, "INTERFACES", (interface,))
            ruleset = landlock.build(["/usr"])
            os.close(ruleset.fd)
            assert ruleset.abi == interface.abi


def test_what_the_kernel_refuses_is_reported_and_not_raised(forker: Forker) -> None:
    # A confined process is a machine without Landlock and seccomp: both are refused there.
    code = """
    prepared = confine.prepare(confine.Policy())
    applied = confine.enter(prepared, (channel,))
    result = [prepared.ruleset, applied.landlock_abi, applied.seccomp, applied.problems]
    """
    child = forker.run(code, before="from grader.sandbox.confinement import confine")
    ruleset, abi, filtered, problems = child.result
    assert (ruleset, abi, filtered) == (None, None, False)
    assert any(problem.startswith("landlock: [Errno 1]") for problem in problems)
    assert any(problem.startswith("seccomp: [Errno 1]") for problem in problems)
