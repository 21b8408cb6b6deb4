"""A failing exercise where workers are spawned, as on Windows and macOS: the simulated platforms of tests/platforms.

python -m benchmarks.spawned [ROUNDS] [OTHER_CHECKOUT ...]
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from benchmarks import timing

ROOT = Path(__file__).resolve().parent.parent
SIMULATED = ROOT / "tests" / "platforms" / "simulated"
WRONG = ROOT / "tests" / "golden" / "submissions" / "mixed"
EXERCISE = "ex3"


def main(rounds: int, others: list[Path]) -> None:
    print(f"grader grade of a wrong {EXERCISE}, median of {rounds} in turn, and its ratio to Linux in the same round")
    with tempfile.TemporaryDirectory() as home:
        actions = {"as it is here, forked": lambda: grade(ROOT, None, home)}
        for root in (ROOT, *others):
            for platform in ("macos", "windows"):
                actions[f"{platform}, {root.name}"] = lambda root=root, platform=platform: grade(root, platform, home)
        print(timing.table(timing.in_turn(actions, rounds), against=next(iter(actions))))


def grade(root: Path, platform: str | None, home: str) -> float:
    """Return how long it takes, on this platform if none is to be simulated."""
    environment = {"PATH": os.environ["PATH"], "HOME": home, "PYTHONPATH": str(root)}
    if platform is not None:
        path = os.pathsep.join([str(SIMULATED), str(root)])
        environment |= {"SIMULATED": platform, "PYTHONPATH": path, "SYSTEMROOT": "C:\\Windows"}
    command = [sys.executable, "-m", "grader", "grade", str(WRONG), EXERCISE]
    return timing.command(command, cwd=str(root), env=environment)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5, [Path(word) for word in sys.argv[2:]])
