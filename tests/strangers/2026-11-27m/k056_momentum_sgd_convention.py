# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: restore_best_weights as in Keras: returns the recorded point with the lowest loss instead of the one after the last update; wrong nearly always, plainly in a run that oscillates or diverges
# first day: true
"""Heavy ball and Nesterov side by side."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    best, best_loss = theta, np.inf
    history = []
    for epoch in range(num_steps):
        loss = loss_fn(theta)
        history.append(loss)
        if loss < best_loss:
            best, best_loss = theta.copy(), loss
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return best, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Nesterov: gradient at the lookahead point."""
    th = theta_init.astype(float)
    v = np.zeros(th.shape)
    losses = np.zeros(num_steps)
    for i in range(num_steps):
        losses[i] = loss_fn(th)
        ahead = th - lr * momentum * v
        v = momentum * v + grad_fn(ahead)
        th = th - lr * v
    return th, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    result = {}
    for name, method, m in [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum),
                            ("nesterov", nesterov_sgd, momentum)]:
        result[name] = method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1]
    return result


if __name__ == "__main__":
    result = compare_methods(lambda p: p[0] ** 2 + 100 * p[1] ** 2, lambda p: np.array([2 * p[0], 200 * p[1]]),
                             np.array([1.0, 1.0]), 0.004, 0.9, 100)
    for name, history in result.items():
        print(name, history[-1])
