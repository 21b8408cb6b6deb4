# file: ex1_visualize.py
# tries: to make reading an honest figure slow for the grader: a line for each of 990 copies of its paths, 620 names for them
# must: at most the points for a figure; the grader's own work has a bound
# max_score: 7
import matplotlib.pyplot as plt


def plot_trajectories(loss_fn, trajectories):
    figure, axes = plt.subplots()
    paths = list(trajectories.values())
    lines = []
    for number in range(990):
        lines += axes.plot(*paths[number % len(paths)].T, label=f"beta = 0.{number:0250}" if number % 2 else "")
    axes.legend(handles=lines[:500], labels=[f"beta = 0.{number:0250}" for number in range(500)])
    for number in range(620):
        axes.text(0, 0, f"momentum .{number:0250}")
    axes.set(xlabel="theta 0", ylabel="theta 1")
    return figure
