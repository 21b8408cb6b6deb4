"""``grader verify``: for whoever edits a section."""

from __future__ import annotations

from pathlib import Path

import click

from grader.cli.options import section_option
from grader.cli.output import expect_a_reader
from grader.cli.wrapping import say
from grader.text import counted


@click.command()
@click.argument("stubs", type=click.Path(path_type=Path), required=False)
@click.argument("solutions", type=click.Path(path_type=Path), required=False)
@click.option("--keys", type=click.IntRange(1), default=20, show_default=True, help="Random keys to try.")
@section_option
def verify(stubs: Path | None, solutions: Path | None, keys: int, section_name: str | None) -> int:
    """Prove a section, for whoever edits one.

    STUBS and SOLUTIONS are exercises/ and solutions/, those in the section's folder if it has them.

    Every stub must score 0 as not attempted, every solution full points under random keys, the points must add up,
    every check must have a title and a hint, every known mistake and every picture must run, those of
    the reading too, and every program in the section's folder wrong/ must lose points.

    Exit codes: 0 all is well, 1 something is not (listed), 2 usage, 3 its suites do not run.
    """
    from grader import section

    expect_a_reader()
    found = section.find(section_name, stubs)
    stubs, solutions = stubs or _beside(found.folder, "exercises"), solutions or _beside(found.folder, "solutions")
    from grader import submission

    stub_files, solution_files = submission.load(stubs, found), submission.load(solutions, found)
    from grader.sandbox.sandbox import Sandbox

    sandbox = Sandbox(found.packages, found.limits, given=found.given)
    from grader import verifying
    from grader.grading import Grader
    from grader.key import PRACTICE

    grader = Grader(found, PRACTICE, sandbox, unproven=True)
    try:
        problems = list(verifying.problems(grader, stub_files, solution_files, keys=keys))
        checks = len(list(grader.specs()))
    finally:
        grader.close()
    for problem in problems:
        say(problem)
    if not problems:
        say(
            f"{found.name}: {counted(checks, 'check')}, {counted(found.max_score, 'point')}; "
            f"{stubs} scores 0 as not attempted, "
            f"{solutions} scores full points under {counted(keys, 'random key')}."
        )
    return 1 if problems else 0


def _beside(folder: Path, name: str) -> Path:
    return folder / name if (folder / name).is_dir() else Path(name)
