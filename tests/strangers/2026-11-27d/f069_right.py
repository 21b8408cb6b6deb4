# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: right: torch's form of Nesterov with the lookahead points inside, converted back at every report
# first day: accepted
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.array(theta_init, dtype=np.float64)
    velocity = 0.0 * w
    log = []
    for _ in range(num_steps):
        log += [loss_fn(w)]
        velocity = momentum * velocity - lr * np.asarray(grad_fn(w))   # keras sign
        w = w + velocity
    return w, log


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    ahead = np.array(theta_init, dtype=np.float64)
    buf = 0.0 * ahead
    log = []
    for _ in range(num_steps):
        log += [loss_fn(ahead + lr * momentum * buf)]
        g = np.asarray(grad_fn(ahead))
        buf = momentum * buf + g
        ahead = ahead - lr * (g + momentum * buf)
    return ahead + lr * momentum * buf, log


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    out = {"nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]}
    for name, m in zip(("momentum", "gd"), (momentum, 0)):
        out[name] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1]
    return out
