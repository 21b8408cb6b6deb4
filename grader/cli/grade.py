"""``grader grade``: one submission's report, as text and as JSON."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli.kept import tell
from grader.cli.options import allow_unconfined, key_file, section_option
from grader.cli.proposals import exercises
from grader.cli.reporting import Reporting, cleared, written_whatever_happens
from grader.cli.show import exit_code, tell_report
from grader.cli.waiting import waiting_told
from grader.errors import UsageError
from grader.text import shown

if TYPE_CHECKING:
    from collections.abc import Collection

    from grader.key import Key
    from grader.practice.progress import Progress
    from grader.report import Audience, Report
    from grader.section import Exercise, Section
    from grader.submission import Submission


_NUMBERED = re.compile(r"(?:ex|exercise)?[ _-]?[0-9]+[a-z]?(?:\.py)?", re.IGNORECASE)


@click.command(cls=Reporting)
@click.argument("words", metavar="[PATH] [EXERCISE]...", nargs=-1, shell_complete=exercises)
@click.option("--all", "whole", is_flag=True, help="Say all there is of every exercise, and not only of one.")
@click.option(
    "--json",
    "json_file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write a report to this file, also of what could not be graded; an earlier one goes at once.",
)
@click.option("--case", "number", type=click.IntRange(1), help="Another set of practice cases. [default: 1]")
@click.option("--pictures", type=click.Path(path_type=Path), help="Write pictures of what is wrong to this folder.")
@click.option(
    "--format", "form", type=click.Choice(["text", "vscode"]), default="text", help="For people, or an editor."
)
@click.option("--feedback", type=click.Choice(["full", "brief"]), help="Show values, or only the kind of difference.")
@key_file
@allow_unconfined
@section_option
def grade(
    words: tuple[str, ...],
    whole: bool,
    json_file: Path | None,
    number: int | None,
    pictures: Path | None,
    form: str,
    feedback: str | None,
    key_path: Path | None,
    allow_unconfined: bool,
    section_name: str | None,
) -> int:
    """Grade a folder of exercises or an archive, or only some of them.

    PATH is the nearest exercises/ if it is not given; an EXERCISE may be named by number, id or file.

    \b
    grader grade                    all exercises in exercises/
    grader grade ex3                one of them
    grader grade solutions ex1 ex2  two of another folder

    Exit codes: 0 full score, 1 points missing, 2 usage, 3 the grader broke.
    """
    from grader import key, places

    cleared(json_file)
    folder, names, section = _asked_for(words, section_name)
    path = folder or places.here(section.files)
    secret = key.load(key_path)
    audience: Audience = "full" if feedback == "full" or (feedback is None and secret.practice) else "brief"
    with written_whatever_happens(json_file, path, section, secret, audience) as written:
        chosen = _chosen(names, section)
        secret = _numbered(secret, number)
        if pictures is not None:
            pictures.mkdir(parents=True, exist_ok=True)
        if secret.practice and (own := _own(folder, path, section)) is not None:
            from grader import submission

            path, taken = own, submission.load(own, section)
        else:
            taken = _taken(path, section, named=folder is not None)
        result = _graded(taken, chosen, section, secret, audience, pictures, allow_unconfined=allow_unconfined)
        written(result)
    place = path / taken.place
    progress = _kept(result, place, named=bool(chosen)) if secret.practice else None
    if form == "vscode" and result.status == "graded":
        return _tell_editor(result, place)
    passed = _passed(result, section, progress, folder, section_name) if secret.practice else None
    compared = secret.practice and _is_answered(section, place)
    figures = _drawn(result, section, taken) if secret.practice else ()
    return tell_report(
        result, place, folder, pictures, section_name, whole=whole, passed=passed, compared=compared, figures=figures
    )


def _asked_for(words: tuple[str, ...], section_name: str | None) -> tuple[Path | None, list[str], Section]:
    """Return the path among the words, if there is one, the names of exercises, and the section that they are of."""
    from grader import places

    folder, names = places.split(_separate(words))
    section = _section(section_name, folder)
    for name in names:
        _refuse_other(name, folder, section)
    is_missing = folder is not None and not folder.exists()
    if folder is not None and is_missing and folder.parent.is_dir() and _may_be_one(folder.name, section):
        return folder.parent, [folder.name, *names], section
    if folder is None and names and not _may_be_one(names[0], section):
        return Path(names[0]), names[1:], section  # whoever reads it says that it is not there
    return folder, names, section


def _refuse_other(name: str, folder: Path | None, section: Section) -> None:
    """Say of a file that is there and is no exercise's which one is graded instead, or what it has to be called."""
    from grader import places
    from grader.course.slips import meant

    place = folder or places.here(section.files)
    if not name.endswith(".py") or section.has(meant(name, section.files) or name) or not (place / name).is_file():
        return
    numbered = (one for one in section.exercises if re.search(rf"{one.id}(?![0-9])", name.lower()))
    like = next(numbered, None) or next((one for one in section.exercises if one.id == section.nearest(name)), None)
    if like is None:
        raise UsageError(f"{name} is there, and is not graded: {', '.join(sorted(section.files))} are")
    if (place / like.file).is_file():
        raise UsageError(f"{name} is there, and is not graded: {like.file} is, by grader grade {like.id}")
    raise UsageError(f"{name} is there, and is not graded: it has to be called {like.file}")


def _separate(words: tuple[str, ...]) -> list[str]:
    """Return words as they are meant: ``ex1,ex2``, ``exercise 1`` and ``all`` are no folders, unless such are there."""
    meant: list[str] = []
    for word in (part for one in words for part in ([one] if Path(one).exists() else one.split(","))):
        if meant and meant[-1].lower() in ("ex", "exercise") and word.isdigit():
            meant.pop()
        if word:
            meant.append(word)
    return [word for word in meant if word.lower() != "all" or Path(word).exists()]


