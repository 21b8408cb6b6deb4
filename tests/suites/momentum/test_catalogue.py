"""The catalogue: right without mistakes, wrong with any of them, complete, and worded as a teacher would."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest

from grader.mistakes import CatalogueEntry, Implementation, Mistake, entries, observe, observe_entry
from grader.mistakes.pairs import pairs
from grader.mistakes.reading import glance, same
from grader.mistakes.right import right_answer
from grader.mistakes.trees import original_trees
from grader.suites.momentum.mistakes import originals as plain
from grader.suites.momentum.mistakes.order import ALL
from grader.suites.momentum.mistakes.plot_trajectories import PLOT_MISTAKES
from reference import descent, noise, theory
from tests.suites.momentum.known import BUILDING, KNOWN

METHODS = ("heavy_ball_trajectory", "momentum_sgd", "nesterov_sgd")
REQUIRED = """
    alias.input alias.history hist.no_start hist.no_end hist.after hist.at_lookahead hist.thetas steps.plus1
    steps.minus1 steps.early_stop vel.ema vel.lr_twice vel.no_memory vel.no_beta vel.beta_on_grad vel.swapped
    order.theta_first init.grad step.ascent step.no_lr gradpt.theta gradpt.ahead_plus gradpt.ahead_nolr
    gradpt.ahead_nobeta gradpt.ahead out.lookahead state.velocity_leak dtype.int_velocity dtype.int_buffer
    beta.zero beta.const_0.9 grad.clipped grad.normalised grad.hardcoded shape.transposed ret.swapped
    ret.theta_only plot.swapped plot.labels plot.no_lines k.root k.difference k.swapped l.coefficients
    b.not_squared b.kappa_no_root b.inverted b.const_0.9 l.one_over_L l.gd l.no_square r.is_beta r.gd hardcoded
    rounded eff.times_1mb eff.one_plus eff.const_10 meas.no_div meas.cumulative meas.sign meas.shift steps.floor
    steps.tau match.divides norm.ignored norm.always th.unsquared th.inverted var.std var.no_burn
    var.mean_square var.pooled st.lr_scaled st.no_burn
