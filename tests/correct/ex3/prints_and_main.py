# style: prints progress, extra loss and gradient calls, a main block with a plot
import sys
import time

import numpy as np

np.set_printoptions(precision=3)


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    started = time.perf_counter()
    theta = theta_init.copy()
    velocity = np.zeros_like(theta, dtype=float)
    history = []
    print(f"start: theta={theta} loss={loss_fn(theta):.4g} |g|={np.linalg.norm(grad_fn(theta)):.4g}")
    for t in range(num_steps):
        loss = loss_fn(theta)
        grad = grad_fn(theta)
        if not np.allclose(grad, grad_fn(theta)):
            raise ValueError("grad_fn is not deterministic")
        history.append(loss)
        velocity = momentum * velocity + grad
        theta = theta - lr * velocity
        if t % 10 == 0:
            print("step", t, "loss", loss, flush=True)
    print("done in", round(time.perf_counter() - started, 3), "s", file=sys.stderr)
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.copy()
    velocity = np.zeros_like(theta, dtype=float)
    history = []
    for t in range(num_steps):
        look = theta - lr * momentum * velocity
        print("step", t, "theta", theta, "lookahead", look, "gap", loss_fn(look) - loss_fn(theta))
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(look)
        theta = theta - lr * velocity
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    result = {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
    print(result)
    return result


if __name__ == "__main__":
    import matplotlib.pyplot as plt

    bowl = lambda z: z[0] ** 2 + 100 * z[1] ** 2
    slope = lambda z: np.array([2 * z[0], 200 * z[1]])
    for name, losses in compare_methods(bowl, slope, np.array([1.0, 1.0]), 0.004, 0.9, 100).items():
        plt.semilogy(losses, label=name)
    plt.legend()
    plt.show()
