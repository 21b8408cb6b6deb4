"""Suites may be imported here; outside of a grading nobody else knows their mark."""

from __future__ import annotations

import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Register the mark of a check."""
    config.addinivalue_line("markers", "check: what a suite scores")
