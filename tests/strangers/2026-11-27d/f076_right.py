# kind: right
# file: ex4_effective_lr.py
# function: effective_lr
# cause: right: plain lists, a list is returned for the array, for-else in the search
# first day: accepted
def effective_lr(lr, momentum):
    """lr + lr*m + lr*m^2 + ..."""
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    # only the sizes matter, so walk down a slope of the same size
    size = abs(grad)
    v, moved = 0.0, []
    for _ in [None] * num_steps:
        v = momentum * v + size
        moved.append(lr * v / size)
    import numpy
    return numpy.asarray(moved)


def steps_to_fraction(momentum, fraction):
    left, t = momentum, 1
    while not (1 - momentum ** t >= fraction):
        t = t + 1
    else:
        return t


def matched_lr(plain_lr, momentum):
    friction = 1 - momentum
    return friction * plain_lr
