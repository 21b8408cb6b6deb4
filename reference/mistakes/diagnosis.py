"""Name the mistake that a set of observations matches.

What was seen is looked up in the stages of the catalogue, the surest first: written mistakes, one-edit mutants, one
fitted constant, two mistakes at once. What no simulation gives may still show by itself: an argument that was changed,
a second call that differs, an exception.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reference.mistakes.catalogue import stage
from reference.mistakes.constants import constants
from reference.mistakes.model import Entry, Kind, Mistake, Observation
from reference.mistakes.probes import KAPPA_ONE, probes
from reference.mistakes.reading import Glance, is_finite, same
from reference.mistakes.right import is_right, readings, right_answer
from reference.mistakes.signs import signs

Diagnosis = tuple[str, str]

_EXACT, _SINGLE = 1e-9, 1e-5
_MOST = 2


def diagnose(function: str, observations: Mapping[str, Observation]) -> tuple[Diagnosis, ...]:
    """Return at most two pairs (id, sentence), the likeliest first; nothing for the right answer.

    Ids that share one sentence give the same on every input. Arrays, lists and tuples of numbers count as the same; so
    do float32 states, and a history that also holds the final loss.

    Parameters
    ----------
    function : str
        A function of the contract.
    observations : mapping
        For each probe of `probes(function)`, by name, what the function gave. A probe may be missing.

    Raises
    ------
    KeyError
        If the catalogue does not know the function.

    Examples
    --------
    >>> from reference.mistakes import diagnose, observe, probes
    >>> def effective_lr(lr, momentum):
    ...     return lr * (1 - momentum)
    >>> seen = {probe.name: observe(effective_lr, probe) for probe in probes("effective_lr")}
    >>> [id for id, sentence in diagnose("effective_lr", seen)]
    ['eff.times_1mb']
    """
    missing = Observation(None, None, error="nothing")
    given = {probe.name: observations.get(probe.name, missing) for probe in probes(function)}
    as_given, *other_forms = readings(function, given)
    if is_right(function, [as_given, *other_forms]):
        return ()
    for reading in (as_given, *other_forms):
        found = _found(function, reading)
        if found:
            return found
    return tuple(signs(given, as_given, function))[:_MOST]


def _found(function: str, reading: Sequence[Glance]) -> tuple[Diagnosis, ...]:
    for skip in _to_skip(function, reading):
        for tolerance in (_EXACT, _SINGLE):
            candidates = _candidates(function, reading, tolerance, skip)
            if candidates:
                return candidates
    return ()


def _candidates(
    function: str, reading: Sequence[Glance], tolerance: float, skip: frozenset[int]
) -> tuple[Diagnosis, ...]:
    def looked_up(kind: Kind) -> tuple[Diagnosis, ...]:
        return _said(stage(function, kind).table.matches(reading, tolerance, skip=skip))

    written = looked_up("written")
    if written:
        return written[:_MOST]
    slip = looked_up("mutant")[:1]
    if not slip and tolerance == _EXACT and not skip:
        slip = _shown(constants(function, reading))
    # A slip has no sentence of its own, so two mistakes that do may be told beside it.
    return (*slip, *looked_up("pair")[:1])


def _to_skip(function: str, reading: Sequence[Glance]) -> Iterator[frozenset[int]]:
    """Yield the probes to leave out: none, then those on which a formula may have no value.

    These are a probe without numbers, and kappa = 1, which many treat as a case of its own. What is left must not be
    simply right.
    """
    yield frozenset()
    odd = frozenset(
        place
        for place, (probe, seen) in enumerate(zip(probes(function), reading, strict=True))
        if seen.raised or not is_finite(seen) or probe.name == KAPPA_ONE
    )
    left = [place for place in range(len(reading)) if place not in odd]
    right = right_answer(function)
    if odd and any(not same(right[place], reading[place], _SINGLE) for place in left):
        yield odd


def _said(entries: Sequence[Entry]) -> tuple[Diagnosis, ...]:
    """Return what to say of the entries that match: the first, then what cannot be told from it, then the next."""
    said: dict[str, str] = {}
    for entry in entries:
        sentence = shared_sentence(entry)
        for mistake in (entry.mistake, *entry.also):
            said.setdefault(mistake.id, sentence)
    return tuple(said.items())


def shared_sentence(entry: Entry) -> str:
    """Return the one sentence of an entry and of the mistakes that give the same on every input."""
    sentence = entry.mistake.sentence
    if entry.also:
        other = entry.also[0].sentence
        sentence = f"{sentence} Just as well, {other[0].lower()}{other[1:]}"
    return sentence


def _shown(mistakes: Iterator[Mistake]) -> tuple[Diagnosis, ...]:
    first = next(mistakes, None)
    return () if first is None else ((first.id, first.sentence),)
