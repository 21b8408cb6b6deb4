# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: The loop ends when the loss has not improved for three steps. Heavy ball climbs for several steps on its way; num_steps updates and num_steps losses are asked for.
# first day: true
"""
Compare plain descent, heavy ball and Nesterov.

Convention: v = momentum * v + grad, theta = theta - lr * v
"""
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, patience=3):
    theta = np.array(theta_init, dtype=np.float64)
    v = np.zeros_like(theta)
    history = []
    best = np.inf
    waited = 0

    for _ in range(num_steps):
        loss = float(loss_fn(theta))
        history.append(loss)
        if loss < best:
            best, waited = loss, 0
        else:
            waited += 1
            if waited >= patience:
                break
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v

    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    th = np.array(theta_init, dtype=float)
    before = th.copy()
    hist = []
    while len(hist) < num_steps:
        hist.append(float(loss_fn(th)))
        ahead = th + momentum * (th - before)
        before, th = th, ahead - lr * np.asarray(grad_fn(ahead))
    return th, hist


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    gd = []
    for _ in range(num_steps):
        gd.append(float(loss_fn(x)))
        x = x - lr * np.asarray(grad_fn(x))
    results = {"gd": gd}
    for name, f in (("momentum", momentum_sgd), ("nesterov", nesterov_sgd)):
        theta, history = f(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
        results[name] = history
    return results
