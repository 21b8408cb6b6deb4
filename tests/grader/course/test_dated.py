"""When a clone was last committed to, read without obeying anything that it holds."""

from __future__ import annotations

import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from grader.course import dated
from grader.course.contents import Member
from grader.course.layouts import Source

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")

TIME = datetime(2026, 3, 1, 20, 4, tzinfo=UTC)


def git(folder: Path, *words: str) -> None:
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    plain |= {"GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull, "GIT_COMMITTER_DATE": TIME.isoformat()}
    subprocess.run(["git", "-C", folder, *words], env=plain, check=True, capture_output=True)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    made = tmp_path / "jane"
    made.mkdir()
    (made / "ex1_area.py").write_text("")
    for words in (["init"], ["add", "."], ["-c", "user.name=J", "-c", "user.email=j@x", "commit", "-m", "committer"]):
        git(made, *words)
    return made


def stated(folder: Path) -> datetime | None:
    return dated.look([Source("jane", folder)]).times.get("jane")


@pytest.mark.parametrize("state", ["as it was made", "packed", "detached"])
def test_a_clone_states_when_its_last_commit_was_made(clone: Path, state: str) -> None:
    if state == "packed":
        git(clone, "gc")
        assert not list((clone / ".git" / "refs" / "heads").iterdir())
    if state == "detached":
        git(clone, "checkout", "--detach")
    assert stated(clone) == TIME


def test_what_a_clone_sets_up_is_not_obeyed(clone: Path, tmp_path: Path) -> None:
    git(clone, "config", "log.showSignature", "true")
    git(clone, "config", "gpg.program", f"touch {tmp_path / 'obeyed'}")
    git(clone, "config", "core.fsmonitor", f"touch {tmp_path / 'obeyed'}")
    git(clone, "config", "alias.cat-file", f"!touch {tmp_path / 'obeyed'}")
    assert stated(clone) == TIME
    assert not (tmp_path / "obeyed").exists()


@pytest.mark.parametrize("head", ["ref: refs/heads/../../../secret", "ref: refs/heads/none", "0" * 40, "", "\xff"])
def test_a_clone_without_a_commit_to_be_read_states_nothing(clone: Path, tmp_path: Path, head: str) -> None:
    (tmp_path / "secret").write_text("a" * 40)
    (clone / ".git" / "HEAD").write_text(head, encoding="latin-1")
    assert stated(clone) is None


def test_nor_does_a_folder_that_is_no_clone_or_leads_to_another(clone: Path, tmp_path: Path) -> None:
    (tmp_path / "max").mkdir()
    assert stated(tmp_path / "max") is None
    (tmp_path / "max" / ".git").symlink_to(clone / ".git")
    assert stated(tmp_path / "max") is None


def test_the_time_that_a_list_states_is_taken_as_it_is() -> None:
    assert dated.look([Source("jane", (), submitted=TIME), Source("max", ())]).times == {"jane": TIME}


def why(place: Path | tuple[Member, ...], *, grouped: bool = False) -> str:
    found = dated.look([Source("jane", place, grouped=grouped)])
    assert found.times == {}
    return found.unknown["jane"]


def test_a_clone_that_lies_deeper_states_it_too(clone: Path, tmp_path: Path) -> None:
    handed_in = tmp_path / "handed in"
    (handed_in / "momentum").mkdir(parents=True)
    (handed_in / ".venv" / "lib").mkdir(parents=True)
    (handed_in / ".venv" / "lib" / ".git").mkdir()
    clone.rename(handed_in / "momentum" / "jane")
    assert stated(handed_in) == TIME
    shutil.copytree(handed_in / "momentum" / "jane", handed_in / "momentum" / "other")
    assert why(handed_in) == "there are several clones, with a last commit each"


def test_whose_time_is_not_known_is_named_with_the_reason(clone: Path, tmp_path: Path) -> None:
    (tmp_path / "max").mkdir()
    assert why(tmp_path / "max") == "there is no clone of a repository"
    archive = Path(shutil.make_archive(str(tmp_path / "archive"), "zip", clone))
    assert why(archive) == why(()) == "in an archive no clone is looked for"
    assert why((), grouped=True) == "a download of loose files states none"
    shutil.rmtree(clone / ".git")
    (clone / ".git").write_text("gitdir: elsewhere")
    assert why(clone) == "the last commit of the clone cannot be read"
