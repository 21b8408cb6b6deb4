"""The coverage-guided fuzzer, where it is installed, for a moment."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.conftest import ROOT


def test_a_fuzzer_finds_no_bytes_that_break_the_decoder() -> None:
    pytest.importorskip("atheris", reason="atheris is not installed")
    words = [sys.executable, "-m", "tests.grader.sandbox.fuzz_decoder", "-runs=20000", "-max_len=2000"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
