# style: PyTorch's SGD, the lookahead sequence converted back
# requires: torch
import numpy as np
import torch


def _sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, nesterov):
    p = torch.nn.Parameter(torch.tensor(np.asarray(theta_init, dtype=np.float64)))
    opt = torch.optim.SGD([p], lr=lr, momentum=momentum, nesterov=nesterov)

    def theta():
        point = p.detach().clone()
        if nesterov and p in opt.state and "momentum_buffer" in opt.state[p]:
            point += lr * momentum * opt.state[p]["momentum_buffer"]
        return point.numpy()

    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta()))
        p.grad = torch.from_numpy(np.array(grad_fn(p.detach().numpy()), dtype=np.float64))
        opt.step()
    return theta(), history


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, nesterov=False)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, nesterov=True)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
