# style: itertools.accumulate, histories as tuples
from itertools import accumulate, repeat

import numpy as np


def states(grad_fn, start, lr, beta, n, look):
    def update(state, _):
        theta, v = state
        v = beta * v + grad_fn(theta - look * lr * beta * v)
        return theta - lr * v, v

    return list(accumulate(repeat(None, n), update, initial=(start, np.zeros(len(start)))))


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    s = states(grad_fn, 1.0 * theta_init, lr, momentum, num_steps, 0)
    return s[-1][0], tuple(loss_fn(theta) for theta, _ in s[:-1])


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    s = states(grad_fn, 1.0 * theta_init, lr, momentum, num_steps, 1)
    return s[-1][0], tuple(loss_fn(theta) for theta, _ in s[:-1])


compare_methods = lambda loss_fn, grad_fn, theta_init, lr, momentum, num_steps: {
    "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
    "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
}
