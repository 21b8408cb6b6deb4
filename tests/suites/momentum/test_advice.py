"""No sentence sends anybody to code that is not in the program: what it names is named where some of it stands."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Collection, Iterator

import numpy as np
import pytest

from grader.mistakes import Contrast
from grader.mistakes.item import said_of
from grader.mistakes.pointing import pointed
from grader.suites.momentum.mistakes import plot_trajectories
from tests.suites.momentum.known import KNOWN

_CODE = re.compile(r"\[|\]|\*\*|//|[-+*]=|(?<=\w)\(|(?<!\w)\.[A-Za-z]|\bnp\b|\bmath\b|\bplt\b|\bthe loop\b|\w=|==")
_NAMES = {*keyword.kwlist, *dir(builtins), *dir(np), *dir(np.ndarray), *dir(list), *dir(dict), *dir(str)}
_ENGLISH = {
    "and", "as", "at", "for", "from", "if", "in", "is", "not", "or", "where", "with", "all", "any", "copy", "count",
    "divide", "format", "index", "insert", "less", "log", "max", "mean", "min", "multiply", "number", "order", "power",
    "product", "range", "replace", "reverse", "root", "round", "shape", "sign", "size", "sort", "split", "square",
    "std", "subtract", "sum", "take", "type", "values", "var", "append", "one", "two", "up", "e", "negative",
    "put", "trace", "return", "while", "set", "array", "keys", "items", "dtype", "list", "dict", "float", "signs",
    "pi", "abs", "positive", "around", "globals", "lower", "place", "random", "single",
    "sorted", "title", "update", "clip", "int", "str",
}  # fmt: skip
_CODE_AFTER_ALL = {"append", "range", "std", "var", "log", "abs", "dtype", "clip", "int", "str", "insert", "return"}
"""English by its looks, and yet code where no article stands before it."""


def nothing(words: Collection[str]) -> bool:
    return not words


def sentences() -> Iterator[tuple[str, str]]:
    for function in KNOWN.values():
        for item in function.written:
            yield f"{function.name}: {item.mistake.id}", said_of(item.mistake, function.name, function.words).sentence
        for name in ("changed", "survives", "chance", "ends_early", "of_nothing", "not_a_number"):
            yield getattr(function.signs, name)
        for measure in function.measures:
            if isinstance(measure, Contrast):
                yield from ((one.where, f"It is right. Look at {one.look}.") for one in measure.changes if one.look)
    yield from plot_trajectories.PLOT_MISTAKES.items()


def advice(sentence: str) -> list[str]:
    """Return what a sentence tells to look for, or at, or whether."""
    return [
        text
        for text in re.findall(r"\b[Ll]ook ((?:for|at|whether|how|where|what) .*?)\.(?= [A-Z(]|$)", sentence)
        if not any(
            words in text
            for words in (
                "does the same as",
                "and the like",
                "missing",
                "end of the formula",
                "such as",
                "and use",
                "give it",
            )
        )
    ]


def named(text: str) -> list[str]:
    """Return the code that an advice names."""
    words = re.findall(r"(?<![\w.])(?:(?:a|an|the|second|two) )?[A-Za-z_]\w*", text)
    found = [word for word in words if word in _NAMES and (word not in _ENGLISH or word in _CODE_AFTER_ALL)]
    return _CODE.findall(text) + found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("at the argument of np.linalg.cond", True),
        ("for a .T", True),
        ("at the indexing of meshgrid", True),
        ("for [1:]", True),
        ("at what is stored in the loop", True),
        ("at the sign", False),
        ("at the factor of the gradient", False),
    ],
)
def test_code_is_known_when_it_is_seen(text: str, found: bool) -> None:
    assert bool(named(text)) is found


def test_no_sentence_names_code_to_a_program_that_has_none_of_it() -> None:
    naming = {}
    for id, sentence in sentences():
        for text in advice(pointed(sentence, nothing)):
            if named(text):
                naming[id, text] = named(text)
    assert not naming


def test_most_sentences_still_tell_where_to_look() -> None:
    told = [(sentence, pointed(sentence, lambda words: True)) for _, sentence in sentences()]
    assert all(advice(said) == advice(sentence) for sentence, said in told)
