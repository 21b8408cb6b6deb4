# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: Appends theta itself and then changes it in place, so all rows of the result are the last point.
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
  theta = np.array(theta_init, float)
  v = np.zeros(len(theta))
  path = [theta]
  for i in range(num_steps):
    v = beta*v + grad_fn(theta)
    theta -= lr*v
    path.append(theta)
  return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
  paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas]
  return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
  fig = plt.figure()
  pts = np.vstack([np.array(t) for t in trajectories.values()])
  m = np.abs(pts).max() * 1.1 + 1e-3
  g = np.linspace(-m, m, 101)
  xx, yy = np.meshgrid(g, g)
  zz = np.apply_along_axis(loss_fn, -1, np.dstack([xx, yy]))
  plt.contour(xx, yy, zz, 30, colors="0.7", linewidths=0.6)
  for b in trajectories:
    plt.plot(*np.array(trajectories[b]).T, label="beta=" + str(b))
  plt.xlim(-m, m); plt.ylim(-m, m)
  plt.xlabel("theta[0]"); plt.ylabel("theta[1]")
  plt.legend(loc="upper right")
  return fig


if __name__ == "__main__":
  # Whatever you want to try out belongs here: grading leaves this block out.
  print("Is it right? Type: grader grade ex1")
