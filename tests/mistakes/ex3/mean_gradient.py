# mistake: grad.halved
# wrong: nesterov_sgd
# follows: compare_methods
# story: divides by the number of coordinates, as if they were a batch
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = theta_init.astype(np.float64)
    v = np.zeros_like(w)
    hist = []
    step = 0
    while step < num_steps:
        g = grad_fn(w)
        hist.append(loss_fn(w))
        v *= momentum
        v += g
        w -= lr * v
        step += 1
    return w, hist


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta - lr * momentum * v) / len(theta)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    # plain gradient descent is short enough to write out
    theta = theta_init.copy()
    gd = []
    for _ in range(num_steps):
        gd.append(loss_fn(theta))
        theta = theta - lr * grad_fn(theta)
    res_m = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    res_n = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {'gd': gd, 'momentum': res_m[1], 'nesterov': res_n[1]}
