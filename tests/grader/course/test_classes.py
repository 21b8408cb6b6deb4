"""Which submissions there are where a class lies, in whatever layout, and what beside them is left aside."""

from __future__ import annotations

import contextlib
import io
import re
import zipfile
import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from grader.course import gradescope
from grader.course.classes import HandedIn, handed_in
from grader.course.intake import Refused, take
from grader.course.layouts import Layout, Source
from grader.course.stray import Knows, joined
from grader.errors import UsageError
from grader.section import Section, load
from grader.submission import Submission
from tests.hand_ins import below, first, folder, tarred, zipped

if TYPE_CHECKING:
    from tests.conftest import Toy

FILES = {"ex1_area.py"}
WORK = {"ex1_area.py": b"def area(radius):\n    return 3 * radius**2\n"}
OTHER = {"ex1_area.py": b"x = 1\n"}


@pytest.fixture
def section(toy: Toy) -> Section:
    return load(toy.folder)


def found(place: Path, layout: Layout | None = None) -> HandedIn:
    with handed_in(place, FILES, layout) as listed:
        return listed


def taken(place: Path, section: Section, layout: Layout | None = None) -> dict[str, bytes | str]:
    """Return the files that are taken by the ids of submissions, or why there is none."""
    with handed_in(place, FILES, layout) as listed:
        return {source.id: _taken(source, section) for source in listed.sources}


def _taken(source: Source, section: Section) -> bytes | str:
    one = take(source, section)
    return one.files["ex1_area"] if isinstance(one, Submission) else one.why


def people(listed: HandedIn) -> dict[str, list[list[str]]]:
    return {source.id: [[alias.value for alias in person] for person in source.people] for source in listed.sources}


# --- folders and archives -------------------------------------------------------------------------------------------


def test_submissions_are_folders_and_archives_in_order_of_their_names_and_all_else_is_named(tmp_path: Path) -> None:
    for name in ("b", "C", ".git", "=1+1", "__MACOSX"):
        (tmp_path / name).mkdir()
    (tmp_path / "a.tar.gz").touch()
    (tmp_path / "notes\u200b.txt").touch()
    (tmp_path / "notes").symlink_to("notes\u200b.txt")
    assert [source.name for source in found(tmp_path).sources] == ["=1+1", "C", "a", "b"]
    assert found(tmp_path).ignored == [
        ".git (hidden)",
        "__MACOSX (what macOS adds to archives)",
        "notes (a loose file)",
        "notes\\u200b.txt (a loose file)",
    ]
    assert found(tmp_path).layout == "a folder or an archive per submission"


@pytest.mark.parametrize("content", ["nothing", "a file", "no folder", "is a file"])
def test_a_folder_without_submissions_is_the_users_to_mend(tmp_path: Path, content: str) -> None:
    place = tmp_path / "class"
    if content == "is a file":
        place.touch()
    elif content != "no folder":
        place.mkdir()
    if content == "a file":
        (place / "notes.txt").touch()
    with pytest.raises(UsageError, match="give a folder that holds a folder or an archive per submission"):
        found(place)


@pytest.mark.parametrize("beside", [(), ("data",)])
def test_one_submission_is_told_from_a_class(tmp_path: Path, beside: tuple[str, ...]) -> None:
    folder(tmp_path / "jane", WORK)
    for name in beside:
        (tmp_path / "jane" / name).mkdir()
    with pytest.raises(UsageError, match=r"jane looks like one submission: grader grade .*jane$"):
        found(tmp_path / "jane")


def test_a_clone_is_one_submission_as_well_packed_or_not(tmp_path: Path) -> None:
    clone = {"README.md": b"", **below("exercises/", WORK), **below("solutions/", WORK)}
    folder(tmp_path / "clone", clone)
    (tmp_path / "clone.zip").write_bytes(zipped(clone))
    for name in ("clone", "clone.zip"):
        with pytest.raises(UsageError, match="looks like one submission"):
            found(tmp_path / name)


def test_a_class_with_an_exercise_beside_it_is_a_class(tmp_path: Path) -> None:
    folder(tmp_path, {**WORK, **below("jane/", WORK)})
    assert [source.name for source in found(tmp_path).sources] == ["jane"]
    assert found(tmp_path).ignored == ["ex1_area.py (a loose file)"]


