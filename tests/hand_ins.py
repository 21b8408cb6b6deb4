"""Hand-ins as they come: each is made by code, of whatever files a section asks for, with what has to come of it.

`complete` ones hold all that was asked for and have to get what the plain files get; `rejected` ones say why.
"""

from __future__ import annotations

import gzip
import io
import lzma
import stat
import struct
import tarfile
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
Files = Mapping[str, bytes]
Make = Callable[[Path, Files], None]


class HandIn(NamedTuple):
    """How it is made at a path, to which an archive adds its ending; what it says, and what of its name is left."""

    make: Make
    complete: bool
    says: str = ""
    ending: str = ""


ALL: dict[str, HandIn] = {}


def complete(note: str = "", *, ending: str = "") -> Callable[[Make], Make]:
    """Register one that is to be graded as the plain files are, with a note that holds these words."""
    return lambda make: _registered(make, HandIn(make, complete=True, says=note, ending=ending))


def rejected(why: str, *, ending: str = "") -> Callable[[Make], Make]:
    """Register one that is to be rejected with these words."""
    return lambda make: _registered(make, HandIn(make, complete=False, says=why, ending=ending))


def _registered(make: Make, hand_in: HandIn) -> Make:
    ALL[make.__name__] = hand_in
    return make


# --- how they are written -------------------------------------------------------------------------------------------


def folder(path: Path, files: Files) -> Path:
    """Write files below a folder."""
    for name, data in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(data)
    return path


def below(prefix: str, files: Files) -> dict[str, bytes]:
    """Return the files with a folder or anything else before their names."""
    return {f"{prefix}{name}": data for name, data in files.items()}


def other(files: Files) -> dict[str, bytes]:
    """Return the files with other contents."""
    return {name: b"# another version\n" + data for name, data in files.items()}


def begun(files: Files) -> dict[str, bytes]:
    """Return what a student begins with, by the names of the files."""
    places = [ROOT / "exercises", ROOT / "tests" / "toy_section" / "exercises"]
    return {name: next(one / name for one in places if (one / name).is_file()).read_bytes() for name in files}


def renamed(files: Files, rename: Callable[[str], str]) -> dict[str, bytes]:
    """Return the files by other names, of which each is given by what stands before ``.py``."""
    return {rename(name.removesuffix(".py")): data for name, data in files.items()}


