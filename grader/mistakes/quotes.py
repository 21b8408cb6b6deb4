"""What a sentence quotes, in names that its reader can know: those of the program, and those of the task."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Collection, Mapping

from grader.mistakes.function import Function
from grader.mistakes.trees import original_trees

_QUOTE = re.compile(r"`[^`]*`")
_NAME = re.compile(r"(?<![\w.])[A-Za-z_]\w*")


def own_words(function: Function, sentence: str, knows: Callable[[str], bool]) -> str | None:
    """Return a sentence with what the task calls things in its quotes, where the program has no such name.

    None where neither has it, and it is a name that the original forms alone have.
    """
    inner, called = _inner_names(function), function.names.called
    strange = {name for quote in _QUOTE.findall(sentence) for name in _NAME.findall(quote)} & inner
    strange = {name for name in strange if not knows(name)}
    if strange - {*called}:
        return None
    return _QUOTE.sub(lambda quote: _NAME.sub(lambda name: _called(name[0], strange, called), quote[0]), sentence)


def _inner_names(function: Function) -> frozenset[str]:
    """Return the names that the original forms give to what they compute."""
    return frozenset(
        node.id
        for tree in original_trees(function)
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    )


def _called(name: str, strange: Collection[str], called: Mapping[str, str]) -> str:
    return called[name] if name in strange else name
