# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: the step starts from the lookahead point, lookahead - lr * v, so the old velocity is applied twice; wrong for momentum > 0 from the second update on
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x, v = np.array(theta_init, float), 0.0
    history = []
    while len(history) < num_steps:
        history += [float(loss_fn(x))]
        v = grad_fn(x) + momentum * v
        x = x - lr * v
    return x, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        ahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(ahead)
        theta = ahead - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1]
    hb = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    return {"gd": gd, "momentum": hb, "nesterov": nag}
