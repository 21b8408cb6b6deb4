"""Begin: a folder with the stubs, what is to be read with them, and what editors and git look for."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from grader import places, reader
from grader.errors import UsageError
from grader.files import write_keeping, write_new
from grader.practice import PROGRESS, editor, stubs
from grader.practice.shell import typed
from grader.section import READING, Section

Contents = dict[PurePosixPath, bytes]
"""What files are to hold, by where they lie in the folder."""
_LISTED = 12


class InTheWayError(UsageError):
    """What is there already, so that nothing was written; `paths` are these files."""

    def __init__(self, message: str, paths: Iterable[Path] = ()) -> None:
        super().__init__(message)
        self.paths = tuple(paths)


def contents(section: Section, python: str) -> Contents:
    """Return all that a student begins with but pictures; `python` is the one that editors are to use."""
    exercises = PurePosixPath(places.NAME)
    files = {exercises / exercise.file: stubs.stub(section, exercise) for exercise in section.exercises}
    files |= {exercises / name: data for name, data in stubs.companions(section).items()}
    reading = reader.text(section)
    if reading is not None:
        files[PurePosixPath(READING, reader.FILE)] = reading
    return files | {
        PurePosixPath(".gitignore"): editor.IGNORED.encode(),
        PurePosixPath(".vscode/settings.json"): editor.settings(python),
        PurePosixPath(".vscode/tasks.json"): editor.tasks(python),
    }


def begin(files: Contents, folder: Path, section: Section, *, force: bool = False) -> list[Path]:
    """Write the files that are not there yet; return those that were kept under another name to make room for one.

    Raises
    ------
    InTheWayError
        If the folder is none, lies inside one that was begun, belongs to a git repository, has exercises in it, or a
        file of that name which holds something else. With `force` only the first is a reason: what is there is kept,
        see `write_keeping`.
    """
    _refuse_what_is_no_folder(folder, files)
    if not force:
        _refuse_begun(folder, section)
        _refuse_repository(folder)
        _refuse_work(folder, [path for path in _exercises(folder, section) if path not in _targets(files, folder)])
    return _write(files, folder, section, force=force)


def illustrate(section: Section, folder: Path, *, force: bool = False) -> list[Path]:
    """Draw and write the pictures of the reading that are not there yet, which takes seconds; with `force` all.

    Raises
    ------
    SectionError
        If one cannot be drawn.
    """
    names = [name for name in reader.shown(section) if force or not (folder / READING / name).exists()]
    drawn = {PurePosixPath(READING, name): reader.picture(section, name) for name in names}
    return _write(drawn, folder, section, force=force)


def _write(files: Contents, folder: Path, section: Section, *, force: bool) -> list[Path]:
    targets = {path: data for path, data in _targets(files, folder).items() if not _holds(path, data)}
    if not force:
        _refuse_work(folder, [path for path in targets if os.path.lexists(path)])
    kept = []
    for path, data in targets.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        if force:
            kept.append(write_keeping(data, path))
            continue
        try:
            write_new(data, path)
        except FileExistsError:  # another process was quicker
            if not _holds(path, data):
                _refuse_work(folder, [path])
    return [path for path in kept if path is not None]


def _targets(files: Contents, folder: Path) -> dict[Path, bytes]:
    return {folder / path: data for path, data in files.items()}


def _exercises(folder: Path, section: Section) -> Iterator[Path]:
    """Yield the files in a folder, and in its exercises/, that are called as those of the section."""
    for place in (folder, folder / places.NAME):
        yield from (place / name for name in sorted(places.names(place) & section.files))


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def _refuse_what_is_no_folder(folder: Path, files: Contents) -> None:
    inside = {above for path in files for above in path.parents}
    for path in (folder / above for above in sorted(inside)):
        if os.path.lexists(path) and not path.is_dir():
            what = "is a link that leads nowhere" if path.is_symlink() and not path.exists() else "is a file"
            raise InTheWayError(f"{path} {what}, and nothing was written: give the name of another folder", [path])


def _refuse_begun(folder: Path, section: Section) -> None:
    """See to it that nobody is led away from work by an empty folder inside of that."""
    whole = folder.resolve()
    if _is_begun(whole / places.NAME, section):
        return
    around = (one for place in whole.parents for one in (place, place / places.NAME))
    begun = next((one for one in around if _is_begun(one, section)), None)
    if begun is not None:
        home = begun.parent if begun.name == places.NAME else begun
        inside = Path.cwd().is_relative_to(home)
        raise InTheWayError(
            f"you have begun in {home} already, and nothing was written: {folder} would lie inside of that. "
            f"To go on: grader watch{'' if inside else f' {typed(str(home))}'}. (--force begins anew all the same.)",
            [begun],
        )


def _is_begun(folder: Path, section: Section) -> bool:
    there = places.names(folder)
    return PROGRESS in there and bool(there & section.files)


def _refuse_repository(folder: Path) -> None:
    whole = folder.resolve()
    for place in (whole, *whole.parents):
        if os.path.lexists(place / ".git"):
            raise InTheWayError(
                f"{folder} lies in the git repository {place}, and nothing was written: "
                "choose a folder outside, or give --force if it is yours to begin in",
                [place / ".git"],
            )


def _refuse_work(folder: Path, paths: list[Path]) -> None:
    if not paths:
        return
    listed = ", ".join(str(path) for path in itertools.islice(paths, _LISTED))
    more = f" and {len(paths) - _LISTED} more" if len(paths) > _LISTED else ""
    raise InTheWayError(
        f"{folder} has work in it, and nothing was written over it. In the way: {listed}{more}. "
        "--force begins anew and keeps each of them as NAME.1; `grader reset` gives a single stub anew",
        paths,
    )