def test_a_folder_and_an_archive_of_one_name_are_two_submissions(section: Section, tmp_path: Path) -> None:
    folder(tmp_path, {**below("jane/", WORK), "jane.zip": zipped(OTHER), "jane.tar": tarred(WORK)})
    both = taken(tmp_path, section)
    assert both == {"jane": WORK["ex1_area.py"], "jane.zip": OTHER["ex1_area.py"], "jane.tar": WORK["ex1_area.py"]}


def test_no_two_submissions_have_one_name_whatever_is_beside_a_download(section: Section, tmp_path: Path) -> None:
    work, other = WORK["ex1_area.py"], OTHER["ex1_area.py"]
    files = {
        "doe_1_2_ex1_area.py": work,
        **below("doe_1/", OTHER),
        **below("jane.zip/", WORK),
        "jane.zip.zip": zipped(OTHER),
    }
    folder(tmp_path, {**files, "jane.tar": tarred(WORK), **below("jane/", OTHER)})
    assert taken(tmp_path, section) == {
        "doe_1": work,
        "doe_1~": other,
        "jane": other,
        "jane.tar": work,
        "jane.zip": work,
        "jane.zip.zip": other,
    }


@pytest.mark.parametrize("name", ["eve.zip", "doe_1_2_ex1_area.py"])
def test_what_is_twice_in_an_archive_of_all_is_not_graded(section: Section, tmp_path: Path, name: str) -> None:
    data = zipped(WORK) if name.endswith("zip") else WORK["ex1_area.py"]
    files = {name: data, f"{name[:-1]}_": data, **below("jane/", WORK)}
    packed = zipped(files, packed=False).replace(f"{name[:-1]}_".encode(), name.encode())
    (tmp_path / "class.zip").write_bytes(packed)
    rows = taken(tmp_path / "class.zip", section)
    assert rows.pop("jane") == WORK["ex1_area.py"]
    assert any("twice" in str(why) for why in rows.values())


def test_a_folder_around_all_of_them_is_looked_into(tmp_path: Path) -> None:
    folder(tmp_path / "export", {**below("jane/", WORK), **below("max/hand-in/", WORK), **below("eve/", OTHER)})
    assert [source.name for source in found(tmp_path).sources] == ["eve", "jane", "max"]
    assert found(tmp_path).layout == "a folder or an archive per submission in export"


def test_one_persons_folders_are_no_class(section: Section, tmp_path: Path) -> None:
    folder(tmp_path / "jane" / "work", WORK)
    assert taken(tmp_path, section) == {"jane": WORK["ex1_area.py"]}


@pytest.mark.parametrize("target", ["jane", "nowhere", "max.zip"])
def test_what_is_a_link_is_rejected_and_what_it_leads_to_not_read(
    section: Section, tmp_path: Path, target: str
) -> None:
    folder(tmp_path, {**below("jane/", WORK), "max.zip": zipped(WORK)})
    (tmp_path / f"john{'.zip' if target == 'max.zip' else ''}").symlink_to(target)
    assert taken(tmp_path, section)["john"] == "john is a link: hand in the folder itself"


# --- one archive of all ---------------------------------------------------------------------------------------------

CLASS = {
    **below("jane/", WORK),
    **below("max/exercises/", OTHER),
    "eve.zip": zipped(below("work/", WORK)),
    "readme.txt": b"",
    "__MACOSX/jane/._ex1_area.py": b"",
}


@pytest.mark.parametrize("around", ["", "course 1/"])
@pytest.mark.parametrize(
    ("name", "pack"),
    [
        ("class.zip", zipped),
        ("class.tar", tarred),
        ("class.tar.gz", lambda files: tarred(files, "w:gz")),
        ("class.tar.xz", lambda files: tarred(files, "w:xz")),
    ],
)
def test_one_archive_holds_a_class_as_a_folder_does(
    section: Section, tmp_path: Path, name: str, pack: Callable[[dict[str, bytes]], bytes], around: str
) -> None:
    (tmp_path / name).write_bytes(pack(below(around, CLASS)))
    work, other = WORK["ex1_area.py"], OTHER["ex1_area.py"]
    assert taken(tmp_path / name, section) == {"eve": work, "jane": work, "max": other}
    if not around:
        assert "readme.txt (a loose file)" in found(tmp_path / name).ignored
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_what_is_wrong_in_an_archive_of_all_costs_the_one_whose_it_is(section: Section, tmp_path: Path) -> None:
    bad = {"eve.zip": b"none", "ian/../jane/ex1_area.py": b"", "../zoe/ex1_area.py": b"", "/abs/ex1_area.py": b""}
    long = {f"lea/{'n' * 300}.py": b""}
    bomb = {**below("bob/", WORK), "bob/data.bin": bytes(16 << 20)}
    (tmp_path / "class.zip").write_bytes(zipped({**below("jane/", WORK), **bad, **long, **bomb}))
    rows = taken(tmp_path / "class.zip", section)
    assert rows.pop("jane") == WORK["ex1_area.py"]
    assert {name: re.split(": |, out", str(why))[0] for name, why in rows.items()} == {
        "bob": "bob would unpack to 16 MiB",
        "eve": "eve is damaged",
        "ian": "ian holds ../jane/ex1_area.py, which leads out of it",
        "lea": f"lea holds {'n' * 100} ... (cut), which has a name that is too long",
    }
    assert found(tmp_path / "class.zip").ignored == [".. (leads out of it)", "/abs/ex1_area.py (leads out of it)"]


