# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: reuses momentum_sgd with a shifted gradient, but the velocity inside is a default argument which starts at 0 again in each call, so there is no lookahead, so it is classical momentum (momentum > 0, two steps or more)
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
    velocity = np.zeros(len(theta_init))

    def shifted(theta, velocity=velocity):
        g = grad_fn(theta - lr * momentum * velocity)
        velocity = momentum * velocity + g        # keep up with momentum_sgd
        return g

    return momentum_sgd(loss_fn, shifted, theta_init, lr, momentum, num_steps)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, heavy = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": heavy, "nesterov": nag}


if __name__ == "__main__":
    result = compare_methods(lambda p: p[0] ** 2 + 100 * p[1] ** 2, lambda p: np.array([2, 200]) * p,
                             np.array([1.0, 1.0]), 0.004, 0.9, 200)
    for name, losses in result.items():
        print(name, losses[-1])
