"""What one worker reads shows in no access time that the next can see."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader.sandbox.confinement import access_times
from grader.sandbox.endings import StudentRaised
from grader.sandbox.host import Worker
from grader.sandbox.limits import Limits
from grader.sandbox.plan import Layers
from grader.sandbox.sandbox import Sandbox

if TYPE_CHECKING:
    from tests.conftest import Executable

pytestmark = pytest.mark.thorough

if not sys.platform.startswith("linux"):
    pytest.skip("access times are frozen on Linux only", allow_module_level=True)

TICK = 0.05


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Return a folder with files and folders in it that nobody has read since they were made."""
    (tmp_path / "tree" / "inner" / "empty folder").mkdir(parents=True)
    (tmp_path / "tree" / "file").write_text("content")
    (tmp_path / "tree" / "inner" / "file").write_text("content")
    (tmp_path / "tree" / "inner" / "empty file").write_text("")
    time.sleep(TICK)
    return tmp_path / "tree"


def moved_by_reading(paths: list[Path]) -> list[Path]:
    """Read all of this and return what has got another access time."""
    before = {path: path.stat().st_atime_ns for path in paths}
    time.sleep(TICK)
    for path in paths:
        list(path.iterdir()) if path.is_dir() else path.read_bytes()
    return [path for path in paths if path.stat().st_atime_ns != before[path]]


def test_reading_what_was_frozen_moves_nothing(tree: Path) -> None:
    paths = [tree, *tree.rglob("*")]
    assert access_times.freeze([str(tree)]) is None
    assert moved_by_reading(paths) == []


def test_without_that_it_would(tree: Path) -> None:
    paths = [tree, tree / "file", tree / "inner", tree / "inner" / "empty file"]
    if not moved_by_reading(paths):
        pytest.skip("this file system keeps no access times")
    assert moved_by_reading(paths) == []


def test_a_time_that_is_a_day_old_is_frozen_too(tree: Path) -> None:
    old = time.time() - 25 * 60 * 60
    for path in (tree / "file", tree / "inner"):
        os.utime(path, (old, old - 60))
    assert access_times.freeze([str(tree)]) is None
    assert moved_by_reading([tree / "file", tree / "inner"]) == []


def test_a_change_to_come_keeps_a_time_moving_and_is_told(tree: Path) -> None:
    if not moved_by_reading([tree / "file"]):
        pytest.skip("this file system keeps no access times")
    later = time.time() + 3600
    os.utime(tree / "inner" / "file", (later, later))
    os.utime(tree / "inner" / "file", (time.time(), later))
    assert access_times.freeze([str(tree)]) == str(tree / "inner" / "file")


def test_links_and_what_is_not_there_are_left_alone(tree: Path, tmp_path: Path) -> None:
    (tmp_path / "outside").write_text("content")
    (tree / "link").symlink_to(tmp_path / "outside")
    (tree / "loop").symlink_to(tree)
    before = (tmp_path / "outside").stat().st_atime_ns
    assert access_times.freeze([str(tree), str(tmp_path / "nothing"), os.devnull]) is None
    assert (tmp_path / "outside").stat().st_atime_ns == before


def test_where_every_reading_moves_the_time_that_is_told(tmp_path: Path) -> None:
    command = ("mount", "-t", "tmpfs", "-o", "strictatime,size=1m", "grader-test", str(tmp_path))
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("may not mount a file system")
    try:
        (tmp_path / "file").write_text("content")
        time.sleep(TICK)
        assert access_times.freeze([str(tmp_path)]) == str(tmp_path / "file")
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


@pytest.mark.parametrize(
    ("layers", "freeze", "told"),
    [
        (Layers(landlock=False, no_open=True), True, "frozen"),  # nothing can be read
        (Layers(landlock=False), True, "open"),  # everything can
        (Layers(seccomp=False), True, "open"),  # links tell
        (Layers(), False, None),
    ],
)
def test_it_is_told_by_what_workers_may_do(layers: Layers, freeze: bool, told: str | None) -> None:
    sandbox = Sandbox((), Limits(), layers=layers, freeze=freeze)
    found = sandbox.isolation()
    sandbox.close()
    if layers.seccomp and not found.seccomp:
        pytest.skip("no seccomp here")
    assert found.access_times == told


