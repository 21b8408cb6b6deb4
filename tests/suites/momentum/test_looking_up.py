"""What is looked up runs most entries on one probe only: the same is found as if all were run on all."""

from __future__ import annotations

import pytest

from grader.mistakes import observe_entry
from grader.mistakes.catalogue import STAGES, Stage, entries, stage
from grader.mistakes.model import Kind
from grader.mistakes.reading import read, same
from tests.suites.momentum.known import KNOWN


@pytest.mark.parametrize("kind", STAGES)
@pytest.mark.parametrize(
    "function",
    [pytest.param(name, marks=[pytest.mark.nightly] * (name not in ("measured_lr", "nesterov_sgd"))) for name in KNOWN],
)
def test_a_look_finds_what_all_entries_on_all_probes_would(function: str, kind: Kind) -> None:
    known = KNOWN[function]
    names = [probe.name for probe in known.probes]
    seen = [(entry, read(observe_entry(entry, known), names)) for entry in entries(known, [kind])]
    anew = _anew(stage(known, kind), None if kind == "written" else _anew(stage(known, "written"), None))
    for _, reading in seen[:: max(1, len(seen) // 12)]:
        for skip in (frozenset[int](), frozenset({0})):
            agreeing = [
                entry
                for entry, glances in seen
                if all(
                    place in skip or same(wanted, given, 1e-9)
                    for place, (wanted, given) in enumerate(zip(reading, glances, strict=True))
                )
            ]
            assert anew.matches(reading, 1e-9, skip=skip) == agreeing


def _anew(known: Stage, before: Stage | None) -> Stage:
    """Return a stage of which nothing has been run yet."""
    return Stage(known.function, known.made, before)
