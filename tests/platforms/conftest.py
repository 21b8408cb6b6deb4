"""The executable on platforms that are simulated: see ``simulated/sitecustomize.py``."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.conftest import ROOT, Executable

collect_ignore = ["simulated"]  # imported by the processes of the runs alone
SIMULATED = Path(__file__).parent / "simulated"


class Simulated(Executable):
    """``python -m grader`` as it runs there, with an output that knows the letters of cp1252 alone."""

    def __init__(self, home: Path, platform: str) -> None:
        super().__init__(home)
        self.home = home
        self.platform = platform
        self.environment |= {
            "SIMULATED": platform,
            "PYTHONPATH": os.pathsep.join([str(SIMULATED), str(ROOT)]),
            "PYTHONIOENCODING": "cp1252",
            "SYSTEMROOT": "C:\\Windows",
        }


@pytest.fixture(scope="module", params=["windows", pytest.param("macos", marks=pytest.mark.nightly)])
def grader(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Simulated:
    """Return the executable, with a home of its own for each module."""
    return Simulated(tmp_path_factory.mktemp("home"), request.param)
