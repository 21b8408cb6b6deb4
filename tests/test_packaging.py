"""What pyproject.toml promises is what is tested."""

from __future__ import annotations

import re
import tomllib

from tests.conftest import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
SCRIPT = (ROOT / ".ci/run").read_text(encoding="utf-8")


def lowest() -> dict[str, str]:
    """Return the lowest versions that CI tests with."""
    lines = (ROOT / ".ci/lowest.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.removesuffix(".*").split("==") for line in lines if not line.startswith("#"))


def test_the_lowest_versions_that_are_promised_are_tested() -> None:
    promised = dict(re.fullmatch(r"([\w-]+)>=([\d.]+)(?:,<\d+)?", line).groups() for line in PROJECT["dependencies"])  # type: ignore[union-attr, misc]
    assert lowest() == promised


def test_pytest_is_bounded_above_for_its_private_names() -> None:
    assert any(re.fullmatch(r"pytest>=[\d.]+,<\d+", line) for line in PROJECT["dependencies"])


def test_each_python_that_is_promised_is_tested() -> None:
    prefix = "Programming Language :: Python :: "
    promised = [line.removeprefix(prefix) for line in PROJECT["classifiers"] if line.startswith(prefix)]
    assert promised[0] == PROJECT["requires-python"].removeprefix(">=")
    assert promised == sorted(promised, key=lambda version: int(version.split(".")[1]))
    assert r"Programming Language :: Python :: \(3\.[0-9]*\)" in SCRIPT  # CI reads the list itself


def test_both_packages_say_that_they_are_typed() -> None:
    assert all((ROOT / package / "py.typed").is_file() for package in ("grader", "reference"))
    assert "Typing :: Typed" in PROJECT["classifiers"]
