"""One submission in, one report out."""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path

import msgspec

from grader.attempt import Attempt
from grader.drawing.shown import Shown
from grader.errors import Cancelled, GraderError, InternalError, SectionError, UsageError
from grader.given import Given
from grader.key import Key
from grader.program import Called, Calling
from grader.report import (
    Audience,
    Cases,
    Check,
    ExerciseReport,
    Isolation,
    Outcome,
    Report,
    SubmissionInfo,
    brief,
    checks_from_pytest,
    ungraded,
)
from grader.sandbox.plan import PROTECTED
from grader.sandbox.sandbox import Sandbox
from grader.sandbox.workers.launch import SandboxError
from grader.section import Exercise, Section
from grader.session import Session
from grader.spec import Spec, points_off
from grader.stopping import Stop
from grader.submission import Submission
from grader.versions import Versions, versions


class Grader:
    """Grade submissions of one section, one after the other, with everything warm.

    Parameters
    ----------
    section : Section
        What to grade.
    key : Key
        What the hidden cases are drawn from.
    sandbox : Sandbox
        Where student code runs; started by the caller, so that it warms up while the caller imports this module.
    feedback : "full" or "brief"
        Whether reports show inputs, expected values and prints.
    allow_unconfined : bool
        Whether hidden cases may be shown to code that is held too loosely to keep it from taking them elsewhere.
    unproven : bool
        Whether to grade though points do not add up: for whoever proves a section.

    Raises
    ------
    SectionError
        If the section's ``given.py`` does not run.
    UsageError
        If the key is an instructor's, this machine cannot confine student code, and that is not allowed.
    """

    def __init__(
        self,
        section: Section,
        key: Key,
        sandbox: Sandbox,
        feedback: Audience = "full",
        *,
        allow_unconfined: bool = False,
        unproven: bool = False,
    ) -> None:
        self.section = section
        self.key = key
        self.feedback: Audience = feedback
        self._sandbox = sandbox
        self.given = _given(section)
        self.shown = Shown(section, sandbox, self.given)
        self._session = Session(section)
        self._versions: Versions | None = None
        self._attempt: Attempt | None = None
        self._unproven = unproven
        try:
            level = sandbox.survive(sandbox.isolation).level
        except SandboxError as error:
            self.close()
            raise InternalError(str(error)) from error
        if not key.practice and level not in PROTECTED and not allow_unconfined:
            self.close()
            raise UsageError(
                f"this machine confines student code only at level {level}, too loosely for hidden cases: "
                "`grader doctor` says what is missing, --allow-unconfined grades all the same"
            )

    def grade(
        self,
        submission: Submission,
        exercises: tuple[Exercise, ...] = (),
        *,
        pictures: Path | None = None,
        stop: Stop | None = None,
    ) -> Report:
        """Grade a submission; whatever breaks on our side becomes a report with the status ``grader_error``.

        With `pictures`, a folder, pictures of what failed and of the student's own figures are written there.

        Raises
        ------
        SectionError
            If the section breaks, as it may with the next submission too, or its points do not add up: nothing is said
            of this one.
        Cancelled
            If `stop` was wanted meanwhile, or before.
        """
        stop = stop or Stop()
        start = time.monotonic()
        chosen = exercises or self.section.exercises
        brief_only = self.feedback == "brief"
        self._attempt = attempt = Attempt(
            submission,
            chosen,
            self.key,
            self._sandbox,
            self.given,
            brief=brief_only,
            others=self.section.exercises,
        )
        try:
            self._expect_points(chosen)
            with stop.reaching(attempt.cancel):
                checks = checks_from_pytest(self._session.run(attempt, self._find_versions))
        except SectionError:
            raise
        except GraderError as error:
            return self.broken(submission, error)
        if attempt.cancelled:
            raise Cancelled
        reports = [_exercise(exercise, checks) for exercise in chosen]
        if pictures is not None:
            reports = [self.pictured(submission, report, pictures, stop) for report in reports]
        report = self._report(submission, reports, time.monotonic() - start)
        return brief(report) if brief_only else report

    def broken(self, submission: Submission, error: Exception) -> Report:
        """Return the report on a submission that was not graded because of an error that is not the student's."""
        whose, notes = SubmissionInfo(submission.id, submission.digest), submission.notes
        return ungraded(self.section, whose, self.key, self.feedback, "grader_error", str(error), notes=notes)

    def pictured(
        self, submission: Submission, report: ExerciseReport, folder: Path, stop: Stop, *, alike: bool = False
    ) -> ExerciseReport:
        """Write the pictures of what was reported of an exercise; return the report with the one to look at first.

        See `Shown.save`. Of what is not written yet there is none.
        """
        if all(check.outcome == "not_attempted" for check in report.checks):
            return report
        picture = self.shown.save(submission, report, folder, stop, alike=alike)
        return msgspec.structs.replace(report, picture=picture)

    @property
    def hung(self) -> bool:
        """Whether a suite did not end: it goes on in this process, which had better be left."""
        return self._session.hung

    def specs(self) -> Iterable[Spec]:
        """Return the checks of the section."""
        return self._session.collect().specs.values()

    @property
    def calling(self) -> Calling | None:
        """The call of a student's function that is under way, for whoever waits."""
        return self._attempt.calling if self._attempt is not None else None

    @property
    def made(self) -> list[Called]:
        """All calls that the submission graded last was asked for."""
        return self._attempt.made if self._attempt is not None else []

    def close(self) -> None:
        """End pytest and the sandbox: first the call that may be under way, which pytest waits for."""
        self._session.stop()
        self._sandbox.close()
        self._session.close()

    def failing_call(self, submission: Submission, exercise: Exercise) -> tuple[Check | None, Called | None]:
        """Return the check that an exercise fails first, and the call that it fails by; None where there is none.

        Raises
        ------
        InternalError
            If the exercise could not be graded.
        """
        report = self.grade(submission, (exercise,))
        if report.status != "graded" or self._attempt is None:
            raise InternalError(report.message or "the exercise could not be graded")
        check = report.exercises[0].decisive
        return check, self.call_of(check)

    def call_of(self, check: Check | None) -> Called | None:
        """Return the call that a check of the submission graded last failed by, None where there is none."""
        if check is None or check.outcome not in ("failed", "crashed", "timed_out") or self._attempt is None:
            return None
        calls = self._attempt.calls  # a check may be about what an earlier one has had drawn
        return calls.get(check.id) or calls.get(check.function)

    def draws(self, exercise: Exercise, function: str) -> bool:
        """Tell whether a function of an exercise is the one that draws a figure."""
        return self.shown.draws(exercise, function)

    def _expect_points(self, exercises: tuple[Exercise, ...]) -> None:
        for error in points_off(self.section, exercises, self.specs()) if not self._unproven else ():
            raise error

    def _report(self, submission: Submission, exercises: list[ExerciseReport], seconds: float) -> Report:
        return Report(
            section=self.section.name,
            submission=SubmissionInfo(submission.id, submission.digest),
            status="graded",
            notes=list(submission.notes),
            message=None,
            score=sum(report.score for report in exercises),
            max_score=sum(report.max_score for report in exercises),
            exercises=exercises,
            isolation=self._isolation(),
            cases=Cases(self.key.id, self.key.number),
            feedback=self.feedback,
            versions=self._find_versions(),
            seconds=round(seconds, 3),
        )

    def _find_versions(self) -> Versions:
        if self._versions is None:
            self._versions = versions(self.section)
        return self._versions

    def _isolation(self) -> Isolation:
        found = self._sandbox.isolation()
        limits = msgspec.to_builtins(self._sandbox.limits)
        return msgspec.convert(
            {"level": found.level, "landlock": found.landlock, "seccomp": found.seccomp, "limits": limits}, Isolation
        )


def _given(section: Section) -> Given:
    path = section.folder / "given.py"
    try:
        return Given(path)
    except Exception as error:  # it is a program: anything may go wrong in it
        raise SectionError(f"{path}: {type(error).__name__}: {error}") from error


def _exercise(exercise: Exercise, checks: list[Check]) -> ExerciseReport:
    own = [check for check in checks if check.id.startswith(f"{exercise.id}.")]
    first: Outcome = next((check.outcome for check in own if check.outcome != "passed"), "passed")
    return ExerciseReport(
        id=exercise.id,
        title=exercise.title,
        file=exercise.file,
        score=sum(check.points for check in own),
        max_score=exercise.points,
        outcome=first,
        picture=None,
        checks=own,
    )
