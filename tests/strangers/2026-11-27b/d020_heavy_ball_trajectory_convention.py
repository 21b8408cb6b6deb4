# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: Two mistakes: lr is warmed up linearly over the first five updates, and the start is not among the returned points but the path is one update longer.
# first day: vague
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
  warmup = 5
  theta = np.array(theta_init, dtype=float)
  m = np.zeros_like(theta)
  rows = []
  for step in range(1, num_steps + 2):
    lr_t = lr * min(1.0, step / warmup)
    m = beta * m + grad_fn(theta)
    theta = theta - lr_t * m
    rows.append(theta)
  return np.array(rows)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
  paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas]
  return dict(zip(betas, paths))


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
