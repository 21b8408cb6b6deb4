"""Where a sentence tells to look is said in words that are right for the program at hand."""

from __future__ import annotations

from collections.abc import Collection

import pytest

from grader.mistakes.pointing import pointed

LIKE = "Look for what does the same as "


@pytest.mark.parametrize(
    ("look", "written", "said"),
    [
        ("Look for sqrt.", {"**", "0.5"}, f"{LIKE}sqrt."),
        ("Look for sqrt.", {"sqrt"}, "Look for sqrt."),
        ("Look for np.std or sqrt.", {"np", "var", "sqrt"}, "Look for np.std or sqrt."),
        ("Look for np.std or sqrt.", {"np", "var", "**", "0.5"}, f"{LIKE}np.std or sqrt."),
        ("Look for ** 2.", {"**", "0.5"}, f"{LIKE}** 2."),
        ("Look for ** 2.", {"**", "2"}, "Look for ** 2."),
        ("Look for ** 2, or for eigenvalues that are multiplied.", {"*"},
         f"{LIKE}** 2, or for eigenvalues that are multiplied."),
        ("Look for isqrt or // and use math.sqrt alone.", {"//"}, "Look for isqrt or // and use math.sqrt alone."),
        ("Look at loops, at rows, and for a .T.", {"for"}, "Look at loops, and at rows."),
        ("Look for a mean of squares, and use np.var.", {"mean"}, "Look for a mean of squares, and use np.var."),
        ("Look for a default such as path=[].", set(), "Look for a default such as path=[]."),
        ("Look for 0.9 in the loop.", {"0.1", "for"}, f"{LIKE}0.9 in the loop."),
        ("Look for 0.9 in the loop.", {"0.9", "for"}, "Look for 0.9 in the loop."),
        ("Look for 0.9 in the loop.", {"0.9"}, "Look for 0.9."),
        ("Look for - in place of /.", {"*"}, f"{LIKE}- in place of /."),
        ("Look for 0.1, 0.01 and the like in the loop.", set(), "Look for 0.1, 0.01 and the like in the loop."),
        ("Look for a division.", {"/"}, "Look for a division."),
        ("Look for a division.", set(), ""),
        ("Look for a norm.", set(), "Look for a norm."),
        ("Look for the missing abs.", set(), "Look for the missing abs."),
        ("Look at the denominator.", {"/"}, "Look at the denominator."),
        ("Look at the denominator.", {"*"}, ""),
        ("Look at the argument of np.linalg.cond.", {"norm", "inv"}, ""),
        ("Look at the argument of np.linalg.cond.", {"cond"}, "Look at the argument of np.linalg.cond."),
        ("Look at the sign, and for / in place of *.", {"*"}, "Look at the sign."),
        ("Look at the axis of the points, or for a .T.", {"reshape"}, "Look at the axis of the points."),
        ("Look at the axis of the points, or for a .T.", {"T"}, "Look at the axis of the points, or for a .T."),
        ("Look for [::-1], or for powers in the wrong order.", {"**"}, "Look for powers in the wrong order."),
        ("Use max and min, and look for ** 2.", {"/"}, "Use max and min."),
        ("Use np.var.", {"std"}, "Use np.var."),
        ("Use np.var.", {"np", "var"}, ""),
        ("Store start.copy(), or make a new one.", {"start"}, "Store start.copy(), or make a new one."),
        ("Store start.copy(), or make a new one.", {"start", "copy"}, "Make a new one."),
    ],
)  # fmt: skip
def test_advice_is_said_in_words_that_are_right_for_the_program(look: str, written: set[str], said: str) -> None:
    def writes(words: Collection[str]) -> bool:
        return {*words} <= written

    assert pointed(f"This matches a slip. {look}", writes) == f"This matches a slip. {said}".strip()
