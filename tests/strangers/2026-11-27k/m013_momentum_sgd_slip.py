# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: the list of losses is a default argument, so it is shared by all calls and the second call's history begins with the losses of the first; wrong from the second call on (compare_methods too)
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, history=[]):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    for step in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
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
    runs = {"gd": (momentum_sgd, 0), "momentum": (momentum_sgd, momentum), "nesterov": (nesterov_sgd, momentum)}
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in runs.items()}
