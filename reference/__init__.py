"""Trusted mathematics of the section on momentum: numpy only, float64, nothing about grading.

One convention: ``velocity = beta * velocity + grad(theta)``, ``theta = theta - lr * velocity``, velocity 0 at first.

::

    arguments.py   what arguments may be: shapes, ranges, the messages of the errors
    run.py         the path of one run, and the loop that every method shares
    problems.py    losses to minimise: quadratic, Rosenbrock; gradients with noise
    descent.py     gradient descent, heavy ball and Nesterov, each form of the section
    rates.py       condition number, best lr and beta, convergence rates, limits of stability
    effective.py   weights of past gradients, the effective lr and its transient
    spectrum.py    iteration matrices and their spectral radius
    theory.py      the three above under one name
    noise.py       velocities of a gradient series, variances of velocity and of theta
"""
