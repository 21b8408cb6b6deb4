"""What the tests share: the real executable in processes of its own, and folders of submissions.

Graded code and sections' suites are never collected or imported here. A grader runs pytest itself, in a thread, so no
test may grade in its own process: it asks `grader`, the executable.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import struct
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import matplotlib
import pytest

import grader as package
from tests.processes import Processes
from tests.spreading import pytest_collection_modifyitems, pytest_xdist_make_scheduler

__all__ = ["pytest_collection_modifyitems", "pytest_xdist_make_scheduler"]  # hooks: pytest looks for them here

matplotlib.use("agg")

HERE = Path(__file__).parent
ROOT = HERE.parent
collect_ignore = ["toy_section", "golden/submissions", "evening/states", "strangers"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--regenerate``."""
    parser.addoption(
        "--regenerate", action="store_true", help="write the golden files and the schema anew; then read git diff"
    )


@dataclass(frozen=True)
class Ran:
    """What a run of the executable left behind."""

    code: int
    out: str
    err: str


class Executable:
    """``python -m grader`` in a clean environment: nothing of the tests' own but where the package is."""

    command = (sys.executable, "-m", "grader")

    def __init__(self, home: Path) -> None:
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "PYTHONPATH": str(Path(package.__file__).parent.parent),
            # No command may take it for granted that there is one section; further ones may be given from outside.
            "GRADER_SECTIONS": os.pathsep.join(filter(None, [str(Toy.folder), os.environ.get("GRADER_SECTIONS")])),
            **{name: value for name, value in os.environ.items() if name.startswith("COVERAGE_")},
        }

    def __call__(
        self,
        *words: str | Path,
        cwd: Path = ROOT,
        env: Mapping[str, str] | None = None,
        options: tuple[str, ...] = (),
        seconds: float = 120,
        typed: str | None = None,
    ) -> Ran:
        """Run to the end; `options` are Python's own, and what is `typed` comes through a pipe."""
        process = self.start(*words, cwd=cwd, env=env, options=options, piped=typed is not None)
        try:
            out, err = process.communicate(typed, timeout=seconds)
        finally:
            process.kill()
        return Ran(process.returncode, out, err)

    def on_terminal(
        self,
        *words: str | Path,
        columns: int = 80,
        env: Mapping[str, str] | None = None,
        typed: str = "",
        cwd: Path = ROOT,
    ) -> Ran:
        """Run on a terminal of that many columns; what it shows is in `out`, line ends as plain newlines.

        `typed` is what somebody has typed ahead.
        """
        import fcntl  # not to be had on Windows
        import termios

        ours, theirs = os.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        process = subprocess.Popen(
            [*self.command, *map(str, words)],
            cwd=cwd,
            env=self.environment | {"TERM": "xterm-256color"} | dict(env or {}),
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
        )
        os.close(theirs)
        os.write(ours, typed.encode())
        shown = b""
        with contextlib.suppress(OSError):  # what reading a terminal gives once nobody writes to it
            while part := os.read(ours, 1 << 16):
                shown += part
        os.close(ours)
        return Ran(process.wait(timeout=60), shown.decode().replace("\r\n", "\n"), "")

    def start(
        self,
        *words: str | Path,
        cwd: Path = ROOT,
        env: Mapping[str, str] | None = None,
        options: tuple[str, ...] = (),
        before: Callable[[], object] | None = None,
        piped: bool = False,
    ) -> subprocess.Popen[str]:
        """Start a run, in a process group of its own, as a shell does."""
        return subprocess.Popen(
            [sys.executable, *options, *self.command[1:], *map(str, words)],
            cwd=cwd,
            env=self.environment | dict(env or {}),
            stdin=subprocess.PIPE if piped else subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
            start_new_session=True,
            preexec_fn=_as_at_a_terminal(before),
        )


def _as_at_a_terminal(before: Callable[[], object] | None) -> Callable[[], None]:
    """Return what sets a process up: whoever runs the tests in the background has signals ignored, and all below."""

    def prepare() -> None:
        # A shell has what it runs in the background ignore the first two, and nohup the last.
        for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGHUP):
            signal.signal(number, signal.SIG_DFL)
        if before is not None:
            before()

    return prepare


class Toy:
    """The toy section, and submissions to it."""

    folder = HERE / "toy_section"
    stubs = folder / "exercises"
    solutions = folder / "solutions"
    solution = (solutions / "ex1_area.py").read_text(encoding="utf-8")

    def broken(self, area: str, *, name: str = "area") -> str:
        """Return the solution with one function written anew, as it would stand in the student's file."""
        start = self.solution.index(f"def {name}(")
        end = self.solution.find("\n\n\n", start)
        return f"{self.solution[:start]}{area.strip()}{self.solution[end:] if end > 0 else ''}\n"

    def write(self, folder: Path, source: str | bytes | None = None, **others: str) -> Path:
        """Write a submission and return its folder; `others` are further modules."""
        folder.mkdir(parents=True, exist_ok=True)
        source = self.solution if source is None else source
        data = source.encode() if isinstance(source, str) else source
        (folder / "ex1_area.py").write_bytes(data)
        for module, text in others.items():
            (folder / f"{module}.py").write_text(text, encoding="utf-8")
        return folder


@dataclass(frozen=True)
class Graded:
    """One report, read as the plain JSON that it is."""

    data: dict[str, Any]

    def check(self, name: str) -> dict[str, Any]:
        """Return a check by its id, the exercise's prefix left out where it is ex1."""
        return next(check for check in self.checks if name in (check["id"], check["id"].removeprefix("ex1.")))

    @property
    def checks(self) -> list[dict[str, Any]]:
        """All checks of all exercises."""
        return [check for exercise in self.data["exercises"] for check in exercise["checks"]]

    @property
    def outcomes(self) -> dict[str, str]:
        """Outcomes by the ids of the checks."""
        return {check["id"]: check["outcome"] for check in self.checks}

    def same(self) -> dict[str, Any]:
        """Return what must not change from run to run: all but seconds, isolation, versions and the seal over them."""
        data = cast("dict[str, Any]", json.loads(json.dumps(self.data)))
        for name in ("seconds", "isolation", "versions", "mac"):
            del data[name]
        for exercise in data["exercises"]:
            for check in exercise["checks"]:
                del check["seconds"]
        return data


@pytest.fixture(scope="session")
def repository() -> Path:
    """Return the folder with exercises, solutions, grader and reference."""
    return ROOT


@pytest.fixture(scope="session")
def grader(tmp_path_factory: pytest.TempPathFactory) -> Executable:
    """Return the executable."""
    return Executable(tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="session")
def toy() -> Toy:
    """Return the toy section."""
    return Toy()


@pytest.fixture(scope="session")
def read() -> Callable[[Path], Graded]:
    """Return the function that reads a report as any other program would."""
    return lambda path: Graded(json.loads(path.read_bytes()))


@pytest.fixture
def pinned(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Return the function that compares a text with a file, or writes that file anew under ``--regenerate``."""

    def compare(path: Path, text: str) -> None:
        if request.config.getoption("--regenerate"):
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8")

    return compare


@pytest.fixture
def processes() -> Processes:
    """Return a view of the processes that run now; skips where there is no /proc."""
    if not Path("/proc/self/stat").is_file():
        pytest.skip("needs /proc to see which processes run")
    return Processes()
