"""What a check is, and the ways in which it can fail."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, NoReturn, TypeVar

import msgspec
import pytest

F = TypeVar("F", bound=Callable[..., Any])

DifferenceKind = Literal["type", "shape", "not_finite", "value"]
Source = Literal["catalogue", "measured", "follows"]
RAISES_ITSELF = "crash.own"
_RAISES_ITSELF = (
    "This matches what the program itself raises: these arguments are allowed, so look at the condition above it."
)


class Difference(msgspec.Struct, frozen=True):
    """How a value differs from the expected one.

    `where` is the first place that differs ("step 2"); `factor` is the constant by which all of it is off, where there
    is one. All but `kind` and `where` tell of hidden inputs, and are left out of a student's brief report.
    """

    kind: DifferenceKind
    where: str | None = None
    expected: str | None = None
    got: str | None = None
    relative_error: float | None = None
    factor: float | None = None


class Diagnosis(msgspec.Struct, frozen=True):
    """What is said of a mistake, and how it is known.

    `by` the catalogue, one of whose mistakes gives what the student's code gave; measured, where none does; or because
    it follows from another function's.
    """

    id: str
    sentence: str
    by: Source = "catalogue"

    @property
    def unquoted(self) -> str:
        """The sentence without what a student has written, for pages that nobody is known by."""
        return _RAISES_ITSELF if self.id == RAISES_ITSELF else self.sentence


class CheckFailed(Exception):
    """A check that the student's function does not pass: a sentence without values, and the values beside it."""

    def __init__(
        self,
        message: str,
        *,
        detail: str | None = None,
        difference: Difference | None = None,
        diagnosis: Diagnosis | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.detail = detail
        self.difference = difference
        self.diagnosis = diagnosis


class Misplaced(CheckFailed):
    """A function that is written, but not where or as it is asked for: no hint about its mathematics helps.

    `name` is what it is called where it stands.
    """

    def __init__(self, message: str, name: str | None = None) -> None:
        super().__init__(message)
        self.name = name


class NotAttempted(Exception):
    """The student has not written this yet."""


def check(
    title: str,
    *,
    points: int,
    hint: str,
    needs: tuple[str, ...] | str = (),
    stateful: bool = False,
    builds_on: tuple[str, ...] | str = (),
) -> Callable[[F], F]:
    """Mark a test function as a check.

    Parameters
    ----------
    title : str
        What a student reads, after the function's name: "starts at theta_init".
    points : int
        Points, all or nothing.
    hint : str
        One sentence that nudges and does not solve.
    needs : str or tuple of str
        Checks of the same module, without ``test_``, that must have passed; else this one is skipped, so that one
        mistake is reported once.
    stateful : bool
        Whether the check is about what a call leaves behind for the next. It runs right after the first check of its
        function. Until it has passed, each call of the others gets a process of its own: they do not fail for that
        reason.
    builds_on : str or tuple of str
        Functions of the same exercise, earlier in the suite, that a right solution may call here. The check asks
        ``student.own`` for them; where it fails and one of them has lost points of its own, it is run once more with
        the student's own in place of the reference's, and passes if all agrees.
    """
    return pytest.mark.check(
        title=title, points=points, hint=hint, needs=_all(needs), stateful=stateful, builds_on=_all(builds_on)
    )


def _all(names: tuple[str, ...] | str) -> tuple[str, ...]:
    return (names,) if isinstance(names, str) else names


def fail(
    message: str,
    *,
    detail: str | None = None,
    mistake: tuple[str, str] | None = None,
    expected: str | None = None,
    got: str | None = None,
) -> NoReturn:
    """Fail the check with a sentence; what would give hidden inputs away belongs in `detail`.

    `mistake` is the id and the sentence of a mistake that the check itself has recognised; `expected` and `got` say of
    what kind a value is to be, and of what it is.
    """
    difference = Difference("type", expected=expected, got=got) if expected is not None else None
    diagnosis = Diagnosis(*mistake) if mistake else None
    raise CheckFailed(message, detail=detail, difference=difference, diagnosis=diagnosis)
