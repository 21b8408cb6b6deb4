"""``grader similar``: programs of a class that a person should look at side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli.batch import LAYOUTS, open_class
from grader.cli.options import PLACE, section_option
from grader.cli.wrapping import say
from grader.course.similarity import SHARE
from grader.text import counted, named

if TYPE_CHECKING:
    from grader.course.classes import HandedIn
    from grader.course.layouts import Layout, Source
    from grader.course.similarity import Alike, Findings, Renamed, Resemblance, Similarity
    from grader.section import Section

_PERCENT = round(100 * SHARE)
_MOST_RANGES = 4
_MEANT = (
    "This is a reason to look, and proves nothing: short exercises resemble each other, and people may work together."
)


@click.command()
@click.argument("folder", metavar="SUBMISSIONS", type=PLACE)
@click.option("--layout", type=click.Choice(LAYOUTS), help="How SUBMISSIONS are laid out. [default: by their names]")
@click.option(
    "--from",
    "percent",
    metavar="PERCENT",
    type=click.IntRange(1, 100),
    default=_PERCENT,
    show_default=True,
    help="Tell two programs from that much on that they have in common.",
)
@section_option
def similar(folder: Path, layout: Layout | None, percent: int, section_name: str | None) -> int:
    """Say which submissions in SUBMISSIONS resemble each other, as a reason to look.

    First those whose files are the same, then programs that are the same but for names, comments and layout, then those
    that have much in common beyond the stubs, the worked answers and what many of the class have.

    Exit codes: 0 read, whatever was found, 2 usage.
    """
    with open_class(folder, section_name, layout) as (section, handed_in):
        sources = {source.id: source for source in handed_in.sources}
        say(f"layout: {handed_in.layout}")
        if handed_in.ignored:
            say(f"ignored: {named(handed_in.ignored)}")
        compared, refused = _compared(section, handed_in)
        if refused:
            say(f"not compared, {len(refused)} that cannot be graded: {named(refused)}")
        found = compared.findings(percent / 100)
        for line in _lines(found, lambda name: _programs(sources[name], section), compared):
            say(line)
        read = len(sources) - len(refused)
        say(f"{counted(read, 'submission')} compared. {_MEANT if any(found) else 'Nothing stands out.'}")
    return 0


def _compared(section: Section, handed_in: HandedIn) -> tuple[Similarity, list[str]]:
    """Return the class, and who cannot be compared."""
    from grader.course import intake
    from grader.course.similarity import Similarity
    from grader.section import SOLUTIONS, STUBS

    known = [_programs(intake.one(section.part(part)), section) for part in (STUBS, SOLUTIONS)]
    compared, refused = Similarity(known), list[str]()
    for source in handed_in.sources:
        programs = _programs(source, section)
        if programs:
            compared.add(source.id, programs)
        else:
            refused.append(source.id)
    return compared, refused


def _programs(source: Source, section: Section) -> dict[str, bytes]:
    """Return the programs of a submission by their exercises, none if it cannot be graded."""
    from grader.course import intake
    from grader.submission import Submission

    taken = intake.take(source, section)
    files = taken.files if isinstance(taken, Submission) else {}
    return {exercise.id: files[exercise.module] for exercise in section.exercises if exercise.module in files}


def _lines(found: Findings, programs: Callable[[str], dict[str, bytes]], compared: Similarity) -> Iterator[str]:
    yield from _listed("The same files, byte for byte", map(_group, found.same))
    yield from _listed(
        "The same but for names, comments and layout (= stands between those with one file)",
        map(_renamed, found.renamed),
    )
    pairs = (_pair(pair, programs, compared) for pair in found.pairs)
    yield from _listed("Much in common beyond the stubs, the worked answers and what many have", pairs)


def _listed(title: str, lines: Iterable[str]) -> Iterator[str]:
    for number, line in enumerate(lines):
        if not number:
            yield f"{title}:"
        yield f"  {line}"


def _group(group: Alike) -> str:
    return f"{group.exercise or 'all exercises'}: {', '.join(sorted(group.submissions))}"


def _renamed(group: Renamed) -> str:
    return f"{group.exercise}: {'; '.join(' = '.join(sorted(who)) for who in group.files)}"


def _pair(pair: Resemblance, programs: Callable[[str], dict[str, bytes]], compared: Similarity) -> str:
    one, other = programs(pair.one)[pair.exercise], programs(pair.other)[pair.exercise]
    here = _ranges(compared.lines(pair.exercise, one, other))
    there = _ranges(compared.lines(pair.exercise, other, one))
    who = [_with_others(name, compared.with_its_program(pair.exercise, name)) for name in (pair.one, pair.other)]
    return f"{pair.exercise}, {100 * pair.share:.0f}%: {who[0]} {here}; {who[1]} {there}"


def _with_others(name: str, same: list[str]) -> str:
    others = sorted(one for one in same if one != name)
    return f"{name} (and alike {', '.join(others)})" if others else name


def _ranges(ranges: list[tuple[int, int]]) -> str:
    longest = sorted(sorted(ranges, key=lambda one: one[0] - one[1])[:_MOST_RANGES])
    return "lines " + ", ".join(f"{first}-{last}" if last > first else f"{first}" for first, last in longest)