@pytest.mark.parametrize("cut", [0, 30])
def test_an_archive_of_all_that_cannot_be_read_is_the_users_to_mend(tmp_path: Path, cut: int) -> None:
    (tmp_path / "class.zip").write_bytes(zipped(CLASS)[:cut])
    with pytest.raises(UsageError, match=r"class\.zip is (?:damaged|empty)"):
        found(tmp_path / "class.zip")


def test_a_damaged_archive_of_all_is_nobodys_trouble_but_its_own(section: Section, tmp_path: Path) -> None:
    packed, random = zipped({**CLASS, "doe_1_2_ex1_area.py": WORK["ex1_area.py"]}), Random(1)
    for _ in range(200):
        data = bytearray(packed)
        for _ in range(random.choice([1, 2, 8])):
            data[-1 - random.randrange(700)] = random.randrange(256)
        (tmp_path / "class.zip").write_bytes(bytes(data))
        with contextlib.suppress(UsageError), handed_in(tmp_path / "class.zip", FILES) as listed:
            taken = [take(source, section) for source in listed.sources]
            assert not [one for one in taken if isinstance(one, Refused) and one.status != "rejected"]
            assert len({source.id for source in listed.sources}) == len(taken)


def test_a_loose_file_is_the_hand_in_of_whoever_it_is_called_after(section: Section, tmp_path: Path) -> None:
    name, work = first(WORK)
    loose = {
        "claus.pdf": b"",
        "claus.txt": b"",
        "rosa_hw4.md": b"",
        "jane.pdf": b"",
        "sheet.pdf": b"",
        "grades.csv": b"",
    }
    folder(tmp_path, {f"jane/{name}": work, **loose})

    def rows(knows: Knows | None) -> tuple[list[str], list[str]]:
        listed = joined(found(tmp_path), knows)
        reasons = {one.id: str(_taken(one, section)) for one in listed.sources}
        assert "it holds claus.pdf" in reasons["claus"]
        return sorted(reasons), listed.ignored

    ignored = ["grades.csv (a loose file)", "jane.pdf (a loose file)", "sheet.pdf (a loose file)"]
    assert rows(lambda one: [one] if one in ("claus", "rosa", "jane") else []) == (["claus", "jane", "rosa"], ignored)
    more = ["claus.txt (a loose file)", "rosa_hw4.md (a loose file)"]
    assert rows(None) == (["claus", "jane", "sheet"], sorted([*ignored[:2], *more]))


# --- what course systems hand over ----------------------------------------------------------------------------------


def test_a_download_from_canvas_is_sorted_by_who_and_the_newest_attempt_wins(section: Section, tmp_path: Path) -> None:
    newest = {"ex1_area.py": b"x = 2\n"}
    name, work = first(WORK)
    folder(
        tmp_path,
        {
            f"doejane_101_678_{name}": b"x = 0\n",
            "doejane_101_690_ex1_area-10.py": newest[name],
            "doejane_101_680_ex1_area-2.py": b"x = 1\n",
            "doejane_102_700_ex1_area.py": work,
            "muellermax_LATE_103_701_ex1_area-1.py": work,
            "zoe_104_702_work.zip": zipped(below("work/", WORK)),
            "eve_105_703_essay.docx": b"PK",
            "anon_ab12C_706_ex1_area.py": work,
            "grades.csv": b"",
        },
    )
    assert taken(tmp_path, section) == {
        "doejane_101": newest[name],
        "doejane_102": work,
        "muellermax_103": work,
        "zoe_104": work,
        "eve_105": "eve_105 holds none of the exercises' files (ex1_area.py); it holds essay.docx: hand in the files "
        "themselves",
        "anon_ab12C": work,
    }
    listed = found(tmp_path)
    assert (listed.layout, listed.ignored) == ("a download from Canvas", ["grades.csv (a loose file)"])
    notes = {source.id: source.notes for source in listed.sources if source.notes}
    assert notes == {
        "doejane_101": ("of ex1_area.py the newest of 3 was taken",),
        "muellermax_103": ("handed in late, as the name of a file says",),
    }
    assert people(listed)["doejane_101"] == [["101", "doejane"]]


