"""What is said of functions that are saved halfway: what they give, and no slip in a line that they do not have."""

from __future__ import annotations

import pytest

from grader.mistakes import diagnoses, entries, measured, observe_all, observe_entry
from tests.suites.momentum.half_finished import STATES, HalfFinished
from tests.suites.momentum.known import KNOWN


@pytest.mark.thorough
@pytest.mark.parametrize("state", STATES, ids=lambda state: state.implementation.__name__)
def test_what_is_said_of_a_function_that_is_half_finished(state: HalfFinished) -> None:
    function = KNOWN[state.function]
    named = diagnoses(function, observe_all(state.implementation, function))
    found = measured(function, lambda args, keywords: state.implementation(*args, **keywords)) if not named else None
    told = [sentence for _, sentence in (*named, *([found] if found else []))]
    assert state.words in " ".join(told)
    assert not any("one small slip" in sentence and state.words not in sentence for sentence in told)


@pytest.mark.thorough
def test_what_many_slips_give_is_no_evidence_for_one_of_them() -> None:
    many = [entry for entry in entries(KNOWN["optimal_beta"], ["mutant"]) if entry.ways > 2]
    assert many
    for entry in many:
        assert "mutant" not in dict(diagnoses(KNOWN["optimal_beta"], observe_entry(entry, KNOWN["optimal_beta"])))
