"""Whatever is handed in: all that is complete gets what the plain files get, all else is rejected with its reason."""

from __future__ import annotations

import io
import os
import tarfile
import time
import tracemalloc
import zipfile
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from grader.cli.kinds import kind
from grader.course.archives import members
from grader.course.intake import Refused, exercises_in, one, read, take
from grader.course.layouts import Source
from grader.course.packed import BadArchiveError
from grader.course.tally import without
from grader.practice import stubs
from grader.section import Section, find, load
from grader.submission import MAX_FILE, RejectedError, Submission
from grader.submission import load as load_strictly
from tests import hand_ins
from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.conftest import Toy

COMPLETE = [name for name, made in hand_ins.ALL.items() if made.complete]
REJECTED = [name for name, made in hand_ins.ALL.items() if not made.complete]
LEFT = (
    "a_link_beside_the_file_that_it_leads_to",
    "at_the_top_beside_an_older_copy",
    "in_exercises_beside_an_older_folder",
    "beside_another_archive",
    "beside_a_damaged_archive",
    "beside_an_archive_of_another_kind",
)
SOLUTIONS = {path.name: path.read_bytes() for path in sorted((ROOT / "solutions").glob("ex*.py"))}


@pytest.fixture(scope="module")
def momentum() -> Section:
    return find("momentum")


@pytest.fixture(scope="module")
def plain(momentum: Section) -> Submission:
    return load_strictly(ROOT / "solutions", momentum)


@pytest.fixture
def section(toy: Toy) -> Section:
    return load(toy.folder)


def made(name: str, room: Path) -> Source:
    hand_in = hand_ins.ALL[name]
    path = room / f"{name}{hand_in.ending}"
    hand_in.make(path, SOLUTIONS)
    return one(path)


# --- the corpus -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", COMPLETE)
def test_a_complete_hand_in_is_what_its_plain_files_are(
    name: str, momentum: Section, plain: Submission, tmp_path: Path
) -> None:
    taken = take(made(name, tmp_path), momentum)
    assert isinstance(taken, Submission), taken
    assert (taken.id, taken.files, taken.refused, taken.digest) == (name, plain.files, {}, plain.digest)
    says = hand_ins.ALL[name].says
    assert bool(taken.notes) == bool(says) or name == "a_folder_for_each_exercise"
    assert any(says in note for note in (*taken.notes, ""))
    assert taken.costly == (name in LEFT)


@pytest.mark.parametrize("name", REJECTED)
def test_what_is_not_to_be_graded_is_rejected_with_the_reason(name: str, momentum: Section, tmp_path: Path) -> None:
    before = set(tmp_path.parent.rglob("*"))
    taken = take(made(name, tmp_path), momentum)
    assert isinstance(taken, Refused), taken
    assert taken.status == "rejected", taken.why
    assert taken.why.startswith(name)
    assert hand_ins.ALL[name].says in taken.why
    assert kind(without(name, taken.why)) is not None
    assert str(tmp_path) not in taken.why
    new = {path for path in tmp_path.parent.rglob("*") if path not in before}
    assert all(path.is_relative_to(tmp_path / name) or path.parent == tmp_path for path in new)


# --- whatever bytes there are ---------------------------------------------------------------------------------------


def damaged(data: bytes, random: Random) -> bytes:
    """Return an archive with a few bytes changed, cut out or put in, most often where its headers are."""
    changed = bytearray(data)
    for _ in range(random.choice([1, 1, 2, 8])):
        near = random.randrange(min(600, len(changed)))
        place = random.choice([near, len(changed) - 1 - near, random.randrange(len(changed))])
        changed[place : place + random.choice([0, 1, 1, 1, 30])] = random.choice([b"\xff", b"\0", random.randbytes(9)])
    return bytes(changed)


