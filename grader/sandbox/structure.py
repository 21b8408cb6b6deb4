"""What a student's file holds beside its functions: those inside of others, those without a body. The worker's side.

Whoever sends this may be anybody: it decides about sentences, and never about points.
"""

from __future__ import annotations

import ast
import functools
import types
from collections.abc import Iterable, Sequence
from typing import Literal, TypeVar

from grader.sandbox import wire

N = TypeVar("N", bound=ast.AST)
MAX_LINE = 1_000  # characters of a line that are quoted
_LONGEST = 100
_TINY = 12  # bytes of code: more than `return None` takes in any version of Python, and less than any formula


def inner_functions(source: bytes, names: Sequence[str]) -> dict[str, str]:
    """Return which of these functions are defined inside of a function or a class, with the name of that."""
    outers: list[ast.FunctionDef | ast.ClassDef] = [*_nodes(source, ast.ClassDef), *_nodes(source, ast.FunctionDef)]
    return {
        node.name: outer.name[:_LONGEST]
        for outer in outers
        for node in outer.body
        if isinstance(node, ast.FunctionDef) and node.name in names
    }


def conditional_functions(source: bytes, names: Sequence[str]) -> dict[str, int]:
    """Return which of these functions are defined below an ``if`` at the left margin, with the line of that."""
    return {
        node.name: outer.lineno
        for outer in _top(source)
        if isinstance(outer, ast.If)
        for node in ast.walk(outer)
        if isinstance(node, ast.FunctionDef) and node.name in names
    }


def replaced_functions(source: bytes, names: Sequence[str]) -> dict[str, int]:
    """Return which of these functions are defined, and then lost as their name is given to a value: with the line."""
    defined = {node.name for node in _top(source) if isinstance(node, ast.FunctionDef)}
    return {
        target.id: statement.lineno
        for statement in _top(source)
        if isinstance(statement, (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.For, ast.If, ast.With))
        for target in ast.walk(statement)
        if isinstance(target, ast.Name)
        and isinstance(target.ctx, ast.Store)
        and target.id in defined.intersection(names)
    }


def loop_around(source: bytes, line: int, kind: Literal["while", "for"]) -> int | None:
    """Return the line in which the innermost loop of a kind begins that a line is in, of the same function."""
    loops: list[ast.While] | list[ast.For] = _nodes(source, ast.While) if kind == "while" else _nodes(source, ast.For)
    around = [loop.lineno for loop in loops if _holds(loop, line)]
    inner = max((node.lineno for node in _nodes(source, ast.FunctionDef) if _holds(node, line)), default=0)
    return max((start for start in around if start >= inner), default=None)


def empty_functions(source: bytes, functions: Iterable[types.FunctionType]) -> list[str]:
    """Return the names of functions that do nothing: a text, or pass."""
    tiny = {function.__code__.co_name for function in functions if len(function.__code__.co_code) <= _TINY}
    if not tiny:  # as nearly always, and then nothing is parsed
        return []
    return [
        node.name for node in _nodes(source, ast.FunctionDef) if node.name in tiny and _does_nothing(node, ast.Pass)
    ]


def more_than_a_stub(source: bytes, code: types.CodeType) -> bool:
    """Tell whether a function that raised NotImplementedError holds more than a stub does."""
    own = [
        node
        for node in _nodes(source, ast.FunctionDef)
        if node.name == code.co_name and node.lineno >= code.co_firstlineno
    ]
    return bool(own) and not _does_nothing(min(own, key=lambda node: node.lineno), ast.Pass, ast.Raise)


@functools.lru_cache(32)  # an endless recursion has many frames of one line
def calls_in(line: str) -> list[wire.WrittenCall]:
    """Return the calls in a line, the outermost first; of one that is no whole statement none."""
    if len(line) > MAX_LINE:
        return []
    for text in (line, f"{line} pass"):  # the head of a loop needs a body
        found = [_call(node) for node in _nodes(text.encode(), ast.Call) if len(node.args) <= wire.MAX_PARAMETERS]
        if found:
            return found[: wire.MAX_CALLS]
    return []


def _holds(node: ast.stmt, line: int) -> bool:
    return node.lineno <= line <= (node.end_lineno or node.lineno)


def _call(node: ast.Call) -> wire.WrittenCall:
    plain = not node.keywords and not any(isinstance(argument, ast.Starred) for argument in node.args)
    return wire.WrittenCall(_span(node.func), [_span(argument) for argument in node.args], plain)


def _span(node: ast.expr) -> wire.Span:
    return node.col_offset, node.end_col_offset or node.col_offset


def _top(source: bytes) -> list[ast.stmt]:
    try:
        return ast.parse(source).body
    except Exception:  # as below
        return []


def _nodes(source: bytes, kind: type[N]) -> list[N]:
    try:
        return [node for node in ast.walk(ast.parse(source)) if isinstance(node, kind)]
    except Exception:  # one that compiles may still be too deep for this
        return []


def _does_nothing(node: ast.FunctionDef, *kinds: type[ast.stmt]) -> bool:
    return all(
        isinstance(part, kinds) or (isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant))
        for part in node.body
    )
