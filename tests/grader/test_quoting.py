"""What stands in a function is found in its own lines, and in those of what it uses."""

from __future__ import annotations

import pytest

from grader.quoting import head_of, quoted, returns_of, stand_apart, writes
from grader.sandbox.wire import Error, Frame

SOURCE = b'''import numpy as np
START = 3.0  # not 4

def helper(x):
    return x // 7

def mean(
    values, share=0.5
):
    """Return the mean, 2 * 9."""
    # 8 is no part of it
    total = START * helper(sum(values))

    return total / len("11") - 1e-3

def other(y):
    return y ** 5
'''


@pytest.mark.parametrize(
    "words", [(), ("total",), ("3",), ("3.0", "/"), ("//", "7"), ("0.001",), ("values", "sum"), ("*", "-")]
)
def test_words_of_a_function_and_of_what_it_uses_stand_in_it(words: tuple[str, ...]) -> None:
    assert writes("mean", SOURCE, words)


@pytest.mark.parametrize("word", ["2", "4", "8", "9", "11", "5", "0.5", "**", "share", "y", "+"])
def test_words_of_comments_texts_heads_and_other_functions_do_not(word: str) -> None:
    assert not writes("mean", SOURCE, (word,))


def test_a_function_that_cannot_be_found_may_be_the_whole_file() -> None:
    assert writes("hidden", SOURCE, ("5", "7"))
    assert not writes("hidden", SOURCE, ("6",))


def test_a_huge_file_costs_no_time() -> None:
    for strange in (b"def mean(" * 100_000, b"'''\"" * 200_000, b"def mean(x):\n" + b"  x = x\n" * 50_000):
        assert not writes("mean", strange, ("6",))


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("Total", "total"),
        ("totl", "total"),
        ("valuse", "values"),
        ("start", "START"),
        ("helpr", "helper"),
        ("z", ""),
        ("yy", ""),
    ],
)
def test_a_name_that_was_never_set_may_be_nearly_one_that_is(name: str, near: str) -> None:
    error = Error("NameError", f"name '{name}' is not defined", [Frame("a.py", 14, "mean")])
    assert quoted(error, {"a": SOURCE}, "a.py", "mean").near == near


def test_a_huge_file_costs_no_time_either_where_a_name_is_looked_for() -> None:
    for strange in (b"def mean(" * 100_000, b"def mean(x):\n" + b"  x = x\n" * 30_000, b"a, " * 80_000):
        error = Error("NameError", "name 'y' is not defined", [Frame("a.py", 1, "mean")])
        assert quoted(error, {"a": strange}, "a.py", "mean").near == ""


@pytest.mark.parametrize(
    ("function", "other", "apart"),
    [
        ("mean", "other", True),
        ("mean", "helper", False),
        ("helper", "mean", False),
        ("mean", "hidden", False),
    ],
)
def test_functions_stand_apart_that_use_nothing_of_one_another(function: str, other: str, apart: bool) -> None:
    assert stand_apart(function, other, SOURCE, ()) is apart


@pytest.mark.parametrize(
    "more",
    [b"START = mine.START\nimport numpy, mine as m", b"from mine import START", b"def other(y): return globals()"],
)
def test_what_may_come_from_elsewhere_lets_nothing_stand_apart(more: bytes) -> None:
    assert stand_apart("helper", "other", SOURCE + b"from mined import START\n", ("mine",))
    assert not stand_apart("helper", "other", SOURCE + more, ("mine",))


@pytest.mark.parametrize(
    ("name", "line"),
    [("mean", 3), ("SIZE", 7), ("inner", 0), ("told", 0), ("above", 0), ("nowhere", 0)],
)
def test_a_name_that_is_defined_further_down_is_found(name: str, line: int) -> None:
    source = b"above = 1\nmean(2)\ndef mean(x):\n    def inner(): pass\n    return inner\n# told = 2\nSIZE = 3\n"
    error = Error("NameError", f"name '{name}' is not defined", [Frame("ex.py", 2, "<module>")])
    assert quoted(error, {"ex": source}, "ex.py", "mean").below == line


@pytest.mark.parametrize(
    ("source", "head"),
    [
        (b"def area(radius, scale=1.0):\n    return radius\n", "area(radius, scale=1.0)"),
        (b"def area(\n    radius,  # ours\n    scale=(1, 2),\n) -> float:\n    pass\n", "area(radius, scale=(1, 2),)"),
        (b"area = lambda radius: radius\n", None),
        (b"def area(radius", None),
        (b"", None),
    ],
)
def test_a_head_is_shown_as_it_is_written(source: bytes, head: str | None) -> None:
    assert head_of("area", source) == head


def test_returns_are_found_in_code_alone() -> None:
    text = b'"""\nreturn 0\n"""\n'
    source = (
        text + b"def area(r):\n    " + text.replace(b"\n", b"\n    ") + b"\n    if r:\n        return r\n\n\nx = 1\n"
    )
    assert returns_of("area", source) == [10]
    assert returns_of("x", source) == []
