"""Where a person's exercises are, seen from wherever the command is typed, and which of the words name them."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence, Set
from pathlib import Path

from grader.errors import UsageError

NAME = "exercises"
_FARTHEST = 4  # folders up
_DEEPEST, _MOST = 3, 200  # levels down, and folders of each


def here(files: Set[str]) -> Path:
    """Return the folder with exercises that is nearest, by the names of their files.

    It is ``exercises`` below the working directory, or that directory, or the same of one above it, or the only one in
    a folder below. Where there is none it is ``exercises`` all the same, if that is there.
    """
    for folder in [Path(), *(Path(*[".."] * up) for up in range(1, _FARTHEST + 1))]:
        for place in (folder / NAME, folder):
            if names(place) & files:
                return place
    below = [path for path in Path().glob(f"*/{NAME}") if names(path) & files]
    if len(below) == 1:
        return below[0]
    return Path(NAME) if Path(NAME).is_dir() else Path()


def of(given: Path | None, files: Set[str]) -> Path:
    """Return the folder with exercises in the one that a person named, or the nearest where none was.

    Where some of them lie beside its exercises/, it is the one of the two that more are in.
    """
    if given is None:
        return here(files)
    inside = given / NAME
    return inside if len(names(inside) & files) > len(names(given) & files) else given


def one(word: str) -> tuple[Path | None, str]:
    """Return the folder and the exercise that a word names.

    Raises
    ------
    UsageError
        If it names no exercise.
    """
    folder, exercises = split([word]) if word.strip() else (None, [])
    if not exercises:
        raise UsageError(f"{word!r} names no exercise: give one by its id, number or file, as ex3")
    return folder, exercises[0]


def below(folder: Path, files: Set[str], is_aside: Callable[[str], bool]) -> list[Path]:
    """Return the folders with exercises some levels below one, the nearest first; of a large tree only its beginning.

    `is_aside` tells by its name of a folder in which nobody's work lies.
    """
    found, level = [], [folder]
    for _ in range(_DEEPEST):
        level = [below for above in level for below in _folders(above) if not is_aside(below.name)][:_MOST]
        found += [below for below in level if names(below) & files]
    return found


def split(words: Sequence[str]) -> tuple[Path | None, list[str]]:
    """Tell the folder among the words from the exercises: of a file that is there, its folder and its name.

    A word is a folder if it is one, or looks like a path. A path that leads nowhere from here is followed from the
    folders above, from which it may have been copied.
    """
    folder: Path | None = None
    exercises = []
    for word in words:
        path = _followed(word)
        if folder is None and path.is_dir():
            folder = path
        elif path.name.lower().endswith((".py", ".py.txt")) and path.is_file():
            folder = folder or path.parent
            exercises.append(path.name)
        elif folder is None and (path.exists() or os.sep in word or "/" in word):
            folder = path
        else:
            exercises.append(word)
    return folder, exercises


def _followed(word: str) -> Path:
    """Return the path that a word is, from here or else from the nearest folder above where it leads to exercises."""
    path = Path(word)
    if path.exists() or not (path.name == NAME or len(path.parts) > 1):
        return path
    above = (Path(*[".."] * up) / path for up in range(1, _FARTHEST + 1))
    return next((there for there in above if there.is_file() or (path.name == NAME and there.is_dir())), path)


def _folders(folder: Path) -> list[Path]:
    try:
        return sorted(folder / entry.name for entry in os.scandir(folder) if entry.is_dir(follow_symlinks=False))
    except OSError:
        return []


def called(path: Path) -> str:
    """Return a folder's own name; of the root, which has none, its path."""
    return path.resolve().name or str(path.resolve())


def names(folder: Path) -> set[str]:
    """Return the names in a folder, none where it cannot be read: whoever reads the submission says what is wrong."""
    try:
        return {entry.name for entry in os.scandir(folder)}
    except OSError:
        return set()
