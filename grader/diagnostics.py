"""For which checks mistakes are named; what names them is loaded for the first: no right program waits for it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from grader.attempt import Attempt
from grader.checks import Diagnosis
from grader.report import Check
from grader.spec import Spec

if TYPE_CHECKING:
    from grader.diagnosis import Catalogue


class Diagnostics:
    """Names the mistakes of submissions by a section's catalogue."""

    def __init__(self, folder: Path, specs: Mapping[str, Spec]) -> None:
        self._folder = folder
        self._specs = specs  # of all checks of the section, by whatever
        self._catalogue: Catalogue | None = None
        self._loaded = False

    def name(self, checks: dict[str, Check], attempt: Attempt) -> None:
        """Add the mistakes that a function matches to its first failing check.

        Raises
        ------
        SectionError
            If what the section declares of mistakes does not run.
        """
        told: set[str] = set()
        for name, check in checks.items():
            is_misplaced = check.hint is None  # how it is called is wrong, and not what it computes
            wanted = check.outcome in ("failed", "crashed") and not attempt.cancelled and not is_misplaced
            if check.diagnosis:
                checks[name] = replace(check, diagnosis=self._pointed(check, attempt))
            elif wanted and check.function not in told:
                told.add(check.function)
                lost = {one.function for one in checks.values() if one.outcome != "passed"}
                sound = {one.function for one in checks.values()} - lost
                checks[name] = replace(check, diagnosis=self._diagnosed(check, attempt, sound))

    def _pointed(self, check: Check, attempt: Attempt) -> list[Diagnosis]:
        """Return what a check has said itself, in words that are right for the program."""
        from grader.mistakes.pointing import pointed

        writes = partial(attempt.student.program.writes, check.function)
        return [replace(one, sentence=pointed(one.sentence, writes)) for one in check.diagnosis]

    def _diagnosed(self, check: Check, attempt: Attempt, sound: Collection[str]) -> list[Diagnosis]:
        from grader import diagnosis

        if not self._loaded:
            self._catalogue, self._loaded = diagnosis.load(self._folder), True
        if self._catalogue is None:
            return []
        student = attempt.student
        student.program.separate = False
        student.close()  # the probes see a worker in which nothing has run before
        ended = attempt.ended.get(check.id)
        about_state = any(spec.stateful for spec in self._specs.values() if spec.id == check.id)
        return diagnosis.diagnose(
            student, check.function, self._catalogue, attempt.given, ended, alone=not about_state, sound=sound
        )
