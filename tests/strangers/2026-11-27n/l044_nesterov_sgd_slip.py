# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: v is multiplied by momentum before the lookahead, which multiplies by momentum once more (momentum squared in the lookahead); 0 < momentum < 1, from the second step on
# first day: true
# Exercise, section 4.4
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    v = np.zeros(theta.shape)
    history = np.zeros(num_steps)
    for i in range(num_steps):
        history[i] = loss_fn(theta)
        g = grad_fn(theta)
        v = momentum * v + g
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for step in range(num_steps):
        history.append(loss_fn(theta))
        v *= momentum
        look = theta - lr * momentum * v
        v += grad_fn(look)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, heavy = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": heavy, "nesterov": nag}


if __name__ == "__main__":
    import matplotlib.pyplot as plt

    f = lambda p: p[0] ** 2 + 100 * p[1] ** 2
    df = lambda p: np.array([2 * p[0], 200 * p[1]])
    for name, h in compare_methods(f, df, np.array([1.0, 1.0]), 0.004, 0.9, 200).items():
        plt.semilogy(h, label=name)
    plt.legend()
    plt.show()
