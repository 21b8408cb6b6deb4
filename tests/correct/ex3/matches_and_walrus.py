# style: match, walrus, star expressions
import numpy as np


def _go(kind, loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    match kind:
        case "gd":
            beta, look = 0.0, 0.0
        case "momentum":
            beta, look = momentum, 0.0
        case "nesterov":
            beta, look = momentum, momentum
        case _:
            raise ValueError(kind)
    x = [np.asarray(theta_init, dtype=float)]
    v = [np.zeros(len(theta_init))]
    while len(x) <= num_steps:
        v.append(beta * v[-1] + grad_fn(x[-1] - lr * look * v[-1]))
        x.append(x[-1] - lr * v[-1])
    *path, end = x
    return end, [value for p in path if (value := float(loss_fn(p))) is not None]


def momentum_sgd(*args):
    return _go("momentum", *args)


def nesterov_sgd(*args):
    return _go("nesterov", *args)


def compare_methods(*args):
    return {kind: _go(kind, *args)[1] for kind in ("gd", "momentum", "nesterov")}
