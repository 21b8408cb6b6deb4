"""``grader submit``: what is on disk now, graded and packed, or refused by name with nothing written."""

from __future__ import annotations

import hashlib
import json
import os
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import grader as package
from grader.practice import envelope
from tests.terminals import Terminal

if TYPE_CHECKING:
    from tests.conftest import Executable, Toy
    from tests.grader.practice.conftest import Run


def test_all_there_is_to_know_is_in_it(run: Run, solved: Path) -> None:
    (solved / "exercises" / "helper.py").write_text("x = 1\n")
    (solved / "exercises" / "ex1_area.py.1").write_text("an older one")
    ran = run("submit", cwd=solved)
    assert (ran.code, ran.err) == (0, "")
    assert "Score: 10/10" in ran.out
    assert "submission.zip holds ex1_area.py, helper.py as on disk now" in ran.out
    assert "Next: upload submission.zip" in ran.out
    files, manifest = envelope.unpack((solved / "submission.zip").read_bytes())
    assert files == {path.name: path.read_bytes() for path in (solved / "exercises").glob("*.py")}
    with zipfile.ZipFile(solved / "submission.zip") as archive:
        told = json.loads(archive.read("manifest.json"))
    assert told["schema"] == "grader-submission/1"
    assert told["section"] == "circles"
    assert told["files"] == {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    assert told["score"] == {"points": 10, "max_points": 10, "exercises": {"ex1": 10}, "verified": False}
    assert told["versions"]["grader"] == manifest.versions.grader == package.__version__


def test_of_each_copy_it_is_said_whether_it_is_in_it(run: Run, solved: Path) -> None:
    for name in ("ex1_area_old.py", "ex1_area (1).py"):
        (solved / "exercises" / name).write_text("an older one = 1\n")
    said = " ".join(run("submit", cwd=solved).out.split())
    assert "Not in it: ex1_area (1).py In it, and not graded: ex1_area_old.py. If it is a copy" in said
    files, _ = envelope.unpack((solved / "submission.zip").read_bytes())
    assert sorted(files) == ["ex1_area.py", "ex1_area_old.py"]


def test_the_same_work_gives_the_same_bytes(run: Run, solved: Path, tmp_path: Path) -> None:
    assert run("submit", cwd=solved).code == 0
    first = (solved / "submission.zip").read_bytes()
    path = solved / "exercises" / "ex1_area.py"
    os.utime(path, (1, 1))
    path.chmod(0o600)
    assert run("submit", solved / "exercises", "-o", "again.zip", cwd=tmp_path).code == 0
    assert (tmp_path / "again.zip").read_bytes() == first
    path.write_bytes(path.read_bytes() + b"# later\n")
    assert run("submit", cwd=solved).code == 0  # over its own older one
    assert (solved / "submission.zip").read_bytes() != first


@pytest.mark.parametrize(("answer", "code"), [("y", 0), ("n", 1)])
def test_missing_points_are_told_and_asked_about(
    grader: Executable, toy: Toy, begun: Path, tmp_path: Path, answer: str, code: int
) -> None:
    target = tmp_path / "s.zip"
    words = ("submit", begun / "exercises", "-o", target, "--section", toy.folder)
    ran = grader.on_terminal(*words, typed=f"{answer}\n")
    assert (ran.code, target.exists()) == (code, code == 0)
    assert "area is not written yet." in ran.out
    asked = "10 of 10 points are missing; to go on: grader watch"
    assert re.search(rf"{asked} \S+ ex1\. Hand in all the same\?", " ".join(ran.out.split()))


@pytest.mark.thorough
def test_whoever_does_not_hand_in_is_told_what_is_there(run: Run, grader: Executable, toy: Toy, begun: Path) -> None:
    words = ("submit", "--section", toy.folder)
    with Terminal(*words, cwd=begun, env=grader.environment) as terminal:
        assert terminal.wait("Hand in all the same?"), terminal.screen()
        told = "interrupted: submission.zip is not written; your exercises are as they were; to go on: grader submit"
        terminal.key("ctrl-c")
        assert terminal.wait(told), terminal.screen()
        assert terminal.wait_exit() == 130
    ran = grader.on_terminal(*words, typed="n\n", cwd=begun)
    assert "submission.zip is not written; your exercises are as they were." in " ".join(ran.out.split())
    assert run("submit", "--yes", cwd=begun).code == 0
    ran = grader.on_terminal(*words, typed="n\n", cwd=begun)
    stays = r"submission.zip is still the earlier one, of \d\d \w+, \d\d:\d\d; your exercises are as they were\."
    assert ran.code == 1
    assert re.search(stays, " ".join(ran.out.split())), ran.out


@pytest.mark.thorough
def test_what_is_written_far_from_the_exercises_is_named_with_its_folder(
    run: Run, solved: Path, tmp_path: Path
) -> None:
    ran = run("submit", solved / "exercises", cwd=tmp_path)
    assert f"{tmp_path / 'submission.zip'} holds ex1_area.py" in ran.out
    assert f"Next: upload {tmp_path / 'submission.zip'}" in ran.out


def test_where_nobody_can_be_asked_it_has_to_be_said(run: Run, begun: Path) -> None:
    ran = run("submit", cwd=begun)
    assert (ran.code, (begun / "submission.zip").exists()) == (2, False)
    asked = "10 of 10 points are missing; to go on: grader watch ex1. Hand in all the same?"
    assert f"{asked} There is no terminal to ask at: give --yes" in ran.err
    assert len(ran.err.splitlines()) == 1
    assert run("submit", "--yes", cwd=begun).code == 0


def large(path: Path) -> None:
    path.write_bytes(b"#" * (300 << 10))


def linked(path: Path) -> None:
    path.rename(path.with_name("other.txt"))
    path.symlink_to("other.txt")


def twice(path: Path) -> None:
    os.link(path, path.with_name("other.txt"))


def renamed(path: Path) -> None:
    path.rename(path.with_name("ex1_area_v2.py"))
    path.with_name("debug_ex1.py").touch()


def of_another_version(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    start = text.index("# Begun with")
    path.write_text(text[:start] + "# Begun with circles 9.9.9 (0123abcd): grader submit reads this line.\n")


def helper_that_is_a_link(path: Path) -> None:
    path.with_name("helper.py").symlink_to("/etc/passwd")


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (large, "nothing was written: ex1_area.py is larger than 256 KiB"),
        (linked, "nothing was written: ex1_area.py is a link; hand in the file itself"),
        (twice, "nothing was written: ex1_area.py has another name as well (a hard link)"),
        (pipe, "nothing was written: ex1_area.py is not a regular file"),
        (helper_that_is_a_link, "nothing was written: helper.py is a link"),
        (of_another_version, "ex1_area.py was begun with circles 9.9.9, where it asks for something else"),
        (renamed, "holds none of the exercises' files (ex1_area.py)"),
    ],
)
def test_what_cannot_be_handed_in_is_refused_by_name(
    run: Run, solved: Path, spoil: Callable[[Path], None], says: str
) -> None:
    spoil(solved / "exercises" / "ex1_area.py")
    ran = run("submit", "--yes", cwd=solved)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err
    assert len(ran.err.splitlines()) == 1
    assert not list(solved.rglob("*.zip"))


