"""Reports and feedback of three submissions, word for word.

``python -m pytest tests/golden --regenerate`` writes them anew; then read ``git diff``: students will see that.
A change of the suites changes them too: a report names what was checked.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.conftest import Executable, Graded, Ran

HERE = Path(__file__).parent
NAMES = ["mixed", "crashing", "untouched"]


@pytest.fixture(scope="module", params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    """Return the name of a submission."""
    return str(request.param)


@pytest.fixture(scope="module")
def graded(
    grader: Executable, read: Callable[[Path], Graded], name: str, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Ran, Graded]:
    """Grade it as a student does, into a pipe."""
    target = tmp_path_factory.mktemp("golden") / "report.json"
    ran = grader("grade", name, "--all", "--json", target, cwd=HERE / "submissions")
    return ran, read(target)


def test_the_report(graded: tuple[Ran, Graded], name: str, pinned: Callable[[Path, str], None]) -> None:
    text = json.dumps(rounded(graded[1].same()), indent=2, ensure_ascii=False)
    pinned(HERE / f"{name}.json", f"{text}\n")


def test_the_feedback_at_80_columns_without_colour(
    graded: tuple[Ran, Graded], name: str, pinned: Callable[[Path, str], None]
) -> None:
    ran, _ = graded
    assert (ran.code, ran.err) == (1, "")
    pinned(HERE / f"{name}.txt", re.sub(r"isolation L\d", "isolation L*", ran.out))


@pytest.mark.thorough
def test_brief_feedback_is_the_same_with_less_in_it(grader: Executable) -> None:
    ran = grader("grade", "mixed", "--all", "--feedback", "brief", cwd=HERE / "submissions")
    full = (HERE / "mixed.txt").read_text(encoding="utf-8").splitlines()
    brief = re.sub(r"isolation L\d", "isolation L*", ran.out).splitlines()
    assert [line for line in brief if line not in full] == []
    assert not re.search(r"^ +(expected|got|relative error|yours|call)\b", ran.out, re.MULTILINE)


def rounded(value: Any) -> Any:
    """Return the data with floats of three digits: the last ones differ from machine to machine."""
    if isinstance(value, dict):
        return {key: rounded(item) for key, item in value.items()}
    if isinstance(value, list):
        return [rounded(item) for item in value]
    return float(f"{value:.3g}") if isinstance(value, float) else value