@pytest.mark.parametrize("kind", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_member_that_unpacks_to_more_than_it_says_is_not_unpacked(kind: int) -> None:
    data = bytearray(hand_ins.zipped({"ex1_area.py": bytes(64 << 20)}, kind=kind))
    for mark, at in ((b"PK\3\4", 22), (b"PK\1\2", 24)):
        place = data.find(mark) + at
        data[place : place + 4] = (100_000).to_bytes(4, "little")
    (member,) = members(io.BytesIO(bytes(data)), "jane.zip")
    tracemalloc.start()
    try:
        with pytest.raises(BadArchiveError, match="is damaged"):
            member.read(MAX_FILE)
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "name", ["zip_of_a_folder", "tar_gz_of_a_folder", "tar_xz_of_files", "archive_in_an_archive", "zip_by_lzma"]
)
def test_a_damaged_archive_is_rejected_or_gives_what_was_packed(
    name: str, momentum: Section, plain: Submission, tmp_path: Path
) -> None:
    source = made(name, tmp_path)
    assert isinstance(source.place, Path)
    data, random = source.place.read_bytes(), Random(name)
    for _ in range(100):
        source.place.write_bytes(damaged(data, random))
        start = time.thread_time()
        taken = take(source, momentum)
        assert time.thread_time() - start < 5
        if isinstance(taken, Refused):
            assert taken.status == "rejected", taken.why
        else:
            assert all(plain.files[module] == taken.files[module] for module in {*plain.files} & {*taken.files})


# --- one that somebody has named, and our own disk ------------------------------------------------------------------


def test_the_id_is_the_name_without_what_tells_of_an_archive(toy: Toy, section: Section, tmp_path: Path) -> None:
    assert one(toy.write(tmp_path / "jane.zip")).id == "jane.zip"
    for name in ("max.tar.gz", "eve.ZIP"):
        (tmp_path / name).touch()
    assert [one(tmp_path / name).id for name in ("max.tar.gz", "eve.ZIP", "nowhere.zip")] == [
        "max",
        "eve",
        "nowhere.zip",
    ]
    (tmp_path / "link").symlink_to("jane.zip")
    assert read(one(tmp_path / "link"), section).id == "jane.zip"


def test_a_folder_is_taken_under_its_name(toy: Toy, section: Section, tmp_path: Path) -> None:
    taken = read(Source("=1", toy.write(tmp_path / "=1"), ("said before",)), section)
    assert (taken.id, taken.notes) == (r"\x3d1", ("said before",))


def test_what_our_disk_refuses_to_read_is_ours_and_says_nothing_of_the_student(section: Section) -> None:
    for long in (Path("n" * 300), Path("n" * 300 + ".zip")):
        assert take(Source("jane", long), section) == Refused("grader_error", "jane cannot be read: File name too long")


def test_links_lead_nowhere(toy: Toy, section: Section, tmp_path: Path) -> None:
    toy.write(tmp_path / "theirs")
    (tmp_path / "jane").mkdir()
    (tmp_path / "jane" / "work").symlink_to(tmp_path / "theirs")
    (tmp_path / "jane" / "loop").symlink_to("loop")
    with pytest.raises(RejectedError, match=r"jane holds none .*; work is a link; hand in the folder itself"):
        read(one(tmp_path / "jane"), section)


def test_an_archive_that_is_a_pipe_or_has_two_names_is_refused(section: Section, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "jane.zip")
    (tmp_path / "a.zip").touch()
    (tmp_path / "max.zip").hardlink_to(tmp_path / "a.zip")
    for name, why in (("jane", "is not a regular file"), ("max", "has another name as well")):
        assert why in str(take(Source(name, tmp_path / f"{name}.zip"), section))


