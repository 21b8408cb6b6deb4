"""Exercise 1: a tank that runs empty (10 points).

grader grade ex1     is it right?
grader hint ex1      a nudge; ask again for a bigger one
"""

import math

import matplotlib.pyplot as plt
import numpy as np


def run_empty(flow, level, dt, num_steps):
    """Follow the level of a tank.

    flow: function of the level; what flows out in a unit of time
    level: the level at the start
    dt: the time that a step takes
    num_steps: the number of steps

    Returns an array of shape (num_steps + 1,): the level at the start and after each step.
    """
    # TODO: replace the next line with your code.
    raise NotImplementedError("run_empty is not written yet")


def half_life(rate):
    """Return the time in which half of it is gone, where level' = -rate * level."""
    # TODO: replace the next line with your code.
    raise NotImplementedError("half_life is not written yet")


def plot_levels(levels, dt):
    """Draw the levels against time, with both axes labelled; return the matplotlib Figure."""
    # TODO: replace the next line with your code.
    raise NotImplementedError("plot_levels is not written yet")


if __name__ == "__main__":
    # Whatever you want to try out belongs here: grading leaves this block out.
    print("Is it right? Type: grader grade ex1")
