# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: PyTorch's form: theta is updated by lr (g + momentum buf) with the gradient at theta, so theta and the losses are those of the lookahead points.
# first day: true
# exercise 3
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    param = np.array(theta_init, dtype=np.float64)
    buf = np.zeros_like(param)
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(param)))
        d_p = np.asarray(grad_fn(param), dtype=np.float64)
        buf = momentum * buf + d_p
        param = param - lr * (d_p + momentum * buf)
    return param, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    jobs = {
        "gd": (momentum_sgd, 0.0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in jobs.items()}


if __name__ == "__main__":
    print(compare_methods(lambda z: z @ z, lambda z: 2 * z, np.array([1.0, 1.0]), 0.1, 0.9, 5))
