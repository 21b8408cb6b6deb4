"""Files are written whole or not at all."""

from __future__ import annotations

import os
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
