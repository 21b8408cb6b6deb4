"""The call that a check failed on, and whether an entry explains what came of it: a sentence has to do that as well."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from grader.mistakes.function import Function
from grader.mistakes.model import CatalogueEntry, Observed, Probe
from grader.mistakes.probing import observe, quiet
from grader.mistakes.reading import glance, has_nan, is_finite, same
from grader.mistakes.signs import crash

_TOLERANCE = 1e-5


@dataclass(frozen=True)
class FailedCall:
    """The last call of the check: its arguments, and what it returned or the name of what it raised.

    Where it is not to be `compared`, it is of another function, or what came before it may count.
    """

    args: Sequence[Any]
    kwargs: Mapping[str, Any] = field(default_factory=dict)
    value: Any = None
    error: str | None = None
    compared: bool = True

    def explained_by(self, entry: CatalogueEntry, function: Function) -> bool:
        """Tell whether an entry gives on these arguments what the student's function gave there.

        One that keeps something from call to call is not asked, as nobody knows what there was to keep, and none that
        stands for others. Nor is one where numbers grow out of all bounds: there rounding decides.
        """
        if entry.stateful or entry.loose or not self.compared:
            return True
        probe = Probe("failed", tuple(self.args), self.kwargs)
        with quiet():
            given = glance(observe(entry.make(), probe, stateful=False))
            if self.error is not None:
                return given.raised
            values = (self.value, *(form.change(probe, self.value) for form in function.forms))
            seen = [glance(Observed(value, value)) for value in values]
            if any(one.form == given.form and not (is_finite(one) and is_finite(given)) for one in seen):
                return True
            return any(same(one, replace(given, changed=False), _TOLERANCE) for one in seen)

    def shows(self, id: str, sentence: str) -> bool:
        """Tell whether what is said of an exception, or of NaN, is said of what the check met."""
        if id == "nan" and self.compared:
            return self.error is None and has_nan(glance(Observed(self.value, self.value)))
        return not id.startswith("crash") or (self.error is not None and (id, sentence) == crash(self.error))
