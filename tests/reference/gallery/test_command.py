"""``grader demo`` and ``python -m reference.gallery``, as a user types them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reference.gallery import ENTRIES, NAMES
from reference.gallery.__main__ import main
from reference.gallery.texts import bare

if TYPE_CHECKING:
    from tests.conftest import Executable


def test_a_picture_is_made_by_its_name_and_told(grader: Executable, tmp_path: Path) -> None:
    ran = grader("demo", "forms", "--out", tmp_path / "pictures")
    assert (ran.code, ran.err) == (0, "")
    names = {path.name for path in (tmp_path / "pictures").iterdir()}
    assert names == {"forms.png", "forms.svg", "forms.md", "forms.html"}
    assert "Two forms of classical momentum" in ran.out
    caption = next(line for line in ran.out.splitlines() if line.startswith("Both forms"))
    assert "1.15 apart" in caption  # a paragraph is broken into lines once, for the width of the terminal
    *_, last = ran.out.splitlines()
    assert last == f"Next: open {tmp_path / 'pictures' / 'forms.html'} in a browser, or add --show."
    assert re.search(r"schedule +first lr +last lr +largest difference +at step\n", ran.out)
    assert str(tmp_path / "pictures" / "forms.html") in ran.out


def test_pictures_go_to_demo_below_the_working_directory(grader: Executable, tmp_path: Path) -> None:
    assert grader("demo", "forms", cwd=tmp_path).code == 0
    assert (tmp_path / "demo" / "forms.svg").is_file()


def test_an_unknown_name_is_one_line_and_exit_code_2(grader: Executable, tmp_path: Path) -> None:
    ran = grader("demo", "forms", "nose", cwd=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1
    assert ran.err.startswith("Error: no picture is named 'nose'; there are descent, ")
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_made_is_one_line_and_exit_code_2(grader: Executable, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    ran = grader("demo", "forms", "--out", tmp_path / "file" / "below")
    assert ran.code == 2
    assert ran.err.count("\n") == 1
    assert "Traceback" not in ran.err


def test_the_list_names_every_picture_and_needs_no_matplotlib(grader: Executable) -> None:
    ran = grader("demo", "--list", options=("-X", "importtime"))
    assert ran.code == 0
    assert [line.split()[0] for line in ran.out.splitlines()] == list(NAMES)
    assert all(bare(entry.title) in ran.out for entry in ENTRIES)
    assert not set(re.findall(r"\| +([\w.]+)$", ran.err, re.MULTILINE)) & {"numpy", "matplotlib", "pytest"}


def test_show_opens_the_page_in_a_browser(grader: Executable, tmp_path: Path) -> None:
    ran = grader("demo", "forms", "--show", "--out", tmp_path, env={"BROWSER": "echo opened %s"})
    assert ran.code == 0
    assert f"opened {(tmp_path / 'forms.html').resolve().as_uri()}" in ran.out


def test_where_there_is_no_browser_show_says_which_file_to_open(grader: Executable, tmp_path: Path) -> None:
    ran = grader("demo", "forms", "--show", "--out", tmp_path, env={"BROWSER": "false %s"})
    assert ran.code == 0
    assert f"no browser could be started: open {(tmp_path / 'forms.html').resolve()}" in ran.out


def test_the_reference_s_own_command_does_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["forms", "--out", str(tmp_path)]) == 0
    assert {path.suffix for path in tmp_path.iterdir()} == {".png", ".svg", ".md", ".html"}
    assert "1.15 apart" in " ".join(capsys.readouterr().out.split())
    assert main(["--list"]) == 0
    assert capsys.readouterr().out.count("\n") == len(NAMES)
    assert main(["nose"]) == 2
    assert capsys.readouterr().err.startswith("Error: no picture is named 'nose'")


def test_the_reference_s_own_command_can_be_typed(repository: Path) -> None:
    words = [sys.executable, "-m", "reference.gallery", "--help"]
    ran = subprocess.run(words, cwd=repository, capture_output=True, text=True, check=True)
    assert ran.stdout.startswith("usage: python -m reference.gallery")
    assert "rosenbrock" in ran.stdout


@pytest.mark.nightly  # each picture has tests of its own
def test_without_a_name_all_are_made_with_a_gallery(grader: Executable, tmp_path: Path) -> None:
    ran = grader("demo", "--out", tmp_path, "--seed", "2", seconds=300)
    assert ran.code == 0
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {f"{name}.{kind}" for name in NAMES for kind in ("png", "svg")} | {
        "gallery.md",
        "gallery.html",
        "explore.html",
    }
    page = (tmp_path / "gallery.md").read_text(encoding="utf-8")
    assert page.count("\n## ") == len(NAMES)
    assert "seed 2" in page
