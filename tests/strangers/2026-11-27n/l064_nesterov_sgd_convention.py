# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: runs the Keras/PyTorch sequence (which consists of lookahead points) and turns only the last point back into theta; the history holds losses at lookahead points, wrong from entry 1 on for momentum > 0
# first day: true
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
    x = np.array(theta_init, dtype=float)
    v = np.zeros_like(x)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(x))
        g = grad_fn(x)
        v = momentum * v - lr * np.asarray(g)
        x = x + momentum * v - lr * np.asarray(g)
    return x - momentum * v, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    out = {}
    for name, (method, m) in runs.items():
        out[name] = method(loss_fn, grad_fn, theta_init.copy(), lr, m, num_steps)[1]
    return out


if __name__ == "__main__":
    import matplotlib.pyplot as plt

    f = lambda p: p[0] ** 2 + 100 * p[1] ** 2
    df = lambda p: np.array([2 * p[0], 200 * p[1]])
    for name, h in compare_methods(f, df, np.array([1.0, 1.0]), 0.004, 0.9, 200).items():
        plt.semilogy(h, label=name)
    plt.legend()
    plt.show()
