"""Confined children to try things in: real processes, forked by forker.py and held by confine.py."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
ORDINARY_UID = 54_321


@dataclass(frozen=True)
class Ended:
    """What became of a child: its exit code (negative: a signal), what it left, or the exception that ended it."""

    code: int | None = None
    result: Any = None
    error: str | None = None
    errno: int | None = None
    text: str = ""
    applied: dict[str, Any] | None = None
    level: str | None = None


class Forker:
    """Runs pieces of code in confined children, as one user."""

    def __init__(self, process: subprocess.Popen[str], uid: int | None) -> None:
        self._process = process
        self.uid = uid

    def run(self, code: str, *, before: str = "", **policy: Any) -> Ended:
        """Run `before`, confine, run `code`; `policy` changes the policy that holds all layers."""
        return self._ask(code=textwrap.dedent(code), before=textwrap.dedent(before), uid=self.uid, policy=policy)

    def observe(self, **policy: Any) -> Ended:
        """Run the self-test."""
        return self._ask(observe=True, policy=policy)

    def _ask(self, **request: Any) -> Ended:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        return Ended(**json.loads(self._process.stdout.readline()))


@pytest.fixture(scope="session")
def forker_process() -> Iterator[subprocess.Popen[str]]:
    if sys.platform != "linux":
        pytest.skip("confinement is Linux's")
    one = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    with tempfile.TemporaryDirectory() as home:
        environment = {"PATH": os.defpath, "LANG": "C.UTF-8", "MPLBACKEND": "Agg", "MPLCONFIGDIR": home, **one}
        process = subprocess.Popen(
            [sys.executable, "-I", "-B", "-X", "utf8", str(Path(__file__).with_name("forker.py")), str(ROOT)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
        with process:
            yield process
            assert process.stdin is not None
            process.stdin.close()


@pytest.fixture
def forker(forker_process: subprocess.Popen[str]) -> Forker:
    """Children of whoever runs the tests."""
    return Forker(forker_process, None)


@pytest.fixture(params=[pytest.param("root", marks=pytest.mark.thorough), "ordinary user"])
def anyone(request: pytest.FixtureRequest, forker_process: subprocess.Popen[str]) -> Forker:
    """Children of root, and children of a user without any privilege, who is let do less."""
    root = os.geteuid() == 0
    if request.param == "root" and not root:
        pytest.skip("the tests do not run as root")
    return Forker(forker_process, ORDINARY_UID if root and request.param != "root" else None)


@pytest.fixture
def needs(forker: Forker) -> Callable[[str], None]:
    """Skip, saying so, where the kernel lacks a layer."""
    applied = forker.run("").applied or {}

    def check(layer: str) -> None:
        if not applied.get(layer):
            pytest.skip(f"no {layer} here: {'; '.join(applied.get('problems', ()))}")

    return check
