"""Import a section's own modules by their path, single files and packages alike.

What lies in a package that can be imported, as the sections of `grader.suites` do, is imported by its name. A folder
elsewhere becomes a package of its own, so that its modules may import one another: ``from .given import Bowl``.
"""

from __future__ import annotations

import hashlib
import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import grader

_ROOT = Path(grader.__file__).resolve().parents[1]


def load(path: Path) -> Any:
    """Return the module in a file, or the package in the folder of that name; None where there is neither."""
    folder, name = path.parent.resolve(), path.stem
    if not (folder / f"{name}.py").is_file() and not (folder / name / "__init__.py").is_file():
        return None
    return importlib.import_module(f"{_package(folder)}.{name}")


def _package(folder: Path) -> str:
    """Return the name under which the modules of a folder are imported."""
    if folder.is_relative_to(_ROOT / "grader"):
        return ".".join(folder.relative_to(_ROOT).parts)
    name = f"section_{hashlib.sha256(str(folder).encode()).hexdigest()[:16]}"
    if name not in sys.modules:
        package = ModuleType(name)
        package.__path__ = [str(folder)]
        sys.modules[name] = package
    return name
