"""Where slopes were asked, beside where they should be: in parts of the last step, on from a point."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from grader.mistakes.measuring.sides import Pair, Words, namer
from grader.mistakes.measuring.words import is_constant, listed, plain, same


def of_ahead(pairs: Sequence[Pair], words: Words) -> Iterator[str]:
    """Say where the slopes were asked, if not where they should be."""
    own = [pair.own.ahead[1:] for pair in pairs if pair.own.ahead is not None]
    right = [pair.right.ahead[1:] for pair in pairs if pair.right.ahead is not None]
    if len(own) < len(pairs) or len(right) < len(pairs):
        return
    differs = [not same(line, other[: len(line)]) for line, other in zip(own, right, strict=True)]
    if not any(differs):
        return
    shown = differs.index(True)  # in some walks a condition may never have come true
    name = namer(pairs, words)
    wanted = name([line[0] for line in right])
    asked = f"{words.point} itself" if wanted == "0" else f"{words.point} + {wanted} times the last step"
    if all(is_constant(line) for line in own):
        said = name([line[0] for line in own])
        if said == "0":
            yield f"The {words.slope} is taken at {words.point} itself: asked for is {asked}."
            return
        given = "" if said is not None else f"With {words.memory} {plain(pairs[shown].memory)} "
        number = said or plain(own[shown][0])
        missing = f": {words.rate} is missing there" if said == f"{words.memory} / {words.rate}" else ""
        sign, number = ("-", number.removeprefix("-")) if number.startswith("-") else ("+", number)
        times = "the last step" if number == "1" else f"{_joined(number)} times the last step"
        begin = f"{given}the" if given else "The"
        yield f"{begin} {words.slope} is taken at {words.point} {sign} {times}{missing}. Asked for is {asked}."
    else:
        yield (
            f"With {words.memory} {plain(pairs[shown].memory)} the {words.slope} is taken at {words.point} + "
            f"{listed(own[shown])} times the last step, from step 2 on: asked for is {asked}."
        )


def _joined(text: str) -> str:
    return f"({text})" if " " in text and not text.startswith("(") else text
