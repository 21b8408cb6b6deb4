# style: functools.partial objects and one shared function
from functools import partial

import numpy as np


def descend(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, *, nesterov=False):
    theta, v, history = theta_init / 1, np.zeros(np.size(theta_init)), []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        at = theta - lr * momentum * v if nesterov else theta
        v = momentum * v + grad_fn(at)
        theta = theta - lr * v
    return [theta, history]


momentum_sgd = partial(descend, nesterov=False)
nesterov_sgd = partial(descend, nesterov=True)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    history = lambda m, **kw: descend(loss_fn, grad_fn, theta_init, lr, m, num_steps, **kw)[1]
    return {"gd": history(0.0), "momentum": history(momentum), "nesterov": history(momentum, nesterov=True)}
