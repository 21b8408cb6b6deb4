"""How the submissions of a batch are graded: all that a grading process has to be told."""

from __future__ import annotations

from pathlib import Path

import msgspec

from grader.key import Key
from grader.report import Audience
from grader.sandbox.plan import Layers


class Job(msgspec.Struct, frozen=True):
    """How the submissions of a batch are graded; the same for all of them.

    `layers` and `cold` hold submissions otherwise than this machine can: for measuring what each layer is worth.
    """

    section: Path
    key: Key
    feedback: Audience
    allow_unconfined: bool = False
    layers: Layers | None = None
    cold: bool | None = None
