"""One-edit mutants of the right answers, made from their syntax trees, with neutral sentences."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import chain

from grader.mistakes.edits import Scope, expressions
from grader.mistakes.function import Function, Names
from grader.mistakes.model import CatalogueEntry, Implementation, Mistake
from grader.mistakes.statements import blocks, place_of, rearranged
from grader.mistakes.trees import compiled, original_trees, own_expressions, replaced


def mutants(function: Function) -> Iterator[CatalogueEntry]:
    """Yield the mutants of the right answers to one function; some give what these give, some raise."""
    changed = list(_changed(original_trees(function), function.names))
    for number, (tree, _, _) in enumerate(changed):
        tree.name = f"variant_{number}"
    namespace = compiled(function, [tree for tree, _, _ in changed])
    for tree, says, form in changed:
        mistake = Mistake("mutant", (function.name,), f"This matches one small slip: {says}.", "mutant")
        yield CatalogueEntry(mistake, partial(_same, namespace[tree.name]), form=form)


def _same(implementation: Implementation) -> Implementation:
    return implementation


def _changed(trees: list[ast.FunctionDef], known: Names) -> Iterator[tuple[ast.FunctionDef, str, int]]:
    lines: set[str] = set()
    for number, tree in enumerate(trees):
        for changed, says in chain(_edited(tree, known, frozenset(lines)), rearranged(tree) if number == 0 else ()):
            yield changed, says, number
        lines |= {ast.unparse(statement) for block in blocks(tree) for statement in block}


def _edited(tree: ast.FunctionDef, known: Names, done: frozenset[str]) -> Iterator[tuple[ast.FunctionDef, str]]:
    inside, outside = _scopes(tree, known)
    for statement in (statement for block in blocks(tree) for statement in block):
        if ast.unparse(statement) in done:
            continue
        # A loop over a list that it fills would never end.
        scope = outside if isinstance(statement, ast.For) else inside
        where = place_of(statement)
        for node in own_expressions(statement):
            for edit in expressions(node, scope):
                yield replaced(tree, edit.node, edit.change), f"{where}, {edit.says}"


def _scopes(tree: ast.FunctionDef, known: Names) -> tuple[Scope, Scope]:
    """Return what is known in the body of a function, and what is before its first line."""
    arguments = [argument.arg for argument in tree.args.args]
    assigned = [node for node in ast.walk(tree) if isinstance(node, ast.Assign)]
    # Lists are left out: one that is put into itself has no end.
    lists = {ast.unparse(node.targets[0]) for node in assigned if isinstance(node.value, (ast.List, ast.Dict))}
    stored = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    no_numbers = {"_", *lists, *known.callables, *known.collections}
    names = [name for name in dict.fromkeys([*arguments, *stored]) if name not in no_numbers]
    factors = [name for name in arguments if name in known.factors]
    rests = [f"1 - {name}" for name in factors if name in known.shares]
    inside = Scope(tuple(names), (*factors, *rests), known.callables, known.alike)
    return inside, replace(inside, names=tuple(arguments))
