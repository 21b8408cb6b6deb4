# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: an exponential average with the lr divided by (1 - momentum): the same walk as the sum, as note 3 of the README says
# first day: accepted
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    average = np.zeros_like(theta)
    big_lr = lr / (1 - momentum)
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(theta)))
        average = momentum * average + (1 - momentum) * np.asarray(grad_fn(theta), dtype=float)
        theta = theta - big_lr * average
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}


if __name__ == "__main__":
    f = lambda p: p[0] ** 2 + 100 * p[1] ** 2
    df = lambda p: np.array([2 * p[0], 200 * p[1]])
    for name, h in compare_methods(f, df, np.array([1.0, 1.0]), 0.004, 0.9, 100).items():
        print(f"{name:10s} first {h[0]:.4g}  last {h[-1]:.4g}")
