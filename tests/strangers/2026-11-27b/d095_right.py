# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: nothing is wrong: class with a step method, prints inside, assertions
# first day: accepted
"""Exercise, section 4.4 (momentum)."""

import numpy as np


class HeavyBall:
    def __init__(self, lr, momentum):
        assert lr > 0 and 0 <= momentum < 1
        self.lr = lr
        self.momentum = momentum
        self.v = 0.0

    def step(self, theta, g):
        self.v = self.momentum * self.v + g
        return theta - self.lr * self.v


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    opt = HeavyBall(lr, momentum)
    theta = np.array(theta_init, dtype=float)
    history = []
    for t in range(num_steps):
        history.append(float(loss_fn(theta)))
        if t % 50 == 0:
            print(f"step {t:5d}   loss {history[-1]:.6g}")
        theta = opt.step(theta, grad_fn(theta))
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    x_prev = x.copy()
    fs = []
    for k in range(num_steps):
        fs.append(loss_fn(x))
        y = x + momentum * (x - x_prev)          # extrapolate
        x_prev, x = x, y - lr * grad_fn(y)       # and step from there
    return x, fs


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    result = dict()
    result["gd"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum=0, num_steps=num_steps)[1]
    result["momentum"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum=momentum, num_steps=num_steps)[1]
    result["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum=momentum, num_steps=num_steps)[1]
    return result
