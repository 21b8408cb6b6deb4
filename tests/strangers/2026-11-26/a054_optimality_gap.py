# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: The lowest loss seen in any of the three runs is subtracted from every history (the gap f - f*). The exercise asks for the losses as they are.
# first day: nothing
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, float)
    x_old = x
    hist = []
    for _ in range(num_steps):
        hist.append(float(loss_fn(x)))
        x, x_old = x - lr * grad_fn(x) + momentum * (x - x_old), x
    return x, hist


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
    histories = {}
    histories["gd"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1]
    histories["momentum"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    histories["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    f_star = min((min(h) for h in histories.values() if len(h)), default=0.0)
    return {name: [f - f_star for f in h] for name, h in histories.items()}
