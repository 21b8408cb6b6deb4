"""Two gradings of a class, read side by side: how each submission stood, and how it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from grader.course.gains import Standing, paired, standing
from grader.course.results import Results

Pairs = Iterator[tuple[Standing | None, Standing | None]]


def both(old: Results, new: Results) -> Pairs:
    """Pair the reports of two folders."""
    return paired(map(standing, old.without_words()), map(standing, new.without_words()))


def last(replaced: Mapping[str, Path], olds: Sequence[Results], new: Results) -> Pairs:
    """Pair what the last run has replaced with what is in its place; all else stands as it was, or was not there.

    Where what was replaced cannot be read nobody knows who gains or loses: `olds` tell of it.
    """
    fresh = {*new.manifest.fresh} if new.manifest is not None else set[str]()
    folders = {one.out: one for one in olds}
    for path in new.files:
        after = _read(new, path)
        if path.name in replaced:
            before = _before(folders, replaced[path.name])
            yield before, after if before is not None else None
        else:
            yield None if path.stem in fresh else after, after
    for name in replaced.keys() - {path.name for path in new.files}:
        yield _before(folders, replaced[name]), None


def _before(folders: Mapping[Path, Results], path: Path) -> Standing | None:
    return _read(folders[path.parent.parent], path)


def _read(results: Results, path: Path) -> Standing | None:
    found = results.read(path, words=False)
    return standing(found) if found is not None else None
