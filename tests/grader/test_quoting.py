"""What stands in a function is found in its own lines, and in those of what it uses."""

from __future__ import annotations

import pytest

from grader.quoting import writes

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
