# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: nothing is wrong: one optimizer for all three with a flag nesterov, PyTorch-like class, in the section's form
# first day: accepted
import numpy as np


class SGD:
    def __init__(self, params, lr, momentum=0.0, nesterov=False):
        self.params = np.array(params, dtype=float)
        self.lr, self.momentum, self.nesterov = lr, momentum, nesterov
        self.buf = np.zeros_like(self.params)

    def step(self, grad_fn):
        at = self.params
        if self.nesterov:
            at = at - self.lr * self.momentum * self.buf
        self.buf = self.momentum * self.buf + grad_fn(at)
        self.params = self.params - self.lr * self.buf


def train(opt, loss_fn, grad_fn, epochs):
    log = []
    for _ in range(epochs):
        log.append(float(loss_fn(opt.params)))
        opt.step(grad_fn)
    return opt.params, log


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return train(SGD(theta_init, lr, momentum), loss_fn, grad_fn, num_steps)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return train(SGD(theta_init, lr, momentum, nesterov=True), loss_fn, grad_fn, num_steps)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    opts = {"gd": SGD(theta_init, lr), "momentum": SGD(theta_init, lr, momentum), "nesterov": SGD(theta_init, lr, momentum, True)}
    return {k: train(o, loss_fn, grad_fn, num_steps)[1] for k, o in opts.items()}
