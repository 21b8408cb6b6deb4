"""``grader compare``: who gains and who loses between two gradings of a class."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

import click

from grader.cli.options import as_given, roster_option, sealing_key
from grader.cli.wrapping import say
from grader.errors import ResourceError, UsageError

if TYPE_CHECKING:
    from grader.course.adjustments import Adjustments
    from grader.course.deciding import Whose
    from grader.course.gains import Change, Comparison, Standing
    from grader.course.keeping import Keeping
    from grader.course.results import Results
    from grader.key import Key

_AUTHOR = "grader compare --keep-higher"
_REASON = "grading again may not lower a score"


@click.command()
@click.argument("out", type=click.Path(path_type=Path))
@click.argument("other", metavar="[OUT2]", required=False, type=click.Path(path_type=Path))
@click.option("--last", is_flag=True, help="Compare with what the last run has replaced, in OUT/history.")
@click.option("--keep-higher", is_flag=True, help="Write to adjustments.toml that nobody's score is less than before.")
@roster_option
@sealing_key
def compare(
    out: Path, other: Path | None, last: bool, keep_higher: bool, roster_file: Path | None, key_path: Path | None
) -> int:
    """Say who gains and who loses, by which checks, and how many.

    Compares OUT with OUT2, which is the later one, or what the last run into OUT has replaced with what is there now.

    Exit codes: 0 nobody loses, 1 somebody does, or of some it is not known, 2 usage, 3 the last run has not come to its
    end.
    """
    from grader import key
    from grader.course import adjustments, comparable, gains, pairing
    from grader.course.keeping import Keeping
    from grader.course.results import Results, replaced

    if last == (other is not None):
        raise click.UsageError("give two folders, or one and --last")
    secret = key.load(key_path)
    later = other or out
    comparable.expect_alike(out, later)
    new = Results(later, secret)
    files, olds = replaced(out, secret) if last else ({}, [Results(out, secret)])
    for old in olds[:1]:
        for sentence in comparable.lists(old.out, old.manifest, later, new.manifest):
            say(sentence, err=True)
    decided, owners = _decided(new, roster_file, secret)
    found = gains.compare(pairing.last(files, olds, new) if last else pairing.both(olds[0], new))
    keeping = Keeping(decided, owners)
    raised = _raised(later, found, keeping) if keep_higher else {}
    if raised:
        keeping = Keeping(adjustments.read(later / adjustments.FILE), owners)
    unended = [said for one in ((*olds, new) if not last else ()) for said in comparable.unended(one.out, one.manifest)]
    troubles = dict.fromkeys([*unended, *(trouble for one in (*olds, new) for trouble in one.troubles)])
    for trouble in troubles:
        say(trouble, err=True)
    if last and not files:
        say(_nothing(new))
    losing = _show(found, keeping, whole=new.manifest is None or new.whole)
    if raised:
        say(f"\n{len(raised)} keep what they had: see {later / adjustments.FILE}")
    return 1 if losing or troubles else 0


def _decided(results: Results, roster_file: Path | None, secret: Key) -> tuple[Adjustments | None, Whose]:
    """Return what is decided, if it makes sense, and whose each submission is."""
    from grader.course import deciding, manifest, roster
    from grader.course.results import Results

    listed = roster.read(roster_file) if roster_file is not None else None
    run = results.manifest
    decided = deciding.read(results.out, listed, run.people if run is not None else None)
    read, names, checks, most = Results(results.out, secret), set[str](), set[str](), set[int]()
    for report in read.without_words():
        names.add(report.submission.id)
        checks.update(check.id for exercise in report.exercises for check in exercise.checks)
        most |= {report.max_score} if report.max_score is not None else set()
    owners = deciding.whose({*names, *(path.stem for path in read.files)}, decided)
    if decided.adjustments is None or (run is not None and run.state != "complete"):
        return decided.adjustments, owners  # what has not been graded yet is not known
    try:
        deciding.expect_known(decided._replace(policy=None), owners, checks, max(most, default=None))
    except UsageError as error:
        raise UsageError(f"{error}{manifest.unread(run, roster_file)}") from error
    return decided.adjustments, owners


def _nothing(results: Results) -> str:
    """Say that the last run has replaced nothing, and how to compare with what an earlier one has."""
    from grader.course import history

    run = results.manifest
    which = f"the last run in {results.out}, of {run.started}," if run is not None else f"the last run in {results.out}"
    if not (earlier := history.numbers(results.out)):
        return f"{which} has replaced no report"
    before = results.out / "history" / str(earlier[-1])
    return (
        f"{which} has replaced no report: what the one before it that did has replaced is compared by "
        f"grader compare {quote(str(before))} {quote(str(results.out))}{as_given()}"
    )


def _raised(out: Path, found: Comparison, keeping: Keeping) -> dict[str, Decimal]:
    """Write that the suite has given nobody less than before; return for whom that is new."""
    from grader import files
    from grader.course.adjustments import FILE
    from grader.course.keeping import with_floors

    new = keeping.floors((*found.lose, *found.lost, *found.shifted, *found.gain))
    if new:
        path = out / FILE
        try:
            there = files.read_regular(path) if path.exists() else b""
            files.write_whole(with_floors(path, there, new, _REASON, _AUTHOR), path)
        except OSError as error:
            raise ResourceError(f"{path} cannot be written: {error.strerror}") from error
    return new


def _show(found: Comparison, keeping: Keeping, *, whole: bool) -> bool:
    """Say who gains and who loses; return whether anybody does. Whoever was not graded, as a run ended, does not."""
    unknown = [change for change in found.lost if change.after is None] if not whole else []
    lost = [change for change in found.lost if change not in unknown]
    short = {change.id: one for change in (*found.lose, *found.shifted, *found.gain) if (one := keeping.short(change))}
    losing = [change for change in (*found.lose, *found.shifted, *found.gain) if change.id in short]
    excused = [change for change in found.lose if keeping.excused(change)]
    others = {change.id for change in (*losing, *excused)}
    kept, gain, shifted = (
        [change for change in changes if change.id not in others] for changes in (found.lose, found.gain, found.shifted)
    )
    numbers = [
        f"{len(gain)} gain",
        f"{len(losing)} lose",
        *([f"{len(kept)} would lose and keep what they had"] if kept else []),
        *([f"{len(excused)} excused"] if excused else []),
        f"{found.same + len(shifted)} have as many points as before",
    ]
    say(", ".join(numbers))

    def points(change: Change) -> str:
        return f"{_points(change)}{_decided_on(keeping.counting(change))}"

    _list("Lose", map(points, losing))
    _list("Keep what they had, by adjustments.toml", map(points, kept))
    _list("Excused, so that no score counts", map(points, excused))
    _list("Had a score and have none now", map(_status, lost))
    _list("Had a score and are not graded yet", map(_status, unknown))
    _list("Gain", map(points, gain))
    _list("Have a score now", map(_status, found.found))
    _list("In one of the two only, and without a score", map(_status, found.bare))
    _list("As many points as before, by other checks", map(points, shifted))
    _list("Checks", (_check(name, *numbers) for name, numbers in sorted(found.checks.items(), key=_most)))
    return bool(losing) or any(change.after is None or keeping.short(change) for change in lost)


def _decided_on(counting: Mapping[str, tuple[Decimal, Decimal]]) -> str:
    """Return what counts now and what did before, where that is not the score as it was graded."""
    from grader.course.policy import rounded

    said = {name: f"{rounded(has):f} now, {rounded(had):f} before" for name, (had, has) in counting.items()}
    if len({*said.values()}) > 1:
        said = {name: f"{name} {each}" for name, each in said.items()}
    return f"; by what is decided {'; '.join(dict.fromkeys(said.values()))}" if said else ""


def _list(title: str, lines: Iterable[str]) -> None:
    listed = [*lines]
    if listed:
        say(f"\n{title}:")
        for line in listed:
            say(f"  {line}")


def _points(change: Change) -> str:
    before, after = change.before, change.after
    assert before is not None
    assert after is not None
    best = f"{after.max_score}" if before.max_score == after.max_score else f"{before.max_score} -> {after.max_score}"
    checks = ", ".join(f"{one.id} {_shown(one.before)} -> {_shown(one.after)}" for one in change.checks)
    return f"{change.id}: {before.score} -> {after.score} of {best} ({checks or 'no check that both have'})"


def _shown(points: int | None) -> str:
    return "none" if points is None else str(points)


def _status(change: Change) -> str:
    return f"{change.id}: {_words(change.before)} -> {_words(change.after)}"


def _words(one: Standing | None) -> str:
    if one is None:
        return "no report"
    return one.status if one.score is None else f"{one.score} of {one.max_score}"


def _check(name: str, more: int, fewer: int) -> str:
    return f"{name}: {', '.join(part for part in (more and f'{more} gain', fewer and f'{fewer} lose') if part)}"


def _most(item: tuple[str, tuple[int, int]]) -> tuple[int, str]:
    name, (more, fewer) = item
    return -(more + fewer), name
