# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: nothing is wrong: the sum written out: velocity as dot product of weights and all gradients
# first day: accepted
"""homework 4.4"""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
	"""v_t = sum_k beta**(t-k) g_k, no recursion for v."""
	pts = [np.array(theta_init, dtype=float)]
	gs = np.zeros((num_steps, pts[0].size))
	for t in range(num_steps):
		gs[t] = grad_fn(pts[-1])
		weights = float(beta) ** np.arange(t, -1, -1)
		pts.append(pts[-1] - lr * (weights @ gs[:t + 1]))
	return np.vstack(pts)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
	return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
	fig, ax = plt.subplots(figsize=(8, 6))
	everything = np.concatenate([np.asarray(p, float) for p in trajectories.values()])
	lo, hi = everything.min(axis=0), everything.max(axis=0)
	pad = 0.1 * (hi - lo) + 0.1
	xs = np.linspace(lo[0] - pad[0], hi[0] + pad[0], 80)
	ys = np.linspace(lo[1] - pad[1], hi[1] + pad[1], 80)
	Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
	ax.contour(xs, ys, Z, levels=25, cmap="viridis")
	for beta, path in trajectories.items():
		ax.plot(path[:, 0], path[:, 1], "o-", ms=3, label=f"beta = {beta}")
	ax.set_xlabel("x")
	ax.set_ylabel("y")
	ax.legend()
	return fig
