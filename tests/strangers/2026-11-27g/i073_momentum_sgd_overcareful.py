# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: a guard against divergence stops and pads the history once the loss is above 10 times the first one; with the section's optimal lr 2/121, momentum 81/121 the loss rises 13.6 times and then converges
# first day: false
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        loss = float(loss_fn(theta))
        history.append(loss)
        if not np.isfinite(loss) or abs(loss) > 10 * abs(history[0]) + 10:
            # diverging: no sense in going on
            history.extend([loss] * (num_steps - len(history)))
            break
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.array(theta_init, dtype=np.float64)
    step = np.zeros_like(w)          # this is lr * v
    losses = []
    for _ in range(num_steps):
        losses.append(float(loss_fn(w)))
        coast = momentum * step
        step = coast + lr * np.asarray(grad_fn(w - coast))
        w = w - step
    return w, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    start = np.array(theta_init, dtype=float)
    out = {}
    out["gd"] = momentum_sgd(loss_fn, grad_fn, start.copy(), lr, 0, num_steps)[1]
    out["momentum"] = momentum_sgd(loss_fn, grad_fn, start.copy(), lr, momentum, num_steps)[1]
    out["nesterov"] = nesterov_sgd(loss_fn, grad_fn, start.copy(), lr, momentum, num_steps)[1]
    return out
