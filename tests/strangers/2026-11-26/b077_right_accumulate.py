# kind: right
# file: ex1_visualize.py
# function: 
# cause: 
# first day: accepted
from itertools import accumulate, repeat

import matplotlib.pyplot as plt
import numpy as np

start = lambda z: np.array(z, float)


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    def step(s, _): return (w := beta * s[1] + grad_fn(s[0]), (s[0] - lr * w, w))[1]
    x = start(theta_init)
    return np.array([s[0] for s in accumulate(repeat(None, num_steps), step, initial=(x, 0 * x))])


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def plot_trajectories(loss_fn, trajectories):
    r = 1.1 * max(np.abs(p).max() for p in trajectories.values()) + .1
    g = np.linspace(-r, r, 65)
    fig, ax = plt.subplots()
    ax.contour(g, g, [[loss_fn(np.array([x, y])) for x in g] for y in g], 40)
    for b, p in trajectories.items():
        ax.plot(*np.transpose(p), label=b)
    ax.legend(title="β")
    ax.set(xlabel="x", ylabel="y")
    return fig
