"""What the engine has to be told of a function: one frozen object, declared by the section."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import FunctionType
from typing import Any

from grader.mistakes.item import Written
from grader.mistakes.measuring.declared import Measure
from grader.mistakes.model import Implementation, Observed, Probe, Switches
from grader.mistakes.picturing.panels import Pictured

Builder = Callable[[Switches], Implementation]
Observations = Mapping[str, Observed]
Seen = Mapping[str, Observations]
"""What functions gave, by their names, on their probes, by theirs."""

WHOLE_FUNCTION = frozenset({"post", "call"})
"""Switches that every function has: what is made of each result, and of the function itself."""


@dataclass(frozen=True)
class Names:
    """What the names in the original forms stand for; all others may stand for anything.

    Parameters
    ----------
    numbers : frozenset
        Arguments that are plain numbers: another number may stand in their place.
    whole : frozenset
        Those of them that are whole numbers.
    quantities : frozenset
        What is computed on the way: a factor may be one too many there.
    factors : frozenset
        Arguments by which something may be multiplied once too often.
    shares : frozenset
        Those of them of which the rest, 1 minus the share, may be such a factor as well.
    callables, collections : frozenset
        Functions, and arguments with many values: no number.
    alike : mapping
        Functions that are taken for one another.
    called : mapping
        What the task calls something that only the original forms call by this name.
    """

    numbers: frozenset[str] = frozenset()
    whole: frozenset[str] = frozenset()
    quantities: frozenset[str] = frozenset()
    factors: frozenset[str] = frozenset()
    shares: frozenset[str] = frozenset()
    callables: frozenset[str] = frozenset()
    collections: frozenset[str] = frozenset()
    alike: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    called: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class AcceptedForm:
    """Another form in which the right answer is accepted.

    Parameters
    ----------
    change : callable
        From a probe and any value that it gave, makes that value in the form of the reference; returns others as they
        are.
    reshapes : bool
        Whether the form shows: then a value that has the reference's form already is taken as it is.
    """

    change: Callable[[Probe, Any], Any]
    reshapes: bool = False


@dataclass(frozen=True)
class Upstream:
    """A function that another builds on.

    Parameters
    ----------
    function : Function
        The function above.
    carried : callable
        The switches below that are what follows from a mistake above; none where nothing does.
    asked : callable
        From what was seen of all functions, more calls of it by which `Function.explained` can tell; what they give
        stands beside the rest that was seen of it.
    called : bool
        Whether nobody works out anew what it gives: a mistake in it shows only where it is called.
    calls : callable
        From the arguments of a call of the function below, those of each call of it that belongs to that.
    """

    function: Function
    carried: Callable[[Written], Iterable[Switches]]
    asked: Callable[[Seen], Iterable[Probe]] = lambda seen: ()
    called: bool = False
    calls: Callable[..., Iterable[tuple[Any, ...]]] = lambda *args, **kwargs: ()


Sign = tuple[str, str]


@dataclass(frozen=True)
class Signs:
    """Id and sentence for what shows without knowing the mistake."""

    changed: Sign = (
        "alias.input",
        "This behaves as if an argument itself were worked on: the caller's array is changed. Make a copy first.",
    )
    survives: Sign = (
        "state.leak",
        "This behaves as if something survived from one call to the next: the same arguments give another answer the "
        "second time. Look for globals, default arguments that are lists or arrays, and attributes.",
    )
    chance: Sign = (
        "chance",
        "This behaves as if chance were involved: the same arguments give another answer each time. Look for random "
        "numbers.",
    )
    ends_early: Sign = (
        "steps.early_stop",
        "This behaves as if the loop stopped early on some problems: what is there matches, but rows are missing. "
        "Look for a break, or a condition on the loop.",
    )
    of_nothing: Sign = (
        "nan",
        "This matches a mean or a variance of no numbers at all, which is NaN: look at how many are collected before "
        "it, and at what a slice leaves of them.",
    )
    not_a_number: Sign = (
        "nan",
        "This matches an answer that is NaN, which is no number: some step on the way has no result, and whatever is "
        "computed from that is NaN too. Print what goes into it, from the first line on.",
    )


@dataclass(frozen=True, eq=False)
class Function:
    """A function whose mistakes are known.

    Parameters
    ----------
    name : str
        What students call it.
    probes : tuple of Probe
        Public calls on which the mistakes give different answers, in the order in which they are made.
    build : callable
        Makes a fresh implementation with some of its switches set; without any it gives the right answer. A switch
        that it does not know is a TypeError.
    written : tuple of Written
        Its mistakes, likeliest first: the first of two that give the same is said first.
    originals : tuple of callable
        Usual ways to write it, as plain functions with ordinary names: one-edit slips and wrong numbers are looked for
        in their source. Of the second and those behind it only the lines that the ones before do not share are edited.
    upstream : tuple of Upstream
        What it builds on.
    explained : callable, optional
        Tells from what was seen of it and of what it builds on whether the one is just what follows from the other.
    tolerance : float
        How far the right answer may be off, relative to its largest number.
    forms : tuple of AcceptedForm
        Other forms in which the right answer is accepted.
    grows : bool
        Whether the answer has a row for each step, so that it shows when they end too soon.
    names : Names
        What the names in `originals` stand for.
    words : mapping
        What it calls the words that stand in braces in sentences.
    signs : Signs
        What is said of what shows by itself.
    measures : tuple of Measure
        What can be measured of it where no mistake matches, the first first.
    pictured : Pictured, optional
        How what it gives is drawn beside the right answer.

    Raises
    ------
    ValueError
        If it has no probes or two of one name, a mistake that is of other functions or sets a switch that there is not,
        or an original that is no plain function.
    """

    name: str
    probes: tuple[Probe, ...]
    build: Builder
    written: tuple[Written, ...] = ()
    originals: tuple[Implementation, ...] = ()
    upstream: tuple[Upstream, ...] = ()
    explained: Callable[[Seen], bool] | None = None
    tolerance: float = 1e-7
    forms: tuple[AcceptedForm, ...] = ()
    grows: bool = False
    names: Names = Names()
    words: Mapping[str, str] = field(default_factory=dict)
    signs: Signs = Signs()
    measures: tuple[Measure, ...] = ()
    pictured: Pictured | None = None

    def __post_init__(self) -> None:
        names = [probe.name for probe in self.probes]
        if not names or len(set(names)) < len(names):
            raise ValueError(f"{self.name} needs probes, each with a name of its own; got {names}")
        for item in self.written:
            self._check(item)
        if not all(isinstance(form, FunctionType) and form.__name__ != "<lambda>" for form in self.originals):
            raise ValueError(f"the original forms of {self.name} have to be plain functions, to be read as source")

    def _check(self, item: Written) -> None:
        if self.name not in item.mistake.functions:
            raise ValueError(f"{item.mistake.id} is listed for {self.name}, but made in {item.mistake.functions}")
        try:
            self.variant(item.switches)
        except TypeError as error:
            raise ValueError(f"{item.mistake.id} cannot be built for {self.name}: {error}") from error

    def variant(self, switches: Switches) -> Implementation:
        """Return a fresh implementation with some switches set, those of the whole function included.

        Raises
        ------
        TypeError
            If the function has no such switch.
        """
        rest = dict(switches)
        post, call = rest.pop("post", None), rest.pop("call", None)
        implementation = self.build(rest)
        if call is not None:
            implementation = call(implementation)
        return implementation if post is None else _after(implementation, post)


def _after(implementation: Implementation, post: Callable[[Any], Any]) -> Implementation:
    return lambda *args, **kwargs: post(implementation(*args, **kwargs))


def formula(right: Implementation) -> Builder:
    """Return the builder of a function that is one formula: its one switch, ``formula``, is another in its place."""

    def build(switches: Switches) -> Implementation:
        unknown = switches.keys() - {"formula"}
        if unknown:
            raise TypeError(f"a formula has the switch 'formula' alone, not {', '.join(sorted(unknown))}")
        implementation: Implementation = switches.get("formula", right)
        return implementation

    return build
