# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: The step is momentum * v - lr * g with the new v, scikit-learn's and Keras' Nesterov update. Classical momentum steps by v itself.
# first day: nothing
import numpy as np


class SGDOptimizer:
    """Follows sklearn.neural_network._stochastic_optimizers.SGDOptimizer."""

    def __init__(self, n, lr, momentum, nesterov=True):
        self.lr, self.momentum, self.nesterov = lr, momentum, nesterov
        self.velocity = np.zeros(n)

    def get_update(self, grad):
        update = self.momentum * self.velocity - self.lr * grad
        self.velocity = update
        if self.nesterov:
            update = self.momentum * self.velocity - self.lr * grad
        return update


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    opt = SGDOptimizer(theta.size, lr, momentum)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        theta = theta + opt.get_update(grad_fn(theta))
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, float)
    x_old = x
    hist = []
    for _ in range(num_steps):
        hist.append(float(loss_fn(x)))
        y = x + momentum * (x - x_old)
        x, x_old = y - lr * grad_fn(y), x
    return x, hist


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}
