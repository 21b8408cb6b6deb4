# style: Nesterov's x and y sequences; x is returned
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    x_old = x.copy()
    f = []
    for k in range(num_steps):
        f.append(loss_fn(x))
        y = x + momentum * (x - x_old)
        x_old, x = x, y - lr * grad_fn(x)
    return x, f


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    y = x.copy()
    f = []
    for k in range(num_steps):
        f.append(loss_fn(x))
        x_new = y - lr * grad_fn(y)
        y = x_new + momentum * (x_new - x)
        x = x_new
    return x, f


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    a = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    b = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    c = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": a[1], "momentum": b[1], "nesterov": c[1]}
