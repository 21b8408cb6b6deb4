"""The files from which Gradescope builds a machine that grades: they lie in docs/ci, and in the package once built."""

from __future__ import annotations

from pathlib import Path

_PACKAGED = Path(__file__).parent / "gradescope"
_REPOSITORY = Path(__file__).parents[2] / "docs" / "ci" / "gradescope"


def gradescope() -> dict[str, bytes]:
    """Return setup.sh and run_autograder."""
    folder = _PACKAGED if _PACKAGED.is_dir() else _REPOSITORY
    return {name: (folder / name).read_bytes() for name in ("setup.sh", "run_autograder")}
