# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: the result of the first run is unpacked into theta_init, so the later methods start where the earlier one ended; wrong for every start that is not the minimum
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum; history[t] is the loss before update t."""
    w = np.asarray(theta_init).astype(np.float64)
    v = np.zeros(w.shape)
    losses = np.empty(num_steps)
    for step in range(num_steps):
        losses[step] = loss_fn(w)
        g = grad_fn(w)
        v = momentum * v + g
        w = w - lr * v
    return w, losses


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
    results = {}
    theta_init, results["gd"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    theta_init, results["momentum"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    theta_init, results["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return results
