"""What is readable follows from names of distributions, however these are installed."""

from __future__ import annotations

import os
import sys
import sysconfig
from pathlib import Path

import pytest

from grader.sandbox.confinement.readable import importable_names, readable_paths, world_readable

SITE = {Path(sysconfig.get_path(key)) for key in ("purelib", "platlib")}


def install(site: Path, name: str, files: str, requires: str = "") -> None:
    """Put a distribution into a directory of the path: `files` are created and recorded, one a word."""
    folder = site / f"{name.replace('-', '_')}-1.0.dist-info"
    folder.mkdir(parents=True)
    for file in files.split():
        path = site / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    folder.joinpath("METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n{requires}\n")
    record = "".join(f"{file},,\n" for file in files.split())
    strange = f"../../../bin/{name},,\n/usr/share/{name},,\n./{name},,\n"
    folder.joinpath("RECORD").write_text(f"{record}{folder.name}/METADATA,,\n{strange}")


def names_in(site: Path, *distributions: str) -> set[str]:
    return {Path(path).name for path in readable_paths(distributions) if Path(path).is_relative_to(site)}


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "somewhere"
    monkeypatch.syspath_prepend(folder)
    return folder


def test_only_the_named_distribution_and_what_it_requires(site: Path) -> None:
    install(site, "wanted-a", "wanted_a/__init__.py wanted_a.libs/x.so single.py", "Requires-Dist: Needed.By_A (>=1)")
    install(site, "needed_by_a", "needed/__init__.py", 'Requires-Dist: wanted-a\nRequires-Dist: extra-a; extra == "x"')
    install(site, "extra-a", "extra/__init__.py")
    install(site, "other-a", "other/__init__.py")
    assert names_in(site, "Wanted_A") == {"wanted_a", "wanted_a.libs", "single.py", "needed"}
    assert importable_names(["wanted.a"]) >= {"wanted_a", "single", "needed", "math"}
    assert not importable_names(["wanted.a"]) & {"extra", "other"}


def test_what_is_not_installed_is_left_out(site: Path) -> None:
    install(site, "wanted-b", "wanted_b/__init__.py", "Requires-Dist: not-installed-b")
    assert names_in(site, "wanted-b", "nor-this-b") == {"wanted_b"}


def test_the_graders_own_packages_are_never_opened(site: Path) -> None:
    install(site, "course-c", "grader/__init__.py reference/x.py solutions/x.py exercises/x.py course/__init__.py")
    assert names_in(site, "course-c") == {"course"}
    assert not importable_names(["course-c"]) & {"grader", "reference", "solutions", "exercises"}


def test_an_editable_install_opens_nothing_elsewhere(site: Path, tmp_path: Path) -> None:
    checkout = tmp_path / "checkout"
    install(checkout, "unused", "edited/__init__.py")
    install(site, "edited-d", "__editable__.edited_d.pth __pycache__/x.pyc")
    site.joinpath("__editable__.edited_d.pth").write_text(str(checkout))
    assert names_in(site, "edited-d") == set()
    assert names_in(checkout, "edited-d") == set()


def test_a_distribution_without_a_list_of_files_opens_what_it_is_called(site: Path) -> None:
    install(site, "plain-e", "plain_e/__init__.py beside.py")
    site.joinpath("plain_e-1.0.dist-info", "RECORD").unlink()
    assert names_in(site, "plain-e") == {"plain_e"}
    install(site, "plain-f", "one/__init__.py two.py three.py")
    site.joinpath("plain_f-1.0.dist-info", "RECORD").unlink()
    site.joinpath("plain_f-1.0.dist-info", "top_level.txt").write_text("one\ntwo\n.\n..\n/\n")
    assert names_in(site, "plain-f") == {"one", "two.py"}


def test_no_directory_of_packages_is_readable_as_a_whole() -> None:
    paths = {Path(os.path.realpath(path)) for path in readable_paths(["numpy", "matplotlib"])}
    here = Path(__file__).resolve()
    for outside in (
        *(site / "pytest" for site in SITE),
        *(site / "grader" for site in SITE),
        here,
        Path("/etc/passwd"),
    ):
        assert not paths & {outside, *outside.parents}, outside


def test_what_numpy_and_matplotlib_load_is_readable() -> None:
    import matplotlib.ft2font
    import numpy.linalg
    from PIL import Image

    paths = {Path(path) for path in readable_paths(["matplotlib"])}
    for module in (matplotlib.ft2font, numpy.linalg, Image, os):
        assert module.__file__ is not None
        assert paths & {Path(module.__file__), *Path(module.__file__).parents}, module


def test_the_standard_library_of_a_virtual_environment_is_its_bases() -> None:
    assert any(Path(path).name == "json" and Path(path, "decoder.py").exists() for path in readable_paths([]))
    assert all(Path(path).exists() for path in readable_paths([]))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_readable_for_all_means_from_the_root_down(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    file = folder / "file"
    file.write_text("")
    for path in (folder, tmp_path, tmp_path.parent, tmp_path.parent.parent):  # pytest's own are closed to others
        if path.stat().st_uid == os.geteuid() and not path.stat().st_mode & 0o002:
            path.chmod(0o755)
    file.chmod(0o644)
    if not all(parent.stat().st_mode & 0o001 for parent in tmp_path.parents):
        pytest.skip("the temporary directory itself is closed to others")
    assert world_readable(str(file))
    assert world_readable(str(folder))
    file.chmod(0o640)
    assert not world_readable(str(file))
    file.chmod(0o644)
    folder.chmod(0o744)
    assert not world_readable(str(file))
    assert not world_readable(str(folder))
    assert not world_readable(str(tmp_path / "missing"))
