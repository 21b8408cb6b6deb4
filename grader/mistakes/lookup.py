"""Find the entries that observations match, the surest kind first.

Written mistakes; one-edit mutants and two mistakes at once, side by side; one fitted constant.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from grader.mistakes.catalogue import stage
from grader.mistakes.constants import constants
from grader.mistakes.function import Function, Observations
from grader.mistakes.model import CatalogueEntry, Kind, Observed
from grader.mistakes.probing import quiet
from grader.mistakes.reading import Glance, has_finite, is_finite, same
from grader.mistakes.right import is_right, readings, right_answer

_EXACT, _SINGLE = 1e-9, 1e-5
# What three or more one-edit slips give is told of none of them. Counted over this section's functions, nine in ten
# slips that have no sentence of their own are the only ones, or one of two, to give what they give; the rest is what
# an unfinished program gives: a theta that never moves comes from ten slips, an empty loop from six.
_MOST_WAYS = 2
_MISSING = Observed(None, None, error="nothing")


Holds = Callable[[CatalogueEntry], bool]
"""Whether an entry may be told at all: it has to explain more than the probes."""


def matching(
    function: Function, observations: Observations, holds: Holds = lambda entry: True
) -> tuple[CatalogueEntry, ...]:
    """Return the entries that give what was observed and hold, likeliest first; none for the right answer.

    Each can be run on any other arguments: ``entry.make()(*args)`` is what such a mistake gives there.
    """
    given = {probe.name: observations.get(probe.name, _MISSING) for probe in function.probes}
    with quiet():
        found = readings(function, given)
        if is_right(function, found):
            return ()
        return next((entries for reading in found for entries in _found(function, reading, holds) if entries), ())


def _found(function: Function, reading: Sequence[Glance], holds: Holds) -> Iterator[tuple[CatalogueEntry, ...]]:
    if all(seen.raised or _is_nothing(seen) for seen in reading):  # whoever raises or is NaN everywhere gives the same
        return
    for skip in _to_skip(function, reading):
        for tolerance in (_EXACT, _SINGLE):
            if _is_as_right(function, reading, tolerance):
                return
            yield _candidates(function, reading, tolerance, skip, holds)


def _is_as_right(function: Function, reading: Sequence[Glance], tolerance: float) -> bool:
    """Tell whether what was observed is no further off than what is compared may be: all small slips would match."""
    return all(same(right, seen, tolerance) for right, seen in zip(right_answer(function), reading, strict=True))


def _is_nothing(seen: Glance) -> bool:
    """Tell whether there are numbers, and not one of them is finite: that is no evidence for any mistake."""
    return bool(seen.numbers.size) and not has_finite(seen)


def _candidates(
    function: Function, reading: Sequence[Glance], tolerance: float, skip: frozenset[int], holds: Holds
) -> tuple[CatalogueEntry, ...]:
    def looked_up(kind: Kind) -> list[CatalogueEntry]:
        found = stage(function, kind).matches(reading, tolerance, skip=skip)
        return [kept for entry in found if (kept := _holding(entry, holds)) is not None]

    written = looked_up("written")
    if written:
        return tuple(written)
    # Both, as neither has a sentence by a teacher's hand; a constant fits the more easily the less is known of it.
    slips = [entry for entry in looked_up("mutant") if entry.ways <= _MOST_WAYS]
    found = (*slips[:1], *looked_up("pair")[:1])
    if not found and tolerance == _EXACT and not skip:
        found = tuple(entry for entry in constants(function, reading) if holds(entry))[:1]
    return found


def _holding(entry: CatalogueEntry, holds: Holds) -> CatalogueEntry | None:
    """Return an entry with those of its like that hold; None where none does."""
    alike = [one for one in (entry, *entry.also) if holds(one)]
    return replace(alike[0], also=tuple(alike[1:])) if alike else None


def _to_skip(function: Function, reading: Sequence[Glance]) -> Iterator[frozenset[int]]:
    """Yield the probes to leave out: none, then those on which a formula may have no value.

    These are a probe without numbers, and a special one, which many treat as a case of its own. What is left must not
    be simply right, and no less than what is left out.
    """
    yield frozenset()
    odd = frozenset(
        place
        for place, (probe, seen) in enumerate(zip(function.probes, reading, strict=True))
        if seen.raised or not is_finite(seen) or probe.special
    )
    left = [place for place in range(len(reading)) if place not in odd]
    right = right_answer(function)
    if 0 < len(odd) <= len(left) and any(not same(right[place], reading[place], _SINGLE) for place in left):
        yield odd
