# kind: right
# file: ex1_visualize.py
# function: plot_trajectories
# cause: nothing is wrong: tricontour over scattered points, pyplot style
# first day: accepted
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.tri import Triangulation


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
  # Polyak's two-point form: x+ = x - lr g + beta (x - x_old)
  x_old = x = np.array(theta_init) * 1.0
  weg = [x]
  while len(weg) < num_steps + 1:
    x, x_old = x - lr * grad_fn(x) + beta * (x - x_old), x
    weg.append(x)
  return np.stack(weg)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
  return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
  fig = plt.figure(figsize=(7, 5))
  cloud = np.concatenate([np.asarray(p) for p in trajectories.values()])
  mid = (cloud.max(0) + cloud.min(0)) / 2
  half = (cloud.max(0) - cloud.min(0)) / 2 * 1.15 + 0.05
  side = np.linspace(-1, 1, 41)
  U = np.array([(s, u) for s in side for u in side])
  P = mid + half * U
  triangles = Triangulation(U[:, 0], U[:, 1]).triangles
  z = np.array([loss_fn(p) for p in P])
  plt.tricontour(P[:, 0], P[:, 1], triangles, z, levels=20, cmap="plasma")
  for beta in sorted(trajectories):
    plt.plot(trajectories[beta][:, 0], trajectories[beta][:, 1], lw=1.5, label=r"$\beta = %s$" % beta)
  plt.axis([mid[0] - half[0], mid[0] + half[0], mid[1] - half[1], mid[1] + half[1]])
  plt.xlabel("x (flat)")
  plt.ylabel("y (steep)")
  plt.legend()
  return fig


if __name__ == "__main__":
  # Whatever you want to try out belongs here: grading leaves this block out.
  print("Is it right? Type: grader grade ex1")
