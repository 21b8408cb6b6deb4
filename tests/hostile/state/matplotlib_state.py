# file: ex1_visualize.py
# tries: to leave matplotlib in a state that spoils the figures of others: settings, backend, classes, a hundred open figures
# must: at most its own points; the next submission's figure is graded as ever
# max_score: 1
# outcome: failed
import matplotlib
import matplotlib.axes
import matplotlib.figure
import matplotlib.pyplot as plt

matplotlib.rcParams.update(dict.fromkeys(("axes.labelcolor", "text.color", "lines.color"), "none"))
matplotlib.rcParams["figure.max_open_warning"] = 1
matplotlib.rcParams["savefig.format"] = "pgf"
matplotlib.rcParams["axes.prop_cycle"] = matplotlib.cycler(color=["#00000000"])
for number in range(60):
    plt.figure(number)
matplotlib.axes.Axes.plot = matplotlib.axes.Axes.contour = lambda *args, **kwargs: []
matplotlib.figure.Figure.savefig = lambda *args, **kwargs: None
try:
    matplotlib.use("pdf", force=True)
except Exception:
    pass


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    return "nothing"


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return "nothing"


def plot_trajectories(loss_fn, trajectories):
    figure, axes = plt.subplots()
    axes.plot([0, 1], [0, 1])
    plt.close("all")
    return figure
