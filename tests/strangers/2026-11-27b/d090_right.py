# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: nothing is wrong: powers of the 3x3 matrix of (theta, v, 1)
# first day: accepted
import numpy as np
import itertools


def effective_lr(lr, momentum):
    """Return the learning rate that momentum has in effect, after many steps along the same gradient.

        lr / (1 - momentum)

    lr, momentum  numbers, lr > 0 and 0 <= momentum < 1

    Returns a float.
    """
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """Measure the effective learning rate at each step, by walking down a constant slope.

    Run v = momentum * v + grad, theta = theta - lr * v from v = 0 with the same grad (one number) at every step.
    The measured learning rate of a step is how far theta moves in that step, per unit of gradient:

        abs(theta after step t - theta before step t) / abs(grad)

    lr, momentum  numbers, lr > 0 and 0 <= momentum < 1
    num_steps     int, at least 1
    grad          number, not 0; it may be negative

    Returns an array (num_steps,), for the steps t = 1, 2, ..., num_steps. The first value is lr.
    """
    # state (theta, v, 1): v' = m v + g, theta' = theta - lr v'
    A = np.array([
        [1.0, -lr * momentum, -lr * grad],
        [0.0, momentum, grad],
        [0.0, 0.0, 1.0],
    ])
    zero = np.array([0.0, 0.0, 1.0])
    theta = np.array([(np.linalg.matrix_power(A, t) @ zero)[0] for t in range(num_steps + 1)])
    return np.abs(theta[1:] - theta[:-1]) / np.abs(grad)


def steps_to_fraction(momentum, fraction):
    """Return how many steps it takes until the measured learning rate reaches a fraction of the effective one.

    That is the smallest whole number t with 1 - momentum**t >= fraction.

    momentum  number, 0 < momentum < 1
    fraction  number, 0 < fraction < 1

    Returns an int.
    """
    return next(t for t in itertools.count(1) if 1 - momentum ** t >= fraction)


def matched_lr(plain_lr, momentum):
    """Return the lr with which momentum has the effective learning rate plain_lr.

    plain_lr  number, the learning rate that worked without momentum
    momentum  number, 0 <= momentum < 1

    Returns a float: effective_lr(matched_lr(plain_lr, momentum), momentum) is plain_lr.
    """
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    # Whatever you want to try out belongs here: grading leaves this block out.
    print("Is it right? Type: grader grade ex4")
