"""Name the mistake that a set of observations matches, in sentences.

What no entry of the catalogue gives may still show by itself: an argument that was changed, a second call that differs,
an exception.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial

from grader.mistakes.failing import FailedCall
from grader.mistakes.function import Function, Observations
from grader.mistakes.lookup import matching
from grader.mistakes.model import CatalogueEntry, Mistake
from grader.mistakes.plainly import plainly
from grader.mistakes.pointing import pointed
from grader.mistakes.probing import quiet
from grader.mistakes.quotes import own_words
from grader.mistakes.right import is_right, readings
from grader.mistakes.signs import signs

_MOST = 2
Writes = Callable[[Collection[str]], bool]
Knows = Callable[[str], bool]
Shown = Mapping[str, Collection[str]]
"""The ids that functions above show on their own probes, by their names."""


def diagnoses(
    function: Function,
    observations: Observations,
    shown: Shown | None = None,
    failed: FailedCall | None = None,
    writes: Writes = lambda words: True,
    knows: Knows = lambda word: True,
) -> tuple[tuple[str, str], ...]:
    """Return at most two pairs (id, sentence), the likeliest first; nothing for the right answer.

    Ids that share one sentence give the same on every input. Arrays, lists and tuples of numbers count as the same; so
    do the other forms that the function accepts.

    Parameters
    ----------
    function : Function
        What is known of the function.
    observations : mapping
        What it gave, by the names of the probes. A probe may be missing.
    shown : mapping, optional
        What the functions above show: only that can be said to follow from them.
    failed : FailedCall, optional
        The call of the check that is to be explained as well.
    writes : callable, optional
        Tells whether these words all stand in the function: what is quoted of it has to be there.
    knows : callable, optional
        Tells whether a name stands in the file: no other is quoted to a student, unless the task has it.

    Examples
    --------
    >>> from grader.mistakes import Function, Probe, diagnoses, formula, observe_all, written
    >>> slip = written("double.square", ("double",), "This matches the square.", formula=lambda x: x**2)
    >>> double = Function("double", (Probe("three", (3,)), Probe("five", (5,))), formula(lambda x: 2 * x), slip)
    >>> diagnoses(double, observe_all(lambda x: x * x, double))
    (('double.square', 'This matches the square.'),)
    """
    told = partial(_told, function, writes, knows)
    entries = matching(function, observations, partial(_holds, function, failed, writes, told))
    if entries and _is_sure(entries[0], shown or {}):
        return _said(entries, shown or {}, told)[:_MOST]
    given = {probe.name: observations[probe.name] for probe in function.probes if probe.name in observations}
    if len(given) < len(function.probes):
        return _said(entries, shown or {}, told)[:_MOST]
    with quiet():
        found = readings(function, given)
        if is_right(function, found):
            return ()
        plain = plainly(function, given, failed)
        if plain is not None and (plain.whole or not entries):
            return (plain.sign,)
        if entries:
            return _said(entries, shown or {}, told)[:_MOST]
        shows = signs(function, given, found[0])
        kept = [sign for sign in shows if failed is None or failed.shows(*sign)][:_MOST]
        return tuple((id, pointed(sentence, writes)) for id, sentence in kept)


def shown_by(function: Function, observations: Observations) -> frozenset[str]:
    """Return the ids of all mistakes that observations match."""
    entries = matching(function, observations)
    return frozenset(alike.mistake.id for entry in entries for alike in (entry, *entry.also))


Told = Callable[[Mistake], str | None]
"""The sentence of a mistake in the words of a program and its task; None where they have no words for it."""


def _holds(function: Function, failed: FailedCall | None, writes: Writes, told: Told, entry: CatalogueEntry) -> bool:
    mistake = entry.mistake
    written = writes(mistake.stands) and all(_any_of(words, writes) for words in mistake.needs)
    return written and told(mistake) is not None and (failed is None or failed.explained_by(entry, function))


def _any_of(words: Collection[str], writes: Writes) -> bool:
    return any(writes((word,)) for word in words)


def _is_sure(entry: CatalogueEntry, shown: Shown) -> bool:
    """Tell whether a teacher wrote a sentence for this mistake in this very function."""
    return entry.mistake.kind == "written" and any(_is_here(one.mistake, shown) for one in (entry, *entry.also))


def _said(entries: Sequence[CatalogueEntry], shown: Shown, told: Told) -> tuple[tuple[str, str], ...]:
    """Return what to say of the entries that match: the first, then what cannot be told from it, then the next."""
    said: dict[str, str] = {}
    for entry in entries:
        alike = [one.mistake for one in (entry, *entry.also)]
        here = [mistake for mistake in alike if _is_here(mistake, shown)]
        sentences = [sentence for mistake in here if (sentence := told(mistake)) is not None]
        sentence = _shared_sentence(sentences or [alike[0].apart])
        for mistake in here or alike[:1]:
            said.setdefault(mistake.id, sentence)
    return tuple(said.items())


def _told(function: Function, writes: Writes, knows: Knows, mistake: Mistake) -> str | None:
    sentence = mistake.sentence if not mistake.unplaced or writes(mistake.placed) else mistake.unplaced
    own = own_words(function, sentence, knows)
    return pointed(own, writes) if own is not None else None


def _is_here(mistake: Mistake, shown: Shown) -> bool:
    """Tell whether a mistake is the function's own, or is seen where it would follow from."""
    if mistake.above is None:
        return True
    name, id = mistake.above
    return id in shown.get(name, ())


def _shared_sentence(sentences: Sequence[str]) -> str:
    """Return the one sentence of mistakes that give the same on every input: the first two that differ."""
    first, *others = dict.fromkeys(sentences)
    return f"Either {_inside(first)} Or {_inside(others[0])}" if others else first


def _inside(sentence: str) -> str:
    return f"{sentence[0].lower()}{sentence[1:]}"
