"""The right answers with one number left open: a constant in its place, or a factor in front of it."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from grader.mistakes.function import Function, Names
from grader.mistakes.model import Implementation, Probe
from grader.mistakes.statements import blocks, names_of_place, place_of
from grader.mistakes.trees import compiled, original_trees, own_expressions, replaced

_OPEN = "open_number"


@dataclass(frozen=True)
class Hole:
    """A right answer that depends on one open number.

    Parameters
    ----------
    name : str
        What belongs in the hole, as source.
    where : str
        The place, for a sentence; empty where all uses of an argument are meant.
    place : callable
        Sets the open number and returns the implementation.
    right : callable
        The right number on a probe: the argument's value, or 1 for a factor.
    scalar : bool
        Whether a plain number belongs there; else the open number is a factor.
    whole : bool
        Whether only whole numbers fit.
    placed : frozenset
        The words that a program has to have for that place to be in it.
    typed : bool
        Whether a number is typed there in the right answer too.
    """

    name: str
    where: str
    place: Callable[[float], Implementation]
    right: Callable[[Probe], float]
    scalar: bool
    whole: bool
    placed: frozenset[str] = frozenset()
    typed: bool = False


@cache
def holes(function: Function) -> tuple[Hole, ...]:
    """Return the holes of a function: all uses of an argument at once first, then each place by itself."""
    if not function.originals:
        return ()
    return (*_arguments(function), *_places(function))


def _arguments(function: Function) -> Iterator[Hole]:
    original, known = function.originals[0], function.names
    for position, argument in enumerate(original_trees(function)[0].args.args):
        name = argument.arg
        if name in known.numbers:
            yield Hole(name, "", _filling(original, position), _value_at(position), True, name in known.whole)


def _filling(original: Implementation, position: int) -> Callable[[float], Implementation]:
    def place(number: float) -> Implementation:
        return lambda *args, **kwargs: original(*args[:position], number, *args[position + 1 :], **kwargs)

    return place


def _places(function: Function) -> Iterator[Hole]:
    tree, known = original_trees(function)[0], function.names
    arguments = [argument.arg for argument in tree.args.args]
    for statement in (statement for block in blocks(tree) for statement in block):
        for node in () if isinstance(statement, ast.For) else own_expressions(statement):
            scalar = _scalar(node, known)
            if scalar is not None:
                number = ast.Name(_OPEN, ast.Load())
                change = number if scalar else ast.BinOp(number, ast.Mult(), node)
                place = _opened(function, replaced(tree, node, change))
                name, right = ast.unparse(node), _right(node, arguments, known)
                placed, typed = names_of_place(statement), isinstance(node, ast.Constant)
                yield Hole(name, place_of(statement), place, right, scalar, name in known.whole, placed, typed)


def _scalar(node: ast.expr, known: Names) -> bool | None:
    """Tell whether a number belongs here (True), a factor fits (False), or neither."""
    if isinstance(node, ast.Constant):
        return True if isinstance(node.value, (int, float)) and not isinstance(node.value, bool) else None
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
        if node.id in known.numbers:
            return True
        return False if node.id in known.quantities else None
    return False if isinstance(node, ast.BinOp) else None


def _right(node: ast.expr, arguments: list[str], known: Names) -> Callable[[Probe], float]:
    if isinstance(node, ast.Constant):
        number = float(str(node.value))
        return lambda probe: number
    if isinstance(node, ast.Name) and node.id in arguments and node.id in known.numbers:
        return _value_at(arguments.index(node.id))
    return lambda probe: 1.0


def _value_at(position: int) -> Callable[[Probe], float]:
    return lambda probe: float(probe.args[position])


def _opened(function: Function, tree: ast.FunctionDef) -> Callable[[float], Implementation]:
    """Return what sets the open number; the function is compiled when it is first asked for."""
    namespaces: list[dict[str, Any]] = []

    def place(number: float) -> Implementation:
        if not namespaces:
            namespaces.append(compiled(function, [tree]))
        namespaces[0][_OPEN] = number
        implementation: Implementation = namespaces[0][tree.name]
        return implementation

    return place
