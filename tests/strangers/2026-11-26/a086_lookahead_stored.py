# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: Right: the stored variable is the lookahead point, as in PyTorch; losses and result are taken at the stored point plus lr * momentum * v.
# first day: accepted
import numpy as np


class TorchLikeSGD:
    def __init__(self, params, lr, momentum=0.0, nesterov=False):
        self.params = np.array(params, dtype=float)
        self.buf = np.zeros_like(self.params)
        self.lr, self.momentum, self.nesterov = lr, momentum, nesterov

    def step(self, grad):
        self.buf = self.momentum * self.buf + grad
        direction = grad + self.momentum * self.buf if self.nesterov else self.buf
        self.params = self.params - self.lr * direction

    @property
    def theta(self):
        """The point of the textbook; with nesterov, params is ahead of it by -lr * momentum * buf."""
        if self.nesterov:
            return self.params + self.lr * self.momentum * self.buf
        return self.params


def _train(optimizer, loss_fn, grad_fn, num_steps):
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(optimizer.theta))
        optimizer.step(np.array(grad_fn(optimizer.params), dtype=float))
    return optimizer.theta, history


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _train(TorchLikeSGD(theta_init, lr, momentum), loss_fn, grad_fn, num_steps)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _train(TorchLikeSGD(theta_init, lr, momentum, nesterov=True), loss_fn, grad_fn, num_steps)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}
