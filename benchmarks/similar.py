"""How often ``grader similar`` raises a false alarm, and how often it sees a copy that was made to look like none.

    python -m benchmarks.similar

Each exercise of ``tests/correct`` is a class: correct programs in many styles, of which no two are copies. Then each
program is copied in three disguises, and the pair is added to that class.
"""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

from grader.course.similarity import LEAST, Similarity
from grader.section import SOLUTIONS, STUBS, Section, find

_CORRECT = Path(__file__).resolve().parent.parent / "tests" / "correct"


def main() -> None:
    section = find("momentum")
    print("| | programs | judged | pairs of these | told | renamed | in another order | every eighth line gone |")
    print("|---|---|---|---|---|---|---|---|")
    totals = [0] * 7
    for exercise in section.exercises:
        row = _measured(section, exercise.id)
        totals = [total + number for total, number in zip(totals, row, strict=True)]
        print(f"| {exercise.id} | {' | '.join(map(str, row))} |")
    print(f"| all | {' | '.join(map(str, totals))} |")


def _measured(section: Section, exercise: str) -> list[int]:
    programs = {path.stem: path.read_bytes() for path in sorted((_CORRECT / exercise).glob("*.py"))}
    compared = _class(section, exercise, programs)
    judged = [name for name, source in programs.items() if len(compared.own(exercise, source)) >= LEAST]
    found = [
        sum(_is_seen(section, exercise, programs, name, disguise) for name in judged)
        for disguise in (_renamed, _reordered, _thinned)
    ]
    return [len(programs), len(judged), len([*combinations(judged, 2)]), len(compared.findings().pairs), *found]


def _class(section: Section, exercise: str, programs: dict[str, bytes]) -> Similarity:
    files = {one.id: one.file for one in section.exercises}
    compared = Similarity(
        {exercise: (section.part(part) / files[exercise]).read_bytes()} for part in (STUBS, SOLUTIONS)
    )
    for name, source in programs.items():
        compared.add(name, {exercise: source})
    return compared


def _is_seen(
    section: Section, exercise: str, programs: dict[str, bytes], name: str, disguise: Callable[[str], str]
) -> bool:
    copy = disguise(programs[name].decode("utf-8", "replace")).encode()
    found = _class(section, exercise, programs | {"the copy": copy}).findings()
    pairs = [{pair.one, pair.other} for pair in found.pairs]
    groups = [{*group.submissions} for group in (*found.same, *found.renamed)]
    return any({name, "the copy"} <= together for together in (*pairs, *groups))


def _renamed(source: str) -> str:
    """Give every name that is not behind a point another one, and leave comments out."""
    text = re.sub(r"(?m)^[ \t]*#.*$", "", source)
    names = re.findall(r"(?<![\w.])[^\W\d]\w*", text)
    new = {name: f"{name}_of_mine" for name in names if not keyword.iskeyword(name) and name not in dir(builtins)}
    return re.sub(r"(?<![\w.])[^\W\d]\w*", lambda found: new.get(found[0], found[0]), text)


def _reordered(source: str) -> str:
    """Turn the order of what stands at the top of the file around, renamed."""
    return "".join(reversed(re.split(r"(?m)^(?=def |class |@|if )", _renamed(source))))


def _thinned(source: str) -> str:
    """Leave out every eighth line, renamed."""
    lines = [line for line in _renamed(source).splitlines() if line.strip()]
    return "\n".join(line for number, line in enumerate(lines) if number % 8 != 7)


if __name__ == "__main__":
    main()
