"""Two laws of the same walks, a student's and the right one, into the sentence that says where they differ.

Every sentence is about what was fitted exactly, on the walks measured; what fits in no shape known here is said as the
weights themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from grader.mistakes.measuring.declared import Floats
from grader.mistakes.measuring.patterns import pattern
from grader.mistakes.measuring.recurrence import Law
from grader.mistakes.measuring.words import Namer, agree, is_constant, plain, row, same


@dataclass(frozen=True, eq=False)
class Words:
    """What a section calls things: the share carried on, the rate, a point, a slope, a step."""

    memory: str
    rate: str
    point: str = "theta"
    slope: str = "gradient"
    move: str = "step"


@dataclass(frozen=True, eq=False)
class Pair:
    """What was measured of one walk, beside the right law of it; `unit` is what a slope makes of a step."""

    own: Law
    right: Law
    memory: float
    rate: float
    unit: float

    @property
    def carried(self) -> Floats:
        """How much of the last move each step takes on; that of the first is not known."""
        steps = len(self.own.moves)
        known = self.own.terms.get("move", np.zeros(steps)).copy()
        known[:1] = np.nan
        return known

    @property
    def counts(self) -> Floats:
        """How often the newest slope counts in each step."""
        steps = len(self.own.moves)
        return self.own.terms.get("slope", np.zeros(steps)) / self.unit

    @property
    def lengths(self) -> Floats:
        """How long each slope is."""
        lengths: Floats = np.linalg.norm(self.own.slopes, axis=1)
        return lengths

    def is_right(self) -> bool:
        """Tell whether each step is made of what it should be, wherever its slope was asked."""
        return (
            self.own.basis <= {"move", "slope"} and self.keeps_memory() and same(self.counts, np.ones(len(self.counts)))
        )

    def keeps_memory(self) -> bool:
        """Tell whether each step carries on of the last what is asked for."""
        return same(self.carried, self.right.terms["move"][: len(self.carried)])


def sentence(pairs: Sequence[Pair], words: Words) -> str | None:
    """Return what differs in the law of the steps; None where nothing does, or it is none of these shapes."""
    if any("move" not in pair.right.terms or "slope" not in pair.right.terms for pair in pairs):
        return None
    return next(_differences(pairs, words), None)


def namer(pairs: Sequence[Pair], words: Words) -> Namer:
    """Return what names a number of each walk by the numbers that were handed over."""
    memory = [pair.memory for pair in pairs]
    rates = {words.rate: [pair.rate for pair in pairs]} if words.rate else {}
    return Namer({words.memory: memory, **rates, f"(1 - {words.memory})": [1 - number for number in memory],
                  f"(1 - {words.memory} ** 2)": [1 - number**2 for number in memory]})  # fmt: skip


def _differences(pairs: Sequence[Pair], words: Words) -> Iterator[str]:
    basis = frozenset().union(*(pair.own.basis for pair in pairs))
    name = namer(pairs, words)
    if basis <= {"move", "slope"}:
        yield from _of_counts(pairs, words, name)
        yield from _of_memory(pairs, words, name)
        yield from _of_both(pairs, words, name)
    elif "point" in basis:
        yield from _decay(pairs, words, name)
    elif basis == {"move", "earlier slope"}:
        yield (
            f"Each {words.move} is made with the {words.slope} of the {words.move} before, and the first with none: "
            f"use the new {words.slope} in the same {words.move}."
        )
    for pair in pairs:
        size = len(pair.own.moves)
        yield from weights(pair.own.weights(pair.unit), pair.right.weights(pair.unit)[:size, :size], pair.memory, words)


def weights(own: Floats, right: Floats, memory: float, words: Words) -> Iterator[str]:
    """Yield a row of weights that differs to be seen, newest first, with what is asked for."""
    steps = len(own)
    for step in sorted(range(steps), key=lambda t: (abs(t - 2), t)):
        seen, asked = row(own[step, step::-1]), row(right[step, step::-1])
        if seen != asked:
            yield (
                f"With {words.memory} {plain(memory)} the {words.slope}s count {seen} in {words.move} {step + 1}, the "
                f"newest first: asked for is {asked}."
            )


def _of_counts(pairs: Sequence[Pair], words: Words, name: Namer) -> Iterator[str]:
    """What is carried on is right: how often does each slope count?"""
    counts = [pair.counts for pair in pairs]
    if not all(pair.keeps_memory() for pair in pairs) or all(same(row, np.ones(len(row))) for row in counts):
        return
    first, later = [row[0] for row in counts], [row[1:] for row in counts]
    if all(is_constant(row) for row in counts):
        said = name(first)
        if said == "-1":
            yield f"Every {words.move} goes the other way: its sign is wrong, all else is right."
        elif said is not None:
            average = ": that is an average, and the sum is asked for" if said == f"1 - {words.memory}" else ""
            yield f"Every {words.slope} counts {said} times and should count once{average}; all else is right."
        else:
            yield (
                f"With {words.memory} {plain(pairs[0].memory)} every {words.slope} counts {plain(first[0])} times and "
                "should count once; all else is right."
            )
    if all(is_constant(row) for row in later):
        before, after = name(first), name([row[0] for row in later])
        if before == "1" and after is not None:
            yield (
                f"The first {words.slope} counts once, each later one {after} times: that is dampening, and asked for "
                "is once for each."
            )
        elif before is not None and after == "1":
            yield (
                f"The first {words.slope} counts {before} times, each later one once, as it should. Look at what is "
                "there before the loop."
            )
    yield from _by_length(pairs, words)
    yield from _changing(counts, f"The {words.slope}s count", "times", pairs, words)


def _by_length(pairs: Sequence[Pair], words: Words) -> Iterator[str]:
    """The slopes count the less the longer they are."""
    used = [pair.counts * pair.lengths for pair in pairs]
    if all(same(row, np.ones(len(row))) for row in used):
        yield f"Each {words.slope} is divided by its own length, which is gone then: it is to be used as it is."
    cut = np.concatenate([row[~_is(pair.counts, 1.0)] for row, pair in zip(used, pairs, strict=True)])
    kept = np.concatenate([pair.lengths[_is(pair.counts, 1.0)] for pair in pairs])
    if cut.size > 1 and is_constant(cut) and bool((kept <= cut[0] * (1 + 1e-9)).all()):
        yield (
            f"A {words.slope} longer than {plain(cut[0])} is cut to that length: it is to be used as it is, however "
            "long."
        )


def _of_memory(pairs: Sequence[Pair], words: Words, name: Namer) -> Iterator[str]:
    """Each slope counts once: how much of the last move is carried on?"""
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
    forgotten = [_is(row, 0.0) for row in carried]
    rest = [same(row[~gone], np.full((~gone).sum(), pair.memory)) for row, gone, pair in
            zip(carried, forgotten, pairs, strict=True)]  # fmt: skip
    if any(gone.any() for gone in forgotten) and all(rest):
        first = next(place for gone in forgotten for place in np.flatnonzero(gone))
        yield (
            f"In a run of {len(pairs[0].own.moves)} {words.move}s nothing is carried over into {words.move} {first + 2}, as "
            f"if it began anew there: {words.memory} acts in every {words.move}."
        )
    yield from _changing(carried, acts, f"from {words.move} 2 on", pairs, words, begins=2)


def _of_both(pairs: Sequence[Pair], words: Words, name: Namer) -> Iterator[str]:
    tables = [pair.own.weights(pair.unit) for pair in pairs]
    counts, carried = [pair.counts for pair in pairs], [pair.carried[1:] for pair in pairs]
    if all(pair.is_right() for pair in pairs):
        return
    if all(same(table.sum(axis=1), np.ones(len(table))) for table in tables):
        fading = all(agree(row[1:] / row[:-1], np.full(len(row) - 1, pair.memory)) for pair, row in
                     zip(pairs, (table[-1, ::-1] for table in tables), strict=True))  # fmt: skip
        if fading:
            yield (
                f"The {words.slope}s in a {words.move} count 1 together: that is an average with bias correction, and "
                f"asked for is the sum, where the newest counts once."
            )
    lengths = [np.linalg.norm(pair.own.moves, axis=1) / pair.rate for pair in pairs]
    if words.rate and all(is_constant(row) for row in lengths) and is_constant(np.concatenate(lengths)):
        times = "" if abs(lengths[0][0] - 1) < 1e-9 else f"{plain(lengths[0][0])} times "
        yield f"Every {words.move} is {times}{words.rate} long, however steep it is: a length is divided out."
    acting = [row[1:] * count[:-1] / count[1:] if (count[1:] != 0).all() else row[1:] * np.nan
              for row, count in zip([pair.carried for pair in pairs], counts, strict=True)]  # fmt: skip
    if words.rate and all(is_constant(row) for row in acting) and not all(is_constant(row) for row in counts):
        if all(agree(row, np.full(len(row), pair.memory)) for row, pair in zip(acting, pairs, strict=True)):
            yield from _changing(counts, f"The {words.rate} that acts is {words.rate} times", "", pairs, words)
    if all(is_constant(row) for row in (*counts, *carried)):
        kept, often = name([row[0] for row in carried]), name([row[0] for row in counts])
        if kept == "0" and often is not None:
            yield (
                f"Nothing of a {words.move} is carried into the next, and each {words.slope} counts {often} times: "
                f"asked for is {words.memory}, and once."
            )
        elif kept is not None and often is not None:
            share = "The whole" if kept == "1" else f"{kept[0].upper()}{kept[1:]} times the"
            yield (
                f"{share} last {words.move} is carried on and each {words.slope} counts "
                f"{often} times: asked for is {words.memory} times, and once."
            )


def _decay(pairs: Sequence[Pair], words: Words, name: Namer) -> Iterator[str]:
    share = [pair.own.terms["point"] for pair in pairs]
    amount = name([-row[0] for row in share]) if all(is_constant(row) for row in share) else None
    if all(same(row[1:], np.zeros(len(row) - 1)) for row in share):
        yield f"{words.point} itself goes into the first {words.move}: look at what is there before the loop."
    elif all(is_constant(row) for row in share) and all(row[0] < 0 for row in share):
        taken = amount or f"{plain(-share[0][0])} (with {words.rate} {plain(pairs[0].rate)})"
        yield (
            f"Each {words.move} also takes away {taken} times {words.point} itself, as weight decay does: the "
            f"{words.slope} alone belongs there."
        )
    else:
        yield f"{words.point} itself goes into each {words.move}, as in weight decay: only the {words.slope} and the last {words.move} do."


def _changing(
    rows: Sequence[Floats], what: str, then: str, pairs: Sequence[Pair], words: Words, *, begins: int = 1
) -> Iterator[str]:
    """Say that what is to be the same in all steps is not, and by which pattern, where one is known."""
    spreads = [float(np.ptp(line)) for line in rows]
    shown_of = int(np.argmax(spreads))
    known = pattern(rows, [pair.memory for pair in pairs], words.memory, words.move, begins)
    shown = f"{what} {row(rows[shown_of])} ...{' ' if then else ''}{then}"
    with_memory = (
        "" if all(same(line, rows[0]) for line in rows) else f"With {words.memory} {plain(pairs[shown_of].memory)} "
    )
    if with_memory:
        shown = f"{with_memory}{shown[0].lower()}{shown[1:]}"
    yield f"{shown}{f', {known}' if known else ''}: it is not to change from step to step."


def _is(numbers: Floats, one: float) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    near: np.ndarray[tuple[int, ...], np.dtype[np.bool_]] = np.abs(numbers - one) <= 1e-8
    return near
