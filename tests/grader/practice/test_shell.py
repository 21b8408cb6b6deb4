"""Words as a shell takes them."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from grader.practice.shell import copying


@pytest.mark.skipif(os.name == "nt", reason="the shell there is another")
def test_a_file_is_copied_back_by_a_command_that_can_be_typed(tmp_path: Path) -> None:
    source, target = tmp_path / "it's my work.py.1", tmp_path / "it's my work.py"
    source.write_text("mine")
    subprocess.run(copying(source, target), shell=True, check=True)
    assert target.read_text() == "mine"
