# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: Unpacks T, d = grads.shape, so a series (T,) fails.
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    """Return the velocities that momentum makes of a series of gradients.

        v = momentum * v + grads[t],  v = 0 before the first gradient

    grads      array (T, d), or (T,) for a single coordinate; may hold integers; must not be changed
    momentum   number, 0 <= momentum < 1
    normalize  if True, multiply the velocities by (1 - momentum): a weighted average instead of a weighted sum

    Returns an array of floats shaped like grads; row t is the velocity just after gradient t.
    """
    T, d = np.shape(grads)
    V = np.zeros((T, d))
    for j in range(d):
        acc = 0.0
        for t in range(T):
            acc = momentum * acc + grads[t][j]
            V[t, j] = acc
    return V * (1 - momentum) if normalize else V


def variance_ratio(grads, momentum, burn_in, normalize=False):
    """Return how much noisier (or quieter) the velocities are than the gradients.

    Leave out the first burn_in rows of both series. The noise of a series is its population variance over time,
    one for each coordinate, averaged over the coordinates. The ratio is the noise of the velocities
    divided by the noise of the gradients.

    grads, momentum, normalize   as for velocities
    burn_in                      int, 0 <= burn_in < T - 1

    Returns a float.
    """
    vel = velocities(grads, momentum, normalize=normalize)
    top = vel[burn_in:].var(axis=0).mean()
    bottom = np.array(grads)[burn_in:].var(axis=0).mean()
    return top / bottom


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
    pos = np.empty(T)
    x = 0.0
    v = 0.0
    for t in range(T):
        grad = curvature * x + float(noise[t])
        v = momentum * v + grad
        x -= lr * v
        pos[t] = x
    rest = pos[burn_in:]
    return float(((rest - rest.mean()) ** 2).mean())
