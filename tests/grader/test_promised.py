"""The places that a section promises: each is visited, or named."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from msgspec.structs import replace

from grader.errors import SectionError
from grader.promised import missed
from grader.section import Places, Section, load

if TYPE_CHECKING:
    from tests.conftest import Executable, Toy

CALLS: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("area", (2,), {}),
    ("areas", (np.array([1.0, -30.0, 0.0]),), {}),
    ("areas", ([0.25],), {}),
]


@pytest.fixture
def section(toy: Toy) -> Section:
    return load(toy.folder)


def told(section: Section, function: str, place: str) -> list[str]:
    return list(missed(replace(section, places=(Places((function,), (place,)),)), CALLS))


@pytest.mark.parametrize(
    ("function", "place"),
    [
        ("area", "radius == 2"),
        ("area", "whole(radius) and ndim(radius) == 0"),
        ("areas", "len(radii) == 3 and size(radii) == 3"),
        ("areas", "most(radii) > 29 and least(radii) == 1"),
        ("areas", "len(radii) == 1"),
        ("areas", "all(radius > 0 for radius in radii)"),
    ],
)
def test_a_place_that_a_call_visits_is_not_named(section: Section, function: str, place: str) -> None:
    assert told(section, function, place) == []


@pytest.mark.parametrize(
    ("function", "place"),
    [("area", "radius > 2"), ("areas", "whole(radii)"), ("areas", "radius == 2"), ("find_radius", "target > 0")],
)
def test_a_place_that_no_call_visits_is_named(section: Section, function: str, place: str) -> None:
    assert told(section, function, place) == [f"no case of {function} visits {place}"]


def test_what_is_no_expression_is_the_sections_fault(section: Section) -> None:
    with pytest.raises(SectionError, match=r"section.toml: 'radius >' is no expression"):
        told(section, "area", "radius >")


@pytest.mark.thorough
def test_verify_proves_it(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    section = tmp_path / "circles"
    shutil.copytree(toy.folder, section, ignore=shutil.ignore_patterns("__pycache__"))
    with (section / "section.toml").open("a") as file:
        file.write('\n[[places]]\nfunctions = ["area"]\nvisited = ["radius > 1", "radius > 100"]\n')
    ran = grader("verify", "--section", section, "--keys", "1")
    assert ran.code == 1
    (line,) = ran.out.strip().splitlines() or ran.err.strip().splitlines()
    assert line.startswith("no case of area visits radius > 100, under GRADER_KEY=")
