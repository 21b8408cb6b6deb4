# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: Right: v = alpha v - eps g, theta = theta + v, with the interim point theta + alpha v for Nesterov; one class with a flag.
# first day: accepted
import numpy as np


class MomentumMethod:
    """Algorithms 8.2 and 8.3 of Goodfellow, Bengio and Courville."""

    def __init__(self, epsilon, alpha, nesterov=False):
        self.epsilon = epsilon
        self.alpha = alpha
        self.nesterov = nesterov

    def minimize(self, loss, gradient, start, steps):
        theta = np.array(start, dtype=np.float64)
        v = np.zeros_like(theta)
        record = []
        for _ in range(steps):
            record.append(float(loss(theta.copy())))
            where = theta + self.alpha * v if self.nesterov else theta.copy()
            v *= self.alpha
            v -= self.epsilon * np.asarray(gradient(where))
            theta += v
        return theta, record


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return MomentumMethod(lr, momentum).minimize(loss_fn, grad_fn, theta_init, num_steps)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return MomentumMethod(lr, momentum, nesterov=True).minimize(loss_fn, grad_fn, theta_init, num_steps)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    methods = {
        "nesterov": MomentumMethod(lr, momentum, nesterov=True),
        "momentum": MomentumMethod(lr, momentum),
        "gd": MomentumMethod(lr, 0),
    }
    return {k: m.minimize(loss_fn, grad_fn, theta_init, num_steps)[1] for k, m in methods.items()}
