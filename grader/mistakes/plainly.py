"""What an answer shows at a glance: another container, nothing in it, an argument handed back, one number everywhere.

Many programs give such an answer, those that are not finished most of all. It is no evidence for any one slip, so it is
said for itself, before slips are looked for.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from grader.mistakes.canonical import canonical
from grader.mistakes.failing import FailedCall
from grader.mistakes.function import Function, Observations, Sign
from grader.mistakes.kinds import ROW, axes_of, is_like, kind_of, length
from grader.mistakes.model import Probe
from grader.mistakes.probing import observe
from grader.mistakes.reading import close, glance
from grader.mistakes.right import right_values
from grader.mistakes.trees import original_trees

_TOLERANCE = 1e-6
_EMPTY = ("a(0,)", "[]", "{}")


class Plain(NamedTuple):
    """What shows at a glance, and whether that is all that is wrong."""

    sign: Sign
    whole: bool


def plainly(function: Function, observations: Observations, failed: FailedCall | None = None) -> Plain | None:
    """Return what every answer shows at a glance, and the right one does not; None where nothing.

    Where `failed` can be compared, it has to show there as well.
    """
    if any(seen.error is not None or seen.changed or not glance(seen).again for seen in observations.values()):
        return None
    right = right_values(function)
    calls = [_Call(probe, observations[probe.name].first, right[probe.name]) for probe in function.probes]
    if failed is not None and failed.compared:
        if failed.error is not None:
            return None
        probe = Probe("failed", tuple(failed.args), failed.kwargs)
        calls.append(_Call(probe, failed.value, observe(function.variant({}), probe, stateful=False).first))
    answers = [_in_form(function, call) for call in calls]
    if all(answer is None for answer in answers):
        return _of_kind(function, calls)
    whole = [answer for answer in answers if answer is not None]
    if len(whole) < len(answers):
        return None
    wrong = [(name, part) for name, part in _parts(function, whole) if not all(_same(c.seen, c.right) for c in part)]
    told = [f"{name} {fact}" for name, part in wrong if (fact := _shared_fact(function, part)) is not None]
    if not told:
        return None
    them = "it" if len(told) == 1 else "them"
    sentence = f"On every call made here {' and '.join(told)}: look at the lines that are to compute {them}."
    return Plain(("unfinished", sentence), len(told) == len(wrong))


class _Call(NamedTuple):
    """A call with what it gave, and what is right."""

    probe: Probe
    seen: Any
    right: Any


# --- which container it is


def _of_kind(function: Function, calls: Sequence[_Call]) -> Plain | None:
    kinds, asked = list(dict.fromkeys(kind_of(call.seen) for call in calls)), _asked(function)
    if asked is None or not all(kinds):
        return None
    lengths = {length(call.seen) or 0 for call in calls}
    if kinds == [ROW] and len(lengths) == 1 and _names_of_parts(function):  # a list of as many would do
        kinds = [f"one row, of length {lengths.pop()}"]
    return Plain(("form", f"What it returns is {' or '.join(map(str, kinds))}: {asked}."), True)


def _in_form(function: Function, call: _Call) -> _Call | None:
    """Return the call with its value in the form of the right answer, None where it has another."""
    values = (call.seen, *(form.change(call.probe, call.seen) for form in function.forms))
    return next((call._replace(seen=value) for value in values if is_like(value, call.right)), None)


def _asked(function: Function) -> str | None:
    """Return what is asked for, with how many rows where an argument says that."""
    names, values = _names_of_parts(function), list(right_values(function).values())
    if names:
        return f"a tuple of {len(names)}, ({', '.join(names)}), is asked for"
    if isinstance(values[0], Mapping):
        return "a dict is asked for"
    if canonical(values[0])[0] == "number":
        return "one number is asked for"
    things = "numbers" if all(axes_of(value) == 1 for value in values) else "rows"
    for place, name in enumerate(_arguments(function)):
        given = [probe.args[place] for probe in function.probes if place < len(probe.args)]
        if len(given) < len(values) or not all(isinstance(value, (int, np.ndarray)) for value in given):
            continue
        for more in (0, 1):
            counts = [(value if isinstance(value, int) else len(value)) + more for value in given]
            if counts == [length(value) for value in values]:
                counted = f"len({name})" if isinstance(given[0], np.ndarray) else name
                return f"{counted}{' + 1' if more else ''} {things} are asked for"
    return None


# --- what is in it


def _parts(function: Function, calls: Sequence[_Call]) -> Iterator[tuple[str, list[_Call]]]:
    """Yield the name of each part of the answer, with what the calls gave in it."""
    names = _names_of_parts(function)
    if names:
        for place, name in enumerate(names):
            yield name, [_Call(call.probe, call.seen[place], call.right[place]) for call in calls]
    elif not isinstance(calls[0].right, Mapping):
        yield "what it returns", list(calls)
    elif all(call.seen.keys() == call.right.keys() for call in calls):
        entries = [_Call(call.probe, call.seen[key], value) for call in calls for key, value in call.right.items()]
        yield "each entry of the dict", entries
    elif not any(call.seen for call in calls):
        yield "the dict", [_Call(call.probe, [], list(call.right)) for call in calls]


def _shared_fact(function: Function, part: Sequence[_Call]) -> str | None:
    facts = {_fact(function, call) for call in part}
    return facts.pop() if len(facts) == 1 else None


def _fact(function: Function, call: _Call) -> str | None:
    form, numbers = canonical(call.seen)
    if not numbers.size:
        return "is empty" if form in _EMPTY else None
    if not np.isfinite(numbers).all():
        return None
    given = dict(_handed_over(function, call.probe))
    handed_back = next((name for name, value in given.items() if _same(call.seen, value)), None)
    if handed_back is not None:
        return f"is still {handed_back}"
    if not form.startswith("a("):
        return f"is {numbers[0]:.6g}" if numbers.size == 1 else None
    return _of_rows([np.ravel(row) for row in call.seen], given)


def _of_rows(rows: Sequence[NDArray[Any]], given: Mapping[str, Any]) -> str | None:
    if all(np.array_equal(row, rows[0]) for row in rows):
        for name, value in given.items():
            if np.size(value) > 1 and close(np.ravel(value), rows[0], _TOLERANCE):
                return f"is {name} in every row" if len(rows) > 1 else f"holds {name} and nothing more"
        if (rows[0] == rows[0][0]).all():
            return "is nothing but 0" if rows[0][0] == 0 else "is the same number in every place"
        return "is the same in every row" if len(rows) > 1 else None
    return None if any(row.any() for row in rows[1:]) else "is 0 behind its first row"


def _same(first: Any, second: Any) -> bool:
    (form, numbers), (other, others) = canonical(first), canonical(second)
    return form == other and close(others, numbers, _TOLERANCE)


def _handed_over(function: Function, probe: Probe) -> Iterator[tuple[str, Any]]:
    for name, value in (*zip(_arguments(function), probe.args, strict=False), *probe.kwargs.items()):
        if not callable(value) and not isinstance(value, bool):
            yield name, value


def _arguments(function: Function) -> list[str]:
    return list(inspect.signature(function.originals[0]).parameters) if function.originals else []


def _names_of_parts(function: Function) -> list[str]:
    """Return what the parts of the answer are called where the right answer returns several by name."""
    for tree in original_trees(function)[:1]:
        last = tree.body[-1]
        if isinstance(last, ast.Return) and isinstance(last.value, ast.Tuple):
            return [ast.unparse(item) for item in last.value.elts]
    return []
