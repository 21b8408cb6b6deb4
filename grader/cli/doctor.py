"""``grader doctor``: how this machine holds student code, and what would hold it better."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from grader.cli.options import section_option
from grader.cli.wrapping import say

if TYPE_CHECKING:
    from grader.sandbox.plan import Confinement

_LEVELS = {
    "L3": "files by Landlock, system calls by seccomp: fit for hidden cases",
    "L2": "no file can be opened at all, system calls by seccomp: fit for hidden cases",
    "L1": "files, network and processes are out of reach, but by weaker means: for practice",
    "L0": "time and output are limited, nothing else is: for practice",
}

_TIMES = {
    "frozen": "what workers read moves no access time that the next could see",
    "open": "workers can tell the next, by the access times of files, what they have read",
    None: "not tried",
}


@click.command()
@section_option
def doctor(section_name: str | None) -> int:
    """Show how student code is confined on this machine.

    Says what to do about what is missing, too.

    Exit codes: 0 fit for hidden cases (L3 or L2), 1 for practice only, 3 no worker can be started.
    """
    from grader import section

    chosen = section.known().values() if section_name is None else [section.find(section_name)]
    packages = sorted({package for found in chosen for package in found.packages})
    from grader.sandbox.limits import Limits
    from grader.sandbox.sandbox import Sandbox
    from grader.sandbox.workers.launch import SandboxError

    sandbox = Sandbox(tuple(packages), Limits(), thorough=True, freeze=True)
    try:
        isolation = sandbox.isolation()
    except SandboxError as error:
        say(f"Error: {error}", err=True)
        return 3
    finally:
        sandbox.close()
    for line in _lines(isolation):
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
