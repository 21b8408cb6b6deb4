# file: ex1_visualize.py
# tries: to exhaust whoever draws or describes its figure: a square mile, a million points, texts and panels without end
# must: no points beyond what is right; bounded time and memory
# max_score: 1
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    figure = plt.figure(figsize=(60_000, 60_000), dpi=1000)
    figure.text(0, 0, "x" * 1_000_000)
    return figure


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    figure, axes = plt.subplots()
    axes.plot(np.zeros((2, 20_000)), np.zeros((2, 20_000)), label="0.9")
    return dict.fromkeys(betas, figure)


def plot_trajectories(loss_fn, trajectories):
    figure, axes = plt.subplots(figsize=(2_000, 2_000))
    axes.plot(np.arange(1_000_000.0), np.arange(1_000_000.0) % 7)
    for number in range(2_000):
        axes.text(0, number, "x" * 10_000)
    axes.contour(np.random.default_rng(0).normal(size=(300, 300)), levels=200)
    return figure
