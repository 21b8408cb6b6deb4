# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: history[t] is the mean of the losses of the steps 0 ... t, as Keras' progress bar shows it, not the loss just before update t.
# first day: true
import numpy as np


class Mean:
    """Like keras.metrics.Mean."""

    def __init__(self):
        self.total, self.count = 0.0, 0

    def update_state(self, value):
        self.total += float(value)
        self.count += 1

    def result(self):
        return self.total / self.count


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.asarray(theta_init).astype("float64")
    velocity = np.zeros_like(w)
    loss_metric = Mean()
    history = []
    for step in range(num_steps):
        loss_metric.update_state(loss_fn(w))
        history.append(loss_metric.result())
        velocity = momentum * velocity - lr * grad_fn(w)
        w = w + velocity
    return w, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Nesterov momentum, velocity with the learning rate inside."""
    w = np.asarray(theta_init).astype(np.float64)
    v = np.zeros(w.shape)
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(w)
        v = momentum * v - lr * grad_fn(w + momentum * v)
        w = w + v
    return w, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    args = (loss_fn, grad_fn, theta_init, lr)
    return {
        "gd": momentum_sgd(*args, 0.0, num_steps)[1],
        "momentum": momentum_sgd(*args, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(*args, momentum, num_steps)[1],
    }