def test_the_doctor_says_what_it_found(grader: Executable) -> None:
    ran = grader("doctor")
    assert re.search(r"^level +L[23]", ran.out, re.MULTILINE) is None or re.search(
        r"^times +(what workers read moves no access time|workers can tell the next)", ran.out, re.MULTILINE
    )


class TestWorkers:
    """Two workers after each other, in an environment with a distribution whose file nobody has read."""

    @pytest.fixture
    def secret(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        base = Path(sys.base_prefix, "bin", f"python{sys.version_info.major}.{sys.version_info.minor}")
        if not base.exists():
            pytest.skip("finds no interpreter to make an environment with")
        (tmp_path / "bin").mkdir()
        (tmp_path / "bin" / "python").symlink_to(base)
        (tmp_path / "pyvenv.cfg").write_text(f"home = {base.parent}\n")
        site = Path(sysconfig.get_path("purelib", vars={"base": str(tmp_path), "platbase": str(tmp_path)}))
        site.mkdir(parents=True)
        (site / "others.pth").write_text(sysconfig.get_path("purelib"))
        (site / "quiet").mkdir()
        (site / "quiet" / "data").write_text("content")
        (site / "quiet-1.0.dist-info").mkdir()
        (site / "quiet-1.0.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: quiet\nVersion: 1.0\n")
        (site / "quiet-1.0.dist-info" / "RECORD").write_text("quiet/data,,\n")
        (site / "link").symlink_to(site / "quiet")
        time.sleep(TICK)
        monkeypatch.setattr(sys, "executable", str(tmp_path / "bin" / "python"))
        return site / "quiet" / "data"

    @pytest.fixture(params=[True, False], ids=["frozen", "not frozen"])
    def sandbox(self, request: pytest.FixtureRequest, secret: Path) -> Iterator[Sandbox]:
        box = Sandbox(("quiet",), Limits(), freeze=request.param)
        if box.isolation().level != "L3":
            pytest.skip("reads of workers are confined at L3 only")
        yield box
        box.close()

    def test_the_second_does_not_see_what_the_first_has_read(
        self, sandbox: Sandbox, secret: Path, request: pytest.FixtureRequest
    ) -> None:
        frozen = sandbox.isolation().access_times == "frozen"
        seen = []
        for reads in (False, True, False):
            worker = program(sandbox)
            seen.append(worker.call("look", [str(secret), str(secret.parent)], {}, seconds=5).value)
            if reads:
                time.sleep(TICK)
                assert worker.call("read", [str(secret), str(secret.parent)], {}, seconds=5).value == "content"
            worker.close()
        assert seen[0] == seen[1]
        if not frozen and seen[1] == seen[2]:
            pytest.skip("this file system keeps no access times")
        assert (seen[1] == seen[2]) == frozen

    def test_nor_that_it_has_followed_a_link(self, sandbox: Sandbox, secret: Path) -> None:
        link = secret.parents[1] / "link"
        worker = program(sandbox)
        worker.call("follow", [str(link)], {}, seconds=5)
        with pytest.raises(StudentRaised, match="PermissionError"):
            worker.call("look_at_link", [str(link)], {}, seconds=5)
        worker.close()


def program(sandbox: Sandbox) -> Worker:
    source = b"""
import os

def look(*paths): return [str(os.stat(path).st_atime_ns) for path in paths]

def read(file, folder):
    os.listdir(folder)
    return open(file).read()

def follow(link):
    os.stat(link)
    os.readlink(link)

def look_at_link(link): return str(os.lstat(link).st_atime_ns)
"""
    worker = sandbox.worker(draws=False)
    worker.load("ex", {"ex": source}, b"")
    return worker
