"""README's part for instructors as a walk: its commands in their order, in one folder, from a download of Canvas."""

from __future__ import annotations

import csv
import re
import secrets
from pathlib import Path

import pytest

from tests.conftest import ROOT, Executable
from tests.documents import commands_in, for_instructors

CLASS = {"doejane_101": ("Doe, Jane", 101), "muelleranna_102": ("Müller, Anna", 102)}
COLUMNS = ("Student", "ID", "SIS Login ID", "Section", "Momentum (7)")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a download of Canvas: two students, one of whom has written nothing yet."""
    (tmp_path / "SUBMISSIONS").mkdir()
    for (who, _), written in zip(CLASS.items(), ("solutions", "exercises"), strict=True):
        _hand_in(tmp_path / "SUBMISSIONS", who, written)
    with (tmp_path / "CANVAS.csv").open("w", encoding="utf-8", newline="") as stream:
        out = csv.writer(stream)
        out.writerow(COLUMNS)
        out.writerow(["    Points Possible", "", "", "", "100"])
        out.writerows([name, number, f"login{number}", "A", ""] for name, number in CLASS.values())
    return tmp_path


def _hand_in(submissions: Path, who: str, written: str) -> None:
    for path in (ROOT / written).glob("ex*.py"):
        (submissions / f"{who}_678_{path.name}").write_bytes(path.read_bytes())


@pytest.mark.thorough
def test_from_a_download_of_canvas_to_its_import_and_from_a_suite_to_who_gains(
    folder: Path, grader: Executable
) -> None:
    pytest.importorskip("jinja2", reason="the extra [page] is not installed")
    said = {}
    for command in commands_in(for_instructors()):
        if "--regrade" in command:  # for what a mended suite does stands here what a better hand-in does
            _hand_in(folder / "SUBMISSIONS", list(CLASS)[1], "solutions")
        if command.startswith("grader"):
            words = [next(iter(CLASS)) if word == "jane" else word for word in command.split()[1:]]
            ran = grader(*words, cwd=folder)
            assert (ran.code, ran.err) == (0, ""), command
            said[command] = ran.out
        elif "> KEY" in command:
            (folder / "KEY").write_text(f"{secrets.token_hex(32)}\n")
    with (folder / "OUT" / "exports" / "canvas.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert {row["Student"]: row["Momentum (7)"] for row in rows if row["ID"]} == {
        "Doe, Jane": "100",
        "Müller, Anna": "0",
    }
    assert (folder / "OUT" / "index.html").is_file()
    assert len([*(folder / "OUT" / "exports").glob("**/*.html")]) == len(CLASS)
    (replayed,) = (out for command, out in said.items() if command.startswith("grader replay"))
    assert "confirmed" in replayed
    (compared,) = (out for command, out in said.items() if command.startswith("grader compare"))
    assert re.search(rf"gain.*{list(CLASS)[1]}", compared, re.DOTALL)
