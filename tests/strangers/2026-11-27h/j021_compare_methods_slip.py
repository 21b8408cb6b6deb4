# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: plain descent works in place on np.asarray(theta_init), which is no copy for a float start: theta_init is changed and the other two start where descent ended; wrong for every float array start
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.asarray(theta_init) * 1.0
    step = np.zeros(w.shape)
    losses = np.zeros(num_steps)
    for t in range(num_steps):
        losses[t] = loss_fn(w)
        step = momentum * step + lr * grad_fn(w - momentum * step)
        w = w - step
    return w, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.asarray(theta_init, dtype=float)
    results = {"gd": []}
    for _ in range(num_steps):
        results["gd"].append(float(loss_fn(theta)))
        theta -= lr * np.asarray(grad_fn(theta))
    for name, method in (("momentum", momentum_sgd), ("nesterov", nesterov_sgd)):
        results[name] = method(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    return results


if __name__ == "__main__":
    A = np.array([2.0, 200.0])
    print(compare_methods(lambda p: float(A @ p ** 2) / 2, lambda p: A * p, np.array([1.0, 1.0]), 0.004, 0.9, 20))
