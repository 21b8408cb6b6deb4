"""``grader compare``: who gains and who loses between two gradings of a class."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli.options import roster_option, sealing_key
from grader.cli.wrapping import say
from grader.errors import ResourceError, UsageError

if TYPE_CHECKING:
    from grader.course.adjustments import Adjustments
    from grader.course.gains import Change, Comparison, Standing
    from grader.course.results import Results
    from grader.key import Key

_AUTHOR = "grader compare --keep-higher"
_REASON = "grading again may not lower a score"


@click.command()
@click.argument("out", type=click.Path(path_type=Path))
@click.argument("other", metavar="[OUT2]", required=False, type=click.Path(path_type=Path))
@click.option("--last", is_flag=True, help="Compare with what the last run has replaced, in OUT/history.")
@click.option("--keep-higher", is_flag=True, help="Write to adjustments.toml that nobody has fewer points than before.")
@roster_option
@sealing_key
def compare(
    out: Path, other: Path | None, last: bool, keep_higher: bool, roster_file: Path | None, key_path: Path | None
) -> int:
    """Say who gains and who loses, by which checks, and how many.

    Compares OUT with OUT2, which is the later one, or what the last run into OUT has replaced with what is there now.

    Exit codes: 0 nobody loses, 1 somebody does, 2 usage.
    """
    from grader import key
    from grader.course import adjustments, gains
    from grader.course.results import Results, last_replaced

    if last == (other is not None):
        raise click.UsageError("give two folders, or one and --last")
    secret = key.load(key_path)
    later = other or out
    old, new = Results(last_replaced(out) if last else out, secret), Results(later, secret)
    decided = _expect_known(new, roster_file, secret)
    found = gains.compare(_last_pairs(old, new) if last else gains.paired(_standings(old), _standings(new)))
    raised = _raised(later, found, decided) if keep_higher else {}
    if keep_higher:
        decided = adjustments.read(later / adjustments.FILE)
    excused = [change for change in found.lose if decided is not None and decided.excuses(change.id)]
    losing = [change for change in found.lose if change not in excused and not _made_up(change, decided)]
    for trouble in (*old.troubles, *new.troubles):
        say(trouble, err=True)
    _show(found, losing, excused)
    if raised:
        say(f"\n{len(raised)} keep what they had: see {later / adjustments.FILE}")
    return 1 if losing or _lost(found, decided) or old.troubles or new.troubles else 0


def _expect_known(results: Results, roster_file: Path | None, secret: Key) -> Adjustments | None:
    """Return what is decided, if whom and what it names is there."""
    from grader.course import deciding, manifest, roster
    from grader.course.results import Results

    listed = roster.read(roster_file) if roster_file is not None else None
    run = results.manifest
    decided = deciding.read(results.out, listed, run.people if run is not None else None)
    if decided.adjustments is None or (run is not None and run.state != "complete"):
        return decided.adjustments  # what has not been graded yet is not known
    read = Results(results.out, secret)
    names, checks = {path.stem for path in read.files}, set[str]()
    for report in read:
        names.add(report.submission.id)
        checks.update(check.id for exercise in report.exercises for check in exercise.checks)
    try:
        decided.adjustments.expect_known(deciding.students(decided, deciding.whose(names, decided)), checks)
    except UsageError as error:
        raise UsageError(f"{error}{manifest.unread(run, roster_file)}") from error
    return decided.adjustments


def _standings(results: Results) -> Iterator[Standing]:
    from grader.course.gains import standing

    return map(standing, results)


def _last_pairs(old: Results, new: Results) -> Iterator[tuple[Standing | None, Standing | None]]:
    """Pair what was replaced with what is in its place; all else stands as it was."""
    from grader.course.gains import standing

    for path in old.files:
        before = old.read(path)
        now = new.out / "reports" / path.name
        after = new.read(now) if now.is_file() else None
        yield standing(before) if before else None, standing(after) if after else None


def _raised(out: Path, found: Comparison, decided: Adjustments | None) -> dict[str, int]:
    """Write that nobody has fewer points than before; return whom that is new for."""
    from grader import files
    from grader.course import adjustments

    had = {change.id: change.before for change in (*found.lose, *found.lost) if change.after is not None}
    floors = {name: one.score for name, one in had.items() if one is not None and one.score is not None}
    new = {
        name: floor
        for name, floor in floors.items()
        if decided is None or not (decided.excuses(name) or (decided.floor(name) or -1) >= floor)
    }
    if new:
        path = out / adjustments.FILE
        try:
            there = files.read_regular(path) if path.exists() else b""
            files.write_whole(adjustments.with_floors(path, there, new, _REASON, _AUTHOR), path)
        except OSError as error:
            raise ResourceError(f"{path} cannot be written: {error.strerror}") from error
    return new


def _made_up(change: Change, decided: Adjustments | None) -> bool:
    """Tell whether it is decided that somebody keeps what was before, or has no score to lose."""
    if decided is not None and decided.excuses(change.id):
        return True
    floor = decided.floor(change.id) if decided is not None else None
    score = change.before.score if change.before is not None else None
    return floor is not None and score is not None and floor >= score


def _lost(found: Comparison, decided: Adjustments | None) -> bool:
    return any(change.after is None or not _made_up(change, decided) for change in found.lost)


def _show(found: Comparison, losing: list[Change], excused: list[Change]) -> None:
    kept = [change for change in found.lose if change not in losing and change not in excused]
    numbers = [
        f"{len(found.gain)} gain",
        f"{len(losing)} lose",
        *([f"{len(kept)} would lose and keep what they had"] if kept else []),
        *([f"{len(excused)} excused"] if excused else []),
        f"{found.same + len(found.shifted)} have as many points as before",
    ]
    say(", ".join(numbers))
    _list("Lose", map(_points, losing))
    _list("Keep what they had, by adjustments.toml", map(_points, kept))
    _list("Excused, so that no score counts", map(_points, excused))
    _list("Had a score and have none now", map(_status, found.lost))
    _list("Gain", map(_points, found.gain))
    _list("Have a score now", map(_status, found.found))
    _list("As many points as before, by other checks", map(_points, found.shifted))
    _list("Checks", (_check(name, *numbers) for name, numbers in sorted(found.checks.items(), key=_most)))


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
