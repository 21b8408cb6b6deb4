import numpy as np
# exercise 3, group 7


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    losses = []
    for i in range(0, num_steps):
        losses.append(loss_fn(theta))
        g = grad_fn(theta)
        velocity = momentum * velocity + g
        theta = theta - lr * velocity
    return theta, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Minimize by Nesterov momentum: the gradient is taken where the velocity is about to carry theta.

    One update, with the velocity v starting at 0:

        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v

    The arguments are those of momentum_sgd; theta_init must not be changed.

    Returns a tuple (theta, history) as momentum_sgd does: both are about theta, not about the lookahead point.
    """
    # TODO: replace the next line with your code.
    raise NotImplementedError("nesterov_sgd is not written yet")


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Run plain gradient descent, classical momentum and Nesterov momentum from the same start with the same lr.

    The arguments are those of momentum_sgd; theta_init must not be changed.
    Plain gradient descent is momentum 0.

    Returns a dict {"gd": history, "momentum": history, "nesterov": history}, each history as momentum_sgd returns it.
    """
    # TODO: replace the next line with your code.
    raise NotImplementedError("compare_methods is not written yet")
