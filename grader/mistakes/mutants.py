"""One-edit mutants of the right answers, made from their syntax trees, with neutral sentences."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from grader.mistakes.edits import Scope, expressions
from grader.mistakes.function import Function, Names
from grader.mistakes.model import CatalogueEntry, Implementation, Mistake
from grader.mistakes.statements import blocks, names_of_place, place_of, rearranged
from grader.mistakes.trees import compiled, original_trees, own_expressions, parents_of, replaced


def mutants(function: Function) -> Iterator[CatalogueEntry]:
    """Yield the mutants of the right answers to one function; some give what these give, some raise."""
    changed = list(_changed(original_trees(function), function.names))
    for number, (tree, _) in enumerate(changed):
        tree.name = f"variant_{number}"
    namespace = compiled(function, [tree for tree, _ in changed])
    for tree, slip in changed:
        where = f"{slip.where}, " if slip.where else ""
        mistake = Mistake(
            "mutant",
            (function.name,),
            f"This matches one small slip: {where}{slip.says}.",
            "mutant",
            stands=slip.stands,
            placed=slip.placed,
            unplaced=f"This matches one small slip: {slip.says}.",
        )
        yield CatalogueEntry(mistake, partial(_same, namespace[tree.name]), form=slip.form)


class _Slip(NamedTuple):
    """What is said of a changed tree, the place, the words that it takes, and the form that was changed."""

    says: str
    where: str = ""
    stands: frozenset[str] = frozenset()
    placed: frozenset[str] = frozenset()
    form: int = 0


def _same(implementation: Implementation) -> Implementation:
    return implementation


def _changed(trees: list[ast.FunctionDef], known: Names) -> Iterator[tuple[ast.FunctionDef, _Slip]]:
    lines: set[str] = set()
    for number, tree in enumerate(trees):
        for changed, slip in _edited(tree, known, frozenset(lines)):
            yield changed, slip._replace(form=number)
        for changed, says in rearranged(tree) if number == 0 else ():
            yield changed, _Slip(says)
        lines |= {ast.unparse(statement) for block in blocks(tree) for statement in block}


def _edited(tree: ast.FunctionDef, known: Names, done: frozenset[str]) -> Iterator[tuple[ast.FunctionDef, _Slip]]:
    arguments = [argument.arg for argument in tree.args.args]
    inside, outside = _scopes(tree, known)
    for statement in (statement for block in blocks(tree) for statement in block):
        if ast.unparse(statement) in done:
            continue
        # A loop over a list that it fills would never end.
        scope = outside if isinstance(statement, ast.For) else inside
        where, placed = place_of(statement), names_of_place(statement)
        for node in own_expressions(statement):
            for edit in expressions(node, scope, parents_of(tree)[node][0]):
                yield replaced(tree, edit.node, edit.change), _Slip(edit.says, where, edit.stands(arguments), placed)


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
