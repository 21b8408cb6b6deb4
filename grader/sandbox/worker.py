"""The student's side: import one submission's files, run their functions on request, tell what happened.

Knows wire, values, figures and nothing of checks. Everything here may be taken over by the code it runs: the host
trusts no byte that comes out of it, and it holds nothing worth stealing.
"""

from __future__ import annotations

import copy
import functools
import importlib.abc
import importlib.machinery
import importlib.util
import linecache
import os
import random
import re
import socket
import sys
import types
import warnings
from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import Any, NoReturn

import numpy as np

from grader.sandbox import bending, figures, handed, structure, wire
from grader.sandbox.values import TOO_MUCH, Decoder, Encoder
from grader.sandbox.wire import Node

_formatwarning = warnings.formatwarning
_COUNTED = re.compile(
    r"(?P<of>\w+)\.(?P<name>\w+)\(\) takes (?P<takes>\d+) positional arguments? but (?P<given>\d+) (?:was|were) given$"
)
_CODING = re.compile(rb"[ \t\f]*#.*?coding[:=]")  # as PEP 263 has it, in one of the first two lines


def serve(channel: socket.socket, ready: wire.Ready) -> None:
    """Say that the worker is ready, import what the host sends, answer its calls, until it hangs up."""
    warnings.formatwarning = _without_folder
    warnings.filterwarnings("ignore", "coroutine .* was never awaited", RuntimeWarning)  # what came of it says so
    link = _Link(channel)
    link.send(ready)
    student: _Student | None = None
    while True:
        message, payload = link.receive()
        if isinstance(message, wire.Load):
            assert student is None  # a worker is for one exercise
            student = _Student(message)
            if not _import(student, link):
                return
        else:
            assert isinstance(message, wire.Call)
            assert student is not None
            _answer(student, message, payload, link)


def _import(student: _Student, link: _Link) -> bool:
    random.seed(0)  # a fork inherits the state of these or is given a new one: neither is the same in every run
    np.random.seed(0)  # noqa: NPY002  # the generator that students' own code may use
    try:
        loaded = student.load()
        student.bend()
    except BaseException as error:  # SystemExit and KeyboardInterrupt too: whatever it is, it is the student's
        _flush()
        link.send(wire.Raised(0, student.describe(error)))
        return False
    _flush()
    link.send(loaded)
    return True


def _answer(student: _Student, call: wire.Call, payload: bytes, link: _Link) -> None:
    try:
        result, arrays = student.call(call, payload, link)
        try:
            link.send(result, arrays)
        except wire.WireError:
            link.send(wire.Returned(call.number, wire.Opaque("list", TOO_MUCH), result.changed))
    except BaseException as error:
        _flush()
        link.send(wire.Raised(call.number, student.describe(error)))


def leave(channel: socket.socket) -> NoReturn:
    """Say that the student's code belongs in a worker that can draw, and end this one."""
    _Link(channel).send(wire.Elsewhere())
    channel.close()
    os._exit(0)


class _Link:
    """The channel, message by message."""

    def __init__(self, channel: socket.socket) -> None:
        self._channel = channel
        self._buffer = bytearray()

    def send(self, message: wire.FromWorker, payload: bytes | bytearray = b"") -> None:
        self._channel.sendall(wire.pack(message, payload))

    def receive(self) -> tuple[wire.ToWorker, bytes]:
        head, payload = wire.sizes(self._exactly(wire.HEADER.size))
        return wire.unpack_to_worker(self._exactly(head)), self._exactly(payload)

    def _exactly(self, size: int) -> bytes:
        while len(self._buffer) < size:
            part = self._channel.recv(min(max(size - len(self._buffer), 1 << 16), 1 << 20))
            if not part:
                os._exit(0)  # the host has hung up
            self._buffer += part
        data = bytes(self._buffer[:size])
        del self._buffer[:size]
        return data


