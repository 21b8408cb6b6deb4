# style: float32 state
import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=np.float32)
    momentum = np.float32(momentum)
    result = np.empty_like(grads)
    velocity = np.zeros_like(grads[0])
    for t in range(len(grads)):
        velocity = momentum * velocity + grads[t]
        result[t] = velocity
    return (np.float32(1) - momentum) * result if normalize else result


def variance_ratio(grads, momentum, burn_in, normalize=False):
    after = velocities(grads, momentum, normalize)[burn_in:]
    before = np.asarray(grads, dtype=np.float32)[burn_in:]
    return np.mean(np.var(after, axis=0)) / np.mean(np.var(before, axis=0))


def theory_ratio(momentum, normalize=False):
    return (1 - momentum) / (1 + momentum) if normalize else 1 / (1 - momentum**2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    thetas = np.empty(len(noise), dtype=np.float32)
    theta = velocity = np.float32(0)
    for t, e in enumerate(np.asarray(noise, dtype=np.float32)):
        velocity = np.float32(momentum) * velocity + (np.float32(curvature) * theta + e)
        theta = theta - np.float32(lr) * velocity
        thetas[t] = theta
    return np.var(thetas[burn_in:])
