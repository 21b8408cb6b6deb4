"""Steps of a student's evening that a shell cannot take alike on every platform; `.github/workflows/platforms.yml`.

::

    python evening.py expect CODE TEXT COMMAND ...   run a command that has to end with that code and say that text
    python evening.py put FILE KIND                  save an exercise: right, wrong, half, exits or hangs
    python evening.py watch EXERCISE FILE            save three times under `grader watch --plain`
"""

from __future__ import annotations

import queue
import re
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

SOLUTIONS = Path(__file__).resolve().parents[1] / "solutions"
SECONDS = 60.0


def expect(code: str, text: str, *command: str) -> None:
    """Run a command; its words are looked for across the ends of lines."""
    started = time.monotonic()
    # Through the PATH, as a shell does: on Windows a script is found by that alone.
    run = subprocess.run(
        [shutil.which(command[0]) or command[0], *command[1:]],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    said = run.stdout.decode(errors="replace")
    print(said)
    print(f"{' '.join(command)}: exit code {run.returncode} after {time.monotonic() - started:.1f} s")
    if run.returncode != int(code) or text not in " ".join(said.split()):
        raise SystemExit(f"exit code {code} and {text!r} were to come")


def put(file: str, kind: str) -> None:
    """Save an exercise, found by its name in the folders below."""
    (path,) = [path for path in Path().rglob(file) if "backup" not in path.as_posix()]
    right = (SOLUTIONS / file).read_text(encoding="utf-8")
    path.write_text(made(right, kind), encoding="utf-8")
    print(f"{path} is {kind}")


def made(right: str, kind: str) -> str:
    """Return a program of that kind, made from the worked one."""
    if kind == "right":
        return right
    if kind == "half":
        return right[: right.index("return ") + 4]
    instead = {
        "wrong": "    return 0.123",
        "exits": "    import os\n\n    os._exit(3)",
        "hangs": '    print("on and on", flush=True)\n    while True:\n        pass',
    }[kind]
    head, colon, rest = right.partition("):\n")
    return f"{head}{colon}{instead}\n\n\n{rest[rest.index('def ') :]}"


def watch(exercise: str, file: str) -> None:
    """Save three times, and wait each time for what is said of it."""
    command = shutil.which("grader") or "grader"
    process = subprocess.Popen(
        [command, "watch", exercise, "--plain"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    said: queue.Queue[str] = queue.Queue()
    threading.Thread(target=_hear, args=(process, said), daemon=True).start()
    try:
        _wait_for(said, r"\d+/\d+")
        for kind, answer in (
            ("wrong", r"\d+/\d+"),
            ("half", r"never closed|invalid syntax|name|\d+/\d+"),
            ("right", ""),
        ):
            while not said.empty():
                said.get()
            put(file, kind)
            _wait_for(said, answer or r"(\d+)/\1\b")
    finally:
        process.kill()
        process.wait()


def _hear(process: subprocess.Popen[bytes], said: queue.Queue[str]) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        print("watch:", line.decode(errors="replace").rstrip(), flush=True)
        said.put(line.decode(errors="replace"))


def _wait_for(said: queue.Queue[str], pattern: str) -> None:
    until, heard = time.monotonic() + SECONDS, ""
    while not re.search(pattern, heard):
        try:
            heard += said.get(timeout=max(0.0, until - time.monotonic()))
        except queue.Empty:
            raise SystemExit(f"{pattern!r} was to be said") from None


if __name__ == "__main__":
    {"expect": expect, "put": put, "watch": watch}[sys.argv[1]](*sys.argv[2:])
