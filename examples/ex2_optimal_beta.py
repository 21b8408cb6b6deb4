"""Exercise 2 as a lecture: the optimal beta comes with an lr of its own.

Run it as a whole with ``python -m examples.ex2_optimal_beta``, or cell by cell in an editor that knows ``# %%``.
"""

# %% One direction at a time: heavy ball on 1/2 lam z^2 is a linear map, and its spectral radius is the factor by which
# the distance shrinks per step in the long run. For complex roots it is sqrt(beta), whatever lam and lr are.
import textwrap

import numpy as np

from reference.descent import heavy_ball
from reference.gallery import draw
from reference.measures import distances
from reference.problems import bowl
from reference.rates import condition_number, optimal_parameters
from reference.spectrum import iteration_matrix, worst_radius

valley = bowl(1, 100)
low, high = valley.smallest, valley.largest
print("eigenvalues of the map for lam = 2, lr = 0.01, beta = 0.9:")
print(np.linalg.eigvals(iteration_matrix([[low]], 0.01, 0.9)).round(4), f"and sqrt(beta) = {np.sqrt(0.9):.4f}")

# %% So a smaller beta is better, until the roots of an extreme eigenvalue become real. The best pair is where both ends
# of the spectrum are just at that point.
best = optimal_parameters(low, high)
print(f"\nkappa = {condition_number(low, high):g}")
print(f"lr   = 4 / (sqrt(L) + sqrt(mu))^2                = {best.lr:.6f}")
print(f"beta = ((sqrt(kappa) - 1) / (sqrt(kappa) + 1))^2 = {best.beta:.6f}")
print(f"rate = sqrt(beta)                                = {best.rate:.6f}")

# %% A check that uses no formula for the optimum: try every pair of a grid.
lrs, betas = np.linspace(0.001, 0.02, 400), np.linspace(0, 0.99, 400)
radii = worst_radius(low, high, lrs, betas[:, None])
row, column = np.unravel_index(np.argmin(radii), radii.shape)
print(f"\nbest of {radii.size} pairs: lr = {lrs[column]:.4f}, beta = {betas[row]:.4f}, rate = {radii[row, column]:.4f}")

# %% The optimal beta with another lr is no optimum at all.
for factor in (0.5, 0.9, 1.0, 1.05):
    radius = float(worst_radius(low, high, factor * best.lr, best.beta))
    print(f"lr = {factor:4g} times the best: factor per step {radius:.4f}")

# %% The rate is a promise for the long run: first the distance grows.
away = distances(heavy_ball(valley.grad, [1, 1], best.lr, best.beta, 300).thetas, valley.minimum)
print(f"\nlargest distance on the way: {away.max() / away[0]:.2f} times the first")
for step in (10, 60, 300):
    print(f"factor of step {step:3}: {away[step] / away[step - 1]:.4f}")

# %%
picture = draw("optimal_beta")  # in a notebook, picture.figure shows it; in a terminal: grader demo optimal_beta
print()
print(textwrap.fill(picture.caption, 100))
