# style: instances with __call__ in place of functions
import numpy as np


class Method:
    def __init__(self, lookahead):
        self.lookahead = lookahead

    def __call__(self, loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
        theta = np.array(theta_init, dtype=float)
        v = np.zeros_like(theta)
        history = []
        for _ in range(num_steps):
            history.append(loss_fn(theta))
            v = momentum * v + grad_fn(theta - self.lookahead * lr * momentum * v)
            theta = theta - lr * v
        return theta, history


momentum_sgd = Method(0)
nesterov_sgd = Method(1)


def compare_methods(*args):
    loss_fn, grad_fn, theta_init, lr, momentum, num_steps = args
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(*args)[1],
        "nesterov": nesterov_sgd(*args)[1],
    }
