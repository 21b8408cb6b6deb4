"""How much time, memory and output a worker may use."""

from __future__ import annotations

import msgspec


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Limits of a section; ``[limits]`` in section.toml may change each.

    Seconds are wall-clock time, enforced from outside the worker: `call_seconds` for one call with its callbacks and
    output, `load_seconds` for importing a file, `submission_seconds` for all of a submission, in equal shares for its
    exercises. `trusted_seconds` are for what the trusted side does with a submission beyond that: a grading process
    that takes longer than both together is ended. `cpu_seconds` is processor time of one worker, `memory_mib` its
    address space beyond what a fresh worker has. `output_kib` of each stream are kept; more is dropped, and a worker
    that prints more than `flood_kib` is ended. `callbacks` is the number of times that one call may ask the trusted
    side for a value.
    """

    call_seconds: float = 5.0
    load_seconds: float = 10.0
    submission_seconds: float = 120.0
    trusted_seconds: float = 60.0
    cpu_seconds: int = 10
    memory_mib: int = 512
    output_kib: int = 64
    flood_kib: int = 8192
    callbacks: int = 100_000
