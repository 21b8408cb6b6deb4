"""Let the grader's own modules see another platform, in every process of a run.

::

    PYTHONPATH=<this folder>  SIMULATED=windows | macos      what tests set, and every process that is started inherits

Python itself stays what it is, on Linux: only what the modules of `grader` and `reference` import is a view of it that
lacks what Windows or macOS lack, and refuses what they refuse. Files behave as they do there for all.
"""

from __future__ import annotations

import builtins
import os
from typing import Any

OURS = ("grader", "reference")
real_import = builtins.__import__
views: dict[str, Any] = {}


def simulate(platform: str) -> None:
    """Make it so."""
    from simulation import files  # type: ignore[import-not-found]

    if platform == "windows":
        from simulation import msvcrt
        from simulation.windows import ABSENT, VIEWS, use_pipes  # type: ignore[import-not-found]

        views["msvcrt"] = msvcrt

        files.hold_open_files()
        use_pipes()
    else:
        from simulation.macos import ABSENT, VIEWS  # type: ignore[import-not-found]

    def importing(name: str, globals: Any = None, locals: Any = None, fromlist: Any = (), level: int = 0) -> Any:
        scope = globals or {}
        if str(getattr(scope.get("__spec__"), "name", scope.get("__name__"))).partition(".")[0] not in OURS:
            return real_import(name, globals, locals, fromlist, level)
        if name in ABSENT:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        if name in views:
            return views[name]
        module = real_import(name, globals, locals, fromlist, level)
        if name in VIEWS and name not in views:
            views[name] = VIEWS[name](module)
        return views.get(name, module)

    files.see_no_case()
    builtins.__import__ = importing


if os.environ.get("SIMULATED"):
    simulate(os.environ["SIMULATED"])
