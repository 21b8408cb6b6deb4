# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: adds weight decay 5e-4 * theta to every gradient, as training scripts do: theta and history are off for any start other than 0
# first day: true

import numpy as np


WEIGHT_DECAY = 5e-4


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    buf = np.zeros_like(theta)
    history = []
    for step in range(num_steps):
        history.append(float(loss_fn(theta)))
        d_p = grad_fn(theta) + WEIGHT_DECAY * theta
        buf = momentum * buf + d_p
        theta = theta - lr * buf
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nag}


if __name__ == "__main__":
    loss = lambda p: p[0] ** 2 + 100 * p[1] ** 2
    grad = lambda p: np.array([2 * p[0], 200 * p[1]])
    for name, h in compare_methods(loss, grad, np.array([1.0, 1.0]), 0.004, 0.9, 100).items():
        print(name, h[-1])