def test_what_was_typed_into_canvas_or_handed_in_late_without_a_name_is_somebodys(
    section: Section, tmp_path: Path
) -> None:
    name, work = first(WORK)
    files = {"doejane_101_678_work.zip": zipped(WORK), f"LATE_anon_Bb3dE_679_{name}": work}
    folder(tmp_path, {**files, "kimsoo_106_text.html": b"<p>", "leeann_LATE_109_link.html": b"<a>"})
    none = "holds none of the exercises' files (ex1_area.py); it holds"
    assert taken(tmp_path, section) == {
        "anon_Bb3dE": work,
        "doejane_101": work,
        "kimsoo_106": f"kimsoo_106 {none} text.html: hand in the files themselves",
        "leeann_109": f"leeann_109 {none} link.html: hand in the files themselves",
    }
    listed = found(tmp_path)
    assert (listed.layout, listed.ignored) == ("a download from Canvas", [])
    late = [source.id for source in listed.sources if source.notes == ("handed in late, as the name of a file says",)]
    assert late == ["anon_Bb3dE", "leeann_109"]


@pytest.mark.parametrize("pack", [lambda files: files["ex1_area.py"], zipped])
def test_the_number_of_canvas_says_which_upload_is_newer_and_a_browsers_own_does_not(
    section: Section, tmp_path: Path, pack: Callable[[dict[str, bytes]], bytes]
) -> None:
    stem, ending = ("ex1_area", ".py") if pack is not zipped else ("submission", ".zip")
    folder(
        tmp_path,
        {
            f"doe_101_680_{stem}-1{ending}": pack(OTHER),
            f"doe_101_700_{stem}{ending}": pack(WORK),
            f"max_102_681_{stem}-2{ending}": pack(WORK),
            f"max_102_680_{stem}-1{ending}": pack(OTHER),
        },
    )
    assert taken(tmp_path, section) == {"doe_101": WORK["ex1_area.py"], "max_102": WORK["ex1_area.py"]}
    notes = {source.id: source.notes for source in found(tmp_path).sources}
    newest = f"of {stem}{ending} the newest of 2 was taken"
    but = "the last by Canvas's number, 700; its name has no number at its end, and an earlier one's has -1"
    assert notes == {"doe_101": (f"{newest}: {but}",), "max_102": (newest,)}


def test_a_download_from_moodle_is_a_folder_each_or_loose_files(section: Section, tmp_path: Path) -> None:
    name, work = first(WORK)
    folder(
        tmp_path,
        {
            f"Jane Doe_11_assignsubmission_file_/{name}": work,
            "Jane Doe_11_assignsubmission_onlinetext_/onlinetext.html": b"hello",
            "Max M\u00fcller_12_assignsubmission_file/work.zip": zipped(WORK),
            "Eve_13_assignsubmission_onlinetext_/onlinetext.html": b"my work",
            f"Zoe Z_14_assignsubmission_file_{name}": work,
        },
    )
    rows = taken(tmp_path, section)
    assert str(rows.pop("Eve_13")).startswith("Eve_13 holds none of the exercises' files")
    assert rows == {"Jane Doe_11": work, "Max M\u00fcller_12": work, "Zoe Z_14": work}
    listed = found(tmp_path)
    assert listed.layout == "a download from Moodle"
    assert listed.ignored == ["Jane Doe_11_assignsubmission_onlinetext_ (beside what is graded of the same submission)"]


