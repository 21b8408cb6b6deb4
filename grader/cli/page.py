"""``grader page``: a class at a glance, in a browser."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli.options import roster_option, sealing_key
from grader.cli.wrapping import say
from grader.errors import ResourceError, UsageError

if TYPE_CHECKING:
    from grader.course.manifest import Manifest

_ANONYMOUS = "anonymous"


@click.command()
@click.argument("out", type=click.Path(path_type=Path))
@click.option(
    "--anonymous",
    is_flag=True,
    help=f"Write to OUT/{_ANONYMOUS} pages that name nobody and hold no word of a student's: ids made with the key "
    "stand for names, ever the same.",
)
@roster_option
@sealing_key
def page(out: Path, anonymous: bool, roster_file: Path | None, key_path: Path | None) -> int:
    """Write OUT/index.html, the class at a glance, with a page for each submission.

    Which scores there are, what went wrong most often and with whom, which checks are hard or tell nothing apart, whose
    files are identical, and what needs a person. No script is needed to read it, and nothing is fetched from elsewhere.

    Exit codes: 0 written, 1 written, and not all of the class is known, 2 usage.
    """
    from grader import files, key
    from grader.course import deciding, roster
    from grader.course.page.making import FIRST, Pages
    from grader.course.results import Results
    from grader.course.store import Store, now
    from grader.files import write_whole

    secret = key.load(key_path)
    if anonymous and secret.practice:
        raise UsageError("--anonymous needs a key of your own (--key-file): names hidden by the practice key are not")
    listed = roster.read(roster_file) if roster_file is not None else None
    found = Results(out, secret)  # before anything is made in a folder that is none
    decided = deciding.of_run(out, found.manifest, listed)
    title, declared = _section(found.manifest)
    where, first = (out / _ANONYMOUS if anonymous else out), b""
    with contextlib.closing(Store(out)), _written(where), files.replacing(where / "page") as made:

        def write(name: str, data: bytes) -> None:
            nonlocal first
            if name == FIRST:
                first = data
            else:
                made.write(name.removeprefix("page/"), data)

        pages = Pages(found, decided, title, declared, secret if anonymous else None, write, now())
        counted = pages.make()
        write_whole(first, where / FIRST)
    for trouble in counted.unknown:
        say(trouble, err=True)
    say(f"{counted.graded} of {counted.submissions} graded; the page is {where / FIRST}")
    return 1 if counted.unknown else 0


def _section(run: Manifest | None) -> tuple[str, set[str]]:
    """Return a section's title and the ids of its checks; it need not be there to look at what was graded."""
    from grader import declared, section

    if run is None:
        return "A class", set()
    try:
        found = section.find(run.section)
    except UsageError:
        return run.section, set()
    return found.title, declared.checks(found)


@contextlib.contextmanager
def _written(where: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ResourceError(f"no page can be written to {where}: {error.strerror}") from error
