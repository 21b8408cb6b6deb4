"""Files as they behave there: found by names in another case; on Windows held by whoever has them open."""

from __future__ import annotations

import builtins
import io
import os
import sys
from typing import TYPE_CHECKING, Any

from simulation.view import PLATFORM  # type: ignore[import-not-found]

if TYPE_CHECKING:
    from collections.abc import Callable


def lexists(path: Any) -> bool:
    try:
        real["lstat"](path)
    except (OSError, ValueError):
        return False
    return True


real: dict[str, Any] = {name: getattr(os, name) for name in ("listdir", "lstat", "replace", "rmdir", "unlink")}


def as_stored(path: Any) -> Any:
    """Return the path of a file as its folder spells it; what is not there stays as it is."""
    if isinstance(path, int) or lexists(path):
        return path
    folder, name = os.path.split(os.fspath(path))
    if not name:
        return path
    folder = as_stored(folder) if folder else folder
    try:
        names = real["listdir"](folder or os.curdir)
    except OSError:
        return path
    return os.path.join(folder, next((one for one in names if one.lower() == name.lower()), name))  # noqa: PTH118


def blind(function: Callable[..., Any]) -> Callable[..., Any]:
    def call(path: Any = ".", *args: Any, **kwargs: Any) -> Any:
        hidden = PLATFORM == "macos" and not isinstance(path, int) and str(path).startswith("/proc")
        if hidden and sys._getframe(1).f_code.co_filename != __file__:
            raise FileNotFoundError(2, "No such file or directory", str(path))
        return function(as_stored(path), *args, **kwargs)

    return call


def see_no_case() -> None:
    """Let whoever asks for a file get it by a name in another case."""
    for name in ("stat", "lstat", "open", "listdir", "scandir"):
        setattr(os, name, blind(getattr(os, name)))
    io.open = builtins.open = blind(io.open)


def refuse(path: Any, places: list[str]) -> None:
    for place in places:
        try:
            used = os.readlink(place)  # noqa: PTH115
        except OSError:  # it has gone, or is none of ours
            continue
        if used == os.path.realpath(path):
            raise PermissionError(13, "The process cannot access the file: it is being used", str(path))


def opened() -> list[str]:
    return [f"/proc/self/fd/{name}" for name in real["listdir"]("/proc/self/fd")]


def hold_open_files() -> None:
    """Refuse to rename, replace and remove what somebody has open, and folders that somebody works in."""

    def replace(source: Any, target: Any, **options: Any) -> None:
        refuse(source, opened())
        refuse(target, opened())
        real["replace"](source, target, **options)

    def unlink(path: Any, **options: Any) -> None:
        refuse(path, opened())
        real["unlink"](path, **options)

    def rmdir(path: Any, **options: Any) -> None:
        if not options:  # shutil.rmtree gives a descriptor for all but the last
            refuse(path, [f"/proc/{name}/cwd" for name in real["listdir"]("/proc") if name.isdigit()])
        real["rmdir"](path, **options)

    for name, instead in {"replace": replace, "rename": replace, "unlink": unlink, "remove": unlink}.items():
        setattr(os, name, instead)
    os.rmdir = rmdir
