"""The grading processes of a batch: one that dies, hangs or cannot be started costs as little as it can."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

if TYPE_CHECKING:
    from tests.conftest import Executable, Graded, Toy

pytestmark = pytest.mark.thorough

RIGHT = 'assert_number(student.area(radius), math.pi * radius**2, what="the area")'
# What a suite does with the submission that returns this number.
TRIGGER = "12345.0"


@pytest.fixture
def section(toy: Toy, tmp_path: Path) -> Path:
    """Return the toy section with little patience, and a class of four: one that its suite has trouble with."""
    section = Path(shutil.copytree(toy.folder, tmp_path / "section"))
    settings = section / "section.toml"
    settings.write_text(
        settings.read_text().replace("[limits]", "[limits]\nsubmission_seconds = 2.0\ntrusted_seconds = 1.0")
    )
    for name in ("a", "c", "d"):
        toy.write(tmp_path / "class" / name, f"# {name}\n{toy.solution}")
    toy.write(tmp_path / "class" / "b", toy.broken(f"def area(radius):\n    return {TRIGGER}"))
    return section


def troubled(section: Path, statement: str) -> None:
    """Let the suite run a statement on what one submission returns."""
    suite = section / "test_ex1_area.py"
    text = suite.read_text()
    assert RIGHT in text
    text = text.replace(
        RIGHT, f"found = student.area(radius)\n    if found == {TRIGGER}:\n        {statement}\n    {RIGHT}"
    )
    suite.write_text(f"import os, re, signal, time\n{text}")


def dies_once(mark: Path) -> str:
    """Return a statement that kills its process, but not when it is run once more."""
    return f"os.path.exists({str(mark)!r}) or (os.mkdir({str(mark)!r}), os.kill(os.getpid(), signal.SIGKILL))"


@pytest.fixture
def words(section: Path, tmp_path: Path) -> tuple[str | Path, ...]:
    return ("batch", tmp_path / "class", "--out", tmp_path / "out", "--section", section, "--jobs", "2")


# --- processes that hang or die -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("while True: pass", marks=pytest.mark.nightly),
        pytest.param("time.sleep(1000)", marks=pytest.mark.nightly),
        "re.match('(x+x+)+y', 'x' * 60)",  # no other thread of its process runs meanwhile, and no handler of a signal
        "os.kill(os.getpid(), signal.SIGSTOP)",
    ],
)
def test_a_suite_that_never_ends_costs_its_submission_and_no_other(
    grader: Executable,
    section: Path,
    words: tuple[str | Path, ...],
    tmp_path: Path,
    read: Callable[[Path], Graded],
    statement: str,
) -> None:
    troubled(section, statement)
    ran = grader(*words)
    assert (ran.code, ran.err) == (1, "")
    assert "\ngrader_error, 1: grading took longer than 3 s\n  b\n" in ran.out
    assert "3 of 4 graded" in ran.out
    report = read(tmp_path / "out" / "reports" / "b.json").data
    assert (report["status"], report["score"], report["message"]) == (
        "grader_error",
        None,
        "grading took longer than 3 s",
    )
    for name in ("a", "c", "d"):
        assert read(tmp_path / "out" / "reports" / f"{name}.json").data["score"] == 10


def test_a_submission_whose_process_dies_is_tried_once_more(
    grader: Executable, section: Path, words: tuple[str | Path, ...], tmp_path: Path
) -> None:
    tries = tmp_path / "tries"
    troubled(
        section, f"n = os.open({str(tries)!r}, os.O_CREAT | os.O_APPEND | os.O_WRONLY); os.write(n, b'x'); os._exit(9)"
    )
    ran = grader(*words)
    assert (ran.code, ran.err) == (1, "")
    assert (
        "\ngrader_error, 1: the grader's own process died twice while grading this; memory may have run out\n  b\n"
        in ran.out
    )
    assert "3 of 4 graded" in ran.out
    assert tries.read_text() == "xx"


def test_what_its_process_died_of_once_costs_nothing(
    grader: Executable, section: Path, words: tuple[str | Path, ...], tmp_path: Path
) -> None:
    troubled(section, dies_once(tmp_path / "mark"))
    ran = grader(*words)
    assert (ran.code, ran.err) == (0, "")
    assert "4 of 4 graded" in ran.out
    assert (tmp_path / "mark").is_dir()


# --- processes that cannot be started -------------------------------------------------------------------------------

# Lets only so many forks of the command succeed, as a machine does that is short of processes.
FEW = """
import errno, os, sys
left, real, me = int(sys.argv.pop(1)), os.fork, os.getpid()
def fork():
    global left
    if os.getpid() == me:
        if left == 0:
            raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
        left -= 1
    return real()
