"""A wrong program: `grader verify` sees that it loses points."""

import math

import matplotlib.pyplot as plt
import numpy as np


def run_empty(flow, level, dt, num_steps):
    levels = [level]
    for _ in range(num_steps):
        level = level + dt * flow(level)
        levels.append(level)
    return np.array(levels)


def half_life(rate):
    return math.log(2) / rate


def plot_levels(levels, dt):
    figure, axes = plt.subplots()
    axes.plot(dt * np.arange(len(levels)), levels)
    axes.set_xlabel("time")
    axes.set_ylabel("level")
    return figure
