"""OUT: where the reports of a class are kept, which of them still hold, and what they were graded with.

::

    OUT/reports/<name of the folder>.json      a report per submission, sealed with the key
    OUT/gradebook.csv
    OUT/index.html, OUT/page/, OUT/anonymous/  what grader page shows
    OUT/exports/                               what grader export writes, and what it knows of that (written.json)
    OUT/run.json                               the manifest: section, key, feedback, what graded
    OUT/run.lock                               held while a run writes here
    OUT/history/<n>/                           what the n-th run that replaced anything has replaced
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from grader import files, report
from grader.course import history, manifest, sealed
from grader.course.history import History
from grader.course.lock import Lock
from grader.course.manifest import Manifest, State
from grader.course.names import stem, stems
from grader.course.sealed import Kept, data_of
from grader.errors import ResourceError, UsageError
from grader.key import Key
from grader.report import Report


class Store:
    """The reports of a class in a folder, which no other run may use meanwhile.

    Raises
    ------
    UsageError
        If nothing can be written there, or another run is at it.
    """

    def __init__(self, out: Path) -> None:
        self.out = out
        self.reports = out / "reports"
        self.gradebook = out / "gradebook.csv"
        self._run = out / "run.json"
        self._stems: dict[str, str] = {}
        self._manifest: Manifest | None = None
        try:
            self.reports.mkdir(parents=True, exist_ok=True)
            self._lock = Lock(out / "run.lock")
            for folder in (out, self.reports):
                files.sweep(folder)
                files.try_out(folder)
        except OSError as error:
            raise UsageError(f"no reports can be kept in {out}: {error.strerror}") from error
        self._history = History(out, self._run, self.gradebook)

    @property
    def history(self) -> Path | None:
        """Where this run keeps what it replaces, None as long as that is nothing."""
        return self._history.folder

    def begin(self, wanted: Manifest, names: Iterable[str], *, regrade: bool) -> int:
        """Begin a run over the submissions of these names; set aside the reports that it has no use for.

        Returns how many there are on submissions that are gone.

        Raises
        ------
        UsageError
            If what is there was graded otherwise and is not to be graded again, or is damaged.
        ResourceError
            If the disk refuses to write.
        """
        fits = self._fits(wanted, regrade=regrade)
        self._stems = stems(names)
        expected = {self.target(name) for name in self._stems}
        with self._writing(self.reports):
            there = sorted(path for path in self.reports.glob("*.json") if not path.is_dir())
            wanted = self._after_others(wanted, sorted(path.stem for path in expected.difference(there)))
            gone = [path for path in there if path not in expected]
            for path in gone if fits else there:
                self._history.move(path)
            if not fits and self.gradebook.is_file():  # of other reports than those that will be there
                self._history.move(self.gradebook)
        self._manifest = wanted
        self._write(manifest.encode(wanted), self._run)
        return len(gone)

    def end(self, state: State, counts: dict[str, int], kept: dict[str, str]) -> None:
        """Complete the manifest; raises `ResourceError` where that cannot be done."""
        assert self._manifest is not None
        ended = msgspec.structs.replace(self._manifest, state=state, ended=now(), counts=counts, kept=kept)
        self._write(manifest.encode(ended), self._run)

    def close(self) -> None:
        """Let another run have the folder."""
        self._lock.release()

    def target(self, name: str) -> Path:
        """Return the file for the report on the submission in a folder of that name."""
        return self.reports / f"{self._stems.get(name) or stem(name)}.json"

    def write(self, name: str, made: Report, key: Key) -> None:
        """Write a report, sealed, and keep the earlier one if it says another thing.

        Raises
        ------
        ResourceError
            Where that cannot be done.
        """
        target, data = self.target(name), report.encode(report.seal(made, key))
        earlier = data_of(target)
        if earlier == data:
            return
        if earlier is not None and not _says_the_same(earlier, made):
            with self._writing(target):
                self._history.put(target, earlier)
        self._write(data, target)

    def write_gradebook(self, table: bytes) -> None:
        """Write the table; raises `ResourceError` where that cannot be done."""
        self._write(table, self.gradebook)

    def kept(self, name: str, key: Key) -> Kept:
        """Return the report on a submission as this key has written it."""
        return sealed.placed(self.target(name), key)

    def all_kept(self, key: Key) -> Iterator[Report]:
        """Yield the reports on the submissions of this run, as far as there are any."""
        yield from (found for name in self._stems if (found := self.kept(name, key).report) is not None)

    def date(self, name: str) -> str:
        """Return when the report on a submission was written."""
        written = datetime.fromtimestamp(self.target(name).stat().st_mtime, UTC)
        return f"{written:%Y-%m-%d %H:%M} UTC"

    def _after_others(self, wanted: Manifest, fresh: list[str]) -> Manifest:
        """Return a manifest that tells what there was before the run, or before the one that it goes on with."""
        try:
            found = manifest.read(self._run)
        except UsageError:
            found = None
        before = max(history.numbers(self.out), default=0)
        if found is not None and found.state != "complete":
            before, fresh = found.history, sorted({*found.fresh, *fresh})
        return msgspec.structs.replace(wanted, history=before, fresh=fresh)

    def _fits(self, wanted: Manifest, *, regrade: bool) -> bool:
        """Tell whether this run may go on with the reports that are there."""
        try:
            found = manifest.read(self._run)
            other = manifest.difference(self.out, found, wanted) if found else self._unlisted(wanted)
            if other:
                raise UsageError(other)
        except UsageError:
            if not regrade:
                raise
            return False
        return True

    def _unlisted(self, wanted: Manifest) -> str | None:
        """Return why reports that no manifest is there for must not be mixed with those of this run."""
        for path in sorted(self.reports.glob("*.json")):
            try:
                found = report.decode(data_of(path) or b"")
            except ValueError:
                continue
            if other := manifest.difference(self.out, found, wanted):
                return other
        return None

    def _write(self, data: bytes, path: Path) -> None:
        with self._writing(path):
            files.write_whole(data, path)

    @contextlib.contextmanager
    def _writing(self, path: Path) -> Iterator[None]:
        removed = f"{self.out} was removed while reports were written to it: run the same command again"
        if not self._lock.there:
            raise ResourceError(removed)
        try:
            yield
        except FileNotFoundError as error:  # a folder of OUT goes before the lock does
            raise ResourceError(removed) from error
        except OSError as error:
            raise ResourceError(f"{path} cannot be written: {error.strerror}") from error


def now() -> str:
    """Return the time as a manifest has it."""
    return f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _says_the_same(data: bytes, made: Report) -> bool:
    try:
        return report.same(report.decode(data), made)
    except ValueError:
        return False
