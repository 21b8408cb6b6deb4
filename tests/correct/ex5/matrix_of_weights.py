# style: a triangular matrix of weights; matrix powers for the run
import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)
    T = len(grads)
    age = np.subtract.outer(np.arange(T), np.arange(T))
    W = np.where(age >= 0, float(momentum) ** np.maximum(age, 0), 0.0)
    if normalize:
        W *= 1 - momentum
    return W @ grads


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]

    def spread(x):
        return np.mean((x - x.mean(axis=0)) ** 2)

    return spread(v) / spread(g)


def theory_ratio(momentum, normalize=False):
    weights = momentum ** np.arange(20000.0)
    if normalize:
        weights = weights / weights.sum()
    return np.sum(weights**2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    # state (theta, v): s' = A s + n b
    A = np.array([[1 - lr * curvature, -lr * momentum], [curvature, momentum]])
    b = np.array([-lr, 1.0])
    T = len(noise)
    powers = [np.linalg.matrix_power(A, k) @ b for k in range(T)]
    thetas = [sum(noise[k] * powers[t - k][0] for k in range(t + 1)) for t in range(T)]
    return np.var(thetas[burn_in:])
