# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: right: the velocity is written as the sum of all past gradients with powers of beta; contours by tricontour
# first day: accepted
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    pts = np.tile(np.asarray(theta_init, dtype=float), (num_steps + 1, 1))
    past = []
    for t in range(1, num_steps + 1):
        past.insert(0, np.array(grad_fn(pts[t - 1].copy()), dtype=float))
        weights = float(beta) ** np.arange(t)
        pts[t] = pts[t - 1] - lr * np.tensordot(weights, np.array(past), axes=1)
    return pts


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    res = {}
    for k in range(len(betas)):
        res.update({betas[k]: heavy_ball_trajectory(grad_fn, theta_init, lr, betas[k], num_steps)})
    return res


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(constrained_layout=True)
    P = np.concatenate([np.asarray(p, dtype=float) for p in trajectories.values()])
    (x0, y0), (x1, y1) = P.min(0) - 0.5, P.max(0) + 0.5
    gx, gy = np.mgrid[x0:x1:60j, y0:y1:60j]
    gx, gy = gx.ravel(), gy.ravel()
    ax.tricontour(gx, gy, [loss_fn(np.array(q)) for q in zip(gx, gy)], 20)
    handles = [ax.plot([q[0] for q in p], [q[1] for q in p])[0] for p in trajectories.values()]
    ax.legend(handles, [f"beta {b}" for b in trajectories])
    ax.set_xlabel("x"); ax.set_ylabel("y")
    ax.set_xlim([x0, x1]); ax.set_ylim([y0, y1])
    return fig
