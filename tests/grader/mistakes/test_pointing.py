"""Where a sentence tells to look is said in words that are right for the program at hand."""

from __future__ import annotations

from collections.abc import Collection

import pytest

from grader.mistakes.pointing import pointed


@pytest.mark.parametrize(
    ("look", "written", "changed"),
    [
        ("Look for sqrt.", {"**", "0.5"}, True),
        ("Look for sqrt.", {"sqrt"}, False),
        ("Look for np.std or sqrt.", {"np", "var", "sqrt"}, False),
        ("Look for np.std or sqrt.", {"np", "var", "**", "0.5"}, True),
        ("Look for ** 2.", {"**", "0.5"}, True),
        ("Look for ** 2.", {"**", "2"}, False),
        ("Look for ** 2, or for eigenvalues that are multiplied.", {"*"}, True),
        ("Look for isqrt, int or // and use math.sqrt alone.", {"//"}, False),
        ("Look for 0.9 in the loop.", {"0.1"}, True),
        ("Look for 0.9 in the loop.", {"0.9"}, False),
        ("Look for - in place of /.", {"*"}, True),
        ("Look for 0.1, 0.01 and the like in the loop.", set(), False),
        ("Look for a division.", set(), False),
        ("Look for a norm.", set(), False),
        ("Look for the missing abs.", set(), False),
        ("Look at the denominator.", set(), False),
    ],
)
def test_what_is_not_in_the_program_is_named_as_an_example(look: str, written: set[str], changed: bool) -> None:
    def writes(words: Collection[str]) -> bool:
        return {*words} <= written

    expected = look.replace("Look for ", "Look for what does the same as ") if changed else look
    assert pointed(f"This matches a slip. {look}", writes) == f"This matches a slip. {expected}"
