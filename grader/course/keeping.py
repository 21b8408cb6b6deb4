"""Who has less than a suite has given before, and what has to be decided so that nobody has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path

from grader.course import stated
from grader.course.adjustments import Adjustments, File
from grader.course.deciding import Whose
from grader.course.gains import Change, Standing
from grader.errors import UsageError


class Keeping:
    """Tells who has less than before by what the suite gives and what is decided about that."""

    def __init__(self, decided: Adjustments | None, owners: Whose) -> None:
        self._decided = decided
        self._owners = owners
        self._attempts = Counter(student for students in owners.values() for student in students)

    def excused(self, change: Change) -> bool:
        """Tell whether no score counts of anybody whose submission it is."""
        return all(self._is_excused(change, student) for student in self._students(change))

    def short(self, change: Change) -> dict[str, Decimal]:
        """Return what the suite has given before, checks that are waived included, of those who have less now."""
        found = {}
        for student in self._students(change):
            before, after = (self._by_suite(change, student, one) for one in (change.before, change.after))
            if before is not None and (after is None or after < before) and not self._is_excused(change, student):
                found[student] = before
        return found

    def counting(self, change: Change) -> dict[str, tuple[Decimal, Decimal]]:
        """Return what counted before and counts now by all that is decided, of those for whom it is not the score."""
        before, after = change.before, change.after
        if self._decided is None or before is None or after is None or before.score is None or after.score is None:
            return {}
        found = {}
        for student in self._students(change):
            names = (student, change.id)
            had = self._decided.counted(names, before.score, before.left, before.max_score)
            has = self._decided.counted(names, after.score, after.left, after.max_score)
            if (had != before.score or has != after.score) and not self._is_excused(change, student):
                found[student] = had, has
        return found

    def floors(self, changes: Iterable[Change]) -> dict[str, Decimal]:
        """Return by ids what has to be given at least, so that nobody has less than before.

        Students are named, who stay when their hand-ins are gone; but a hand-in that is one of several attempts.

        Raises
        ------
        UsageError
            If that is more than the best score now.
        """
        found = dict[str, Decimal]()
        for change in changes:
            short = self.short(change) if change.after is not None else {}
            most = change.after.max_score if change.after is not None else None
            if most is not None and (above := [points for points in short.values() if points > most]):
                sentence = f"{change.id} had {above[0]:f} points, and the best score is {most} now"
                raise UsageError(f"{sentence}: these are no points to keep, and nothing is written")
            whole = len(short) == len(self._students(change))
            attempt = whole and any(self._attempts[student] > 1 for student in short)
            found |= {change.id: max(short.values())} if attempt else short
        return found

    def _students(self, change: Change) -> list[str]:
        return [*self._owners.get(change.id, ())] or [change.id]

    def _is_excused(self, change: Change, student: str) -> bool:
        return self._decided is not None and self._decided.excuses((student, change.id))

    def _by_suite(self, change: Change, student: str, one: Standing | None) -> Decimal | None:
        names = (student, change.id)
        if one is None or one.score is None:
            return self._decided.floor(names) if one is not None and self._decided is not None else None
        if self._decided is None:
            return Decimal(one.score)
        return self._decided.by_suite(names, one.score, one.left)


def with_floors(path: Path, there: bytes, floors: Mapping[str, Decimal], reason: str, author: str) -> bytes:
    """Return what a file holds and, at its end, that nobody of these has less than so much.

    Raises
    ------
    UsageError
        If that could not be read again.
    """
    added = "".join(
        f"\n[[adjustment]]\nstudent = {_quoted(name)}\nat_least = {floor:f}\n"
        f"reason = {_quoted(reason)}\nauthor = {_quoted(author)}\n"
        for name, floor in floors.items()
    )
    made = there + added.encode()
    try:
        Adjustments(stated.parsed(path, made.decode("utf-8-sig"), File))
    except UsageError as error:
        why = str(error).removeprefix(f"{path}:")
        raise UsageError(
            f"nothing can be added to {path}, and nothing is: with more at its end its line {why} "
            "(each decision is to begin with [[adjustment]])"
        ) from error
    return made


def _quoted(text: str) -> str:
    r"""Return a text as TOML; an id holds no control characters."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
