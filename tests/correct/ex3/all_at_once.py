# style: the three methods advance side by side in one loop; history entries are 0-d arrays
from collections import defaultdict, deque

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    thetas = deque([np.array(theta_init, dtype=float)])
    v = 0
    for _ in range(num_steps):
        v = momentum * v + grad_fn(thetas[-1])
        thetas.append(thetas[-1] - lr * v)
    theta = thetas.pop()
    return theta, deque_to_list(thetas, loss_fn)


def deque_to_list(thetas, loss_fn):
    return [np.asarray(loss_fn(theta)) for theta in thetas]


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    thetas = deque([np.array(theta_init, dtype=float)])
    v = 0
    for _ in range(num_steps):
        v = momentum * v + grad_fn(thetas[-1] - lr * momentum * v)
        thetas.append(thetas[-1] - lr * v)
    theta = thetas.pop()
    return theta, deque_to_list(thetas, loss_fn)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    histories = defaultdict(list)
    x, y, z = (np.array(theta_init, dtype=float) for _ in range(3))
    v, w = np.zeros_like(y), np.zeros_like(z)
    for _ in range(num_steps):
        for name, point in (("gd", x), ("momentum", y), ("nesterov", z)):
            histories[name].append(loss_fn(point))
        x = x - lr * grad_fn(x)
        v = momentum * v + grad_fn(y)
        y = y - lr * v
        w = momentum * w + grad_fn(z - lr * momentum * w)
        z = z - lr * w
    return histories
