# kind: right
# file: ex3_compare.py
# function: 
# cause: 
# first day: accepted
import numpy as np


def _go(loss_fn, grad_fn, theta, v, lr, m, left, peek):
    if left == 0:
        return theta, ()
    here = loss_fn(theta)
    v_new = m * v + grad_fn(theta - peek * lr * m * v)
    last, later = _go(loss_fn, grad_fn, theta - lr * v_new, v_new, lr, m, left - 1, peek)
    return last, (here,) + later


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    return _go(loss_fn, grad_fn, x, np.zeros_like(x), lr, momentum, num_steps, peek=0)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    return _go(loss_fn, grad_fn, x, np.zeros_like(x), lr, momentum, num_steps, peek=1)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    names = "gd", "momentum", "nesterov"
    runs = (momentum_sgd, 0.0), (momentum_sgd, momentum), (nesterov_sgd, momentum)
    return {n: f(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for n, (f, m) in zip(names, runs)}
