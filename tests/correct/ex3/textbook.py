# style: the section's own code, with the import it forgets
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.copy()
    velocity = np.zeros_like(theta)
    history = []

    for t in range(num_steps):
        loss = loss_fn(theta)
        grad = grad_fn(theta)
        history.append(loss)

        # Update velocity
        velocity = momentum * velocity + grad

        # Update parameters
        theta = theta - lr * velocity

    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.copy()
    velocity = np.zeros_like(theta)
    history = []

    for t in range(num_steps):
        # Lookahead position
        lookahead = theta - lr * momentum * velocity

        loss = loss_fn(theta)
        grad = grad_fn(lookahead)  # Gradient at lookahead!
        history.append(loss)

        # Update velocity
        velocity = momentum * velocity + grad

        # Update parameters
        theta = theta - lr * velocity

    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    theta, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    theta, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nag}
