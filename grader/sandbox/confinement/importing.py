"""What a worker's import statements find: a plain sentence for what the exercise does not offer.

This is courtesy, not protection: what may not be read is refused by the kernel, with or without it.
"""

from __future__ import annotations

import importlib.machinery
import pkgutil
import sys
from collections.abc import Callable, Iterable, Sequence
from importlib.abc import MetaPathFinder
from types import ModuleType

from grader.sandbox.confinement.readable import HIDDEN

_PREFIXES = ("_sysconfigdata_",)  # of the standard library, named after the machine


class Gate(MetaPathFinder):
    """Refuse, ahead of every other finder, modules whose top-level name is not among `names`.

    With `loaded_only`, for workers that can open no file, everything that would have to be read from one is refused.
    Modules with a top-level name in `elsewhere` are for another kind of worker: `go_elsewhere` is called for these.
    """

    def __init__(
        self, names: frozenset[str], *, loaded_only: bool = False, elsewhere: frozenset[str] = frozenset()
    ) -> None:
        self._names = names
        self._loaded_only = loaded_only
        self._elsewhere = elsewhere
        self.go_elsewhere: Callable[[], object] = lambda: None

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Find nothing; raise ModuleNotFoundError for a module that the exercise does not offer."""
        top = fullname.partition(".")[0]
        if top not in self._names and not top.startswith(_PREFIXES):
            raise ModuleNotFoundError(f"'{top}' is not available in this exercise", name=fullname)
        if top in self._elsewhere:
            self.go_elsewhere()
        if self._loaded_only and not _without_file(fullname):
            raise ModuleNotFoundError(f"'{fullname}' is not available in this exercise", name=fullname)
        return None


def install_gate(names: frozenset[str], *, loaded_only: bool = False, elsewhere: frozenset[str] = frozenset()) -> Gate:
    """Let imports find modules with these top-level names only; see `Gate`.

    Call it before the process is confined. Finders of the worker's own, say for a submission's files, go in front of
    the gate or have their names in it. Modules that are imported already stay importable, whatever they are; see
    `forget`.
    """
    gate = Gate(names, loaded_only=loaded_only, elsewhere=elsewhere)
    sys.meta_path.insert(0, gate)
    return gate


def remember_directories() -> None:
    """Read the listing of every directory of the path now, and keep it for good.

    Once confined, a process may read the modules of these directories but not list them: with a stale listing (the
    directory has changed, or caches were invalidated) it would find none of them.
    """
    for entry in sys.path:
        finder = pkgutil.get_importer(entry)
        if isinstance(finder, importlib.machinery.FileFinder):
            finder.find_spec("_")
            finder._fill_cache = _keep  # type: ignore[attr-defined]  # private, and the same since Python 3.3


def hidden() -> list[str]:
    """Return the loaded modules that a student's code is not to find: a zygote asks once for all its workers."""
    return [name for name in sys.modules if name.partition(".")[0] in HIDDEN]


def forget(names: Iterable[str]) -> None:
    """Take modules out of sys.modules; their functions go on working."""
    for name in names:
        sys.modules.pop(name, None)


def _keep() -> None:
    """Do nothing, in place of reading a directory again."""


def _without_file(name: str) -> bool:
    return importlib.machinery.BuiltinImporter.find_spec(name) is not None or (
        importlib.machinery.FrozenImporter.find_spec(name) is not None
    )