"""


def losses_before(loss_fn: Any, thetas: Any) -> list[float]:
    return [loss_fn(theta) for theta in thetas[:-1]]


def trusted(function: str) -> Implementation:
    """Return the contract function made from the reference, which knows nothing of the catalogue."""

    def sgd(method: Any) -> Implementation:
        def run(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: float, momentum: float, num_steps: int) -> Any:
            thetas = method(grad_fn, theta_init, lr, momentum, num_steps).thetas
            return thetas[-1], losses_before(loss_fn, thetas)

        return run

    def compared(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: float, momentum: float, num_steps: int) -> Any:
        plain_thetas = descent.gradient_descent(grad_fn, theta_init, lr, num_steps).thetas
        args = (loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
        heavy, ahead = sgd(descent.heavy_ball_lr_inside)(*args)[1], sgd(descent.nesterov)(*args)[1]
        return {"gd": losses_before(loss_fn, plain_thetas), "momentum": heavy, "nesterov": ahead}

    def tuning(a: float, b: float) -> tuple[float, float, float]:
        best = theory.optimal_parameters(2 * min(a, b), 2 * max(a, b))
        return best.lr, best.beta, best.rate

    def paths(grad_fn: Any, theta_init: Any, lr: float, betas: Any, num_steps: int) -> Any:
        return {beta: descent.heavy_ball_lr_inside(grad_fn, theta_init, lr, beta, num_steps).thetas for beta in betas}

    made: dict[str, Implementation] = {
        "heavy_ball_trajectory": lambda *args: descent.heavy_ball(*args).thetas,
        "trajectories_by_beta": paths,
        "momentum_sgd": sgd(descent.heavy_ball),
        "nesterov_sgd": sgd(descent.nesterov),
        "compare_methods": compared,
        "condition_number": lambda a, b: theory.condition_number(2 * min(a, b), 2 * max(a, b)),
        "optimal_beta": theory.optimal_beta,
        "optimal_parameters": tuning,
        "effective_lr": theory.effective_lr,
        "measured_lr": lambda lr, momentum, num_steps, grad=1.0: theory.measured_lr(lr, momentum, num_steps),
        "steps_to_fraction": theory.steps_to_fraction,
        "matched_lr": theory.matched_lr,
        "velocities": noise.velocities,
        "variance_ratio": noise.variance_ratio,
        "theory_ratio": noise.theory_ratio,
        "stationary_variance": noise.stationary_variance,
    }
    return made[function]


@pytest.mark.parametrize("function", KNOWN)
def test_without_mistakes_a_function_gives_what_the_reference_gives(function: str) -> None:
    for probe in KNOWN[function].probes:
        expected, got = (glance(observe(f, probe)) for f in (trusted(function), KNOWN[function].variant({})))
        assert same(expected, got, 1e-12), probe.name  # the same formula in another order of operations


@pytest.mark.parametrize(
    "name", [name for name in vars(plain) if name.split("__")[0] in KNOWN], ids=lambda name: str(name)
)
def test_what_mutants_are_made_of_gives_what_the_reference_gives(name: str) -> None:
    function = name.split("__")[0]
    for probe in KNOWN[function].probes:
        expected, got = (glance(observe(f, probe)) for f in (trusted(function), getattr(plain, name)))
        assert same(expected, got, 1e-12), probe.name


@pytest.mark.nightly
@pytest.mark.parametrize("function", KNOWN)
def test_every_entry_differs_from_the_right_answer_on_some_probe(function: str) -> None:
    right = right_answer(KNOWN[function])
    for entry in entries(KNOWN[function]):
        seen = [glance(observation) for observation in observe_entry(entry, KNOWN[function]).values()]
        assert not all(same(good, bad, 1e-8) for good, bad in zip(right, seen, strict=True)), entry.mistake


@pytest.mark.parametrize("function", KNOWN)
def test_every_written_mistake_shows_in_each_function_that_it_is_listed_for(function: str) -> None:
    found = entries(KNOWN[function], ["written"])
    listed = {alike.mistake.id for entry in found for alike in (entry, *entry.also)}
    assert {item.mistake.id for item in ALL if function in item.mistake.functions} <= listed


def test_no_mistake_is_listed_for_a_function_that_there_is_not() -> None:
    """A name misspelt in a mistake would make it vanish without a word."""
    assert {name for item in ALL for name in item.mistake.functions} == KNOWN.keys()


def test_every_common_mistake_of_the_exercises_is_there() -> None:
    known = {item.mistake.id for item in ALL} | PLOT_MISTAKES.keys()
    assert set(REQUIRED.split()) <= known


def test_there_are_as_many_mistakes_as_a_course_needs() -> None:
    ids = {item.mistake.id for item in ALL}
    of_methods = {item.mistake.id for item in ALL if set(METHODS) & set(item.mistake.functions)}
    assert len(of_methods) >= 40
    assert len(ids) >= 130


def mistakes_said() -> list[Mistake]:
    found: list[CatalogueEntry] = [
        entry for function in KNOWN.values() for entry in entries(function, ["written", "mutant"])
    ]
    return [alike.mistake for entry in found for alike in (entry, *entry.also)]


def test_sentences_say_how_much_where_they_compare() -> None:
    for sentence in {*(mistake.sentence for mistake in mistakes_said()), *PLOT_MISTAKES.values()}:
        assert not re.search(r"\b(far too|hardly|much (larger|smaller|longer|shorter)|a lot)\b", sentence), sentence


def test_what_a_program_may_do_for_what_is_seen_is_not_said_as_if_it_were_certain() -> None:
    causes = (
        "the loop ends|stored before the loop|made anew in every pass|updates another variable|stands after the loop"
    )
    for sentence in {*(mistake.sentence for mistake in mistakes_said()), *PLOT_MISTAKES.values()}:
        for said in re.finditer(causes, sentence):
            before = sentence[: said.start()]
            assert re.search(r"(as where|[Ll]ook|behaves as if)[^.]*$", before), sentence


def test_sentences_say_what_matches_and_never_what_is() -> None:
    for sentence in {*(mistake.sentence for mistake in mistakes_said()), *PLOT_MISTAKES.values()}:
        assert re.search(r"\bmatch(es)?\b|\bbehaves? as if\b", sentence), sentence
        assert not re.search(r"(?i)this is|your (code|program|mistake) is|you are wrong", sentence), sentence
        assert sentence[0].isupper() or sentence.split()[0] in KNOWN, sentence
        assert sentence.endswith("."), sentence
        assert sentence.isascii(), sentence


def test_sentences_use_the_name_of_the_function_s_own_argument() -> None:
    for mistake in mistakes_said():
        assert not re.search(r"\{[a-z_]*\}", mistake.sentence), mistake
        if mistake.kind == "written" and mistake.functions == ("momentum_sgd",):
            assert not re.search(r"\bbeta\b", mistake.sentence), mistake


@pytest.mark.parametrize("function", BUILDING)
def test_what_follows_from_above_says_so(function: str) -> None:
    own = {"brackets", *(item.mistake.id for item in ALL if function in item.mistake.functions)}
    inherited = [entry.mistake for entry in entries(KNOWN[function], ["written"]) if entry.mistake.id not in own]
    assert inherited
    for mistake in inherited:
        above = [upstream.function.name for upstream in KNOWN[function].upstream]
        assert mistake.sentence.startswith(tuple(f"{function} follows from {name}. " for name in above))


def test_a_pair_is_the_union_of_two_mistakes_that_do_not_meet() -> None:
    by_id = {item.mistake.id: item for item in pairs(KNOWN["momentum_sgd"])}
    both = by_id["vel.ema+hist.after"]
    assert set(both.switches) == {"velocity", "history"}
    assert "vel.ema+vel.no_beta" not in by_id


def test_entries_can_be_made_again_without_memory_of_earlier_runs() -> None:
    (entry,) = [e for e in entries(KNOWN["momentum_sgd"], ["written"]) if e.mistake.id == "state.velocity_leak"]
    first, second = (observe_entry(entry, KNOWN["momentum_sgd"]) for _ in range(2))
    np.testing.assert_array_equal(first["int"].first[0], second["int"].first[0])
    assert not np.allclose(first["int"].first[0], first["int"].second[0])


def test_every_function_has_a_plain_original() -> None:
    for function in KNOWN:
        assert original_trees(KNOWN[function])[0].name == function
