"""A module as it looks on another platform."""

from __future__ import annotations

import os
from typing import Any

PLATFORM = os.environ.get("SIMULATED", "")
INHERITED = ("SIMULATED", "PYTHONPATH")


class View:
    """A module as it looks on the other platform."""

    def __init__(self, module: Any, without: set[str], instead: dict[str, Any]) -> None:
        vars(self).update(_module=module, _without=without, _instead=instead)

    def __getattr__(self, name: str) -> Any:
        if name in self._without:
            raise AttributeError(f"module {self._module.__name__!r} has no attribute {name!r} on {PLATFORM}")
        return self._instead[name] if name in self._instead else getattr(self._module, name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._module, name, value)


def inherited(environment: dict[str, str] | None) -> dict[str, str] | None:
    """Return the environment of a process with what lets it see the same platform."""
    return environment and {**environment, **{name: os.environ[name] for name in INHERITED}}
