"""The catalogue of one function, in stages: written mistakes, then mutants, then two mistakes at once.

A stage is built when it is first asked for and kept. An entry that gives the right answer on every probe is no mistake
and is left out; one that gives the same as an earlier entry joins it, if it has a sentence of its own, or is dropped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial

from grader.errors import section_code
from grader.mistakes import brackets
from grader.mistakes.function import Function
from grader.mistakes.item import Written, said_of
from grader.mistakes.model import CatalogueEntry, Kind
from grader.mistakes.mutants import mutants
from grader.mistakes.pairs import pairs
from grader.mistakes.probing import call, observe, quiet
from grader.mistakes.reading import Glance
from grader.mistakes.right import is_right, readings
from grader.mistakes.table import EntryTable, Signature, signature
from grader.mistakes.upstream import inherited

STAGES: tuple[Kind, ...] = ("written", "mutant", "pair")


def entries(function: Function, kinds: Sequence[Kind] = STAGES) -> tuple[CatalogueEntry, ...]:
    """Return the entries of a function, likeliest first within each kind."""
    return tuple(entry for kind in kinds for entry in stage(function, kind).table.entries)


def build(function: Function) -> Iterator[None]:
    """Build the entries of a function ahead of need, a stage with each step."""
    for kind in STAGES:
        stage(function, kind)
        yield


@dataclass(frozen=True)
class Stage:
    """One kind of entries with their table, and the signatures known so far."""

    table: EntryTable
    known: frozenset[Signature]


@cache
def stage(function: Function, kind: Kind) -> Stage:
    """Return one stage of a function's catalogue, built on first use.

    Raises
    ------
    SectionError
        If what the section declares of the function does not run.
    """
    known = frozenset() if kind == "written" else stage(function, "written").known
    # Mutants and pairs may coincide: the feedback can show one of each.
    makers = {"written": _written, "mutant": mutants, "pair": _pairs}
    own = len(function.written) if kind == "written" else 0
    with section_code(f"the mistakes of {function.name}"):
        return _stage(function, makers[kind](function), known, own)


def _stage(function: Function, entries: Iterable[CatalogueEntry], known: frozenset[Signature], own: int) -> Stage:
    """Return a stage; the first `own` entries are declared by the section, so that each has to run somewhere."""
    kept: dict[Signature, tuple[CatalogueEntry, tuple[Glance, ...]]] = {}
    with quiet():
        for place, entry in enumerate(entries):
            implementation = entry.make()
            seen = {probe.name: observe(implementation, probe, stateful=entry.stateful) for probe in function.probes}
            found = readings(function, seen)
            if place < own and all(item.raised for item in found[0]):
                _run(entry, function)
            key = signature(found[0])
            if key in kept:
                kept[key] = (_joined(kept[key][0], entry), kept[key][1])
            elif key not in known and not all(item.raised for item in found[0]) and not is_right(function, found):
                kept[key] = (entry, found[0])
    table = EntryTable([entry for entry, _ in kept.values()], [reading for _, reading in kept.values()])
    return Stage(table, known | kept.keys())


def _run(entry: CatalogueEntry, function: Function) -> None:
    with section_code(f"{entry.mistake.id} in {function.name}"):
        call(entry.make(), function.probes[0])


def _joined(entry: CatalogueEntry, other: CatalogueEntry) -> CatalogueEntry:
    if other.mistake.kind == "mutant":
        told = {entry.mistake.sentence, *(alike.mistake.sentence for alike in entry.also)}
        if other.form != entry.form or other.mistake.sentence in told:
            return entry
        return replace(entry, also=entry.also or (other,), ways=entry.ways + 1)
    known = {entry.mistake.id, *(alike.mistake.id for alike in entry.also)}
    if other.mistake.kind != "written" or other.mistake.id in known:
        return entry
    if other.mistake.id == brackets.ID and any("bracket" in one.mistake.sentence for one in (entry, *entry.also)):
        return entry
    return replace(entry, also=(*entry.also, other))


def _written(function: Function) -> Iterator[CatalogueEntry]:
    for item in (*function.written, *inherited(function)):
        yield _entry(function, item)
    yield from brackets.misplaced(function)


def _pairs(function: Function) -> Iterator[CatalogueEntry]:
    for item in pairs(function):
        yield _entry(function, item)


def _entry(function: Function, item: Written) -> CatalogueEntry:
    make = partial(function.variant, item.switches)
    return CatalogueEntry(said_of(item.mistake, function.name, function.words), make, item.stateful, item.loose)
