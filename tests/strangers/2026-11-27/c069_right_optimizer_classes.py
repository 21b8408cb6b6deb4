# kind: right
# file: ex3_compare.py
# function: 
# cause: 
# first day: accepted
import numpy as np


class Momentum:
    nesterov = False

    def __init__(self, theta, lr, mu):
        self.theta = np.array(theta, dtype=float, copy=True)
        self.delta = np.zeros_like(self.theta)      # the last move
        self.lr, self.mu = lr, mu

    def step(self, grad_fn):
        self.delta *= self.mu
        point = self.theta + self.delta if self.nesterov else self.theta.copy()
        self.delta -= self.lr * np.asarray(grad_fn(point), dtype=float)
        self.theta += self.delta

    def minimize(self, loss_fn, grad_fn, n):
        trace = [float(loss_fn(self.theta.copy()))]
        for _ in range(n):
            self.step(grad_fn)
            trace.append(float(loss_fn(self.theta.copy())))
        return self.theta, trace[:n]


class Nesterov(Momentum):
    nesterov = True


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return Momentum(theta_init, lr, momentum).minimize(loss_fn, grad_fn, num_steps)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return Nesterov(theta_init, lr, momentum).minimize(loss_fn, grad_fn, num_steps)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    table = {"gd": Momentum(theta_init, lr, 0.0), "momentum": Momentum(theta_init, lr, momentum),
             "nesterov": Nesterov(theta_init, lr, momentum)}
    return {k: opt.minimize(loss_fn, grad_fn, num_steps)[1] for k, opt in table.items()}
