"""What lies beside the reports in OUT and decides about scores: adjustments, a policy, times of submission."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from grader.course import adjustments, policy, times
from grader.course.adjustments import Adjustments
from grader.course.identities import Placed
from grader.course.manifest import Manifest
from grader.course.owners import Person
from grader.course.policy import CoursePolicy
from grader.course.roster import Roster
from grader.course.stated import guess
from grader.course.times import Handed
from grader.errors import UsageError
from grader.text import named

Whose = Mapping[str, Sequence[str]]


class Decided(NamedTuple):
    """All that marks are made of beside reports.

    It was `read` at a time after which nothing has been handed in.
    By their layout `people` are who a submission is of, and `stated` when each was handed in, if that is to count.
    """

    roster: Roster | None = None
    adjustments: Adjustments | None = None
    policy: CoursePolicy | None = None
    times: Mapping[str, Handed] = {}
    entry_times: Mapping[str, datetime] = {}
    people: Mapping[str, Sequence[Person]] = {}
    stated: Mapping[str, datetime] = {}
    read: datetime | None = None

    @property
    def anything(self) -> bool:
        """Whether a score may count otherwise than as it was graded."""
        return self.adjustments is not None or self.policy is not None or bool(self.times)

    @property
    def reads_layout(self) -> bool:
        """Whether a time that a layout has stated counts where no list has one."""
        return self.policy is not None and self.policy.rules.times == "layout"

    def submitted(self, submission: str, student: str) -> datetime | None:
        """Return when somebody's submission was handed in, None where that is not known."""
        handed = self.times.get(submission)
        if handed is not None and handed.submitted is not None:
            return handed.submitted
        return self.entry_times.get(student) or self.stated.get(submission)


def read(
    out: Path,
    roster: Roster | None = None,
    people: Mapping[str, Sequence[Person]] | None = None,
    stated: Callable[[], Mapping[str, datetime]] = dict,
) -> Decided:
    """Read what is decided in a folder; the times that a layout has `stated` are asked for if they are to count.

    Raises
    ------
    UsageError
        If a file of these is damaged or contradicts itself.
    """
    rules = policy.read(out / policy.FILE) if _there(out / policy.FILE) else None
    zone = rules.zone if rules is not None else None
    decided = Decided(
        roster,
        adjustments.read(out / adjustments.FILE),
        rules,
        times.read(out / times.FILE, zone) if _there(out / times.FILE) else {},
        times.of_entries(roster.place, roster.entries, zone) if roster is not None and rules is not None else {},
        people or {},
        read=datetime.now(UTC),
    )
    return decided._replace(stated=stated()) if decided.reads_layout else decided


def of_run(out: Path, run: Manifest | None, roster: Roster | None) -> Decided:
    """Read what is decided about what a run has graded, with what that has found of whose it is and of when.

    Raises
    ------
    UsageError
        As `read`, or if times are wanted that the run has not read.
    """

    def stated() -> Mapping[str, datetime]:
        if run is None or run.submitted is None:
            why = "wants times from the layout, which the run did not read: run the same batch again"
            raise UsageError(f"{out / policy.FILE} {why}")
        return run.submitted

    return read(out, roster, run.people if run is not None else None, stated)


def whose(submissions: Iterable[str], decided: Decided) -> dict[str, list[str]]:
    """Return the students whose each submission is; nobody where a list of the class does not tell.

    None of them is given to two submissions, but where the list of times has them, as attempts.
    """
    entries = decided.roster.entries if decided.roster is not None else {}
    found: dict[str, list[str]] = {}
    taken = set[str]()
    listed = [*submissions]
    placed = _placed(listed, decided)
    for name in sorted(listed, key=lambda name: name not in entries):  # who is meant by the id goes first
        students = placed[name].names if decided.roster is not None else [_own(name, decided)]
        found[name] = [one for one in students if name in decided.times or one not in taken]
        taken |= set(found[name])
    return found


def expect_sense(decided: Decided, owners: Whose, checks: Collection[str], most: int | None = None) -> None:
    """Raise `UsageError` where what is decided makes no sense for a class, or attempts have no order."""
    expect_known(decided, owners, checks, most)
    _expect_an_order(decided, owners)


def expect_known(decided: Decided, owners: Whose, checks: Collection[str], most: int | None = None) -> None:
    """Raise `UsageError` where what is decided is on nobody of a class, too much, or twice on one.

    Somebody or a check is named that there is not, more is given than the best score, or one student has something
    twice because of two names.
    """
    known = students(decided, owners)
    if decided.adjustments is not None:
        decided.adjustments.expect_known(known, checks, most)
    if decided.policy is not None:
        decided.policy.expect_known(known)
    for student, submission in ((one, submission) for submission, names in owners.items() for one in names):
        for decisions in (decided.adjustments, decided.policy):
            if decisions is not None and student != submission:
                decisions.expect_once((student, submission))


