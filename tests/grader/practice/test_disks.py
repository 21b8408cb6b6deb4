"""Disks that take nothing more, or nothing at all: one line says so, and what was there is there."""

from __future__ import annotations

import contextlib
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.grader.practice.conftest import Run

pytestmark = pytest.mark.thorough


class Disk:
    """A small file system of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def lock(self) -> None:
        """Let nothing be written any more."""
        subprocess.run(["mount", "-o", "remount,ro", str(self.folder)], check=True)

    def fill(self) -> None:
        """Leave no room."""
        with (self.folder / "filler").open("wb", buffering=0) as file, contextlib.suppress(OSError):
            while file.write(bytes(4096)):
                pass

    def held(self) -> dict[str, bytes]:
        """Return what is on it."""
        paths = [path for path in self.folder.rglob("*") if path.is_file() and path.name != "filler"]
        return {path.relative_to(self.folder).as_posix(): path.read_bytes() for path in paths}


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """Return a disk; skips where none may be mounted."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=256k", "grader-test", str(folder)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("may not mount a file system")
    try:
        yield Disk(folder)
    finally:
        subprocess.run(["umount", str(folder)], check=True)


COMMANDS = [["start", ".", "--force"], ["reset", "ex1", "--yes"], ["submit", "--yes"]]


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
@pytest.mark.parametrize(("spoil", "reason"), [("lock", "Read-only file system"), ("fill", "No space left on device")])
def test_one_line_says_so_and_nothing_is_lost(run: Run, disk: Disk, words: list[str], spoil: str, reason: str) -> None:
    assert run("start", ".", cwd=disk.folder).code == 0
    (disk.folder / "exercises" / "ex1_area.py").write_text("mine")
    before = disk.held()
    getattr(disk, spoil)()
    ran = run(*words, cwd=disk.folder)
    assert ran.code in (2, 3), ran
    assert ran.err.startswith("Error: ")
    assert ran.err.rstrip().endswith(reason)
    assert len(ran.err.splitlines()) == 1
    assert disk.held() == before


def test_what_grades_reads_a_locked_disk_all_the_same(run: Run, disk: Disk) -> None:
    assert run("start", ".", cwd=disk.folder).code == 0
    disk.lock()
    assert "Score: 0/10" in run("grade", cwd=disk.folder).out
    target = disk.folder.parent / "submission.zip"
    assert run("submit", disk.folder / "exercises", "-o", target, "--yes").code == 0
    assert target.is_file()
    assert run("diff", "ex1", cwd=disk.folder).code == 1
