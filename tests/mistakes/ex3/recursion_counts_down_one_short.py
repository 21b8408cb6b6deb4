# mistake: steps.minus1
# wrong: momentum_sgd
# follows: compare_methods
# story: recursive version that stops at 1 instead of 0
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def go(theta, v, left):
        if left <= 1:
            return theta, []
        loss = loss_fn(theta)
        v = momentum * v + grad_fn(theta)
        end, rest = go(theta - lr * v, v, left - 1)
        return end, [loss] + rest
    return go(np.array(theta_init, float), np.zeros(len(theta_init)), num_steps)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    v = np.zeros(len(x))
    losses = []
    for _ in range(num_steps):
        losses.append(float(loss_fn(x)))
        g = grad_fn(x - lr * momentum * v)
        v = momentum * v + g
        x = x - lr * v
    return x, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    results = {}
    theta, results["gd"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    theta, results["momentum"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    theta, results["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return results
