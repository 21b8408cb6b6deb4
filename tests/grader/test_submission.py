"""A folder becomes a submission: what is taken, what is refused, and the digest that decides its cases."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from grader.errors import UsageError
from grader.section import Section, find
from grader.submission import MAX_FILE, MAX_FILES, RejectedError, load

FILES = ["ex1_visualize.py", "ex2_optimal_beta.py", "ex3_compare.py", "ex4_effective_lr.py", "ex5_noise.py"]


@pytest.fixture(scope="module")
def section() -> Section:
    return find("momentum")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "jane"
    folder.mkdir()
    for name in FILES:
        (folder / name).write_text(f"# {name}\n")
    return folder


def test_a_submission_holds_the_bytes_of_its_files(section: Section, folder: Path) -> None:
    (folder / "ex1_visualize.py").write_bytes(b"\xff\x00 no text at all\r\n")
    taken = load(folder, section)
    assert taken.id == "jane"
    assert taken.files["ex1_visualize"] == b"\xff\x00 no text at all\r\n"
    assert sorted(taken.files) == [name.removesuffix(".py") for name in FILES]
    assert taken.refused == {}


def test_the_id_is_the_folders_exact_name_with_what_cannot_be_seen_escaped(section: Section, folder: Path) -> None:
    odd = folder.rename(folder.with_name("a  b\t\u200b\\"))
    assert load(odd, section).id == r"a  b\x09\u200b\\"
    assert load(odd, section, name="c\nd").id == r"c\x0ad"


def test_a_student_may_add_modules_and_anything_else_is_left(section: Section, folder: Path) -> None:
    (folder / "helper.py").write_text("x = 1\n")
    for name in ("notes.txt", "not-a-module.py", "2nd.py", ".hidden.py", "ex1_visualize.py.bak"):
        (folder / name).write_text("x = 2\n")
    (folder / "__pycache__").mkdir()
    assert set(load(folder, section).files) == {*(name.removesuffix(".py") for name in FILES), "helper"}


def test_some_of_the_files_are_enough(section: Section, folder: Path) -> None:
    for name in FILES[1:]:
        (folder / name).unlink()
    assert list(load(folder, section).files) == ["ex1_visualize"]


@pytest.mark.parametrize(
    ("source", "draws"),
    [
        ("import matplotlib.pyplot as plt\n", True),
        ("def plot():\n    from matplotlib.figure import Figure\n", True),
        ("# import matplotlib\nimport numpy\n", False),
        ("x = 1\n\n\nif __name__ == '__main__':\n    import matplotlib.pyplot as plt\n", False),
    ],
)
def test_what_a_program_imports_only_as_a_script_does_not_count(
    section: Section, folder: Path, source: str, draws: bool
) -> None:
    (folder / "ex3_compare.py").write_text(source)
    assert load(folder, section).imports_matplotlib(section.exercise("ex3")) is draws


def test_the_digest_is_of_names_and_bytes_and_not_of_the_place(section: Section, folder: Path, tmp_path: Path) -> None:
    digest = load(folder, section).digest
    folder.rename(tmp_path / "john")
    assert load(tmp_path / "john", section).digest == digest
    assert digest.startswith("sha256:")
    assert len(digest) == len("sha256:") + 64


@pytest.mark.parametrize("change", ["byte", "name", "helper", "missing", "moved between files"])
def test_whatever_changes_in_a_submission_changes_its_digest(section: Section, folder: Path, change: str) -> None:
    digest = load(folder, section).digest
    if change == "byte":
        (folder / FILES[0]).write_text(f"# {FILES[0]} \n")
    elif change == "name":
        (folder / FILES[0]).rename(folder / "ex1_visualise.py")
    elif change == "helper":
        (folder / "helper.py").touch()
    elif change == "missing":
        (folder / FILES[0]).unlink()
    else:
        one, two = (folder / name for name in FILES[:2])
        one.write_bytes(one.read_bytes() + two.read_bytes())
        two.write_bytes(b"")
    assert load(folder, section).digest != digest


def test_a_file_beyond_the_limit_is_refused_and_the_rest_is_taken(section: Section, folder: Path) -> None:
    (folder / FILES[0]).write_bytes(b"#" * MAX_FILE)
    (folder / FILES[1]).write_bytes(b"#" * (MAX_FILE + 1))
    taken = load(folder, section)
    assert len(taken.files["ex1_visualize"]) == MAX_FILE
    assert taken.refused == {FILES[1]: "is larger than 256 KiB"}
    assert len(taken.files) == 4


def test_no_link_is_followed(section: Section, folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "another_students.py"
    secret.write_text("answer = 42\n")
    (folder / FILES[0]).unlink()
    (folder / FILES[0]).symlink_to(secret)
    (folder / FILES[1]).unlink()
    (folder / FILES[1]).symlink_to(tmp_path / "nowhere.py")
    taken = load(folder, section)
    assert set(taken.refused) == set(FILES[:2])
    assert all("is a link" in reason for reason in taken.refused.values())


def test_folders_and_pipes_by_the_name_of_a_file_are_refused_at_once(section: Section, folder: Path) -> None:
    (folder / FILES[0]).unlink()
    (folder / FILES[0]).mkdir()
    (folder / FILES[1]).unlink()
    os.mkfifo(folder / FILES[1])  # reading it would wait for ever
    taken = load(folder, section)
    reasons = ("is a folder; hand in a file of that name", "is not a regular file; hand in a copy")
    assert taken.refused == dict(zip(FILES[:2], reasons, strict=True))


def test_a_file_that_was_refused_counts_in_the_digest(section: Section, folder: Path) -> None:
    (folder / FILES[0]).write_bytes(b"#" * (MAX_FILE + 1))
    refused = load(folder, section).digest
    (folder / FILES[0]).unlink()
    assert load(folder, section).digest != refused


def test_more_files_than_any_submission_has_are_rejected(section: Section, folder: Path) -> None:
    for number in range(MAX_FILES):
        (folder / f"extra{number}.py").touch()
    with pytest.raises(RejectedError, match=f"25 Python files; at most {MAX_FILES}"):
        load(folder, section)


def test_more_bytes_than_any_submission_has_are_rejected(section: Section, folder: Path) -> None:
    for name in FILES:
        (folder / name).write_bytes(b"#" * (230 << 10))
    with pytest.raises(RejectedError, match="more than 1 MiB"):
        load(folder, section)


def test_a_folder_that_is_not_there_is_told_with_what_to_give(section: Section, tmp_path: Path) -> None:
    with pytest.raises(RejectedError, match=r"nowhere is not there; give the folder that holds ex1_visualize\.py"):
        load(tmp_path / "nowhere", section)


def test_a_file_is_no_folder(section: Section, folder: Path) -> None:
    with pytest.raises(RejectedError, match=r"ex1_visualize\.py is not a folder"):
        load(folder / FILES[0], section)


def test_a_folder_with_none_of_the_files_is_told_which_they_are(section: Section, tmp_path: Path) -> None:
    (tmp_path / "ex1_visualise.py").touch()
    with pytest.raises(RejectedError, match=r"none of the exercises' files \(ex1_visualize\.py, .*ex5_noise\.py\)$"):
        load(tmp_path, section)


def test_the_folder_one_above_is_told_where_the_files_are(section: Section, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(RejectedError, match=r"jane does: give that folder"):
        load(tmp_path, section)


def test_the_folder_to_give_of_a_clone_is_the_one_with_the_students_work(section: Section, tmp_path: Path) -> None:
    for name in ("backup", "examples", "exercises", "solutions", "tests", ".git"):
        (tmp_path / name).mkdir()
        (tmp_path / name / FILES[-1]).touch()
    with pytest.raises(RejectedError, match=r"/exercises does: give that folder$"):
        load(tmp_path, section)


def test_nothing_is_said_to_be_where_nobody_works(section: Section, tmp_path: Path) -> None:
    (tmp_path / "solutions").mkdir()
    (tmp_path / "solutions" / FILES[0]).touch()
    with pytest.raises(RejectedError, match=r"ex5_noise\.py\)$"):
        load(tmp_path, section)


def test_a_rejection_is_the_users_to_mend() -> None:
    assert issubclass(RejectedError, UsageError)
    assert RejectedError.exit_code == 2
