"""Exercise 3 as a lecture: classical momentum against Nesterov's.

Run it as a whole with ``python -m examples.ex3_compare``, or cell by cell in an editor that knows ``# %%``.
"""

# %% The whole difference is where the gradient is taken: at theta, or where momentum is about to carry it.
import textwrap

from reference.anatomy import dissect
from reference.comparison import compare
from reference.descent import gradient_descent, heavy_ball, nesterov
from reference.gallery import draw
from reference.problems import bowl
from reference.spectrum import heavy_ball_limit, nesterov_limit

valley = bowl(1, 100)
theta, velocity = [0.5, 0.1], [1.0, 30.0]
for step in (
    dissect(valley.grad, theta, velocity, 0.004, 0.9, method="heavy_ball"),
    dissect(valley.grad, theta, velocity, 0.004, 0.9, method="nesterov"),
):
    print(f"from {step.start} over {step.coast.round(4)} to {step.end.round(4)}, the gradient at {step.gradient_at}")

# %% At an lr that suits all three, from the same start. The history holds the loss before each update.
start, beta = [1.0, 1.0], 0.9
print("\nlosses with lr = 0.004 before steps 0, 1, 2, 10, 50, 199")
runs = {
    "gradient descent": gradient_descent(valley.grad, start, 0.004, 200),
    "heavy ball": heavy_ball(valley.grad, start, 0.004, beta, 200),
    "Nesterov": nesterov(valley.grad, start, 0.004, beta, 200),
}
for name, run in runs.items():
    history = run.history(valley.loss)
    print(f"{name:17}", "  ".join(f"{history[t]:9.3g}" for t in (0, 1, 2, 10, 50, 199)))

# %% At lr = 0.009 two of them still converge and Nesterov does not: its largest stable lr is smaller.
high = valley.largest
print(f"\nlargest stable lr at beta = {beta}: heavy ball {heavy_ball_limit(high, beta):.4f}, ", end="")
print(f"Nesterov {nesterov_limit(high, beta):.4f}")
for walk in (heavy_ball, nesterov):
    last = walk(valley.grad, start, 0.009, beta, 200).theta
    print(f"{walk.__name__:10} with lr = 0.009: loss {valley.loss(last):.2g}")

# %% A fair comparison gives each method its own best lr and beta.
print("\nsteps to a loss of 1e-8 of the first, each at its best:")
for result in compare(valley, start):
    lr, best_beta, rate = result.contender.tuning
    print(f"{result.contender.name:21} lr = {lr:.5f}, beta = {best_beta:.3f}: {result.steps:3} steps (rate {rate:.4f})")

# %%
picture = draw("comparison")  # in a notebook, picture.figure shows it; in a terminal: grader demo comparison
print()
print(textwrap.fill(picture.caption, 100))
