"""A sentence that quotes a formula quotes that of the very variant: recomputed from the words, it gives the same."""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from grader.mistakes import Written
from grader.mistakes.function import WHOLE_FUNCTION
from grader.mistakes.item import said_of
from grader.suites.momentum.mistakes.formulas import right_beta
from grader.suites.momentum.mistakes.order import ALL
from tests.suites.momentum.known import KNOWN

_CALLS = {"sqrt": math.sqrt, "log": math.log}
_ARGUMENTS = {
    "condition_number": ("a", "b"),
    "optimal_beta": ("kappa",),
    "effective_lr": ("lr", "momentum"),
    "matched_lr": ("plain_lr", "momentum"),
}
NUMBERS: dict[str, float] = {"a": 7.3, "b": 2.1, "lr": 0.07, "plain_lr": 0.07, "momentum": 0.37, "fraction": 0.83}


def quoted(sentence: str) -> list[str]:
    """Return the formulas that a sentence says are matched: what stands before its first colon, and is one."""
    claim = re.split(r": |\.(?: |$)", re.sub(r"^[^.]* follows from [^.]*\. ", "", sentence))[0]
    parts = [part.split() for part in claim.replace("^", "**").split(", ")]
    starts = [words[2:] if words[:2] in (["This", "matches"], ["which", "gives"]) else words for words in parts]
    candidates = ([" ".join(words[:end]) for end in range(len(words), 0, -1)] for words in starts)
    return [first for texts in candidates if (first := next(filter(_is_formula, texts), None)) is not None]


def _is_formula(text: str) -> bool:
    try:
        tree = ast.parse(text, mode="eval").body
    except SyntaxError:
        return False
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    known = {*NUMBERS, *_CALLS, *("kappa", "L", "mu", "beta", "v", "gradient", "theta", "t")}
    return isinstance(tree, ast.BinOp) and bool(names) and names <= known


def evaluated(text: str, names: dict[str, Any]) -> Any:
    return eval(text, {"__builtins__": {}}, {**_CALLS, **names})


def given(item: Written, function: str) -> Iterator[tuple[dict[str, Any], list[Any]]]:
    """Yield what stands for the names, and what the switches of a variant make of them."""
    if function in _ARGUMENTS and item.switches.keys().isdisjoint(WHOLE_FUNCTION):
        for factor in (1.0, 1.7):
            numbers = {**NUMBERS, "a": factor * NUMBERS["a"], "kappa": 5.7 * factor}
            numbers["beta"] = right_beta(numbers["kappa"])
            yield numbers, [KNOWN[function].variant(item.switches)(*(numbers[name] for name in _ARGUMENTS[function]))]
    elif function == "optimal_parameters":
        mu, largest, kappa = 4.2, 14.6, 14.6 / 4.2
        beta = right_beta(kappa)
        args = {"lr": (mu, largest), "rate": (kappa, beta), "beta": (kappa,), "kappa": (7.3, 2.1)}
        made = [item.switches[part](*args[part]) for part in args if part in item.switches]
        yield {"mu": mu, "L": largest, "kappa": kappa, "beta": beta, "a": 7.3, "b": 2.1}, made
    elif function == "steps_to_fraction" and "exact" in item.switches:
        yield NUMBERS, [item.switches["exact"](NUMBERS["momentum"], NUMBERS["fraction"])]
    elif function == "theory_ratio":
        parts = [item.switches[part] for part in ("plain", "averaged") if part in item.switches]
        yield NUMBERS, [part(NUMBERS["momentum"]) for part in parts]
    elif function not in _ARGUMENTS:
        yield from _ruled(item)


def _ruled(item: Written) -> Iterator[tuple[dict[str, Any], list[Any]]]:
    theta, v, g = np.array([1.1, -0.4]), np.array([0.3, 0.8]), np.array([2.0, -1.5])
    numbers = {"lr": 0.07, "beta": 0.37, "momentum": 0.37, "theta": theta, "v": v, "gradient": g, "t": 3}
    state = SimpleNamespace(
        theta=theta, v=v, g=g, lr=0.07, beta=0.37, given_lr=0.07, given_beta=0.37, t=3, start=theta * 0, ahead=theta
    )
    parts = [part for part in ("velocity", "step", "point") if part in item.switches]
    try:
        made = [item.switches[part](state) for part in parts]
    except AttributeError:  # it needs more of a run than a single step
        return
    moves = [theta - item.switches["step"](state)] if "step" in parts else []
    yield numbers, [*made, *moves, *(move / v for move in moves)]


CASES = [
    pytest.param(item, function, id=f"{item.mistake.id}-{function}-{place}")
    for place, item in enumerate(ALL)
    for function in item.mistake.functions
    if quoted(said_of(item.mistake, function, KNOWN[function].words).sentence)
]


def test_there_is_something_to_recompute() -> None:
    assert len(CASES) > 60


@pytest.mark.parametrize(("item", "function"), CASES)
def test_a_formula_in_a_sentence_gives_the_variant_s_own_numbers(item: Written, function: str) -> None:
    sentence = said_of(item.mistake, function, KNOWN[function].words).sentence
    for numbers, made in given(item, function):
        for formula in quoted(sentence):
            if made:
                value = evaluated(formula, numbers)
                assert any(np.allclose(value, one) for one in made), f"{formula} is not what this variant gives"
