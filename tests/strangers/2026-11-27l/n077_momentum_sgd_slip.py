# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: scales the returned gradient in place (g *= lr), which shrinks theta itself or the next gradient when grad_fn gives back its argument (loss |theta|^2/2) or the same constant array each time
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=np.float64)
    step = np.zeros_like(theta)
    history = np.empty(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        g = grad_fn(theta)
        g *= lr
        step = momentum * step + g
        theta = theta - step
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * velocity
        velocity = momentum * velocity + grad_fn(lookahead)
        theta = theta - lr * velocity
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, heavy = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": heavy, "nesterov": nag}


if __name__ == "__main__":
    result = compare_methods(lambda p: p[0] ** 2 + 100 * p[1] ** 2, lambda p: np.array([2, 200]) * p,
                             np.array([1.0, 1.0]), 0.004, 0.9, 200)
    for name, losses in result.items():
        print(name, losses[-1])
