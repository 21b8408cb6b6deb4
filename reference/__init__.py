"""Trusted mathematics of the section on momentum: numpy only, float64, nothing about grading.

One convention: ``velocity = beta * velocity + grad(theta)``, ``theta = theta - lr * velocity``, velocity 0 at first.

::

    walk       updates.py     one step of each method          problems.py    quadratics and Rosenbrock's valley
               run.py         a path, and the loop over steps  piecewise.py   where heavy ball runs in circles
               descent.py     every method of the section      noisy.py       gradients with noise
               anatomy.py     one step taken apart             schedules.py   momentum that changes with the step
               sweep.py       many runs at once                measures.py    what to read off a run
               comparison.py  the methods against each other   plateau.py     a flat region on the way
               adaptive.py    Adam, with and without momentum  hardest.py     Nesterov's worst function
    closed     rates.py       best lr and beta, rates, limits  spectrum.py    iteration matrices, spectral radius
    forms      effective.py   weights, the effective lr        transient.py   what happens before the rate shows
               theory.py      rates, effective and spectrum    worst_case.py  O(1/T) and O(1/T^2) over quadratics
    noise      noise.py       measured on a given series       stationary.py  in closed form
               experiment.py  measured with error bars         averages.py    Adam's average beside the velocity
               expected.py    mean losses, exactly             memory.py      correlations over time
    motion     continuous.py  what the steps are samples of

    arguments.py   what arguments may be: shapes, ranges, the messages of the errors
"""
