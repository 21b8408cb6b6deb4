# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: astype(float, copy=False) does not copy a float start and theta -= works in place, so the caller's theta_init is changed; wrong for every float64 theta_init
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float, copy=False)
    v = np.zeros(theta.shape)
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(theta)))
        v = momentum * v + grad_fn(theta)
        theta -= lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Gradient where the velocity is about to carry theta."""
    w = np.asarray(theta_init).astype(np.float64)
    v = np.zeros(w.shape)
    losses = np.empty(num_steps)
    for step in range(num_steps):
        losses[step] = loss_fn(w)
        v = v * momentum
        v = v + grad_fn(w - lr * v)      # v already holds momentum * v
        w = w - lr * v
    return w, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, heavy = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": heavy, "nesterov": nag}
