# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: The learning rate is warmed up over the first five steps. The exercise wants lr itself in every step.
# first day: nothing
"""
Compare plain descent, heavy ball and Nesterov.

Convention: v = momentum * v + grad, theta = theta - lr * v
"""
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum with a short warm-up, since the first steps are the most fragile."""
    warmup_steps = 5
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        current_lr = lr * min(1.0, (t + 1) / warmup_steps)
        history.append(float(loss_fn(theta)))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - current_lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Nesterov: the gradient comes from where the velocity leads to."""
    x = np.array(theta_init).astype(np.float64)
    v = np.zeros(x.shape)
    losses = np.empty(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(x)
        v = momentum * v
        v = v + np.asarray(grad_fn(x - lr * v), dtype=np.float64)
        x = x - lr * v
    return x, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}
