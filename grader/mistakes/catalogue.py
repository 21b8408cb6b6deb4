"""The catalogue of one function, in stages: written mistakes, then mutants, then two mistakes at once.

An entry that gives the right answer on every probe is no mistake and is left out; one that gives the same as an earlier
entry joins it, if it has a sentence of its own, or is dropped.

All entries are run on one probe, and on the others only those that agree there with what is looked for: of some
hundreds they are a few.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, partial

from grader.errors import section_code
from grader.mistakes import brackets
from grader.mistakes.function import Function
from grader.mistakes.item import Written, said_of
from grader.mistakes.model import CatalogueEntry, Kind
from grader.mistakes.mutants import mutants
from grader.mistakes.pairs import pairs
from grader.mistakes.probing import call, observe, observe_entry, quiet
from grader.mistakes.reading import Glance, glance, same
from grader.mistakes.right import is_right, readings
from grader.mistakes.table import ProbeTable, Signature, signature
from grader.mistakes.upstream import inherited

STAGES: tuple[Kind, ...] = ("written", "mutant", "pair")
_ALIKE = 1e-7
"""What has one signature agrees to that: it is run on all probes together, whichever of it is looked for."""


def entries(function: Function, kinds: Sequence[Kind] = STAGES) -> tuple[CatalogueEntry, ...]:
    """Return the entries of a function, likeliest first within each kind."""
    return tuple(entry for kind in kinds for entry in stage(function, kind).entries)


def build(function: Function) -> Iterator[None]:
    """Run the entries of a function ahead of need, a stage with each step."""
    for kind in STAGES:
        stage(function, kind).run()
        yield


@cache
def stage(function: Function, kind: Kind) -> Stage:
    """Return one stage of a function's catalogue.

    Raises
    ------
    SectionError
        If what the section declares of the function does not run.
    """
    makers = {"written": _written, "mutant": mutants, "pair": _pairs}
    with section_code(f"the mistakes of {function.name}"):
        made = tuple(makers[kind](function))
    # Mutants and pairs may coincide: the feedback can show one of each.
    return Stage(function, made, None if kind == "written" else stage(function, "written"))


@dataclass(frozen=True)
class _Whole:
    """What an entry gives on all probes."""

    signature: Signature
    glances: tuple[Glance, ...]
    is_mistake: bool


class Stage:
    """The entries of one kind, each of which is run where it is first needed, and what it gave is kept.

    What gives the same as an entry of the stage `before` is left out.
    """

    def __init__(self, function: Function, made: Sequence[CatalogueEntry], before: Stage | None) -> None:
        self.function = function
        self.made = made
        self._before = before
        self._tables: dict[int, ProbeTable] = {}
        self._wholes: dict[int, _Whole] = {}

    @cached_property
    def entries(self) -> tuple[CatalogueEntry, ...]:
        """All entries, likeliest first, each run on all probes.

        Raises
        ------
        SectionError
            If one that the section declares runs nowhere.
        """
        with section_code(f"the mistakes of {self.function.name}"), quiet():
            self._table(0)
            return tuple(self._kept(range(len(self.made)), self._known()).values())

    def run(self) -> None:
        """Run all entries on the first probe: where nothing is odd there, that is what has to be run of most."""
        with section_code(f"the mistakes of {self.function.name}"), quiet():
            self._table(0)

    def matches(
        self, reading: Sequence[Glance], tolerance: float, *, skip: frozenset[int] = frozenset()
    ) -> list[CatalogueEntry]:
        """Return the entries that agree on all probes but those to skip, likeliest first."""
        with section_code(f"the mistakes of {self.function.name}"), quiet():
            wide = max(tolerance, _ALIKE)
            known = self._before._signatures(reading, wide, skip) if self._before is not None else set()
            kept = self._kept(self._agreeing(reading, wide, skip), known)
        return [entry for row, entry in kept.items() if self._agrees(row, reading, tolerance, skip)]

    def _signatures(self, reading: Sequence[Glance], tolerance: float, skip: frozenset[int]) -> set[Signature]:
        return {self._whole(row).signature for row in self._kept(self._agreeing(reading, tolerance, skip), set())}

    def _known(self) -> set[Signature]:
        if self._before is None:
            return set()
        return {self._before._whole(row).signature for row in self._before._kept(range(len(self._before.made)), ())}

    def _agreeing(self, reading: Sequence[Glance], tolerance: float, skip: frozenset[int]) -> list[int]:
        """Return the places of the entries that agree on all probes but those to skip."""
        first = next((place for place in range(len(reading)) if place not in skip), None)
        rows = range(len(self.made)) if first is None else self._table(first).agreeing(reading[first], tolerance)
        return [row for row in rows if self._agrees(row, reading, tolerance, skip)]

    def _agrees(self, row: int, reading: Sequence[Glance], tolerance: float, skip: frozenset[int]) -> bool:
        glances = self._whole(row).glances
        return all(place in skip or same(seen, glances[place], tolerance) for place, seen in enumerate(reading))

    def _kept(self, rows: Iterable[int], known: Collection[Signature]) -> dict[int, CatalogueEntry]:
        """Return entries that are mistakes, each with those that give the same, by the place of the first of them."""
        first: dict[Signature, int] = {}
        kept: dict[int, CatalogueEntry] = {}
        for row in rows:
            whole = self._whole(row)
            if whole.signature in first:
                place = first[whole.signature]
                kept[place] = _joined(kept[place], self.made[row])
            elif whole.is_mistake and whole.signature not in known:
                first[whole.signature] = row
                kept[row] = self.made[row]
        return kept

    def _table(self, place: int) -> ProbeTable:
        """Return what all entries give on one probe."""
        if place not in self._tables:
            glances = [self._glance(row, place) for row in range(len(self.made))]
            for row in range(len(self.function.written) if self._before is None else 0):
                if glances[row].raised:
                    self._prove(row)
            self._tables[place] = ProbeTable(glances)
        return self._tables[place]

    def _prove(self, row: int) -> None:
        """Let what is raised pass where an entry that the section declares runs nowhere."""
        if all(seen.raised for seen in self._whole(row).glances):
            with section_code(f"{self.made[row].mistake.id} in {self.function.name}"):
                call(self.made[row].make(), self.function.probes[0])

    def _glance(self, row: int, place: int) -> Glance:
        entry = self.made[row]
        if place > 0 or entry.stateful or row in self._wholes:  # what it gives may depend on the probes before
            return self._whole(row).glances[place]
        return glance(observe(entry.make(), self.function.probes[0], stateful=False))

    def _whole(self, row: int) -> _Whole:
        if row not in self._wholes:
            found = readings(self.function, observe_entry(self.made[row], self.function))
            mistake = not all(seen.raised for seen in found[0]) and not is_right(self.function, found)
            self._wholes[row] = _Whole(signature(found[0]), found[0], mistake)
        return self._wholes[row]


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
