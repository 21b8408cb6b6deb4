"""Exercise 1 as a lecture: what beta does to a trajectory.

Run it as a whole with ``python -m examples.ex1_visualize``, or cell by cell in an editor that knows ``# %%``.
"""

# %% The section's quadratic is a narrow valley, 100 times steeper across (y) than along (x).
import textwrap

from reference.descent import gradient_descent, heavy_ball
from reference.gallery import draw
from reference.measures import distances, sign_changes
from reference.problems import bowl
from reference.spectrum import descent_limit, heavy_ball_limit

valley = bowl(1, 100)
start, lr, num_steps = [1.0, 1.0], 0.009, 100
print(f"L(x, y) = x^2 + 100 y^2: the Hessian's eigenvalues are {valley.smallest:g} and {valley.largest:g}.")
print(f"Gradient descent is stable for lr below 2 / {valley.largest:g} = {descent_limit(valley.largest):g}; here {lr}.")

# %% Without momentum: y jumps from wall to wall, x creeps.
plain = gradient_descent(valley.grad, start, lr, num_steps)
print("\nThe first steps of gradient descent:")
print(plain.thetas[:6].round(3))
print(f"y changes sign {sign_changes(plain.thetas[:, 1])} times in {num_steps} steps; x ends at {plain.theta[0]:.2f}.")

# %% With momentum: one run for each beta, all from the same start with the same lr.
print(f"\n{'beta':>5}  {'stable lr':>9}  {'distance at the end':>19}  {'changes of sign in x':>20}  {'in y':>4}")
for beta in (0, 0.5, 0.9, 0.99):
    run = heavy_ball(valley.grad, start, lr, beta, num_steps)
    away = distances(run.theta, valley.minimum)
    turns = [sign_changes(coordinate) for coordinate in run.thetas.T]
    print(f"{beta:5g}  {heavy_ball_limit(valley.largest, beta):9g}  {away:19.2g}  {turns[0]:20}  {turns[1]:4}")

# %% What to see: more beta is not simply better. At 0.5 both coordinates settle sooner; at 0.99 the ball rolls past the
# minimum along the valley and has not come to rest after 100 steps. And y keeps on swinging: momentum does not
# remove the oscillation, it changes its rhythm.
picture = draw("descent")  # in a notebook, picture.figure shows it; in a terminal: grader demo descent
print()
print(textwrap.fill(picture.caption, 100))
