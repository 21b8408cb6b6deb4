# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: A weight decay of 5e-4 * theta is added to the gradient, as in the usual training recipes. The exercise minimizes the loss alone.
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, weight_decay=5e-4):
    theta = np.array(theta_init, dtype=float)
    buf = None
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        d_p = grad_fn(theta)
        if weight_decay != 0:
            d_p = d_p + weight_decay * theta
        buf = np.array(d_p, dtype=float) if buf is None else momentum * buf + d_p
        theta = theta - lr * buf
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * velocity
        velocity = momentum * velocity + grad_fn(lookahead)
        theta = theta - lr * velocity
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}
