# kind: wrong
# file: ex5_noise.py
# function: theory_ratio
# cause: with normalize the variance is multiplied by (1 - momentum) once instead of its square: 1 / (1 + momentum), wrong for normalize=True and momentum > 0
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
    out = np.array(grads, dtype=np.float64)      # a copy
    for t in range(1, out.shape[0]):
        out[t] += momentum * out[t - 1]
    return (1 - momentum) * out if normalize else out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    """Return how much noisier (or quieter) the velocities are than the gradients.

    Leave out the first burn_in rows of both series. The noise of a series is its population variance over time,
    one for each coordinate, averaged over the coordinates. The ratio is the noise of the velocities
    divided by the noise of the gradients.

    grads, momentum, normalize   as for velocities
    burn_in                      int, 0 <= burn_in < T - 1

    Returns a float.
    """
    vel = velocities(grads, momentum, normalize=normalize)[burn_in:]
    raw = np.asarray(grads, dtype=np.float64)[burn_in:]
    loud = ((vel - vel.mean(axis=0)) ** 2).mean()
    quiet = ((raw - raw.mean(axis=0)) ** 2).mean()
    return float(loud / quiet)


def theory_ratio(momentum, normalize=False):
    """Return what variance_ratio tends to for a long series of independent gradients.

        1 / (1 - momentum**2), and with normalize=True: (1 - momentum) / (1 + momentum)

    momentum  number, 0 <= momentum < 1

    Returns a float.
    """
    ratio = 1 / (1 - momentum ** 2)
    if normalize:
        ratio *= 1 - momentum      # velocities are multiplied by this
    return ratio


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
    x, step, xs = 0.0, 0.0, []
    for e in np.array(noise, dtype=float).tolist():
        step = momentum * step + lr * (curvature * x + e)
        x -= step
        xs.append(x)
    rest = np.array(xs[burn_in:])
    return float(np.mean((rest - rest.mean()) ** 2))


if __name__ == "__main__":
    n = np.random.default_rng(1).standard_normal(20000)
    for lr, m in ((0.1, 0), (0.1, 0.9), (0.01, 0.9)):
        print(lr, m, stationary_variance(n, lr, m, 1.0, 500))