def zipped(files: Files, *, packed: bool = True, kind: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip archive."""
    stream, how = io.BytesIO(), kind if packed else zipfile.ZIP_STORED
    with zipfile.ZipFile(stream, "w", how) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, how)
    return stream.getvalue()


def tarred(files: Files, mode: str = "w", *more: tarfile.TarInfo) -> bytes:
    """Return a tar archive; `more` are members without contents."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode=mode) as archive:  # type: ignore[call-overload]
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        for info in more:
            archive.addfile(info)
    return stream.getvalue()


def of_kind(name: str, kind: bytes, target: str = "") -> tarfile.TarInfo:
    """Return a member of a tar archive that is no file."""
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


def first(files: Files) -> tuple[str, bytes]:
    """Return the first of the files."""
    return next(iter(files.items()))


# --- complete: folders ----------------------------------------------------------------------------------------------


@complete()
def plain(path: Path, files: Files) -> None:
    folder(path, files)


@complete()
def with_all_that_lies_about(path: Path, files: Files) -> None:
    name, data = first(files)
    lying = {"README.md": b"hello", ".DS_Store": b"\0", f"__pycache__/{name}c": b"\0", "notes.ipynb": b"{}"}
    copies = {f"{place}/{name}": data + b"\n" for place in (".git", ".ipynb_checkpoints", "__pycache__", "__MACOSX")}
    folder(path, {**files, **lying, **copies})


@complete("were found in work/")
def one_folder_too_deep(path: Path, files: Files) -> None:
    folder(path / "work", files)


@complete("were found in a/b c/")
def two_folders_too_deep(path: Path, files: Files) -> None:
    folder(path / "a" / "b c", files)


@complete("were found in exercises/")
def in_exercises_beside_an_older_folder(path: Path, files: Files) -> None:
    folder(path, {**below("exercises/", files), **below("old/", other(files))})


def repository(files: Files) -> dict[str, bytes]:
    """Return what a clone of this repository holds, as far as it could be taken for work."""
    wrong = other(files)
    name, _ = first(files)
    return {
        "README.md": b"# Exercises\n",
        "pyproject.toml": b"",
        ".git/config": b"",
        f".git/{name}": b"",
        "grader/__init__.py": b"",
        "grader/skeleton/files/exercises/ex1_NAME.py": b"",
        **below("exercises/", files),
        **below("solutions/", wrong),
        **below("examples/", wrong),
        **below("tests/golden/submissions/mixed/", wrong),
        **below("tests/toy_section/exercises/", wrong),
    }


@complete("were found in exercises/")
def clone_of_this_repository(path: Path, files: Files) -> None:
    folder(path, repository(files))


@complete("left aside")
def at_the_top_beside_an_older_copy(path: Path, files: Files) -> None:
    folder(path, {**files, **below("backup/", other(files))})


@complete()
def a_folder_for_each_exercise(path: Path, files: Files) -> None:
    folder(path, {f"{name.partition('_')[0]}/{name}": data for name, data in files.items()})


# --- complete: names ------------------------------------------------------------------------------------------------


@complete(" (1).py was taken for ")
def downloaded_twice(path: Path, files: Files) -> None:
    folder(path, renamed(files, "{} (1).py".format))


@complete("-2.py was taken for ")
def as_handed_in_again(path: Path, files: Files) -> None:
    folder(path, renamed(files, "{}-2.py".format))


@complete(".py.txt was taken for ")
def saved_as_text(path: Path, files: Files) -> None:
    folder(path, renamed(files, "{}.py.txt".format))


@complete(" was taken for ")
def in_capitals(path: Path, files: Files) -> None:
    folder(path, renamed(files, lambda stem: f"{stem.upper()}.PY"))


@complete(" was taken for ")
def as_canvas_names_them(path: Path, files: Files) -> None:
    folder(path, renamed(files, "doejane_LATE_101_678_{}-1.py".format))


@complete(" was taken for ")
def every_slip_at_once(path: Path, files: Files) -> None:
    folder(path / "Work", renamed(files, lambda stem: f"doejane_101_678_{stem.title()} (3).py.txt"))


@complete()
def one_file_twice_with_the_same_contents(path: Path, files: Files) -> None:
    name, data = first(files)
    folder(path, {**files, name.replace(".py", " (1).py"): data})


@complete(" copy.py was taken for ")
def as_a_mac_copies_them(path: Path, files: Files) -> None:
    folder(path, renamed(files, "{} copy.py".format))


@complete("Copy of ")
def as_a_drive_copies_them(path: Path, files: Files) -> None:
    folder(path, renamed(files, "Copy of {}.py".format))


@complete(" - Copy (2).py was taken for ")
def as_windows_copies_them(path: Path, files: Files) -> None:
    folder(path, renamed(files, "{} - Copy (2).py".format))


@complete(" 2.py was taken for ")
def as_a_cloud_copies_them(path: Path, files: Files) -> None:
    folder(path, renamed(files, "{} 2.py".format))


@complete("\\u200b.py was taken for ")
def with_a_space_that_cannot_be_seen(path: Path, files: Files) -> None:
    folder(path, renamed(files, "{}\u200b.py".format))


@complete('.py " (a blank at its end) was taken for ')
def with_a_blank_at_the_end(path: Path, files: Files) -> None:
    folder(path, renamed(files, "{}.py ".format))


@complete(" was taken for ")
def with_other_separators(path: Path, files: Files) -> None:
    folder(path, renamed(files, lambda stem: f"{stem.replace('_', '-', 1).replace('_', ' ')}.py"))


@complete(".py.py was taken for ")
def with_an_ending_twice(path: Path, files: Files) -> None:
    folder(path, renamed(files, "{}.py.py".format))


@complete(".txt was taken for ")
def as_text_alone(path: Path, files: Files) -> None:
    folder(path, renamed(files, "{}.txt".format))


@complete(".txt was taken for ", ending=".tar.gz")
def tar_gz_of_text_alone(path: Path, files: Files) -> None:
    path.write_bytes(tarred(renamed(files, "{}.txt".format), "w:gz"))


@complete()
def beside_copies_by_words(path: Path, files: Files) -> None:
    folder(path, {**files, **renamed(other(files), "{} copy.py".format), **renamed(other(files), "{}.txt".format)})


@complete("left aside as it was begun: start/")
def beside_what_it_was_begun_with(path: Path, files: Files) -> None:
    folder(path, {**below("start/", begun(files)), **below("work/", files)})


@complete("left aside as it was begun: ex1_")
def in_exercises_below_what_it_was_begun_with(path: Path, files: Files) -> None:
    folder(path, {**begun(files), **below("exercises/", files)})


@complete(" copy.py was taken for ")
def a_copy_beside_what_it_was_begun_with(path: Path, files: Files) -> None:
    folder(path, {**begun(files), **renamed(files, "{} copy.py".format)})


@complete("is a link; hand in the file itself: it was left aside")
def a_link_beside_the_file_that_it_leads_to(path: Path, files: Files) -> None:
    name, data = first(files)
    folder(path, {**files, f"src/{name}": data})
    (path / name).unlink()
    (path / name).symlink_to(f"src/{name}")


# --- complete: archives ---------------------------------------------------------------------------------------------


@complete(ending=".zip")
def zip_of_files(path: Path, files: Files) -> None:
    path.write_bytes(zipped(files))


@complete("were found in jane/", ending=".zip")
def zip_of_a_folder(path: Path, files: Files) -> None:
    path.write_bytes(zipped({"jane/": b"", **below("jane/", files)}))


@complete("were found in jane/", ending=".zip")
def zip_by_a_mac(path: Path, files: Files) -> None:
    mac = {"__MACOSX/": b"", **below("__MACOSX/jane/._", files), "jane/.DS_Store": b"\0"}
    path.write_bytes(zipped({"jane/": b"", **below("jane/", files), **mac}))


@complete("were found in jane/", ending=".zip")
def zip_with_backslashes(path: Path, files: Files) -> None:
    path.write_bytes(zipped(below("jane\\", files)))


@complete("were found in momentum-main/exercises/", ending=".zip")
def zip_from_a_forge(path: Path, files: Files) -> None:
    path.write_bytes(zipped(below("momentum-main/", repository(files))))


@complete("were found in J\u00fcrgen/", ending=".zip")
def zip_with_names_of_no_declared_encoding(path: Path, files: Files) -> None:
    data = zipped(below("J\u00fcrgen/", files))
    path.write_bytes(_with_flags(data, 0x800, 0))


@complete(ending=".zip")
def zip_of_the_large_kind(path: Path, files: Files) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            with archive.open(name, "w", force_zip64=True) as member:
                member.write(data)
    path.write_bytes(stream.getvalue())


@complete(ending=".zip")
def zip_by_bzip2(path: Path, files: Files) -> None:
    path.write_bytes(zipped(files, kind=zipfile.ZIP_BZIP2))


@complete(ending=".zip")
def zip_by_lzma(path: Path, files: Files) -> None:
    path.write_bytes(zipped(files, kind=zipfile.ZIP_LZMA))


@complete(ending=".zip")
def tar_gz_that_is_called_zip(path: Path, files: Files) -> None:
    path.write_bytes(tarred(files, "w:gz"))


@complete(ending=".tar.gz")
def zip_that_is_called_tar_gz(path: Path, files: Files) -> None:
    path.write_bytes(zipped(files))


@complete(ending=".tar.gz")
def tar_that_is_called_tar_gz(path: Path, files: Files) -> None:
    path.write_bytes(tarred(files))


@complete(ending=".zip")
def tar_xz_that_is_called_zip(path: Path, files: Files) -> None:
    path.write_bytes(tarred(files, "w:xz"))


@complete(ending=".rar")
def zip_that_is_called_rar(path: Path, files: Files) -> None:
    path.write_bytes(zipped(files))


@complete("were found in submission/")
def zip_without_an_ending_in_a_folder(path: Path, files: Files) -> None:
    folder(path, {"submission": zipped(files), "LICENSE": b"hello"})


@complete(ending=".tar")
def tar_with_each_member_twice(path: Path, files: Files) -> None:
    path.write_bytes(tarred({**files, **below("./", files), "plan.pdf": b"%PDF", "./plan.pdf": b"%PDF"}))


@complete("were found in jane/", ending=".tar.gz")
def tar_gz_with_a_link_beside_the_files(path: Path, files: Files) -> None:
    path.write_bytes(tarred(below("jane/", files), "w:gz", of_kind("jane/latest", tarfile.SYMTYPE, "jane")))


@complete(ending=".ZIP")
def zip_in_capitals(path: Path, files: Files) -> None:
    path.write_bytes(zipped(files))


@complete(ending=".zip")
def submission_packed_by_the_grader(path: Path, files: Files) -> None:
    path.write_bytes(zipped({"manifest.json": b'{"schema": "grader-submission/1"}', **files}, packed=False))


@complete(ending=".tar")
def tar_of_files(path: Path, files: Files) -> None:
    path.write_bytes(tarred(below("./", files)))


@complete("were found in jane/", ending=".tar.gz")
def tar_gz_of_a_folder(path: Path, files: Files) -> None:
    path.write_bytes(tarred(below("jane/", files), "w:gz", of_kind("jane", tarfile.DIRTYPE)))


@complete("were found in jane/", ending=".tgz")
def tgz_with_an_environment_of_links(path: Path, files: Files) -> None:
    link = of_kind("jane/.venv/bin/python", tarfile.SYMTYPE, "/usr/bin/python3")
    path.write_bytes(tarred(below("jane/", files), "w:gz", link))


@complete(ending=".tar.xz")
def tar_xz_of_files(path: Path, files: Files) -> None:
    path.write_bytes(tarred(files, "w:xz"))


@complete(ending=".tar.xz")
def tar_xz_of_streams_that_fill_no_block(path: Path, files: Files) -> None:
    data = tarred(files).rstrip(b"\0")
    data += bytes(-len(data) % 512 + 1024)
    path.write_bytes(lzma.compress(data[:999]) + bytes(4) + lzma.compress(data[999:]) + bytes(8))


@complete(ending=".tar.gz")
def tar_gz_of_two_streams(path: Path, files: Files) -> None:
    data = tarred(files).rstrip(b"\0")
    data += bytes(-len(data) % 512 + 1024)
    path.write_bytes(gzip.compress(data[:999]) + gzip.compress(data[999:]))


@complete("were found in work.zip/")
def zip_in_a_folder(path: Path, files: Files) -> None:
    folder(path, {"work.zip": zipped(files), "note to the teacher.txt": b"hello"})


@complete()
def beside_its_own_archive(path: Path, files: Files) -> None:
    folder(path, {**files, "submission.zip": zipped({"manifest.json": b"{}", **files})})


@complete("submission.zip was left aside, which has another ")
def beside_another_archive(path: Path, files: Files) -> None:
    folder(path, {**files, "submission.zip": zipped(below("jane/", other(files)))})


@complete("submission.zip was not opened (is damaged")
def beside_a_damaged_archive(path: Path, files: Files) -> None:
    folder(path, {**files, "submission.zip": zipped(files)[:-40]})


@complete("submission.rar cannot be opened")
def beside_an_archive_of_another_kind(path: Path, files: Files) -> None:
    folder(path, {**files, "submission.rar": b"Rar!"})


@complete("were found in inner.tar.gz/jane/", ending=".zip")
def archive_in_an_archive(path: Path, files: Files) -> None:
    path.write_bytes(zipped({"inner.tar.gz": tarred(below("jane/", files), "w:gz")}))


# --- rejected -------------------------------------------------------------------------------------------------------


@rejected("holds none of the exercises' files")
def nothing(path: Path, files: Files) -> None:
    path.mkdir()


@rejected("it holds essay.docx, photo.jpg: hand in the files")
def other_files_alone(path: Path, files: Files) -> None:
    folder(path, {"essay.docx": b"PK", "photo.jpg": b"\xff"})


@rejected("cannot be opened: hand in a zip archive")
def each_file_packed_by_itself(path: Path, files: Files) -> None:
    folder(path, {f"{name}.gz": gzip.compress(data) for name, data in files.items()})


@rejected("it is a bare repository of git: clone it")
def a_bare_repository(path: Path, files: Files) -> None:
    folder(path, {"HEAD": b"ref: refs/heads/main\n", "config": b"", "objects/ab/cd": b"x"})


@rejected("it is a clone without files: look with git status")
def a_clone_without_files(path: Path, files: Files) -> None:
    folder(path, {".git/HEAD": b"ref: refs/heads/main\n"})


@rejected("holds nothing that can be taken: ex1_")
def hard_links_alone(path: Path, files: Files) -> None:
    folder(path, files)
    for name in files:
        (path / f"{name}.link").hardlink_to(path / name)


@rejected("holds nothing that can be taken: ex1_")
def files_too_large_alone(path: Path, files: Files) -> None:
    folder(path, {name: b"#" * 300_000 for name in files})


@rejected("notebook")
def a_notebook_alone(path: Path, files: Files) -> None:
    folder(path, {"work.ipynb": b"{}"})


@rejected("rename what was meant: ex1_")
def another_version_alone(path: Path, files: Files) -> None:
    folder(path, renamed(files, "{}_final.py".format))


@rejected("solutions/")
def solutions_alone(path: Path, files: Files) -> None:
    folder(path / "solutions", files)


@rejected(" (2).py")
def two_copies(path: Path, files: Files) -> None:
    folder(path, {**renamed(files, "{} (1).py".format), **renamed(other(files), "{} (2).py".format)})


@rejected(" (1).py")
def a_file_and_another_copy(path: Path, files: Files) -> None:
    folder(path, {**files, **renamed(other(files), "{} (1).py".format)})


@rejected("new/")
def two_folders(path: Path, files: Files) -> None:
    folder(path, {**below("old/", files), **below("new/", other(files))})


@rejected("two.zip")
def two_archives(path: Path, files: Files) -> None:
    folder(path, {"one.zip": zipped(files), "two.zip": zipped(other(files))})


@rejected("is damaged: it ends too early; pack it anew", ending=".zip")
def zip_cut_off(path: Path, files: Files) -> None:
    path.write_bytes(zipped(files)[:-60])


@rejected("is empty: it has no bytes", ending=".zip")
def zip_of_no_bytes(path: Path, files: Files) -> None:
    path.write_bytes(b"")


@rejected("is compressed in a way that is not read here; pack it as an ordinary zip", ending=".zip")
def zip_by_another_way(path: Path, files: Files) -> None:
    data = bytearray(zipped(files))
    for mark, at in ((b"PK\3\4", 8), (b"PK\1\2", 10)):
        data[data.find(mark) + at] = 93
    path.write_bytes(bytes(data))


@rejected("is a web page (HTML) and no archive", ending=".zip")
def zip_that_is_none(path: Path, files: Files) -> None:
    path.write_bytes(b"<html>log in first</html>")


@rejected("damaged", ending=".zip")
def zip_with_another_content(path: Path, files: Files) -> None:
    data = zipped(files, packed=False)
    inside = first(files)[1][:20]
    path.write_bytes(data.replace(inside, inside[::-1], 1))


@rejected("damaged", ending=".tar.gz")
def tar_cut_off(path: Path, files: Files) -> None:
    data = tarred(files, "w:gz")
    path.write_bytes(data[: len(data) // 2])


@rejected("damaged", ending=".tar.gz")
def tar_whose_contents_are_not_what_they_were(path: Path, files: Files) -> None:
    data = tarred(files, "w:gz")
    path.write_bytes(data[:-8] + bytes(4) + data[-4:])


@rejected("encrypted", ending=".zip")
def zip_with_a_password(path: Path, files: Files) -> None:
    path.write_bytes(_with_flags(zipped(files), 0, 1))


@rejected("unpack to", ending=".zip")
def bomb_by_ratio(path: Path, files: Files) -> None:
    path.write_bytes(zipped({**files, "data.bin": bytes(16 << 20)}))


@rejected("members", ending=".zip")
def bomb_by_number(path: Path, files: Files) -> None:
    path.write_bytes(zipped({**files, **{f"{number}": b"" for number in range(20_001)}}, packed=False))


@rejected("unpack", ending=".tar.xz")
def bomb_of_one_stream(path: Path, files: Files) -> None:
    path.write_bytes(tarred({"data.bin": bytes(16 << 20), **files}, "w:xz"))


@rejected("a link", ending=".zip")
def zip_with_a_link(path: Path, files: Files) -> None:
    stream = io.BytesIO(zipped(files))
    with zipfile.ZipFile(stream, "a") as archive:
        info = zipfile.ZipInfo("helper.py")
        info.create_system, info.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, "/etc/passwd")
    path.write_bytes(stream.getvalue())


@rejected("a link", ending=".tar")
def tar_with_a_link(path: Path, files: Files) -> None:
    path.write_bytes(tarred(files, "w", of_kind("helper.py", tarfile.SYMTYPE, "/etc/passwd")))


@rejected("a link", ending=".tar.gz")
def tar_with_a_hard_link(path: Path, files: Files) -> None:
    path.write_bytes(tarred(files, "w:gz", of_kind("helper.py", tarfile.LNKTYPE, first(files)[0])))


@rejected("no regular file", ending=".tar")
def tar_with_a_pipe(path: Path, files: Files) -> None:
    path.write_bytes(tarred(files, "w", of_kind("helper.py", tarfile.FIFOTYPE)))


@rejected("no regular file", ending=".tar")
def tar_with_a_device(path: Path, files: Files) -> None:
    path.write_bytes(tarred(files, "w", of_kind("helper.py", tarfile.CHRTYPE)))


@rejected("leads out of", ending=".zip")
def zip_with_a_parent(path: Path, files: Files) -> None:
    path.write_bytes(zipped({**files, "../helper.py": b""}))


@rejected("leads out of", ending=".zip")
def zip_with_a_drive(path: Path, files: Files) -> None:
    path.write_bytes(zipped({**files, "C:\\helper.py": b""}))


@rejected("leads out of", ending=".tar")
def tar_with_an_absolute_path(path: Path, files: Files) -> None:
    path.write_bytes(tarred({**files, "/tmp/helper.py": b""}))


@rejected("twice", ending=".zip")
def zip_with_a_member_twice(path: Path, files: Files) -> None:
    name, _ = first(files)
    data = zipped({**files, f"{name[:-1]}X": b"x = 1\n"}, packed=False)
    path.write_bytes(data.replace(f"{name[:-1]}X".encode(), name.encode()))


@rejected("twice", ending=".tar")
def tar_with_a_member_twice(path: Path, files: Files) -> None:
    name, _ = first(files)
    path.write_bytes(tarred({**files, f"./{name}": b"x = 1\n"}))


@rejected("too long", ending=".zip")
def zip_with_a_long_name(path: Path, files: Files) -> None:
    path.write_bytes(zipped({**files, f"{'n' * 300}.py": b""}))


@rejected("archive in an archive", ending=".zip")
def archives_three_deep(path: Path, files: Files) -> None:
    path.write_bytes(zipped({"b.zip": zipped({"c.zip": zipped(files)})}))


@rejected("damaged", ending=".tar")
def tar_of_a_huge_header(path: Path, files: Files) -> None:
    header = tarfile.TarInfo("x")
    header.type, header.size = tarfile.XHDTYPE, 1 << 40
    path.write_bytes(header.tobuf() + tarred(files))


def _with_flags(data: bytes, cleared: int, added: int) -> bytes:
    """Return a zip archive whose members all have other flags, in their own headers and in the directory."""
    changed = bytearray(data)
    for mark, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        place = changed.find(mark)
        while place >= 0:
            (flags,) = struct.unpack_from("<H", changed, place + at)
            struct.pack_into("<H", changed, place + at, flags & ~cleared | added)
            place = changed.find(mark, place + 4)
    return bytes(changed)