def test_every_missing_file_is_named_with_what_lies_there_instead(
    grader: Executable, repository: Path, tmp_path: Path
) -> None:
    for name in ("ex1_visualize.py", "ex2_optimal_beta.py", "ex4_effective_lr.py"):
        (tmp_path / name).write_bytes((repository / "solutions" / name).read_bytes())
    (tmp_path / "ex3_compare_v2.py").write_text("")
    ran = grader("submit", "--yes", cwd=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert "ex3_compare.py is missing, but ex3_compare_v2.py is there: rename it to ex3_compare.py; " in ran.err
    assert "ex5_noise.py is missing: put yours back, or grader reset ex5" in ran.err
    assert not list(tmp_path.glob("*.zip"))


@pytest.mark.parametrize(
    ("out", "says"),
    [
        ("exercises/ex1_area.py", "ex1_area.py is there, and no archive of this command"),
        ("other.zip", "other.zip is there, and no archive of this command"),
        ("exercises", "exercises is a folder: give the name of a file"),
        ("nowhere/s.zip", "there is no folder"),
    ],
)
def test_nothing_else_is_written_over(run: Run, solved: Path, out: str, says: str) -> None:
    with zipfile.ZipFile(solved / "other.zip", "w") as archive:
        archive.writestr("holiday.txt", "sun")
    before = {path: path.read_bytes() for path in solved.rglob("*") if path.is_file()}
    ran = run("submit", "-o", out, cwd=solved)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err
    assert {path: path.read_bytes() for path in solved.rglob("*") if path.is_file()} == before


@pytest.mark.thorough
def test_a_courses_key_is_not_needed_and_not_used(grader: Executable, toy: Toy, solved: Path) -> None:
    words = ("submit", "--section", toy.folder)
    archives = []
    for key in ("", "a key of more than sixteen characters"):
        assert grader(*words, cwd=solved, env={"GRADER_KEY": key} if key else None).code == 0
        archives.append((solved / "submission.zip").read_bytes())
    assert archives[0] == archives[1]
