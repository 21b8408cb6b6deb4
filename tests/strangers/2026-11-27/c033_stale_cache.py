# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: Histories are cached by method, lr, momentum and number of steps; a second call with another loss or start gets the first one's answer.
# first day: nothing
# exercise 3
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """lr inside the velocity (the section's second form)."""
    theta = 1.0 * np.asarray(theta_init)
    step = 0.0 * theta
    history = []
    for _ in range(num_steps):
        history += [float(loss_fn(theta))]
        step = momentum * step + lr * grad_fn(theta)
        theta = theta - step
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    # Sutskever et al. (2013): the velocity carries the sign and the learning rate
    theta = np.array(theta_init, dtype=np.float64)
    v = np.zeros(theta.shape)
    losses = []
    for _ in range(num_steps):
        losses.append(float(loss_fn(theta)))
        v = momentum * v - lr * grad_fn(theta + momentum * v)
        theta = theta + v
    return theta, losses


_CACHE = {}


def _cached_history(name, method, loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    key = (name, lr, momentum, num_steps)
    if key not in _CACHE:
        _CACHE[key] = list(method(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1])
    return list(_CACHE[key])


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    args = (loss_fn, grad_fn, theta_init, lr)
    return {
        "gd": _cached_history("gd", momentum_sgd, *args, 0.0, num_steps),
        "momentum": _cached_history("momentum", momentum_sgd, *args, momentum, num_steps),
        "nesterov": _cached_history("nesterov", nesterov_sgd, *args, momentum, num_steps),
    }


if __name__ == "__main__":
    print(compare_methods(lambda z: z @ z, lambda z: 2 * z, np.array([1.0, 1.0]), 0.1, 0.9, 5))
