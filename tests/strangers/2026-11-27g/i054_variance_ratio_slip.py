# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: np.var without axis pools all numbers, so differences between the coordinates' means count as noise: (T, 2) gradients with means 0 and 5
# first day: true
"""Exercise 5: noise smoothing (20 points).

    grader grade ex5     is it right?
    grader hint ex5      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
The noise is an argument everywhere, so every answer is exact: draw no random numbers yourself.
"""

import numpy as np


def velocities(grads, momentum, normalize=False):
    """Return the velocities that momentum makes of a series of gradients.

        v = momentum * v + grads[t],  v = 0 before the first gradient

    grads      array (T, d), or (T,) for a single coordinate; may hold integers; must not be changed
    momentum   number, 0 <= momentum < 1
    normalize  if True, multiply the velocities by (1 - momentum): a weighted average instead of a weighted sum

    Returns an array of floats shaped like grads; row t is the velocity just after gradient t.
    """
    v = 0.0
    rows = []
    for g in np.asarray(grads, dtype=float):
        v = momentum * v + g
        rows.append(v)
    scale = (1.0 - momentum) if normalize else 1.0
    return scale * np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    """Return how much noisier (or quieter) the velocities are than the gradients.

    Leave out the first burn_in rows of both series. The noise of a series is its population variance over time,
    one for each coordinate, averaged over the coordinates. The ratio is the noise of the velocities
    divided by the noise of the gradients.

    grads, momentum, normalize   as for velocities
    burn_in                      int, 0 <= burn_in < T - 1

    Returns a float.
    """
    g = np.asarray(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    g, v = g[burn_in:], v[burn_in:]
    return float(np.var(v) / np.var(g))


def theory_ratio(momentum, normalize=False):
    """Return what variance_ratio tends to for a long series of independent gradients.

        1 / (1 - momentum**2), and with normalize=True: (1 - momentum) / (1 + momentum)

    momentum  number, 0 <= momentum < 1

    Returns a float.
    """
    return float((1 - momentum) / (1 + momentum) if normalize else 1 / (1 - momentum ** 2))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """Return how much theta jitters around the minimum of 1/2 * curvature * theta**2 with noisy gradients.

    Run classical momentum on one number theta, from theta = 0 and v = 0, one update for each entry of noise:

        v = momentum * v + (curvature * theta + noise[t])
        theta = theta - lr * v

    noise      array (T,), must not be changed
    lr, momentum, curvature   numbers, positive (momentum may be 0)
    burn_in    int, 0 <= burn_in < T - 1

    Collect theta after each update (T values), leave out the first burn_in of them,
    and return the population variance of the rest, a float.
    """
    noise = np.asarray(noise, dtype=float)
    positions = np.empty(len(noise))
    theta, velocity = 0.0, 0.0
    for t in range(len(noise)):
        gradient = curvature * theta + noise[t]
        velocity = momentum * velocity + gradient
        theta -= lr * velocity
        positions[t] = theta
    return float(positions[burn_in:].var())


if __name__ == "__main__":
    n = np.random.default_rng(1).standard_normal(20000)
    for lr, m in ((0.1, 0), (0.1, 0.9), (0.01, 0.9)):
        print(lr, m, stationary_variance(n, lr, m, 1.0, 500))
