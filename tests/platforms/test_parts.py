"""What only Windows asks for, one thing at a time."""

from __future__ import annotations

import ast
import subprocess
import sys
from typing import TYPE_CHECKING, TypeGuard

import pytest

from tests.conftest import ROOT
from tests.platforms.conftest import Simulated

if TYPE_CHECKING:
    from pathlib import Path

# What is run is taken for a module of ours, which sees the other platform.
OURS = "import sys; __spec__ = type('Spec', (), {'name': 'grader.test'}); "
STRANGER = """
import socket, threading
from grader.sandbox.workers import meeting
arranged = meeting.Loopback()
place = ("127.0.0.1", arranged.invitation.port)
with socket.create_connection(place) as early, socket.create_connection(place) as wrong:
    wrong.sendall(bytes(32))
    worker = []
    threading.Thread(target=lambda: worker.append(meeting.accept(arranged.invitation))).start()
    channel = arranged.channel(lambda: True)
while not worker: pass
worker[0].sendall(b"it is me")
print(channel.recv(100).decode())
"""
NOBODY = """
from grader.sandbox.workers import meeting
from grader.sandbox.workers.launch import SandboxError
try:
    meeting.Loopback().channel(lambda: False)
except SandboxError as error:
    print(error)
"""
READ = """
import pathlib, threading, time
from grader.files import write_whole
path = pathlib.Path(sys.argv[1])
reader = path.open(encoding="utf-8")
threading.Timer(0.2, reader.close).start()
write_whole(b"new", path)
print(path.read_bytes().decode())
"""
ENVIRONMENT = """
import os
from grader.sandbox.workers.launch import environment
print(*environment()["PATH"].split(os.pathsep), sep="\\n")
"""


def said(grader: Simulated, program: str, *words: str | Path) -> str:
    """Return what a program prints that sees the platform."""
    command = [sys.executable, "-c", OURS + program, *map(str, words)]
    run = subprocess.run(command, env=grader.environment, capture_output=True, text=True, timeout=60, check=False)
    assert run.stderr == ""
    return run.stdout.strip()


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Simulated:
    return Simulated(tmp_path_factory.mktemp("home"), "windows")


def test_only_the_worker_itself_is_talked_to(windows: Simulated) -> None:
    assert said(windows, STRANGER) == "it is me"


def test_a_worker_that_ended_before_it_called_is_not_waited_for(windows: Simulated) -> None:
    assert said(windows, NOBODY).startswith("a worker did not start")


def test_a_file_that_is_being_read_is_replaced_when_that_is_over(windows: Simulated, tmp_path: Path) -> None:
    (tmp_path / "report").write_text("old", encoding="utf-8")
    assert said(windows, READ, tmp_path / "report") == "new"


def test_a_worker_finds_the_libraries_beside_its_python_and_the_systems(windows: Simulated) -> None:
    places = said(windows, ENVIRONMENT).splitlines()
    assert [place for place in places if place.startswith(sys.base_prefix)][3:] == [f"{sys.base_prefix}/Library/bin"]
    assert any(place.endswith("System32") for place in places)


def test_every_text_is_read_and_written_in_an_encoding_that_is_named() -> None:
    """Else it is another one on Windows."""
    paths = [path for folder in ("grader", "reference") for path in (ROOT / folder).rglob("*.py")]
    paths = [path for path in paths if path.parent.name != "confinement"]  # that is Linux's own
    calls = [(path, node) for path in paths for node in ast.walk(ast.parse(path.read_bytes())) if opens_text(node)]
    assert len(calls) > 5
    assert not [(path, node.lineno) for path, node in calls if not any(k.arg == "encoding" for k in node.keywords)]


def opens_text(node: ast.AST) -> TypeGuard[ast.Call]:
    if not isinstance(node, ast.Call):
        return False
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    of = ast.unparse(node.func)
    modes = [str(arg.value) for arg in node.args if isinstance(arg, ast.Constant)]
    if name in ("read_text", "write_text"):
        return not of.startswith("distribution.")  # what importlib.metadata reads itself
    return (
        name == "open"
        and of not in ("os.open", "webbrowser.open", "archive.open")
        and not any("b" in mode for mode in modes)
    )