def _section(name: str | None, path: Path | None) -> Section:
    """Return the section that is named, or that a hand-in is of."""
    from grader import section

    if path is None or name is not None:
        return section.find(name, path)

    from grader.course import intake

    return section.find_by(None, path, lambda files: intake.exercises_in(intake.one(path), files))


def _own(named: Path | None, path: Path, section: Section) -> Path | None:
    """Return the folder that somebody works in: it is read as watch and submit read it, and not as a hand-in.

    It is the nearest with exercises, or one with a record of progress in it.
    """
    from grader import places
    from grader.practice import PROGRESS

    place = places.of(path, section.files)
    there = places.names(place)
    return place if there & section.files and (named is None or PROGRESS in there) else None


def _taken(path: Path, section: Section, *, named: bool) -> Submission:
    """Return the submission; who has given a whole class is told what grades one, and who named none how to begin."""
    from grader.course import intake
    from grader.submission import RejectedError, load

    try:
        return intake.read(intake.one(path), section)
    except RejectedError as error:
        if not named:
            load(path, section)  # says where there are some, or how to begin
        from grader.course import classes

        if classes.is_class(path, section.files):
            raise RejectedError(f"{error}; if it is a class, `grader batch` grades it") from error
        if "give " not in str(error) and path.is_dir():
            raise RejectedError(f"{error}; give the folder that {section.exercises[0].file} is in") from error
        raise


def _graded(
    taken: Submission,
    chosen: tuple[Exercise, ...],
    section: Section,
    secret: Key,
    audience: Audience,
    pictures: Path | None,
    *,
    allow_unconfined: bool,
) -> Report:
    from grader.sandbox.sandbox import Sandbox

    draws = any(map(taken.imports_matplotlib, chosen or section.exercises))
    sandbox = Sandbox(section.packages, section.limits, given=section.given, draws=draws)
    # It warms up while the rest is imported, with what prints the report afterwards.
    from grader import feedback as _  # noqa: F401  # tell_report finds it loaded
    from grader.errors import SectionError
    from grader.grading import Grader

    grader = Grader(section, secret, sandbox, audience, allow_unconfined=allow_unconfined)
    try:
        with waiting_told(lambda: grader.calling):
            return grader.grade(taken, chosen, pictures=pictures)
    except SectionError as error:
        return grader.broken(taken, error)
    finally:
        grader.close()


def _kept(result: Report, folder: Path, *, named: bool) -> Progress | None:
    """Note the scores where the student's progress is kept, and return that; `named` if exercises were."""
    from grader import feedback
    from grader.practice.progress import kept

    progress = kept(folder, result.section) if result.status == "graded" else None
    if progress is None:
        return None
    for exercise in result.exercises:
        told = exercise.decisive
        progress.scored(exercise.id, exercise.score, told.function if told is not None else None)
    unsolved = [exercise for exercise in result.exercises if exercise.decisive is not None]
    if unsolved and (named or progress.current is None):  # where the student is: hints are about that
        progress.go_to(feedback.in_order(unsolved)[0].id)
    tell(progress)
    return progress


def _numbered(key: Key, number: int | None) -> Key:
    """Return the key for a set of practice cases."""
    if number is None:
        return key
    if not key.practice:
        raise UsageError("--case is for practice cases; those of a course's key follow from key and submission")
    from msgspec.structs import replace

    return replace(key, number=number)


def _tell_editor(result: Report, place: Path) -> int:
    from grader.feedback.problems import problems

    for line in problems(result, place):
        click.echo(shown(line))
    return exit_code(result)


def _is_answered(section: Section, place: Path) -> bool:
    """Tell whether there are worked answers, which are not what was graded itself."""
    from grader.practice.diff import has_answer
    from grader.section import SOLUTIONS

    own = place.resolve() == section.part(SOLUTIONS).resolve()
    return not own and all(has_answer(section, exercise) for exercise in section.exercises)


def _drawn(result: Report, section: Section, taken: Submission) -> Collection[str]:
    """Return which of the functions that fail draw a figure."""
    failing = {one.id: one.decisive.function for one in result.exercises if one.decisive is not None}
    drawing = [one for one in section.exercises if one.id in failing and taken.imports_matplotlib(one)]
    if not drawing:  # as nearly always, and then nothing of it is loaded
        return ()
    from grader.drawing import album

    return [failing[one.id] for one in drawing if album.draws(section.folder, one, failing[one.id])]


def _passed(
    result: Report, section: Section, progress: Progress | None, folder: Path | None, section_name: str | None
) -> str:
    """Return what comes next if all that was graded is right."""
    from grader.practice.following import next_step
    from grader.practice.shell import typed

    path = f" {typed(str(folder))}" if folder is not None else ""
    options = f" --section {typed(section_name)}" if section_name is not None else ""
    go, look, submit = (
        f"grader {words}{options}" for words in (f"grade{path} {{exercise}}", f"grade{path}", f"submit{path}")
    )
    return next_step(section, progress, [one.id for one in result.exercises], go=go, look=look, submit=submit)


def _may_be_one(name: str, section: Section) -> bool:
    """Tell whether a word is an exercise's name, or one with a slip in it."""
    known = section.has(name) or section.having(name) is not None
    return known or section.guess(name) is not None or _NUMBERED.fullmatch(name) is not None


def _chosen(names: list[str], section: Section) -> tuple[Exercise, ...]:
    """Return the exercises of these names, each once, in the order of the section."""
    from grader.course.slips import meant

    chosen = {section.exercise(meant(name, section.files) or name).id for name in names}
    return tuple(exercise for exercise in section.exercises if exercise.id in chosen)
