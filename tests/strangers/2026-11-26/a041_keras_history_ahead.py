# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: The final theta is converted back from the stored lookahead variable, but the losses are taken at that variable, the lookahead point, instead of at theta.
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum, velocity with the learning rate inside."""
    w = np.asarray(theta_init).astype(np.float64)
    v = np.zeros(w.shape)
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(w)
        v = momentum * v - lr * grad_fn(w)
        w = w + v
    return w, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    # Keras: the variable is the point after the momentum part of the step
    var = np.array(theta_init, dtype=float)
    m = np.zeros_like(var)
    history = []
    for _ in range(num_steps):
        g = grad_fn(var)
        history.append(loss_fn(var))
        m = momentum * m - lr * g
        var = var + momentum * m - lr * g
    theta = var - momentum * m          # back from the lookahead
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0.0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in runs.items()}
