# file: ex1_visualize.py
# tries: to break the drawing of its figure: broken mathtext, TeX, fonts that are files, a backend of its own, hidden axes
# must: no points; no program is started and no file is read for it
# max_score: 1
import matplotlib
import matplotlib.pyplot as plt

ROOM = "/tmp/grader-hostile-canary"


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    return "nothing"


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return "nothing"


def plot_trajectories(loss_fn, trajectories):
    matplotlib.rcParams["text.usetex"] = True
    matplotlib.rcParams["text.latex.preamble"] = (
        rf"\input{{{ROOM}/secret.txt}}\immediate\write18{{touch {ROOM}/drop/tex}}"
    )
    matplotlib.rcParams["savefig.directory"] = f"{ROOM}/drop"
    matplotlib.rcParams["font.family"] = f"{ROOM}/secret.txt"
    figure, axes = plt.subplots()
    axes.plot([0, 1], [0, 1], label=r"$\frac{1}{$ \input{x} $_{^{")
    axes.set_title("$" * 101)
    axes.set_ylabel("\x00\x1b[2J")
    axes.legend()
    return figure
