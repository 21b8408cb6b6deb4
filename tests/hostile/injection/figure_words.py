# file: ex1_visualize.py
# tries: to bring escapes, markup and a megabyte of text into messages about its figure, by labels and titles
# must: no points for a picture without paths; labels are cut and cleaned
# max_score: 2
import matplotlib.pyplot as plt

TEXT = "\x1b[2J\u202e<script>alert(1)</script>[/]::error::x\n=1+1\n" + "0.9 0.5 0.99 " * 20_000


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    return "nothing"


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {f"{TEXT}{beta}": [[0.0, 0.0]] for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    figure, axes = plt.subplots()
    for beta in trajectories:
        axes.plot([], [], label=f"{TEXT} {beta}")
    axes.set(title=TEXT, xlabel=TEXT[:50], ylabel=TEXT[:50])
    axes.text(0, 0, TEXT)
    return figure
