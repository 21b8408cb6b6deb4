"""What each command takes from its start to its end, cold, and from nothing installed to the first feedback.

Run it as::

    python -m benchmarks.starts [ROUNDS] [TREE]

With TREE, another checkout of this repository, the same commands of both in turn.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from benchmarks import timing

ROOT = Path(__file__).resolve().parent.parent
SLIP = ("theta - lr * momentum * velocity", "theta")  # Nesterov's step without its look ahead


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    trees = [ROOT, *map(Path, sys.argv[2:])]
    with tempfile.TemporaryDirectory() as folder:
        wrong = Path(folder) / "ex3_compare.py"
        right = (ROOT / "solutions/ex3_compare.py").read_text()
        assert SLIP[0] in right
        wrong.write_text(right.replace(*SLIP))
        commands = {
            "grade, exercise 2, right": ("grade", ROOT / "solutions", "ex2"),
            "grade, exercise 3, wrong": ("grade", folder, "ex3"),
            "grade, exercise 1, right": ("grade", ROOT / "solutions", "ex1"),
            "grade, all five, right": ("grade", ROOT / "solutions"),
            "list": ("list",),
            "hint": ("hint", "ex3"),
            "--help": ("--help",),
            "--version": ("--version",),
            "doctor": ("doctor",),
            "plot ex1": ("plot", "ex1", "--out", folder),
            "demo damping": ("demo", "damping", "--out", folder),
            "start": ("start", Path(folder) / "start", "--force"),
        }
        for name, words in commands.items():
            actions = {
                f"{name}{', before' * (tree is not ROOT)}": partial(_run, tree, list(map(str, words))) for tree in trees
            }
            print(timing.table(timing.in_turn(actions, rounds), against=f"{name}{', before' * (len(trees) > 1)}"))
        gallery(Path(folder))
        first_feedback(Path(folder))


def gallery(folder: Path) -> None:
    """Print how much of the processor all pictures of the gallery take, once."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    _run(ROOT, ["demo", "--out", str(folder / "gallery")])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{'demo, all pictures, processor':44} {used:9.1f} s")


def first_feedback(folder: Path) -> None:
    """Print how long it takes from a fresh virtual environment to the first feedback, by README's commands."""
    bin_folder = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    commands = {
        "a virtual environment": [sys.executable, "-m", "venv", str(folder / "venv")],
        "pip install '.[watch]'": [str(bin_folder / "python"), "-m", "pip", "install", "-q", f"{ROOT}[watch]"],
        "grader start": [str(bin_folder / "grader"), "start", str(folder / "momentum")],
        "grader grade ex1, the first of all": [str(bin_folder / "grader"), "grade", str(folder / "momentum"), "ex1"],
        "grader grade ex1, once more": [str(bin_folder / "grader"), "grade", str(folder / "momentum"), "ex1"],
    }
    print("\nfrom nothing to the first feedback, once")
    for name, words in commands.items():
        print(f"{name:44} {timing.command(words, cwd=str(folder)):9.1f} s")


def _run(tree: Path, words: list[str]) -> float:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = str(tree)
    run = subprocess.run
    arguments = [sys.executable, "-m", "grader", *words]
    return timing.seconds(lambda: run(arguments, cwd=tree, env=environment, capture_output=True, check=False))


if __name__ == "__main__":
    main()
