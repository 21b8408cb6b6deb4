"""Files are written whole or not at all."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from grader import files


def test_writing_replaces_a_file_whole_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "r.json"
    target.write_bytes(b"old")
    old = target.stat().st_ino
    files.write_whole(b"new", target)
    assert target.read_bytes() == b"new"
    assert target.stat().st_ino != old  # another file took its place: a reader of the old one still has all of it
    assert [path.name for path in tmp_path.iterdir()] == ["r.json"]


def test_a_write_that_fails_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "r.json"
    target.mkdir()  # renaming a file over a folder fails
    with pytest.raises(OSError, match=r"r\.json"):
        files.write_whole(b"new", target)
    assert [path.name for path in tmp_path.iterdir()] == ["r.json"]


def test_the_longest_name_that_a_folder_can_have_can_be_written(tmp_path: Path) -> None:
    target = tmp_path / ("x" * 250 + ".json")
    files.write_whole(b"new", target)
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize(("umask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_a_file_gets_the_mode_that_the_umask_gives(tmp_path: Path, umask: int, mode: int) -> None:
    before = os.umask(umask)
    try:
        files.write_whole(b"new", tmp_path / "r.json")
    finally:
        os.umask(before)
    assert (tmp_path / "r.json").stat().st_mode & 0o777 == mode


def test_sweeping_takes_what_is_half_written_and_nothing_else(tmp_path: Path) -> None:
    for name in ("r.json", ".hidden", f"{files.PREFIX}0123"):
        (tmp_path / name).touch()
    files.sweep(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"r.json", ".hidden"}


def test_trying_a_folder_out_leaves_nothing_in_it(tmp_path: Path) -> None:
    files.try_out(tmp_path)
    assert not list(tmp_path.iterdir())
    with pytest.raises(FileNotFoundError):
        files.try_out(tmp_path / "nowhere")


# --- nothing is written over ----------------------------------------------------------------------------------------


def test_a_new_file_takes_nobodys_place(tmp_path: Path) -> None:
    files.write_new(b"new", tmp_path / "a.py")
    assert (tmp_path / "a.py").stat().st_nlink == 1
    with pytest.raises(FileExistsError, match=r"a\.py"):
        files.write_new(b"newer", tmp_path / "a.py")
    (tmp_path / "loose").symlink_to("nowhere")
    with pytest.raises(FileExistsError, match="loose"):
        files.write_new(b"new", tmp_path / "loose")
    assert {path.name for path in tmp_path.iterdir()} == {"a.py", "loose"}
    assert (tmp_path / "a.py").read_bytes() == b"new"


def test_what_is_replaced_is_kept_under_the_first_free_number(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    assert files.write_keeping(b"0", path) is None
    (tmp_path / "a.py.2").write_bytes(b"somebody's")
    assert files.write_keeping(b"1", path) == tmp_path / "a.py.1"
    assert files.write_keeping(b"2", path) == tmp_path / "a.py.3"
    found = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert found == {"a.py": b"2", "a.py.1": b"0", "a.py.2": b"somebody's", "a.py.3": b"1"}


def test_a_link_is_kept_as_a_link_and_what_it_leads_to_left_alone(tmp_path: Path) -> None:
    (tmp_path / "outside").write_bytes(b"outside")
    (tmp_path / "a.py").symlink_to(tmp_path / "outside")
    assert files.write_keeping(b"new", tmp_path / "a.py") == tmp_path / "a.py.1"
    assert ((tmp_path / "a.py.1").is_symlink(), (tmp_path / "outside").read_bytes()) == (True, b"outside")
    assert not (tmp_path / "a.py").is_symlink()


def test_a_folder_in_the_way_is_kept_with_what_is_in_it(tmp_path: Path) -> None:
    (tmp_path / "a.py").mkdir()
    (tmp_path / "a.py" / "mine.txt").write_text("mine")
    assert files.write_keeping(b"new", tmp_path / "a.py") == tmp_path / "a.py.1"
    assert (tmp_path / "a.py").read_bytes() == b"new"
    assert (tmp_path / "a.py.1" / "mine.txt").read_text() == "mine"


def test_of_many_writers_at_once_each_is_found_afterwards(tmp_path: Path) -> None:
    path, texts = tmp_path / "a.py", {str(number).encode() for number in range(40)}
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda text: files.write_keeping(text, path), texts))
    assert {path.read_bytes() for path in tmp_path.iterdir()} == texts


def test_where_a_file_has_one_name_only_it_is_new_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*names: object, **options: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refused)  # as FAT and some shares do
    files.write_new(b"new", tmp_path / "a.py")
    with pytest.raises(FileExistsError):
        files.write_new(b"newer", tmp_path / "a.py")
    assert files.write_keeping(b"newest", tmp_path / "a.py") == tmp_path / "a.py.1"
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.py": b"newest", "a.py.1": b"new"}


@pytest.mark.thorough
def test_a_kill_at_any_moment_loses_nothing(tmp_path: Path) -> None:
    code = (
        "import itertools, pathlib; from grader.files import write_keeping\n"
        "for number in itertools.count(1):\n"
        "    write_keeping(str(number).encode(), pathlib.Path('a.py')); print(number, flush=True)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(files.__file__).parents[1])}
    for moment in range(6):
        folder = tmp_path / str(moment)
        folder.mkdir()
        (folder / "a.py").write_text("0")
        process = subprocess.Popen([sys.executable, "-c", code], cwd=folder, env=environment, stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.011 * moment)
        process.kill()
        last = int((process.communicate()[0].split() or [b"1"])[-1])
        found = {path.read_text() for path in folder.glob("a.py*")}
        assert {str(number) for number in range(last + 1)} <= found
