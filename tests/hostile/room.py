"""The room of a run: all that hostile programs may read, write or reach where nothing keeps them from it.

::

    secret.txt  key  drop/{victim.txt,empty/,socket}  submissions/  out/  repo/  home/
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import stat
import tempfile
from collections.abc import Iterable
from pathlib import Path

from tests.hostile.collection import Program
from tests.hostile.listener import Listener

ROOT = Path(__file__).parents[2]
PARTS = ("grader", "reference", "solutions", "exercises")
_NAMES = (b"/tmp/grader-hostile-canary", b"47117", b"hostile-name", b"honest-name")
# Shorter than a section's own, so that a run with many endless loops ends; the attacks at the limits know them.
SUBMISSION_SECONDS = 40.0
LIMITS = f"\n[limits]\ncall_seconds = 4.0\nload_seconds = 4.0\nsubmission_seconds = {SUBMISSION_SECONDS}\n"


class Room:
    """A folder that every user may enter, with secrets, a drop for what should never arrive, and a copy of the package.

    Parameters
    ----------
    programs : iterable of Program
        Each gets a submission with four honest exercises, and an honest submission right after it.
    """

    def __init__(self, programs: Iterable[Program]) -> None:
        self.path = Path(tempfile.mkdtemp(prefix="grader-hostile-"))
        self.path.chmod(0o755)
        self.secrets = {
            name: f"hostile-secret-{secrets.token_hex(16)}" for name in ("file", "environment", "neighbour")
        }
        self.key = secrets.token_hex(32)
        self.hostile: dict[str, Program] = {}
        self.honest: list[str] = []
        self._plant()
        self.listener = Listener(self.path / "drop" / "socket", f"\0{self.path}")
        for number, program in enumerate(programs):
            self._submit(number, program)
        self.submissions.chmod(0o755)

    @property
    def submissions(self) -> Path:
        """The folder that is graded."""
        return self.path / "submissions"

    @property
    def out(self) -> Path:
        """The folder that the grader writes to."""
        return self.path / "out"

    @property
    def repo(self) -> Path:
        """The copy of the package that grades."""
        return self.path / "repo"

    def state(self) -> dict[str, str]:
        """Return what is in the room, but for what the grader writes: a line of mode, owner and contents per path."""
        watched = [self.path / name for name in ("secret.txt", "key", "drop", "submissions", "repo")]
        paths = [path for top in watched for path in (top, *top.rglob("*"))]
        return {str(path.relative_to(self.path)): _line(path) for path in paths}

    def close(self) -> None:
        """Stop listening and remove everything."""
        self.listener.close()
        shutil.rmtree(self.path, ignore_errors=True)

    def _plant(self) -> None:
        for name in ("drop", "submissions", "out", "home"):
            (self.path / name).mkdir()
        for name, text in (("secret.txt", self.secrets["file"]), ("key", self.key)):
            (self.path / name).write_text(text + "\n")
            (self.path / name).chmod(0o644)
        drop = self.path / "drop"
        (drop / "victim.txt").write_text("as it was\n")
        (drop / "victim.txt").chmod(0o666)
        (drop / "empty").mkdir()
        for folder in (drop, drop / "empty"):
            folder.chmod(0o777)
        for part in PARTS:
            shutil.copytree(ROOT / part, self.repo / part, ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
        _open_to_all(self.repo)
        section = self.repo / "grader" / "suites" / "momentum" / "section.toml"
        text = section.read_text(encoding="utf-8")
        if "[limits]" in text:
            raise ValueError("the section sets limits of its own: let the room change them")
        section.write_text(text + LIMITS, encoding="utf-8")

    def _submit(self, number: int, program: Program) -> None:
        name, honest = f"h{number:03}-1-{program.path.stem}", f"h{number:03}-2-honest"
        self.hostile[name] = program
        self.honest.append(honest)
        for folder in (name, honest):
            shutil.copytree(self.repo / "solutions", self.submissions / folder)
        for path in (self.submissions / honest).glob("*.py"):
            path.write_text(f"{path.read_text(encoding='utf-8')}\n# {self.secrets['neighbour']}\n", encoding="utf-8")
        self._place(self.submissions / name, program, self._filled(program.source(), name, honest))

    def _filled(self, source: bytes, name: str, honest: str) -> bytes:
        for placeholder, text in zip(_NAMES, (self.path, self.listener.port, name, honest), strict=True):
            source = source.replace(placeholder, str(text).encode())
        return source

    def _place(self, folder: Path, program: Program, source: bytes) -> None:
        path = folder / program.file
        path.unlink()
        for other in program.also:
            (folder / other).write_bytes(source)
        how, _, target = (program.place or "").partition(" ")
        if how == "link":
            path.symlink_to(self.path / target)
        elif how == "hard-link":
            path.hardlink_to(self.path / target)
        elif how == "fifo":
            os.mkfifo(path)
        elif how == "folder":
            path.mkdir()
        else:
            path.write_bytes(source)


def _open_to_all(folder: Path) -> None:
    """Let every user read: what protects these files in a run must be the sandbox and not the file system."""
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)


def _line(path: Path) -> str:
    info = path.lstat()
    what = ""
    if stat.S_ISREG(info.st_mode):
        what = f" {info.st_mtime_ns} {hashlib.sha256(path.read_bytes()).hexdigest()}"
    elif stat.S_ISLNK(info.st_mode):
        what = f" -> {path.readlink()}"
    attributes = os.listxattr(path, follow_symlinks=False) if hasattr(os, "listxattr") else []
    return f"{stat.filemode(info.st_mode)} {info.st_uid}:{info.st_gid}{what} {' '.join(attributes)}".strip()
