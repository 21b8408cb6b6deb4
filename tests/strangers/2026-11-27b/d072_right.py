# kind: right
# file: ex3_compare.py
# function: compare_methods
# cause: nothing is wrong: one runner with a flag, calls no other function of the file
# first day: accepted
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Minimize by classical momentum.

    One update, with the velocity v starting at 0:

        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v

    loss_fn       function: array (d,) -> float
    grad_fn       function: array (d,) -> array (d,), the gradient of the loss
    theta_init    array (d,), the start; may hold integers; must not be changed
    lr, momentum  numbers, lr > 0 and 0 <= momentum < 1
    num_steps     int, how many updates to make

    Returns a tuple (theta, history): theta is the array (d,) after the last update,
    history holds num_steps numbers, history[t] = the loss at theta just before update t (t = 0, 1, ...).
    """
    w = np.asarray(theta_init, dtype=float).copy()
    delta = np.zeros_like(w)
    losses = np.empty(num_steps)
    for t in range(num_steps):
        losses[t] = loss_fn(w)
        # Sutskever form, the same path as long as lr is constant
        delta = momentum * delta - lr * np.asarray(grad_fn(w))
        w = w + delta
    return w, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Minimize by Nesterov momentum: the gradient is taken where the velocity is about to carry theta.

    One update, with the velocity v starting at 0:

        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v

    The arguments are those of momentum_sgd; theta_init must not be changed.

    Returns a tuple (theta, history) as momentum_sgd does: both are about theta, not about the lookahead point.
    """
    w=np.array(theta_init)*1.0
    vel=np.zeros(w.shape)
    L=[]
    for i in range(0,num_steps):
        L.append(loss_fn(w))
        g=grad_fn(w-lr*momentum*vel)
        vel=momentum*vel+g
        w=w-lr*vel
    return w,L


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Run plain gradient descent, classical momentum and Nesterov momentum from the same start with the same lr.

    The arguments are those of momentum_sgd; theta_init must not be changed.
    Plain gradient descent is momentum 0.

    Returns a dict {"gd": history, "momentum": history, "nesterov": history}, each history as momentum_sgd returns it.
    """
    def run(kind):
        mu = 0.0 if kind == "gd" else momentum
        x, step, losses = np.array(theta_init, dtype=float), 0.0, []
        for _ in range(num_steps):
            losses.append(float(loss_fn(x)))
            at = x + mu * step if kind == "nesterov" else x
            step = mu * step - lr * grad_fn(at)
            x = x + step
        return np.array(losses)

    return {kind: run(kind) for kind in ("gd", "momentum", "nesterov")}
