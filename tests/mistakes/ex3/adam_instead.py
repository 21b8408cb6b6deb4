# mistake: method.adam
# wrong: momentum_sgd
# follows: compare_methods
# story: Adam with beta_1 = momentum
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    m = np.zeros_like(theta)
    v = np.zeros_like(theta)
    beta2, eps = 0.999, 1e-8
    history = []
    for t in range(1, num_steps + 1):
        history.append(loss_fn(theta))
        g = grad_fn(theta)
        m = momentum * m + (1 - momentum) * g
        v = beta2 * v + (1 - beta2) * g * g
        theta = theta - lr * (m / (1 - momentum**t)) / (np.sqrt(v / (1 - beta2**t)) + eps)
    return theta, history


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
    # plain gradient descent is short enough to write out
    theta = theta_init.copy()
    gd = []
    for _ in range(num_steps):
        gd.append(loss_fn(theta))
        theta = theta - lr * grad_fn(theta)
    res_m = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    res_n = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {'gd': gd, 'momentum': res_m[1], 'nesterov': res_n[1]}