def test_a_file_too_large_and_an_archive_that_cannot_be_opened_are_noted_and_the_rest_taken(
    momentum: Section, tmp_path: Path
) -> None:
    name, *others = SOLUTIONS
    files = {**SOLUTIONS, name: bytes((256 << 10) + 1)}
    (tmp_path / "jane.zip").write_bytes(hand_ins.zipped(files, packed=False))
    taken = read(one(tmp_path / "jane.zip"), momentum)
    assert (taken.notes, taken.costly, len(taken.files)) == (
        (f"{name} is larger than 256 KiB: it gets no points",),
        True,
        len(others),
    )
    hand_ins.folder(tmp_path / "max", {name: SOLUTIONS[name], "rest.zip": b"none"})
    taken = read(one(tmp_path / "max"), momentum)
    assert (list(taken.files), taken.costly) == ([name.removesuffix(".py")], True)
    assert taken.notes == ("rest.zip is damaged: it ends too early; pack it anew",)


@pytest.mark.parametrize(
    "name",
    ["{}_final.py", "{}.ipynb", "{}.py~", "{}.pyw", "ex3.py", "my {}.py", "{}1.py", "{}.py.bak", "EX3-new.py"],
)
def test_a_file_of_nearly_the_name_of_one_that_is_missing_is_told_and_not_taken(
    momentum: Section, tmp_path: Path, name: str
) -> None:
    name = name.format("ex3_compare")
    files = {file: data for file, data in SOLUTIONS.items() if file != "ex3_compare.py"}
    hand_ins.folder(tmp_path / "jane", {**files, name: SOLUTIONS["ex3_compare.py"], "readme.txt": b""})
    taken = read(one(tmp_path / "jane"), momentum)
    assert (taken.notes, taken.costly) == ((f"ex3_compare.py is missing, and {name} was not taken for it",), True)
    assert "ex3_compare" not in taken.files


def test_an_archive_that_cannot_be_opened_is_told_where_an_exercise_is_missing(
    momentum: Section, tmp_path: Path
) -> None:
    files = {file: data for file, data in SOLUTIONS.items() if file != "ex3_compare.py"}
    hand_ins.folder(tmp_path / "jane", {**files, "ex3.rar": b"Rar!"})
    taken = read(one(tmp_path / "jane"), momentum)
    assert (taken.notes, taken.costly) == (("ex3.rar cannot be opened: the files beside it were graded",), True)


def test_of_two_files_whose_names_need_much_mending_none_is_taken_and_the_rest_graded(
    momentum: Section, tmp_path: Path
) -> None:
    files = {file: data for file, data in SOLUTIONS.items() if file != "ex3_compare.py"}
    hand_ins.folder(tmp_path / "jane", {**files, "ex3-compare.py": b"x = 1\n", "ex3_compare.txt": b"notes\n"})
    taken = read(one(tmp_path / "jane"), momentum)
    assert taken.notes == ("ex3_compare.py is missing, and ex3-compare.py, ex3_compare.txt were not taken for it",)
    assert len(taken.files) == len(files)


def test_an_archive_beside_files_that_nobody_has_worked_on_is_taken_for_them(
    momentum: Section, plain: Submission, tmp_path: Path
) -> None:
    begun = {file: stubs.stub(momentum, exercise) for exercise in momentum.exercises for file in [exercise.file]}
    packed = hand_ins.zipped({"manifest.json": b"{}", **SOLUTIONS})
    hand_ins.folder(tmp_path / "jane", {**begun, "submission.zip": packed})
    taken = read(one(tmp_path / "jane"), momentum)
    assert (taken.files, taken.digest, taken.costly) == (plain.files, plain.digest, False)
    assert taken.notes == ("the files beside submission.zip are as they were begun: what is in it was taken",)

    hand_ins.folder(tmp_path / "jane", {"ex3_compare.py": b"# mine\n"})
    taken = read(one(tmp_path / "jane"), momentum)
    assert (taken.files["ex3_compare"], taken.costly) == (b"# mine\n", True)
    assert taken.notes[0].startswith("submission.zip was left aside, which has another ex1_visualize.py and ex2_")

    (tmp_path / "max").mkdir()
    part = {file: data for file, data in SOLUTIONS.items() if file != "ex3_compare.py"}
    hand_ins.folder(tmp_path / "max", {**begun, "submission.zip": hand_ins.zipped(part)})
    taken = read(one(tmp_path / "max"), momentum)
    assert (taken.files["ex1_visualize"], taken.costly) == (begun["ex1_visualize.py"], True)


