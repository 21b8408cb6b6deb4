# style: autograd's numpy, and autograd for the gradient of the model step
# requires: autograd
import autograd.numpy as np
from autograd import grad


def _kick(theta, g):
    """The gradient of the linear model g'z is g itself: autograd checks that for us."""
    return grad(lambda z: np.dot(g, z))(theta)


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros(theta.shape)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + _kick(theta, grad_fn(theta))
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros(theta.shape)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        ahead = theta - lr * momentum * v
        v = momentum * v + _kick(ahead, grad_fn(ahead))
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
