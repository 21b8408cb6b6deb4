# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: Bubeck's two sequences: y is theta, x = y + momentum (y - y_before) the lookahead; no velocity at all; the losses are taken of y
# first day: accepted
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    x_old = x
    losses = []
    for k in range(num_steps):
        losses.append(loss_fn(x))
        x_old, x = x, x - lr * np.asarray(grad_fn(x)) + momentum * (x - x_old)
    return x, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    y = np.array(theta_init, dtype=float)
    y_old = y
    losses = []
    for s in range(num_steps):
        losses.append(loss_fn(y))
        x = (1 + momentum) * y - momentum * y_old
        y_old, y = y, x - lr * np.asarray(grad_fn(x))
    return y, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def losses_of(method, coefficient):
        _, losses = method(loss_fn, grad_fn, theta_init, lr, coefficient, num_steps)
        return losses

    return dict(gd=losses_of(momentum_sgd, 0.0),
                momentum=losses_of(momentum_sgd, momentum),
                nesterov=losses_of(nesterov_sgd, momentum))