@pytest.mark.parametrize(
    ("data", "note"),
    [
        ("x = 1".encode("utf-16"), "is saved as UTF-16; saved as UTF-8 it can be read"),
        (b"# \xf6\n", "is not saved as UTF-8, nor as what its first lines say; saved as UTF-8 it can be read"),
        (b"x = 1\0", "holds null bytes; saved as UTF-8 it can be read"),
        (b" \n", "is empty"),
        (
            b"version https://git-lfs.github.com/spec/v1\noid",
            "is a pointer of Git LFS: the file itself was not handed in",
        ),
    ],
)
def test_what_python_cannot_read_as_text_is_told(momentum: Section, tmp_path: Path, data: bytes, note: str) -> None:
    name, *_ = SOLUTIONS
    taken = read(one(hand_ins.folder(tmp_path, {**SOLUTIONS, name: data})), momentum)
    assert (taken.notes, taken.costly) == ((f"{name} {note}",), True)


def test_a_clone_with_work_on_another_branch_alone_is_told_so(momentum: Section, tmp_path: Path) -> None:
    git = {".git/HEAD": b"ref: refs/heads/main\n", ".git/refs/heads/main": b"", ".git/refs/heads/my/work": b""}
    git[".git/packed-refs"] = b"# pack-refs\n0123 refs/heads/main\n0123 refs/remotes/origin/x\n"
    taken = read(one(hand_ins.folder(tmp_path / "jane", {**hand_ins.begun(SOLUTIONS), **git})), momentum)
    assert taken.notes == ("the files are as they were begun, and the clone has another branch: my/work",)
    assert not read(one(hand_ins.folder(tmp_path / "max", {**SOLUTIONS, **git})), momentum).notes


def test_a_word_as_the_british_spell_it_is_the_same(momentum: Section, tmp_path: Path) -> None:
    files = hand_ins.renamed(SOLUTIONS, lambda stem: f"{stem.replace('ize', 'ise')}.py")
    taken = read(one(hand_ins.folder(tmp_path, files)), momentum)
    assert taken.notes == ("ex1_visualise.py was taken for ex1_visualize.py",)


def test_a_coding_that_is_said_can_be_read(momentum: Section, tmp_path: Path) -> None:
    name, *_ = SOLUTIONS
    coded = b"# coding: latin-1\n# \xf6\n"
    assert not read(one(hand_ins.folder(tmp_path, {**SOLUTIONS, name: coded})), momentum).notes


def test_a_placeholder_of_icloud_is_told(momentum: Section, tmp_path: Path) -> None:
    (name, _), *others = SOLUTIONS.items()
    taken = read(one(hand_ins.folder(tmp_path, {**dict(others), f".{name}.icloud": b"bplist"})), momentum)
    assert taken.notes == (f".{name}.icloud is a placeholder of iCloud: the file itself was not handed in",)


@pytest.mark.parametrize("where", ["", "work/"])
@pytest.mark.parametrize("kind", ["folder", "zip", "tar"])
def test_a_folder_that_is_called_as_a_file_is_told_wherever_it_lies(
    momentum: Section, tmp_path: Path, kind: str, where: str
) -> None:
    files = hand_ins.below(where, {file: data for file, data in SOLUTIONS.items() if file != "ex3_compare.py"})
    path, odd = tmp_path / {"folder": "jane", "zip": "jane.zip", "tar": "jane.tar"}[kind], f"{where}ex3_compare.py"
    if kind == "folder":
        (hand_ins.folder(path, files) / odd).mkdir()
    elif kind == "zip":
        path.write_bytes(hand_ins.zipped({**files, f"{odd}/": b""}))
    else:
        path.write_bytes(hand_ins.tarred(files, "w", hand_ins.of_kind(odd, tarfile.DIRTYPE)))
    taken = read(one(path), momentum)
    said = "ex3_compare.py is a folder; hand in a file of that name"
    assert (taken.notes[0], taken.costly) == (f"{said}: it gets no points", True)