def strangers(decided: Decided, owners: Whose) -> list[str]:
    """Return what a list of times says of submissions and students that there are not."""
    said = []
    for name, handed in decided.times.items():
        student = handed.student
        if name not in owners:
            said.append(f"{handed.place}: there is no submission {name}{guess(name, owners)}")
        elif student is not None and decided.roster is not None and not decided.roster.find(student):
            near = guess(student, decided.roster.entries)
            said.append(f"{handed.place}: there is no student {student} on the roster{near}")
    return said


def two_times(decided: Decided, owners: Whose) -> list[str]:
    """Return what a list of times and a list of the class say of one submission, each another time."""
    said = []
    for name, students in owners.items():
        handed = decided.times.get(name)
        for student in students if handed is not None else ():
            other = decided.entry_times.get(student)
            once = sum(student in each for each in owners.values()) == 1
            if once and handed is not None and None not in (other, handed.submitted) and other != handed.submitted:
                times = f"{handed.submitted:%Y-%m-%d %H:%M} UTC here and {other:%Y-%m-%d %H:%M} UTC in the roster"
                said.append(f"{handed.place}: {student} handed in at {times}: what stands here counts")
    return said


def to_come(decided: Decided, owners: Whose) -> list[str]:
    """Return which submissions have a time that is still to come, by more than clocks and zones may differ."""
    said = []
    latest = decided.read + timedelta(days=1) if decided.read is not None else None
    for name, student in ((name, student) for name, students in owners.items() for student in students):
        time = decided.submitted(name, student)
        if latest is not None and time is not None and time > latest:
            handed = decided.times.get(name)
            if handed is not None and handed.submitted is not None:
                place = f"{handed.place}: "
            elif student in decided.entry_times and decided.roster is not None:
                place = f"{decided.roster.place(student)}: "
            else:
                place = ""
            said.append(f"{place}{name} is said to be handed in at {time:%Y-%m-%d %H:%M} UTC, which is still to come")
    return said


def unplaced(decided: Decided, owners: Whose) -> list[str]:
    """Return why nobody knows whose some hand-ins are, so that who has none may have handed in one of them."""
    if decided.roster is None:
        return []
    said = []
    for name, found in _placed(owners, decided).items():
        if found.doubt is not None:
            said.append(f"{name} is nobody's, as long as the list of the class contradicts it: {found.doubt}")
    taken = {student for names in owners.values() for student in names}
    missing = [name for name in decided.roster.entries if name not in taken]
    nobodys = [name for name, names in owners.items() if not names]
    if nobodys and missing:
        said.append(
            f"{len(nobodys)} handed in and not on the roster ({named(nobodys)}), {len(missing)} on the roster and "
            f"without a hand-in ({named(missing)}): as these may be the same people, nobody is said to have handed in "
            "nothing, nor gets 0 for that; put on the roster who hands in, or mend what it says"
        )
    return said


def joined(decided: Decided, owners: Whose) -> str | None:
    """Return by which columns of a list of the class the hand-ins are somebody's, None where there is no list."""
    if decided.roster is None:
        return None
    by = Counter(" and ".join(found.columns) for name, found in _placed(owners, decided).items() if owners[name])
    told = ", ".join(f"{number} by {columns}" for columns, number in by.most_common()) or "none"
    return f"hand-ins that {decided.roster.info.file} knows: {told}"


def students(decided: Decided, owners: Whose) -> set[str]:
    """Return all ids by which somebody may be named."""
    entries = decided.roster.entries if decided.roster is not None else {}
    return {*entries, *owners, *(name for names in owners.values() for name in names)}


def _expect_an_order(decided: Decided, owners: Whose) -> None:
    if decided.policy is not None and decided.policy.rules.attempts == "best" and decided.policy.due is None:
        return
    attempts: dict[str, list[str]] = {}
    for submission, names in owners.items():
        for student in names:
            attempts.setdefault(student, []).append(submission)
    for student, each in attempts.items():
        if len({decided.submitted(one, student) for one in each} - {None}) < len(each) > 1:
            places = [decided.times[one].place for one in each if one in decided.times]
            names = ", ".join(sorted(each))
            sentence = f"{student} has several submissions ({names}), whose times are not all known and different"
            raise UsageError(f"{places[-1] if places else times.FILE}: {sentence}: list them there")


def _own(submission: str, decided: Decided) -> str:
    """Return the student whom a list of times names, else the submission itself."""
    handed = decided.times.get(submission)
    return handed.student if handed is not None and handed.student is not None else submission


def _placed(submissions: Iterable[str], decided: Decided) -> dict[str, Placed]:
    """Return whom a list of the class says that submissions are of, nothing where there is none."""
    if decided.roster is None:
        return {}
    return decided.roster.place_all({name: _own(name, decided) for name in submissions}, decided.people)


def _there(path: Path) -> bool:
    return path.is_symlink() or path.exists()
