# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: PyTorch's form walks along the lookahead points, but on the way back lr * momentum * v is subtracted instead of added: theta and history are wrong for every momentum > 0
# first day: true

# section 4.4, exercise 3

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = 1.0 * np.asarray(theta_init)
    step = 0.0 * x                      # step = lr * v, the section's second form
    hist = []
    while len(hist) < num_steps:
        hist.append(float(loss_fn(x)))
        step = momentum * step + lr * grad_fn(x)
        x = x - step
    return x, hist


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    # torch.optim.SGD(nesterov=True) moves the lookahead point y; theta = y shifted by the velocity
    y = np.array(theta_init, dtype=float)
    buf = np.zeros_like(y)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(y - lr * momentum * buf))
        g = grad_fn(y)
        buf = momentum * buf + g
        y = y - lr * (g + momentum * buf)
    return y - lr * momentum * buf, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: f(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (f, m) in runs.items()}
