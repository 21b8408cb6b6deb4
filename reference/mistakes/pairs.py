"""Two written mistakes at once: the union of their switches, where these do not get in each other's way."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from reference.mistakes.model import Mistake
from reference.mistakes.upstream import UPSTREAM, inherited
from reference.mistakes.written import written_for
from reference.mistakes.written.item import Written, said_of


def pairs(function: str) -> Iterator[Written]:
    """Yield every two variants of different written mistakes that can be made together."""
    for first, second in combinations(_single(function), 2):
        if first.mistake.id != second.mistake.id and not first.switches.keys() & second.switches.keys():
            yield _both(function, first, second)


def _single(function: str) -> list[Written]:
    own = written_for(function)
    return own if function not in UPSTREAM else [*own, *inherited(function)]


def _both(function: str, first: Written, second: Written) -> Written:
    mistakes = [said_of(item.mistake, function) for item in (first, second)]
    sentence = f"Two mistakes at once match. One: {mistakes[0].sentence} Two: {mistakes[1].sentence}"
    both = Mistake("+".join(mistake.id for mistake in mistakes), (function,), sentence, "pair")
    return Written(both, {**first.switches, **second.switches})
