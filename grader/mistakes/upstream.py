"""What follows in a function from a mistake in another that it builds on.

As entries: a mistake above keeps its id, and the sentence says that it follows. And by the student's own numbers,
whatever is wrong there: what a function gave may be just what follows from what the one above it gave.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from functools import cache
from typing import Any

from grader.errors import SectionError, section_code
from grader.mistakes.canonical import Numbers, canonical
from grader.mistakes.function import WHOLE_FUNCTION, Function, Observations, Seen, Upstream
from grader.mistakes.item import Written, said_of
from grader.mistakes.model import Mistake, Observed, Probe
from grader.mistakes.probing import observe, quiet
from grader.mistakes.reading import close, finite, glance, same
from grader.mistakes.right import right_answer, right_values

Comparable = tuple[str, Numbers]
"""The form of a value and its numbers."""

_TOLERANCE = 1e-6


def inherited(function: Function) -> Iterator[Written]:
    """Yield what follows in a function from each written mistake of the functions that it builds on.

    What happens to a function as a whole is listed for each function by itself.
    """
    for above in function.upstream:
        for item in above.function.written:
            if item.switches.keys().isdisjoint(WHOLE_FUNCTION):
                mistake = _handed_on(function, above, item.mistake)
                for place, switches in enumerate(above.carried(item)):
                    yield replace(item, mistake=mistake, switches=switches, leading=item.leading and place == 0)


def _handed_on(function: Function, upstream: Upstream, mistake: Mistake) -> Mistake:
    above = upstream.function
    sentence = said_of(mistake, above.name, above.words).sentence
    seen = re.split(r": |\.(?: |$)", sentence, maxsplit=1)[0]
    apart = (
        f"{seen}. {above.name} by itself does not show that: look at what {function.name} does in its place, or with "
        "what it gives."
    )
    follows = f"{function.name} follows from {above.name}. {sentence}"
    needs = (frozenset({above.name}),) if upstream.called else ()
    return Mistake(mistake.id, (function.name,), follows, above=(above.name, mistake.id), apart=apart, needs=needs)


def asked(function: Function, seen: Seen) -> Iterator[tuple[Function, Probe]]:
    """Yield the calls of functions above by which `follows` can tell more; none where all of them are right."""
    if wrong_above(function, seen):
        for above in function.upstream:
            if above.function.name in seen:
                with quiet():
                    yield from ((above.function, probe) for probe in _readable(above.asked, seen))


def _readable(asked: Callable[[Seen], Iterable[Probe]], seen: Seen) -> list[Probe]:
    try:
        return list(asked(seen))
    except (ArithmeticError, IndexError, KeyError, TypeError, ValueError):
        return []  # what was seen does not even have the right form


def wrong_above(function: Function, seen: Seen) -> tuple[str, ...]:
    """Return the names of the functions above that were seen to be wrong on their own probes."""
    above = [upstream.function for upstream in function.upstream]
    return tuple(other.name for other in above if other.name in seen and not _right(other, seen[other.name]))


def follows(function: Function, seen: Seen, passed: Collection[str] = ()) -> tuple[str, ...]:
    """Return the names of the wrong functions whose answers explain those of `function`; none where they do not.

    Parameters
    ----------
    function : Function
        A function that builds on others.
    seen : mapping
        For it and for those it builds on, by name, what they gave on their probes, by name.
    passed : collection of str
        The functions that the exception came through which is to be explained; none where there is none.

    Raises
    ------
    SectionError
        If the section's own way to tell does not even recognise the right answers.
    """
    if function.name not in seen or function.explained is None:
        return ()
    wrong = wrong_above(function, seen)
    if not wrong:
        return ()
    came_through = tuple(name for name in wrong if name in passed and _raises(seen[name]))
    if came_through:
        return came_through
    if any(_side_effects(seen[name]) & _side_effects(seen[function.name]) for name in wrong):
        return wrong
    prove(function)
    with quiet():
        try:
            return wrong if function.explained(seen) else ()
        except (ArithmeticError, IndexError, KeyError, TypeError, ValueError):
            return ()  # what came from above does not even have the right form


def equal(first: Any, second: Any) -> bool:
    """Tell whether two values hold the same numbers in the same form, to six digits."""
    return are_equal(comparable(first), comparable(second))


def comparable(value: Any) -> Comparable:
    """Return a value as `are_equal` takes it, for one that is compared with many."""
    form, numbers = canonical(value)
    return form, finite(numbers)


def are_equal(first: Comparable, second: Comparable) -> bool:
    """Tell what `equal` does of the values that these were made of."""
    (form, numbers), (other, others) = first, second
    return form == other and numbers.size > 0 and close(numbers, others, _TOLERANCE)


@cache
def prove(function: Function) -> None:
    """Make sure that right answers follow from right answers: what fails on these is no student's fault.

    Raises
    ------
    SectionError
        If they do not.
    """
    known = (function, *(upstream.function for upstream in function.upstream))
    seen = {
        other.name: {name: Observed(value, value) for name, value in right_values(other).items()} for other in known
    }
    with section_code(f"what {function.name} builds on"), quiet():
        assert function.explained is not None
        for above in function.upstream:
            for probe in above.asked(seen):
                seen[above.function.name][probe.name] = observe(above.function.variant({}), probe)
        if not function.explained(seen):
            raise SectionError(f"{function.name}: right answers do not follow from right answers above")


def _side_effects(seen: Observations) -> set[str]:
    """Return what shows beside the numbers: a changed argument, a second answer that differs."""
    glances = [glance(observation) for observation in seen.values()]
    effects = set[str]()
    if any(item.changed for item in glances):
        effects.add("changed")
    if not all(item.again for item in glances):
        effects.add("differs")
    return effects


def _raises(seen: Observations) -> bool:
    return any(observation.error is not None for observation in seen.values())


def _right(function: Function, seen: Observations) -> bool:
    expected = zip(function.probes, right_answer(function), strict=True)
    return all(probe.name in seen and same(right, glance(seen[probe.name]), _TOLERANCE) for probe, right in expected)
