# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: v = out[0] is a view that is then changed in place, so row 0 of the result ends as the last velocity; wrong for T >= 2
# first day: vague
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
    grads = np.asarray(grads, dtype=float)
    column = grads.reshape(len(grads), -1)
    out = np.zeros(column.shape)
    out[0] = column[0]
    v = out[0]
    for t in range(1, len(column)):
        v *= momentum
        v += column[t]
        out[t] = v
    out = out.reshape(grads.shape)
    return out * (1 - momentum) if normalize else out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    """Return how much noisier (or quieter) the velocities are than the gradients.

    Leave out the first burn_in rows of both series. The noise of a series is its population variance over time,
    one for each coordinate, averaged over the coordinates. The ratio is the noise of the velocities
    divided by the noise of the gradients.

    grads, momentum, normalize   as for velocities
    burn_in                      int, 0 <= burn_in < T - 1

    Returns a float.
    """
    v = velocities(grads, momentum, normalize)
    g = np.asarray(grads, dtype=float)
    return float(np.mean(np.var(v[burn_in:], axis=0)) / np.mean(np.var(g[burn_in:], axis=0)))


def theory_ratio(momentum, normalize=False):
    """Return what variance_ratio tends to for a long series of independent gradients.

        1 / (1 - momentum**2), and with normalize=True: (1 - momentum) / (1 + momentum)

    momentum  number, 0 <= momentum < 1

    Returns a float.
    """
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


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
    T = len(noise)
    positions = np.zeros(T)
    theta, v = 0.0, 0.0
    for t in range(T):
        g = curvature * theta + float(noise[t])
        v = momentum * v + g
        theta -= lr * v
        positions[t] = theta
    kept = positions[burn_in:]
    return float(((kept - kept.mean()) ** 2).mean())


if __name__ == "__main__":
    print("ex5_noise.py is done")
