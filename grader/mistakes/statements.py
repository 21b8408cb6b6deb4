"""One-edit changes of whole statements: left out, exchanged, inside or outside the loop."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator


def blocks(tree: ast.FunctionDef) -> Iterator[list[ast.stmt]]:
    """Yield the blocks of a function, the outermost first."""
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            yield body


def place_of(statement: ast.stmt) -> str:
    """Return where a student would look: "where velocity is updated"."""
    if isinstance(statement, ast.Assign):
        if not isinstance(statement.targets[0], ast.Name) and isinstance(statement.value, ast.Call):
            return (
                f"in the call of {ast.unparse(statement.value.func)}"  # what it is unpacked to has no name of its own
            )
        name = ast.unparse(statement.targets[0])
        updated = any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(statement.value))
        return f"where {name} is {'updated' if updated else 'made'}"
    if isinstance(statement, ast.For):
        return "at the head of the loop"
    if isinstance(statement, ast.If):
        return "in the condition"
    if isinstance(statement, ast.Return):
        return "in the return line"
    return f"where `{ast.unparse(statement)}` stands"


def names_of_place(statement: ast.stmt) -> frozenset[str]:
    """Return the words that a program has to have for that place to be in it."""
    if isinstance(statement, (ast.For, ast.Return)):
        return frozenset()
    if isinstance(statement, ast.If):
        return frozenset({"if"})
    shown: ast.AST = statement
    if isinstance(statement, ast.Assign):
        left, made = statement.targets[0], statement.value
        shown = made.func if not isinstance(left, ast.Name) and isinstance(made, ast.Call) else left
    return frozenset(node.id for node in ast.walk(shown) if isinstance(node, ast.Name))


def rearranged(original: ast.FunctionDef) -> Iterator[tuple[ast.FunctionDef, str]]:
    """Yield copies of the function with a statement left out, two exchanged, or one on the other side of a loop."""
    for number, block in enumerate(blocks(original)):
        for place, statement in enumerate(block):
            text = ast.unparse(statement).splitlines()[0]
            yield _without(original, number, place), f"the line `{text}` seems to be missing"
            if place + 1 < len(block):
                below = ast.unparse(block[place + 1]).splitlines()[0]
                says = f"the lines `{text}` and `{below}` seem to be exchanged"
                yield _exchanged(original, number, place), says
            if isinstance(statement, ast.For):
                yield from _around_loop(original, number, place, statement)


def _block(tree: ast.FunctionDef, number: int) -> list[ast.stmt]:
    return list(blocks(tree))[number]


def _without(original: ast.FunctionDef, number: int, place: int) -> ast.FunctionDef:
    tree = copy.deepcopy(original)
    block = _block(tree, number)
    del block[place]
    if not block:
        block.append(ast.fix_missing_locations(ast.Pass()))
    return tree


def _exchanged(original: ast.FunctionDef, number: int, place: int) -> ast.FunctionDef:
    tree = copy.deepcopy(original)
    block = _block(tree, number)
    block[place], block[place + 1] = block[place + 1], block[place]
    return tree


def _body(loop: ast.stmt) -> list[ast.stmt]:
    assert isinstance(loop, ast.For)
    return loop.body


def _around_loop(
    original: ast.FunctionDef, number: int, place: int, loop: ast.For
) -> Iterator[tuple[ast.FunctionDef, str]]:
    for inner, statement in enumerate(loop.body):
        text = ast.unparse(statement).splitlines()[0]
        for side, where in ((0, "before"), (1, "behind")):
            tree = copy.deepcopy(original)
            block = _block(tree, number)
            body = _body(block[place])
            block.insert(place + side, body.pop(inner))
            if body:
                yield tree, f"the line `{text}` seems to stand {where} the loop, where it belongs inside"
        if inner + 1 < len(loop.body):
            for other in range(inner + 2, len(loop.body)):
                tree = copy.deepcopy(original)
                body = _body(_block(tree, number)[place])
                body.insert(other, body.pop(inner))
                yield tree, f"the line `{text}` seems to stand too far down in the loop"
    for inside in range(len(original.body)):
        statement = original.body[inside]
        if number == 0 and isinstance(statement, (ast.Return, ast.Assign)):
            tree = copy.deepcopy(original)
            moved = tree.body.pop(inside)
            loop_there = next(node for node in tree.body if isinstance(node, ast.For))
            loop_there.body.insert(len(loop_there.body) if inside > place else 0, moved)
            text = ast.unparse(statement).splitlines()[0]
            yield tree, f"the line `{text}` seems to stand inside the loop"
