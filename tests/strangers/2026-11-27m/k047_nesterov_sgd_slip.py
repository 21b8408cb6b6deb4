# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: the lookahead for the next step is computed before theta is moved: new velocity, old theta; wrong for momentum > 0 from the second step on
# first day: true
"""Ex 3, compare methods"""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum."""
    th = theta_init.astype(float)
    v = np.zeros(th.shape)
    losses = np.zeros(num_steps)
    for i in range(num_steps):
        losses[i] = loss_fn(th)
        v = momentum * v + grad_fn(th)
        th = th - lr * v
    return th, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    lookahead = theta
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(lookahead)
        lookahead = theta - lr * momentum * velocity
        theta = theta - lr * velocity
    return theta, history


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
