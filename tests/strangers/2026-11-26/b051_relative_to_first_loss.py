# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: Each history is divided by its first loss so that all curves start at 1. The losses themselves are asked for.
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []

    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity

    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Nesterov: the gradient comes from where the velocity leads to."""
    x = np.array(theta_init).astype(np.float64)
    v = np.zeros(x.shape)
    losses = np.empty(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(x)
        v = momentum * v
        v = v + np.asarray(grad_fn(x - lr * v), dtype=np.float64)
        x = x - lr * v
    return x, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def relative(result):
        losses = np.asarray(result[1], dtype=float)
        first = losses[0]
        return losses / first if first != 0 else losses

    return {
        "gd": relative(momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)),
        "momentum": relative(momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)),
        "nesterov": relative(nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)),
    }


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
