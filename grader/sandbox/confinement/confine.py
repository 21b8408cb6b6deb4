"""Confine a process before it sees a byte of a student's.

::

    prepared = prepare(policy)      once, in the zygote: what takes time
    enter(prepared)                 in every forked child: a few hundred microseconds
        session, signals, descriptors, directory | limits | user, capabilities | Landlock | seccomp

Knows its layers and the kernel, and nothing of the grader. A layer that the machine lacks is not an
error: `Applied` tells what is really on, and whoever grades decides whether that is enough.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from grader.sandbox.confinement import inherited, kernel, landlock, privileges, seccomp
from grader.sandbox.confinement.bpf import BpfProgram
from grader.sandbox.confinement.readable import readable_paths, world_readable
from grader.sandbox.confinement.resources import Ceilings, set_ceilings

__all__ = ["Applied", "Ceilings", "Policy", "Prepared", "enter", "prepare", "readable_paths"]


@dataclass(frozen=True)
class Policy:
    """What a worker may do, and which layers hold it.

    `readable` are the only files and directories that can be opened, and only to read. `no_open` denies every opening
    by seccomp instead, for hosts without Landlock: what has not been loaded before stays out of reach. `directory` is
    the working directory. With `die_with_parent` the process ends with the thread that forked it: leave it on where
    that is the only thread of a zygote, and off where it may be a passing thread of a pool. With
    `close_descriptors` all are closed that a fork has inherited; one that was spawned has only what it was given.
    """

    readable: tuple[str, ...] = ()
    landlock: bool = True
    seccomp: bool = True
    no_open: bool = False
    drop_user: bool = True
    die_with_parent: bool = True
    close_descriptors: bool = True
    directory: str = "/"
    ceilings: Ceilings = field(default_factory=Ceilings)


@dataclass(frozen=True)
class Prepared:
    """A policy, made ready once for many children."""

    policy: Policy
    ruleset: landlock.Ruleset | None
    program: BpfProgram | None
    become_nobody: bool
    bounding: tuple[int, ...]
    handled_signals: tuple[int, ...]
    prepared_in: int
    parent: int
    problems: tuple[str, ...]


@dataclass(frozen=True)
class Applied:
    """Which layers are really on; `problems` says of each that is not why."""

    landlock_abi: int | None = None
    seccomp: bool = False
    no_open: bool = False
    no_new_privs: bool = False
    uid_dropped: bool = False
    capabilities_dropped: bool = False
    limits: bool = False
    problems: tuple[str, ...] = ()


class _Steps:
    """Take steps that may fail, and keep why they did."""

    def __init__(self, problems: Iterable[str] = ()) -> None:
        self.problems = list(problems)

    def take(self, name: str, step: Callable[[], object]) -> bool:
        try:
            step()
        except Exception as error:  # the kernel says no, or the platform has no such thing
            self.problems.append(f"{name}: {error}")
            return False
        return True


def prepare(policy: Policy) -> Prepared:
    """Build the ruleset and the filter; call it once, in the process that will fork the workers."""
    steps = _Steps()
    ruleset: list[landlock.Ruleset] = []
    program: list[BpfProgram] = []
    if policy.landlock:
        steps.take("landlock", lambda: ruleset.append(landlock.build(policy.readable)))
    if policy.seccomp:
        steps.take("seccomp", lambda: program.append(seccomp.build(no_open=policy.no_open)))
    root = policy.drop_user and kernel.LINUX and os.geteuid() == 0
    nobody = root and all(map(world_readable, (sys.executable, os.__file__, *policy.readable)))
    return Prepared(
        policy=policy,
        ruleset=ruleset[0] if ruleset else None,
        program=program[0] if program else None,
        become_nobody=nobody,
        bounding=() if nobody else privileges.bounding_set(),
        handled_signals=inherited.handled_signals(),
        prepared_in=os.getpid(),
        parent=os.getppid(),
        problems=tuple(steps.problems),
    )


def enter(
    prepared: Prepared, keep_fds: Iterable[int] = (0, 1, 2, 3), before_filter: Callable[[], object] | None = None
) -> Applied:
    """Confine this process for good; call it in the forked child, before any byte of a student's is read.

    Starts a session of its own, closes every descriptor but `keep_fds` and ends the process at once if its parent has
    gone. Fails softly everywhere else: read the answer.

    Parameters
    ----------
    prepared : Prepared
        From `prepare`, usually called in the process that this one was forked from.
    keep_fds : iterable of int
        Descriptors to keep, as they are.
    before_filter : callable, optional
        Called as the last thing before seccomp, so the last that can open files under `no_open`.

    Returns
    -------
    Applied
        What is on.
    """
    policy, steps = prepared.policy, _Steps(prepared.problems)
    with contextlib.suppress(OSError, AttributeError):  # already leads a session; not on this platform
        os.setsid()
    steps.take("signals", lambda: inherited.reset_signals(prepared.handled_signals))
    kept = {*keep_fds, prepared.ruleset.fd} if prepared.ruleset else set(keep_fds)
    if policy.close_descriptors:
        steps.take("descriptors", lambda: inherited.close_all_but(kept))
    steps.take("directory", lambda: os.chdir(policy.directory))
    steps.take("umask", lambda: os.umask(0o077))
    limited = set_ceilings(policy.ceilings, forking_denied=prepared.program is not None)
    steps.problems += limited

    nobody = prepared.become_nobody and steps.take("user", privileges.become_nobody)
    bare = kernel.LINUX and steps.take("capabilities", lambda: privileges.drop_capabilities(prepared.bounding))
    locked = False
    if kernel.LINUX:
        steps.take("dumpable", lambda: kernel.prctl(kernel.PR_SET_DUMPABLE, 0))
        if policy.die_with_parent:  # after the change of user, which clears it
            steps.take("parent", lambda: kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL))
            _end_without(prepared)
        locked = steps.take("no_new_privs", lambda: kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1))

    abi = _enforce_landlock(prepared, steps)
    if before_filter is not None:
        steps.take("before the filter", before_filter)
    filtered = _install_seccomp(prepared, steps)
    return Applied(
        landlock_abi=abi,
        seccomp=filtered,
        no_open=filtered and policy.no_open,
        no_new_privs=locked,
        uid_dropped=nobody,
        capabilities_dropped=bare,
        limits=not limited,
        problems=tuple(steps.problems),
    )


def _end_without(prepared: Prepared) -> None:
    """End this process if the parent went before its end could be told to us."""
    forked = os.getpid() != prepared.prepared_in
    if os.getppid() != (prepared.prepared_in if forked else prepared.parent):
        os._exit(1)


def _enforce_landlock(prepared: Prepared, steps: _Steps) -> int | None:
    ruleset, seen = prepared.ruleset, []
    if ruleset is None:
        return None
    steps.take("landlock", lambda: seen.append(landlock.restrict(ruleset)))
    with contextlib.suppress(OSError):
        os.close(ruleset.fd)
    if seen and not landlock.observed():
        steps.problems.append("landlock: accepted, but does not restrict")
        return None
    return seen[0] if seen else None


def _install_seccomp(prepared: Prepared, steps: _Steps) -> bool:
    program = prepared.program
    if program is None or not steps.take("seccomp", lambda: seccomp.install(program)):
        return False
    if not seccomp.observed():
        steps.problems.append("seccomp: accepted, but does not restrict")
        return False
    return True
