# style: PyTorch tensors for the arithmetic, float64
# requires: torch
import torch


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = torch.tensor(theta_init, dtype=torch.float64)
    v = torch.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(theta.numpy())))
        v = momentum * v + torch.as_tensor(grad_fn(theta.numpy()))
        theta = theta - lr * v
    return theta.numpy(), history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = torch.tensor(theta_init, dtype=torch.float64)
    v = torch.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(theta.numpy())))
        ahead = theta - lr * momentum * v
        v = momentum * v + torch.as_tensor(grad_fn(ahead.numpy()))
        theta = theta - lr * v
    return theta.numpy(), history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
