# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: nothing is wrong: Nesterov is iterated on the lookahead points and turned back into theta at the end and for each loss
# first day: accepted
# homework 4.4, exercise 3
import numpy as np
from numpy import zeros


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    v = zeros(x.size)
    f = zeros(num_steps)
    for k in range(num_steps):
        f[k] = loss_fn(x)
        v = momentum * v + grad_fn(x)
        x = x - lr * v
    # end
    return x, f


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    # y is the lookahead point (as PyTorch stores it); x = y + lr * momentum * v
    y = np.array(theta_init, dtype=float)
    v = zeros(y.size)
    f = []
    for k in range(num_steps):
        f.append(float(loss_fn(y + lr * momentum * v)))
        g = np.asarray(grad_fn(y.copy()), dtype=float)
        v = momentum * v + g
        y = y - lr * (g + momentum * v)
    # end
    return y + lr * momentum * v, f


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    out = dict()
    _, out["gd"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, out["momentum"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, out["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return out
