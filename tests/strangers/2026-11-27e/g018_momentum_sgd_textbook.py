# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: leapfrog start: the first kick of the velocity is half a gradient, as if v were needed half a time step earlier
# first day: true
"""Exercise 3. The velocity here is physical: it points where the particle goes."""
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    q = np.array(theta_init, dtype=float)
    v = None
    energy = []
    for _ in range(num_steps):
        energy.append(float(loss_fn(q)))
        g = np.asarray(grad_fn(q))
        # leapfrog: the velocity lives at half steps, so the first kick is a half kick
        v = 0.5 * g if v is None else momentum * v + g
        q = q - lr * v
    return q, energy


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    q = np.array(theta_init, dtype=float)
    u = np.zeros_like(q)
    energy = []
    for _ in range(num_steps):
        energy.append(float(loss_fn(q)))
        ahead = q + momentum * u
        u = momentum * u - lr * np.asarray(grad_fn(ahead))
        q = q + u
    return q, energy


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    fixed = (loss_fn, grad_fn)
    return {
        "gd": momentum_sgd(*fixed, theta_init, lr, 0, num_steps)[1],
        "momentum": momentum_sgd(*fixed, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(*fixed, theta_init, lr, momentum, num_steps)[1],
    }
