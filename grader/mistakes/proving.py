"""What is wrong with a section's declaration of a function, for whoever edits the section."""

from __future__ import annotations

from collections.abc import Iterator

from grader.errors import SectionError
from grader.mistakes.catalogue import entries
from grader.mistakes.constants import prepare
from grader.mistakes.function import Function
from grader.mistakes.measuring.finding import prove_measures
from grader.mistakes.upstream import prove


def declaration_problems(function: Function) -> Iterator[str]:
    """Yield what is wrong with a declaration, a sentence each, after running all of it once; nothing if all is well."""
    try:
        entries(function)
        prepare(function)
        if function.explained is not None:
            prove(function)
        prove_measures(function)
    except SectionError as error:
        yield str(error)
        return
    told = {alike.mistake.id for entry in entries(function, ["written"]) for alike in (entry, *entry.also)}
    for id in dict.fromkeys(item.mistake.id for item in function.written):
        if id not in told:
            yield f"{id} does not show in {function.name}: all of its variants give the right answer, or none at all"
