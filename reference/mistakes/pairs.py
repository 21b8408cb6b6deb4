"""Two written mistakes at once: the union of their switches, where these do not get in each other's way.

Only common mistakes take part, each with its leading variant: all others would make many pairs that nobody meets. A
function that builds on another one pairs its own mistakes with each other and with what follows from above; two
mistakes that both lie above are named there.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product

from reference.mistakes.model import Mistake
from reference.mistakes.upstream import inherited
from reference.mistakes.written import written_for
from reference.mistakes.written.item import Written, said_of

_ALONE = frozenset({"post", "call"})  # these hide or repeat what the other one does
_COMMON = frozenset(
    """
    alias.history alias.input dtype.int_buffer dtype.int_theta dtype.casting_crash
    beta.const_0.9 beta.one_minus grad.clipped grad.normalised gradpt.ahead gradpt.ahead_nobeta gradpt.ahead_nolr
    gradpt.ahead_plus gradpt.theta init.grad lr.scaled order.theta_first step.ascent step.no_lr
    vel.beta_on_both vel.beta_on_grad vel.ema vel.lr_twice vel.minus vel.no_beta vel.no_memory vel.one_minus vel.swapped
    steps.plus1 steps.minus1 steps.early_stop steps.last_not_applied
    hist.after hist.at_lookahead hist.no_end hist.no_start hist.start_twice hist.thetas
    out.lookahead_only ret.last_loss ret.swapped ret.theta_only shape.transposed
    state.velocity_leak state.history_leak state.theta_leak state.shared_velocity
    betas.zero_skipped keys.text keys.label keys.index keys.exchanged keys.names
    compare.gd_same_momentum compare.nesterov_twice ret.thetas ret.pairs
    k.root k.swapped k.unordered b.not_squared b.kappa_no_root b.inverted l.coefficients l.gd l.hardcoded l.kappa
    l.no_roots l.no_square l.one l.one_over_L l.two r.beta_squared r.gd r.is_beta r.one_minus
    meas.cumulative meas.limit meas.no_div meas.shift meas.sign meas.start_zero
    steps.floor steps.fraction steps.round steps.negative steps.not_ceiled steps.log10
    norm.always norm.divides norm.ignored norm.inverted norm.not_passed norm.times_beta vel.no_first
    th.inverted th.norm_flipped th.norm_once th.norm_only_factor th.plus th.sqrt th.square_outside th.unsquared
    var.axis var.burn_first var.burn_head var.burn_one_side var.burn_plus1 var.inverted var.mean_of_ratios
    var.mean_square var.no_burn var.numerator var.pooled var.std
    st.before st.lr_scaled st.no_burn st.no_curvature st.noise_on_theta st.of_velocity
    """.split()  # noqa: SIM905  # a list literal would take a line for each
)


def pairs(function: str) -> Iterator[Written]:
    """Yield every two different mistakes that can be made together."""
    own = _leading(written_for(function))
    above = _leading(list(inherited(function)))
    for first, second in (*combinations(own, 2), *product(own, above)):
        if first.mistake.id != second.mistake.id and not first.switches.keys() & second.switches.keys():
            yield _both(function, first, second)


def _leading(items: list[Written]) -> list[Written]:
    known = [item for item in items if item.leading and item.mistake.id in _COMMON]
    return [item for item in known if item.switches.keys().isdisjoint(_ALONE)]


def _both(function: str, first: Written, second: Written) -> Written:
    mistakes = [said_of(item.mistake, function) for item in (first, second)]
    sentence = f"Two mistakes at once match. One: {mistakes[0].sentence} Two: {mistakes[1].sentence}"
    both = Mistake("+".join(mistake.id for mistake in mistakes), (function,), sentence, "pair")
    return Written(both, {**first.switches, **second.switches})
