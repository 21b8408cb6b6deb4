# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory, plot_trajectories
# cause: nothing is wrong: accumulate over pairs (theta, v), and panels with titles, margins left to matplotlib
# first day: accepted
import matplotlib.pyplot as plt, numpy as np
from itertools import accumulate


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    step = lambda s, _: (lambda v: (s[0] - lr * v, v))(beta * s[1] + np.asarray(grad_fn(s[0] + 0)))
    return np.stack([s[0] for s in accumulate(range(num_steps), step, initial=(np.array(theta_init, float), 0.))])


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def plot_trajectories(loss_fn, trajectories):
    f, a = plt.subplots(len(trajectories), squeeze=False, layout="constrained")
    for x, (b, t) in zip(a.flat, trajectories.items()):
        (ln,) = x.plot(*zip(*t), "C1.-")
        x.margins(.1), x.set_title(f"β={b}"), x.set_xlabel("θ₀"), x.set_ylabel("θ₁")
        (l, r), (d, u) = x.get_xlim(), x.get_ylim()
        gx, gy = np.mgrid[l:r:60j, d:u:60j]
        x.contour(gx, gy, np.vectorize(lambda p, q: float(loss_fn(np.array([p, q]))))(gx, gy), 15, zorder=0)
    return f
