"""Name the mistake that a set of observations matches, in sentences.

What no entry of the catalogue gives may still show by itself: an argument that was changed, a second call that differs,
an exception.
"""

from __future__ import annotations

from collections.abc import Sequence

from grader.mistakes.function import Function, Observations
from grader.mistakes.lookup import matching
from grader.mistakes.model import CatalogueEntry
from grader.mistakes.probing import quiet
from grader.mistakes.right import is_right, readings
from grader.mistakes.signs import signs

_MOST = 2


def diagnoses(function: Function, observations: Observations) -> tuple[tuple[str, str], ...]:
    """Return at most two pairs (id, sentence), the likeliest first; nothing for the right answer.

    Ids that share one sentence give the same on every input. Arrays, lists and tuples of numbers count as the same; so
    do the other forms that the function accepts.

    Parameters
    ----------
    function : Function
        What is known of the function.
    observations : mapping
        What it gave, by the names of the probes. A probe may be missing.

    Examples
    --------
    >>> from grader.mistakes import Function, Probe, diagnoses, formula, observe_all, written
    >>> slip = written("double.square", ("double",), "This matches the square.", formula=lambda x: x**2)
    >>> double = Function("double", (Probe("three", (3,)), Probe("five", (5,))), formula(lambda x: 2 * x), slip)
    >>> diagnoses(double, observe_all(lambda x: x * x, double))
    (('double.square', 'This matches the square.'),)
    """
    entries = matching(function, observations)
    if entries:
        return _said(entries)[:_MOST]
    given = {probe.name: observations[probe.name] for probe in function.probes if probe.name in observations}
    if len(given) < len(function.probes):
        return ()
    with quiet():
        found = readings(function, given)
        return () if is_right(function, found) else tuple(signs(function, given, found[0]))[:_MOST]


def _said(entries: Sequence[CatalogueEntry]) -> tuple[tuple[str, str], ...]:
    """Return what to say of the entries that match: the first, then what cannot be told from it, then the next."""
    said: dict[str, str] = {}
    for entry in entries:
        sentence = _shared_sentence(entry)
        for mistake in (entry.mistake, *entry.also):
            said.setdefault(mistake.id, sentence)
    return tuple(said.items())


def _shared_sentence(entry: CatalogueEntry) -> str:
    """Return the one sentence of an entry and of the mistakes that give the same on every input."""
    sentence = entry.mistake.sentence
    if entry.also:
        other = entry.also[0].sentence
        sentence = f"{sentence} Just as well, {other[0].lower()}{other[1:]}"
    return sentence
