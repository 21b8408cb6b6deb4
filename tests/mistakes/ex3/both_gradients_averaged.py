# mistake: gradpt.ahead_half
# wrong: nesterov_sgd
# follows: compare_methods
# story: the mean of the gradients here and ahead
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
        here, ahead = grad_fn(theta), grad_fn(theta - lr * momentum * v)
        v = momentum * v + (here + ahead) / 2
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nag}
