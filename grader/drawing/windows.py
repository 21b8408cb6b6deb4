"""What of a panel is shown: all that is right, and of the others what is not too far from it."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from grader.mistakes import Panel, Whose

Floats: TypeAlias = NDArray[np.float64]
Window: TypeAlias = tuple[float, float]

BEYOND = 1.5  # how much of the right curve's extent is shown on either side for what leaves it
NEAR = 12.0  # what stays within so many of its extents is shown whole
DECADES = 2.0


def windows_of(panel: Panel) -> tuple[Window, Window]:
    """Return the ends of both axes."""
    if panel.limits is not None:
        return panel.limits
    x, y = (
        [(curve.whose, values) for curve, values in zip(panel.curves, side, strict=True)]
        for side in ([c.x for c in panel.curves], [c.y for c in panel.curves])
    )
    return _window(x, "x" in panel.log), _window(y, "y" in panel.log)


def within(values: Floats, window: Window) -> NDArray[np.bool_]:
    """Tell which values are shown."""
    low, high = window
    return (values >= low) & (values <= high)


def share_of(value: float, window: Window, logarithmic: bool) -> float:
    """Return where a value is in a window: 0 at its low end, 1 at its high one."""
    if not np.isfinite(value):
        return 2.0
    low, high = window
    if logarithmic:
        value, low, high = np.log10(max(value, 1e-300)), np.log10(low), np.log10(high)
    return float((value - low) / (high - low))


def edge_between(inside: list[float], outside: list[float]) -> tuple[float, float]:
    """Return where the line from a place inside leaves the picture, both as shares of its sides."""
    shares = [1.0]
    for start, end in zip(inside, outside, strict=True):
        limit = min(max(end, 0.0), 1.0)
        if end not in (start, limit):
            shares.append((limit - start) / (end - start))
    share = min(max(min(shares), 0.0), 1.0)
    x, y = (min(max(start + share * (end - start), 0.0), 1.0) for start, end in zip(inside, outside, strict=True))
    return x, y


def _window(sides: list[tuple[Whose, Floats]], logarithmic: bool) -> Window:
    """Return what of an axis is shown: all that is right, and of the others what is not too far from it."""
    scaled = {whose: _finite(values, logarithmic) for whose, values in sides}
    core = scaled.get("right", np.empty(0))
    core = core if core.size else np.concatenate([*scaled.values(), np.zeros(1)])
    low, high = float(np.min(core)), float(np.max(core))
    span = high - low or max(abs(high), 1e-12) * (1.0 if not logarithmic else 0.1)
    room = BEYOND * span if not logarithmic else max(DECADES, 0.5 * span)
    for values in scaled.values():
        whole = not logarithmic and values.size and np.ptp([*values, low, high]) <= NEAR * span
        near = values if whole or not values.size else np.clip(values, low - room, high + room)
        low_here, high_here = (float(np.min(near)), float(np.max(near))) if near.size else (low, high)
        core = np.append(core, [low_here, high_here])
    low, high = float(np.min(core)), float(np.max(core))
    pad = 0.08 * (high - low) or 0.5 * max(abs(high), 1e-12)
    low, high = low - pad, high + pad
    return (10**low, 10**high) if logarithmic else (low, high)


def _finite(values: Floats, logarithmic: bool) -> Floats:
    with np.errstate(all="ignore"):
        scaled = np.log10(values) if logarithmic else values
    kept: Floats = scaled[np.isfinite(scaled) & (np.abs(scaled) < 1e300)]
    return kept
