# mistake: grad.clipped
# wrong: nesterov_sgd
# follows: compare_methods
# story: clips the length of the gradient at 1, as the recipe for recurrent networks says
"""Exercise 3: classical momentum against Nesterov (25 points)."""
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    v = np.zeros(len(x))
    losses = []
    for _ in range(num_steps):
        losses.append(float(loss_fn(x)))
        v = momentum * v + grad_fn(x)
        x = x - lr * v
    return x, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        g = grad_fn(theta - lr * momentum * v)
        length = np.sqrt(np.sum(g**2))
        if length > 1.0:
            g = g / length
        v = momentum * v + g
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    results = {}
    theta, results["gd"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    theta, results["momentum"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    theta, results["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return results
