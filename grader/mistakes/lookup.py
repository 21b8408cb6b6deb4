"""Find the entries that observations match, the surest kind first.

Written mistakes; one-edit mutants and two mistakes at once, side by side; one fitted constant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from grader.mistakes.catalogue import stage
from grader.mistakes.constants import constants
from grader.mistakes.function import Function, Observations
from grader.mistakes.model import CatalogueEntry, Kind, Observed
from grader.mistakes.probing import quiet
from grader.mistakes.reading import Glance, is_finite, same
from grader.mistakes.right import is_right, readings, right_answer

_EXACT, _SINGLE = 1e-9, 1e-5
_MISSING = Observed(None, None, error="nothing")


def matching(function: Function, observations: Observations) -> tuple[CatalogueEntry, ...]:
    """Return the entries that give what was observed, likeliest first; none for the right answer.

    Each can be run on any other arguments: ``entry.make()(*args)`` is what such a mistake gives there.
    """
    given = {probe.name: observations.get(probe.name, _MISSING) for probe in function.probes}
    with quiet():
        found = readings(function, given)
        if is_right(function, found):
            return ()
        return next((entries for reading in found for entries in _found(function, reading) if entries), ())


def _found(function: Function, reading: Sequence[Glance]) -> Iterator[tuple[CatalogueEntry, ...]]:
    if all(seen.raised for seen in reading):  # no entry does: there is no need to build them
        return
    for skip in _to_skip(function, reading):
        for tolerance in (_EXACT, _SINGLE):
            yield _candidates(function, reading, tolerance, skip)


def _candidates(
    function: Function, reading: Sequence[Glance], tolerance: float, skip: frozenset[int]
) -> tuple[CatalogueEntry, ...]:
    def looked_up(kind: Kind) -> list[CatalogueEntry]:
        return stage(function, kind).table.matches(reading, tolerance, skip=skip)

    written = looked_up("written")
    if written:
        return tuple(written)
    # Both, as neither has a sentence by a teacher's hand; a constant fits the more easily the less is known of it.
    found = (*looked_up("mutant")[:1], *looked_up("pair")[:1])
    if not found and tolerance == _EXACT and not skip:
        found = tuple(constants(function, reading))[:1]
    return found


def _to_skip(function: Function, reading: Sequence[Glance]) -> Iterator[frozenset[int]]:
    """Yield the probes to leave out: none, then those on which a formula may have no value.

    These are a probe without numbers, and a special one, which many treat as a case of its own. What is left must not
    be simply right.
    """
    yield frozenset()
    odd = frozenset(
        place
        for place, (probe, seen) in enumerate(zip(function.probes, reading, strict=True))
        if seen.raised or not is_finite(seen) or probe.special
    )
    left = [place for place in range(len(reading)) if place not in odd]
    right = right_answer(function)
    if odd and any(not same(right[place], reading[place], _SINGLE) for place in left):
        yield odd
