# mistake: shape.transposed
# wrong: trajectories_by_beta
# story: .T for the plot
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    th = np.array(theta_init, dtype=float)
    v = np.zeros_like(th)
    out = [th.copy()]
    for i in range(num_steps):
        g = grad_fn(th)
        v = beta * v + lr * g
        th -= v
        out.append(th.copy())
    return np.stack(out)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: np.asarray(heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)).T for b in betas}


def plot_trajectories(loss_fn, trajectories):
    all_points = np.concatenate([np.asarray(p) for p in trajectories.values()])
    m = np.abs(all_points).max(axis=0) * 1.2 + 0.01
    x = np.linspace(-m[0], m[0], 100)
    y = np.linspace(-m[1], m[1], 100)
    X, Y = np.meshgrid(x, y)
    Z = np.vectorize(lambda a, b: loss_fn(np.array([a, b])))(X, Y)
    fig = plt.figure()
    plt.contour(X, Y, Z, 25, colors="lightgray")
    for beta in trajectories:
        plt.plot(trajectories[beta][:, 0], trajectories[beta][:, 1], label=r"$\beta$ = " + str(beta))
    plt.xlabel("theta 1")
    plt.ylabel("theta 2")
    plt.legend()
    return fig
