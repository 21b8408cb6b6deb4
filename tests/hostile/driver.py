"""Grade hostile submissions in one batch run, each with an honest one after it, and say what was found.

::

    python -m tests.hostile.driver [--layers NAME] [--feedback brief] [--jobs N] [PROGRAM or KIND ...]

Everything happens in a `room` of its own. Without protection the programs do what they try, in there.
"""

from __future__ import annotations

import argparse
import collections
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader.report import json_schema
from tests.hostile import evidence, supervision
from tests.hostile.collection import KINDS, Program, programs
from tests.hostile.evidence import Finding
from tests.hostile.room import Room

# How workers are held: by the grader's own choice (None), by these layers alone, or spawned as on other platforms.
CONFIGURATIONS: dict[str, dict[str, bool] | None] = {
    "all": None,
    "no-landlock": {"landlock": False},
    "no-seccomp": {"seccomp": False},
    "neither": {"landlock": False, "seccomp": False},
    "no-open": {"landlock": False, "no_open": True},
    "cold": {},
}
MAX_MIB = 700
_SECONDS_EACH = 60.0
_SECONDS_MORE = 120.0

# What `grader batch` does, but for the layers, which no command can choose.
_WITH_LAYERS = """
import json, pathlib, sys
from grader import key, section
from grader.course import batch, classes, gradebook
from grader.course.job import Job
from grader.course.store import Store
from grader.sandbox.plan import Layers
submissions, out, jobs, feedback, key_file, layers = sys.argv[1:]
if __name__ == "__main__":
    found, store = section.find(), Store(pathlib.Path(out))
    held = {"layers": Layers(**json.loads(layers))} if layers != "{}" else {"cold": True}
    job = Job(found.folder, key.load(pathlib.Path(key_file)), feedback, True, **held)
    with classes.handed_in(pathlib.Path(submissions), found.files) as handed_in:
        results = [*batch.run(job, store, handed_in.sources, int(jobs))]
    table = gradebook.ordered([gradebook.row(result.report, found) for result in results])
    store.write_gradebook(gradebook.to_csv(table))
"""


@dataclass(frozen=True)
class Outcome:
    """What a run of the collection came to."""

    findings: list[Finding]
    levels: set[str]
    seconds: float
    peak_mib: int
    programs: int

    def kinds(self, *kinds: str) -> list[Finding]:
        """Return the findings of these kinds."""
        return [finding for finding in self.findings if finding.kind in kinds]


def run(chosen: Iterable[Program], layers: str = "all", *, jobs: int = 2, feedback: str = "full") -> Outcome:
    """Grade the programs with the layers of a configuration and collect the evidence."""
    room = Room(chosen)
    try:
        return _run(room, layers, jobs, feedback)
    finally:
        room.close()


def _run(room: Room, layers: str, jobs: int, feedback: str) -> Outcome:
    before = room.state()
    seconds = _SECONDS_MORE + _SECONDS_EACH * len(room.hostile) / jobs
    ran = supervision.run(_command(room, layers, jobs, feedback), room.path / "home", _environment(room), seconds)
    findings = list(_of_run(ran)) if ran.code is not None else [Finding("the run", "time", f"not over in {seconds} s")]
    findings += evidence.of_room(room, before, room.state())
    schema = json.loads(json_schema())
    levels: set[str] = set()
    for name in (*room.hostile, *room.honest):
        path = room.out / "reports" / f"{name}.json"
        if not path.is_file():  # told by of_room
            continue
        data = path.read_bytes()
        program = room.hostile.get(name)
        if program is None:
            findings += evidence.of_honest(name, data, schema)
            levels |= _level(data)
        else:
            findings += evidence.of_hostile(room, program, data, schema)
    if layers == "no-open":  # programs whose modules are not loaded before end sooner than they say
        findings = [finding for finding in findings if finding.kind != "outcome"]
    return Outcome(findings, levels, ran.seconds, ran.peak_mib, len(room.hostile))


def _command(room: Room, layers: str, jobs: int, feedback: str) -> list[str | Path]:
    chosen = CONFIGURATIONS[layers]
    key = str(room.path / "key")
    if chosen is None:
        options = ["--out", str(room.out), "--jobs", str(jobs), "--feedback", feedback, "--key-file", key]
        return [sys.executable, "-m", "grader", "batch", room.submissions, *options]
    return [
        sys.executable,
        "-c",
        _WITH_LAYERS,
        room.submissions,
        room.out,
        str(jobs),
        feedback,
        key,
        json.dumps(chosen),
    ]


def _environment(room: Room) -> dict[str, str]:
    secret = room.secrets["environment"]
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": str(room.path / "home"),
        "PYTHONPATH": str(room.repo),
        "PYTHONDONTWRITEBYTECODE": "1",
        **dict.fromkeys(("GRADER_KEY", "GITHUB_TOKEN", "HOSTILE_SECRET"), secret),
        "GITHUB_ACTIONS": "true",
    }


def _of_run(ran: supervision.Ran) -> Iterable[Finding]:
    if ran.code not in (0, 1) or "Traceback" in ran.err:
        yield Finding("the run", "broken", f"exit code {ran.code}: {ran.err.strip()[-600:]}")
    if ran.peak_mib > MAX_MIB:
        yield Finding("the run", "memory", f"a process of the grader's took {ran.peak_mib} MiB")
    for process in ran.left:
        yield Finding("the run", "left", process)
    for command in _commands(ran.out.splitlines()):
        yield Finding("the run", "workflow", command)


def _commands(lines: list[str]) -> Iterator[str]:
    """Yield the lines that a GitHub workflow would obey: none between ``::stop-commands::TOKEN`` and ``::TOKEN::``."""
    token = None
    for line in lines:
        if token is not None:
            token = None if line == f"::{token}::" else token
        elif line.startswith("::stop-commands::"):
            token = line.removeprefix("::stop-commands::")
        elif line.startswith(("::", "##[")):
            yield line


def _level(data: bytes) -> set[str]:
    isolation: dict[str, Any] = json.loads(data)["isolation"] or {}
    return {f"{isolation.get('level')} landlock={isolation.get('landlock')} seccomp={isolation.get('seccomp')}"}


def main() -> int:
    """Run the programs named on the command line and print the findings."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "names", nargs="*", metavar="PROGRAM", help=f"as leaving/os_exit_in_call, or {', '.join(KINDS)}"
    )
    parser.add_argument("--layers", choices=CONFIGURATIONS, default="all")
    parser.add_argument("--feedback", choices=("full", "brief"), default="full")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    outcome = run(programs(*options.names), options.layers, jobs=options.jobs, feedback=options.feedback)
    for finding in outcome.findings:
        print(f"{finding.about}: {finding.kind}: {finding.what}")
    counts = collections.Counter(finding.kind for finding in outcome.findings)
    culprits = {finding.about for finding in outcome.findings if "/" in finding.about}
    print(
        f"{outcome.programs} programs, {len(culprits)} with findings, {len(outcome.findings)} findings "
        f"{dict(counts)}; {outcome.seconds:.0f} s, {outcome.peak_mib} MiB, {', '.join(sorted(outcome.levels))}"
    )
    return 1 if outcome.findings else 0


if __name__ == "__main__":
    sys.exit(main())
