# kind: right
# file: ex3_compare.py
# function: momentum_sgd, nesterov_sgd
# cause: nothing is wrong: reduce over a state of (theta, v, losses) for both methods, partials for compare
# first day: accepted
import numpy as np
from functools import reduce, partial


_go = lambda nag, loss_fn, grad_fn, theta_init, lr, m, n: (s := reduce(
    lambda s, _: (t := s[0], v := m * s[1] + np.asarray(grad_fn(t - nag * lr * m * s[1])), (t - lr * v, v, s[2] + [loss_fn(t)]))[-1],
    range(n), (np.array(theta_init, float), 0., [])))[::2]


momentum_sgd = partial(_go, 0)


nesterov_sgd = partial(_go, 1)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {k: f(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for k, f, m in
            [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum), ("nesterov", nesterov_sgd, momentum)]}
