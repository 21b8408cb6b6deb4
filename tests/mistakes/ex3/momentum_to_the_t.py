# mistake: vel.beta_power
# wrong: momentum_sgd
# follows: compare_methods
# story: "old gradients have weight beta^t" taken as a factor of each update
"""Exercise 3: classical momentum against Nesterov (25 points)."""
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum**t * v + grad_fn(theta)
        theta = theta - lr * v
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
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nag}
