"""Exercise 5: noise smoothing. Run this file to see when momentum smooths and when it does not."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)
    result = np.zeros_like(grads)
    velocity = np.zeros_like(grads[0])
    for t, grad in enumerate(grads):
        velocity = momentum * velocity + grad
        result[t] = velocity
    if normalize:
        result = (1 - momentum) * result
    return result


def variance_ratio(grads, momentum, burn_in, normalize=False):
    after = np.var(velocities(grads, momentum, normalize)[burn_in:], axis=0)  # one variance for each coordinate
    before = np.var(grads[burn_in:], axis=0)
    return np.mean(after) / np.mean(before)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum**2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, velocity = 0.0, 0.0
    thetas = []
    for gradient_noise in noise:
        velocity = momentum * velocity + (curvature * theta + gradient_noise)
        theta = theta - lr * velocity
        thetas.append(theta)
    return np.var(thetas[burn_in:])


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=200_000)
    print("variance of the velocity / variance of the gradient, momentum 0.9")
    for normalize in [False, True]:
        measured = variance_ratio(noise, 0.9, 1000, normalize)
        print(f"  normalize={normalize!s:5}  measured {measured:.4f}  theory {theory_ratio(0.9, normalize):.4f}")
    print("variance of theta on 1/2 theta^2")
    for name, lr, momentum in [
        ("plain descent, lr 0.1", 0.1, 0.0),
        ("momentum 0.9, same lr", 0.1, 0.9),
        ("momentum 0.9, same effective lr", 0.01, 0.9),
    ]:
        print(f"  {name:32} {stationary_variance(noise, lr, momentum, 1.0, 1000):.4f}")