os.fork = fork
from grader.__main__ import main
main()
"""
WHY = "BlockingIOError: [Errno 11] Resource temporarily unavailable"
TELLS = "(`ulimit -u` and `ulimit -n` tell how many processes and files may be had)"


def with_few_forks(grader: Executable, forks: int, words: tuple[str | Path, ...]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", FEW, str(forks), *map(str, words)],
        env=grader.environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_where_no_process_can_be_started_the_batch_ends_and_says_why(
    grader: Executable, words: tuple[str | Path, ...]
) -> None:
    ran = with_few_forks(grader, 0, words)
    assert (ran.returncode, ran.stderr) == (3, f"Error: no grading process can be started: {WHY} {TELLS}\n")


def test_where_some_can_it_goes_on_with_those_and_says_so(grader: Executable, words: tuple[str | Path, ...]) -> None:
    ran = with_few_forks(grader, 1, words)
    assert ran.stderr == f"a grading process cannot be started: {WHY} {TELLS}; going on with 1 process\n"
    assert "4 of 4 graded" in ran.stdout
    assert ran.returncode == 0


def test_where_one_that_died_cannot_be_replaced_another_takes_what_it_held(
    grader: Executable, section: Path, words: tuple[str | Path, ...], tmp_path: Path
) -> None:
    troubled(section, dies_once(tmp_path / "mark"))
    ran = with_few_forks(grader, 2, words)
    assert ran.stderr == f"a grading process cannot be started: {WHY} {TELLS}; going on with 1 process\n"
    assert "4 of 4 graded" in ran.stdout
    assert (tmp_path / "mark").is_dir()


def test_where_none_is_left_the_batch_ends_with_the_gradebook_of_what_is_done(
    grader: Executable, section: Path, words: tuple[str | Path, ...], tmp_path: Path
) -> None:
    troubled(section, "os._exit(9)")
    ran = with_few_forks(grader, 1, (*words, "--jobs", "1"))
    assert (ran.returncode, ran.stderr) == (3, f"Error: no grading process can be started: {WHY} {TELLS}\n")
    rows = (tmp_path / "out" / "gradebook.csv").read_text().splitlines()[1:]
    assert [row.split(",")[:3] for row in rows] == [
        *([name, "not_graded", ""] for name in "bcd"),
        ["a", "graded", "10"],
    ]


@pytest.mark.parametrize("number", [3, pytest.param(6, marks=pytest.mark.nightly)])
@pytest.mark.skipif(shutil.which("prlimit") is None or shutil.which("setpriv") is None, reason="needs util-linux")
def test_a_user_with_few_processes_is_told_and_nothing_hangs(
    grader: Executable, words: tuple[str | Path, ...], tmp_path: Path, number: int
) -> None:
    """Root may have any number: it becomes another user, with the right to reach the interpreter wherever it is."""
    reach = "-all,+dac_override,+dac_read_search"
    other = ["setpriv", "--reuid=64321", "--regid=64321", "--clear-groups", f"--inh-caps={reach}"]
    become = [*other, f"--ambient-caps={reach}"] if os.getuid() == 0 else []
    with tempfile.TemporaryDirectory() as place:  # tmp_path is below a folder that no other user may look into
        shutil.copytree(tmp_path, place, dirs_exist_ok=True)
        Path(place).chmod(0o755)
        moved = [str(word).replace(str(tmp_path), place) for word in words]
        ran = subprocess.run(
            [*become, "prlimit", f"--nproc={number}", sys.executable, "-m", "grader", *moved],
            env=grader.environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        reports = [msgspec.json.decode(path.read_bytes()) for path in Path(place, "out/reports").glob("*.json")]
    if ran.returncode < 3:  # one grading process fits now and then, as who ends first makes room
        assert "going on with 1 process" in ran.stderr, ran
        assert len(reports) == 4
        assert {report["score"] for report in reports if report["submission"]["id"] != "b"} <= {10, None}
    else:
        assert ran.returncode == 3, ran
        assert ran.stderr.splitlines()[-1].startswith("Error: no grading process can be started: ")
    assert "Traceback" not in ran.stderr


def test_a_command_with_few_descriptors_is_told_so(grader: Executable, words: tuple[str | Path, ...]) -> None:
    ran = subprocess.run(
        ["sh", "-c", 'ulimit -n 8; exec "$@"', "sh", sys.executable, "-m", "grader", *map(str, words)],
        env=grader.environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 3
    assert ran.stderr.count("\n") == 1
    assert "Too many open files" in ran.stderr
