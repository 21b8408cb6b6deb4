"""Draw the pictures that reading.md shows, when somebody begins; a PNG beside this file does as well."""

import io

import numpy as np

RATE, DT, STEPS = 0.5, 0.5, 12


def illustration(name: str) -> bytes:
    """Return a picture as PNG."""
    from matplotlib.figure import Figure  # only where a picture is asked for: it takes a while to import

    times = DT * np.arange(STEPS + 1)
    drawing = Figure(figsize=(4.8, 3.0), layout="constrained")
    axes = drawing.add_subplot(xlabel="time", ylabel="level")
    axes.plot(times, np.exp(-RATE * times), "-", color="black", label="true")
    axes.plot(times, (1 - DT * RATE) ** np.arange(STEPS + 1), "o--", color="0.45", label="steps of 0.5")
    axes.legend()
    stream = io.BytesIO()
    drawing.savefig(stream, format="png", dpi=110, metadata={"Software": None})
    return stream.getvalue()
