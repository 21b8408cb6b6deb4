"""One-edit mutants of the right answers, made from their syntax trees, with neutral sentences."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import partial
from typing import Any

from reference.mistakes import originals
from reference.mistakes.edits import expressions
from reference.mistakes.model import Entry, Implementation, Mistake
from reference.mistakes.statements import blocks, place_of, rearranged
from reference.mistakes.trees import original_trees, own_expressions, replaced

_FACTORS = ("lr", "beta", "momentum", "curvature")


def mutants(function: str) -> Iterator[Entry]:
    """Yield the mutants of the right answers to one function; some give what these give, some raise."""
    changed = list(_changed(original_trees(function)))
    implementations = compiled([tree for tree, _ in changed])
    for (_, says), implementation in zip(changed, implementations, strict=True):
        mistake = Mistake("mutant", (function,), f"This matches one small slip: {says}.", "mutant")
        yield Entry(mistake, partial(_same, implementation))


def compiled(trees: list[ast.FunctionDef]) -> list[Implementation]:
    """Compile functions in one go, in the namespace of the originals."""
    for number, tree in enumerate(trees):
        tree.name = f"variant_{number}"
    namespace: dict[str, Any] = dict(vars(originals))
    exec(compile(ast.Module(list(trees), []), "variants", "exec"), namespace)
    return [namespace[tree.name] for tree in trees]


def _same(implementation: Implementation) -> Implementation:
    return implementation


def _changed(trees: list[ast.FunctionDef]) -> Iterator[tuple[ast.FunctionDef, str]]:
    lines: set[str] = set()
    for number, tree in enumerate(trees):
        yield from _edited(tree, frozenset(lines))
        if number == 0:
            yield from rearranged(tree)
        lines |= {ast.unparse(statement) for block in blocks(tree) for statement in block}


def _edited(tree: ast.FunctionDef, done: frozenset[str]) -> Iterator[tuple[ast.FunctionDef, str]]:
    names, factors = _scope(tree)
    arguments = [argument.arg for argument in tree.args.args]
    for statement in (statement for block in blocks(tree) for statement in block):
        if ast.unparse(statement) in done:
            continue
        # A loop over a list that it fills would never end.
        known = arguments if isinstance(statement, ast.For) else names
        where = place_of(statement)
        for node in own_expressions(statement):
            for edit in expressions(node, known, factors):
                yield replaced(tree, edit.node, edit.change), f"{where}, {edit.says}"


def _scope(tree: ast.FunctionDef) -> tuple[list[str], list[str]]:
    """Return the names that hold numbers, and the factors that may be one too many."""
    arguments = [argument.arg for argument in tree.args.args]
    assigned = [node for node in ast.walk(tree) if isinstance(node, ast.Assign)]
    # Lists are left out: one that is put into itself has no end.
    lists = {ast.unparse(node.targets[0]) for node in assigned if isinstance(node.value, (ast.List, ast.Dict))}
    stored = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    names = [name for name in dict.fromkeys([*arguments, *stored]) if name not in lists]
    names = [name for name in names if not name.endswith("_fn") and name not in ("_", "betas")]
    numbers = [name for name in arguments if name in _FACTORS]
    return names, [*numbers, *[f"1 - {name}" for name in numbers if name in ("beta", "momentum")]]
