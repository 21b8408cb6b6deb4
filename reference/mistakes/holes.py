"""The right answers with one number left open: a constant in its place, or a factor in front of it."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from reference.mistakes import originals
from reference.mistakes.model import Implementation, Probe
from reference.mistakes.mutants import original_tree, own_expressions, replaced
from reference.mistakes.statements import blocks, place_of

_OPEN = "open_number"
_COUNTS = ("num_steps", "burn_in", "t")


@dataclass(frozen=True)
class Hole:
    """A right answer that depends on one open number.

    Parameters
    ----------
    name : str
        What belongs in the hole, as source.
    where : str
        The place, for a sentence.
    place : callable
        Sets the open number and returns the implementation.
    right : callable
        The right number on a probe: the argument's value, or 1 for a factor.
    scalar : bool
        Whether a plain number belongs there; else the open number is a factor.
    """

    name: str
    where: str
    place: Callable[[float], Implementation]
    right: Callable[[Probe], float]
    scalar: bool


@cache
def holes(function: str) -> tuple[Hole, ...]:
    """Return the holes of a function: all uses of an argument at once first, then each place by itself."""
    return (*_arguments(function), *_places(function))


def _arguments(function: str) -> Iterator[Hole]:
    """Yield a hole for each argument that is a plain number, wherever it is used."""
    original = getattr(originals, function)
    tree = original_tree(function)
    for position, argument in enumerate(tree.args.args):
        if _is_number(argument.arg):
            place = _filling(original, position)
            yield Hole(argument.arg, "", place, _value_of(position, 1.0), True)


def _filling(original: Implementation, position: int) -> Callable[[float], Implementation]:
    def place(number: float) -> Implementation:
        def implementation(*args: Any, **kwargs: Any) -> Any:
            if position < len(args):
                return original(*args[:position], number, *args[position + 1 :], **kwargs)
            name = original_tree(original.__name__).args.args[position].arg
            return original(*args, **{**kwargs, name: number})

        return implementation

    return place


def _value_of(position: int, default: float) -> Callable[[Probe], float]:
    def right(probe: Probe) -> float:
        if position < len(probe.args):
            return float(probe.args[position])
        return float(next(iter(probe.kwargs.values()), default))

    return right


def _places(function: str) -> Iterator[Hole]:
    tree = original_tree(function)
    arguments = [argument.arg for argument in tree.args.args]
    number = ast.Name(_OPEN, ast.Load())
    for block in blocks(tree):
        for statement in block:
            if isinstance(statement, ast.For):
                continue
            for node in own_expressions(statement):
                scalar = _scalar(node)
                if scalar is None:
                    continue
                change = number if scalar else ast.BinOp(number, ast.Mult(), node)
                place = _opened(replaced(tree, node, change))
                yield Hole(ast.unparse(node), place_of(statement), place, _right(node, arguments), scalar)


def _scalar(node: ast.expr) -> bool | None:
    """Tell whether a number belongs here (True), a factor fits (False), or neither."""
    if isinstance(node, ast.Constant):
        return True if isinstance(node.value, (int, float)) and not isinstance(node.value, bool) else None
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
        if _is_number(node.id):
            return True
        return False if node.id in ("theta", "velocity", "grad", "noise_t", "root") else None
    return False if isinstance(node, ast.BinOp) else None


def _is_number(name: str) -> bool:
    return name in ("lr", "beta", "momentum", "kappa", "a", "b", "fraction", "plain_lr", "curvature", *_COUNTS)


def _right(node: ast.expr, arguments: list[str]) -> Callable[[Probe], float]:
    if isinstance(node, ast.Constant):
        number = float(str(node.value))
        return lambda probe: number
    if isinstance(node, ast.Name) and node.id in arguments and _is_number(node.id):
        return _value_of(arguments.index(node.id), 1.0)
    return lambda probe: 1.0


def _opened(tree: ast.FunctionDef) -> Callable[[float], Implementation]:
    """Return what sets the open number; the function is compiled when it is first asked for."""
    compiled: list[dict[str, Any]] = []

    def place(number: float) -> Implementation:
        if not compiled:
            namespace: dict[str, Any] = dict(vars(originals))
            exec(compile(ast.fix_missing_locations(ast.Module([tree], [])), "hole", "exec"), namespace)
            compiled.append(namespace)
        compiled[0][_OPEN] = number
        implementation: Implementation = compiled[0][tree.name]
        return implementation

    return place
