# style: PyTorch optimizer for the path
# requires: torch
import matplotlib.pyplot as plt
import numpy as np
import torch


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    p = torch.tensor(np.array(theta_init, dtype=float), requires_grad=True)
    opt = torch.optim.SGD([p], lr=lr, momentum=beta)
    path = [p.detach().numpy().copy()]
    for _ in range(num_steps):
        p.grad = torch.from_numpy(np.asarray(grad_fn(path[-1]), dtype=float))
        opt.step()
        path.append(p.detach().numpy().copy())
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    pts = torch.cat([torch.as_tensor(np.asarray(p)) for p in trajectories.values()])
    lo, hi = (pts.min(dim=0).values - 0.2).numpy(), (pts.max(dim=0).values + 0.2).numpy()
    xs, ys = np.linspace(lo[0], hi[0], 90), np.linspace(lo[1], hi[1], 90)
    ax.contour(xs, ys, [[loss_fn(np.array([x, y])) for x in xs] for y in ys], 20)
    for b, p in trajectories.items():
        ax.plot(p[:, 0], p[:, 1], label=f"beta={b}")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
