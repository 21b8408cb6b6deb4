"""Exercise 3 - optimizers"""
import numpy as np


class Optimizer:
    def __init__(self):
        self.history = []

    def momentum_sgd(self, loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
        theta = np.array(theta_init, dtype=float)
        v = np.zeros_like(theta)
        self.history = []
        for t in range(num_steps):
            self.history.append(loss_fn(theta))
            v = momentum * v + grad_fn(theta)
            theta = theta - lr * v
        return theta, self.history

    def nesterov_sgd(self, loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
        theta = np.array(theta_init, dtype=float)
        v = np.zeros_like(theta)
        self.history = []
        for t in range(num_steps):
            self.history.append(loss_fn(theta))
            v = momentum * v + grad_fn(theta - lr * momentum * v)
            theta = theta - lr * v
        return theta, self.history

    # compare_methods comes next
