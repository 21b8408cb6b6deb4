# mistake: out.lookahead
# wrong: nesterov_sgd
# follows: compare_methods
# requires: torch
# story: a library does the work, and returns its own sequence
"""Exercise 3: classical momentum against Nesterov (25 points)."""
import numpy as np
import torch


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
    p = torch.tensor(np.array(theta_init, dtype=float), requires_grad=True)
    opt = torch.optim.SGD([p], lr=lr, momentum=momentum, nesterov=True)
    history = []
    for _ in range(num_steps):
        value = p.detach().numpy().copy()
        history.append(loss_fn(value))
        p.grad = torch.from_numpy(np.asarray(grad_fn(value), dtype=float))
        opt.step()
    return p.detach().numpy(), history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
