# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: two mistakes: lr multiplies the gradient in the velocity and the velocity again in the step, so steps scale with lr squared, and the start is missing from the rows
# first day: true
import matplotlib.pyplot as plt, numpy as np
from itertools import accumulate


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    th, v = np.array(theta_init, float), 0.0
    return np.array([th := th - lr * (v := beta * v + lr * np.asarray(grad_fn(th))) for _ in range(num_steps)])


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def plot_trajectories(loss_fn, trajectories):
    f, a = plt.subplots()
    p = np.concatenate([np.asarray(t, float) for t in trajectories.values()])
    (x0, y0), (x1, y1) = p.min(0) - .1 * np.ptp(p, 0) - .1, p.max(0) + .1 * np.ptp(p, 0) + .1
    gx, gy = np.linspace(x0, x1, 50), np.linspace(y0, y1, 50)
    a.contour(gx, gy, [[float(loss_fn(np.array([x, y]))) for x in gx] for y in gy], 20)
    [a.plot(*np.asarray(t, float).T, label=f"beta={b}") for b, t in trajectories.items()]
    a.set(xlabel="x", ylabel="y", xlim=(x0, x1), ylim=(y0, y1)), a.legend()
    return f