def test_a_path_that_is_too_long_to_be_read_is_the_students(momentum: Section, tmp_path: Path) -> None:
    place = os.open(hand_ins.folder(tmp_path / "jane", SOLUTIONS), os.O_RDONLY)
    for _ in range(45):
        os.mkdir("n" * 100, dir_fd=place)
        inner = os.open("n" * 100, os.O_RDONLY, dir_fd=place)
        os.close(place)
        place = inner
    os.close(place)
    taken = take(one(tmp_path / "jane"), momentum)
    assert isinstance(taken, Refused)
    assert taken.status == "rejected"
    assert taken.why.endswith("which has a name that is too long")


def test_files_in_an_archive_complete_those_beside_it(momentum: Section, plain: Submission, tmp_path: Path) -> None:
    name, *others = SOLUTIONS
    rest = {other: SOLUTIONS[other] for other in others}
    hand_ins.folder(tmp_path / "jane", {name: SOLUTIONS[name], "rest.zip": hand_ins.zipped(rest)})
    taken = read(one(tmp_path / "jane"), momentum)
    assert (taken.digest, taken.notes) == (plain.digest, ("the files were found at the top and in rest.zip/",))


def test_no_more_than_twenty_archives_are_opened(momentum: Section, tmp_path: Path) -> None:
    packed = {f"a{number:02}.zip": hand_ins.zipped({"notes.txt": b""}) for number in range(22)}
    hand_ins.folder(tmp_path / "jane", {**packed, "a22.zip": hand_ins.zipped(SOLUTIONS)})
    taken = take(one(tmp_path / "jane"), momentum)
    assert isinstance(taken, Refused)
    assert "a22.zip was not opened: there are more than 20 archives" in taken.why


@pytest.mark.thorough
@pytest.mark.parametrize(
    "beside",
    [pytest.param({}, id="alone", marks=pytest.mark.nightly), pytest.param(SOLUTIONS, id="beside all files")],
)
def test_archives_in_one_another_hold_no_more_than_a_few_of_the_largest_may(
    momentum: Section, tmp_path: Path, beside: dict[str, bytes]
) -> None:
    many = hand_ins.zipped({f"{number}/x.txt": b"" for number in range(15_000)})
    packed = {f"a{number}.zip": many for number in range(15)}
    hand_ins.folder(tmp_path / "jane", {**beside, "inner.zip": hand_ins.zipped(packed)})
    taken = take(one(tmp_path / "jane"), momentum)
    said = taken.why if isinstance(taken, Refused) else ""
    assert isinstance(taken, Submission) == bool(beside)
    assert said == "" if beside else "was not opened: there is too much in the archives before it" in said


def test_what_lies_too_deep_in_archives_costs_nothing_else(momentum: Section, tmp_path: Path) -> None:
    first, second, *_ = SOLUTIONS
    deep = hand_ins.zipped({"b.zip": hand_ins.zipped({"c.zip": hand_ins.zipped({second: SOLUTIONS[second]})})})
    hand_ins.folder(tmp_path / "jane", {first: SOLUTIONS[first], "a.zip": deep})
    taken = read(one(tmp_path / "jane"), momentum)
    assert (list(taken.files), taken.costly) == ([first.removesuffix(".py")], True)
    assert "a.zip/b.zip/c.zip is an archive in an archive in an archive" in taken.notes[0]


def test_what_section_it_is_of_is_told_from_inside(tmp_path: Path) -> None:
    hand_ins.folder(tmp_path / "jane", {"work.zip": hand_ins.zipped(hand_ins.below("a/", SOLUTIONS))})
    assert exercises_in(one(tmp_path / "jane"), {"ex1_area.py", *SOLUTIONS}) == {*SOLUTIONS}
    assert exercises_in(one(tmp_path / "nowhere"), {*SOLUTIONS}) == set()
