# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: When the loss has risen the velocity is set to zero (function restart). The exercise's method never restarts.
# first day: full marks
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
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    last = np.inf
    for _ in range(num_steps):
        loss = loss_fn(theta)
        history.append(loss)
        if loss > last:
            v = np.zeros_like(v)        # restart, Nesterov is not monotone
        last = loss
        ahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(ahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}
