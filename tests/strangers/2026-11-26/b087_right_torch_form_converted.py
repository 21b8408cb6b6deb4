# kind: right
# file: ex3_compare.py
# function: 
# cause: 
# first day: accepted
# I know momentum from PyTorch, so the optimisers look like torch.optim.SGD.
# PyTorch stores the lookahead points: y = theta - lr * momentum * buf, hence theta = y + lr * momentum * buf.
import numpy as np


class SGD:
    def __init__(self, params, lr, momentum=0.0, nesterov=False):
        self.params = np.array(params, dtype=np.float64)
        self.lr = lr
        self.momentum = momentum
        self.nesterov = nesterov
        self.buf = None

    def step(self, grad):
        grad = np.array(grad, dtype=np.float64)
        if self.buf is None:
            self.buf = grad.copy()
        else:
            self.buf = self.momentum * self.buf + grad
        d_p = grad + self.momentum * self.buf if self.nesterov else self.buf
        self.params = self.params - self.lr * d_p

    @property
    def theta(self):
        if self.nesterov and self.buf is not None:
            return self.params + self.lr * self.momentum * self.buf
        return self.params.copy()


def _train(optimizer, loss_fn, grad_fn, num_steps):
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(optimizer.theta)))
        optimizer.step(grad_fn(optimizer.params.copy()))
    return optimizer.theta, history


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _train(SGD(theta_init, lr, momentum), loss_fn, grad_fn, num_steps)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _train(SGD(theta_init, lr, momentum, nesterov=True), loss_fn, grad_fn, num_steps)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, plain = _train(SGD(theta_init, lr), loss_fn, grad_fn, num_steps)
    _, classical = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"nesterov": nag, "momentum": classical, "gd": plain}
