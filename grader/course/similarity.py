"""Which programs of a class resemble each other more than programs that are written apart do: a reason to look.

A program is known by its fragments, rows of so many tokens (`tokens`). Fragments of stubs and worked answers say
nothing, nor do those that many of a class have, and of what is too short nothing can be said.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from grader.course.tokens import tokens

LENGTH = 12
"""Tokens in a fragment: about one line and a half."""
LEAST = 30
"""Fragments of its own that a program must have for anything to be said of it."""
SHARE = 0.5
"""The share of the smaller program's fragments from which on two are told."""
_FEW, _SHARE_OF_CLASS = 10, 0.01
_PRIME, _BASE = (1 << 61) - 1, 1_000_003


class Resemblance(NamedTuple):
    """Two programs of an exercise, and which share of the smaller one is in the other."""

    exercise: str
    one: str
    other: str
    share: float


class Alike(NamedTuple):
    """Submissions that have the same program of an exercise; of all exercises where it names none."""

    exercise: str | None
    submissions: tuple[str, ...]


class Renamed(NamedTuple):
    """Submissions with one program of an exercise but for names and the like; who shares a file stands together."""

    exercise: str
    files: tuple[tuple[str, ...], ...]


class Findings(NamedTuple):
    """What there is to look at: the same bytes, the same but for names and the like, and much in common."""

    same: list[Alike]
    renamed: list[Renamed]
    pairs: list[Resemblance]


Sources = Mapping[str, bytes]
"""Programs by their exercises."""


class Similarity:
    """Compares the programs of a class, given one submission after the other.

    `known` are stubs and worked answers, whatever is in which says nothing of who wrote it.
    """

    def __init__(self, known: Iterable[Sources]) -> None:
        self._known: dict[str, set[int]] = {}
        self._known_digests = set[bytes]()
        for sources in known:
            self._known_digests.add(_digest(sources))
            for exercise, source in sources.items():
                self._known.setdefault(exercise, set()).update(fragments(source))
        self._whole: dict[bytes, list[str]] = {}
        self._programs: dict[str, dict[frozenset[int], dict[bytes, list[str]]]] = {}

    def add(self, submission: str, sources: Sources) -> None:
        """Take in a submission."""
        whole = _digest(sources)
        if whole not in self._known_digests and any(self.own(name, source) for name, source in sources.items()):
            self._whole.setdefault(whole, []).append(submission)
        for exercise, source in sources.items():
            own = frozenset(self.own(exercise, source))
            if len(own) >= LEAST:
                same = self._programs.setdefault(exercise, {}).setdefault(own, {})
                same.setdefault(hashlib.sha256(source).digest(), []).append(submission)

    def own(self, exercise: str, source: bytes) -> set[int]:
        """Return the fragments of a program that are in neither stub nor worked answer."""
        return {*fragments(source)} - self._known.get(exercise, set())

    def findings(self, share: float = SHARE) -> Findings:
        """Return what there is to look at, the most alike first."""
        whole = [Alike(None, tuple(who)) for who in self._whole.values() if len(who) > 1]
        told = {name: group for group in whole for name in group.submissions}
        same, renamed, pairs = whole, list[Renamed](), list[Resemblance]()
        for exercise, programs in sorted(self._programs.items()):
            for spellings in programs.values():
                alike = [Alike(exercise, tuple(who)) for who in spellings.values() if len(who) > 1]
                same += [group for group in alike if len({told.get(name, name) for name in group.submissions}) > 1]
                if len(spellings) > 1:
                    renamed.append(Renamed(exercise, tuple(map(tuple, spellings.values()))))
            pairs += _pairs(exercise, {_first(spellings): own for own, spellings in programs.items()}, share)
        return Findings(same, renamed, sorted(pairs, key=lambda pair: (-pair.share, pair)))

    def with_its_program(self, exercise: str, submission: str) -> list[str]:
        """Return all who have a submission's program of an exercise, but for names and the like."""
        classes = self._programs.get(exercise, {}).values()
        found = ([name for who in spellings.values() for name in who] for spellings in classes)
        return next((who for who in found if submission in who), [submission])

    def lines(self, exercise: str, one: bytes, other: bytes) -> list[tuple[int, int]]:
        """Return the ranges of lines of a program that are in another one too."""
        shared = self.own(exercise, one) & {*fragments(other)}
        found = tokens(one)
        covered = set[int]()
        for place, fragment in enumerate(fragments(one)):
            if fragment in shared:
                covered.update(token.line for token in found[place : place + LENGTH])
        return _ranges(sorted(covered))


def fragments(source: bytes) -> list[int]:
    """Return a number for each row of `LENGTH` tokens, the same ones on every machine."""
    numbers = [_number(token.word) for token in tokens(source)]
    if len(numbers) < LENGTH:
        return []
    leaving = pow(_BASE, LENGTH, _PRIME)
    found, value = [], 0
    for place, number in enumerate(numbers):
        value = (value * _BASE + number) % _PRIME
        if place >= LENGTH:
            value = (value - numbers[place - LENGTH] * leaving) % _PRIME
        if place >= LENGTH - 1:
            found.append(value)
    return found


def _pairs(exercise: str, programs: Mapping[str, frozenset[int]], share: float) -> list[Resemblance]:
    """Return the pairs that share so much of what few have; found by fragments, not by comparing all with all."""
    holders: dict[int, list[str]] = {}
    for name, own in programs.items():
        for fragment in own:
            holders.setdefault(fragment, []).append(name)
    most = _FEW + int(_SHARE_OF_CLASS * len(programs))
    rare, shared = Counter[str](), Counter[tuple[str, str]]()
    for who in holders.values():
        if len(who) <= most:
            rare.update(who)
            shared.update(combinations(who, 2))
    found = []
    for (one, other), number in shared.items():
        smaller = min(rare[one], rare[other])
        if smaller >= LEAST and number >= share * smaller:
            found.append(Resemblance(exercise, one, other, number / smaller))
    return found


def _first(spellings: Mapping[bytes, list[str]]) -> str:
    return next(iter(spellings.values()))[0]


@lru_cache(1 << 16)
def _number(word: str) -> int:
    return int.from_bytes(hashlib.blake2b(word.encode(errors="replace"), digest_size=7).digest())


def _digest(sources: Sources) -> bytes:
    found = hashlib.sha256()
    for name, source in sorted(sources.items()):
        found.update(f"{name} {len(source)} ".encode() + source)
    return found.digest()


def _ranges(lines: list[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for line in lines:
        if found and line <= found[-1][1] + 1:
            found[-1] = (found[-1][0], line)
        else:
            found.append((line, line))
    return found
