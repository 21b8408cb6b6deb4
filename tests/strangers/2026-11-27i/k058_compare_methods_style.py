# kind: right
# file: ex3_compare.py
# function: compare_methods
# cause: one closure makes all three methods from two switches; plain descent is Nesterov with momentum 0, which is the same
# first day: accepted
import numpy as np


def _descend(look, beta):
    """A method: look is 1 for Nesterov's lookahead and 0 for none."""
    def method(loss_fn, grad_fn, start, lr, num_steps):
        theta = np.array(start, dtype=float)
        v = np.zeros_like(theta)
        history = []
        for _ in range(num_steps):
            history.append(loss_fn(theta))
            g = grad_fn(theta - look * lr * beta * v)
            v = beta * v + g
            theta = theta - lr * v
        return theta, history
    return method


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _descend(0, momentum)(loss_fn, grad_fn, theta_init, lr, num_steps)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _descend(1, momentum)(loss_fn, grad_fn, theta_init, lr, num_steps)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    methods = dict(gd=_descend(1, 0), momentum=_descend(0, momentum), nesterov=_descend(1, momentum))
    return {k: f(loss_fn, grad_fn, theta_init, lr, num_steps)[-1] for k, f in methods.items()}
