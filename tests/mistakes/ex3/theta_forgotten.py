# mistake: step.velocity_only
# wrong: momentum_sgd
# follows: compare_methods
# story: theta = -lr * v; the old theta is gone
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = -lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """SGD with Nesterov momentum."""
    theta = theta_init.copy()
    velocity = np.zeros_like(theta, dtype=float)
    history = []

    for t in range(num_steps):
        lookahead = theta - lr * momentum * velocity
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(lookahead)
        theta = theta - lr * velocity

    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    # plain gradient descent is short enough to write out
    theta = theta_init.copy()
    gd = []
    for _ in range(num_steps):
        gd.append(loss_fn(theta))
        theta = theta - lr * grad_fn(theta)
    res_m = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    res_n = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {'gd': gd, 'momentum': res_m[1], 'nesterov': res_n[1]}
