# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: nothing is wrong: a small class with a step method
# first day: accepted
"""ex 3, classical and Nesterov."""

import numpy as np


class Optimizer:
    def __init__(self, theta, lr, mu):
        self.theta = np.array(theta, dtype=float)
        self.v = np.zeros_like(self.theta)
        self.lr, self.mu = lr, mu

    def step(self, grad_fn):
        self.v *= self.mu
        self.v += grad_fn(self.theta)
        self.theta = self.theta - self.lr * self.v


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    opt = Optimizer(theta_init, lr, momentum)
    losses = []
    for _ in range(num_steps):
        losses.append(loss_fn(opt.theta))
        opt.step(grad_fn)
    return opt.theta, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    th = [float(x) for x in theta_init]
    v = [0.0 for _ in th]
    hist = []
    for t in range(num_steps):
        hist.append(loss_fn(np.array(th)))
        ahead = [ti - lr * momentum * vi for ti, vi in zip(th, v)]
        g = grad_fn(np.array(ahead))
        v = [momentum * vi + float(gi) for vi, gi in zip(v, g)]
        th = [ti - lr * vi for ti, vi in zip(th, v)]
    return np.array(th), hist


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.array(theta_init, dtype=float)
    plain = []
    for k in range(num_steps):
        plain.append(loss_fn(w))
        w = w - lr * grad_fn(w)
    _, m = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, n = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return dict(gd=plain, momentum=m, nesterov=n)
