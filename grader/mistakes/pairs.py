"""Two written mistakes at once: the union of their switches, where these do not get in each other's way.

Only common mistakes take part, each with its leading variant: all others would make many pairs that nobody meets. What
happens to a function as a whole takes no part, as it hides or repeats what the other one does. A function that builds
on another one pairs its own mistakes with each other and with what follows from above; two mistakes that both lie above
are named there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations, product

from grader.mistakes.function import WHOLE_FUNCTION, Function
from grader.mistakes.item import Written, said_of
from grader.mistakes.model import Mistake
from grader.mistakes.upstream import inherited


def pairs(function: Function) -> Iterator[Written]:
    """Yield every two different mistakes that can be made together."""
    own, above = _leading(function.written), _leading(inherited(function))
    for first, second in (*combinations(own, 2), *product(own, above)):
        if first.mistake.id != second.mistake.id and not first.switches.keys() & second.switches.keys():
            yield _both(function, first, second)


def _leading(items: Iterable[Written]) -> list[Written]:
    known = [item for item in items if item.leading and item.common]
    return [item for item in known if item.switches.keys().isdisjoint(WHOLE_FUNCTION)]


def _both(function: Function, first: Written, second: Written) -> Written:
    mistakes = [said_of(item.mistake, function.name, function.words) for item in (first, second)]
    sentence = f"Two mistakes at once match. One: {mistakes[0].sentence} Two: {mistakes[1].sentence}"
    id, (own, other) = "+".join(mistake.id for mistake in mistakes), mistakes
    apart = f"Two mistakes at once match. One: {own.sentence} Two: {other.apart}" if other.above else ""
    needs = (*own.needs, *other.needs)
    both = Mistake(id, (function.name,), sentence, "pair", other.above, apart, needs=needs)
    return Written(both, {**first.switches, **second.switches})
