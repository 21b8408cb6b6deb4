# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: A weight decay of 0.01 is added to the gradient by default, which pulls theta to the origin.
# first day: true
# exercise 3
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, weight_decay=1e-2):
    theta = np.array(theta_init, dtype=np.float64)
    buf = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(theta)))
        grad = np.asarray(grad_fn(theta)) + weight_decay * theta
        buf = momentum * buf + grad
        theta = theta - lr * buf
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def losses(method, m):
        start = np.array(theta_init, dtype=float)
        return method(loss_fn, grad_fn, start, lr, m, num_steps)[1]

    return dict(gd=losses(momentum_sgd, 0), momentum=losses(momentum_sgd, momentum),
                nesterov=losses(nesterov_sgd, momentum))


if __name__ == "__main__":
    print(compare_methods(lambda z: z @ z, lambda z: 2 * z, np.array([1.0, 1.0]), 0.1, 0.9, 5))
