"""What a spawned worker is told when it is known what it is for, and how it is held."""

from __future__ import annotations

import msgspec

from grader.sandbox.limits import Limits
from grader.sandbox.plan import Confinement
from grader.sandbox.workers.meeting import Invitation

HELD = Confinement("L0", None, False, False, {}, ["workers are spawned, without Landlock and seccomp"])
"""By nothing that a hostile program could not get around."""


class Errand(msgspec.Struct, frozen=True):
    """Where its channel is, its limits, what it may import beside the standard library, and a folder for matplotlib."""

    invitation: Invitation
    limits: Limits
    importable: tuple[str, ...]
    home: str
    draws: bool
