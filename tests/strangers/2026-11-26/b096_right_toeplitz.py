# kind: right
# file: ex5_noise.py
# function: 
# cause: 
# first day: accepted
"""Velocities as one matrix product: V = M G with M[t, s] = momentum^(t - s) for s <= t."""
import numpy as np


def memory(T, momentum):
    age = np.subtract.outer(np.arange(T), np.arange(T))
    return np.where(age >= 0, np.power(float(momentum), np.maximum(age, 0)), 0.0)


def velocities(grads, momentum, normalize=False):
    G = np.asarray(grads, dtype=float)
    return (1 - momentum if normalize else 1) * (memory(len(G), momentum) @ G)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    G = np.asarray(grads, dtype=float)
    pair = (velocities(G, momentum, normalize), G)
    top, bottom = (series[burn_in:].var(axis=0).mean() for series in pair)
    return top / bottom


def theory_ratio(momentum, normalize=False):
    return ((1 - momentum) ** 2 if normalize else 1) / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    step = np.array([[1 - lr * curvature, -lr * momentum], [curvature, momentum]])
    push = np.array([-lr, 1.0])
    state, thetas = np.zeros(2), []         # (theta, v)
    for n in noise:
        state = step @ state + push * n
        thetas.append(state[0])
    return np.var(thetas[burn_in:])
