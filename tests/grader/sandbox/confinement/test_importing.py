"""Imports in a worker: what the exercise offers, and a plain sentence for the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.grader.sandbox.conftest import Forker

GATE = (
    "from grader.sandbox.confinement import importing, readable; "
    "importing.install_gate(readable.importable_names(('numpy', 'matplotlib')) | {'mine'})"
)


@pytest.mark.parametrize("name", ["torch", "pytest", "pip", "click", "grader", "reference", "solutions", "no_such"])
@pytest.mark.parametrize("policy", [{}, {"landlock": False, "seccomp": False}])
def test_what_is_not_offered_is_not_available(forker: Forker, name: str, policy: dict[str, bool]) -> None:
    child = forker.run(f"import {name}", before=GATE, **policy)
    assert child.error == "ModuleNotFoundError"
    assert child.text == f"'{name}' is not available in this exercise"


@pytest.mark.parametrize(
    "statement", ["import grader.sandbox.confinement.confine", "from grader import suite", "import reference.theory"]
)
def test_modules_that_were_loaded_are_not_available_either(forker: Forker, statement: str) -> None:
    child = forker.run(statement, before=GATE)
    assert child.error == "ModuleNotFoundError"
    assert "is not available in this exercise" in child.text


def test_none_of_the_graders_modules_is_left(forker: Forker) -> None:
    code = "result = [name for name in sys.modules if name.partition('.')[0] in ('grader', 'reference')]"
    assert forker.run(code, before=f"import sys; {GATE}").result == []


def test_a_module_of_ones_own_that_is_nowhere_is_simply_not_found(forker: Forker) -> None:
    child = forker.run("import mine", before=GATE)
    assert child.text == "No module named 'mine'"


@pytest.mark.parametrize(
    "statement",
    [
        "import colorsys, xml.dom.minidom, sysconfig; sysconfig.get_config_vars()",
        "import numpy.testing, matplotlib.animation, mpl_toolkits.mplot3d, PIL.Image, dateutil.parser, pylab",
        "import cycler, pyparsing, packaging.version, contourpy",
    ],
)
def test_what_is_offered_is_found(forker: Forker, statement: str) -> None:
    assert forker.run(statement, before=GATE).error is None


def test_caches_can_be_invalidated(forker: Forker) -> None:
    child = forker.run("importlib.invalidate_caches(); import colorsys, cycler", before=f"import importlib; {GATE}")
    assert child.error is None, child


def test_an_optional_import_falls_back(forker: Forker) -> None:
    code = """
    try:
        import torch
    except ImportError:
        result = "plain"
    """
    assert forker.run(code, before=GATE).result == "plain"


def test_without_opening_files_only_what_is_loaded_is_offered(forker: Forker) -> None:
    gate = (
        "from grader.sandbox.confinement import importing, readable; "
        "importing.install_gate(readable.importable_names(('numpy',)), loaded_only=True)"
    )
    held = {"landlock": False, "no_open": True}
    child = forker.run("import numpy.linalg, statistics, unittest.mock, zipimport, _abc", before=gate, **held)
    assert child.error is None, child
    child = forker.run("import tabnanny", before=gate, **held)
    assert child.text == "'tabnanny' is not available in this exercise"
    child = forker.run("import xml.dom.minidom", before=gate, **held)
    assert child.error == "ModuleNotFoundError"


def test_what_is_for_another_kind_of_worker_is_told_before_it_is_imported(forker: Forker) -> None:
    gate = """
    from grader.sandbox.confinement import importing, readable
    told = []
    names = readable.importable_names(('numpy', 'matplotlib'))
    gate = importing.install_gate(names, elsewhere=frozenset({'wave'}))
    gate.go_elsewhere = lambda: told.append(True)
    """
    assert forker.run("import numpy, tabnanny; result = len(told)", before=gate).result == 0
    assert forker.run("import wave; result = len(told)", before=gate).result == 1
