# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: Plain gradient descent runs with lr / (1 - momentum) instead of the same lr.
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(theta)))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
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
    args = (loss_fn, grad_fn, theta_init)
    gd_lr = lr / (1 - momentum)  # equal effective learning rates
    return {
        "gd": momentum_sgd(*args, gd_lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(*args, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(*args, lr, momentum, num_steps)[1],
    }
