"""Programs for seccomp in the kernel's classic BPF: which answer does a system call get? Knows no call by name.

The numbers are looked up by binary search: the kernel runs the program for every call and, when it is installed, once
for every number there is, so that a long chain of comparisons is paid for in every worker.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

KILL_PROCESS = 0x8000_0000
ALLOW = 0x7FFF_0000
OWN_PID = 0x7FFF_FFFF  # stands for the pid of the process that will install the program; beyond any real one

_LOAD, _AND, _RETURN = 0x20, 0x54, 0x06  # BPF_LD|W|ABS, BPF_ALU|AND|K, BPF_RET|K
_JUMP, _JUMP_EQUAL, _JUMP_GREATER_EQUAL = 0x05, 0x15, 0x35
_NUMBER_AT, _ARCHITECTURE_AT, _ARGUMENTS_AT = 0, 4, 16  # struct seccomp_data
_INSTRUCTION = struct.Struct("=HBBI")
_FAR = 255  # the furthest that a conditional jump reaches
_ALL_BITS = 0xFFFF_FFFF


def fail(code: int) -> int:
    """Return the answer "the call does not happen and fails with this errno"."""
    return 0x0005_0000 | code


@dataclass(frozen=True)
class Argument:
    """A condition on one argument: its lower 32 bits under `mask` are one of `values`, or with `none`, none of them.

    `wide` asks in addition that its upper half is 0: for pointers, and only for these. Of an int the kernel itself
    drops the upper half.
    """

    position: int
    values: tuple[int, ...]
    mask: int = _ALL_BITS
    wide: bool = False
    none: bool = False


class Checked(NamedTuple):
    """Allow the call if every argument is as it should be; else give the answer `otherwise`."""

    arguments: tuple[Argument, ...]
    otherwise: int


Answer = int | Checked


class Instruction(NamedTuple):
    """One step; the jumps are counted from the next one."""

    code: int
    if_true: int
    if_false: int
    value: int


class BpfProgram(NamedTuple):
    """Assembled steps, and where in them the pid belongs."""

    code: bytes
    pid_offsets: tuple[int, ...]

    def for_pid(self, pid: int) -> bytes:
        """Return the program for the process `pid`."""
        patched = bytearray(self.code)
        for offset in self.pid_offsets:
            struct.pack_into("=I", patched, offset, pid)
        return bytes(patched)


def assemble(
    architecture: int, first_invalid: int | None, answers: Mapping[int, Answer], default: Answer
) -> BpfProgram:
    """Return the program that answers each call number in `answers` so and every other by `default`.

    A call through another architecture's entry (32-bit code), or with a number from `first_invalid` on (x32), ends the
    process.
    """
    steps = [
        _load(_ARCHITECTURE_AT),
        Instruction(_JUMP_EQUAL, 1, 0, architecture),
        _return(KILL_PROCESS),
        _load(_NUMBER_AT),
    ]
    if first_invalid is not None:
        steps += [Instruction(_JUMP_GREATER_EQUAL, 0, 1, first_invalid), _return(KILL_PROCESS)]
    steps += _search(_spans(answers, default))
    code = b"".join(_INSTRUCTION.pack(*step) for step in steps)
    pids = [i * _INSTRUCTION.size + 4 for i, step in enumerate(steps) if step[::3] == (_JUMP_EQUAL, OWN_PID)]
    return BpfProgram(code, tuple(pids))


def _spans(answers: Mapping[int, Answer], default: Answer) -> list[tuple[int, Answer]]:
    """Return where each run of equal answers starts; the first starts at 0, the last never ends."""
    spans: list[tuple[int, Answer]] = []
    for number in range(max(answers) + 2):
        answer = answers.get(number, default)
        if not spans or spans[-1][1] != answer:
            spans.append((number, answer))
    return spans


def _search(spans: Sequence[tuple[int, Answer]]) -> list[Instruction]:
    if len(spans) == 1:
        answer = spans[0][1]
        return _check(answer) if isinstance(answer, Checked) else [_return(answer)]
    middle = len(spans) // 2
    lower, upper = _search(spans[:middle]), _search(spans[middle:])
    if len(lower) <= _FAR:
        return [Instruction(_JUMP_GREATER_EQUAL, len(lower), 0, spans[middle][0]), *lower, *upper]
    far = [Instruction(_JUMP_GREATER_EQUAL, 0, 1, spans[middle][0]), Instruction(_JUMP, 0, 0, len(lower))]
    return [*far, *lower, *upper]


def _check(checked: Checked) -> list[Instruction]:
    steps: list[Instruction] = []
    for argument in checked.arguments:
        low = _ARGUMENTS_AT + 8 * argument.position  # little endian, as both architectures are
        steps.append(_load(low))
        if argument.mask != _ALL_BITS:
            steps.append(Instruction(_AND, 0, 0, argument.mask))
        steps += (_none_of if argument.none else _one_of)(argument.values, checked.otherwise)
        if argument.wide:
            steps += [_load(low + 4), *_one_of((0,), checked.otherwise)]
    return [*steps, _return(ALLOW)]


def _one_of(values: Sequence[int], otherwise: int) -> list[Instruction]:
    """Go on behind these steps if the loaded word is one of `values`, else return."""
    tests = [Instruction(_JUMP_EQUAL, len(values) - i, 0, value) for i, value in enumerate(values)]
    return [*tests, _return(otherwise)]


def _none_of(values: Sequence[int], otherwise: int) -> list[Instruction]:
    """Return if the loaded word is one of `values`, else go on behind these steps."""
    return [step for value in values for step in (Instruction(_JUMP_EQUAL, 0, 1, value), _return(otherwise))]


def _load(offset: int) -> Instruction:
    return Instruction(_LOAD, 0, 0, offset)


def _return(answer: int) -> Instruction:
    return Instruction(_RETURN, 0, 0, answer)
