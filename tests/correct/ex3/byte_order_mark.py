# style: UTF-8 with a byte order mark, Greek names
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """θ ← θ − η v,  v ← β v + ∇L(θ)"""
    θ, v, history = np.array(theta_init, dtype=float), 0.0, []
    η, β = lr, momentum
    for _ in range(num_steps):
        history.append(loss_fn(θ))
        v = β * v + grad_fn(θ)
        θ = θ - η * v
    return θ, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """∇L at θ − η β v"""
    θ, v, history = np.array(theta_init, dtype=float), 0.0, []
    η, β = lr, momentum
    for _ in range(num_steps):
        history.append(loss_fn(θ))
        v = β * v + grad_fn(θ - η * β * v)
        θ = θ - η * v
    return θ, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
