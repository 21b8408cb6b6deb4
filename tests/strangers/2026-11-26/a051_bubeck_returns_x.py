# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: In Bubeck's form y is the section's theta and x the extrapolated point. The losses are those of y, but the x after the last step is returned, the next lookahead point.
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, float)
    x_old = x
    hist = []
    for _ in range(num_steps):
        hist.append(float(loss_fn(x)))
        x, x_old = x - lr * grad_fn(x) + momentum * (x - x_old), x
    return x, hist


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Bubeck, section 3.7:  y' = x - lr grad(x),  x' = (1 + gamma) y' - gamma y."""
    x = np.array(theta_init, dtype=float)
    y = x.copy()
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(y)))
        y_next = x - lr * grad_fn(x)
        x = (1 + momentum) * y_next - momentum * y
        y = y_next
    return x, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}
