# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: lr decays as lr / (1 + 0.01 t), as with the decay of Keras' old SGD; it should be constant.
# first day: true
"""Section 4.4, exercise 3."""

import numpy as np


class SGD:
    """Keras style optimizer."""

    def __init__(self, learning_rate, momentum, decay=0.01):
        self.learning_rate, self.momentum, self.decay = learning_rate, momentum, decay
        self.iterations = 0
        self.m = 0.0

    def apply(self, w, g):
        lr = self.learning_rate / (1.0 + self.decay * self.iterations)
        self.iterations += 1
        self.m = self.momentum * self.m - lr * np.asarray(g)
        return w + self.m


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    opt = SGD(lr, momentum)
    w = np.array(theta_init, dtype="float64")
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(w)))
        w = opt.apply(w, grad_fn(w))
    return w, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def losses(method, m):
        start = np.array(theta_init, dtype=float)
        return method(loss_fn, grad_fn, start, lr, m, num_steps)[1]

    return dict(gd=losses(momentum_sgd, 0), momentum=losses(momentum_sgd, momentum),
                nesterov=losses(nesterov_sgd, momentum))
