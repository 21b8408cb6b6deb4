# kind: right
# file: ex3_compare.py
# function: 
# cause: 
# first day: accepted
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    p = np.array(theta_init, dtype=np.float64)
    buf = None
    history = []
    for _ in range(num_steps):
        history.append(np.float64(loss_fn(p)))
        g = np.asarray(grad_fn(p), dtype=np.float64)
        buf = g.copy() if buf is None else momentum * buf + g
        p = p - lr * buf
    return p, np.array(history)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """The state is the lookahead point, as in torch; adding lr * momentum * buf gives theta back."""
    ahead = np.array(theta_init, dtype=np.float64)
    buf = np.zeros_like(ahead)
    history = []
    for _ in range(num_steps):
        history.append(np.float64(loss_fn(ahead + lr * momentum * buf)))
        g = np.asarray(grad_fn(ahead), dtype=np.float64)
        buf = momentum * buf + g
        ahead = ahead - lr * (g + momentum * buf)
    return ahead + lr * momentum * buf, np.array(history)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    a = (loss_fn, grad_fn, theta_init, lr)
    return {"nesterov": nesterov_sgd(*a, momentum, num_steps)[1],
            "gd": momentum_sgd(*a, 0, num_steps)[1],
            "momentum": momentum_sgd(*a, momentum, num_steps)[1]}
