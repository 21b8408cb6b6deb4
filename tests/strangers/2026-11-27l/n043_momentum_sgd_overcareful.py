# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: keeps the point with the lowest loss seen and returns that instead of the last point (wrong whenever the last point is not the best, e.g. when it diverges or overshoots)
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.asarray(theta_init, dtype=float).copy()
    velocity = np.zeros_like(theta)
    best, best_loss = theta.copy(), loss_fn(theta)
    history = []
    for step in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
        current = loss_fn(theta)
        if current < best_loss:
            best, best_loss = theta.copy(), current
    return best, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Gradient at the point the velocity is carrying us to."""
    w = np.asarray(theta_init).astype(np.float64)
    step = np.zeros(w.shape)          # lr * v
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(w)
        step = momentum * step + lr * np.asarray(grad_fn(w - momentum * step))
        w = w - step
    return w, losses


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