def test_an_archive_in_a_folder_is_told_of_a_class_in_an_archive_as_of_one_in_a_folder(
    section: Section, tmp_path: Path
) -> None:
    files = below("Z Ip_14_assignsubmission_file_/", {"work.zip": zipped(WORK)})
    folder(tmp_path / "class", files)
    (tmp_path / "class.zip").write_bytes(zipped(files))
    for place in (tmp_path / "class", tmp_path / "class.zip"):
        with handed_in(place, FILES) as listed:
            one = take(listed.sources[0], section)
        assert isinstance(one, Submission)
        assert one.notes == ("the files were found in work.zip/",)


GRADESCOPE = """---
submission_7:
  :submitters:
  - :name: Jane Doe
    :sid: '4711'
    :email: "jane@example.org"
  - :name: Max
    :sid: A-12
  :created_at: 2024-01-01 10:00:00.123456789 -08:00
  :history:
  - :id: 9
    :created_at: 2023-12-30 10:00:00.000000000 Z
    :submitters:
    - :name: Somebody Else
submission_8:
  :submitters:
  - :name: 'O''Neil'
    :sid: 12
  :created_at: 2024-01-01 10:00:00
submission_9:
  :created_at: !ruby/object:ActiveSupport::TimeWithZone
    utc: &1 2024-01-02 10:00:00.000000000 Z
"""


def test_an_export_from_gradescope_is_a_folder_each_and_a_list_of_who_they_are(
    section: Section, tmp_path: Path
) -> None:
    export = {"submission_metadata.yml": GRADESCOPE.encode(), **below("submission_7/", WORK)}
    (tmp_path / "export.zip").write_bytes(
        zipped(below("assignment_5_export/", {**export, **below("submission_8/", OTHER)}))
    )
    assert list(taken(tmp_path / "export.zip", section)) == ["submission_7", "submission_8"]
    listed = found(tmp_path / "export.zip")
    assert (listed.layout, listed.ignored) == ("an export from Gradescope in assignment_5_export", [])
    assert people(listed) == {
        "submission_7": [["Jane Doe", "4711", "jane@example.org"], ["Max", "A-12"]],
        "submission_8": [["O'Neil", "12"]],
    }
    assert [source.submitted for source in listed.sources] == [datetime(2024, 1, 1, 18, tzinfo=UTC), None]
    assert gradescope.listed(GRADESCOPE)["submission_9"].submitted == datetime(2024, 1, 2, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("damage", "line"),
    [(b"::: [bad", 1), (b"", 1), (b"submission_7:\n  :x: 1\n}}}\n", 3), (b"submission_7:\n  :name: \xff\n", 2)],
)
def test_a_damaged_list_of_who_has_handed_in_is_the_users_to_mend(tmp_path: Path, damage: bytes, line: int) -> None:
    folder(tmp_path, {"submission_metadata.yml": damage, **below("submission_7/", WORK)})
    with pytest.raises(UsageError, match=rf"_metadata\.yml:{line}: this is no .*; export the submissions anew"):
        found(tmp_path)


def test_an_archive_that_is_not_read_is_somebodys_hand_in(section: Section, tmp_path: Path) -> None:
    files = {"max.rar": b"", "eve.7z": b"", "zoe.tar.zst": b"", "readme.txt": b"", **below("jane/", WORK)}
    folder(tmp_path / "class", files)
    (tmp_path / "class.zip").write_bytes(zipped(files))
    for place in (tmp_path / "class", tmp_path / "class.zip"):
        rows = taken(place, section)
        assert rows.pop("jane") == WORK["ex1_area.py"]
        assert {*rows} == {"eve", "max", "zoe"}
        assert all("cannot be opened" in str(why) and "hand in a zip archive" in str(why) for why in rows.values())
        assert found(place).ignored == ["readme.txt (a loose file)"]


@pytest.mark.parametrize("packed", [False, True])
def test_loose_files_that_are_no_hand_in_do_not_change_the_layout(
    section: Section, tmp_path: Path, packed: bool
) -> None:
    place = tmp_path / ("class.zip" if packed else "class")
    files = {"readme.txt": b"", **below("Klasse/", {**below("jane/", WORK), **below("max/", OTHER), "notes.md": b""})}
    if packed:
        place.write_bytes(zipped(files))
    else:
        folder(place, files)
    assert list(taken(place, section)) == ["jane", "max"]
    assert found(place).ignored == ["notes.md (a loose file)", "readme.txt (a loose file)"]
    assert found(place).layout.endswith(" in Klasse")


