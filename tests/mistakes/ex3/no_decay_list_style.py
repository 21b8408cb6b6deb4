# mistake: vel.no_beta
# wrong: nesterov_sgd
# follows: compare_methods
# story: written with lists; momentum enters the lookahead but not the velocity
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """SGD with momentum."""
    theta = theta_init.copy()
    velocity = np.zeros_like(theta, dtype=float)
    history = []

    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity

    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = [float(x) for x in theta_init]
    v = [0.0] * len(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(np.array(theta)))
        ahead = [x - lr * momentum * vi for x, vi in zip(theta, v)]
        g = grad_fn(np.array(ahead))
        v = [vi + gi for vi, gi in zip(v, g)]
        theta = [x - lr * vi for x, vi in zip(theta, v)]
    return np.array(theta), history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nag}
