"""Other forms in which exercises accept the right answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from grader.mistakes import AcceptedForm, Probe


def _without_final_loss(probe: Probe, value: Any) -> Any:
    """Return (theta, history) without the last value of the history; anything else as it is."""
    if isinstance(value, Mapping):
        return {key: item[:-1] if _longer(item) else item for key, item in value.items()}
    if isinstance(value, (tuple, list)) and len(value) == 2 and _longer(value[1]):
        return value[0], value[1][:-1]
    return value


def _longer(history: Any) -> bool:
    if isinstance(history, np.ndarray):
        return history.ndim > 0 and len(history) > 1
    return isinstance(history, (list, tuple)) and len(history) > 1


def _to_population(probe: Probe, value: Any) -> Any:
    """Return the population variance that belongs to a sample variance (ddof 1)."""
    samples = len(probe.args[0]) - probe.args[4]
    return value * (samples - 1) / samples if isinstance(value, float) else value


FINAL_LOSS_TOO = AcceptedForm(_without_final_loss, reshapes=True)
SAMPLE_VARIANCE = AcceptedForm(_to_population)
