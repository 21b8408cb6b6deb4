"""Two laws of the same walks, a student's and the right one, into the sentence that says where they differ.

Every sentence is about what was fitted exactly, on the walks measured; what fits in no shape known here is said as the
weights themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from grader.mistakes.measuring.declared import Floats
from grader.mistakes.measuring.fading import rule_of
from grader.mistakes.measuring.shares import changing, of_counts, of_memory
from grader.mistakes.measuring.sides import Pair, Words, namer
from grader.mistakes.measuring.words import Namer, agree, is_constant, listed, plain, same

_TELLING = 3  # so many steps of one length are no chance


def sentence(pairs: Sequence[Pair], words: Words) -> str | None:
    """Return what differs in the law of the steps; None where nothing does, or it is none of these shapes."""
    if any("move" not in pair.right.terms or "slope" not in pair.right.terms for pair in pairs):
        return None
    return next(_differences(pairs, words), None)


def _differences(pairs: Sequence[Pair], words: Words) -> Iterator[str]:
    basis = frozenset().union(*(pair.own.basis for pair in pairs))
    name = namer(pairs, words)
    if basis <= {"move", "slope"}:
        yield from of_counts(pairs, words, name)
        yield from of_memory(pairs, words, name)
        yield from _of_both(pairs, words, name)
    elif "point" in basis:
        yield from _decay(pairs, words, name)
    elif basis == {"move", "earlier slope"}:
        yield (
            f"Each {words.move} is made with the {words.slope} of the {words.move} before, and the first with none: "
            f"use the new {words.slope} in the same {words.move}."
        )
    rule = rule_of([pair.own.weights(pair.unit) for pair in pairs], name)
    for pair in pairs:
        own, right, size = pair.own.weights(pair.unit), pair.right.weights(pair.unit), len(pair.own.moves)
        if own is not None and right is not None:
            yield from weights(own, right[:size, :size], pair.memory, words, rule)


def weights(own: Floats, right: Floats, memory: float, words: Words, rule: str | None = None) -> Iterator[str]:
    """Yield a row of weights that differs to be seen, newest first, with what is asked for.

    Where a `rule` is known by which older ones follow from newer ones, it is said as well.
    """
    steps = len(own)
    for step in sorted(range(steps), key=lambda t: (abs(t - 2), t)):
        seen, asked = listed(own[step, step::-1]), listed(right[step, step::-1])
        if seen != asked:
            if rule is not None:
                yield (
                    f"With {words.memory} {plain(memory)} the {words.slope}s count {seen} in {words.move} {step + 1}, "
                    f"newest first: {rule}. Asked for: {asked}."
                )
            yield (
                f"With {words.memory} {plain(memory)} the {words.slope}s count {seen} in {words.move} {step + 1}, the "
                f"newest first: asked for is {asked}."
            )


def _of_both(pairs: Sequence[Pair], words: Words, name: Namer) -> Iterator[str]:
    tables = [pair.own.weights(pair.unit) for pair in pairs]
    counts, carried = [pair.counts for pair in pairs], [pair.carried[1:] for pair in pairs]
    if all(pair.is_right() for pair in pairs):
        return
    if all(table is not None and same(table.sum(axis=1), np.ones(len(table))) for table in tables):
        fading = all(agree(row[1:] / row[:-1], np.full(len(row) - 1, pair.memory)) for pair, row in
                     zip(pairs, (table[-1, ::-1] for table in tables if table is not None), strict=True))  # fmt: skip
        if fading:
            yield (
                f"The {words.slope}s in a {words.move} count 1 together: that is an average with bias correction, and "
                f"asked for is the sum, where the newest counts once."
            )
    yield from _capped(pairs, words)
    acting = [row[1:] * count[:-1] / count[1:] if (count[1:] != 0).all() else row[1:] * np.nan
              for row, count in zip([pair.carried for pair in pairs], counts, strict=True)]  # fmt: skip
    acts = all(agree(row, np.full(len(row), pair.memory)) for row, pair in zip(acting, pairs, strict=True))
    if words.rate and acts and not all(is_constant(row) for row in counts):
        yield from changing(counts, f"The {words.rate} that acts is {words.rate} times", "", pairs, words)
    if all(is_constant(row) for row in (*counts, *carried)):
        kept, often = name([row[0] for row in carried]), name([row[0] for row in counts])
        if kept == "0" and often is not None:
            yield (
                f"Nothing of a {words.move} is carried into the next, and each {words.slope} counts {often} times: "
                f"asked for is {words.memory}, and once."
            )
        elif kept is not None and often is not None:
            yield (
                f"Carried on is {kept} times the last {words.move}, and each {words.slope} counts {often} times: asked "
                f"for is {words.memory} times, and once."
            )


def _capped(pairs: Sequence[Pair], words: Words) -> Iterator[str]:
    """Say that steps are cut to one length, or stretched to it."""
    lengths = np.concatenate([np.linalg.norm(pair.own.moves, axis=1) / pair.rate for pair in pairs])
    longest = float(lengths.max())
    cut = lengths > longest * (1 - 1e-9)
    if not words.rate or cut.sum() < _TELLING:
        return
    times = words.rate if abs(longest - 1) < 1e-9 else f"{plain(longest)} times {words.rate}"
    if cut.all():
        yield f"Every {words.move} is {times} long, however steep it is: a length is divided out."
    else:
        yield f"No {words.move} is longer than {times}, and many are just as long: they are cut to that length."


def _decay(pairs: Sequence[Pair], words: Words, name: Namer) -> Iterator[str]:
    share = [pair.own.terms["point"] for pair in pairs]
    amount = name([-row[0] for row in share]) if all(is_constant(row) for row in share) else None
    if all(same(row[1:], np.zeros(len(row) - 1)) for row in share):
        yield f"{words.point} itself goes into the first {words.move}: look at what is there up to the first step."
    elif all(is_constant(row) for row in share) and all(row[0] < 0 for row in share):
        taken = amount or f"{plain(-share[0][0])} (with {words.rate} {plain(pairs[0].rate)})"
        yield (
            f"Each {words.move} also takes away {taken} times {words.point} itself, as weight decay does: the "
            f"{words.slope} alone belongs there."
        )
    else:
        belong = f"only the {words.slope} and the last {words.move} belong there"
        yield f"{words.point} itself goes into each {words.move}: {belong}."
