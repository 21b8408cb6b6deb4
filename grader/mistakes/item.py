"""What a written mistake is: its sentence, and the switches that make a function behave that way."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from grader.mistakes.model import Mistake, Switches

Needs = Collection[str] | Collection[Collection[str]]


@dataclass(frozen=True)
class Written:
    """One variant of a written mistake.

    Parameters
    ----------
    mistake : Mistake
        Its id, the functions that it is made in and its sentence.
    switches : mapping
        What to set, by name, in the builder of each of these functions.
    leading : bool
        Whether it is the first of the mistake's variants.
    common : bool
        Whether the mistake is met often enough to be looked for together with others.
    loose : bool
        Whether it stands for others of its kind, with another tolerance say, that give the same on the probes alone.
    """

    mistake: Mistake
    switches: Switches
    leading: bool = True
    common: bool = False
    loose: bool = False

    @property
    def stateful(self) -> bool:
        """Whether something survives from one call to the next: such ids begin with ``state.``, of two at once one."""
        return any(id.startswith("state.") for id in self.mistake.id.split("+"))


def written(
    id: str,
    functions: tuple[str, ...],
    sentence: str,
    *variants: Mapping[str, Any],
    common: bool = False,
    loose: bool = False,
    needs: Needs = (),
    **switches: Any,
) -> tuple[Written, ...]:
    """Return the variants of one mistake; `switches` are common to all of them.

    A variant may have a sentence of its own, under ``says``: one that quotes a formula is true of that one alone.
    One of the words in `needs`, or under ``needs`` in a variant, has to stand in a program that is told so; of several
    groups of words, one of each.
    A word in braces in the sentence becomes what the function calls it: see `Function.words`.
    """
    return tuple(
        Written(
            _mistake(id, functions, sentence, needs, variant),
            {**switches, **_set(variant)},
            leading=place == 0,
            common=common,
            loose=loose,
        )
        for place, variant in enumerate(variants or ({},))
    )


def _mistake(id: str, functions: tuple[str, ...], sentence: str, needs: Needs, variant: Mapping[str, Any]) -> Mistake:
    own = tuple(variant.get("needs", needs))
    groups = [own] if own and isinstance(own[0], str) else own
    return Mistake(id, functions, variant.get("says", sentence), needs=tuple(map(frozenset, groups)))


def _set(variant: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in variant.items() if name not in ("says", "needs")}


common = partial(written, common=True)


def said_of(mistake: Mistake, function: str, words: Mapping[str, str]) -> Mistake:
    """Return the mistake as it is said of one function, in the words of its own arguments."""
    sentence = mistake.sentence
    for word, own in words.items():
        sentence = sentence.replace(f"{{{word}}}", own)
    return replace(mistake, functions=(function,), sentence=sentence)
