"""Which programs of a class resemble each other more than programs that are written apart do: a reason to look.

Programs are compared by copydetect, which knows a program by fragments of it in which names are alike, and texts and
comments are no more. Fragments of stubs and worked answers say nothing, and of what is too short nothing can be said.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from typing import Any, NamedTuple

import numpy as np
from copydetect import CodeFingerprint, compare_files

NOISE, GUARANTEE = 25, 30
"""Signs of a program, names counting one: nothing shorter is told, and all that is as long is found."""
LEAST = 60
"""Signs of its own that a program must have for anything to be said of it."""
SHARE = 0.8
"""The share of the program with the smaller part in common from which on two are told."""

Sources = Mapping[str, bytes]
"""Programs by their exercises."""
Ranges = list[tuple[int, int]]
"""First and last lines."""


class Alike(NamedTuple):
    """Two programs of an exercise, which share of each is in the other at least, and the lines of each."""

    exercise: str
    one: str
    other: str
    share: float
    lines: tuple[Ranges, Ranges]


class Copies(NamedTuple):
    """Submissions that have the same program of an exercise; of all exercises where it names none."""

    exercise: str | None
    submissions: tuple[str, ...]


class Findings(NamedTuple):
    """What there is to look at: the same bytes, and much in common."""

    same: list[Copies]
    pairs: list[Alike]


class _Program(NamedTuple):
    who: list[str]  # all who have it, byte for byte
    prints: Any


class Similarity:
    """Compares the programs of a class, given one submission after the other.

    `known` are stubs and worked answers, whatever is in which says nothing of who wrote it.
    """

    def __init__(self, known: Iterable[Sources]) -> None:
        self._known: dict[str, list[int]] = {}
        self._known_files = set[bytes]()
        for sources in known:
            for exercise, source in sources.items():
                self._known_files.add(_digest(source))
                every = CodeFingerprint(f"{exercise}.py", NOISE, 1, fp=_text(source))
                self._known.setdefault(exercise, []).extend(every.hashes)
        self._programs: dict[str, dict[bytes, _Program]] = {}
        self._whole: dict[tuple[tuple[str, bytes], ...], list[str]] = {}

    def add(self, submission: str, sources: Sources) -> None:
        """Take in a submission."""
        digests = {exercise: _digest(source) for exercise, source in sorted(sources.items())}
        own = {exercise: digest for exercise, digest in digests.items() if digest not in self._known_files}
        if own:
            self._whole.setdefault(tuple(digests.items()), []).append(submission)
        for exercise, digest in own.items():
            programs = self._programs.setdefault(exercise, {})
            if digest not in programs:
                programs[digest] = _Program([], self._fingerprint(exercise, sources[exercise]))
            programs[digest].who.append(submission)

    def findings(self, share: float = SHARE) -> Findings:
        """Return what there is to look at, the most alike first."""
        same = [Copies(None, tuple(who)) for who in self._whole.values() if len(who) > 1]
        told = {name: group for group in same for name in group.submissions}
        pairs: list[Alike] = []
        for exercise, programs in sorted(self._programs.items()):
            alike = [tuple(program.who) for program in programs.values() if len(program.who) > 1]
            same += [Copies(exercise, who) for who in alike if len({told.get(name, name) for name in who}) > 1]
            pairs += _pairs(exercise, programs.values(), share)
        return Findings(same, sorted(pairs, key=lambda pair: (-pair.share, pair)))

    def _fingerprint(self, exercise: str, source: bytes) -> Any:
        window = GUARANTEE - NOISE + 1
        known = np.unique(self._known.get(exercise, []))  # it takes each once
        return CodeFingerprint(f"{exercise}.py", NOISE, window, boilerplate=known, fp=_text(source))


def _pairs(exercise: str, programs: Iterable[_Program], share: float) -> Iterator[Alike]:
    large = [(program, set(program.prints.hashes)) for program in programs if program.prints.token_coverage >= LEAST]
    for (one, of_one), (other, of_other) in combinations(large, 2):
        if not of_one & of_other:  # most have nothing in common, which is seen faster so
            continue
        _, shares, slices = compare_files(one.prints, other.prints)
        if min(shares) >= share:
            lines = _lines(one.prints, slices[0]), _lines(other.prints, slices[1])
            yield Alike(exercise, one.who[0], other.who[0], float(min(*shares, 1.0)), lines)


def _lines(prints: Any, slices: Any) -> Ranges:
    """Return the lines of parts of a program, those that touch as one."""
    found: Ranges = []
    for start, end in np.asarray(slices, dtype=int).T.tolist():
        first, last = (prints.raw_code.count("\n", 0, place) + 1 for place in (start, end))
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found


def _text(source: bytes) -> io.StringIO:
    return io.StringIO(source.decode("utf-8-sig", "replace"), newline=None)


def _digest(source: bytes) -> bytes:
    return hashlib.sha256(source).digest()
