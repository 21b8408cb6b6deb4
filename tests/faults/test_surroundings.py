"""Surroundings that lack what a grader usually finds: it does without, or says in one sentence what is in the way.

Either way nothing is lost: the same class graded afterwards, into the same folder, equals a run that nobody disturbed.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.kills import Class, said

pytestmark = [
    pytest.mark.nightly,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits and read-only places are Linux's here"),
]


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Class:
    return Class(tmp_path_factory.mktemp("surroundings"))


@pytest.mark.parametrize(
    "environment",
    [
        {"HOME": ""},
        {"HOME": "/nonexistent"},
        {"HOME": "/proc", "XDG_CACHE_HOME": "/proc/1"},
        {"TMPDIR": "/nonexistent"},
        {"TMPDIR": "/proc"},
        {"HOME": "/nonexistent", "TMPDIR": "/nonexistent", "XDG_CACHE_HOME": "/nonexistent"},
        {"LC_ALL": "C", "PYTHONUTF8": "0"},
    ],
    ids=lambda environment: " ".join(f"{name}={value}" for name, value in environment.items()),
)
def test_without_a_home_or_a_place_for_temporary_files_it_does_without(
    graded: Class, tmp_path: Path, environment: dict[str, str]
) -> None:
    process = graded.start(tmp_path / "out", environment)
    _, err = process.communicate(timeout=120)
    assert (process.returncode, err) == (0, "")
    assert said(tmp_path / "out") == graded.expected


@pytest.mark.parametrize("place", ["/proc/out", "/sys/out", "/dev/null/out"])
def test_where_nothing_can_be_written_one_sentence_says_so(graded: Class, place: str) -> None:
    process = graded.start(Path(place))
    out, err = process.communicate(timeout=60)
    assert process.returncode == 2, (out, err)
    assert err.startswith(f"Error: no reports can be kept in {place}: ")
    assert err.count("\n") == 1


def limited(resource_name: str, most: int) -> Callable[[], None]:
    """Return what sets a limit in a process that is about to become a command."""
    import resource

    return lambda: resource.setrlimit(getattr(resource, resource_name), (most, most))


@pytest.mark.parametrize("most", [6, 14, 24])
def test_with_few_descriptors_it_grades_or_says_why_and_a_second_run_completes_it(
    graded: Class, tmp_path: Path, most: int
) -> None:
    process = graded.start(tmp_path / "out", before=limited("RLIMIT_NOFILE", most))
    _, err = process.communicate(timeout=120)
    assert "Traceback" not in err
    assert process.returncode in (0, 1, 2, 3, 127), err  # the last is Python's own, which does not start
    graded.finish(tmp_path / "out")
    assert said(tmp_path / "out") == graded.expected


@pytest.mark.parametrize("kib", [4, 30])
def test_a_disk_that_takes_no_more_ends_the_run_and_a_second_one_completes_it(
    graded: Class, tmp_path: Path, kib: int
) -> None:
    """A limit on the size of files stands for it: no report of this class is smaller than the first of the two."""
    process = graded.start(tmp_path / "out", before=limited("RLIMIT_FSIZE", kib << 8))
    _, err = process.communicate(timeout=120)
    assert "Traceback" not in err
    if process.returncode:
        assert process.returncode in (2, 3), err
        assert err.count("\n") == 1, err
    graded.finish(tmp_path / "out")
    assert said(tmp_path / "out") == graded.expected
