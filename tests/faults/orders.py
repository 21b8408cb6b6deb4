"""Do to a class and its OUT whatever may happen to them, in random order, and compare each run with a fresh one.

::

    python -m tests.faults.orders [STEPS] [SEED]        (default: 100 steps)

After each step the class is graded into the same OUT, now and then with a kill in between. A run is refused (exit 2),
and is then repeated with ``--regrade``, or it leaves what a run into a new folder leaves.
"""

from __future__ import annotations

import json
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.conftest import Executable, Toy
from tests.faults.kills import SLOW, differences, patient, said

_RUN_SECONDS = 120.0
_OF_RUNS = ("started", "ended", "history", "fresh")  # when a run was, and what there was before it


class World:
    """A class, its section and keys, and an OUT that outlives all that is done to them."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        self.out = folder / "out"
        self._class = folder / "class"
        self._fresh = folder / "fresh"
        self._section = patient(Path(shutil.copytree(Toy.folder, folder / "section")))
        self._keys = [folder / "key0", folder / "key1"]
        for number, path in enumerate(self._keys):
            path.write_text(f"{number} and enough to hide something")
        self._options: list[str | Path] = []
        self._grader = Executable(folder / "home")
        self._toy = Toy()
        self._number = 0
        for _ in range(3):
            self.add()

    def actions(self) -> list[Callable[[], None]]:
        """Return what may happen."""
        of_class = [self.add, self.add, self.change, self.change, self.remove, self.empty]
        of_out = [self.damage_report, self.damage_manifest, self.lose_manifest, self.edit_report]
        return [*of_class, *of_out, self.change_section, self.change_key, self.kill, self.kill, self.nothing]

    def nothing(self) -> None:
        """Run once more."""

    def add(self) -> None:
        """Hand in a program that is right, wrong, slow, or a link."""
        name = self.chance.choice(["Anna", "anna", "b b", "=1", "c\td", "jane", "max"])
        self._hand_in(self._class / name)

    def change(self) -> None:
        """Hand in again."""
        self._hand_in(self.chance.choice(sorted(self._class.iterdir())))

    def remove(self) -> None:
        """Take a submission away, but never the last."""
        folders = sorted(self._class.iterdir())
        if len(folders) > 1:
            shutil.rmtree(self.chance.choice(folders))

    def empty(self) -> None:
        """Leave nothing to grade in a folder."""
        for path in self.chance.choice(sorted(self._class.iterdir())).iterdir():
            path.unlink()

    def damage_report(self) -> None:
        """Leave half a report."""
        for path in self._a_report():
            path.write_bytes(path.read_bytes()[:500])

    def edit_report(self) -> None:
        """Give somebody another score."""
        for path in self._a_report():
            path.write_text(path.read_text().replace('"score": 10', '"score": 9'))

    def damage_manifest(self) -> None:
        """Leave half a manifest."""
        if (self.out / "run.json").is_file():
            (self.out / "run.json").write_text('{\n"schema": "gra')

    def lose_manifest(self) -> None:
        """Remove the manifest."""
        (self.out / "run.json").unlink(missing_ok=True)

    def change_section(self) -> None:
        """Change what grades."""
        with (self._section / "given.py").open("a") as file:
            file.write(f"# {self._next()}\n")

    def change_key(self) -> None:
        """Grade with another key, or with none, or for another audience."""
        keyed: list[list[str | Path]] = [["--key-file", key, "--allow-unconfined"] for key in self._keys]
        self._options = self.chance.choice([[], *keyed, ["--feedback", "brief"]])

    def kill(self) -> None:
        """Begin a run and kill it."""
        process = self._start(self.out)
        time.sleep(self.chance.uniform(0.3, 2.5))
        process.kill()
        process.communicate()

    def run(self) -> tuple[bool, list[str]]:
        """Grade the class; return whether that was refused at first, and in what it differs from a fresh run."""
        code, err = self._finish(self.out)
        refused = code == 2
        if refused:
            code, err = self._finish(self.out, "--regrade")
        if code not in (0, 1):
            return refused, [f"exit code {code}: {err.strip()}"]
        self._finish(self._fresh)
        found = [*differences(kept(self.out), kept(self._fresh))]
        shutil.rmtree(self._fresh)
        return refused, found

    def _hand_in(self, folder: Path) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        wrong = self._toy.broken("def area(radius):\n    return radius")
        source = self.chance.choice([self._toy.solution, wrong, f"{self._toy.solution}{SLOW}"])
        self._toy.write(folder, f"# {self._next()}\n{source}")
        if self.chance.random() < 0.2:
            (folder / "helper.py").symlink_to("ex1_area.py")

    def _next(self) -> int:
        self._number += 1
        return self._number

    def _a_report(self) -> list[Path]:
        found = sorted((self.out / "reports").glob("*.json"))
        return [self.chance.choice(found)] if found else []

    def _start(self, out: Path, *more: str) -> Any:
        words = ("batch", self._class, "--out", out, "--section", self._section, "--jobs", "2", *self._options, *more)
        return self._grader.start(*words)

    def _finish(self, out: Path, *more: str) -> tuple[int, str]:
        process = self._start(out, *more)
        _, err = process.communicate(timeout=_RUN_SECONDS)
        return process.returncode, err


def kept(out: Path) -> dict[str, Any]:
    """Return what is in an OUT, but for its history and what of the manifest tells of earlier runs."""
    run = json.loads((out / "run.json").read_bytes())
    return {**said(out), "run.json": {name: value for name, value in run.items() if name not in _OF_RUNS}}


def steps(number: int, seed: int) -> Iterator[tuple[str, bool, list[str]]]:
    """Do so many things; yield what was done, whether the run after it was refused, and what is not as it should be."""
    folder = Path(tempfile.mkdtemp(prefix="orders-"))
    try:
        world = World(folder, seed)
        for _ in range(number):
            action = world.chance.choice(world.actions())
            action()
            yield action.__name__, *world.run()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main(number: int, seed: int) -> int:
    """Print what each step came to."""
    wrong = 0
    for index, (name, refused, problems) in enumerate(steps(number, seed)):
        print(f"{index}: {name}{', refused' if refused else ''}", *problems, sep="; ", flush=True)
        wrong += bool(problems)
    print(f"{number} steps (seed {seed}), {wrong} after which OUT was not that of a fresh run")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100, int(sys.argv[2]) if len(sys.argv) > 2 else 1))
