# kind: right
# file: ex1_visualize.py
# function: 
# cause: 
# first day: accepted
"""
Exercise 1 of section 4.4: Visualize momentum.

I have written everything out step by step so that I can follow it later.
"""

import matplotlib
import matplotlib.pyplot as plt
import numpy
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # ------------------------------------------------------------------
    # 1. Find out how many coordinates there are.
    # ------------------------------------------------------------------
    number_of_coordinates = len(theta_init)

    # ------------------------------------------------------------------
    # 2. Make a float copy of the start, coordinate by coordinate.
    # ------------------------------------------------------------------
    current_point = []
    for index in range(number_of_coordinates):
        current_point.append(float(theta_init[index]))

    # ------------------------------------------------------------------
    # 3. The velocity is zero in the beginning.
    # ------------------------------------------------------------------
    current_velocity = []
    for index in range(number_of_coordinates):
        current_velocity.append(0.0)

    # ------------------------------------------------------------------
    # 4. Walk. After each update a copy of the point goes on the list.
    # ------------------------------------------------------------------
    list_of_points = []
    list_of_points.append(list(current_point))

    update_number = 1
    while update_number <= num_steps:
        gradient_at_current_point = grad_fn(numpy.array(current_point))

        new_velocity = []
        for index in range(number_of_coordinates):
            old_velocity_component = current_velocity[index]
            gradient_component = float(gradient_at_current_point[index])
            new_velocity_component = beta * old_velocity_component + gradient_component
            new_velocity.append(new_velocity_component)

        new_point = []
        for index in range(number_of_coordinates):
            old_component = current_point[index]
            new_component = old_component - lr * new_velocity[index]
            new_point.append(new_component)

        current_velocity = new_velocity
        current_point = new_point
        list_of_points.append(list(current_point))
        update_number = update_number + 1

    # ------------------------------------------------------------------
    # 5. A list of lists becomes an array with num_steps + 1 rows.
    # ------------------------------------------------------------------
    answer = numpy.array(list_of_points, dtype=float)
    return answer


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    answer = {}
    for beta in betas:
        trajectory_for_this_beta = heavy_ball_trajectory(
            grad_fn=grad_fn,
            theta_init=theta_init,
            lr=lr,
            beta=beta,
            num_steps=num_steps,
        )
        answer[beta] = trajectory_for_this_beta
    return answer


def plot_trajectories(loss_fn, trajectories):
    # How large must the picture be?
    smallest_x = float("inf")
    largest_x = float("-inf")
    smallest_y = float("inf")
    largest_y = float("-inf")
    for beta in trajectories:
        for row in trajectories[beta]:
            smallest_x = min(smallest_x, float(row[0]))
            largest_x = max(largest_x, float(row[0]))
            smallest_y = min(smallest_y, float(row[1]))
            largest_y = max(largest_y, float(row[1]))

    width = largest_x - smallest_x
    height = largest_y - smallest_y
    if width == 0:
        width = 1.0
    if height == 0:
        height = 1.0
    left = smallest_x - 0.1 * width
    right = largest_x + 0.1 * width
    bottom = smallest_y - 0.1 * height
    top = largest_y + 0.1 * height

    # The loss on a grid: a row of the table is a value of y.
    grid_x = np.linspace(left, right, 50)
    grid_y = np.linspace(bottom, top, 50)
    table = []
    for y in grid_y:
        row = []
        for x in grid_x:
            row.append(float(loss_fn(np.array([x, y]))))
        table.append(row)

    # Now draw.
    figure = plt.figure(figsize=(8, 6))
    axes = figure.add_subplot(1, 1, 1)
    axes.contour(grid_x, grid_y, np.array(table), 25, colors="silver")
    for beta in trajectories:
        xs = []
        ys = []
        for row in trajectories[beta]:
            xs.append(row[0])
            ys.append(row[1])
        axes.plot(xs, ys, label="beta = " + str(beta))
    axes.set_xlim(left, right)
    axes.set_ylim(bottom, top)
    axes.set_xlabel("first coordinate")
    axes.set_ylabel("second coordinate")
    axes.legend()
    return figure


if __name__ == "__main__":
    print(matplotlib.__version__)
