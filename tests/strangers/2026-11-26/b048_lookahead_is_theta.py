# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: lookahead = theta is no copy: -= moves theta itself to the lookahead point, and the full velocity, momentum part included, is subtracted from there once more.
# first day: vague
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum (heavy ball)."""
    x = np.array(theta_init).astype(np.float64)
    v = np.zeros(x.shape)
    losses = np.empty(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(x)
        g = np.asarray(grad_fn(x), dtype=np.float64)
        v = momentum * v + g
        x = x - lr * v
    return x, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros(len(theta))
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta
        lookahead -= lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}


if __name__ == "__main__":
    import matplotlib.pyplot as plt

    runs = compare_methods(
        lambda z: z[0] ** 2 + 100 * z[1] ** 2,
        lambda z: np.array([2 * z[0], 200 * z[1]]),
        np.array([1.0, 1.0]), 0.004, 0.9, 200,
    )
    for name, history in runs.items():
        plt.semilogy(history, label=name)
    plt.legend()
    plt.show()
