"""A submission's files in the worker: its modules, imported from the bytes that came, and what is in the main one."""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import importlib.util
import inspect
import linecache
import re
import sys
import types
from collections.abc import Mapping, Sequence
from typing import Any

from grader.sandbox import bending, structure, wire

_CODING = re.compile(rb"[ \t\f]*#.*?coding[:=]")  # as PEP 263 has it, in one of the first two lines


class Submitted(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """The modules of a submission: `files` are their sources by the modules' names, and `main` is the exercise.

    Attributes
    ----------
    names : frozenset of str
        The names of its files.
    """

    def __init__(self, main: str, files: Mapping[str, bytes]) -> None:
        self.names = frozenset(f"{name}.py" for name in files)
        self._main = main
        self._files = files
        self._module: types.ModuleType | None = None

    def load(self, wanted: Sequence[str]) -> wire.Loaded:
        """Import the main module and return what is in it, with why functions that are `wanted` are not."""
        for name, source in self._files.items():
            # Tracebacks quote the student's lines from here: there is no file.
            text = source.decode("utf-8", "replace")
            linecache.cache[f"{name}.py"] = (len(text), None, text.splitlines(keepends=True), f"{name}.py")
        sys.meta_path.insert(0, self)
        self._module = importlib.import_module(self._main)
        return self._loaded(vars(self._module), wanted)

    def bend(self, name: str) -> None:
        """Put another function in the place of the one that is to be bent, for whoever looks it up by its name."""
        function = getattr(self._module, name, None) if name else None
        if callable(function):
            setattr(self._module, name, bending.bent(function))

    def function(self, name: str) -> Any:
        """Return what the main module has by this name."""
        return getattr(self._module, name)

    def code(self, name: str) -> types.CodeType | None:
        """Return the code of a function of the main module, None where it has none of its own."""
        code = getattr(getattr(self._module, name, None), "__code__", None)
        return code if isinstance(code, types.CodeType) else None

    def source(self, file: str) -> bytes | None:
        """Return what stands in a file, None where it is not one of these."""
        return self._files.get(file.removesuffix(".py"))

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Find the submission's own modules."""
        if fullname not in self._files:
            return None
        return importlib.util.spec_from_loader(fullname, self, origin=f"{fullname}.py")

    def exec_module(self, module: types.ModuleType) -> None:
        """Run a submission's module."""
        name = module.__name__
        module.__file__ = f"{name}.py"
        source = self._files[name]
        _expect_text(source, f"{name}.py")
        exec(compile(source, f"{name}.py", "exec", dont_inherit=True), module.__dict__)

    def _loaded(self, there: dict[str, Any], wanted: Sequence[str]) -> wire.Loaded:
        own = {name: self._is_own(value) for name, value in list(there.items()) if callable(value)}
        named = [name for name in own if len(name) <= wire.MAX_FUNCTION]
        # Several star imports bring more than may cross: the student's own come first, then the latest.
        functions = sorted(reversed(named), key=lambda name: not own[name])[: wire.MAX_FUNCTIONS]
        own_ones = {name: there[name] for name in functions if own[name]}
        parameters = {name: _parameters(function.__code__) for name, function in own_ones.items()}
        source = self._files[self._main]
        empty = [name for name in structure.empty_functions(source, own_ones.values()) if name in own_ones]
        missing = [name for name in wanted if name not in own]
        if not missing:
            return wire.Loaded(functions, parameters, {}, empty)
        return wire.Loaded(
            functions,
            parameters,
            structure.inner_functions(source, missing),
            empty,
            structure.conditional_functions(source, missing),
            structure.replaced_functions(source, [name for name in missing if name in there]),
        )

    def _is_own(self, function: Any) -> bool:
        code = getattr(function, "__code__", None)
        return isinstance(code, types.CodeType) and code.co_filename == f"{self._main}.py"


def _parameters(code: types.CodeType) -> list[str]:
    """Return the names, those that stand for any number of arguments behind all others and with their stars."""
    named = code.co_argcount + code.co_kwonlyargcount
    stars = [star for flag, star in ((inspect.CO_VARARGS, "*"), (inspect.CO_VARKEYWORDS, "**")) if code.co_flags & flag]
    starred = [f"{star}{name}" for star, name in zip(stars, code.co_varnames[named:], strict=False)]
    return [name[: wire.MAX_NAME] for name in [*code.co_varnames[:named], *starred][: wire.MAX_PARAMETERS]]


def _expect_text(source: bytes, file: str) -> None:
    """Refuse bytes that Python refuses in a file of its own: in a comment `compile` passes over them."""
    try:
        source.decode()
    except UnicodeDecodeError as error:
        if not any(map(_CODING.match, source.split(b"\n", 2)[:2])):
            line = source.count(b"\n", 0, error.start) + 1
            raise SyntaxError(f"(unicode error) {error}", (file, line, None, None)) from None
