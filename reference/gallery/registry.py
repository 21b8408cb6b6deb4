"""Which pictures there are, in the section's order, and how one is made.

A new picture is a module ``pictures/of_<name>.py`` with a function ``draw(settings) -> Picture``, and a line in
`ENTRIES`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # names and titles are listed without waiting for matplotlib
    from reference.gallery.picture import Picture, Settings


class UnknownPicture(ValueError):
    """No picture has that name."""


class Entry(NamedTuple):
    """A picture's name (of its module, of its files, on the command line) and its title."""

    name: str
    title: str


ENTRIES = (
    Entry("descent", "Gradient descent on an ill-conditioned quadratic"),
    Entry("flat", "Carried through flat regions"),
    Entry("continuous", "The motion that the steps are samples of"),
    Entry("forms", "Two forms of classical momentum"),
    Entry("weights", "The velocity is a weighted sum"),
    Entry("betas", "The four betas of exercise 1"),
    Entry("damping", "Oscillations damped, directions accumulated"),
    Entry("effective_lr", "The effective learning rate"),
    Entry("spectral_radius", "Rates over lr and beta"),
    Entry("regimes", "Creeping, swinging, zigzags, divergence"),
    Entry("rates", "From kappa to its square root"),
    Entry("transient", "What happens before the rate shows"),
    Entry("optimal_beta", "The optimal beta, with its lr"),
    Entry("lookahead", "One step of heavy ball and of Nesterov"),
    Entry("worst_case", "`O(1/T)` against `O(1/T^2)`"),
    Entry("lower_bound", "Provably optimal: what no method can be below"),
    Entry("chebyshev", "The least possible worst case on quadratics"),
    Entry("cycle", "Where heavy ball runs in circles"),
    Entry("sweep", "Choosing beta and lr"),
    Entry("use_cases", "Which beta for what"),
    Entry("rule", "Reducing lr by `1 - beta`"),
    Entry("noise", "Momentum and noise"),
    Entry("noise_level", "The noise diagram, measured"),
    Entry("exploration", "Less exploration?"),
    Entry("rosenbrock", "Rosenbrock's valley"),
    Entry("comparison", "Heavy ball against Nesterov"),
    Entry("adam", "The velocity beside Adam's average"),
    Entry("adam_runs", "Adam with and without its momentum"),
    Entry("exercises", "What exercises 2 to 5 compute"),
)
NAMES = tuple(entry.name for entry in ENTRIES)


def find(name: str) -> Entry:
    """Return the entry of that name.

    Raises
    ------
    UnknownPicture
        If there is none.

    Examples
    --------
    >>> find("forms").title
    'Two forms of classical momentum'
    """
    for entry in ENTRIES:
        if entry.name == name:
            return entry
    raise UnknownPicture(f"no picture is named {name!r}; there are {', '.join(NAMES)}")


def draw(name: str, settings: Settings | None = None) -> Picture:
    """Make a picture.

    Parameters
    ----------
    name : str
        One of `NAMES`.
    settings : Settings, optional
        Quick and with the usual seed if not given.

    Raises
    ------
    UnknownPicture
        If there is no picture of that name.

    Examples
    --------
    >>> picture = draw("weights")
    >>> len(picture.figure.axes), picture.tables[0].column("beta")
    (2, [0.5, 0.9, 0.99])
    """
    entry = find(name)
    from reference.gallery.picture import Settings
    from reference.gallery.style import applied

    with applied():
        picture: Picture = import_module(f"reference.gallery.pictures.of_{entry.name}").draw(settings or Settings())
        # The layout is found once; each file format would look for it again.
        layout = picture.figure.get_layout_engine()
        if layout is not None:
            layout.execute(picture.figure)
        picture.figure.set_layout_engine("none")
    return picture