class _Student(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """A submission's modules, imported from the bytes that came over the channel."""

    def __init__(self, load: wire.Load) -> None:
        self._main = load.main
        self._wanted = load.wanted
        self._bent = load.bent
        self._files = load.files
        self._given = types.ModuleType("given")
        exec(_compiled(load.given), self._given.__dict__)  # the section's own public code
        self._parts: dict[tuple[str, str, str], Any] = {}
        self._module: types.ModuleType | None = None

    def load(self) -> wire.Loaded:
        """Import the main module and return what is in it."""
        for name, source in self._files.items():
            # Tracebacks quote the student's lines from here: there is no file.
            text = source.decode("utf-8", "replace")
            linecache.cache[f"{name}.py"] = (len(text), None, text.splitlines(keepends=True), f"{name}.py")
        sys.meta_path.insert(0, self)
        self._module = importlib.import_module(self._main)
        own = {name: self._is_own(value) for name, value in list(vars(self._module).items()) if callable(value)}
        named = [name for name in own if len(name) <= wire.MAX_FUNCTION]
        # Several star imports bring more than may cross: the student's own come first, then the latest.
        functions = sorted(reversed(named), key=lambda name: not own[name])[: wire.MAX_FUNCTIONS]
        own_ones = {name: vars(self._module)[name] for name in functions if own[name]}
        parameters = {name: _parameters(function.__code__) for name, function in own_ones.items()}
        empty = structure.empty_functions(self._files[self._main], own_ones.values())
        missing = [name for name in self._wanted if name not in own]
        if not missing:
            return wire.Loaded(functions, parameters, {}, [name for name in empty if name in own_ones])
        source = self._files[self._main]
        known = [name for name in missing if name in vars(self._module)]
        return wire.Loaded(
            functions,
            parameters,
            structure.inner_functions(source, missing),
            [name for name in empty if name in own_ones],
            structure.conditional_functions(source, missing),
            structure.replaced_functions(source, known),
        )

    def bend(self) -> None:
        """Put another function in the place of the one that is to be bent, for whoever looks it up by its name."""
        function = getattr(self._module, self._bent, None) if self._bent else None
        if callable(function):
            setattr(self._module, self._bent, bending.bent(function))

    def _is_own(self, function: Any) -> bool:
        code = getattr(function, "__code__", None)
        return isinstance(code, types.CodeType) and code.co_filename == f"{self._main}.py"

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

    def call(self, call: wire.Call, payload: bytes, link: _Link) -> tuple[wire.Returned, bytearray]:
        """Run one function and return the message about it with its payload."""
        decoder = Decoder(payload, lambda node, decoder: self._special(node, decoder, link))
        args = [decoder.decode(node) for node in call.args]
        kwargs = {name: decoder.decode(node) for name, node in call.kwargs.items()}
        before = _snapshot(args, kwargs)
        function = getattr(self._module, call.function)
        encoder = Encoder(lambda value, encoder: _figure(value, encoder, png=call.png, note=call.note))
        if call.twice:
            first = _attempt(function, args, kwargs, encoder)
            changed = _changed(before)
            node: Node = wire.Sequence("tuple", [first, _attempt(function, args, kwargs, encoder)])
        else:
            node = encoder.encode(_run(function, args, kwargs))
            changed = _changed(before)
        _flush()
        return wire.Returned(call.number, node, changed), encoder.payload

    def _special(self, node: Node, decoder: Decoder, link: _Link) -> Any:
        if isinstance(node, wire.GivenPart):
            return self._part(node.factory, [decoder.decode(arg) for arg in node.args], node.attribute)
        assert isinstance(node, wire.Remote)
        return _callback(node.number, link)

    def _part(self, factory: str, args: list[Any], attribute: str) -> Any:
        """Return an attribute of a given problem, the same object in every call, as it would be at the student's desk.

        A program that remembers answers by the function that it was given is seen to do so.
        """
        key = factory, attribute, repr([np.asarray(arg).tolist() for arg in args])
        if key not in self._parts:
            self._parts[key] = getattr(getattr(self._given, factory)(*args), attribute)
        return self._parts[key]

    def describe(self, error: BaseException) -> wire.Error:
        """Return an exception as data, with the frames of the student's own files only."""
        frames: list[tuple[str, int, str, list[wire.Kind]]] = []
        traceback = error.__traceback__
        files = {f"{name}.py" for name in self._files}
        while traceback is not None:
            code = traceback.tb_frame.f_code
            kinds = _kinds(traceback.tb_frame) if code.co_filename in files else []
            frames.append((code.co_filename, traceback.tb_lineno, code.co_name, kinds))
            traceback = traceback.tb_next
        column, written = 0, False
        if isinstance(error, SyntaxError) and error.filename in files:
            frames.append((error.filename, error.lineno or 1, "", []))
            column = error.offset if isinstance(error.offset, int) else 0
        if isinstance(error, NotImplementedError):
            written = self._is_written(error.__traceback__)
        if getattr(error, "__notes__", None) == ["signature"]:
            frames += self._definition(error)
        most = wire.MAX_NAME
        shown = [
            wire.Frame(file[:most], line, name[:most], kinds=kinds, calls=structure.calls_in(self._line(file, line)))
            for file, line, name, kinds in [frame for frame in frames if frame[0] in files][-wire.MAX_FRAMES :]
        ]
        told = type(error).__name__[:most], self._of_given(_message(error)), shown
        return wire.Error(*told, min(max(column, 0), wire.MAX_MESSAGE), written)

    def _line(self, file: str, number: int) -> str:
        """Return a line as the trusted side quotes it."""
        lines = re.split(rb"\r\n|\r|\n", self._files[file.removesuffix(".py")])
        return lines[number - 1].decode("utf-8", "replace").strip() if 1 <= number <= len(lines) else ""

    def _of_given(self, message: str) -> str:
        """Return what Python says of a call of a given problem's function, which was handed over alone, without self.

        There it counts one argument fewer.
        """
        found = _COUNTED.match(message)
        if found is None or not isinstance(vars(self._given).get(found["of"]), type):
            return message
        takes, given = int(found["takes"]) - 1, int(found["given"]) - 1
        many, were = ("" if takes == 1 else "s"), ("was" if given == 1 else "were")
        return f"{found['name']}_fn() takes {takes} positional argument{many} but {given} {were} given"

    def _is_written(self, traceback: types.TracebackType | None) -> bool:
        while traceback is not None and traceback.tb_next is not None:
            traceback = traceback.tb_next
        code = traceback.tb_frame.f_code if traceback is not None else None
        source = self._files.get(code.co_filename.removesuffix(".py")) if code is not None else None
        return code is not None and source is not None and structure.more_than_a_stub(source, code)

    def _definition(self, error: BaseException) -> list[tuple[str, int, str, list[wire.Kind]]]:
        name = str(error).partition("(")[0].rpartition(".")[2]
        code = getattr(getattr(self._module, name, None), "__code__", None)
        return [(code.co_filename, code.co_firstlineno, "", [])] if isinstance(code, types.CodeType) else []


def _parameters(code: types.CodeType) -> list[str]:
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    return [name[: wire.MAX_NAME] for name in names[: wire.MAX_PARAMETERS]]


def _without_folder(
    message: Warning | str, category: type[Warning], filename: str, lineno: int, line: str | None = None
) -> str:
    """Format a warning; one that comes up in a frame of ours must not print where the grader lies."""
    return _formatwarning(message, category, PurePath(filename).name, lineno, line)


def compile_ahead(given: bytes) -> None:
    """Compile the source of given problems in the process that workers are forked from."""
    if given:
        _compiled(given)


@functools.cache
def _compiled(given: bytes) -> types.CodeType:
    return compile(given, "given.py", "exec")


def _run(function: Callable[..., Any], args: list[Any], kwargs: dict[str, Any]) -> Any:
    try:
        return _taken(function(*args, **kwargs))
    except TypeError as error:
        if error.__traceback__ is not None and error.__traceback__.tb_next is None:
            error.add_note("signature")  # the call itself failed: show the definition, there is no other line
        raise


def _attempt(function: Callable[..., Any], args: list[Any], kwargs: dict[str, Any], encoder: Encoder) -> Node:
    """Return (True, value) or (False, name of the exception's type)."""
    try:
        return wire.Sequence("tuple", [True, encoder.encode(_taken(function(*args, **kwargs)))])
    except Exception as error:  # an observation like any other
        return wire.Sequence("tuple", [False, type(error).__name__[:100]])


def _taken(value: Any) -> Any:
    """Return a value; one that is still to be awaited would complain for ever that it never was."""
    if isinstance(value, types.CoroutineType):
        value.close()
    return value


def _changed(before: list[tuple[str, Any, Any]]) -> list[str]:
    return [name for name, old, new in before if not _same(old, new)][: wire.MAX_CHANGED]


def _callback(number: int, link: _Link) -> Callable[..., Any]:
    def remote(*args: Any, **kwargs: Any) -> Any:
        encoder = Encoder()
        nodes = [encoder.encode(arg) for arg in args]
        named = {name: encoder.encode(arg) for name, arg in kwargs.items()}
        link.send(wire.Ask(number, nodes, named), encoder.payload)
        answer, payload = link.receive()
        if isinstance(answer, wire.Throw):
            raise ValueError(answer.message)
        assert isinstance(answer, wire.Return)
        return Decoder(payload).decode(answer.value)

    return remote


def _figure(value: Any, encoder: Encoder, *, png: bool, note: str) -> Node:
    if not figures.is_figure(value):
        return None
    content = encoder.encode(figures.describe(value))
    picture = figures.png(value, note) if png else b""
    return wire.DrawnFigure(content, encoder.add(picture), len(picture))


def _expect_text(source: bytes, file: str) -> None:
    """Refuse bytes that Python refuses in a file of its own: in a comment `compile` passes over them."""
    try:
        source.decode()
    except UnicodeDecodeError as error:
        if not any(map(_CODING.match, source.split(b"\n", 2)[:2])):
            line = source.count(b"\n", 0, error.start) + 1
            raise SyntaxError(f"(unicode error) {error}", (file, line, None, None)) from None


def _snapshot(args: list[Any], kwargs: dict[str, Any]) -> list[tuple[str, Any, Any]]:
    named = [(str(index), value) for index, value in enumerate(args)] + list(kwargs.items())
    return [(name, copy.deepcopy(value), value) for name, value in named if isinstance(value, (np.ndarray, list, dict))]


def _same(old: Any, new: Any) -> bool:
    """Tell whether a value is still what it was, down to the arrays in it."""
    if type(old) is not type(new):
        return False
    if isinstance(old, np.ndarray):
        return bool(old.shape == new.shape and old.dtype == new.dtype and old.tobytes() == new.tobytes())
    if isinstance(old, dict):
        return list(old) == list(new) and all(_same(old[key], new[key]) for key in old)
    if isinstance(old, (list, tuple)):
        return len(old) == len(new) and all(map(_same, old, new))
    return bool(old is new or old == new)


def _kinds(frame: types.FrameType) -> list[wire.Kind]:
    try:
        return handed.kinds_in(frame)
    except BaseException:  # asking a student's object for its type may do anything
        return []


def _message(error: BaseException) -> str:
    try:
        text = error.msg if isinstance(error, SyntaxError) else str(error)
        return str(text)[: wire.MAX_MESSAGE].encode("utf-8", "replace").decode()
    except BaseException:  # a student's __str__ may do anything
        return ""


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BaseException:  # the student may have closed or replaced it
            continue
