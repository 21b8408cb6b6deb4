"""What a worker may read and import: the standard library and some distributions, never site-packages as a whole.

Everything else that is installed (the grader, its reference, solutions, other submissions) stays out of reach, wherever
it is installed and however.
"""

from __future__ import annotations

import functools
import os
import re
import stat
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import importlib.metadata

HIDDEN = frozenset({"grader", "reference", "solutions", "exercises"})
"""Top-level names that no distribution may open to a worker."""

_SITE = frozenset({"site-packages", "dist-packages"})
_ALWAYS = ("tzdata",)  # what zoneinfo reads where the system has no time zones
_SYSTEM = (
    "/dev/null",
    "/dev/urandom",
    "/etc/ld.so.cache",
    "/etc/localtime",
    "/usr/share/zoneinfo",
    "/usr/lib/locale/C.utf8",
    "/usr/lib/locale/C.UTF-8",
    "/usr/share/fonts",  # matplotlib's font cache may prefer one of these to its own copy
    "/usr/local/share/fonts",
)


class TopLevel(NamedTuple):
    """One file or directory of a distribution, directly under the directory it is installed in."""

    path: Path
    name: str


def readable_paths(distributions: Iterable[str]) -> tuple[str, ...]:
    """Return the files and directories that Python, the named distributions and their dependencies need.

    Distributions that are not installed are left out.
    """
    paths = [*_standard_library(), *_shared_libraries(), *map(Path, _SYSTEM)]
    paths += [top.path for top in _top_levels((*distributions, *_ALWAYS))]
    return tuple(sorted({str(path) for path in paths if path.exists()}))


def importable_names(distributions: Iterable[str]) -> frozenset[str]:
    """Return the top-level names that Python, the named distributions and their dependencies provide."""
    names = {top.name for top in _top_levels((*distributions, *_ALWAYS)) if top.name.isidentifier()}
    return frozenset((names | sys.stdlib_module_names) - HIDDEN)


def world_readable(path: str) -> bool:
    """Tell whether any user of the machine can read this path."""
    try:
        mode = Path(path).stat().st_mode
        above = [directory.stat().st_mode for directory in Path(path).resolve().parents]
    except OSError:
        return False
    need = stat.S_IROTH | (stat.S_IXOTH if stat.S_ISDIR(mode) else 0)
    return mode & need == need and all(directory & stat.S_IXOTH for directory in above)


def _standard_library() -> Iterator[Path]:
    base = {"installed_base": sys.base_prefix, "base": sys.base_prefix}
    base |= {"installed_platbase": sys.base_exec_prefix, "platbase": sys.base_exec_prefix}
    # In a virtual environment "platstdlib" would be the environment's own; os is always where the library is.
    directories = {Path(sysconfig.get_path(key, vars=base)) for key in ("stdlib", "platstdlib")}
    for directory in directories | {Path(os.__file__).parent}:
        if directory.is_dir():
            yield from (entry for entry in directory.iterdir() if entry.name not in _SITE)
    archive = f"python{sys.version_info.major}{sys.version_info.minor}.zip"
    yield from (Path(entry) for entry in sys.path if Path(entry).name == archive)


def _shared_libraries() -> Iterator[Path]:
    """Yield what extension modules of the library may still have to load: system libraries and those beside Python."""
    machine = os.uname().machine if hasattr(os, "uname") else ""
    yield from (Path(root) / f"{machine}-linux-gnu" for root in ("/lib", "/usr/lib"))
    beside = (sys.base_prefix, sys.base_exec_prefix)
    # These may hold Python's packages too, so single files of them.
    directories = [
        "/lib",
        "/lib64",
        "/usr/lib",
        "/usr/lib64",
        "/usr/local/lib",
        *(f"{prefix}/lib" for prefix in beside),
    ]
    for directory in sorted({os.path.realpath(name) for name in directories}):
        yield from (path for path in Path(directory).glob("*.so*") if path.is_file())


@functools.lru_cache
def _top_levels(distributions: tuple[str, ...]) -> tuple[TopLevel, ...]:
    tops = (
        TopLevel(Path(str(distribution.locate_file(first))), first.partition(".")[0])
        for distribution in _with_dependencies(distributions)
        for first in sorted(_first_parts(distribution))
        if not first.endswith((".dist-info", ".egg-info", ".data", ".pth"))
    )
    return tuple(top for top in tops if top.name not in HIDDEN)


def _first_parts(distribution: importlib.metadata.Distribution) -> set[str]:
    """Return the names of a distribution's files and directories; without a list of its files, the likely ones."""
    record = distribution.read_text("RECORD")
    if record:  # read by hand: `distribution.files` takes a hundred times as long, and every start waits for it
        parts = {re.split("[/,]", line.lstrip('"'), maxsplit=1)[0] for line in record.splitlines()}
        return parts - {"", ".", "..", "__pycache__"}
    listed = (distribution.read_text("top_level.txt") or _normal(distribution.name)).split()
    return {name + suffix for name in listed if name.isidentifier() for suffix in ("", ".py")}


def _with_dependencies(names: Iterable[str]) -> list[importlib.metadata.Distribution]:
    import importlib.metadata  # only here: of the two zygotes one alone needs it, and it takes a while

    found: dict[str, importlib.metadata.Distribution] = {}
    waiting = [_normal(name) for name in names]
    seen = set(waiting)
    while waiting:
        name = waiting.pop()
        try:
            distribution = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue
        found[name] = distribution
        new = set(_required(distribution)) - seen
        seen |= new
        waiting += sorted(new)
    return list(found.values())


def _required(distribution: importlib.metadata.Distribution) -> Iterator[str]:
    for requirement in distribution.requires or ():
        match = re.match(r"[A-Za-z0-9][A-Za-z0-9._-]*", requirement)
        if match and not re.search(r"\bextra\s*==", requirement):
            yield _normal(match[0])


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "_", name).lower()
