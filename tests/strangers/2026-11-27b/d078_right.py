# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: nothing is wrong: optax-like chain of pure transformations
# first day: accepted
"""homework 4.4"""

import numpy as np


def trace(decay):
    return (lambda p: np.zeros_like(p)), (lambda u, s: (decay * s + u,) * 2)


def scale(c):
    return (lambda p: None), (lambda u, s: (c * u, s))


def chain(*parts):
    def init(p):
        return [i(p) for i, _ in parts]

    def update(u, state):
        new = []
        for (_, upd), s in zip(parts, state):
            u, s = upd(u, s)
            new.append(s)
        return u, new

    return init, update


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    init, update = chain(trace(momentum), scale(-lr))
    params = np.asarray(theta_init, dtype=float)
    state = init(params)
    losses = []
    for _ in range(num_steps):
        losses.append(loss_fn(params))
        updates, state = update(grad_fn(params), state)
        params = params + updates
    return params.copy(), tuple(losses)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    x_prev = x.copy()
    fs = []
    for k in range(num_steps):
        fs.append(loss_fn(x))
        y = x + momentum * (x - x_prev)          # extrapolate
        x_prev, x = x, y - lr * grad_fn(y)       # and step from there
    return x, fs


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    result = dict()
    result["gd"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum=0, num_steps=num_steps)[1]
    result["momentum"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum=momentum, num_steps=num_steps)[1]
    result["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum=momentum, num_steps=num_steps)[1]
    return result
