# style: decimal arithmetic, converted to float at the end
from decimal import Decimal, getcontext

import numpy as np

getcontext().prec = 40


def _floats(xs):
    return np.array([float(x) for x in xs])


def _run(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, look):
    lr, momentum = Decimal(lr), Decimal(momentum)
    theta = [Decimal(float(x)) for x in theta_init]
    v = [Decimal(0)] * len(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(_floats(theta)))
        at = [x - look * lr * momentum * w for x, w in zip(theta, v)]
        g = [Decimal(float(c)) for c in grad_fn(_floats(at))]
        v = [momentum * w + c for w, c in zip(v, g)]
        theta = [x - lr * w for x, w in zip(theta, v)]
    return _floats(theta), history


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _run(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, 0)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _run(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, 1)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
