"""Exercise 4 as a lecture: how far momentum steps along a constant slope.

Run it as a whole with ``python -m examples.ex4_effective_lr``, or cell by cell in an editor that knows ``# %%``.
"""

# %% Walk down a straight slope, where the gradient is the same everywhere, and measure every step.
import textwrap

import numpy as np

from reference.descent import heavy_ball
from reference.effective import effective_lr, matched_lr, measured_lr, steps_to_fraction
from reference.gallery import draw
from reference.problems import bowl

lr, beta = 0.1, 0.9
walk = heavy_ball(lambda theta: np.ones(1), [0.0], lr, beta, 70)
lengths = np.abs(np.diff(walk.thetas[:, 0]))
print("step      ", "  ".join(f"{t:5}" for t in (1, 2, 5, 10, 22, 44, 70)))
print("its length", "  ".join(f"{lengths[t - 1]:5.3f}" for t in (1, 2, 5, 10, 22, 44, 70)))
print(f"limit lr / (1 - beta) = {effective_lr(lr, beta):.3f}")

# %% It is a geometric sum: lr (1 - beta^t) / (1 - beta).
print(f"\nlargest difference from the formula: {np.max(np.abs(lengths - measured_lr(lr, beta, 70))):.1e}")

# %% How long it takes grows as fast as the gain does.
print(f"\n{'beta':>5}  {'gain':>5}  {'to 90 %':>8}  {'to 99 %':>8}")
for coefficient in (0.5, 0.9, 0.99):
    reached = [steps_to_fraction(coefficient, part) for part in (0.9, 0.99)]
    print(f"{coefficient:5}  {effective_lr(1, coefficient):5.3g}  {reached[0]:8}  {reached[1]:8}")

# %% Turned round: the lr with which momentum drifts as far per step as plain descent.
print(f"\nplain lr 0.1 becomes {matched_lr(0.1, beta):.3f} at beta = {beta}")

# %% A trap: on a bowl the slope is not constant, and "10 times" is not what one measures.
flat = bowl(0.005, 0.005)
plain, momentum = (heavy_ball(flat.grad, [1.0, 0.0], lr, b, 400).thetas[:, 0] for b in (0.0, beta))
decay = np.log(momentum[400] / momentum[399]) / np.log(plain[400] / plain[399])
print(f"on 1/2 0.01 x^2 with lr = {lr} momentum decays {decay:.1f} times as fast as plain descent")

# %%
picture = draw("effective_lr")  # in a notebook, picture.figure shows it; in a terminal: grader demo effective_lr
print()
print(textwrap.fill(picture.caption, 100))