def test_loose_files_are_known_by_the_name_in_front(section: Section, tmp_path: Path) -> None:
    work = WORK["ex1_area.py"]
    folder(tmp_path, {"jane_ex1_area.py": work, "Max M - ex1_area (1).py": work, "notes.txt": b""})
    assert taken(tmp_path, section) == {"Max M": work, "jane": work}
    assert found(tmp_path).layout == "loose files with a name in front of each"
    assert found(tmp_path).ignored == ["notes.txt (a loose file)"]


def test_a_folder_that_was_made_by_hand_beside_a_download_is_a_submission(section: Section, tmp_path: Path) -> None:
    folder(tmp_path, {"doejane_101_678_ex1_area.py": WORK["ex1_area.py"], **below("late by mail/", WORK)})
    assert list(taken(tmp_path, section)) == ["doejane_101", "late by mail"]


def test_a_layout_that_is_said_is_taken_and_one_that_fits_nothing_refused(section: Section, tmp_path: Path) -> None:
    work = WORK["ex1_area.py"]
    folder(tmp_path, {"a_1_2_ex1_area.py": work, **below("jane/", WORK)})
    assert found(tmp_path).layout == "a download from Canvas"
    assert list(taken(tmp_path, section, "folders")) == ["jane"]
    with pytest.raises(UsageError, match="holds nothing that is named as in a download from Moodle"):
        found(tmp_path, "moodle")


# --- how much it may take -------------------------------------------------------------------------------------------


def test_a_member_that_lies_of_its_size_gives_no_more_than_it_says(section: Section, tmp_path: Path) -> None:
    data = bytearray(zipped({"ex1_area.py": bytes(1 << 20)}))
    for mark, at in ((b"PK\3\4", 22), (b"PK\1\2", 24)):
        place = data.find(mark) + at
        data[place : place + 4] = (100).to_bytes(4, "little")
    (tmp_path / "jane.zip").write_bytes(bytes(data))
    assert str(taken(tmp_path, section)["jane"]).startswith("jane is damaged")


def test_a_directory_of_many_members_is_not_read(section: Section, tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number in range(300):
            info = zipfile.ZipInfo(f"{number}")
            info.comment = bytes(60_000)
            archive.writestr(info, b"")
    (tmp_path / "jane.zip").write_bytes(stream.getvalue())
    assert taken(tmp_path, section) == {"jane": "jane holds a directory of more members than are taken"}


def test_a_stream_that_asks_for_much_memory_is_refused(section: Section, tmp_path: Path) -> None:
    packed = bytearray(tarred(WORK, "w:xz"))
    start, size_of_dictionary = 12, 16
    end = start + 4 * packed[start]
    packed[size_of_dictionary] = 40  # 4 GiB
    packed[end : end + 4] = zlib.crc32(packed[start:end]).to_bytes(4, "little")
    (tmp_path / "jane.tar.xz").write_bytes(bytes(packed))
    assert str(taken(tmp_path, section)["jane"]).startswith("jane is damaged")


@pytest.mark.parametrize("by_mac", [False, True])
@pytest.mark.parametrize("packed", [False, True])
def test_a_download_in_a_folder_of_its_own_is_that_download(tmp_path: Path, packed: bool, by_mac: bool) -> None:
    files = {f"submissions/{who}_678_ex1_area-2.py": b"x = 1\n" for who in ("doejane_101", "max_LATE_102")}
    more = {"__MACOSX/submissions/._doejane_101_678_ex1_area-2.py": b"", "submissions/.DS_Store": b""} if by_mac else {}
    place = tmp_path / "class.zip" if packed else tmp_path / "class"
    if packed:
        with zipfile.ZipFile(place, "w") as archive:
            for name, data in (files | more).items():
                archive.writestr(name, data)
    else:
        for name, data in (files | more).items():
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            (place / name).write_bytes(data)
    listed = found(place)
    assert (listed.layout, [source.id for source in listed.sources]) == (
        "a download from Canvas in submissions",
        ["doejane_101", "max_102"],
    )


def test_what_canvas_gave_back_to_one_student_is_one_hand_in(tmp_path: Path) -> None:
    for name in ("doejane_101_678_ex1_area.py", "doejane_101_679_notes.txt"):
        (tmp_path / "class" / "jane").mkdir(parents=True, exist_ok=True)
        (tmp_path / "class" / "jane" / name).write_bytes(b"x = 1\n")
    assert [source.id for source in found(tmp_path / "class").sources] == ["jane"]
