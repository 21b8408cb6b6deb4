# mistake: keys.missing
# wrong: compare_methods
# story: only two of the three methods
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
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"momentum": mom, "nesterov": nag}
