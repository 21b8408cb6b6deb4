# kind: wrong
# file: ex5_noise.py
# function: theory_ratio
# cause: the two branches are swapped: normalized gives 1 / (1 - momentum^2)
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    out = np.zeros(g.shape)
    v = np.zeros(g.shape[1:])
    for i in range(len(g)):
        v = momentum * v + g[i]
        out[i] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    vel = velocities(grads, momentum, normalize)
    g = np.asarray(grads, dtype=float)
    T = len(g)
    vel = vel.reshape(T, -1)[burn_in:]
    g = g.reshape(T, -1)[burn_in:]
    top = sum(np.var(vel[:, j]) for j in range(vel.shape[1]))
    bottom = sum(np.var(g[:, j]) for j in range(g.shape[1]))
    return float(top / bottom)


def theory_ratio(momentum, normalize=False):
    if not normalize:
        return (1 - momentum) / (1 + momentum)
    else:
        return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    w = u = 0.0
    ws = []
    for xi in noise:
        u = momentum * u + lr * (curvature * w + xi)
        w = w - u
        ws.append(w)
    ws = np.array(ws[burn_in:])
    return float(np.mean((ws - ws.mean()) ** 2))


if __name__ == "__main__":
    print("done")
