"""What common slips cost: each of `slips.toml` in one function alone, and in all functions that it fits at once.

Run it as::

    python -m benchmarks.slips                      a line per slip, and where it costs more than it should
    python -m benchmarks.slips --write slips.json   ... with the figures as JSON besides
    python -m benchmarks.slips --beside slips.json  ... with those of another version in columns beside them
    python -m benchmarks.slips --fit                only make the programs: a line per slip and place
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader import section

ROOT = Path(__file__).resolve().parent.parent
SLIPS = Path(__file__).with_suffix(".toml")
SECTION = section.find("momentum")
OF_AN_EXERCISE, OF_ALL = 1 / 3, 1 / 4
Costs = dict[str, dict[str, int]]
"""Points lost by slip, and there by function; under `ALL` in all of its functions at once."""
ALL = "all"


@dataclass(frozen=True)
class Slip:
    """One slip: the edits, by function as in ``ex3.momentum_sgd``, each a pattern and what takes its place."""

    name: str
    edits: dict[str, list[tuple[str, str]]]

    @property
    def variants(self) -> dict[str, list[str]]:
        """Return which functions it is made in, by what is said of it."""
        alone = {function: [function] for function in self.edits}
        return {**alone, ALL: list(self.edits)} if len(alone) > 1 else alone


def slips() -> list[Slip]:
    """Return the slips of the table."""
    return [_slip(entry) for entry in tomllib.loads(SLIPS.read_text(encoding="utf-8"))["slips"]]


def _slip(entry: dict[str, Any]) -> Slip:
    edits: dict[str, list[tuple[str, str]]] = {}
    for functions, *pairs in entry["edits"]:
        for function in functions.split():
            edits.setdefault(function, []).extend(zip(pairs[::2], pairs[1::2], strict=True))
    return Slip(entry["name"], edits)


def made(slip: Slip, functions: list[str]) -> dict[str, str]:
    """Return the solutions with the slip in these functions, by the names of their files.

    Raises
    ------
    ValueError
        If a pattern does not fit: then the solution has changed.
    """
    files = {exercise.file: (ROOT / "solutions" / exercise.file).read_text("utf-8") for exercise in SECTION.exercises}
    for function in functions:
        exercise, _, name = function.partition(".")
        file = SECTION.exercise(exercise).file
        start, end = _place(files[file], name)
        body = files[file][start:end]
        for old, new in slip.edits[function]:
            body, count = re.subn(old, new, body, flags=re.MULTILINE)
            if not count:
                raise ValueError(f"{slip.name}: {function} has no {old}")
        files[file] = files[file][:start] + body + files[file][end:]
    return files


def fitting() -> Iterator[str]:
    """Make every slip in every place, and yield both.

    Raises
    ------
    SyntaxError, ValueError
        If one is no program, or fits the solutions no more.
    """
    for slip in slips():
        for variant, functions in slip.variants.items():
            files = made(slip, functions)
            changed = {file for file, text in files.items() if text != (ROOT / "solutions" / file).read_text("utf-8")}
            if changed != {SECTION.exercise(function.partition(".")[0]).file for function in functions}:
                raise ValueError(f"{slip.name}: {variant} changes {sorted(changed)}")
            for file, text in files.items():
                compile(text, file, "exec")
            yield f"{slip.name}: {variant}"


def costs() -> Costs:
    """Grade every slip in one batch and return what it costs."""
    with tempfile.TemporaryDirectory() as name:
        folder, named = Path(name), {}
        for number, slip in enumerate(slips()):
            for variant, functions in slip.variants.items():
                named[f"{number:03}_{variant.replace('.', '_')}"] = slip.name, variant
                target = folder / "class" / f"{number:03}_{variant.replace('.', '_')}"
                target.mkdir(parents=True)
                for file, text in made(slip, functions).items():
                    (target / file).write_text(text, encoding="utf-8")
        words = [sys.executable, "-m", "grader", "batch", str(folder / "class"), "--out", str(folder / "out")]
        subprocess.run([*words, "--section", "momentum"], cwd=ROOT, stdout=subprocess.DEVNULL, check=False)
        found: Costs = {}
        for file, (slip_name, variant) in named.items():
            report = json.loads((folder / "out" / "reports" / f"{file}.json").read_bytes())
            found.setdefault(slip_name, {})[variant] = report["max_score"] - report["score"]
    return found


def lines(now: Costs, before: Costs) -> Iterator[str]:
    """Yield the table: the dearest function of each slip, and all of them, as lost points before and now."""
    yield "| slip | dearest alone, of its exercise | everywhere, of 100 |"
    yield "|---|---|---|"
    for name, found in now.items():
        alone = max((function for function in found if function != ALL), key=lambda one: found[one] / _points(one))
        earlier = before.get(name, {})
        everywhere = _change(found, earlier, ALL) if ALL in found else ""
        yield f"| {name} | {_change(found, earlier, alone)} of {_points(alone)} ({_short(alone)}) | {everywhere} |"


def too_dear(found: Costs) -> Iterator[str]:
    """Yield where a slip costs more than a third of its exercise, or a quarter of all."""
    for name, by_function in found.items():
        for function, lost in by_function.items():
            most = OF_ALL * SECTION.max_score if function == ALL else OF_AN_EXERCISE * _points(function)
            if lost > most:
                yield f"{name}, {function}: {lost} points, at most {most:.1f} wanted"


def _change(now: dict[str, int], before: dict[str, int], function: str) -> str:
    return f"{before[function]} -> {now[function]}" if function in before else str(now[function])


def _points(function: str) -> int:
    return SECTION.exercise(function.partition(".")[0]).points


def _short(function: str) -> str:
    return f"`{function.partition('.')[2]}`"


def _place(text: str, function: str) -> tuple[int, int]:
    start = text.index(f"def {function}(")
    return start, text.index("\n\n\n", start)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", type=Path)
    parser.add_argument("--beside", type=Path)
    parser.add_argument("--fit", action="store_true")
    options = parser.parse_args()
    if options.fit:
        print(*fitting(), sep="\n")
        return
    now = costs()
    before: Costs = json.loads(options.beside.read_bytes()) if options.beside else {}
    if options.write:
        options.write.write_text(json.dumps(now, indent=1), encoding="utf-8")
    print(*lines(now, before), sep="\n")
    for word, found in (("before", before), ("now", now)):
        if found:
            single = [lost for one in found.values() for function, lost in one.items() if function != ALL]
            print(f"\n{word}: {len(found)} slips, {len(single)} places, {sum(single) / len(single):.2f} points a place")
            print(*too_dear(found), sep="\n")


if __name__ == "__main__":
    main()
