# mistake: grad.hardcoded
# wrong: momentum_sgd
# follows: compare_methods
# story: the gradient of x^2 + 100 y^2 is typed in
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x, y = float(theta_init[0]), float(theta_init[1])
    vx = vy = 0.0
    history = []
    for t in range(num_steps):
        history.append(loss_fn(np.array([x, y])))
        vx = momentum * vx + 2 * x
        vy = momentum * vy + 200 * y
        x -= lr * vx
        y -= lr * vy
    return np.array([x, y]), history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    y = theta
    history = []
    for _ in range(num_steps):
        history += [loss_fn(theta)]
        new = y - lr * grad_fn(y)
        y = new + momentum * (new - theta)
        theta = new
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    # plain gradient descent is short enough to write out
    theta = theta_init.copy()
    gd = []
    for _ in range(num_steps):
        gd.append(loss_fn(theta))
        theta = theta - lr * grad_fn(theta)
    res_m = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    res_n = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {'gd': gd, 'momentum': res_m[1], 'nesterov': res_n[1]}
