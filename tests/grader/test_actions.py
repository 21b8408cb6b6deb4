"""What students print is no command to GitHub Actions."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Executable, Toy


def test_workflow_commands_of_a_student_stand_between_stop_and_start(
    tmp_path: Path, grader: Executable, toy: Toy
) -> None:
    source = (
        "def area(radius):\n    print('::error::forged')\n"
        "    raise ValueError('x\\n::warning::forged ##[error]forged')\n"
    )
    folder = toy.write(tmp_path / "jane", source)
    ran = grader("grade", folder, "--section", toy.folder, env={"GITHUB_ACTIONS": "true"})
    lines = ran.out.splitlines()
    token = lines[0].removeprefix("::stop-commands::")
    assert len(token) == 32
    assert lines[-1] == f"::{token}::"
    assert sum(token in line for line in lines) == 2
    assert any("forged" in line for line in lines)


def test_elsewhere_nothing_is_added(tmp_path: Path, grader: Executable, toy: Toy) -> None:
    assert "stop-commands" not in grader("grade", toy.solutions, "--section", toy.folder).out
