"""Exercise 5: noise smoothing (20 points).

    grader grade ex5     is it right?
    grader hint ex5      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
The noise is an argument everywhere, so every answer is exact: draw no random numbers yourself.
"""

import numpy as np


def velocities(grads, momentum, normalize=False):
    v = np.zeros_like(grads[0], dtype=float)
    vs = []
    for g in grads:
        v = momentum * v + g
        vs.append(v)
    vs = np.array(vs)
    return vs * (1 - momentum) if normalize else vs


def variance_ratio(grads, momentum, burn_in, normalize=False):
    grads = np.asarray(grads, dtype=float)
    grads = grads[burn_in:]          # leave out the first rows
    v = velocities(grads, momentum, normalize)
    return np.mean(np.var(v, axis=0)) / np.mean(np.var(grads, axis=0))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    else:
        return 1 / (1 - momentum**2)


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
    # TODO: replace the next line with your code.
    raise NotImplementedError("stationary_variance is not written yet")
