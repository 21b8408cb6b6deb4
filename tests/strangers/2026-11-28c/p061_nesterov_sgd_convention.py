# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: PyTorch's form on the lookahead points, but theta is recovered as point + lr * momentum * v for the losses and the result
# first day: accepted
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    point = np.array(theta_init, dtype=float)      # what torch.optim.SGD would hold
    buf = np.zeros_like(point)

    def theta():
        return point + lr * momentum * buf

    history = np.zeros(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(theta())
        g = grad_fn(point)
        buf = momentum * buf + g
        point = point - lr * (g + momentum * buf)
    return theta(), history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    results = {}
    for name, method, m in [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum),
                            ("nesterov", nesterov_sgd, momentum)]:
        _, history = method(loss_fn, grad_fn, np.copy(theta_init), lr, m, num_steps)
        results[name] = history
    return results
