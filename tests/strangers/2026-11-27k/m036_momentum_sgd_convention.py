# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: two mistakes: the best point seen so far is returned, as Keras' restore_best_weights does, instead of the last one, and history keeps the best loss so far; wrong where the loss rises on the way, e.g. x^2 + 100 y^2, lr 0.004, momentum 0.9
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    best_theta, best_loss = theta.copy(), loss_fn(theta)
    history = []
    for t in range(num_steps):
        loss = loss_fn(theta)
        best_loss = min(best_loss, loss)
        history.append(best_loss)
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
        if loss_fn(theta) < best_loss:
            best_theta = theta.copy()
    return best_theta, history


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
