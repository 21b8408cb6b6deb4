# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: adaptive restart (O'Donoghue and Candes): the velocity is set to zero whenever the loss went up (wrong as soon as the loss rises once)
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        loss = loss_fn(theta)
        if history and loss > history[-1]:
            v = np.zeros_like(theta)        # restart: the ball runs uphill
        history.append(loss)
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


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
    jobs = [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum), ("nesterov", nesterov_sgd, momentum)]
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, method, m in jobs}


if __name__ == "__main__":
    result = compare_methods(lambda p: p[0] ** 2 + 100 * p[1] ** 2, lambda p: np.array([2, 200]) * p,
                             np.array([1.0, 1.0]), 0.004, 0.9, 200)
    for name, losses in result.items():
        print(name, losses[-1])
