"""The catalogue of one function, in stages: written mistakes, then mutants, then two mistakes at once.

A stage is built when it is first asked for and kept. An entry that gives the right answer on every probe is no mistake
and is left out; one that gives the same as an earlier entry joins it, if it has a sentence of its own, or is dropped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial

from reference.mistakes.builders import build
from reference.mistakes.model import Entry, Kind, Mistake
from reference.mistakes.mutants import mutants
from reference.mistakes.observe import observe, quiet
from reference.mistakes.pairs import pairs
from reference.mistakes.probes import probes
from reference.mistakes.reading import Glance
from reference.mistakes.right import is_right, readings
from reference.mistakes.table import Signature, Table, signature
from reference.mistakes.upstream import inherited
from reference.mistakes.written import written_for
from reference.mistakes.written.item import Written, said_of

STAGES: tuple[Kind, ...] = ("written", "mutant", "pair")


def catalogue(function: str, kinds: Sequence[Kind] = STAGES) -> tuple[Entry, ...]:
    """Return the entries of a contract function, likeliest first within each kind.

    Raises
    ------
    KeyError
        If the catalogue does not know the function.
    """
    return tuple(entry for kind in kinds for entry in stage(function, kind).table.entries)


@dataclass(frozen=True)
class Stage:
    """One kind of entries with their table, and the signatures known so far."""

    table: Table
    known: frozenset[Signature]


@cache
def stage(function: str, kind: Kind) -> Stage:
    """Return one stage of a function's catalogue, built on first use."""
    if kind == "written":
        return _stage(function, _written(function), frozenset())
    # Mutants and pairs may coincide: the feedback can show one of each.
    maker = mutants if kind == "mutant" else _pairs
    return _stage(function, maker(function), stage(function, "written").known)


def _stage(function: str, entries: Iterable[Entry], known: frozenset[Signature]) -> Stage:
    kept: dict[Signature, tuple[Entry, tuple[Glance, ...]]] = {}
    fixed = probes(function)
    with quiet():
        for entry in entries:
            implementation = entry.make()
            seen = {probe.name: observe(implementation, probe, stateful=entry.stateful) for probe in fixed}
            found = readings(function, seen)
            key = signature(found[0])
            if key in kept:
                kept[key] = (_joined(kept[key][0], entry.mistake), kept[key][1])
            elif key not in known and not all(item.raised for item in found[0]) and not is_right(function, found):
                kept[key] = (entry, found[0])
    table = Table([entry for entry, _ in kept.values()], [reading for _, reading in kept.values()])
    return Stage(table, known | kept.keys())


def _joined(entry: Entry, other: Mistake) -> Entry:
    known = {entry.mistake.id, *(mistake.id for mistake in entry.also)}
    if other.kind != "written" or other.id in known:
        return entry
    return replace(entry, also=(*entry.also, other))


def _written(function: str) -> Iterator[Entry]:
    for item in (*written_for(function), *inherited(function)):
        yield _entry(function, item)


def _pairs(function: str) -> Iterator[Entry]:
    for item in pairs(function):
        yield _entry(function, item)


def _entry(function: str, item: Written) -> Entry:
    make = partial(build, function, item.switches)
    return Entry(said_of(item.mistake, function), make, item.stateful)
