"""The right answers with one number left open: a constant in its place, or a factor in front of it."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from reference.mistakes import originals
from reference.mistakes.model import Implementation, Probe
from reference.mistakes.statements import blocks, place_of
from reference.mistakes.trees import original_trees, own_expressions, replaced

_OPEN = "open_number"
_WHOLE = ("num_steps", "burn_in")
_NUMBERS = ("lr", "beta", "momentum", "kappa", "a", "b", "fraction", "plain_lr", "curvature", *_WHOLE)


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
    """

    name: str
    where: str
    place: Callable[[float], Implementation]
    right: Callable[[Probe], float]
    scalar: bool

    @property
    def whole(self) -> bool:
        """Whether only whole numbers fit."""
        return self.name in _WHOLE


@cache
def holes(function: str) -> tuple[Hole, ...]:
    """Return the holes of a function: all uses of an argument at once first, then each place by itself."""
    return (*_arguments(function), *_places(function))


def _arguments(function: str) -> Iterator[Hole]:
    original = getattr(originals, function)
    for position, argument in enumerate(original_trees(function)[0].args.args):
        if argument.arg in _NUMBERS:
            yield Hole(argument.arg, "", _filling(original, position), _value_at(position), True)


def _filling(original: Implementation, position: int) -> Callable[[float], Implementation]:
    def place(number: float) -> Implementation:
        return lambda *args, **kwargs: original(*args[:position], number, *args[position + 1 :], **kwargs)

    return place


def _places(function: str) -> Iterator[Hole]:
    tree = original_trees(function)[0]
    arguments = [argument.arg for argument in tree.args.args]
    for statement in (statement for block in blocks(tree) for statement in block):
        for node in () if isinstance(statement, ast.For) else own_expressions(statement):
            scalar = _scalar(node)
            if scalar is not None:
                number = ast.Name(_OPEN, ast.Load())
                change = number if scalar else ast.BinOp(number, ast.Mult(), node)
                place = _opened(replaced(tree, node, change))
                yield Hole(ast.unparse(node), place_of(statement), place, _right(node, arguments), scalar)


def _scalar(node: ast.expr) -> bool | None:
    """Tell whether a number belongs here (True), a factor fits (False), or neither."""
    if isinstance(node, ast.Constant):
        return True if isinstance(node.value, (int, float)) and not isinstance(node.value, bool) else None
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
        if node.id in _NUMBERS:
            return True
        return False if node.id in _QUANTITIES else None
    return False if isinstance(node, ast.BinOp) else None


_QUANTITIES = (
    *("theta", "velocity", "grad", "loss", "lookahead", "new_theta", "noise_t"),
    *("root", "smallest", "largest", "rate", "after", "before", "result"),
)


def _right(node: ast.expr, arguments: list[str]) -> Callable[[Probe], float]:
    if isinstance(node, ast.Constant):
        number = float(str(node.value))
        return lambda probe: number
    if isinstance(node, ast.Name) and node.id in arguments and node.id in _NUMBERS:
        return _value_at(arguments.index(node.id))
    return lambda probe: 1.0


def _value_at(position: int) -> Callable[[Probe], float]:
    return lambda probe: float(probe.args[position])


def _opened(tree: ast.FunctionDef) -> Callable[[float], Implementation]:
    """Return what sets the open number; the function is compiled when it is first asked for."""
    compiled: list[dict[str, Any]] = []

    def place(number: float) -> Implementation:
        if not compiled:
            namespace: dict[str, Any] = dict(vars(originals))
            exec(compile(ast.Module([tree], []), "hole", "exec"), namespace)
            compiled.append(namespace)
        compiled[0][_OPEN] = number
        implementation: Implementation = compiled[0][tree.name]
        return implementation

    return place
