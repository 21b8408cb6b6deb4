# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: the momentum argument is ignored for the changing coefficient t / (t + 3) of the accelerated method
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.asarray(theta_init).astype("float64")
    buf = None
    losses = np.zeros(num_steps)
    for step in range(num_steps):
        losses[step] = float(loss_fn(w))
        g = np.asarray(grad_fn(w))
        buf = g if buf is None else momentum * buf + g
        w = w - lr * buf
    return w, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    x_prev = x.copy()
    values = []
    for k in range(num_steps):
        values.append(loss_fn(x))
        y = x + k / (k + 3) * (x - x_prev)
        x_prev = x
        x = y - lr * grad_fn(y)
    return x, values


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}
