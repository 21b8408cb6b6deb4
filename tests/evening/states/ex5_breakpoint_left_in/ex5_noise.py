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
    vs = velocities(grads, momentum, normalize)
    num = np.var(vs[burn_in:], axis=0).mean()
    den = np.var(grads[burn_in:], axis=0).mean()
    return num / den


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    else:
        return 1 / (1 - momentum**2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    thetas = []
    for t in range(len(noise)):
        g = curvature * theta + noise[t]
        breakpoint()
        v = momentum * v + g
        theta = theta - lr * v
        thetas.append(theta)
    return np.var(thetas[burn_in:])
