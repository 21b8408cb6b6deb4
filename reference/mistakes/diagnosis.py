"""Name the mistake that a set of observations matches, in sentences.

What no entry of the catalogue gives may still show by itself: an argument that was changed, a second call that differs,
an exception.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reference.mistakes.lookup import matching
from reference.mistakes.model import Entry, Observation
from reference.mistakes.observe import quiet
from reference.mistakes.probes import probes
from reference.mistakes.right import is_right, readings
from reference.mistakes.signs import signs

Diagnosis = tuple[str, str]

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
    entries = matching(function, observations)
    if entries:
        return _said(entries)[:_MOST]
    given = {probe.name: observations[probe.name] for probe in probes(function) if probe.name in observations}
    if len(given) < len(probes(function)):
        return ()
    with quiet():
        found = readings(function, given)
        return () if is_right(function, found) else tuple(signs(given, found[0], function))[:_MOST]


def _said(entries: Sequence[Entry]) -> tuple[Diagnosis, ...]:
    """Return what to say of the entries that match: the first, then what cannot be told from it, then the next."""
    said: dict[str, str] = {}
    for entry in entries:
        sentence = _shared_sentence(entry)
        for mistake in (entry.mistake, *entry.also):
            said.setdefault(mistake.id, sentence)
    return tuple(said.items())


def _shared_sentence(entry: Entry) -> str:
    """Return the one sentence of an entry and of the mistakes that give the same on every input."""
    sentence = entry.mistake.sentence
    if entry.also:
        other = entry.also[0].sentence
        sentence = f"{sentence} Just as well, {other[0].lower()}{other[1:]}"
    return sentence
