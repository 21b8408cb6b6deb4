"""A worker that is spawned: numpy is loaded while nobody knows what for, then the task comes through stdin."""

from __future__ import annotations

import dataclasses
import os
import sys
from typing import NoReturn

import msgspec

from grader.sandbox import worker
from grader.sandbox.confinement import confine, importing, isolation
from grader.sandbox.plan import Layers
from grader.sandbox.workers import forking, meeting, preload
from grader.sandbox.workers.errand import HELD, Errand

_NOTHING = Layers(landlock=False, seccomp=False)


def main() -> NoReturn:
    """Be told of a task, warm up for it, take what limits there are, serve."""
    preload.load_numpy()
    told = sys.stdin.buffer.read()
    if not told:
        os._exit(0)  # there is no need of it any more
    errand = msgspec.json.decode(told, type=Errand)
    channel = meeting.accept(errand.invitation)
    os.environ["MPLCONFIGDIR"] = errand.home
    if errand.draws:
        preload.load_matplotlib()  # before there are limits: it may have its list of fonts to write
    names = frozenset(errand.importable) | sys.stdlib_module_names
    gate = importing.install_gate(names, elsewhere=frozenset() if errand.draws else forking.DRAWING)
    gate.go_elsewhere = lambda: worker.leave(channel)
    policy = isolation.policy(errand.limits, _NOTHING, ())
    # The grader's end is noticed by its janitor, and nothing but the channel is inherited.
    policy = dataclasses.replace(policy, die_with_parent=False, close_descriptors=False)
    forking.serve_confined(confine.prepare(policy), HELD, channel, importing.hidden())
