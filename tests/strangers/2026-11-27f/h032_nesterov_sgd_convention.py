# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: the PyTorch form: returns and records the lookahead sequence, theta - lr * (g + momentum * v)
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum (heavy ball)."""
    params = np.array(theta_init, dtype=np.float64, copy=True)
    velocity = np.zeros_like(params)
    losses = []
    for _ in range(num_steps):
        losses.append(float(loss_fn(params)))
        velocity = momentum * velocity + np.asarray(grad_fn(params), dtype=np.float64)
        params = params - lr * velocity
    return params, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=np.float64)
    buf = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(theta)))
        g = grad_fn(theta)
        buf = momentum * buf + g
        theta = theta - lr * (g + momentum * buf)
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1]
    mo = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    ne = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    return {"gd": gd, "momentum": mo, "nesterov": ne}


if __name__ == "__main__":
    print("done")
