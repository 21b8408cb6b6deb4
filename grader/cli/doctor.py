"""``grader doctor``: how this machine holds student code, and what would hold it better."""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli.options import key_file, section_option
from grader.cli.wrapping import say
from grader.text import counted

if TYPE_CHECKING:
    from grader.key import Key
    from grader.sandbox.plan import Confinement

_LEVELS = {
    "L3": "files by Landlock, system calls by seccomp: fit for hidden cases",
    "L2": "no file can be opened at all, system calls by seccomp: fit for hidden cases",
    "L1": "files, network and processes are out of reach, but by weaker means: for practice",
    "L0": "time and output are limited, nothing else is: for practice",
}

_REPORT = 30 << 10  # bytes
_FEWEST = 1_000

_TIMES = {
    "frozen": "what workers read moves no access time that the next could see",
    "open": "workers can tell the next, by the access times of files, what they have read",
    None: "not tried",
}


@click.command()
@click.option("--out", type=click.Path(path_type=Path), help="Where the reports of a class are to lie. [default: here]")
@key_file
@section_option
def doctor(out: Path | None, key_path: Path | None, section_name: str | None) -> int:
    """Show how student code is confined on this machine, and whether it has what a class needs.

    Says what to do about what is missing, too.

    Exit codes: 0 fit for hidden cases (L3 or L2), 1 for practice only, 3 no worker can be started.
    """
    from grader import key, section

    secret = key.load(key_path)
    chosen = section.known().values() if section_name is None else [section.find(section_name)]
    packages = sorted({package for found in chosen for package in found.packages})
    from grader.sandbox.limits import Limits
    from grader.sandbox.sandbox import Sandbox
    from grader.sandbox.workers.launch import SandboxError

    # Only its test of itself draws: no worker is asked for, and none has to have matplotlib loaded.
    sandbox = Sandbox(tuple(packages), Limits(), thorough=True, freeze=True, draws=False)
    try:
        for_a_class = [*_for_a_class(secret, key_path, out or Path())]  # while the sandbox tries itself
        isolation = sandbox.isolation()
    except SandboxError as error:
        say(f"Error: {error}", err=True)
        return 3
    finally:
        sandbox.close()
    for line in (*_lines(isolation), *for_a_class):
        say(line)
    return 0 if isolation.level in ("L3", "L2") else 1


def _lines(isolation: Confinement) -> Iterator[str]:
    from grader.versions import installed

    machine = f"{platform.system()} {platform.release()} {platform.machine()}"
    yield f"platform   {machine}, Python {platform.python_version()}"
    yield f"versions   {', '.join(f'{name} {number}' for name, number in installed().items())}"
    yield f"level      {isolation.level}: {_LEVELS[isolation.level]}"
    landlock = f"on, ABI {isolation.landlock}" if isolation.landlock is not None else "off"
    yield f"landlock   {landlock}"
    yield f"seccomp    {'on' if isolation.seccomp else 'off'}{', opens nothing' if isolation.no_open else ''}"
    yield f"times      {_TIMES[isolation.access_times]}"
    if isolation.probes:
        yield "\nA confined process tried to"
        width = max(map(len, isolation.probes))
        yield from (f"  {name:{width}}  {outcome}" for name, outcome in isolation.probes.items())
    for problem in isolation.problems:
        yield f"problem: {problem}"
    yield from _advice(isolation)


def _for_a_class(secret: Key, key_path: Path | None, out: Path) -> Iterator[str]:
    """Yield what an instructor has here: a key, processes, room for reports, and what only some commands need."""
    from grader.course.machine import default_workers
    from grader.key import VARIABLE

    yield "\nFor a class"
    if secret.practice:
        yield f"  key     none, in {VARIABLE} or by --key-file: practice cases, which every student can see"
    else:
        yield f"  key     {secret.id}, from {key_path or VARIABLE}"
    if key_path is not None and os.name == "posix" and key_path.stat().st_mode & 0o077:
        yield f"problem: others on this machine may read {key_path}: chmod 600 {key_path}"
    workers = default_workers()
    yield f"  cores   {counted(workers, 'submission')} at a time, if --jobs says nothing else"
    free = shutil.disk_usage(next(path for path in (out.absolute(), *out.absolute().parents) if path.is_dir())).free
    where = f"at {out}" if out != Path() else "here"
    yield f"  room    {free / (1 << 30):.1f} GiB {where}; a report takes {_REPORT >> 10} KiB"
    if free < _FEWEST * _REPORT:
        yield f"problem: there is hardly room for {_FEWEST} reports: give grader batch an --out elsewhere"
    for what, there, to_do in (
        ("grader page", importlib.util.find_spec("jinja2") is not None, "pip install jinja2"),
        ("batch --scheduler", importlib.util.find_spec("distributed") is not None, "pip install distributed"),
        ("times of commits", shutil.which("git") is not None, "install git"),
    ):
        yield f"  {'has' if there else 'no '}     {what}{'' if there else f': {to_do}'}"


def _advice(isolation: Confinement) -> Iterator[str]:
    if isolation.level == "L3":
        return
    if not sys.platform.startswith("linux"):
        yield "\nHidden cases need Linux: use WSL2, a container or a CI runner. Practice runs work here as they are."
        return
    if isolation.landlock is None:
        yield "\nLandlock: needs Linux 5.13 or newer with `landlock` among the kernel's lsm= modules, and a container"
        yield "runtime whose seccomp profile lets it through (Docker 23 or newer does)."
    if not isolation.seccomp:
        yield "\nseccomp: needs CONFIG_SECCOMP_FILTER, x86_64 or aarch64, and no outer sandbox that forbids filters."
