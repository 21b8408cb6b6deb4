"""What is remarked of a right exercise, and costs nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.conftest import Executable

PROGRAMS = {
    "one step too many where the fraction is reached exactly": """
    t = 1
    while 1 - momentum**t <= fraction:
        t += 1
    return t
""",
    "rounding may decide there": """
    return int(np.ceil(np.log1p(-fraction) / np.log(momentum)))
""",
    "raises there": """
    if fraction in (0.5, 0.75):
        raise ValueError("an exact fraction")
    return int(np.ceil(np.log(1 - fraction) / np.log(momentum)))
""",
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_fraction_that_a_step_reaches_exactly_costs_nothing(name: str, grader: Executable, tmp_path: Path) -> None:
    before, _, after = (ROOT / "solutions/ex4_effective_lr.py").read_text(encoding="utf-8").partition("def steps_to_")
    rest = after.partition("\ndef ")[2]
    written = f"{before}def steps_to_fraction(momentum, fraction):{PROGRAMS[name]}\n\ndef {rest}"
    (tmp_path / "ex4_effective_lr.py").write_text(written, encoding="utf-8")
    ran = grader("grade", tmp_path, "ex4", "--json", tmp_path / "report.json")
    assert ran.code == 0, ran
    report = json.loads((tmp_path / "report.json").read_bytes())
    remarks = [remark for one in report["exercises"] for check in one["checks"] for remark in check["remarks"]]
    assert [("steps_to_fraction(0.5, 0.5) is 1" in remark) for remark in remarks] == [True] * name.startswith("one")
