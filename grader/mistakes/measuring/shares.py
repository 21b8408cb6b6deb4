"""One of two numbers is wrong: how often the newest slope counts, or how much of the last move is carried on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from grader.mistakes.measuring.declared import Floats
from grader.mistakes.measuring.patterns import pattern
from grader.mistakes.measuring.sides import Pair, Words
from grader.mistakes.measuring.words import Namer, is_constant, listed, plain, same

_ABOUT = 1e-6  # what a small number that keeps a denominator from 0 may change


def of_counts(pairs: Sequence[Pair], words: Words, name: Namer) -> Iterator[str]:
    """Say how often each slope counts, where what is carried on is right."""
    counts = [pair.counts for pair in pairs]
    if not all(pair.keeps_memory() for pair in pairs) or all(same(row, np.ones(len(row))) for row in counts):
        return
    if all(is_constant(row) for row in counts):
        yield from _all_alike(pairs, words, name)
    if all(is_constant(row[1:]) for row in counts):
        yield from _first_apart(pairs, words, name)
    yield from _by_length(pairs, words)
    yield from changing(counts, f"The {words.slope}s count", "times", pairs, words)


def _all_alike(pairs: Sequence[Pair], words: Words, name: Namer) -> Iterator[str]:
    """Say how often every slope counts, where that is one number."""
    first = [pair.counts[0] for pair in pairs]
    size = pairs[0].own.moves.shape[1]
    if all(abs(number * size - 1) < 1e-9 for number in first):
        yield f"Where there are {size} coordinates, every {words.slope} counts 1 / {size} times: it is to count once."
    said = name(first)
    because = {
        f"1 - {words.memory}": ": that is an average, and the sum is asked for",
        f"1 / {words.rate}": f": {words.rate} is missing",
        words.rate: f": {words.rate} goes in twice",
    }
    if said == "-1":
        yield f"Every {words.move} goes the other way: its sign is wrong."
    elif said is not None:
        yield f"Every {words.slope} counts {said} times and should count once{because.get(said, '')}."
    else:
        yield (
            f"With {words.memory} {plain(pairs[0].memory)} every {words.slope} counts {plain(first[0])} times and "
            "should count once."
        )


def _first_apart(pairs: Sequence[Pair], words: Words, name: Namer) -> Iterator[str]:
    """Say that the first slope counts another number of times than each later one, where one of them is right."""
    before, after = name([pair.counts[0] for pair in pairs]), name([pair.counts[1] for pair in pairs])
    if before == "1" and after is not None:
        yield (
            f"The first {words.slope} counts once, each later one {after} times: that is dampening, and asked for "
            "is once for each."
        )
    elif before == "0" and after == "1":
        yield (
            f"The first {words.slope} does not count, each later one once, as it should: look whether the loop begins "
            "with the first."
        )
    elif before is not None and after == "1":
        yield (
            f"The first {words.slope} counts {before} times, each later one once, as it should. Look at what is "
            "there up to the first step."
        )


def _by_length(pairs: Sequence[Pair], words: Words) -> Iterator[str]:
    """Say that slopes count the less the longer they are."""
    used = [pair.counts * pair.lengths for pair in pairs]
    if all(bool(np.all(np.abs(row - 1) < _ABOUT)) for row in used):
        yield f"Each {words.slope} acts as if it were 1 long: it is to be used as it is, however long."
    cut = np.concatenate([row[~_is(pair.counts, 1.0)] for row, pair in zip(used, pairs, strict=True)])
    kept = np.concatenate([pair.lengths[_is(pair.counts, 1.0)] for pair in pairs])
    if cut.size > 1 and is_constant(cut) and bool((kept <= cut[0] * (1 + 1e-9)).all()):
        yield (
            f"A {words.slope} longer than {plain(cut[0])} is cut to that length: it is to be used as it is, however "
            "long."
        )


def of_memory(pairs: Sequence[Pair], words: Words, name: Namer) -> Iterator[str]:
    """Say how much of the last move is carried on, where each slope counts once."""
    carried = [pair.carried[1:] for pair in pairs]
    wrong = not all(pair.keeps_memory() for pair in pairs)
    if not wrong or not all(same(pair.counts, np.ones(len(pair.counts))) for pair in pairs):
        return
    acts = f"The {words.memory} that acts is"
    if all(is_constant(row) for row in carried):
        said = name([row[0] for row in carried])
        if said == "0":
            yield f"Nothing of a {words.move} is carried into the next: asked for is {words.memory} times it."
        elif said is not None:
            yield f"{acts} {said}: asked for is {words.memory} itself."
        else:
            yield from _held(carried, pairs, words)
        return
    forgotten = [_is(row, 0.0) for row in carried]
    rest = [same(row[~gone], np.full((~gone).sum(), pair.memory)) for row, gone, pair in
            zip(carried, forgotten, pairs, strict=True)]  # fmt: skip
    if any(gone.any() for gone in forgotten) and all(rest):
        steps = len(pairs[0].own.moves)
        first = next(place for gone in forgotten for place in np.flatnonzero(gone))
        yield (
            f"In a run of {steps} {words.move}s nothing is carried over into {words.move} {first + 2}, as if it began "
            f"anew there: {words.memory} acts in every {words.move}."
        )
    yield from changing(carried, acts, f"from {words.move} 2 on", pairs, words, begins=2)


def _held(carried: Sequence[Floats], pairs: Sequence[Pair], words: Words) -> Iterator[str]:
    """Say that a memory is right up to a number and never larger."""
    acting = [(float(row[0]), pair.memory) for row, pair in zip(carried, pairs, strict=True)]
    most = max(number for number, _ in acting)
    if all(abs(number - min(memory, most)) < 1e-9 for number, memory in acting):
        yield (
            f"In the {len(pairs[0].own.moves)} {words.move}s seen, the {words.memory} that acts is right up to "
            f"{plain(most)} and no larger: look for a limit, or a {words.memory} that is made from the {words.move}."
        )


def changing(
    rows: Sequence[Floats], what: str, then: str, pairs: Sequence[Pair], words: Words, *, begins: int = 1
) -> Iterator[str]:
    """Say that what is to be the same in all steps is not, and by which pattern, where one is known."""
    spreads = [float(np.ptp(line)) for line in rows]
    shown_of = int(np.argmax(spreads))
    known = pattern(rows, [pair.memory for pair in pairs], words.memory, words.move, begins)
    shown = f"{what} {listed(rows[shown_of])} ...{' ' if then else ''}{then}"
    with_memory = (
        "" if all(same(line, rows[0]) for line in rows) else f"With {words.memory} {plain(pairs[shown_of].memory)} "
    )
    if with_memory:
        shown = f"{with_memory}{shown[0].lower()}{shown[1:]}"
    yield f"{shown}{f', {known}' if known else ''}: it is not to change."


def _is(numbers: Floats, one: float) -> NDArray[np.bool_]:
    near: NDArray[np.bool_] = np.abs(numbers - one) <= 1e-8
    return near
